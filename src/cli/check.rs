//! `latimer check`: everything CI wants, in one exit code.

use std::io::Write;

use clap::{ArgMatches, Command};

use super::args;
use super::door::Door;
use super::exit;
use crate::error::Result;
use crate::ops::check::{self, Options};
use crate::ops::outcome::Checked;
use crate::ops::sides::{self, Leaf};
use crate::ops::{baseline, raise};
use crate::project;
use crate::report::{Beside, Format, Style, findings, github, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("check", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("fix", say))
        .arg(args::flag("fix-texts", say))
        .arg(args::flag("pull-request", say))
        .arg(args::flag("no-worse", say))
        .arg(args::flag("raise", say))
        .arg(args::option("today", "value-day", say))
        .arg(args::format_of(&Format::CHECK, say))
        .arg(args::output(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let mut project = door.project()?;
    let options = Options {
        scope: args::scope(matches),
        fix: args::on(matches, "fix") || args::on(matches, "fix-texts"),
        fix_texts: args::on(matches, "fix-texts"),
        pull_request: args::on(matches, "pull-request") || on_pull_request(),
        no_worse: args::on(matches, "no-worse"),
        today: args::day(matches)?,
    };
    let outputs = args::outputs(matches, &Format::CHECK)?;
    let mut written = Vec::new();
    if args::on(matches, "raise") {
        let raised = if options.no_worse { baseline::write(&project, &options)? } else { raise::raise(&project, &options.scope)? };
        door.term.talk(&talk::raised(&raised, &door.say));
        written = raised.written;
        project = door.project()?;
    }
    let mut outcome = check::check(&project, &options)?;
    outcome.fixed.splice(0..0, written);
    let edit = project.edit_address();
    let sides = |see: &mut dyn FnMut(&Leaf)| sides::each(&project, &options.scope, see);
    let beside = Beside { read: &|path| project.read(path).ok().flatten(), sides: &sides, edit: edit.as_deref() };
    let told = |format: Format, style, out: &mut dyn Write| format.checked(&outcome, &beside, &door.say, style, out);
    match door.format {
        Format::Table => tell(&outcome, door)?,
        format => door.term.data_by(|out| told(format, door.style(), out))?,
    }
    for (format, file) in outputs {
        project::write_named_by(&file, |out| told(format, Style::PLAIN, out))?;
    }
    Ok(exit_code(&outcome))
}

/// Whether a runner of GitHub or GitLab judges a change that is not merged yet.
fn on_pull_request() -> bool {
    let github = std::env::var_os("GITHUB_EVENT_NAME").is_some_and(|event| event == "pull_request");
    github || std::env::var_os("CI_MERGE_REQUEST_IID").is_some()
}

/// The list, and annotations where a runner reads them.
pub fn tell(outcome: &Checked, door: &Door) -> Result<()> {
    door.term.data(&talk::written(&outcome.fixed, door.style()));
    door.term.data_by(|out| Ok(findings::checked(outcome, &door.say, door.style(), out)))?;
    door.annotate(|| github::list(&outcome.findings, &door.say));
    Ok(())
}

pub fn exit_code(outcome: &Checked) -> u8 {
    if outcome.passed() { exit::DONE } else { exit::FINDINGS }
}
