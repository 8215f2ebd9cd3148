//! Names for new units: the kind, the first words, and four letters of a checksum of text and occurrence, so that two
//! branches never give one id to two texts.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;

use crate::inline::message;
use crate::page::{Unit, UnitKind};
use crate::text::sum;

/// At most this many words and letters of a text stand in its id.
const WORDS: usize = 3;
const LETTERS: usize = 28;

/// Words that change with the facts: an id with a month in it would lie after the first edit.
const FLEETING: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "januar", "februar", "marz", "mai", "juni", "juli", "oktober",
    "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
];

/// The id that a unit has whatever its text: its author's own one, or that of its front-matter key.
pub fn fixed(unit: &Unit) -> Option<String> {
    if let Some(own) = unit.own_id.as_deref().and_then(legal) {
        return Some(own);
    }
    match &unit.kind {
        UnitKind::FrontMatter(name) | UnitKind::Meta(name) => {
            let name = slug(name, usize::MAX, &[]);
            (!name.is_empty()).then(|| format!("{}-{name}", unit.kind_slug()))
        }
        _ => None,
    }
}

/// A new id for a unit, unlike those in use. A text that comes back gets its old one, for it is made from the same things.
/// `occurrences` tells how often each text was given one in this run, so that many of one text are not counted anew.
pub fn id(unit: &Unit, taken: &mut HashSet<String>, occurrences: &mut HashMap<String, usize>) -> String {
    let mut text = message::write(&unit.text);
    let mut words = slug(&unit.text.plain(), WORDS, FLEETING);
    for attribute in &unit.attributes {
        text.push('\n');
        text.push_str(&attribute.text);
        if words.is_empty() {
            words = slug(&attribute.text, WORDS, FLEETING);
        }
    }
    let key = format!("{} {text}", unit.kind_slug());
    for occurrence in occurrences.get(&key).copied().unwrap_or(0).. {
        let letters = sum::letters(format!("{text}\n{occurrence}").as_bytes(), 4);
        let parts = [unit.kind_slug(), words.as_str(), letters.as_str()];
        let id = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("-");
        if !taken.contains(&id) {
            taken.insert(id.clone());
            occurrences.insert(key, occurrence + 1);
            return id;
        }
    }
    text
}

/// An author's own id as Fluent allows it: letters, digits, `-` and `_`, a letter first.
fn legal(own: &str) -> Option<String> {
    let id: String = own.trim().chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { '-' }).collect();
    let id = id.trim_matches('-').to_string();
    match id.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => Some(id),
        Some(_) => Some(format!("id-{id}")),
        None => None,
    }
}

/// The id itself, or the first of `id-2`, `id-3` … that is free.
pub fn free(id: String, taken: &HashSet<String>) -> String {
    if !taken.contains(&id) {
        return id;
    }
    (2..).map(|number| format!("{id}-{number}")).find(|id| !taken.contains(id)).unwrap_or(id)
}

/// The first words in small ASCII letters, without numbers and fleeting words.
fn slug(text: &str, most: usize, without: &[&str]) -> String {
    let letters = text.nfkd().filter(|letter| !"'’".contains(*letter)).map(|letter| if letter == 'ß' { 's' } else { letter });
    let letters = letters.filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let (mut out, mut word) = (String::new(), String::new());
    let mut count = 0;
    // A long text is looked at no further than its first words.
    for letter in letters.chain([' ']) {
        if letter.is_alphanumeric() {
            word.push(letter);
            continue;
        }
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()) && !without.contains(&word.as_str()) {
            if count == most || out.len() + word.len() >= LETTERS {
                break;
            }
            if count > 0 {
                out.push('-');
            }
            out.push_str(&word);
            count += 1;
        }
        word.clear();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_hold_no_facts() {
        assert_eq!(slug("Until 30 November 2026 you can apply", 3, FLEETING), "until-you-can");
        assert_eq!(slug("Dortmund’s Städte", 3, FLEETING), "dortmunds-stadte");
        assert_eq!(slug("Привіт", 3, FLEETING), "");
    }

    #[test]
    fn own_ids_become_legal() {
        assert_eq!(legal("opening hours"), Some("opening-hours".into()));
        assert_eq!(legal("2026"), Some("id-2026".into()));
        assert_eq!(legal("–"), None);
    }
}
