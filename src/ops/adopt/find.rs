//! Where the translated pages are: where merge would write them, where a person says, or wherever a page's front matter
//! names the same key as its source's.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::ops::scope::Wanted;
use crate::ops::survey::Survey;
use crate::page::{self, Page};
use crate::project::Project;
use crate::text::{Locale, Source};

/// A translated page, whose source is known.
pub struct Found {
    /// The source page, by its place in the survey.
    pub number: usize,
    pub there: Source,
}

impl Found {
    /// The translated page, read as its source is.
    pub fn read(&self, source: &Page) -> Page {
        page::read(self.there.clone(), source.format, &source.profile)
    }
}

/// Keys that pages in several languages share: Hugo's, and that of Jekyll's language plug-ins.
const KEYS: &[&str] = &["translationKey", "ref"];

/// Keys that say which language a page is in.
const LANGUAGES: &[&str] = &["lang", "language", "locale"];

/// The translated pages of a locale among what is asked for.
pub fn translated(project: &Project, survey: &Survey, locale: &Locale, wanted: &Wanted, from: Option<&str>) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let mut by_key: Option<HashMap<String, PathBuf>> = None;
    for number in survey.wanted(wanted) {
        let paths = &survey.pages[number].paths;
        let there = match from {
            Some(template) => named(project, &project.filled(template, paths, locale))?,
            None => match project.source(&project.output(paths, locale))? {
                Some(there) => Some(there),
                None => match key(&project.read(&paths.page)?.unwrap_or_default()) {
                    Some(key) => {
                        if by_key.is_none() {
                            by_key = Some(keyed(project, survey, locale)?);
                        }
                        by_key.as_ref().and_then(|pages| pages.get(&key)).map(|path| project.source(path)).transpose()?.flatten()
                    }
                    None => None,
                },
            },
        };
        found.extend(there.map(|there| Found { number, there }));
    }
    Ok(found)
}

/// The first of these files that is there.
fn named(project: &Project, paths: &[PathBuf]) -> Result<Option<Source>> {
    for path in paths {
        if let Some(text) = project.read_named(path)? {
            return Ok(Some(Source::new(path, text)));
        }
    }
    Ok(None)
}

/// The key that a page's front matter gives, with its name.
fn key(text: &str) -> Option<String> {
    let values = page::front_values(text, KEYS);
    KEYS.iter().zip(values).find_map(|(name, value)| Some(format!("{name} {}", value.filter(|value| !value.is_empty())?)))
}

/// The pages of a locale by their keys; of two with one key the first.
fn keyed(project: &Project, survey: &Survey, locale: &Locale) -> Result<HashMap<String, PathBuf>> {
    let mut pages = HashMap::new();
    let taken: HashSet<PathBuf> = survey.pages.iter().map(|page| project.output(&page.paths, locale)).collect();
    for path in project.pages_on_disk(locale)?.into_iter().filter(|path| !taken.contains(path)) {
        let Some(text) = project.read(&path)? else { continue };
        if let Some(key) = key(&text).filter(|_| is_of(locale, &path, &text)) {
            pages.entry(key).or_insert(path);
        }
    }
    Ok(pages)
}

/// Whether a page is in this language: by its front matter, else by its path.
fn is_of(locale: &Locale, path: &Path, text: &str) -> bool {
    match page::front_values(text, LANGUAGES).into_iter().flatten().next() {
        Some(said) => Locale::parse(&said).is_some_and(|said| said.tag() == locale.tag()),
        None => {
            let path = path.to_string_lossy().replace('\\', "/");
            path.split('/').any(|part| part == locale.as_str() || part.contains(&format!(".{}.", locale.as_str())))
        }
    }
}
