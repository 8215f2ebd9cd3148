//! `empty-text`: a translation that says nothing.

use super::text::Text;
use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "empty-text",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A translation, an attribute or a branch with nothing in it but blanks, while the source says something.",
        why: "Something is missing on the page, and no count shows it.",
        example: "title = { \"\" } → title = Kontakt",
        cure: "Translate it, or delete the entry, so that the source text stands there.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let is_silent = |text: &Text| text.words.trim().is_empty() && text.tags.is_empty();
    let says = |text: &Text| text.measure.all_letters() > 0;
    let empty = row.target.texts.iter().filter(|(part, texts)| !texts.is_empty() && texts.iter().all(is_silent) && row.source.text(*part).iter().any(says));
    empty.map(|(part, _)| Fault { part: part.map(str::to_string), ..Fault::new(msg!("check-text-empty")) }).collect()
}
