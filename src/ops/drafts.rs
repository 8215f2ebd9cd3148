//! The drafts that wait for a reader, the most doubtful first.

use super::books::{self, Books};
use super::natives;
use super::outcome::Scope;
use super::scope::Wanted;
use super::survey::survey;
use super::{terms, texts};
use crate::catalog::apart::Apart;
use crate::catalog::{Entry, Standing};
use crate::engine::Term;
use crate::engine::confidence::{Confidence, confidence};
use crate::error::Result;
use crate::finding::Place;
use crate::project::Project;
use crate::sheet::{State, join};
use crate::text::Locale;

/// A draft and how far it can be trusted.
#[derive(Clone, Debug)]
pub struct Doubtful {
    pub locale: Locale,
    pub place: Place,
    pub id: String,
    /// Who made it, where its state line says so.
    pub origin: Option<String>,
    pub source: String,
    pub text: String,
    pub confidence: Confidence,
}

/// All drafts of the languages and pages in question.
pub fn drafts(project: &Project, scope: &Scope) -> Result<Vec<Doubtful>> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let mut found = Vec::new();
    for locale in wanted.locales(project) {
        let books = books::read(project, &survey, locale)?;
        let terms = terms::to_tell(&books);
        for number in survey.wanted(&wanted) {
            let source = survey.source(project, number)?;
            let book = books.book(number, &source)?;
            let catalog = &book.catalog;
            for row in books.sheet(&book).rows.iter().filter(|row| row.state() == State::Draft) {
                let Some(entry) = row.entry.filter(|entry| entry.id == row.id()) else { continue };
                let (source, _) = texts::source_text(row.source);
                // What cannot be resolved or read is an error, which check names.
                let Ok(Ok(draft)) = texts::text(entry, catalog, books.term_catalog(), locale).map(|text| text.value) else { continue };
                found.push(Doubtful {
                    locale: locale.clone(),
                    place: catalog.place(entry.id_at),
                    id: entry.id.clone(),
                    origin: origin(entry),
                    source: source.plain(),
                    text: draft.plain(),
                    confidence: confidence(&source, &draft, &project.source, locale, &terms),
                });
            }
        }
        found.extend(of_programs(project, &books, &wanted, &terms)?);
    }
    found.sort_by_key(|draft| draft.confidence.per_cent);
    Ok(found)
}

fn origin(entry: &Entry) -> Option<String> {
    entry.head.state().and_then(|line| match &line.standing {
        Standing::Draft { origin, .. } => Some(origin.clone()),
        _ => None,
    })
}

/// The drafts that stand beside a program's files; each is as doubtful as the worst of its branches.
fn of_programs(project: &Project, books: &Books, wanted: &Wanted, terms: &[Term]) -> Result<Vec<Doubtful>> {
    let (from, to) = (&project.source, books.locale);
    let plurals = natives::plurals(to);
    let mut found = Vec::new();
    for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
        let drafts = &native.beside;
        for row in join(native.source, Some(drafts), |entry| !entry.is_term(), |_| None, from).rows.iter().filter(|row| row.state() == State::Draft) {
            let Some(entry) = row.entry else { continue };
            let apart = |entry: &Entry| Apart::of(&entry.message, &plurals);
            let (Some(source), Some(draft)) = (apart(row.source), apart(entry)) else { continue };
            let judged = source.texts().zip(draft.texts()).map(|(source, draft)| (confidence(source, draft, from, to, terms), source.plain(), draft.plain()));
            let Some((confidence, source, text)) = judged.min_by_key(|(confidence, ..)| confidence.per_cent) else { continue };
            found.push(Doubtful { locale: to.clone(), place: drafts.place(entry.id_at), id: entry.id.clone(), origin: origin(entry), source, text, confidence });
        }
    }
    Ok(found)
}
