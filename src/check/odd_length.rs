//! `odd-length`: a translation that is suspiciously short or long.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "odd-length",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A translation of a longer text with less than a third, or more than three times, of its letters; in Chinese, Japanese and Korean less than an eighth.",
        why: "A sentence was left out, or something was pasted in.",
        example: "(a paragraph of three sentences): Ja. → (three sentences)",
        cure: "Compare the two texts.",
    },
    run: Run::Text(look),
    mend: None,
};

/// So many letters tell something; less are a word or two.
const TELLING: u32 = 40;

fn look(both: &Both) -> Vec<Fault> {
    let (source, target) = (both.source.measure.all_letters(), both.target.measure.all_letters());
    let wide = super::text::Script::Wide;
    let (least, most) = match (both.from.script == wide, both.to.script == wide) {
        (false, true) => (8, 2),
        (true, false) => (1, 12),
        _ => (3, 3),
    };
    // A text that says nothing at all is another fault.
    let is_odd = source >= TELLING && target > 0 && (target * least < source || target > source * most);
    if is_odd { vec![msg!("check-length-odd", source = source as usize, target = target as usize).into()] } else { Vec::new() }
}
