//! `broken-character`: letters that were read in the wrong encoding.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "broken-character",
    level: Some(Level::Error),
    docs: Docs {
        finds: "The replacement character `\u{FFFD}`, or letters that UTF-8 becomes when it is read as Latin-1: `Ã¤`, `â€œ`.",
        why: "The letter is lost, and the word cannot be read.",
        example: "BÃ¼ro → Büro",
        cure: "Type the word anew, and save files as UTF-8. In Fluent a backslash escapes only `\\\"`, `\\\\` and `\\u0000` inside a literal.",
    },
    run: Run::Alone(look),
    mend: None,
};

fn look(text: &Text, _: &Language) -> Vec<Fault> {
    let is_broken = |word: &str| {
        word.contains('\u{FFFD}') || word.contains("â€") || ["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã©", "Ã¨", "Ã±", "Ã³", "Ã¡", "Ã§", "Ð°", "Ð¸"].iter().any(|wrong| word.contains(wrong))
    };
    if !text.measure.has(has::SUSPECT) {
        return Vec::new();
    }
    let found = text.words.split_whitespace().find(|word| is_broken(word));
    found.map(|word| Fault::new(msg!("check-character-broken", word = word)).at(word)).into_iter().collect()
}
