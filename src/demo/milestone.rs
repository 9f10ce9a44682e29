//! Milestones of a measure across its years: planned, re-baselined, reached, renamed, dropped.
//!
//! In: the measure's scene and first and last year. Out: for each year the rows of the form.

use super::calendar::Day;
use super::library::Library;
use super::random::Dice;
use super::sentence::Scene;
use super::values::{self, DayStyle, Entry, Written};

/// A milestone over its whole life.
#[derive(Debug)]
pub(crate) struct Milestone {
    name: String,
    renamed: Option<(i32, String)>,
    id: Option<String>,
    part: Option<String>,
    /// The due date that is in force.
    due: Day,
    /// When it will in truth be done.
    finish: Day,
    /// From this year on it is not reported any more.
    gone: i32,
}

/// A milestone as one report shows it.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
    pub(crate) part: Option<String>,
    pub(crate) due: Entry,
    pub(crate) done: Entry,
    pub(crate) note: Option<String>,
    /// The day it was done, where that is before the cut-off.
    pub(crate) reached: Option<Day>,
    /// Whether it was due before the cut-off.
    pub(crate) was_due: bool,
}

/// Plans a measure's milestones: one after the other, each a little later than planned.
///
/// `pace` says, of 1000, how well the measure keeps its dates.
pub(crate) fn plan(dice: &mut Dice, library: &Library, scene: &Scene, last_year: i32, pace: u32) -> Vec<Milestone> {
    let years = (last_year - scene.first_year + 1).max(1);
    let count = (dice.between(5, 7) + years).min(14);
    let with_ids = dice.chance(150);
    let parts = if dice.chance(250) { dice.between(2, 4) } else { 0 };
    let start = Day::of(scene.first_year, 1, 1).plus(dice.between(0, 100));
    let length = years * 365 + 60;
    let mut slip = 0;
    let mut names: Vec<String> = Vec::new();
    (0..count)
        .map(|number| {
            let phase = number * 7 / count;
            let planned = start.plus(number * length / count + dice.between(-20, 40));
            slip = (slip + delay(dice, pace)).max(-60);
            Milestone {
                name: new_name(dice, library, scene, phase, &mut names),
                renamed: dice.chance(45).then(|| {
                    (scene.first_year + dice.between(1, years), new_name(dice, library, scene, phase, &mut names))
                }),
                id: with_ids.then(|| format!("ms-{}", number + 1)),
                part: (parts > 0 && phase > 0).then(|| format!("TP {}", dice.between(1, parts))),
                due: rounded(dice, planned),
                finish: planned.plus(slip),
                gone: if dice.chance(60) { scene.first_year + dice.between(1, years) } else { i32::MAX },
            }
        })
        .collect()
}

fn delay(dice: &mut Dice, pace: u32) -> i32 {
    if dice.chance(pace) {
        return dice.between(-25, 5);
    }
    match dice.below(10) {
        0..=5 => dice.between(10, 90),
        6..=8 => dice.between(60, 240),
        _ => dice.between(200, 500),
    }
}

fn name(dice: &mut Dice, library: &Library, scene: &Scene, phase: i32) -> String {
    let bank = usize::try_from(phase).ok().and_then(|phase| library.milestones.get(phase));
    bank.map(|bank| scene.told_any(dice, bank)).unwrap_or_default()
}

/// A name that the measure does not have yet.
fn new_name(dice: &mut Dice, library: &Library, scene: &Scene, phase: i32, names: &mut Vec<String>) -> String {
    let drawn: Vec<String> = (0..4).map(|_| name(dice, library, scene, phase)).collect();
    let numbered = || drawn.first().map(|name| format!("{name} (Stufe {})", names.len()));
    let new = drawn.iter().find(|name| !names.contains(name)).cloned().or_else(numbered).unwrap_or_default();
    names.push(new.clone());
    new
}

/// Planned days are the end or start of a month mostly.
fn rounded(dice: &mut Dice, day: Day) -> Day {
    match dice.below(10) {
        0..=5 => day.month_end(),
        6..=7 => day.month_start(),
        _ => day,
    }
}

/// Moves due dates as they stand at the beginning of a report year.
pub(crate) fn rebaseline(dice: &mut Dice, milestones: &mut [Milestone], year: i32) {
    let new_year = Day::of(year, 1, 1);
    for milestone in milestones.iter_mut().filter(|milestone| milestone.finish >= new_year) {
        let overdue = milestone.due < new_year;
        if (overdue && dice.chance(550)) || (!overdue && dice.chance(80)) {
            let later = milestone.finish.plus(dice.between(-90, 120)).max(milestone.due.plus(31)).max(new_year);
            milestone.due = later.month_end();
        }
    }
}

/// The rows of one report: three to eight, in the order of their due dates.
pub(crate) fn rows(
    dice: &mut Dice,
    library: &Library,
    scene: &Scene,
    milestones: &[Milestone],
    style: DayStyle,
) -> Vec<Row> {
    let old = Day::of(scene.year - 1, 1, 1);
    let mut shown: Vec<&Milestone> =
        milestones.iter().filter(|milestone| milestone.gone > scene.year && milestone.finish >= old).collect();
    if shown.len() < 3 {
        shown = milestones.iter().skip(milestones.len().saturating_sub(4)).collect();
    }
    shown.sort_by_key(|milestone| milestone.due);
    shown.truncate(usize::try_from(dice.between(5, 8)).unwrap_or(8));
    shown.into_iter().map(|milestone| row(dice, library, scene, milestone, style)).collect()
}

fn row(dice: &mut Dice, library: &Library, scene: &Scene, milestone: &Milestone, style: DayStyle) -> Row {
    let cutoff = Day::of(scene.year, 12, 31);
    let days_after = milestone.finish.0 - cutoff.0;
    let name = match &milestone.renamed {
        Some((year, name)) if scene.year >= *year => name,
        _ => &milestone.name,
    };
    let done = match days_after {
        ..=0 => values::done(dice, milestone.finish, style),
        1..=110 if dice.chance(300) => values::done(dice, milestone.finish, style),
        1..=500 if dice.chance(80) => values::expected(dice, milestone.finish),
        _ if milestone.gone == scene.year + 1 && dice.chance(600) => Written::text("entfällt"),
        _ => values::not_done(dice),
    };
    let mut row = Row {
        name: name.clone(),
        id: milestone.id.clone(),
        part: milestone.part.clone(),
        due: Entry::plain(due(dice, milestone.due, style)),
        done: Entry::plain(done),
        note: dice.chance(45).then(|| scene.told_any(dice, &library.milestone_notes)),
        reached: (days_after <= 0).then_some(milestone.finish),
        was_due: milestone.due <= cutoff,
    };
    annotate(dice, library, scene, &mut row);
    row
}

fn due(dice: &mut Dice, day: Day, style: DayStyle) -> Written {
    if dice.chance(15) { Written::text(dice.pick(&["-", "", "offen", "k. A."])) } else { values::due(dice, day, style) }
}

/// Rare things beside a done date: a remark, a correction.
fn annotate(dice: &mut Dice, library: &Library, scene: &Scene, row: &mut Row) {
    if dice.chance(20) {
        row.done.note = Some(scene.told_any(dice, &library.milestone_notes));
    }
    if let Some(day) = row.reached.filter(|_| dice.chance(12)) {
        row.done.correction = Some(day.plus(dice.between(-3, 3)).german());
        row.done.note = Some("Datum nach Prüfung der Akten berichtigt".to_owned());
    }
}
