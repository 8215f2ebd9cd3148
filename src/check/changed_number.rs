//! `changed-number`: numbers that differ between source and translation.

use super::{Check, Pair, Run};
use crate::finding::Level;
use crate::msg;
use crate::say::Msg;
use crate::text::facts;

pub static CHECK: Check = Check {
    id: "changed-number",
    level: Level::Warning,
    docs: "\
## What it finds
A number of the source that the translation does not have, or another one in its place; separators and digits of any script are understood.

## Why it matters
An amount, a date or a telephone number that is wrong sends people astray.

## What to do
Put the number right. A number that the language writes as a word can be approved as it is.
",
    run: Run::Pair(look),
};

fn look(pair: &Pair) -> Vec<Msg> {
    let mut found = Vec::new();
    for (source, target) in pair.texts() {
        let (mut there, mut here) = (facts::numbers(&source), facts::numbers(&target));
        there.sort();
        here.sort();
        let missing = minus(&there, &here);
        let added = minus(&here, &there);
        if let Some(number) = missing.first() {
            found.push(msg!("check-number-missing", number = number.as_str(), target = &target));
        } else if let Some(number) = added.first().filter(|number| number.parse::<u32>().is_ok_and(|number| number > 12) || number.len() > 2) {
            // Small numbers are often words in the source, and a month may be a number in the translation.
            found.push(msg!("check-number-added", number = number.as_str(), source = &source));
        }
    }
    found
}

fn minus<'a>(all: &'a [String], without: &[String]) -> Vec<&'a String> {
    let mut rest = without.to_vec();
    let mut left = Vec::new();
    for number in all {
        match rest.iter().position(|other| other == number) {
            Some(at) => {
                rest.remove(at);
            }
            None => left.push(number),
        }
    }
    left
}
