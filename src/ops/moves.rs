//! What moves between a locale's files, and the note of it, so that a kill between pasting and cutting leaves no second
//! copy for good.
//!
//! The note is in the cache: without it a row that was pasted already would stay where it was, as an obsolete one.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::books::{Books, catalog};
use super::survey::Survey;
use crate::catalog::sums::text_sum;
use crate::catalog::{Catalog, Entry};
use crate::error::Result;
use crate::project::Project;
use crate::sheet::Adopted;
use crate::text::{Locale, Source};

/// What moves between a locale's files.
#[derive(Default)]
pub struct Moves {
    /// By page: entries that rows of it take over from elsewhere, and the catalogs that they leave.
    arriving: BTreeMap<usize, (Vec<Adopted>, Vec<PathBuf>)>,
    /// By catalog: the bytes of entries that rows elsewhere, or under another id, take over.
    leaving: HashMap<PathBuf, Vec<String>>,
}

impl Moves {
    pub fn of(books: &Books) -> Moves {
        let mut moves = Moves::default();
        for (page, strays) in &books.strays {
            for (id, orphan) in strays {
                let (arriving, from) = moves.arriving.entry(*page).or_default();
                arriving.push(Adopted { id: id.clone(), bytes: orphan.bytes.clone() });
                from.push(orphan.path.clone());
                moves.leaving.entry(orphan.path.clone()).or_default().push(orphan.bytes.clone());
            }
        }
        moves
    }

    /// The entries that their new place, as it reads now, has not taken, for somebody saved meanwhile: they stay.
    pub fn refused(&self, page: usize, text: String) -> Vec<(PathBuf, String)> {
        let there = Catalog::read(Source::new("", text));
        let arriving = self.arriving.get(&page).into_iter().flat_map(|(arriving, from)| arriving.iter().zip(from));
        let is_refused = |adopted: &Adopted| {
            let moved = Catalog::read(Source::new("", adopted.bytes.as_str()));
            there.entry(&adopted.id).zip(moved.entries.first()).is_none_or(|(new, old)| text_sum(&new.message) != text_sum(&old.message))
        };
        arriving.filter(|(adopted, _)| is_refused(adopted)).map(|(adopted, from)| (from.clone(), adopted.bytes.clone())).collect()
    }

    pub fn arriving(&self, page: usize) -> &[Adopted] {
        self.arriving.get(&page).map_or(&[], |(arriving, _)| arriving.as_slice())
    }

    /// What leaves a catalog, but for what is to stay.
    pub fn leaving(&self, catalog: &Path, stay: &HashSet<(PathBuf, String)>) -> Vec<String> {
        self.leaving.get(catalog).into_iter().flatten().filter(|bytes| !stay.contains(&(catalog.to_path_buf(), bytes.to_string()))).cloned().collect()
    }
}

/// One entry on its way from one file to another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Way {
    id: String,
    to: String,
    from: String,
    bytes: String,
}

/// The entries whose way is not at its end.
#[derive(Debug, Default)]
pub struct Note {
    ways: Vec<Way>,
}

impl Note {
    /// What an earlier run left on the way.
    pub fn read(project: &Project, locale: &Locale) -> Result<Note> {
        let text = project.read(&place(locale))?.unwrap_or_default();
        let ways: Vec<[String; 4]> = serde_json::from_str(&text).unwrap_or_default();
        Ok(Note { ways: ways.into_iter().map(|[id, to, from, bytes]| Way { id, to, from, bytes }).collect() })
    }

    /// Adds what is about to move.
    pub fn add(&mut self, books: &Books, moves: &Moves) {
        let name = |path: &Path| path.to_string_lossy().into_owned();
        for (page, (arriving, from)) in &moves.arriving {
            for (adopted, from) in arriving.iter().zip(from) {
                let way = Way { id: adopted.id.clone(), to: name(&books.path(*page)), from: name(from), bytes: adopted.bytes.clone() };
                if !self.ways.contains(&way) {
                    self.ways.push(way);
                }
            }
        }
        self.ways.sort_by(|one, other| (&one.from, &one.to, &one.id).cmp(&(&other.from, &other.to, &other.id)));
    }

    /// By catalog, the bytes that are still to be cut from it: the row that took them has them, and no row takes them again.
    pub fn pasted(&self, project: &Project, survey: &Survey, books: &Books) -> Result<HashMap<PathBuf, Vec<String>>> {
        let mut pasted: HashMap<PathBuf, Vec<String>> = HashMap::new();
        for way in &self.ways {
            let here = catalog(project, Path::new(&way.from))?;
            let page = (0..survey.pages.len()).find(|page| books.path(*page) == here.source.path);
            let source = page.map(|page| survey.source(project, page)).transpose()?;
            let live: HashSet<&str> = here.entries.iter().filter(|entry| !entry.is_obsolete()).map(|entry| entry.id.as_str()).collect();
            let own = |entry: &Entry| (!entry.is_obsolete() || !live.contains(entry.id.as_str())) && source.as_ref().is_some_and(|source| source.entry(&entry.id).is_some());
            let taken = |at: usize| books.strays.values().flatten().any(|(_, orphan)| orphan.path == here.source.path && orphan.at == at);
            let unclaimed = |at: usize, entry: &Entry| !own(entry) && !taken(at) && here.source.slice(entry.extent) == way.bytes;
            let old = here.entries.iter().enumerate().find(|(at, entry)| unclaimed(*at, entry)).map(|(_, entry)| entry);
            let target = catalog(project, Path::new(&way.to))?;
            if target.entry(&way.id).zip(old).is_some_and(|(new, old)| is_same(new, old)) {
                pasted.entry(here.source.path.clone()).or_default().push(way.bytes.clone());
            }
        }
        Ok(pasted)
    }

    /// Forgets the ways whose entry stands in its old place no longer, or is to stay there.
    pub fn settle(&mut self, project: &Project) -> Result<()> {
        let mut left = Vec::new();
        for way in self.ways.drain(..) {
            let there = Catalog::read(Source::new("", project.read(Path::new(&way.from))?.unwrap_or_default()));
            if there.entries.iter().any(|entry| there.source.slice(entry.extent) == way.bytes) {
                left.push(way);
            }
        }
        self.ways = left;
        Ok(())
    }

    pub fn save(&self, project: &Project, locale: &Locale) -> Result<()> {
        let path = place(locale);
        if self.ways.is_empty() {
            if let Some(text) = project.read(&path)? {
                project.remove(&path, &text)?;
            }
            return Ok(());
        }
        let ways: Vec<[&str; 4]> = self.ways.iter().map(|way| [way.id.as_str(), &way.to, &way.from, &way.bytes]).collect();
        let text = serde_json::to_string(&ways).unwrap_or_default();
        project.update(&path, crate::project::Keep::Synced, |_| Ok(Some(text.clone()))).map(|_| ())
    }
}

fn place(locale: &Locale) -> PathBuf {
    Path::new(".latimer").join(format!("moves-{}.json", locale.as_str()))
}

/// Whether an entry is the copy of another: the same text under the same seal.
fn is_same(new: &Entry, old: &Entry) -> bool {
    let seal = |entry: &Entry| entry.head.state().and_then(|line| line.standing.seal());
    text_sum(&new.message) == text_sum(&old.message) && seal(new) == seal(old)
}
