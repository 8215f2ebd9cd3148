//! `latimer models`: the models of the offline engine, which ones there are and how to get one.

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::door::Door;
use super::{args, exit};
use crate::engine::fetch::{self, Origin};
use crate::engine::models::{Model, Store};
use crate::error::{Error, Result};
use crate::msg;
use crate::ops::outcome::Progress;
use crate::report::style::{left, right, width};
use crate::report::{Format, json as document, names};
use crate::say::Say;
use crate::text::Locale;

pub fn command(say: &Say) -> Command {
    let locales = Arg::new("locale")
        .required(true)
        .num_args(1..)
        .value_name(args::word(say, "value-language"))
        .help(args::word(say, "option-model-locale"))
        .help_heading(args::word(say, "heading-arguments"));
    let list = sub("list", "help-models-list", say).arg(args::flag("available", say)).arg(args::format(say));
    let fetch = sub("fetch", "help-models-fetch", say).arg(locales).arg(args::option("from", "value-from", say));
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
        Some(("fetch", matches)) => get(matches, door),
        Some(("list", matches)) => list(matches, door),
        _ => Err(Error::usage(msg!("usage-missing-verb"))),
    }
}

/// The models that are here; with `--available` the pairs of languages that the registry has.
fn list(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let say = &door.say;
    let format = args::one(matches, "format").and_then(|name| Format::parse(&name)).unwrap_or_default();
    let store = Store::open(None);
    let rows: Vec<Row> = if args::on(matches, "available") {
        let here = store.list();
        let is_here = |from: &str, to: &str| here.iter().any(|model| model.manifest.from == from && model.manifest.to == to);
        let pairs = fetch::available(&Origin::read(None))?;
        pairs.into_iter().map(|(from, to)| Row { here: is_here(&from, &to), from, to, bytes: None }).collect()
    } else {
        store.list().iter().map(Row::of).collect()
    };
    if format == Format::Json {
        let models: Vec<_> = rows.iter().map(|row| json!({ "from": row.from, "to": row.to, "bytes": row.bytes, "here": row.here })).collect();
        door.term.data(&document::document("models", json!({ "folder": store.root.display().to_string(), "models": models })));
    } else if rows.is_empty() {
        door.term.talk(&format!("{}\n", say.words(&msg!("models-none", folder = store.root.as_path()))));
    } else {
        door.term.data(&table(&rows, say));
    }
    Ok(exit::DONE)
}

/// Fetches a model for each language, out of the project's source language, or out of English where there is no project.
fn get(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let source = match door.project() {
        Ok(project) => project.source.clone(),
        Err(_) => language("en")?,
    };
    let origin = Origin::read(args::one(matches, "from").as_deref());
    let store = Store::open(None);
    for wanted in args::many(matches, "locale") {
        let locale = language(&wanted)?;
        let model = door.watched(|watch| {
            fetch::fetch(&store, &source, &locale, &origin, &mut |done, total| {
                let count = |bytes: u64| usize::try_from(bytes / 1000).unwrap_or(usize::MAX);
                watch(Progress { what: msg!("models-fetching", locale = wanted.as_str()), done: count(done), total: count(total) });
            })
        })?;
        let language = names::both(&locale, &door.say);
        let says = msg!("models-fetched", language = language, folder = model.folder.as_path());
        door.term.talk(&format!("{}\n", door.say.words(&says)));
    }
    Ok(exit::DONE)
}

fn language(written: &str) -> Result<Locale> {
    Locale::parse(written).ok_or_else(|| Error::usage(msg!("config-locale", locale = written)))
}

/// A pair of languages in the codes of whoever made the model.
struct Row {
    from: String,
    to: String,
    bytes: Option<u64>,
    here: bool,
}

impl Row {
    fn of(model: &Model) -> Row {
        let bytes = model.manifest.files.iter().map(|file| file.size).sum();
        Row { from: model.manifest.from.clone(), to: model.manifest.to.clone(), bytes: Some(bytes), here: true }
    }
}

fn table(rows: &[Row], say: &Say) -> String {
    let name = |code: &str| Locale::parse(&code.replace('_', "-")).map_or_else(|| code.to_string(), |locale| names::both(&locale, say));
    let cells: Vec<(String, String)> = rows.iter().map(|row| (name(&row.from), name(&row.to))).collect();
    let widest = |pick: fn(&(String, String)) -> &String| cells.iter().map(|cell| width(pick(cell))).max().unwrap_or(0);
    let (from, to) = (widest(|cell| &cell.0), widest(|cell| &cell.1));
    let line = |(row, cell): (&Row, &(String, String))| {
        let size = row.bytes.map_or(String::new(), |bytes| say.words(&msg!("models-size", megabytes = bytes / 1_000_000)));
        let here = if row.here { say.word("models-here").unwrap_or_default() } else { String::new() };
        format!("{} → {}  {}  {here}", left(&cell.0, from), left(&cell.1, to), right(&size, 7)).trim_end().to_string() + "\n"
    };
    rows.iter().zip(&cells).map(line).collect()
}
