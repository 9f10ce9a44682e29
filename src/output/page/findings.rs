//! What stands out: declared against computed, overdue milestones, moved dates, what is not given, what cannot be measured
//! or read. Of each how many, the first rows, and the way to the list of all.

use serde::Serialize;

use super::addresses;
use super::counted::Counted;
use super::found::{Conspicuous, FoundSection, List, Overdue, PutOff, Scope, Unmeasured, Unreadable};
use super::frame::{Frame, Link, Schema};
use super::framed::page;
use super::gap_lists;
use super::gaps::{self, GapCount, GapRow};
use super::list;
use super::redirect;
use super::tally::{Tally, tally};
use super::unmeasured_lists::{self, KindCount};
use crate::model::{Address, ReportId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::job::Job;

/// How many rows of each kind are shown, here and on the page of a year.
pub(super) const FIRST: usize = 5;

#[derive(Serialize)]
struct FindingsPage<'a> {
    /// What the newest reports of all measures add up to.
    state: Tally<'a>,
    /// Reports whose rating and figures stand apart.
    conspicuous: FoundSection<'a>,
    /// Milestones that the newest report of their measure shows as overdue.
    overdue: FoundSection<'a>,
    /// Milestones that are now due later than first promised.
    put_off: FoundSection<'a>,
    /// The values that the newest reports do not give.
    reasons: Vec<GapCount<'a>>,
    /// The same by department and year.
    all_gaps: Address,
    unmeasured: FoundSection<'a>,
    /// What cannot be measured in them, each kind with how often.
    kinds: Vec<KindCount<'a>>,
    /// Sections of the strategy without a measure; the page of the strategy names them.
    empty: usize,
    unreadable: FoundSection<'a>,
}

#[derive(Serialize)]
struct GapsPage<'a> {
    rows: Vec<GapRow<'a>>,
}

/// All that stands out, as far as there is a list of it.
struct All {
    conspicuous: List<Conspicuous>,
    overdue: List<Overdue>,
    put_off: List<PutOff>,
    unmeasured: List<Unmeasured>,
    unreadable: List<Unreadable>,
}

/// Where the gaps by department and year stand.
pub(super) fn gaps_address() -> Address {
    gap_lists::newest().child("ressorts")
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let all = All {
        conspicuous: List::of(output, Scope::Portal),
        overdue: List::of(output, Scope::Portal).with_pages(output, to),
        put_off: List::of(output, Scope::Portal).with_pages(output, to),
        unmeasured: List::of(output, Scope::Portal).with_pages(output, to),
        unreadable: List::of(output, Scope::Portal).with_pages(output, to),
    };
    earlier_parts(output, all.conspicuous.rows(), to);
    if !output.portal.reports.is_empty() {
        to.push(page(output, gaps_address(), Content::Page, "gaps.html", |output| {
            let crumbs = vec![Link { address: addresses::findings(), text: output.format.word("befunde_titel") }];
            let title = output.format.word("luecken_alle");
            let frame = Frame::new(output, &gaps_address(), title, "befunde")
                .described(format!("{title}. {}", output.format.word("luecken_erklaerung")))
                .below(crumbs)
                .of(Schema::List);
            (frame, GapsPage { rows: gaps::rows(output, None) })
        }));
    }
    to.push(page(output, addresses::findings(), Content::Page, "findings.html", move |output| view(output, &all)));
}

/// The reports that stand apart had further pages here before all of them stood in the list of reports.
fn earlier_parts<'a>(output: &Output<'a>, conspicuous: &[Conspicuous], to: &mut Vec<Job<'a>>) {
    let (here, list) = (addresses::findings(), Conspicuous::list());
    let title = output.format.word("auffaellig_alle");
    let parts = list::parts(&here, conspicuous).zip(list::parts(&list, conspicuous));
    to.extend(parts.skip(1).map(|(from, now)| redirect::moved(output, from.address, title, now.address)));
}

fn view<'a>(output: &Output<'a>, all: &All) -> (Frame<'a>, FindingsPage<'a>) {
    let frame = Frame::new(output, &addresses::findings(), output.format.word("befunde_titel"), "befunde")
        .described(output.format.word("befunde_einleitung"))
        .of(Schema::List)
        .cited(output);
    let latest: Vec<ReportId> = output.views.latest_reports().collect();
    let page = FindingsPage {
        state: tally(output, &latest).counting(&Counted::measures()),
        conspicuous: all.conspicuous.section(output, &frame.root, FIRST),
        overdue: all.overdue.section(output, &frame.root, FIRST),
        put_off: all.put_off.section(output, &frame.root, FIRST),
        reasons: gaps::newest_by_reason(output, &latest),
        all_gaps: gaps_address(),
        unmeasured: all.unmeasured.section(output, &frame.root, 0),
        kinds: unmeasured_lists::kinds(output),
        empty: output.views.empty_sections().len(),
        unreadable: all.unreadable.section(output, &frame.root, FIRST),
    };
    (frame, page)
}
