//! A document with everything that it can be found, filtered and sorted by.
//!
//! Its texts are those of the lunr index; the facets stand beside them: year, department, goal, rating and state.

use chrono::Datelike;

use super::documents::{SearchDocument, Texts};
use super::sharded::{self, Day, Kind, Label};
use crate::model::value::Rating;
use crate::model::{Department, GoalId, Measure, MeasureId, ReportId};
use crate::output::context::Output;

/// The document as the sharded index and search engines take it.
#[must_use]
pub fn entry<'p>(document: &SearchDocument<'p>, output: &Output<'p>) -> sharded::Document {
    let plain = of_texts(document.texts(output));
    match document {
        &SearchDocument::Strategy(id) => {
            let date = output.portal[id].common.last_change().map(day);
            sharded::Document { kind: Kind::Strategy, key: String::new(), date, ..plain }
        }
        &SearchDocument::Goal(id) => {
            let date = output.portal[id].common.last_change().map(day);
            sharded::Document { kind: Kind::Goal, goal: Some(goal(output, id)), date, ..plain }
        }
        &SearchDocument::Measure(id) => of_measure(output, id, plain),
        &SearchDocument::Department(id) => {
            let it = &output.portal[id];
            let department = Some(department(it));
            let date = it.common.last_change().map(day);
            sharded::Document { kind: Kind::Department, key: String::new(), department, date, ..plain }
        }
        &SearchDocument::Report(id, _) => of_report(output, id, plain),
        &SearchDocument::Page(id) => {
            let date = output.portal[id].common.last_change().map(day);
            sharded::Document { kind: Kind::Page, explains: explains(&plain.address), date, ..plain }
        }
        SearchDocument::Own(_) => sharded::Document { kind: Kind::Page, explains: true, ..plain },
        SearchDocument::Translation(it, _) => {
            sharded::Document { kind: Kind::Page, date: it.common.last_change().map(day), ..plain }
        }
    }
}

/// Pages that tell of the portal, by their addresses: those that the law asks of it, and what it says of itself.
const EXPLAINING: [&str; 7] = [
    "barrierefreiheit/",
    "datenschutz/",
    "hilfe/",
    "impressum/",
    "informationsfreiheit/",
    "leichte-sprache/",
    "ueber/",
];

fn explains(address: &str) -> bool {
    EXPLAINING.contains(&address)
}

fn of_texts(texts: Texts<'_>) -> sharded::Document {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    sharded::Document {
        address: texts.address.as_str().to_owned(),
        title: texts.title.into_owned(),
        headings: lines(&texts.headings),
        facts: lines(&texts.facts),
        body: texts.text.to_owned(),
        key: texts.key,
        ..sharded::Document::default()
    }
}

fn of_measure(output: &Output<'_>, id: MeasureId, plain: sharded::Document) -> sharded::Document {
    let it = &output.portal[id];
    sharded::Document {
        kind: Kind::Measure,
        department: it.department.map(|id| department(&output.portal[id])),
        goal: it.goal.map(|id| goal(output, id)),
        states: measure_states(output, it),
        date: it.common.last_change().map(day),
        ..plain
    }
}

fn of_report(output: &Output<'_>, id: ReportId, plain: sharded::Document) -> sharded::Document {
    let it = &output.portal[id];
    let measure = &output.portal[it.measure];
    sharded::Document {
        kind: Kind::Report,
        key: measure.key.to_string(),
        year: Some(it.year),
        department: Some(department(&output.portal[it.department])),
        goal: measure.goal.map(|id| goal(output, id)),
        rating: it.declared().map(|rating| match rating {
            Rating::Green => sharded::Rating::Green,
            Rating::Yellow => sharded::Rating::Yellow,
            Rating::Red => sharded::Rating::Red,
        }),
        states: report_states(output, id),
        date: it.common.last_change().or(it.written_on).map(day),
        ..plain
    }
}

/// How a measure ended, in the words of its page.
fn measure_states(output: &Output<'_>, measure: &Measure) -> Vec<Label> {
    let exit = measure.exit.as_ref().map(|exit| output.format.label("ausgang", exit.kind.key()));
    exit.into_iter().map(|exit| label(exit.key, exit.text)).collect()
}

/// What the figures of a report show: overdue milestones, the finding, what cannot be read.
fn report_states(output: &Output<'_>, id: ReportId) -> Vec<Label> {
    let figures = output.views.report(id);
    let state = |key| label(key, output.format.word(&format!("suche_stand_{key}")));
    let mut states = Vec::new();
    states.extend((figures.counts.overdue > 0).then(|| state("ueberfaellig")));
    states.extend((figures.counts.unreadable > 0).then(|| state("unlesbar")));
    states.extend(figures.finding.as_ref().map(|finding| state(finding.key())));
    states
}

fn department(department: &Department) -> Label {
    label(&department.key, department.short_title())
}

fn goal(output: &Output<'_>, id: GoalId) -> Label {
    let goal = &output.portal[id];
    Label { key: goal.number.to_string(), label: format!("{}. {}", goal.number, goal.short_title()) }
}

fn label(key: &str, label: &str) -> Label {
    Label { key: key.to_owned(), label: label.to_owned() }
}

fn day(date: chrono::NaiveDate) -> Day {
    Day(date.num_days_from_ce() - DAYS_TO_1970)
}

/// The date of a day; none beyond the calendar.
pub(super) fn date(day: Day) -> Option<chrono::NaiveDate> {
    chrono::NaiveDate::from_num_days_from_ce_opt(day.0.checked_add(DAYS_TO_1970)?)
}

/// Days of the common era up to 1 January 1970.
const DAYS_TO_1970: i32 = 719_163;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_index() {
        let of = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default();
        assert_eq!(day(of(1970, 1, 1)), Day(0));
        assert_eq!(day(of(2021, 12, 31)), Day::of(2021, 12, 31));
        assert_eq!(date(Day::of(2021, 12, 31)), Some(of(2021, 12, 31)));
    }

    #[test]
    fn a_line_is_a_heading() {
        let texts = Texts {
            address: crate::model::Address::page(&["seite"]),
            key: "D40".to_owned(),
            title: "Titel".into(),
            headings: "Eins\nZwei".to_owned(),
            facts: String::new(),
            text: "Text",
        };
        let plain = of_texts(texts);
        assert_eq!(plain.headings, ["Eins", "Zwei"]);
        assert_eq!((plain.facts.len(), plain.address.as_str()), (0, "seite/"));
    }
}
