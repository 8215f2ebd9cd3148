//! `latimer extract`: pages into source catalogs.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::args;
use super::door::{Door, Told};
use crate::error::Result;
use crate::ops::extract::{self, Options};
use crate::report::{Format, explained, json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("extract", say)
        .arg(args::pages(say))
        .arg(args::dry_run(say))
        .arg(Arg::new("explain").long("explain").action(ArgAction::SetTrue).help(args::word(say, "option-explain")))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options { scope: args::scope(matches), dry_run: args::on(matches, "dry-run"), explain: args::on(matches, "explain") };
    let project = door.project()?;
    let outcome = door.watched(|watch| extract::extract(&project, &options, watch))?;
    if options.explain && door.format == Format::Table {
        door.term.data(&explained::list(&outcome.explained, &door.say, door.style()));
    }
    Ok(door.tell(Told {
        written: &outcome.written,
        findings: &outcome.findings,
        talk: talk::extracted(&outcome, &door.say),
        json: &|| json::extracted(&outcome, &door.say),
        dry_run: options.dry_run,
    }))
}
