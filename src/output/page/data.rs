//! The page of downloads: what there is, and what every column means.

use serde::Serialize;

use super::frame::{Frame, page};
use crate::language::Language;
use crate::model::Address;
use crate::output::export::{self, ColumnFacts};
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct DataPage {
    tables: Vec<TableView>,
}

#[derive(Serialize)]
struct TableView {
    name: &'static str,
    title: &'static str,
    csv: Address,
    json: Address,
    columns: Vec<ColumnFacts>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::page(&["daten"]), Content::Page, "data.html", view));
}

fn view<'a>(output: &Output<'a>) -> (Frame<'a>, DataPage) {
    let title = output.format.word("daten_titel");
    let language = output.settings.language;
    let tables = export::table_facts();
    let tables = tables.into_iter().map(|table| TableView {
        name: table.name,
        title: if language == Language::German { table.title_de } else { table.title_en },
        csv: table.csv,
        json: table.json,
        columns: table.columns,
    });
    let frame = Frame::new(output, &Address::page(&["daten"]), title, "daten")
        .described(output.format.word("daten_beschreibung"));
    (frame, DataPage { tables: tables.collect() })
}
