//! `unknown-plural`: a plural form that the language does not have.

use super::{Check, Docs, Fault, Row, Run, made_of};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unknown-plural",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A branch for a plural form that the language does not have by CLDR, such as `[few]` in Spanish. `other` may always stand.",
        why: "No number ever takes it, so its text is never shown; often the form that belongs there is missing.",
        example: "[few] archivos *[other] archivos → [one] archivo *[other] archivos",
        cure: "Delete the branch, or give it the name of a form that the language has.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let (false, true, Some(plurals)) = (row.target.is_plain, row.source.is_native, &row.to.plurals) else { return Vec::new() };
    let mut found: Vec<Fault> = Vec::new();
    for (_, variants) in made_of::selects(row.target.message).into_iter().filter(|(_, variants)| made_of::is_plural(variants)) {
        for variant in variants.iter().filter(|variant| !variant.default && made_of::CATEGORIES.contains(&variant.key.as_str())) {
            let name = variant.key.as_str();
            if !plurals.whole.contains(&name) && !plurals.rare.contains(&name) && name != "other" {
                found.push(Fault::new(msg!("check-plural-unknown", name = name)).at(format!("[{name}]")));
            }
        }
    }
    found.dedup();
    found
}
