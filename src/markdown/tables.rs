//! Tables of a body: scrollable by keyboard on narrow screens, with scoped headers.

/// The opening of a table; `name` is what a screen reader calls the scrollable region.
pub(super) fn open(name: &str) -> String {
    let mut html = String::from("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    // Writing to a string cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut html, name);
    html.push_str("\"><table>");
    html
}
