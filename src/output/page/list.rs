//! The lists of reports and of measures (site.md, "Lists"): all of them, and prebuilt ones by year, department, goal,
//! rating and state, each in pages of one hundred with the way to the next and the previous one.
//!
//! They are complete without script. With script, filters and sorting work over the whole list: over the rows in the page
//! where they fit one, else over `liste.json` beside the list, which has the same rows.

use std::borrow::Cow;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::ser::Error as _;
use serde::{Serialize, Serializer};

use super::frame::{Frame, Link, Schema};
use super::framed::page;
use crate::model::{Address, german_order};
use crate::output::artefact::Content;
use crate::output::context::Output;
use crate::output::format::Format;
use crate::output::job::Job;
use crate::output::rows;

/// How many rows a page of a list has.
pub(super) const ROWS: usize = 100;

/// What stands in a list: reports or measures.
pub(super) trait Listed: Copy + Send + Sync + 'static {
    /// The list's address below the root.
    const ADDRESS: &'static str;
    /// The message with its title.
    const TITLE: &'static str;
    /// Its template.
    const TEMPLATE: &'static str;
    /// By what there are lists, in the order of the page; each is a word of the address, of the query, and of the
    /// message `liste_<word>`.
    const GROUPS: &'static [&'static str];

    /// Everything there is, in the list's order.
    fn all(output: &Output<'_>) -> Vec<Self>;

    /// Where this one belongs in a group.
    fn value<'a>(self, output: &Output<'a>, group: &str) -> Option<Value<'a>>;

    /// The rows of a prebuilt list in its order: that of the list of all, unless another one says more.
    fn in_order(_output: &Output<'_>, _group: &str, _key: &str, ids: Vec<Self>) -> Vec<Self> {
        ids
    }

    /// Its row, with [`rows::ROOT`] before addresses.
    fn row<'a>(self, output: &Output<'a>) -> tera::TeraResult<&'a str>;
}

/// What is the same for all rows of a prebuilt list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Value<'a> {
    /// Its word in addresses and queries.
    pub key: Cow<'a, str>,
    /// Its words.
    pub text: Cow<'a, str>,
    /// Lower ones stand first; among equals German order decides.
    pub rank: i64,
}

/// Prebuilt lists by one thing.
#[derive(Debug, Serialize)]
#[serde(bound = "")]
struct Group<'a, I> {
    key: &'static str,
    title: &'a str,
    choices: Vec<Choice<'a, I>>,
}

/// A prebuilt list.
#[derive(Debug, Serialize)]
#[serde(bound = "")]
struct Choice<'a, I> {
    key: Cow<'a, str>,
    text: Cow<'a, str>,
    address: Address,
    rows: usize,
    #[serde(skip)]
    ids: Vec<I>,
}

/// Where a page of a list stands among the others.
#[derive(Debug, Clone, Serialize)]
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

#[derive(Serialize)]
#[serde(bound = "")]
struct ListPage<'a, I: Listed> {
    rows: RowList<'a, I>,
    paging: Paging,
    groups: Arc<Vec<Group<'a, I>>>,
    /// The list of all.
    whole: Address,
    /// All rows for the script, where they do not fit one page.
    data: Option<Address>,
    /// By what this list is prebuilt, with its value; none for the list of all.
    group: Option<&'static str>,
    value: Option<Cow<'a, str>>,
    text: Option<Cow<'a, str>>,
}

/// Rows as HTML, put together when the template asks for them.
pub(super) struct RowList<'a, I> {
    output: Output<'a>,
    root: String,
    ids: Vec<I>,
}

impl<'a, I: Listed> RowList<'a, I> {
    /// The rows with these ids in a page that is `root` away from the site's.
    pub fn new(output: &Output<'a>, root: &str, ids: Vec<I>) -> Self {
        Self { output: *output, root: root.to_owned(), ids }
    }

    fn html(&self) -> tera::TeraResult<String> {
        let mut html = String::new();
        for id in &self.ids {
            rows::add(id.row(&self.output)?, &self.root, &mut html);
        }
        Ok(html)
    }
}

impl<I: Listed> Serialize for RowList<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.html().map_err(S::Error::custom)?)
    }
}

/// Adds the list of all, the prebuilt ones, and the rows for the script.
pub(super) fn artefacts<'a, I: Listed>(output: &Output<'a>, to: &mut Vec<Job<'a>>) {
    let whole = Address::page(&[I::ADDRESS]);
    let all = I::all(output);
    let groups = Arc::new(I::GROUPS.iter().map(|key| group(output, key, &whole, &all)).collect::<Vec<_>>());
    let data = (all.len() > ROWS).then(|| whole.join("liste.json"));
    let title = output.format.word(I::TITLE);
    let list = List { whole: whole.clone(), data: data.clone(), groups: Arc::clone(&groups), title };
    list.pages(output, &all, None, to);
    for group in groups.iter() {
        for choice in &group.choices {
            list.pages(output, &choice.ids, Some((group, choice)), to);
        }
    }
    if let Some(address) = data {
        let (output, root) = (*output, whole.way_to_root());
        to.push(Job::data(address, move |to| {
            let mut lines = Vec::with_capacity(all.len());
            for id in &all {
                let mut row = String::new();
                rows::add(id.row(&output)?, &root, &mut row);
                lines.push(row);
            }
            Ok(serde_json::to_writer(to, &serde_json::json!({ "zeilen": lines }))?)
        }));
    }
}

/// What the pages of all lists of one kind share.
struct List<'a, I> {
    whole: Address,
    data: Option<Address>,
    groups: Arc<Vec<Group<'a, I>>>,
    title: &'a str,
}

impl<'a, I: Listed> List<'a, I> {
    /// Adds the pages of one list: of all, or of a choice of a group.
    fn pages(
        &self,
        output: &Output<'a>,
        ids: &[I],
        of: Option<(&Group<'a, I>, &Choice<'a, I>)>,
        to: &mut Vec<Job<'a>>,
    ) {
        let first = of.map_or(&self.whole, |(_, choice)| &choice.address);
        let title: Cow<'a, str> = match of {
            None => self.title.into(),
            Some((group, choice)) => heading(output.format, self.title, group, &choice.text).into(),
        };
        let group = of.map(|(group, _)| group.key);
        let (value, text) = of.map(|(_, choice)| (choice.key.clone(), choice.text.clone())).unzip();
        for part in parts(first, ids) {
            let (groups, whole, data) = (Arc::clone(&self.groups), self.whole.clone(), self.data.clone());
            let (title, value, text, list) = (title.clone(), value.clone(), text.clone(), self.title);
            to.push(page(output, part.address.clone(), Content::Page, I::TEMPLATE, move |output| {
                let mut frame = frame(output, &part.address, list, I::ADDRESS, &part.paging)
                    .described(describe(output.format, &title, &part.paging))
                    .titled(title.clone());
                if group.is_some() {
                    frame.crumbs = vec![Link { address: whole.clone(), text: list }];
                }
                let page = ListPage {
                    rows: RowList::new(output, &frame.root, part.ids.clone()),
                    paging: part.paging.clone(),
                    groups: Arc::clone(&groups),
                    whole: whole.clone(),
                    data: data.clone(),
                    group,
                    value: value.clone(),
                    text: text.clone(),
                };
                (frame, page)
            }));
        }
    }
}

/// Rows by what they have in a group, in the order of its values; those that have nothing there are left out.
pub(super) fn divided<'a, I: Copy>(
    all: &[I],
    value: impl Fn(I) -> Option<Value<'a>>,
) -> impl Iterator<Item = (Value<'a>, Vec<I>)> {
    let mut places: FxHashMap<Cow<'a, str>, usize> = FxHashMap::default();
    let mut found: Vec<(Value<'a>, Vec<I>)> = Vec::new();
    for id in all {
        let Some(value) = value(*id) else { continue };
        let place = *places.entry(value.key.clone()).or_insert_with(|| {
            found.push((value, Vec::new()));
            found.len() - 1
        });
        if let Some((_, ids)) = found.get_mut(place) {
            ids.push(*id);
        }
    }
    found.sort_by(|(a, _), (b, _)| a.rank.cmp(&b.rank).then_with(|| german_order(&a.text, &b.text)));
    found.into_iter()
}

/// The prebuilt lists of one group, for what occurs.
fn group<'a, I: Listed>(output: &Output<'a>, key: &'static str, whole: &Address, all: &[I]) -> Group<'a, I> {
    let choices = divided(all, |id| id.value(output, key)).map(|(value, ids)| Choice {
        address: choice(whole, key, &value.key),
        text: value.text,
        rows: ids.len(),
        ids: I::in_order(output, key, &value.key, ids),
        key: value.key,
    });
    Group { key, title: output.format.word(&format!("liste_{key}")), choices: choices.collect() }
}

/// Where the list of a value of a group stands.
pub(super) fn choice(whole: &Address, group: &str, key: &str) -> Address {
    if group == YEAR { whole.child(key) } else { whole.child(group).child(key) }
}

/// Lists by year stand right below the list of all: `berichte/2021/` (site.md, "Pages").
pub(super) const YEAR: &str = "jahr";

/// The title of a prebuilt list: `Jahresberichte 2021`, `Jahresberichte: Ressort Inneres`.
fn heading<I>(format: &Format, title: &str, group: &Group<'_, I>, text: &str) -> String {
    let id = if group.key == YEAR { "liste_titel_jahr" } else { "liste_titel" };
    format.text(id, &vec![("titel", title.into()), ("gruppe", group.title.into()), ("wert", text.into())])
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
    title: impl Into<Cow<'a, str>>,
    section: &'static str,
    paging: &Paging,
) -> Frame<'a> {
    let title = title.into();
    let description = describe(output.format, &title, paging);
    Frame::new(output, address, "", section).described(description).titled(title).of(Schema::List)
}

fn describe(format: &Format, title: &str, paging: &Paging) -> String {
    let facts = vec![("titel", title.into()), ("n", paging.number.into()), ("m", paging.pages.into())];
    format.text("liste_beschreibung", &facts)
}
