//! How long a build takes beside its floor: writing the same files with the same bytes and nothing else.
//!
//! `cargo bench --bench build -- 1000 10000` makes a portal of each size, builds it several times, writes its files the
//! same number of times in between, and prints one table in Markdown (see `docs/performance.md`).

#![allow(clippy::expect_used, clippy::disallowed_methods)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use rayon::prelude::*;
use transparenz::demo::Plan;

/// Builds and floors of each size; the medians are printed.
const RUNS: usize = 3;
const SEED: u64 = 1;

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![1_000, 10_000] } else { sizes };
    println!("{RUNS} runs each, medians; {} threads\n", rayon::current_num_threads());
    println!(
        "| reports | files | MB | build: wall | CPU | peak memory | floor: wall | build / floor | lowest to highest |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for reports in sizes {
        measure(reports);
    }
}

fn measure(reports: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("portal");
    let portal = Plan { reports, seed: SEED }.prepare();
    portal.items().into_par_iter().flat_map_iter(|item| portal.item(item)).for_each(|file| {
        write(&root.join(&file.path), file.text.as_bytes());
    });

    let site = |name: &str| folder.path().join(name);
    build(&root, &site("first"));
    let files = read(&site("first"));
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let (mut builds, mut cpus, mut floors, mut ratios) = (vec![], vec![], vec![], vec![]);
    let mut peak = 0;
    for run in 0..RUNS {
        // Nothing is removed in between: a file system is slower for a while where files have just been deleted.
        let (wall, cpu, memory) = build(&root, &site(&format!("build-{run}")));
        peak = peak.max(memory);
        let floor = floor(&files, &site(&format!("floor-{run}")));
        builds.push(wall.as_secs_f64());
        cpus.push(cpu.as_secs_f64());
        floors.push(floor.as_secs_f64());
        ratios.push(wall.as_secs_f64() / floor.as_secs_f64());
    }
    let (low, high) = (min(&ratios), max(&ratios));
    println!(
        "| {reports} | {} | {} | {:.2} s | {:.2} s | {peak} MiB | {:.2} s | {:.2} | {low:.2} – {high:.2} |",
        files.len(),
        bytes / 1_000_000,
        median(&mut builds),
        median(&mut cpus),
        median(&mut floors),
        median(&mut ratios),
    );
}

/// One build as a process of its own: wall and CPU time, and the peak of its memory in MiB.
fn build(root: &Path, out: &Path) -> (Duration, Duration, u64) {
    settle();
    let before = cpu(&usage());
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_transparenz"))
        .args(["build", "--quiet", "--today", "2026-01-01", "--root"])
        .arg(root)
        .arg("--out")
        .arg(out)
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_of(child.id()));
        match child.try_wait().expect("the program's end") {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let wall = start.elapsed();
    assert!(status.success(), "the portal does not build");
    (wall, cpu(&usage()).saturating_sub(before), peak)
}

/// Has the system write what earlier runs have left in its memory, so that nobody pays for another's files.
fn settle() {
    rustix::fs::sync();
}

/// The peak of a running process' memory in MiB, by the system's own count (0 where it does not tell).
fn peak_of(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or_default() / 1024
}

fn usage() -> Usage {
    getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system's accounting")
}

fn cpu(usage: &Usage) -> Duration {
    let of = |time: nix::sys::time::TimeVal| {
        Duration::from_secs(time.tv_sec().unsigned_abs()) + Duration::from_micros(time.tv_usec().unsigned_abs())
    };
    of(usage.user_time()) + of(usage.system_time())
}

/// Writes all files in parallel, as the build does.
fn floor(files: &[(PathBuf, Vec<u8>)], folder: &Path) -> Duration {
    fs::create_dir_all(folder).expect("a folder");
    settle();
    let start = Instant::now();
    files.par_iter().for_each(|(path, bytes)| write(&folder.join(path), bytes));
    start.elapsed()
}

fn write(path: &Path, bytes: &[u8]) {
    let parent = path.parent().expect("a file has a folder");
    if fs::create_dir(parent).is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
        fs::create_dir_all(parent).expect("its folder");
    }
    fs::write(path, bytes).expect("the file");
}

fn read(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name();
    entries
        .into_iter()
        .map(|entry| entry.expect("the site just built"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below the folder").to_owned();
            (path, fs::read(entry.path()).expect("its file"))
        })
        .collect()
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn min(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

fn max(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}
