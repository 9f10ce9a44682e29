//! `transparenzdaten.xlsx`: a sheet a table and one that explains every column, for Excel and LibreOffice.
//!
//! Office Open XML (ECMA-376): a ZIP of XML files, written here row by row, so that neither memory nor the disk can fail
//! for its sake: nothing is held but the row that is being written, and no temporary file is made. Cells have their type:
//! numbers are numbers, dates are dates, and a text that looks like a formula is a text. Nothing depends on the clock.

use std::io::Write;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use quick_xml::escape::escape;
use zip::write::{SimpleFileOptions, StreamWriter, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::selection::Selection;
use super::{Cell, sheet};
use crate::language::Language;
use crate::output::make_error::MakeError;

/// The quickest: half the time of level 2, for a file that is a quarter larger.
const COMPRESSION: i64 = 1;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The styles by their number in `s="…"`: 0 as it is, 1 a day, 2 the name of a column.
const STYLES: &str = r#"<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
"#;
/// What comes before the styles: how a day is shown.
const NUMBER_FORMATS: &str = r#"<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
"#;
const DAY: u8 = 1;
const NAME: u8 = 2;
const WRAPPED: u8 = 3;

type Package<'w> = ZipWriter<StreamWriter<&'w mut dyn Write>>;

/// Writes all tables as one workbook, with a sheet that explains every column.
pub(super) fn write(tables: &[Selection<'_>], to: &mut dyn Write) -> Result<(), MakeError> {
    write_book(tables, Some(&OnceLock::new()), to)
}

/// The sheet that explains the columns, made once for several workbooks with the same tables.
pub(super) type Explanation = OnceLock<Vec<u8>>;

/// Writes tables as a workbook; without an explanation it is a small one, of which that would be most.
pub(super) fn write_book(
    tables: &[Selection<'_>],
    explanation: Option<&Explanation>,
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let mut package = ZipWriter::new_stream(to);
    let names = tables.iter().map(|table| table.name).chain(explanation.map(|_| sheet::EXPLANATION));
    let names: Vec<&str> = names.collect();
    part(&mut package, "[Content_Types].xml", &content_types(&names))?;
    part(&mut package, "_rels/.rels", &relations(&[("officeDocument", "xl/workbook.xml"), CORE, APP]))?;
    part(&mut package, "docProps/core.xml", &core_properties(tables))?;
    part(&mut package, "docProps/app.xml", &app_properties())?;
    part(&mut package, "xl/styles.xml", &styles())?;
    let mut extents = Vec::new();
    for (table, number) in tables.iter().zip(1..) {
        begin(&mut package, &sheet_path(number))?;
        extents.push(write_table(table, &mut package)?);
    }
    if let Some(made) = explanation {
        begin(&mut package, &sheet_path(names.len()))?;
        let rows = sheet::explanation(tables);
        let extent = Extent { rows: rows.len() + 1, columns: sheet::EXPLANATION_COLUMNS.len() };
        if made.get().is_none() {
            let mut bytes = Vec::new();
            write_explanation(tables, &rows, &extent, &mut bytes)?;
            // Another workbook may have made it meanwhile: it is the same.
            let _ = made.set(bytes);
        }
        package.write_all(made.get().map(Vec::as_slice).unwrap_or_default())?;
        extents.push(extent);
    }
    // Last, because it says how far the sheets go; readers look it up by its name.
    part(&mut package, "xl/workbook.xml", &workbook(&names, &extents))?;
    part(&mut package, "xl/_rels/workbook.xml.rels", &workbook_relations(names.len()))?;
    Ok(package.finish()?.into_inner().flush()?)
}

const CORE: (&str, &str) = ("metadata/core-properties", "docProps/core.xml");
const APP: (&str, &str) = ("extended-properties", "docProps/app.xml");

/// The cells that a sheet has: its last row and column, from 1.
struct Extent {
    rows: usize,
    columns: usize,
}

fn begin(package: &mut Package<'_>, path: &str) -> Result<(), MakeError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(COMPRESSION))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    Ok(package.start_file(path, options)?)
}

fn part(package: &mut Package<'_>, path: &str, text: &str) -> Result<(), MakeError> {
    begin(package, path)?;
    Ok(package.write_all(text.as_bytes())?)
}

fn sheet_path(number: usize) -> String {
    format!("xl/worksheets/sheet{number}.xml")
}

fn write_table(table: &Selection<'_>, to: &mut dyn Write) -> Result<Extent, MakeError> {
    let columns: Vec<(&str, u16)> = table.columns.iter().map(|column| column.name).zip(sheet::widths(table)?).collect();
    head(&columns, to)?;
    let letters: Vec<String> = (1..=columns.len()).map(sheet::column_name).collect();
    let mut number = 1;
    let mut row = String::with_capacity(4096);
    table.each(|cells| {
        if number >= sheet::MOST_ROWS {
            return Ok(());
        }
        number += 1;
        let mut digits = itoa::Buffer::new();
        let digits = digits.format(number);
        row.clear();
        row.push_str("<row r=\"");
        row.push_str(digits);
        row.push_str("\">");
        for (letters, cell) in letters.iter().zip(cells) {
            push_cell(&mut row, (letters, digits), cell, |text| sheet::fitting(table, cells, text));
        }
        row.push_str("</row>\n");
        Ok(to.write_all(row.as_bytes())?)
    })?;
    let extent = Extent { rows: number, columns: columns.len() };
    foot(&extent, &columns, table.output.settings.language, to)?;
    Ok(extent)
}

fn write_explanation(
    tables: &[Selection<'_>],
    rows: &[[&str; 5]],
    extent: &Extent,
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    head(&sheet::EXPLANATION_COLUMNS, to)?;
    for (texts, number) in rows.iter().zip(2_usize..) {
        let digits = number.to_string();
        let height = LINE * texts.iter().zip(sheet::EXPLANATION_COLUMNS).map(lines).max().unwrap_or(1);
        let mut row = format!("<row r=\"{digits}\" ht=\"{height}\" customHeight=\"1\">");
        for (text, column) in texts.iter().zip(1..) {
            push_text(&mut row, (&sheet::column_name(column), &digits), WRAPPED, text);
        }
        row.push_str("</row>\n");
        to.write_all(row.as_bytes())?;
    }
    let language = tables.first().map_or(Language::German, |table| table.output.settings.language);
    foot(extent, &sheet::EXPLANATION_COLUMNS, language, to)
}

/// The height of a line, in points.
const LINE: usize = 15;

/// Over how many lines a text of the explanation goes in its column.
fn lines((text, (_, width)): (&&str, (&str, u16))) -> usize {
    text.chars().count().div_ceil(usize::from(width).max(1))
}

/// The beginning of a sheet: fitted to a page's width, its first row always in sight, widths and names of columns.
fn head(columns: &[(&str, u16)], to: &mut dyn Write) -> Result<(), MakeError> {
    let mut text = format!(
        r#"{DECLARATION}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols>"#
    );
    for ((_, width), number) in columns.iter().zip(1..) {
        text.push_str(&format!(r#"<col min="{number}" max="{number}" width="{width}" customWidth="1"/>"#));
    }
    text.push_str("</cols>\n<sheetData>\n<row r=\"1\">");
    for ((name, _), number) in columns.iter().zip(1..) {
        push_text(&mut text, (&sheet::column_name(number), "1"), NAME, name);
    }
    text.push_str("</row>\n");
    Ok(to.write_all(text.as_bytes())?)
}

/// The end of a sheet: its filter, and how it is printed: A4 across, fitted to the width of whole pages, which are
/// numbered.
fn foot(extent: &Extent, columns: &[(&str, u16)], language: Language, to: &mut dyn Write) -> Result<(), MakeError> {
    let of = match language {
        Language::German => "Seite &amp;P von &amp;N",
        Language::English => "Page &amp;P of &amp;N",
    };
    let last = sheet::column_name(extent.columns);
    let rows = extent.rows;
    let across = sheet::pages_across(columns.iter().map(|(_, width)| *width));
    Ok(write!(
        to,
        r#"</sheetData>
<autoFilter ref="A1:{last}{rows}"/>
<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="{across}" fitToHeight="0"/>
<headerFooter><oddFooter>&amp;L&amp;A&amp;R{of}</oddFooter></headerFooter>
</worksheet>
"#
    )?)
}

/// A cell at a place, the letters of its column and the digits of its row; nothing where the cell is missing.
fn push_cell<'t>(
    to: &mut String,
    at: (&str, &str),
    cell: &'t Cell<'_>,
    fitting: impl FnOnce(&'t str) -> std::borrow::Cow<'t, str>,
) {
    match cell {
        Cell::Missing => {}
        Cell::Text(text) => push_text(to, at, 0, &fitting(text)),
        Cell::Integer(_) | Cell::Number(_) => push_number(to, at, 0, &cell.canonical()),
        Cell::Date(date) => match serial(*date) {
            Some(days) => push_number(to, at, DAY, itoa::Buffer::new().format(days)),
            None => push_text(to, at, 0, &cell.canonical()),
        },
    }
}

/// The beginning of a cell's element, up to its attributes.
fn push_place(to: &mut String, (letters, digits): (&str, &str), style: u8) {
    to.push_str("<c r=\"");
    to.push_str(letters);
    to.push_str(digits);
    to.push('"');
    if style > 0 {
        to.push_str(" s=\"");
        to.push(char::from(b'0' + style));
        to.push('"');
    }
}

fn push_number(to: &mut String, at: (&str, &str), style: u8, number: &str) {
    push_place(to, at, style);
    to.push_str("><v>");
    to.push_str(number);
    to.push_str("</v></c>");
}

fn push_text(to: &mut String, at: (&str, &str), style: u8, text: &str) {
    push_place(to, at, style);
    if sheet::is_plain(text) {
        to.push_str(" t=\"inlineStr\"><is><t>");
        to.push_str(text);
        to.push_str("</t></is></c>");
        return;
    }
    let keeps_space = text.bytes().any(|byte| byte == b'\n' || byte == b'\t')
        || text.starts_with(char::is_whitespace)
        || text.ends_with(char::is_whitespace);
    to.push_str(if keeps_space {
        " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
    } else {
        " t=\"inlineStr\"><is><t>"
    });
    push_letters(to, text);
    to.push_str("</t></is></c>");
}

/// A text as a cell holds it. What XML cannot carry is written as `_x000D_`, and so is what looks like that
/// (ECMA-376, part 1, 22.4.2.4).
fn push_letters(to: &mut String, text: &str) {
    let is_odd = |letter: char| letter == '\r' || sheet::is_no_xml(letter);
    if !text.contains("_x") && !text.contains(is_odd) {
        to.push_str(&escape(text));
        return;
    }
    for (at, letter) in text.char_indices() {
        if is_odd(letter) {
            to.push_str(&format!("_x{:04X}_", u32::from(letter)));
        } else if letter == '_' && text.get(at..).is_some_and(looks_escaped) {
            to.push_str("_x005F_");
        } else {
            to.push_str(&escape(letter.encode_utf8(&mut [0; 4]) as &str));
        }
    }
}

/// Whether a text begins like `_x000D_`.
fn looks_escaped(text: &str) -> bool {
    let code = text.strip_prefix("_x").and_then(|rest| rest.as_bytes().get(..5));
    code.is_some_and(|code| code.ends_with(b"_") && code.iter().take(4).all(u8::is_ascii_hexdigit))
}

/// A day as Excel counts them. Its calendar is right from March 1900 on and ends with the year 9999; other days are none.
fn serial(date: NaiveDate) -> Option<i32> {
    /// 1 March 1900 as Excel counts days, and as chrono does.
    const FIRST: (i32, i32) = (61, 693_655);
    let serial = date.num_days_from_ce() - FIRST.1 + FIRST.0;
    (serial >= FIRST.0 && date.year() <= 9999).then_some(serial)
}

fn content_types(names: &[&str]) -> String {
    let mut text = format!(
        r#"{DECLARATION}<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="{TYPES}.styles+xml"/>
"#
    );
    for number in 1..=names.len() {
        let path = sheet_path(number);
        text.push_str(&format!("<Override PartName=\"/{path}\" ContentType=\"{TYPES}.worksheet+xml\"/>\n"));
    }
    text.push_str("</Types>\n");
    text
}

/// Relations of a part to others: what each is, and where.
fn relations(all: &[(&str, &str)]) -> String {
    let mut text = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">\n");
    for ((kind, target), number) in all.iter().zip(1..) {
        // What a package has of its own is named by the package's standard, all else by that of the sheets.
        let base = if kind.starts_with("metadata/") { "/relationships" } else { "" };
        let kind = match base {
            "" => format!("{RELATIONS}/{kind}"),
            base => format!("{PACKAGE}{base}/{kind}"),
        };
        text.push_str(&format!("<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{target}\"/>\n"));
    }
    text.push_str("</Relationships>\n");
    text
}

fn workbook_relations(sheets: usize) -> String {
    let paths: Vec<String> = (1..=sheets).map(|number| format!("worksheets/sheet{number}.xml")).collect();
    let mut all: Vec<(&str, &str)> = paths.iter().map(|path| ("worksheet", path.as_str())).collect();
    all.push(("styles", "styles.xml"));
    relations(&all)
}

/// The sheets by their names, each with its filter and with the row and the column that are printed on every page.
fn workbook(names: &[&str], extents: &[Extent]) -> String {
    let mut text = format!(
        "{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><bookViews><workbookView/></bookViews>\n<sheets>"
    );
    for (name, number) in names.iter().zip(1..) {
        text.push_str(&format!(r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#));
    }
    text.push_str("</sheets>\n<definedNames>\n");
    for ((name, extent), number) in names.iter().zip(extents).zip(0..) {
        let (last, rows) = (sheet::column_name(extent.columns), extent.rows);
        text.push_str(&format!(
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{number}\" hidden=\"1\">'{name}'!$A$1:${last}${rows}</definedName>\n"
        ));
    }
    for (name, number) in names.iter().zip(0..) {
        text.push_str(&format!(
            "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{number}\">'{name}'!$A:$A,'{name}'!$1:$1</definedName>\n"
        ));
    }
    text.push_str("</definedNames>\n</workbook>\n");
    text
}

fn styles() -> String {
    format!("{DECLARATION}<styleSheet xmlns=\"{MAIN}\">\n{NUMBER_FORMATS}{STYLES}</styleSheet>\n")
}

/// Title and publisher; a date of creation that does not change, because the same content gives the same bytes.
fn core_properties(tables: &[Selection<'_>]) -> String {
    let settings = tables.first().map(|table| table.output.settings);
    let title = settings.map(|settings| escape(&*settings.title)).unwrap_or_default();
    let publisher = settings.map(|settings| escape(&*settings.publisher.name)).unwrap_or_default();
    format!(
        r#"{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>{publisher}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created></cp:coreProperties>
"#
    )
}

fn app_properties() -> String {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    format!("{DECLARATION}<Properties xmlns=\"{namespace}\"><Application>transparenz</Application></Properties>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> String {
        let mut to = String::new();
        push_letters(&mut to, text);
        to
    }

    #[test]
    fn texts_cannot_break_their_element_or_become_another() {
        assert_eq!(letters("a < b & ]]>"), "a &lt; b &amp; ]]&gt;");
        assert_eq!(letters("_x0041_ und _x41_"), "_x005F_x0041_ und _x41_");
        assert_eq!(letters("a\r\u{FFFE}\u{1}"), "a_x000D__xFFFE__x0001_");
        assert_eq!(letters("ä_x😐"), "ä_x😐");
    }

    #[test]
    fn days_count_as_in_excel() {
        let of = |year, month, day| serial(NaiveDate::from_ymd_opt(year, month, day).unwrap());
        assert_eq!(of(1900, 3, 1), Some(61));
        assert_eq!(of(2021, 12, 31), Some(44_561));
        assert_eq!((of(1900, 2, 28), of(10_000, 1, 1)), (None, None), "days that its calendar does not have");
    }

    #[test]
    fn spaces_at_the_ends_are_kept() {
        let mut to = String::new();
        push_text(&mut to, ("B", "2"), NAME, " a");
        assert_eq!(to, "<c r=\"B2\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a</t></is></c>");
    }
}
