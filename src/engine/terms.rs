//! The office's terms: where they stand in a text, what takes their place where a machine has no glossary, and whether a
//! draft has them.

use std::ops::Range;

use super::Term;
use super::protect::{Kept, addresses};
use crate::check::has_stems;

/// Where terms stand in a text, in order: whole words, of two that overlap the longer. What is not to be translated is a
/// name and has its own capitals; of other terms the case does not matter.
pub fn places<'t>(text: &str, terms: &'t [Term]) -> Vec<(Range<usize>, &'t Term)> {
    let mut all: Vec<(Range<usize>, &Term)> = terms.iter().flat_map(|term| text.char_indices().filter_map(move |(at, _)| Some((at..at + length_at(text, at, term)?, term)))).collect();
    all.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    all.retain(|(range, _)| {
        let free = range.start >= end;
        end = if free { range.end } else { end };
        free
    });
    all
}

/// How many bytes a term takes at this place, if it stands there; `#` in a name stands for any digit.
fn length_at(text: &str, at: usize, term: &Term) -> Option<usize> {
    let same = |wanted: char, letter: char| match term.target {
        Some(_) => wanted == letter || wanted.to_lowercase().eq(letter.to_lowercase()),
        None => wanted == letter || (wanted == '#' && letter.is_ascii_digit()),
    };
    let mut rest = text.get(at..)?.chars();
    let mut last = None;
    for wanted in term.source.chars() {
        last = rest.next();
        last.filter(|letter| same(wanted, *letter))?;
    }
    let joined = |one: Option<char>, other: Option<char>| one.zip(other).is_some_and(|(one, other)| joins(one) && joins(other));
    let (before, first) = (text[..at].chars().next_back(), text[at..].chars().next());
    let length = text.len() - at - rest.as_str().len();
    (length > 0 && !joined(before, first) && !joined(last, rest.next())).then_some(length)
}

/// Whether a character is part of a word that may go on beside it.
fn joins(letter: char) -> bool {
    letter.is_alphanumeric() && !super::project::is_unspaced(letter)
}

/// What a term is in a draft: its target, with a capital where the source has one at its place and not by itself.
pub(super) fn said(term: &Term, words: &str) -> String {
    let Some(target) = &term.target else { return words.to_string() };
    let capital = |text: &str| text.starts_with(char::is_uppercase);
    let mut letters = target.chars();
    match letters.next() {
        Some(first) if capital(words) && !capital(&term.source) => first.to_uppercase().chain(letters).collect(),
        _ => target.clone(),
    }
}

/// What of a text is kept from a machine: addresses, and terms, in whose place their translations stand.
pub(super) fn kept(text: &str, terms: &[Term]) -> Vec<Kept> {
    with_terms(text, terms, addresses(text))
}

/// The same, with other ranges that stay as they are; these must not overlap.
pub(super) fn with_terms(text: &str, terms: &[Term], stays: Vec<Range<usize>>) -> Vec<Kept> {
    let terms: Vec<Kept> = places(text, terms).into_iter().map(|(range, term)| Kept { says: said(term, &text[range.clone()]), range }).collect();
    let free = |range: &Range<usize>| terms.iter().all(|term| term.range.end <= range.start || range.end <= term.range.start);
    let mut all: Vec<Kept> = stays.into_iter().filter(free).map(|range| Kept { says: text[range.clone()].to_string(), range }).collect();
    all.extend(terms);
    all.sort_by_key(|kept| kept.range.start);
    all
}

/// What was not to be translated and is not in the draft.
pub fn lost(source: &str, draft: &str, terms: &[Term]) -> Option<String> {
    let names = places(source, terms).into_iter().filter(|(_, term)| term.target.is_none());
    names.map(|(range, _)| &source[range]).find(|name| !draft.contains(*name)).map(str::to_string)
}

/// The terms of a source of which a draft has no form. Endings are free.
pub fn missed<'t>(source: &str, draft: &str, terms: &'t [Term]) -> Vec<&'t Term> {
    let draft = draft.to_lowercase();
    let has = |term: &Term| term.target.is_none() || term.forms.iter().any(|form| has_stems(&draft, &form.to_lowercase()));
    let mut missed: Vec<&Term> = places(source, terms).into_iter().map(|(_, term)| term).filter(|term| !has(term)).collect();
    missed.dedup();
    missed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn term(source: &str, target: Option<&str>) -> Term {
        Term { source: source.into(), target: target.map(str::to_string), forms: target.into_iter().map(str::to_string).collect() }
    }

    fn terms() -> Vec<Term> {
        vec![term("fund", Some("Topf")), term("partnership fund", Some("Partnerschaftsfonds")), term("Mark Stone", None), term("D-#####", None), term("市役所", Some("city hall"))]
    }

    #[test]
    fn whole_words_the_longer_first() {
        let terms = terms();
        let found = |text: &str| kept(text, &terms).into_iter().map(|kept| kept.says).collect::<Vec<_>>();
        assert_eq!(found("The Partnership Fund and a fund, refunds, funds"), ["Partnerschaftsfonds", "Topf"]);
        assert_eq!(found("Funds: mark stone, Mark Stone, D-44122, D-441 and me@x.org"), ["Mark Stone", "D-44122", "me@x.org"]);
        assert_eq!(found("この市役所は"), ["city hall"]);
        assert_eq!(said(&term("office", Some("das Büro")), "Office"), "Das Büro");
    }

    #[test]
    fn says_what_a_draft_lacks() {
        let terms = terms();
        assert_eq!(lost("By Mark Stone, D-44122", "Von Markus Stein, D-44122", &terms).as_deref(), Some("Mark Stone"));
        assert_eq!(lost("By Mark Stone", "Von Mark Stone", &terms), None);
        assert_eq!(missed("the partnership fund", "des Partnerschaftsfonds", &terms), Vec::<&Term>::new());
        assert_eq!(missed("the partnership fund", "der Zuschuss", &terms), [&terms[1]]);
    }

    proptest! {
        #[test]
        fn places_are_apart_and_in_order(text in "([ a-c#1é市]|fund|Fund|D-1234567|Mark Stone){0,12}", source in "[a-c#é市]{1,3}") {
            let mut terms = terms();
            terms.push(term(&source, None));
            let mut end = 0;
            for (range, _) in places(&text, &terms) {
                prop_assert!(end <= range.start && range.start < range.end && text.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }
}
