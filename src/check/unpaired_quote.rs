//! `unpaired-quote`: a quotation mark without its partner.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unpaired-quote",
    level: Some(Level::Note),
    docs: Docs {
        finds: "An odd number of double quotation marks in a translation whose source has an even one.",
        why: "Nobody can tell where the quotation ends.",
        example: "das „Netzwerk → das „Netzwerk“",
        cure: "Add the mark that is missing.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.target.measure.has(has::QUOTE) {
        return Vec::new();
    }
    let count = |text: &str| text.chars().filter(|letter| "\"“”„«»「」『』".contains(*letter)).count();
    let is_odd = count(&both.target.words) % 2 == 1 && count(&both.source.words) % 2 == 0;
    let mark = both.target.words.chars().find(|letter| "\"“”„«»「」『』".contains(*letter)).map(String::from).unwrap_or_default();
    if is_odd { vec![Fault::new(msg!("check-quote-unpaired", mark = &mark)).at(mark)] } else { Vec::new() }
}
