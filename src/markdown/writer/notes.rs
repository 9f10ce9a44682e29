//! What the words of a body may hide: slips of the pen, and control characters.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Writer, excerpt};
use crate::markdown::slips::slips;
use crate::model::is_control;

impl Writer<'_> {
    /// Looks for slips in paragraphs, and in the words of points that have none: those of a list without empty lines.
    pub(super) fn note_block(&mut self, event: &Event<'_>, span: &Range<usize>) {
        let is_block = |tag: &TagEnd| {
            let emphasis = matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough);
            !emphasis && !matches!(tag, TagEnd::Link | TagEnd::Image)
        };
        match event {
            Event::Start(Tag::Paragraph) => {
                self.slips(span.clone());
                self.is_in_block = true;
            }
            Event::Start(tag) if is_block(&tag.to_end()) => {
                if let Some(from) = self.bare.take() {
                    self.slips(from..span.start);
                }
                self.is_in_block =
                    matches!(tag, Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Table(_))
                        || self.is_in_block;
            }
            Event::End(tag) if is_block(tag) => {
                if let Some(from) = self.bare.take() {
                    self.slips(from..span.end);
                }
                let is_part_of_table = matches!(tag, TagEnd::TableCell | TagEnd::TableRow | TagEnd::TableHead);
                self.is_in_block = is_part_of_table;
            }
            _ if !self.is_in_block => self.bare = self.bare.or(Some(span.start)),
            _ => {}
        }
    }

    pub(super) fn slips(&mut self, span: Range<usize>) {
        for (code, part) in slips(self.text.get(span.clone()).unwrap_or_default()) {
            let part = span.start + part.start..span.start + part.end;
            let excerpt = excerpt(self.written_at(&part));
            self.report(code, part, "auszug", &excerpt);
        }
    }

    pub(super) fn note_controls(&mut self, event: &Event<'_>, span: &Range<usize>) {
        let has_control = match event {
            Event::Text(words) => words.contains(is_control),
            Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
                dest_url.contains(is_control) || title.contains(is_control)
            }
            _ => false,
        };
        if has_control {
            self.controls.add(span.clone());
        }
    }
}
