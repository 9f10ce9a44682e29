//! What stands out, each kind in a list of its own below `/befunde/`, in pages of one hundred (site.md, "Lists"). The page
//! of findings shows the first rows of each, other pages those of their reports.

mod conspicuous;
mod overdue;
mod put_off;
mod unmeasured;
mod unreadable;

use std::sync::Arc;

use serde::Serialize;

pub(super) use conspicuous::Conspicuous;
pub(super) use overdue::Overdue;
pub(super) use put_off::{PutOff, count as put_off_count};
pub(super) use unmeasured::{Unmeasured, kinds};
pub(super) use unreadable::Unreadable;

use super::findings;
use super::frame::{Link, page};
use super::list::{self, Paging};
use super::row_table::{Filling, RowTable};
use super::rules;
use super::written_row::WrittenRows;
use crate::model::Address;
use crate::output::artefact::{Artefact, Content};
use crate::output::context::Output;

/// Something that stands out: one row of its list.
pub(super) trait Found: Copy + Send + Sync + 'static {
    /// Its word: of its place on the page of findings, of its list's address below it, of the messages `<word>_titel`,
    /// `<word>_tabelle` (what the table is), `<word>_anteil` (how many of how many) and `<word>_alle` (the way to the list).
    const WORD: &'static str;
    /// The message with what is listed, and in which order.
    const ABOUT: &'static str;
    /// The message for an empty list.
    const NOTHING: &'static str;
    /// The rules by which it is found.
    const RULES: &'static [&'static str];
    /// The messages over its columns.
    const COLUMNS: &'static [&'static str];

    /// All there are, in the list's order.
    fn all(output: &Output<'_>) -> Vec<Self>;

    /// How many there are among which these stand out.
    fn among(output: &Output<'_>) -> usize;

    /// Writes its row.
    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>);

    /// Where the list of all is.
    fn list() -> Address {
        findings::address().child(Self::WORD)
    }
}

/// The first of these as a table, `most` at most, for a page that is `root` away from the site's.
pub(super) fn table<'a, F: Found>(output: &Output<'a>, root: &str, found: &[F], most: usize) -> RowTable<'a> {
    let mut table = Filling::new(root, most);
    for one in found {
        table.add(|rows| one.write(output, rows));
    }
    table.finish(output.format, output.format.word(&format!("{}_tabelle", F::WORD)), F::COLUMNS)
}

/// What a list is about.
#[derive(Serialize)]
struct About<'a> {
    title: &'a str,
    text: &'a str,
    nothing: &'a str,
    /// How many of how many, in words; the number itself stands before them.
    share: String,
    /// Each with its id, title and words.
    rules: Vec<[&'a str; 3]>,
}

/// In: how many there are, and among how many these stand out.
fn about<'a, F: Found>(output: &Output<'a>, all: usize, among: usize) -> About<'a> {
    let word = |part: &str| format!("{}_{part}", F::WORD);
    let facts = vec![("n", all.into()), ("m", among.into())];
    About {
        title: output.format.word(&word("titel")),
        text: output.format.word(F::ABOUT),
        nothing: output.format.word(F::NOTHING),
        share: output.format.text(&word("anteil"), &facts),
        rules: F::RULES.iter().map(|id| rules::told(id, output.format)).collect(),
    }
}

/// Its section on the page of findings: how many there are, and the first rows.
#[derive(Serialize)]
pub(super) struct FoundSection<'a> {
    id: &'static str,
    about: About<'a>,
    table: RowTable<'a>,
    /// The list of all.
    whole: Address,
    /// The words of the way there.
    way: &'a str,
}

impl<'a> FoundSection<'a> {
    pub(super) fn of<F: Found>(output: &Output<'a>, root: &str, found: &[F], most: usize) -> Self {
        Self {
            id: F::WORD,
            about: about::<F>(output, found.len(), F::among(output)),
            table: table(output, root, found, most),
            whole: F::list(),
            way: output.format.word(&format!("{}_alle", F::WORD)),
        }
    }
}

#[derive(Serialize)]
struct FoundPage<'a> {
    about: About<'a>,
    table: RowTable<'a>,
    paging: Paging,
}

/// Adds the pages of a list, where there are reports, and tells what is in it.
pub(super) fn artefacts<'a, F: Found>(output: &Output<'a>, to: &mut Vec<Artefact<'a>>) -> Arc<[F]> {
    if output.portal.reports.is_empty() {
        return Arc::default();
    }
    let (found, among) = (F::all(output), F::among(output));
    for part in list::parts(&F::list(), &found) {
        to.push(page(output, part.address.clone(), Content::Page, "found.html", move |output| {
            let about = about::<F>(output, part.paging.rows, among);
            let crumbs = vec![Link { address: findings::address(), text: output.format.word("befunde_titel") }];
            let frame = list::frame(output, &part.address, about.title, "befunde", &part.paging).below(crumbs);
            let table = table(output, &frame.root, &part.ids, list::ROWS);
            (frame, FoundPage { about, table, paging: part.paging.clone() })
        }));
    }
    found.into()
}
