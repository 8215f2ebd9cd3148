//! `latimer prune`: what is obsolete, removed.

use clap::{ArgMatches, Command};

use super::args;
use super::door::{Door, Told};
use crate::error::Result;
use crate::ops::prune::{self, Options};
use crate::report::{json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("prune", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options { scope: args::scope(matches), dry_run: args::on(matches, "dry-run") };
    let project = door.project()?;
    let outcome = door.watched(|watch| prune::prune(&project, &options, watch))?;
    Ok(door.tell(Told {
        written: &outcome.written,
        findings: &[],
        talk: talk::pruned(&outcome, &door.say),
        json: &|| json::pruned(&outcome),
        dry_run: options.dry_run,
    }))
}
