//! `alle-daten.zip`: all data and descriptions in one file, the same bytes for the same content.
//!
//! Every file is read from where it was just written and compressed side by side with some others; only their compressed
//! bytes are held. Times in the archive are the day of the content's last change, in no time zone.

use std::io::{self, Cursor, Write};

use chrono::Datelike;
use rayon::prelude::*;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime, ZipArchive};

use super::dataset::last_change;
use crate::output::export::DataFile;
use crate::output::site::{MakeError, Output};
use crate::output::written::Written;

/// Formats that are compressed already.
const PACKED: [&str; 4] = ["application/zip", "spreadsheet", "opendocument", "parquet"];

/// How hard to compress: half the work of level 4. Level 1, whose codes are fixed, makes an archive half as large again.
const LEVEL: i64 = 2;

/// How many files are compressed before they are written: enough to keep the processors busy, few enough to hold.
const AT_ONCE: usize = 16;

/// Writes the archive of `files`, which lie below `daten/` and lie there in the archive's root.
pub(super) fn write(
    output: &Output<'_>,
    files: &[DataFile],
    written: &dyn Written,
    to: &mut dyn Write,
) -> Result<(), MakeError> {
    let time = time(output);
    let mut order: Vec<&DataFile> = files.iter().collect();
    order.sort_by_key(|file| (rank(file.path()), file.path().to_owned()));
    let mut archive = ZipWriter::new_stream(to);
    for some in order.chunks(AT_ONCE) {
        let members: Vec<Vec<u8>> = some
            .par_iter()
            .with_max_len(1)
            .map(|file| member(file, written, time))
            .collect::<Result<_, MakeError>>()?;
        for member in members {
            archive.raw_copy_file(ZipArchive::new(Cursor::new(member))?.by_index_raw(0)?)?;
        }
    }
    archive.finish()?.into_inner().flush()?;
    Ok(())
}

/// What people and programs look for comes first.
fn rank(path: &str) -> u8 {
    match path {
        "LIESMICH.txt" => 0,
        "datapackage.json" => 1,
        _ => 2,
    }
}

/// An archive of one file: its compressed bytes are copied as they are.
fn member(file: &DataFile, written: &dyn Written, time: DateTime) -> Result<Vec<u8>, MakeError> {
    let is_packed = PACKED.iter().any(|kind| file.format.media_type.contains(kind));
    let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    let size = written.fact(&file.address).map_or(0, |fact| fact.bytes);
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .compression_level((!is_packed).then_some(LEVEL))
        .last_modified_time(time)
        .unix_permissions(0o644)
        .large_file(size >= u64::from(u32::MAX));
    // Room for most, so that it need not be moved while it grows; what is not used costs nothing.
    let room = if is_packed { size } else { size / 5 } + 1024;
    let mut one = ZipWriter::new(Cursor::new(Vec::with_capacity(usize::try_from(room).unwrap_or_default())));
    one.start_file(file.path(), options)?;
    let mut buffered = io::BufWriter::with_capacity(256 * 1024, &mut one);
    written.copy(&file.address, &mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    Ok(one.finish()?.into_inner())
}

/// The day of the last change; the first day that the format knows where none is known.
fn time(output: &Output<'_>) -> DateTime {
    let day = last_change(output);
    day.and_then(|day| {
        let year = u16::try_from(day.year()).ok()?;
        DateTime::from_date_and_time(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?, 0, 0, 0).ok()
    })
    .unwrap_or_default()
}
