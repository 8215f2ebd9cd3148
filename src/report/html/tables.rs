//! The tables of the report: the languages, and the matrix of pages and languages.

use std::collections::HashMap;
use std::path::Path;

use super::Desk;
use super::leaves::ShownPage;
use crate::msg;
use crate::ops::gate;
use crate::ops::outcome::LocaleStatus;
use crate::report::xml::escaped;
use crate::project::marks::Part;
use crate::report::style::Hue;
use crate::report::{Style, matrix, names, table};
use crate::say::Msg;
use crate::sheet::{State, Tally, Verdict};

/// The states in the order of every table, each with the class of its colour.
pub const STATES: [(State, &str); 4] =
    [(State::Approved, "state-approved"), (State::Changed, "state-changed"), (State::Draft, "state-draft"), (State::Missing, "state-missing")];

/// A row for each language.
pub fn languages(desk: &Desk) -> String {
    let say = desk.say;
    let heads = [("status-language", "text"), ("status-coverage", "number")].into_iter().chain(STATES.map(|(_, key)| (key, "number")));
    let heads: String = heads.chain([("status-gate", "text"), ("report-next", "text")]).map(|(key, sort)| head(&desk.word(key), sort)).collect();
    let row = |row: &LocaleStatus| {
        let counts: String = STATES.map(|(state, _)| count(desk, &row.tally, state)).concat();
        let next = row.next.as_ref().map(|next| step(&say.words(next))).unwrap_or_default();
        format!(
            "<tr><th scope=\"row\">{}</th><td data-v=\"{}\"><span class=\"coverage\">{}<b>{}</b></span></td>{counts}<td class=\"gate\">{}</td><td class=\"next\">{next}</td></tr>\n",
            escaped(&names::both(&row.locale, say)),
            per_mille(&row.tally),
            bar(&row.tally),
            share(desk, &row.tally),
            gates(desk, row),
        )
    };
    let rows: String = desk.outcome.status.locales.iter().map(row).collect();
    scroller(&desk.word("report-languages"), &format!("<table class=\"languages\"><thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody></table>"))
}

/// What the gate says of a language, and under it the marks of tiers and paths.
fn gates(desk: &Desk, row: &LocaleStatus) -> String {
    let one = |verdict: &Verdict, of: String| {
        let class = match table::hue(verdict) {
            Hue::Good => "good",
            Hue::Bad => "bad",
            _ => "warn",
        };
        format!("<span class=\"{class}\">{of}{}</span>", escaped(&table::verdict(verdict, desk.say, Style::PLAIN)))
    };
    let parts = row.gates.iter().filter(|judged| judged.part != Part::Rest);
    let parts: String = parts.map(|judged| one(&judged.verdict, format!("{}: ", desk.words(gate::part(&judged.part))))).collect();
    one(&row.verdict, String::new()) + &parts
}

/// A command and, after more than one blank, why.
fn step(words: &str) -> String {
    let (command, why) = words.split_once("  ").unwrap_or((words, ""));
    format!("<code>{}</code><small>{}</small>", escaped(command), escaped(why.trim()))
}

/// A row for each page, a column for each language; a cell leads to its texts.
pub fn pages(desk: &Desk, shown: &[ShownPage]) -> String {
    let status = &desk.outcome.status;
    let column = |row: &LocaleStatus| {
        let name = names::language(&row.locale, desk.say);
        format!("<th scope=\"col\" data-sort=\"number\"><span class=\"code\">{}</span> <span class=\"name\">{}</span></th>", escaped(row.locale.as_str()), escaped(&name))
    };
    let heads: String = head(&desk.word("report-page"), "text") + &status.locales.iter().map(column).collect::<String>();
    let sections: HashMap<&Path, usize> = shown.iter().enumerate().map(|(at, shown)| (shown.page.as_path(), at)).collect();
    let mut rows = String::new();
    for (number, (page, name)) in status.pages.iter().zip(matrix::shared_folder_cut(status)).enumerate() {
        let section = sections.get(page.as_path()).copied();
        // A long path may break behind each folder.
        let name = escaped(&name).replace('/', "/<wbr>");
        let name = section.map_or_else(|| name.clone(), |section| format!("<a href=\"#p{section}\">{name}</a>"));
        let cells: String = status.locales.iter().map(|row| cell(desk, row, number, section.and_then(|section| anchor(shown, section, row)))).collect();
        rows.push_str(&format!("<tr><th scope=\"row\">{name}</th>{cells}</tr>\n"));
    }
    scroller(&desk.word("report-pages"), &format!("<table class=\"matrix\"><thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody></table>"))
}

/// Where the texts of a page in one language begin.
fn anchor(shown: &[ShownPage], section: usize, row: &LocaleStatus) -> Option<String> {
    shown.get(section)?.locales.contains(&row.locale).then(|| format!("p{section}-{}", row.locale.as_str()))
}

/// How many texts are in a state, in words.
pub fn counted(state: State, tally: &Tally) -> Msg {
    let texts = tally.texts(state);
    match state {
        State::Missing => msg!("report-missing", texts = texts),
        State::Draft => msg!("report-drafts", texts = texts),
        State::Changed => msg!("report-changed", texts = texts),
        State::Approved => msg!("report-approved", texts = texts),
    }
}

/// How much is approved, and what is wanting most.
fn cell(desk: &Desk, row: &LocaleStatus, page: usize, anchor: Option<String>) -> String {
    let tally = row.pages.get(page).copied().unwrap_or_default();
    if tally.all_texts() == 0 {
        return "<td class=\"none\" data-v=\"-1\">–</td>".to_string();
    }
    let share = share(desk, &tally);
    let share = anchor.map_or_else(|| share.clone(), |anchor| format!("<a href=\"#{}\">{share}</a>", escaped(&anchor)));
    let lacks = [State::Changed, State::Missing, State::Draft].into_iter().find(|state| tally.texts(*state) > 0);
    let (class, most) = match lacks {
        Some(state) => (state.name(), format!("<small>{}</small>", desk.words(counted(state, &tally)))),
        None => ("approved", String::new()),
    };
    format!("<td class=\"{class}\" data-v=\"{}\">{share}{most}</td>", per_mille(&tally))
}

fn count(desk: &Desk, tally: &Tally, state: State) -> String {
    let (texts, words) = (tally.texts(state), tally.words(state));
    let words = if words == 0 { String::new() } else { format!("<small>{}</small>", desk.words(msg!("report-words", words = words))) };
    let class = if texts == 0 { "number zero" } else { "number" };
    format!("<td class=\"{class}\" data-v=\"{texts}\">{}{words}</td>", desk.say.number(texts))
}

/// The head of a column that can be sorted.
fn head(name: &str, sort: &str) -> String {
    format!("<th scope=\"col\" data-sort=\"{sort}\">{name}</th>")
}

pub fn share(desk: &Desk, tally: &Tally) -> String {
    desk.words(msg!("per-cent", share = tally.percent(State::Approved)))
}

/// The states as parts of a bar; the figures beside it say the same.
pub fn bar(tally: &Tally) -> String {
    let all = tally.all_texts().max(1);
    let (mut out, mut at) = (String::new(), 0);
    for (state, _) in STATES {
        let to = at + tally.texts(state);
        if to > at {
            out.push_str(&format!("<rect class=\"{}\" x=\"{}\" width=\"{}\" height=\"8\"/>", state.name(), at * 1000 / all, to * 1000 / all - at * 1000 / all));
        }
        at = to;
    }
    format!("<svg class=\"bar\" viewBox=\"0 0 1000 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{out}</svg>")
}

fn per_mille(tally: &Tally) -> u64 {
    tally.texts(State::Approved) * 1000 / tally.all_texts().max(1)
}

/// A wide table scrolls by itself, with the keyboard, too.
fn scroller(name: &str, table: &str) -> String {
    format!("<div class=\"scroll\" role=\"region\" aria-label=\"{name}\" tabindex=\"0\">{table}</div>")
}
