//! `split-address`: a variable in the middle of an address.

use super::text::{HOLE, has};
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "split-address",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A variable inside the address of a link or an e-mail address, where the source has none.",
        why: "Fluent sets marks of direction around variables, which nobody sees and which break the address.",
        example: "https://dortmund.de/{ $lang }/ → { $url }",
        cure: "Let the program give the whole address as one variable.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.is_native || !both.target.measure.has(has::HOLE) && both.target.tags.is_empty() {
        return Vec::new();
    }
    let is_split = |word: &str| word.contains(HOLE) && (word.contains("://") || word.contains('@') && word.contains('.'));
    let any = |text: &super::text::Text| {
        let mut of_tags = text.tags.iter().filter(|tag| tag.contains(HOLE)).flat_map(|tag| tag.split(['"', '\'', ' ']));
        text.measure.has(has::HOLE) && text.words.split_whitespace().any(is_split) || of_tags.any(is_split)
    };
    if any(both.target) && !any(both.source) { vec![msg!("check-address-split").into()] } else { Vec::new() }
}
