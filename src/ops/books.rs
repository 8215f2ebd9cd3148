//! Everything that one locale has: its catalogs joined with the source, its terms, and the files that have no page.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use super::survey::{Native, Survey};
use crate::catalog::{Catalog, Entry};
use crate::error::Result;
use crate::project::config::{Approval, Policy};
use crate::project::{NativePaths, Project};
use crate::sheet::orphans::{self, At};
use crate::sheet::{Sheet, State, terms, uses};
use crate::text::{Locale, Source};

/// A locale's files, read.
pub struct Books<'a> {
    pub locale: &'a Locale,
    pub source_locale: &'a Locale,
    pub policy: Policy,
    /// The catalogs of the survey's pages, in their order, then those whose page is gone.
    pub catalogs: Vec<Catalog>,
    /// Which entry each message of each page takes.
    pub joined: Vec<Vec<Option<At>>>,
    pub terms: Option<TermBook>,
    pub natives: Vec<NativeBook<'a>>,
}

/// A locale's terms, beside the source language's.
pub struct TermBook {
    pub source: Catalog,
    pub catalog: Catalog,
    states: HashMap<String, State>,
}

/// A Fluent file without a page, in both languages.
pub struct NativeBook<'a> {
    pub paths: &'a NativePaths,
    pub source: &'a Catalog,
    pub catalog: Catalog,
    pub on_disk: bool,
}

/// Reads a locale's files and joins them with the source.
pub fn read<'a>(project: &'a Project, survey: &'a Survey, locale: &'a Locale) -> Result<Books<'a>> {
    let policy = project.config.policy(locale);
    let mut catalogs = Vec::new();
    for doc in &survey.docs {
        catalogs.push(catalog(project, &project.catalog(&doc.paths, locale))?);
    }
    // The catalog of a page that cannot be read is left alone: nobody knows which of its rows the page still has.
    let unread = survey.unread.iter().map(|paths| project.catalog(paths, locale));
    let own: HashSet<PathBuf> = catalogs.iter().map(|catalog| catalog.source.path.clone()).chain(unread).collect();
    let natives = survey.natives.iter().map(|native| &native.paths);
    for path in project.catalogs_on_disk(locale, natives)?.into_iter().filter(|path| !own.contains(path)) {
        catalogs.extend(Some(catalog(project, &path)?).filter(is_ours));
    }
    let sources: Vec<&Catalog> = survey.docs.iter().map(|doc| &doc.catalog).collect();
    let joined = orphans::join(&sources, &catalogs);
    let mut natives = Vec::new();
    for Native { paths, catalog: source } in survey.natives.iter().filter(|native| native.paths.is_for(locale)) {
        let source = source.as_ref().map_err(Clone::clone)?;
        let path = paths.catalog(locale);
        let text = project.read(&path)?;
        natives.push(NativeBook { source, on_disk: text.is_some(), catalog: Catalog::read(Source::new(path, text.unwrap_or_default())), paths });
    }
    let terms = read_terms(project, locale)?;
    Ok(Books { locale, source_locale: &project.source, policy, catalogs, joined, terms, natives })
}

/// Whether a catalog that belongs to no page once did: some entry says what it was made from, or all of them have moved
/// elsewhere. Any other Fluent file in the same folder is another program's, and nobody's orphan.
fn is_ours(catalog: &Catalog) -> bool {
    catalog.entries.is_empty() || catalog.entries.iter().any(|entry| entry.head.states().next().is_some() || entry.head.source(None).is_some())
}

impl Books<'_> {
    /// The sheet of a page, by its place in the survey.
    pub fn sheet<'b>(&'b self, survey: &'b Survey, doc: usize) -> Sheet<'b> {
        let source = &survey.docs[doc].catalog;
        let own = &self.catalogs[doc];
        let taken: HashMap<&str, &Entry> = source.entries.iter().zip(&self.joined[doc]).filter_map(|(message, at)| {
            let at = at.as_ref().filter(|at| at.catalog != doc || own.entries[at.entry].id != message.id)?;
            Some((message.id.as_str(), &self.catalogs[at.catalog].entries[at.entry]))
        }).collect();
        let sheet = crate::sheet::join(source, Some(own), |id| taken.get(id).copied(), self.source_locale);
        uses::lower(sheet, self.term_states())
    }

    /// The sheet of a file without a page.
    pub fn native_sheet<'b>(&self, native: &'b NativeBook) -> Sheet<'b> {
        let sheet = crate::sheet::join(native.source, Some(&native.catalog), |_| None, self.source_locale);
        let terms = native.catalog.entries.iter().filter(|entry| entry.is_term()).map(|term| (term.id.clone(), State::Approved));
        uses::lower(sheet, &terms.collect())
    }

    /// Where the entry of a row stands: the file that a finding about it names.
    pub fn place_of(&self, doc: usize, row: usize) -> Option<At> {
        self.joined[doc].get(row).copied().flatten()
    }

    pub fn is_implicit(&self, native: bool) -> bool {
        self.policy.approval.unwrap_or(if native { Approval::Implicit } else { Approval::Explicit }) == Approval::Implicit
    }

    pub fn term_catalog(&self) -> Option<&Catalog> {
        self.terms.as_ref().map(|book| &book.catalog)
    }

    fn term_states(&self) -> &HashMap<String, State> {
        static NONE: std::sync::OnceLock<HashMap<String, State>> = std::sync::OnceLock::new();
        self.terms.as_ref().map_or_else(|| NONE.get_or_init(HashMap::new), |book| &book.states)
    }
}

/// A catalog of the project; an empty one where there is no file.
fn catalog(project: &Project, path: &std::path::Path) -> Result<Catalog> {
    Ok(Catalog::read(Source::new(path, project.read(path)?.unwrap_or_default())))
}

fn read_terms(project: &Project, locale: &Locale) -> Result<Option<TermBook>> {
    let path: PathBuf = project.terms(locale);
    let Some(text) = project.read(&path)? else { return Ok(None) };
    let source = catalog(project, &project.terms(&project.source))?;
    let own = Catalog::read(Source::new(path, text));
    let states = terms::states(&source, &own, &project.source);
    Ok(Some(TermBook { source, catalog: own, states }))
}
