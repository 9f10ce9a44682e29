//! A change in words and keys, for the page and the exports.

use super::super::ledger::Move;
use super::{Change, Part, Presence, TargetChange};
use crate::model::value::Rating;
use crate::model::{Field, Indicator, Milestone, Portal, Report};

/// A change in words and keys: what the page and the exports tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'p> {
    /// The word of the exports for the kind of change.
    pub key: &'static str,
    /// What changed, by its name; none for what a report has once.
    pub subject: Option<&'p str>,
    /// What the report before said, to the letter; a rating or a department as its key.
    pub before: Option<&'p str>,
    /// What this one says.
    pub now: Option<&'p str>,
    /// For dates: days later, negative: earlier.
    pub days: Option<i64>,
}

/// All words for kinds of change, in the order of the form.
pub const KEYS: [&str; 34] = [
    "ressort_gewechselt",
    "ressort_umbenannt",
    "einschaetzung_besser",
    "einschaetzung_schlechter",
    "einschaetzung_neu",
    "einschaetzung_entfallen",
    "einschaetzung_geaendert",
    "leitziel_neu",
    "leitziel_entfallen",
    "leitziel_umformuliert",
    "projektziel_neu",
    "projektziel_entfallen",
    "projektziel_umformuliert",
    "kennzahl_neu",
    "kennzahl_wieder_da",
    "kennzahl_entfallen",
    "einheit_geaendert",
    "plan_angehoben",
    "plan_gesenkt",
    "plan_spaeter",
    "plan_frueher",
    "plan_neu",
    "plan_entfallen",
    "plan_geaendert",
    "meilenstein_neu",
    "meilenstein_wieder_da",
    "meilenstein_entfallen",
    "termin_spaeter",
    "termin_frueher",
    "termin_genauer",
    "termin_ungenauer",
    "termin_neu",
    "termin_entfallen",
    "termin_geaendert",
];

impl Change {
    /// Tells the change between two reports.
    #[must_use]
    pub fn told<'p>(self, portal: &'p Portal, before: &'p Report, now: &'p Report) -> Told<'p> {
        match self {
            Self::Department => {
                let of = |report: &Report| Some(portal[report.department].key.as_ref());
                whole("ressort_gewechselt", of(before), of(now))
            }
            Self::DepartmentName => {
                let of = |report: &Report| Some(portal[report.department].title_in(report.year));
                whole("ressort_umbenannt", of(before), of(now))
            }
            Self::Rating(trend) => {
                let of = |report: &'p Report| report.declared().map(Rating::key).or_else(|| rating(report));
                whole(trend.key(), of(before), of(now))
            }
            Self::GuidingObjective(presence) => {
                whole(presence.key(), before.guiding_objective.as_deref(), now.guiding_objective.as_deref())
            }
            Self::Objective(part) => objective(part, before, now),
            Self::Indicator(part) => {
                let name = |report: &'p Report, at| report.indicators.get(at).map(|it: &Indicator| it.name.as_ref());
                came_or_went(part, INDICATOR, |at| name(before, at), |at| name(now, at))
            }
            Self::Milestone(part) => {
                let name = |report: &'p Report, at| report.milestones.get(at).map(|it: &Milestone| it.name.as_ref());
                came_or_went(part, MILESTONE, |at| name(before, at), |at| name(now, at))
            }
            Self::Unit(at) => unit(before.indicators.get(at.before), now.indicators.get(at.now)),
            Self::Target(at, change) => target(change, before.indicators.get(at.before), now.indicators.get(at.now)),
            Self::Due(at, change) => due(change, before.milestones.get(at.before), now.milestones.get(at.now)),
        }
    }
}

/// New, back, gone.
const INDICATOR: [&str; 3] = ["kennzahl_neu", "kennzahl_wieder_da", "kennzahl_entfallen"];
const MILESTONE: [&str; 3] = ["meilenstein_neu", "meilenstein_wieder_da", "meilenstein_entfallen"];

impl Presence {
    const fn key(self) -> &'static str {
        match self {
            Self::New => "leitziel_neu",
            Self::Gone => "leitziel_entfallen",
            Self::Reworded => "leitziel_umformuliert",
        }
    }
}

/// What a report has once.
const fn whole<'p>(key: &'static str, before: Option<&'p str>, now: Option<&'p str>) -> Told<'p> {
    Told { key, subject: None, before, now, days: None }
}

fn objective<'p>(part: Part, before: &'p Report, now: &'p Report) -> Told<'p> {
    let words = |report: &'p Report, at: usize| report.objectives.get(at).map(AsRef::as_ref);
    match part {
        Part::New(at) | Part::Back(at) => whole("projektziel_neu", None, words(now, at)),
        Part::Gone(at) => whole("projektziel_entfallen", words(before, at), None),
        Part::Reworded(at) => whole("projektziel_umformuliert", words(before, at.before), words(now, at.now)),
    }
}

fn unit<'p>(before: Option<&'p Indicator>, now: Option<&'p Indicator>) -> Told<'p> {
    // Where no unit is declared, it stands beside the target, or nowhere.
    let unit = |it: Option<&'p Indicator>| it.and_then(|it| it.unit.as_deref().or_else(|| given(&it.target)));
    let subject = now.map(|it| it.name.as_ref());
    Told { key: "einheit_geaendert", subject, before: unit(before), now: unit(now), days: None }
}

fn target<'p>(change: TargetChange, before: Option<&'p Indicator>, now: Option<&'p Indicator>) -> Told<'p> {
    let word = |it: Option<&'p Indicator>| it.and_then(|it| given(&it.target));
    let days = match change {
        TargetChange::Later(days) => Some(days),
        TargetChange::Earlier(days) => Some(-days),
        _ => None,
    };
    Told { key: change.key(), subject: now.map(|it| it.name.as_ref()), before: word(before), now: word(now), days }
}

fn due<'p>(change: Move, before: Option<&'p Milestone>, now: Option<&'p Milestone>) -> Told<'p> {
    let word = |it: Option<&'p Milestone>| it.and_then(|it| given(&it.due));
    let key = change.key().unwrap_or_default();
    Told { key, subject: now.map(|it| it.name.as_ref()), before: word(before), now: word(now), days: change.days() }
}

/// What stands in the place of a declared rating: that it is withheld, else the word that cannot be read.
fn rating(report: &Report) -> Option<&str> {
    let field = report.rating.as_ref()?;
    if report.is_rating_withheld() { Some(field.reading.key()) } else { given(field) }
}

/// A value as it stands in the report, if anything does.
fn given<T>(field: &Field<T>) -> Option<&str> {
    Some(field.raw.as_ref()).filter(|raw| !raw.is_empty())
}

/// New, back and gone tell their name, and nothing else.
fn came_or_went<'p>(
    part: Part,
    [new, back, gone]: [&'static str; 3],
    before: impl Fn(usize) -> Option<&'p str>,
    now: impl Fn(usize) -> Option<&'p str>,
) -> Told<'p> {
    let (key, subject) = match part {
        Part::New(at) => (new, now(at)),
        Part::Back(at) => (back, now(at)),
        Part::Gone(at) => (gone, before(at)),
        Part::Reworded(at) => (new, now(at.now)),
    };
    Told { key, subject, before: None, now: None, days: None }
}
