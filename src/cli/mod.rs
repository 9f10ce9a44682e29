//! The command line: arguments in, words on the terminal and an exit code out. The only place that prints.
//!
//! One file a subcommand. Exit codes: 0 all is well, 1 there are errors, 2 the command cannot be understood.

mod arguments;
mod build;
mod check;
mod clock;
mod demo;
mod duration;
mod export;
mod held_back;
mod printer;
mod source;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::language::{Language, Texts};
use arguments::Command;
use printer::Printer;

/// Runs the program with its arguments, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Where the system gives no threads (a limit of a container, say), all work is done on this one.
    let _alone = rayon::ThreadPoolBuilder::new()
        .build_global()
        .err()
        .and_then(|_| rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().ok());
    let texts = Texts::embedded(language(&arguments));
    match arguments::read(&arguments, &texts) {
        Ok(read) => {
            let printer = Printer::new(texts, read.quiet);
            let done = match read.command {
                Command::Build(build) => build::run(&build, &printer),
                Command::Check(check) => check::run(&check, &printer),
                Command::Demo(demo) => demo::run(&demo, &printer),
                Command::Export(export) => export::run(&export, &printer),
            };
            if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(stop) => stop.print(&texts),
    }
}

/// `--lang`, else the locale, else German. Read first, because help and faults of the arguments need it.
fn language(arguments: &[OsString]) -> Language {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let written = arguments.iter().enumerate().find_map(|(index, argument)| match argument.strip_prefix("--lang") {
        Some("") => arguments.get(index + 1).map(ToString::to_string),
        Some(value) => value.strip_prefix('=').map(str::to_owned),
        None => None,
    });
    let locale = || sys_locale::get_locale();
    written.or_else(locale).and_then(|tag| Language::of_tag(&tag)).unwrap_or(Language::German)
}
