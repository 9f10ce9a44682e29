//! Numbers as a language writes them.

use rust_decimal::Decimal;

use crate::language::Language;
use crate::model::value::decimal;

/// A number as a language writes it: `1.234,5` in German, `1,234.5` in English.
#[must_use]
pub fn localised(number: Decimal, language: Language) -> String {
    let german = decimal::german(number);
    match language {
        Language::German => german,
        Language::English => german
            .chars()
            .map(|letter| match letter {
                '.' => ',',
                ',' => '.',
                other => other,
            })
            .collect(),
    }
}
