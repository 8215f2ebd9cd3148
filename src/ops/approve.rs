//! `approve`: a person's yes, as a seal over a text and its source.

use super::books::{self, Books};
use super::outcome::{Approved, Candidate, Progress, Scope, Watch, Written};
use super::scope::Wanted;
use super::survey::{Survey, survey};
use super::sync::{applied, save, written};
use super::texts;
use crate::catalog::edit::{self, Written as Value};
use crate::catalog::sums::text_sum;
use crate::catalog::{Catalog, Entry, Standing};
use crate::error::Result;
use crate::finding::{Finding, Level};
use crate::msg;
use crate::project::{Keep, Project};
use crate::say::Msg;
use crate::sheet::{Change, Row, State, terms};
use crate::text::{Source, Sum};

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
    /// Another text, in message form; it is approved as it is given.
    Edit(String),
    /// The machine's suggestion.
    Take,
}

/// Approves what is asked for: rows by id or `file:line` in any state, pages and `--all` only drafts without errors.
pub fn approve(project: &Project, options: &Options, watch: Watch) -> Result<Approved> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Approved::default();
    let candidates = candidates_of(project, &survey, &wanted)?;
    let total = candidates.len();
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
        let decision = if options.take { Decision::Take } else { Decision::Accept };
        let refused = match reason {
            Some(reason) => Some(reason),
            None => decide_with(project, &candidate, &decision, options.name.as_deref(), options.dry_run, &mut outcome.written)?,
        };
        match refused {
            Some(reason) => outcome.refused.push((format!("{}:{} {}", candidate.catalog.display(), candidate.line, candidate.id), reason)),
            None => outcome.approved += 1,
        }
    }
    Ok(outcome)
}

/// The rows that await an approval, as the terminal shows them one by one: changed facts first, then changed texts,
/// drafts, and missing texts only where they were named.
pub fn candidates(project: &Project, scope: &Scope) -> Result<Vec<Candidate>> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let mut candidates = candidates_of(project, &survey, &wanted)?;
    candidates.retain(|candidate| wanted.names_rows() || candidate.state != State::Missing);
    candidates.sort_by_key(|candidate| (candidate.locale.clone(), !candidate.facts_changed, candidate.state != State::Changed));
    Ok(candidates)
}

/// Carries out one decision; `None` when it was done, else why it was not.
pub fn decide(project: &Project, candidate: &Candidate, decision: &Decision, name: Option<&str>) -> Result<Option<Msg>> {
    decide_with(project, candidate, decision, name, false, &mut Vec::new())
}

fn candidates_of(project: &Project, survey: &Survey, wanted: &Wanted) -> Result<Vec<Candidate>> {
    let mut found = Vec::new();
    for locale in wanted.locales(project) {
        let books = books::read(project, survey, locale)?;
        for (number, _) in survey.docs.iter().enumerate().filter(|(_, doc)| wanted.page(&doc.paths)) {
            let sheet = books.sheet(survey, number);
            for (at, row) in sheet.rows.iter().enumerate() {
                let Some((entry, place)) = row.entry.zip(books.place_of(number, at)) else { continue };
                let catalog = &books.catalogs[place.catalog];
                let findings = || texts::findings(&books, survey, number, at, entry, catalog);
                found.extend(candidate(&books, wanted, row, entry, catalog, findings));
            }
        }
        for native in books.natives.iter().filter(|native| wanted.path(&native.paths.source)) {
            let sheet = books.native_sheet(native);
            for row in &sheet.rows {
                let Some(entry) = row.entry else { continue };
                found.extend(candidate(&books, wanted, row, entry, &native.catalog, Vec::new));
            }
        }
        if let Some(book) = books.terms.as_ref().filter(|book| wanted.everything() || wanted.names_rows() || wanted.path(&book.catalog.source.path)) {
            for entry in book.catalog.entries.iter().filter(|entry| entry.is_term()) {
                let derived = terms::derived(&book.source, &book.catalog, entry, &project.source);
                let row = Row { source: book.source.entry(&entry.id).unwrap_or(entry), entry: Some(entry), derived, words: 0 };
                found.extend(candidate(&books, wanted, &row, entry, &book.catalog, Vec::new));
            }
        }
    }
    Ok(found)
}

fn candidate(books: &Books, wanted: &Wanted, row: &Row, entry: &Entry, catalog: &Catalog, findings: impl Fn() -> Vec<Finding>) -> Option<Candidate> {
    let line = |offset| catalog.source.line_column(offset).0;
    let lines = (line(entry.extent.start), line(entry.extent.end.saturating_sub(1)));
    let waits = row.state() != State::Approved || row.derived.unsealed;
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

fn decide_with(project: &Project, candidate: &Candidate, decision: &Decision, name: Option<&str>, dry_run: bool, files: &mut Vec<Written>) -> Result<Option<Msg>> {
    let path = &candidate.catalog;
    let mut refused = None;
    let saved = save(project, path, Keep::Synced, dry_run, |text| {
        refused = None;
        let mut catalog = Catalog::read(Source::new(path, text.unwrap_or_default()));
        let same = |catalog: &Catalog| catalog.entries.iter().position(|entry| entry.id == candidate.id && catalog.source.slice(entry.extent) == candidate.seen);
        let Some(at) = same(&catalog) else {
            // What is on disk now is not what the person saw.
            refused = Some(msg!("approve-changed-meanwhile"));
            return Ok(None);
        };
        let new = match decision {
            Decision::Accept => None,
            Decision::Edit(text) => Some(text.clone()),
            Decision::Take => candidate.suggestion.as_ref().map(|(_, text)| text.clone()),
        };
        if let Some(new) = new {
            let edits = edit::set_value(&catalog, &catalog.entries[at], Value::Text(&new), &candidate.locale);
            catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
            let edits = edit::remove_suggestions(&catalog.entries[at]);
            catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
        }
        let entry = &catalog.entries[at];
        let seal = seal(candidate.today, entry, name);
        applied(&edit::set_state(&catalog, entry, Some(&seal)), &catalog.source.text, path).map(Some)
    })?;
    let line = written(path, saved).filter(|line| !files.contains(line));
    files.extend(line);
    Ok(refused)
}

fn seal(source: Sum, entry: &Entry, name: Option<&str>) -> Standing {
    Standing::Approved { source, text: text_sum(&entry.message), name: name.map(str::to_string) }
}
