//! Which files of open data there are, and what each of them is.
//!
//! An artefact that has a [`DataFile`] is hashed while it is
//! written, and every descriptor, the catalogue, the ZIP and the page of downloads list it. There is no second list to
//! keep: what is not made is not described.

use serde::Serialize;

use super::bilingual::Words;
use crate::model::Address;

/// Where the data lies.
pub(super) const FOLDER: &str = "daten/";

/// A format in which data is offered.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct FileFormat {
    /// Its short name.
    pub name: &'static str,
    /// Its media type (IANA).
    pub media_type: &'static str,
    /// Its code in the EU's table of file types; none where the table has none.
    pub eu_type: Option<&'static str>,
    /// What it is good for, in one sentence.
    pub about: Words,
}

/// The canonical CSV.
pub const CSV: FileFormat = FileFormat {
    name: "CSV",
    media_type: "text/csv",
    eu_type: Some("CSV"),
    about: Words::new(
        "RFC 4180: Komma, Dezimalpunkt, UTF-8, Tage nach ISO 8601, leer bedeutet: fehlt.",
        "RFC 4180: comma, decimal point, UTF-8, ISO 8601 days, empty means missing.",
    ),
};

/// JSON.
pub const JSON: FileFormat = FileFormat {
    name: "JSON",
    media_type: "application/json",
    eu_type: Some("JSON"),
    about: Words::new(
        "Eine Liste von Objekten mit denselben Namen und Werten wie die CSV; was fehlt, ist null.",
        "An array of objects with the same names and values as the CSV; what is missing is null.",
    ),
};

/// CSV as a German Excel opens it.
pub const EXCEL_CSV: FileFormat = FileFormat {
    name: "CSV (Excel)",
    about: Words::new(
        "Für ein deutsches Excel: Semikolon, Dezimalkomma, UTF-8 mit BOM. Texte, aus denen Excel Formeln, Tage oder Zahlen machte, beginnen mit einem Zeichen ohne Breite (U+200B).",
        "For a German Excel: semicolon, decimal comma, UTF-8 with BOM. Texts that Excel would turn into formulas, days or numbers begin with a character without width (U+200B).",
    ),
    ..CSV
};

/// A workbook of Excel.
pub const XLSX: FileFormat = FileFormat {
    name: "XLSX",
    media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    eu_type: Some("XLSX"),
    about: Words::new(
        "Alle Tabellen in einer Arbeitsmappe, mit einem Blatt, das jede Spalte erklärt.",
        "All tables in one workbook, with a sheet that explains every column.",
    ),
};

/// A workbook of LibreOffice and others.
pub const ODS: FileFormat = FileFormat {
    name: "ODS",
    media_type: "application/vnd.oasis.opendocument.spreadsheet",
    eu_type: Some("ODS"),
    ..XLSX
};

/// A database of SQLite; the EU's table has no code for it.
pub const SQLITE: FileFormat = FileFormat {
    name: "SQLite",
    media_type: "application/vnd.sqlite3",
    eu_type: None,
    about: Words::new(
        "Alle Tabellen in einer Datenbank, mit Schlüsseln und Verweisen.",
        "All tables in one database, with keys and foreign keys.",
    ),
};

/// Columns for DuckDB, Spark and others.
pub const PARQUET: FileFormat = FileFormat {
    name: "Parquet",
    media_type: "application/vnd.apache.parquet",
    eu_type: Some("PARQUET"),
    about: Words::new(
        "Spaltenweise und mit Typen, für DuckDB, Spark und andere.",
        "By columns and typed, for DuckDB, Spark and others.",
    ),
};

/// The archive of everything.
pub const ZIP: FileFormat = FileFormat {
    name: "ZIP",
    media_type: "application/zip",
    eu_type: Some("ZIP"),
    about: Words::new(
        "Alle Tabellen in allen Formaten, mit Beschreibung und Lizenz.",
        "All tables in all formats, with description and licence.",
    ),
};

/// The archive of the CSV tables.
pub const CSV_ZIP: FileFormat = FileFormat {
    name: "ZIP (CSV)",
    about: Words::new(
        "Nur die Tabellen in CSV und ihre Beschreibung.",
        "Only the tables in CSV and their description.",
    ),
    ..ZIP
};

/// Plain text.
pub const TEXT: FileFormat = FileFormat {
    name: "Text",
    media_type: "text/plain",
    eu_type: Some("TXT"),
    about: Words::new("Zum Lesen.", "To be read."),
};

/// What a file of data holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// One table, whole.
    Table(&'static str),
    /// All tables.
    All,
    /// The portal's state in a few figures.
    State,
    /// A table cut to one reporting year.
    Year(i32, &'static str),
    /// What describes the data: no data itself, but part of the ZIP.
    Description,
}

/// A file of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DataFile {
    /// Where it is.
    pub address: Address,
    /// What it holds.
    pub subject: Subject,
    /// In which format.
    pub format: &'static FileFormat,
}

impl DataFile {
    /// A file of data.
    #[must_use]
    pub const fn new(address: Address, subject: Subject, format: &'static FileFormat) -> Self {
        Self { address, subject, format }
    }

    /// Its path below `daten/`, as descriptors that lie there name it.
    #[must_use]
    pub fn path(&self) -> &str {
        self.address.as_str().strip_prefix(FOLDER).unwrap_or(self.address.as_str())
    }
}
