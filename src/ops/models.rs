//! `models`: which models of the offline engine there are; getting, renewing, removing and handing them on.

use std::path::Path;

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
            fetch_one(&store, (&from, &to), &origin, watch)?;
        }
        written.push(Written { path, how });
    }
    Ok(written)
}

/// Fetches those models anew of which there is a newer version; all that are here where no language is named.
pub fn update(project: Option<&Project>, options: &Options, watch: Watch) -> Result<Vec<Written>> {
    let store = Store::open(None);
    let source = source(project)?;
    let origin = Origin::read(options.from.as_deref());
    let wanted: Vec<(Locale, Locale)> = options.locales.iter().map(|wanted| pair(wanted, &source)).collect::<Result<_>>()?;
    let mut written = Vec::new();
    for model in store.list() {
        let (Some(from), Some(to)) = (Locale::parse(&model.manifest.from), Locale::parse(&model.manifest.to)) else { continue };
        let named = wanted.is_empty() || wanted.iter().any(|(one, other)| store.find(one, other).is_some_and(|own| own.folder == model.folder));
        if !named || fetch::newest(&from, &to, &origin)?.is_none_or(|newest| newest == model.manifest.version) {
            continue;
        }
        if !options.dry_run {
            fetch_one(&store, (&from, &to), &origin, watch)?;
        }
        written.push(Written { path: model.folder, how: How::Changed });
    }
    Ok(written)
}

/// Removes the models of some languages.
pub fn remove(project: Option<&Project>, options: &Options) -> Result<Vec<Written>> {
    let store = Store::open(None);
    let source = source(project)?;
    let mut written = Vec::new();
    for wanted in &options.locales {
        let (from, to) = pair(wanted, &source)?;
        let Some(model) = store.find(&from, &to) else {
            return Err(Error::failed(msg!("engine-no-model", from = from.as_str(), to = to.as_str(), path = store.root.as_path())));
        };
        if !options.dry_run {
            store.remove(&model)?;
        }
        written.push(Written { path: model.folder, how: How::Removed });
    }
    Ok(written)
}

/// Copies models into a folder that an office can serve or hand around.
pub fn mirror(project: Option<&Project>, options: &Options, to: &Path, watch: Watch) -> Result<Vec<Written>> {
    let source = source(project)?;
    let pairs: Vec<(Locale, Locale)> = options.locales.iter().map(|wanted| pair(wanted, &source)).collect::<Result<_>>()?;
    let what = msg!("progress-mirror");
    let files = fetch::mirror(&pairs, &Origin::read(options.from.as_deref()), to, &mut |done, total| watch(Progress { what: what.clone(), done: size(done), total: size(total) }))?;
    Ok(files.into_iter().map(|path| Written { path, how: How::Created }).collect())
}

fn fetch_one(store: &Store, (from, to): (&Locale, &Locale), origin: &Origin, watch: Watch) -> Result<()> {
    let what = msg!("progress-models", locale = to.as_str());
    fetch::fetch(store, from, to, origin, &mut |done, total| watch(Progress { what: what.clone(), done: size(done), total: size(total) }))?;
    Ok(())
}

fn size(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
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
