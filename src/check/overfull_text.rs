//! `overfull-text`: more placeables than Fluent's implementations format.

use super::{Check, Docs, Fault, Row, Run};
use crate::catalog::pattern::Part;
use crate::catalog::resolve::MAX_PLACEABLES;
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "overfull-text",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A text with more than 100 placeables, each `{ … }` counted, string literals too.",
        why: "Fluent’s implementations stop there and show the text cut off.",
        example: "a code sample with every brace as { \"{\" } → the sample in a placeable of its own",
        cure: "Put braces that stand together into one literal, or take the sample out of the text.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let count = |pattern: &crate::catalog::Pattern| pattern.parts.iter().filter(|part| !matches!(part, Part::Text(_))).count();
    let most = row.target.message.patterns().map(count).max().unwrap_or(0);
    if most > MAX_PLACEABLES && row.source.is_native { vec![msg!("check-text-overfull", count = most).into()] } else { Vec::new() }
}
