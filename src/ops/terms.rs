//! The office's terms as checks and engines want them: those of a language's `terms.ftl` beside the source language's of
//! the same id, what the source language's say is not to be translated (`.translate = no`), and what the project keeps.

use super::books::Books;
use crate::catalog::{Catalog, Entry};
use crate::check::Term;
use crate::check::text::{HOLE, Text};
use crate::engine;

/// What checks hold translations to.
pub fn to_check(source: &Catalog, own: Option<&Catalog>) -> Vec<Term> {
    let lower = |forms: Vec<String>| forms.into_iter().map(|form| form.to_lowercase()).collect::<Vec<_>>();
    let forbidden = |entry: &Entry| {
        let list = entry.message.attribute("forbidden").and_then(|value| value.plain()).unwrap_or_default();
        list.split(',').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect()
    };
    let translated = pairs(source, own).map(|(source, entry)| Term { forms: lower(source.map(forms).unwrap_or_default()), translations: lower(forms(entry)), forbidden: forbidden(entry) });
    let kept = names(source).map(|entry| Term { forms: lower(forms(entry)), translations: lower(forms(entry)), forbidden: Vec::new() });
    translated.chain(kept).collect()
}

/// What engines are told, or are kept from.
pub fn to_tell(books: &Books) -> Vec<engine::Term> {
    let kept = |source: String| engine::Term { source, target: None, forms: Vec::new() };
    let source = &books.source_terms;
    let translated = pairs(source, books.term_catalog()).filter_map(|(source, entry)| Some((forms(source?), forms(entry)))).flat_map(|(sources, targets)| {
        let term = move |source| Some(engine::Term { source, target: Some(targets.first()?.clone()), forms: targets.clone() });
        sources.into_iter().filter_map(term)
    });
    let names = names(source).flat_map(forms).map(kept);
    translated.chain(names).chain(books.policy.keep.iter().filter(|words| !words.is_empty()).cloned().map(kept)).collect()
}

/// The terms of the language, each with the source language's of the same id, where it has one that is translated.
fn pairs<'c>(source: &'c Catalog, own: Option<&'c Catalog>) -> impl Iterator<Item = (Option<&'c Entry>, &'c Entry)> {
    let entries = own.into_iter().flat_map(|catalog| &catalog.entries).filter(|entry| entry.is_term());
    entries.map(|entry| (source.entry(&entry.id), entry)).filter(|(source, _)| !source.is_some_and(is_name))
}

/// The terms of the source language that are the same in every other.
fn names(source: &Catalog) -> impl Iterator<Item = &Entry> {
    source.entries.iter().filter(|entry| entry.is_term() && is_name(entry))
}

fn is_name(entry: &Entry) -> bool {
    entry.message.attribute("translate").and_then(|value| value.plain()).is_some_and(|value| value.trim() == "no")
}

/// What a term can look like, its default form first; a form that needs something else is none.
fn forms(entry: &Entry) -> Vec<String> {
    let Some(value) = &entry.message.value else { return Vec::new() };
    let default = value.readable();
    let mut forms: Vec<String> = Text::of_pattern(value).iter().map(|way| way.words.trim().to_string()).filter(|words| !words.is_empty() && !words.contains(HOLE)).collect();
    forms.sort_by_key(|form| *form != default);
    forms
}
