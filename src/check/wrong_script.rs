//! `wrong-script`: letters that the language is not written in.

use super::text::{Script, Text, script_of, shown};
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "wrong-script",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A text in the letters of another script: Cyrillic in a German text whose source has none, or an Arabic text of which nothing but Latin words is left.",
        why: "It is another language’s text, pasted into the wrong file, or a draft that failed.",
        example: "de: Контакт → de: Kontakt",
        cure: "Look in which file the text belongs, and translate this one.",
    },
    run: Run::Text(look),
    mend: None,
};

/// The scripts that writers of Latin do not mix in, and what else may stand in for one another.
const OTHERS: [Script; 5] = [Script::Cyrillic, Script::Greek, Script::Arabic, Script::Hebrew, Script::Wide];

/// Languages that are written in several scripts, where a tag does not say in which.
const SEVERAL: [&str; 16] = ["az", "bs", "crh", "ha", "kk", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk", "tt", "uz"];

fn look(both: &Both) -> Vec<Fault> {
    let (source, target) = (&both.source.measure, &both.target.measure);
    if both.to.script == Script::Other || SEVERAL.contains(&both.to.code()) && both.to.locale.id().script.is_none() {
        return Vec::new();
    }
    let is_foreign = |script: &&Script| **script != both.to.script && target.of(**script) >= 3 && source.of(**script) == 0;
    if let Some(word) = OTHERS.iter().filter(is_foreign).find_map(|script| foreign(both.target, *script)) {
        return vec![Fault::new(msg!("check-script-foreign", word = word)).at(word)];
    }
    let own = target.of(both.to.script);
    if both.to.script == Script::Latin || own > 0 || target.of(Script::Latin) < 12 {
        return Vec::new();
    }
    // Names stay in their letters; words that the source has not, or that begin small, are no names.
    let is_address = |word: &&str| word.contains(['@', '/']) || word.trim_end_matches(|letter: char| !letter.is_alphanumeric()).contains('.');
    let words = both.target.particulars().rest.split_whitespace().filter(|word| !is_address(word)).flat_map(super::text::tokens);
    if words.filter(|word| word.starts_with(|first: char| first.is_lowercase())).count() >= 3 { vec![msg!("check-script-none", text = shown(&both.target.words)).into()] } else { Vec::new() }
}

/// The first word in a script, where such words have three letters together. A single letter that looks like one of the
/// language's own, in a word of its, is another check's.
fn foreign<'t>(text: &'t Text, script: Script) -> Option<&'t str> {
    let letters = |word: &str| word.chars().filter_map(script_of).collect::<Vec<_>>();
    let words: Vec<(&str, usize)> = text.tokens().map(|word| (word, letters(word))).filter(|(_, letters)| letters.iter().all(|of| *of == script)).map(|(word, letters)| (word, letters.len())).filter(|(_, count)| *count > 0).collect();
    words.first().filter(|_| words.iter().map(|(_, count)| count).sum::<usize>() >= 3).map(|(word, _)| *word)
}
