//! Builds the index of a corpus, or writes the corpus for others.
//!
//! `cargo bench --bench search -- build CORPUS DIR` writes the index below `DIR` and prints one line of JSON: seconds (of
//! computing as well), peak memory, bytes by area.
//! `… dump CORPUS FILE` writes the documents as JSON lines.
//! `CORPUS` is `demo:N` (N documents of about 120 words), `demo:N:WORDS` (at most WORDS words), or a file of the shape of
//! `laws-known-item.json`.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::disallowed_methods
)]

mod corpus;

use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use transparenz::output::search::sharded::{Area, Index, Settings};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["build", corpus, dir] => build(corpus, Path::new(dir)),
        ["dump", corpus, file] => dump(corpus, Path::new(file)),
        _ => Err("bench build CORPUS DIR | bench dump CORPUS FILE".into()),
    }
}

fn build(corpus: &str, dir: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let _ = fs::remove_dir_all(dir);
    let documents = corpus::documents(corpus)?;
    let documents: Vec<_> = documents.collect();
    let base = memory("VmRSS");
    let (start, computed) = (Instant::now(), computing());
    let mut index = Index::new(settings());
    let mut words = 0;
    for document in &documents {
        words += corpus::words(document);
        index.add(document.clone());
    }
    let mut writing = Duration::ZERO;
    let again = |nth: usize| documents.get(nth).cloned().unwrap_or_default();
    let summary = index.write(again, |file| {
        let begin = Instant::now();
        let path = dir.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let done = fs::write(path, file.bytes);
        writing += begin.elapsed();
        done
    })?;
    fs::write(dir.join("suche.js"), transparenz::output::search::sharded::client::script())?;
    let bytes: serde_json::Map<String, serde_json::Value> =
        summary.bytes.iter().map(|(area, bytes)| (format!("{area:?}"), (*bytes).into())).collect();
    let without_texts: usize =
        summary.bytes.iter().filter(|(area, _)| *area != Area::Texts).map(|(_, bytes)| bytes).sum();
    println!(
        "{}",
        serde_json::json!({ "documents": summary.documents, "words": words, "terms": summary.terms, "files": summary.files,
            "seconds": start.elapsed().saturating_sub(writing).as_secs_f64(), "cpuSeconds": computing() - computed, "writingSeconds": writing.as_secs_f64(), "corpusMiB": base / 1024, "peakMiB": memory("VmHWM") / 1024,
            "withoutTexts": without_texts, "bytes": bytes })
    );
    Ok(())
}

/// The defaults, changed by the environment: `SUCHE_PARTS=4000` and the like, for trying out.
fn settings() -> Settings {
    let mut settings = Settings::default();
    let number = |name: &str| std::env::var(format!("SUCHE_{name}")).ok().and_then(|value| value.parse::<f32>().ok());
    let whole = |name: &str, value: &mut usize| {
        if let Some(number) = number(name) {
            *value = number as usize;
        }
    };
    whole("PARTS", &mut settings.parts);
    whole("FREQUENT", &mut settings.frequent);
    whole("BEST", &mut settings.best);
    whole("SHARD", &mut settings.shard);
    whole("LEAD", &mut settings.ranking.lead);
    let mut compounds = settings.compounds as usize;
    whole("COMPOUNDS", &mut compounds);
    settings.compounds = compounds as u32;
    let float = |name: &str, value: &mut f32| *value = number(name).unwrap_or(*value);
    float("K1", &mut settings.ranking.saturation);
    float("B", &mut settings.ranking.length);
    float("FIRST", &mut settings.ranking.first_words);
    float("PART", &mut settings.ranking.part);
    float("TITLE_PART", &mut settings.ranking.title_part);
    settings
}

fn dump(corpus: &str, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(fs::File::create(file)?);
    for it in corpus::documents(corpus)? {
        let line = serde_json::json!({ "url": it.address, "title": it.title, "key": it.key, "headings": it.headings,
            "facts": it.facts, "body": it.body, "kind": it.kind.word(), "year": it.year });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Seconds of computing of this process so far, writing included, as Linux tells them: in hundredths.
fn computing() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|number| number.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// Kibibytes, as Linux tells them.
fn memory(what: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}
