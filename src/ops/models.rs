//! `models`: which models of the offline engine there are, and getting one.

use super::outcome::{How, Progress, Watch, Written};
use crate::engine::fetch::{self, Origin};
use crate::engine::models::Store;
use crate::error::{Error, Result};
use crate::msg;
use crate::project::Project;
use crate::text::Locale;

/// A language and its model, out of the project's source language (English where there is no project).
#[derive(Clone, Debug)]
pub struct Model {
    pub locale: Locale,
    /// The size of its files, where they are here.
    pub bytes: Option<u64>,
}

#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Languages, or pairs such as `en-de`.
    pub locales: Vec<String>,
    /// A folder or an address to fetch from instead of the published registry.
    pub from: Option<String>,
    pub dry_run: bool,
}

/// The models for the project's languages, and any others that are here.
pub fn list(project: Option<&Project>) -> Result<Vec<Model>> {
    let store = Store::open(None);
    let source = source(project)?;
    let mut models: Vec<Model> = Vec::new();
    let here = store.list().into_iter().filter(|model| model.manifest.from.eq_ignore_ascii_case(source.language()));
    let others = here.filter_map(|model| Locale::parse(&model.manifest.to));
    for locale in project.map(|project| project.locales.clone()).unwrap_or_default().into_iter().chain(others) {
        if models.iter().any(|known| known.locale.language() == locale.language()) {
            continue;
        }
        let bytes = store.find(&source, &locale).map(|model| model.manifest.files.iter().map(|file| file.size).sum());
        models.push(Model { locale, bytes });
    }
    Ok(models)
}

/// Fetches the models of some languages, from the registry or a folder.
pub fn fetch(project: Option<&Project>, options: &Options, watch: Watch) -> Result<Vec<Written>> {
    let store = Store::open(None);
    let source = source(project)?;
    let origin = Origin::read(options.from.as_deref());
    let mut written = Vec::new();
    for wanted in &options.locales {
        let (from, to) = pair(wanted, &source)?;
        let path = store.root.join(format!("{}-{}", from.language(), to.language()));
        let how = if store.find(&from, &to).is_some() { How::Changed } else { How::Created };
        if !options.dry_run {
            let what = msg!("progress-models", locale = to.as_str());
            let size = |bytes: u64| usize::try_from(bytes).unwrap_or(usize::MAX);
            fetch::fetch(&store, &from, &to, &origin, &mut |done, total| watch(Progress { what: what.clone(), done: size(done), total: size(total) }))?;
        }
        written.push(Written { path, how });
    }
    Ok(written)
}

/// A language, or a pair of them: `de`, `en-de`. What reads as one language with a region is one.
fn pair(wanted: &str, source: &Locale) -> Result<(Locale, Locale)> {
    let unknown = || Error::usage(msg!("config-locale", locale = wanted));
    if let Some((from, to)) = wanted.split_once('-').filter(|(_, to)| to.len() < 4 && to.bytes().all(|letter| letter.is_ascii_lowercase())) {
        return Ok((Locale::parse(from).ok_or_else(unknown)?, Locale::parse(to).ok_or_else(unknown)?));
    }
    Ok((source.clone(), Locale::parse(wanted).ok_or_else(unknown)?))
}

fn source(project: Option<&Project>) -> Result<Locale> {
    match project {
        Some(project) => Ok(project.source.clone()),
        None => Locale::parse("en").ok_or_else(|| Error::usage(msg!("config-locale", locale = "en"))),
    }
}
