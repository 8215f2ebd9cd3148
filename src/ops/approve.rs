//! `approve`: a person's yes, as a seal over a text and its source.

use super::books::{self, Books};
use super::desk::Desk;
use super::natives;
use super::outcome::{Approved, Candidate, Progress, Scope, Synced, Watch, Written, once};
use super::scope::Wanted;
use super::sources::{self, Sources};
use super::survey::{Survey, survey};
use super::sync::{applied, save, written};
use crate::catalog::edit::{self, Written as Value};
use crate::catalog::head::What;
use crate::catalog::sums::text_sum;
use crate::catalog::{Catalog, Entry, Pattern, Standing};
use crate::error::Result;
use crate::finding::{Finding, Level};
use crate::msg;
use crate::project::paths::DRAFTS;
use crate::project::{Keep, Project};
use crate::say::Msg;
use crate::sheet::{Change, Row, State, terms};
use crate::text::{Date, Edits, Locale, Source, Sum};

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    /// Every draft without errors; never a missing text or changed facts.
    pub all: bool,
    /// Take the machine's suggestion as the text.
    pub take: bool,
    /// Who approves; it stands in the seal.
    pub name: Option<String>,
    pub dry_run: bool,
}

/// What a person says to a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Accept,
    /// Another text, as it stands behind `=` in a catalog; it is approved as it is given.
    Edit(String),
    /// The machine's suggestion.
    Take,
}

/// Approves what is asked for: rows by id or `file:line` in any state, pages and `--all` only drafts without errors.
pub fn approve(project: &Project, options: &Options, watch: Watch) -> Result<Approved> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Approved::default();
    let candidates = candidates_of(project, &survey, &wanted, options.take)?;
    let total = candidates.len();
    let decision = if options.take { Decision::Take } else { Decision::Accept };
    let mut accepted: Vec<Candidate> = Vec::new();
    let mut refused: Vec<(Candidate, Msg)> = Vec::new();
    for (done, candidate) in candidates.into_iter().enumerate() {
        watch(Progress { what: msg!("progress-approve"), done, total });
        let named = wanted.names_rows();
        let reason = if candidate.findings.iter().any(|finding| finding.level == Level::Error) {
            Some(msg!("approve-has-errors"))
        } else if !named && candidate.facts_changed {
            Some(msg!("approve-facts-changed"))
        } else if !named && candidate.state == State::Missing {
            continue;
        } else if options.take && candidate.suggestion.is_none() {
            Some(msg!("approve-no-suggestion"))
        } else {
            None
        };
        match reason {
            Some(reason) => refused.push((candidate, reason)),
            None => accepted.push(candidate),
        }
    }
    // One save for each file: candidates of a file follow each other.
    for together in accepted.chunk_by(|one, other| one.catalog == other.catalog) {
        let answers: Vec<(&Candidate, &Decision)> = together.iter().map(|candidate| (candidate, &decision)).collect();
        let done = decide_with(project, &answers, options.name.as_deref(), options.dry_run, &mut outcome.written)?;
        for (candidate, reason) in together.iter().zip(done) {
            match reason {
                Some(reason) => refused.push((candidate.clone(), reason)),
                None => outcome.approved += 1,
            }
        }
    }
    if !options.dry_run {
        for locale in wanted.locales(project).into_iter().filter(|locale| accepted.iter().any(|candidate| candidate.locale == **locale && is_beside(candidate))) {
            settle(project, &survey, locale, &wanted, &mut outcome.written)?;
        }
    }
    once(&mut outcome.written);
    let place = |candidate: &Candidate| format!("{}:{} {}", candidate.catalog.display(), candidate.line, candidate.id);
    outcome.refused = refused.iter().map(|(candidate, reason)| (place(candidate), reason.clone())).collect();
    Ok(outcome)
}

/// The rows that await an approval, as the terminal shows them one by one: changed facts first, then changed texts,
/// drafts, and missing texts only where they were named.
pub fn candidates(project: &Project, scope: &Scope) -> Result<Vec<Candidate>> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let mut candidates = candidates_of(project, &survey, &wanted, false)?;
    candidates.retain(|candidate| wanted.names_rows() || candidate.state != State::Missing);
    candidates.sort_by_key(|candidate| (candidate.locale.clone(), !candidate.facts_changed, candidate.state != State::Changed));
    Ok(candidates)
}

/// Carries out one decision; `None` when it was done, else why it was not.
pub fn decide(project: &Project, candidate: &Candidate, decision: &Decision, name: Option<&str>) -> Result<Option<Msg>> {
    let refused = decide_with(project, &[(candidate, decision)], name, false, &mut Vec::new())?.pop().flatten();
    if refused.is_none() && is_beside(candidate) {
        settle(project, &survey(project)?, &candidate.locale, &Wanted::of(project, &Scope::default())?, &mut Vec::new())?;
    }
    Ok(refused)
}

/// Whether a text stands among the drafts beside a program's file.
fn is_beside(candidate: &Candidate) -> bool {
    candidate.catalog.starts_with(DRAFTS)
}

/// Moves what is approved beside a program's files into them.
fn settle(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, files: &mut Vec<Written>) -> Result<()> {
    let mut moved = Synced::default();
    natives::settle(project, &books::read(project, survey, locale)?, wanted, false, &mut moved)?;
    files.extend(moved.written);
    Ok(())
}

/// The rows that await an approval; where the suggestions are to be taken, with what checks say of those.
fn candidates_of(project: &Project, survey: &Survey, wanted: &Wanted, take: bool) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    let sources = Sources::of(project, survey, Date::today());
    for locale in wanted.locales(project) {
        let books = books::read(project, survey, locale)?;
        let natives = books.natives()?;
        let desk = Desk::new(&sources, &books, &natives);
        for number in survey.wanted(wanted) {
            let doc = survey.doc(project, number)?;
            let book = books.book(number, &doc.catalog)?;
            let lines = sources::lines(&doc);
            for (at, row) in books.sheet(&book).rows.iter().enumerate() {
                let Some(entry) = row.entry else { continue };
                let catalog = book.catalog_of(row.id());
                let taken = take.then(|| with_suggestion(catalog, entry, locale)).flatten();
                let judged = taken.as_ref().and_then(|catalog| Some((catalog.entry(&entry.id)?, catalog))).unwrap_or((entry, catalog));
                let findings = || sources.settled(desk.of_page_row(&doc, &lines, at, judged.0, judged.1), Some(locale), Some(&doc.paths.page));
                found.extend(candidate(&books, wanted, row, entry, catalog, take, findings));
            }
        }
        for native in natives.iter().filter(|native| wanted.path(&native.paths.source)) {
            let sheet = books.native_sheet(native);
            for row in &sheet.rows {
                let Some(entry) = row.entry else { continue };
                let catalog = native.catalog_of(row.id());
                let findings = || {
                    let number = native.source.entries.iter().position(|of| std::ptr::eq(of, row.source)).unwrap_or(usize::MAX);
                    sources.settled(desk.of_native_row(survey, native, number, entry, catalog), Some(locale), Some(&native.paths.source))
                };
                found.extend(candidate(&books, wanted, row, entry, catalog, take, findings));
            }
        }
        if let Some(book) = books.terms.as_ref().filter(|book| wanted.everything() || wanted.names_rows() || wanted.path(&book.catalog.source.path)) {
            for entry in book.catalog.entries.iter().filter(|entry| entry.is_term()) {
                let derived = terms::derived(&books.source_terms, &book.catalog, entry, &project.source);
                let row = Row { source: books.source_terms.entry(&entry.id).unwrap_or(entry), entry: Some(entry), derived, words: 0, characters: 0, identical: false };
                found.extend(candidate(&books, wanted, &row, entry, &book.catalog, take, Vec::new));
            }
        }
    }
    Ok(found)
}

/// The catalog with an entry's suggestion as its text.
fn with_suggestion(catalog: &Catalog, entry: &Entry, locale: &Locale) -> Option<Catalog> {
    let (_, text) = entry.head.suggestions().next()?;
    let text = edit::set_value(catalog, entry, Value::Text(text), locale).apply(&catalog.source.text).ok()?;
    Some(Catalog::read(Source::new(&catalog.source.path, text)))
}

fn candidate(books: &Books, wanted: &Wanted, row: &Row, entry: &Entry, catalog: &Catalog, take: bool, findings: impl Fn() -> Vec<Finding>) -> Option<Candidate> {
    let line = |offset| catalog.line_column(offset).0;
    let lines = (line(entry.extent.start), line(entry.extent.end.saturating_sub(1)));
    // Who names a row may take what stands beside its approved text.
    let offered = take && wanted.names_rows() && entry.head.suggestions().next().is_some();
    let waits = row.state() != State::Approved || row.derived.unsealed || offered;
    if !waits || !wanted.row(&entry.id, &catalog.source.path, lines) {
        return None;
    }
    let suggestion = entry.head.suggestions().next().map(|(origin, text)| (origin.to_string(), text.to_string()));
    Some(Candidate {
        locale: books.locale.clone(),
        catalog: catalog.source.path.clone(),
        line: line(entry.id_at.start),
        id: entry.id.clone(),
        state: row.state(),
        context: row.source.head.context().unwrap_or_default().to_string(),
        source: row.source.message.words(),
        old_source: row.derived.old.as_ref().map(|old| old.words()),
        facts_changed: row.state() == State::Changed && row.derived.change == Some(Change::Facts),
        text: catalog.source.slice(entry.value).to_string(),
        suggestion,
        findings: findings(),
        today: row.derived.today,
        seen: catalog.source.slice(entry.extent).to_string(),
    })
}

/// Carries out decisions on one file in one save; for each, why it was not done, if it was not.
fn decide_with(project: &Project, answers: &[(&Candidate, &Decision)], name: Option<&str>, dry_run: bool, files: &mut Vec<Written>) -> Result<Vec<Option<Msg>>> {
    let Some((first, _)) = answers.first() else { return Ok(Vec::new()) };
    let path = &first.catalog;
    let mut refused = Vec::new();
    let saved = save(project, path, Keep::Synced, dry_run, |text| {
        let mut catalog = Catalog::read(Source::new(path, text.unwrap_or_default()));
        // What is on disk now must be what the person saw. Edits keep the entries' number and order.
        let same = |candidate: &Candidate| catalog.entries.iter().position(|entry| entry.id == candidate.id && catalog.source.slice(entry.extent) == candidate.seen);
        let mut places: Vec<Option<usize>> = answers.iter().map(|(candidate, _)| same(candidate)).collect();
        refused = places.iter().map(|place| place.is_none().then(|| msg!("approve-changed-meanwhile"))).collect();
        for (number, (candidate, decision)) in answers.iter().enumerate() {
            let Some(at) = places[number] else { continue };
            let edited = match decision {
                Decision::Edit(text) => Pattern::read(text),
                _ => None,
            };
            if matches!(decision, Decision::Edit(_)) && edited.is_none() {
                refused[number] = Some(msg!("approve-edit-unparsable"));
                places[number] = None;
                continue;
            }
            let new = match decision {
                Decision::Accept => None,
                Decision::Edit(_) => edited.as_ref().map(Value::Pattern),
                Decision::Take => candidate.suggestion.as_ref().map(|(_, text)| Value::Text(text)),
            };
            let Some((new, entry)) = new.zip(catalog.entries.get(at)) else { continue };
            let edits = edit::set_value(&catalog, entry, new, &candidate.locale);
            catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
            let edits = catalog.entries.get(at).map(edit::remove_suggestions).unwrap_or_default();
            catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
        }
        let mut edits = Edits::new();
        for ((candidate, _), at) in answers.iter().zip(&places).filter_map(|(answer, place)| Some((answer, (*place)?))) {
            let Some(entry) = catalog.entries.get(at) else { continue };
            edits.extend(edit::set_state(&catalog, entry, Some(&seal(candidate.today, entry, name))));
            edits.extend(edit::set_confidence(&catalog, entry, None));
            // What the source was before matters no more; lines that cannot be read as that are left to whoever wrote them.
            if candidate.old_source.is_some() {
                let before = entry.head.blocks.iter().filter(|block| matches!(block.what, What::Before { .. }));
                before.for_each(|block| edits.delete(block.span));
            }
        }
        applied(&edits, &catalog.source.text, path).map(Some)
    })?;
    files.extend(written(path, saved));
    Ok(refused)
}

fn seal(source: Sum, entry: &Entry, name: Option<&str>) -> Standing {
    Standing::Approved { source, text: text_sum(&entry.message), name: name.map(str::to_string) }
}
