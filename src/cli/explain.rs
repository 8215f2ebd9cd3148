//! `latimer explain`: what a check finds, why that matters, and how to mend it.

use clap::{Arg, ArgMatches, Command};

use super::args;
use super::door::Door;
use super::exit;
use crate::check;
use crate::error::{Error, Result};
use crate::msg;
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    let check = Arg::new("check").value_name(args::word(say, "value-check")).help(args::word(say, "option-check"));
    args::verb("explain", say).arg(check.help_heading(args::word(say, "heading-arguments"))).arg(args::flag("all-checks", say).long("all"))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let words = match args::one(matches, "check") {
        _ if args::on(matches, "all-checks") => check::page(),
        Some(id) => {
            let unknown = || {
                let fault = Error::usage(msg!("explain-unknown", check = &id));
                match check::nearest(&id) {
                    Some(near) => fault.hint(msg!("hint-did-you-mean", near = near)),
                    None => fault.hint(msg!("hint-explain")),
                }
            };
            check::explain(check::find(&id).ok_or_else(unknown)?)
        }
        None => check::list(),
    };
    door.term.data(&words);
    Ok(exit::DONE)
}
