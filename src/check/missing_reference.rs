//! `missing-reference`: a term or message of the source that a translation does not use.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "missing-reference",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A term or a message that the source refers to and the translation does not, such as a brand’s name written out.",
        why: "When the name changes it changes in one place, and this text keeps the old one.",
        example: "Get { -brand-name }: Hol dir Firefox → Hol dir { -brand-name }",
        cure: "Refer to it as the source does, with the case that the sentence needs if the term has cases.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.source.is_plain || !row.source.is_native {
        return Vec::new();
    }
    let (known, used) = (&row.source.names().references, &row.target.names().references);
    known.difference(used).map(|name| msg!("check-reference-missing", name = name).into()).collect()
}
