//! What was published and changed, newest first.

use serde::Serialize;

use super::frame::{Frame, page};
use super::report::Day;
use crate::model::Address;
use crate::output::feed::{Entry, entries};
use crate::output::site::{Artefact, Content, Output};

#[derive(Serialize)]
struct ChangesPage<'a> {
    entries: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    day: Day,
    address: Address,
    title: String,
    text: Option<&'a str>,
}

pub(super) fn artefacts<'a>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) {
    to.push(page(output, Address::page(&["aenderungen"]), Content::Page, "changes.html", |output| {
        let title = output.format.word("aenderungen_titel");
        let frame = Frame::new(output, &Address::page(&["aenderungen"]), title, "aenderungen").described(title);
        let rows = entries(output).into_iter().map(|Entry { day, address, title, text, .. }| Row {
            day: Day::of(day, output.format),
            address,
            title,
            text,
        });
        (frame, ChangesPage { entries: rows.collect() })
    }));
}
