//! Which part of a project was asked for: languages, and pages by any of their names.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::outcome::Scope;
use super::survey::paths_of;
use crate::catalog::Catalog;
use crate::error::{Error, Result};
use crate::msg;
use crate::project::{NativePaths, PagePaths, Project};
use crate::text::Locale;

/// A scope, understood.
pub struct Wanted {
    locales: Vec<String>,
    pages: HashSet<PathBuf>,
    files: Vec<PathBuf>,
    ids: Vec<String>,
    lines: Vec<(PathBuf, usize)>,
    all_pages: bool,
}

impl Wanted {
    /// Understands a scope; a language that is not configured, or an argument that means nothing, is a usage error.
    pub fn of(project: &Project, scope: &Scope) -> Result<Wanted> {
        let mut wanted = Wanted { locales: Vec::new(), pages: HashSet::new(), files: Vec::new(), ids: Vec::new(), lines: Vec::new(), all_pages: scope.pages.is_empty() };
        for tag in &scope.locales {
            let Some(locale) = project.locale(tag).filter(|locale| **locale != project.source) else {
                let known: Vec<&str> = project.locales.iter().map(Locale::as_str).collect();
                return Err(Error::usage(msg!("scope-locale", locale = tag)).hint(msg!("hint-scope-locale", locales = known.join(", "))));
            };
            wanted.locales.push(locale.as_str().to_string());
        }
        let pages = if wanted.all_pages { Vec::new() } else { project.pages()? };
        let natives = if wanted.all_pages { Vec::new() } else { project.natives()? };
        for argument in &scope.pages {
            if argument.contains(['*', '?', '{']) {
                wanted.take_all(project, argument, &pages, &natives)?;
                continue;
            }
            let (name, line) = match argument.rsplit_once(':') {
                Some((name, line)) if line.parse::<usize>().is_ok() => (name, line.parse().ok()),
                _ => (argument.as_str(), None),
            };
            let path = relative(project, name);
            let page = pages.iter().find(|page| paths_of(project, page).contains(&path) || page.path == name);
            let native = natives.iter().find(|native| native.source == path || project.locales.iter().any(|locale| native.catalog(locale) == path || native.drafts(locale) == path));
            let terms = project.locales.iter().any(|locale| project.terms(locale) == path);
            match (page, native) {
                (Some(page), _) => drop(wanted.pages.insert(page.page.clone())),
                (None, Some(native)) => wanted.files.push(native.source.clone()),
                (None, None) if terms => wanted.files.push(path.clone()),
                (None, None) if line.is_none() && is_id(name) => wanted.ids.push(name.to_string()),
                _ => return Err(unknown(argument)),
            }
            if let Some(line) = line {
                if !has_text(project, &path, line)? {
                    return Err(Error::usage(msg!("scope-line", path = path.as_path(), line = line)).hint(msg!("hint-scope-page")));
                }
                wanted.lines.push((path, line));
            }
        }
        let mut unseen = wanted.ids.clone();
        let mut catalogs = catalogs(project, &pages, &natives);
        while let (false, Some(path)) = (unseen.is_empty(), catalogs.next()) {
            if let Some(source) = project.source(&path)? {
                let catalog = Catalog::read(source);
                unseen.retain(|id| catalog.entry(id).is_none());
            }
        }
        match unseen.first() {
            Some(id) => Err(unknown(id)),
            None => Ok(wanted),
        }
    }

    /// Takes every page and file that a pattern fits, by any of their names.
    fn take_all(&mut self, project: &Project, glob: &str, pages: &[PagePaths], natives: &[NativePaths]) -> Result<()> {
        let pattern = crate::project::paths::regex(glob).ok_or_else(|| Error::usage(msg!("config-match", value = glob)))?;
        let fits = |path: &Path| pattern.is_match(&path.to_string_lossy().replace('\\', "/"));
        let before = self.pages.len() + self.files.len();
        self.pages.extend(pages.iter().filter(|page| paths_of(project, page).iter().any(|path| fits(path))).map(|page| page.page.clone()));
        let any = |native: &&NativePaths| fits(&native.source) || project.locales.iter().any(|locale| fits(&native.catalog(locale)) || fits(&native.drafts(locale)));
        self.files.extend(natives.iter().filter(any).map(|native| native.source.clone()));
        if self.pages.len() + self.files.len() == before { Err(unknown(glob)) } else { Ok(()) }
    }

    pub fn locales<'p>(&self, project: &'p Project) -> Vec<&'p Locale> {
        project.locales.iter().filter(|locale| self.locales.is_empty() || self.locales.iter().any(|wanted| wanted == locale.as_str())).collect()
    }

    /// Whether every page is asked for.
    pub fn everything(&self) -> bool {
        self.all_pages
    }

    pub fn page(&self, page: &PagePaths) -> bool {
        self.all_pages || self.pages.contains(&page.page) || !self.ids.is_empty()
    }

    /// Whether a file without a page, named by its source, is asked for.
    pub fn path(&self, path: &Path) -> bool {
        self.all_pages || self.files.iter().any(|file| file == path) || !self.ids.is_empty()
    }

    /// The same scope with these pages alone, which are some of it.
    pub fn only(self, pages: Vec<PathBuf>) -> Wanted {
        Wanted { pages: pages.into_iter().collect(), files: Vec::new(), all_pages: false, ..self }
    }

    /// Whether one row is asked for: by its id, or by a line of its entry (from first to last line) in its catalog.
    pub fn row(&self, id: &str, catalog: &Path, lines: (usize, usize)) -> bool {
        let by_id = self.ids.is_empty() || self.ids.iter().any(|wanted| wanted == id);
        let mut here = self.lines.iter().filter(|(path, _)| path == catalog).peekable();
        let by_line = self.lines.is_empty() || here.any(|(_, line)| (lines.0..=lines.1).contains(line));
        by_id && by_line
    }

    /// Whether single rows were named.
    pub fn names_rows(&self) -> bool {
        !self.ids.is_empty() || !self.lines.is_empty()
    }
}

fn unknown(argument: &str) -> Error {
    Error::usage(msg!("scope-page", argument = argument)).hint(msg!("hint-scope-page"))
}

/// Every catalog that may hold an id: those of the source language first, where most ids are found at once.
fn catalogs<'a>(project: &'a Project, pages: &'a [PagePaths], natives: &'a [NativePaths]) -> impl Iterator<Item = PathBuf> + 'a {
    let locales = || std::iter::once(&project.source).chain(&project.locales);
    locales().flat_map(move |locale| {
        let of_pages = pages.iter().map(move |page| project.catalog(page, locale));
        let of_natives = natives.iter().map(move |native| if *locale == project.source { native.source.clone() } else { native.catalog(locale) });
        of_pages.chain(of_natives).chain(std::iter::once(project.terms(locale)))
    })
}

/// Whether a text stands on a line: of a catalog an entry, of a page anything.
fn has_text(project: &Project, path: &Path, line: usize) -> Result<bool> {
    let Some(source) = project.source(path)? else { return Ok(false) };
    if path.extension().is_none_or(|extension| extension != "ftl") {
        return Ok((1..=source.text.lines().count()).contains(&line));
    }
    let catalog = Catalog::read(source);
    let line_of = |offset| catalog.source.line_column(offset).0;
    Ok(catalog.entries.iter().any(|entry| (line_of(entry.extent.start)..=line_of(entry.extent.end.saturating_sub(1))).contains(&line)))
}

/// An argument as a path from the project's root; people name files as seen from where they are.
fn relative(project: &Project, name: &str) -> PathBuf {
    let given = Path::new(name);
    let absolute = std::env::current_dir().map(|here| here.join(given)).unwrap_or_else(|_| given.to_path_buf());
    let resolved = absolute.canonicalize().unwrap_or(absolute);
    match resolved.strip_prefix(&project.root) {
        Ok(inside) => inside.to_path_buf(),
        Err(_) => given.to_path_buf(),
    }
}

fn is_id(name: &str) -> bool {
    let name = name.strip_prefix('-').unwrap_or(name);
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
