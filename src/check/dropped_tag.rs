//! `dropped-tag`: formatting or a line break that the translation leaves out or repeats.

use super::{Check, Docs, Pair, Run};
use crate::finding::Level;
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "dropped-tag",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "Bold, emphasis, another kind of formatting or a line break that the translation has less or more often than the source.",
        why: "Another language may well need it so; it may also be a slip.",
        example: "by <b1>Friday</b1>: bis Freitag → bis <b1>Freitag</b1>",
        cure: "Look at it. If it is meant, allow it above the text: `# l10n-allow: b1 0..1`.",
    },
    run: Run::Tags(look),
    mend: None,
};

fn look(pair: &Pair) -> Vec<Msg> {
    let Ok(target) = pair.target else { return Vec::new() };
    let mut found = Vec::new();
    for tag in pair.source.tags() {
        let (least, most) = pair.range(tag);
        let is_free = least == 0 && most == usize::MAX;
        if is_free && target.count(tag) != pair.source.count(tag) {
            found.push(msg!("check-tag-dropped", tag = tag.to_string(), source = pair.source.count(tag), target = target.count(tag)));
        }
    }
    found
}
