//! The terminal: arguments in, report out. One file per verb, each with a `command` that describes it and a `run` that
//! builds the options, calls the verb and tells the outcome.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use crate::error::Result;
use crate::report::Format;
use crate::report::json;
use crate::say::{self, Say};

mod adopt;
mod approve;
mod args;
mod bare;
mod check;
mod completions;
mod door;
mod draft;
mod editor;
mod engines;
pub mod exit;
mod explain;
mod export;
mod extract;
mod import;
mod init;
mod interview;
mod merge;
mod models;
mod prune;
mod run;
mod status;
mod sync;
mod term;
mod usage;

use door::Door;

/// A verb as the door knows it.
struct Verb {
    name: &'static str,
    command: fn(&Say) -> Command,
    run: fn(&ArgMatches, &Door) -> Result<u8>,
}

/// Every verb, in the order of the work.
static VERBS: &[Verb] = &[
    Verb { name: "init", command: init::command, run: init::run },
    Verb { name: "run", command: run::command, run: run::run },
    Verb { name: "extract", command: extract::command, run: extract::run },
    Verb { name: "adopt", command: adopt::command, run: adopt::run },
    Verb { name: "sync", command: sync::command, run: sync::run },
    Verb { name: "draft", command: draft::command, run: draft::run },
    Verb { name: "approve", command: approve::command, run: approve::run },
    Verb { name: "export", command: export::command, run: export::run },
    Verb { name: "import", command: import::command, run: import::run },
    Verb { name: "merge", command: merge::command, run: merge::run },
    Verb { name: "status", command: status::command, run: status::run },
    Verb { name: "check", command: check::command, run: check::run },
    Verb { name: "explain", command: explain::command, run: explain::run },
    Verb { name: "prune", command: prune::command, run: prune::run },
    Verb { name: "engines", command: engines::command, run: engines::run },
    Verb { name: "models", command: models::command, run: models::run },
    Verb { name: "completions", command: completions::command, run: completions::run },
];

/// The whole command line, its help in the language of `say`.
pub fn command(say: &Say) -> Command {
    let command = args::verb("latimer", say)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(args::word(say, "heading-verbs"))
        .subcommand_value_name(args::word(say, "value-verb"))
        .args(args::globals(say))
        .arg(args::version(say));
    VERBS.iter().fold(command, |command, verb| command.subcommand((verb.command)(say)))
}

/// Runs the program and gives its exit code.
pub fn main() -> ExitCode {
    let arguments = with_help_verb(std::env::args_os().collect());
    let asked = argument(&arguments, "--ui-lang");
    let language = say::language(asked.as_deref(), |name| std::env::var(name).ok());
    let say = Say::new(&language);
    let matches = match command(&say).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(fault) => return ExitCode::from(usage::tell(&fault, say)),
    };
    let (verb, options) = match matches.subcommand() {
        Some((name, options)) => (VERBS.iter().find(|verb| verb.name == name), options),
        None => (None, &matches),
    };
    let door = Door::new(say, options);
    let done = match verb {
        Some(verb) => (verb.run)(options, &door),
        None => bare::run(&door),
    };
    ExitCode::from(done.unwrap_or_else(|fault| {
        if door.format == Format::Json {
            door.term.data(&json::error(&fault, &door.say));
        }
        door.term.fault(&fault, &door.say);
        exit::of_fault(fault.kind)
    }))
}

/// `latimer help draft` is `latimer draft --help`.
fn with_help_verb(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

/// The value of an option, read before the command line is understood, for the words that explain it.
fn argument(arguments: &[OsString], name: &str) -> Option<String> {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).take_while(|word| *word != "--").collect();
    words.iter().enumerate().find_map(|(index, word)| match word.strip_prefix(name)? {
        "" => words.get(index + 1).map(|value| value.to_string()),
        rest => rest.strip_prefix('=').map(str::to_string),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for language in Say::languages() {
            command(&Say::new(language)).debug_assert();
        }
    }

    #[test]
    fn every_verb_has_help_with_examples_in_every_language() {
        for language in Say::languages() {
            let say = Say::new(language);
            for verb in VERBS {
                let help = (verb.command)(&say).render_long_help().to_string();
                for unsaid in ["help-", "option-", "heading-", "value-"] {
                    let loose = help.split_whitespace().find(|word| word.trim_matches(['<', '[', '>', ']']).starts_with(unsaid));
                    assert_eq!(loose, None, "{language} {}\n{help}", verb.name);
                }
                assert!(help.contains(&format!("latimer {}", verb.name)), "{help}");
                assert!(help.contains(&args::word(&say, "heading-examples")), "{help}");
            }
        }
    }

    #[test]
    fn finds_the_language_before_the_rest_is_understood() {
        assert_eq!(argument(&words("latimer --ui-lang de stat"), "--ui-lang").as_deref(), Some("de"));
        assert_eq!(argument(&words("latimer stat --ui-lang=de"), "--ui-lang").as_deref(), Some("de"));
        assert_eq!(argument(&words("latimer -- --ui-lang de"), "--ui-lang"), None);
        assert_eq!(argument(&words("latimer --ui-lang"), "--ui-lang"), None);
    }

    #[test]
    fn help_is_also_a_verb() {
        assert_eq!(with_help_verb(words("latimer help draft")), words("latimer draft --help"));
        assert_eq!(with_help_verb(words("latimer draft help")), words("latimer draft help"));
    }
}
