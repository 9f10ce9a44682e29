//! `alle-daten.zip`: all data and descriptions in one file, the same bytes for the same content.
//!
//! Every file is read from where it was just written and compressed side by side with some others; only their compressed
//! bytes are held. Times in the archive are the day of the content's last change, in no time zone. The archive can be read
//! while it is still on its way (`curl … | bsdtar -x`): each file says by itself where it ends.

use std::io::Write;

use chrono::Datelike;
use rayon::prelude::*;
use zip::write::{PreparedZipFile, SimpleFileOptions, ZipFileBuilder, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::dataset::last_change;
use crate::output::export::DataFile;
use crate::output::site::{MakeError, Output};
use crate::output::written::Written;

/// Formats that are compressed already.
const PACKED: [&str; 4] = ["application/zip", "spreadsheet", "opendocument", "parquet"];

/// How hard to compress: half the work of level 4. Level 1, whose codes are fixed, makes an archive half as large again.
const LEVEL: i64 = 2;

/// The least there is, for what is compressed already. Files as they are cannot be read from a stream: nothing in them says
/// where they end, and their size is known only behind them.
const LEAST: i64 = 1;

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
        let members: Vec<Option<PreparedZipFile>> = some
            .par_iter()
            .with_max_len(1)
            .map(|file| if is_packed(file) { Ok(None) } else { member(file, written, time).map(Some) })
            .collect::<Result<_, MakeError>>()?;
        for (file, member) in some.iter().zip(members) {
            match member {
                Some(member) => archive.add_prepared_file(member)?,
                // It would be held at its full size.
                None => {
                    archive.start_file(file.path(), options(file, written, time))?;
                    written.copy(&file.address, &mut archive)?;
                }
            }
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

fn is_packed(file: &DataFile) -> bool {
    PACKED.iter().any(|kind| file.format.media_type.contains(kind))
}

/// A file, compressed.
fn member(file: &DataFile, written: &dyn Written, time: DateTime) -> Result<PreparedZipFile, MakeError> {
    let mut member = ZipFileBuilder::new(file.path(), options(file, written, time))?;
    written.copy(&file.address, &mut member)?;
    Ok(member.finish()?)
}

fn options(file: &DataFile, written: &dyn Written, time: DateTime) -> SimpleFileOptions {
    let size = written.fact(&file.address).map_or(0, |fact| fact.bytes);
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(if is_packed(file) { LEAST } else { LEVEL }))
        .last_modified_time(time)
        .unix_permissions(0o644)
        .large_file(size >= u64::from(u32::MAX))
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
