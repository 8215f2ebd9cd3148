//! `changed-lock`: other content in a locked tag than the source shows.

use super::{Check, Docs, Pair, Run};
use crate::finding::Level;
use crate::inline::{Inline, Piece, Tag};
use crate::msg;
use crate::say::Msg;

pub static CHECK: Check = Check {
    id: "changed-lock",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "Code, an address or a variable whose shown content was changed in the translation: `<c1>npm install</c1>` became `<c1>npm installieren</c1>`.",
        why: "The content is locked: the page keeps the source's, whatever stands there. The change has no effect.",
        example: "<c1>npm install</c1>: <c1>npm installieren</c1> → <c1>npm install</c1>",
        cure: "Put the content back, or write `<c1/>`.",
    },
    run: Run::Tags(look),
    mend: None,
};

fn look(pair: &Pair) -> Vec<Msg> {
    let Ok(target) = pair.target else { return Vec::new() };
    let mut found = Vec::new();
    for (tag, shown) in locked(target) {
        if let Some((_, original)) = locked(pair.source).find(|(own, _)| *own == tag)
            && shown != original
        {
            found.push(msg!("check-lock-changed", tag = tag.to_string(), source = original, target = shown));
        }
    }
    found
}

fn locked(text: &Inline) -> impl Iterator<Item = (Tag, &str)> {
    text.pieces.iter().filter_map(|piece| if let Piece::Locked(tag, shown) = piece { Some((*tag, shown.as_str())) } else { None })
}
