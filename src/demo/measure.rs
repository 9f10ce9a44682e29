//! A measure and all its reports.
//!
//! In: the portal and the measure's number. Out: its document and one document for each year it reports on. Nothing else
//! is needed, so that measures may be made in any order.

use super::DemoFile;
use super::Portal;
use super::calendar::Day;
use super::compound::{self, Kind};
use super::fields::Field;
use super::front_matter::{Toml, quoted};
use super::grammar::Word;
use super::indicator;
use super::milestone;
use super::names;
use super::narrative::{self, Mood, Story};
use super::phrases::GUIDING;
use super::random::{Dice, Purpose, mix};
use super::report::{self, Form};
use super::sentence::Scene;
use super::span::{LAST_YEAR, Span};
use super::values::{DAY_STYLES, DayStyle};
use super::vocabulary::Vocabulary;

/// Letters of the list numbers, in order.
const SERIES: [&str; 10] = ["D", "P", "S", "B", "K", "U", "W", "F", "J", "G"];

/// Fields of action.
const ACTION_FIELDS: [&str; 7] = [
    "Digitalisierung",
    "Bürgerservice",
    "Personal und Organisation",
    "Infrastruktur",
    "Sichere und saubere Stadt",
    "Bildung und Teilhabe",
    "Klima und Umwelt",
];

/// The list number (`kennung`) of a measure: its number in order among `total` measures.
pub(crate) fn key(number: usize, total: usize) -> String {
    let size = total.div_ceil(SERIES.len()).max(99);
    let letter = number.checked_div(size).and_then(|series| SERIES.get(series)).copied().unwrap_or("Z");
    format!("{letter}{}", number % size + 1)
}

/// What stays the same over a measure's life.
struct Facts {
    key: String,
    span: Span,
    field: &'static Field,
    later_field: Option<(i32, &'static Field)>,
    theme: Word,
    vocabulary: Vocabulary,
    system: String,
    pace: u32,
    style: DayStyle,
    finished: bool,
}

/// The measure's document and its reports.
pub(crate) fn files(portal: &Portal, number: usize) -> Vec<DemoFile> {
    let Some(span) = portal.spans.get(number).copied() else { return Vec::new() };
    let mut dice = Dice::new(portal.plan.seed, Purpose::Measure, number as u64);
    let facts = Facts::draw(&mut dice, portal, number, span);
    let scene = facts.scene(portal, span.first, facts.field);
    let title = scene.told_any(&mut dice, &portal.library.titles);
    let mut files = vec![document(&mut dice, portal, number, &facts, &scene, &title)];
    reports(&mut dice, portal, number, &facts, &mut files);
    files
}

impl Facts {
    fn draw(dice: &mut Dice, portal: &Portal, number: usize, span: Span) -> Self {
        let field = portal.department(dice);
        let kind = if dice.chance(450) { Kind::Activity } else { Kind::Thing };
        let moved = dice.chance(60) && span.last > span.first;
        Self {
            key: key(number, portal.spans.len()),
            span,
            field,
            later_field: moved.then(|| (dice.between(span.first + 1, span.last), portal.department(dice))),
            theme: compound::draw_short(dice, field, kind),
            vocabulary: Vocabulary::draw(dice, field),
            system: names::system(dice),
            pace: dice.pick(&[250, 400, 500, 600, 700, 850]),
            style: dice.pick(&DAY_STYLES),
            finished: span.last < LAST_YEAR || dice.chance(50),
        }
    }

    fn scene<'a>(&'a self, portal: &'a Portal, year: i32, field: &'a Field) -> Scene<'a> {
        Scene {
            nested: &portal.library.nested,
            field,
            vocabulary: &self.vocabulary,
            theme: &self.theme,
            system: &self.system,
            key: &self.key,
            year,
            first_year: self.span.first,
            milestone: ("", ""),
        }
    }

    const fn field_in(&self, year: i32) -> &'static Field {
        match self.later_field {
            Some((since, field)) if year >= since => field,
            _ => self.field,
        }
    }
}

fn document(dice: &mut Dice, portal: &Portal, number: usize, facts: &Facts, scene: &Scene, title: &str) -> DemoFile {
    let span = facts.span;
    let goal = dice.between(1, 7);
    let letter = char::from(b'a' + u8::try_from(dice.below(14)).unwrap_or(0));
    let start = Day::of(span.first, dice.pick(&[1, 1, 1, 2, 3, 4, 7]), 1);
    let mut toml = Toml::new();
    toml.text("kennung", &facts.key).text("titel", title).raw("ziel", &goal.to_string());
    if !dice.chance(60) {
        toml.text("abschnitt", &format!("{goal} {letter}"));
        toml.text("zuordnung", if dice.chance(700) { "quelle" } else { "redaktion" });
    }
    toml.maybe("handlungsfeld", dice.chance(850).then(|| dice.pick_early(&ACTION_FIELDS)));
    if !dice.chance(70) {
        toml.text("ressort", facts.field_in(span.last).key);
    }
    toml.raw("beginn", &start.iso());
    let end = Day::of(span.last, 12, 31);
    if facts.finished {
        toml.raw("ende", &end.iso());
    }
    if !dice.chance(150) {
        let last = if facts.finished && !dice.chance(120) { span.last } else { LAST_YEAR };
        toml.raw("berichtspflicht", &format!("{{ von = {}, bis = {last} }}", span.first));
    }
    if facts.finished {
        toml.raw("ausgang", &exit(dice, portal, number, scene, end));
    }
    if dice.chance(40) {
        toml.list("kennungen", &[format!("A{}", number + 1)]);
    }
    let body = [0; 3].map(|_| scene.told_any(dice, &portal.library.background)).join(" ");
    DemoFile { path: format!("content/massnahmen/{}.md", facts.key), text: toml.document(&body) }
}

/// How a measure ended, as an inline table.
fn exit(dice: &mut Dice, portal: &Portal, number: usize, scene: &Scene, end: Day) -> String {
    let heir = portal.heir(dice, number);
    let kind = match (dice.below(10), &heir) {
        (5..=6, Some(_)) => "ueberfuehrt",
        (7, Some(_)) => "zusammengelegt",
        (8.., _) => "eingestellt",
        _ => "abgeschlossen",
    };
    let mut parts = vec![format!("art = \"{kind}\""), format!("datum = {}", end.iso())];
    if kind != "abgeschlossen" {
        let library = &portal.library;
        let bank = if kind == "eingestellt" { &library.drop_reasons } else { &library.handover_reasons };
        let reason = scene.told_any(dice, bank);
        parts.push(format!("grund = {}", quoted(&reason)));
    }
    if let Some(heir) = heir.filter(|_| matches!(kind, "ueberfuehrt" | "zusammengelegt")) {
        parts.push(format!("nachfolger = {}", quoted(&heir)));
    }
    format!("{{ {} }}", parts.join(", "))
}

fn reports(dice: &mut Dice, portal: &Portal, number: usize, facts: &Facts, files: &mut Vec<DemoFile>) {
    let library = &portal.library;
    let scene = facts.scene(portal, facts.span.first, facts.field);
    let mut objectives = objectives(dice, portal, &scene);
    let guiding = dice.pick(GUIDING);
    let tags = [facts.theme.nominative(), facts.system.clone(), facts.field.short.to_owned()];
    let mut milestones = milestone::plan(dice, library, &scene, facts.span.last, facts.pace);
    let mut indicators = indicator::plan(dice, &scene, facts.span.last, objectives.len());
    let mut standing = i64::from(facts.pace);
    for year in facts.span.first..=facts.span.last {
        let field = facts.field_in(year);
        let scene = facts.scene(portal, year, field);
        milestone::rebaseline(dice, &mut milestones, year);
        indicator::adjust(dice, &mut indicators);
        if dice.chance(50)
            && let Some(last) = objectives.last_mut()
        {
            *last = scene.told_any(dice, &library.objectives);
        }
        let rows = milestone::rows(dice, library, &scene, &milestones, facts.style);
        let progress = progress(facts, year);
        let lines = indicator::lines(dice, library, &scene, &indicators, progress, facts.style);
        standing = (2 * standing + score(&rows, &lines) + i64::from(dice.between(-150, 250))) / 3;
        if !facts.span.reports_on(year) {
            continue;
        }
        let mood = mood(standing);
        let closing = facts.finished && year == facts.span.last;
        let story = Story { library, scene: &scene, rows: &rows, lines: &lines, mood, closing };
        let subject = mix(number as u64) ^ u64::from(year.unsigned_abs());
        let text = narrative::write(&mut Dice::new(portal.plan.seed, Purpose::Narrative, subject), &story);
        let form = Form {
            key: &facts.key,
            year,
            department: field.key,
            department_name: field.title,
            title: None,
            rating: (!dice.chance(60)).then_some(mood),
            guiding,
            objectives: &objectives,
            tags: &tags,
            lines: &lines,
            rows: &rows,
        };
        let text = report::write(&mut Dice::new(portal.plan.seed, Purpose::Report, subject), &form, &text);
        files.push(DemoFile { path: format!("content/berichte/{year}/{}.md", facts.key), text });
    }
}

fn objectives(dice: &mut Dice, portal: &Portal, scene: &Scene) -> Vec<String> {
    let bank = &portal.library.objectives;
    let first = dice.below(bank.len());
    let count = dice.pick(&[2, 2, 3, 3, 4, 5]);
    (0..count).map(|number| scene.told(dice, bank.at(first + number * 3))).collect()
}

/// How far the measure is and should be at the end of a year, of 1000.
fn progress(facts: &Facts, year: i32) -> (i64, i64) {
    let years = i64::from(facts.span.last - facts.span.first + 1);
    let share = 1000 * i64::from(year - facts.span.first + 1) / years;
    let kept = 500 + i64::from(facts.pace) * 6 / 10;
    (share * kept / 1000, share)
}

/// How a year looks from its figures, of 1000.
fn score(rows: &[milestone::Row], lines: &[indicator::Line]) -> i64 {
    let due = rows.iter().filter(|row| row.was_due).count();
    let reached = rows.iter().filter(|row| row.was_due && row.reached.is_some()).count();
    let attained: i64 = lines.iter().map(|line| i64::from(line.attained.min(1000))).sum();
    let of_lines = i64::try_from(lines.len()).ok().and_then(|count| attained.checked_div(count)).unwrap_or(600);
    let of_rows = (reached * 1000).checked_div(due).and_then(|share| i64::try_from(share).ok()).unwrap_or(700);
    i64::midpoint(of_lines, of_rows)
}

const fn mood(standing: i64) -> Mood {
    match standing {
        730.. => Mood::Good,
        560..730 => Mood::Mixed,
        _ => Mood::Bad,
    }
}
