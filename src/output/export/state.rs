//! `stand.json`: the portal's state in one small file, for those who want to show it or to see whether something is new.
//!
//! Counts, days and the newest reports; per goal and department how its measures stand by their newest reports. All of it
//! is in the tables as well.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::model::value::{Rating, Reading};
use crate::model::{Address, MeasureId, ReportId};
use crate::output::context::Output;

/// How many of the newest reports are named.
const NEWEST: usize = 20;

/// The state of the portal; the members' names are those of the file.
#[derive(Serialize)]
pub(super) struct State<'a> {
    titel: &'a str,
    url: String,
    /// The day of the last change of any document that holds facts.
    stand: Option<NaiveDate>,
    lizenz: &'a str,
    namensnennung: &'a str,
    daten: String,
    jahre: Vec<i32>,
    anzahl: BTreeMap<&'static str, usize>,
    /// By the newest report of each measure.
    zuletzt: Standing,
    ziele: Vec<Part<'a>>,
    ressorts: Vec<Part<'a>>,
    neueste_berichte: Vec<Newest<'a>>,
}

/// A goal or a department.
#[derive(Serialize)]
struct Part<'a> {
    schluessel: String,
    titel: &'a str,
    url: String,
    massnahmen: usize,
    berichte: usize,
    zuletzt: Standing,
}

/// What the newest reports of some measures declare, and where their milestones stand.
#[derive(Serialize)]
struct Standing {
    berichte: usize,
    einschaetzungen: BTreeMap<&'static str, usize>,
    auffaellig: usize,
    meilensteine: usize,
    meilensteine_faellig: usize,
    meilensteine_erreicht: usize,
    meilensteine_puenktlich: usize,
    meilensteine_ueberfaellig: usize,
    meilensteine_faellig_erreicht: usize,
    meilensteine_faellig_nicht_erreicht: usize,
    meilensteine_faellig_nicht_lesbar: usize,
    meilensteine_erreicht_nach_stichtag: usize,
}

#[derive(Serialize)]
struct Newest<'a> {
    bericht: String,
    massnahme: &'a str,
    berichtsjahr: i32,
    ressort: &'a str,
    titel: &'a str,
    einschaetzung: Option<&'static str>,
    befund: Option<&'static str>,
    veroeffentlicht: Option<NaiveDate>,
    geaendert: Option<NaiveDate>,
    url: String,
}

/// The state of the whole portal.
pub(super) fn state<'a>(output: &Output<'a>) -> State<'a> {
    let (portal, views, settings) = (output.portal, output.views, output.settings);
    let sum = |of: fn(&crate::model::Report) -> usize| portal.reports.iter().map(of).sum();
    let counts = [
        ("berichte", portal.reports.len()),
        ("kennzahlen", sum(|report| report.indicators.len())),
        ("massnahmen", portal.measures.len()),
        ("meilensteine", sum(|report| report.milestones.len())),
        ("ressorts", portal.departments.len()),
        ("ziele", portal.goals.len()),
    ];
    State {
        titel: &settings.title,
        url: settings.base_url.as_str().to_owned(),
        stand: views.last_change(),
        lizenz: &settings.licence.id,
        namensnennung: &settings.licence.attribution,
        daten: settings.base_url.join(&Address::page(&["daten"])),
        jahre: portal.years(),
        anzahl: counts.into_iter().collect(),
        zuletzt: standing(output, views.latest_reports()),
        ziele: goals(output),
        ressorts: departments(output),
        neueste_berichte: newest(output),
    }
}

fn goals<'a>(output: &Output<'a>) -> Vec<Part<'a>> {
    let (portal, views) = (output.portal, output.views);
    let part = |id| {
        let goal = &portal[id];
        let measures = views.measures_of(id);
        Part {
            schluessel: goal.number.to_string(),
            titel: &goal.title,
            url: output.settings.base_url.join(&portal.goal_address(goal)),
            massnahmen: measures.len(),
            berichte: measures.iter().map(|id| views.reports_of(*id).len()).sum(),
            zuletzt: standing_of(output, measures),
        }
    };
    portal.goal_ids().map(part).collect()
}

fn departments<'a>(output: &Output<'a>) -> Vec<Part<'a>> {
    let (portal, views) = (output.portal, output.views);
    let part = |id| {
        let department = &portal[id];
        let measures = views.measures_of_department(id);
        Part {
            schluessel: department.key.to_string(),
            titel: &department.title,
            url: output.settings.base_url.join(&portal.department_address(department)),
            massnahmen: measures.len(),
            berichte: views.reports_of_department(id).len(),
            zuletzt: standing_of(output, measures),
        }
    };
    portal.department_ids().map(part).collect()
}

fn standing_of(output: &Output<'_>, measures: &[MeasureId]) -> Standing {
    standing(output, measures.iter().filter_map(|id| output.views.latest_of(*id)))
}

fn standing(output: &Output<'_>, reports: impl Iterator<Item = ReportId>) -> Standing {
    let mut standing = Standing {
        berichte: 0,
        einschaetzungen: [Rating::Green, Rating::Yellow, Rating::Red].map(|rating| (rating.key(), 0)).into(),
        auffaellig: 0,
        meilensteine: 0,
        meilensteine_faellig: 0,
        meilensteine_erreicht: 0,
        meilensteine_puenktlich: 0,
        meilensteine_ueberfaellig: 0,
        meilensteine_faellig_erreicht: 0,
        meilensteine_faellig_nicht_erreicht: 0,
        meilensteine_faellig_nicht_lesbar: 0,
        meilensteine_erreicht_nach_stichtag: 0,
    };
    for id in reports {
        let figures = output.views.report(id);
        let report = &output.portal[id];
        let is_withheld = report.rating.as_ref().is_some_and(|rating| matches!(rating.reading, Reading::Confidential));
        let rating = report.declared().map_or(if is_withheld { "vertraulich" } else { "keine" }, Rating::key);
        *standing.einschaetzungen.entry(rating).or_insert(0) += 1;
        standing.berichte += 1;
        standing.auffaellig += usize::from(figures.is_conspicuous());
        standing.meilensteine += figures.counts.all;
        standing.meilensteine_faellig += figures.counts.due;
        standing.meilensteine_erreicht += figures.counts.reached;
        standing.meilensteine_puenktlich += figures.counts.on_time;
        standing.meilensteine_ueberfaellig += figures.counts.overdue;
        standing.meilensteine_faellig_erreicht += figures.counts.due_reached;
        standing.meilensteine_faellig_nicht_erreicht += figures.counts.due_unreached;
        standing.meilensteine_faellig_nicht_lesbar += figures.counts.due_unreadable;
        standing.meilensteine_erreicht_nach_stichtag += figures.counts.reached_since;
    }
    standing
}

/// The reports with the newest days, then of the newest years.
fn newest<'a>(output: &Output<'a>) -> Vec<Newest<'a>> {
    let portal = output.portal;
    let mut ids: Vec<ReportId> = portal.report_ids().collect();
    let age = |id: &ReportId| (portal[*id].common.last_change(), portal[*id].year, std::cmp::Reverse(id.index()));
    ids.sort_by_key(|id| std::cmp::Reverse(age(id)));
    let newest = ids.into_iter().take(NEWEST).map(|id| {
        let report = &portal[id];
        Newest {
            bericht: portal.report_key(report),
            massnahme: &portal[report.measure].key,
            berichtsjahr: report.year,
            ressort: &portal[report.department].key,
            titel: portal.report_title(report),
            einschaetzung: report.declared().map(Rating::key),
            befund: output.views.report(id).finding.as_ref().map(|finding| finding.key()),
            veroeffentlicht: report.common.published,
            geaendert: report.common.last_change(),
            url: output.settings.base_url.join(&report.address),
        }
    });
    newest.collect()
}
