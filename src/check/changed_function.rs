//! `changed-function`: functions that differ between source and translation.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-function",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A function such as `DATETIME()` that the source calls and the translation does not, or one that it calls and the source does not. `NUMBER()` may be added, as plurals need it.",
        why: "A date or a number is shown raw, or the program does not know the function and shows its name.",
        example: "{ DATETIME($day) }: { $day } → { DATETIME($day) }",
        cure: "Call the functions that the source calls.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if !row.source.is_native || row.source.is_plain && row.target.is_plain {
        return Vec::new();
    }
    let (there, here) = (&row.source.names().functions, &row.target.names().functions);
    let missing = there.difference(here).map(|name| msg!("check-function-missing", name = name).into());
    let added = here.difference(there).filter(|name| *name != "NUMBER").map(|name| Fault::new(msg!("check-function-added", name = name)).at(name.as_str()));
    missing.chain(added).collect()
}
