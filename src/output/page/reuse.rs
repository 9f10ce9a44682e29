//! Charts for reuse: as a file that stands alone, with what there is to copy for embedding and citing it, and the table
//! of its figures (site.md, "Charts").

use std::fmt::Write as _;

use super::escape::{attribute, text};
use super::frame::as_of;
use super::value;
use crate::language::Language;
use crate::model::{Address, Field, LicenceTerms};
use crate::output::chart::{Chart, Imprint, Place};
use crate::output::context::Output;
use crate::output::job::Job;

/// The figures of a chart, as the rows of a table: heads, then cells; the first cell of a row is its name.
pub(super) struct Figures {
    pub heads: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// A cell: words, perhaps with what they lead to.
pub(super) struct Cell {
    words: Words,
    /// Below the root, with what stands behind `?` or `#`.
    link: Option<String>,
    /// What stands behind it.
    more: Option<Box<Self>>,
}

/// The words of a cell.
enum Words {
    Interface(String),
    /// German, whatever the pages speak.
    Content(String),
    /// HTML that says itself what is German.
    Value(String),
}

impl Words {
    fn html(&self, html: &mut String) {
        match self {
            Self::Interface(words) | Self::Content(words) => text(html, words),
            Self::Value(value) => html.push_str(value),
        }
    }
}

impl Cell {
    pub(super) fn plain(words: impl Into<String>) -> Self {
        Self { words: Words::Interface(words.into()), link: None, more: None }
    }

    /// Words that stand in the content.
    pub(super) fn of_content(words: impl Into<String>) -> Self {
        Self { words: Words::Content(words.into()), ..Self::plain("") }
    }

    /// A reported value.
    pub(super) fn of_value<T>(output: &Output<'_>, field: &Field<T>) -> Self {
        Self { words: Words::Value(value::html(output, field)), ..Self::plain("") }
    }

    /// The same words, leading to a place of the site.
    pub(super) fn leading_to(self, link: Option<String>) -> Self {
        Self { link, ..self }
    }

    /// The same cell, and another one behind a comma.
    pub(super) fn and(self, more: Option<Self>) -> Self {
        Self { more: more.map(Box::new), ..self }
    }

    fn html(&self, root: &str, html: &mut String) {
        match &self.link {
            Some(address) => {
                let _ = write!(html, r#"<a class="counted" href="{root}{address}">"#);
                self.words.html(html);
                html.push_str("</a>");
            }
            None => self.words.html(html),
        }
        if let Some(more) = &self.more {
            html.push_str(", ");
            more.html(root, html);
        }
    }
}

/// A chart that stands alone at `file` below its page.
pub(super) fn artefact<'a>(
    output: &Output<'a>,
    page: &Address,
    file: &str,
    chart: impl Fn(&Output<'a>) -> Option<Chart> + Send + Sync + 'a,
) -> Job<'a> {
    let (output, page) = (*output, page.clone());
    Job::data(page.join(file), move |to| {
        if let Some(chart) = chart(&output) {
            to.write_all(chart.file(&imprint(&output, &page)).as_bytes())?;
        }
        Ok(())
    })
}

/// The chart in its page, and below it what there is for reuse. `figures` are needed where the page has no table of its
/// own for them; then `place.table` names theirs.
pub(super) fn offered(
    output: &Output<'_>,
    chart: &Chart,
    place: Place<'_>,
    (page, file): (&Address, &str),
    figures: Option<&Figures>,
) -> String {
    let format = output.format;
    let mut html = chart.figure(place);
    let summary = if figures.is_some() { "grafik_zahlen_und_weiterverwenden" } else { "grafik_weiterverwenden" };
    html.push_str(r#"<details class="reuse"><summary>"#);
    text(&mut html, format.word(summary));
    html.push_str(r#"<span class="hidden">: "#);
    text(&mut html, chart.title());
    html.push_str("</span></summary>");
    if let Some(figures) = figures {
        table(&mut html, figures, place.table, chart.title(), &page.way_to_root(), output.format.content());
    }
    let _ = write!(html, r#"<p><a href="./{file}" type="image/svg+xml" download>{file}</a> "#);
    text(&mut html, format.word("grafik_datei"));
    html.push_str("</p><p>");
    text(&mut html, format.word("grafik_einbetten"));
    html.push_str(r#"</p><pre class="snippet" tabindex="0"><code>"#);
    text(&mut html, &snippet(output, chart, page, file));
    html.push_str("</code></pre><p>");
    text(&mut html, format.word("grafik_zitieren"));
    html.push_str(r#"</p><p class="citation">"#);
    text(&mut html, &citation(output, chart, page));
    html.push_str("</p></details>");
    html
}

/// What others put into their own page.
fn snippet(output: &Output<'_>, chart: &Chart, page: &Address, file: &str) -> String {
    let base = &output.settings.base_url;
    let imprint = imprint(output, page);
    let (width, height) = chart.file_size();
    let mut snippet = format!(
        "<figure>\n  <img src=\"{}\" width=\"{width}\" height=\"{height}\" alt=\"",
        base.join(&page.join(file))
    );
    attribute(&mut snippet, &format!("{}. {}", chart.title(), chart.summary()));
    snippet.push_str("\">\n  <figcaption>");
    text(&mut snippet, chart.title());
    let _ = write!(snippet, ". {}: <a href=\"{}\">", output.format.word("quelle"), imprint.source);
    text(&mut snippet, &imprint.credit);
    let _ = write!(snippet, "</a>, <a rel=\"license\" href=\"{}\">", imprint.licence_url);
    text(&mut snippet, &imprint.licence_name);
    snippet.push_str("</a></figcaption>\n</figure>");
    snippet
}

fn citation(output: &Output<'_>, chart: &Chart, page: &Address) -> String {
    let settings = output.settings;
    format!(
        "{}: {}. {}: {}. {}",
        settings.publisher.name,
        chart.title(),
        output.format.word("zitat_in"),
        settings.title,
        as_of(output, output.views.last_change(), &settings.base_url.join(page))
    )
}

/// What a licence is called in the language of the pages.
pub(super) const fn licence_title<'a>(terms: &LicenceTerms<'a>, language: Language) -> &'a str {
    match language {
        Language::German => terms.title,
        Language::English => terms.title_en,
    }
}

fn imprint(output: &Output<'_>, page: &Address) -> Imprint {
    let settings = output.settings;
    let source = settings.base_url.join(page);
    let terms = settings.licence.terms();
    let licence_name = licence_title(&terms, settings.language).to_owned();
    Imprint {
        language: settings.language.tag(),
        credit: format!("{}, {}", settings.publisher.name, settings.title),
        licence: format!("{}: {licence_name} · {source}", output.format.word("lizenz")),
        licence_url: terms.url.to_owned(),
        licence_name,
        source,
    }
}

fn table(html: &mut String, figures: &Figures, id: &str, caption: &str, root: &str, language: &str) {
    let _ = write!(
        html,
        r#"<div class="table-scroll" role="region" tabindex="0" aria-labelledby="{id}"><table class="figures-table"><caption id="{id}">"#
    );
    text(html, caption);
    html.push_str("</caption><thead><tr>");
    for (index, head) in figures.heads.iter().enumerate() {
        html.push_str(if index == 0 { r#"<th scope="col">"# } else { r#"<th scope="col" class="number">"# });
        text(html, head);
        html.push_str("</th>");
    }
    html.push_str("</tr></thead><tbody>");
    for row in &figures.rows {
        html.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            html.push_str(if index == 0 { r#"<th scope="row""# } else { r#"<td class="number""# });
            if matches!(cell.words, Words::Content(_)) {
                let _ = write!(html, r#" lang="{language}""#);
            }
            html.push('>');
            cell.html(root, html);
            html.push_str(if index == 0 { "</th>" } else { "</td>" });
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></div>");
}
