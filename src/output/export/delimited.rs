//! Rows of delimited text (RFC 4180): what the canonical CSV and the one for Excel have in common.
//!
//! Written here and not by the `csv` crate, which looks at every byte through a state machine: these rows are more than
//! half of all the files of open data, and a search for what needs quotation marks is several times as fast. Tests read
//! them back with that crate.

use memchr::{memchr_iter, memchr3};

use super::Cell;

/// Adds a row of names.
pub(super) fn push_names<'n>(to: &mut Vec<u8>, delimiter: u8, names: impl Iterator<Item = &'n str>) {
    for (index, name) in names.enumerate() {
        if index > 0 {
            to.push(delimiter);
        }
        push_field(to, delimiter, name);
    }
    end_row(to);
}

/// Adds a row of cells, each as `push` writes it.
pub(super) fn push_row(to: &mut Vec<u8>, delimiter: u8, cells: &[Cell<'_>], push: fn(&mut Vec<u8>, &Cell<'_>)) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            to.push(delimiter);
        }
        push(to, cell);
    }
    end_row(to);
}

/// Adds a field, in quotation marks where it needs them.
pub(super) fn push_field(to: &mut Vec<u8>, delimiter: u8, field: &str) {
    let bytes = field.as_bytes();
    if memchr3(delimiter, b'"', b'\n', bytes).is_none() && !bytes.contains(&b'\r') {
        to.extend_from_slice(bytes);
        return;
    }
    to.push(b'"');
    let mut from = 0;
    for at in memchr_iter(b'"', bytes) {
        to.extend_from_slice(bytes.get(from..=at).unwrap_or_default());
        to.push(b'"');
        from = at + 1;
    }
    to.extend_from_slice(bytes.get(from..).unwrap_or_default());
    to.push(b'"');
}

/// Ends a row.
fn end_row(to: &mut Vec<u8>) {
    to.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_read_back_as_they_were() {
        let fields = ["", "a", "a,b", "a;b", "\"", "\"\"a\"", "a\nb", "a\r\nb", "\r", " a ", "ä\"😐", "=1"];
        for delimiter in [b',', b';'] {
            let mut row = Vec::new();
            push_names(&mut row, delimiter, fields.into_iter());
            let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(&row[..]);
            let records: Vec<Vec<String>> =
                reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
            assert_eq!(records, [fields.map(str::to_owned)]);
        }
    }

    #[test]
    fn only_what_needs_them_has_quotation_marks() {
        let mut row = Vec::new();
        push_names(&mut row, b';', ["a,b", "a;b"].into_iter());
        assert_eq!(row, b"a,b;\"a;b\"\r\n");
    }
}
