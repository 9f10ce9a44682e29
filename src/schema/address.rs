//! Keys whose value is a web or an e-mail address, or a licence, which may be one.

use std::ops::Range;

use super::{Entry, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{LICENCES, email_in_ascii, is_email, is_url, url_in_ascii};

/// A web address; one that is none is reported, with its right spelling where there is one, and given as it stands.
pub fn url(reader: &Reader<'_>, key: &'static str, faults: &mut Vec<Diagnostic>) -> Option<Box<str>> {
    placed_url(reader, key, faults).map(|(url, _)| url)
}

/// The same, with where it stands in its file.
pub fn placed_url(
    reader: &Reader<'_>,
    key: &'static str,
    faults: &mut Vec<Diagnostic>,
) -> Option<(Box<str>, Range<usize>)> {
    let written = reader.text(key)?;
    if !is_url(written.value) {
        faults.push(bad_url(reader, key, &written));
    }
    Some((written.value.into(), written.span))
}

/// An e-mail address, in the same way.
pub fn email(reader: &Reader<'_>, key: &'static str, faults: &mut Vec<Diagnostic>) -> Option<Box<str>> {
    let written = reader.text(key)?;
    if !is_email(written.value) {
        faults.push(bad_email(reader, &written));
    }
    Some(written.value.into())
}

/// The fault of a text that is no web address.
#[must_use]
pub fn bad_url(reader: &Reader<'_>, key: &'static str, written: &Entry<&str>) -> Diagnostic {
    Diagnostic::new(Code::BadUrl, reader.place(written))
        .with("schluessel", key)
        .with("wert", written.value)
        .with("vorschlag", url_in_ascii(written.value).unwrap_or_default())
}

/// The fault of a licence (`id`, `lizenz`) that is neither a known one nor given by its address and a title.
#[must_use]
pub fn bad_licence(reader: &Reader<'_>, id: &Entry<&str>, has_title: bool) -> Option<Diagnostic> {
    if LICENCES.contains(&id.value) || (is_url(id.value) && has_title) {
        return None;
    }
    let fault = Diagnostic::new(Code::UnknownLicence, reader.place(id))
        .with("wert", id.value)
        .with("fehlt", if is_url(id.value) { "titel" } else { "" })
        .with("erlaubt", LICENCES.join(", "));
    Some(fault)
}

/// The fault of a text that is no e-mail address.
#[must_use]
pub fn bad_email(reader: &Reader<'_>, written: &Entry<&str>) -> Diagnostic {
    Diagnostic::new(Code::BadEmail, reader.place(written))
        .with("wert", written.value)
        .with("vorschlag", email_in_ascii(written.value).unwrap_or_default())
}
