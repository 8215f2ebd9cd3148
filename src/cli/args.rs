//! The arguments that verbs share, each with its help in the reader's language, and what they say.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::error::{Error, Result};
use crate::msg;
use crate::ops::outcome::Scope;
use crate::report::Format;
use crate::say::Say;
use crate::text::Date;

/// A verb without arguments: its name, help and examples from `help-<name>` and its attributes.
pub fn verb(name: &'static str, say: &Say) -> Command {
    described(Command::new(name), &format!("help-{name}"), say)
        .next_help_heading(word(say, "heading-options"))
        .disable_help_flag(true)
}

/// A command with the help of a message: its text, and `.usage`, `.long` and `.examples`.
pub fn described(command: Command, key: &str, say: &Say) -> Command {
    let about = word(say, key);
    let part = |name: &str| say.attribute(key, name);
    let long = match part("long") {
        Some(long) => format!("{about}\n\n{long}"),
        None => about.clone(),
    };
    let mut command = command.about(about).long_about(long).help_template(template(say));
    if let Some(usage) = part("usage") {
        command = command.override_usage(usage);
    }
    if let Some(examples) = part("examples") {
        command = command.after_help(format!("{}\n{}", word(say, "heading-examples"), inset(&examples)));
    }
    command
}

/// The words of a message without arguments; the key where there is none, which a test catches.
pub fn word(say: &Say, key: &str) -> String {
    say.word(key).unwrap_or_else(|| key.to_string())
}

fn template(say: &Say) -> String {
    format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", word(say, "heading-usage"))
}

fn inset(text: &str) -> String {
    text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

fn help(say: &Say) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(word(say, "option-help"))
}

/// An option of any verb, known to all of them.
fn global(arg: Arg, say: &Say) -> Arg {
    arg.global(true).help_heading(word(say, "heading-global"))
}

/// The options of every verb.
pub fn globals(say: &Say) -> Vec<Arg> {
    let ui_lang = Arg::new("ui-lang").long("ui-lang").value_name(word(say, "value-language"));
    let color = Arg::new("color")
        .long("color")
        .value_name(word(say, "value-when"))
        .value_parser(PossibleValuesParser::new(super::term::Color::NAMES))
        .hide_possible_values(true);
    let dir = Arg::new("dir").short('C').value_name(word(say, "value-folder")).value_parser(clap::value_parser!(std::path::PathBuf));
    let quiet = Arg::new("quiet").short('q').long("quiet").action(ArgAction::SetTrue);
    vec![
        global(help(say), say),
        global(dir.help(word(say, "option-dir")), say),
        global(quiet.help(word(say, "option-quiet")), say),
        global(color.help(word(say, "option-color")), say),
        global(ui_lang.help(word(say, "option-ui-lang")), say),
    ]
}

/// `[PAGE]...`
pub fn pages(say: &Say) -> Arg {
    Arg::new("pages")
        .value_name(word(say, "value-page"))
        .num_args(0..)
        .help(word(say, "option-pages"))
        .help_heading(word(say, "heading-arguments"))
}

/// `--locale de,fr`
pub fn locales(say: &Say) -> Arg {
    Arg::new("locale")
        .short('l')
        .long("locale")
        .alias("lang")
        .value_name(word(say, "value-language"))
        .value_delimiter(',')
        .action(ArgAction::Append)
        .help(word(say, "option-locale"))
}

/// `--dry-run`
pub fn dry_run(say: &Say) -> Arg {
    flag("dry-run", say).short('n')
}

/// A switch, its help from `option-<name>`.
pub fn flag(name: &'static str, say: &Say) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(word(say, &format!("option-{name}")))
}

/// An option with a value, its help from `option-<name>`.
pub fn option(name: &'static str, value: &str, say: &Say) -> Arg {
    Arg::new(name).long(name).value_name(word(say, value)).help(word(say, &format!("option-{name}")))
}

/// `--format`, in the forms that any verb has.
pub fn format(say: &Say) -> Arg {
    format_of(&Format::ANY, say)
}

/// `--format` in these forms.
pub fn format_of(forms: &[Format], say: &Say) -> Arg {
    let names: Vec<&str> = forms.iter().map(|form| form.name()).collect();
    option("format", "value-format", say).value_parser(PossibleValuesParser::new(names)).hide_possible_values(true)
}

/// `--output FORMAT=FILE`, as often as wanted.
pub fn output(say: &Say) -> Arg {
    option("output", "value-output", say).short('o').action(ArgAction::Append)
}

/// The reports that `--output` asks for, each in one of these forms.
pub fn outputs(matches: &ArgMatches, forms: &[Format]) -> Result<Vec<(Format, PathBuf)>> {
    let one = |given: &String| {
        let (name, file) = given.split_once('=').filter(|(_, file)| !file.is_empty())?;
        let format = Format::parse(name).filter(|format| forms.contains(format))?;
        Some((format, PathBuf::from(file)))
    };
    let names = forms.iter().map(|form| form.name()).collect::<Vec<_>>().join(", ");
    let wrong = |given: &String| Error::usage(msg!("usage-invalid-value", value = given, option = "--output")).hint(msg!("hint-output", forms = &names));
    many(matches, "output").iter().map(|given| one(given).ok_or_else(|| wrong(given))).collect()
}

/// What part of the project is meant.
pub fn scope(matches: &ArgMatches) -> Scope {
    Scope { locales: many(matches, "locale"), pages: many(matches, "pages") }
}

/// All values of an argument; none where the verb does not have it.
pub fn many(matches: &ArgMatches, name: &str) -> Vec<String> {
    match matches.try_get_many::<String>(name) {
        Ok(Some(values)) => values.map(|value| value.trim().to_string()).filter(|value| !value.is_empty()).collect(),
        _ => Vec::new(),
    }
}

/// The value of an argument.
pub fn one(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.try_get_one::<String>(name).ok().flatten().cloned()
}

/// Whether a switch is on.
pub fn on(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
}

/// The day of `--today`; a value that is no day is a usage error.
pub fn day(matches: &ArgMatches) -> Result<Option<Date>> {
    let Some(given) = one(matches, "today") else { return Ok(None) };
    let wrong = || Error::usage(msg!("usage-invalid-value", value = &given, option = "--today")).hint(msg!("hint-day"));
    Date::parse(&given).map(Some).ok_or_else(wrong)
}

/// `--version`
pub fn version(say: &Say) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(word(say, "option-version"))
        .help_heading(word(say, "heading-global"))
}
