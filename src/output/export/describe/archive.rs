//! `alle-daten.zip`: all data and descriptions in one file, the same bytes for the same content.
//!
//! Every file is read from where it was just written and compressed side by side with some others; only their compressed
//! bytes are held. What is compressed already is taken as it is. Times in the archive are the day of the content's last
//! change, in no time zone. The archive can be read while it is still on its way (`curl … | bsdtar -x`): before each file
//! stands how long it is.

use std::io::{self, Seek, SeekFrom, Write};

use chrono::Datelike;
use rayon::prelude::*;
use zip::write::{PreparedZipFile, SimpleFileOptions, ZipFileBuilder, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::output::context::Output;
use crate::output::export::DataFile;
use crate::output::make_error::MakeError;
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
    let mut archive = ZipWriter::new(Forward { to, at: 0 });
    for some in order.chunks(AT_ONCE) {
        let compressed: Vec<Option<PreparedZipFile>> = some
            .par_iter()
            .with_max_len(1)
            .map(|file| if is_packed(file) { Ok(None) } else { member(file, written, time).map(Some) })
            .collect::<Result<_, MakeError>>()?;
        for (file, compressed) in some.iter().zip(compressed) {
            // What is compressed already is held at its full size, so only one at a time.
            archive.add_prepared_file(compressed.map_or_else(|| member(file, written, time), Ok)?)?;
        }
    }
    archive.finish()?.flush()?;
    Ok(())
}

/// A place to write to that only goes forward. The archive asks where it is; it never goes back, because everything is known
/// of a file before it is written.
struct Forward<'t> {
    to: &'t mut dyn Write,
    at: u64,
}

impl Write for Forward<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.at += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

impl Seek for Forward<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match to {
            SeekFrom::Current(0) | SeekFrom::End(0) => Ok(self.at),
            SeekFrom::Start(at) if at == self.at => Ok(at),
            // Only a file of 4 GiB or more needs that.
            _ => Err(io::Error::from(io::ErrorKind::FileTooLarge)),
        }
    }
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

/// A file as the archive holds it.
fn member(file: &DataFile, written: &dyn Written, time: DateTime) -> Result<PreparedZipFile, MakeError> {
    let options = SimpleFileOptions::default().last_modified_time(time).unix_permissions(0o644);
    let options = if is_packed(file) {
        options.compression_method(CompressionMethod::Stored)
    } else {
        options.compression_method(CompressionMethod::Deflated).compression_level(Some(LEVEL))
    };
    let mut member = ZipFileBuilder::new(file.path(), options)?;
    written.copy(&file.address, &mut member)?;
    Ok(member.finish()?)
}

/// The day of the last change; the first day that the format knows where none is known.
fn time(output: &Output<'_>) -> DateTime {
    let day = output.views.last_change();
    day.and_then(|day| {
        let year = u16::try_from(day.year()).ok()?;
        DateTime::from_date_and_time(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?, 0, 0, 0).ok()
    })
    .unwrap_or_default()
}
