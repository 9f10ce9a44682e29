//! How far an indicator came, in words: with no more decimals than the least precise of its values has (accountability.md,
//! "Indicators", rounding). The exports have two decimals.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::derive::Attainment;
use crate::model::Indicator;
use crate::model::value::Quantity;
use crate::output::format::Format;

/// Its attainment: „67 %“, „rd. 67 %“, „94 bis 106 %“; none where nothing could be computed.
pub(super) fn percent(format: &Format, indicator: &Indicator, attainment: &Attainment) -> Option<String> {
    let decimals = if attainment.is_about { 0 } else { decimals(indicator) };
    let number = |percent| format.number(rounded(percent, decimals));
    let Some(percent) = attainment.percent else {
        let (from, to) = attainment.percent_range?;
        let facts = vec![("von", number(from).into()), ("bis", number(to).into())];
        return Some(format.text("prozent_spanne", &facts));
    };
    let shown = rounded(percent, decimals);
    let is_whole = shown == Decimal::ONE_HUNDRED;
    let id = match () {
        () if attainment.is_about => "prozent_rund",
        // Rounding makes nothing reached that was not, nor hides that it was more.
        () if is_whole && percent < shown => "prozent_knapp",
        () if is_whole && percent > shown => "prozent_gut",
        () => "prozent",
    };
    Some(format.text(id, &vec![("zahl", format.number(shown).into())]))
}

/// Actual minus target; none where nothing could be computed.
pub(super) fn difference(format: &Format, attainment: &Attainment) -> Option<String> {
    let difference = attainment.difference?;
    if !attainment.is_about {
        return Some(format.number(difference));
    }
    Some(format.text("zahl_rund", &vec![("zahl", format.number(rounded(difference, 0)).into())]))
}

/// Half away from zero.
fn rounded(number: Decimal, decimals: u32) -> Decimal {
    number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// The decimals of the least precise value, two at most.
fn decimals(indicator: &Indicator) -> u32 {
    let fields = [&indicator.target, &indicator.actual, &indicator.baseline];
    let numbers = fields.into_iter().filter_map(|field| field.known().and_then(Quantity::number));
    numbers.map(|(number, _)| number.normalize().scale()).min().unwrap_or(0).min(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::indicator::attain;
    use crate::derive::milestone::Cutoff;
    use crate::language::Language;
    use crate::model::Field;
    use crate::model::value::{Context, Written, quantity};
    use crate::output::theme::{DEFAULT, Files, Theme};

    fn shown(plan: &str, ist: &str) -> Option<String> {
        let theme = Theme::new(DEFAULT, &Files::new(), Language::German).drain_into(&mut Vec::new())?;
        let (target, actual) = quantity::read_pair(Written::Quoted(plan), Written::Quoted(ist), &Context::default());
        let indicator = Indicator {
            id: None,
            name: "x".into(),
            unit: None,
            target: Field { reading: target, ..Field::absent() },
            actual: Field { reading: actual, ..Field::absent() },
            baseline: Field::absent(),
            direction: None,
            is_change: false,
            objective: None,
            note: None,
        };
        let day = "2021-12-31".parse().ok()?;
        percent(&Format::new(&theme, &[], "de").ok()?, &indicator, &attain(&indicator, Cutoff { day, editorial: day }))
    }

    #[test]
    fn pages_show_no_more_decimals_than_the_least_precise_value_has() {
        for (plan, ist, expected) in [
            ("100", "80", "80 %"),
            ("3", "2", "67 %"),
            ("3,0", "2,5", "83 %"),
            ("1,5", "1,2", "80 %"),
            ("1,7", "1,2", "70,6 %"),
            ("8", "1", "13 %"),
            ("rd. 8.000", "7.500", "rd. 94 %"),
            ("250", "249", "knapp 100 %"),
            ("250", "251", "gut 100 %"),
            ("250", "250", "100 %"),
            ("80-90", "85", "94 bis 106 %"),
        ] {
            assert_eq!(shown(plan, ist).as_deref(), Some(expected), "{ist} of {plan}");
        }
        assert_eq!(shown("0", "5"), None);
    }
}
