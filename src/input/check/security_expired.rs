//! `security-txt-expired`: a `security.txt` that no longer holds.
//!
//! # What it does
//! Warns where `gueltig_bis` of `[sicherheit]` lies before the day of the run.
//!
//! # Why it matters
//! Whoever finds a weakness must not trust contacts that have expired (RFC 9116, section 2.5.5).
//!
//! # What to do
//! Check that the contact still holds, and set `gueltig_bis` to a day within the next year.

use super::Seen;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::input::load::SETTINGS_FILE;

pub(super) fn run(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let until = seen.settings.and_then(|settings| settings.security.as_ref()).map(|security| security.valid_until);
    let expired = until.filter(|until| *until < seen.today);
    let fault = |until: chrono::NaiveDate| {
        Diagnostic::new(Code::SecurityExpired, Place::unread(SETTINGS_FILE)).with("datum", until)
    };
    expired.map(fault).into_iter().collect()
}
