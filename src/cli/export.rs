//! `latimer export`: texts into files for translators outside.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};

use super::door::{Door, Told};
use super::{args, exit};
use crate::error::Result;
use crate::exchange::Form;
use crate::ops::export::{self, Options};
use crate::report::exchange as report;
use crate::say::Say;
use crate::sheet::State;

/// The states by the switch that asks for them.
const STATES: [(&str, State); 4] = [("missing", State::Missing), ("draft", State::Draft), ("changed", State::Changed), ("approved", State::Approved)];

pub fn command(say: &Say) -> Command {
    args::verb("export", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .args(STATES.map(|(name, _)| args::flag(name, say)))
        .arg(args::option("as", "value-format", say).value_parser(PossibleValuesParser::new(Form::NAMES)).hide_possible_values(true))
        .arg(args::option("to", "value-path", say))
        .arg(args::flag("overwrite", say))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        scope: args::scope(matches),
        states: STATES.iter().filter(|(name, _)| args::on(matches, name)).map(|(_, state)| *state).collect(),
        form: args::one(matches, "as").and_then(|name| Form::parse(&name)),
        to: args::one(matches, "to").map(PathBuf::from),
        overwrite: args::on(matches, "overwrite"),
        dry_run: args::on(matches, "dry-run"),
    };
    let project = door.project()?;
    let outcome = door.watched(|watch| export::export(&project, &options, &door.say, watch))?;
    let code = door.tell(Told {
        written: &[],
        findings: &outcome.findings,
        talk: report::exported(&outcome, &door.say),
        json: &|| report::exported_json(&outcome, &door.say),
        dry_run: options.dry_run,
    });
    Ok(if outcome.left.is_empty() { code } else { exit::FINDINGS })
}
