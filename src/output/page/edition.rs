//! A year as one document, made for paper and „Drucken als PDF“: contents, the year's figures and charts, and every
//! report as a form (site.md, `/jahre/2021/`).
//!
//! It holds as much text as all reports of the year together, so it is written as plain strings; only the frame around
//! it is a template.

use std::fmt::Write as _;
use std::io::Write;

use serde::Serialize;

use super::addresses;
use super::attained;
use super::breakdown::remark;
use super::charts;
use super::day::delay;
use super::escape::{attribute, text};
use super::frame::{Frame, Link};
use super::framed::render;
use super::tally::{Tally, tally};
use super::value::{self, Declared};
use crate::derive::{Attainment, Finding, Schedule};
use crate::model::{Address, Milestone, Report, ReportId, Tongue, Version};
use crate::output::artefact::Content;
use crate::output::chart::Place;
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::job::Job;
use crate::output::make_error::MakeError;
use crate::output::pieces::{indicator_symbol, symbol};

#[derive(Serialize)]
struct EditionPage<'a> {
    year: i32,
    year_address: Address,
    /// The contents: where a report begins, its number and its title.
    contents: Vec<Entry<'a>>,
    /// The charts of the year, as HTML.
    charts: Vec<String>,
    state: Tally<'a>,
    schedules: Vec<ScheduleCount<'a>>,
    /// Where the reports go.
    reports: &'static str,
}

/// Stands in the rendered template where the reports go: they are written one after another, never held together.
const REPORTS: &str = "<!-- berichte -->";

#[derive(Serialize)]
struct ScheduleCount<'a> {
    text: &'a str,
    count: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: String,
    key: &'a str,
    title: &'a str,
    department: &'a str,
}

/// Adds the document of every year that has reports.
pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    for year in output.portal.years() {
        let ids = output.portal.reports_in(year);
        let (output, weight) = (*output, ids.len());
        // What stands in it stands elsewhere too: no search engine needs it twice.
        let job = Job::page(address(year), Content::UnlistedPage, move |to| write(&output, year, &ids, to));
        to.push(job.weighing(weight));
    }
}

fn write(output: &Output<'_>, year: i32, ids: &[ReportId], to: &mut dyn Write) -> Result<(), MakeError> {
    let (frame, view) = view(output, year, ids);
    let mut around = Vec::new();
    render(output, "edition.html", &frame, &view, &mut around)?;
    let around = String::from_utf8(around).unwrap_or_default();
    let (before, after) = around.split_once(REPORTS).unwrap_or((&around, ""));
    to.write_all(before.as_bytes())?;
    let mut html = String::new();
    for id in ids {
        html.clear();
        write_report(output, *id, &mut html);
        to.write_all(html.as_bytes())?;
        // As long as many pages: no tag is open here.
        to.flush()?;
    }
    Ok(to.write_all(after.as_bytes())?)
}

/// Where the document of a year is.
pub(super) fn address(year: i32) -> Address {
    addresses::year(year).child("druck")
}

fn view<'a>(output: &Output<'a>, year: i32, ids: &[ReportId]) -> (Frame<'a>, EditionPage<'a>) {
    let format = output.format;
    let year_address = addresses::year(year);
    let title = format.word("edition_titel");
    let facts = vec![("jahr", format.year(year).into()), ("n", ids.len().into())];
    let crumbs = vec![
        Link { address: addresses::years(), text: format.word("jahre_titel") },
        Link { address: year_address.clone(), text: format.year(year) },
    ];
    let frame = Frame::new(output, &address(year), title, "jahre")
        .described(format.text("edition_beschreibung", &facts))
        .below(crumbs);
    let state = tally(output, ids);
    let page = EditionPage {
        year,
        contents: ids.iter().map(|id| entry(output, *id)).collect(),
        charts: charts::word_and_dates_plain(output, &state, "stand-zahlen"),
        schedules: Schedule::ALL
            .into_iter()
            .zip(state.schedules)
            .map(|(schedule, count)| ScheduleCount { text: format.label("termine", schedule.key()).text, count })
            .collect(),
        state,
        reports: REPORTS,
        year_address,
    };
    (frame, page)
}

fn entry<'a>(output: &Output<'a>, id: ReportId) -> Entry<'a> {
    let report = &output.portal[id];
    Entry {
        id: name_of(output, report),
        key: &output.portal[report.measure].key,
        title: output.portal.report_title(report),
        department: output.portal[report.department].short_title(),
    }
}

/// The id of a report in the document; what is inside of it begins with it.
pub(super) fn name_of(output: &Output<'_>, report: &Report) -> String {
    format!("m-{}", crate::model::slug(&output.portal[report.measure].key))
}

fn write_report(output: &Output<'_>, id: ReportId, html: &mut String) {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    let measure = &output.portal[report.measure];
    let narrative = output.narratives.report(id);
    let name = name_of(output, report);
    html.reserve(narrative.html.len() + 8_000);
    let _ = write!(html, r#"<article class="sheet" aria-labelledby="{name}"><h2 id="{name}""#);
    in_language(html, report.common.tongue());
    text(html, &measure.key);
    html.push_str(" · ");
    text(html, output.portal.report_title(report));
    html.push_str("</h2>");
    facts(output, report, figures.finding.as_ref(), html);
    if report.common.version == Version::Summary {
        paragraph(html, "note", format.word("nicht_wortlaut"));
    }
    objectives(format, report, html);
    funds(output, report, html);
    indicators_section(output, report, &figures.indicators, &name, html);
    milestones_section(output, id, &name, html);
    heading(html, format.word("sachstand"));
    if narrative.html.is_empty() {
        paragraph(html, "none", format.word("kein_sachstand"));
    } else {
        html.push_str(r#"<div class="prose""#);
        in_language(html, report.common.tongue());
        lowered(&narrative.html, &name, html);
        html.push_str("</div>");
    }
    html.push_str("</article>\n");
}

/// The end of an element's tag whose words are a document's.
fn in_language(html: &mut String, tongue: &Tongue) {
    let _ = write!(html, r#" lang="{}">"#, tongue.bcp47);
}

fn objectives(format: &Format, report: &Report, html: &mut String) {
    if let Some(objective) = &report.guiding_objective {
        heading(html, format.word("leitziel"));
        html.push_str(r#"<p class="prose""#);
        in_language(html, report.common.tongue());
        text(html, objective);
        html.push_str("</p>");
    }
    if report.objectives.is_empty() {
        return;
    }
    heading(html, format.word("projektziele"));
    html.push_str(r#"<ol class="prose""#);
    in_language(html, report.common.tongue());
    for objective in &report.objectives {
        html.push_str("<li>");
        text(html, objective);
        html.push_str("</li>");
    }
    html.push_str("</ol>");
}

fn funds(output: &Output<'_>, report: &Report, html: &mut String) {
    let Some(funds) = &report.funds else { return };
    heading(html, output.format.word("mittel"));
    html.push_str(r#"<dl class="facts">"#);
    fact_html(html, output.format.word("mittel_plan"), &value::html(output, &funds.target));
    fact_html(html, output.format.word("mittel_ist"), &value::html(output, &funds.actual));
    html.push_str("</dl>");
}

/// Chart and table of the indicators; nothing where there are none. Ids begin with the report's `name`.
fn indicators_section(output: &Output<'_>, report: &Report, attained: &[Attainment], name: &str, html: &mut String) {
    let format = output.format;
    if report.indicators.is_empty() {
        return;
    }
    heading(html, format.word("kennzahlen"));
    let table = format!("{name}-kennzahlen");
    if let Some(chart) = charts::of_indicators(format, &report.indicators, attained) {
        let chart = chart.named_in(charts::language_of_names(output, report.common.tongue()));
        html.push_str(&chart.figure(Place { id: &format!("{name}-balken"), table: &table }));
    }
    indicators(output, report, attained, &table, html);
}

/// The same for the milestones.
fn milestones_section(output: &Output<'_>, id: ReportId, name: &str, html: &mut String) {
    let (report, figures, format) = (&output.portal[id], output.views.report(id), output.format);
    if report.milestones.is_empty() {
        return;
    }
    heading(html, format.word("meilensteine"));
    let table = format!("{name}-meilensteine");
    let days = charts::days_of(format, &figures.milestones);
    let parts = (report.milestones.as_slice(), figures.milestones.as_slice());
    let words = days.iter().map(|words| (words.as_str(), None));
    if let Some(chart) = charts::timeline(format, report.cutoff, charts::summary(output, id), parts, words) {
        let chart = chart.named_in(charts::language_of_names(output, report.common.tongue()));
        html.push_str(&chart.figure(Place { id: &format!("{name}-zeitleiste"), table: &table }));
    }
    milestones(output, id, &days, &table, html);
}

/// What stands at the head of the form: who, up to when, the rating in words, and what the figures show.
fn facts(output: &Output<'_>, report: &Report, finding: Option<&Finding>, html: &mut String) {
    let format = output.format;
    let id_word = |id| format.word(id);
    html.push_str(r#"<dl class="facts">"#);
    let department = &output.portal[report.department];
    let mut name = String::from("<span");
    in_language(&mut name, department.common.tongue());
    text(&mut name, department.short_title());
    name.push_str("</span>");
    fact_html(html, id_word("ressort"), &name);
    fact(html, id_word("stichtag"), &format.day(report.cutoff));
    fact_html(html, id_word("einschaetzung"), &Declared::of(output, report).html);
    let finding = match finding {
        Some(finding) => {
            let reasons = finding.reasons().iter().map(|reason| format.label("grund", reason.key()).text);
            let (word, reasons) = (format.label("befund", finding.key()).text, reasons.collect::<Vec<_>>().join(" "));
            if reasons.is_empty() { word.to_owned() } else { format!("{word}: {reasons}") }
        }
        None => id_word("ohne_befund").to_owned(),
    };
    fact(html, id_word("befund_neben"), &finding);
    html.push_str("</dl>");
}

fn indicators(output: &Output<'_>, report: &Report, attainments: &[Attainment], id: &str, html: &mut String) {
    let format = output.format;
    let heads = ["spalte_kennzahl", "spalte_plan", "spalte_ist", "spalte_zielerreichung", "spalte_zustand"];
    table_head(html, id, format.word("kennzahlen_tabelle"), heads.map(|head| format.word(head)));
    for (indicator, attainment) in report.indicators.iter().zip(attainments) {
        html.push_str(r#"<tr><th scope="row""#);
        in_language(html, report.common.tongue());
        text(html, &indicator.name);
        if let Some(unit) = &indicator.unit {
            added(html, unit);
        }
        if indicator.baseline.is_given() {
            let _ = write!(html, r#" <span class="added" lang="{}">"#, output.settings.language.tag());
            text(html, format.word("ausgangswert"));
            html.push_str(": ");
            html.push_str(&value::html(output, &indicator.baseline));
            html.push_str("</span>");
        }
        if let Some(note) = &indicator.note {
            added(html, note);
        }
        html.push_str("</th><td>");
        html.push_str(&value::html(output, &indicator.target));
        html.push_str("</td><td>");
        html.push_str(&value::html(output, &indicator.actual));
        html.push_str("</td><td>");
        let percent = attained::percent(format, indicator, attainment);
        match (percent, attainment.progress.and_then(|progress| Some((progress.status, progress.days?)))) {
            (Some(percent), _) => text(html, &percent),
            (None, Some((status, days))) => text(html, &delay(format, status, days)),
            (None, None) => html.push('–'),
        }
        html.push_str("</td><td>");
        state(html, indicator_symbol(attainment.status), format.label("status", attainment.status.key()).text);
        if let Some(reason) = attainment.reason {
            added(html, format.label("nicht_berechenbar", reason.key()).text);
        }
        html.push_str("</td></tr>");
    }
    html.push_str("</tbody></table></div>");
}

fn milestones(output: &Output<'_>, of: ReportId, days: &[String], id: &str, html: &mut String) {
    let (report, format) = (&output.portal[of], output.format);
    let progress = &output.views.report(of).milestones;
    let heads = ["spalte_meilenstein", "spalte_soll", "spalte_ist", "spalte_zustand", "spalte_verzug"];
    let caption = format.text("meilensteine_tabelle", &vec![("datum", format.day(report.cutoff).into())]);
    table_head(html, id, &caption, heads.map(|head| format.word(head)));
    let steps: &[Milestone] = &report.milestones;
    for (index, ((step, progress), days)) in steps.iter().zip(progress).zip(days).enumerate() {
        html.push_str(r#"<tr><th scope="row""#);
        in_language(html, report.common.tongue());
        text(html, &step.name);
        for more in [&step.subproject, &step.note].into_iter().flatten() {
            added(html, more);
        }
        html.push_str("</th><td>");
        html.push_str(&value::html(output, &step.due));
        html.push_str("</td><td>");
        html.push_str(&value::html(output, &step.done));
        html.push_str("</td><td>");
        state(html, symbol(progress.status), format.label("status", progress.status.key()).text);
        if progress.is_silent {
            added(html, format.word("ohne_angabe"));
        }
        if let Some(remark) = remark(output, of, index) {
            added(html, remark);
        }
        html.push_str("</td><td>");
        text(html, if progress.days.is_some() { days } else { "–" });
        html.push_str("</td></tr>");
    }
    html.push_str("</tbody></table></div>");
}

fn table_head(html: &mut String, id: &str, caption: &str, heads: [&str; 5]) {
    let _ = write!(
        html,
        r#"<div class="table-scroll" role="group" tabindex="0" aria-labelledby="{id}"><table><caption id="{id}">"#
    );
    text(html, caption);
    html.push_str("</caption><thead><tr>");
    for head in heads {
        html.push_str(r#"<th scope="col">"#);
        text(html, head);
        html.push_str("</th>");
    }
    html.push_str("</tr></thead><tbody>");
}

fn state(html: &mut String, symbol: &str, words: &str) {
    text(html, symbol);
    html.push(' ');
    text(html, words);
}

fn fact(html: &mut String, name: &str, words: &str) {
    let mut escaped = String::new();
    text(&mut escaped, words);
    fact_html(html, name, &escaped);
}

/// The same, with HTML.
fn fact_html(html: &mut String, name: &str, words: &str) {
    html.push_str("<div><dt>");
    text(html, name);
    html.push_str("</dt><dd>");
    html.push_str(words);
    html.push_str("</dd></div>");
}

fn heading(html: &mut String, words: &str) {
    html.push_str("<h3>");
    text(html, words);
    html.push_str("</h3>");
}

fn paragraph(html: &mut String, class: &str, words: &str) {
    let _ = write!(html, r#"<p class="{class}">"#);
    text(html, words);
    html.push_str("</p>");
}

fn added(html: &mut String, words: &str) {
    html.push_str(r#" <span class="added">"#);
    text(html, words);
    html.push_str("</span>");
}

/// A narrative of a report's own page, set one level lower: its headings, and its ids and the links to them, which would
/// otherwise meet those of other reports.
///
/// The text is HTML that this program rendered: every attribute has quotation marks, every `<` begins a tag.
fn lowered(narrative: &str, name: &str, html: &mut String) {
    let mut rest = narrative;
    while let Some(at) = rest.find('<') {
        let (before, found) = rest.split_at(at);
        html.push_str(before);
        let end = found.find('>').map_or(found.len(), |end| end + 1);
        let (tag, after) = found.split_at(end);
        lowered_tag(tag, name, html);
        rest = after;
    }
    html.push_str(rest);
}

fn lowered_tag(tag: &str, name: &str, html: &mut String) {
    const LEVELS: [(&str, &str); 3] = [("h3", "h4"), ("h4", "h5"), ("h5", "h6")];
    /// Before what is an id, or refers to one.
    const NAMES: [&str; 4] = ["id=\"", "href=\"#", "labelledby=\"", "describedby=\""];
    let (start, inside) = match tag.strip_prefix("</") {
        Some(inside) => ("</", inside),
        None => ("<", tag.strip_prefix('<').unwrap_or(tag)),
    };
    html.push_str(start);
    let lower = LEVELS.iter().find(|(level, _)| inside.starts_with(level));
    let inside = match lower {
        Some((level, lower)) => {
            html.push_str(lower);
            inside.get(level.len()..).unwrap_or_default()
        }
        None => inside,
    };
    // So many tables would be too many landmarks.
    let grouped = inside.replace(r#" role="region""#, r#" role="group""#);
    let mut rest = grouped.as_str();
    while let Some(at) = NAMES.iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min() {
        let (before, after) = rest.split_at(at);
        html.push_str(before);
        attribute(html, name);
        html.push('-');
        rest = after;
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrative_is_set_one_level_lower_with_ids_of_its_own() {
        let mut html = String::new();
        lowered(
            r##"<h3 id="s-a">A</h3><p>5 &lt; 6 <a href="#s-a">A</a> <a href="../x/#s-a">x</a></p><h6>z</h6>"##,
            "m-d4",
            &mut html,
        );
        assert_eq!(
            html,
            r##"<h4 id="m-d4-s-a">A</h4><p>5 &lt; 6 <a href="#m-d4-s-a">A</a> <a href="../x/#s-a">x</a></p><h6>z</h6>"##
        );
    }
}
