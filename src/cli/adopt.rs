//! `latimer adopt`: translated pages into catalogs.

use clap::{ArgMatches, Command};

use super::args;
use super::door::{Door, Told};
use crate::error::Result;
use crate::ops::adopt::{self, Options};
use crate::report::{json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("adopt", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("trust", say))
        .arg(args::option("from-pages", "value-folder", say).long("from"))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        scope: args::scope(matches),
        trust: args::on(matches, "trust"),
        from: args::one(matches, "from-pages"),
        dry_run: args::on(matches, "dry-run"),
    };
    let project = door.project()?;
    let outcome = door.watched(|watch| adopt::adopt(&project, &options, watch))?;
    Ok(door.tell(Told {
        written: &outcome.written,
        findings: &outcome.findings,
        talk: talk::adopted(&outcome, &door.say),
        json: &|| json::adopted(&outcome, &door.say),
        dry_run: options.dry_run,
    }))
}
