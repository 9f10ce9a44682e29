//! What was published and changed, newest first.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::day::Day;
use super::difference::{self, ChangeRow};
use super::exit::ExitView;
use super::frame::{Frame, page};
use super::year_changes;
use crate::derive::difference::KEYS;
use crate::model::Address;
use crate::output::feed::{Entry, entries};
use crate::output::format::Label;
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct ChangesPage<'a> {
    entries: Vec<Row<'a>>,
    /// What changed from year to year; none where no measure has two reports.
    years: Option<YearChanges<'a>>,
    /// Measures that ended.
    ended: Vec<Ended<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    day: Day,
    address: Address,
    title: String,
    text: Option<&'a str>,
}

/// Where it stands.
pub(super) fn address() -> Address {
    Address::page(&["aenderungen"])
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, address(), Content::Page, "changes.html", |output| {
        let title = output.format.word("aenderungen_titel");
        let frame = Frame::new(output, &address(), title, "aenderungen").described(title);
        let rows = entries(output).into_iter().map(|Entry { day, address, title, text, .. }| Row {
            day: Day::of(day, output.format),
            address,
            title,
            text,
        });
        (frame, ChangesPage { entries: rows.collect(), years: year_changes(output), ended: ended(output) })
    }));
}

/// How many changes of the newest year are listed; all of them are on the page of the year.
const MOST_CHANGES: usize = 50;

/// What changed from year to year, counted by kind.
#[derive(Serialize)]
struct YearChanges<'a> {
    /// The years whose reports changed something, the newest first.
    years: Vec<i32>,
    rows: Vec<KindRow<'a>>,
    /// The page of the newest year.
    newest_page: Address,
    newest: Vec<Changed<'a>>,
    shown: usize,
    all_newest: usize,
}

/// A kind of change, and how often it occurs in each year.
#[derive(Serialize)]
struct KindRow<'a> {
    kind: Label<'a>,
    counts: Vec<KindCount>,
}

/// How often a kind of change occurs in a year.
#[derive(Serialize)]
struct KindCount {
    count: usize,
    /// What it leads to, below the root.
    to: String,
}

/// What changed in a report of the newest year.
#[derive(Serialize)]
struct Changed<'a> {
    address: Address,
    key: &'a str,
    title: &'a str,
    changes: Vec<ChangeRow<'a>>,
}

/// A measure that ended.
#[derive(Serialize)]
struct Ended<'a> {
    address: Address,
    key: &'a str,
    title: &'a str,
    exit: ExitView<'a>,
}

fn ended<'a>(output: &Output<'a>) -> Vec<Ended<'a>> {
    let ended = output.views.exits().ended.iter().filter_map(|id| {
        let measure = &output.portal[*id];
        Some(Ended {
            address: output.portal.measure_address(measure),
            key: &measure.key,
            title: &measure.title,
            exit: ExitView::of(output, measure)?,
        })
    });
    ended.collect()
}

fn year_changes<'a>(output: &Output<'a>) -> Option<YearChanges<'a>> {
    let portal = output.portal;
    let years = portal.years().into_iter().rev().filter(|year| year_changes::of(output, *year).is_some());
    let years: Vec<i32> = years.collect();
    let mut counts: FxHashMap<&'static str, Vec<usize>> = FxHashMap::default();
    let (mut newest, mut all_newest, mut shown) = (Vec::new(), 0, 0);
    for id in portal.report_ids() {
        let Some(difference) = output.views.difference(id) else { continue };
        let (before, now) = (&portal[difference.with], &portal[id]);
        let column = years.iter().position(|year| *year == now.year);
        for change in &difference.changes {
            let row = counts.entry(change.told(portal, before, now).key).or_insert_with(|| vec![0; years.len()]);
            if let Some(count) = column.and_then(|at| row.get_mut(at)) {
                *count += 1;
            }
        }
        if column == Some(0) && !difference.changes.is_empty() {
            all_newest += difference.changes.len();
            if shown < MOST_CHANGES {
                shown += difference.changes.len();
                newest.push(Changed {
                    address: now.address.clone(),
                    key: &portal[now.measure].key,
                    title: portal.report_title(now),
                    changes: difference.changes.iter().map(|it| difference::row(output, *it, before, now)).collect(),
                });
            }
        }
    }
    let rows = KEYS.iter().filter_map(|key| {
        let counts = years.iter().zip(counts.remove(key)?);
        let counts = counts.map(|(year, count)| KindCount { count, to: year_changes::place(*year, key) });
        Some(KindRow { kind: output.format.label("art", key), counts: counts.collect() })
    });
    let rows: Vec<KindRow<'a>> = rows.collect();
    let newest_page = year_changes::address(*years.first()?);
    (!rows.is_empty()).then_some(YearChanges { years, rows, newest_page, newest, shown, all_newest })
}
