//! Data in a text, whatever its language: YAML, TOML or JSON, between the fences of front matter or as a file.
//!
//! A string is replaced in its place; afterwards old and new are read again, and only what was to change may differ.

use super::{json, toml, yaml};
use crate::msg;
use crate::say::Msg;
use crate::text::{Edits, Span};

/// The language of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    Yaml,
    Toml,
    Json,
}

/// A value that is a scalar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The keys that lead to it, joined by dots; places in lists count from 0.
    pub path: String,
    /// Whether one of its steps is a place in a list, which another item may take tomorrow.
    pub in_list: bool,
    pub text: String,
    /// Its bytes, with its quotes or its block header.
    pub span: Span,
    /// Whether it is a string, not a number, a date or a word such as `true`.
    pub is_text: bool,
    /// Whether it stands between `[]` or `{}`, where YAML allows less without quotes.
    pub flow: bool,
}

/// A document: its scalars in the order of their places, all else to compare, and its comments.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub values: Vec<Value>,
    /// Two documents of the same shape have the same keys, the same lists and the same values that are no strings.
    pub shape: Vec<u8>,
    /// The bytes of each comment and what it says.
    pub comments: Vec<(Span, String)>,
}

impl Document {
    /// Adds what stands at a place to the shape; with its length no value can look like two.
    pub fn shaped(&mut self, what: &str, value: &str) {
        self.shape.extend_from_slice(what.as_bytes());
        self.shape.extend_from_slice(&value.len().to_le_bytes());
        self.shape.extend_from_slice(value.as_bytes());
    }
}

/// Why something is no document, and where.
#[derive(Debug)]
pub struct Fault {
    pub at: usize,
    pub says: Msg,
}

/// The most levels that data may have; readers down the line follow each by a call of their own.
pub const DEEPEST: usize = 100;

/// Reads data.
pub fn read(text: &str, language: Language) -> Result<Document, Fault> {
    match language {
        Language::Yaml => yaml::read(text),
        Language::Toml => toml::read(text),
        Language::Json => json::read(text),
    }
}

/// The fault of data that its parser refuses.
pub fn syntax(at: usize, why: impl Into<String>) -> Fault {
    Fault { at, says: msg!("page-data-syntax", why = why.into()) }
}

/// The fault of data with more levels than [`DEEPEST`].
pub fn too_deep(at: usize) -> Fault {
    Fault { at, says: msg!("page-too-deep") }
}

/// A path with one more step.
pub fn join(path: &str, step: &str) -> String {
    if path.is_empty() { step.to_string() } else { format!("{path}.{step}") }
}

/// A string that is to stand in the place of another.
#[derive(Clone, Debug)]
pub struct Change {
    /// Which of the document's values it replaces.
    pub value: usize,
    pub text: String,
}

/// Data in its place in a file.
pub struct Site<'a> {
    pub file: &'a str,
    pub span: Span,
    pub language: Language,
    /// Finds the data in the changed file, where its neighbours may not have taken or given anything.
    pub find: &'a dyn Fn(&str) -> Option<Span>,
}

/// The edits that make the changes, and which of them cannot be made.
pub fn edits(site: &Site<'_>, document: &Document, changes: &[Change]) -> (Edits, Vec<usize>) {
    let raw = |change: &Change| {
        let span = document.values[change.value].span.shifted(site.span.start);
        &site.file[span.start..span.end]
    };
    let ascii = site.language == Language::Json && json::is_ascii(&site.file[site.span.start..site.span.end]);
    let ways = |change: &Change| match site.language {
        Language::Yaml => yaml::write(raw(change), &change.text, document.values[change.value].flow),
        Language::Toml => toml::write(raw(change), &change.text),
        Language::Json => vec![json::write(&change.text, ascii)],
    };
    let mut placed: Vec<Option<String>> = vec![None; changes.len()];
    let all: Vec<usize> = (0..changes.len()).collect();
    let ways: Vec<Vec<String>> = changes.iter().map(ways).collect();
    place(site, document, changes, &ways, &all, &mut placed);
    let left = all.into_iter().filter(|at| placed[*at].is_none()).collect();
    (written(site, document, changes, &placed), left)
}

/// Makes these changes beside those that are made already; where not all can be, each half by itself.
fn place(site: &Site<'_>, document: &Document, changes: &[Change], ways: &[Vec<String>], wanted: &[usize], placed: &mut [Option<String>]) {
    let most = if let [only] = wanted { ways[*only].len() } else { 1 };
    for way in 0..most {
        wanted.iter().for_each(|at| placed[*at] = ways[*at].get(way).cloned());
        if holds(site, document, changes, placed) {
            return;
        }
    }
    wanted.iter().for_each(|at| placed[*at] = None);
    if wanted.len() > 1 {
        let (left, right) = wanted.split_at(wanted.len() / 2);
        place(site, document, changes, ways, left, placed);
        place(site, document, changes, ways, right, placed);
    }
}

fn written(site: &Site<'_>, document: &Document, changes: &[Change], placed: &[Option<String>]) -> Edits {
    let mut edits = Edits::new();
    for (change, bytes) in changes.iter().zip(placed) {
        if let Some(bytes) = bytes {
            edits.replace(document.values[change.value].span.shifted(site.span.start), bytes.clone());
        }
    }
    edits
}

/// Whether the data with these changes is the old data with just these strings changed.
fn holds(site: &Site<'_>, document: &Document, changes: &[Change], placed: &[Option<String>]) -> bool {
    let Ok(file) = written(site, document, changes, placed).apply(site.file) else { return false };
    let Some(span) = (site.find)(&file) else { return false };
    // Nothing behind the data may have moved into it.
    if file.len() - span.end != site.file.len() - site.span.end {
        return false;
    }
    let Ok(found) = read(&file[span.start..span.end], site.language) else { return false };
    let mut expected: Vec<&str> = document.values.iter().map(|value| value.text.as_str()).collect();
    for (change, _) in changes.iter().zip(placed).filter(|(_, bytes)| bytes.is_some()) {
        expected[change.value] = &change.text;
    }
    let same = |((new, old), text): ((&Value, &Value), &str)| new.path == old.path && new.is_text == old.is_text && new.text == text;
    found.shape == document.shape
        && found.values.len() == document.values.len()
        && found.comments.iter().map(|(_, text)| text).eq(document.comments.iter().map(|(_, text)| text))
        && found.values.iter().zip(&document.values).zip(expected).all(same)
}
