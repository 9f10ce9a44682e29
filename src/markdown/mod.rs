//! Markdown to safe HTML, plain text and a list of contents, in one pass over the text.
//!
//! In: the body of a document and what its links may lead to ([`Links`]). Out: [`Rendered`], and a diagnostic for raw
//! HTML, for addresses that are not allowed, and for links between documents that lead nowhere. `CommonMark` with tables,
//! footnotes, strikethrough and task lists (content-model.md, "Files"). Nothing is beautified: the words stay as written.

mod entities;
mod footnotes;
mod links;
mod named;
mod tables;

pub use links::{Destinations, Links, Target, percent_decoded, percent_encoded};
pub use named::named_in;

use std::ops::Range;

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html,
};

use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::model::{Body, is_control, slug};
use footnotes::Footnotes;

/// A body as the outputs need it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Safe HTML.
    pub html: String,
    /// The words alone, for search and descriptions; blocks are divided by line feeds.
    pub text: String,
    /// The headings, in order.
    pub headings: Vec<Heading>,
}

/// A heading of a body.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Heading {
    /// Its level in the page, 2 to 6.
    pub level: u8,
    /// Its id in the page.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// How a body is set into its page.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'t> {
    /// The level that a heading `##` gets in the page (2, or 3 below a section of the page's own).
    pub top_level: u8,
    /// What its ids begin with, where several bodies share a page; else empty.
    pub ids: &'t str,
    /// The word for a footnote.
    pub footnote: &'t str,
    /// The words of the link back from a footnote.
    pub back: &'t str,
    /// The name of a table for those who do not see it.
    pub table: &'t str,
}

/// Before the ids of headings, so that they never meet an id of the template.
const ID_PREFIX: &str = "s-";

/// Renders one body.
#[must_use]
pub fn render(body: &Body, links: &Links<'_>, setting: Setting<'_>) -> Outcome<Rendered> {
    let mut writer = Writer::new(body, links, setting);
    for (event, span) in TextMergeWithOffset::new(parser(body)) {
        writer.take(event, span);
    }
    writer.finish()
}

/// Every link and picture of a body: where it stands in the body, in bytes, and its target as written.
pub fn links_of(body: &Body) -> impl Iterator<Item = (Range<usize>, CowStr<'_>)> {
    parser(body).filter_map(|(event, span)| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some((span, dest_url)),
        _ => None,
    })
}

fn parser(body: &Body) -> OffsetIter<'_> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(body.text(), options).into_offset_iter()
}

/// Turns the events of one body into the events of its page.
struct Writer<'b> {
    body: &'b Body,
    links: &'b Links<'b>,
    setting: Setting<'b>,
    events: Vec<Event<'b>>,
    text: String,
    headings: Vec<Heading>,
    /// Where the events and the text of the open heading begin.
    open_heading: Option<(u8, usize, usize)>,
    last_level: u8,
    in_table_head: bool,
    /// The open picture's address, and where its text begins.
    open_picture: Option<(String, usize)>,
    footnotes: Footnotes<'b>,
    /// Whether there are numeric entities, and those that were reported.
    has_entities: bool,
    reported_entities: Vec<usize>,
    faults: Vec<Diagnostic>,
}

impl<'b> Writer<'b> {
    fn new(body: &'b Body, links: &'b Links<'b>, setting: Setting<'b>) -> Self {
        Self {
            body,
            links,
            setting,
            events: Vec::new(),
            text: String::with_capacity(body.text().len()),
            headings: Vec::new(),
            open_heading: None,
            last_level: setting.top_level.saturating_sub(1),
            in_table_head: false,
            open_picture: None,
            footnotes: Footnotes::default(),
            has_entities: body.text().contains("&#"),
            reported_entities: Vec::new(),
            faults: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'b>, span: Range<usize>) {
        if self.has_entities {
            self.entities(&event, &span);
        }
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => self.raw_html(&raw, span),
            Event::Text(words) => self.words(words),
            Event::Code(code) => {
                self.text.push_str(&code);
                self.events.push(Event::Code(code));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.text.push(' ');
                self.events.push(event);
            }
            Event::FootnoteReference(label) => {
                let html = self.footnotes.reference(&label, self.setting);
                self.html(html);
            }
            Event::TaskListMarker(done) => self.html(if done { "☑ " } else { "☐ " }),
            Event::Start(tag) => self.start(tag, &span),
            Event::End(tag) => self.end(tag),
            other => self.events.push(other),
        }
    }

    /// Reports entities that stand for control characters, each once.
    fn entities(&mut self, event: &Event<'_>, span: &Range<usize>) {
        let has_control = match event {
            Event::Text(words) => words.contains(is_control),
            Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
                dest_url.contains(is_control) || title.contains(is_control)
            }
            _ => false,
        };
        if !has_control {
            return;
        }
        let part = self.body.text().get(span.clone()).unwrap_or_default();
        for (found, letter) in entities::controls(part) {
            let at = span.start + found.start;
            if self.reported_entities.contains(&at) {
                continue;
            }
            self.reported_entities.push(at);
            let written = part.get(found.clone()).unwrap_or_default();
            let fault = Diagnostic::new(Code::EscapedControl, self.body.place(at..at + found.len()))
                .with("geschrieben", written)
                .with("zeichen", format!("U+{:04X}", u32::from(letter)));
            self.faults.push(fault);
        }
    }

    fn start(&mut self, tag: Tag<'b>, span: &Range<usize>) {
        match tag {
            Tag::HtmlBlock => {}
            Tag::Paragraph => {
                self.slips(span);
                self.events.push(Event::Start(Tag::Paragraph));
            }
            Tag::Heading { level, .. } => self.open_heading(level),
            Tag::Link { link_type: LinkType::Email, dest_url, title, id } => {
                // `<office@bremen.de>` comes without its scheme.
                let dest_url = self.target(&format!("mailto:{dest_url}"), span, Use::Link).into();
                self.events.push(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }));
            }
            Tag::Link { link_type, dest_url, title, id } => {
                let dest_url = self.target(&dest_url, span, Use::Link).into();
                self.events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Tag::Image { dest_url, .. } => {
                let address = self.target(&dest_url, span, Use::Picture);
                self.open_picture = Some((address, self.text.len()));
                if self.body.text().get(span.clone()).is_some_and(|raw| raw.starts_with("![]")) {
                    self.report(Code::PictureWithoutText, span.clone(), "adresse", &dest_url);
                }
            }
            Tag::FootnoteDefinition(label) => self.footnotes.open(&label, self.events.len()),
            Tag::Table(alignments) => {
                self.html(tables::open(self.setting.table));
                drop(alignments);
            }
            Tag::TableHead => {
                self.in_table_head = true;
                self.html("<thead><tr>");
            }
            Tag::TableRow => self.html("<tr>"),
            Tag::TableCell => self.html(if self.in_table_head { "<th scope=\"col\">" } else { "<td>" }),
            other => self.events.push(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => {}
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::Image => self.close_picture(),
            TagEnd::FootnoteDefinition => {
                let events = self.events.split_off(self.footnotes.start());
                self.footnotes.close(events);
            }
            TagEnd::Table => self.html("</tbody></table></div>"),
            TagEnd::TableHead => {
                self.in_table_head = false;
                self.html("</tr></thead><tbody>");
                self.text.push('\n');
            }
            TagEnd::TableRow => {
                self.html("</tr>");
                self.text.push('\n');
            }
            TagEnd::TableCell => {
                self.html(if self.in_table_head { "</th>" } else { "</td>" });
                self.text.push(' ');
            }
            other => {
                if matches!(other, TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock) {
                    self.text.push('\n');
                }
                self.events.push(Event::End(other));
            }
        }
    }

    fn html(&mut self, html: impl Into<CowStr<'b>>) {
        self.events.push(Event::InlineHtml(html.into()));
    }

    /// Words, with the places that an operator has to fill in marked.
    fn words(&mut self, words: CowStr<'b>) {
        self.text.push_str(&words);
        if self.open_picture.is_some() {
            return;
        }
        let mut rest: &str = &words;
        let Some(_) = placeholder(rest) else {
            self.events.push(Event::Text(words));
            return;
        };
        while let Some(found) = placeholder(rest) {
            self.events.push(Event::Text(rest[..found.start].to_owned().into()));
            self.html("<mark class=\"placeholder\">");
            self.events.push(Event::Text(rest[found.clone()].to_owned().into()));
            self.html("</mark>");
            rest = &rest[found.end..];
        }
        self.events.push(Event::Text(rest.to_owned().into()));
    }

    fn open_heading(&mut self, level: HeadingLevel) {
        // `##` is the highest heading of a body; a level is never skipped downwards.
        let wanted = (level as u8).max(2) - 2 + self.setting.top_level;
        let level = wanted.min(self.last_level + 1).clamp(2, 6);
        self.last_level = level;
        self.open_heading = Some((level, self.events.len(), self.text.len()));
    }

    fn close_heading(&mut self) {
        let Some((level, events_from, text_from)) = self.open_heading.take() else { return };
        let text = self.text[text_from..].trim().to_owned();
        let id = self.free_id(&text);
        self.text.push('\n');
        let open = format!("<h{level} id=\"{id}\">");
        self.events.insert(events_from, Event::InlineHtml(open.into()));
        self.html(format!("</h{level}>\n"));
        self.headings.push(Heading { level, id, text });
    }

    fn free_id(&self, text: &str) -> String {
        let base = format!("{ID_PREFIX}{}{}", self.setting.ids, slug(text));
        let taken = |id: &str| self.headings.iter().any(|heading| heading.id == id);
        if !taken(&base) {
            return base;
        }
        (2..=self.headings.len() + 2).map(|count| format!("{base}-{count}")).find(|id| !taken(id)).unwrap_or(base)
    }

    fn close_picture(&mut self) {
        let Some((address, text_from)) = self.open_picture.take() else { return };
        let mut picture = String::from("<img src=\"");
        // Writing to a string cannot fail.
        let _ = pulldown_cmark_escape::escape_href(&mut picture, &address);
        picture.push_str("\" alt=\"");
        let _ = pulldown_cmark_escape::escape_html(&mut picture, self.text[text_from..].trim());
        picture.push_str("\" loading=\"lazy\">");
        self.html(picture);
    }

    /// What became a paragraph though something else was meant: a heading without its space, a table without its lines.
    fn slips(&mut self, span: &Range<usize>) {
        let Some(paragraph) = self.body.text().get(span.clone()) else { return };
        let mut at = span.start;
        for line in paragraph.split_inclusive('\n') {
            let words = line.trim();
            let start = at + line.len() - line.trim_start().len();
            at += line.len();
            let Some(code) = slip(words) else { continue };
            let excerpt: String = words.chars().take(40).collect();
            self.report(code, start..start + words.len(), "auszug", &excerpt);
            return;
        }
    }

    fn raw_html(&mut self, raw: &str, span: Range<usize>) {
        let excerpt: String = raw.trim().chars().take(40).collect();
        // What ends an element is no fault beside what began it.
        if excerpt.starts_with("</") && self.faults.iter().any(|fault| fault.code() == Code::RawHtml) {
            return;
        }
        self.report(Code::RawHtml, span, "auszug", &excerpt);
    }

    /// The address of a link or picture as it stands in the page; empty where it is refused.
    fn target(&mut self, written: &str, span: &Range<usize>, used: Use) -> String {
        match self.links.resolve(written) {
            Target::Inside(address) => address,
            Target::Outside(address) if used == Use::Link => address,
            Target::Outside(_) => self.refuse(Code::ForeignPicture, span, "adresse", written),
            Target::Malformed(code) => self.refuse(code, span, "wert", written),
            Target::Forbidden | Target::Nowhere if used == Use::Picture => {
                self.refuse(Code::MissingPicture, span, "adresse", written)
            }
            Target::Forbidden => self.refuse(Code::ForbiddenScheme, span, "adresse", written),
            Target::Nowhere => {
                let meant = self.links.meant(written).unwrap_or_default();
                self.report(Code::BrokenLink, span.clone(), "ziel", written);
                if let Some(fault) = self.faults.pop() {
                    self.faults.push(fault.with("gemeint", meant));
                }
                String::new()
            }
        }
    }

    fn refuse(&mut self, code: Code, span: &Range<usize>, name: &'static str, written: &str) -> String {
        self.report(code, span.clone(), name, written);
        String::new()
    }

    fn report(&mut self, code: Code, span: Range<usize>, name: &'static str, fact: &str) {
        self.faults.push(Diagnostic::new(code, self.body.place(span)).with(name, fact).with("seite", ""));
    }

    fn finish(mut self) -> Outcome<Rendered> {
        let notes = self.footnotes.section(self.setting);
        let mut html = String::with_capacity(self.body.text().len() * 5 / 4);
        html::push_html(&mut html, self.events.into_iter().chain(notes));
        let rendered = Rendered { html, text: self.text, headings: self.headings };
        Outcome::new(rendered, std::mem::take(&mut self.faults))
    }
}

/// What a line of a paragraph was probably meant to be.
fn slip(line: &str) -> Option<Code> {
    let rest = line.trim_start_matches('#');
    let marks = line.len() - rest.len();
    if (1..=6).contains(&marks) && rest.starts_with(char::is_alphabetic) {
        Some(Code::HeadingWithoutSpace)
    } else if line.len() > 1 && line.starts_with('|') && line.ends_with('|') {
        Some(Code::BrokenTable)
    } else {
        None
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Link,
    Picture,
}

/// The first `[Platzhalter: …]` of a text: what only the operator can decide (site.md, "Law").
#[must_use]
pub fn placeholder(text: &str) -> Option<Range<usize>> {
    let start = text.find("[Platzhalter:")?;
    let end = text[start..].find(']')? + start + 1;
    Some(start..end)
}

#[cfg(test)]
mod tests;
