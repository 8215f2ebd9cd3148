//! `hidden-character`: characters that nobody sees.

use super::text::{Script, has};
use super::{Both, Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "hidden-character",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A control or zero-width character that the source does not have and the language does not need: a zero-width space, a byte order mark, a control of direction that is not closed, or any in a text written from left to right.",
        why: "Searching does not find the word, addresses stop working, and a control of direction can turn a line round.",
        example: "Büro\\u{200B} → Büro",
        cure: "Delete it; it most often came with a paste.",
    },
    run: Run::Text(look),
    mend: Some(mend),
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.target.measure.has(has::HIDDEN) {
        return Vec::new();
    }
    let words = &both.target.words;
    let found = words.chars().find(|letter| is_hidden(*letter) && !is_needed(*letter, both.to) && !both.source.words.contains(*letter));
    let unclosed = || {
        let count = |marks: &[char]| words.chars().filter(|letter| marks.contains(letter)).count();
        let isolates = count(&['\u{2066}', '\u{2067}', '\u{2068}']) != count(&['\u{2069}']);
        let embeddings = count(&['\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}']) != count(&['\u{202C}']);
        (isolates || embeddings).then(|| words.chars().find(|letter| is_direction(*letter))).flatten()
    };
    let Some(letter) = found.or_else(unclosed) else { return Vec::new() };
    vec![Fault::new(msg!("check-character-hidden", code = format!("U+{:04X}", u32::from(letter)))).at(letter.to_string())]
}

fn is_hidden(letter: char) -> bool {
    letter.is_control() && letter != '\n' && letter != '\t' || is_direction(letter) || matches!(u32::from(letter), 0x200B..=0x200F | 0x61C | 0x2060..=0x2064 | 0xFEFF)
}

fn is_direction(letter: char) -> bool {
    matches!(u32::from(letter), 0x202A..=0x202E | 0x2066..=0x2069)
}

/// Marks of direction and isolates have their place in right-to-left text, joiners in scripts that join, zero-width
/// spaces where words are not set apart.
fn is_needed(letter: char, language: &Language) -> bool {
    match u32::from(letter) {
        0x200E | 0x200F | 0x61C | 0x2066..=0x2069 | 0x202A..=0x202E => language.locale.is_right_to_left(),
        0x200C | 0x200D => matches!(language.script, Script::Arabic | Script::Other),
        0x200B => language.is_dense() || language.script == Script::Other,
        _ => false,
    }
}

fn mend(stretch: &str, language: &Language) -> Option<String> {
    let plain = |letter: char| matches!(u32::from(letter), 0x200B | 0x2060 | 0xFEFF) && !is_needed(letter, language) || letter.is_control() && !letter.is_whitespace();
    let mended: String = stretch.chars().filter(|letter| !plain(*letter)).collect();
    (mended != stretch).then_some(mended)
}
