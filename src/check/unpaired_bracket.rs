//! `unpaired-bracket`: a bracket that is not closed, or was never opened.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unpaired-bracket",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "Round or square brackets that open and close unequally often in the translation, and equally often in the source.",
        why: "A bracket was lost, often with words beside it.",
        example: "(mit Anmeldung → (mit Anmeldung)",
        cure: "Add the bracket that is missing, or delete its partner.",
    },
    run: Run::Text(look),
    mend: None,
};

const PAIRS: [(&[char], &[char]); 2] = [(&['(', '（'], &[')', '）']), (&['[', '【'], &[']', '】'])];

fn look(both: &Both) -> Vec<Fault> {
    if !both.target.measure.has(has::BRACKET) {
        return Vec::new();
    }
    let count = |text: &str, marks: &[char]| text.chars().filter(|letter| marks.contains(letter)).count();
    let is_even = |text: &str, pair: &(&[char], &[char])| count(text, pair.0) == count(text, pair.1);
    let odd = PAIRS.iter().find(|pair| !is_even(&both.target.words, pair) && is_even(&both.source.words, pair));
    let Some((open, close)) = odd else { return Vec::new() };
    let is_open = count(&both.target.words, open) > count(&both.target.words, close);
    let mark = if is_open { open[0] } else { close[0] };
    let says = if is_open { msg!("check-bracket-unclosed", mark = mark.to_string()) } else { msg!("check-bracket-unopened", mark = mark.to_string()) };
    vec![Fault::new(says).at(mark.to_string())]
}
