//! The word counts as comma-separated values (RFC 4180): a line for each language and page, and one for each language.

use super::path;
use crate::ops::outcome::Status;
use crate::sheet::{State, Tally};

const STATES: [(State, &str); 4] =
    [(State::Approved, "approved"), (State::Changed, "changed"), (State::Draft, "draft"), (State::Missing, "missing")];

/// Counts are of the source's texts and words; the line of a language as a whole has no page.
pub fn counts(outcome: &Status) -> String {
    let mut head = vec!["language".to_string(), "page".into(), "texts".into(), "words".into()];
    for (_, state) in STATES {
        head.extend([format!("{state}_texts"), format!("{state}_words")]);
    }
    let mut out = line(&head);
    for row in &outcome.locales {
        for (page, tally) in outcome.pages.iter().zip(&row.pages) {
            out.push_str(&counted(row.locale.as_str(), &path(page), tally));
        }
        out.push_str(&counted(row.locale.as_str(), "", &row.tally));
    }
    out
}

fn counted(language: &str, page: &str, tally: &Tally) -> String {
    let mut cells = vec![language.to_string(), page.to_string(), tally.all_texts().to_string(), tally.all_words().to_string()];
    for (state, _) in STATES {
        cells.extend([tally.texts(state).to_string(), tally.words(state).to_string()]);
    }
    line(&cells)
}

fn line(cells: &[String]) -> String {
    format!("{}\r\n", cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(","))
}

/// A cell; what a spreadsheet would take for a formula gets an apostrophe before it.
fn cell(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_string() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_one_cell_and_no_formula() {
        assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(cell("=1+1"), "'=1+1");
    }
}
