//! How far an indicator came: planned against actual value.
//!
//! Rule `kennzahl-zielerreichung`; source: accountability.md, "Indicators". What cannot be computed says why and gives
//! no figure.

mod numbers;

use numbers::Numbers;
use rust_decimal::Decimal;

use super::milestone::{self, Cutoff, Progress};
use crate::model::Indicator;
use crate::model::value::{Context, Degree, Forms, Period, Quantity, Reading, Statement};

/// What kind of values an indicator has (`art` in the exports).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Numbers: levels.
    Number,
    /// Dates.
    Date,
    /// Statements: yes, no, partly.
    Statement,
    /// Changes.
    Change,
}

impl Kind {
    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "zahl",
            Self::Date => "datum",
            Self::Statement => "aussage",
            Self::Change => "zuwachs",
        }
    }
}

/// What became of a number or a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The target was reached.
    Reached,
    /// It was not.
    Missed,
    /// The two values are of different kinds or units.
    NotComparable,
    /// The values give no proportion.
    NotComputable,
    /// No target is known.
    NoTarget,
    /// No actual value is known.
    NoActual,
    /// A value cannot be read.
    Unreadable,
    /// A value is withheld: it is neither missing nor missed.
    Confidential,
    /// The values are dates.
    Date(milestone::Status),
}

/// Why values do not compare, or give no proportion (`begruendung` in the exports).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The divisor is zero: a target of zero, or the target equals where it started from.
    Zero,
    /// The signs of the values, or the direction, contradict each other.
    Signs,
    /// The numbers are too large.
    TooLarge,
    /// „bis zu 10“ without `richtung`: a ceiling, or what one is striving for.
    DirectionOpen,
    /// The values are of different kinds: a change and a level, a number and a date.
    Kind,
    /// The values count in different units.
    Unit,
    /// A value is a bound or a range, and the target lies within it: it may be reached or not.
    Bound,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Zero, Self::Signs, Self::TooLarge, Self::DirectionOpen, Self::Kind, Self::Unit, Self::Bound];

    /// The name of the reason, also of its message.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Zero => "null",
            Self::Signs => "vorzeichen",
            Self::TooLarge => "zu_gross",
            Self::DirectionOpen => "richtung_offen",
            Self::Kind => "art",
            Self::Unit => "einheit",
            Self::Bound => "grenze",
        }
    }
}

impl Status {
    /// All that numbers and statements have; dates have those of milestones.
    pub const OF_VALUES: [Self; 8] = [
        Self::Reached,
        Self::Missed,
        Self::NotComparable,
        Self::NotComputable,
        Self::NoTarget,
        Self::NoActual,
        Self::Unreadable,
        Self::Confidential,
    ];

    /// The word of the exports.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reached => "erreicht",
            Self::Missed => "nicht_erreicht",
            Self::NotComparable => "nicht_vergleichbar",
            Self::NotComputable => "nicht_berechenbar",
            Self::NoTarget => "ohne_plan",
            Self::NoActual => "ohne_ist",
            Self::Unreadable => "nicht_lesbar",
            Self::Confidential => "vertraulich",
            Self::Date(status) => status.key(),
        }
    }
}

/// What is computed about one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attainment {
    /// What kind of values it has.
    pub kind: Kind,
    /// What became of it.
    pub status: Status,
    /// Why nothing could be computed; only for what is not comparable or not computable.
    pub reason: Option<Reason>,
    /// Attainment in percent, two decimals, rounded half away from zero; none where it is a range.
    pub percent: Option<Decimal>,
    /// Where a value is a range: the least and the greatest attainment in percent, rounded likewise.
    pub percent_range: Option<(Decimal, Decimal)>,
    /// Whether a value is only meant about: pages then show the figures without decimals and with „rd.“.
    pub is_about: bool,
    /// Actual minus target, in the indicator's unit.
    pub difference: Option<Decimal>,
    /// For dates: as for milestones.
    pub progress: Option<Progress>,
}

impl Attainment {
    const fn bare(kind: Kind, status: Status) -> Self {
        Self {
            kind,
            status,
            reason: None,
            percent: None,
            percent_range: None,
            is_about: false,
            difference: None,
            progress: None,
        }
    }

    const fn not_comparable(kind: Kind, reason: Reason) -> Self {
        Self { reason: Some(reason), ..Self::bare(kind, Status::NotComparable) }
    }

    /// Whether the figures show that the target was reached; for dates: on time.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        matches!(self.status, Status::Reached | Status::Date(milestone::Status::ReachedOnTime))
    }

    /// Whether the figures show that the target was not reached.
    #[must_use]
    pub fn is_below_target(&self) -> bool {
        match (self.status, self.progress) {
            (Status::Missed, _) => true,
            (Status::Date(status), Some(progress)) => {
                status == milestone::Status::ReachedLate
                    || (progress.is_due
                        && matches!(status, milestone::Status::Overdue | milestone::Status::AfterCutoff))
            }
            _ => false,
        }
    }
}

/// Computes how far an indicator came by the cut-off.
#[must_use]
pub fn attain(indicator: &Indicator, cutoff: Cutoff) -> Attainment {
    let (target, actual) = (&indicator.target.reading, &indicator.actual.reading);
    let kind = kind(indicator);
    if kind == Kind::Date {
        return date(indicator, cutoff);
    }
    let readings = [target, actual, &indicator.baseline.reading];
    if readings.iter().any(|reading| reading.is_unreadable()) {
        return Attainment::bare(kind, Status::Unreadable);
    }
    if readings.iter().any(|reading| matches!(reading, Reading::Confidential)) {
        return Attainment::bare(kind, Status::Confidential);
    }
    let (target, actual) = match (target.known(), actual.known()) {
        (None, _) => return Attainment::bare(kind, Status::NoTarget),
        (_, None) => return Attainment::bare(kind, Status::NoActual),
        (Some(target), Some(actual)) => (target, actual),
    };
    if let (Quantity::Statement(target), Quantity::Statement(actual)) = (target, actual) {
        return Attainment::bare(kind, statement(*target, *actual));
    }
    match Numbers::of(indicator, target, actual) {
        Ok(numbers) => Attainment { is_about: numbers.is_about, ..numbers.attainment(kind) },
        Err(reason) => Attainment::not_comparable(kind, reason),
    }
}

/// The kind is that of the target, else of the actual value; without either it is a number unless the unit says date.
pub(super) fn kind(indicator: &Indicator) -> Kind {
    let of = |reading: &Reading<Quantity>| {
        reading.known().map(|quantity| match quantity {
            Quantity::Amount(_) | Quantity::Range(_) => Kind::Number,
            Quantity::Change(_) => Kind::Change,
            Quantity::Period(_) => Kind::Date,
            Quantity::Statement(_) => Kind::Statement,
        })
    };
    if is_date(indicator) {
        return Kind::Date;
    }
    of(&indicator.target.reading).or_else(|| of(&indicator.actual.reading)).unwrap_or(if indicator.is_change {
        Kind::Change
    } else {
        Kind::Number
    })
}

/// Whether the declared unit makes every value a date, in whatever language.
fn is_date(indicator: &Indicator) -> bool {
    let unit = indicator.unit.as_deref();
    [Forms::German, Forms::English].into_iter().any(|forms| Context { unit, forms, ..Context::default() }.is_date())
}

fn date(indicator: &Indicator, cutoff: Cutoff) -> Attainment {
    let (due, done) = (period(&indicator.target.reading), period(&indicator.actual.reading));
    let (Some(due), Some(done)) = (due, done) else { return Attainment::not_comparable(Kind::Date, Reason::Kind) };
    let progress = milestone::judge(&due, &done, cutoff);
    Attainment { progress: Some(progress), ..Attainment::bare(Kind::Date, Status::Date(progress.status)) }
}

/// A reading as one of a date; none where a value of another kind is known.
fn period(reading: &Reading<Quantity>) -> Option<Reading<Period>> {
    Some(match reading {
        Reading::Known(Quantity::Period(period)) => Reading::Known(*period),
        Reading::Known(_) => return None,
        Reading::Open => Reading::Open,
        Reading::NoStatement => Reading::NoStatement,
        Reading::NotApplicable => Reading::NotApplicable,
        Reading::Confidential => Reading::Confidential,
        Reading::Unreadable(suggestion) => Reading::Unreadable(suggestion.clone()),
    })
}

/// „teilweise“ is enough where it was asked for; „nein“ is kept only by „nein“.
fn statement(target: Statement, actual: Statement) -> Status {
    let is_kept = match target.degree() {
        Degree::Not => actual.degree() == Degree::Not,
        wanted => actual.degree() >= wanted,
    };
    if is_kept { Status::Reached } else { Status::Missed }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::model::value::{Written, quantity};
    use crate::model::{Direction, Field};

    #[derive(Default)]
    struct Given<'t> {
        unit: &'t str,
        plan: &'t str,
        ist: &'t str,
        baseline: &'t str,
        direction: Option<Direction>,
        change: bool,
    }

    const END: Cutoff = {
        let day = NaiveDate::from_ymd_opt(2021, 12, 31).unwrap();
        Cutoff { day, editorial: day }
    };

    fn indicator(given: &Given<'_>) -> Indicator {
        let context = Context { unit: Some(given.unit), is_change: given.change, ..Context::default() };
        let (target, actual) = quantity::read_pair(Written::Quoted(given.plan), Written::Quoted(given.ist), &context);
        let field = |reading| Field { reading, ..Field::absent() };
        Indicator {
            id: None,
            name: "x".into(),
            unit: Some(given.unit.into()),
            target: field(target),
            actual: field(actual),
            baseline: field(quantity::read(Written::Quoted(given.baseline), &Context::default())),
            direction: given.direction,
            is_change: given.change,
            objective: None,
            note: None,
        }
    }

    fn attainment(given: &Given<'_>) -> Attainment {
        attain(&indicator(given), END)
    }

    fn attained(given: &Given<'_>) -> (&'static str, Option<String>) {
        let attainment = attainment(given);
        (attainment.status.key(), attainment.percent.map(|percent| percent.to_string()))
    }

    fn reason(given: &Given<'_>) -> Option<&'static str> {
        attainment(given).reason.map(Reason::key)
    }

    fn plain<'t>(unit: &'t str, plan: &'t str, ist: &'t str) -> Given<'t> {
        Given { unit, plan, ist, ..Given::default() }
    }

    #[test]
    fn numbers_give_a_proportion() {
        assert_eq!(attained(&plain("Prozent", "100", "80")), ("nicht_erreicht", Some("80".into())));
        assert_eq!(attained(&plain("Anzahl", "3", "2")), ("nicht_erreicht", Some("66.67".into())));
        assert_eq!(attained(&plain("Anzahl", "mind. 5", "6")), ("erreicht", Some("120".into())));
        assert_eq!(attained(&plain("Prozent", "> 90", "90")), ("nicht_erreicht", Some("100".into())));
    }

    #[test]
    fn a_bound_as_the_actual_value_says_only_what_is_certain() {
        assert_eq!(attained(&plain("Anzahl", "50", "mind. 60")), ("erreicht", None));
        assert_eq!(attained(&plain("Anzahl", "100", "> 90")), ("nicht_vergleichbar", None));
        assert_eq!(attained(&plain("Anzahl", "> 90", "> 90")), ("erreicht", None));
        assert_eq!(attained(&plain("Anzahl", "> 90", "mind. 90")), ("nicht_vergleichbar", None));
        let falling = |ist| Given { direction: Some(Direction::Falling), ..plain("Tage", "10", ist) };
        assert_eq!(attained(&falling("> 10")), ("nicht_erreicht", None));
        assert_eq!(attained(&falling("mind. 10")), ("nicht_vergleichbar", None));
        assert_eq!(attained(&plain("Anzahl", "100", "bis zu 90")), ("nicht_erreicht", None));
        assert_eq!(attained(&plain("Anzahl", "100", "bis zu 120")), ("nicht_vergleichbar", None));
        let ceiling = Given { direction: Some(Direction::Falling), ..plain("Tage", "bis zu 10", "bis zu 8") };
        assert_eq!(attained(&ceiling), ("erreicht", None));
    }

    #[test]
    fn zero_and_signs_give_no_made_up_figure() {
        assert_eq!(attained(&plain("Anzahl", "0", "5")), ("nicht_berechenbar", None));
        assert_eq!(attained(&plain("Anzahl", "-4", "5")), ("nicht_berechenbar", None));
        let level = Given { baseline: "10", ..plain("Anzahl", "10", "12") };
        assert_eq!(attained(&level), ("nicht_berechenbar", None));
        let wrong_way = Given { baseline: "20", ..plain("Anzahl", "10", "12") };
        assert_eq!(attained(&wrong_way), ("nicht_berechenbar", None));
    }

    #[test]
    fn up_to_a_number_needs_a_direction_and_a_declared_one_wins_over_every_mark() {
        let with = |direction, plan, ist| Given { direction, ..plain("Prozent", plan, ist) };
        assert_eq!(attained(&with(None, "bis zu 90", "75")), ("nicht_berechenbar", None));
        assert_eq!(reason(&with(None, "bis zu 90", "75")), Some("richtung_offen"));
        assert_eq!(reason(&with(None, "bis zu 90", "bis zu 75")), Some("richtung_offen"));
        let (rising, falling) = (Some(Direction::Rising), Some(Direction::Falling));
        assert_eq!(attained(&with(rising, "bis zu 90", "75")), ("nicht_erreicht", Some("83.33".into())));
        assert_eq!(attained(&with(falling, "bis zu 90", "75")), ("erreicht", Some("120".into())));
        assert_eq!(attained(&with(falling, "mind. 90", "75")), ("erreicht", Some("120".into())));
        assert_eq!(attained(&with(falling, "> 90", "100")), ("nicht_erreicht", Some("90".into())));
    }

    #[test]
    fn a_range_compares_as_a_range() {
        for (plan, ist, status, percents) in [
            ("80-90 %", "85 %", "erreicht", Some(("94.44", "106.25"))),
            ("80-90 %", "95 %", "erreicht", Some(("105.56", "118.75"))),
            ("80-90 %", "72 %", "nicht_erreicht", Some(("80", "90"))),
            ("80", "75-85", "nicht_vergleichbar", Some(("93.75", "106.25"))),
            ("80", "60 bis 70", "nicht_erreicht", Some(("75", "87.5"))),
            ("0-5", "3", "nicht_berechenbar", None),
        ] {
            let attainment = attainment(&plain("Prozent", plan, ist));
            let found = attainment.percent_range.map(|(from, to)| (from.to_string(), to.to_string()));
            let expected = percents.map(|(from, to)| (from.to_owned(), to.to_owned()));
            assert_eq!((attainment.status.key(), found), (status, expected), "{plan} / {ist}");
            assert_eq!(attainment.percent, None);
        }
    }

    #[test]
    fn a_value_that_is_meant_about_says_so() {
        assert!(attainment(&plain("Anzahl", "rd. 8.000", "7.500")).is_about);
        assert!(attainment(&plain("Anzahl", "8.000", "ca. 7.500")).is_about);
        assert!(!attainment(&plain("Anzahl", "8.000", "7.500")).is_about);
    }

    #[test]
    fn what_does_not_compare_says_why() {
        assert_eq!(reason(&plain("Anzahl", "+5", "1")), Some("art"));
        assert_eq!(reason(&plain("Anzahl", "5", "ja")), Some("art"));
        assert_eq!(reason(&plain("Prozent", "80 €", "80 %")), Some("einheit"));
        assert_eq!(reason(&plain("Anzahl", "100", "> 90")), Some("grenze"));
        assert_eq!(reason(&plain("Anzahl", "0", "5")), Some("null"));
        assert_eq!(reason(&plain("", "80 €", "80 %")), Some("einheit"));
        assert_eq!(reason(&plain("", "33.000 €", "27.500")), None, "the unit beside one counts for both");
        assert_eq!(reason(&plain("Anzahl", "100", "80")), None);
    }

    #[test]
    fn what_is_withheld_is_not_missing() {
        for withheld in 0..3 {
            let mut indicator = indicator(&Given { baseline: "1", ..plain("Anzahl", "5", "4") });
            let field = match withheld {
                0 => &mut indicator.target,
                1 => &mut indicator.actual,
                _ => &mut indicator.baseline,
            };
            field.reading = Reading::Confidential;
            assert_eq!(attain(&indicator, END).status, Status::Confidential);
        }
    }

    #[test]
    fn from_a_baseline_and_falling() {
        let rising = Given { baseline: "50", ..plain("Prozent", "100", "80") };
        assert_eq!(attained(&rising), ("nicht_erreicht", Some("60".into())));
        let falling = Given { baseline: "30", direction: Some(Direction::Falling), ..plain("Tage", "10", "15") };
        assert_eq!(attained(&falling), ("nicht_erreicht", Some("75".into())));
        let plain_falling = Given { direction: Some(Direction::Falling), ..plain("Tage", "10", "20") };
        assert_eq!(attained(&plain_falling), ("nicht_erreicht", Some("50".into())));
    }

    #[test]
    fn a_change_against_a_level_is_not_comparable_until_the_report_says_so() {
        assert_eq!(attained(&plain("Anzahl", "+5", "1")), ("nicht_vergleichbar", None));
        let declared = Given { change: true, ..plain("Anzahl", "+5", "1") };
        assert_eq!(attained(&declared), ("nicht_erreicht", Some("20".into())));
    }

    #[test]
    fn what_is_missing_or_unreadable_is_named() {
        assert_eq!(attained(&plain("Anzahl", "", "5")).0, "ohne_plan");
        assert_eq!(attained(&plain("Anzahl", "5", "k. A.")).0, "ohne_ist");
        assert_eq!(attained(&plain("Anzahl", "1.5", "2")).0, "nicht_lesbar");
        assert_eq!(attained(&plain("Anzahl", "5", "ja")).0, "nicht_vergleichbar");
        assert_eq!(attained(&plain("Prozent", "80 €", "80 %")).0, "nicht_vergleichbar");
    }

    #[test]
    fn statements_and_dates_compare_as_such() {
        assert_eq!(attained(&plain("", "ja", "erfüllt")).0, "erreicht");
        assert_eq!(attained(&plain("", "ja", "teilweise")).0, "nicht_erreicht");
        assert_eq!(attained(&plain("", "teilweise", "ja")).0, "erreicht");
        assert_eq!(attained(&plain("", "nein", "ja")).0, "nicht_erreicht");
        assert_eq!(attained(&plain("", "nein", "teilweise")).0, "nicht_erreicht");
        assert_eq!(attained(&plain("", "nein", "nein")).0, "erreicht");
        assert_eq!(attained(&plain("Datum", "01.12.21", "01.07.21")).0, "erreicht_puenktlich");
        assert_eq!(attained(&plain("Datum", "01.12.21", "offen")).0, "ueberfaellig");
        assert_eq!(attained(&plain("Datum", "01.04.21", "2022")).0, "nach_stichtag");
    }
}
