//! `too-long`: more characters than the author allows.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "too-long",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A translation with more characters than `# max-length: …` allows, which the author set on the page with `<!-- l10n: max-length=60 -->`.",
        why: "It is cut off where it is shown: a button, a title in a list of results.",
        example: "max-length 20: Termin online vereinbaren → Termin buchen",
        cure: "Say it shorter.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let length = both.target.measure.length as usize;
    match both.max_length.filter(|most| both.part.is_none() && length > *most) {
        Some(most) => vec![msg!("check-text-too-long", length = length, most = most).into()],
        None => Vec::new(),
    }
}
