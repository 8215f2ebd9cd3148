//! `outer-space`: a blank at either end that the source does not have, or the other way round.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "outer-space",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A blank at the beginning or the end of a translation that the source does not have, or one that the source has and the translation has not. Fluent keeps such a blank only as `{ \" \" }` or as a no-break space.",
        why: "Words run together with what stands before or behind, or a hole opens.",
        example: "Kontakt{ \" \" } → Kontakt",
        cure: "Do as the source does.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    // A blank inside a tag at either end is the tag's; a text of nothing but blanks is another fault.
    if !both.target.tags.is_empty() || both.target.words.trim().is_empty() {
        return Vec::new();
    }
    let begins = |text: &str| text.starts_with(char::is_whitespace);
    let ends = |text: &str| text.ends_with(char::is_whitespace);
    let (source, target) = (both.source.words.as_ref(), both.target.words.as_ref());
    // Where the language sets no blanks between words, it needs none at the ends.
    let differs = begins(source) != begins(target) || ends(source) != ends(target);
    let added = begins(target) && !begins(source) || ends(target) && !ends(source);
    if differs && (added || !both.to.is_dense()) { vec![msg!("check-space-outer").into()] } else { Vec::new() }
}
