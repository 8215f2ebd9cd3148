//! `merge`: approved texts → localized pages.

use std::path::{Path, PathBuf};

use super::books::{self, Book, Books};
use super::outcome::{MergedPages, Progress, Scope, Watch};
use super::scope::Wanted;
use super::spread::{HANDFUL, spread};
use super::survey::{Doc, Leaf, Survey, survey};
use super::sync::{save, written};
use super::texts;
use crate::error::Result;
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::page::{self, Settings, Translation};
use crate::project::config::{Changed, Hold, Stands};
use crate::project::merged::Record;
use crate::project::seen::{Key, Seen};
use crate::project::{Keep, Project, Saved};
use crate::sheet::{Change, Row, Sheet, State};
use crate::text::Locale;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
    /// Pages to write although a person wrote or edited what stands there.
    pub replace: Vec<PathBuf>,
}

/// Writes the merged pages of the languages and pages that are asked for.
pub fn merge(project: &Project, options: &Options, watch: Watch) -> Result<MergedPages> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    if !options.dry_run {
        survey.remember(project);
    }
    let mut outcome = MergedPages { findings: survey.findings.clone(), ..MergedPages::default() };
    let locales = wanted.locales(project);
    for (done, locale) in locales.iter().enumerate() {
        watch(Progress { what: msg!("progress-merge", locale = locale.as_str()), done, total: locales.len() });
        merge_locale(project, &survey, locale, &wanted, options, &mut outcome)?;
    }
    Ok(outcome)
}

/// What merge makes of one page for one locale.
pub struct Made {
    pub output: PathBuf,
    pub text: String,
    /// How many texts of the page are translated.
    pub translated: usize,
    pub findings: Vec<Finding>,
    /// The policy holds this page back until all is approved.
    pub held: bool,
}

/// The merged page, as it should stand on disk now.
pub fn make(project: &Project, books: &Books, doc: &Doc, book: &Book, sheet: &Sheet) -> Made {
    let Doc { paths, page, .. } = doc;
    let mut findings = Vec::new();
    let translations = translations(books, doc, book, sheet, |row| stands(books, row));
    let merged = page::merge(page, &translations, &settings(books));
    for unit in &merged.kept {
        let Some(row) = sheet.rows.get(*unit) else { continue };
        let place = match row.entry {
            Some(entry) => book.catalog_of(row.id()).place(entry.value),
            None => Place::of(&page.source, page.units[*unit].span),
        };
        findings.push(Finding::new("unplaced-text", Level::Error, place, msg!("merge-unplaced", id = row.id())).about(row.source.message.words()));
    }
    let translated = translations.iter().flatten().count().saturating_sub(merged.kept.len());
    // A page is not held for a text whose facts have changed: the old one would go on standing there.
    let withdrawn = sheet.rows.iter().any(|row| row.derived.change == Some(Change::Facts));
    let complete = sheet.rows.iter().all(|row| row.state() == State::Approved);
    let held = books.policy.page == Hold::Hold && !complete && !withdrawn;
    Made { output: project.output(paths, books.locale), text: merged.text, translated, findings, held }
}

/// The translations of a page's units, of the rows whose text may stand there.
pub fn translations(books: &Books, doc: &Doc, book: &Book, sheet: &Sheet, stands: impl Fn(&Row) -> bool) -> Vec<Option<Translation>> {
    let one = |(number, row): (usize, &Row)| {
        let (unit, entry) = (doc.page.units.get(number).filter(|_| stands(row))?, row.entry?);
        let text = texts::text(entry, book.catalog_of(row.id()), books.term_catalog(), books.locale).ok()?;
        let translation = text.translation(row.source, unit, &texts::allowed(row), (books.source_locale, books.locale))?;
        Some(Translation { draft: row.state() == State::Draft, ..translation })
    };
    sheet.rows.iter().enumerate().map(one).collect()
}

/// Whether a row's text may stand on the page.
fn stands(books: &Books, row: &Row) -> bool {
    let derived = &row.derived;
    let same_facts = derived.change != Some(Change::Facts);
    match derived.state {
        State::Approved => true,
        State::Changed => same_facts && books.policy.changed == Changed::Keep,
        State::Draft => {
            let policy = &books.policy;
            let published = policy.draft == Stands::Draft || policy.missing == Stands::Draft && !derived.persons;
            published && same_facts && !derived.contradicted
        }
        State::Missing => false,
    }
}

/// Merges the pages of one locale.
pub fn merge_locale(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, options: &Options, outcome: &mut MergedPages) -> Result<()> {
    let books = books::read(project, survey, locale)?;
    let record_path = project.merged_record(locale);
    let mut record = Record::read(&project.read(&record_path)?.unwrap_or_default());
    let mut seen = Seen::read(project, &format!("merge-{}", locale.as_str()));
    // Only so many pages are in memory at once.
    for some in survey.wanted(wanted).chunks(HANDFUL) {
        let looked = spread(some, |number| look(project, survey, &books, &record, &seen, *number));
        let mut due = Vec::new();
        for (number, looked) in some.iter().zip(looked) {
            let leaf = &survey.pages[*number];
            let (texts, made, key) = match looked? {
                Looked::Known { translated, stands } => {
                    outcome.texts += leaf.texts;
                    outcome.left_in_source += leaf.texts.saturating_sub(translated);
                    outcome.unchanged += usize::from(stands);
                    continue;
                }
                Looked::Made { texts, made, from } => (texts, made, from),
            };
            outcome.findings.extend(made.findings.iter().cloned());
            outcome.texts += texts;
            outcome.left_in_source += texts - made.translated;
            let there = project.read(&made.output)?;
            let key = key.filter(|_| made.findings.is_empty());
            match verdict(&record, &made, there.as_deref(), replaced(project, options, &made.output)) {
                Verdict::Write => due.push((made, leaf, key)),
                Verdict::Same => {
                    outcome.unchanged += 1;
                    record.settle(&made.output, &made.text);
                    note(&mut seen, &record, leaf, key, &made, there.as_deref());
                }
                Verdict::Held => outcome.held.push(made.output),
                Verdict::Guarded => {
                    let adopted = there.map(|there| is_adopted_page(project, survey, &books, *number, &there)).transpose()?.unwrap_or_default();
                    outcome.findings.push(guarded(&made.output, locale, adopted));
                    outcome.guarded.push(made.output);
                }
                Verdict::Nothing => note(&mut seen, &record, leaf, key, &made, None),
            }
        }
        if !options.dry_run && !due.is_empty() {
            for (made, ..) in &due {
                record.announce(&made.output, &made.text);
            }
            save_record(project, &record_path, &record)?;
        }
        for (made, leaf, key) in due {
            if write(project, locale, options, &made, &mut record, outcome)? {
                note(&mut seen, &record, leaf, key, &made, Some(&made.text));
            }
        }
    }
    if !options.dry_run {
        save_record(project, &record_path, &record)?;
        seen.save(project, survey.pages.iter().map(|page| &page.paths));
    }
    Ok(())
}

/// What came of looking at a page.
enum Looked {
    /// An earlier run looked at the same; whether there is a page.
    Known { translated: usize, stands: bool },
    /// What is made of it, and what it was made from, if that is still what the survey saw.
    Made { texts: usize, made: Made, from: Option<Key> },
}

fn look(project: &Project, survey: &Survey, books: &Books, record: &Record, seen: &Seen, number: usize) -> Result<Looked> {
    let leaf = &survey.pages[number];
    let from = books.key(number).map(|key| books.with_terms(key));
    if let Some(from) = from {
        let output = project.output(&leaf.paths, books.locale);
        let there = project.read(&output)?;
        if let Some(translated) = seen.answer(&leaf.paths.page, standing(from, record, &output, there.as_deref())) {
            return Ok(Looked::Known { translated, stands: there.is_some() });
        }
    }
    let doc = survey.doc(project, number)?;
    let book = books.book(number, &doc.catalog)?;
    let same = Some(doc.key) == leaf.key && books.is_unchanged(number, &book.catalog.source.text);
    let made = make(project, books, &doc, &book, &books.sheet(&book));
    Ok(Looked::Made { texts: doc.page.units.len(), made, from: from.filter(|_| same) })
}

/// What a merged page was made from, the page as it stands, and what is recorded of it.
fn standing(from: Key, record: &Record, output: &Path, there: Option<&str>) -> Key {
    from.with(&[there.map(str::as_bytes), record.line(output).as_deref().map(str::as_bytes)])
}

/// Remembers a page that is as merge makes it.
fn note(seen: &mut Seen, record: &Record, leaf: &Leaf, from: Option<Key>, made: &Made, there: Option<&str>) {
    if let Some(from) = from {
        seen.note(&leaf.paths.page, standing(from, record, &made.output, there), made.translated);
    }
}

/// Writes a page that was announced; tells whether it did.
fn write(project: &Project, locale: &Locale, options: &Options, made: &Made, record: &mut Record, outcome: &mut MergedPages) -> Result<bool> {
    let replace = replaced(project, options, &made.output);
    let mut stranger = false;
    let saved = save(project, &made.output, Keep::Unsynced, options.dry_run, |there| {
        // Somebody may have saved the page since it was looked at.
        stranger = !matches!(verdict(record, made, there, replace), Verdict::Write | Verdict::Same);
        Ok((!stranger).then(|| made.text.clone()))
    })?;
    if stranger {
        outcome.findings.push(guarded(&made.output, locale, false));
        outcome.guarded.push(made.output.clone());
        return Ok(false);
    }
    record.settle(&made.output, &made.text);
    match written(&made.output, saved) {
        Some(written) => outcome.written.push(written),
        None => outcome.unchanged += 1,
    }
    Ok(true)
}

/// What to do with a page.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    Write,
    Same,
    /// The policy holds it back.
    Held,
    /// A person wrote what stands there.
    Guarded,
    /// There is no page and nothing of it is translated.
    Nothing,
}

/// Decides by what stands on disk. `replace` is a person's word that it may be written over.
pub fn verdict(record: &Record, made: &Made, there: Option<&str>, replace: bool) -> Verdict {
    match there {
        Some(there) if same_lines(there, &made.text) => Verdict::Same,
        Some(there) if !record.wrote(&made.output, there) && !replace => Verdict::Guarded,
        _ if made.held => Verdict::Held,
        None if made.translated == 0 => Verdict::Nothing,
        _ => Verdict::Write,
    }
}

/// The finding for a page that merge leaves alone. `adopted` says that merge writes what stands there once all of it is
/// approved.
pub fn guarded(output: &Path, locale: &Locale, adopted: bool) -> Finding {
    let says = msg!("merge-guarded", path = output);
    let hint = match adopted {
        true => msg!("hint-approve-page", locale = locale.as_str(), path = output),
        false => msg!("hint-adopt", path = output),
    };
    Finding::new("guarded-page", Level::Warning, Place::file(output), says).hint(hint)
}

/// Whether merge writes what stands there once all texts of the page are approved.
pub fn is_adopted(books: &Books, doc: &Doc, book: &Book, sheet: &Sheet, there: &str) -> bool {
    let all = translations(books, doc, book, sheet, |row| row.state() != State::Missing);
    let approved: Vec<_> = all.into_iter().map(|one| one.map(|translation| Translation { draft: false, ..translation })).collect();
    same_lines(&page::merge(&doc.page, &approved, &settings(books)).text, there)
}

fn is_adopted_page(project: &Project, survey: &Survey, books: &Books, number: usize, there: &str) -> Result<bool> {
    let doc = survey.doc(project, number)?;
    let book = books.book(number, &doc.catalog)?;
    Ok(is_adopted(books, &doc, &book, &books.sheet(&book), there))
}

/// What merge tells a page of a locale about its language.
pub fn settings<'a>(books: &Books<'a>) -> Settings<'a> {
    Settings { source_locale: books.source_locale, locale: books.locale, mark_source: true }
}

/// Whether two texts are the same, line ends aside.
pub fn same_lines(one: &str, other: &str) -> bool {
    one == other || one.replace("\r\n", "\n") == other.replace("\r\n", "\n")
}

fn replaced(project: &Project, options: &Options, output: &Path) -> bool {
    options.replace.iter().any(|given| given == output || given.canonicalize().ok() == project.root.join(output).canonicalize().ok().filter(|_| given.exists()))
}

fn save_record(project: &Project, path: &Path, record: &Record) -> Result<Saved> {
    let text = record.write();
    project.update(path, Keep::Synced, |there| Ok((there.is_some() || !text.is_empty()).then(|| text.clone())))
}
