//! `latimer draft`: missing texts, drafted by the memory and by machine.

use clap::{ArgAction, ArgMatches, Command};

use super::args;
use super::door::{self, Door, Told};
use crate::error::Result;
use crate::ops::draft::{self, Options};
use crate::report::{json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    let engines = args::option("engine", "value-engine", say).value_delimiter(',').action(ArgAction::Append);
    args::verb("draft", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(engines)
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        scope: args::scope(matches),
        dry_run: args::on(matches, "dry-run"),
        engines: args::many(matches, "engine"),
        stop: door::stop_flag(),
    };
    let project = door.project()?;
    let outcome = door.watched(|watch| draft::draft(&project, &options, watch))?;
    Ok(door.tell(Told {
        written: &outcome.written,
        findings: &outcome.findings,
        talk: talk::drafted(&outcome, &door.say, options.dry_run),
        json: &|| json::drafted(&outcome, &door.say),
        dry_run: options.dry_run,
    }))
}
