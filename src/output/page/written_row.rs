//! Rows of long tables, written as plain strings: there can be ten thousands of them, and no template is asked for each.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::difference::Said;
use super::escape;
use super::value;
use crate::model::value::Period;
use crate::model::{Address, Field};
use crate::output::context::Output;

/// Rows that are being written for a page that is `root` away from the site's.
pub(super) struct WrittenRows<'r> {
    root: &'r str,
    /// The language of the content.
    language: &'static str,
    html: String,
}

impl<'r> WrittenRows<'r> {
    pub(super) const fn new(root: &'r str, language: &'static str) -> Self {
        Self { root, language, html: String::new() }
    }

    /// ` lang="…">`: the end of an element's tag whose words are content.
    fn in_content(&mut self) {
        let _ = write!(self.html, r#" lang="{}">"#, self.language);
    }

    pub(super) fn finish(self) -> String {
        self.html
    }

    /// Begins a row, with what it has in the groups of a filter.
    pub(super) fn row<'v>(&mut self, facets: impl IntoIterator<Item = (&'static str, Cow<'v, str>)>) {
        self.html.push_str("<tr");
        for (group, key) in facets {
            let _ = write!(self.html, " data-{group}=\"");
            self.words(&key);
            self.html.push('"');
        }
        self.html.push('>');
    }

    /// Ends a row.
    pub(super) fn end(&mut self) {
        self.html.push_str("</tr>\n");
    }

    /// A list number or a year.
    pub(super) fn key(&mut self, key: &str) {
        self.html.push_str(r#"<td class="key">"#);
        self.words(key);
        self.html.push_str("</td>");
    }

    /// What the row is about, in words of the content.
    pub(super) fn head(&mut self, words: &str) {
        self.html.push_str(r#"<th scope="row""#);
        self.in_content();
        self.words(words);
        self.html.push_str("</th>");
    }

    /// Words.
    pub(super) fn cell(&mut self, words: &str) {
        self.html.push_str("<td>");
        self.words(words);
        self.html.push_str("</td>");
    }

    /// Words that sort by a number; at the end where there is none.
    pub(super) fn amount(&mut self, words: &str, number: Option<i64>) {
        self.html.push_str(r#"<td data-worth=""#);
        if let Some(number) = number {
            let _ = write!(self.html, "{number}");
        }
        self.html.push_str("\">");
        self.words(words);
        self.html.push_str("</td>");
    }

    /// A reported date, and what is added to it. It sorts by the last day that it was understood as; at the end where there is
    /// none.
    pub(super) fn date(&mut self, output: &Output<'_>, date: &Field<Period>, added: Option<&str>) {
        self.html.push_str(r#"<td class="date" data-worth=""#);
        if let Some(date) = date.reading.known() {
            let _ = write!(self.html, "{}", date.last());
        }
        self.html.push_str("\">");
        self.html.push_str(&value::html(output, date));
        self.added(added);
    }

    /// What came since, in words of the interface and as a reported date, and what is added to it. It sorts by the date.
    pub(super) fn since(
        &mut self,
        output: &Output<'_>,
        words: Option<&str>,
        date: Option<&Field<Period>>,
        added: Option<&str>,
    ) {
        self.html.push_str(r#"<td data-worth=""#);
        if let Some(date) = date.and_then(Field::known) {
            let _ = write!(self.html, "{}", date.last());
        }
        self.html.push_str("\">");
        if let Some(words) = words {
            self.words(words);
            self.html.push_str(if date.is_some() { ", " } else { "" });
        }
        if let Some(date) = date {
            self.html.push_str(&value::html(output, date));
        }
        self.added(added);
    }

    /// A reported value.
    pub(super) fn value<T>(&mut self, output: &Output<'_>, field: &Field<T>) {
        self.html(&value::html(output, field));
    }

    /// What is HTML already.
    pub(super) fn html(&mut self, html: &str) {
        self.html.push_str("<td>");
        self.html.push_str(html);
        self.html.push_str("</td>");
    }

    /// A link to a place in a page of the content.
    pub(super) fn link(&mut self, address: &Address, place: &str, words: &str) {
        self.link_with(address, place, words, None);
    }

    /// The same, and what is added to it.
    pub(super) fn link_with(&mut self, address: &Address, place: &str, words: &str, added: Option<&str>) {
        let _ = write!(self.html, r#"<td><a href="{}{address}#{place}""#, self.root);
        self.in_content();
        self.words(words);
        self.html.push_str("</a>");
        self.added(added);
    }

    /// What the row is about, as a link to the page of a document.
    pub(super) fn head_link(&mut self, address: &Address, words: &str) {
        let _ = write!(self.html, r#"<th scope="row"><a href="{}{address}""#, self.root);
        self.in_content();
        self.words(words);
        self.html.push_str("</a></th>");
    }

    /// A link to the page of a document.
    pub(super) fn page_link(&mut self, address: &Address, words: &str) {
        let _ = write!(self.html, r#"<td><a href="{}{address}""#, self.root);
        self.in_content();
        self.words(words);
        self.html.push_str("</a></td>");
    }

    /// Begins a cell that is a list.
    pub(super) fn begin_list(&mut self) {
        self.html.push_str(r#"<td class="listed"><ul class="plain">"#);
    }

    /// The same, sorted by how much it counts.
    pub(super) fn begin_list_of(&mut self, count: usize) {
        let _ = write!(self.html, r#"<td class="listed" data-worth="{count}"><ul class="plain">"#);
    }

    /// Ends it.
    pub(super) fn end_list(&mut self) {
        self.html.push_str("</ul></td>");
    }

    /// An entry of a list: words of the interface and what of the content they are said of; none where it is nothing.
    pub(super) fn item(&mut self, words: &str, of: &[&str]) {
        if of.is_empty() {
            return;
        }
        self.html.push_str("<li>");
        self.words(words);
        self.html.push_str(": <span");
        self.in_content();
        self.words(&of.join("; "));
        self.html.push_str("</span></li>");
    }

    /// An entry of a list: words of the interface.
    pub(super) fn plain_item(&mut self, words: &str) {
        self.html.push_str("<li>");
        self.words(words);
        self.html.push_str("</li>");
    }

    /// A value or words of a report, and what is added to them; a dash where there are none.
    pub(super) fn said(&mut self, said: Option<&Said<'_>>, added: Option<&str>) {
        self.html.push_str("<td>");
        match said {
            Some(Said::Value(html)) => self.html.push_str(html),
            Some(Said::Words(words)) => {
                self.html.push_str(r#"<span class="word""#);
                self.in_content();
                self.words(words);
                self.html.push_str("</span>");
            }
            None => self.words("–"),
        }
        self.added(added);
    }

    /// Ends a cell with what is added to its words.
    fn added(&mut self, added: Option<&str>) {
        if let Some(added) = added {
            self.html.push_str(r#" <span class="added">"#);
            self.words(added);
            self.html.push_str("</span>");
        }
        self.html.push_str("</td>");
    }

    fn words(&mut self, words: &str) {
        escape::text(&mut self.html, words);
    }
}
