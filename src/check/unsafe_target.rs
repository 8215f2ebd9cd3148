//! `unsafe-target`: a link of a translation's own that leads where no page should lead.

use super::{Check, Docs, Pair, Run};
use crate::finding::Level;
use crate::inline::{Kind, Tag};
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "unsafe-target",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A link target of the translation (`.a1-href = …`) that is no plain http, https, mailto or relative link, or belongs to no link of the text.",
        why: "A translation is data: it must not bring a script onto a page.",
        example: ".a1-href = javascript:alert(1) → .a1-href = /de/kontakt/",
        cure: "Write an http(s) address, a mailto address or a path of this site.",
    },
    run: Run::Tags(look),
    mend: None,
};

fn look(pair: &Pair) -> Vec<Msg> {
    let mut found = Vec::new();
    for (name, target) in pair.target_attributes {
        let Some(tag) = name.strip_suffix("-href").and_then(Tag::parse) else { continue };
        if tag.kind != Kind::Link || !pair.source.tags().contains(&tag) || !is_plain_link(target) {
            found.push(msg!("check-target-unsafe", name = name, target = target));
        }
    }
    found
}

/// Whether a link is http(s), mailto or relative, without blanks, controls or template tags.
pub fn is_plain_link(target: &str) -> bool {
    let clean = !target.is_empty() && !target.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"'`{}\\()".contains(letter));
    let scheme = target.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])).map(|(scheme, _)| scheme.to_ascii_lowercase());
    clean && !target.starts_with("//") && scheme.is_none_or(|scheme| ["http", "https", "mailto"].contains(&scheme.as_str()))
}
