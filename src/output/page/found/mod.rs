//! What stands out, each kind in a list of its own below `/befunde/`, and one a year below that, in pages of one hundred
//! (site.md, "Lists"). The pages of findings and of a year show the first rows of each, other pages those of their reports.

mod conspicuous;
mod filters;
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
pub(super) use unmeasured::Unmeasured;
pub(super) use unreadable::Unreadable;

use filters::Filter;

use super::addresses;
use super::frame::Link;
use super::framed::page;
use super::list::{self, Paging};
use super::row_table::{Column, Filling, RowTable};
use super::written_row::WrittenRows;
use crate::model::{Address, Report, ReportId};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::job::Job;
use crate::output::rules;

/// Something that stands out: one row of its list.
pub(super) trait Found: Copy + Send + Sync + 'static {
    /// Its word: of its place on the pages of findings and of a year, of its list's address, and of the messages
    /// `<word>_titel` and `<word>_alle` (the way to the list).
    const WORD: &'static str;
    /// The rules by which it is found.
    const RULES: &'static [&'static str];

    /// The message over those that stand apart; none where all stand together.
    const APART: Option<&'static str> = None;

    /// The messages of its list.
    fn messages(scope: Scope) -> Messages;

    /// All there are, in the list's order.
    fn all(output: &Output<'_>, scope: Scope) -> Vec<Self>;

    /// How many there are among which these stand out.
    fn among(output: &Output<'_>, scope: Scope) -> usize;

    /// The report that shows it.
    fn report(self) -> ReportId;

    /// Whether it stands apart from the others, after them.
    fn is_apart(self, _output: &Output<'_>) -> bool {
        false
    }

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
    columns: &'static [Column],
    /// What the list of all is called beside those of the years.
    whole: &'static str,
}

/// The words for the report that says something: by its year.
fn of_year(format: &Format, report: &Report) -> String {
    format.text("laut_bericht", &vec![("jahr", format.year(report.year).into())])
}

/// The first of these as a table, `most` at most, for a page that is `root` away from the site's.
pub(super) fn table<'a, F: Found>(
    output: &Output<'a>,
    root: &str,
    (scope, found): (Scope, &[F]),
    most: usize,
) -> RowTable<'a> {
    let mut table = Filling::new(root, output.format.content(), most);
    for one in found {
        table.add(|rows| one.write(output, rows));
    }
    let Messages { caption, columns, .. } = F::messages(scope);
    table.finish(output.format, output.format.word(caption), columns)
}

/// The first of those that stand apart, with what they are over them.
fn apart<'a, F: Found>(
    output: &Output<'a>,
    root: &str,
    (scope, found): (Scope, &[F]),
    most: usize,
) -> Option<Apart<'a>> {
    let title = output.format.count(F::APART.filter(|_| !found.is_empty())?, found.len());
    let mut table = Filling::new(root, output.format.content(), most);
    for one in found {
        table.add(|rows| one.write(output, rows));
    }
    Some(Apart { table: table.finish(output.format, title.clone(), F::messages(scope).columns), title })
}

/// The same rows for a list with filters.
fn filling<'r, F: Found>(output: &Output<'_>, root: &'r str, found: &[F]) -> Filling<'r> {
    let mut table = Filling::new(root, output.format.content(), list::ROWS);
    for one in found {
        table.add_with(|| filters::facets(output, one.report()), |rows| one.write(output, rows));
    }
    table
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

/// Of so many rows one sees what there is without filters.
const FEW: usize = 10;

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
    pub(super) fn with_pages<'a>(self, output: &Output<'a>, to: &mut Vec<Job<'a>>) -> Self {
        if output.portal.reports.is_empty() {
            return self;
        }
        let whole = self.scope.list::<F>();
        let data = (self.rows.len() > list::ROWS).then(|| whole.join("liste.json"));
        let filters: Arc<[Filter<'a>]> = if self.rows.len() > FEW { self.filters(output) } else { Arc::default() };
        for part in list::parts(&whole, &self.rows) {
            let (scope, among) = (self.scope, self.among);
            let (whole, data, groups) = (whole.clone(), data.clone(), Arc::clone(&filters));
            to.push(page(output, part.address.clone(), Content::Page, "found.html", move |output| {
                let about = about::<F>(output, scope, part.paging.rows, among);
                let (title, crumbs) = named::<F>(output, scope, about.title);
                let frame = list::frame(output, &part.address, title, "befunde", &part.paging).below(crumbs);
                let messages = F::messages(scope);
                let rows = filling(output, &frame.root, &part.ids);
                let table = rows.finish(output.format, output.format.word(messages.caption), messages.columns);
                let years = Years::of::<F>(output, scope);
                let (whole, data, groups) = (whole.clone(), data.clone(), Arc::clone(&groups));
                (frame, FoundPage { about, table, paging: part.paging.clone(), years, whole, data, groups })
            }));
        }
        if let Some(address) = data {
            let (output, root, rows) = (*output, whole.way_to_root(), Arc::clone(&self.rows));
            to.push(Job::data(address, move |to| {
                let lines = rows.iter().map(|row| filling(&output, &root, &[*row]).rows());
                Ok(serde_json::to_writer(to, &serde_json::json!({ "zeilen": lines.collect::<Vec<_>>() }))?)
            }));
        }
        self
    }

    fn filters<'a>(&self, output: &Output<'a>) -> Arc<[Filter<'a>]> {
        let reports: Vec<ReportId> = self.rows.iter().map(|row| row.report()).collect();
        filters::of(output, &reports).into()
    }

    /// Its section on a page that is `root` away from the site's, with as many rows at most.
    pub(super) fn section<'a>(&self, output: &Output<'a>, root: &str, most: usize) -> FoundSection<'a> {
        let way = output.format.word(&format!("{}_alle", F::WORD));
        let (beside, together): (Vec<F>, Vec<F>) = self.rows.iter().partition(|row| row.is_apart(output));
        FoundSection {
            id: F::WORD,
            about: about::<F>(output, self.scope, self.rows.len(), self.among),
            all: self.rows.len(),
            table: table(output, root, (self.scope, &together), most),
            apart: self::apart(output, root, (self.scope, &beside), most),
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
    /// How many there are, with those that stand apart.
    all: usize,
    table: RowTable<'a>,
    apart: Option<Apart<'a>>,
    /// The list of all, below the root.
    whole: String,
    /// The words of the way there.
    way: Cow<'a, str>,
}

/// Those of a section that stand apart: the first of them.
#[derive(Serialize)]
struct Apart<'a> {
    title: String,
    table: RowTable<'a>,
}

#[derive(Serialize)]
struct FoundPage<'a> {
    about: About<'a>,
    table: RowTable<'a>,
    paging: Paging,
    years: Years<'a>,
    /// The list's first page.
    whole: Address,
    /// All rows for the script, where they do not fit one page.
    data: Option<Address>,
    /// By what the script filters; nothing where there are few rows.
    groups: Arc<[Filter<'a>]>,
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
            page: year.map(addresses::year),
            choices: output.portal.years().into_iter().rev().map(choice).collect(),
        }
    }
}

/// The title of a list's page, and the way to it.
fn named<'a, F: Found>(output: &Output<'a>, scope: Scope, title: &'a str) -> (Cow<'a, str>, Vec<Link<'a>>) {
    let mut crumbs = vec![Link { address: addresses::findings(), text: output.format.word("befunde_titel") }];
    let Scope::Year(year) = scope else { return (title.into(), crumbs) };
    crumbs.push(Link { address: Scope::Portal.list::<F>(), text: title });
    let facts = vec![("titel", title.into()), ("jahr", output.format.year(year).into())];
    (output.format.text("befund_liste_jahr", &facts).into(), crumbs)
}
