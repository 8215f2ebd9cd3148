//! `latimer run`: the whole way from pages to pages.

use clap::{ArgMatches, Command};

use super::door::{self, Door};
use super::{args, check, draft};
use crate::engine::About;
use crate::error::Result;
use crate::ops::run::{self, Options};
use crate::report::{Format, findings, github, json, table, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("run", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("no-draft", say))
        .args(draft::network(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let project = door.project()?;
    let options = Options {
        scope: args::scope(matches),
        no_draft: args::on(matches, "no-draft"),
        network: draft::network_of(matches),
        stop: door::stop_flag(),
    };
    let mut consent = |name: &str, about: &About| draft::consents(name, about, matches, door);
    let outcome = door.watched(|watch| run::run(&project, &options, &mut consent, watch))?;
    let say = &door.say;
    door.term.talk(&talk::extracted(&outcome.extracted, say));
    door.term.talk(&talk::synced(&outcome.synced, say));
    if let Some(drafted) = &outcome.drafted {
        door.term.talk(&talk::drafted(drafted, say, false));
    }
    door.term.talk(&talk::merged(&outcome.merged, say));
    match door.format {
        Format::Json => door.term.data(&json::ran(&outcome, say)),
        format => match format.findings(&outcome.checked.findings, say) {
            Some(text) => door.term.data(&text),
            None => {
            let files = [&outcome.extracted.written, &outcome.synced.written, &outcome.merged.written];
            for written in files.into_iter().chain(outcome.drafted.iter().map(|drafted| &drafted.written)) {
                door.term.data(&talk::written(written, door.style()));
            }
            door.term.data(&findings::told(&outcome.checked, say, door.style()));
            door.term.data(&table::status(&outcome.status, say, door.style()));
            door.term.data(&format!("\n{}", findings::summed(&outcome.checked, say, door.style())));
            door.annotate(|| github::list(&outcome.checked.findings, say));
            }
        },
    }
    Ok(check::exit_code(&outcome.checked))
}
