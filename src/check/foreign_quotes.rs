//! `foreign-quotes`: quotation marks of another language.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "foreign-quotes",
    level: Some(Level::Note),
    docs: Docs {
        finds: "Quotation marks that the language does not use, such as “…” in German, by CLDR and common usage. Straight ones are `straight-quotes`.",
        why: "It reads like a text of another language.",
        example: "de: “Netzwerk” → de: „Netzwerk“",
        cure: "Use the marks that are named.",
    },
    run: Run::Alone(look),
    mend: Some(mend),
};

/// Double quotation marks, guillemets and brackets of East Asia.
const MARKS: [char; 8] = ['“', '”', '„', '«', '»', '「', '」', '‟'];

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    let Some((open, close)) = language.quotes.first().filter(|_| text.measure.has(has::QUOTE)) else { return Vec::new() };
    let known = |letter: char| language.quotes.iter().any(|(open, close)| *open == letter || *close == letter);
    let foreign = text.words.char_indices().find(|(_, letter)| MARKS.contains(letter) && !known(*letter));
    let Some((at, mark)) = foreign else { return Vec::new() };
    let word = text.words[at..].split(char::is_whitespace).next().unwrap_or_default();
    vec![Fault::new(msg!("check-quotes-foreign", mark = mark.to_string(), open = open.to_string(), close = close.to_string())).at(word)]
}

/// English marks, one of each around words, become the language's; whatever is less clear stays.
fn mend(stretch: &str, language: &Language) -> Option<String> {
    let (open, close) = language.quotes.first()?;
    let is_clear = stretch.matches('“').count() == stretch.matches('”').count() && !stretch.contains(['„', '«', '»']);
    let known = |letter: char| language.quotes.iter().any(|(open, close)| *open == letter || *close == letter);
    if !is_clear || !stretch.contains('“') || known('“') && known('”') {
        return None;
    }
    let own = |letter| match letter {
        '“' => *open,
        '”' => *close,
        other => other,
    };
    Some(stretch.chars().map(own).collect())
}
