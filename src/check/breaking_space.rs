//! `breaking-space`: a blank at which the line must not break.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "breaking-space",
    level: None,
    docs: Docs {
        finds: "In French: a plain blank before `:` `;` `!` `?` `»` or behind `«`, where a no-break space belongs.",
        why: "The mark may come to stand alone at the beginning of a line.",
        example: "fr: Où ? (plain blank) → fr: Où ? (no-break space)",
        cure: "Type a no-break space, or let `latimer check --fix` do it.",
    },
    run: Run::Alone(look),
    mend: Some(mend),
};

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    if language.code() != "fr" || !text.measure.has(has::MARK | has::QUOTE) {
        return Vec::new();
    }
    let Some(at) = breaks(&text.words).next() else { return Vec::new() };
    let around = text.words[at..].chars().take(2).collect::<String>();
    let shown = if around.trim().is_empty() { "«".to_string() } else { around.trim().to_string() };
    vec![Fault::new(msg!("check-space-breaking", mark = shown)).at(around)]
}

/// Where plain blanks stand that should not break.
fn breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.char_indices().filter(|(_, letter)| *letter == ' ').map(|(at, _)| at).filter(|at| {
        let behind = &text[at + 1..];
        let mut next = behind.chars();
        let mark = next.next().is_some_and(|mark| ":;!?»".contains(mark)) && next.next().is_none_or(|after| !after.is_alphanumeric() && !"()-/".contains(after));
        mark || text[..*at].ends_with('«')
    })
}

fn mend(stretch: &str, language: &Language) -> Option<String> {
    if language.code() != "fr" {
        return None;
    }
    let places: Vec<usize> = breaks(stretch).collect();
    let mended = stretch.char_indices().map(|(at, letter)| if places.contains(&at) { '\u{A0}' } else { letter }).collect();
    (!places.is_empty()).then_some(mended)
}
