//! `empty-text`: a translation that says nothing.

use super::{Both, Check, Docs, Fault, Run};
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
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let says = |text: &str| text.chars().any(|letter| !letter.is_whitespace());
    let is_empty = !says(&both.target.words) && both.target.tags.is_empty() && both.source.measure.all_letters() > 0;
    if is_empty { vec![msg!("check-text-empty").into()] } else { Vec::new() }
}
