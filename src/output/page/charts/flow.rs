//! How ratings moved into a year.

use rust_decimal::Decimal;

use crate::model::value::Rating;
use crate::output::chart::{Chart, flows};
use crate::output::context::Output;
use crate::output::page::addresses;
use crate::output::page::flows::{entered_id, label, left_id, way_id};
use crate::output::page::reuse::{Cell, Figures};

/// Its file, below the page of the year.
pub(in crate::output::page) const FILE: &str = "wanderung.svg";

/// How ratings moved into a year from the one before.
pub(in crate::output::page) fn into_year(output: &Output<'_>, year: i32) -> Option<Chart> {
    let format = output.format;
    let flow = output.views.flow_into(year)?;
    let stayed = Rating::ALL_AND_NONE.map(|before| Rating::ALL_AND_NONE.map(|now| flow.count(before, now)));
    let left = Rating::ALL_AND_NONE.map(|rating| flow.left.iter().filter(|it| it.before == rating).count());
    let entered = Rating::ALL_AND_NONE.map(|rating| flow.entered.iter().filter(|it| it.now == rating).count());
    let [better, same, worse] = moves(&stayed);
    let years = [flow.from, flow.to].map(|year| year.to_string());
    let facts = vec![
        ("n", flow.stayed.len().into()),
        ("besser", better.into()),
        ("gleich", same.into()),
        ("schlechter", worse.into()),
        ("von", years[0].as_str().into()),
        ("bis", years[1].as_str().into()),
    ];
    let words = flows::Words {
        title: format.word("grafik_wanderung"),
        summary: format.text("grafik_wanderung_satz", &facts),
        ratings: Rating::ALL_AND_NONE.map(|rating| label(output, rating).text),
        moves: ["grafik_besser", "grafik_gleich", "grafik_schlechter"].map(|id| format.word(id)),
        apart: ["grafik_ohne_nachher", "grafik_ohne_vorher"].map(|id| format.word(id)),
    };
    flows::chart(&flows::Flow { years: [&years[0], &years[1]], stayed, left, entered }, words)
}

/// How many got better, stayed the same, got worse; without a rating before or now it is neither.
fn moves(stayed: &[[usize; 4]; 4]) -> [usize; 3] {
    let mut moves = [0; 3];
    for (from, row) in stayed.iter().enumerate().take(3) {
        for (to, count) in row.iter().enumerate().take(3) {
            let at = match to.cmp(&from) {
                std::cmp::Ordering::Less => 0,
                std::cmp::Ordering::Equal => 1,
                std::cmp::Ordering::Greater => 2,
            };
            moves[at] += count;
        }
    }
    moves
}

/// The figures of a flow, each leading to its measures on the page of the year: a row a rating before, a column a rating now; then those without a report now.
pub(in crate::output::page) fn figures(output: &Output<'_>, year: i32) -> Option<Figures> {
    let format = output.format;
    let flow = output.views.flow_into(year)?;
    let page = addresses::year(year);
    let number = |count: usize, id: String| {
        let link = (count > 0).then(|| format!("{page}#{id}"));
        Cell::plain(format.number(Decimal::from(count))).leading_to(link)
    };
    let name = |rating| label(output, rating).text.to_owned();
    let facts = vec![("von", flow.from.to_string().into()), ("bis", flow.to.to_string().into())];
    let mut heads = vec![format.text("grafik_von_nach", &facts)];
    heads.extend(Rating::ALL_AND_NONE.map(name));
    heads.push(format.word("grafik_ohne_nachher").to_owned());
    let mut rows: Vec<Vec<Cell>> = Rating::ALL_AND_NONE
        .iter()
        .map(|before| {
            let mut row = vec![Cell::plain(name(*before))];
            row.extend(
                Rating::ALL_AND_NONE.iter().map(|now| number(flow.count(*before, *now), way_id(format, *before, *now))),
            );
            let left = flow.left.iter().filter(|it| it.before == *before).count();
            row.push(number(left, left_id(format, *before)));
            row
        })
        .collect();
    let mut entered = vec![Cell::plain(format.word("grafik_ohne_vorher"))];
    entered.extend(
        Rating::ALL_AND_NONE
            .iter()
            .map(|now| number(flow.entered.iter().filter(|it| it.now == *now).count(), entered_id(format, *now))),
    );
    entered.push(Cell::plain("–"));
    rows.push(entered);
    Some(Figures { heads, rows })
}
