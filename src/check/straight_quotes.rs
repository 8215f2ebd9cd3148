//! `straight-quotes`: `"` where the language has marks of its own.

use super::text::{Text, has};
use super::{Check, Docs, Fault, Language, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "straight-quotes",
    level: None,
    docs: Docs {
        finds: "Straight quotation marks, `\"…\"`, in running text.",
        why: "Good typography has marks that open and close; whether it matters is a question of house style.",
        example: "de: \"Netzwerk\" → de: „Netzwerk“",
        cure: "Use the language’s own marks.",
    },
    run: Run::Alone(look),
    mend: Some(mend),
};

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    let Some((open, close)) = language.quotes.first().filter(|_| text.measure.has(has::QUOTE)) else { return Vec::new() };
    match text.words.find('"') {
        Some(at) => {
            let word = text.words[at..].split(char::is_whitespace).next().unwrap_or_default();
            vec![Fault::new(msg!("check-quotes-straight", open = open.to_string(), close = close.to_string())).at(word)]
        }
        None => Vec::new(),
    }
}

/// Marks in pairs, each opening one behind a blank and each closing one behind a word.
fn mend(stretch: &str, language: &Language) -> Option<String> {
    let (open, close) = language.quotes.first()?;
    let mut out = String::with_capacity(stretch.len());
    let mut is_open = false;
    for (at, letter) in stretch.char_indices() {
        if letter != '"' {
            out.push(letter);
            continue;
        }
        let behind_word = stretch[..at].chars().next_back().is_some_and(|before| !before.is_whitespace() && before != '(');
        if behind_word != is_open {
            return None;
        }
        out.push(if is_open { *close } else { *open });
        is_open = !is_open;
    }
    (!is_open && out != stretch).then_some(out)
}
