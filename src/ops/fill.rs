//! The rows that take texts over, each written on the row as it stands on disk at that moment.

use std::path::Path;

use super::books::Books;
use super::outcome::Written;
use super::sync::{applied, save as save_file, written};
use crate::catalog::edit::{self, EntryDraft, Written as Value};
use crate::catalog::head::What;
use crate::catalog::sums::{draft_sum, overridden, source_sum, text_sum};
use crate::catalog::write::write_native;
use crate::catalog::{Catalog, Entry, Message, Pattern, Standing};
use crate::error::Result;
use crate::project::config::Approval;
use crate::project::{Keep, Project};
use crate::sheet::{self, Adopted, SyncInput};
use crate::text::{Edits, Locale, Source};

/// A text for a row.
pub struct Fill {
    /// The source message, whose row it is.
    pub source: Entry,
    /// The row's bytes when it was looked at; empty where there was none.
    pub seen: String,
    pub message: Message,
    pub becomes: Becomes,
}

/// What a text becomes in its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// The row's text; `confidence` in per cent is shown beside it.
    Draft { origin: String, confidence: Option<u8> },
    /// The row's text, approved by whoever is named.
    Sealed { name: Option<String> },
    /// A proposal beside the row's text.
    Suggested { origin: String },
}

/// Writes the rows of one catalog; for each, whether it was taken. A row that somebody changed since it was looked at is left alone.
/// `native` is the source of a file without a page, which gets the rows that it does not have yet.
pub fn save(project: &Project, books: &Books, path: &Path, native: Option<&Catalog>, fills: &[Fill], files: &mut Vec<Written>) -> Result<Vec<bool>> {
    let mut taken = vec![false; fills.len()];
    if fills.is_empty() {
        return Ok(taken);
    }
    let saved = save_file(project, path, Keep::Synced, false, |text| {
        let Some(text) = text.or(native.map(|_| "")) else { return Ok(None) };
        let (text, rows) = with_fills(project, books, Catalog::read(Source::new(path, text)), native, fills)?;
        taken = rows;
        Ok(Some(text))
    })?;
    files.extend(written(path, saved));
    Ok(taken)
}

/// The catalog with one fill in it, to be judged before it is saved; without an entry, the new one alone.
pub fn trial(project: &Project, books: &Books, catalog: &Catalog, entry: Option<&Entry>, native: bool, fill: &Fill) -> Result<Catalog> {
    let path = &catalog.source.path;
    let text = match entry {
        Some(entry) => applied(&message_edits(catalog, entry, &fill.message, native, books.locale), &catalog.source.text, path)?,
        None => rendered(project, books, fill, native),
    };
    Ok(Catalog::read(Source::new(path, text)))
}

fn with_fills(project: &Project, books: &Books, mut catalog: Catalog, native: Option<&Catalog>, fills: &[Fill]) -> Result<(String, Vec<bool>)> {
    let path = catalog.source.path.clone();
    // Edits keep the number and the order of the entries, so that an entry is known by its place.
    let place = |fill: &Fill| catalog.entries.iter().position(|entry| entry.id == fill.source.id && catalog.source.slice(entry.extent) == fill.seen);
    let rows: Vec<(&Fill, usize)> = fills.iter().filter_map(|fill| Some((fill, place(fill)?))).collect();
    let mut taken: Vec<bool> = fills.iter().map(|fill| place(fill).is_some()).collect();
    let new: Vec<Adopted> = match native {
        Some(_) => fills.iter().filter(|fill| fill.seen.is_empty() && catalog.entry(&fill.source.id).is_none()).map(|fill| Adopted { id: fill.source.id.clone(), bytes: rendered(project, books, fill, true) }).collect(),
        None => Vec::new(),
    };
    for step in [texts, states] {
        let mut edits = Edits::new();
        for (fill, at) in &rows {
            edits.extend(catalog.entries.get(*at).map(|entry| step(&catalog, entry, fill, native.is_some(), books.locale)).unwrap_or_default());
        }
        catalog = Catalog::read(Source::new(&path, applied(&edits, &catalog.source.text, &path)?));
    }
    if let Some(source) = native.filter(|_| !new.is_empty()) {
        let input = SyncInput { source, catalog: &catalog, source_locale: &project.source, locale: books.locale, implicit: books.policy.approval != Some(Approval::Explicit), add: false, foreign: true, adopted: &new, taken: &[] };
        let text = applied(&sheet::sync(input).edits, &catalog.source.text, &path)?;
        catalog = Catalog::read(Source::new(&path, text));
        for (fill, taken) in fills.iter().zip(&mut taken) {
            *taken |= new.iter().any(|adopted| adopted.id == fill.source.id);
        }
    }
    Ok((catalog.source.text, taken))
}

fn texts(catalog: &Catalog, entry: &Entry, fill: &Fill, native: bool, locale: &Locale) -> Edits {
    if let Becomes::Suggested { origin } = &fill.becomes {
        let text = fill.message.value.as_ref().and_then(Pattern::message_text).unwrap_or_default();
        return edit::set_suggestion(catalog, entry, origin, &text, locale);
    }
    message_edits(catalog, entry, &fill.message, native, locale)
}

fn message_edits(catalog: &Catalog, entry: &Entry, new: &Message, native: bool, locale: &Locale) -> Edits {
    let old = &entry.message;
    let names = |message: &Message| message.attributes.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    if new.value.is_none() || names(old) != names(new) {
        return edit::set_message(catalog, entry, new, locale);
    }
    // What stays keeps the lines that people gave it.
    let mut edits = Edits::new();
    if let Some(value) = new.value.as_ref().filter(|value| old.value.as_ref() != Some(value)) {
        edits.extend(edit::set_value(catalog, entry, Spelt::of(value, native).value(), locale));
    }
    for ((name, value), (_, known)) in new.attributes.iter().zip(&old.attributes) {
        if value != known {
            edits.extend(edit::set_attribute(catalog, entry, name, Spelt::of(value, native).value(), locale));
        }
    }
    edits
}

fn states(catalog: &Catalog, entry: &Entry, fill: &Fill, _: bool, _: &Locale) -> Edits {
    let (standing, confidence) = match &fill.becomes {
        Becomes::Suggested { .. } => return Edits::new(),
        Becomes::Sealed { .. } => (standing(fill, &entry.message), None),
        Becomes::Draft { confidence, .. } => (standing(fill, &entry.message), *confidence),
    };
    let mut edits = edit::set_confidence(catalog, entry, confidence);
    edits.extend(edit::set_state(catalog, entry, standing.as_ref()));
    if matches!(fill.becomes, Becomes::Sealed { .. }) {
        // What the source was before matters no more, nor do other proposals.
        for block in entry.head.blocks.iter().filter(|block| matches!(block.what, What::Before { .. } | What::Suggestion { .. })) {
            edits.delete(block.span);
        }
    }
    edits
}

fn standing(fill: &Fill, message: &Message) -> Option<Standing> {
    // The target of a link that the text overrides counts with the source.
    let source = source_sum(&fill.source.message, &overridden(message, &fill.source.head.targets()));
    match &fill.becomes {
        Becomes::Suggested { .. } => None,
        Becomes::Sealed { name } => Some(Standing::Approved { source, text: text_sum(message), name: name.clone() }),
        Becomes::Draft { origin, .. } => Some(Standing::Draft { origin: origin.clone(), source, text: draft_sum(message), now: None }),
    }
}

/// A new entry.
fn rendered(project: &Project, books: &Books, fill: &Fill, native: bool) -> String {
    let (of, message) = (&fill.source, &fill.message);
    let value = message.value.as_ref().map(|value| Spelt::of(value, native));
    let attributes: Vec<(&str, Spelt)> = message.attributes.iter().map(|(name, value)| (name.as_str(), Spelt::of(value, native))).collect();
    let draft = EntryDraft {
        id: &of.id,
        context: of.head.context(),
        notes: of.head.notes().collect(),
        max_length: of.head.max_length(),
        source: &of.message,
        before: None,
        state: standing(fill, message),
        value: value.as_ref().map(Spelt::value),
        attributes: attributes.iter().map(|(name, value)| (*name, value.value())).collect(),
        source_locale: &project.source,
        locale: books.locale,
    };
    edit::render_entry(&draft, "\n")
}

/// A pattern as it is to be written: line breaks in a program's text are its own.
struct Spelt<'p> {
    pattern: &'p Pattern,
    bytes: Option<String>,
}

impl<'p> Spelt<'p> {
    fn of(pattern: &'p Pattern, native: bool) -> Spelt<'p> {
        let plain = pattern.plain().filter(|_| native);
        Spelt { pattern, bytes: plain.map(|text| write_native(&text).trim_start_matches([' ', '\n']).to_string()) }
    }

    fn value(&self) -> Value<'_> {
        self.bytes.as_deref().map_or(Value::Pattern(self.pattern), Value::Bytes)
    }
}
