//! `status`: how complete each language is.

use std::path::PathBuf;

use super::books::{self, Books};
use super::outcome::{LocaleStatus, Scope, Status};
use super::scope::Wanted;
use super::spread::spread;
use super::survey::{Survey, survey};
use crate::error::Result;
use crate::msg;
use crate::project::Project;
use crate::say::Msg;
use crate::sheet::{Change, Gate, Sheet, State, Tally};
use crate::text::Locale;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
}

/// One tally per language, and one per language and page.
pub fn status(project: &Project, options: &Options) -> Result<Status> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    of(project, &survey, &wanted)
}

/// The status of a survey that was made already.
pub fn of(project: &Project, survey: &Survey, wanted: &Wanted) -> Result<Status> {
    let mut pages: Vec<PathBuf> = survey.docs.iter().filter(|doc| wanted.page(&doc.paths)).map(|doc| doc.paths.page.clone()).collect();
    let natives: Vec<PathBuf> = survey.natives.iter().map(|native| native.paths.source.clone()).filter(|path| wanted.path(path)).collect();
    pages.extend(natives.iter().cloned());
    let one = |locale: &&Locale| -> Result<LocaleStatus> {
        let books = books::read(project, survey, locale)?;
        let sheets: Vec<Sheet> = sheets(survey, &books, wanted);
        let mut tallies: Vec<Tally> = sheets.iter().map(|sheet| sheet.tally).collect();
        let tally: Tally = tallies.iter().copied().sum();
        // A language need not have every file without a page; its column is empty then.
        let own = tallies.split_off(pages.len() - natives.len());
        let mut own = own.into_iter();
        tallies.extend(natives.iter().map(|path| {
            let has = books.natives.iter().any(|native| native.paths.source == *path);
            has.then(|| own.next()).flatten().unwrap_or_default()
        }));
        let verdict = Gate { approved: books.policy.approved }.judge(&tally);
        let is_withdrawn = |sheet: &Sheet| sheet.rows.iter().filter(|row| row.state() == State::Changed && row.derived.change == Some(Change::Facts)).count();
        let withdrawn = sheets.iter().map(is_withdrawn).sum();
        Ok(LocaleStatus { locale: Locale::clone(locale), tally, pages: tallies, verdict, withdrawn, next: next(locale.as_str(), &tally, withdrawn) })
    };
    let locales = spread(&wanted.locales(project), one).into_iter().collect::<Result<_>>()?;
    Ok(Status { source: project.source.clone(), locales, pages })
}

/// The sheets of a locale: those of its pages, then those of its files without a page.
pub fn sheets<'b>(survey: &'b Survey, books: &'b Books, wanted: &Wanted) -> Vec<Sheet<'b>> {
    let pages = survey.docs.iter().enumerate().filter(|(_, doc)| wanted.page(&doc.paths)).map(|(number, _)| books.sheet(survey, number));
    let natives = books.natives.iter().filter(|native| wanted.path(&native.paths.source)).map(|native| books.native_sheet(native));
    pages.chain(natives).collect()
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
