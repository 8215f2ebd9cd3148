//! `latimer import`: files that translators outside gave back.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::door::{Door, Told};
use super::{args, exit};
use crate::error::Result;
use crate::ops::import::{self, Options};
use crate::report::{Format, exchange as report};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    let files = Arg::new("files")
        .required(true)
        .num_args(1..)
        .value_name(args::word(say, "value-file"))
        .help(args::word(say, "option-files"))
        .help_heading(args::word(say, "heading-arguments"));
    args::verb("import", say)
        .arg(files)
        .arg(args::locales(say))
        .arg(args::flag("approve", say))
        .arg(args::option("translator", "value-name", say).long("name"))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

/// Refused texts are findings.
pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        files: args::many(matches, "files").into_iter().map(PathBuf::from).collect(),
        locales: args::many(matches, "locale"),
        approve: args::on(matches, "approve"),
        name: args::one(matches, "translator"),
        dry_run: args::on(matches, "dry-run"),
    };
    let project = door.project()?;
    let outcome = door.watched(|watch| import::import(&project, &options, watch))?;
    if door.format == Format::Table {
        door.term.data(&report::altered(&outcome, &door.say, door.style()));
    }
    let code = door.tell(Told {
        written: &outcome.written,
        findings: &outcome.findings,
        talk: report::imported(&outcome, &door.say),
        json: &|| report::imported_json(&outcome, &door.say),
        dry_run: options.dry_run,
    });
    Ok(if outcome.refused.is_empty() { code } else { exit::FINDINGS })
}
