//! Values as the form writes them: days in all their forms, numbers with marks and units, words.
//!
//! In: a day or number and dice. Out: the raw text ([`Written`]) and its TOML ([`Entry`]).

use super::calendar::{Day, month_name};
use super::front_matter::quoted;
use super::random::Dice;

/// A raw value: in quotation marks or as TOML's own integer, float or date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// A TOML string.
    Text(String),
    /// A TOML integer, float or date.
    Bare(String),
}

/// A value with what may stand beside it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The value; none where it is confidential.
    pub(crate) written: Option<Written>,
    /// A remark.
    pub(crate) note: Option<String>,
    /// What is right where the value is wrong.
    pub(crate) correction: Option<String>,
    /// Legal basis of confidentiality.
    pub(crate) basis: Option<&'static str>,
}

/// How a department writes days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum DayStyle {
    /// `31.12.2021`
    #[default]
    Padded,
    /// `1.8.2020`
    Plain,
    /// `01.12.21`
    Short,
    /// `2021-12-01`, in quotation marks or as a TOML date
    Iso,
    /// `08/2021`, `August 2021`, `Aug. 2021`
    Month,
    /// `Q3 2022`, `3. Quartal 2022`, `III/2022`
    Quarter,
}

/// Styles as departments use them: days mostly.
pub(crate) const DAY_STYLES: [DayStyle; 12] = [
    DayStyle::Padded,
    DayStyle::Padded,
    DayStyle::Padded,
    DayStyle::Padded,
    DayStyle::Padded,
    DayStyle::Padded,
    DayStyle::Padded,
    DayStyle::Plain,
    DayStyle::Short,
    DayStyle::Iso,
    DayStyle::Month,
    DayStyle::Quarter,
];

impl Written {
    /// As TOML.
    pub(crate) fn toml(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Bare(text) => text.clone(),
        }
    }

    /// A text value.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Entry {
    /// A value with nothing beside it.
    pub(crate) const fn plain(written: Written) -> Self {
        Self { written: Some(written), note: None, correction: None, basis: None }
    }

    /// A value that is withheld.
    pub(crate) const fn confidential(basis: &'static str) -> Self {
        Self { written: None, note: None, correction: None, basis: Some(basis) }
    }

    /// As TOML: the value alone, or an inline table.
    pub(crate) fn toml(&self) -> String {
        let mut parts = Vec::new();
        if let Some(written) = &self.written {
            if self.note.is_none() && self.correction.is_none() && self.basis.is_none() {
                return written.toml();
            }
            parts.push(format!("wert = {}", written.toml()));
        }
        if let Some(correction) = &self.correction {
            parts.push(format!("korrektur = {}", quoted(correction)));
        }
        if let Some(note) = &self.note {
            parts.push(format!("anmerkung = {}", quoted(note)));
        }
        if let Some(basis) = self.basis {
            parts.push("grund = \"vertraulich\"".to_owned());
            parts.push(format!("rechtsgrundlage = {}", quoted(basis)));
        }
        format!("{{ {} }}", parts.join(", "))
    }
}

/// A whole number in German groups of three.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    if number < 0 {
        out.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

/// A due date: the style, now and then another form or a mark.
pub(crate) fn due(dice: &mut Dice, day: Day, style: DayStyle) -> Written {
    match dice.below(1000) {
        0..=14 => Written::text(part_of_year(dice, day)),
        15..=24 => Written::text(week(dice, day)),
        25..=54 => Written::text(format!("{} {}", dice.pick(&["bis", "bis", "spätestens"]), day.german())),
        55..=64 => Written::text(format!("ca. {} {}", month_name(day.parts().1), day.year())),
        65..=94 => styled(dice, day, DayStyle::Month),
        95..=114 => styled(dice, day, DayStyle::Quarter),
        115..=119 => unreadable(dice, day),
        _ => styled(dice, day, style),
    }
}

/// A done date: the style, now and then coarser or mistyped.
pub(crate) fn done(dice: &mut Dice, day: Day, style: DayStyle) -> Written {
    match dice.below(1000) {
        0..=9 => Written::text(part_of_year(dice, day)),
        10..=15 => Written::text(week(dice, day)),
        16..=30 => styled(dice, day, DayStyle::Month),
        31..=38 => unreadable(dice, day),
        _ => styled(dice, day, style),
    }
}

/// A date that is expected, with its mark.
pub(crate) fn expected(dice: &mut Dice, day: Day) -> Written {
    let (year, month, _) = day.parts();
    Written::Text(match dice.below(4) {
        0 => format!("vsl. {year}"),
        1 => format!("vsl. {} {year}", month_name(month)),
        2 => format!("vsl. Q{} {year}", quarter(month)),
        _ => format!("voraussichtlich {}", day.german()),
    })
}

/// What stands where a milestone is not done.
pub(crate) fn not_done(dice: &mut Dice) -> Written {
    if dice.chance(700) {
        return Written::text("offen");
    }
    Written::text(dice.pick(&["offen", "-", "-", "-", "–", "–", "k. A.", "k. A.", "", "keine Angabe"]))
}

fn styled(dice: &mut Dice, day: Day, style: DayStyle) -> Written {
    let (year, month, number) = day.parts();
    Written::Text(match style {
        DayStyle::Padded => day.german(),
        DayStyle::Plain => format!("{number}.{month}.{year}"),
        DayStyle::Short => format!("{number:02}.{month:02}.{:02}", year.rem_euclid(100)),
        DayStyle::Iso if dice.chance(600) => return Written::Bare(day.iso()),
        DayStyle::Iso => day.iso(),
        DayStyle::Month => match dice.below(3) {
            0 => format!("{month:02}/{year}"),
            1 => format!("{} {year}", month_name(month)),
            _ => format!("{} {year}", month_short(month)),
        },
        DayStyle::Quarter => match dice.below(3) {
            0 => format!("Q{} {year}", quarter(month)),
            1 => format!("{}. Quartal {year}", quarter(month)),
            _ => format!("{}/{year}", roman(quarter(month))),
        },
    })
}

fn part_of_year(dice: &mut Dice, day: Day) -> String {
    let (year, month, _) = day.parts();
    match dice.below(3) {
        0 => year.to_string(),
        1 => format!("{}. Halbjahr {year}", if month <= 6 { 1 } else { 2 }),
        _ if month <= 4 => format!("Anfang {year}"),
        _ if month <= 8 => format!("Mitte {year}"),
        _ => format!("Ende {year}"),
    }
}

fn week(dice: &mut Dice, day: Day) -> String {
    let (year, week) = day.iso_week();
    if dice.chance(500) { format!("{week}. KW {year}") } else { format!("KW {week}/{year}") }
}

/// Slips of the pen that no reader can resolve.
fn unreadable(dice: &mut Dice, day: Day) -> Written {
    let (year, month, number) = day.parts();
    Written::Text(match dice.below(5) {
        0 if number > 12 => format!("{month:02}.{number:02}.{year}"),
        1 => format!("31.02.{year}"),
        2 => format!("{number:02}.{month:02}.{}", year - 1000),
        3 => format!("{number:02}.{month:02},{year}"),
        _ => dice.pick(&["siehe Sachstand", "nach Senatsbeschluss", "n. n.", "??", "fortlaufend"]).to_owned(),
    })
}

const fn quarter(month: i32) -> i32 {
    (month + 2) / 3
}

const fn roman(quarter: i32) -> &'static str {
    match quarter {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    }
}

fn month_short(month: i32) -> &'static str {
    match month {
        1 => "Jan.",
        2 => "Feb.",
        8 => "Aug.",
        9 => "Sept.",
        10 => "Okt.",
        11 => "Nov.",
        12 => "Dez.",
        _ => month_name(month),
    }
}

/// A level: unquoted, quoted, with its unit or with a mark.
pub(crate) fn level(dice: &mut Dice, number: i64, unit: &str) -> Written {
    match dice.below(100) {
        0..=14 if number < 10_000 => Written::Bare(number.to_string()),
        15..=22 if unit == "Prozent" => Written::Text(format!("{number} %")),
        15..=29 if unit == "Euro" => Written::Text(format!("{} €", grouped(number))),
        30..=36 if unit == "Euro" && number >= 100_000 => {
            Written::Text(format!("{},{} Mio. €", number / 1_000_000, number % 1_000_000 / 100_000))
        }
        37..=41 if number > 40 => Written::Text(format!("rd. {}", grouped(number))),
        42..=44 => Written::Text(format!("ca. {}", grouped(number))),
        45..=46 if unit == "Prozent" => Written::Text(format!("{number},{}", dice.between(1, 9))),
        _ => Written::Text(grouped(number)),
    }
}

/// A target: a level, now and then with a bound.
pub(crate) fn target(dice: &mut Dice, number: i64, unit: &str) -> Written {
    match dice.below(100) {
        0..=4 => Written::Text(format!("mind. {}", grouped(number))),
        5 => Written::Text(format!("> {}", grouped(number))),
        6 => Written::Text(format!("bis zu {}", grouped(number))),
        _ => level(dice, number, unit),
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Written, grouped};

    #[test]
    fn numbers_are_grouped_in_threes() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(25_000), "25.000");
        assert_eq!(grouped(-1_234_567), "-1.234.567");
    }

    #[test]
    fn entries_become_values_or_tables() {
        let mut entry = Entry::plain(Written::text("80"));
        assert_eq!(entry.toml(), "\"80\"");
        entry.correction = Some("78".to_owned());
        assert_eq!(entry.toml(), "{ wert = \"80\", korrektur = \"78\" }");
        let hidden = Entry::confidential("§ 6 BremIFG").toml();
        assert_eq!(hidden, "{ grund = \"vertraulich\", rechtsgrundlage = \"§ 6 BremIFG\" }");
    }
}
