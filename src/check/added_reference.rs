//! `added-reference`: a term or message that the source does not use there.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "added-reference",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A term or a message that a translation refers to and its source text does not, though there is one of that name.",
        why: "It may be the wrong one, left from an older source text or copied from another.",
        example: "Get { -brand-name-vpn }: Hol dir { -brand-name-relay } → Hol dir { -brand-name-vpn }",
        cure: "Compare the names; where the language needs it so, ignore this.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.target.is_plain || !row.source.is_native {
        return Vec::new();
    }
    let (known, used) = (&row.source.names().references, &row.target.names().references);
    let added = used.difference(known).filter(|name| (row.is_known)(name.split('.').next().unwrap_or(name)));
    added.map(|name| Fault::new(msg!("check-reference-added", name = name)).at(name.as_str())).collect()
}
