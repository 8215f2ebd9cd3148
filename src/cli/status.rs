//! `latimer status`: how far each language is.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, ArgGroup, ArgMatches, Command};

use super::args;
use super::door::Door;
use super::exit;
use crate::error::Result;
use crate::ops::status::{self, Options, Sort};
use crate::ops::{details, drafts, effort, published, since};
use crate::project::{self, Project};
use crate::report::{Format, Style, details as view, drafts as report, matrix, talk};
use crate::say::Say;
use crate::sheet::State;

const SORTS: [(&str, Sort); 3] = [("name", Sort::Name), ("coverage", Sort::Coverage), ("open", Sort::Open)];

/// So many revisions show a trend.
const POINTS: usize = 8;

pub fn command(say: &Say) -> Command {
    args::verb("status", say)
        .arg(args::pages(say))
        .arg(args::locales(say))
        .arg(args::flag("by-page", say).long("pages"))
        .arg(args::flag("drafts", say))
        .arg(args::flag("sections", say))
        .arg(args::option("state", "value-state", say).value_delimiter(',').action(ArgAction::Append).value_parser(PossibleValuesParser::new(State::ALL.map(State::name))).hide_possible_values(true))
        .arg(args::flag("effort", say))
        .arg(args::option("since", "value-revision", say))
        .arg(args::flag("trend", say))
        .arg(args::option("published", "value-list", say).num_args(0..=1).require_equals(true).default_missing_value("list").value_parser(PossibleValuesParser::new(["list", "active-locales"])).hide_possible_values(true))
        .arg(args::option("sort", "value-sort", say).value_parser(PossibleValuesParser::new(SORTS.map(|(name, _)| name))).hide_possible_values(true))
        .group(ArgGroup::new("view").args(["by-page", "drafts", "sections", "state", "effort", "since", "trend", "published"]))
        .arg(args::option("today", "value-day", say))
        .arg(args::format_of(&Format::STATUS, say))
        .arg(args::output(say))
}

/// Always [`exit::DONE`]: it tells, and leaves judging to `check`.
pub fn run(matches: &ArgMatches, door: &Door) -> Result<u8> {
    let project = door.project()?;
    if let Some(text) = detail(&project, matches, door)? {
        door.term.data(&text);
        return Ok(exit::DONE);
    }
    let options = Options { scope: args::scope(matches), today: args::day(matches)? };
    let outputs = args::outputs(matches, &Format::STATUS)?;
    let mut outcome = status::status(&project, &options)?;
    if let Some((_, by)) = args::one(matches, "sort").and_then(|given| SORTS.into_iter().find(|(name, _)| *name == given)) {
        outcome = status::sorted(outcome, by);
    }
    door.term.data(&match door.format {
        Format::Table if args::on(matches, "by-page") => matrix::pages(&outcome, &door.say, door.style()),
        format => format.status(&outcome, &door.say, door.style()),
    });
    for (format, file) in outputs {
        project::write_named(&file, &format.status(&outcome, &door.say, Style::PLAIN))?;
    }
    Ok(exit::DONE)
}

/// The view that was asked for instead of the table of languages.
fn detail(project: &Project, matches: &ArgMatches, door: &Door) -> Result<Option<String>> {
    let (scope, say, style) = (args::scope(matches), &door.say, door.style());
    let is_json = door.format == Format::Json;
    let states: Vec<State> = args::many(matches, "state").iter().filter_map(|name| State::ALL.into_iter().find(|state| state.name() == name)).collect();
    let choose = |json: &dyn Fn() -> String, table: &dyn Fn() -> String| Some(if is_json { json() } else { table() });
    Ok(if args::on(matches, "drafts") {
        let found = drafts::drafts(project, &scope)?;
        choose(&|| report::list_json(&found, say), &|| report::list(&found, say, style))
    } else if args::on(matches, "sections") {
        let found = details::sections(project, &scope)?;
        choose(&|| view::sections_json(&found), &|| view::sections(&found, say, style))
    } else if !states.is_empty() {
        let found = details::listed(project, &scope, &states)?;
        choose(&|| view::listed_json(&found), &|| view::listed(&found, say, style))
    } else if args::on(matches, "effort") {
        let found = effort::effort(project, &scope)?;
        choose(&|| view::effort_json(&found), &|| view::effort(&found, say, style))
    } else if let Some(revision) = args::one(matches, "since") {
        let found = since::since(project, &scope, &revision)?;
        choose(&|| view::since_json(&found), &|| view::since(&found, say, style))
    } else if args::on(matches, "trend") {
        let found = since::trend(project, &scope, POINTS)?;
        choose(&|| view::trend_json(&found), &|| view::trend(&found, say, style))
    } else if let Some(form) = args::one(matches, "published") {
        let is_part = !scope.pages.is_empty() || !scope.locales.is_empty();
        let outcome = status::status(project, &Options { scope, today: None })?;
        match form.as_str() {
            "active-locales" => Some(published::published(project, &outcome)?.active_locales()),
            // Of a part no list is written, for the site takes it for all there is.
            _ if is_part => Some(published::published(project, &outcome)?.list()),
            _ => match published::write(project, &outcome)? {
                Some(written) => Some(talk::written(&written, style)),
                None => Some(published::published(project, &outcome)?.list()),
            },
        }
    } else {
        None
    })
}
