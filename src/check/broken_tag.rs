//! `broken-tag`: tags that are not closed, not ours, or nested wrongly.

use super::{Check, Docs, Pair, Run};
use crate::finding::Level;
use crate::inline::message::{Fault, What};
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "broken-tag",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A tag that is never closed, closes what was not opened, stands inside a locked tag, has attributes, or is none of Latimer's.",
        why: "The text cannot be put on the page without breaking its markup, so the source text stays there.",
        example: "<a1>unser Büro → <a1>unser Büro</a1>",
        cure: "Copy the tags from the source text: `<a1>…</a1>` around the link's words, `<br1/>` alone. To show `<h1>` as text, write `&lt;h1>`.",
    },
    run: Run::Tags(look),
    mend: None,
};

fn look(pair: &Pair) -> Vec<Msg> {
    pair.target.err().map(says).into_iter().collect()
}

/// What is wrong with the tags of a text.
pub fn says(fault: &Fault) -> Msg {
    match &fault.what {
        What::Unknown(tag) => msg!("check-tag-foreign", tag = tag, escaped = format!("&lt;{}", tag.trim_start_matches('<'))),
        What::Attributes(tag) => msg!("check-tag-attributes", tag = tag.to_string()),
        What::Unopened(tag) => msg!("check-tag-unopened", tag = tag.to_string()),
        What::Unclosed(tag) => msg!("check-tag-unclosed", tag = tag.to_string()),
        What::LinkInLink(tag) => msg!("check-tag-link-in-link", tag = tag.to_string()),
        What::InsideLocked(tag) => msg!("check-tag-inside-locked", tag = tag.to_string()),
        What::NotAlone(tag) => msg!("check-tag-not-alone", tag = tag.to_string()),
    }
}
