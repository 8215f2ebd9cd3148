//! `missing-plural`: a plural without one of the forms that the language has for whole numbers.

use super::{Check, Docs, Fault, Row, Run, made_of};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "missing-plural",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A selector with some plural forms of the language and not all that CLDR has for whole numbers. The default branch counts as one more form; forms that only fractions or millions take are not asked for.",
        why: "“5 plik” instead of “5 plików”: the default stands where another form belongs.",
        example: "[one] plik *[other] plików → [one] plik [few] pliki *[many] plików",
        cure: "Add the forms that are named. Which number takes which form, CLDR’s table of plural rules tells.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let (false, true, Some(plurals)) = (row.target.is_plain, row.source.is_native, &row.to.plurals) else { return Vec::new() };
    let mut found = Vec::new();
    for (_, variants) in made_of::selects(row.target.message) {
        if !made_of::is_plural(variants) {
            continue;
        }
        let has = |name: &str| variants.iter().any(|variant| variant.key == name);
        // `[0]` and `[1]` are all numbers that a language without other uses of these forms needs.
        let by_number = |name: &str| match name {
            "zero" => has("0"),
            "one" => has("1"),
            "two" => has("2"),
            _ => false,
        };
        let missing: Vec<&str> = plurals.whole.iter().copied().filter(|name| !has(name) && !by_number(name)).collect();
        // One form more may be the default's, under another name.
        let spare = variants.iter().any(|variant| variant.default && !plurals.whole.contains(&variant.key.as_str()));
        if missing.len() > usize::from(spare) {
            found.push(msg!("check-plural-missing", names = missing.join(", ")).into());
        }
    }
    found.dedup();
    found
}
