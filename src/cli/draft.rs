//! `latimer draft`: missing texts, drafted by the memory and by machine.

use std::path::Path;

use clap::{ArgAction, ArgMatches, Command};

use super::door::{self, Door, Told};
use super::{args, exit};
use crate::engine::{About, Network};
use crate::error::Result;
use crate::msg;
use crate::ops::draft::{self, Options};
use crate::project;
use crate::report::{engines, json, receipt, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    let engines = args::option("engine", "value-engine", say).value_delimiter(',').action(ArgAction::Append);
    args::verb("draft", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(engines)
        .args(network(say))
        .arg(args::option("receipt", "value-file", say))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

/// The switches of any verb that asks engines.
pub fn network(say: &Say) -> Vec<clap::Arg> {
    vec![args::flag("yes", say).short('y'), args::flag("frozen", say), args::flag("offline", say).conflicts_with("frozen")]
}

/// What those switches say of the network.
pub fn network_of(matches: &ArgMatches) -> Network {
    match (args::on(matches, "frozen"), args::on(matches, "offline")) {
        (true, _) => Network::Frozen,
        (_, true) => Network::Offline,
        _ => Network::Open,
    }
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        scope: args::scope(matches),
        dry_run: args::on(matches, "dry-run"),
        engines: args::many(matches, "engine"),
        network: network_of(matches),
        stop: door::stop_flag(),
    };
    let project = door.project()?;
    let outcome = door.watched(|watch| draft::draft(&project, &options, &mut |name, about| consents(name, about, matches, door), watch))?;
    if let Some(file) = args::one(matches, "receipt") {
        project::write_named(Path::new(&file), &receipt::receipt(&outcome, &door.say))?;
    }
    let code = door.tell(Told {
        written: &outcome.written,
        findings: &outcome.findings,
        talk: talk::drafted(&outcome, &door.say, options.dry_run),
        json: &|| json::drafted(&outcome, &door.say),
        dry_run: options.dry_run,
    });
    Ok(match (outcome.failed(), outcome.unwanted()) {
        (true, _) => exit::FAILED,
        (_, true) => exit::FINDINGS,
        _ => code,
    })
}

/// Says who would get the texts and what they keep, and asks whether that is wanted; without a terminal only `--yes`
/// means yes.
pub fn consents(name: &str, about: &About, matches: &ArgMatches, door: &Door) -> bool {
    door.term.insist(&engines::third_party(name, about, &door.say));
    if args::on(matches, "yes") {
        return true;
    }
    let hint = door.say.words(&msg!("engines-consent-hint", engine = name));
    if !door.term.converses() {
        door.term.insist(&format!("{hint}\n"));
        return false;
    }
    door.term.insist(&format!("{} ", door.say.words(&msg!("engines-consent-question"))));
    let mut answer = String::new();
    let heard = std::io::stdin().read_line(&mut answer).is_ok();
    let yes = door.say.word("engines-consent-yes").unwrap_or_default();
    heard && [yes.as_str(), "y", "yes"].contains(&answer.trim().to_lowercase().as_str())
}
