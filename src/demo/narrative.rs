//! The narrative of a report: sections with headings, sentences, lists, now and then a table and a footnote.
//!
//! In: the scene, the report's rows and lines, how things stand, dice. Out: Markdown of 300 to 1,000 words.

use std::fmt::Write;

use super::indicator::Line;
use super::library::Library;
use super::milestone::Row;
use super::random::Dice;
use super::sentence::{Bank, Scene};
use super::values::{Entry, Written};

/// How a measure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    /// As planned.
    Good,
    /// With difficulties.
    Mixed,
    /// Badly.
    Bad,
}

/// What a narrative tells of.
pub(crate) struct Story<'a> {
    pub(crate) library: &'a Library,
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) rows: &'a [Row],
    pub(crate) lines: &'a [Line],
    pub(crate) mood: Mood,
    /// Whether this is the last report of a finished measure.
    pub(crate) closing: bool,
}

/// Sections, in the order in which they stand; the number is that of its headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Background,
    Progress,
    Delays,
    Technology,
    Organisation,
    Money,
    Participation,
    Outlook,
}

/// Sections that a report may leave out.
const OPTIONAL: [Section; 5] =
    [Section::Background, Section::Technology, Section::Organisation, Section::Money, Section::Participation];

/// Fewest and most words that a narrative is planned to have; the last sentences may go beyond.
const LENGTHS: [(i32, i32); 8] =
    [(310, 380), (310, 420), (330, 450), (380, 520), (420, 600), (450, 650), (550, 750), (650, 880)];

/// The Markdown text.
pub(crate) fn write(dice: &mut Dice, story: &Story) -> String {
    let (low, high) = dice.pick(&LENGTHS);
    let wanted = usize::try_from(dice.between(low, high)).unwrap_or(400);
    let sections = sections(dice, story, wanted);
    let mut text = Text { out: String::with_capacity(wanted * 10), notes: Vec::new() };
    text.paragraph(dice, story, &story.library.intros, 1);
    for (number, section) in sections.iter().enumerate() {
        text.section(dice, story, *section);
        let due = wanted * (number + 1) / sections.len();
        text.fill(dice, story, bank(story, *section), due);
    }
    if story.closing {
        text.paragraph(dice, story, &story.library.closing, 2);
    }
    text.finish()
}

fn sections(dice: &mut Dice, story: &Story, wanted: usize) -> Vec<Section> {
    let share = u32::try_from(wanted).unwrap_or(500);
    let mut chosen = vec![Section::Progress];
    if story.mood != Mood::Good || dice.chance(250) {
        chosen.push(Section::Delays);
    }
    chosen.extend(OPTIONAL.iter().filter(|_| dice.chance(150 + share / 2)));
    if !story.closing {
        chosen.push(Section::Outlook);
    }
    chosen.sort_by_key(|section| *section as usize);
    chosen
}

const fn bank<'a>(story: &Story<'a>, section: Section) -> &'a Bank {
    let library = story.library;
    match (section, story.mood) {
        (Section::Background, _) => &library.background,
        (Section::Progress, Mood::Good) => &library.progress,
        (Section::Progress, _) => &library.mixed,
        (Section::Delays, _) => &library.delays,
        (Section::Technology, _) => &library.technology,
        (Section::Organisation, _) => &library.organisation,
        (Section::Money, _) => &library.money,
        (Section::Participation, _) => &library.participation,
        (Section::Outlook, _) => &library.outlook,
    }
}

/// Markdown in the making. Writing to its string cannot fail, so the results of `write!` are dropped.
struct Text {
    out: String,
    notes: Vec<String>,
}

impl Text {
    /// A heading and what belongs under it whatever the length.
    fn section(&mut self, dice: &mut Dice, story: &Story, section: Section) {
        self.out.push_str("## ");
        if let Some(headings) = story.library.headings.get(section as usize) {
            story.scene.tell_any(dice, headings, &mut self.out);
        }
        self.out.push_str("\n\n");
        match section {
            Section::Progress => {
                self.milestones(dice, story);
                if !story.lines.is_empty() && dice.chance(140) {
                    self.table(story);
                }
            }
            Section::Delays if (2020..=2022).contains(&story.scene.year) && dice.chance(600) => {
                self.paragraph(dice, story, &story.library.pandemic, 1);
            }
            _ => {}
        }
    }

    /// Paragraphs and lists until the text has `wanted` words; one at least.
    fn fill(&mut self, dice: &mut Dice, story: &Story, bank: &Bank, wanted: usize) {
        let order = Order { first: dice.below(bank.len()), step: step(dice, bank.len()) };
        let mut used = 0;
        let mut words = words(&self.out);
        loop {
            let before = self.out.len();
            let sentences = dice.between(2, 5).unsigned_abs();
            for _ in 0..sentences {
                self.sentence(dice, story, bank, order, used);
                used += 1;
            }
            self.end_paragraph(dice, story);
            words += self.out.get(before..).map_or(0, self::words);
            if words >= wanted || used >= bank.len() * 3 {
                return;
            }
            if dice.chance(160) {
                let before = self.out.len();
                self.list(dice, story);
                words += self.out.get(before..).map_or(0, self::words);
            }
        }
    }

    /// The next sentence of a bank; once all were used, one of progress made.
    fn sentence(&mut self, dice: &mut Dice, story: &Story, bank: &Bank, order: Order, used: u32) {
        let bank = if used < bank.len() { bank } else { &story.library.progress };
        let start = self.out.len();
        story.scene.tell(dice, bank.at(order.first + order.step * used), &mut self.out);
        if dice.chance(25) {
            self.emphasise(start, dice);
        }
        self.out.push(' ');
    }

    /// Sets the first word of a sentence's second half in emphasis.
    fn emphasise(&mut self, start: usize, dice: &mut Dice) {
        let mark = dice.pick(&["**", "*"]);
        let sentence = self.out.split_off(start);
        let word = sentence
            .split(' ')
            .max_by_key(|word| word.len())
            .filter(|word| word.chars().all(|letter| letter.is_alphabetic() || letter == '-') && word.len() > 9);
        match word.and_then(|word| sentence.split_once(word).map(|(before, after)| (before, word, after))) {
            Some((before, word, after)) => {
                for part in [before, mark, word, mark, after] {
                    self.out.push_str(part);
                }
            }
            None => self.out.push_str(&sentence),
        }
    }

    fn end_paragraph(&mut self, dice: &mut Dice, story: &Story) {
        if dice.chance(20) && self.notes.len() < 2 {
            story.scene.tell_any(dice, &story.library.footed, &mut self.out);
            let note = story.scene.told_any(dice, &story.library.footnotes);
            self.notes.push(note);
            let _ = write!(self.out, ".[^{}] ", self.notes.len());
        }
        if dice.chance(6) {
            self.out.push_str("Weitere Auskünfte gibt das [Serviceportal](https://www.bremen.de). ");
        }
        self.close();
    }

    fn close(&mut self) {
        self.out.truncate(self.out.trim_end().len());
        self.out.push_str("\n\n");
    }

    fn paragraph(&mut self, dice: &mut Dice, story: &Story, bank: &Bank, sentences: u32) {
        let first = dice.below(bank.len());
        for number in 0..sentences {
            story.scene.tell(dice, bank.at(first + number), &mut self.out);
            self.out.push(' ');
        }
        self.close();
    }

    fn list(&mut self, dice: &mut Dice, story: &Story) {
        let library = story.library;
        story.scene.tell_any(dice, &library.list_leads, &mut self.out);
        self.out.push_str("\n\n");
        let numbered = dice.chance(300);
        let first = dice.below(library.list_items.len());
        let count = dice.between(3, 5).unsigned_abs();
        for number in 0..count {
            if numbered {
                let _ = write!(self.out, "{}. ", number + 1);
            } else {
                self.out.push_str("- ");
            }
            story.scene.tell(dice, library.list_items.at(first + number * 5), &mut self.out);
            self.out.push_str(if number + 1 == count { "\n\n" } else { "\n" });
        }
    }

    /// Tells of up to two milestones that were reached and two that were not.
    fn milestones(&mut self, dice: &mut Dice, story: &Story) {
        let reached = story.rows.iter().filter(|row| row.reached.is_some_and(|day| day.year() == story.scene.year));
        let missed = story.rows.iter().filter(|row| row.was_due && row.reached.is_none());
        let start = self.out.len();
        for row in reached.take(2).chain(missed.take(2)) {
            let date = row.reached.map(super::calendar::Day::german).unwrap_or_default();
            let bank = if row.reached.is_some() { &story.library.reached } else { &story.library.unreached };
            let scene = Scene { milestone: (&row.name, &date), ..*story.scene };
            scene.tell_any(dice, bank, &mut self.out);
            self.out.push(' ');
        }
        if self.out.len() > start {
            self.close();
        }
    }

    /// The indicators as a Markdown table.
    fn table(&mut self, story: &Story) {
        self.out.push_str("| Kennzahl | Planwert | Erreicht |\n|---|---:|---:|\n");
        for line in story.lines {
            let row = format!("| {} | {} | {} |\n", line.name, cell(&line.target), cell(&line.actual));
            self.out.push_str(&row);
        }
        self.out.push('\n');
    }

    fn finish(mut self) -> String {
        for (number, note) in self.notes.iter().enumerate() {
            let _ = writeln!(self.out, "[^{}]: {note}", number + 1);
        }
        self.out.truncate(self.out.trim_end().len());
        self.out.push('\n');
        self.out
    }
}

/// In which order the sentences of a bank are told: round and round, so that none comes twice too soon.
#[derive(Clone, Copy)]
struct Order {
    first: u32,
    step: u32,
}

/// A step that visits every one of `count` places before the first comes again.
fn step(dice: &mut Dice, count: u32) -> u32 {
    let step = dice.pick(&[1, 3, 5, 7, 11, 13]);
    if count.is_multiple_of(step) { 1 } else { step }
}

fn cell(entry: &Entry) -> &str {
    match &entry.written {
        Some(Written::Text(text) | Written::Bare(text)) => text,
        None => "vertraulich",
    }
}

/// How many words a text has: pieces between white space with a letter or digit in them.
pub(crate) fn words(text: &str) -> usize {
    text.split_ascii_whitespace()
        .filter(|piece| piece.bytes().any(|byte| byte.is_ascii_alphanumeric() || byte > 127))
        .count()
}
