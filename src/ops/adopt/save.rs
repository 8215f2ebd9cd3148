//! The rows that take texts over, each written on the row as it stands on disk at that moment.

use std::path::Path;

use crate::catalog::edit;
use crate::catalog::sums::{draft_sum, overridden, source_sum, text_sum};
use crate::catalog::{Catalog, Entry, Message, Pattern, Standing};
use crate::error::Result;
use crate::ops::books::Books;
use crate::ops::outcome::Written;
use crate::ops::sync::{applied, save as save_file, written};
use crate::project::{Keep, Project};
use crate::text::{Edits, Source};

/// A text for a row.
pub struct Fill {
    /// The source message, whose row it is.
    pub source: Entry,
    /// The row's bytes when it was looked at.
    pub seen: String,
    /// In message form, with its attributes.
    pub value: Option<String>,
    pub attributes: Vec<(String, String)>,
    pub becomes: Becomes,
}

/// What a text becomes in its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// The row's text; `confidence` in per cent is shown beside it.
    Draft { origin: String, confidence: Option<u8> },
    /// The row's text, approved.
    Sealed,
    /// A proposal beside the row's text.
    Suggested { origin: String },
}

/// Writes the rows of one page's catalog. A row that somebody changed since it was looked at is left alone.
pub fn save(project: &Project, books: &Books, path: &Path, fills: &[Fill], files: &mut Vec<Written>) -> Result<()> {
    if fills.is_empty() {
        return Ok(());
    }
    let saved = save_file(project, path, Keep::Synced, false, |text| {
        let Some(text) = text else { return Ok(None) };
        let mut catalog = Catalog::read(Source::new(path, text));
        // Edits keep the number and the order of the entries, so that an entry is known by its place.
        let place = |fill: &Fill| catalog.entries.iter().position(|entry| entry.id == fill.source.id && catalog.source.slice(entry.extent) == fill.seen);
        let rows: Vec<(&Fill, usize)> = fills.iter().filter_map(|fill| Some((fill, place(fill)?))).collect();
        for step in [texts, states] {
            let mut edits = Edits::new();
            for (fill, at) in &rows {
                edits.extend(catalog.entries.get(*at).map(|entry| step(&catalog, entry, fill, books)).unwrap_or_default());
            }
            catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
        }
        Ok(Some(catalog.source.text))
    })?;
    files.extend(written(path, saved).filter(|line| !files.contains(line)).into_iter().collect::<Vec<_>>());
    Ok(())
}

fn texts(catalog: &Catalog, entry: &Entry, fill: &Fill, books: &Books) -> Edits {
    match &fill.becomes {
        Becomes::Suggested { origin } => edit::set_suggestion(catalog, entry, origin, fill.value.as_deref().unwrap_or_default(), books.locale),
        _ => {
            let attributes = fill.attributes.iter().map(|(name, text)| (name.clone(), Pattern::text(text))).collect();
            edit::set_message(catalog, entry, &Message { value: fill.value.as_ref().map(Pattern::text), attributes }, books.locale)
        }
    }
}

fn states(catalog: &Catalog, entry: &Entry, fill: &Fill, _: &Books) -> Edits {
    // The target of a link that the text overrides counts with the source.
    let source = source_sum(&fill.source.message, &overridden(&entry.message, &fill.source.head.targets()));
    let (standing, confidence) = match &fill.becomes {
        Becomes::Suggested { .. } => return Edits::new(),
        Becomes::Sealed => (Standing::Approved { source, text: text_sum(&entry.message), name: None }, None),
        Becomes::Draft { origin, confidence } => (Standing::Draft { origin: origin.clone(), source, text: draft_sum(&entry.message), now: None }, *confidence),
    };
    let mut edits = edit::set_confidence(catalog, entry, confidence);
    edits.extend(edit::set_state(catalog, entry, Some(&standing)));
    edits
}
