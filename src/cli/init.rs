//! `latimer init`: a first configuration.

use clap::{ArgMatches, Command};

use super::args;
use super::door::{Door, Told};
use crate::error::Result;
use crate::ops::init::{self, Options};
use crate::report::{Format, json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("init", say)
        .arg(args::option("source", "value-language", say))
        .arg(args::locales(say))
        .arg(args::option("profile", "value-profile", say))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        dir: door.dir.clone(),
        source: args::one(matches, "source"),
        locales: args::many(matches, "locale"),
        profile: args::one(matches, "profile"),
        dry_run: args::on(matches, "dry-run"),
    };
    let outcome = init::init(&options)?;
    if options.dry_run && door.format != Format::Json {
        door.term.data(&outcome.configuration);
    }
    Ok(door.tell(Told {
        written: &outcome.written,
        findings: &[],
        talk: talk::initialised(&outcome, &door.say),
        json: &|| json::initialised(&outcome, &door.say),
        dry_run: options.dry_run,
    }))
}
