//! `double-space`: two blanks in a row.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "double-space",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "Two blanks in a row inside a text.",
        why: "On a page one of them is lost; elsewhere it leaves a hole.",
        example: "Das  Büro → Das Büro",
        cure: "Delete one.",
    },
    run: Run::Alone(look),
    mend: Some(mend),
};

fn look(text: &Text, _: &Language) -> Vec<Fault> {
    if !text.measure.has(has::TWO_BLANKS) {
        return Vec::new();
    }
    // Blanks beside a line break or at either end are the layout's, or another check's.
    let is_inside = |at: usize| text.words[..at].ends_with(|letter: char| !letter.is_whitespace()) && text.words[at..].trim_start_matches(' ').starts_with(|letter: char| !letter.is_whitespace());
    let Some((at, _)) = text.words.match_indices("  ").find(|(at, _)| is_inside(*at)) else { return Vec::new() };
    let before = text.words[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    vec![Fault::new(msg!("check-space-double", word = before)).at(format!("{before}  "))]
}

fn mend(stretch: &str, _: &Language) -> Option<String> {
    let mut out = String::with_capacity(stretch.len());
    for line in stretch.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        out.push_str(&line[..indent]);
        let mut blank = false;
        for letter in line[indent..].chars().filter(|letter| {
            let twice = blank && *letter == ' ';
            blank = *letter == ' ';
            !twice
        }) {
            out.push(letter);
        }
    }
    (out != stretch).then_some(out)
}
