//! How far a draft can be trusted, judged by what can be seen of it: the order in which people best read drafts.
//!
//! It is derived from the two texts whenever it is asked for, and says nothing of what a machine thought of itself. The
//! weights were chosen so that a draft with a lost number or address comes before any that merely reads oddly.

use super::protect::{addresses, words};
use super::{Term, terms};
use super::segment::sentences;
use super::verify::numbers;
use crate::inline::Inline;
use crate::msg;
use crate::say::Msg;
use crate::text::Locale;

/// How far, and why not further.
#[derive(Clone, Debug, PartialEq)]
pub struct Confidence {
    /// From 0 to 100.
    pub per_cent: u8,
    pub doubts: Vec<Msg>,
}

/// So much of a text's words may be left as they are in the source before it is a doubt.
const SAME: f32 = 0.15;

/// Judges a draft against its source.
pub fn confidence(source: &Inline, draft: &Inline, from: &Locale, to: &Locale, terms: &[Term]) -> Confidence {
    let (before, after) = (source.plain(), draft.plain());
    let mut doubts: Vec<(u8, Msg)> = Vec::new();
    let (wanted, got) = (numbers(&before), numbers(&after));
    if wanted != got {
        doubts.push((40, msg!("doubt-numbers", source = wanted.join(" "), draft = got.join(" "))));
    }
    for address in addresses(&before).into_iter().filter_map(|range| before.get(range)).filter(|address| !after.contains(address)) {
        doubts.push((40, msg!("doubt-address", address = address)));
    }
    if let Some(name) = terms::lost(&before, &after, terms) {
        doubts.push((30, msg!("doubt-kept", words = name)));
    }
    let missed: Vec<&str> = terms::missed(&before, &after, terms).into_iter().filter_map(|term| term.target.as_deref()).collect();
    if !missed.is_empty() {
        doubts.push((20, msg!("doubt-terms", terms = missed.join(", "))));
    }
    let (wanted, got) = (sentences(&before, from).len(), sentences(&after, to).len());
    if got < wanted {
        doubts.push((20, msg!("doubt-sentences", source = wanted, draft = got)));
    }
    let (long, short) = (before.chars().count() as f32, after.chars().count() as f32);
    if long >= 20.0 && !(0.6..=1.9).contains(&(short / long)) && !after.chars().any(super::project::is_unspaced) {
        doubts.push((20, msg!("doubt-length", source = before.chars().count(), draft = after.chars().count())));
    }
    let same = untranslated(&before, &after);
    let all = words(&after).count().max(1);
    if from.language() != to.language() && same.len() as f32 > SAME * all as f32 {
        let weight = (60.0 * same.len() as f32 / all as f32) as u8;
        doubts.push((weight.max(10), msg!("doubt-untranslated", words = same.join(", "))));
    }
    let lost = lost_names(&before, &after, from);
    if !lost.is_empty() {
        doubts.push(((lost.len() * 5).min(15) as u8, msg!("doubt-names", names = lost.join(", "))));
    }
    let dropped: Vec<String> = source.tags().into_iter().filter(|tag| draft.count(*tag) == 0).map(|tag| format!("<{tag}>")).collect();
    if !dropped.is_empty() {
        doubts.push((10, msg!("doubt-tags", tags = dropped.join(" "))));
    }
    doubts.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let sum: u32 = doubts.iter().map(|(weight, _)| u32::from(*weight)).sum();
    Confidence { per_cent: 100u32.saturating_sub(sum) as u8, doubts: doubts.into_iter().map(|(_, doubt)| doubt).collect() }
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// Words in small letters that stand in both texts: models leave what they do not know.
fn untranslated(before: &str, after: &str) -> Vec<String> {
    let known: std::collections::HashSet<&str> = words(before).filter_map(|word| before.get(word)).map(bare).collect();
    let is_word = |word: &&str| word.chars().count() >= 4 && word.chars().all(|letter| letter.is_lowercase());
    words(after).filter_map(|word| after.get(word)).map(bare).filter(is_word).filter(|word| known.contains(word)).map(str::to_string).collect()
}

/// Endings of English words with a capital that are no names: weekdays, languages, peoples.
const TRANSLATED: &[&str] = &["day", "ish", "ese", "ian", "ean", "can", "man", "nch", "eek", "bic"];

/// Names that stand inside a sentence of the source and nowhere in the draft. A word counts as one if it has a capital
/// and its neighbours have none: what has capitals all over is a title, and is translated.
fn lost_names(before: &str, after: &str, from: &Locale) -> Vec<String> {
    if matches!(from.language(), "de" | "lb") {
        return Vec::new();
    }
    let (mut lost, lower) = (Vec::new(), after.to_lowercase());
    for sentence in sentences(before, from) {
        let Some(sentence) = before.get(sentence) else { continue };
        let all: Vec<&str> = words(sentence).filter_map(|word| sentence.get(word)).map(bare).collect();
        for (at, word) in all.iter().enumerate().skip(1) {
            let near = |other: Option<usize>| other.and_then(|other| all.get(other)).copied().unwrap_or_default();
            let (left, right) = (near(at.checked_sub(1)), near(Some(at + 1)));
            // A month beside its day is translated too.
            let dated = left.contains(char::is_numeric) || right.contains(char::is_numeric);
            let alone = word.starts_with(char::is_uppercase) && !left.starts_with(char::is_uppercase) && !right.starts_with(char::is_uppercase) && !dated;
            // Brussels is Bruxelas elsewhere.
            let stem: String = word.to_lowercase().chars().take(3).collect();
            let translates = TRANSLATED.iter().any(|ending| word.ends_with(ending));
            if alone && !translates && word.chars().count() >= 3 && !lower.contains(&stem) && !lost.contains(&word.to_string()) {
                lost.push(word.to_string());
            }
        }
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use proptest::prelude::*;

    fn judge(source: &str, draft: &str) -> (u8, Vec<&'static str>) {
        let (en, de) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        let terms = [Term { source: "fund".into(), target: Some("Fonds".into()), forms: vec!["Fonds".into()] }, Term { source: "Zentrum".into(), target: None, forms: Vec::new() }];
        let found = confidence(&message::read(source).unwrap(), &message::read(draft).unwrap(), &en, &de, &terms);
        (found.per_cent, found.doubts.iter().map(|doubt| doubt.key).collect())
    }

    #[test]
    fn names_what_is_doubtful_the_worst_first() {
        assert_eq!(judge("The office is open from 9 to 12.", "Das Büro ist von 9 bis 12 geöffnet."), (100, vec![]));
        assert_eq!(judge("Come by 30 May.", "Kommen Sie bis Mai.").1, ["doubt-numbers"]);
        assert_eq!(judge("Write to me@x.org today.", "Schreiben Sie heute.").1, ["doubt-address"]);
        assert_eq!(judge("The office advises people in Dortmund.", "Das Amt berät Menschen.").1, ["doubt-names"]);
        assert_eq!(judge("The office gives free advice.", "Das office gives Rat.").1, ["doubt-untranslated"]);
        assert_eq!(judge("The fund is open.", "Der Topf ist offen.").1, ["doubt-terms"]);
        assert_eq!(judge("Come to the Zentrum.", "Kommen Sie ins Zentralhaus.").1, ["doubt-kept"]);
        assert_eq!(judge("Very <b1>big</b1> news", "Sehr große Neuigkeiten").1, ["doubt-tags"]);
        assert_eq!(judge("We are here. We help you all day.", "Wir sind hier und helfen Ihnen.").1, ["doubt-sentences"]);
        let (worse, better) = (judge("By 30 May at www.x.org", "Bis Mai").0, judge("By 30 May", "Bis Mai").0);
        assert!(worse < better, "{worse} {better}");
    }

    proptest! {
        #[test]
        fn any_two_texts_are_judged(source in "\\PC{0,60}", draft in "\\PC{0,60}") {
            let (en, de) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
            prop_assert!(confidence(&Inline::text(source), &Inline::text(draft), &en, &de, &[]).per_cent <= 100);
        }
    }
}
