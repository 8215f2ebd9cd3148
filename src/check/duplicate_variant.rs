//! `duplicate-variant`: one key twice in a selector.

use super::{Check, Docs, Fault, Row, Run, made_of};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "duplicate-variant",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A selector with two branches of the same key.",
        why: "Only the first is ever shown.",
        example: "[one] Datei [one] Dateien → [one] Datei *[other] Dateien",
        cure: "Give the second its own key, or delete it.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.target.is_plain {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (_, variants) in made_of::selects(row.target.message) {
        for (at, variant) in variants.iter().enumerate() {
            if variants[..at].iter().any(|before| before.key == variant.key) {
                found.push(Fault::new(msg!("check-variant-duplicate", name = &variant.key)).at(format!("[{}]", variant.key)));
            }
        }
    }
    found.dedup();
    found
}
