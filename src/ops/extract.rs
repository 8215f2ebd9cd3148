//! `extract`: pages → source catalogs.

use super::outcome::{Extracted, Progress, Scope, Watch};
use super::scope::Wanted;
use super::survey::{Doc, Survey, survey};
use super::sync::{save, written};
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::lineage;
use crate::msg;
use crate::page::Format;
use crate::project::{Keep, Project};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
}

/// Writes the source catalogs of the pages that are asked for.
pub fn extract(project: &Project, options: &Options, watch: Watch) -> Result<Extracted> {
    let survey = survey(project)?;
    refuse_other_source(project, &survey)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Extracted { findings: survey.findings.clone(), ..Extracted::default() };
    let docs: Vec<_> = survey.docs.iter().filter(|doc| wanted.page(&doc.paths)).collect();
    for doc in &docs {
        refuse_foreign(doc)?;
    }
    for (done, doc) in docs.iter().enumerate() {
        watch(Progress { what: msg!("progress-extract"), done, total: docs.len() });
        let count = |how| doc.fates.iter().filter(|fate| fate.how == how).count();
        outcome.pages += 1;
        outcome.texts += doc.page.units.len();
        outcome.kept += count(lineage::How::Kept);
        outcome.changed += count(lineage::How::Changed);
        outcome.new += count(lineage::How::New);
        outcome.gone += doc.gone;
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

/// Whether a source catalog is extract's: it begins with the path of its page.
pub fn is_extracted(text: &str) -> bool {
    let heading = text.lines().next().and_then(|line| line.strip_prefix("### ")).map(str::trim);
    heading.and_then(|page| page.rsplit('/').next()).and_then(Format::of).is_some()
}
