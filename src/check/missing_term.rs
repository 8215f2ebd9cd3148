//! `missing-term`: a term of the source that the translation does not have.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "missing-term",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A text whose source has a term of the source language’s `terms.ftl`, while the translation has none of the forms that the term has in this language’s `terms.ftl`. Endings are free: the first letters of each word count.",
        why: "One thing has two names, and people look for the other one.",
        example: "the partnership fund: der Zuschuss → der Partnerschaftsfonds",
        cure: "Use the term, or refer to it: `{ -fund }`.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if both.terms.is_empty() {
        return Vec::new();
    }
    let (source, target) = (both.source.words.to_lowercase(), both.target.words.to_lowercase());
    let lost = both.terms.iter().find(|term| term.forms.iter().any(|form| has_words(&source, form)) && !term.translations.is_empty() && !term.translations.iter().any(|form| has_stems(&target, form)));
    lost.map(|term| msg!("check-term-missing", term = &term.forms[0], translation = &term.translations[0]).into()).into_iter().collect()
}

/// Whether a text has these words, whole.
pub fn has_words(text: &str, words: &str) -> bool {
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    text.match_indices(words).any(|(at, _)| is_edge(text[..at].chars().next_back()) && is_edge(text[at + words.len()..].chars().next()))
}

/// Whether a text has the beginnings of all these words; short words are not asked for.
pub fn has_stems(text: &str, words: &str) -> bool {
    words.split(' ').filter(|word| word.chars().count() > 3).all(|word| {
        let length = (word.chars().count() * 2).div_ceil(3).max(4);
        text.contains(&word.chars().take(length).collect::<String>())
    })
}
