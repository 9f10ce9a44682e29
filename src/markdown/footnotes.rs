//! Footnotes at the end of the body, numbered in the order of their first reference. What is defined is shown: notes that
//! nothing refers to come after the others, and a second text under the same name stands below the first.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::Event;
use rustc_hash::FxHashMap;

use super::Setting;
use crate::diagnostic::Code;

/// The footnotes of one body.
#[derive(Default)]
pub(super) struct Footnotes<'b> {
    /// By its key, which note it is.
    by_key: FxHashMap<String, usize>,
    /// In the order in which they were first met, whether as a reference or as a text.
    notes: Vec<Note<'b>>,
    /// Which of them are referred to, in the order of the first reference: that of their numbers.
    order: Vec<usize>,
    /// Those whose text is being read: a note may be defined inside of another.
    open: Vec<Open>,
    faults: Vec<NoteFault>,
}

#[derive(Default)]
struct Note<'b> {
    number: Option<usize>,
    references: usize,
    texts: Vec<(Range<usize>, Vec<Event<'b>>)>,
    label: String,
}

struct Open {
    note: usize,
    span: Range<usize>,
    /// Where its events begin.
    from: usize,
}

/// What is wrong with a note.
pub(super) struct NoteFault {
    pub(super) code: Code,
    pub(super) span: Range<usize>,
    pub(super) label: String,
}

impl<'b> Footnotes<'b> {
    /// The link to a footnote, with the word that a screen reader calls it by.
    pub(super) fn reference(&mut self, label: &str, setting: Setting<'_>) -> String {
        let Setting { ids, footnote: word, .. } = setting;
        let index = self.note(label);
        let next = self.order.len() + 1;
        let Some(note) = self.notes.get_mut(index) else { return String::new() };
        let number = *note.number.get_or_insert(next);
        note.references += 1;
        let id = reference_id(ids, number, note.references);
        if number == next {
            self.order.push(index);
        }
        let mut html = format!(
            "<sup class=\"footnote\"><a href=\"#{ids}fn-{number}\" id=\"{id}\" role=\"doc-noteref\" aria-label=\""
        );
        let _ = pulldown_cmark_escape::escape_html(&mut html, word);
        html.push_str(&format!(" {number}\">{number}</a></sup>"));
        html
    }

    /// Begins a footnote's text at `events`.
    pub(super) fn open(&mut self, label: &str, span: Range<usize>, events: usize) {
        let note = self.note(label);
        self.open.push(Open { note, span, from: events });
    }

    /// Ends the text that was begun last: takes its events away from those of the body.
    pub(super) fn close(&mut self, events: &mut Vec<Event<'b>>) {
        let Some(open) = self.open.pop() else { return };
        let text = events.split_off(open.from.min(events.len()));
        if let Some(note) = self.notes.get_mut(open.note) {
            note.texts.push((open.span, text));
        }
    }

    /// The list of all footnotes, and what is wrong with them.
    pub(super) fn finish(mut self, setting: Setting<'_>) -> (Vec<Event<'b>>, Vec<NoteFault>) {
        let mut events = Vec::new();
        let order = std::mem::take(&mut self.order);
        let referred: Vec<Note<'b>> =
            order.iter().filter_map(|index| self.notes.get_mut(*index).map(std::mem::take)).collect();
        // What was taken has no text any more.
        let mut others: Vec<Note<'b>> =
            std::mem::take(&mut self.notes).into_iter().filter(|note| !note.texts.is_empty()).collect();
        others.sort_by_key(|note| note.texts.first().map(|(span, _)| span.start));
        if referred.is_empty() && others.is_empty() {
            return (events, self.faults);
        }
        events.push(html("<ol class=\"footnotes\">\n".to_owned()));
        for (index, note) in referred.into_iter().chain(others).enumerate() {
            self.item(note, index + 1, setting, &mut events);
        }
        events.push(html("</ol>\n".to_owned()));
        (events, self.faults)
    }

    fn item(&mut self, note: Note<'b>, number: usize, setting: Setting<'_>, events: &mut Vec<Event<'b>>) {
        let Setting { ids, footnote: word, back, .. } = setting;
        events.push(html(format!("<li id=\"{ids}fn-{number}\">")));
        for (index, (span, text)) in note.texts.into_iter().enumerate() {
            let code = match index {
                0 if note.references == 0 => Some(Code::UnusedFootnote),
                0 => None,
                _ => Some(Code::DuplicateFootnote),
            };
            self.faults.extend(code.map(|code| NoteFault { code, span, label: note.label.clone() }));
            events.extend(text);
        }
        if note.references == 0 {
            events.push(html("</li>\n".to_owned()));
            return;
        }
        let several = note.references > 1;
        let mut links = String::new();
        for count in 1..=note.references {
            let target = reference_id(ids, number, count);
            let space = if count > 1 { " " } else { "" };
            let _ = write!(links, "{space}<a href=\"#{target}\" role=\"doc-backlink\" aria-label=\"");
            let place = if several { format!("{number}, {count}") } else { number.to_string() };
            let _ = pulldown_cmark_escape::escape_html(&mut links, &format!("{back} ({word} {place})"));
            let _ = if several { write!(links, "\">↩<sup>{count}</sup></a>") } else { write!(links, "\">↩</a>") };
        }
        links.push_str("</li>\n");
        events.push(html(links));
    }

    /// The note of this name, which may be new. The parser takes names for the same whatever the size of their letters.
    fn note(&mut self, label: &str) -> usize {
        let next = self.notes.len();
        let index = *self.by_key.entry(label.to_uppercase().to_lowercase()).or_insert(next);
        if index == next {
            self.notes.push(Note { label: label.to_owned(), ..Note::default() });
        }
        index
    }
}

/// The id of a note's first, second … reference.
fn reference_id(ids: &str, number: usize, count: usize) -> String {
    if count == 1 { format!("{ids}fnref-{number}") } else { format!("{ids}fnref-{number}-{count}") }
}

fn html<'b>(html: String) -> Event<'b> {
    Event::InlineHtml(html.into())
}
