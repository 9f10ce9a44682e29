//! Long lists in pages of one hundred, with the way to the next and the previous one (site.md, "Lists").

use serde::Serialize;

use super::frame::Frame;
use crate::model::Address;
use crate::output::format::Format;
use crate::output::site::Output;

/// How many rows a page of a list has.
pub(super) const ROWS: usize = 100;

/// Where a page of a list stands among the others.
#[derive(Debug, Serialize)]
pub(super) struct Paging {
    /// This page, from 1.
    pub number: usize,
    /// How many pages there are.
    pub pages: usize,
    /// How many rows there are in all.
    pub rows: usize,
    /// The previous page.
    pub previous: Option<Address>,
    /// The next page.
    pub next: Option<Address>,
}

/// One part of a list: its address and its rows.
pub(super) struct Part<I> {
    pub address: Address,
    pub paging: Paging,
    pub ids: Vec<I>,
}

/// Divides a list into pages; an empty list has one empty page.
pub(super) fn parts<I: Copy>(first: &Address, ids: &[I]) -> impl Iterator<Item = Part<I>> {
    let pages = ids.len().div_ceil(ROWS).max(1);
    let address = |number: usize| match number {
        1 => first.clone(),
        _ => first.child("seite").child(&number.to_string()),
    };
    (1..=pages).map(move |number| Part {
        address: address(number),
        paging: Paging {
            number,
            pages,
            rows: ids.len(),
            previous: (number > 1).then(|| address(number - 1)),
            next: (number < pages).then(|| address(number + 1)),
        },
        ids: ids.iter().skip((number - 1) * ROWS).take(ROWS).copied().collect(),
    })
}

/// The frame of a part: later parts say so in their description.
pub(super) fn frame<'a>(
    output: &Output<'a>,
    address: &Address,
    title: &'a str,
    section: &'static str,
    paging: &Paging,
) -> Frame<'a> {
    let frame = Frame::new(output, address, title, section);
    let description = describe(output.format, title, paging);
    frame.described(description)
}

fn describe(format: &Format, title: &str, paging: &Paging) -> String {
    let facts = vec![("titel", title.into()), ("n", paging.number.into()), ("m", paging.pages.into())];
    format.text("liste_beschreibung", &facts)
}
