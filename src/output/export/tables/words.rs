//! The words that a column may hold, where only some have a meaning (open-data.md, "Columns that are fixed").
//!
//! A test holds every list against the enum that its words come from.

use crate::derive::coverage::Place;
use crate::derive::difference::KEYS;

pub(super) const RATINGS: &[&str] = &["gruen", "gelb", "rot"];
pub(super) const VERSIONS: &[&str] = &["wortlaut", "zusammenfassung"];
pub(super) const FINDINGS: &[&str] = &["stimmig", "auffaellig"];
pub(super) const EXITS: &[&str] = &["abgeschlossen", "ueberfuehrt", "zusammengelegt", "eingestellt"];
pub(super) const KINDS: &[&str] = &["zahl", "datum", "aussage", "zuwachs"];
pub(super) const READINGS: &[&str] =
    &["wert", "offen", "keine_angabe", "nicht_zutreffend", "vertraulich", "nicht_lesbar"];
pub(super) const MARKS: &[&str] =
    &["ungefaehr", "mindestens", "hoechstens", "mehr_als", "voraussichtlich", "spaetestens"];
pub(super) const DATE_MARKS: &[&str] = &["ungefaehr", "voraussichtlich", "spaetestens"];
pub(super) const MILESTONE_STATES: &[&str] = &[
    "nicht_zutreffend",
    "nicht_lesbar",
    "vertraulich",
    "ohne_termin",
    "ueberfaellig",
    "offen",
    "nach_stichtag",
    "erreicht_ohne_soll",
    "erreicht_puenktlich",
    "erreicht_verspaetet",
    "erreicht_unbestimmt",
];
pub(super) const INDICATOR_STATES: &[&str] = &[
    "erreicht",
    "nicht_erreicht",
    "nicht_vergleichbar",
    "nicht_berechenbar",
    "ohne_plan",
    "ohne_ist",
    "nicht_lesbar",
    "vertraulich",
    "nicht_zutreffend",
    "ohne_termin",
    "ueberfaellig",
    "offen",
    "nach_stichtag",
    "erreicht_ohne_soll",
    "erreicht_puenktlich",
    "erreicht_verspaetet",
    "erreicht_unbestimmt",
];
pub(super) const COVERAGE: &[&str] = &Place::KEYS;
pub(super) const DUTIES: &[&str] = &["ja", "nein", "nicht_hinterlegt"];
/// A change that the editors noted after publication.
pub(super) const CORRECTION: &str = "berichtigung";
pub(super) const CHANGES: &[&str] = &with_correction();

const fn with_correction() -> [&'static str; KEYS.len() + 1] {
    let mut words = [CORRECTION; KEYS.len() + 1];
    let mut at = 0;
    while at < KEYS.len() {
        words[at] = KEYS[at];
        at += 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::indicator::{Kind, Status as IndicatorStatus};
    use crate::derive::milestone::Status;
    use crate::derive::{Finding, FindingReason};
    use crate::model::value::{Mark, Rating, Reading};
    use crate::model::{ExitKind, Version};

    #[test]
    fn every_word_is_one_of_the_model() {
        let exits: Vec<_> = ExitKind::ALL.iter().map(|it| it.key()).collect();
        let states: Vec<_> = Status::ALL.iter().map(|it| it.key()).collect();
        let kinds = [Kind::Number, Kind::Date, Kind::Statement, Kind::Change].map(Kind::key);
        let ratings = [Rating::Green, Rating::Yellow, Rating::Red].map(Rating::key);
        let findings = [Finding::Consistent, Finding::Conspicuous(vec![FindingReason::Milestones])];
        let marks = [Mark::About, Mark::AtLeast, Mark::AtMost, Mark::MoreThan, Mark::Expected, Mark::AtTheLatest];
        let readings: [Reading<()>; 5] =
            [Reading::Known(()), Reading::Open, Reading::NoStatement, Reading::NotApplicable, Reading::Confidential];
        assert_eq!(EXITS, exits);
        assert_eq!(MILESTONE_STATES, states);
        assert_eq!(KINDS, kinds);
        assert_eq!(RATINGS, ratings);
        assert_eq!(VERSIONS, [Version::Verbatim, Version::Summary].map(Version::key));
        assert_eq!(FINDINGS, findings.each_ref().map(Finding::key));
        assert_eq!(MARKS, marks.map(Mark::key));
        assert_eq!(READINGS[..5], readings.each_ref().map(Reading::key));
        let own = IndicatorStatus::OF_VALUES;
        let dates = Status::ALL.iter().map(|status| status.key());
        for word in own.map(IndicatorStatus::key).into_iter().chain(dates) {
            assert!(INDICATOR_STATES.contains(&word), "{word}");
        }
        assert_eq!(INDICATOR_STATES.len(), own.len() + states.len() - 2, "both have nicht_lesbar and vertraulich");
    }
}
