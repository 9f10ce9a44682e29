//! The command line of `transparenz`; see the library for the tour.

use std::process::ExitCode;

fn main() -> ExitCode {
    transparenz::cli::run(std::env::args_os())
}
