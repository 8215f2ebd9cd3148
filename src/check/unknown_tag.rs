//! `unknown-tag`: a tag that the source text does not have.

use super::{Check, Docs, Pair, Run};
use crate::finding::Level;
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "unknown-tag",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A tag such as `<a2>` in a translation whose source text has no `<a2>`.",
        why: "The page does not know what the tag stands for, so the source text stays there.",
        example: "<a1>our page</a1>: <a2>unsere Seite</a2> → <a1>unsere Seite</a1>",
        cure: "Use the tags of the source text, with their numbers.",
    },
    run: Run::Tags(look),
    mend: None,
};

fn look(pair: &Pair) -> Vec<Msg> {
    let Ok(target) = pair.target else { return Vec::new() };
    let known = pair.source.tags();
    target.tags().into_iter().filter(|tag| !known.contains(tag)).map(|tag| msg!("check-tag-unknown", tag = tag.to_string())).collect()
}
