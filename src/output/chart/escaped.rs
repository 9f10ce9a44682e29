//! Words as HTML and XML have them.

use std::fmt;

use pulldown_cmark_escape::escape_html;

/// Words, escaped where they are written.
pub(super) struct Escaped<'w>(pub &'w str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut escaped = String::with_capacity(self.0.len() + 8);
        let _ = escape_html(&mut escaped, self.0);
        formatter.write_str(&escaped)
    }
}
