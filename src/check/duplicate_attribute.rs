//! `duplicate-attribute`: one attribute twice in a message.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "duplicate-attribute",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A message with two attributes of the same name.",
        why: "Programs differ on which of the two they show.",
        example: ".title = Suche … .title = Suchen → .title = Suche",
        cure: "Delete the wrong one.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let attributes = &row.target.message.attributes;
    let twice = attributes.iter().enumerate().filter(|(at, (name, _))| attributes[..*at].iter().any(|(before, _)| before == name));
    twice.map(|(_, (name, _))| Fault::new(msg!("check-attribute-duplicate", name = name)).part(name)).collect()
}
