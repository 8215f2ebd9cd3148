//! `three-dots`: three full stops for an ellipsis.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "three-dots",
    level: None,
    docs: Docs {
        finds: "Three full stops in a row where the one character `…` belongs.",
        why: "They can be torn apart at the end of a line, and screen readers may read them one by one. It is a question of house style.",
        example: "Bitte warten... → Bitte warten…",
        cure: "Type `…`, or let `latimer check --fix` do it.",
    },
    run: Run::Alone(look),
    mend: Some(mend),
};

fn look(text: &Text, _: &Language) -> Vec<Fault> {
    if !text.measure.has(has::DOTS) || !text.words.contains("...") {
        return Vec::new();
    }
    vec![Fault::new(msg!("check-dots-three")).at("...")]
}

fn mend(stretch: &str, _: &Language) -> Option<String> {
    (stretch.contains("...") && !stretch.contains("....")).then(|| stretch.replace("...", "…"))
}
