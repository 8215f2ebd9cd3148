//! `adopt`: what people wrote on translated pages → catalogs.
//!
//! Pages that were translated before there were catalogs are aligned with their source; pages that merge wrote and
//! somebody edited since are read the same way, what the catalogs have of them speaking for the pairs as well. Nothing
//! is written into any page. A text that a person has in a catalog stays; what the page says stands beside it, save
//! where the page was merged from that very text and edited since.

mod find;
mod page;

use std::collections::HashSet;

use super::books::{self, Books};
use super::fill::{self, Fill};
use super::outcome::{AdoptedPage, Adoption, Progress, Scope, Synced, Watch, once};
use super::scope::Wanted;
use super::spread::{HANDFUL, spread};
use super::survey::{Survey, survey};
use super::sync::sync_locale;
use crate::error::Result;
use crate::finding::Finding;
use crate::lineage::bitext::{self, Folding, LEARNT_FROM, Lexicon, Pair};
use crate::msg;
use crate::page::Page;
use crate::project::Project;
use crate::project::merged::Record;
use crate::sheet::State;
use crate::text::Locale;
use find::Found;
use page::Sides;

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
    once(&mut outcome.written);
    Ok(outcome)
}

fn adopt_locale(project: &Project, survey: &Survey, locale: &Locale, options: &Options, outcome: &mut Adoption) -> Result<()> {
    let wanted = Wanted::of(project, &options.scope)?;
    let found = find::translated(project, survey, locale, &wanted, options.from.as_deref())?;
    if found.is_empty() {
        return Ok(());
    }
    let mut readable = Vec::new();
    let lexicon = {
        let books = books::read(project, survey, locale)?;
        let mut taught = Vec::new();
        for (found, learnt) in found.iter().zip(spread(&found, |found| learn(project, survey, &books, found))) {
            match learnt? {
                Ok(learnt) => {
                    taught.extend(learnt.taught);
                    readable.push((found, learnt.pairs));
                }
                // What cannot be read is nobody's translation.
                Err(fault) => outcome.findings.push(fault),
            }
        }
        taught.extend(approved(project, survey, &books, &found)?);
        Lexicon::learn(&taught)
    };
    if !options.dry_run && !readable.is_empty() {
        // Rows to fill come by a sync, of these pages alone.
        let pages = readable.iter().map(|(found, _)| survey.pages[found.number].paths.page.clone()).collect();
        let mut synced = Synced::default();
        sync_locale(project, survey, locale, &Wanted::of(project, &options.scope)?.only(pages), false, &mut synced)?;
        outcome.written.extend(synced.written);
    }
    let books = books::read(project, survey, locale)?;
    let folding = Folding::of(books.source_locale, books.locale);
    let record = Record::read(&project.read(&project.merged_record(locale))?.unwrap_or_default());
    // Only so many pages are in memory at once.
    for some in readable.chunks(HANDFUL) {
        let read = spread(some, |(found, learnt)| -> Result<(AdoptedPage, Vec<Finding>, Vec<Fill>)> {
            let doc = survey.doc(project, found.number)?;
            let book = books.book(found.number, &doc.catalog)?;
            let sheet = books.sheet(&book);
            let sides = Sides::of(&books, &doc, &book, &sheet, found.read(&doc.page));
            let pairs = sides.align(&folding, lexicon.as_ref().map(|lexicon| (lexicon, learnt)));
            Ok(page::read(project, &books, &record, &sides, &pairs, &wanted, options))
        });
        for ((found, _), read) in some.iter().zip(read) {
            let (page, findings, fills) = read?;
            if !options.dry_run {
                fill::save(project, &books, &books.path(found.number), None, &fills, &mut outcome.written)?;
            }
            outcome.pages.push(page);
            outcome.findings.extend(findings);
        }
    }
    Ok(())
}

/// What the first look at a page teaches: its surest pairs, by their places and in their words.
struct Learnt {
    pairs: HashSet<(usize, usize)>,
    taught: Vec<(String, String)>,
}

/// Aligns a page with its source once by what any translation keeps; the words of all pages serve for a second time.
fn learn(project: &Project, survey: &Survey, books: &Books, found: &Found) -> Result<std::result::Result<Learnt, Finding>> {
    let doc = survey.doc(project, found.number)?;
    let mut page = found.read(&doc.page);
    if let Some(fault) = page.fault.take() {
        return Ok(Err(fault));
    }
    let book = books.book(found.number, &doc.catalog)?;
    let sheet = books.sheet(&book);
    let sides = Sides::of(books, &doc, &book, &sheet, page);
    let pairs = sides.align(&Folding::of(books.source_locale, books.locale), None);
    let mut sure: Vec<(usize, usize)> = pairs.iter().filter(|pair| pair.confidence >= LEARNT_FROM).filter_map(Pair::single).collect();
    sure.sort_unstable();
    let prose = |page: &Page, at: usize| bitext::prose(&page.units[at]);
    let taught = sure.iter().map(|(here, there)| (prose(&doc.page, *here), prose(&sides.page, *there))).collect();
    Ok(Ok(Learnt { pairs: sure.into_iter().collect(), taught }))
}

/// What is approved on other pages.
fn approved(project: &Project, survey: &Survey, books: &Books, found: &[Found]) -> Result<Vec<(String, String)>> {
    let found: HashSet<usize> = found.iter().map(|found| found.number).collect();
    let others: Vec<usize> = (0..survey.pages.len()).filter(|number| !found.contains(number)).collect();
    let of_page = |number: &usize| -> Result<Vec<(String, String)>> {
        let source = survey.source(project, *number)?;
        let book = books.book(*number, &source)?;
        let sheet = books.sheet(&book);
        let rows = sheet.rows.iter().filter(|row| row.state() == State::Approved);
        Ok(rows.filter_map(|row| Some((row.source.message.words(), row.entry?.message.words()))).collect())
    };
    let pairs = spread(&others, of_page).into_iter().collect::<Result<Vec<_>>>()?;
    Ok(pairs.into_iter().flatten().collect())
}
