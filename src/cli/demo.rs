//! `transparenz demo`: a portal of any size, to try things on.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use rayon::prelude::*;

use super::arguments::Demo;
use super::printer::Printer;
use crate::demo::{DemoFile, Plan};
use crate::diagnostic::{Code, Diagnostic};

/// Writes the portal; false where the folder is not empty or cannot be written.
pub(super) fn run(demo: &Demo, printer: &Printer) -> bool {
    if is_occupied(&demo.folder) {
        let ordner = demo.folder.display().to_string();
        printer.diagnostics(&[Diagnostic::general(Code::ForeignOutput).with("ordner", ordner).with("art", "demo")]);
        return false;
    }
    let portal = Plan { reports: demo.reports, seed: demo.seed }.prepare();
    let written: Result<Vec<usize>, Diagnostic> =
        portal.items().into_par_iter().map(|item| write(&demo.folder, &portal.item(item))).collect();
    match written {
        Ok(files) => {
            let facts = vec![
                ("berichte", demo.reports.into()),
                ("dateien", files.iter().sum::<usize>().into()),
                ("ordner", demo.folder.display().to_string().into()),
            ];
            printer.say("cli-demo-geschrieben", &facts);
            true
        }
        Err(fault) => {
            printer.diagnostics(&[fault]);
            false
        }
    }
}

/// A folder that holds anything is left alone.
fn is_occupied(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

/// Writes files that are not there yet: what has come into the folder meanwhile is not written over.
fn write(folder: &Path, files: &[DemoFile]) -> Result<usize, Diagnostic> {
    for file in files {
        let path = folder.join(&file.path);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| File::create_new(&path));
        made.and_then(|mut new| new.write_all(file.text.as_bytes())).map_err(|error| {
            Diagnostic::general(Code::Unwritable).with("datei", path.display().to_string()).caused_by(&error)
        })?;
    }
    Ok(files.len())
}
