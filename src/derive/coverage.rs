//! Which measures reported in which years, and which reports are missing.
//!
//! Rule `abdeckung`; source: accountability.md, "Across measures", 4: a report is called missing only where a
//! `berichtspflicht` is given. A report for a year is due from the day after that year's end.

use chrono::NaiveDate;

use crate::model::{DepartmentId, Measure, MeasureId, Portal, ReportId};

/// Every measure in every reporting year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The years that have a report or lack one, ascending.
    pub years: Vec<i32>,
    /// One row a measure, in the portal's order; each with one place a year.
    pub rows: Vec<Vec<Place>>,
}

/// One measure in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// There is a report.
    Reported {
        /// The report.
        report: ReportId,
        /// Whether it was due: none where no duty is given.
        was_due: Option<bool>,
    },
    /// A report is due and there is none.
    Missing(Missing),
    /// A duty is given, the year is not over yet.
    NotDueYet,
    /// A duty is given, and this year is not part of it.
    NoDuty,
    /// No duty is given: nothing is called missing.
    DutyUnknown,
}

/// A report that is due and not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Who is responsible for the measure; none where that is not given.
    pub department: Option<DepartmentId>,
    /// The day from which the report is due.
    pub since: NaiveDate,
}

impl Place {
    /// All words of the exports.
    pub const KEYS: [&'static str; 5] =
        ["berichtet", "fehlt", "noch_nicht_faellig", "keine_pflicht", "pflicht_unbekannt"];

    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reported { .. } => "berichtet",
            Self::Missing(_) => "fehlt",
            Self::NotDueYet => "noch_nicht_faellig",
            Self::NoDuty => "keine_pflicht",
            Self::DutyUnknown => "pflicht_unbekannt",
        }
    }

    /// Whether a report is due for the year; none where no duty is given.
    #[must_use]
    pub const fn duty(self) -> Option<bool> {
        match self {
            Self::Reported { was_due, .. } => was_due,
            Self::Missing(_) | Self::NotDueYet => Some(true),
            Self::NoDuty => Some(false),
            Self::DutyUnknown => None,
        }
    }
}

impl Coverage {
    /// A measure's places, by year.
    pub fn of(&self, measure: MeasureId) -> impl Iterator<Item = (i32, Place)> + '_ {
        let places = self.rows.get(measure.index()).map(Vec::as_slice).unwrap_or_default();
        self.years.iter().copied().zip(places.iter().copied())
    }

    /// All missing reports, by year and measure.
    pub fn missing(&self) -> impl Iterator<Item = (MeasureId, i32, Missing)> + '_ {
        let years = self.years.iter().enumerate();
        years.flat_map(move |(at, year)| {
            let rows = self.rows.iter().enumerate();
            rows.filter_map(move |(measure, row)| match row.get(at) {
                Some(Place::Missing(missing)) => Some((MeasureId::new(measure), *year, *missing)),
                _ => None,
            })
        })
    }

    /// The missing reports of some measures, by year and then in the order of the measures.
    #[must_use]
    pub fn missing_of(&self, measures: &[MeasureId]) -> Vec<(MeasureId, i32, Missing)> {
        let of_measure = |id: &MeasureId| {
            let id = *id;
            self.of(id).filter_map(move |(year, place)| match place {
                Place::Missing(missing) => Some((id, year, missing)),
                _ => None,
            })
        };
        let mut missing: Vec<_> = measures.iter().flat_map(of_measure).collect();
        missing.sort_by_key(|(_, year, _)| *year);
        missing
    }

    /// How many places of a year have a word.
    #[must_use]
    pub fn count(&self, year: i32, key: &str) -> usize {
        let Some(at) = self.years.iter().position(|other| *other == year) else { return 0 };
        self.rows.iter().filter(|row| row.get(at).is_some_and(|place| place.key() == key)).count()
    }
}

/// Works out the coverage as of a day. `reports_of` gives a measure's reports by year.
#[must_use]
pub fn coverage<'v>(portal: &Portal, reports_of: impl Fn(MeasureId) -> &'v [ReportId], today: NaiveDate) -> Coverage {
    let duties: Vec<Option<Span>> = portal.measures.iter().map(|measure| span(measure, today)).collect();
    let mut years = portal.years();
    for span in duties.iter().flatten() {
        years.extend(span.from..=span.due_until);
    }
    years.sort_unstable();
    years.dedup();
    let rows = portal.measure_ids().zip(&duties).map(|(id, duty)| {
        let (measure, reports) = (&portal[id], reports_of(id));
        let mut next = reports.iter().peekable();
        let place = |year: &i32| {
            while next.next_if(|id| portal[**id].year < *year).is_some() {}
            let report = next.next_if(|id| portal[**id].year == *year).copied();
            place(measure, *duty, *year, report)
        };
        years.iter().map(place).collect()
    });
    Coverage { rows: rows.collect(), years }
}

/// The years of a duty.
#[derive(Debug, Clone, Copy)]
struct Span {
    from: i32,
    /// The last year of the duty; none where it goes on.
    until: Option<i32>,
    /// The last year for which a report is due by now.
    due_until: i32,
}

fn span(measure: &Measure, today: NaiveDate) -> Option<Span> {
    use chrono::Datelike;
    let duty = measure.duty?;
    // A measure that ended owes no reports for the years after, unless the duty itself says so.
    let ended = measure.exit.as_ref().and_then(|exit| exit.date.known()).map(|period| period.last().year());
    let until = duty.until.or(ended);
    let last_over = today.year() - 1;
    if duty.until.is_none() && measure.exit.is_some() && ended.is_none() {
        // Ended, nobody says when: until when the duty holds is not known.
        return None;
    }
    let due_until = until.map_or(last_over, |until| until.min(last_over));
    Some(Span { from: duty.from, until, due_until })
}

fn place(measure: &Measure, duty: Option<Span>, year: i32, report: Option<ReportId>) -> Place {
    let is_part = |span: Span| span.from <= year && span.until.is_none_or(|until| year <= until);
    match (report, duty) {
        (Some(report), duty) => Place::Reported { report, was_due: duty.map(is_part) },
        (None, None) => Place::DutyUnknown,
        (None, Some(span)) if !is_part(span) => Place::NoDuty,
        (None, Some(span)) if year > span.due_until => Place::NotDueYet,
        (None, Some(_)) => match NaiveDate::from_ymd_opt(year + 1, 1, 1) {
            Some(since) => Place::Missing(Missing { department: measure.department, since }),
            None => Place::NotDueYet,
        },
    }
}
