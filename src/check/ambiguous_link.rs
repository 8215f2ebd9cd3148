//! `ambiguous-link`: links of one page with the same words and different targets.

use std::collections::HashMap;

use super::{Check, Docs, Fault, Line, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "ambiguous-link",
    level: Some(Level::Note),
    docs: Docs {
        finds: "Two links of a page that have the same words in the translation and lead to different places, while their words differ in the source.",
        why: "In a list of links nobody can tell them apart.",
        example: "<a1>the form</a1> and <a2>the rules</a2>: <a1>hier</a1> und <a2>hier</a2> → <a1>das Formular</a1> und <a2>die Regeln</a2>",
        cure: "Let each link say what stands behind it.",
    },
    run: Run::Sheet(look),
    mend: None,
};

fn look(lines: &[Line]) -> Vec<(usize, Fault)> {
    // By the words of the link: its target and its words in the source.
    let mut first: HashMap<String, (&str, &str)> = HashMap::new();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(target) = line.target else { continue };
        for (tag, words) in target.value_links() {
            let leads = line.targets.iter().find(|(known, _)| Some(*known) == *tag).map(|(_, leads)| leads.as_str());
            let said = line.source.value_links().find(|(known, _)| known == tag).map(|(_, words)| words.as_str());
            let (Some(leads), Some(said)) = (leads, said) else { continue };
            match first.get(&words.to_lowercase()) {
                Some((other, _)) if *other == leads => {}
                Some((_, other)) if other.eq_ignore_ascii_case(said) => {}
                Some(_) => found.push((at, Fault::new(msg!("check-link-ambiguous", words = words)).at(words.as_str()))),
                None => {
                    first.insert(words.to_lowercase(), (leads, said));
                }
            }
        }
    }
    found
}
