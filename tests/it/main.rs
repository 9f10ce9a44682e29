//! All tests of the program as one binary, so that linking is paid once. One module a subject; each tells at its top how to
//! add a case.

#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unnecessary_wraps,
    clippy::unit_arg
)]

mod accountability;
mod architecture;
mod attachments;
mod cases;
mod cli;
mod counted;
mod descriptors;
mod diagnostics;
mod english;
#[cfg(unix)]
mod exchange;
mod figures;
mod growth;
mod input_properties;
mod languages;
mod markdown;
mod one_value;
mod open_data;
#[cfg(unix)]
mod outside;
mod publishing;
mod real_reports;
#[cfg(feature = "full")]
mod recipes;
mod reference;
mod same_values;
mod search;
mod stable_keys;
mod summaries;
mod support;
#[cfg(unix)]
mod system;
mod themes;
