//! What one locale has: its catalogs, read one by one and joined with the source, its terms, and the files that have no
//! page. Which rows take their entry from another catalog is found out beforehand, over all of them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::spread::{HANDFUL, spread};
use super::survey::{Native, Survey};
use crate::catalog::{Catalog, Entry};
use crate::error::Result;
use crate::project::config::{Approval, Policy};
use crate::project::paths::DRAFTS;
use crate::project::seen::{Key, Seen};
use crate::project::{NativePaths, Project, is_there};
use crate::sheet::orphans::{self, Orphan, Pool};
use crate::sheet::{Sheet, State, terms, uses};
use crate::text::{Locale, Source};

/// A locale's files, looked through.
pub struct Books<'a> {
    project: &'a Project,
    survey: &'a Survey,
    pub locale: &'a Locale,
    pub source_locale: &'a Locale,
    pub policy: Policy,
    /// By page: the rows that take their entry from elsewhere, from another catalog or from under another id.
    pub strays: BTreeMap<usize, Vec<(String, Orphan)>>,
    /// The catalogs whose page is gone.
    pub left: Vec<PathBuf>,
    /// The terms of the source language; none where it has no file for them.
    pub source_terms: Catalog,
    pub terms: Option<TermBook>,
    /// The pages that are known to be synced.
    pub seen: Seen,
    /// By page.
    looks: Vec<Look>,
}

/// What a page's catalog is, beside its source catalog.
#[derive(Clone, Copy)]
struct Look {
    /// What both of them are; nothing where the source catalog is not what it should be.
    key: Option<Key>,
    /// Whether the same entries stand in both.
    fits: bool,
    /// Whether sync is known to have nothing to do there.
    synced: bool,
}

/// A locale's terms.
pub struct TermBook {
    pub catalog: Catalog,
    states: HashMap<String, State>,
}

/// A page's catalog in one language, beside its source catalog.
pub struct Book<'a> {
    pub source: &'a Catalog,
    pub catalog: Catalog,
    /// The catalogs from which rows take their entry, and by row which of them and which entry.
    others: Vec<Catalog>,
    taken: HashMap<String, (usize, usize)>,
}

/// A Fluent file without a page, in both languages.
pub struct NativeBook<'a> {
    pub paths: &'a NativePaths,
    pub source: &'a Catalog,
    pub catalog: Catalog,
    /// The drafts beside it, of texts that it lacks; the program does not read them.
    pub beside: Catalog,
    pub on_disk: bool,
    /// Whether its translations are another system's.
    pub is_foreign: bool,
    /// Whether sync seals what people write.
    pub is_implicit: bool,
    /// What all files of this language define of what they use.
    defined: Arc<HashMap<String, State>>,
}

/// Looks through a locale's files and joins them with the source.
pub fn read<'a>(project: &'a Project, survey: &'a Survey, locale: &'a Locale) -> Result<Books<'a>> {
    let policy = project.config.policy(locale);
    // The catalog of a page that cannot be read is left alone: nobody knows which of its rows the page still has.
    let of_pages = survey.pages.iter().map(|page| &page.paths).chain(&survey.unread);
    let own: HashSet<PathBuf> = of_pages.map(|paths| project.catalog(paths, locale)).collect();
    let natives = survey.natives.iter().map(|native| &native.paths);
    let mut left = project.catalogs_on_disk(locale, natives)?;
    left.retain(|path| !own.contains(path));
    drop(own);
    let source_terms = catalog(project, &project.terms(&project.source))?;
    let terms = read_terms(project, locale, &source_terms)?;
    let mut books = Books { project, survey, locale, source_locale: &project.source, policy, strays: BTreeMap::new(), left: Vec::new(), source_terms, terms, seen: Seen::read(project, &format!("sync-{}", locale.as_str())), looks: Vec::new() };
    books.join(left)?;
    Ok(books)
}

/// Whether a catalog that belongs to no page once did: some entry says what it was made from, or all of them have moved
/// elsewhere. Any other Fluent file in the same folder is another program's, and nobody's orphan.
fn is_ours(catalog: &Catalog) -> bool {
    catalog.entries.is_empty() || catalog.entries.iter().any(|entry| entry.head.states().next().is_some() || entry.head.source(None).is_some())
}

impl<'a> Books<'a> {
    /// Finds the rows that take their entry from elsewhere: first what no row has, then which row lacks it.
    fn join(&mut self, left: Vec<PathBuf>) -> Result<()> {
        let numbers: Vec<usize> = (0..self.survey.pages.len()).collect();
        let look = |number: &usize| -> Result<(Look, Vec<Orphan>, bool)> {
            let leaf = &self.survey.pages[*number];
            let path = self.path(*number);
            let text = self.project.read(&path)?;
            let key = leaf.key.map(|key| beside(key, text.as_deref()));
            let synced = key.is_some_and(|key| self.seen.answer(&leaf.paths.page, key).is_some());
            if synced {
                return Ok((Look { key, fits: true, synced }, Vec::new(), false));
            }
            let Some(text) = text else { return Ok((Look { key, fits: false, synced }, Vec::new(), true)) };
            let (source, own) = (self.survey.source(self.project, *number)?, Catalog::read(Source::new(path, text)));
            let (orphans, lacks) = (orphans::orphans(Some(&source), &own), !orphans::lacking(&source, &own).is_empty());
            Ok((Look { key, fits: orphans.is_empty() && !lacks, synced }, orphans, lacks))
        };
        let mut all = Vec::new();
        let mut lacking = Vec::new();
        for (number, found) in numbers.iter().zip(spread(&numbers, look)) {
            let (look, found, lacks) = found?;
            self.looks.push(look);
            all.extend(found);
            lacking.extend(lacks.then_some(*number));
        }
        for path in left {
            let catalog = catalog(self.project, &path)?;
            if is_ours(&catalog) {
                all.extend(orphans::orphans(None, &catalog));
                self.left.push(path);
            }
        }
        let mut pool = Pool::of(all);
        if pool.is_empty() {
            return Ok(());
        }
        for some in lacking.chunks(HANDFUL) {
            let sources = spread(some, |number| -> Result<(Catalog, Catalog)> {
                Ok((self.survey.source(self.project, *number)?, self.catalog(*number)?))
            });
            for (number, read) in some.iter().zip(sources) {
                let (source, own) = read?;
                for message in orphans::lacking(&source, &own) {
                    if let Some(orphan) = pool.take(message, &source.source.path) {
                        self.strays.entry(*number).or_default().push((message.id.clone(), orphan.clone()));
                    }
                }
            }
        }
        Ok(())
    }

    /// Where a page's catalog stands.
    pub fn path(&self, page: usize) -> PathBuf {
        self.project.catalog(&self.survey.pages[page].paths, self.locale)
    }

    /// Whether sync is known to have nothing to do in a page's catalog.
    pub fn is_synced(&self, page: usize) -> bool {
        self.looks[page].synced
    }

    /// What a page's catalog and its source catalog were when they were looked at, if the same entries stand in both.
    pub fn key(&self, page: usize) -> Option<Key> {
        self.looks[page].key.filter(|_| self.looks[page].fits)
    }

    /// What a page and the terms of both languages are together.
    pub fn with_terms(&self, page: Key) -> Key {
        let terms = self.term_catalog().map(|catalog| catalog.source.text.as_bytes());
        page.with(&[Some(self.source_terms.source.text.as_bytes()), terms])
    }

    /// Whether a page's catalog still reads as it did then.
    pub fn is_unchanged(&self, page: usize, text: &str) -> bool {
        let now = |text| self.survey.pages[page].key.map(|key| beside(key, text));
        let key = self.looks[page].key;
        key.is_some() && (key == now(Some(text)) || text.is_empty() && key == now(None))
    }

    /// A page's catalog; an empty one where there is no file yet.
    pub fn catalog(&self, page: usize) -> Result<Catalog> {
        catalog(self.project, &self.path(page))
    }

    /// A page's catalog beside its source catalog, with what its rows take from elsewhere.
    pub fn book<'b>(&self, page: usize, source: &'b Catalog) -> Result<Book<'b>> {
        let mut book = Book { source, catalog: self.catalog(page)?, others: Vec::new(), taken: HashMap::new() };
        for (id, orphan) in self.strays.get(&page).into_iter().flatten() {
            let other = match book.others.iter().position(|other| other.source.path == orphan.path) {
                Some(other) => other,
                None => {
                    book.others.push(catalog(self.project, &orphan.path)?);
                    book.others.len() - 1
                }
            };
            // Somebody may have saved that file since.
            if book.others[other].entries.get(orphan.at).is_some_and(|entry| entry.id == orphan.entry.id) {
                book.taken.insert(id.clone(), (other, orphan.at));
            }
        }
        Ok(book)
    }

    /// The sheet of a page.
    pub fn sheet<'b>(&self, book: &'b Book) -> Sheet<'b> {
        let sheet = crate::sheet::join(book.source, Some(&book.catalog), |entry| !entry.is_term(), |id| book.elsewhere(id).map(|(_, entry)| entry), self.source_locale);
        uses::lower(sheet, self.term_states())
    }

    /// The files without a page that the locale is to have.
    pub fn natives(&self) -> Result<Vec<NativeBook<'a>>> {
        let mut natives = Vec::new();
        let has_drafts = is_there(&self.project.root.join(DRAFTS).join(self.locale.as_str()));
        for Native { paths, catalog: source } in self.survey.natives.iter().filter(|native| native.paths.is_for(self.locale)) {
            let source = source.as_ref().map_err(Clone::clone)?;
            let path = paths.catalog(self.locale);
            let text = self.project.read(&path)?;
            let drafts = paths.drafts(self.locale);
            let beside = if has_drafts { catalog(self.project, &drafts)? } else { Catalog::read(Source::new(drafts, "")) };
            let approval = paths.approval.or(self.policy.approval);
            natives.push(NativeBook { source, on_disk: text.is_some(), catalog: Catalog::read(Source::new(path, text.unwrap_or_default())), beside, paths, is_foreign: approval.is_none(), is_implicit: approval != Some(Approval::Explicit), defined: Arc::default() });
        }
        // Its files are one program's: what one defines the others use.
        let entries = || natives.iter().flat_map(|native| &native.catalog.entries);
        let used: HashSet<String> = entries().flat_map(|entry| uses::references(&entry.message)).collect();
        let mut defined: HashMap<String, State> = entries().filter(|entry| used.contains(&entry.id)).map(|entry| (entry.id.clone(), State::Approved)).collect();
        // What the source uses and does not define, the program has from elsewhere, in every language.
        let unknown: Vec<&String> = used.iter().filter(|id| !defined.contains_key(*id)).collect();
        if !unknown.is_empty() {
            let of_source = || natives.iter().flat_map(|native| &native.source.entries);
            let there: HashSet<&str> = of_source().map(|entry| entry.id.as_str()).collect();
            let from_elsewhere: HashSet<String> = of_source().flat_map(|entry| uses::references(&entry.message)).filter(|id| !there.contains(id.as_str())).collect();
            let known: Vec<String> = unknown.into_iter().filter(|id| from_elsewhere.contains(*id)).cloned().collect();
            defined.extend(known.into_iter().map(|id| (id, State::Approved)));
        }
        let defined = Arc::new(defined);
        natives.iter_mut().for_each(|native| native.defined = defined.clone());
        Ok(natives)
    }

    /// The sheet of a file without a page; what it lacks may be drafted beside it.
    pub fn native_sheet<'b>(&self, native: &'b NativeBook) -> Sheet<'b> {
        let beside = |id: &str| native.beside.entry(id);
        let sheet = self.native_rows(native, &native.catalog, beside);
        let sheet = if native.is_foreign { crate::sheet::trusted(sheet, &native.catalog) } else { sheet };
        uses::lower(sheet, &native.defined)
    }

    /// The rows of that sheet, one by one the same, over the drafts beside the file alone.
    pub fn native_drafts<'b>(&self, native: &'b NativeBook) -> Sheet<'b> {
        self.native_rows(native, &native.beside, |_| None)
    }

    fn native_rows<'b>(&self, native: &'b NativeBook, catalog: &'b Catalog, beside: impl Fn(&str) -> Option<&'b Entry>) -> Sheet<'b> {
        // What need not be there is a row only if it is.
        let is_row = |entry: &Entry| !native.paths.is_optional(self.locale, &entry.id) || native.catalog.entry(&entry.id).is_some();
        crate::sheet::join(native.source, Some(catalog), is_row, beside, self.source_locale)
    }

    /// The messages that a file lacks and need not have, but of which it is to be said.
    pub fn reported<'b>(&'b self, native: &'b NativeBook) -> impl Iterator<Item = &'b Entry> {
        native.source.entries.iter().filter(|of| native.paths.is_reported(self.locale, &of.id) && native.catalog.entry(&of.id).is_none())
    }

    /// Whether sync seals what people write into the catalogs of pages.
    pub fn is_implicit(&self) -> bool {
        self.policy.approval == Some(Approval::Implicit)
    }

    pub fn term_catalog(&self) -> Option<&Catalog> {
        self.terms.as_ref().map(|book| &book.catalog)
    }

    fn term_states(&self) -> &HashMap<String, State> {
        static NONE: std::sync::OnceLock<HashMap<String, State>> = std::sync::OnceLock::new();
        self.terms.as_ref().map_or_else(|| NONE.get_or_init(HashMap::new), |book| &book.states)
    }
}

impl NativeBook<'_> {
    /// The catalog in which the entry of a row stands: the program's file, or the drafts beside it.
    pub fn catalog_of(&self, id: &str) -> &Catalog {
        let is_beside = !self.beside.entries.is_empty() && self.catalog.entry(id).is_none() && self.beside.entry(id).is_some();
        if is_beside { &self.beside } else { &self.catalog }
    }
}

impl Book<'_> {
    /// The catalog in which the entry of a row stands: the file that a finding about it names.
    pub fn catalog_of(&self, id: &str) -> &Catalog {
        self.elsewhere(id).map_or(&self.catalog, |(catalog, _)| catalog)
    }

    fn elsewhere(&self, id: &str) -> Option<(&Catalog, &Entry)> {
        let (other, at) = *self.taken.get(id)?;
        Some((&self.others[other], &self.others[other].entries[at]))
    }
}

/// What a page, its source catalog and its catalog in another language are together.
pub fn beside(page: Key, catalog: Option<&str>) -> Key {
    page.with(&[catalog.map(str::as_bytes)])
}

/// A catalog of the project; an empty one where there is no file.
pub fn catalog(project: &Project, path: &Path) -> Result<Catalog> {
    Ok(Catalog::read(Source::new(path, project.read(path)?.unwrap_or_default())))
}

fn read_terms(project: &Project, locale: &Locale, source: &Catalog) -> Result<Option<TermBook>> {
    let path: PathBuf = project.terms(locale);
    let Some(text) = project.read(&path)? else { return Ok(None) };
    let own = Catalog::read(Source::new(path, text));
    let states = terms::states(source, &own, &project.source);
    Ok(Some(TermBook { catalog: own, states }))
}
