//! `latimer models`: the models of the offline engine, which ones there are, and how to get, renew, remove and hand them on.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::door::{Door, Told};
use super::{args, exit};
use crate::error::{Error, Result};
use crate::msg;
use crate::ops::models::{self, Model, Options};
use crate::report::style::{left, right, width};
use crate::report::{Format, json as document, names};
use crate::say::{Msg, Say};

pub fn command(say: &Say) -> Command {
    let locales = |required: bool| {
        Arg::new("locale")
            .required(required)
            .num_args(usize::from(required)..)
            .value_name(args::word(say, "value-language"))
            .help(args::word(say, "option-model-locale"))
            .help_heading(args::word(say, "heading-arguments"))
    };
    let from = || args::option("from", "value-from", say);
    let to = args::option("to", "value-folder", say).required(true).help(args::word(say, "option-mirror-to"));
    args::verb("models", say)
        .subcommand_help_heading(args::word(say, "heading-verbs"))
        .subcommand_value_name(args::word(say, "value-verb"))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand(sub("list", "help-models-list", say).arg(args::format(say)))
        .subcommand(sub("fetch", "help-models-fetch", say).arg(locales(true)).arg(from()).arg(args::dry_run(say)))
        .subcommand(sub("update", "help-models-update", say).arg(locales(false)).arg(from()).arg(args::dry_run(say)))
        .subcommand(sub("remove", "help-models-remove", say).arg(locales(true)).arg(args::dry_run(say)))
        .subcommand(sub("mirror", "help-models-mirror", say).arg(locales(true)).arg(from()).arg(to))
}

fn sub(name: &'static str, key: &str, say: &Say) -> Command {
    args::described(args::verb(name, say), key, say)
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let (verb, matches) = match matches.subcommand() {
        Some(("list", matches)) => return list(matches, door),
        Some(sub) => sub,
        None => return Err(Error::usage(msg!("usage-missing-verb"))),
    };
    let options = Options {
        locales: args::many(matches, "locale"),
        from: args::one(matches, "from"),
        dry_run: args::on(matches, "dry-run"),
    };
    let project = door.project().ok();
    let project = project.as_ref();
    let to = PathBuf::from(args::one(matches, "to").unwrap_or_default());
    let (written, told) = match verb {
        "update" => (door.watched(|watch| models::update(project, &options, watch))?, "models-fetched"),
        "remove" => (models::remove(project, &options)?, "models-removed"),
        "mirror" => (door.watched(|watch| models::mirror(project, &options, &to, watch))?, "models-mirrored"),
        _ => (door.watched(|watch| models::fetch(project, &options, watch))?, "models-fetched"),
    };
    let told = Msg::new(told).with("models", written.len());
    Ok(door.tell(Told {
        written: &written,
        findings: &[],
        talk: format!("{}\n", door.say.words(&told)),
        json: &String::new,
        dry_run: options.dry_run,
    }))
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
