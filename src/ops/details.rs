//! What `status` tells beyond languages and pages: sections, and single texts by their state.

use std::path::PathBuf;

use super::books;
use super::outcome::Scope;
use super::rows::each;
use super::scope::Wanted;
use super::survey::survey;
use crate::error::Result;
use crate::finding::Place;
use crate::project::Project;
use crate::sheet::{State, Tally};
use crate::text::Locale;

/// A section of a page in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub locale: Locale,
    pub page: PathBuf,
    /// The heading under which the texts stand; none before the first.
    pub heading: Option<String>,
    pub tally: Tally,
}

/// Every section of every page, language by language.
pub fn sections(project: &Project, scope: &Scope) -> Result<Vec<Section>> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let mut all: Vec<Section> = Vec::new();
    for locale in wanted.locales(project) {
        let books = books::read(project, &survey, locale)?;
        let rows = each(project, &survey, &books, &wanted, |seen| {
            let row = seen.row;
            Some((seen.page.to_path_buf(), row.source.group.clone().filter(|heading| !heading.is_empty()), row.state(), row.words, row.characters))
        })?;
        for (page, heading, state, words, characters) in rows {
            let same = |last: &&mut Section| last.locale == *locale && last.page == page && last.heading == heading;
            match all.last_mut().filter(same) {
                Some(last) => last.tally.add(state, words, characters),
                None => {
                    let mut tally = Tally::default();
                    tally.add(state, words, characters);
                    all.push(Section { locale: locale.clone(), page, heading, tally });
                }
            }
        }
    }
    Ok(all)
}

/// A text and its state.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub locale: Locale,
    pub place: Place,
    pub id: String,
    pub state: State,
    pub words: usize,
    pub characters: usize,
    pub source: String,
}

/// The texts in these states.
pub fn listed(project: &Project, scope: &Scope, states: &[State]) -> Result<Vec<Listed>> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let mut all = Vec::new();
    for locale in wanted.locales(project) {
        let books = books::read(project, &survey, locale)?;
        all.extend(each(project, &survey, &books, &wanted, |seen| {
            let row = seen.row;
            let listed = || Listed {
                locale: locale.clone(),
                place: seen.place(),
                id: row.id().to_string(),
                state: row.state(),
                words: row.words,
                characters: row.characters,
                source: row.source.message.words(),
            };
            states.contains(&row.state()).then(listed)
        })?);
    }
    Ok(all)
}
