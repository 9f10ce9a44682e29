//! A chart in a page, and the same one as a file that stands alone.

use std::fmt::Write as _;

use super::canvas::Ink;
use super::escaped::Escaped;
use super::key::{self, Key};
use super::rows::Rows;

/// What a chart draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Drawing {
    /// Rows of names, words and tracks.
    Rows(Rows),
    /// The inside of an SVG that is as wide as there is room, and so many pixels high.
    Whole { class: &'static str, height: i64, inside: String },
}

/// A chart: a drawing with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub(super) drawing: Drawing,
    /// What it shows.
    pub(super) title: String,
    /// What is to be seen in it, in one sentence.
    pub(super) summary: String,
    /// What its shapes mean.
    pub(super) key: Key,
}

/// Where a chart stands in a page.
#[derive(Debug, Clone, Copy)]
pub struct Place<'p> {
    /// Its id in the page.
    pub id: &'p str,
    /// The id of the table that has its figures.
    pub table: &'p str,
}

/// Who made a chart that stands alone, and what may be done with it.
#[derive(Debug, Clone)]
pub struct Imprint {
    /// The language of its words.
    pub language: &'static str,
    /// The page that it comes from, in full.
    pub source: String,
    /// The line below the drawing: publisher, portal, address.
    pub credit: String,
    /// The line of the licence.
    pub licence: String,
    /// What the licence is called.
    pub licence_name: String,
    /// The address of the licence.
    pub licence_url: String,
}

/// The width of a file that stands alone, in pixels.
const FILE_WIDTH: i64 = 800;

/// The space around the drawing in it, and the room above it for title and summary.
const MARGIN: i64 = 24;
const TOP: i64 = 88;

/// How many letters of the summary a line has room for, and how high the line is.
const LETTERS: usize = 100;
const LINE: i64 = 20;

impl Chart {
    /// What it shows.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The same chart by another title.
    #[must_use]
    pub fn titled(self, title: String) -> Self {
        Self { title, ..self }
    }

    /// The same chart with the names of its rows in a language that is not that of its other words; empty where it is.
    #[must_use]
    pub fn named_in(mut self, language: &'static str) -> Self {
        if let Drawing::Rows(rows) = &mut self.drawing {
            rows.language = language;
        }
        self
    }

    /// What is to be seen in it.
    #[must_use]
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// The chart as a `<figure>`: it names its title, its summary and the table with its figures.
    #[must_use]
    pub fn figure(&self, Place { id, table }: Place<'_>) -> String {
        let mut html = String::with_capacity(4096);
        let (title, summary) = (Escaped(&self.title), Escaped(&self.summary));
        let named = format!(r#"role="img" aria-labelledby="{id}-titel" aria-describedby="{id}-satz {table}""#);
        let _ = write!(
            html,
            r#"<figure class="chart" id="{id}"><figcaption><strong id="{id}-titel">{title}</strong> <span id="{id}-satz">{summary}</span></figcaption>"#
        );
        match &self.drawing {
            Drawing::Rows(rows) => {
                let _ = write!(html, r#"<div class="{}" {named}>"#, rows.class);
                rows.html(&mut html);
                html.push_str("</div>");
            }
            Drawing::Whole { class, height, inside } => {
                let _ = write!(
                    html,
                    r#"<svg class="{class}" {named} width="100%" height="{height}"><title>{title}</title><desc>{summary}</desc>{inside}</svg>"#
                );
            }
        }
        key::html(&self.key, &mut html);
        html.push_str("</figure>");
        html
    }

    /// What is drawn in a file, and its height.
    fn drawn(&self) -> (i64, String) {
        match &self.drawing {
            Drawing::Rows(rows) => rows.svg(),
            Drawing::Whole { height, inside, .. } => (*height, inside.clone()),
        }
    }

    /// The chart as a file: with its words, who made it, and under which licence.
    ///
    /// Colours stand as attributes as well as in a style, so that a program without styles shows them too.
    #[must_use]
    pub fn file(&self, imprint: &Imprint) -> String {
        let ((height, inside), (key_height, key)) = (self.drawn(), key::svg(&self.key));
        let inner = FILE_WIDTH - 2 * MARGIN;
        let (top, summary_lines) = self.summary_lines();
        let key_top = top + height + 8;
        let credit = key_top + key_height + 20;
        let (licence, whole) = (credit + 20, credit + 40);
        let mut svg = String::with_capacity(inside.len() * 2 + 3000);
        let _ = write!(
            svg,
            concat!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{whole}" viewBox="0 0 {width} {whole}" role="img" aria-labelledby="titel" aria-describedby="satz" xml:lang="{language}" font-family="system-ui, sans-serif" font-size="14">"#,
                r#"<title id="titel">{title}</title><desc id="satz">{summary}</desc>"#,
                r#"<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/"><rdf:Description rdf:about=""><dc:title>{title}</dc:title><dc:source rdf:resource="{source}"/><dc:license rdf:resource="{licence_url}"/><dc:creator>{credit_words}</dc:creator></rdf:Description></rdf:RDF></metadata>"#,
                "<style>{style}</style>",
                r#"<rect class="g" width="100%" height="100%" fill="white"/>"#,
                r#"<text x="{margin}" y="36" font-size="20" font-weight="700">{title}</text>"#,
                "{summary_lines}",
                r#"<svg x="{margin}" y="{top}" width="{inner}" height="{height}" overflow="visible">{inside}</svg>"#,
                r#"<svg x="{margin}" y="{key_top}" overflow="visible">{key}</svg>"#,
                r#"<text x="{margin}" y="{credit}" font-size="12">{credit_words}</text>"#,
                r#"<text x="{margin}" y="{licence}" font-size="12">{licence_words}</text>"#,
                "</svg>\n"
            ),
            width = FILE_WIDTH,
            whole = whole,
            language = imprint.language,
            title = Escaped(&self.title),
            summary = Escaped(&self.summary),
            source = Escaped(&imprint.source),
            licence_url = Escaped(&imprint.licence_url),
            credit_words = Escaped(&imprint.credit),
            licence_words = Escaped(&imprint.licence),
            style = file_style(),
            margin = MARGIN,
            summary_lines = summary_lines,
            top = top,
            inner = inner,
            height = height,
            inside = coloured(&inside),
            key_top = key_top,
            key = coloured(&key),
            credit = credit,
            licence = licence,
        );
        svg
    }

    /// The summary in the lines of a file, and where the drawing begins below it.
    fn summary_lines(&self) -> (i64, String) {
        let (mut svg, mut y) = (String::new(), 60 - LINE);
        for line in lines(&self.summary, LETTERS) {
            y += LINE;
            let _ = write!(svg, r#"<text x="{MARGIN}" y="{y}">{}</text>"#, Escaped(&line));
        }
        (TOP + (y - 60).max(0), svg)
    }

    /// The size of the file in pixels: width and height.
    #[must_use]
    pub fn file_size(&self) -> (i64, i64) {
        (FILE_WIDTH, self.summary_lines().0 + self.drawn().0 + 8 + key::svg(&self.key).0 + 60)
    }
}

/// The style of a file: the same sizes as in a page, and colours for light and dark ground.
fn file_style() -> String {
    let mut style =
        String::from("text{fill:#1d1b19}.b{font-weight:600}.s{font-size:13px}.v{font-size:15px;font-weight:700}");
    for ink in Ink::ALL {
        let _ = write!(style, ".{}{{color:{}}}", ink.class(), ink.colours().0);
    }
    style.push_str(
        "text[class*=i-]{fill:currentColor}@media (prefers-color-scheme:dark){text{fill:#f1ede7}.g{fill:#171615}",
    );
    for ink in Ink::ALL {
        let _ = write!(style, ".{}{{color:{}}}", ink.class(), ink.colours().1);
    }
    style.push('}');
    style
}

/// A text in lines of about so many letters, divided between words.
fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The same drawing with its colours as attributes.
fn coloured(inside: &str) -> String {
    let mut coloured = inside.to_owned();
    for ink in Ink::ALL {
        let class = format!(r#"class="{}""#, ink.class());
        coloured = coloured.replace(&class, &format!(r#"{class} color="{}""#, ink.colours().0));
    }
    coloured
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_divided_between_words() {
        assert_eq!(lines("Drei Meilensteine", 40), ["Drei Meilensteine"]);
        assert_eq!(lines("Drei Meilensteine, zwei erreicht", 20), ["Drei Meilensteine,", "zwei erreicht"]);
        assert_eq!(lines("", 20), [""]);
    }
}
