//! `status`: how complete each language is.

use std::collections::HashSet;
use std::path::PathBuf;

use super::books::{self, Books};
use super::gate;
use super::outcome::{LocaleStatus, Scope, Status};
use super::scope::Wanted;
use super::spread::spread;
use super::survey::{Survey, survey};
use crate::catalog::Catalog;
use crate::error::Result;
use crate::msg;
use crate::project::Project;
use crate::say::Msg;
use crate::sheet::{Change, Row, Sheet, State, Tally};
use crate::text::Date;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    /// The day that due dates are compared with; the machine's clock tells it otherwise.
    pub today: Option<Date>,
}

/// One tally per language, and one per language and page.
pub fn status(project: &Project, options: &Options) -> Result<Status> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let books = wanted.locales(project).into_iter().map(|locale| books::read(project, &survey, locale)).collect::<Result<Vec<_>>>()?;
    of(project, &survey, &books, &wanted, options.today.unwrap_or_else(Date::today))
}

/// The status of a survey and of languages that were looked through already.
pub fn of(project: &Project, survey: &Survey, books: &[Books], wanted: &Wanted, today: Date) -> Result<Status> {
    let numbers = survey.wanted(wanted);
    let natives: Vec<PathBuf> = survey.natives.iter().map(|native| native.paths.source.clone()).filter(|path| wanted.path(path)).collect();
    let of_page = |number: &usize| -> Result<Vec<Counted>> {
        if books.is_empty() {
            return Ok(Vec::new());
        }
        let source = survey.source(project, *number)?;
        let one = |books: &Books| {
            let book = books.book(*number, &source)?;
            Ok(counted(&books.sheet(&book), &source, &book.catalog))
        };
        books.iter().map(one).collect()
    };
    let of_pages = spread(&numbers, of_page).into_iter().collect::<Result<Vec<_>>>()?;
    // A language need not have every file without a page; its column is empty then.
    let of_natives = |books: &Books| -> Result<Vec<Counted>> {
        let own = books.natives()?;
        let of = |path: &PathBuf| own.iter().find(|native| native.paths.source == *path).map(|native| counted(&books.native_sheet(native), native.source, &native.catalog));
        Ok(natives.iter().map(|path| of(path).unwrap_or_default()).collect())
    };
    let paths: Vec<PathBuf> = numbers.iter().map(|number| survey.pages[*number].paths.page.clone()).chain(natives.iter().cloned()).collect();
    let mut locales = Vec::new();
    for (at, (books, own)) in books.iter().zip(spread(books, of_natives)).enumerate() {
        let counts: Vec<Counted> = of_pages.iter().map(|page| page[at]).chain(own?).collect();
        let pages: Vec<Tally> = counts.iter().map(|counted| counted.tally).collect();
        let tally: Tally = pages.iter().copied().sum();
        let sum = |count: fn(&Counted) -> usize| counts.iter().map(count).sum::<usize>();
        let (withdrawn, identical, obsolete) = (sum(|counted| counted.withdrawn), sum(|counted| counted.identical), sum(|counted| counted.obsolete));
        let gates = gate::judged(&project.config.gates(books.locale), paths.iter().map(PathBuf::as_path).zip(pages.iter().copied()), today);
        // Of two that are equally bad the first.
        let Some(verdict) = gates.iter().rev().map(|judged| judged.verdict).max_by_key(|verdict| verdict.why) else { continue };
        locales.push(LocaleStatus { locale: books.locale.clone(), tally, pages, verdict, gates, withdrawn, identical, obsolete, next: next(books.locale.as_str(), &tally, withdrawn) });
    }
    let is_foreign = numbers.is_empty() && survey.natives.iter().any(|native| native.paths.approval.is_none());
    Ok(Status { source: project.source.clone(), locales, pages: paths, is_foreign })
}

/// By what languages and pages are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    /// The least approved first.
    Coverage,
    /// The most words that are not approved first.
    Open,
}

/// The same status with its languages and pages in another order.
pub fn sorted(mut status: Status, by: Sort) -> Status {
    let open = |tally: &Tally| std::cmp::Reverse(tally.all_words() - tally.words(State::Approved));
    let order = |name: &str, tally: &Tally| match by {
        Sort::Name => (0, std::cmp::Reverse(0), name.to_string()),
        Sort::Coverage => (tally.percent(State::Approved), open(tally), String::new()),
        Sort::Open => (0, open(tally), String::new()),
    };
    status.locales.sort_by_key(|own| order(own.locale.as_str(), &own.tally));
    let of_page = |at: usize| -> Tally { status.locales.iter().filter_map(|own| own.pages.get(at)).copied().sum() };
    let mut numbers: Vec<usize> = (0..status.pages.len()).collect();
    numbers.sort_by_cached_key(|at| order(&status.pages[*at].to_string_lossy(), &of_page(*at)));
    status.pages = numbers.iter().map(|at| status.pages[*at].clone()).collect();
    for own in &mut status.locales {
        own.pages = numbers.iter().filter_map(|at| own.pages.get(*at)).copied().collect();
    }
    status
}

/// What is counted of a page or file.
#[derive(Clone, Copy, Default)]
struct Counted {
    tally: Tally,
    withdrawn: usize,
    identical: usize,
    obsolete: usize,
}

fn counted(sheet: &Sheet, source: &Catalog, catalog: &Catalog) -> Counted {
    let is_withdrawn = |row: &&Row| row.state() == State::Changed && row.derived.change == Some(Change::Facts);
    let known: HashSet<&str> = source.entries.iter().map(|entry| entry.id.as_str()).collect();
    Counted {
        tally: sheet.tally,
        withdrawn: sheet.rows.iter().filter(is_withdrawn).count(),
        identical: sheet.rows.iter().filter(|row| row.identical).count(),
        obsolete: catalog.entries.iter().filter(|entry| !known.contains(entry.id.as_str())).count(),
    }
}

/// The next step for a language: what is wrong goes before what is lacking.
fn next(locale: &str, tally: &Tally, withdrawn: usize) -> Option<Msg> {
    let count = |state| usize::try_from(tally.texts(state)).unwrap_or(usize::MAX);
    if withdrawn > 0 {
        Some(msg!("next-withdrawn", count = withdrawn, locale = locale))
    } else if count(State::Changed) > 0 {
        Some(msg!("next-changed", count = count(State::Changed), locale = locale))
    } else if count(State::Missing) > 0 {
        Some(msg!("next-missing", count = count(State::Missing), locale = locale))
    } else if count(State::Draft) > 0 {
        Some(msg!("next-draft", count = count(State::Draft), locale = locale))
    } else {
        None
    }
}
