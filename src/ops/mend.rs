//! Mending what is mechanical in texts: blanks, quotation marks, ellipses. A machine's draft that nobody has touched is
//! mended as it stands. A text that a person wrote is theirs: it is mended only where that is asked for. A text under a
//! seal is never mended, for the seal would break; its finding says what to do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::books::{self, Books};
use super::outcome::Written;
use super::scope::Wanted;
use super::sources::Sources;
use super::survey::Survey;
use super::sync::{applied, save, written};
use crate::catalog::sums::draft_sum;
use crate::catalog::{Catalog, Entry, Standing, edit};
use crate::check::{Check, Language, mend};
use crate::error::Result;
use crate::project::{Keep, Project};
use crate::sheet::{Row, State};
use crate::text::{Edits, Source};

/// Mends the texts of the languages and pages asked for; with `persons` also what people wrote and nobody has sealed.
pub fn mend_texts(project: &Project, survey: &Survey, sources: &Sources, wanted: &Wanted, persons: bool) -> Result<Vec<Written>> {
    let mut all = Vec::new();
    for locale in wanted.locales(project) {
        let books = books::read(project, survey, locale)?;
        let language = Language::of(locale);
        for (path, due) in due(project, survey, &books, sources, wanted, persons)? {
            let saved = save(project, &path, Keep::Synced, false, |text| text.map(|text| mended(&path, text, &due, &language)).transpose())?;
            all.extend(written(&path, saved));
        }
    }
    Ok(all)
}

/// An entry to mend, as it was when it was looked at, and the checks that may mend it.
struct Due {
    id: String,
    seen: String,
    checks: Vec<&'static Check>,
}

fn due(project: &Project, survey: &Survey, books: &Books, sources: &Sources, wanted: &Wanted, persons: bool) -> Result<BTreeMap<PathBuf, Vec<Due>>> {
    let mut files: BTreeMap<PathBuf, Vec<Due>> = BTreeMap::new();
    let mut look = |row: &Row, entry: &Entry, catalog: &Catalog, source: &Path| {
        let sealed = entry.head.states().any(|line| line.standing.seal().is_some() || line.ok.is_some());
        let is_theirs = row.derived.persons;
        if row.state() != State::Draft || sealed || is_theirs && !persons || entry.beside_junk || row.derived.contradicted {
            return;
        }
        let path = &catalog.source.path;
        let checks = sources.mending(books.locale, &[path, source]).into_iter().filter(|check| !sources.ignored(check.id, entry.head.ignores().chain(row.source.head.ignores())));
        files.entry(path.clone()).or_default().push(Due { id: entry.id.clone(), seen: catalog.source.slice(entry.extent).to_string(), checks: checks.collect() });
    };
    for number in survey.wanted(wanted) {
        let source = survey.source(project, number)?;
        let book = books.book(number, &source)?;
        for row in &books.sheet(&book).rows {
            if let Some(entry) = row.entry {
                look(row, entry, book.catalog_of(row.id()), &survey.pages[number].paths.page);
            }
        }
    }
    for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
        let sheet = books.native_sheet(native);
        for row in &sheet.rows {
            if let Some(entry) = row.entry {
                look(row, entry, native.catalog_of(row.id()), &native.paths.source);
            }
        }
    }
    Ok(files)
}

/// The file's text with its texts mended; a draft's line names the new text, so that it stays the machine's.
fn mended(path: &Path, text: &str, due: &[Due], language: &Language) -> Result<String> {
    let mut catalog = Catalog::read(Source::new(path, text));
    let place = |due: &Due| catalog.entries.iter().position(|entry| entry.id == due.id && catalog.source.slice(entry.extent) == due.seen);
    let rows: Vec<(usize, Edits)> = due
        .iter()
        .filter_map(|due| {
            let at = place(due)?;
            Some((at, mend::mend(catalog.entries.get(at)?, &catalog.source.text, &due.checks, language)))
        })
        .filter(|(_, edits)| !edits.is_empty())
        .collect();
    let mut edits = Edits::new();
    rows.iter().for_each(|(_, own)| edits.extend(own.clone()));
    let old: Vec<_> = rows.iter().map(|(at, _)| catalog.entries.get(*at).map(|entry| draft_sum(&entry.message))).collect();
    catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
    let mut edits = Edits::new();
    for ((at, _), old) in rows.iter().zip(old) {
        let Some(entry) = catalog.entries.get(*at) else { continue };
        if let Some(Standing::Draft { origin, source, text, now }) = entry.head.state().map(|line| &line.standing)
            && Some(*text) == old
        {
            let standing = Standing::Draft { origin: origin.clone(), source: *source, text: draft_sum(&entry.message), now: *now };
            edits.extend(edit::set_state(&catalog, entry, Some(&standing)));
        }
    }
    applied(&edits, &catalog.source.text, path)
}
