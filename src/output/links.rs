//! Looks through a page for what it links to and what can be linked to in it.
//!
//! A small scanner of tags instead of a full HTML parser: it runs over every page of every build. It knows tags,
//! attributes with and without quotation marks, comments, and that scripts and styles hold no tags.

use std::borrow::Cow;

use memchr::memchr;

/// What a page refers to and offers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found<'h> {
    /// Addresses in `href`, `src`, `action`, `poster` and `srcset`, as written (`&amp;` not undone).
    pub targets: Vec<&'h str>,
    /// Ids in the page.
    pub ids: Vec<&'h str>,
}

/// Looks through a page.
#[must_use]
pub fn scan(html: &str) -> Found<'_> {
    let bytes = html.as_bytes();
    let mut found = Found::default();
    let mut at = 0;
    while let Some(open) = memchr(b'<', &bytes[at..]) {
        let start = at + open + 1;
        at = match bytes.get(start) {
            Some(b'!') if html[start..].starts_with("!--") => after(html, start, "-->"),
            Some(letter) if letter.is_ascii_alphabetic() => tag(html, start, &mut found),
            _ => start,
        };
    }
    found
}

/// Reads one tag; gives the place after it (or after its raw text).
///
/// It hops from one `=` to the next, so that attributes without a value cost nothing.
fn tag<'h>(html: &'h str, start: usize, found: &mut Found<'h>) -> usize {
    let bytes = html.as_bytes();
    let mut at = start;
    let end = loop {
        // The way is short: a look at each byte is quicker than a search by words.
        let Some(hop) = bytes[at..].iter().position(|byte| matches!(byte, b'=' | b'>')) else { return bytes.len() };
        let sign = at + hop;
        if bytes[sign] == b'>' {
            break sign;
        }
        let (value, next) = value(html, sign + 1);
        match name(&html[at..sign]) {
            "href" | "src" | "action" | "poster" => found.targets.push(value),
            "srcset" => found.targets.extend(value.split(',').filter_map(|one| one.split_whitespace().next())),
            "id" => found.ids.push(value),
            _ => {}
        }
        at = next;
    };
    match &html[start..end] {
        tag if is_named(tag, "script") => after(html, end, "</script"),
        tag if is_named(tag, "style") => after(html, end, "</style"),
        _ => end + 1,
    }
}

/// The last word of what stands before a `=`: the name of an attribute.
fn name(before: &str) -> &str {
    let before = before.trim_ascii_end();
    // Most names end in another letter than those that are looked for.
    if !before.ends_with(['f', 'c', 'n', 'r', 't', 'd']) {
        return "";
    }
    let start = before.bytes().rposition(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\''));
    start.map_or(before, |start| &before[start + 1..])
}

/// Whether the text of a tag begins with this name.
fn is_named(tag: &str, name: &str) -> bool {
    tag.strip_prefix(name)
        .is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '-'))
}

/// The value of an attribute whose `=` stands before `start`, and the place after it.
fn value(html: &str, start: usize) -> (&str, usize) {
    let bytes = html.as_bytes();
    let start = span(bytes, start, |byte| byte.is_ascii_whitespace());
    match bytes.get(start) {
        Some(quote @ (b'"' | b'\'')) => {
            let from = start + 1;
            let end = memchr(*quote, &bytes[from..]).map_or(bytes.len(), |length| from + length);
            (&html[from..end], bytes.len().min(end + 1))
        }
        _ => {
            let end = span(bytes, start, |byte| !byte.is_ascii_whitespace() && byte != b'>');
            (&html[start..end], end)
        }
    }
}

/// The first place from `start` on where `belongs` does not hold. Only ASCII decides, so it is a boundary of characters.
fn span(bytes: &[u8], start: usize, belongs: impl Fn(u8) -> bool) -> usize {
    bytes.get(start..).map_or(bytes.len(), |rest| {
        rest.iter().position(|byte| !belongs(*byte)).map_or(bytes.len(), |length| start + length)
    })
}

fn after(html: &str, start: usize, end: &str) -> usize {
    html[start..].find(end).map_or(html.len(), |found| start + found + end.len())
}

/// Where a link of a page leads inside of the site: the address, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination<'l> {
    /// The path below the root, as an address: `massnahmen/d40/`, `daten/ziele.csv`.
    pub path: Cow<'l, str>,
    /// The id behind `#`.
    pub fragment: Option<&'l str>,
}

/// Resolves a link of the page at `page`; none for links elsewhere. An empty one leads out of the site's root.
#[must_use]
pub fn resolve<'l>(page: &'l str, written: &'l str) -> Option<Result<Destination<'l>, ()>> {
    let (address, fragment) = match written.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment)),
        None => (written, None),
    };
    let address = address.split('?').next().unwrap_or_default();
    if let Some(path) = below_root(page, address) {
        return Some(Ok(Destination { path: path.into(), fragment }));
    }
    if address.starts_with("//") || address.split('/').next().is_some_and(|first| first.contains(':')) {
        return None;
    }
    if address.starts_with('/') {
        return Some(Err(()));
    }
    let folder = page.rfind('/').map_or("", |end| &page[..=end]);
    if address.is_empty() {
        return Some(Ok(Destination { path: page.into(), fragment }));
    }
    let mut parts: Vec<&str> = folder.split_terminator('/').collect();
    let mut pieces = address.split('/').peekable();
    while let Some(piece) = pieces.next() {
        let is_last = pieces.peek().is_none();
        match piece {
            "." => {}
            ".." => {
                if parts.pop().is_none() {
                    return Some(Err(()));
                }
            }
            "" if is_last => {}
            name => parts.push(name),
        }
    }
    let is_folder = address.ends_with('/') || address.ends_with("..") || address == "." || address.ends_with("/.");
    let mut path = parts.join("/");
    if is_folder && !path.is_empty() {
        path.push('/');
    }
    Some(Ok(Destination { path: path.into(), fragment }))
}

/// The common case: the whole way back to the root, then a plain path.
fn below_root<'l>(page: &str, address: &'l str) -> Option<&'l str> {
    let mut rest = address;
    for _ in page.bytes().filter(|byte| *byte == b'/') {
        rest = rest.strip_prefix("../")?;
    }
    // A path with dots at the start of a part, empty parts or a scheme takes the long way.
    let is_plain = !rest.starts_with(['.', '/']) && !rest.contains("/.") && !rest.contains("//") && !rest.contains(':');
    (is_plain && rest.len() < address.len()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_ids_are_found() {
        let found = scan(
            "<a href='x/'>1</a><img src=a.png alt=\"<a href=no>\"><p id=\"p\"><!-- <a href=no> --><script>\"<a href=no>\"</script><b id=q>",
        );
        assert_eq!(found.targets, ["x/", "a.png"]);
        assert_eq!(found.ids, ["p", "q"]);
    }

    #[test]
    fn links_resolve_like_in_a_browser() {
        let path = |page, written| resolve(page, written).map(|found| found.map(|d| d.path.into_owned()));
        assert_eq!(path("berichte/2021/d40/", "../../../ziele/1/"), Some(Ok("ziele/1/".into())));
        assert_eq!(path("berichte/2021/d40/", "bericht.json"), Some(Ok("berichte/2021/d40/bericht.json".into())));
        assert_eq!(path("berichte/2021/d40/", "../"), Some(Ok("berichte/2021/".into())));
        assert_eq!(path("ziele/1/", "../../"), Some(Ok(String::new())));
        assert_eq!(path("", "./"), Some(Ok(String::new())));
        assert_eq!(path("", "../x"), Some(Err(())));
        assert_eq!(path("", "/x"), Some(Err(())));
        assert_eq!(path("a/", "https://x.de/"), None);
        assert_eq!(path("a/", "mailto:x@y.de"), None);
        assert_eq!(resolve("a/", "#b").unwrap().unwrap(), Destination { path: "a/".into(), fragment: Some("b") });
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_scanned(html in "([<>/=\"'! a-z-]|ä|<!--|-->|<script|</script|<a href=){0,80}") {
            let found = scan(&html);
            for target in found.targets {
                let _ = resolve("a/b/", target);
            }
        }
    }
}
