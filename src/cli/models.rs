//! `latimer models`: the models of the offline engine, which ones there are and how to get one.

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::door::{Door, Told};
use super::{args, exit};
use crate::error::{Error, Result};
use crate::msg;
use crate::ops::models::{self, Model, Options};
use crate::report::style::{left, right, width};
use crate::report::{Format, json as document, names};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    let locales = Arg::new("locale")
        .required(true)
        .num_args(1..)
        .value_name(args::word(say, "value-language"))
        .help(args::word(say, "option-model-locale"))
        .help_heading(args::word(say, "heading-arguments"));
    let list = sub("list", "help-models-list", say).arg(args::format(say));
    let fetch = sub("fetch", "help-models-fetch", say)
        .arg(locales)
        .arg(args::option("from", "value-from", say))
        .arg(args::dry_run(say));
    args::verb("models", say)
        .subcommand_help_heading(args::word(say, "heading-verbs"))
        .subcommand_value_name(args::word(say, "value-verb"))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand(list)
        .subcommand(fetch)
}

fn sub(name: &'static str, key: &str, say: &Say) -> Command {
    args::described(args::verb(name, say), key, say)
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    match matches.subcommand() {
        Some(("fetch", matches)) => fetch(matches, door),
        Some(("list", matches)) => list(matches, door),
        _ => Err(Error::usage(msg!("usage-missing-verb"))),
    }
}

fn list(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let found = models::list(door.project().ok().as_ref())?;
    let format = args::one(matches, "format").and_then(|name| Format::parse(&name)).unwrap_or_default();
    if found.is_empty() && format != Format::Json {
        door.term.talk(&format!("{}\n", door.say.words(&msg!("models-none"))));
    }
    door.term.data(&match format {
        Format::Json => rendered_json(&found, &door.say),
        _ => rendered(&found, &door.say),
    });
    Ok(exit::DONE)
}

fn fetch(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        locales: args::many(matches, "locale"),
        from: args::one(matches, "from"),
        dry_run: args::on(matches, "dry-run"),
    };
    let project = door.project().ok();
    let written = door.watched(|watch| models::fetch(project.as_ref(), &options, watch))?;
    let say = &door.say;
    Ok(door.tell(Told {
        written: &written,
        findings: &[],
        talk: format!("{}\n", say.words(&msg!("models-fetched", models = written.len()))),
        json: &String::new,
        dry_run: options.dry_run,
    }))
}

fn rendered(found: &[Model], say: &Say) -> String {
    let names: Vec<String> = found.iter().map(|model| names::both(&model.locale, say)).collect();
    let column = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let line = |(model, name): (&Model, &String)| {
        let megabytes = |bytes: u64| say.words(&msg!("models-size", megabytes = bytes / 1_000_000));
        let size = model.bytes.map(megabytes).unwrap_or_default();
        let here = if model.bytes.is_some() { "models-here" } else { "models-not-here" };
        let here = say.word(here).unwrap_or_default();
        format!("{}  {}  {here}", left(name, column), right(&size, 7)).trim_end().to_string() + "\n"
    };
    found.iter().zip(&names).map(line).collect()
}

fn rendered_json(found: &[Model], say: &Say) -> String {
    let models: Vec<_> = found
        .iter()
        .map(|model| {
            let name = names::language(&model.locale, say);
            json!({ "language": model.locale.as_str(), "name": name, "bytes": model.bytes, "here": model.bytes.is_some() })
        })
        .collect();
    document::document("models", json!({ "models": models }))
}
