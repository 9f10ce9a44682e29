//! Numbers, dates and states in the words of the interface.

use std::sync::{Arc, PoisonError, RwLock};

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::label::{Label, Piece, RatingLabel, WITHHELD};
use super::localised::localised;
use super::pieces::Pieces;
use super::theme::Theme;
use crate::derive::Days;
use crate::language::{Arguments, Fact, Language, Texts};
use crate::model::Report;
use crate::model::value::Rating;

/// Puts values into the words of one language.
pub struct Format {
    texts: Arc<Texts>,
    /// Words of states and readings by `<group>_<key>`, looked up once.
    labels: FxHashMap<String, String>,
    /// Years as words, so that links can borrow them.
    years: FxHashMap<i32, String>,
    /// Spans of days that were put into words: most come again, on the report's page and in other reports.
    days: RwLock<FxHashMap<(&'static str, i64, i64), String>>,
    pieces: Pieces,
    content: &'static str,
}

impl Format {
    /// Prepares the words of a theme, and what it makes of them; `content` is the language of the documents (BCP 47).
    ///
    /// # Errors
    /// What the template engine says of the theme's small components.
    pub fn new(theme: &Theme, years: &[i32], content: &'static str) -> tera::TeraResult<Self> {
        let texts = Arc::clone(theme.texts());
        let labels = texts.ids().map(|id| (id.to_owned(), texts.text(id))).collect();
        let years = years.iter().map(|year| (*year, year.to_string())).collect();
        let plain = Self { texts, labels, years, days: RwLock::default(), pieces: Pieces::default(), content };
        let ratings = Rating::ALL_AND_NONE.map(|rating| plain.rating(rating)).into_iter().chain([plain.withheld()]);
        let pieces = Pieces::of(theme, ratings, |key| plain.label("status", key))?;
        Ok(Self { pieces, ..plain })
    }

    /// The BCP 47 tag of the language that documents are written in unless they name their own.
    #[must_use]
    pub const fn content(&self) -> &'static str {
        self.content
    }

    /// A year of the portal as words.
    #[must_use]
    pub fn year(&self, year: i32) -> &str {
        self.years.get(&year).map_or("", String::as_str)
    }

    /// The words themselves.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The words of a key in a group: `("status", "erreicht_puenktlich")`.
    #[must_use]
    pub fn label(&self, group: &str, key: &'static str) -> Label<'_> {
        Label { key, text: self.word(&format!("{group}_{key}")) }
    }

    /// A message without facts; its id where there is none.
    #[must_use]
    pub fn word<'s>(&'s self, id: &str) -> &'s str {
        self.labels.get(id).map_or("", String::as_str)
    }

    /// A message with facts.
    #[must_use]
    pub fn text(&self, id: &str, facts: &Arguments) -> String {
        self.texts.format(id, facts)
    }

    /// A message with one count.
    #[must_use]
    pub fn count(&self, id: &str, count: usize) -> String {
        self.texts.format(id, &vec![("n", Fact::from(count))])
    }

    /// A day: `31.12.2021` in German, `31 Dec 2021` in English.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        match self.texts.language() {
            Language::German => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
            Language::English => day.format("%-d %b %Y").to_string(),
        }
    }

    /// A number: `1.234,5` in German, `1,234.5` in English.
    #[must_use]
    pub fn number(&self, number: Decimal) -> String {
        localised(number, self.texts.language())
    }

    /// A part of a whole in percent: „60 %“ for 346 of 578, rounded half away from zero. Of nothing it is nothing.
    #[must_use]
    pub fn share(&self, count: usize, whole: usize) -> String {
        let percent = (count * 200 + whole).checked_div(whole * 2).unwrap_or(0);
        format!("{} %", self.number(percent.into()))
    }

    /// The size of a file: `890 Byte`, `12,3 kB`, `4,5 MB`.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        self.texts.size(bytes, "groesse_byte")
    }

    /// Days late, early or since due, in words: `365 Tage später`, `153 Tage früher`, `275 bis 639 Tage später`.
    #[must_use]
    pub fn days(&self, id: &'static str, days: Days) -> String {
        let key = (id, days.from, days.to);
        let known = self.days.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let facts = vec![
                ("von", Fact::from(days.from.abs())),
                ("bis", Fact::from(days.to.abs())),
                ("art", Fact::from(kind_of(days))),
            ];
            let text = self.texts.format(id, &facts);
            self.days.write().unwrap_or_else(PoisonError::into_inner).insert(key, text.clone());
            text
        })
    }

    /// The declared rating; an empty key where none was declared.
    #[must_use]
    pub fn rating(&self, rating: Option<Rating>) -> RatingLabel<'_> {
        let (key, symbol) = match rating {
            Some(Rating::Green) => ("gruen", "☺"),
            Some(Rating::Yellow) => ("gelb", "😐"),
            Some(Rating::Red) => ("rot", "☹"),
            None => ("", "–"),
        };
        let id = if key.is_empty() { "einschaetzung_keine".to_owned() } else { format!("einschaetzung_{key}") };
        RatingLabel { key, symbol, text: self.word(&id), html: self.pieces.rating(key) }
    }

    /// In the place of a rating that is withheld.
    #[must_use]
    pub fn withheld(&self) -> RatingLabel<'_> {
        RatingLabel {
            key: WITHHELD,
            symbol: "",
            text: self.word("lesart_vertraulich"),
            html: self.pieces.rating(WITHHELD),
        }
    }

    /// What a report declares; where that is withheld, that it is.
    #[must_use]
    pub fn declared(&self, report: &Report) -> RatingLabel<'_> {
        if report.is_rating_withheld() { self.withheld() } else { self.rating(report.declared()) }
    }

    /// A state of a milestone or an indicator.
    #[must_use]
    pub fn state(&self, key: &'static str) -> Piece<'_> {
        Piece { key, html: self.pieces.state(key) }
    }
}

/// Which sentence fits: exact or a range, and on which side of zero.
fn kind_of(days: Days) -> &'static str {
    match (days.exact(), days.from.signum(), days.to.signum()) {
        (Some(0), _, _) => "gleich",
        (Some(days), _, _) if days < 0 => "frueher",
        (Some(_), _, _) => "spaeter",
        (None, -1, 1) => "beides",
        (None, -1, _) => "frueher_spanne",
        (None, _, _) => "spaeter_spanne",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::theme::{DEFAULT, Files};

    #[test]
    fn a_share_is_rounded_half_away_from_zero() {
        let theme = Theme::new(DEFAULT, &Files::new(), Language::German).drain_into(&mut Vec::new()).unwrap();
        let format = Format::new(&theme, &[], "de").unwrap();
        for (count, whole, expected) in [
            (346, 578, "60 %"),
            (1, 200, "1 %"),
            (1, 201, "0 %"),
            (1, 3, "33 %"),
            (2, 3, "67 %"),
            (5, 5, "100 %"),
            (0, 0, "0 %"),
        ] {
            assert_eq!(format.share(count, whole), expected, "{count} of {whole}");
        }
    }
}
