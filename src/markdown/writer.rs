//! Turns the events of one body into the events of its page, and its words into plain text.

mod links;
mod notes;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Parser, Tag, TagEnd, TextMergeWithOffset, html};

use links::{OpenLink, Picture};

use super::emphasis::LooseMarks;
use super::entities::{self, Parts};
use super::footnotes::Footnotes;
use super::headings::Headings;
use super::lists::List;
use super::tables::{self, Table};
use super::unshown::Unshown;
use super::{Links, OPTIONS, Rendered, Setting, WrittenLink, placeholder, signs};
use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::model::{Body, meant_in_windows_1252};

/// How much of a text a message shows.
const EXCERPT: usize = 40;

/// What may stand behind the fence of a block of code without being words of the text.
const LANGUAGES: [&str; 24] = [
    "bash",
    "console",
    "css",
    "csv",
    "diff",
    "html",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "markdown",
    "md",
    "php",
    "python",
    "r",
    "rust",
    "sh",
    "shell",
    "sql",
    "text",
    "toml",
    "xml",
    "yaml",
];

pub(super) struct Writer<'b> {
    body: &'b Body,
    /// The body as the parser sees it: as long, with the same places.
    text: &'b str,
    links: &'b Links<'b>,
    setting: Setting<'b>,
    events: Vec<Event<'b>>,
    plain: String,
    headings: Headings,
    footnotes: Footnotes<'b>,
    unshown: Unshown,
    marks: LooseMarks,
    lists: Vec<List>,
    table: Table,
    /// Level of the open heading, and where its events and its words begin.
    heading: Option<(u8, usize, usize)>,
    link: Option<OpenLink>,
    picture: Option<Picture>,
    /// Whether a paragraph, heading, cell or block of code is open.
    is_in_block: bool,
    /// Where the words of a point begin that has no paragraph.
    bare: Option<usize>,
    /// The sign that the next words begin with.
    sign: Option<&'static str>,
    is_in_code: bool,
    has_raw_html: bool,
    /// Where entities may stand for control characters.
    controls: Parts,
    written: Vec<WrittenLink>,
    faults: Vec<Diagnostic>,
}

/// Renders a body; `text` is what the parser may see of it.
pub(super) fn write(body: &Body, text: &str, links: &Links<'_>, setting: Setting<'_>) -> Outcome<Rendered> {
    let parser = Parser::new_ext(text, OPTIONS);
    let mut writer = Writer {
        body,
        text,
        links,
        setting,
        events: Vec::new(),
        plain: String::with_capacity(text.len()),
        headings: Headings::new(setting),
        footnotes: Footnotes::default(),
        unshown: Unshown::of(text, &parser),
        marks: LooseMarks::default(),
        lists: Vec::new(),
        table: Table::default(),
        heading: None,
        link: None,
        picture: None,
        is_in_block: false,
        bare: None,
        sign: None,
        is_in_code: false,
        has_raw_html: false,
        controls: Parts::default(),
        written: Vec::new(),
        faults: Vec::new(),
    };
    for (event, span) in TextMergeWithOffset::new(parser.into_offset_iter()) {
        writer.take(event, &span);
    }
    writer.finish()
}

impl<'b> Writer<'b> {
    fn take(&mut self, event: Event<'b>, span: &Range<usize>) {
        self.tell(&event, span);
        self.note_controls(&event, span);
        self.note_block(&event, span);
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => self.raw_html(&signs::restored(raw), span.clone()),
            Event::Text(words) => self.words(words, span),
            Event::Code(code) => {
                let code = signs::restored(code);
                self.plain.push_str(&code);
                self.push(Event::Code(code));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.plain.push(' ');
                self.push(event);
            }
            // The parser makes no link and no picture around a footnote: nothing refers to one from inside of them.
            Event::FootnoteReference(_) if self.link.is_some() || self.picture.is_some() => {}
            Event::FootnoteReference(label) => {
                let html = self.footnotes.reference(&signs::restored(label), self.setting);
                self.html(html);
            }
            Event::TaskListMarker(done) => {
                let mark = if done { "☑ " } else { "☐ " };
                self.plain.push_str(mark);
                self.html(mark);
            }
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            other => self.push(other),
        }
    }

    /// Shows what the parser left out before this event.
    fn tell(&mut self, event: &Event<'_>, span: &Range<usize>) {
        let holds_blocks = |tag: &TagEnd| {
            matches!(tag, TagEnd::Item | TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition)
        };
        let (before, told) = match event {
            // Below a fence, and in the address of a link, words are marks.
            _ if self.is_in_code => (None, 0),
            Event::End(tag) if holds_blocks(tag) => (Some(span.end), span.end),
            Event::End(_) => (None, span.end),
            Event::Start(_) => (Some(span.start), span.start),
            _ => (Some(span.start), span.end),
        };
        if let Some((place, words)) = before.and_then(|before| self.unshown.before(self.text, before)) {
            self.unplaced(place, &words);
        }
        self.unshown.told_to(told);
    }

    /// Words that would be on no page: as a paragraph where they were written.
    fn unplaced(&mut self, place: Range<usize>, words: &str) {
        let excerpt = excerpt(words);
        self.report(Code::UnplacedText, place, "auszug", &excerpt);
        self.html("<p>");
        self.plain.push_str(&signs::restored(words.into()));
        self.push(Event::Text(signs::restored(words.to_owned().into())));
        self.html("</p>\n");
        self.plain.push('\n');
    }

    fn start(&mut self, tag: Tag<'b>, span: &Range<usize>) {
        match tag {
            Tag::Link { link_type, dest_url, title, .. } => {
                // `<office@bremen.de>` comes without its scheme.
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.open_link(&format!("{scheme}{}", signs::restored(dest_url)), signs::restored(title), span);
            }
            Tag::Image { dest_url, title, .. } => {
                self.open_picture(&signs::restored(dest_url), signs::restored(title), span);
            }
            Tag::Strikethrough if !self.written_at(span).starts_with("~~") => self.characters("~"),
            tag @ (Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => self.push(Event::Start(tag)),
            block => self.start_block(block, span),
        }
    }

    fn start_block(&mut self, tag: Tag<'b>, span: &Range<usize>) {
        self.marks.reset();
        match tag {
            Tag::HtmlBlock => {}
            Tag::Heading { level, .. } => {
                let level = self.headings.level(level as u8, self.setting);
                self.heading = Some((level, self.events.len(), self.plain.len()));
            }
            Tag::CodeBlock(kind) => self.open_code(kind, span),
            Tag::FootnoteDefinition(label) => {
                let label = signs::restored(label);
                let named = self.text.get(span.clone()).and_then(|text| text.find("]:")).map_or(0, |end| end + 2);
                self.unshown.told_to(span.start + named);
                let line = self.first_line(span);
                self.footnotes.open(&label, line, self.events.len());
            }
            Tag::BlockQuote(kind) => {
                let line = self.first_line(span);
                if signs::is_number(self.written_at(&line).trim_start_matches(['>', ' ', '\t'])) {
                    self.report_sign(line, 0);
                }
                self.push(Event::Start(Tag::BlockQuote(kind)));
            }
            Tag::List(start) => {
                self.lists.push(List::new(start.is_some()));
                // Each point carries its own number.
                self.push(Event::Start(Tag::List(start.map(|_| 1))));
            }
            Tag::Item => self.open_item(span),
            Tag::Table(alignments) => {
                self.table = Table::new(alignments);
                self.html(tables::open(self.setting.table));
            }
            Tag::TableHead => {
                self.table.row(span, true);
                self.html("<thead><tr>");
            }
            Tag::TableRow => {
                self.table.row(span, false);
                self.html("<tr>");
            }
            Tag::TableCell => {
                let cell = self.table.cell();
                self.html(cell);
            }
            other => self.push(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd, span: &Range<usize>) {
        match tag {
            TagEnd::HtmlBlock => {}
            TagEnd::Link => self.close_link(),
            TagEnd::Image => self.close_picture(),
            TagEnd::Strikethrough if !self.written_at(span).starts_with("~~") => self.characters("~"),
            TagEnd::Heading(_) => self.close_heading(span),
            TagEnd::FootnoteDefinition => self.footnotes.close(&mut self.events),
            TagEnd::List(is_numbered) => {
                if let Some((span, count)) = self.lists.pop().and_then(|list| list.signed) {
                    self.report_sign(span, count.saturating_sub(1));
                }
                self.push(Event::End(TagEnd::List(is_numbered)));
            }
            TagEnd::Table => self.html("</tbody></table></div>"),
            TagEnd::TableHead => {
                self.html("</tr></thead><tbody>");
                self.plain.push('\n');
            }
            TagEnd::TableRow => {
                self.html("</tr>");
                self.plain.push('\n');
            }
            TagEnd::TableCell => self.close_cell(span),
            other => {
                if matches!(other, TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock) {
                    self.plain.push('\n');
                }
                if other == TagEnd::CodeBlock {
                    self.is_in_code = false;
                    self.unshown.told_to(span.end);
                }
                self.push(Event::End(other));
            }
        }
    }

    /// An event of the page. In the text of a picture there are only words.
    fn push(&mut self, event: Event<'b>) {
        if self.picture.is_none() {
            self.events.push(event);
        }
    }

    fn html(&mut self, html: impl Into<CowStr<'b>>) {
        self.push(Event::InlineHtml(html.into()));
    }

    /// Marks that are characters after all.
    fn characters(&mut self, characters: &'static str) {
        self.plain.push_str(characters);
        self.push(Event::Text(characters.into()));
    }

    /// Words, with the places that an operator has to fill in marked.
    fn words(&mut self, words: CowStr<'b>, span: &Range<usize>) {
        if !self.is_in_code {
            self.look(span);
        }
        let words = signs::restored(words);
        if let Some(sign) = self.sign.take() {
            self.characters(sign);
        }
        self.plain.push_str(&words);
        let mut rest: &str = &words;
        if self.picture.is_some() || placeholder(rest).is_none() {
            self.push(Event::Text(words));
            return;
        }
        while let Some(found) = placeholder(rest) {
            self.events.push(Event::Text(rest[..found.start].to_owned().into()));
            self.html("<mark class=\"placeholder\">");
            self.events.push(Event::Text(rest[found.clone()].to_owned().into()));
            self.html("</mark>");
            rest = &rest[found.end..];
        }
        self.events.push(Event::Text(rest.to_owned().into()));
    }

    /// Looks through words for marks that were meant otherwise.
    fn look(&mut self, span: &Range<usize>) {
        for found in self.marks.look(self.text, span.clone()) {
            let excerpt = excerpt(self.written_at(&found));
            self.report(Code::LooseEmphasis, found, "auszug", &excerpt);
        }
        let part = self.text.get(span.clone()).unwrap_or_default();
        for at in signs::kept_comparisons(part) {
            let line = self.first_line(&(span.start + at..self.text.len()));
            self.report_sign(line, 0);
        }
        for (at, _) in part.match_indices("[^") {
            let rest = &part[at + 2..];
            // The backslash before the first word of a part does not belong to it.
            if self.text[..span.start + at].ends_with('\\') {
                continue;
            }
            let label = rest.find(['[', ']', '\n']).filter(|end| *end > 0 && rest[*end..].starts_with(']'));
            if let Some(end) = label {
                let start = span.start + at;
                self.report(Code::UnknownFootnote, start..start + end + 3, "name", &rest[..end]);
            }
        }
    }

    fn open_item(&mut self, span: &Range<usize>) {
        let text = self.text;
        let Some(item) = self.lists.last_mut().map(|list| list.item(text, span.start)) else { return };
        self.unshown.told_to(item.words);
        self.plain.push_str(&item.marker);
        self.sign = item.sign;
        self.html(item.tag);
    }

    /// A block of code. Behind its fence may stand what language it is in; other words are shown.
    fn open_code(&mut self, kind: CodeBlockKind<'b>, span: &Range<usize>) {
        let kind = match kind {
            CodeBlockKind::Fenced(info) => {
                let info = signs::restored(info);
                if info.is_empty() || LANGUAGES.iter().any(|known| info.eq_ignore_ascii_case(known)) {
                    CodeBlockKind::Fenced(info)
                } else {
                    let line = self.first_line(span);
                    self.unplaced(line, &info);
                    CodeBlockKind::Fenced(CowStr::Borrowed(""))
                }
            }
            indented @ CodeBlockKind::Indented => indented,
        };
        self.is_in_code = true;
        self.push(Event::Start(Tag::CodeBlock(kind)));
    }

    /// Cells that the head has no column for: the parser drops them, the last column keeps them.
    fn close_cell(&mut self, span: &Range<usize>) {
        if let Some(beyond) = self.table.beyond(self.text, span.end) {
            let words = format!(" | {}", self.written_at(&beyond));
            self.report(Code::ExtraCells, beyond, "auszug", &excerpt(words.trim_start_matches([' ', '|'])));
            self.plain.push_str(&words);
            self.push(Event::Text(words.into()));
        }
        self.html(self.table.cell_end());
        self.plain.push(' ');
    }

    fn close_heading(&mut self, span: &Range<usize>) {
        let Some((level, events_from, from)) = self.heading.take() else { return };
        let text = self.plain[from..].trim().to_owned();
        self.plain.push('\n');
        if !has_words(&text) {
            self.report(Code::EmptyHeading, span.start..span.start + self.written_at(span).trim_end().len(), "", "");
            // A picture is shown, but names no section.
            if self.events.len() > events_from {
                self.events.insert(events_from, Event::Start(Tag::Paragraph));
                self.events.push(Event::End(TagEnd::Paragraph));
            }
            return;
        }
        let id = self.headings.add(level, text, self.setting);
        self.events.insert(events_from, Event::InlineHtml(format!("<h{level} id=\"{id}\">").into()));
        self.html(format!("</h{level}>\n"));
    }

    fn raw_html(&mut self, raw: &str, span: Range<usize>) {
        let excerpt = excerpt(raw.trim());
        // What ends an element is no fault beside what began it.
        if self.has_raw_html && excerpt.starts_with("</") {
            return;
        }
        self.has_raw_html = true;
        self.report(Code::RawHtml, span, "auszug", &excerpt);
    }

    /// A sign that was read as a point of a list or a quotation, with how many there are below it in the list.
    fn report_sign(&mut self, span: Range<usize>, more: usize) {
        let excerpt = excerpt(self.written_at(&span));
        let fault = self.fault(Code::SignBeforeNumber, span, "auszug", &excerpt);
        self.faults.push(fault.with("weitere", more));
    }

    fn report(&mut self, code: Code, span: Range<usize>, name: &'static str, fact: &str) {
        let fault = self.fault(code, span, name, fact);
        self.faults.push(fault);
    }

    fn fault(&self, code: Code, span: Range<usize>, name: &'static str, fact: &str) -> Diagnostic {
        Diagnostic::new(code, self.body.place(span)).with(name, fact).with("seite", "")
    }

    /// What an editor wrote at a place.
    fn written_at(&self, span: &Range<usize>) -> &'b str {
        self.body.text().get(span.clone()).unwrap_or_default()
    }

    /// The first line of a part.
    fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let line = self.written_at(span).lines().next().unwrap_or_default();
        span.start..span.start + line.trim_end().len()
    }

    fn finish(mut self) -> Outcome<Rendered> {
        if let Some((place, words)) = self.unshown.before(self.text, self.text.len()) {
            self.unplaced(place, &words);
        }
        self.report_controls();
        let (notes, wrong) = std::mem::take(&mut self.footnotes).finish(self.setting);
        for fault in wrong {
            self.report(fault.code, fault.span, "name", &fault.label);
        }
        let mut html = String::with_capacity(self.body.text().len() * 5 / 4);
        html::push_html(&mut html, self.events.into_iter().chain(notes));
        // Long lines of code scroll: with the keyboard too (WCAG 2.1.1). What was written as `<pre>` stands escaped.
        let html = if html.contains("<pre>") { html.replace("<pre>", "<pre tabindex=\"0\">") } else { html };
        let rendered = Rendered { html, text: self.plain, headings: self.headings.finish(), links: self.written };
        Outcome::new(rendered, self.faults)
    }

    /// Reports entities that stand for control characters, each once.
    fn report_controls(&mut self) {
        let body = self.body;
        for (span, letter) in entities::controls(body.text()).filter(|(span, _)| self.controls.have(span)) {
            let fault = Diagnostic::new(Code::EscapedControl, body.place(span.clone()))
                .with("geschrieben", self.body.text().get(span).unwrap_or_default())
                .with("zeichen", format!("U+{:04X}", u32::from(letter)))
                .with("gemeint", meant_in_windows_1252(letter).map(String::from).unwrap_or_default());
            self.faults.push(fault);
        }
    }
}

fn excerpt(text: &str) -> String {
    text.chars().take(EXCERPT).collect()
}

/// Whether there is something to read: characters that show nothing are no name.
fn has_words(text: &str) -> bool {
    let shows_nothing = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{2800}' | '\u{3164}')
    };
    !text.chars().all(shows_nothing)
}
