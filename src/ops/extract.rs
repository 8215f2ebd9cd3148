//! `extract`: pages → source catalogs.

use super::outcome::{Became, Explained, Extracted, Progress, Scope, Watch};
use super::scope::Wanted;
use super::survey::{Doc, Survey, is_extracted, survey};
use super::sync::{save, written};
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::inline::message;
use crate::lineage::{How, Known};
use crate::msg;
use crate::project::{Keep, Project};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
    /// Tell what became of each text.
    pub explain: bool,
}

/// Writes the source catalogs of the pages that are asked for.
pub fn extract(project: &Project, options: &Options, watch: Watch) -> Result<Extracted> {
    let survey = survey(project)?;
    refuse_other_source(project, &survey)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Extracted { findings: survey.findings.clone(), ..Extracted::default() };
    let docs = together(&survey, &wanted);
    for doc in &docs {
        refuse_foreign(doc)?;
    }
    for (done, doc) in docs.iter().enumerate() {
        watch(Progress { what: msg!("progress-extract"), done, total: docs.len() });
        let count = |how| doc.fates.iter().filter(|fate| fate.how == how).count();
        outcome.pages += 1;
        outcome.texts += doc.page.units.len();
        outcome.kept += count(How::Kept);
        outcome.moved += count(How::Moved);
        outcome.changed += count(How::Changed);
        outcome.new += count(How::New) - doc.parts.len();
        outcome.split += doc.parts.len();
        outcome.gone += doc.gone.len();
        outcome.merged += doc.absorbed.len();
        if options.explain {
            outcome.explained.extend(explained(&survey, doc));
        }
        // A page without texts gets no catalog, unless it had one.
        if doc.is_extracted() || doc.page.units.is_empty() && doc.on_disk.is_none() {
            continue;
        }
        let path = &doc.catalog.source.path;
        let saved = save(project, path, Keep::Unsynced, options.dry_run, |_| Ok(Some(doc.catalog.source.text.clone())))?;
        outcome.written.extend(written(path, saved));
    }
    Ok(outcome)
}

/// The pages that are asked for, and those that they take texts from or give texts to: an id stands on one page or on the
/// other at any time.
fn together<'s>(survey: &'s Survey, wanted: &Wanted) -> Vec<&'s Doc> {
    let mut asked: Vec<bool> = survey.docs.iter().map(|doc| wanted.page(&doc.paths)).collect();
    let from = |doc: &Doc| doc.fates.iter().filter_map(|fate| fate.from.as_ref()?.page).filter(|page| *page < survey.docs.len()).collect::<Vec<_>>();
    let ways: Vec<(usize, usize)> = survey.docs.iter().enumerate().flat_map(|(to, doc)| from(doc).into_iter().map(move |from| (from, to))).collect();
    while let Some((from, to)) = ways.iter().find(|(from, to)| asked[*from] != asked[*to]) {
        (asked[*from], asked[*to]) = (true, true);
    }
    survey.docs.iter().zip(asked).filter(|(_, asked)| *asked).map(|(doc, _)| doc).collect()
}

/// What became of each text of a page, and of those that are gone from it.
fn explained(survey: &Survey, doc: &Doc) -> Vec<Explained> {
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
        let old = from.filter(|_| became == Became::Changed).map(|from| of_known(from.page.map_or(&doc.known, |page| survey.known(page)), from.known));
        let place = from.and_then(|from| from.page).map(|page| survey.place(page));
        all.push(Explained { page: page.clone(), id: fate.id.clone(), became, text, old, from: place, likeness: from.map(|from| from.likeness), why: from.map(|from| from.why), part_of: part });
    }
    let lost = |at: usize, became, part_of| {
        let text = of_known(&doc.known, at);
        Explained { page: page.clone(), id: doc.known[at].id.clone(), became, text, old: None, from: None, likeness: None, why: None, part_of }
    };
    all.extend(doc.absorbed.iter().map(|(at, whole)| lost(*at, Became::Merged, Some(doc.fates[*whole].id.clone()))));
    all.extend(doc.gone.iter().map(|at| lost(*at, Became::Gone, None)));
    all
}

fn of_known(known: &[Known], at: usize) -> String {
    known.get(at).map_or(String::new(), |known| words(&message::write(&known.text), known.attributes.iter().map(|(_, text)| text.as_str())))
}

/// A text and its attributes on one line.
fn words<'a>(text: &'a str, attributes: impl Iterator<Item = &'a str>) -> String {
    std::iter::once(text).chain(attributes).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
}

/// The ids of a source catalog were given to texts in its language; another source language needs other ids.
fn refuse_other_source(project: &Project, survey: &Survey) -> Result<()> {
    for doc in &survey.docs {
        if let Some(place) = &doc.stated {
            let says = msg!("extract-source-changed", locale = project.source.as_str(), path = doc.catalog.source.path.as_path());
            return Err(Error::usage(says).hint(msg!("hint-source-changed")).at(place.clone()));
        }
    }
    Ok(())
}

/// A file that stands where a source catalog would, and that does not begin as extract begins one, is somebody's own.
fn refuse_foreign(doc: &Doc) -> Result<()> {
    let text = doc.on_disk.as_deref().unwrap_or_default();
    if text.trim().is_empty() || is_extracted(text) {
        return Ok(());
    }
    let path = doc.catalog.source.path.as_path();
    let error = Error::usage(msg!("extract-foreign-catalog", path = path, page = doc.paths.page.as_path()));
    Err(error.at(Place::file(path)).hint(msg!("hint-foreign-catalog")))
}
