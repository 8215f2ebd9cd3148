//! The texts of a project side by side: each source text with what every language has of it.

use std::path::PathBuf;

use super::books::{self, Books};
use super::outcome::Scope;
use super::scope::Wanted;
use super::spread::stream;
use super::survey::survey;
use super::texts;
use crate::catalog::{Catalog, Entry, Message, Pattern};
use crate::error::Result;
use crate::finding::Place;
use crate::inline::{Inline, Tag, message};
use crate::project::Project;
use crate::sheet::{Change, Row, State};
use crate::text::{Locale, Span};

/// The texts of a page, or of a file without one, and each language's of them.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub page: PathBuf,
    pub sources: Vec<SourceSide>,
    pub languages: Vec<LanguageSide>,
}

/// A source text.
#[derive(Clone, Debug)]
pub struct SourceSide {
    /// What kind of text it is, as its context says: `heading 2`; empty in a file without a page.
    pub kind: String,
    pub place: Lines,
    pub parts: Vec<TextPart>,
    /// What its tags stand for.
    pub targets: Vec<(Tag, String)>,
}

/// A page in one language: a side for each of its source texts.
#[derive(Clone, Debug)]
pub struct LanguageSide {
    pub locale: Locale,
    pub texts: Vec<TargetSide>,
}

/// What a language has of a source text.
#[derive(Clone, Debug)]
pub struct TargetSide {
    pub state: State,
    /// Where it stands; nowhere, if sync has not written it yet.
    pub place: Option<Lines>,
    /// Empty where it is missing.
    pub parts: Vec<TextPart>,
    /// How the source has changed since the text was made.
    pub change: Option<Change>,
    /// The source that it was made for, where that has changed and is still known.
    pub old: Vec<TextPart>,
    /// Who or what drafted it.
    pub origin: Option<String>,
    /// A machine's proposal beside it, and whose.
    pub suggestion: Option<(String, Inline)>,
}

/// A text or one of its attributes, which then has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextPart {
    pub name: Option<String>,
    pub text: Inline,
}

/// Where something stands, and the lines that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    pub place: Place,
    pub first: usize,
    pub last: usize,
}

/// Shows the texts of the pages and languages in question, page by page; only so many pages are in memory at once.
pub fn each(project: &Project, scope: &Scope, see: &mut dyn FnMut(&Leaf)) -> Result<()> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let books = wanted.locales(project).into_iter().map(|locale| books::read(project, &survey, locale)).collect::<Result<Vec<_>>>()?;
    let of_page = |number: &usize| -> Result<Leaf> {
        let doc = survey.doc(project, *number)?;
        let span = |number: usize| doc.page.units.get(number).map_or(Span::at(0), |unit| unit.span);
        let place = |number: usize| lines(Place::of(&doc.page.source, span(number)), doc.page.source.slice(span(number)));
        let sources = doc.catalog.entries.iter().enumerate().map(|(number, entry)| source_side(entry, place(number), page_text)).collect();
        let mut languages = Vec::new();
        for books in &books {
            let book = books.book(*number, &doc.catalog)?;
            let side = |row: &Row| {
                let entry = row.entry.map(|entry| (entry, book.catalog_of(row.id())));
                target_side(row, entry, page_text, |entry, catalog| resolved(entry, catalog, books))
            };
            languages.push(LanguageSide { locale: books.locale.clone(), texts: books.sheet(&book).rows.iter().map(side).collect() });
        }
        Ok(Leaf { page: doc.paths.page.clone(), sources, languages })
    };
    stream(&survey.wanted(&wanted), of_page, |leaf| {
        see(&leaf?);
        Ok(())
    })?;
    of_natives(&books, &wanted)?.iter().for_each(see);
    Ok(())
}

/// The files without a page; a language that need not have one has no side of it.
fn of_natives(books: &[Books], wanted: &Wanted) -> Result<Vec<Leaf>> {
    let mut leaves: Vec<Leaf> = Vec::new();
    for books in books {
        for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
            let sheet = books.native_sheet(native);
            let side = |row: &Row| target_side(row, row.entry.map(|entry| (entry, native.catalog_of(row.id()))), native_text, |entry, _| parts(&entry.message, native_text));
            let side = LanguageSide { locale: books.locale.clone(), texts: sheet.rows.iter().map(side).collect() };
            match leaves.iter_mut().find(|leaf| leaf.page == native.paths.source) {
                Some(leaf) => leaf.languages.push(side),
                None => {
                    let source = |row: &Row| source_side(row.source, lines_of(row.source, native.source), native_text);
                    leaves.push(Leaf { page: native.paths.source.clone(), sources: sheet.rows.iter().map(source).collect(), languages: vec![side] });
                }
            }
        }
    }
    leaves.sort_by(|a, b| a.page.cmp(&b.page));
    Ok(leaves)
}

fn source_side(entry: &Entry, place: Lines, read: fn(&Pattern) -> Inline) -> SourceSide {
    let context = entry.head.context().unwrap_or_default();
    let kind = context.split([',', '·']).next().unwrap_or_default().trim().to_string();
    SourceSide { kind, place, parts: parts(&entry.message, read), targets: entry.head.targets() }
}

fn target_side(row: &Row, entry: Option<(&Entry, &Catalog)>, read: fn(&Pattern) -> Inline, text: impl Fn(&Entry, &Catalog) -> Vec<TextPart>) -> TargetSide {
    let written = entry.filter(|_| row.state() != State::Missing);
    TargetSide {
        state: row.state(),
        place: entry.map(|(entry, catalog)| lines_of(entry, catalog)),
        parts: written.map(|(entry, catalog)| text(entry, catalog)).unwrap_or_default(),
        change: row.derived.change,
        old: row.derived.old.as_ref().map(|old| parts(old, read)).unwrap_or_default(),
        origin: row.derived.origin.clone(),
        suggestion: entry.and_then(|(entry, _)| entry.head.suggestions().next()).map(|(origin, text)| (origin.to_string(), shown(text))),
    }
}

/// The value, then the attributes by name.
fn parts(message: &Message, read: fn(&Pattern) -> Inline) -> Vec<TextPart> {
    let value = message.value.iter().map(|value| (None, value));
    let attributes = message.attributes.iter().map(|(name, value)| (Some(name.clone()), value));
    value.chain(attributes).map(|(name, value)| TextPart { name, text: read(value) }).collect()
}

/// A translation as it would stand on the page, terms and references resolved; what does not resolve, as it is written.
fn resolved(entry: &Entry, catalog: &Catalog, books: &Books) -> Vec<TextPart> {
    let Ok(text) = texts::text(entry, catalog, books.term_catalog(), books.locale) else { return parts(&entry.message, page_text) };
    let Ok(value) = text.value else { return parts(&entry.message, page_text) };
    let value = entry.message.value.iter().map(|_| TextPart { name: None, text: value.clone() });
    let attributes = text.attributes.into_iter().map(|(name, text)| TextPart { name: Some(name), text: Inline::text(text) });
    let targets = text.targets.iter().map(|(tag, target)| TextPart { name: Some(format!("{tag}-href")), text: Inline::text(target) });
    value.chain(attributes).chain(targets).collect()
}

/// A page's text as people read it; one that needs resolving, as it is written.
fn page_text(pattern: &Pattern) -> Inline {
    match pattern.message_text() {
        Some(text) => shown(&text),
        None => native_text(pattern),
    }
}

fn native_text(pattern: &Pattern) -> Inline {
    Inline::text(crate::catalog::write::write_pattern(pattern).trim())
}

/// A text with its tags; one whose tags are wrong, as it is written.
fn shown(text: &str) -> Inline {
    message::read(text).unwrap_or_else(|_| Inline::text(text))
}

fn lines_of(entry: &Entry, catalog: &Catalog) -> Lines {
    let line = |offset| catalog.line_column(offset).0;
    Lines { place: catalog.place(entry.id_at), first: line(entry.extent.start), last: line(entry.extent.end.saturating_sub(1)) }
}

fn lines(place: Place, text: &str) -> Lines {
    let last = place.line + text.trim_end().matches('\n').count();
    Lines { first: place.line, place, last }
}
