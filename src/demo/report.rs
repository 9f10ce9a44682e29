//! A report: what a department declares, with its front matter in the form's order.
//!
//! In: the measure's facts and the year's rows and lines. Out: one document.

use super::calendar::Day;
use super::front_matter::{Toml, quoted};
use super::indicator::Line;
use super::milestone::Row;
use super::narrative::Mood;
use super::random::Dice;
use super::sentence::amount;
use super::values::grouped;

/// What stands in the report besides its narrative.
pub(crate) struct Form<'a> {
    pub(crate) key: &'a str,
    pub(crate) year: i32,
    pub(crate) department: &'a str,
    pub(crate) department_name: &'a str,
    pub(crate) title: Option<&'a str>,
    pub(crate) rating: Option<Mood>,
    pub(crate) guiding: &'a str,
    pub(crate) objectives: &'a [String],
    pub(crate) tags: &'a [String],
    pub(crate) lines: &'a [Line],
    pub(crate) rows: &'a [Row],
}

/// The document.
pub(crate) fn write(dice: &mut Dice, form: &Form, narrative: &str) -> String {
    let mut toml = Toml::new();
    let written = Day::of(form.year + 1, 1, 20).plus(dice.between(0, 90));
    let published = written.plus(dice.between(10, 60));
    let source = head(dice, &mut toml, form, written, published);
    for line in form.lines {
        indicator(&mut toml, line);
    }
    for row in form.rows {
        milestone(&mut toml, row);
    }
    if source || dice.chance(60) {
        toml.heading("[[quelle]]")
            .text("titel", &format!("Jahresbericht {} {}, {}", form.key, form.year, form.department_name))
            .text("seiten", &format!("{}–{}", dice.between(1, 40), dice.between(41, 44)));
    }
    if dice.chance(25) {
        toml.heading("[[aenderung]]").raw("datum", &published.plus(dice.between(20, 200)).iso()).text(
            "text",
            dice.pick(&[
                "Schreibfehler im Sachstand berichtigt.",
                "Termin eines Meilensteins ergänzt.",
                "Einheit einer Kennzahl klargestellt.",
            ]),
        );
    }
    toml.document(narrative)
}

/// The plain keys; says whether the report is retold and so must name its source.
fn head(dice: &mut Dice, toml: &mut Toml, form: &Form, written: Day, published: Day) -> bool {
    toml.text("massnahme", form.key).raw("jahr", &form.year.to_string()).text("ressort", form.department);
    toml.maybe("titel", form.title).maybe("einschaetzung", form.rating.map(|mood| rating(dice, mood)));
    if dice.chance(40) {
        let cutoff = if dice.chance(800) { Day::of(form.year, 12, 31) } else { Day::of(form.year, 11, 30) };
        toml.raw("stichtag", &cutoff.iso());
    }
    if dice.chance(600) {
        toml.raw("stand", &written.iso());
    }
    toml.text("leitziel", form.guiding).lines("projektziele", form.objectives);
    let retold = dice.chance(25);
    if retold || dice.chance(80) {
        toml.text("fassung", if retold { "zusammenfassung" } else { "wortlaut" });
    }
    if dice.chance(400) {
        toml.raw("mittel", &money(dice));
    }
    if dice.chance(500) {
        toml.list("schlagworte", form.tags);
    }
    if dice.chance(800) {
        toml.raw("veroeffentlicht", &published.iso());
    }
    if dice.chance(150) {
        let by = format!("Abteilung {}, {}", dice.between(1, 5), form.department_name);
        toml.raw("freigabe", &format!("{{ durch = {}, am = {} }}", quoted(&by), written.plus(7).iso()));
    }
    retold
}

fn rating(dice: &mut Dice, mood: Mood) -> &'static str {
    match mood {
        Mood::Good => dice.pick(&["☺", "☺", "☺", "gruen"]),
        Mood::Mixed => dice.pick(&["😐", "😐", "😐", "gelb"]),
        Mood::Bad => dice.pick(&["☹", "☹", "☹️", "rot"]),
    }
}

fn money(dice: &mut Dice) -> String {
    let planned = amount(dice);
    let spent = planned * i64::from(dice.between(20, 108)) / 100;
    let write = |dice: &mut Dice, euro: i64| {
        if dice.chance(200) { euro.to_string() } else { quoted(&format!("{} €", grouped(euro))) }
    };
    format!("{{ plan = {}, ist = {} }}", write(dice, planned), write(dice, spent))
}

fn indicator(toml: &mut Toml, line: &Line) {
    toml.heading("[[kennzahl]]").text("name", &line.name);
    toml.maybe("id", line.id.as_deref()).maybe("einheit", line.unit.as_deref());
    toml.raw("plan", &line.target.toml()).raw("ist", &line.actual.toml());
    toml.maybe("ausgangswert", line.base.as_deref()).maybe("richtung", line.direction);
    toml.maybe("art", line.gain.then_some("zuwachs"));
    if let Some(objective) = line.objective {
        toml.raw("projektziel", &objective.to_string());
    }
    toml.maybe("anmerkung", line.note.as_deref());
}

fn milestone(toml: &mut Toml, row: &Row) {
    toml.heading("[[meilenstein]]").text("name", &row.name).maybe("id", row.id.as_deref());
    toml.raw("soll", &row.due.toml()).raw("ist", &row.done.toml());
    toml.maybe("teilprojekt", row.part.as_deref()).maybe("anmerkung", row.note.as_deref());
}
