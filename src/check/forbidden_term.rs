//! `forbidden-term`: a word that the language's terms say not to use.

use super::missing_term::has_words;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "forbidden-term",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A word that stands in an attribute `.forbidden` of a term in the language’s `terms.ftl`, several with commas between them.",
        why: "The office has agreed on another word.",
        example: "-fund = Partnerschaftsfonds with .forbidden = Fördertopf, Zuschuss: im Fördertopf → im Partnerschaftsfonds",
        cure: "Use the term.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if both.terms.iter().all(|term| term.forbidden.is_empty()) {
        return Vec::new();
    }
    let target = both.target.words.to_lowercase();
    let found = both.terms.iter().find_map(|term| Some((term, term.forbidden.iter().find(|word| has_words(&target, word))?)));
    let Some((term, word)) = found else { return Vec::new() };
    let start = target.find(word.as_str()).unwrap_or(0);
    let written = both.target.words.get(start..start + word.len()).unwrap_or(word).to_string();
    vec![Fault::new(msg!("check-term-forbidden", word = &written, term = term.translations.first().map_or("", String::as_str))).at(written)]
}
