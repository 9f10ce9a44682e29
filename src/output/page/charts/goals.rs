//! How the goals of a strategy stand.

use crate::model::value::Rating;
use crate::output::chart::shares::Kind;
use crate::output::chart::{Chart, goals};
use crate::output::context::Output;
use crate::output::page::charts::language_of_names;
use crate::output::page::strategy::GoalRow;

/// Its file, below the start page.
pub(in crate::output::page) const FILE: &str = "ziele.svg";

/// How goals stand: their measures by what the newest reports declare.
pub(in crate::output::page) fn of_goals(output: &Output<'_>, rows: &[GoalRow<'_>]) -> Option<Chart> {
    let format = output.format;
    let goals: Vec<goals::Goal> = rows
        .iter()
        .map(|row| goals::Goal {
            name: format!("{} {}", row.number, row.short),
            words: format
                .text("grafik_ziel_zeile", &vec![("n", row.measures.into()), ("m", row.measures_with_report.into())]),
            parts: parts_of_goal(row),
        })
        .collect();
    let measures: usize = rows.iter().map(|row| row.measures).sum();
    let reported: usize = rows.iter().map(|row| row.measures_with_report).sum();
    let facts = vec![("z", rows.len().into()), ("n", measures.into()), ("m", reported.into())];
    let has_withheld = rows.iter().any(|row| row.state.ratings.len() > Rating::ALL_AND_NONE.len());
    let mut key = vec![
        (Kind::Positive, format.word("einschaetzung_gruen")),
        (Kind::Mixed, format.word("einschaetzung_gelb")),
        (Kind::Negative, format.word("einschaetzung_rot")),
        (Kind::Undeclared, format.word("einschaetzung_keine")),
        (Kind::NoReport, format.word("noch_kein_bericht")),
    ];
    if has_withheld {
        key.insert(4, (Kind::Withheld, format.word("lesart_vertraulich")));
    }
    let chart = goals::chart(&goals, format.word("grafik_ziele"), format.text("grafik_ziele_satz", &facts), &key)?;
    Some(chart.named_in(language_of_names(output, output.settings.content_language)))
}

fn parts_of_goal(row: &GoalRow<'_>) -> Vec<(Kind, usize)> {
    let kinds = [Kind::Positive, Kind::Mixed, Kind::Negative, Kind::Undeclared, Kind::Withheld];
    let declared = kinds.into_iter().zip(&row.state.ratings).map(|(kind, rating)| (kind, rating.count));
    let without = row.measures.saturating_sub(row.measures_with_report);
    declared.chain(std::iter::once((Kind::NoReport, without))).collect()
}
