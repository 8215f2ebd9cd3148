//! `copied-text`: a text or an attribute that was left in the source language.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "copied-text",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A text, an attribute or one branch that is the same sentence as in the source, in a message that is translated otherwise. Names and single words may well be the same.",
        why: "Readers find a sentence that they cannot read; screen readers pronounce it in the wrong language.",
        example: ".img1-alt = The town hall at night → .img1-alt = Das Rathaus bei Nacht",
        cure: "Translate it.",
    },
    run: Run::Copy(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if both.from.code() == both.to.code() {
        return Vec::new();
    }
    let words: Vec<String> = both.target.tokens().map(str::to_lowercase).collect();
    let known = |word: &&String| both.from.stopwords.contains(word.as_str()) && !both.to.stopwords.contains(word.as_str());
    let is_sentence = words.len() >= 3 && words.iter().filter(known).count() >= if words.len() < 6 { 1 } else { 2 };
    if is_sentence { vec![msg!("check-text-copied", text = super::text::shown(&both.target.words)).into()] } else { Vec::new() }
}
