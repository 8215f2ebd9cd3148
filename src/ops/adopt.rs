//! `adopt`: what people wrote on translated pages → catalogs.
//!
//! Pages that were translated before there were catalogs are aligned with their source; pages that merge wrote and
//! somebody edited since are read the same way, what the catalogs have of them speaking for the pairs as well. Nothing
//! is written into any page. A text that a person has in a catalog stays; what the page says stands beside it, save
//! where the page was merged from that very text and edited since.

mod find;
mod page;
mod save;

use std::collections::HashSet;

use super::books;
use super::merge;
use super::outcome::{Adoption, Progress, Scope, Synced, Watch};
use super::scope::Wanted;
use super::spread::spread;
use super::survey::{Survey, survey};
use super::sync::sync_locale;
use crate::error::Result;
use crate::lineage::bitext::{self, Folding, Known, LEARNT_FROM, Lexicon, Pair};
use crate::msg;
use crate::project::Project;
use crate::project::merged::Record;
use crate::sheet::State;
use crate::text::Locale;
use find::Found;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    /// Seal what is surely right, instead of leaving it a draft.
    pub trust: bool,
    /// Where translated pages stand, if not where merge would write them: a folder, or a template with `{path}`.
    pub from: Option<String>,
    pub dry_run: bool,
}

/// Takes the texts of translated pages into the catalogs.
pub fn adopt(project: &Project, options: &Options, watch: Watch) -> Result<Adoption> {
    let survey = survey(project)?;
    let mut outcome = Adoption { findings: survey.findings.clone(), ..Adoption::default() };
    let locales = Wanted::of(project, &options.scope)?.locales(project);
    for (done, locale) in locales.iter().enumerate() {
        watch(Progress { what: msg!("progress-adopt", locale = locale.as_str()), done, total: locales.len() });
        adopt_locale(project, &survey, locale, options, &mut outcome)?;
    }
    Ok(outcome)
}

fn adopt_locale(project: &Project, survey: &Survey, locale: &Locale, options: &Options, outcome: &mut Adoption) -> Result<()> {
    let wanted = Wanted::of(project, &options.scope)?;
    let found = find::translated(project, survey, locale, &wanted, options.from.as_deref())?;
    // What cannot be read is nobody's translation.
    outcome.findings.extend(found.iter().filter_map(|found| found.page.fault.clone()));
    let found: Vec<Found> = found.into_iter().filter(|found| found.page.fault.is_none()).collect();
    if found.is_empty() {
        return Ok(());
    }
    if !options.dry_run {
        // Rows to fill come by a sync, of these pages alone.
        let pages = found.iter().map(|found| survey.docs[found.doc].paths.page.clone()).collect();
        let mut synced = Synced::default();
        sync_locale(project, survey, locale, &Wanted::of(project, &options.scope)?.only(pages), false, &mut synced)?;
        outcome.written.extend(synced.written);
    }
    let books = books::read(project, survey, locale)?;
    let record = Record::read(&project.read(&project.merged_record(locale))?.unwrap_or_default());
    let aligned = align(survey, &books, &found);
    let places: Vec<usize> = (0..found.len()).collect();
    let scenes = spread(&places, |at| page::read(project, survey, &books, &record, &found[*at], &aligned[*at], &wanted, options));
    for (page, findings, fills) in scenes {
        if !options.dry_run {
            save::save(project, &books, &fills, &mut outcome.written)?;
        }
        outcome.pages.push(page);
        outcome.findings.extend(findings);
    }
    Ok(())
}

/// Aligns each page with its source: once by what any translation keeps, and once more with the words that the first
/// time and the catalogs taught.
fn align(survey: &Survey, books: &books::Books, found: &[Found]) -> Vec<Vec<Pair>> {
    let folding = Folding::of(books.source_locale, books.locale);
    let texts: Vec<Vec<Option<String>>> = found.iter().map(|found| known_texts(survey, books, found.doc)).collect();
    let places: Vec<usize> = (0..found.len()).collect();
    let of = |at: &usize, lexicon| bitext::align(&survey.docs[found[*at].doc].page, &found[*at].page, &folding, Known { texts: &texts[*at], lexicon });
    let first = spread(&places, |at| of(at, None));
    let learnt: Vec<HashSet<(usize, usize)>> = first.iter().map(|pairs| pairs.iter().filter(|pair| pair.confidence >= LEARNT_FROM).filter_map(Pair::single).collect()).collect();
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (found, learnt) in found.iter().zip(&learnt) {
        let mut learnt: Vec<_> = learnt.iter().collect();
        learnt.sort();
        let prose = |page: &crate::page::Page, at: usize| bitext::prose(&page.units[at]);
        pairs.extend(learnt.iter().map(|(i, j)| (prose(&survey.docs[found.doc].page, *i), prose(&found.page, *j))));
    }
    pairs.extend(approved(survey, books, found));
    match Lexicon::learn(&pairs) {
        Some(lexicon) => spread(&places, |at| of(at, Some((&lexicon, &learnt[*at])))),
        None => first,
    }
}

/// The texts that a page's units have in the catalogs, in plain words.
fn known_texts(survey: &Survey, books: &books::Books, doc: usize) -> Vec<Option<String>> {
    let sheet = books.sheet(survey, doc);
    let all = merge::translations(survey, books, doc, &sheet, |row| row.state() != State::Missing);
    all.into_iter().map(|one| one.map(|translation| translation.text.plain())).collect()
}

/// What is approved on other pages.
fn approved(survey: &Survey, books: &books::Books, found: &[Found]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for doc in (0..survey.docs.len()).filter(|doc| !found.iter().any(|found| found.doc == *doc)) {
        let sheet = books.sheet(survey, doc);
        let rows = sheet.rows.iter().filter(|row| row.state() == State::Approved);
        pairs.extend(rows.filter_map(|row| Some((row.source.message.words(), row.entry?.message.words()))));
    }
    pairs
}
