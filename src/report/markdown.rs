//! A comment for a pull request, in the Markdown of the forges: the table, then the findings by source text.
//! It stays far below the 65,536 characters that GitHub takes.

use super::{findings, names, path, table};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::ops::outcome::{Checked, Status};
use crate::say::Say;
use crate::sheet::State;

/// So many findings are told one by one; the rest is only counted.
const TOLD: usize = 50;

/// Opens every comment, so that the next run finds the last one and writes over it.
const MARK: &str = "<!-- latimer -->";

pub fn checked(outcome: &Checked, say: &Say) -> String {
    let sign = if outcome.passed() { "✓" } else { "✗" };
    let sum = say.words(&findings::sum(outcome.findings.levels(), outcome.texts));
    let mut out = format!("{MARK}\n## {sign} {}\n\n{}", text(&sum), rows(&outcome.status, say));
    let told: Vec<Finding> = outcome.findings.iter().filter(|finding| finding.level > Level::Note).take(TOLD).collect();
    for (source, group) in findings::grouped(&told) {
        if let Some(source) = source {
            out.push_str(&format!("\n> {}\n", text(&super::style::short(source, 200))));
        }
        out.push('\n');
        group.iter().for_each(|finding| out.push_str(&item(finding, say)));
    }
    if let Some(more) = outcome.findings.levels().filter(|level| *level > Level::Note).count().checked_sub(TOLD).filter(|more| *more > 0) {
        out.push_str(&format!("\n{}\n", text(&say.words(&msg!("markdown-more", count = more)))));
    }
    out
}

/// The table alone.
pub fn status(outcome: &Status, say: &Say) -> String {
    format!("{MARK}\n{}", rows(outcome, say))
}

fn rows(outcome: &Status, say: &Say) -> String {
    let heads = ["status-language", "status-coverage", "state-approved", "state-changed", "state-draft", "state-missing", "status-gate"];
    let heads = heads.map(|key| text(&say.word(key).unwrap_or_default()));
    let mut out = format!("| {} |\n|---|---:|---:|---:|---:|---:|---|\n", heads.join(" | "));
    for row in &outcome.locales {
        let share = say.words(&msg!("per-cent", share = row.tally.percent(State::Approved)));
        let counts = [State::Approved, State::Changed, State::Draft, State::Missing].map(|state| say.number(row.tally.texts(state)));
        let verdict = table::verdict(&row.verdict, say, super::Style::PLAIN);
        out.push_str(&format!("| {} | {share} | {} | {} |\n", text(&names::both(&row.locale, say)), counts.join(" | "), text(&verdict)));
    }
    out
}

fn item(finding: &Finding, say: &Say) -> String {
    let level = say.word(if finding.level == Level::Error { "level-error" } else { "level-warning" }).unwrap_or_default();
    let place = format!("{}:{}", path(&finding.place.path), finding.place.line);
    let hint = finding.hint.as_ref().map(|hint| format!(" – {}", text(&say.words(hint)))).unwrap_or_default();
    format!("- **{}** {} {} `{}`{hint}\n", text(&level), code(&place), text(&say.words(&finding.says)), finding.id)
}

/// Text that is nothing but text: no markup, no link, no table cell, nobody's name called.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\r' | '\t' => out.push(' '),
            '@' => out.push_str("&#64;"),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '#' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(char);
            }
            char => out.push(char),
        }
    }
    out
}

/// A span of code around anything: its fence is one longer than the longest run inside.
fn code(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest > 0 { format!("{fence} {text} {fence}") } else { format!("{fence}{text}{fence}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn a_hostile_text_is_no_markup_and_calls_nobody() {
        let hostile = sample::findings().swap_remove(0).about("![x](http://x) @all <script> | `a` **b**\n# c");
        let outcome = Checked { findings: [hostile].into_iter().collect(), ..sample::checked() };
        let seen = checked(&outcome, &Say::new("en"));
        for wrong in ["![x]", "@all", "<script>", " **b**", "\n# c"] {
            assert!(!seen.contains(wrong), "{wrong}\n{seen}");
        }
        assert_eq!(code("a`b"), "`` a`b ``");
    }

    #[test]
    fn a_comment_stays_below_what_a_forge_takes() {
        let outcome = Checked { findings: vec![sample::findings().swap_remove(0); 5000].into_iter().collect(), ..sample::checked() };
        let seen = checked(&outcome, &Say::new("en"));
        assert!(seen.len() < 60_000 && seen.contains("4,950"), "{}", seen.len());
    }
}
