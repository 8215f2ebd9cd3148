//! `import`: files that translators outside gave back, into the catalogs.
//!
//! A file is one person's word from another day. A text that it alters is taken as a person's draft, or, where the file
//! says that it is approved and that is believed, under a seal. Whatever was not before the translator's eyes is not
//! written over: where the source or the text has changed since, where a text is approved, the new text stands beside it.

mod decide;
mod sort;

use std::path::{Path, PathBuf};

use super::books::{self, Books};
use super::desk::Desk;
use super::fill::{self, Fill};
use super::outcome::{Imported, ImportedText, Progress, Refused, Scope, Synced, Watch, once};
use super::scope::Wanted;
use super::sources::{self, Sources};
use super::survey::{Survey, survey};
use super::sync::sync_locale;
use crate::catalog::state_line::{PERSON, name};
use crate::check::Language;
use crate::error::{Error, Result};
use crate::exchange::{self, Form, MOST_BYTES, Parcel};
use crate::msg;
use crate::project::{self, Project};
use crate::text::{Date, Locale};
use decide::{Decided, Judge, Letter};
use sort::{Home, Mail, Sorted};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub files: Vec<PathBuf>,
    /// Only these languages; where it is one, it is also that of a file that names none.
    pub locales: Vec<String>,
    /// Believe a file that says that a text is approved.
    pub approve: bool,
    /// Who translated; it stands in the draft's line, or in the seal.
    pub name: Option<String>,
    pub dry_run: bool,
}

/// Takes files in. Nothing is written before all of them were read.
pub fn import(project: &Project, options: &Options, watch: Watch) -> Result<Imported> {
    let mut outcome = Imported::default();
    let mut parcel = Parcel::default();
    for path in &options.files {
        let read = read(path)?;
        parcel.items.extend(read.items);
        parcel.faults.extend(read.faults);
    }
    let survey = survey(project)?;
    outcome.findings = survey.findings.clone();
    outcome.refused = parcel.faults.into_iter().map(|fault| Refused { at: fault.at, id: fault.id, why: fault.says }).collect();
    let sorted = sort::sorted(project, &survey, &options.locales, parcel.items, &mut outcome.refused)?;
    let total = sorted.len();
    for (done, Sorted { locale, mail }) in sorted.into_iter().enumerate() {
        watch(Progress { what: msg!("progress-import", locale = locale.as_str()), done, total });
        import_locale(project, &survey, locale, &mail, options, &mut outcome)?;
    }
    outcome.refused.sort_by(|one, other| one.at.place.cmp(&other.at.place));
    once(&mut outcome.written);
    Ok(outcome)
}

fn read(path: &Path) -> Result<Parcel> {
    let Some(form) = Form::of(path) else {
        return Err(Error::usage(msg!("import-form", path = path)).hint(msg!("hint-import-form")));
    };
    let Some(bytes) = project::read_named(path, MOST_BYTES)? else { return Err(exchange::too_big(path)) };
    exchange::read(&bytes, form, path)
}

fn import_locale(project: &Project, survey: &Survey, locale: &Locale, mail: &[Mail], options: &Options, outcome: &mut Imported) -> Result<()> {
    if !options.dry_run {
        // Rows to fill come by a sync, of these pages alone.
        let pages: Vec<PathBuf> = mail.iter().filter_map(|mail| if let Home::Page(number) = mail.home { Some(survey.pages[number].paths.page.clone()) } else { None }).collect();
        let mut synced = Synced::default();
        sync_locale(project, survey, locale, &Wanted::of(project, &Scope::default())?.only(pages), false, &mut synced)?;
        outcome.written.extend(synced.written);
    }
    let books = books::read(project, survey, locale)?;
    let natives = books.natives()?;
    let sources = Sources::of(project, survey, Date::today());
    let desk = Desk::new(&sources, &books, &natives);
    let language = Language::of(locale);
    let judge = Judge {
        project,
        books: &books,
        plurals: language.plurals.map(|plurals| plurals.whole).unwrap_or_default(),
        approve: options.approve,
        name: options.name.as_deref(),
        origin: options.name.as_deref().and_then(name).unwrap_or_else(|| PERSON.to_string()),
    };
    for Mail { home, letters } in mail {
        let mut done = Vec::new();
        let (path, native, page) = match home {
            Home::Page(number) => {
                let doc = survey.doc(project, *number)?;
                let book = books.book(*number, &doc.catalog)?;
                let sheet = books.sheet(&book);
                let lines = sources::lines(&doc);
                for letter in letters {
                    let Some(at) = row(&sheet.rows, letter, outcome) else { continue };
                    let catalog = book.catalog_of(&letter.id);
                    let findings = |entry: &_, trial: &_| sources.settled(desk.of_page_row(&doc, &lines, at, entry, trial), Some(locale), Some(&doc.paths.page));
                    done.push((letter, judge.decide(&sheet.rows[at], catalog, false, letter, &findings)?));
                }
                (books.path(*number), None, doc.paths.page.clone())
            }
            Home::Native(number) => {
                let native = &natives[*number];
                // What the program's file lacks has its place among the drafts beside it, until sync takes it over.
                let (own, beside) = (books.native_sheet(native), books.native_drafts(native));
                let mut drafted = Vec::new();
                for letter in letters {
                    let Some(at) = row(&own.rows, letter, outcome) else { continue };
                    let of = native.source.entries.iter().position(|entry| std::ptr::eq(entry, own.rows[at].source)).unwrap_or(usize::MAX);
                    let findings = |entry: &_, trial: &_| sources.settled(desk.of_native_row(survey, native, of, entry, trial), Some(locale), Some(&native.paths.source));
                    match native.catalog.entry(&letter.id) {
                        Some(_) => done.push((letter, judge.decide(&own.rows[at], &native.catalog, true, letter, &findings)?)),
                        None => drafted.push((letter, judge.decide(&beside.rows[at], &native.beside, true, letter, &findings)?)),
                    }
                }
                settle(project, &books, (&native.beside.source.path, Some(native.source), &native.paths.source), drafted, options.dry_run, outcome)?;
                (native.catalog.source.path.clone(), Some(native.source), native.paths.source.clone())
            }
        };
        settle(project, &books, (&path, native, &page), done, options.dry_run, outcome)?;
    }
    Ok(())
}

/// The row that a letter is for.
fn row(rows: &[crate::sheet::Row], letter: &Letter, outcome: &mut Imported) -> Option<usize> {
    let found = rows.iter().position(|row| row.id() == letter.id);
    if found.is_none() {
        outcome.refused.extend(letter.texts.iter().map(|text| Refused { at: text.at.clone(), id: Some(text.id.clone()), why: msg!("import-unknown") }));
    }
    found
}

/// Saves what was decided for one catalog, and notes it.
fn settle(project: &Project, books: &Books, (path, native, page): (&Path, Option<&crate::catalog::Catalog>, &Path), done: Vec<(&Letter, Decided)>, dry_run: bool, outcome: &mut Imported) -> Result<()> {
    let mut fills: Vec<Fill> = Vec::new();
    let mut texts: Vec<ImportedText> = Vec::new();
    for (letter, decided) in done {
        outcome.refused.extend(decided.refused);
        outcome.same += usize::from(decided.same);
        let Some(new) = decided.new else { continue };
        fills.push(new.fill);
        texts.push(ImportedText { at: new.at, locale: books.locale.clone(), page: page.to_path_buf(), id: letter.id.to_string(), taken: new.taken, before: new.before, after: new.after, why: new.why });
    }
    let taken = match dry_run {
        true => vec![true; fills.len()],
        false => fill::save(project, books, path, native, &fills, &mut outcome.written)?,
    };
    for (text, taken) in texts.into_iter().zip(taken) {
        match taken {
            true => outcome.texts.push(text),
            false => outcome.refused.push(Refused { at: text.at, id: Some(text.id), why: msg!("approve-changed-meanwhile") }),
        }
    }
    Ok(())
}
