//! `prune`: the only verb that removes: obsolete rows, catalogs of pages that are gone, and the merged pages of those.

use std::collections::HashSet;
use std::path::Path;

use super::books;
use super::glance::is_extracted;
use super::outcome::{How, Progress, Pruned, Scope, Watch, Written};
use super::scope::Wanted;
use super::survey::{Survey, survey};
use super::sync::{applied, save, written};
use crate::catalog::{Catalog, Entry, edit};
use crate::error::Result;
use crate::msg;
use crate::project::{Keep, PagePaths, Project};
use crate::project::merged::Record;
use crate::text::Source;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
}

/// Removes what is obsolete. A row that some page could still take over stays, and so does a page that a person edited.
pub fn prune(project: &Project, options: &Options, watch: Watch) -> Result<Pruned> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Pruned::default();
    let locales = wanted.locales(project);
    for (done, locale) in locales.iter().enumerate() {
        watch(Progress { what: msg!("progress-prune", locale = locale.as_str()), done, total: locales.len() });
        let books = books::read(project, &survey, locale)?;
        let taken: HashSet<(&Path, usize)> = books.strays.values().flatten().map(|(_, orphan)| (orphan.path.as_path(), orphan.at)).collect();
        for number in survey.wanted(&wanted) {
            let source = survey.source(project, number)?;
            prune_rows(project, &books.catalog(number)?, Some(&source), &taken, options.dry_run, &mut outcome)?;
        }
        for path in books.left.iter().filter(|_| wanted.everything()) {
            prune_rows(project, &books::catalog(project, path)?, None, &taken, options.dry_run, &mut outcome)?;
            remove_if_empty(project, path, options.dry_run, &mut outcome)?;
        }
        if wanted.everything() {
            prune_outputs(project, &survey, locale, options.dry_run, &mut outcome)?;
        }
    }
    if wanted.everything() {
        let known: HashSet<_> = pages(&survey).map(|paths| project.catalog(paths, &project.source)).collect();
        for path in project.catalogs_on_disk(&project.source, survey.natives.iter().map(|native| &native.paths))?.into_iter().filter(|path| !known.contains(path)) {
            let Some(text) = project.read(&path)? else { continue };
            if is_extracted(&text) && (options.dry_run || project.remove(&path, &text)?) {
                outcome.written.push(Written { path, how: How::Removed });
            }
        }
    }
    Ok(outcome)
}

/// Removes the obsolete rows of a catalog that no page could take over, by its own source catalog or from elsewhere.
fn prune_rows(project: &Project, catalog: &Catalog, source: Option<&Catalog>, taken: &HashSet<(&Path, usize)>, dry_run: bool, outcome: &mut Pruned) -> Result<()> {
    let path = &catalog.source.path;
    let live: HashSet<&str> = catalog.entries.iter().filter(|entry| !entry.is_obsolete()).map(|entry| entry.id.as_str()).collect();
    let needed = |at: usize, entry: &Entry| taken.contains(&(path.as_path(), at)) || !live.contains(entry.id.as_str()) && source.is_some_and(|source| source.entry(&entry.id).is_some());
    let is_due = |(at, entry): &(usize, &Entry)| entry.is_obsolete() && !needed(*at, entry);
    let due: Vec<String> = catalog.entries.iter().enumerate().filter(is_due).map(|(_, entry)| catalog.source.slice(entry.extent).to_string()).collect();
    if due.is_empty() {
        return Ok(());
    }
    let mut rows = 0;
    let saved = save(project, path, Keep::Synced, dry_run, |text| {
        let (text, count) = without(path, text.unwrap_or_default(), &due)?;
        rows = count;
        Ok(Some(text))
    })?;
    outcome.written.extend(written(path, saved));
    outcome.rows += rows;
    Ok(())
}

/// The pages that are there, whether or not they can be read.
fn pages(survey: &Survey) -> impl Iterator<Item = &PagePaths> {
    survey.pages.iter().map(|page| &page.paths).chain(&survey.unread)
}

/// A catalog's text without the entries of these bytes that stand under `## Obsolete`.
fn without(path: &Path, text: &str, due: &[String]) -> Result<(String, usize)> {
    let catalog = Catalog::read(Source::new(path, text));
    let leaving: Vec<_> = catalog.entries.iter().filter(|entry| entry.is_obsolete() && due.iter().any(|bytes| catalog.source.slice(entry.extent) == bytes)).collect();
    let mut edits = crate::text::Edits::new();
    for entry in &leaving {
        edits.extend(edit::cut(&catalog, entry));
    }
    edits.extend(edit::remove_empty_obsolete(&catalog, &leaving));
    Ok((applied(&edits, text, path)?, leaving.len()))
}

/// Removes a catalog whose page is gone, once nothing of a person's is left in it.
fn remove_if_empty(project: &Project, path: &Path, dry_run: bool, outcome: &mut Pruned) -> Result<()> {
    let Some(text) = project.read(path)? else { return Ok(()) };
    let catalog = Catalog::read(Source::new(path, text.clone()));
    let is_comment = |line: &str| line.trim().is_empty() || line.starts_with("##");
    if catalog.entries.is_empty() && catalog.junk.is_empty() && text.lines().all(is_comment) && (dry_run || project.remove(path, &text)?) {
        outcome.written.retain(|written| written.path != path);
        outcome.written.push(Written { path: path.to_path_buf(), how: How::Removed });
    }
    Ok(())
}

/// Removes the merged pages of pages that are gone, where they still are what merge wrote.
fn prune_outputs(project: &Project, survey: &Survey, locale: &crate::text::Locale, dry_run: bool, outcome: &mut Pruned) -> Result<()> {
    let record_path = project.merged_record(locale);
    let Some(text) = project.read(&record_path)? else { return Ok(()) };
    let mut record = Record::read(&text);
    let known: HashSet<_> = pages(survey).map(|paths| project.output(paths, locale)).collect();
    let gone: Vec<_> = record.paths().filter(|path| !known.contains(*path)).map(Path::to_path_buf).collect();
    for path in gone {
        match project.read(&path)? {
            Some(there) if record.wrote(&path, &there) => {
                if dry_run || project.remove(&path, &there)? {
                    record.forget(&path);
                    outcome.written.push(Written { path, how: How::Removed });
                }
            }
            Some(_) => outcome.kept.push(path),
            None => record.forget(&path),
        }
    }
    if !dry_run {
        let new = record.write();
        project.update(&record_path, Keep::Synced, |_| Ok(Some(new.clone())))?;
    }
    Ok(())
}
