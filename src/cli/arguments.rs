//! What was written on the command line → what is to be done.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::clock;
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
}

/// What `build` and `check` share: which portal, seen when and how.
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

/// Why there is nothing to run: help was asked for, or the arguments are wrong.
pub(super) struct Stop(clap::Error);

/// Reads the arguments.
pub(super) fn read(arguments: &[OsString], texts: &Texts) -> Result<Arguments, Stop> {
    let mut matches = command(texts).try_get_matches_from(arguments).map_err(Stop)?;
    let quiet = matches.get_flag("quiet");
    let (name, matches) = matches.remove_subcommand().unwrap_or_default();
    let command = match name.as_str() {
        "check" => Command::Check(Check {
            source: source(&matches),
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
        _ => {
            let source = source(&matches);
            let out = one(&matches, "out").unwrap_or_else(|| source.root.join("public"));
            Command::Build(Build { source, out })
        }
    };
    Ok(Arguments { quiet: quiet || matches.get_flag("quiet"), command })
}

fn one<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.get_one::<T>(name).cloned()
}

fn source(matches: &ArgMatches) -> Source {
    Source {
        root: one(matches, "root").unwrap_or_else(|| PathBuf::from(".")),
        overrides: Overrides { base_url: one(matches, "base-url"), theme: one(matches, "theme") },
        visibility: Visibility {
            today: one::<NaiveDate>(matches, "today").map_or_else(clock::today, Today::day),
            drafts: matches.get_flag("drafts"),
        },
        strict: matches.get_flag("strict"),
    }
}

/// The whole command line, in the language of `texts`.
fn command(texts: &Texts) -> clap::Command {
    let t = |id: &str| texts.text(id);
    let subcommand = |name: &'static str| {
        clap::Command::new(name)
            .about(t(&format!("cli-{name}")))
            .long_about(t(&format!("cli-{name}.lang")))
            .help_template(t("cli-vorlage"))
            .disable_help_flag(true)
            .arg(help(texts))
    };
    clap::Command::new("transparenz")
        .about(t("cli-programm"))
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(t("cli-vorlage-befehle"))
        .subcommand_help_heading(t("cli-befehle"))
        .subcommand_value_name(t("cli-befehl"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help(texts))
        .arg(flag(texts, "version", Some('V')).action(ArgAction::Version))
        .arg(option(texts, "lang", "de|en").global(true).value_parser(["de", "en"]))
        .arg(flag(texts, "quiet", Some('q')).global(true))
        .subcommand(
            with_source(subcommand("build"), texts)
                .arg(option(texts, "out", "cli-ordner").value_parser(value_parser!(PathBuf))),
        )
        .subcommand(
            with_source(subcommand("check"), texts)
                .arg(option(texts, "format", "text|json|github").value_parser(["text", "json", "github"])),
        )
        .subcommand(
            subcommand("demo")
                .arg(option(texts, "reports", "cli-anzahl").value_parser(value_parser!(usize)))
                .arg(option(texts, "seed", "cli-anzahl").value_parser(value_parser!(u64)))
                .arg(
                    Arg::new("dir")
                        .value_name(t("cli-ordner"))
                        .help(t("cli-opt-dir"))
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
}

fn with_source(command: clap::Command, texts: &Texts) -> clap::Command {
    command
        .arg(option(texts, "root", "cli-ordner").value_parser(value_parser!(PathBuf)))
        .arg(option(texts, "base-url", "URL").value_parser(value_parser!(BaseUrl)))
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
    Arg::new("help").long("help").short('h').help(texts.text("cli-opt-help")).action(ArgAction::Help)
}

impl Stop {
    /// Prints help, version or what is wrong; gives the exit code.
    pub(super) fn print(&self, texts: &Texts) -> ExitCode {
        match self.0.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                // A reader that went away is no fault.
                let _ = self.0.print();
                ExitCode::SUCCESS
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                let _ = self.0.print();
                ExitCode::from(2)
            }
            kind => {
                super::printer::complain(&self.message(kind, texts));
                ExitCode::from(2)
            }
        }
    }

    fn message(&self, kind: ErrorKind, texts: &Texts) -> String {
        let fact = |context| self.0.get(context).map(ToString::to_string).unwrap_or_default();
        let argument = match fact(ContextKind::InvalidArg) {
            empty if empty.is_empty() => fact(ContextKind::InvalidSubcommand),
            argument => argument,
        };
        let id = match kind {
            ErrorKind::UnknownArgument => "cli-fehler-unbekannt",
            ErrorKind::InvalidSubcommand => "cli-fehler-befehl",
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-fehler-wert",
            ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-fehler-fehlt",
            ErrorKind::ArgumentConflict => "cli-fehler-doppelt",
            _ => "cli-fehler-sonst",
        };
        let facts = vec![
            ("name", argument.as_str().into()),
            ("wert", fact(ContextKind::InvalidValue).into()),
            ("naechster", nearest(&argument, ["build", "check", "demo"]).unwrap_or_default().into()),
        ];
        format!("{}\n{}", texts.format(id, &facts), texts.text("cli-fehler-hilfe"))
    }
}
