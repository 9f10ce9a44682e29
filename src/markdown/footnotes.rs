//! Footnotes, numbered in the order of their first reference, at the end of the body.

use pulldown_cmark::Event;

use super::Setting;

/// The footnotes of one body.
#[derive(Default)]
pub(super) struct Footnotes<'b> {
    /// Labels in the order of their first reference, with the count of references.
    order: Vec<(String, usize)>,
    notes: Vec<(String, Vec<Event<'b>>)>,
    open: Option<(String, usize)>,
}

impl<'b> Footnotes<'b> {
    /// The link to a footnote, with the word that a screen reader calls it by.
    pub(super) fn reference(&mut self, label: &str, setting: Setting<'_>) -> String {
        let Setting { ids, footnote: word, .. } = setting;
        let number = self.number(label);
        let count = self.order.get_mut(number - 1).map_or(1, |(_, count)| {
            *count += 1;
            *count
        });
        let id = match count {
            1 => format!("{ids}fnref-{number}"),
            _ => format!("{ids}fnref-{number}-{count}"),
        };
        let mut html = format!(
            "<sup class=\"footnote\"><a href=\"#{ids}fn-{number}\" id=\"{id}\" role=\"doc-noteref\" aria-label=\""
        );
        let _ = pulldown_cmark_escape::escape_html(&mut html, word);
        html.push_str(&format!(" {number}\">{number}</a></sup>"));
        html
    }

    /// Begins a footnote's text at `events`.
    pub(super) fn open(&mut self, label: &str, events: usize) {
        self.open = Some((label.to_owned(), events));
    }

    /// Where the open footnote's events begin.
    pub(super) fn start(&self) -> usize {
        self.open.as_ref().map_or(0, |(_, start)| *start)
    }

    /// Ends a footnote's text.
    pub(super) fn close(&mut self, events: Vec<Event<'b>>) {
        if let Some((label, _)) = self.open.take() {
            self.notes.push((label, events));
        }
    }

    /// The list of all footnotes that are referred to.
    pub(super) fn section(&mut self, setting: Setting<'_>) -> Vec<Event<'b>> {
        let Setting { ids, footnote: word, back, .. } = setting;
        if self.order.is_empty() {
            return Vec::new();
        }
        let mut notes = std::mem::take(&mut self.notes);
        let mut events = vec![html("<ol class=\"footnotes\">\n".to_owned())];
        for (index, (label, _)) in self.order.iter().enumerate() {
            let number = index + 1;
            events.push(html(format!("<li id=\"{ids}fn-{number}\">")));
            if let Some(at) = notes.iter().position(|(noted, _)| noted == label) {
                events.extend(notes.swap_remove(at).1);
            }
            let mut link = format!("<a href=\"#{ids}fnref-{number}\" role=\"doc-backlink\" aria-label=\"");
            let _ = pulldown_cmark_escape::escape_html(&mut link, back);
            let _ = pulldown_cmark_escape::escape_html(&mut link, &format!(" ({word} {number})"));
            link.push_str("\">↩</a></li>\n");
            events.push(html(link));
        }
        events.push(html("</ol>\n".to_owned()));
        events
    }

    fn number(&mut self, label: &str) -> usize {
        if let Some(at) = self.order.iter().position(|(known, _)| known == label) {
            return at + 1;
        }
        self.order.push((label.to_owned(), 0));
        self.order.len()
    }
}

fn html<'b>(html: String) -> Event<'b> {
    Event::InlineHtml(html.into())
}
