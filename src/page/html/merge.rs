//! A page with its translations in it.

use super::encode::{self, Chunk};
use super::setting;
use super::token;
use super::verify::{self, Placed};
use super::body;
use crate::inline::html::Spelling;
use crate::page::{Merged, Page, Settings, Translation, Unit, frontmatter};

/// Writes the translations into the page. A unit without one, or with one that cannot be placed, keeps its bytes.
pub fn merge(page: &Page, translations: &[Option<Translation>], settings: &Settings) -> Merged {
    let text = &page.source.text;
    let tokens = token::read(text, body(text));
    let spelling = Spelling::of(text);
    let mut kept = Vec::new();
    let front = frontmatter::merge(page, translations, settings, &mut kept);
    let mut placed = Vec::new();
    for (index, unit) in page.units.iter().enumerate().filter(|(_, unit)| !unit.is_data()) {
        match translations.get(index).and_then(Option::as_ref).map(|translation| changes(unit, translation, spelling)) {
            Some(Some(chunks)) if chunks.is_empty() => {}
            Some(Some(chunks)) => placed.push(Placed { unit: index, span: unit.span, chunks }),
            Some(None) => kept.push(index),
            None => {}
        }
    }
    placed.sort_by_key(|placed| placed.span.start);
    // What breaks the page is taken out; each round takes out at least one unit.
    while let Err(unit) = verify::check(text, &tokens, &placed) {
        placed.retain(|placed| placed.unit != unit);
        kept.push(unit);
    }
    kept.sort_unstable();
    let left: Vec<usize> = (0..page.units.len()).filter(|index| translations.get(*index).is_none_or(Option::is_none) || kept.contains(index)).collect();
    let mut edits = verify::edits(&placed);
    edits.extend(front);
    let is_draft = |index: usize| translations.get(index).and_then(Option::as_ref).is_some_and(|translation| translation.draft);
    let drafts: Vec<usize> = placed.iter().map(|placed| placed.unit).filter(|unit| is_draft(*unit)).collect();
    edits.extend(setting::edits(page, &tokens, &left, &drafts, settings));
    let text = edits.apply(text).unwrap_or_else(|_| text.clone());
    Merged { text, kept }
}

/// What a translation writes over its unit's span: nothing where it says what the source says. None if it does not fit.
fn changes(unit: &Unit, translation: &Translation, spelling: Spelling) -> Option<Vec<Chunk>> {
    let says = |name: &str, text: &str| unit.attributes.iter().all(|attribute| attribute.name != name || attribute.text == text);
    let same = translation.text == unit.text && translation.targets.is_empty() && translation.attributes.iter().all(|(name, text)| says(name, text));
    if same { Some(Vec::new()) } else { encode::chunks(unit, translation, spelling) }
}
