//! Links and pictures of a body: where they lead, and what becomes of those that lead nowhere.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::{Writer, has_words};
use crate::diagnostic::Code;
use crate::markdown::{Target, WrittenLink};

/// A link that is open.
pub(super) struct OpenLink {
    pub(super) span: Range<usize>,
    pub(super) address: String,
    pub(super) title: String,
    /// Where its words begin.
    pub(super) from: usize,
    /// How many links are open inside of it.
    pub(super) inner: usize,
}

/// A picture that is open: all in it is its text.
pub(super) struct Picture {
    pub(super) span: Range<usize>,
    pub(super) written: String,
    pub(super) address: String,
    pub(super) title: String,
    /// Where its words begin.
    pub(super) from: usize,
    /// How many pictures and links are open inside of it.
    pub(super) inner: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Link,
    Picture,
}

impl<'b> Writer<'b> {
    pub(super) fn open_link(&mut self, written: &str, title: CowStr<'b>, span: &Range<usize>) {
        let inner = self.picture.as_mut().map(|picture| &mut picture.inner);
        if let Some(inner) = inner.or_else(|| self.link.as_mut().map(|link| &mut link.inner)) {
            *inner += 1;
            self.nested(written, &title, span);
            return;
        }
        let dest_url = self.target(written, span, Use::Link).into();
        let (from, address) = (self.plain.len(), without_data(written).to_owned());
        self.link = Some(OpenLink { span: span.clone(), address, title: title.to_string(), from, inner: 0 });
        self.push(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id: CowStr::Borrowed("") }));
    }

    pub(super) fn close_link(&mut self) {
        let inner = self.picture.as_mut().map(|picture| &mut picture.inner);
        if let Some(inner) =
            inner.or_else(|| self.link.as_mut().map(|link| &mut link.inner).filter(|inner| **inner > 0))
        {
            *inner = inner.saturating_sub(1);
            return;
        }
        let Some(link) = self.link.take() else { return };
        if !has_words(&self.plain[link.from..]) && !is_pasted(&link.address) {
            self.report(Code::NamelessLink, link.span, "ziel", &link.address);
            self.plain.push_str(&link.address);
            self.push(Event::Text(link.address.into()));
        }
        self.plain_title(&link.title);
        self.push(Event::End(TagEnd::Link));
    }

    pub(super) fn open_picture(&mut self, written: &str, title: CowStr<'b>, span: &Range<usize>) {
        if let Some(picture) = &mut self.picture {
            picture.inner += 1;
            self.nested(written, &title, span);
            return;
        }
        let address = self.target(written, span, Use::Picture);
        let (written, title) = (without_data(written).to_owned(), title.into_string());
        self.picture = Some(Picture { span: span.clone(), written, address, title, from: self.plain.len(), inner: 0 });
    }

    pub(super) fn close_picture(&mut self) {
        if let Some(picture) = self.picture.as_mut().filter(|picture| picture.inner > 0) {
            picture.inner -= 1;
            return;
        }
        let Some(picture) = self.picture.take() else { return };
        let text = self.plain[picture.from..].trim().to_owned();
        if !has_words(&text) && !is_pasted(&picture.written) {
            self.report(Code::PictureWithoutText, picture.span, "adresse", &picture.written);
        }
        let mut html = String::from("<img src=\"");
        // Writing to a string cannot fail.
        let _ = pulldown_cmark_escape::escape_href(&mut html, &picture.address);
        html.push_str("\" alt=\"");
        let _ = pulldown_cmark_escape::escape_html(&mut html, &text);
        if !picture.title.is_empty() {
            html.push_str("\" title=\"");
            let _ = pulldown_cmark_escape::escape_html(&mut html, &picture.title);
        }
        html.push_str("\" loading=\"lazy\">");
        self.html(html);
        self.plain_title(&picture.title);
    }

    /// A link inside of another or of the text of a picture: its words stay, it leads nowhere.
    pub(super) fn nested(&mut self, written: &str, title: &str, span: &Range<usize>) {
        self.report(Code::NestedLink, span.clone(), "ziel", without_data(written));
        if !title.is_empty() {
            let title = format!("{title} ");
            self.plain.push_str(&title);
            self.push(Event::Text(title.into()));
        }
    }

    /// The title of a link or picture, which pages show on request.
    pub(super) fn plain_title(&mut self, title: &str) {
        if !title.is_empty() {
            self.plain.push_str(&format!(" ({title})"));
        }
    }

    /// The address of a link or picture as it stands in the page; empty where it is refused.
    pub(super) fn target(&mut self, written: &str, span: &Range<usize>, used: Use) -> String {
        match self.links.resolve(written) {
            Target::Inside(address) => {
                let mut escaped = String::with_capacity(address.len());
                // Writing to a string cannot fail.
                let _ = pulldown_cmark_escape::escape_href(&mut escaped, &address);
                let place = self.body.place(span.clone());
                self.written.push(WrittenLink { place, written: written.into(), address: escaped.into() });
                address
            }
            Target::Outside(address) if used == Use::Link => address,
            Target::Outside(_) => self.refuse(Code::ForeignPicture, span, "adresse", written),
            Target::Malformed(code) => self.refuse(code, span, "wert", written),
            Target::Forbidden if is_pasted(written) => {
                self.report(Code::PastedPicture, self.start_of_data(span), "", "");
                String::new()
            }
            Target::Held(held) => {
                let fault = self.fault(Code::HiddenReference, span.clone(), "name", written);
                self.faults.push(held.told(fault));
                String::new()
            }
            Target::Forbidden | Target::Nowhere if used == Use::Picture => {
                let meant = self.links.nearest(written).unwrap_or_default();
                let fault = self.fault(Code::MissingPicture, span.clone(), "adresse", written);
                self.faults.push(fault.with("gemeint", meant));
                String::new()
            }
            Target::Forbidden => self.refuse(Code::ForbiddenScheme, span, "adresse", written),
            Target::Nowhere => {
                let meant = self.links.meant(written).unwrap_or_default();
                let fault = self.fault(Code::BrokenLink, span.clone(), "ziel", written);
                self.faults.push(fault.with("gemeint", meant));
                String::new()
            }
        }
    }

    /// The beginning of a link or picture that holds its data itself: marking all of it would fill the screen.
    fn start_of_data(&self, span: &Range<usize>) -> Range<usize> {
        let written = self.written_at(span);
        let is_scheme = |five: &[u8]| five.eq_ignore_ascii_case(b"data:");
        let end = written.as_bytes().windows(5).position(is_scheme).map_or(written.len(), |at| at + 5);
        span.start..span.start + end
    }

    pub(super) fn refuse(&mut self, code: Code, span: &Range<usize>, name: &'static str, written: &str) -> String {
        self.report(code, span.clone(), name, written);
        String::new()
    }
}

/// Whether an address is no address but a picture itself, as programs paste it: `data:image/png;base64,…`.
fn is_pasted(address: &str) -> bool {
    address.as_bytes().get(..PASTED.len()).is_some_and(|start| start.eq_ignore_ascii_case(PASTED.as_bytes()))
}

/// What the address of a pasted picture begins with.
const PASTED: &str = "data:image/";

/// An address without the data of a pasted picture.
fn without_data(address: &str) -> &str {
    if is_pasted(address) { PASTED } else { address }
}
