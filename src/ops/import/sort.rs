//! Texts of files, sorted by the language, the page and the message that they are for.

use std::collections::HashMap;

use super::decide::Letter;
use crate::catalog::Catalog;
use crate::error::{Error, Result};
use crate::exchange::Returned;
use crate::msg;
use crate::ops::export::posix;
use crate::ops::outcome::{Refused, Scope};
use crate::ops::scope::Wanted;
use crate::ops::survey::Survey;
use crate::project::Project;
use crate::text::Locale;

/// One language's texts.
pub struct Sorted<'p> {
    pub locale: &'p Locale,
    pub mail: Vec<Mail>,
}

/// The texts for one page, or for one file without a page.
pub struct Mail {
    pub home: Home,
    pub letters: Vec<Letter>,
}

/// A page by its number in the survey; a file without a page by its number among those that the language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    Page(usize),
    Native(usize),
}

/// Sorts texts. What belongs to nothing is refused.
///
/// # Errors
/// If a file does not say of which language it is, and nobody else does.
pub fn sorted<'p>(project: &'p Project, survey: &Survey, locales: &[String], items: Vec<Returned>, refused: &mut Vec<Refused>) -> Result<Vec<Sorted<'p>>> {
    let wanted = Wanted::of(project, &Scope { locales: locales.to_vec(), pages: Vec::new() })?.locales(project);
    let mut sorted: Vec<Sorted> = Vec::new();
    let mut homes = Homes { project, survey, by_path: HashMap::new(), by_id: None };
    for item in items {
        let told = item.language.as_deref().and_then(|tag| project.locale(tag)).filter(|locale| **locale != project.source);
        let locale = match (told, wanted.as_slice()) {
            (Some(told), _) => told,
            (None, [only]) => only,
            _ => {
                let language = item.language.unwrap_or_default();
                return Err(Error::usage(msg!("import-language", language = language)).at(item.at.place).hint(msg!("hint-import-language")));
            }
        };
        // Of a file in several languages only those that were asked for are taken.
        if !wanted.contains(&locale) {
            continue;
        }
        let Some(home) = homes.of(locale, &item)? else {
            refused.push(Refused { at: item.at, id: Some(item.id), why: msg!("import-unknown") });
            continue;
        };
        let at = sorted.iter().position(|of| of.locale == locale).unwrap_or_else(|| {
            sorted.push(Sorted { locale, mail: Vec::new() });
            sorted.len() - 1
        });
        post(&mut sorted[at].mail, home, item);
    }
    Ok(sorted)
}

/// Puts a text to the others of its message; the same text twice is one, two different ones contradict each other.
fn post(mail: &mut Vec<Mail>, home: Home, item: Returned) {
    let at = mail.iter().position(|mail| mail.home == home).unwrap_or_else(|| {
        mail.push(Mail { home, letters: Vec::new() });
        mail.len() - 1
    });
    let letters = &mut mail[at].letters;
    let id = message_id(&item.id);
    let Some(letter) = letters.iter_mut().rev().find(|letter| letter.id == id) else {
        letters.push(Letter { id: id.to_string(), texts: vec![item], twice: None });
        return;
    };
    match letter.texts.iter_mut().find(|text| text.id == item.id) {
        None => letter.texts.push(item),
        Some(known) if known.target == item.target || item.target.is_blank() => {
            known.approved &= item.approved;
        }
        Some(known) if known.target.is_blank() => *known = item,
        Some(known) => {
            letter.twice = Some(known.at.cell.clone().unwrap_or_else(|| known.at.place.line.to_string()));
            letter.texts.push(item);
        }
    }
}

/// What stands before the name of an attribute and the keys of a branch.
pub fn message_id(id: &str) -> &str {
    id.split(['.', '[']).next().unwrap_or(id)
}

/// Where texts belong: to the page that the file names, else to the only one that has a message of that id.
struct Homes<'a> {
    project: &'a Project,
    survey: &'a Survey,
    by_path: HashMap<(String, String), Option<Home>>,
    by_id: Option<HashMap<String, Vec<usize>>>,
}

impl Homes<'_> {
    fn of(&mut self, locale: &Locale, item: &Returned) -> Result<Option<Home>> {
        let page = item.page.replace('\\', "/");
        let key = (locale.as_str().to_string(), page);
        let by_path = match self.by_path.get(&key) {
            Some(known) => *known,
            None => {
                let found = self.at(locale, &key.1);
                self.by_path.insert(key, found);
                found
            }
        };
        match by_path {
            Some(home) => Ok(Some(home)),
            None => self.with_id(locale, message_id(&item.id)),
        }
    }

    fn at(&self, locale: &Locale, page: &str) -> Option<Home> {
        let of_page = self.survey.pages.iter().position(|leaf| posix(&leaf.paths.page) == page).map(Home::Page);
        let natives = self.survey.natives.iter().filter(|native| native.paths.is_for(locale));
        of_page.or_else(|| natives.enumerate().find(|(_, native)| posix(&native.paths.source) == page).map(|(at, _)| Home::Native(at)))
    }

    /// A page may have another name since.
    fn with_id(&mut self, locale: &Locale, id: &str) -> Result<Option<Home>> {
        if self.by_id.is_none() {
            let mut by_id: HashMap<String, Vec<usize>> = HashMap::new();
            for number in 0..self.survey.pages.len() {
                for entry in self.survey.source(self.project, number)?.entries {
                    by_id.entry(entry.id).or_default().push(number);
                }
            }
            self.by_id = Some(by_id);
        }
        let pages = self.by_id.iter().filter_map(|by_id| by_id.get(id)).flatten().map(|number| Home::Page(*number));
        let natives = self.survey.natives.iter().filter(|native| native.paths.is_for(locale)).enumerate();
        let has = |catalog: &Result<Catalog>| catalog.as_ref().is_ok_and(|catalog| catalog.entry(id).is_some());
        let mut all = pages.chain(natives.filter(|(_, native)| has(&native.catalog)).map(|(at, _)| Home::Native(at)));
        Ok(all.next().filter(|_| all.next().is_none()))
    }
}
