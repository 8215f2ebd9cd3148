//! `status`: how complete each language is.

use std::collections::HashMap;
use std::path::PathBuf;

use super::books::{self, Books, NativeBook};
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
    let of_page = |number: &usize| -> Result<Vec<Counted>> {
        if books.is_empty() {
            return Ok(Vec::new());
        }
        let source = survey.source(project, *number)?;
        let one = |books: &Books| {
            let book = books.book(*number, &source)?;
            Ok(Counted::of(&books.sheet(&book), &source, &book.catalog))
        };
        books.iter().map(one).collect()
    };
    let mut counts = Counts::of(survey, wanted, books.len());
    for of_page in spread(&counts.numbers, of_page) {
        counts.add_page(of_page?);
    }
    let of_natives = |books: &Books| -> Result<Vec<(PathBuf, Counted)>> {
        let one = |native: &NativeBook| (native.paths.source.clone(), Counted::of(&books.native_sheet(native), native.source, &native.catalog));
        Ok(books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)).map(one).collect())
    };
    for (at, of_natives) in spread(books, of_natives).into_iter().enumerate() {
        counts.add_natives(at, of_natives?);
    }
    Ok(counts.status(project, survey, books, today))
}

/// What is counted of every page and file in every language, as it comes.
pub struct Counts {
    /// The pages in question, by their number in the survey.
    pub numbers: Vec<usize>,
    natives: Vec<PathBuf>,
    /// By language, a count for each page and then for each file without one.
    all: Vec<Vec<Counted>>,
}

impl Counts {
    pub fn of(survey: &Survey, wanted: &Wanted, languages: usize) -> Counts {
        let natives = survey.natives.iter().map(|native| native.paths.source.clone()).filter(|path| wanted.path(path)).collect();
        Counts { numbers: survey.wanted(wanted), natives, all: vec![Vec::new(); languages] }
    }

    /// The counts of the next page, one for each language.
    pub fn add_page(&mut self, of_page: Vec<Counted>) {
        self.all.iter_mut().zip(of_page).for_each(|(all, counted)| all.push(counted));
    }

    /// The counts of the files without a page that a language has. It need not have every one; its column is empty then.
    pub fn add_natives(&mut self, language: usize, of_natives: Vec<(PathBuf, Counted)>) {
        let by_path: HashMap<PathBuf, Counted> = of_natives.into_iter().collect();
        if let Some(all) = self.all.get_mut(language) {
            all.extend(self.natives.iter().map(|path| by_path.get(path).copied().unwrap_or_default()));
        }
    }

    /// What it all comes to.
    pub fn status(self, project: &Project, survey: &Survey, books: &[Books], today: Date) -> Status {
        let is_foreign = self.numbers.is_empty() && survey.natives.iter().any(|native| native.paths.approval.is_none());
        let paths: Vec<PathBuf> = self.numbers.iter().map(|number| survey.pages[*number].paths.page.clone()).chain(self.natives).collect();
        let mut locales = Vec::new();
        for (books, counts) in books.iter().zip(self.all) {
            let pages: Vec<Tally> = counts.iter().map(|counted| counted.tally).collect();
            let tally: Tally = pages.iter().copied().sum();
            let sum = |count: fn(&Counted) -> usize| counts.iter().map(count).sum::<usize>();
            let (withdrawn, identical, obsolete) = (sum(|counted| counted.withdrawn), sum(|counted| counted.identical), sum(|counted| counted.obsolete));
            let gates = gate::judged(&project.config.gates(books.locale), paths.iter().map(PathBuf::as_path).zip(pages.iter().copied()), today);
            // Of two that are equally bad the first.
            let Some(verdict) = gates.iter().rev().map(|judged| judged.verdict).max_by_key(|verdict| verdict.why) else { continue };
            locales.push(LocaleStatus { locale: books.locale.clone(), tally, pages, verdict, gates, withdrawn, identical, obsolete, next: next(books.locale.as_str(), &tally, withdrawn) });
        }
        Status { source: project.source.clone(), locales, pages: paths, is_foreign }
    }
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

/// What is counted of a page or file in one language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    tally: Tally,
    withdrawn: usize,
    identical: usize,
    obsolete: usize,
}

impl Counted {
    pub fn of(sheet: &Sheet, source: &Catalog, catalog: &Catalog) -> Counted {
        let is_withdrawn = |row: &&Row| row.state() == State::Changed && row.derived.change == Some(Change::Facts);
        Counted {
            tally: sheet.tally,
            withdrawn: sheet.rows.iter().filter(is_withdrawn).count(),
            identical: sheet.rows.iter().filter(|row| row.identical).count(),
            obsolete: catalog.entries.iter().filter(|entry| source.position(&entry.id).is_none()).count(),
        }
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
