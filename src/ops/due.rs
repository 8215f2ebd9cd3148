//! Which rows are to be drafted, and what an engine is told of each.

use std::path::PathBuf;

use super::books::Books;
use super::scope::Wanted;
use super::spread::{HANDFUL, spread};
use super::survey::{Doc, Survey};
use super::texts;
use crate::catalog::Message;
use crate::catalog::apart::Apart;
use crate::engine::{Context, Text};
use crate::error::Result;
use crate::inline::Inline;
use crate::page::UnitKind;
use crate::project::Project;
use crate::project::seen::Seen;
use crate::sheet::{Row, State};
use crate::text::Sum;

/// A row to be drafted.
pub struct Due {
    pub catalog: PathBuf,
    pub id: String,
    /// The entry's bytes when it was looked at; empty where there was none.
    pub seen: String,
    pub today: Sum,
    pub source: Message,
    pub text: Text,
    /// A person's text stands there: the draft goes beside it, as a suggestion.
    pub beside: bool,
    /// The message of a program that the texts are of; none on a page.
    pub native: Option<Apart>,
}

/// The rows that a draft may fill: missing ones, unread drafts of an engine whose source has changed, and, with a
/// suggestion only, changed texts of people. `seen` are the pages that are known to have none.
pub fn due(project: &Project, survey: &Survey, books: &Books, wanted: &Wanted, seen: &mut Seen) -> Result<Vec<Due>> {
    let mut all = Vec::new();
    for some in survey.wanted(wanted).chunks(HANDFUL) {
        let key = |number: usize| books.key(number).map(|key| books.with_terms(key));
        let found = spread(some, |number| match key(*number).and_then(|key| seen.answer(&survey.pages[*number].paths.page, key)) {
            Some(_) => Ok((Vec::new(), false)),
            None => of_page(project, survey, books, wanted, *number),
        });
        for (number, found) in some.iter().zip(found) {
            let (due, done) = found?;
            all.extend(due);
            if let Some(key) = key(*number).filter(|_| done) {
                seen.note(&survey.pages[*number].paths.page, key, 0);
            }
        }
    }
    Ok(all)
}

/// The rows of one page, and whether it has none, named or not, and its catalog is still what it was when it was looked at.
fn of_page(project: &Project, survey: &Survey, books: &Books, wanted: &Wanted, number: usize) -> Result<(Vec<Due>, bool)> {
    let mut all = Vec::new();
    let source = survey.source(project, number)?;
    let book = books.book(number, &source)?;
    let sheet = books.sheet(&book);
    let catalog = &book.catalog;
    if sheet.rows.iter().all(|row| due_as(row).is_none()) {
        return Ok((all, books.is_unchanged(number, &catalog.source.text)));
    }
    let mut contexts: Option<Vec<Context>> = None;
    for (place, row) in sheet.rows.iter().enumerate() {
        let Some(beside) = due_as(row) else { continue };
        let own = row.entry.filter(|entry| entry.id == row.id());
        let line = |offset| catalog.line_column(offset).0;
        let lines = own.map_or((0, 0), |entry| (line(entry.extent.start), line(entry.extent.end.saturating_sub(1))));
        if !wanted.row(row.id(), &catalog.source.path, lines) {
            continue;
        }
        let (inline, attributes) = texts::source_text(row.source);
        let attributes = attributes.into_iter().map(|(name, text)| (name, Inline::text(text))).collect();
        if contexts.is_none() {
            contexts = Some(self::contexts(&survey.doc(project, number)?));
        }
        let context = contexts.as_ref().and_then(|contexts| contexts.get(place)).cloned().unwrap_or_default();
        all.push(Due {
            catalog: catalog.source.path.clone(),
            id: row.id().to_string(),
            seen: own.map_or(String::new(), |entry| catalog.source.slice(entry.extent).to_string()),
            today: row.derived.today,
            source: row.source.message.clone(),
            text: Text { inline, attributes, context },
            beside,
            native: None,
        });
    }
    Ok((all, false))
}

/// Whether a row is to be drafted, and if so whether only beside a person's text.
fn due_as(row: &Row) -> Option<bool> {
    let derived = &row.derived;
    match derived.state {
        State::Missing => Some(false),
        State::Draft if !derived.persons && derived.change.is_some() => Some(false),
        State::Changed => row.entry.filter(|entry| entry.head.suggestions().next().is_none()).map(|_| true),
        _ => None,
    }
}

/// So much of a neighbour is context, in characters.
const NEIGHBOUR: usize = 200;

/// For each unit of a page, what helps to understand it.
pub fn contexts(doc: &Doc) -> Vec<Context> {
    let units = &doc.page.units;
    let words: Vec<String> = units.iter().map(|unit| unit.text.plain()).collect();
    let is_title = |kind: &UnitKind| matches!(kind, UnitKind::FrontMatter(key) | UnitKind::Meta(key) if key == "title");
    let level = |kind: &UnitKind| if let UnitKind::Heading(level) = kind { Some(usize::from(*level)) } else { None };
    let title = units.iter().position(|unit| is_title(&unit.kind) || level(&unit.kind) == Some(1));
    let page = title.map_or(String::new(), |at| words[at].clone());
    let neighbour = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or(String::new(), |words| words.chars().take(NEIGHBOUR).collect());
    let mut headings: Vec<(usize, String)> = Vec::new();
    let mut all = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let own = level(&unit.kind);
        if let Some(own) = own {
            headings.retain(|(level, _)| *level < own);
        }
        all.push(Context {
            page: if Some(at) == title { String::new() } else { page.clone() },
            headings: headings.iter().map(|(_, words)| words.clone()).filter(|words| *words != page).collect(),
            kind: unit.kind.words(),
            lead: unit.lead.as_deref().unwrap_or_default().to_string(),
            before: neighbour(at.checked_sub(1)),
            after: neighbour(Some(at + 1)),
            notes: unit.notes.clone(),
            alike: None,
        });
        if let Some(own) = own {
            headings.push((own, words[at].clone()));
        }
    }
    all
}
