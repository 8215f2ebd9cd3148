//! `changed-html`: HTML elements of a program's message that differ between source and translation.

use std::collections::BTreeMap;

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-html",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "An HTML element in a program’s message that the translation has more or less often than the source. Line breaks are free, and so is emphasis, in which languages set foreign words.",
        why: "A link or a button is lost, or stands there twice; the program may look for it and fail.",
        example: "Read <a>more</a>: Mehr lesen → <a>Mehr lesen</a>",
        cure: "Use the elements of the source, around the words that mean the same.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let (source, target) = (&both.source.tags, &both.target.tags);
    if source == target || !both.is_native {
        return Vec::new();
    }
    let (there, here) = (count(source), count(target));
    let of = |counts: &BTreeMap<String, usize>, name: &str| counts.get(name).copied().unwrap_or(0);
    let names = there.keys().chain(here.keys()).filter(|name| !matches!(name.as_str(), "br" | "wbr" | "i" | "em"));
    let Some(name) = names.into_iter().find(|name| of(&there, name) != of(&here, name)) else { return Vec::new() };
    let says = msg!("check-html-changed", name = name, source = of(&there, name), target = of(&here, name));
    let fault = Fault::new(says);
    vec![if of(&here, name) > of(&there, name) { fault.at(format!("<{name}")) } else { fault }]
}

/// How often each element begins.
fn count(tags: &[String]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in tags.iter().map(|tag| name(tag)).filter(|name| !name.starts_with(['/', '!'])) {
        *counts.entry(name).or_insert(0) += 1;
    }
    counts
}

/// The name of a tag in small letters, with its slash if it closes.
pub fn name(tag: &str) -> String {
    let end = tag.char_indices().find(|(at, letter)| letter.is_whitespace() || *letter == '/' && *at > 0).map_or(tag.len(), |(at, _)| at);
    tag[..end].to_ascii_lowercase()
}
