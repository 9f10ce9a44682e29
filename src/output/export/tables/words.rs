//! The codes that a column may hold, with their meanings (open-data.md, "Columns that are fixed").
//!
//! A test holds every list against the enum that its words come from.

use crate::output::export::Code;

pub(super) const RATINGS: &[Code] = &[
    Code::new("gruen", "☺, positiv", "☺, positive"),
    Code::new("gelb", "😐, gemischt", "😐, mixed"),
    Code::new("rot", "☹, negativ", "☹, negative"),
];
pub(super) const VERSIONS: &[Code] = &[
    Code::new("wortlaut", "im Wortlaut des Ressorts", "in the department’s own words"),
    Code::new("zusammenfassung", "nacherzählt, nicht der amtliche Wortlaut", "retold, not the official wording"),
];
pub(super) const FINDINGS: &[Code] = &[
    Code::new("stimmig", "Einschätzung und Zahlen passen zusammen", "rating and figures agree"),
    Code::new("auffaellig", "Einschätzung und Zahlen stehen auseinander", "rating and figures stand apart"),
];
pub(super) const FINDING_REASONS: &[Code] = &[
    Code::new(
        "meilensteine_nicht_termingerecht",
        "☺, obwohl Fälliges nicht oder verspätet erreicht wurde",
        "☺ although something due was not reached, or reached late",
    ),
    Code::new(
        "kennzahl_unter_plan",
        "☺, obwohl eine Kennzahl unter Plan liegt",
        "☺ although an indicator is below its target",
    ),
    Code::new(
        "alles_faellige_puenktlich",
        "☹, obwohl alles Fällige pünktlich kam",
        "☹ although all that was due came on time",
    ),
    Code::new(
        "gemischt_alles_gehalten",
        "😐, obwohl alles Fällige pünktlich kam und keine Kennzahl unter Plan liegt",
        "😐 although all that was due came on time and no indicator is below its target",
    ),
    Code::new(
        "gemischt_nichts_gehalten",
        "😐, obwohl am Stichtag nichts Fälliges erreicht war und keine Kennzahl ihren Plan erreichte",
        "😐 although nothing that was due was reached at the cut-off and no indicator reached its target",
    ),
];
pub(super) const KEEPING: &[Code] = &[
    Code::new("zum_ersten_termin", "bis zum zuerst genannten Termin erreicht", "reached by the date given first"),
    Code::new(
        "zum_verschobenen_termin",
        "bis zu einem verschobenen Termin erreicht",
        "reached by a date that had been moved",
    ),
    Code::new(
        "verspaetet",
        "bis zum Stichtag erreicht, nach dem Termin SOLL",
        "reached by the cut-off, after the due date",
    ),
    Code::new("nicht_gehalten", "am Stichtag nicht erreicht", "not reached at the cut-off"),
    Code::new(
        "unbestimmt",
        "erreicht; ob pünktlich, sagen die Angaben nicht",
        "reached; whether on time, the dates do not tell",
    ),
    Code::new("nicht_lesbar", "fällig, und ein Termin ist nicht lesbar", "due, and a date cannot be read"),
];
pub(super) const EXITS: &[Code] = &[
    Code::new("abgeschlossen", "abgeschlossen", "finished"),
    Code::new("ueberfuehrt", "in eine andere Maßnahme überführt", "transferred to another measure"),
    Code::new("zusammengelegt", "mit einer anderen Maßnahme zusammengelegt", "merged with another measure"),
    Code::new("eingestellt", "eingestellt", "dropped"),
];
pub(super) const ASSIGNMENTS: &[Code] = &[
    Code::new("quelle", "eine Quelle nennt die Zuordnung", "a source says so"),
    Code::new("redaktion", "die Redaktion hat sie erschlossen", "the editors inferred it"),
];
pub(super) const KINDS: &[Code] = &[
    Code::new("zahl", "Zahl", "number"),
    Code::new("datum", "Termin", "date"),
    Code::new("aussage", "Aussage wie „ja“ oder „teilweise“", "statement such as “ja” (yes) or “teilweise” (partly)"),
    Code::new("zuwachs", "Veränderung, kein Stand", "change, not a level"),
];
pub(super) const DECLARED_KINDS: &[Code] = &[Code::new("zuwachs", "Veränderung, kein Stand", "change, not a level")];
pub(super) const DIRECTIONS: &[Code] = &[
    Code::new("steigend", "mehr ist besser", "more is better"),
    Code::new("fallend", "weniger ist besser", "less is better"),
];
pub(super) const STATEMENTS: &[Code] = &[
    Code::new("ja", "ja", "yes"),
    Code::new("nein", "nein", "no"),
    Code::new("erfuellt", "erfüllt, gleich viel wie ja", "fulfilled, as much as ja (yes)"),
    Code::new(
        "teilweise",
        "teilweise erfüllt: mehr als nein, weniger als ja",
        "partly fulfilled: more than nein (no), less than ja (yes)",
    ),
];
pub(super) const REASONS: &[Code] = &[
    Code::new("null", "der Nenner ist null", "the divisor is zero"),
    Code::new("vorzeichen", "Vorzeichen oder Richtung widersprechen sich", "signs or direction contradict each other"),
    Code::new("zu_gross", "die Zahlen sind zu groß", "the numbers are too large"),
    Code::new(
        "richtung_offen",
        "„bis zu“ ohne richtung: Obergrenze oder Ziel",
        "“bis zu” (up to) without richtung: a ceiling or an aim",
    ),
    Code::new("art", "die Werte sind verschiedener Art", "the values are of different kinds"),
    Code::new("einheit", "die Werte zählen Verschiedenes", "the values count in different units"),
    Code::new(
        "grenze",
        "ein Wert ist eine Grenze oder Spanne, und der Plan liegt darin",
        "a value is a bound or a range, and the target lies within it",
    ),
];
pub(super) const UNITS: &[Code] = &[
    Code::new("prozent", "Prozent", "percent"),
    Code::new("euro", "Euro", "Euro"),
    Code::new("wie_einheit", "die Einheit der Spalte einheit", "the unit in column einheit"),
];
pub(super) const READINGS: &[Code] = &[
    Code::new("wert", "gelesen", "read"),
    Code::new("offen", "„offen“: noch nicht erledigt", "“offen” (open): not done yet"),
    Code::new("keine_angabe", "nichts gesagt", "nothing said"),
    Code::new("nicht_zutreffend", "trifft nicht zu", "not applicable"),
    Code::new("vertraulich", "aus angegebenem Grund nicht veröffentlicht", "withheld for a stated reason"),
    Code::new("nicht_lesbar", "nicht zu lesen", "cannot be read"),
];
pub(super) const MARKS: &[Code] = &[
    Code::new("ungefaehr", "ungefähr", "about"),
    Code::new("mindestens", "mindestens", "at least"),
    Code::new("hoechstens", "höchstens", "at most"),
    Code::new("mehr_als", "mehr als", "more than"),
    Code::new("voraussichtlich", "voraussichtlich", "expected"),
    Code::new("spaetestens", "spätestens", "at the latest"),
];
pub(super) const DATE_MARKS: &[Code] = &[
    Code::new("ungefaehr", "ungefähr", "about"),
    Code::new("voraussichtlich", "voraussichtlich", "expected"),
    Code::new("spaetestens", "spätestens", "at the latest"),
];
pub(super) const MILESTONE_STATES: &[Code] = &[
    Code::new("nicht_zutreffend", "trifft nicht (mehr) zu", "does not apply (any more)"),
    Code::new("nicht_lesbar", "ein Termin ist nicht lesbar", "a date cannot be read"),
    Code::new(
        "vertraulich",
        "ein Wert ist aus angegebenem Grund nicht veröffentlicht",
        "a value is withheld for a stated reason",
    ),
    Code::new(
        "ohne_termin",
        "nicht erreicht, und kein Termin SOLL zum Vergleichen",
        "not reached, and no due date to compare with",
    ),
    Code::new(
        "ueberfaellig",
        "vor dem Stichtag fällig und an ihm nicht erreicht",
        "due before the cut-off and not reached at it",
    ),
    Code::new("offen", "noch nicht fällig und nicht erreicht", "not due yet and not reached"),
    Code::new(
        "nach_stichtag",
        "angekündigt oder erst nach dem Stand des Berichts erreicht; zählt nicht als erreicht",
        "announced, or reached only after the report was written; does not count as reached",
    ),
    Code::new("erreicht_ohne_soll", "erreicht, ohne Termin SOLL", "reached, without a due date"),
    Code::new("erreicht_puenktlich", "spätestens am Termin SOLL erreicht", "reached by the due date"),
    Code::new("erreicht_verspaetet", "nach dem Termin SOLL erreicht", "reached after the due date"),
    Code::new(
        "erreicht_unbestimmt",
        "erreicht; ob pünktlich, sagen die Angaben nicht",
        "reached; whether on time, the dates do not tell",
    ),
];
pub(super) const INDICATOR_STATES: &[Code] = &[
    Code::new("erreicht", "Plan erreicht", "target reached"),
    Code::new("nicht_erreicht", "Plan nicht erreicht", "target not reached"),
    Code::new(
        "nicht_vergleichbar",
        "Plan und IST sind verschiedener Art oder Einheit",
        "target and actual value differ in kind or unit",
    ),
    Code::new(
        "nicht_berechenbar",
        "aus den Werten folgt kein Verhältnis; warum, sagt begruendung",
        "the values give no proportion; begruendung says why",
    ),
    Code::new("ohne_plan", "kein Planwert angegeben", "no target given"),
    Code::new("ohne_ist", "kein Istwert angegeben", "no actual value given"),
    Code::new("nicht_lesbar", "ein Wert ist nicht lesbar", "a value cannot be read"),
    Code::new(
        "vertraulich",
        "ein Wert ist aus angegebenem Grund nicht veröffentlicht",
        "a value is withheld for a stated reason",
    ),
    Code::new("nicht_zutreffend", "trifft nicht (mehr) zu", "does not apply (any more)"),
    Code::new(
        "ohne_termin",
        "nicht erreicht, und kein Termin SOLL zum Vergleichen",
        "not reached, and no due date to compare with",
    ),
    Code::new(
        "ueberfaellig",
        "vor dem Stichtag fällig und an ihm nicht erreicht",
        "due before the cut-off and not reached at it",
    ),
    Code::new("offen", "noch nicht fällig und nicht erreicht", "not due yet and not reached"),
    Code::new(
        "nach_stichtag",
        "angekündigt oder erst nach dem Stand des Berichts erreicht; zählt nicht als erreicht",
        "announced, or reached only after the report was written; does not count as reached",
    ),
    Code::new("erreicht_ohne_soll", "erreicht, ohne Termin SOLL", "reached, without a due date"),
    Code::new("erreicht_puenktlich", "spätestens am Termin SOLL erreicht", "reached by the due date"),
    Code::new("erreicht_verspaetet", "nach dem Termin SOLL erreicht", "reached after the due date"),
    Code::new(
        "erreicht_unbestimmt",
        "erreicht; ob pünktlich, sagen die Angaben nicht",
        "reached; whether on time, the dates do not tell",
    ),
];
pub(super) const COVERAGE: &[Code] = &[
    Code::new("berichtet", "ein Bericht liegt vor", "there is a report"),
    Code::new("fehlt", "ein Bericht ist fällig und liegt nicht vor", "a report is due and missing"),
    Code::new("noch_nicht_faellig", "das Jahr ist noch nicht vorbei", "the year is not over yet"),
    Code::new("keine_pflicht", "für dieses Jahr ist kein Bericht zu geben", "no report is due for this year"),
    Code::new("pflicht_unbekannt", "keine Berichtspflicht hinterlegt", "no duty to report is given"),
];
pub(super) const DUTIES: &[Code] = &[
    Code::new("ja", "ein Bericht ist zu geben", "a report is due"),
    Code::new("nein", "kein Bericht ist zu geben", "no report is due"),
    Code::new("nicht_hinterlegt", "keine Berichtspflicht hinterlegt", "no duty to report is given"),
];
pub(super) const YES_NO: &[Code] = &[Code::new("ja", "ja", "yes"), Code::new("nein", "nein", "no")];
/// A change that the editors noted after publication.
pub(super) const CORRECTION: &str = "berichtigung";
pub(super) const CHANGES: &[Code] = &[
    Code::new("ressort_gewechselt", "ein anderes Ressort berichtet", "another department reports"),
    Code::new("ressort_umbenannt", "das Ressort heißt anders", "the department has another name"),
    Code::new("einschaetzung_besser", "besser eingeschätzt", "rated better"),
    Code::new("einschaetzung_schlechter", "schlechter eingeschätzt", "rated worse"),
    Code::new("einschaetzung_neu", "zuvor nicht eingeschätzt", "not rated before"),
    Code::new("einschaetzung_entfallen", "nicht mehr eingeschätzt", "no longer rated"),
    Code::new(
        "einschaetzung_geaendert",
        "jetzt oder davor vertraulich oder nicht lesbar, nicht vergleichbar",
        "confidential or unreadable now or before, not comparable",
    ),
    Code::new("leitziel_neu", "neues Leitziel", "new guiding objective"),
    Code::new("leitziel_entfallen", "kein Leitziel mehr", "guiding objective gone"),
    Code::new("leitziel_umformuliert", "Leitziel anders formuliert", "guiding objective reworded"),
    Code::new("projektziel_neu", "neues Projektziel", "new objective"),
    Code::new("projektziel_entfallen", "Projektziel entfallen", "objective gone"),
    Code::new("projektziel_umformuliert", "Projektziel anders formuliert", "objective reworded"),
    Code::new("kennzahl_neu", "neue Kennzahl", "new indicator"),
    Code::new(
        "kennzahl_wieder_da",
        "Kennzahl, die im vorigen Bericht fehlte",
        "indicator that the report before lacked",
    ),
    Code::new("kennzahl_entfallen", "Kennzahl entfallen", "indicator gone"),
    Code::new("einheit_geaendert", "andere Einheit", "another unit"),
    Code::new("plan_angehoben", "Planwert angehoben", "target raised"),
    Code::new("plan_gesenkt", "Planwert gesenkt", "target lowered"),
    Code::new("plan_spaeter", "geplanter Termin später", "planned date later"),
    Code::new("plan_frueher", "geplanter Termin früher", "planned date earlier"),
    Code::new("plan_neu", "zuvor kein Planwert", "no target before"),
    Code::new("plan_entfallen", "kein Planwert mehr", "target gone"),
    Code::new(
        "plan_geaendert",
        "Planwert anders, ohne dass sich sagen lässt, ob höher oder niedriger",
        "target differs, and nothing tells whether it is higher or lower",
    ),
    Code::new("meilenstein_neu", "neuer Meilenstein", "new milestone"),
    Code::new(
        "meilenstein_wieder_da",
        "Meilenstein, der im vorigen Bericht fehlte",
        "milestone that the report before lacked",
    ),
    Code::new("meilenstein_entfallen", "Meilenstein entfallen", "milestone gone"),
    Code::new("termin_spaeter", "Termin SOLL später", "due date later"),
    Code::new("termin_frueher", "Termin SOLL früher", "due date earlier"),
    Code::new("termin_genauer", "Termin SOLL genauer angegeben", "due date given more exactly"),
    Code::new("termin_ungenauer", "Termin SOLL ungenauer angegeben", "due date given less exactly"),
    Code::new("termin_neu", "zuvor kein Termin SOLL", "no due date before"),
    Code::new("termin_entfallen", "kein Termin SOLL mehr", "due date gone"),
    Code::new(
        "termin_geaendert",
        "Termin SOLL anders, ohne dass sich Tage zählen lassen",
        "due date differs, and no days can be counted",
    ),
    Code::new("berichtigung", "nach der Veröffentlichung berichtigt", "corrected after publication"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::coverage::Place;
    use crate::derive::difference::KEYS;
    use crate::derive::indicator::{Kind, Reason, Status as IndicatorStatus};
    use crate::derive::keeping::Keeping;
    use crate::derive::milestone::Status;
    use crate::derive::{Finding, FindingReason};
    use crate::model::value::{Mark, Rating, Reading, Statement};
    use crate::model::{Assignment, Direction, ExitKind, Version};

    fn words(codes: &[Code]) -> Vec<&'static str> {
        codes.iter().map(|code| code.word).collect()
    }

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
        assert_eq!(words(EXITS), exits);
        assert_eq!(words(MILESTONE_STATES), states);
        assert_eq!(words(KINDS), kinds);
        assert_eq!(words(RATINGS), ratings);
        assert_eq!(words(VERSIONS), [Version::Verbatim, Version::Summary].map(Version::key));
        assert_eq!(words(FINDINGS), findings.each_ref().map(Finding::key));
        assert_eq!(words(MARKS), marks.map(Mark::key));
        assert_eq!(words(READINGS)[..5], readings.each_ref().map(Reading::key));
        assert_eq!(words(COVERAGE), Place::KEYS);
        assert_eq!(words(CHANGES), KEYS.into_iter().chain([CORRECTION]).collect::<Vec<_>>());
        assert_eq!(words(FINDING_REASONS), FindingReason::ALL.map(FindingReason::key));
        assert_eq!(words(REASONS), Reason::ALL.map(Reason::key));
        assert_eq!(words(ASSIGNMENTS), [Assignment::Source, Assignment::Editorial].map(Assignment::key));
        let statements = [Statement::Yes, Statement::No, Statement::Fulfilled, Statement::Partly];
        assert_eq!(words(STATEMENTS), statements.map(Statement::key));
        assert_eq!(words(KEEPING), Keeping::ALL.map(Keeping::key));
        assert_eq!(words(DIRECTIONS), [Direction::Rising, Direction::Falling].map(Direction::key));
        let own = IndicatorStatus::OF_VALUES;
        let dates = Status::ALL.iter().map(|status| status.key());
        for word in own.map(IndicatorStatus::key).into_iter().chain(dates) {
            assert!(words(INDICATOR_STATES).contains(&word), "{word}");
        }
        assert_eq!(INDICATOR_STATES.len(), own.len() + states.len() - 2, "both have nicht_lesbar and vertraulich");
    }
}
