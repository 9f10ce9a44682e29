//! One report, in the form's own order; and the lists of reports.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::about::About;
use super::attained;
use super::breakdown::{BreakdownView, remark};
use super::charts;
use super::day::{Day, delay};
use super::difference::{self, DifferenceView};
use super::frame::{Frame, Link, Schema};
use super::framed::page;
use super::list::{self, Listed, Value};
use super::row;
use super::value::{self, Declared, ValueCell};
use crate::derive::indicator::Reason;
use crate::derive::{Attainment, Days, Progress};
use crate::markdown::Heading;
use crate::model::{Address, Indicator, Milestone, Report, ReportId};
use crate::output::artefact::Content;
use crate::output::chart::Place;
use crate::output::context::Output;
use crate::output::export::describe::schema_org;
use crate::output::format::Format;
use crate::output::job::Job;
use crate::output::label::{Label, Piece};

#[derive(Serialize)]
struct ReportPage<'a> {
    key: &'a str,
    /// The key in the exports, `2021-D40`.
    id: String,
    title: &'a str,
    year: i32,
    measure: Link<'a>,
    goal: Option<Link<'a>>,
    goal_number: Option<u32>,
    department: Link<'a>,
    /// Its official name in the report's year, for the citation.
    department_then: &'a str,
    /// The key of the department in the exports.
    department_key: &'a str,
    /// The word of the exports for how the words came here.
    version: &'static str,
    rating: Declared<'a>,
    cutoff: Day,
    written_on: Option<Day>,
    guiding_objective: Option<&'a str>,
    objectives: &'a [Box<str>],
    funds: Option<[String; 2]>,
    indicators: Vec<IndicatorRow<'a>>,
    milestones: Vec<MilestoneRow<'a>>,
    /// Milestones on a line of time, as HTML.
    timeline: Option<String>,
    /// Planned against actual values, as HTML.
    bars: Option<String>,
    narrative: &'a str,
    headings: &'a [Heading],
    /// What became of its milestones that were due.
    steps: BreakdownView<'a>,
    greatest_delay: Option<i64>,
    /// The median as exports have it.
    median_delay: Option<String>,
    /// The same for readers.
    median_delay_told: Option<Told>,
    finding: Option<Label<'a>>,
    /// Why there is none.
    not_compared: &'a str,
    reasons: Vec<Label<'a>>,
    about: About<'a>,
    attachments: Vec<File<'a>>,
    /// The reports of the same measure for other years.
    others: Vec<OtherYear<'a>>,
    /// What changed since the report before; none for the first.
    difference: Option<DifferenceView<'a>>,
    /// JSON-LD for `<script type="application/ld+json">`: safe there as it is.
    json_ld: String,
    /// The end of the citation.
    as_of: String,
}

/// The report of the same measure for another year.
#[derive(Serialize)]
struct OtherYear<'a> {
    address: Address,
    year: i32,
    rating: Declared<'a>,
}

#[derive(Serialize)]
struct File<'a> {
    address: Address,
    name: &'a str,
    /// How large it is, in words.
    size: String,
}

#[derive(Serialize)]
struct IndicatorRow<'a> {
    name: &'a str,
    unit: Option<&'a str>,
    target: ValueCell,
    actual: ValueCell,
    baseline: Option<String>,
    kind: &'static str,
    status: Piece<'a>,
    /// Attainment in percent, as in the exports.
    percent: Option<String>,
    /// The same, in words.
    percent_text: Option<String>,
    /// The length of the bar in percent, 0 to 100 in steps of 5: each has a class in the style sheet.
    bar: Option<u32>,
    difference: Option<String>,
    difference_text: Option<String>,
    days: Option<Days>,
    days_text: Option<String>,
    /// Why nothing can be computed.
    reason: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct MilestoneRow<'a> {
    name: &'a str,
    subproject: Option<&'a str>,
    due: ValueCell,
    done: ValueCell,
    status: Piece<'a>,
    days: Option<Days>,
    days_text: Option<String>,
    is_silent: bool,
    /// In which part of the breakdown it counts, where its state alone would not tell.
    remark: Option<&'a str>,
    note: Option<&'a str>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for id in output.portal.report_ids() {
        let report = &output.portal[id];
        let artefact =
            page(output, report.address.clone(), Content::Page, "report.html", move |output| view(output, id));
        to.push(artefact.from(report.common.place()).changed(report.common.last_change()));
    }
    list::artefacts::<ReportId>(output, to);
}

impl Listed for ReportId {
    const ADDRESS: &'static str = "berichte";
    const TITLE: &'static str = "berichte_titel";
    const TEMPLATE: &'static str = "reports.html";
    const GROUPS: &'static [&'static str] = &[list::YEAR, "ressort", "ziel", "einschaetzung", "termine", "befund"];

    fn all(output: &Output<'_>) -> Vec<Self> {
        output.portal.reports_by_newest()
    }

    /// Reports that stand apart come with the largest findings first (accountability.md, "Per report").
    fn in_order(output: &Output<'_>, group: &str, key: &str, mut ids: Vec<Self>) -> Vec<Self> {
        if (group, key) == ("befund", "auffaellig") {
            ids.sort_by_key(|id| Reverse(output.views.report(*id).conspicuous_size()));
        }
        ids
    }

    fn value<'a>(self, output: &Output<'a>, group: &str) -> Option<Value<'a>> {
        let report = &output.portal[self];
        Some(match group {
            list::YEAR => {
                let year = output.format.year(report.year);
                Value { key: year.into(), text: year.into(), rank: -i64::from(report.year) }
            }
            "ressort" => row::department_value(output, Some(report.department)),
            "ziel" => row::goal_value(output, output.portal[report.measure].goal),
            "einschaetzung" => row::rating_value(output, report),
            "termine" => row::schedule_value(output, output.views.report(self).counts.schedule()),
            "befund" => row::finding_value(output, output.views.report(self).finding.as_ref()),
            _ => return None,
        })
    }

    fn row<'a>(self, output: &Output<'a>) -> tera::TeraResult<&'a str> {
        row::made(output, output.rows.report(self), "report_row.html", || row::report(output, self))
    }
}

fn view<'a>(output: &Output<'a>, id: ReportId) -> (Frame<'a>, ReportPage<'a>) {
    let report = &output.portal[id];
    let measure = &output.portal[report.measure];
    let figures = output.views.report(id);
    let narrative = output.narratives.report(id);
    let format = output.format;
    let reasons = figures.finding.iter().flat_map(|finding| finding.reasons());
    let milestones: Vec<MilestoneRow<'_>> = report
        .milestones
        .iter()
        .zip(&figures.milestones)
        .enumerate()
        .map(|(index, (step, progress))| milestone_row(output, step, progress, remark(output, id, index)))
        .collect();
    let frame = frame(output, report, &narrative.text);
    let steps = BreakdownView::of(output, &[id]);
    let page = ReportPage {
        timeline: timeline(output, id, &milestones),
        bars: charts::of_indicators(format, &report.indicators, &figures.indicators)
            .map(|chart| chart.named_in(charts::language_of_names(output, report.common.tongue())))
            .map(|chart| chart.figure(Place { id: "grafik-kennzahlen", table: "kennzahlen-tabelle" })),
        key: &measure.key,
        id: output.portal.report_key(report),
        title: output.portal.report_title(report),
        year: report.year,
        measure: row::measure_link(output, measure),
        goal: measure.goal.map(|goal| row::goal_link(output, &output.portal[goal])),
        goal_number: measure.goal.map(|goal| output.portal[goal].number),
        department: row::department_link(output, &output.portal[report.department]),
        department_then: output.portal[report.department].title_in(report.year),
        department_key: &output.portal[report.department].key,
        version: report.common.version.key(),
        rating: Declared::in_full(output, report),
        cutoff: Day::of(report.cutoff, format),
        written_on: report.written_on.map(|day| Day::of(day, format)),
        guiding_objective: report.guiding_objective.as_deref(),
        objectives: &report.objectives,
        funds: report
            .funds
            .as_ref()
            .map(|funds| [value::html(output, &funds.target), value::html(output, &funds.actual)]),
        indicators: report
            .indicators
            .iter()
            .zip(&figures.indicators)
            .map(|(indicator, attainment)| indicator_row(output, indicator, attainment))
            .collect(),
        milestones,
        narrative: &narrative.html,
        headings: &narrative.headings,
        steps,
        greatest_delay: figures.delays.greatest,
        median_delay: figures.delays.median.map(crate::model::value::decimal::export),
        median_delay_told: figures.delays.median.map(|median| Told::of(median, format)),
        finding: figures.finding.as_ref().map(|finding| format.label("befund", finding.key())),
        not_compared: format.word(not_compared(report)),
        reasons: reasons.map(|reason| format.label("grund", reason.key())).collect(),
        about: About::of(&report.common, format),
        attachments: attachments(report, format),
        others: output
            .views
            .reports_of(report.measure)
            .iter()
            .filter(|other| **other != id)
            .map(|other| other_year(output, *other))
            .collect(),
        difference: difference::view(output, id),
        json_ld: schema_org::report_json(output, id),
        as_of: frame.as_of(output),
    };
    (frame, page)
}

/// Why rating and figures are not compared. What is withheld is not missing.
fn not_compared(report: &Report) -> &'static str {
    match report.declared() {
        Some(_) => "ohne_befund_nichts_faellig",
        None if report.is_rating_withheld() => "ohne_befund_vertraulich",
        None => "ohne_befund_keine_einschaetzung",
    }
}

fn frame<'a>(output: &Output<'a>, report: &'a Report, narrative: &str) -> Frame<'a> {
    let reports = Address::page(&[ReportId::ADDRESS]);
    let year = output.format.year(report.year);
    let of_year = list::choice(&reports, list::YEAR, year);
    Frame::new(output, &report.address, output.portal.report_title(report), "berichte")
        .summed_up(report.common.summary.as_deref(), narrative)
        .document(&report.common, &report.address)
        .of(Schema::Report)
        .below(vec![
            Link { address: reports, text: output.format.word(ReportId::TITLE) },
            Link { address: of_year, text: year },
        ])
}

/// The milestones on a line of time; the words are those of their table.
fn timeline(output: &Output<'_>, id: ReportId, rows: &[MilestoneRow<'_>]) -> Option<String> {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    let words = rows.iter().map(|row| row.days_text.as_deref().unwrap_or(format.label("status", row.status.key).text));
    let words = words.map(|words| (words, None));
    let milestones = (report.milestones.as_slice(), figures.milestones.as_slice());
    let chart = charts::timeline(format, report.cutoff, charts::summary(output, id), milestones, words)?
        .named_in(charts::language_of_names(output, report.common.tongue()));
    Some(chart.figure(Place { id: "zeitleiste", table: "meilensteine-tabelle" }))
}

fn attachments<'a>(report: &'a Report, format: &Format) -> Vec<File<'a>> {
    let files = report.common.attachments.iter();
    files
        .map(|file| File { address: report.address.join(&file.name), name: &file.name, size: format.size(file.bytes) })
        .collect()
}

fn indicator_row<'a>(output: &Output<'a>, indicator: &'a Indicator, attainment: &Attainment) -> IndicatorRow<'a> {
    let format = output.format;
    let days = attainment.progress.and_then(|progress| progress.days);
    let status = attainment.progress.map(|progress| progress.status);
    IndicatorRow {
        name: &indicator.name,
        unit: indicator.unit.as_deref(),
        target: ValueCell::of(output, &indicator.target, "plan"),
        actual: ValueCell::of(output, &indicator.actual, "ist"),
        baseline: indicator.baseline.is_given().then(|| value::html(output, &indicator.baseline)),
        kind: attainment.kind.key(),
        status: format.state(attainment.status.key()),
        percent: attainment.percent.map(crate::model::value::decimal::export),
        percent_text: attained::percent(format, indicator, attainment),
        bar: attainment.percent.map(bar),
        difference: attainment.difference.map(crate::model::value::decimal::export),
        difference_text: attained::difference(format, attainment),
        days,
        days_text: days.zip(status).map(|(days, status)| delay(format, status, days)),
        reason: attainment.reason.map(|reason| reason_text(reason, format)),
        note: indicator.note.as_deref(),
    }
}

/// A number in a sentence: a whole one has its plural, any other is written out.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Told {
    Whole(i64),
    Part(String),
}

impl Told {
    fn of(number: Decimal, format: &Format) -> Self {
        let whole = if number.is_integer() { number.to_i64() } else { None };
        whole.map_or_else(|| Self::Part(format.number(number)), Self::Whole)
    }
}

fn reason_text(reason: Reason, format: &Format) -> &str {
    format.label("nicht_berechenbar", reason.key()).text
}

/// How long the bar of an attainment is: whole steps of 5, so that nothing looks reached before it is.
fn bar(percent: Decimal) -> u32 {
    let steps = (percent / Decimal::from(5)).floor().clamp(Decimal::ZERO, Decimal::from(20));
    steps.to_u32().unwrap_or(0) * 5
}

fn milestone_row<'a>(
    output: &Output<'a>,
    step: &'a Milestone,
    progress: &Progress,
    remark: Option<&'a str>,
) -> MilestoneRow<'a> {
    let format = output.format;
    MilestoneRow {
        name: &step.name,
        subproject: step.subproject.as_deref(),
        due: ValueCell::of(output, &step.due, "soll"),
        done: ValueCell::of(output, &step.done, "ist"),
        status: format.state(progress.status.key()),
        days: progress.days,
        days_text: progress.days.map(|days| delay(format, progress.status, days)),
        is_silent: progress.is_silent,
        remark,
        note: step.note.as_deref(),
    }
}

fn other_year<'a>(output: &Output<'a>, id: ReportId) -> OtherYear<'a> {
    let report = &output.portal[id];
    OtherYear { address: report.address.clone(), year: report.year, rating: Declared::of(output, report) }
}
