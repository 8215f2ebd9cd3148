//! `latimer approve`: a person's yes, by page, id or place, or one by one at the terminal.

use clap::{ArgMatches, Command};

use super::door::{Door, Told};
use super::interview::{self, World};
use super::{args, editor, exit};
use crate::error::{Error, Result};
use crate::msg;
use crate::ops::approve::{self, Options};
use crate::ops::outcome::Approved;
use crate::report::{candidate, json, talk};
use crate::say::Say;

pub fn command(say: &Say) -> Command {
    args::verb("approve", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("all", say).requires("locale"))
        .arg(args::flag("interactive", say).short('i').conflicts_with("all"))
        .arg(args::flag("take", say))
        .arg(args::option("name", "value-name", say))
        .arg(args::dry_run(say))
        .arg(args::format(say))
}

pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let options = Options {
        scope: args::scope(matches),
        all: args::on(matches, "all"),
        take: args::on(matches, "take"),
        name: args::one(matches, "name"),
        dry_run: args::on(matches, "dry-run"),
    };
    let named = options.all || !options.scope.pages.is_empty();
    if args::on(matches, "interactive") || !named {
        return one_by_one(&options, door);
    }
    let project = door.project()?;
    let outcome = door.watched(|watch| approve::approve(&project, &options, watch))?;
    Ok(told(&outcome, options.dry_run, door))
}

fn told(outcome: &Approved, dry_run: bool, door: &Door) -> u8 {
    door.tell(Told {
        written: &outcome.written,
        findings: &[],
        talk: talk::approved(outcome, &door.say),
        json: &|| json::approved(outcome, &door.say),
        dry_run,
    });
    if outcome.refused.is_empty() { exit::DONE } else { exit::FINDINGS }
}

fn one_by_one(options: &Options, door: &Door) -> Result<u8> {
    if !options.dry_run && !door.term.converses() {
        return Err(Error::usage(msg!("approve-no-terminal")).hint(msg!("hint-approve-by-name")));
    }
    let project = door.project()?;
    let rows = approve::candidates(&project, &options.scope)?;
    if options.dry_run {
        door.term.data(&rows.iter().map(|row| candidate::line(row, &door.say)).collect::<String>());
        return Ok(exit::DONE);
    }
    if rows.is_empty() {
        door.term.talk(&format!("{}\n", door.say.words(&msg!("approve-nothing"))));
        return Ok(exit::DONE);
    }
    let name = options.name.as_deref();
    let came = interview::hold(
        &rows,
        &mut World {
            answers: &mut std::io::stdin().lock(),
            out: &mut std::io::stderr().lock(),
            edit: &mut editor::edit,
            decide: &mut |row, decision| approve::decide(&project, row, decision, name),
        },
        &door.say,
        door.term.talk_style(),
    )?;
    let outcome = Approved { written: came.written, approved: came.approved, refused: Vec::new() };
    Ok(told(&outcome, false, door))
}
