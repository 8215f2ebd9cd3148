//! `latimer merge`: approved texts into pages.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command};

use super::args;
use super::door::{Door, Told};
use crate::error::Result;
use crate::ops::merge::{self, Options};
use crate::report::{json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("merge", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::option("replace", "value-page", say).action(ArgAction::Append))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        scope: args::scope(matches),
        dry_run: args::on(matches, "dry-run"),
        replace: args::many(matches, "replace").into_iter().map(PathBuf::from).collect(),
    };
    let project = door.project()?;
    let outcome = door.watched(|watch| merge::merge(&project, &options, watch))?;
    Ok(door.tell(Told {
        written: &outcome.written,
        findings: &outcome.findings,
        talk: talk::merged(&outcome, &door.say),
        json: &|| json::merged(&outcome, &door.say),
        dry_run: options.dry_run,
    }))
}
