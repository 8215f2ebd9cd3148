//! `undefined-acronym`: an abbreviation in capitals that the page never explains.

use std::collections::HashSet;

use super::text::Text;
use super::{Check, Docs, Fault, Line, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "undefined-acronym",
    level: None,
    docs: Docs {
        finds: "A word of two to six capitals on a page in the source language that stands nowhere on the page in brackets, or with brackets behind it. What everybody knows cannot be told from what nobody knows, so this is off by default.",
        why: "Readers and translators must guess, and another language may have its own abbreviation.",
        example: "Ask the OIR → Ask the Office for International Relations (OIR)",
        cure: "Write it out where it first stands.",
    },
    run: Run::Page(look),
    mend: None,
};

fn look(lines: &[Line]) -> Vec<(usize, Fault)> {
    let all: String = lines.iter().flat_map(|line| line.source.text(None)).map(|text| text.words.as_ref()).collect::<Vec<_>>().join("\n");
    let is_explained = |word: &str| all.contains(&format!("({word})")) || all.contains(&format!("{word} ("));
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        for word in line.source.text(None).iter().flat_map(acronyms) {
            if seen.insert(word.to_string()) && !is_explained(word) {
                found.push((at, Fault::new(msg!("check-acronym-undefined", word = word)).at(word)));
            }
        }
    }
    found
}

/// The words of capitals alone, in a text that is not all capitals.
pub fn acronyms<'t>(text: &'t Text<'_>) -> impl Iterator<Item = &'t str> {
    let shouts = !text.measure.has(super::text::has::LOWER);
    let is_acronym = |word: &&str| (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
    text.tokens().filter(move |word| !shouts && is_acronym(word))
}
