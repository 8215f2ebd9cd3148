//! What must hold for any bytes at all, one file per target. The fuzz targets and `tests/fuzz.rs` share it.
#![allow(clippy::unwrap_used, dead_code)]

pub mod attack;
pub mod catalog;
pub mod front_matter;
pub mod html;
pub mod markdown;
pub mod merge;
pub mod structure;
#[path = "../../tests/page/html_judge.rs"]
pub mod tree;

use std::borrow::Cow;

use latimer::inline::message;
use latimer::page::{self, Page, Profile, Settings, Translation, Unit};
use latimer::text::Locale;

/// A target's name and its property, which panics where it does not hold.
pub const TARGETS: &[(&str, fn(&[u8]))] =
    &[("markdown", markdown::holds), ("html", html::holds), ("front_matter", front_matter::holds), ("catalog", catalog::holds), ("merge", merge::holds)];

/// What a fuzzer's bytes mean: a letter that chooses among variants, a letter that seeds an attack, and a text.
pub struct Input<'a> {
    pub choice: usize,
    pub seed: u64,
    pub text: Cow<'a, str>,
}

impl Input<'_> {
    pub fn of(data: &[u8]) -> Option<Input<'_>> {
        let [choice, seed, text @ ..] = data else { return None };
        Some(Input { choice: usize::from(*choice), seed: u64::from(*seed), text: String::from_utf8_lossy(text) })
    }
}

/// The profile of one of the generators.
pub fn profile(choice: usize) -> Profile {
    let names: Vec<&str> = Profile::names().collect();
    Profile::named(names[choice % names.len()]).unwrap()
}

pub fn english() -> Locale {
    Locale::parse("en").unwrap()
}

/// Merges for the page's own language, so that nothing but the translations may change.
pub fn merged(page: &Page, translations: &[Option<Translation>]) -> page::Merged {
    let english = english();
    let merged = page::merge(page, translations, &Settings { source_locale: &english, locale: &english, mark_source: false });
    assert!(merged.kept.iter().all(|unit| *unit < page.units.len()));
    merged
}

/// Units lie on the page, in order, and cut no character; what a catalog holds of them reads back.
pub fn sane(page: &Page) {
    let text = &page.source.text;
    let mut end = 0;
    for unit in &page.units {
        assert!(unit.span.start >= end && text.get(unit.span.start..unit.span.end).is_some(), "{:?} of {text:?}", unit.span);
        assert_eq!(message::read(&message::write(&unit.text)).as_ref(), Ok(&unit.text), "{text:?}");
        end = unit.span.end;
    }
}

/// What a person would send back who changes nothing.
pub fn own(unit: &Unit) -> Translation {
    let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.text.clone())).collect();
    Translation { text: unit.text.clone(), attributes, ..Translation::default() }
}

/// Law 1: a page merged with its own texts, or with none, is its own bytes.
pub fn law_1(page: &Page) {
    let echo: Vec<_> = page.units.iter().map(|unit| Some(own(unit))).collect();
    for translations in [&echo[..], &[]] {
        let merged = merged(page, translations);
        assert_eq!((merged.text.as_str(), merged.kept.as_slice()), (page.source.text.as_str(), &[][..]));
    }
}
