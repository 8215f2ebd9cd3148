//! Data files as pages: menus, messages of themes, lists of people, in YAML, TOML or JSON.
//!
//! Their texts are the values whose keys the project names, and without its word those that look like texts. A value's
//! id is its key path.

use super::tree::{self, Fault, Language};
use super::value::{self, Data};
use super::{Format, Merged, Page, Profile, Settings, Translation, frontmatter};
use crate::text::{Source, Span};

/// Reads a data file.
pub fn read(source: Source, language: Language, profile: &Profile) -> Page {
    let span = whole(&source.text);
    let data = Data { source: &source, profile, span, language, is_file: true };
    let (mut units, mut findings, mut fault) = (Vec::new(), Vec::new(), None);
    match tree::read(source.slice(span), language) {
        Ok(document) => (units, findings) = value::units(&data, &document),
        Err(wrong) => fault = Some(frontmatter::fault(&source, Fault { at: span.start + wrong.at, ..wrong })),
    }
    Page { source, format: Format::Data(language), profile: profile.clone(), units, findings, fault }
}

/// Writes the translations into the file; everything else keeps its bytes.
pub fn merge(page: &Page, language: Language, translations: &[Option<Translation>], settings: &Settings<'_>) -> Merged {
    let text = &page.source.text;
    let data = Data { source: &page.source, profile: &page.profile, span: whole(text), language, is_file: true };
    let mut kept = Vec::new();
    let edits = value::merge(&data, page, translations, settings, &|text| Some(whole(text)), &mut kept);
    kept.sort_unstable();
    kept.dedup();
    match edits.apply(text) {
        Ok(text) => Merged { text, kept },
        Err(_) => Merged { text: text.clone(), kept: (0..page.units.len()).collect() },
    }
}

/// All of a file but its byte order mark.
fn whole(text: &str) -> Span {
    Span::new(if text.starts_with('\u{FEFF}') { 3 } else { 0 }, text.len())
}
