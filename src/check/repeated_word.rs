//! `repeated-word`: one word twice in a row.

use super::text::Script;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "repeated-word",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "The same word twice in a row where the source repeats nothing. What a language does repeat (“nous nous”, Turkish and Indonesian doublings) is no fault.",
        why: "It is a slip of the hand that every reader sees.",
        example: "in der der Stadt → in der Stadt",
        cure: "Delete one of the two.",
    },
    run: Run::Text(look),
    mend: None,
};

/// Words that stand twice in good sentences.
const DOUBLE: [&str; 32] = [
    "nous", "vous", "die", "der", "das", "sie", "dass", "that", "had", "che", "si", "se", "les", "la", "de", "ha", "www", "a", "und", "so", "bla", "no", "من", "të", "dat", "om", "zich", "u", "e", "het", "az", "تک",
];

fn look(both: &Both) -> Vec<Fault> {
    // Only of languages whose small words are known is it known what they repeat.
    if both.to.stopwords.is_empty() || matches!(both.to.code(), "tr" | "id" | "ms" | "az" | "uz" | "kk" | "vi" | "th" | "jv" | "su" | "tl" | "fil") || both.to.script == Script::Wide {
        return Vec::new();
    }
    let Some(word) = twice(&both.target.words) else { return Vec::new() };
    let allowed = DOUBLE.contains(&word.to_lowercase().as_str()) || twice(&both.source.words).is_some();
    if allowed { Vec::new() } else { vec![Fault::new(msg!("check-word-repeated", word = word)).at(format!("{word} {word}"))] }
}

/// The first word that stands twice with nothing but a blank between.
fn twice(text: &str) -> Option<&str> {
    let mut before = "";
    for word in text.split([' ', '\u{A0}']) {
        let same = word.starts_with(before) && word.trim_end_matches(|last: char| last.is_ascii_punctuation()) == before && before.chars().count() > 1 && before.chars().all(char::is_alphabetic);
        if same {
            return Some(before);
        }
        before = word;
    }
    None
}
