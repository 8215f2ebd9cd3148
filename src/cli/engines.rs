//! `latimer engines`: which engines there are, and a try.

use clap::{Arg, ArgMatches, Command};

use super::door::Door;
use super::{args, exit};
use crate::error::Result;
use crate::ops::engines;
use crate::report::{Format, engines as report};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    let name = Arg::new("name").required(true).value_name(args::word(say, "value-engine")).help(args::word(say, "option-engine-name")).help_heading(args::word(say, "heading-arguments"));
    let test = args::described(args::verb("test", say), "help-engines-test", say)
        .arg(name)
        .arg(args::option("to", "value-language", say).help(args::word(say, "option-engine-to")))
        .arg(args::format(say));
    args::verb("engines", say)
        .subcommand_help_heading(args::word(say, "heading-verbs"))
        .subcommand_value_name(args::word(say, "value-verb"))
        .disable_help_subcommand(true)
        .args_conflicts_with_subcommands(true)
        .arg(args::format(say))
        .subcommand(test)
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let project = door.project().ok();
    if let Some(("test", matches)) = matches.subcommand() {
        let tried = engines::test(project.as_ref(), &args::one(matches, "name").unwrap_or_default(), args::one(matches, "to").as_deref())?;
        let as_json = args::one(matches, "format").as_deref() == Some("json");
        door.term.data(&if as_json { report::tried_json(&tried) } else { report::tried(&tried, &door.say) });
        return Ok(exit::DONE);
    }
    let listed = engines::list(project.as_ref())?;
    door.term.data(&match door.format {
        Format::Json => report::list_json(&listed, &door.say),
        _ => report::list(&listed, &door.say),
    });
    Ok(exit::DONE)
}
