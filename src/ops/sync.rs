//! `sync`: brings a locale's files up to the source.
//!
//! An entry that moves to another file is pasted before it is cut, so that a kill in between leaves two of it and never
//! none; a note in the cache tells the next run to cut it. Each file's edits are made from the text that stands there at the moment of saving.

use std::collections::HashSet;
use std::path::Path;

use super::{books, natives};
use super::moves::{Moves, Note};
use super::outcome::{How, Progress, Scope, Synced, Watch, Written};
use super::scope::Wanted;
use super::spread::{HANDFUL, spread};
use super::survey::{Survey, survey};
use crate::catalog::{Catalog, Entry};
use crate::error::{Error, Result};
use crate::msg;
use crate::project::{Keep, Project, Saved};
use crate::sheet::{self, Adopted, SyncInput};
use crate::text::{Locale, Source};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
}

/// Adds what is missing, refreshes what is shown, seals what people marked `ok`, moves what moved.
pub fn sync(project: &Project, options: &Options, watch: Watch) -> Result<Synced> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Synced { findings: survey.findings.clone(), ..Synced::default() };
    let locales = wanted.locales(project);
    for (done, locale) in locales.iter().enumerate() {
        watch(Progress { what: msg!("progress-sync", locale = locale.as_str()), done, total: locales.len() });
        sync_locale(project, &survey, locale, &wanted, options.dry_run, &mut outcome)?;
    }
    Ok(outcome)
}

/// Syncs the files of one locale.
pub fn sync_locale(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, dry_run: bool, outcome: &mut Synced) -> Result<()> {
    let books = books::read(project, survey, locale)?;
    let moves = Moves::of(&books);
    let nothing = Catalog::read(Source::new("", ""));
    let base = Job { project, source: &nothing, locale, implicit: books.is_implicit(), add: true, foreign: false, adopted: &[], cut: &[], dry_run };
    let mut note = Note::read(project, locale)?;
    let pasted = note.pasted(project, survey, &books)?;
    note.add(&books, &moves);
    if !dry_run {
        note.save(project, locale)?;
    }
    let numbers = survey.wanted(wanted);
    let mut stay = HashSet::new();
    for page in numbers.iter().copied().filter(|page| !moves.arriving(*page).is_empty()) {
        let (source, seen) = (survey.source(project, page)?, books.catalog(page)?.source);
        base.of(&source, moves.arriving(page), &[]).save(&seen, outcome)?;
        if !dry_run {
            stay.extend(moves.refused(page, project.read(&seen.path)?.unwrap_or_default()));
        }
    }
    let leaving = |path: &Path| [moves.leaving(path, &stay), pasted.get(path).cloned().unwrap_or_default()].concat();
    for some in numbers.chunks(HANDFUL) {
        let due = spread(some, |page| -> Result<Option<(Catalog, Source)>> {
            let source = survey.source(project, *page)?;
            let path = books.path(*page);
            let there = project.read(&path)?;
            let seen = Source::new(&path, there.as_deref().unwrap_or_default());
            let (new, _) = base.of(&source, moves.arriving(*page), &leaving(&path)).make(&path, &seen.text)?;
            let same = if there.is_some() { seen.text == new } else { new.is_empty() };
            Ok((!same).then_some((source, seen)))
        });
        for (page, due) in some.iter().zip(due) {
            if let Some((source, seen)) = due? {
                base.of(&source, moves.arriving(*page), &leaving(&seen.path)).save(&seen, outcome)?;
            }
        }
    }
    // The page of such a catalog is gone: what is left of it is kept as obsolete until somebody prunes.
    for path in books.left.iter().filter(|_| wanted.everything()) {
        let seen = books::catalog(project, path)?.source;
        base.of(&nothing, &[], &leaving(path)).save(&seen, outcome)?;
    }
    if !dry_run {
        note.settle(project)?;
        note.save(project, locale)?;
    }
    natives::settle(project, &books, wanted, dry_run, outcome)?;
    for native in books.natives()?.iter().filter(|native| native.on_disk && wanted.path(&native.paths.source)) {
        let job = Job { implicit: native.is_implicit, add: false, foreign: native.is_foreign, ..base.of(native.source, &[], &[]) };
        job.save(&native.catalog.source, outcome)?;
    }
    if let Some(terms) = &books.terms {
        let path = &terms.catalog.source.path;
        let mut sealed = 0;
        let saved = save(project, path, Keep::Synced, dry_run, |text| {
            let catalog = Catalog::read(Source::new(path, text.unwrap_or_default()));
            let (edits, ids) = sheet::terms::sync(&books.source_terms, &catalog, &project.source);
            sealed = ids.len();
            applied(&edits, &catalog.source.text, path).map(Some)
        })?;
        outcome.sealed += sealed;
        outcome.written.extend(written(path, saved));
    }
    Ok(())
}

/// The syncing of one file.
struct Job<'a> {
    project: &'a Project,
    source: &'a Catalog,
    locale: &'a Locale,
    implicit: bool,
    add: bool,
    foreign: bool,
    adopted: &'a [Adopted],
    cut: &'a [String],
    dry_run: bool,
}

impl<'a> Job<'a> {
    /// The same job on another file.
    fn of<'b>(&self, source: &'b Catalog, adopted: &'b [Adopted], cut: &'b [String]) -> Job<'b>
    where
        'a: 'b,
    {
        Job { source, adopted, cut, ..*self }
    }

    /// Saves what becomes of the file that was read as `seen`.
    fn save(&self, seen: &Source, outcome: &mut Synced) -> Result<()> {
        let path = &seen.path;
        // A new file without anybody's entries in it can be made again.
        let keep = if seen.text.is_empty() && self.adopted.is_empty() { Keep::Unsynced } else { Keep::Synced };
        let mut last = sheet::Synced::default();
        let make = |text: Option<&str>| {
            let (new, synced) = self.make(path, text.unwrap_or_default())?;
            last = synced;
            Ok((text.is_some() || !new.is_empty()).then_some(new))
        };
        let saved = save(self.project, path, keep, self.dry_run, make)?;
        if let Some(written) = written(path, saved) {
            outcome.sealed += last.sealed.len();
            outcome.added += last.added.len();
            outcome.refreshed += last.changed.len();
            outcome.retired += last.retired.len();
            outcome.moved += self.cut.len();
            if !outcome.written.contains(&written) {
                outcome.written.push(written);
            }
        }
        Ok(())
    }

    /// The file's new text.
    fn make(&self, path: &Path, text: &str) -> Result<(String, sheet::Synced)> {
        let catalog = Catalog::read(Source::new(path, text));
        // Only what still reads as it was pasted elsewhere is cut; an entry that a person changed meanwhile stays.
        let is_pasted = |entry: &&Entry| self.cut.iter().any(|bytes| catalog.source.slice(entry.extent) == bytes);
        let taken: Vec<String> = catalog.entries.iter().filter(is_pasted).map(|entry| entry.id.clone()).collect();
        let adopted: Vec<Adopted> = self.adopted.iter().filter(|adopted| catalog.entry(&adopted.id).is_none()).cloned().collect();
        let input = SyncInput {
            foreign: self.foreign,
            source: self.source,
            catalog: &catalog,
            source_locale: &self.project.source,
            locale: self.locale,
            implicit: self.implicit,
            add: self.add,
            adopted: &adopted,
            taken: &taken,
        };
        let synced = sheet::sync(input);
        let text = applied(&synced.edits, &catalog.source.text, path)?;
        Ok((text, synced))
    }
}

/// Edits on a text; that they fit is the catalog room's promise, and breaking it must not cost a file.
pub fn applied(edits: &crate::text::Edits, text: &str, path: &Path) -> Result<String> {
    edits.apply(text).map_err(|overlap| Error::failed(msg!("internal-overlap", path = path, why = overlap.to_string())))
}

/// Saves a file, or, in a dry run, tells what saving would do.
pub fn save(project: &Project, path: &Path, keep: Keep, dry_run: bool, mut make: impl FnMut(Option<&str>) -> Result<Option<String>>) -> Result<Saved> {
    if !dry_run {
        return project.update(path, keep, make);
    }
    let before = project.read(path)?;
    Ok(match make(before.as_deref())? {
        Some(after) if Some(&after) != before.as_ref() => if before.is_some() { Saved::Changed } else { Saved::Created },
        _ => Saved::Unchanged,
    })
}

/// The line of an outcome for a save.
pub fn written(path: &Path, saved: Saved) -> Option<Written> {
    let how = match saved {
        Saved::Created => How::Created,
        Saved::Changed => How::Changed,
        Saved::Unchanged => return None,
    };
    Some(Written { path: path.to_path_buf(), how })
}
