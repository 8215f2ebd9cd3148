//! `latimer run`: the whole way from pages to pages.

use std::io::Write;

use clap::{ArgMatches, Command};

use super::door::{self, Door};
use super::{args, check, draft};
use crate::engine::About;
use crate::error::Result;
use crate::ops::outcome::Ran;
use crate::ops::sides::{self, Leaf};
use crate::ops::run::{self, Options};
use crate::project;
use crate::report::{Beside, Format, Style, findings, github, json, table, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("run", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("no-draft", say))
        .args(draft::network(say))
        .arg(args::format_of(&Format::CHECK, say))
        .arg(args::output(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let project = door.project()?;
    let options = Options {
        scope: args::scope(matches),
        no_draft: args::on(matches, "no-draft"),
        network: draft::network_of(matches),
        stop: door::stop_flag(),
    };
    let outputs = args::outputs(matches, &Format::CHECK)?;
    let mut consent = |name: &str, about: &About| draft::consents(name, about, matches, door);
    let outcome = door.watched(|watch| run::run(&project, &options, &mut consent, watch))?;
    let say = &door.say;
    door.term.talk(&talk::extracted(&outcome.extracted, say));
    door.term.talk(&talk::synced(&outcome.synced, say));
    if let Some(drafted) = &outcome.drafted {
        door.term.talk(&talk::drafted(drafted, say, false));
    }
    door.term.talk(&talk::merged(&outcome.merged, say));
    let edit = project.edit_address();
    let sides = |see: &mut dyn FnMut(&Leaf)| sides::each(&project, &options.scope, see);
    let beside = Beside { read: &|path| project.read(path).ok().flatten(), sides: &sides, edit: edit.as_deref() };
    let told = |format: Format, style, out: &mut dyn Write| match format {
        Format::Json => Ok(json::ran(&outcome, say, out)),
        format => format.checked(&outcome.checked, &beside, say, style, out),
    };
    match door.format {
        Format::Table => tell(&outcome, door)?,
        format => door.term.data_by(|out| told(format, door.style(), out))?,
    }
    for (format, file) in outputs {
        project::write_named_by(&file, |out| told(format, Style::PLAIN, out))?;
    }
    Ok(check::exit_code(&outcome.checked))
}

fn tell(outcome: &Ran, door: &Door) -> Result<()> {
    let files = [&outcome.extracted.written, &outcome.synced.written, &outcome.merged.written];
    for written in files.into_iter().chain(outcome.drafted.iter().map(|drafted| &drafted.written)) {
        door.term.data(&talk::written(written, door.style()));
    }
    door.term.data_by(|out| Ok(findings::told_in_short(&outcome.checked, &door.say, door.style(), out)))?;
    door.term.data(&table::status(&outcome.status, &door.say, door.style()));
    door.term.data(&format!("\n{}", findings::summed(&outcome.checked, &door.say, door.style())));
    door.annotate(|| github::list(&outcome.checked.findings, &door.say));
    Ok(())
}
