//! `differing-translation`: one source text with several translations.

use std::collections::HashMap;

use super::{Check, Docs, Fault, Run, Words};
use crate::msg;

pub static CHECK: Check = Check {
    id: "differing-translation",
    level: None,
    docs: Docs {
        finds: "A text of the source that stands in several places and is translated in several ways; each is named that is not the most frequent one. Capitals and the mark at the end do not count. Good reasons for it are frequent, so it is off by default.",
        why: "One button is “Senden” here and “Abschicken” there, and people wonder what the difference is.",
        example: "Contact: Kontakt, Ansprechpartner → Kontakt, Kontakt",
        cure: "Choose one of them, unless the places need different words.",
    },
    run: Run::Locale(look),
    mend: None,
};

fn look(all: &[Words]) -> Vec<(usize, Fault)> {
    let plain = |text: &str| text.trim_matches(|letter: char| letter.is_whitespace() || ".!?:…".contains(letter)).to_lowercase();
    let mut groups: HashMap<&str, Vec<(usize, String)>> = HashMap::new();
    for (at, Words { source, target }) in all.iter().enumerate() {
        if source != target && source.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_some() {
            groups.entry(source).or_default().push((at, plain(target)));
        }
    }
    let mut found = Vec::new();
    for (source, places) in groups.into_iter().filter(|(_, places)| places.len() > 1) {
        let count = |words: &str| places.iter().filter(|(_, other)| other == words).count();
        // Of two that are as frequent, the first in the order of the files.
        let Some((_, usual)) = places.iter().rev().max_by_key(|(_, words)| count(words)) else { continue };
        for (at, _) in places.iter().filter(|(_, words)| words != usual) {
            found.push((*at, msg!("check-translation-differing", source = source, usual = usual).into()));
        }
    }
    found
}
