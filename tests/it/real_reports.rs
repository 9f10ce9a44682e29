//! Bremen's real content gives exactly what the design says (accountability.md, last table; the counts).

use std::path::Path;

use chrono::NaiveDate;
use transparenz::config::{Overrides, Today};
use transparenz::derive::{Days, Finding, FindingReason, ReportFigures, milestone::Status};
use transparenz::diagnostic::Code;
use transparenz::input::resolve::Visibility;
use transparenz::model::value::{Rating, decimal};
use transparenz::model::{Assignment, Report, ReportId, Version};
use transparenz::{Prepared, prepare};

fn portal() -> Prepared {
    let today = Today::day(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
    let outcome = prepare(Path::new("."), &Overrides::default(), Visibility { today, drafts: false });
    let errors: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.is_error()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    outcome.value.unwrap()
}

/// A report by year and list number, with what is computed about it.
fn report<'p>(prepared: &'p Prepared, year: i32, key: &str) -> (&'p Report, &'p ReportFigures) {
    let portal = prepared.portal();
    let index =
        portal.reports.iter().position(|report| report.year == year && &*portal[report.measure].key == key).unwrap();
    (&portal.reports[index], prepared.views().report(ReportId::new(index)))
}

#[allow(clippy::unnecessary_wraps, reason = "reads like the value that it is compared with")]
fn days(days: i64) -> Option<Days> {
    Some(Days::exactly(days))
}

#[test]
fn the_strategy_has_seven_goals_and_58_measures() {
    let prepared = portal();
    let portal = prepared.portal();
    assert_eq!((portal.strategies.len(), portal.goals.len(), portal.measures.len()), (1, 7, 58));
    let of_goals: Vec<usize> = (0..7)
        .map(|goal| portal.measures.iter().filter(|measure| measure.goal.is_some_and(|id| id.index() == goal)).count())
        .collect();
    assert_eq!(of_goals, [10, 4, 10, 5, 11, 11, 7]);
}

#[test]
fn sections_keep_what_is_printed_and_keys_are_unique() {
    let prepared = portal();
    let of = |key: &str| prepared.portal().measures.iter().find(|measure| &*measure.key == key).unwrap();
    for (key, section) in [("D40", "1 g"), ("D12", "1 h"), ("D6", "6 c")] {
        assert_eq!(of(key).section.as_deref(), Some(section));
        assert_eq!(of(key).assignment, Some(Assignment::Editorial));
    }
    for (first, second, section) in [("3-e", "3-e-2", "3 e"), ("3-f", "3-f-2", "3 f"), ("5-i", "5-i-2", "5 i")] {
        assert_eq!(of(first).section.as_deref(), Some(section));
        assert_eq!(of(second).section.as_deref(), Some(section));
    }
}

#[test]
fn nothing_about_a_duty_or_a_responsibility_is_invented() {
    let prepared = portal();
    let portal = prepared.portal();
    assert!(portal.measures.iter().all(|measure| measure.duty.is_none()));
    let with_department = portal
        .measure_ids()
        .filter(|id| portal[*id].department.is_some())
        .all(|id| !prepared.views().reports_of(id).is_empty());
    assert!(with_department, "only measures with a report name a department in the sources");
}

#[test]
fn retold_reports_say_so_and_name_their_source() {
    for report in &portal().portal().reports {
        assert_eq!(report.common.version, Version::Summary);
        assert!(!report.common.sources.is_empty());
    }
}

#[test]
fn both_forms_of_d40_are_named() {
    let prepared = portal();
    let (d40, _) = report(&prepared, 2021, "D40");
    assert_eq!(d40.common.sources.len(), 2);
    assert!(d40.common.sources.iter().all(|source| source.note.is_some()));
}

#[test]
fn d12_is_declared_green_beside_80_of_100() {
    let prepared = portal();
    let (d12, figures) = report(&prepared, 2021, "D12");
    assert_eq!(d12.declared(), Some(Rating::Green));
    assert_eq!(figures.indicators[0].percent.map(decimal::export).as_deref(), Some("80"));
    let milestones: Vec<_> = figures.milestones.iter().map(|it| (it.status, it.days)).collect();
    assert_eq!(
        milestones,
        [(Status::ReachedLate, days(365)), (Status::AfterCutoff, days(365)), (Status::AfterCutoff, days(365))]
    );
    assert_eq!((figures.counts.due, figures.counts.reached, figures.counts.on_time), (3, 1, 0));
    assert_eq!(figures.counts.overdue, 0);
    let both = vec![FindingReason::Milestones, FindingReason::Indicators];
    assert_eq!(figures.finding, Some(Finding::Conspicuous(both)));
}

#[test]
fn d40_keeps_its_unreadable_date_and_proposes_another() {
    let prepared = portal();
    let (d40, figures) = report(&prepared, 2021, "D40");
    let done = &d40.milestones[0].done;
    assert_eq!(&*done.raw, "01.20.2018");
    assert_eq!(done.reading.suggestion().map(|meant| meant.as_str()), Some("20.01.2018"));
    assert_eq!(figures.milestones[0].status, Status::Unreadable);
}

#[test]
fn d40_dates_are_early_late_after_the_cutoff_and_overdue() {
    let prepared = portal();
    let (_, figures) = report(&prepared, 2021, "D40");
    let at = |index: usize| (figures.milestones[index].status, figures.milestones[index].days);
    assert_eq!(at(1), (Status::ReachedOnTime, days(-366)));
    assert_eq!(at(4), (Status::AfterCutoff, days(307)));
    assert_eq!(at(5), (Status::Overdue, days(244)));
    assert_eq!(at(6), (Status::Overdue, days(244)));
    assert_eq!(at(7), (Status::Overdue, days(30)));
}

#[test]
fn d40_counts_seven_due_three_reached_four_overdue() {
    let prepared = portal();
    let (d40, figures) = report(&prepared, 2021, "D40");
    let counts = figures.counts;
    assert_eq!((counts.all, counts.due, counts.reached, counts.on_time, counts.overdue), (8, 7, 3, 2, 4));
    assert_eq!(d40.declared(), Some(Rating::Red));
    assert_eq!(d40.rating.as_ref().map(|rating| &*rating.raw), Some("☹\u{FE0F}"));
    assert_eq!(figures.finding, Some(Finding::Consistent));
}

#[test]
fn d40_written_after_the_done_date_has_reached_it_late() {
    let prepared = portal();
    let (d40, _) = report(&prepared, 2021, "D40");
    let later = Report { written_on: NaiveDate::from_ymd_opt(2022, 2, 2), ..d40.clone() };
    let figures = transparenz::derive::report::figures(&later);
    assert_eq!((figures.milestones[4].status, figures.milestones[4].days), (Status::ReachedLate, days(307)));
}

#[test]
fn d40_date_indicators_are_153_days_early_and_275_to_639_days_after() {
    let prepared = portal();
    let (_, figures) = report(&prepared, 2021, "D40");
    let of = |index: usize| figures.indicators[index].progress.unwrap();
    assert_eq!((of(0).status, of(0).days), (Status::ReachedOnTime, days(-153)));
    assert_eq!((of(2).status, of(2).days), (Status::AfterCutoff, Some(Days { from: 275, to: 639 })));
}

#[test]
fn d6_compares_a_change_with_a_level_only_when_told_so() {
    let prepared = portal();
    let (d6, figures) = report(&prepared, 2020, "D6");
    assert_eq!((&*d6.indicators[0].target.raw, &*d6.indicators[0].actual.raw), ("+5", "1"));
    assert_eq!(figures.indicators[0].status.key(), "nicht_vergleichbar");
    assert_eq!(figures.indicators[0].percent, None);
    assert_eq!(figures.finding, Some(Finding::Consistent), "rated 😐 beside one on time and one overdue");
}

#[test]
fn d6_milestones_without_statement_are_overdue_or_open() {
    let prepared = portal();
    let (_, figures) = report(&prepared, 2020, "D6");
    let second = figures.milestones[1];
    assert_eq!((second.status, second.days, second.is_silent), (Status::Overdue, days(91), true));
    assert_eq!(figures.milestones[2].status, Status::Open);
}

#[test]
fn what_editors_are_told_about_the_real_content() {
    let today = Today::day(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
    let outcome = prepare(Path::new("."), &Overrides::default(), Visibility { today, drafts: false });
    let unreadable: Vec<_> = outcome.diagnostics.iter().filter(|fault| fault.code() == Code::UnreadableValue).collect();
    assert_eq!(unreadable.len(), 1, "only 01.20.2018 cannot be read: {unreadable:?}");
}
