//! `changed-sentences`: more or fewer sentences than the source has.

use super::{Both, Check, Docs, Fault, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-sentences",
    level: None,
    docs: Docs {
        finds: "A translation with another number of sentences than its source; a sentence ends with a full stop, a question or an exclamation mark before a blank.",
        why: "A sentence may have been left out. Good translations join and split sentences too, so this is off by default.",
        example: "Come in. It is free.: Kommen Sie herein. → Kommen Sie herein. Es kostet nichts.",
        cure: "Compare the two texts sentence by sentence.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let (source, target) = (sentences(&both.source.words), sentences(&both.target.words));
    if source != target && source > 1 { vec![msg!("check-sentences-changed", source = source, target = target).into()] } else { Vec::new() }
}

fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut letters = text.trim_end().chars().peekable();
    while let Some(letter) = letters.next() {
        let wide = "。？！".contains(letter);
        let ends = wide || ".?!؟۔।".contains(letter) && letters.peek().is_none_or(|next| next.is_whitespace());
        count += usize::from(ends || letters.peek().is_none() && !wide);
    }
    count
}
