//! `sync`: brings a locale's files up to the source.
//!
//! An entry that moves to another file is pasted before it is cut, so that a kill in between leaves two of it and never
//! none; a note in the cache tells the next run to cut it. Each file's edits are made from the text that stands there at the moment of saving.

use std::collections::HashSet;
use std::path::Path;

use super::{books, natives};
use super::moves::{Moves, Note};
use super::outcome::{How, Progress, Scope, Synced, Watch, Written, once};
use super::scope::Wanted;
use super::spread::{HANDFUL, spread};
use super::survey::{Survey, survey};
use crate::catalog::{Catalog, Entry};
use crate::error::{Error, Result};
use crate::msg;
use crate::project::seen::Key;
use crate::project::{Keep, Project, Saved};
use crate::sheet::{self, Adopted, SyncInput, orphans};
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
    if !options.dry_run {
        survey.remember(project);
    }
    once(&mut outcome.written);
    Ok(outcome)
}

/// Syncs the files of one locale.
pub fn sync_locale(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, dry_run: bool, outcome: &mut Synced) -> Result<()> {
    let mut books = books::read(project, survey, locale)?;
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
        base.of(&source, moves.arriving(page), &[]).save(&seen, None, outcome)?;
        if !dry_run {
            stay.extend(moves.refused(page, project.read(&seen.path)?.unwrap_or_default()));
        }
    }
    let leaving = |path: &Path| [moves.leaving(path, &stay), pasted.get(path).cloned().unwrap_or_default()].concat();
    for some in numbers.chunks(HANDFUL) {
        let due = spread(some, |page| -> Result<Due> {
            let (page, path) = (*page, books.path(*page));
            let leaving = leaving(&path);
            if books.is_synced(page) && moves.arriving(page).is_empty() && leaving.is_empty() {
                return Ok(Due::Nothing(None));
            }
            let source = survey.source(project, page)?;
            let there = project.read(&path)?;
            let seen = Source::new(&path, there.as_deref().unwrap_or_default());
            let made = base.of(&source, moves.arriving(page), &leaving).make(&path, &seen.text)?;
            if there.as_deref().unwrap_or_default() == made.text && (there.is_some() || made.text.is_empty()) {
                return Ok(Due::Nothing(books.key(page).filter(|_| books.is_unchanged(page, &seen.text))));
            }
            let key = survey.pages[page].key.map(|key| books::beside(key, Some(&made.text)));
            let proof = if key.is_some() && base.of(&source, &[], &[]).is_settled(&path, &made.text)? { key } else { None };
            Ok(Due::Save { source, seen, made, proof })
        });
        for (page, due) in some.iter().zip(due) {
            let proof = match due? {
                Due::Nothing(proof) => proof,
                Due::Save { source, seen, made, proof } => {
                    let text = made.text.clone();
                    let saved = base.of(&source, moves.arriving(*page), &leaving(&seen.path)).save(&seen, Some(made), outcome)?;
                    proof.filter(|_| saved == text)
                }
            };
            proof.into_iter().for_each(|key| books.seen.note(&survey.pages[*page].paths.page, key, 0));
        }
    }
    if !dry_run {
        books.seen.save(project, survey.pages.iter().map(|page| &page.paths));
    }
    // The page of such a catalog is gone: what is left of it is kept as obsolete until somebody prunes.
    for path in books.left.iter().filter(|_| wanted.everything()) {
        let seen = books::catalog(project, path)?.source;
        base.of(&nothing, &[], &leaving(path)).save(&seen, None, outcome)?;
    }
    if !dry_run {
        note.settle(project)?;
        note.save(project, locale)?;
    }
    natives::settle(project, &books, wanted, dry_run, outcome)?;
    for native in books.natives()?.iter().filter(|native| native.on_disk && wanted.path(&native.paths.source)) {
        let job = Job { implicit: native.is_implicit, add: false, foreign: native.is_foreign, ..base.of(native.source, &[], &[]) };
        job.save(&native.catalog.source, None, outcome)?;
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

/// What is to be done about a page's catalog.
enum Due {
    /// Nothing; what it then is beside its source catalog, if that is to be remembered.
    Nothing(Option<Key>),
    /// It gets another text; `proof` is what it then is, if nothing more is to be done to that.
    Save { source: Catalog, seen: Source, made: Made, proof: Option<Key> },
}

/// A file's new text, and how it came to be.
struct Made {
    text: String,
    synced: sheet::Synced,
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

    /// Saves what becomes of the file that was read as `seen`, which is `made` if it still reads so; gives back its text.
    fn save(&self, seen: &Source, made: Option<Made>, outcome: &mut Synced) -> Result<String> {
        let path = &seen.path;
        // A new file without anybody's entries in it can be made again.
        let keep = if seen.text.is_empty() && self.adopted.is_empty() { Keep::Unsynced } else { Keep::Synced };
        let mut first = made;
        let mut last = None;
        let make = |text: Option<&str>| {
            let new = match first.take().filter(|_| text.unwrap_or_default() == seen.text) {
                Some(made) => made,
                None => self.make(path, text.unwrap_or_default())?,
            };
            let text = (text.is_some() || !new.text.is_empty()).then(|| new.text.clone());
            last = Some(new);
            Ok(text)
        };
        let saved = save(self.project, path, keep, self.dry_run, make)?;
        let Some(Made { text, synced }) = last else { return Ok(String::new()) };
        if let Some(written) = written(path, saved) {
            outcome.sealed += synced.sealed.len();
            outcome.added += synced.added.len();
            outcome.refreshed += synced.changed.len();
            outcome.retired += synced.retired.len();
            outcome.moved += self.cut.len();
            outcome.written.push(written);
        }
        Ok(text)
    }

    /// Whether nothing is to be done to a text: neither to its entries, nor by giving it some or taking some away.
    fn is_settled(&self, path: &Path, text: &str) -> Result<bool> {
        let catalog = Catalog::read(Source::new(path, text));
        let fits = orphans::orphans(Some(self.source), &catalog).is_empty() && orphans::lacking(self.source, &catalog).is_empty();
        Ok(fits && self.make(path, text)?.text == text)
    }

    /// The file's new text.
    fn make(&self, path: &Path, text: &str) -> Result<Made> {
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
        Ok(Made { text, synced })
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
