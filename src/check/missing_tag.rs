//! `missing-tag`: a tag that the translation must keep, and does not, or not as often as it must.

use super::{Check, Docs, Pair, Run};
use crate::finding::Level;
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "missing-tag",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A link, image, variable or other tag of the source that the translation leaves out or repeats.",
        why: "The page would lose a link or show a picture twice, so the source text stays there.",
        example: "Read <a1>our page</a1>: Lesen Sie unsere Seite → Lesen Sie <a1>unsere Seite</a1>",
        cure: "Put the tag back exactly once. Where a language really needs another number, allow it above the text: `# l10n-allow: a1 0..2`.",
    },
    run: Run::Tags(look),
    mend: None,
};

fn look(pair: &Pair) -> Vec<Msg> {
    let Ok(target) = pair.target else { return Vec::new() };
    let mut found = Vec::new();
    for tag in pair.source.tags() {
        let (least, most) = pair.range(tag);
        let count = target.count(tag);
        if count < least {
            found.push(msg!("check-tag-missing", tag = tag.to_string()));
        } else if count > most {
            found.push(msg!("check-tag-repeated", tag = tag.to_string(), count = count));
        }
    }
    found
}
