//! `broken-character`: letters that were read in the wrong encoding.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "broken-character",
    level: Some(Level::Error),
    docs: Docs {
        finds: "The replacement character `\u{FFFD}`, or letters that UTF-8 becomes when it is read as Latin-1 or Windows-1252: `Ã¤`, `Å‚`, `â€œ`.",
        why: "The letter is lost, and the word cannot be read.",
        example: "BÃ¼ro → Büro",
        cure: "Type the word anew, and save files as UTF-8. In Fluent a backslash escapes only `\\\"`, `\\\\` and `\\u0000` inside a literal.",
    },
    run: Run::Alone(look),
    mend: None,
};

fn look(text: &Text, _: &Language) -> Vec<Fault> {
    if !text.measure.has(has::SUSPECT) {
        return Vec::new();
    }
    // The second byte of à is that of a no-break space.
    let found = text.words.split(|letter: char| letter.is_whitespace() && letter != '\u{A0}').find(|word| is_broken(word));
    found.map(|word| Fault::new(msg!("check-character-broken", word = word)).at(word)).into_iter().collect()
}

fn is_broken(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let garbled = |at: usize| letters.get(at).zip(letters.get(at + 1)).and_then(|(first, second)| garbled(*first, *second));
    let is_small = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_lowercase());
    // A capital before a sign may stand there by right, at the end of a word in quotation marks: “Å”. Not so among small
    // letters, nor one such pair after the other.
    let is_pair = |at: usize| match garbled(at) {
        Some('À'..='ſ' | 'Ș'..='ț') => is_small(at.checked_sub(1)) || is_small(Some(at + 2)) || garbled(at + 2).is_some(),
        Some(letter) => garbled(at + 2).is_some_and(|next| (letter as u32).abs_diff(next as u32) < 0x80),
        None => false,
    };
    word.contains('\u{FFFD}') || word.contains("â€") || (0..letters.len()).any(is_pair)
}

/// The letter whose two bytes in UTF-8 are these two letters in Windows-1252.
fn garbled(first: char, second: char) -> Option<char> {
    let bytes = [u8::try_from(first).ok().filter(|byte| (0xC2..=0xDF).contains(byte))?, byte(second).filter(|byte| (0x80..=0xBF).contains(byte))?];
    std::str::from_utf8(&bytes).ok()?.chars().next().filter(|letter| letter.is_alphabetic())
}

/// The byte of a letter in Windows-1252, which has letters where Latin-1 has control characters.
fn byte(letter: char) -> Option<u8> {
    const LETTERS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let place = LETTERS.chars().position(|own| own == letter).and_then(|place| u8::try_from(place).ok());
    place.map(|place| 0x80 + place).or_else(|| u8::try_from(letter).ok())
}
