//! `draft`: fills what is missing from the translation memory, then from the engines, in the order that is configured.
//!
//! Drafts are saved as they come, a handful at a time, each on the row as it stands on disk at that moment: a row that a
//! person touched since is left alone, and a kill loses at most the handful.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::books::{self, Books};
use super::outcome::{Drafted, DraftedLocale, Progress, Scope, Synced, Watch};
use super::scope::Wanted;
use super::survey::{Survey, survey};
use super::sync::{applied, save, sync_locale, written};
use super::texts;
use crate::catalog::edit::{self, Written as Value};
use crate::catalog::sums::draft_sum;
use crate::catalog::{Catalog, Entry, Standing};
use crate::engine::{self, Answer, Engine, Job, Text};
use crate::error::{Error, Result};
use crate::inline::message;
use crate::memory::Memory;
use crate::msg;
use crate::project::{Keep, Project};
use crate::sheet::{Row, State};
use crate::text::{Edits, Locale, Source, Sum};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
    /// Engines to use instead of the configured ones.
    pub engines: Vec<String>,
    /// Set to end early; what was received is kept.
    pub stop: Arc<AtomicBool>,
}

/// So many drafts, or so much time, may be lost to a kill.
const HANDFUL: usize = 16;
const PAUSE: Duration = Duration::from_millis(400);

/// The engine that is none: the approved texts of the project.
const MEMORY: &str = "memory";

/// Drafts what is missing, and anew what is unread and whose source has changed.
pub fn draft(project: &Project, options: &Options, watch: Watch) -> Result<Drafted> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Drafted { findings: survey.findings.clone(), ..Drafted::default() };
    for locale in wanted.locales(project) {
        if options.stop.load(Ordering::Relaxed) {
            break;
        }
        if !options.dry_run {
            let mut synced = Synced::default();
            sync_locale(project, &survey, locale, &wanted, false, &mut synced)?;
            outcome.written.extend(synced.written);
        }
        let drafted = draft_locale(project, &survey, locale, &wanted, options, &mut outcome, watch)?;
        outcome.locales.push(drafted);
    }
    // Who names an engine wants that one; a configured one that is not ready leaves its texts for another day.
    let nothing = outcome.locales.iter().all(|own| own.from_memory == 0 && own.from_engines.is_empty());
    if !options.engines.is_empty() && nothing && !outcome.unavailable.is_empty() {
        return Err(outcome.unavailable.swap_remove(0));
    }
    Ok(outcome)
}

/// A row to be drafted.
struct Due {
    catalog: PathBuf,
    id: String,
    /// The entry's bytes when it was looked at; empty where there was none.
    seen: String,
    today: Sum,
    source: crate::catalog::Message,
    text: Text,
    /// A person's text stands there: the draft goes beside it, as a suggestion.
    beside: bool,
}

/// What becomes of one due row.
struct Made {
    due: usize,
    origin: String,
    value: String,
    attributes: Vec<(String, String)>,
}

fn draft_locale(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, options: &Options, outcome: &mut Drafted, watch: Watch) -> Result<DraftedLocale> {
    let books = books::read(project, survey, locale)?;
    let due = due(project, survey, &books, wanted)?;
    let mut drafted = DraftedLocale {
        locale: locale.clone(),
        from_memory: 0,
        from_engines: Vec::new(),
        suggested: 0,
        left: 0,
        why_left: Vec::new(),
        texts: due.len(),
        characters: due.iter().map(|due| message::write(&due.text.inline).chars().count()).sum(),
    };
    let mut open: Vec<usize> = (0..due.len()).collect();
    let names = if options.engines.is_empty() { &books.policy.engines } else { &options.engines };
    for name in names {
        if open.is_empty() || options.stop.load(Ordering::Relaxed) {
            break;
        }
        let before = open.len();
        if name == MEMORY {
            let memory = memory(project, survey, &books)?;
            let made: Vec<Made> = open.iter().filter_map(|at| recalled(&memory, locale, &due, *at)).collect();
            let saved = save_made(project, &due, &made, locale, options.dry_run, outcome)?;
            open.retain(|at| !saved.contains(at));
            drafted.from_memory = before - open.len();
            continue;
        }
        let settings = engine::Settings { apertium_url: project.config.engine.get(name.as_str()).and_then(|own| own.url.clone()), ..engine::Settings::default() };
        let Some(engine) = engine::by_name(name, &settings) else {
            let known: Vec<&str> = engine::ENGINES.iter().map(|(name, _)| *name).chain([MEMORY]).collect();
            return Err(Error::usage(msg!("draft-engine-unknown", engine = name)).hint(msg!("hint-engines", engines = known.join(", "))));
        };
        if let Err(unavailable) = engine.supports(&project.source, locale) {
            outcome.unavailable.push(unavailable.clone().into());
            drafted.why_left.push(msg!("draft-unavailable", locale = locale.as_str(), why = unavailable.says, hint = unavailable.hint));
            continue;
        }
        if options.dry_run {
            drafted.from_engines.push((name.clone(), open.len()));
            open.clear();
            break;
        }
        let asked = Asked { project, locale, due: &due, engine: engine.as_ref(), options };
        let done = asked.ask(&open, &mut drafted, outcome, watch)?;
        open.retain(|at| !done.contains(at));
        drafted.from_engines.push((name.clone(), done.len()));
    }
    drafted.left = open.len();
    drafted.suggested = due.iter().enumerate().filter(|(at, due)| due.beside && !open.contains(at)).count();
    Ok(drafted)
}

/// The rows that a draft may fill: missing ones, unread drafts of an engine whose source has changed, and, with a
/// suggestion only, changed texts of people.
fn due(project: &Project, survey: &Survey, books: &Books, wanted: &Wanted) -> Result<Vec<Due>> {
    let mut all = Vec::new();
    for number in survey.wanted(wanted) {
        let source = survey.source(project, number)?;
        let book = books.book(number, &source)?;
        let catalog = &book.catalog;
        for row in &books.sheet(&book).rows {
            let Some(beside) = due_as(row) else { continue };
            let own = row.entry.filter(|entry| entry.id == row.id());
            let line = |offset| catalog.line_column(offset).0;
            let lines = own.map_or((0, 0), |entry| (line(entry.extent.start), line(entry.extent.end.saturating_sub(1))));
            if !wanted.row(row.id(), &catalog.source.path, lines) {
                continue;
            }
            let (inline, attributes) = texts::source_text(row.source);
            all.push(Due {
                catalog: catalog.source.path.clone(),
                id: row.id().to_string(),
                seen: own.map_or(String::new(), |entry| catalog.source.slice(entry.extent).to_string()),
                today: row.derived.today,
                source: row.source.message.clone(),
                text: Text { inline, attributes, lead: None },
                beside,
            });
        }
    }
    Ok(all)
}

/// Whether a row is to be drafted, and if so whether only beside a person's text.
fn due_as(row: &Row) -> Option<bool> {
    let derived = &row.derived;
    match derived.state {
        State::Missing => Some(false),
        State::Draft if !derived.persons && derived.change.is_some() => Some(false),
        State::Changed => row.entry.filter(|entry| entry.head.suggestions().next().is_none()).map(|_| true),
        _ => None,
    }
}

/// The approved texts of a language.
fn memory(project: &Project, survey: &Survey, books: &Books) -> Result<Memory> {
    let mut memory = Memory::default();
    for number in 0..survey.pages.len() {
        let source = survey.source(project, number)?;
        let book = books.book(number, &source)?;
        let sheet = books.sheet(&book);
        let name = book.catalog.source.path.file_name().map(|name| name.to_string_lossy().replace(' ', "-")).unwrap_or_default();
        for row in sheet.rows.iter().filter(|row| row.state() == State::Approved) {
            let Some(entry) = row.entry else { continue };
            memory.learn(books.locale, &row.source.message, &entry.message, format!("{MEMORY}:{name}#{}", row.id()));
        }
    }
    Ok(memory)
}

fn recalled(memory: &Memory, locale: &Locale, due: &[Due], at: usize) -> Option<Made> {
    let found = memory.recall(locale, &due[at].source)?;
    // A text with placeables belongs to its own catalog: what it refers to may not be here.
    let value = match &found.text.value {
        Some(value) => value.message_text()?,
        None => String::new(),
    };
    let attributes = found.text.attributes.iter().map(|(name, value)| Some((name.clone(), value.message_text()?))).collect::<Option<_>>()?;
    Some(Made { due: at, origin: found.origin.clone(), value, attributes })
}

/// One engine asked for one language.
struct Asked<'a> {
    project: &'a Project,
    locale: &'a Locale,
    due: &'a [Due],
    engine: &'a dyn Engine,
    options: &'a Options,
}

impl Asked<'_> {
    /// Asks for the open rows and saves what comes; gives back the rows that were drafted.
    fn ask(&self, open: &[usize], drafted: &mut DraftedLocale, outcome: &mut Drafted, watch: Watch) -> Result<Vec<usize>> {
        let texts: Vec<Text> = open.iter().map(|at| self.due[*at].text.clone()).collect();
        let job = Job { from: &self.project.source, to: self.locale, texts: &texts, stop: &self.options.stop };
        let origin = self.engine.origin(&self.project.source, self.locale);
        let mut handful: Vec<Made> = Vec::new();
        let mut done: Vec<usize> = Vec::new();
        let mut last = Instant::now();
        let mut failed = None;
        let mut count = 0;
        let result = self.engine.draft(&job, &mut |number, answer| {
            count += 1;
            watch(Progress { what: msg!("progress-draft", locale = self.locale.as_str()), done: count, total: texts.len() });
            let Some(due) = open.get(number).copied() else { return };
            match answer {
                Answer::Draft { text, attributes } => {
                    let attributes = attributes.into_iter().map(|(name, text)| (name, message::escape(&text))).collect();
                    handful.push(Made { due, origin: origin.clone(), value: message::write(&text), attributes });
                }
                Answer::Refused(why) => drafted.why_left.push(msg!("draft-refused", id = &self.due[due].id, why = why)),
            }
            if failed.is_none() && (handful.len() >= HANDFUL || last.elapsed() >= PAUSE) {
                match save_made(self.project, self.due, &handful, self.locale, false, outcome) {
                    Ok(saved) => done.extend(saved),
                    Err(error) => {
                        failed = Some(error);
                        self.options.stop.store(true, Ordering::Relaxed);
                    }
                }
                handful.clear();
                last = Instant::now();
            }
        });
        // What came before a failure is kept all the same.
        done.extend(save_made(self.project, self.due, &handful, self.locale, false, outcome)?);
        failed.map_or(result, Err)?;
        Ok(done)
    }
}

/// Writes drafts into their catalogs; gives back the rows that took them.
fn save_made(project: &Project, due: &[Due], made: &[Made], locale: &Locale, dry_run: bool, outcome: &mut Drafted) -> Result<Vec<usize>> {
    let mut by_file: HashMap<&PathBuf, Vec<&Made>> = HashMap::new();
    for made in made {
        by_file.entry(&due[made.due].catalog).or_default().push(made);
    }
    let mut all = Vec::new();
    let mut files: Vec<_> = by_file.into_iter().collect();
    files.sort_by_key(|(path, _)| path.to_path_buf());
    for (path, made) in files {
        let mut taken = Vec::new();
        let saved = save(project, path, Keep::Synced, dry_run, |text| {
            let Some(text) = text else { return Ok(None) };
            let (text, rows) = with_drafts(text, path, due, &made, locale)?;
            taken = rows;
            Ok(Some(text))
        })?;
        if dry_run {
            // Without a sync there may be no rows yet; what would be taken is all of it.
            taken = made.iter().map(|made| made.due).collect();
        }
        all.append(&mut taken);
        if let Some(line) = written(path, saved).filter(|line| !outcome.written.contains(line)) {
            outcome.written.push(line);
        }
    }
    Ok(all)
}

/// The catalog's text with drafts in it, and the rows that took them: those that still are what they were.
fn with_drafts(text: &str, path: &PathBuf, due: &[Due], made: &[&Made], locale: &Locale) -> Result<(String, Vec<usize>)> {
    let mut catalog = Catalog::read(Source::new(path, text));
    // Edits keep the number and the order of the entries, so that an entry is known by its place.
    let place = |made: &&&Made| catalog.entries.iter().position(|entry| entry.id == due[made.due].id && catalog.source.slice(entry.extent) == due[made.due].seen);
    let rows: Vec<(&Made, usize)> = made.iter().filter_map(|made| Some((*made, place(&made)?))).collect();
    let all = |catalog: &mut Catalog, edit: &dyn Fn(&Catalog, &Made, &Entry) -> Option<Edits>| -> Result<()> {
        let mut edits = Edits::new();
        for (made, at) in &rows {
            edits.extend(catalog.entries.get(*at).and_then(|entry| edit(catalog, made, entry)).unwrap_or_default());
        }
        *catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
        Ok(())
    };
    let beside = |made: &Made| due[made.due].beside;
    all(&mut catalog, &|catalog, made, entry| match beside(made) {
        true => Some(edit::set_suggestion(catalog, entry, &made.origin, &made.value, locale)),
        false => (!made.value.is_empty()).then(|| edit::set_value(catalog, entry, Value::Text(&made.value), locale)),
    })?;
    for number in 0..rows.iter().map(|(made, _)| made.attributes.len()).max().unwrap_or(0) {
        all(&mut catalog, &|catalog, made, entry| {
            let (name, value) = made.attributes.get(number).filter(|_| !beside(made))?;
            Some(edit::set_attribute(catalog, entry, name, Value::Text(value), locale))
        })?;
    }
    all(&mut catalog, &|catalog, made, entry| {
        let standing = Standing::Draft { origin: made.origin.clone(), source: due[made.due].today, text: draft_sum(&entry.message), now: None };
        (!beside(made)).then(|| edit::set_state(catalog, entry, Some(&standing)))
    })?;
    Ok((catalog.source.text, rows.iter().map(|(made, _)| made.due).collect()))
}
