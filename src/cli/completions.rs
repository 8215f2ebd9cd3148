//! `latimer completions`: a script that completes verbs and options in a shell.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use super::door::Door;
use super::{args, exit};
use crate::error::Result;
use crate::say::Say;

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

pub fn command(say: &Say) -> Command {
    let shell = Arg::new("shell")
        .required(true)
        .value_name(args::word(say, "value-shell"))
        .value_parser(PossibleValuesParser::new(SHELLS))
        .hide_possible_values(true)
        .help(args::word(say, "option-shell"))
        .help_heading(args::word(say, "heading-arguments"));
    args::verb("completions", say).arg(shell)
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let Some(shell) = args::one(matches, "shell").and_then(|name| name.parse::<Shell>().ok()) else {
        return Ok(exit::USAGE);
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut super::command(&door.say), "latimer", &mut script);
    door.term.data(&String::from_utf8_lossy(&script));
    Ok(exit::DONE)
}
