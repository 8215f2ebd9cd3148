//! `mixed-script`: one word with letters of two scripts that look alike.

use super::text::{Script, has, script_of};
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "mixed-script",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A word with letters of two alphabets, such as a Latin a in a Cyrillic word; the eye does not see it.",
        why: "Searching does not find the word, screen readers spell it out, and it may be a trick.",
        example: "пpивіт (with a Latin p) → привіт",
        cure: "Type the word anew on the language’s keyboard.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let alphabets = [Script::Latin, Script::Cyrillic, Script::Greek].into_iter().filter(|script| both.target.measure.of(*script) > 0);
    if !both.target.measure.has(has::MIXED) || alphabets.count() < 2 {
        return Vec::new();
    }
    let alphabet = |letter: char| script_of(letter).filter(|script| matches!(script, Script::Latin | Script::Cyrillic | Script::Greek));
    let is_mixed = |part: &&str| {
        let mut scripts = part.chars().filter_map(alphabet);
        let first = scripts.next();
        // Endings on foreign names are written behind an apostrophe or a hyphen; one letter of each tells nothing.
        part.chars().count() > 2 && scripts.any(|script| Some(script) != first)
    };
    let parts = both.target.tokens().flat_map(|word| word.split(['-', '\'', '’']));
    let found = parts.filter(is_mixed).find(|part| !both.source.words.contains(*part));
    found.map(|word| Fault::new(msg!("check-script-mixed", word = word)).at(word)).into_iter().collect()
}
