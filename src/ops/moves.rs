//! What moves between a locale's files, and the note of it, so that a kill between pasting and cutting leaves no second
//! copy for good.
//!
//! The note is in the cache: without it a row that was pasted already would stay where it was, as an obsolete one.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::books::Books;
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
    /// By catalog: entries that rows of it take over from elsewhere.
    arriving: HashMap<usize, Vec<Adopted>>,
    /// By catalog: the bytes of entries that rows elsewhere, or under another id, take over.
    leaving: HashMap<usize, Vec<String>>,
    /// By catalog, in step with `arriving`: the catalogs that the entries leave.
    from: HashMap<usize, Vec<usize>>,
}

impl Moves {
    pub fn of(survey: &Survey, books: &Books) -> Moves {
        let mut moves = Moves::default();
        for (number, doc) in survey.docs.iter().enumerate() {
            for (message, at) in doc.catalog.entries.iter().zip(&books.joined[number]) {
                let Some(at) = at else { continue };
                let catalog = &books.catalogs[at.catalog];
                let entry = &catalog.entries[at.entry];
                if at.catalog == number && entry.id == message.id {
                    continue;
                }
                let bytes = catalog.source.slice(entry.extent).to_string();
                moves.arriving.entry(number).or_default().push(Adopted { id: message.id.clone(), bytes: bytes.clone() });
                moves.leaving.entry(at.catalog).or_default().push(bytes);
                moves.from.entry(number).or_default().push(at.catalog);
            }
        }
        moves
    }

    /// The entries that their new place, as it reads now, has not taken, for somebody saved meanwhile: they stay.
    pub fn refused(&self, doc: usize, text: String) -> Vec<(usize, String)> {
        let there = Catalog::read(Source::new("", text));
        let arriving = self.arriving(doc).iter().zip(self.from.get(&doc).into_iter().flatten());
        let is_refused = |adopted: &Adopted| {
            let moved = Catalog::read(Source::new("", adopted.bytes.as_str()));
            there.entry(&adopted.id).zip(moved.entries.first()).is_none_or(|(new, old)| text_sum(&new.message) != text_sum(&old.message))
        };
        arriving.filter(|(adopted, _)| is_refused(adopted)).map(|(adopted, from)| (*from, adopted.bytes.clone())).collect()
    }

    pub fn arriving(&self, catalog: usize) -> &[Adopted] {
        self.arriving.get(&catalog).map_or(&[], Vec::as_slice)
    }

    /// What leaves a catalog, but for what is to stay.
    pub fn leaving(&self, catalog: usize, stay: &HashSet<(usize, String)>) -> Vec<String> {
        self.leaving.get(&catalog).into_iter().flatten().filter(|bytes| !stay.contains(&(catalog, bytes.to_string()))).cloned().collect()
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
        let path = |catalog: usize| books.catalogs[catalog].source.path.to_string_lossy().into_owned();
        for (to, arriving) in &moves.arriving {
            for (adopted, from) in arriving.iter().zip(moves.from.get(to).into_iter().flatten()) {
                let way = Way { id: adopted.id.clone(), to: path(*to), from: path(*from), bytes: adopted.bytes.clone() };
                if !self.ways.contains(&way) {
                    self.ways.push(way);
                }
            }
        }
        self.ways.sort_by(|one, other| (&one.from, &one.to, &one.id).cmp(&(&other.from, &other.to, &other.id)));
    }

    /// The bytes that are still to be cut from a catalog: the row that took them has them, and no row takes them again.
    pub fn pasted(&self, books: &Books, catalog: usize) -> Vec<String> {
        let here = &books.catalogs[catalog];
        let claimed: HashSet<usize> = books.joined.iter().flatten().flatten().filter(|at| at.catalog == catalog).map(|at| at.entry).collect();
        let is_pasted = |way: &&Way| {
            let unclaimed = |at: usize, entry: &Entry| !claimed.contains(&at) && here.source.slice(entry.extent) == way.bytes;
            let old = here.entries.iter().enumerate().find(|(at, entry)| unclaimed(*at, entry)).map(|(_, entry)| entry);
            let target = books.catalogs.iter().find(|catalog| catalog.source.path == Path::new(&way.to));
            target.and_then(|target| target.entry(&way.id)).zip(old).is_some_and(|(new, old)| is_same(new, old))
        };
        self.ways.iter().filter(|way| Path::new(&way.from) == here.source.path).filter(is_pasted).map(|way| way.bytes.clone()).collect()
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
