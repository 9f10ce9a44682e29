//! What was written on the command line → what is to be done.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::clock::{self, BadEpoch};
use crate::config::{BaseUrl, Overrides, Today};
use crate::diagnostic::render::Format;
use crate::input::resolve::Visibility;
use crate::language::Texts;
use crate::schema::nearest;

/// Everything that was asked for.
pub(super) struct Arguments {
    pub quiet: bool,
    pub command: Command,
}

/// The subcommands.
pub(super) enum Command {
    Build(Build),
    Check(Check),
    Demo(Demo),
    Export(Export),
}

/// What `build`, `check` and `export` share: which portal, seen when and how.
pub(super) struct Source {
    pub root: PathBuf,
    pub overrides: Overrides,
    pub visibility: Visibility,
    pub strict: bool,
}

/// `build`
pub(super) struct Build {
    pub source: Source,
    pub out: PathBuf,
}

/// `check`
pub(super) struct Check {
    pub source: Source,
    pub format: Format,
}

/// `demo`
pub(super) struct Demo {
    pub reports: usize,
    pub seed: u64,
    pub folder: PathBuf,
}

/// `export`; there is one form so far, so none is kept.
pub(super) struct Export {
    pub source: Source,
    pub out: PathBuf,
}

/// Why there is nothing to run.
pub(super) struct Stop {
    reason: Reason,
    /// The subcommand that was meant.
    name: Option<&'static str>,
}

enum Reason {
    /// Help was asked for, or the arguments are wrong.
    Arguments(clap::Error),
    /// The variable that stands for the clock is wrong.
    Epoch(BadEpoch),
}

const NAMES: [&str; 4] = ["build", "check", "demo", "export"];

/// Where what holds for every command stands in its help: below its own options.
const LAST: usize = 100;

/// Reads the arguments.
pub(super) fn read(arguments: &[OsString], texts: &Texts) -> Result<Arguments, Stop> {
    let mut matches = command(texts).try_get_matches_from(arguments).map_err(|error| {
        let is_meant = |name: &&str| arguments.iter().skip(1).any(|argument| argument.as_os_str() == *name);
        Stop { reason: Reason::Arguments(error), name: NAMES.into_iter().find(is_meant) }
    })?;
    let quiet = matches.get_flag("quiet");
    let (name, matches) = matches.remove_subcommand().unwrap_or_default();
    let source = || {
        source(&matches)
            .map_err(|bad| Stop { reason: Reason::Epoch(bad), name: NAMES.into_iter().find(|known| *known == name) })
    };
    let command = match name.as_str() {
        "check" => Command::Check(Check {
            source: source()?,
            format: match matches.get_one::<String>("format").map(String::as_str) {
                Some("json") => Format::Json,
                Some("github") => Format::Github,
                _ => Format::Text,
            },
        }),
        "demo" => Command::Demo(Demo {
            reports: one(&matches, "reports").unwrap_or(100),
            seed: one(&matches, "seed").unwrap_or(1),
            folder: one(&matches, "dir").unwrap_or_default(),
        }),
        "export" => Command::Export(Export { source: source()?, out: one(&matches, "out").unwrap_or_default() }),
        _ => {
            let source = source()?;
            let out = one(&matches, "out").unwrap_or_else(|| public(&source.root));
            Command::Build(Build { source, out })
        }
    };
    Ok(Arguments { quiet: quiet || matches.get_flag("quiet"), command })
}

/// `public` in the portal's folder, written as one would: not `./public`.
fn public(root: &Path) -> PathBuf {
    if root == Path::new(".") { PathBuf::from("public") } else { root.join("public") }
}

fn one<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.get_one::<T>(name).cloned()
}

fn source(matches: &ArgMatches) -> Result<Source, BadEpoch> {
    Ok(Source {
        root: one(matches, "root").unwrap_or_else(|| PathBuf::from(".")),
        overrides: Overrides { base_url: one(matches, "base-url"), theme: one(matches, "theme") },
        visibility: Visibility {
            today: one(matches, "today").map(Today::day).map_or_else(clock::today, Ok)?,
            drafts: matches.get_flag("drafts"),
        },
        strict: matches.get_flag("strict"),
    })
}

/// The whole command line, in the language of `texts`.
fn command(texts: &Texts) -> clap::Command {
    let t = |id: &str| texts.text(id);
    clap::Command::new("transparenz")
        .about(t("cli-programm"))
        .version(env!("CARGO_PKG_VERSION"))
        .override_usage(t("cli-programm.aufruf"))
        .help_template(format!("{}\n\n{}\n\n{}", t("cli-programm"), t("cli-vorlage"), t("cli-hilfe-zu")))
        .next_help_heading(t("cli-optionen"))
        .subcommand_help_heading(t("cli-befehle"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help(texts))
        .arg(flag(texts, "version", Some('V')).action(ArgAction::Version).display_order(LAST + 3))
        .arg(option(texts, "lang", "de|en").global(true).value_parser(["de", "en"]).display_order(LAST))
        .arg(flag(texts, "quiet", Some('q')).global(true).display_order(LAST + 1))
        .subcommand(build(texts))
        .subcommand(check(texts))
        .subcommand(demo(texts))
        .subcommand(export(texts))
}

/// A command by its name; `first` is what it is given without an option.
fn subcommand(texts: &Texts, name: &'static str, first: Option<Arg>) -> clap::Command {
    let t = |id: &str| texts.text(id);
    clap::Command::new(name)
        .about(t(&format!("cli-{name}")))
        .override_usage(t(&format!("cli-{name}.aufruf")))
        .help_template(format!("{}\n\n{}", t(&format!("cli-{name}.lang")), t("cli-vorlage")))
        .next_help_heading(t("cli-optionen"))
        .disable_help_flag(true)
        .args(first)
        .arg(help(texts))
}

fn build(texts: &Texts) -> clap::Command {
    let out = option(texts, "out", "cli-ordner").value_parser(value_parser!(PathBuf));
    with_source(subcommand(texts, "build", None), out, texts)
}

fn check(texts: &Texts) -> clap::Command {
    let format = option(texts, "format", "text|json|github").value_parser(["text", "json", "github"]);
    with_source(subcommand(texts, "check", None), format, texts)
}

fn demo(texts: &Texts) -> clap::Command {
    let folder = Arg::new("dir")
        .value_name(texts.text("cli-ordner"))
        .help(texts.text("cli-opt-dir"))
        .help_heading(texts.text("cli-angaben"))
        .required(true)
        .value_parser(value_parser!(PathBuf));
    subcommand(texts, "demo", Some(folder))
        .arg(option(texts, "reports", "cli-anzahl").value_parser(value_parser!(usize)))
        .arg(option(texts, "seed", "cli-anzahl").value_parser(value_parser!(u64)))
}

fn export(texts: &Texts) -> clap::Command {
    let form = Arg::new("form")
        .value_name("opensearch")
        .help(texts.text("cli-opt-form"))
        .help_heading(texts.text("cli-angaben"))
        .hide_possible_values(true)
        .required(true)
        .value_parser(["opensearch"]);
    let out = Arg::new("out")
        .long("out")
        .value_name(texts.text("cli-ordner"))
        .help(texts.text("cli-opt-export-out"))
        .required(true)
        .value_parser(value_parser!(PathBuf));
    with_source(subcommand(texts, "export", Some(form)), out, texts)
}

/// Adds what `build`, `check` and `export` share, and the option that is the command's own.
fn with_source(command: clap::Command, own: Arg, texts: &Texts) -> clap::Command {
    command
        .arg(option(texts, "root", "cli-ordner").value_parser(value_parser!(PathBuf)))
        .arg(own)
        .arg(option(texts, "base-url", "https://…").value_parser(value_parser!(BaseUrl)))
        .arg(option(texts, "theme", "cli-name").value_parser(value_parser!(String)))
        .arg(option(texts, "today", "cli-datum").value_parser(value_parser!(NaiveDate)))
        .arg(flag(texts, "drafts", None))
        .arg(flag(texts, "strict", None))
}

fn flag(texts: &Texts, name: &'static str, short: Option<char>) -> Arg {
    let arg = Arg::new(name).long(name).help(texts.text(&format!("cli-opt-{name}"))).action(ArgAction::SetTrue);
    match short {
        Some(short) => arg.short(short),
        None => arg,
    }
}

fn option(texts: &Texts, name: &'static str, value: &str) -> Arg {
    let value = if value.starts_with("cli-") { texts.text(value) } else { value.to_owned() };
    Arg::new(name).long(name).value_name(value).hide_possible_values(true).help(texts.text(&format!("cli-opt-{name}")))
}

fn help(texts: &Texts) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .help(texts.text("cli-opt-help"))
        .action(ArgAction::HelpShort)
        .display_order(LAST + 2)
}

/// What the settings' diagnostic says about such an address.
fn how_to_write_the_base_url(value: &str, texts: &Texts) -> String {
    let spelling = BaseUrl::spelling(value).unwrap_or_default();
    texts.format("bad-url.hinweis", &vec![("schluessel", "basis_url".into()), ("vorschlag", spelling.into())])
}

impl Stop {
    /// Prints help, version or what is wrong; gives the exit code.
    pub(super) fn print(&self, texts: &Texts) -> ExitCode {
        let message = match &self.reason {
            Reason::Arguments(error) => match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                    // A reader that went away is no fault.
                    let _ = error.print();
                    return ExitCode::SUCCESS;
                }
                ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                    let _ = error.print();
                    return ExitCode::from(2);
                }
                kind => message(error, kind, texts),
            },
            Reason::Epoch(bad) => texts.format(
                "cli-fehler-zeitpunkt",
                &vec![("name", clock::EPOCH.into()), ("wert", bad.written.as_str().into())],
            ),
        };
        let call = self.name.map_or_else(String::new, |name| format!("{name} "));
        super::printer::complain(&crate::diagnostic::render::visible(&message));
        super::printer::complain(&texts.format("cli-fehler-hilfe", &vec![("befehl", call.into())]));
        ExitCode::from(2)
    }
}

/// What is wrong with the arguments.
fn message(error: &clap::Error, kind: ErrorKind, texts: &Texts) -> String {
    let fact = |context| error.get(context).map(ToString::to_string).unwrap_or_default();
    let argument = match fact(ContextKind::InvalidArg) {
        empty if empty.is_empty() => fact(ContextKind::InvalidSubcommand),
        argument => argument,
    };
    let value = fact(ContextKind::InvalidValue);
    let (id, nearest) = match kind {
        ErrorKind::UnknownArgument => ("cli-fehler-unbekannt", fact(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => ("cli-fehler-befehl", nearest(&argument, NAMES).unwrap_or_default().to_owned()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            ("cli-fehler-ohne-wert", String::new())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("cli-fehler-wert", String::new()),
        ErrorKind::MissingRequiredArgument => ("cli-fehler-fehlt", String::new()),
        ErrorKind::MissingSubcommand => ("cli-fehler-ohne-befehl", String::new()),
        ErrorKind::ArgumentConflict => ("cli-fehler-doppelt", String::new()),
        _ => ("cli-fehler-sonst", String::new()),
    };
    let facts = vec![
        ("name", argument.as_str().into()),
        ("wert", value.as_str().into()),
        ("naechster", nearest.as_str().into()),
    ];
    let message = texts.format(id, &facts);
    if id == "cli-fehler-wert" && argument.starts_with("--base-url") {
        return format!("{message}\n{}", how_to_write_the_base_url(&value, texts));
    }
    message
}
