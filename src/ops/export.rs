//! `export`: texts into files for translators who have no terminal, one file for each language.

use std::path::{Path, PathBuf};

use super::books;
use super::due::contexts;
use super::outcome::{Exported, Kitted, Progress, Scope, Watch};
use super::scope::Wanted;
use super::slots::Slots;
use super::spread::{HANDFUL, spread};
use super::survey::{Survey, survey};
use crate::catalog::sums::draft_sum;
use crate::check::Language;
use crate::error::{Error, Result};
use crate::exchange::{self, Form, Item, Key, Kit};
use crate::msg;
use crate::project::{self, Project};
use crate::say::Say;
use crate::sheet::{Row, Sheet, State};
use crate::text::Locale;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    /// Only texts in these states; where empty all that needs work or, in a memory, what is approved.
    pub states: Vec<State>,
    /// The form, where the file's name does not tell.
    pub form: Option<Form>,
    /// A file, in whose name `{locale}` is the language, or a folder; the current one where there is none.
    pub to: Option<PathBuf>,
    /// Write over a file that is there. It may hold somebody's translations.
    pub overwrite: bool,
    pub dry_run: bool,
}

/// What needs work.
const WORK: [State; 3] = [State::Missing, State::Draft, State::Changed];

/// Writes a file for each language that has texts of what is asked for. A row that cannot be read is left out.
pub fn export(project: &Project, options: &Options, say: &Say, watch: Watch) -> Result<Exported> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let locales = wanted.locales(project);
    let form = form(options)?;
    if locales.len() > 1 && is_one_file(options) {
        return Err(Error::usage(msg!("export-one-file", languages = locales.len())).hint(msg!("hint-export-locale")));
    }
    let paths: Vec<PathBuf> = locales.iter().map(|locale| path(project, options, form, locale)).collect();
    if let Some(there) = paths.iter().find(|path| !options.overwrite && project::is_there(path)) {
        return Err(Error::usage(msg!("export-exists", path = there.as_path())).hint(msg!("hint-export-exists")));
    }
    let mut outcome = Exported { findings: survey.findings.clone(), ..Exported::default() };
    for (done, (locale, path)) in locales.iter().zip(paths).enumerate() {
        watch(Progress { what: msg!("progress-export", locale = locale.as_str()), done, total: locales.len() });
        let states = if options.states.is_empty() && form == Form::Tmx { &[State::Approved][..] } else { &options.states };
        let mut kit = kit(project, &survey, locale, &wanted, states)?;
        // There is nothing to remember of what nobody has translated.
        kit.items.retain(|item| form != Form::Tmx || item.target.is_some());
        if kit.items.is_empty() {
            continue;
        }
        let (bytes, left) = exchange::write(&kit, form, say)?;
        for at in &left {
            let item = &kit.items[*at];
            outcome.left.push((format!("{} {} {}", locale.as_str(), item.page, item.id), msg!("export-no-room")));
        }
        if !options.dry_run {
            project::write_named_bytes(&path, &bytes, options.overwrite)?;
        }
        let words = |item: &Item| crate::sheet::tally::words(&item.source.plain());
        let kept = kit.items.iter().enumerate().filter(|(at, _)| !left.contains(at)).map(|(_, item)| item);
        outcome.files.push(Kitted { path, locale: (*locale).clone(), texts: kept.clone().count(), words: kept.map(words).sum() });
    }
    Ok(outcome)
}

/// The form of the files: as it is named, else as the file's name tells.
fn form(options: &Options) -> Result<Form> {
    let told = options.to.as_deref().and_then(Form::of);
    match (options.form, told) {
        (Some(form), Some(told)) if form != told => Err(Error::usage(msg!("export-form", path = options.to.as_deref().unwrap_or(Path::new("")), form = form.extension()))),
        (form, told) => Ok(form.or(told).unwrap_or_default()),
    }
}

/// Whether all languages would go into one file.
fn is_one_file(options: &Options) -> bool {
    options.to.as_deref().is_some_and(|path| Form::of(path).is_some() && !path.to_string_lossy().contains("{locale}"))
}

fn path(project: &Project, options: &Options, form: Form, locale: &Locale) -> PathBuf {
    let name = project.root.file_name().map_or("texts".into(), |name| name.to_string_lossy());
    match &options.to {
        Some(to) if Form::of(to).is_some() => PathBuf::from(to.to_string_lossy().replace("{locale}", locale.as_str())),
        to => to.clone().unwrap_or_default().join(format!("{name}.{}.{}", locale.as_str(), form.extension())),
    }
}

/// The texts of a language that are asked for.
pub fn kit(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, states: &[State]) -> Result<Kit> {
    let books = books::read(project, survey, locale)?;
    let language = Language::of(locale);
    let plurals = language.plurals.map(|plurals| plurals.whole).unwrap_or_default();
    let states = if states.is_empty() { &WORK } else { states };
    let mut kit = Kit { source: project.source.clone(), target: locale.clone(), items: Vec::new() };
    for some in survey.wanted(wanted).chunks(HANDFUL) {
        let pages = spread(some, |number| -> Result<Vec<Item>> {
            let doc = survey.doc(project, *number)?;
            let book = books.book(*number, &doc.catalog)?;
            let sheet = books.sheet(&book);
            let contexts = contexts(&doc);
            let place = |at: usize| contexts.get(at).map(|context| std::iter::once(&context.page).chain(&context.headings).filter(|words| !words.is_empty()).cloned().collect::<Vec<_>>().join(" › ")).unwrap_or_default();
            let asked = |row: &Row| asked(row, &book.catalog_of(row.id()).source.path, |offset| book.catalog_of(row.id()).line_column(offset).0, wanted);
            Ok(items(&sheet, &posix(&doc.paths.page), false, &plurals, states, place, asked))
        });
        for page in pages {
            kit.items.extend(page?);
        }
    }
    for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
        let sheet = books.native_sheet(native);
        let catalog = |row: &Row| native.catalog_of(row.id());
        let place = |at: usize| sheet.rows.get(at).and_then(|row| row.source.group.clone()).unwrap_or_default();
        let asked = |row: &Row| asked(row, &catalog(row).source.path, |offset| catalog(row).line_column(offset).0, wanted);
        kit.items.extend(items(&sheet, &posix(&native.paths.source), true, &plurals, states, place, asked));
    }
    Ok(kit)
}

/// Whether a row was asked for, where single rows were.
fn asked(row: &Row, catalog: &Path, line: impl Fn(usize) -> usize, wanted: &Wanted) -> bool {
    let lines = row.entry.map_or((0, 0), |entry| (line(entry.extent.start), line(entry.extent.end.saturating_sub(1))));
    wanted.row(row.id(), catalog, lines)
}

fn items(sheet: &Sheet, page: &str, native: bool, plurals: &[&str], states: &[State], place: impl Fn(usize) -> String, asked: impl Fn(&Row) -> bool) -> Vec<Item> {
    let mut items = Vec::new();
    for (at, row) in sheet.rows.iter().enumerate() {
        // What the catalog says of a broken row nobody knows, so nobody outside is asked about it.
        let is_sound = !row.derived.broken && !row.derived.contradicted;
        if !is_sound || !states.contains(&row.state()) || !asked(row) {
            continue;
        }
        let entry = row.entry.filter(|_| row.state() != State::Missing);
        let slots = Slots::of(&row.source.message, entry.map(|entry| &entry.message), native, plurals);
        let old = row.derived.old.as_ref().map(|old| Slots::of(old, entry.map(|entry| &entry.message), native, plurals));
        for slot in &slots.slots {
            let old_source = old.as_ref().and_then(|old| old.get(&slot.suffix)).map(|slot| slot.source.clone());
            let context = [place(at), row.source.head.context().unwrap_or_default().to_string(), slot.when.clone()];
            items.push(Item {
                page: page.to_string(),
                id: format!("{}{}", row.id(), slot.suffix),
                key: Key { source: row.derived.today, text: entry.map(|entry| draft_sum(&entry.message)) },
                state: if slot.target.is_some() { row.state() } else { State::Missing },
                old_source: old_source.filter(|old| *old != slot.source),
                source: slot.source.clone(),
                target: slot.target.clone(),
                context: context.into_iter().filter(|words| !words.is_empty()).collect(),
                notes: row.source.head.notes().map(str::to_string).collect(),
                max_length: row.source.head.max_length(),
                spelling: slot.spelling,
                stands_for: row.source.head.targets(),
            });
        }
    }
    items
}

/// A path as files and people write it on every system.
pub fn posix(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
