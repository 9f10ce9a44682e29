//! Words in HTML that is written as a plain string. Writing to a string cannot fail.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

/// Adds words that stand between tags.
pub(super) fn text(html: &mut String, words: &str) {
    let _ = escape_html_body_text(html, words);
}

/// Adds words that stand in an attribute, between quotation marks.
pub(super) fn attribute(html: &mut String, words: &str) {
    let _ = escape_html(html, words);
}
