//! Sentences: templates with slots become text that is grammatical for whatever word is drawn.
//!
//! In: a template, the scene it speaks of and dice. Out: text appended to a string, its first letter a capital.
//!
//! A slot stands in braces. A phrase slot is an article letter, a case digit (1 nominative … 4 accusative), an optional
//! `a` for an adjective, a space and a word class: `{d2a K}` is „des neuen Melderegisters“.
//! Articles: `d` der, `e` ein, `k` kein, `j` dieser, `o` none, `p` plural, `q` plural with die, `z` zum/zur, `i` im/in der,
//! `v` vom/von der, `b` beim/bei der. Classes: `T` the measure's subject, `K` activity or thing, `V` activity, `D` thing,
//! `C` body of the field, `U` authority of the field, `G` body of any field. `{T}`, `{V}`, `{D}` alone are the bare word.
//! All other slots are named values, see [`Value`].

use std::borrow::Cow;
use std::fmt::Write;

use super::calendar::{Day, month_name};
use super::compound::{self, Kind};
use super::fields::Field;
use super::grammar::{Article, Case, Noun, Word, capitalise_from};
use super::names;
use super::phrases::{CAUSES, OPENERS, REASONS};
use super::random::Dice;
use super::values::grouped;
use super::vocabulary::Vocabulary;
use super::words::{ADJECTIVES, ADJECTIVES_OF_NEW, GENERAL_BODIES, PARTICIPLES, PEOPLE, QUARTERS, SMALL_NUMBERS};

/// A part of a template.
#[derive(Clone, Copy, Debug)]
enum Piece {
    Text(&'static str),
    Phrase { article: Article, case: Case, adjective: bool, class: Class },
    Value(Value),
}

#[derive(Clone, Copy, Debug)]
enum Class {
    Theme,
    Any,
    Activity,
    Thing,
    Body,
    Unit,
    General,
}

/// Named slots.
#[derive(Clone, Copy, Debug)]
enum Value {
    Opener,
    Cause,
    Reason,
    Clause,
    Participle,
    People,
    PeopleDative,
    PeopleGenitive,
    Count,
    Small,
    Percent,
    High,
    Euro,
    Days,
    FewDays,
    Year,
    LastYear,
    NextYear,
    FirstYear,
    Cutoff,
    Date,
    NextDate,
    Month,
    NextMonth,
    Quarter,
    NextQuarter,
    Week,
    Place,
    Address,
    Firm,
    System,
    OtherSystem,
    Reference,
    Version,
    Key,
    Bare(Class),
    Milestone,
    Done,
}

/// A template, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Template(Vec<Piece>);

/// Templates of one kind.
#[derive(Clone, Debug)]
pub(crate) struct Bank(Vec<Template>);

/// Templates that stand inside others.
pub(crate) struct Nested {
    openers: Bank,
    causes: Bank,
    reasons: Bank,
}

/// What a sentence speaks of.
pub(crate) struct Scene<'a> {
    /// Templates that stand inside others.
    pub(crate) nested: &'a Nested,
    /// The department's words.
    pub(crate) field: &'a Field,
    /// The measure's own words.
    pub(crate) vocabulary: &'a Vocabulary,
    /// What the measure is about.
    pub(crate) theme: &'a Word,
    /// The measure's IT system.
    pub(crate) system: &'a str,
    /// The measure's Kennung.
    pub(crate) key: &'a str,
    /// The year reported on.
    pub(crate) year: i32,
    /// The year in which the measure began.
    pub(crate) first_year: i32,
    /// A milestone's name and its date, where the sentence tells of one.
    pub(crate) milestone: (&'a str, &'a str),
}

impl Nested {
    /// Takes the nested templates apart.
    pub(crate) fn new() -> Self {
        Self { openers: Bank::new(OPENERS), causes: Bank::new(CAUSES), reasons: Bank::new(REASONS) }
    }
}

impl Bank {
    /// Takes templates apart.
    pub(crate) fn new(templates: &[&'static str]) -> Self {
        Self(templates.iter().map(|template| Template::new(template)).collect())
    }

    /// Any template of the bank, earlier ones likelier.
    pub(crate) fn any<'a>(&'a self, dice: &mut Dice) -> &'a Template {
        let count = u32::try_from(self.0.len()).unwrap_or(0);
        self.at(dice.below(count))
    }

    /// A template by number, counted round and round; an empty one where the bank is empty.
    pub(crate) fn at(&self, number: u32) -> &Template {
        const NOTHING: &Template = &Template(Vec::new());
        (number as usize).checked_rem(self.0.len()).and_then(|index| self.0.get(index)).unwrap_or(NOTHING)
    }

    /// How many templates there are.
    pub(crate) fn len(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(0)
    }
}

impl Template {
    /// Takes a template apart; what is no slot stays as it is written.
    pub(crate) fn new(template: &'static str) -> Self {
        let mut pieces = Vec::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            if !before.is_empty() {
                pieces.push(Piece::Text(before));
            }
            let (slot, behind) = after.split_once('}').unwrap_or((after, ""));
            pieces.push(piece(slot).unwrap_or(Piece::Text(slot)));
            rest = behind;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest));
        }
        Self(pieces)
    }
}

impl Scene<'_> {
    /// Appends the template's text, with a capital at its start.
    pub(crate) fn tell(&self, dice: &mut Dice, template: &Template, out: &mut String) {
        let start = out.len();
        self.fill(dice, template, out);
        capitalise_from(out, start);
    }

    /// The template's text, with a capital at its start.
    pub(crate) fn told(&self, dice: &mut Dice, template: &Template) -> String {
        let mut out = String::new();
        self.tell(dice, template, &mut out);
        out
    }

    /// Appends any template of the bank.
    pub(crate) fn tell_any(&self, dice: &mut Dice, bank: &Bank, out: &mut String) {
        let template = bank.any(dice);
        self.tell(dice, template, out);
    }

    /// The text of any template of the bank.
    pub(crate) fn told_any(&self, dice: &mut Dice, bank: &Bank) -> String {
        let template = bank.any(dice);
        self.told(dice, template)
    }

    fn fill_any(&self, dice: &mut Dice, bank: &Bank, out: &mut String) {
        let template = bank.any(dice);
        self.fill(dice, template, out);
    }

    fn fill(&self, dice: &mut Dice, template: &Template, out: &mut String) {
        let mut said: Vec<Cow<Word>> = Vec::new();
        for piece in &template.0 {
            match *piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Phrase { article, case, adjective, class } => {
                    let adjective = if adjective { self::adjective(dice, article) } else { "" };
                    let word = self.new_word(dice, class, &said);
                    word.write_phrase(out, article, adjective, case);
                    said.push(word);
                }
                Piece::Value(value) => self.write_value(dice, value, out),
            }
        }
    }

    /// A word that the sentence does not have yet, if a few draws find one.
    fn new_word(&self, dice: &mut Dice, class: Class, said: &[Cow<Word>]) -> Cow<'_, Word> {
        let mut word = self.word(dice, class);
        for _ in 0..5 {
            if !said.contains(&word) {
                break;
            }
            word = self.word(dice, class);
        }
        word
    }

    fn word(&self, dice: &mut Dice, class: Class) -> Cow<'_, Word> {
        let kind = match class {
            Class::Theme => return Cow::Borrowed(self.theme),
            Class::Unit => return Cow::Owned(Word::plain(self.unit(dice))),
            Class::General => return Cow::Owned(Word::plain(dice.pick_early(&GENERAL_BODIES))),
            Class::Any if dice.chance(400) => Kind::Activity,
            Class::Any | Class::Thing => Kind::Thing,
            Class::Activity => Kind::Activity,
            Class::Body => Kind::Body,
        };
        let own = if dice.chance(680) { self.vocabulary.own(dice, kind) } else { None };
        own.map_or_else(|| Cow::Owned(compound::draw(dice, self.field, kind)), Cow::Borrowed)
    }

    fn unit(&self, dice: &mut Dice) -> Noun {
        let own = if dice.chance(750) { self.vocabulary.unit(dice) } else { None };
        own.unwrap_or_else(|| dice.pick_early(self.field.units))
    }

    fn write_value(&self, dice: &mut Dice, value: Value, out: &mut String) {
        match value {
            Value::Opener => self.fill_any(dice, &self.nested.openers, out),
            Value::Cause => self.fill_any(dice, &self.nested.causes, out),
            Value::Reason => {
                out.push_str(dice.pick(&["weil ", "da "]));
                self.fill_any(dice, &self.nested.reasons, out);
            }
            Value::Clause => self.fill_any(dice, &self.nested.reasons, out),
            Value::Participle => out.push_str(dice.pick_early(&PARTICIPLES)),
            Value::People => out.push_str(dice.pick_early(&PEOPLE).0),
            Value::PeopleDative => out.push_str(dice.pick_early(&PEOPLE).1),
            Value::PeopleGenitive => {
                out.push_str(dice.pick(&["Beschäftigter", "Fachkräfte", "Mitarbeitender", "Führungskräfte"]));
            }
            Value::Bare(class) => self.word(dice, class).write_phrase(out, Article::None, "", Case::Nominative),
            Value::Place => out.push_str(&names::place(dice)),
            Value::Address => out.push_str(&names::address(dice)),
            Value::Firm => out.push_str(&names::firm(dice)),
            Value::System => out.push_str(self.system),
            Value::OtherSystem => out.push_str(&names::system(dice)),
            Value::Reference => out.push_str(&names::reference(dice)),
            Value::Key => out.push_str(self.key),
            Value::Milestone => out.push_str(self.milestone.0),
            Value::Done => out.push_str(self.milestone.1),
            _ => self.write_figure(dice, value, out),
        }
    }

    fn write_figure(&self, dice: &mut Dice, value: Value, out: &mut String) {
        // Writing to a String cannot fail.
        let _ = match value {
            Value::Small => write!(out, "{}", dice.pick_early(&SMALL_NUMBERS)),
            Value::Count => write!(out, "{}", grouped(skewed(dice))),
            Value::Percent => write!(out, "{}", percent(dice)),
            Value::High => write!(out, "99,{}", dice.between(0, 9)),
            Value::Euro => write!(out, "{} Euro", grouped(amount(dice))),
            Value::Days => write!(out, "{}", dice.between(22, 120)),
            Value::FewDays => write!(out, "{}", dice.between(3, 21)),
            Value::Year => write!(out, "{}", self.year),
            Value::LastYear => write!(out, "{}", self.year - 1),
            Value::NextYear => write!(out, "{}", self.year + 1),
            Value::FirstYear => write!(out, "{}", self.first_year),
            Value::Cutoff => write!(out, "31.12.{}", self.year),
            Value::Date => write!(out, "{}", any_day(dice, self.year).german()),
            Value::NextDate => write!(out, "{}", any_day(dice, self.year + 1).german()),
            Value::Month => write!(out, "{}", month_name(dice.between(1, 12))),
            Value::NextMonth => write!(out, "{}", month_name(dice.between(2, 12))),
            Value::Quarter | Value::NextQuarter => write!(out, "{}", dice.pick(&QUARTERS)),
            Value::Week => write!(out, "{}. Kalenderwoche", dice.between(2, 51)),
            Value::Version => write!(out, "{}.{}", dice.between(1, 9), dice.between(0, 12)),
            _ => Ok(()),
        };
    }
}

/// An adjective that goes with the article.
fn adjective(dice: &mut Dice, article: Article) -> &'static str {
    match article {
        Article::Indefinite | Article::Negative => dice.pick_early(&ADJECTIVES_OF_NEW),
        _ => dice.pick_early(&ADJECTIVES),
    }
}

/// A day of a year.
pub(crate) fn any_day(dice: &mut Dice, year: i32) -> Day {
    Day::of(year, 1, 1).plus(dice.between(0, 364))
}

/// A count whose size varies over four powers of ten.
fn skewed(dice: &mut Dice) -> i64 {
    let top = dice.pick(&[60, 300, 300, 1500, 9000, 60_000]);
    i64::from(dice.between(12, top))
}

/// A share, round ones likelier.
fn percent(dice: &mut Dice) -> i32 {
    if dice.chance(400) { dice.between(1, 19) * 5 } else { dice.between(3, 97) }
}

/// An amount of money in Euro, round ones likelier.
pub(crate) fn amount(dice: &mut Dice) -> i64 {
    let base = i64::from(dice.between(2, 199));
    let step = dice.pick(&[100, 500, 1000, 1000, 5000, 10_000]);
    if dice.chance(300) { base * step + i64::from(dice.between(1, 99)) } else { base * step }
}

fn piece(slot: &str) -> Option<Piece> {
    let Some((form, class)) = slot.split_once(' ') else { return value(slot).map(Piece::Value) };
    let mut letters = form.chars();
    let article = article(letters.next()?)?;
    let case = case(letters.next()?)?;
    let adjective = letters.as_str() == "a";
    Some(Piece::Phrase { article, case, adjective, class: word_class(class)? })
}

const fn article(letter: char) -> Option<Article> {
    Some(match letter {
        'd' => Article::Definite,
        'e' => Article::Indefinite,
        'k' => Article::Negative,
        'j' => Article::This,
        'o' => Article::None,
        'p' => Article::PluralNone,
        'q' => Article::PluralDefinite,
        'z' => Article::Zu,
        'i' => Article::In,
        'v' => Article::Von,
        'b' => Article::Bei,
        _ => return None,
    })
}

const fn case(digit: char) -> Option<Case> {
    Some(match digit {
        '1' => Case::Nominative,
        '2' => Case::Genitive,
        '3' => Case::Dative,
        '4' => Case::Accusative,
        _ => return None,
    })
}

fn word_class(name: &str) -> Option<Class> {
    Some(match name {
        "T" => Class::Theme,
        "K" => Class::Any,
        "V" => Class::Activity,
        "D" => Class::Thing,
        "C" => Class::Body,
        "U" => Class::Unit,
        "G" => Class::General,
        _ => return None,
    })
}

fn value(name: &str) -> Option<Value> {
    Some(match name {
        "vorn" => Value::Opener,
        "grund" => Value::Cause,
        "weil" => Value::Reason,
        "dass" => Value::Clause,
        "pp" => Value::Participle,
        "gruppe" => Value::People,
        "gruppen" => Value::PeopleDative,
        "gruppe2" => Value::PeopleGenitive,
        "anzahl" => Value::Count,
        "klein" => Value::Small,
        "prozent" => Value::Percent,
        "hoch" => Value::High,
        "euro" => Value::Euro,
        "tage" => Value::Days,
        "wenige" => Value::FewDays,
        "jahr" => Value::Year,
        "vorjahr" => Value::LastYear,
        "folge" => Value::NextYear,
        "beginn" => Value::FirstYear,
        "stichtag" => Value::Cutoff,
        "datum" => Value::Date,
        "fdatum" => Value::NextDate,
        "monat" => Value::Month,
        "fmonat" => Value::NextMonth,
        "quartal" => Value::Quarter,
        "fquartal" => Value::NextQuarter,
        "kw" => Value::Week,
        "ort" => Value::Place,
        "adresse" => Value::Address,
        "firma" => Value::Firm,
        "sys" => Value::System,
        "nsys" => Value::OtherSystem,
        "az" => Value::Reference,
        "version" => Value::Version,
        "kennung" => Value::Key,
        "T" => Value::Bare(Class::Theme),
        "V" => Value::Bare(Class::Activity),
        "D" => Value::Bare(Class::Thing),
        "m" => Value::Milestone,
        "ist" => Value::Done,
        _ => return None,
    })
}

#[cfg(test)]
impl Template {
    /// Whether every slot of a template has a meaning.
    pub(crate) fn slots_known(template: &str) -> bool {
        template.split('{').skip(1).all(|part| part.split_once('}').is_some_and(|(slot, _)| piece(slot).is_some()))
    }
}
