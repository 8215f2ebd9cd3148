//! `wrong-language`: a sentence in another language.

use super::language::guess;
use super::text::Text;
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "wrong-language",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A sentence of five words or more with none of the small words that the language’s sentences have, and several of another language’s. Source texts are looked at too: a German sentence left on an English page.",
        why: "Readers cannot read it, machines translate it from the wrong language, and screen readers pronounce it wrongly.",
        example: "de: Please call the office on Monday. → de: Bitte rufen Sie das Büro am Montag an.",
        cure: "Translate the sentence. If it is a title or a quotation, ignore this for the text.",
    },
    run: Run::Alone(look),
    mend: None,
};

/// How many different words of another language make it that language.
const ENOUGH: usize = 3;

/// Languages that share so many small words that a few tell nothing.
const NEAR: [&[&str]; 5] = [&["bg", "ru", "uk", "be", "mk", "sr"], &["hr", "sr", "bs", "sl", "cs", "sk", "pl"], &["da", "nb", "nn", "no", "sv"], &["es", "pt", "gl", "ca", "it", "ro", "fr"], &["de", "nl"]];

fn are_near(one: &str, other: &str) -> bool {
    NEAR.iter().any(|family| family.contains(&one) && family.contains(&other))
}

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    if language.stopwords.is_empty() || text.measure.length < 20 {
        return Vec::new();
    }
    let mut found = Vec::new();
    for sentence in text.words.split(['.', '!', '?', '\n', '؟', ':', '…', '(', ')', '“', '”', '«', '»', '"']) {
        // Most sentences have a word of their own language among the first.
        if sentence.len() < 20 || super::text::tokens(sentence).any(|word| language.stopwords.contains(word)) {
            continue;
        }
        let words: Vec<String> = super::text::tokens(sentence).map(str::to_lowercase).collect();
        let words = || words.iter().map(String::as_str);
        if words().count() < 5 || words().any(|word| language.stopwords.contains(word)) {
            continue;
        }
        if let Some((other, count)) = guess(words())
            && other != language.code()
            && count >= if are_near(other, language.code()) { 2 * ENOUGH } else { ENOUGH }
            && count * 4 >= words().count()
        {
            let sentence = sentence.trim();
            let says = msg!("check-language-wrong", language = other, text = super::text::shown(sentence));
            found.push(Fault::new(says).at(sentence));
        }
    }
    found
}
