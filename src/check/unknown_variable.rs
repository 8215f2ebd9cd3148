//! `unknown-variable`: a variable that the source text does not have.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unknown-variable",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A variable in a translation, shown or selected on, that the source message has nowhere.",
        why: "The program does not fill it in, so its name stands on the screen.",
        example: "Hello, { $name }!: Hola, { $nombre } → Hola, { $name }",
        cure: "Use the source’s name of the variable; names are not translated.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.target.is_plain || !row.source.is_native {
        return Vec::new();
    }
    let (known, used) = (&row.source.names().variables, &row.target.names().variables);
    used.difference(known).map(|name| Fault::new(msg!("check-variable-unknown", name = name)).at(format!("${name}"))).collect()
}
