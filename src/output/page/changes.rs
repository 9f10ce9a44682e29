//! `/aenderungen/`: what changed from year to year (rule `vorjahresvergleich`), which measures ended (rule `ausgang`), and what
//! was published and corrected.

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::addresses;
use super::difference::{self, ChangeRow};
use super::exit::ExitView;
use super::frame::Frame;
use super::framed::page;
use super::news::{self, NewsRow};
use super::year_changes;
use crate::model::{Address, ReportId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;
use crate::output::label::Label;

#[derive(Serialize)]
struct ChangesPage<'a> {
    news: Vec<NewsRow<'a>>,
    /// What changed from year to year; none where no measure has two reports.
    years: Option<YearChanges<'a>>,
    /// Measures that ended.
    ended: Vec<Ended<'a>>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    to.push(page(output, addresses::changes(), Content::Page, "changes.html", |output| {
        let title = output.format.word("aenderungen_titel");
        let frame = Frame::new(output, &addresses::changes(), title, "aenderungen").described(title);
        (frame, ChangesPage { news: news::rows(output), years: year_by_year(output), ended: ended(output) })
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

/// None where no report changed anything.
fn year_by_year<'a>(output: &Output<'a>) -> Option<YearChanges<'a>> {
    let years = output.portal.years().into_iter().rev().filter(|year| year_changes::of(output, *year).is_some());
    let years: Vec<i32> = years.collect();
    let newest_year = *years.first()?;
    let rows = kind_rows(output, &years);
    let (mut newest, mut all_newest, mut shown) = (Vec::new(), 0, 0);
    for id in output.portal.reports_in(newest_year) {
        let count = output.views.difference(id).map_or(0, |difference| difference.changes.len());
        all_newest += count;
        // A report's changes stand together: the last one may bring some more than fit.
        if count > 0 && shown < MOST_CHANGES {
            shown += count;
            newest.push(changed(output, id));
        }
    }
    let newest_page = addresses::changes_of(newest_year);
    Some(YearChanges { years, rows, newest_page, newest, shown, all_newest })
}

/// How often each kind of change occurs in each of these years.
fn kind_rows<'a>(output: &Output<'a>, years: &[i32]) -> Vec<KindRow<'a>> {
    let portal = output.portal;
    let mut counts: FxHashMap<&'static str, Vec<usize>> = FxHashMap::default();
    for id in portal.report_ids() {
        let Some(difference) = output.views.difference(id) else { continue };
        let (before, now) = (&portal[difference.with], &portal[id]);
        let Some(column) = years.iter().position(|year| *year == now.year) else { continue };
        for change in &difference.changes {
            let row =
                counts.entry(difference::kind(output, *change, before, now)).or_insert_with(|| vec![0; years.len()]);
            if let Some(count) = row.get_mut(column) {
                *count += 1;
            }
        }
    }
    let rows = difference::kinds().into_iter().filter_map(|key| {
        let counts = years.iter().zip(counts.remove(key)?);
        let counts = counts.map(|(year, count)| KindCount { count, to: year_changes::place(*year, key) });
        Some(KindRow { kind: output.format.label("art", key), counts: counts.collect() })
    });
    rows.collect()
}

fn changed<'a>(output: &Output<'a>, id: ReportId) -> Changed<'a> {
    let report = &output.portal[id];
    Changed {
        address: report.address.clone(),
        key: &output.portal[report.measure].key,
        title: output.portal.report_title(report),
        changes: difference::view(output, id).map(|view| view.rows).unwrap_or_default(),
    }
}
