//! `missing-variable`: a variable of the source that a translation, or one of its branches, does not tell.

use std::collections::BTreeSet;

use super::{Check, Docs, Fault, Row, Run, made_of};
use crate::catalog::Pattern;
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "missing-variable",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A variable that the source shows whichever way it comes out, and that the translation, or one branch of its selectors, does not. A branch for one value (`[0]`, `[one]`) need not show the number.",
        why: "The reader is not told a name, a number or a date that the source tells.",
        example: "{ $count } files: viele Dateien → { $count } Dateien",
        cure: "Put the variable into every branch that is for more than one value.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.source.is_plain || !row.source.is_native || row.source.names().variables.is_empty() {
        return Vec::new();
    }
    // Where there is none of something, there may be nothing to say of anything else. In Latvian 10 and 20 are `zero` too.
    let none: &[&str] = if row.to.code() == "lv" { &["0"] } else { &["0", "zero"] };
    let mut found = Vec::new();
    if let (Some(source), Some(target)) = (&row.source.message.value, &row.target.message.value) {
        found.extend(missing(source, target, none));
    }
    for (name, source) in &row.source.message.attributes {
        let faults = row.target.message.attribute(name).map(|target| missing(source, target, none)).unwrap_or_default();
        found.extend(faults.into_iter().map(|fault| fault.part(name)));
    }
    found
}

fn missing(source: &Pattern, target: &Pattern, none: &[&str]) -> Vec<Fault> {
    let ways = made_of::told(source, &[]);
    let every: BTreeSet<String> = ways.iter().skip(1).fold(ways.first().cloned().unwrap_or_default(), |all, way| &all & way);
    let told = made_of::told(target, none);
    let untold = |name: &&String| told.iter().any(|way| !way.contains(*name));
    let says = |name: &String| if told.iter().any(|way| way.contains(name)) { msg!("check-variable-missing-branch", name = name) } else { msg!("check-variable-missing", name = name) };
    every.iter().filter(untold).map(|name| says(name).into()).collect()
}
