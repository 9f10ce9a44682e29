//! `transparenzdaten.ods`: a sheet a table and one that explains every column, for LibreOffice.
//!
//! OpenDocument 1.3: a ZIP whose first file, not compressed, names the media type; the sheets are one XML file, written
//! row by row. Cells have their type, numbers with every digit. Nothing in it depends on the clock.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::selection::Selection;
use super::{Cell, sheet};
use crate::output::make_error::MakeError;

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// The quickest: half the time of level 2, for a file that is a quarter larger.
const COMPRESSION: i64 = 1;
const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;

/// The beginning of the styles: how cells look; the pages follow.
const STYLES_START: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
<office:styles><style:style style:name="Default" style:family="table-cell"><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt"/></style:style></office:styles>
"#;

/// The beginning of the sheets: the styles of days, of the header, of rows; those of the columns' widths follow.
const CONTENT_START: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
<office:automatic-styles>
<number:date-style style:name="Tag"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="d" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="Tag"><style:table-cell-properties style:text-align-source="fix"/><style:paragraph-properties fo:text-align="start"/></style:style>
<style:style style:name="h" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="b" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
<style:style style:name="r" style:family="table-row"><style:table-row-properties style:row-height="0.5cm" style:use-optimal-row-height="false"/></style:style>
"#;

/// Writes all tables as one document.
pub(super) fn write(tables: &[Selection<'_>], to: &mut dyn Write) -> Result<(), MakeError> {
    // In memory, compressed: the first file's entry must state its size, so the ZIP's writer has to go back.
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    package.start_file("mimetype", options.compression_method(CompressionMethod::Stored))?;
    package.write_all(MEDIA_TYPE.as_bytes())?;
    let options = options.compression_method(CompressionMethod::Deflated).compression_level(Some(COMPRESSION));
    package.start_file("content.xml", options)?;
    let widths = tables.iter().map(sheet::widths).collect::<Result<Vec<_>, _>>()?;
    content(tables, &widths, &mut package)?;
    for (name, text) in [
        ("styles.xml", styles(&widths).as_str()),
        ("settings.xml", &settings(tables)),
        ("meta.xml", &meta(tables)),
        ("META-INF/manifest.xml", MANIFEST),
    ] {
        package.start_file(name, options)?;
        package.write_all(text.as_bytes())?;
    }
    Ok(to.write_all(&package.finish()?.into_inner())?)
}

/// A sheet that was written: its name and the last of its rows and columns, from 1.
struct Extent {
    name: &'static str,
    rows: usize,
    columns: usize,
}

fn content(tables: &[Selection<'_>], widths: &[Vec<u16>], to: &mut dyn Write) -> Result<(), MakeError> {
    to.write_all(CONTENT_START.as_bytes())?;
    width_styles(widths, to)?;
    for pages in page_counts(widths) {
        writeln!(
            to,
            r#"<style:style style:name="t{pages}" style:family="table" style:master-page-name="s{pages}"><style:table-properties table:display="true"/></style:style>"#
        )?;
    }
    to.write_all(b"</office:automatic-styles>\n<office:body><office:spreadsheet>\n")?;
    let mut extents = Vec::new();
    for (table, widths) in tables.iter().zip(widths) {
        extents.push(write_table(table, widths, to)?);
    }
    extents.push(write_explanation(tables, to)?);
    to.write_all(b"<table:database-ranges>\n")?;
    for extent in extents {
        let Extent { name, rows, columns } = extent;
        let last = sheet::column_name(columns);
        writeln!(
            to,
            r#"<table:database-range table:name="{name}" table:target-range-address="{name}.A1:{name}.{last}{rows}" table:display-filter-buttons="true"/>"#
        )?;
    }
    Ok(to.write_all(b"</table:database-ranges>\n</office:spreadsheet></office:body>\n</office:document-content>\n")?)
}

/// One style for each width there is.
fn width_styles(widths: &[Vec<u16>], to: &mut dyn Write) -> Result<(), MakeError> {
    let explanation = sheet::EXPLANATION_COLUMNS.iter().map(|(_, width)| *width);
    let mut all: Vec<u16> = widths.iter().flatten().copied().chain(explanation).collect();
    all.sort_unstable();
    all.dedup();
    for width in all {
        // A character is about 2.1 mm wide.
        let millimetres = u32::from(width) * 21 / 10;
        writeln!(
            to,
            r#"<style:style style:name="w{width}" style:family="table-column"><style:table-column-properties style:column-width="{millimetres}mm"/></style:style>"#
        )?;
    }
    Ok(())
}

fn write_table(table: &Selection<'_>, widths: &[u16], to: &mut dyn Write) -> Result<Extent, MakeError> {
    header(table.name, table.columns.iter().map(|column| column.name).zip(widths.iter().copied()), to)?;
    let mut rows = 1;
    let mut line = String::new();
    table.each(|cells| {
        if rows >= sheet::MOST_ROWS {
            return Ok(());
        }
        rows += 1;
        line.clear();
        line.push_str("<table:table-row table:style-name=\"r\">");
        let mut missing = 0;
        for cell in cells {
            if *cell == Cell::Missing {
                missing += 1;
                continue;
            }
            push_missing(&mut line, std::mem::take(&mut missing));
            push_cell(&mut line, table, cells, cell);
        }
        push_missing(&mut line, missing);
        line.push_str("</table:table-row>\n");
        Ok(to.write_all(line.as_bytes())?)
    })?;
    to.write_all(b"</table:table>\n")?;
    Ok(Extent { name: table.name, rows, columns: table.columns.len() })
}

fn write_explanation(tables: &[Selection<'_>], to: &mut dyn Write) -> Result<Extent, MakeError> {
    header(sheet::EXPLANATION, sheet::EXPLANATION_COLUMNS.into_iter(), to)?;
    let rows = sheet::explanation(tables);
    for texts in &rows {
        let mut line = String::from("<table:table-row>");
        for text in texts {
            push_text(&mut line, r#" table:style-name="b""#, text);
        }
        line.push_str("</table:table-row>\n");
        to.write_all(line.as_bytes())?;
    }
    to.write_all(b"</table:table>\n")?;
    Ok(Extent { name: sheet::EXPLANATION, rows: rows.len() + 1, columns: sheet::EXPLANATION_COLUMNS.len() })
}

/// On how many pages side by side sheets are printed, each number once.
fn page_counts(widths: &[Vec<u16>]) -> Vec<usize> {
    let explanation = sheet::EXPLANATION_COLUMNS.iter().map(|(_, width)| *width);
    let mut counts: Vec<usize> = widths.iter().map(|widths| sheet::pages_across(widths.iter().copied())).collect();
    counts.push(sheet::pages_across(explanation));
    counts.sort_unstable();
    counts.dedup();
    counts
}

/// How cells look, and how sheets are printed: A4 across, fitted to the width of whole pages, which are numbered.
fn styles(widths: &[Vec<u16>]) -> String {
    let counts = page_counts(widths);
    let mut text = String::from(STYLES_START);
    text.push_str("<office:automatic-styles>\n");
    for pages in &counts {
        push(
            &mut text,
            format_args!(
                r#"<style:page-layout style:name="l{pages}"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" fo:margin="10mm" style:scale-to-X="{pages}" style:scale-to-Y="0"/><style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="6mm" fo:margin-top="2mm"/></style:footer-style></style:page-layout>
"#
            ),
        );
    }
    text.push_str("</office:automatic-styles>\n<office:master-styles>\n");
    for pages in &counts {
        push(
            &mut text,
            format_args!(
                r#"<style:master-page style:name="s{pages}" style:page-layout-name="l{pages}"><style:header style:display="false"/><style:footer><style:region-left><text:p><text:sheet-name>-</text:sheet-name></text:p></style:region-left><style:region-right><text:p><text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:region-right></style:footer></style:master-page>
"#
            ),
        );
    }
    text.push_str("</office:master-styles>\n</office:document-styles>\n");
    text
}

/// The beginning of a sheet: its columns' widths and names.
fn header(
    name: &str,
    columns: impl Iterator<Item = (&'static str, u16)> + Clone,
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let pages = sheet::pages_across(columns.clone().map(|(_, width)| width));
    write!(to, r#"<table:table table:name="{name}" table:style-name="t{pages}">"#)?;
    // The first column is the key: printed on every page.
    for (index, (_, width)) in columns.clone().enumerate() {
        let column = format!(r#"<table:table-column table:style-name="w{width}"/>"#);
        match index {
            0 => write!(to, "\n<table:table-header-columns>{column}</table:table-header-columns>")?,
            _ => to.write_all(column.as_bytes())?,
        }
    }
    let mut line = String::from("\n<table:table-header-rows><table:table-row>");
    for (name, _) in columns {
        push_text(&mut line, r#" table:style-name="h""#, name);
    }
    line.push_str("</table:table-row></table:table-header-rows>\n");
    Ok(to.write_all(line.as_bytes())?)
}

/// So many cells in a row with nothing in them.
fn push_missing(to: &mut String, count: usize) {
    match count {
        0 => {}
        1 => to.push_str("<table:table-cell/>"),
        _ => push(to, format_args!(r#"<table:table-cell table:number-columns-repeated="{count}"/>"#)),
    }
}

fn push_cell(to: &mut String, table: &Selection<'_>, row: &[Cell<'_>], cell: &Cell<'_>) {
    match cell {
        Cell::Missing => push_missing(to, 1),
        Cell::Text(text) => push_text(to, "", &sheet::fitting(table, row, text)),
        Cell::Integer(_) | Cell::Number(_) => {
            let number = cell.canonical();
            push_all(
                to,
                &[
                    "<table:table-cell office:value-type=\"float\" office:value=\"",
                    &number,
                    "\"><text:p>",
                    &number,
                    END,
                ],
            );
        }
        Cell::Date(_) => {
            let date = cell.canonical();
            push_all(
                to,
                &[
                    "<table:table-cell table:style-name=\"d\" office:value-type=\"date\" office:date-value=\"",
                    &date,
                    "\"><text:p>",
                    &date,
                    END,
                ],
            );
        }
    }
}

/// The end of a cell with one paragraph.
const END: &str = "</text:p></table:table-cell>";

fn push_all(to: &mut String, parts: &[&str]) {
    for part in parts {
        to.push_str(part);
    }
}

/// A text, a paragraph a line.
fn push_text(to: &mut String, attributes: &str, text: &str) {
    push_all(to, &["<table:table-cell", attributes, " office:value-type=\"string\">"]);
    if sheet::is_plain(text) {
        push_all(to, &["<text:p>", text, END]);
        return;
    }
    for line in text.split('\n') {
        to.push_str("<text:p>");
        push_line(to, line);
        to.push_str("</text:p>");
    }
    to.push_str("</table:table-cell>");
}

/// A line of text. OpenDocument drops spaces at both ends and all but one of several, so those are elements; what XML
/// cannot hold becomes U+FFFD.
fn push_line(to: &mut String, line: &str) {
    let is_plain = !line.starts_with(' ') && !line.ends_with(' ') && !line.contains("  ");
    if is_plain && !line.contains(|letter: char| letter < ' ' || sheet::is_no_xml(letter)) {
        to.push_str(&escape(line));
        return;
    }
    let mut rest = line.chars().peekable();
    let mut after_letter = false;
    while let Some(letter) = rest.next() {
        match letter {
            ' ' if after_letter && rest.peek().is_some_and(|next| *next != ' ') => to.push(' '),
            ' ' => to.push_str("<text:s/>"),
            '\t' => to.push_str("<text:tab/>"),
            '\r' => to.push_str("&#13;"),
            _ if sheet::is_no_xml(letter) => to.push('\u{FFFD}'),
            _ => to.push_str(&escape(letter.encode_utf8(&mut [0; 4]) as &str)),
        }
        after_letter = letter != ' ';
    }
}

fn push(to: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = to.write_fmt(text);
}

/// The first row of every sheet stays in sight.
fn settings(tables: &[Selection<'_>]) -> String {
    let mut text = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3">
<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>
<config:config-item-map-named config:name="Tables">
"#,
    );
    for name in tables.iter().map(|table| table.name).chain([sheet::EXPLANATION]) {
        push(
            &mut text,
            format_args!(
                r#"<config:config-item-map-entry config:name="{name}"><config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item><config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item><config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item><config:config-item config:name="PositionBottom" config:type="int">1</config:config-item></config:config-item-map-entry>
"#
            ),
        );
    }
    text.push_str("</config:config-item-map-named>\n</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>\n</office:document-settings>\n");
    text
}

fn meta(tables: &[Selection<'_>]) -> String {
    let settings = tables.first().map(|table| table.output.settings);
    let title = settings.map(|settings| escape(&*settings.title)).unwrap_or_default();
    let publisher = settings.map(|settings| escape(&*settings.publisher.name)).unwrap_or_default();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
<office:meta><meta:generator>transparenz</meta:generator><dc:title>{title}</dc:title><meta:initial-creator>{publisher}</meta:initial-creator></office:meta>
</office:document-meta>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_marks_survive() {
        let line = |text: &str| {
            let mut to = String::new();
            push_line(&mut to, text);
            to
        };
        assert_eq!(line("a b"), "a b");
        assert_eq!(line(" a  b "), "<text:s/>a<text:s/><text:s/>b<text:s/>");
        assert_eq!(line("a\tb"), "a<text:tab/>b");
        assert_eq!(line("]]></text:p> &"), "]]&gt;&lt;/text:p&gt; &amp;");
        assert_eq!(line("\u{202E}\u{FFFE}😐"), "\u{202E}\u{FFFD}😐");
    }
}
