//! Owns the terminal: what is printed, in which language, with colour or without.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::diagnostic::render::{self, Colour, Options, visible};
use crate::diagnostic::{self, Diagnostic};
use crate::language::{Arguments, Texts};

/// Prints words and diagnostics. Results go to standard output, everything about the run to standard error.
pub(super) struct Printer {
    texts: Texts,
    quiet: bool,
}

impl Printer {
    pub(super) const fn new(texts: Texts, quiet: bool) -> Self {
        Self { texts, quiet }
    }

    pub(super) const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// A message about the run; `--quiet` keeps it away.
    pub(super) fn say(&self, id: &str, facts: &Arguments) {
        if !self.quiet {
            complain(&visible(&self.texts.format(id, facts)));
        }
    }

    /// What is told of diagnostics, in whatever format: the first of every file, with `--quiet` of the errors.
    pub(super) fn to_tell(&self, diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
        let wanted = diagnostics.iter().filter(|diagnostic| !self.quiet || diagnostic.is_error());
        diagnostic::limited(wanted.cloned().collect())
    }

    /// Diagnostics for people.
    pub(super) fn diagnostics(&self, diagnostics: &[Diagnostic]) {
        let shown = self.to_tell(diagnostics);
        if !shown.is_empty() {
            let coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            let colour = if coloured { Colour::Always } else { Colour::Never };
            complain(render::render(&shown, &self.texts, Options { colour, ..Options::default() }).trim_end());
        }
    }

    /// Errors in full; of warnings and notes how many of each kind there are and where the first one is.
    pub(super) fn errors_and_counts(&self, diagnostics: &[Diagnostic]) {
        let (errors, others): (Vec<_>, Vec<_>) = diagnostics.iter().cloned().partition(Diagnostic::is_error);
        self.diagnostics(&errors);
        for (first, count) in kinds(&others) {
            let place = first.place().map_or_else(String::new, |place| place.source().path().to_owned());
            let title = self.texts.format(first.code().id(), first.facts());
            self.say("cli-warnungen", &vec![("n", count.into()), ("titel", title.into()), ("datei", place.into())]);
        }
        if !others.is_empty() {
            self.say("cli-warnungen-alle", &Arguments::new());
        }
    }

    /// A result, for people or machines.
    pub(super) fn result(text: &str) {
        let mut to = std::io::stdout().lock();
        // A reader that went away is no fault.
        let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
    }

    /// A bar that appears when the work takes longer than a second, on a terminal only.
    pub(super) fn progress(&self) -> Bar {
        let visible = !self.quiet && std::io::stderr().is_terminal();
        Bar {
            words: self.texts.text("cli-fortschritt"),
            visible,
            since: super::clock::Stopwatch::start(),
            shown: Mutex::default(),
        }
    }
}

/// The first diagnostic of every kind, with how many there are.
fn kinds(diagnostics: &[Diagnostic]) -> Vec<(&Diagnostic, usize)> {
    let mut kinds: Vec<(&Diagnostic, usize)> = Vec::new();
    for diagnostic in diagnostics {
        match kinds.iter_mut().find(|(first, _)| first.code() == diagnostic.code()) {
            Some((_, count)) => *count += 1,
            None => kinds.push((diagnostic, 1)),
        }
    }
    kinds
}

/// Progress over a known number of files.
pub(super) struct Bar {
    words: String,
    visible: bool,
    since: super::clock::Stopwatch,
    shown: Mutex<Option<ProgressBar>>,
}

impl Bar {
    /// Tells how many are done, of how many.
    pub(super) fn tell(&self, done: usize, all: usize) {
        if !self.visible || !done.is_multiple_of(16) || self.since.milliseconds() < 1_000 {
            return;
        }
        let Ok(mut bar) = self.shown.lock() else { return };
        let bar = bar.get_or_insert_with(|| {
            let target = ProgressDrawTarget::stderr_with_hz(10);
            let style = ProgressStyle::with_template(&format!("{} {{bar:30}} {{pos}}/{{len}}", self.words));
            let bar = ProgressBar::with_draw_target(Some(all as u64), target);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        });
        bar.set_position(done as u64);
    }

    /// Takes the bar away.
    pub(super) fn clear(&self) {
        if let Ok(Some(bar)) = self.shown.lock().map(|mut bar| bar.take()) {
            bar.finish_and_clear();
        }
    }
}

/// A line on standard error.
pub(super) fn complain(text: &str) {
    let mut to = std::io::stderr().lock();
    // A reader that went away is no fault.
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.write_all(b"\n"));
}
