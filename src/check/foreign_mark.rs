//! `foreign-mark`: punctuation of another script behind the language's own letters.

use super::text::{Script, Text, has, script_of};
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "foreign-mark",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A mark that the language writes in another way, behind a word in its own letters: `?` `,` `;` in Arabic and Persian for `؟` `،` `؛`, `?` in Greek for `;`, `,` `?` `!` in Chinese for `，` `？` `！`, `,` in Japanese for `、`.",
        why: "It looks foreign, and in right-to-left text it may stand on the wrong side.",
        example: "ar: متى? → ar: متى؟",
        cure: "Use the language’s own mark.",
    },
    run: Run::Alone(look),
    mend: Some(mend),
};

/// The marks of a language that stand for others.
fn marks(language: &Language) -> &'static [(char, char)] {
    match language.code() {
        "ar" | "fa" | "ur" | "ps" | "ckb" | "sd" | "ug" => &[('?', '؟'), (',', '،'), (';', '؛')],
        "el" => &[('?', ';')],
        "zh" => &[('?', '？'), (',', '，'), ('!', '！'), (';', '；')],
        "ja" => &[(',', '、')],
        _ => &[],
    }
}

/// Whether the mark at this place, behind these words, is one that should be another.
fn is_foreign(before: &str, language: &Language) -> bool {
    let script = if language.code() == "el" { Script::Greek } else { language.script };
    before.chars().next_back().and_then(script_of) == Some(script)
}

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    let marks = marks(language);
    if marks.is_empty() || !text.measure.has(has::MARK) {
        return Vec::new();
    }
    let mut found = text.words.char_indices().filter_map(|(at, letter)| {
        let (_, own) = marks.iter().find(|(foreign, _)| *foreign == letter)?;
        is_foreign(&text.words[..at], language).then_some((at, letter, *own))
    });
    let Some((at, foreign, own)) = found.next() else { return Vec::new() };
    let word = text.words[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    vec![Fault::new(msg!("check-mark-foreign", foreign = foreign.to_string(), own = own.to_string())).at(format!("{word}{foreign}"))]
}

fn mend(stretch: &str, language: &Language) -> Option<String> {
    let marks = marks(language);
    let mut out = String::with_capacity(stretch.len());
    for (at, letter) in stretch.char_indices() {
        let own = marks.iter().find(|(foreign, _)| *foreign == letter).filter(|_| is_foreign(&stretch[..at], language));
        out.push(own.map_or(letter, |(_, own)| *own));
    }
    (out != stretch).then_some(out)
}
