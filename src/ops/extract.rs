//! `extract`: pages → source catalogs.

use super::glance::is_extracted;
use super::outcome::{Became, Explained, Extracted, Progress, Scope, Watch};
use super::scope::Wanted;
use super::spread::{HANDFUL, spread};
use super::survey::{Doc, Leaf, Survey, survey};
use super::sync::{save, written};
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::inline::message;
use crate::lineage::{From, How, Known};
use crate::msg;
use crate::project::seen::Key;
use crate::project::{Keep, PagePaths, Project};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
    /// Tell what became of each text.
    pub explain: bool,
}

/// Writes the source catalogs of the pages that are asked for.
pub fn extract(project: &Project, options: &Options, watch: Watch) -> Result<Extracted> {
    let mut survey = survey(project)?;
    refuse_other_source(project, &survey)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Extracted { findings: survey.findings.clone(), ..Extracted::default() };
    let pages = together(&survey, &wanted);
    for page in pages.iter().map(|number| &survey.pages[*number]).filter(|page| page.key.is_none()) {
        refuse_foreign(project, &page.paths)?;
    }
    for (chunk, some) in pages.chunks(HANDFUL).enumerate() {
        watch(Progress { what: msg!("progress-extract"), done: chunk * HANDFUL, total: pages.len() });
        // A page whose catalog is as it should be is not read again.
        let is_due = |number: &usize| options.explain || survey.pages[*number].key.is_none();
        let read = |number: &usize| -> Result<(Doc, Option<Key>)> {
            let doc = survey.doc(project, *number)?;
            let proof = if survey.pages[*number].key.is_none() { Survey::proof(project, &doc)? } else { None };
            Ok((doc, proof))
        };
        let (due, kept): (Vec<usize>, Vec<usize>) = some.iter().partition(|number| is_due(number));
        outcome.pages += some.len();
        outcome.texts += some.iter().map(|number| survey.pages[*number].texts).sum::<usize>();
        outcome.kept += kept.iter().map(|number| survey.pages[*number].texts).sum::<usize>();
        for (number, read) in due.iter().zip(spread(&due, read)) {
            let (doc, proof) = read?;
            one(project, options, &survey, *number, &doc, &mut outcome)?;
            proof.into_iter().for_each(|key| survey.note(*number, key));
        }
    }
    if !options.dry_run {
        survey.remember(project);
    }
    Ok(outcome)
}

/// Counts what became of one page's texts, and writes its catalog.
fn one(project: &Project, options: &Options, survey: &Survey, number: usize, doc: &Doc, outcome: &mut Extracted) -> Result<()> {
    let count = |how| doc.fates.iter().filter(|fate| fate.how == how).count();
    outcome.kept += count(How::Kept);
    outcome.moved += count(How::Moved);
    outcome.changed += count(How::Changed);
    outcome.new += count(How::New) - doc.parts.len();
    outcome.split += doc.parts.len();
    outcome.gone += doc.gone.len();
    outcome.merged += doc.absorbed.len();
    if options.explain {
        outcome.explained.extend(explained(survey, number, doc));
    }
    // A page without texts gets no catalog, unless it had one.
    if survey.pages[number].key.is_some() {
        return Ok(());
    }
    let path = &doc.catalog.source.path;
    let saved = save(project, path, Keep::Unsynced, options.dry_run, |_| Ok(Some(doc.catalog.source.text.clone())))?;
    outcome.written.extend(written(path, saved));
    Ok(())
}

/// The pages that are asked for, and those that they take texts from or give texts to: an id stands on one page or on the
/// other at any time.
fn together(survey: &Survey, wanted: &Wanted) -> Vec<usize> {
    let mut asked: Vec<bool> = survey.pages.iter().map(|page| wanted.page(&page.paths)).collect();
    let from = |page: &Leaf| page.given.iter().filter_map(|given| given.from.page).filter(|page| *page < survey.pages.len()).collect::<Vec<_>>();
    let ways: Vec<(usize, usize)> = survey.pages.iter().enumerate().flat_map(|(to, page)| from(page).into_iter().map(move |from| (from, to))).collect();
    while let Some((from, to)) = ways.iter().find(|(from, to)| asked[*from] != asked[*to]) {
        (asked[*from], asked[*to]) = (true, true);
    }
    (0..asked.len()).filter(|number| asked[*number]).collect()
}

/// What became of each text of a page, and of those that are gone from it.
fn explained(survey: &Survey, number: usize, doc: &Doc) -> Vec<Explained> {
    let page = &doc.paths.page;
    let mut all = Vec::new();
    for (at, (unit, fate)) in doc.page.units.iter().zip(&doc.fates).enumerate() {
        let part = doc.parts.iter().find(|(part, _)| *part == at).map(|(_, whole)| doc.known[*whole].id.clone());
        let became = match fate.how {
            How::Kept => Became::Kept,
            How::Moved => Became::Moved,
            How::Changed => Became::Changed,
            How::New if part.is_some() => Became::Split,
            How::New => Became::New,
        };
        let text = words(&message::write(&unit.text), unit.attributes.iter().map(|own| own.text.as_str()));
        let from = fate.from.as_ref();
        let known = |from: &From| match from.page {
            None => doc.known.get(from.known),
            Some(_) => survey.pages[number].given.iter().find(|given| given.unit == at).map(|given| &given.known),
        };
        let old = from.filter(|_| became == Became::Changed).and_then(known).map(of_known);
        let place = from.and_then(|from| from.page).map(|page| survey.place(page));
        all.push(Explained { page: page.clone(), id: fate.id.clone(), became, text, old, from: place, likeness: from.map(|from| from.likeness), why: from.map(|from| from.why), part_of: part });
    }
    let lost = |at: usize, became, part_of| {
        let text = of_known(&doc.known[at]);
        Explained { page: page.clone(), id: doc.known[at].id.clone(), became, text, old: None, from: None, likeness: None, why: None, part_of }
    };
    all.extend(doc.absorbed.iter().map(|(at, whole)| lost(*at, Became::Merged, Some(doc.fates[*whole].id.clone()))));
    all.extend(doc.gone.iter().map(|at| lost(*at, Became::Gone, None)));
    all
}

fn of_known(known: &Known) -> String {
    words(&message::write(&known.text), known.attributes.iter().map(|(_, text)| text.as_str()))
}

/// A text and its attributes on one line.
fn words<'a>(text: &'a str, attributes: impl Iterator<Item = &'a str>) -> String {
    std::iter::once(text).chain(attributes).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
}

/// The ids of a source catalog were given to texts in its language; another source language needs other ids.
fn refuse_other_source(project: &Project, survey: &Survey) -> Result<()> {
    let Some(place) = &survey.stated else { return Ok(()) };
    let says = msg!("extract-source-changed", locale = project.source.as_str(), path = place.path.as_path());
    Err(Error::usage(says).hint(msg!("hint-source-changed")).at(place.clone()))
}

/// A file that stands where a source catalog would, and that does not begin as extract begins one, is somebody's own.
fn refuse_foreign(project: &Project, paths: &PagePaths) -> Result<()> {
    let path = project.catalog(paths, &project.source);
    let text = project.read(&path)?.unwrap_or_default();
    if text.trim().is_empty() || is_extracted(&text) {
        return Ok(());
    }
    let error = Error::usage(msg!("extract-foreign-catalog", path = path.as_path(), page = paths.page.as_path()));
    Err(error.at(Place::file(&path)).hint(msg!("hint-foreign-catalog")))
}
