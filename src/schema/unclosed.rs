//! Lists, curly brackets and texts of several lines that begin and never end.

use std::ops::Range;

use super::line::outside_of_quotes;

/// A value that never ends.
pub(super) struct Unclosed {
    /// The line on which it begins, without the space around it.
    pub(super) mark: Range<usize>,
    /// All that it swallows: up to the next line that begins a key or a section.
    pub(super) all: Range<usize>,
    /// Whether it is a text (`"""`), otherwise a list or curly brackets.
    pub(super) is_text: bool,
}

/// Finds the first such value of a TOML text that is known to have faults.
pub(super) fn first_unclosed(text: &str) -> Option<Unclosed> {
    let mut open: Option<Open> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        match &mut open {
            None => open = Open::by(line, at),
            Some(Open { quotes: Some(quotes), .. }) => {
                if line.contains(*quotes) {
                    open = None;
                }
            }
            Some(list) => {
                if begins_something(line) && list.needs_no_more {
                    break;
                }
                if list.goes_on(line) {
                    open = None;
                }
            }
        }
        at += line.len();
    }
    let open = open?;
    let end = match open.quotes {
        None => at,
        Some(_) => next_beginning(text, open.start),
    };
    let first_line = text[open.start..].lines().next().unwrap_or_default();
    let indent = first_line.len() - first_line.trim_start().len();
    Some(Unclosed {
        mark: open.start + indent..open.start + first_line.trim_end().len(),
        all: open.start..end,
        is_text: open.quotes.is_some() || first_line.matches('"').count() % 2 == 1,
    })
}

struct Open {
    start: usize,
    /// The brackets that are to be closed.
    depth: usize,
    /// The quotation marks that are to be closed.
    quotes: Option<&'static str>,
    /// Whether the last line does not end in a comma or an opening bracket: a key cannot follow.
    needs_no_more: bool,
}

impl Open {
    /// What a line opens and does not close.
    fn by(line: &str, start: usize) -> Option<Self> {
        let (key, value) = line.split_once('=')?;
        if key.trim_start().starts_with(['[', '#']) || key.contains(['"', '\'']) {
            return None;
        }
        let value = value.trim_start();
        for quotes in ["\"\"\"", "'''"] {
            if let Some(rest) = value.strip_prefix(quotes) {
                let open = Self { start, depth: 0, quotes: Some(quotes), needs_no_more: false };
                return (!rest.contains(quotes)).then_some(open);
            }
        }
        if !value.starts_with(['[', '{']) {
            return None;
        }
        let mut open = Self { start, depth: 0, quotes: None, needs_no_more: false };
        (!open.goes_on(value)).then_some(open)
    }

    /// Counts the brackets of a further line; true where all are closed.
    fn goes_on(&mut self, line: &str) -> bool {
        let mut last = None;
        for (_, letter) in outside_of_quotes(line) {
            match letter {
                '#' => break,
                '[' | '{' => self.depth += 1,
                ']' | '}' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
            if !letter.is_whitespace() {
                last = Some(letter);
            }
        }
        if let Some(last) = last {
            self.needs_no_more = !matches!(last, ',' | '{');
        }
        self.depth == 0
    }
}

/// `name = …`, `[name]` or `[[name]]` at the beginning of a line.
fn begins_something(line: &str) -> bool {
    let line = line.trim_end();
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let section = line.trim_start_matches('[').trim_end_matches(']');
    (line.starts_with('[') && is_name(section)) || line.split_once('=').is_some_and(|(key, _)| is_name(key.trim_end()))
}

/// Where the next key or section begins after the line at `start`.
fn next_beginning(text: &str, start: usize) -> usize {
    let mut at = start;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        if index > 0 && begins_something(line) {
            break;
        }
        at += line.len();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swallowed(text: &str) -> Option<&str> {
        first_unclosed(text).map(|open| &text[open.all])
    }

    #[test]
    fn a_list_without_end_swallows_up_to_the_next_key() {
        assert_eq!(swallowed("a = [\"x\", \"y\"\n\n[[b]]\nc = 1\n"), Some("a = [\"x\", \"y\"\n\n"));
        assert_eq!(swallowed("a = [\n  \"x\",\n  \"y\"\nb = 1\n"), Some("a = [\n  \"x\",\n  \"y\"\n"));
        assert_eq!(swallowed("a = { b = \"x\"\nc = 1\n"), Some("a = { b = \"x\"\n"));
        assert_eq!(swallowed("a = [\"x\""), Some("a = [\"x\""));
        assert_eq!(swallowed("a = \"\"\"\nx\ny\nb = 1\n"), Some("a = \"\"\"\nx\ny\n"));
    }

    #[test]
    fn what_is_closed_is_left_alone() {
        for text in [
            "a = [\n  \"x\", # [\n  \"]\",\n]\nb = 1\n",
            "a = \"\"\"\nb = [\n\"\"\"\n",
            "a = \"[\"\n[b]\n",
            "a = {\n  b = 1,\n  c = 2\n}\n",
            "# a = [\n[[b]]\n",
        ] {
            assert_eq!(swallowed(text), None, "{text}");
        }
    }
}
