//! What the command line says: `tests/cli/*.md`, transcripts that are documentation too.
//!
//! Drop in a file, get a test. Commands stand in blocks of `console`; `[..]` stands for anything. A folder `x.in/` beside
//! `x.md` is where its commands run; with `x.out/` they run one after the other in a copy of it.
//! `TRYCMD=overwrite cargo test --test cli` writes the answers anew; read them before you keep them.

#![allow(missing_docs)]

#[test]
fn transcripts_say_what_the_program_says() {
    trycmd::TestCases::new()
        .env("LANG", "de_DE.UTF-8")
        .env("LC_ALL", "de_DE.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1793750400")
        .case("tests/cli/*.md");
}
