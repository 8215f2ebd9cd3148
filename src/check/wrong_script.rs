//! `wrong-script`: letters that the language is not written in.

use super::text::Script;
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

fn look(both: &Both) -> Vec<Fault> {
    let (source, target) = (&both.source.measure, &both.target.measure);
    let foreign = OTHERS.iter().find(|script| **script != both.to.script && target.of(**script) >= 3 && source.of(**script) == 0 && both.to.script != Script::Other);
    if let Some(script) = foreign {
        let of = |word: &&str| word.chars().any(|letter| super::text::script_of(letter) == Some(*script));
        let word = both.target.tokens().find(of).unwrap_or_default();
        return vec![Fault::new(msg!("check-script-foreign", word = word)).at(word)];
    }
    let own = target.of(both.to.script);
    if both.to.script == Script::Latin || both.to.script == Script::Other || own > 0 || target.of(Script::Latin) < 12 {
        return Vec::new();
    }
    // Names stay in their letters; words that the source has not, or that begin small, are no names.
    let is_address = |word: &&str| word.contains(['@', '/']) || word.trim_end_matches(|letter: char| !letter.is_alphanumeric()).contains('.');
    let words = both.target.particulars().rest.split_whitespace().filter(|word| !is_address(word)).flat_map(super::text::tokens);
    if words.filter(|word| word.starts_with(|first: char| first.is_lowercase())).count() >= 3 { vec![msg!("check-script-none", text = super::text::shown(&both.target.words)).into()] } else { Vec::new() }
}
