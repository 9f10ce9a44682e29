//! No body takes more than its length's share of time: eight times the text, about eight times the time.

use std::time::{Duration, Instant};

use super::rendered;

/// What grew out of proportion, or could: each is repeated; `N` becomes a number.
const INPUTS: &[(&str, &str)] = &[
    ("equal headings", "## S\n\n"),
    ("numbered headings", "## S N\n\n"),
    ("headings that meet numbers", "## S\n\n## S 2\n\n"),
    ("headings below lines", "S\n===\n\n"),
    ("headings below lines, without a gap", "S\n---\n"),
    ("lines of one paragraph", "S\n"),
    ("lines of signs", "===\n"),
    ("placeholders that do not end", "[Platzhalter: "),
    ("placeholders", "[Platzhalter: a] "),
    ("broken links", "[x](fehlt.md) "),
    ("broken links with a slash", "[x](massnahmen/N)\n\n"),
    ("links that do not end", "[x]("),
    ("missing pictures", "![x](fehlt.png) "),
    ("pictures in pictures", "![x"),
    ("pictures that do not end", "!["),
    ("HTML on one line", "<b>"),
    ("HTML by lines", "<b>\n\n"),
    ("ends of HTML", "x</b> "),
    ("HTML that does not end", "<b "),
    ("comments that do not end", "<!-- "),
    ("entities", "&#1;"),
    ("entities that do not end", "&#"),
    ("entities in links", "[&#1;](x&#1;) "),
    ("footnotes", "a[^N]\n\n[^N]: b\n\n"),
    ("equal footnotes", "a[^1]\n\n[^1]: b\n\n"),
    ("footnotes that nobody refers to", "[^N]: b\n\n"),
    ("footnotes that are not there", "[^fehlt] "),
    ("footnotes that do not end", "[^"),
    ("definitions", "[N]: b\n"),
    ("equal definitions", "[a]: b\n"),
    ("definitions that are used", "[N]\n\n[N]: b\n\n"),
    ("brackets", "[a] "),
    ("open brackets", "["),
    ("open brackets of pictures and links", "![["),
    ("closed brackets", "]"),
    ("brackets in brackets, then their ends", "[a](b"),
    ("unknown keys on one line", "a = 1 "),
    ("unknown keys in numbers", "schlüssel-N = N\n"),
    ("stars", "*a "),
    ("stars in words", "a*"),
    ("double stars", "**a "),
    ("bold that does not close", "**a:**b "),
    ("low lines", "_a "),
    ("tildes", "~a "),
    ("accents", "`a "),
    ("backslashes", "\\"),
    ("points", "- a\n"),
    ("points with signs", "- 3\n"),
    ("numbers", "N. a\n"),
    ("points from Word", "• a\n"),
    ("quotations", "> a\n\n"),
    ("comparisons", "> 90\n\n"),
    ("comparisons in one paragraph", "> 90\n"),
    ("rows", "| a | b | c |\n"),
    ("tabs", "a\tb\n"),
    ("columns", "| a "),
    ("code", "```\na\n```\n"),
];

/// How often a piece stands in the shorter text, how many times as long the longer one is, and how many times as long it
/// may take; a square would take 64 times as long.
const FEW: usize = 5_000;
const TIMES: usize = 8;
const AT_MOST: u32 = 24;

/// How often a suspicion is looked at again: what else the machine does only adds to a time.
const ATTEMPTS: usize = 4;

fn text(piece: &str, count: usize) -> String {
    (0..count).map(|index| piece.replace('N', &index.to_string())).collect()
}

/// The time that the processor spent on it, where the system tells; others that run at the same time do not count.
#[allow(clippy::disallowed_methods, reason = "a test of time; nothing that is written knows of it")]
fn time(text: &str) -> Duration {
    let (start, before) = (Instant::now(), processor_time());
    std::hint::black_box(rendered(text));
    match (before, processor_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// What this thread has run for, as Linux counts it in nanoseconds.
fn processor_time() -> Option<Duration> {
    let counts = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    counts.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

#[test]
fn time_grows_with_the_text_and_no_faster() {
    let mut out_of_proportion = Vec::new();
    for (name, piece) in INPUTS {
        let (short, long) = (text(piece, FEW), text(piece, FEW * TIMES));
        let (mut few, mut many) = (Duration::MAX, Duration::MAX);
        let is_in_proportion = (0..ATTEMPTS).any(|_| {
            (few, many) = (few.min(time(&short)), many.min(time(&long)));
            // What takes less than this is quick enough, whatever its proportion.
            many < Duration::from_millis(50) || many < few * AT_MOST
        });
        if !is_in_proportion {
            out_of_proportion.push(format!("{name}: {few:?} → {many:?}"));
        }
    }
    assert!(out_of_proportion.is_empty(), "{out_of_proportion:#?}");
}
