//! `shared-translation`: different source texts with the same translation.

use std::collections::HashMap;

use super::text::tokens;
use super::{Check, Docs, Fault, Run, Words};
use crate::msg;

pub static CHECK: Check = Check {
    id: "shared-translation",
    level: None,
    docs: Docs {
        finds: "A translation of four words or more that stands for source texts that differ in more than capitals and marks.",
        why: "One of them may have been pasted into the wrong place. Languages that say two things in one way make false alarms, so this is off by default.",
        example: "How to apply, What happens next: So bewerben Sie sich hier → each its own",
        cure: "Compare each text with its source.",
    },
    run: Run::Locale(look),
    mend: None,
};

fn look(all: &[Words]) -> Vec<(usize, Fault)> {
    let plain = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let mut first: HashMap<&str, &str> = HashMap::new();
    let mut found = Vec::new();
    for (at, Words { source, target }) in all.iter().enumerate() {
        if tokens(target).count() < 4 {
            continue;
        }
        match first.get(target) {
            Some(other) if plain(other) != plain(source) => found.push((at, msg!("check-translation-shared", source = *other).into())),
            Some(_) => {}
            None => {
                first.insert(target, source);
            }
        }
    }
    found
}
