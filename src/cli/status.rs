//! `latimer status`: how far each language is.

use clap::{ArgMatches, Command};

use super::args;
use super::door::Door;
use super::exit;
use crate::error::Result;
use crate::ops::drafts;
use crate::ops::status::{self, Options};
use crate::project;
use crate::report::{Format, Style, drafts as report, matrix};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("status", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("by-page", say).long("pages"))
        .arg(args::flag("drafts", say))
        .arg(args::format_of(&Format::STATUS, say))
        .arg(args::output(say))
}

/// Always [`exit::DONE`]: it tells, and leaves judging to `check`.
pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let project = door.project()?;
    if args::on(matches, "drafts") {
        let found = drafts::drafts(&project, &args::scope(matches))?;
        door.term.data(&match door.format {
            Format::Json => report::list_json(&found, &door.say),
            _ => report::list(&found, &door.say, door.style()),
        });
        return Ok(exit::DONE);
    }
    let options = Options { scope: args::scope(matches) };
    let outputs = args::outputs(matches, &Format::STATUS)?;
    let outcome = status::status(&project, &options)?;
    door.term.data(&match door.format {
        Format::Table if args::on(matches, "by-page") => matrix::pages(&outcome, &door.say, door.style()),
        format => format.status(&outcome, &door.say, door.style()),
    });
    for (format, file) in outputs {
        project::write_named(&file, &format.status(&outcome, &door.say, Style::PLAIN))?;
    }
    Ok(exit::DONE)
}
