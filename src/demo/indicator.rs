//! Indicators of a measure across its years: names stay, targets move now and then, actuals lag behind.
//!
//! In: the measure's scene, its pace and its years. Out: for each year the lines of the form.

use super::calendar::Day;
use super::library::Library;
use super::random::Dice;
use super::sentence::{Scene, Template, any_day};
use super::values::{self, DayStyle, Entry, Written, grouped};

/// What an indicator measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Share,
    Count,
    /// Falls as things get better.
    Duration,
    Gain,
    When,
    Answer,
    Money,
}

/// Names and units by kind.
const NAMES: [(Kind, &str, &str); 24] = [
    (Kind::Share, "Prozent", "Anteil der elektronisch eingegangenen Anträge {b3 V}"),
    (Kind::Count, "Anzahl", "Anzahl der Vorgänge {i3 D}"),
    (Kind::Duration, "Tage", "Durchschnittliche Dauer {d2 V}"),
    (Kind::When, "Datum", "Inbetriebnahme {d2 D}"),
    (Kind::Share, "Prozent", "Nutzungsgrad {d2 D}"),
    (Kind::Gain, "Anzahl", "Zusätzliche Arbeitsplätze mit {d3 D}"),
    (Kind::Answer, "ja/nein", "{D} liegt abgestimmt vor"),
    (Kind::Count, "Stück", "Digitalisierte Akten {d2 U}"),
    (Kind::Share, "Prozent", "Digitalisierter Altaktenbestand {d2 U}"),
    (Kind::Money, "Euro", "Eingesparte Portokosten {b3 V}"),
    (Kind::Count, "Personen", "Geschulte Beschäftigte {d2 U}"),
    (Kind::Duration, "Minuten", "Mittlere Wartezeit {i3 U}"),
    (Kind::When, "Datum", "Freigabe {d2 D}"),
    (Kind::Share, "%", "Zufriedenheit mit {d3 D}"),
    (Kind::Gain, "Anzahl", "Neue Onlinedienste für {d4 V}"),
    (Kind::Count, "Anzahl", "Angeschlossene Dienststellen ({D})"),
    (Kind::Answer, "Status", "Dienstvereinbarung {z3 D} abgeschlossen"),
    (Kind::Money, "Euro", "Betriebskosten {d2 D}"),
    (Kind::Share, "Prozent", "Fehlerfreie Datensätze {i3 D}"),
    (Kind::Count, "VZÄ", "Besetzte Stellen für {d4 V}"),
    (Kind::Duration, "Anzahl", "Rückfragen {z3 K} je Monat"),
    (Kind::When, "Datum", "Ablösung {d2 D}"),
    (Kind::Share, "Prozent", "Verfügbarkeit {d2 D}"),
    (Kind::Count, "m²", "Freigezogene Lagerfläche {d2 U}"),
];

/// Legal bases of confidentiality.
const BASES: [&str; 3] = ["§ 6 BremIFG", "§ 3 Nr. 4 BremIFG", "§ 4 BremIFG"];

/// An indicator over its whole life.
#[derive(Debug)]
pub(crate) struct Indicator {
    kind: Kind,
    name: String,
    unit: &'static str,
    id: Option<String>,
    objective: Option<i32>,
    shows_base: bool,
    base: i64,
    goal: i64,
    due: Day,
    finish: Day,
    since: i32,
    until: i32,
}

/// An indicator as one report shows it.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) unit: Option<String>,
    pub(crate) target: Entry,
    pub(crate) actual: Entry,
    pub(crate) id: Option<String>,
    pub(crate) direction: Option<&'static str>,
    pub(crate) base: Option<String>,
    pub(crate) gain: bool,
    pub(crate) objective: Option<i32>,
    pub(crate) note: Option<String>,
    /// How much of the target was reached, of 1000.
    pub(crate) attained: u32,
}

/// Plans a measure's indicators, one to four at a time.
pub(crate) fn plan(dice: &mut Dice, scene: &Scene, last_year: i32, objectives: usize) -> Vec<Indicator> {
    let count = dice.pick(&[1, 2, 2, 3, 3, 4]);
    let with_ids = dice.chance(150);
    let with_objectives = dice.chance(300);
    let first = dice.below(24);
    (0..count)
        .map(|number| {
            // Five has no factor in common with the number of names, so that none comes twice.
            let (kind, unit, template) = pick_at(&NAMES, first + 5 * number);
            let (base, goal) = bounds(dice, kind, unit);
            let due_year = any_year(dice, scene.first_year, last_year);
            let due = any_day(dice, due_year).month_end();
            let late = number > 0 && dice.chance(120);
            Indicator {
                kind,
                name: scene.told(dice, &Template::new(template)),
                unit,
                id: with_ids.then(|| format!("kz-{}", number + 1)),
                objective: with_objectives.then(|| dice.between(1, i32::try_from(objectives).unwrap_or(1))),
                shows_base: dice.chance(250),
                base,
                goal,
                due,
                finish: due.plus(dice.pick(&[-150, -20, 0, 30, 90, 200, 400])),
                since: if late { any_year(dice, scene.first_year, last_year) } else { i32::MIN },
                until: if number > 0 && dice.chance(80) { last_year } else { i32::MAX },
            }
        })
        .collect()
}

fn pick_at<T: Copy + Default>(list: &[T], number: u32) -> T {
    (number as usize).checked_rem(list.len()).and_then(|index| list.get(index)).copied().unwrap_or_default()
}

fn any_year(dice: &mut Dice, first: i32, last: i32) -> i32 {
    dice.between(first, last.max(first))
}

fn bounds(dice: &mut Dice, kind: Kind, unit: &str) -> (i64, i64) {
    let (low, high) = match (kind, unit) {
        (Kind::Share, _) => (dice.between(0, 30), dice.between(10, 20) * 5),
        (Kind::Duration, "Minuten") => (dice.between(30, 70), dice.between(8, 25)),
        (Kind::Duration, _) => (dice.between(35, 120), dice.between(10, 30)),
        (Kind::Gain, _) => (0, dice.between(2, 25)),
        (Kind::Money, _) => (0, dice.between(4, 400) * 1000),
        (_, "VZÄ") => (0, dice.between(2, 12)),
        (_, "Stück" | "m²") => (dice.between(0, 200), dice.between(5, 300) * 100),
        _ => (dice.between(0, 10), dice.between(4, 90) * 5),
    };
    (i64::from(low), i64::from(high))
}

/// Lowers or raises targets, now and then, before a report year.
pub(crate) fn adjust(dice: &mut Dice, indicators: &mut [Indicator]) {
    for indicator in indicators {
        if dice.chance(60) {
            let percent = dice.pick(&[80, 85, 90, 105, 110]);
            let moved = indicator.base + (indicator.goal - indicator.base) * percent / 100;
            indicator.goal = if indicator.kind == Kind::Share { moved.min(100) } else { moved };
        }
        if dice.chance(80) {
            indicator.due = indicator.due.plus(dice.between(60, 300)).month_end();
        }
        if dice.chance(6) && indicator.unit == "Anzahl" {
            indicator.unit = "Stück";
        }
    }
}

/// The lines of one report. `progress` says, of 1000, how far the measure is and `share` how far it should be.
pub(crate) fn lines(
    dice: &mut Dice,
    library: &Library,
    scene: &Scene,
    indicators: &[Indicator],
    (progress, share): (i64, i64),
    style: DayStyle,
) -> Vec<Line> {
    indicators
        .iter()
        .filter(|indicator| scene.year >= indicator.since && scene.year <= indicator.until)
        .map(|indicator| {
            let mut line = indicator.line(dice, scene.year, progress, share, style);
            annotate(dice, library, scene, indicator, &mut line);
            line
        })
        .collect()
}

impl Indicator {
    fn line(&self, dice: &mut Dice, year: i32, progress: i64, share: i64, style: DayStyle) -> Line {
        let (target, actual, attained) = match self.kind {
            Kind::When => self.dates(dice, year, style),
            Kind::Answer => answers(dice, progress),
            Kind::Gain => gains(dice, self.goal, progress),
            _ => self.levels(dice, progress, share),
        };
        Line {
            name: self.name.clone(),
            unit: (!dice.chance(10)).then(|| self.unit.to_owned()),
            target: Entry::plain(target),
            actual: Entry::plain(actual),
            id: self.id.clone(),
            direction: match self.kind {
                Kind::Duration => Some("fallend"),
                Kind::Share | Kind::Count if self.shows_base => Some("steigend"),
                _ => None,
            },
            base: matches!(self.kind, Kind::Share | Kind::Count | Kind::Duration)
                .then(|| grouped(self.base))
                .filter(|_| self.shows_base),
            gain: self.kind == Kind::Gain && !dice.chance(150),
            objective: self.objective,
            note: None,
            attained,
        }
    }

    fn levels(&self, dice: &mut Dice, progress: i64, share: i64) -> (Written, Written, u32) {
        let reach = self.goal - self.base;
        let planned = self.base + reach * share / 1000;
        let noisy = (progress + i64::from(dice.between(-120, 120))).clamp(0, 1200);
        let mut actual = self.base + reach * noisy / 1000;
        if self.kind == Kind::Share {
            actual = actual.min(100);
        }
        let attained = if planned == self.base { 1000 } else { (actual - self.base) * 1000 / (planned - self.base) };
        let written = match dice.below(100) {
            0..=3 => Written::text(dice.pick(&["k. A.", "offen", "-", "–"])),
            _ => values::level(dice, actual, self.unit),
        };
        (values::target(dice, planned, self.unit), written, u32::try_from(attained).unwrap_or(0))
    }

    fn dates(&self, dice: &mut Dice, year: i32, style: DayStyle) -> (Written, Written, u32) {
        let cutoff = Day::of(year, 12, 31);
        let target = values::due(dice, self.due, style);
        if self.finish <= cutoff {
            return (target, values::done(dice, self.finish, style), if self.finish <= self.due { 1000 } else { 700 });
        }
        let actual = if dice.chance(150) { values::expected(dice, self.finish) } else { values::not_done(dice) };
        (target, actual, if self.due > cutoff { 1000 } else { 200 })
    }
}

fn gains(dice: &mut Dice, goal: i64, progress: i64) -> (Written, Written, u32) {
    let goal = (goal / 2).max(1);
    let gained = goal * (progress + i64::from(dice.between(-250, 250))).clamp(0, 1300) / 1000;
    let actual = match dice.below(10) {
        0..=5 => format!("+{gained}"),
        6 if gained == 0 => "± 0".to_owned(),
        _ => gained.to_string(),
    };
    (Written::Text(format!("+{goal}")), Written::Text(actual), u32::try_from(gained * 1000 / goal).unwrap_or(0))
}

fn answers(dice: &mut Dice, progress: i64) -> (Written, Written, u32) {
    let (actual, attained) = match progress + i64::from(dice.between(-150, 150)) {
        ..350 => ("nein", 0),
        350..700 => ("teilweise", 500),
        700..850 => ("erfüllt", 1000),
        _ => ("ja", 1000),
    };
    (Written::text(if actual == "erfüllt" { "erfüllt" } else { "ja" }), Written::text(actual), attained)
}

/// Rare things beside a value: a remark, a correction, confidentiality.
fn annotate(dice: &mut Dice, library: &Library, scene: &Scene, indicator: &Indicator, line: &mut Line) {
    match dice.below(1000) {
        0..=39 => line.actual.note = Some(scene.told_any(dice, &library.value_notes)),
        40..=49 => line.actual = Entry::confidential(dice.pick(&BASES)),
        50..=54 => line.target = Entry::confidential(dice.pick(&BASES)),
        55..=64 if !matches!(indicator.kind, Kind::When | Kind::Answer) => {
            line.actual.correction = Some(grouped(indicator.goal.max(3) * 2 / 3));
            line.actual.note = Some("Übertragungsfehler".to_owned());
        }
        65..=94 => line.note = Some(scene.told_any(dice, &library.value_notes)),
        _ => {}
    }
}
