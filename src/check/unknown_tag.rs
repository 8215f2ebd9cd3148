//! `unknown-tag`: a tag that the source text does not have.

use super::{Check, Pair, Run};
use crate::finding::Level;
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "unknown-tag",
    level: Level::Error,
    docs: "\
## What it finds
A tag such as `<a2>` in a translation whose source text has no `<a2>`.

## Why it matters
The page does not know what the tag stands for, so the source text stays there.

## What to do
Use the tags of the source text, with their numbers.
",
    run: Run::Pair(look),
};

fn look(pair: &Pair) -> Vec<Msg> {
    let Ok(target) = pair.target else { return Vec::new() };
    let known = pair.source.tags();
    target.tags().into_iter().filter(|tag| !known.contains(tag)).map(|tag| msg!("check-tag-unknown", tag = tag.to_string())).collect()
}
