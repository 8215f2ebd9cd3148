//! The report for an editor's desk: one page that needs nothing else. How far each language is, the matrix of pages and
//! languages, and the texts themselves side by side, with what has changed, what was found, and where to put it right.
//!
//! It can be read without a script; the script only sorts and filters. Nothing is loaded from elsewhere, and of a text
//! nothing is markup: the policy in its head allows this very style and script and no other.

mod leaves;
mod prose;
mod tables;

use std::collections::HashMap;
use std::path::Path;

use self::leaves::Shelf;
use super::xml::escaped;
use super::{Sides, findings, path};
use crate::error::Result;
use crate::finding::{Finding, Level};
use crate::msg;
use crate::ops::outcome::Checked;
use crate::ops::sides::{LanguageSide, Lines};
use crate::say::Say;
use crate::sheet::Tally;

pub const STYLE: &str = include_str!("report.css");
pub const SCRIPT: &str = include_str!("report.js");

/// The whole page. `edit` is where a file is edited, with `{path}` and `{line}`.
pub fn page(outcome: &Checked, sides: Sides, edit: Option<&str>, say: &Say) -> Result<String> {
    let told: Vec<Finding> = outcome.findings.iter().filter(|finding| !says_the_state(finding)).collect();
    let desk = Desk::new(outcome, &told, edit, say);
    let mut shelf = Shelf::new(&desk);
    sides(&mut |leaf| shelf.add(leaf))?;
    let sum = say.words(&findings::sum(outcome.findings.levels(), outcome.texts));
    let (sign, class) = if outcome.passed() { ("✓", "good") } else { ("✗", "bad") };
    let section = |id: &str, key: &str, inner: &str| match inner.is_empty() {
        true => String::new(),
        false => format!("<section><h2 id=\"{id}\">{}</h2>{inner}</section>\n", desk.word(key)),
    };
    let body = format!(
        "<a class=\"skip\" href=\"#texts\">{skip}</a>\n<header><h1>{title}</h1>\n<p class=\"verdict {class}\"><span aria-hidden=\"true\">{sign}</span> {sum}</p>\n<p class=\"muted\">{heading}</p></header>\n<main>\n{languages}{pages}{rest}{texts}</main>\n",
        skip = desk.word("report-skip"),
        title = desk.word("report-title"),
        sum = escaped(&sum),
        heading = escaped(&super::table::heading(&outcome.status, say)),
        languages = section("languages", "report-languages", &tables::languages(&desk)),
        pages = section("pages", "report-pages", &tables::pages(&desk, &shelf.pages)),
        rest = section("rest", "report-rest", &desk.rest(&shelf)),
        texts = section("texts", "report-texts", &shelf.section()),
    );
    // Whoever writes a text cannot know the checksum of the page that it will stand on.
    let nonce = blake3::hash(body.as_bytes()).to_hex();
    let policy = format!("default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'");
    Ok(format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>{title} {sign}</title>\n<style nonce=\"{nonce}\">\n{STYLE}</style>\n</head>\n<body>\n{body}<script nonce=\"{nonce}\">\n{SCRIPT}</script>\n</body>\n</html>\n",
        language = say.language(),
        title = desk.word("report-title"),
    ))
}

/// Whether a finding says no more than the state of a text, which stands beside it anyway.
fn says_the_state(finding: &Finding) -> bool {
    matches!(finding.id, "missing-text" | "unapproved-text" | "changed-text" | "changed-facts")
}

/// What every part of the page needs: the outcome, its findings by file, and the words.
struct Desk<'a> {
    outcome: &'a Checked,
    /// The findings that say more than a state does.
    told: &'a [Finding],
    edit: Option<&'a str>,
    say: &'a Say,
    by_file: HashMap<&'a Path, Vec<&'a Finding>>,
    /// The place of each page in the tallies.
    places: HashMap<&'a Path, usize>,
}

impl<'a> Desk<'a> {
    fn new(outcome: &'a Checked, told: &'a [Finding], edit: Option<&'a str>, say: &'a Say) -> Desk<'a> {
        let mut by_file: HashMap<&Path, Vec<&Finding>> = HashMap::new();
        for finding in told {
            by_file.entry(finding.place.path.as_path()).or_default().push(finding);
        }
        let places = outcome.status.pages.iter().enumerate().map(|(at, page)| (page.as_path(), at)).collect();
        Desk { outcome, told, edit, say, by_file, places }
    }

    /// A word of ours, for HTML.
    fn word(&self, key: &str) -> String {
        escaped(&self.say.word(key).unwrap_or_default())
    }

    fn words(&self, msg: crate::say::Msg) -> String {
        escaped(&self.say.words(&msg))
    }

    /// How far a page is in a language.
    fn tally(&self, page: &Path, side: &LanguageSide) -> Tally {
        let row = self.outcome.status.locales.iter().find(|row| row.locale == side.locale);
        row.zip(self.places.get(page)).and_then(|(row, place)| row.pages.get(*place).copied()).unwrap_or_default()
    }

    /// The findings on these lines.
    fn on(&self, lines: &Lines) -> impl Iterator<Item = &'a Finding> {
        let (first, last) = (lines.first, lines.last);
        self.in_file(&lines.place.path).filter(move |finding| (first..=last).contains(&finding.place.line))
    }

    fn in_file(&self, file: &Path) -> impl Iterator<Item = &'a Finding> {
        self.by_file.get(file).into_iter().flatten().copied()
    }

    /// The findings that are about no page and about no text of one: the gate, the configuration, a file as a whole.
    fn rest(&self, shelf: &Shelf) -> String {
        self.findings(self.told.iter().filter(|finding| !shelf.shows(finding)), true)
    }

    /// A list of findings, empty where there are none; with their places where those do not stand beside them.
    fn findings(&self, findings: impl IntoIterator<Item = &'a Finding>, places: bool) -> String {
        let items: String = findings.into_iter().map(|finding| self.finding(finding, places)).collect();
        if items.is_empty() { items } else { format!("<ul class=\"findings\">{items}</ul>") }
    }

    fn finding(&self, finding: &Finding, place: bool) -> String {
        let (class, key) = match finding.level {
            Level::Error => ("error", "level-error"),
            Level::Warning => ("warning", "level-warning"),
            Level::Note => ("note", "level-note"),
        };
        let hint = finding.hint.as_ref().map(|hint| format!("<span class=\"hint\">{}</span>", escaped(&self.say.words(hint)))).unwrap_or_default();
        let source = finding.source_text.as_deref().filter(|_| place).map(|text| {
            format!("<span class=\"quoted\">{}</span>", self.words(msg!("quoted", text = super::style::short(text, 200))))
        });
        let place = if place { format!(" {}", self.link(&finding.place.path, finding.place.line, None)) } else { String::new() };
        format!(
            "<li class=\"{class}\"><span class=\"level\">{}</span> {} <code class=\"id\">{}</code>{place}{}{hint}</li>",
            self.word(key),
            escaped(&self.say.words(&finding.says)),
            finding.id,
            source.unwrap_or_default(),
        )
    }

    /// A place, as a link to where it is edited if that is known; called by its path, or by a name.
    fn link(&self, file: &Path, line: usize, name: Option<&str>) -> String {
        let file = path(file);
        let place = escaped(&format!("{file}:{line}"));
        let shown = name.map_or_else(|| place.clone(), escaped);
        match self.edit {
            Some(edit) => {
                let address = edit.replace("{path}", &super::uri(&file)).replace("{line}", &line.to_string());
                format!("<a class=\"place\" href=\"{}\" title=\"{place}\">{shown}</a>", escaped(&address))
            }
            None => format!("<span class=\"place\" title=\"{place}\">{shown}</span>"),
        }
    }
}
