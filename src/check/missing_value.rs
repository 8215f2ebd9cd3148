//! `missing-value`: a translation that has attributes alone, and no text of its own.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "missing-value",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A message whose source has a text and whose translation has only attributes, or the other way round.",
        why: "The text is missing on the screen, or it is one that nothing shows.",
        example: "save = Save: save = (nothing) → save = Speichern",
        cure: "Give the translation the parts that the source has: a text behind `=`, attributes, or both.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    match (&row.source.message.value, &row.target.message.value) {
        (Some(_), None) => vec![msg!("check-value-missing").into()],
        (None, Some(_)) if row.source.is_native => vec![msg!("check-value-unknown").into()],
        _ => Vec::new(),
    }
}
