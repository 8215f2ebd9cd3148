//! A language's terms: each stands for the source language's term of the same id, or, where there is none, for nothing.
//! People write them; they are approved as texts are.

use std::borrow::Cow;
use std::collections::HashMap;

use super::standing::refresh;
use super::state::derive;
use super::{Derived, State, around};
use crate::catalog::{Catalog, Entry, Head, Message, edit};
use crate::text::{Edits, Locale, Span};

/// The states of a language's terms, by id with `-`.
pub fn states(source: &Catalog, catalog: &Catalog, source_locale: &Locale) -> HashMap<String, State> {
    catalog.entries.iter().map(|entry| (entry.id.clone(), derived(source, catalog, entry, source_locale).state)).collect()
}

/// The state of one term.
pub fn derived(source: &Catalog, catalog: &Catalog, entry: &Entry, source_locale: &Locale) -> Derived {
    let same = catalog.entries.iter().filter(|other| other.id == entry.id).count();
    derive(&term_source(source, entry), Some(entry), around(Some(catalog), &entry.id, same), source_locale.language())
}

/// The edits that give each term its state line, and seal those that people marked `ok`.
pub fn sync(source: &Catalog, catalog: &Catalog, source_locale: &Locale) -> (Edits, Vec<String>) {
    let mut edits = Edits::new();
    let mut sealed = Vec::new();
    for entry in catalog.entries.iter().filter(|entry| entry.is_term()) {
        let same = catalog.entries.iter().filter(|other| other.id == entry.id).count();
        let around = around(Some(catalog), &entry.id, same);
        let of = term_source(source, entry);
        let derived = derive(&of, Some(entry), around, source_locale.language());
        let line_end = catalog.source.line_end();
        let Some(refreshed) = refresh(&of, entry, &catalog.source.text, around, &derived, false, source_locale, line_end) else { continue };
        if refreshed.head != catalog.source.slice(entry.comment.unwrap_or(Span::at(0))) {
            edits.extend(edit::set_head(entry, &refreshed.head));
        }
        if refreshed.sealed {
            sealed.push(entry.id.clone());
        }
    }
    (edits, sealed)
}

fn term_source<'a>(source: &'a Catalog, entry: &Entry) -> Cow<'a, Entry> {
    match source.entry(&entry.id) {
        Some(term) => Cow::Borrowed(term),
        None => Cow::Owned(Entry { message: Message::default(), head: Head::default(), comment: None, ..entry.clone() }),
    }
}
