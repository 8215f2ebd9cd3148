//! `long-sentence`: a sentence of the source that few people read to its end.

use super::text::{Text, tokens};
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

/// More words than this make a sentence long. Rules for plain language ask for 15 to 25; this is what nobody defends.
const LONG: usize = 40;

pub static CHECK: Check = Check {
    id: "long-sentence",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A sentence of more than 40 words in a text of the source language.",
        why: "Translators and machines lose the thread, and so do readers, in every language.",
        example: "(one sentence of 52 words) → (three sentences)",
        cure: "Make two or three sentences of it.",
    },
    run: Run::Source(look),
    mend: None,
};

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    if text.measure.length < 200 || language.is_dense() {
        return Vec::new();
    }
    let sentences = text.words.split_inclusive(['.', '!', '?', '\n', ';', ':']);
    let long = sentences.map(|sentence| (sentence.trim(), tokens(sentence).count())).find(|(_, count)| *count > LONG);
    long.map(|(sentence, count)| Fault::new(msg!("check-sentence-long", count = count)).at(sentence)).into_iter().collect()
}
