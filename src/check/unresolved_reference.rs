//! `unresolved-reference`: what a translation uses and that is not there. In a page's text the resolver comes across it.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unresolved-reference",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A term or message that a translation uses and its source does not, and that is nowhere; in a page’s text also a variable or a function, which pages have none of.",
        why: "The text cannot be put together: on a page the source text stays, in a program the bare name is shown.",
        example: "{ -ofice } → { -office }",
        cure: "Add the term to `terms.ftl`, mend its name, or write the words themselves.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.target.is_plain || !row.source.is_native {
        return Vec::new();
    }
    let used = &row.target.names().references;
    // What the source uses too, the program has from elsewhere, or the source is at fault.
    let is_unknown = |name: &&String| !(row.is_known)(name.split('.').next().unwrap_or(name)) && !row.source.names().references.contains(*name);
    used.iter().filter(is_unknown).map(|name| Fault::new(msg!("resolve-unknown", name = name)).at(name.as_str())).collect()
}
