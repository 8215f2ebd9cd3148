//! `lost-capital`: a text that begins small where its source begins with a capital.

use super::{Both, Check, Docs, Fault, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "lost-capital",
    level: None,
    docs: Docs {
        finds: "A translation that begins with a small letter while the source begins with a capital.",
        why: "Headings and sentences begin with a capital; a text that goes on another’s sentence does not, and languages differ in how they write lists, so this is off by default.",
        example: "Contact us: kontaktieren Sie uns → Kontaktieren Sie uns",
        cure: "Begin it as the source does, if the language has capitals.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let (Some(source), Some(target)) = (both.source.first(), both.target.first()) else { return Vec::new() };
    let word = both.target.tokens().next().unwrap_or_default();
    // A name may begin small (iPhone), and languages that capitalise nouns begin big where others begin small.
    let is_name = word.chars().skip(1).any(char::is_uppercase) || both.source.words.contains(word);
    if source.is_uppercase() && target.is_lowercase() && !is_name { vec![Fault::new(msg!("check-capital-lost", word = word)).at(word)] } else { Vec::new() }
}
