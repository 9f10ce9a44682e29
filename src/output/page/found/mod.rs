//! What stands out, each kind in a list of its own below `/befunde/`, and one a year below that, in pages of one hundred
//! (site.md, "Lists"). The pages of findings and of a year show the first rows of each, other pages those of their reports.

mod conspicuous;
mod overdue;
mod put_off;
mod scope;
mod unmeasured;
mod unreadable;

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;

pub(super) use conspicuous::Conspicuous;
pub(super) use overdue::Overdue;
pub(super) use put_off::{PutOff, count as put_off_count};
pub(super) use scope::Scope;
pub(super) use unmeasured::{Unmeasured, kinds};
pub(super) use unreadable::Unreadable;

use super::findings;
use super::frame::{Link, page};
use super::list::{self, Paging};
use super::row_table::{Filling, RowTable};
use super::rules;
use super::written_row::WrittenRows;
use super::year;
use crate::model::Address;
use crate::output::site::{Artefact, Content, Output};

/// Something that stands out: one row of its list.
pub(super) trait Found: Copy + Send + Sync + 'static {
    /// Its word: of its place on the pages of findings and of a year, of its list's address, and of the messages
    /// `<word>_titel` and `<word>_alle` (the way to the list).
    const WORD: &'static str;
    /// The rules by which it is found.
    const RULES: &'static [&'static str];

    /// The messages of its list.
    fn messages(scope: Scope) -> Messages;

    /// All there are, in the list's order.
    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self>;

    /// How many there are among which these stand out.
    fn among(output: &Output<'_>, scope: Scope) -> usize;

    /// Writes its row.
    fn write(self, output: &Output<'_>, rows: &mut WrittenRows<'_>);

    /// Where the list of all is, below the root.
    fn way(scope: Scope) -> String {
        scope.list::<Self>().to_string()
    }
}

/// The ids of the messages of a list.
pub(super) struct Messages {
    /// What is listed, and in which order.
    about: &'static str,
    /// How many of how many stand out.
    share: &'static str,
    /// What is said of an empty list.
    nothing: &'static str,
    /// What the table is.
    caption: &'static str,
    /// Over its columns.
    columns: &'static [&'static str],
    /// What the list of all is called beside those of the years.
    whole: &'static str,
}

/// The first of these as a table, `most` at most, for a page that is `root` away from the site's.
pub(super) fn table<'a, F: Found>(
    output: &Output<'a>,
    root: &str,
    (scope, found): (Scope, &[F]),
    most: usize,
) -> RowTable<'a> {
    let mut table = Filling::new(root, most);
    for one in found {
        table.add(|rows| one.write(output, rows));
    }
    let Messages { caption, columns, .. } = F::messages(scope);
    table.finish(output.format, output.format.word(caption), columns)
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
fn about<'a, F: Found>(output: &Output<'a>, scope: Scope, all: usize, among: usize) -> About<'a> {
    let format = output.format;
    let Messages { about, share, nothing, .. } = F::messages(scope);
    About {
        title: format.word(&format!("{}_titel", F::WORD)),
        text: format.word(about),
        nothing: format.word(nothing),
        share: format.text(share, &vec![("n", all.into()), ("m", among.into())]),
        rules: F::RULES.iter().map(|id| rules::told(id, format)).collect(),
    }
}

/// All that stands out of one kind.
#[derive(Clone)]
pub(super) struct List<F> {
    scope: Scope,
    rows: Arc<[F]>,
    /// Among how many.
    among: usize,
}

impl<F: Found> List<F> {
    pub(super) fn of(output: &Output<'_>, scope: Scope) -> Self {
        Self { scope, rows: F::all(output, scope).into(), among: F::among(output, scope) }
    }

    pub(super) fn rows(&self) -> &[F] {
        &self.rows
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    /// Adds the pages of the list, where there are reports.
    pub(super) fn with_pages<'a>(self, output: &Output<'a>, to: &mut Vec<Artefact<'a>>) -> Self {
        if output.portal.reports.is_empty() {
            return self;
        }
        for part in list::parts(&self.scope.list::<F>(), &self.rows) {
            let (scope, among) = (self.scope, self.among);
            to.push(page(output, part.address.clone(), Content::Page, "found.html", move |output| {
                let about = about::<F>(output, scope, part.paging.rows, among);
                let (title, crumbs) = named::<F>(output, scope, about.title);
                let frame = list::frame(output, &part.address, title, "befunde", &part.paging).below(crumbs);
                let table = table(output, &frame.root, (scope, &part.ids), list::ROWS);
                let years = Years::of::<F>(output, scope);
                (frame, FoundPage { about, table, paging: part.paging.clone(), years })
            }));
        }
        self
    }

    /// Its section on a page that is `root` away from the site's, with as many rows at most.
    pub(super) fn section<'a>(&self, output: &Output<'a>, root: &str, most: usize) -> FoundSection<'a> {
        let way = output.format.word(&format!("{}_alle", F::WORD));
        FoundSection {
            id: F::WORD,
            about: about::<F>(output, self.scope, self.rows.len(), self.among),
            table: table(output, root, (self.scope, &self.rows), most),
            whole: F::way(self.scope),
            way: match self.scope {
                Scope::Portal => way.into(),
                Scope::Year(year) => format!("{way} ({year})").into(),
            },
        }
    }
}

/// Its section on the page of findings or of a year: how many there are, and the first rows.
#[derive(Serialize)]
pub(super) struct FoundSection<'a> {
    id: &'static str,
    about: About<'a>,
    table: RowTable<'a>,
    /// The list of all, below the root.
    whole: String,
    /// The words of the way there.
    way: Cow<'a, str>,
}

#[derive(Serialize)]
struct FoundPage<'a> {
    about: About<'a>,
    table: RowTable<'a>,
    paging: Paging,
    years: Years<'a>,
}

/// The same list for other years.
#[derive(Serialize)]
struct Years<'a> {
    /// The list of all.
    whole: Link<'a>,
    /// Its year; none for the list of all.
    here: Option<&'a str>,
    /// The page of that year.
    page: Option<Address>,
    /// The newest first.
    choices: Vec<Link<'a>>,
}

impl<'a> Years<'a> {
    fn of<F: Found>(output: &Output<'a>, scope: Scope) -> Self {
        let year = match scope {
            Scope::Portal => None,
            Scope::Year(year) => Some(year),
        };
        let choice = |year| Link { address: Scope::Year(year).list::<F>(), text: output.format.year(year) };
        Self {
            whole: Link { address: Scope::Portal.list::<F>(), text: output.format.word(F::messages(scope).whole) },
            here: year.map(|year| output.format.year(year)),
            page: year.map(year::address),
            choices: output.portal.years().into_iter().rev().map(choice).collect(),
        }
    }
}

/// The title of a list's page, and the way to it.
fn named<'a, F: Found>(output: &Output<'a>, scope: Scope, title: &'a str) -> (Cow<'a, str>, Vec<Link<'a>>) {
    let mut crumbs = vec![Link { address: findings::address(), text: output.format.word("befunde_titel") }];
    let Scope::Year(year) = scope else { return (title.into(), crumbs) };
    crumbs.push(Link { address: Scope::Portal.list::<F>(), text: title });
    let facts = vec![("titel", title.into()), ("jahr", output.format.year(year).into())];
    (output.format.text("befund_liste_jahr", &facts).into(), crumbs)
}
