//! Which files of the portal a text names.

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::links::{beside, percent_decoded};
use crate::model::Body;

/// What the links and pictures of a text lead to inside of the portal: a path below its root (`content/seiten/plan.pdf`) for
/// those that are written as a way from the text's own file, `/plan.pdf` for those written as an address.
#[must_use]
pub fn named_in(body: &Body) -> Vec<String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let targets = Parser::new_ext(body.text(), options).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url),
        _ => None,
    });
    targets.filter_map(|target| named(body.source.path(), &target)).collect()
}

fn named(from: &str, target: &str) -> Option<String> {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    if path.starts_with('/') { Some(percent_decoded(path)) } else { beside(from, path) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::Source;

    #[test]
    fn links_and_pictures_name_files_by_their_way_and_by_their_address() {
        let text =
            "[a](plan.pdf) ![b](../bild%201.png#x) [c](/unter/Plan%20A.pdf?x) [d][d] plan-b.pdf\n\n[d]: tief/e.csv";
        let source = Arc::new(Source::new("content/seiten/unter/hilfe.md", text));
        let body = Body { source, span: 0..text.len() };
        assert_eq!(
            named_in(&body),
            [
                "content/seiten/unter/plan.pdf",
                "content/seiten/bild 1.png",
                "/unter/Plan A.pdf",
                "content/seiten/unter/tief/e.csv",
            ]
        );
    }
}
