//! The command line of `transparenz`; see the library for the tour.

use std::process::ExitCode;

/// Many small texts are made and dropped on all threads at once: measured, this allocator saves a tenth of a build.
/// Without huge pages (feature `no_thp`) it needs a tenth less memory and no more time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    transparenz::cli::run(std::env::args_os())
}
