//! What was published and changed, newest first.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::difference::{self, ChangeRow};
use super::frame::{Frame, page};
use super::report::Day;
use crate::derive::difference::KEYS;
use crate::model::{Address, ReportId};
use crate::output::feed::{Entry, entries};
use crate::output::format::Label;
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct ChangesPage<'a> {
    entries: Vec<Row<'a>>,
    /// What changed from year to year; none where no measure has two reports.
    years: Option<YearChanges<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    day: Day,
    address: Address,
    title: String,
    text: Option<&'a str>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::page(&["aenderungen"]), Content::Page, "changes.html", |output| {
        let title = output.format.word("aenderungen_titel");
        let frame = Frame::new(output, &Address::page(&["aenderungen"]), title, "aenderungen").described(title);
        let rows = entries(output).into_iter().map(|Entry { day, address, title, text, .. }| Row {
            day: Day::of(day, output.format),
            address,
            title,
            text,
        });
        (frame, ChangesPage { entries: rows.collect(), years: year_changes(output) })
    }));
}

/// How many changes of the newest year are listed; all of them are in the downloads.
const MOST_CHANGES: usize = 200;

/// What changed from year to year, counted by kind.
#[derive(Serialize)]
struct YearChanges<'a> {
    /// The reporting years, the newest first.
    years: Vec<i32>,
    rows: Vec<KindRow<'a>>,
    newest: Vec<Changed<'a>>,
    all_newest: usize,
}

/// A kind of change, and how often it occurs in each year.
#[derive(Serialize)]
struct KindRow<'a> {
    kind: Label<'a>,
    counts: Vec<usize>,
}

/// A change of the newest year.
#[derive(Serialize)]
struct Changed<'a> {
    address: Address,
    key: &'a str,
    title: &'a str,
    change: ChangeRow<'a>,
}

fn year_changes<'a>(output: &Output<'a>) -> Option<YearChanges<'a>> {
    let portal = output.portal;
    let years: Vec<i32> = portal.years().into_iter().rev().collect();
    let mut counts: FxHashMap<&'static str, Vec<usize>> = FxHashMap::default();
    let (mut newest, mut all_newest) = (Vec::new(), 0);
    for id in (0..portal.reports.len()).map(ReportId::new) {
        let Some(difference) = output.views.difference(id) else { continue };
        let (before, now) = (&portal[difference.with], &portal[id]);
        let column = years.iter().position(|year| *year == now.year);
        for change in &difference.changes {
            let key = change.told(portal, before, now).key;
            let row = counts.entry(key).or_insert_with(|| vec![0; years.len()]);
            if let Some(count) = column.and_then(|at| row.get_mut(at)) {
                *count += 1;
            }
            if column == Some(0) {
                all_newest += 1;
                if newest.len() < MOST_CHANGES {
                    newest.push(Changed {
                        address: now.address.clone(),
                        key: &portal[now.measure].key,
                        title: portal.report_title(now),
                        change: difference::row(output, *change, before, now),
                    });
                }
            }
        }
    }
    let rows = KEYS
        .iter()
        .filter_map(|key| Some(KindRow { kind: output.format.label("art", key), counts: counts.remove(key)? }));
    let rows: Vec<KindRow<'a>> = rows.collect();
    (!rows.is_empty()).then_some(YearChanges { years, rows, newest, all_newest })
}
