//! Which entry of a locale belongs to which source message, over all of the locale's catalogs.
//!
//! A sheet joins by id within its file. A source message left without an entry takes an orphan of the locale: an entry
//! whose id its own source catalog no longer has, in any file, obsolete or not, with the same id and a similar source,
//! else with the same source text, nearest file first, of the same kind, each orphan once. Every verb uses this join,
//! so nothing is lost between an extract and the next sync.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::catalog::reading::read_back;
use crate::catalog::{Catalog, Entry, Standing, sums};
use crate::lineage::{distance, likeness};
use crate::text::Sum;

/// An entry whose id its own source catalog does not have.
#[derive(Clone, Debug)]
pub struct Orphan {
    /// The catalog in which it stands, and its place among that catalog's entries.
    pub path: PathBuf,
    pub at: usize,
    pub entry: Entry,
    /// The entry's own lines.
    pub bytes: String,
}

/// From this likeness on a source with the same id counts as the same one, edited.
const SIMILAR: f32 = 0.5;

/// The entries of a catalog whose id its source catalog, if it still has one, does not have; a stub is nobody's work and
/// no orphan.
pub fn orphans(source: Option<&Catalog>, catalog: &Catalog) -> Vec<Orphan> {
    let known: HashSet<&str> = source.iter().flat_map(|source| &source.entries).map(|entry| entry.id.as_str()).collect();
    let is_stub = |entry: &Entry| matches!(entry.head.state().map(|line| &line.standing), Some(Standing::Missing { .. }));
    let is_orphan = |entry: &Entry| !known.contains(entry.id.as_str()) && !entry.is_term() && !is_stub(entry);
    let orphan = |(at, entry): (usize, &Entry)| Orphan { path: catalog.source.path.clone(), at, entry: entry.clone(), bytes: catalog.source.slice(entry.extent).to_string() };
    catalog.entries.iter().enumerate().filter(|(_, entry)| is_orphan(entry)).map(orphan).collect()
}

/// The messages that have no entry in their own catalog, each once.
pub fn lacking<'s>(source: &'s Catalog, catalog: &Catalog) -> Vec<&'s Entry> {
    let mut known: HashSet<&str> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    source.entries.iter().filter(|message| known.insert(&message.id)).collect()
}

/// The orphans of a locale, by id and by the checksums of the sources that they were made for.
pub struct Pool {
    orphans: Vec<Orphan>,
    taken: Vec<bool>,
    ids: HashMap<String, Vec<usize>>,
    sources: HashMap<Sum, Vec<usize>>,
}

impl Pool {
    pub fn of(orphans: Vec<Orphan>) -> Pool {
        let mut pool = Pool { taken: vec![false; orphans.len()], ids: HashMap::new(), sources: HashMap::new(), orphans: Vec::new() };
        for (number, Orphan { entry, .. }) in orphans.iter().enumerate() {
            pool.ids.entry(entry.id.clone()).or_default().push(number);
            // The state line's checksum serves where the reading lines are damaged.
            let mut sums: Vec<Sum> = entry.head.states().flat_map(|line| [line.standing.source(), line.standing.today()]).collect();
            sums.extend(read_back(&entry.head, false).iter().map(|message| sums::source_sum(message, &[])));
            sums.sort();
            sums.dedup();
            for sum in sums {
                pool.sources.entry(sum).or_default().push(number);
            }
        }
        pool.orphans = orphans;
        pool
    }

    pub fn is_empty(&self) -> bool {
        self.orphans.is_empty()
    }

    /// The orphan that belongs to a message of the source catalog at `path`, which no other message gets any more.
    pub fn take(&mut self, message: &Entry, path: &Path) -> Option<&Orphan> {
        let found = self.same_id(message).or_else(|| self.same_source(message, path))?;
        self.taken[found] = true;
        self.orphans.get(found)
    }

    fn same_id(&self, message: &Entry) -> Option<usize> {
        let wanted = message.message.words();
        let candidates = self.ids.get(message.id.as_str())?.iter().filter(|at| !self.taken[**at]);
        let similar = |at: &&usize| {
            let old = read_back(&self.orphans[**at].entry.head, false);
            // Without readable lines the id alone speaks for the pair: it holds words and a checksum of the text.
            old.is_empty() || old.iter().any(|old| likeness(&old.words(), &wanted) >= SIMILAR)
        };
        candidates.copied().find(|at| similar(&at))
    }

    fn same_source(&self, message: &Entry, path: &Path) -> Option<usize> {
        let targets = message.head.targets();
        let plain = message.source_sum();
        let kind = |id: &str| id.split('-').next().unwrap_or_default().to_string();
        let fits = |at: &usize| !self.taken[*at] && kind(&self.orphans[*at].entry.id) == kind(&message.id);
        // A translation that overrides link targets was sealed with them.
        let overriding = |at: &usize| {
            let entry = &self.orphans[*at].entry;
            let overridden = sums::overridden(&entry.message, &targets);
            !overridden.is_empty() && entry.head.states().any(|line| line.standing.source() == sums::source_sum(&message.message, &overridden))
        };
        let by_sum = self.sources.get(&plain).into_iter().flatten().copied().filter(&fits);
        let by_target = (0..self.orphans.len()).filter(|at| !targets.is_empty() && fits(at) && overriding(at));
        let near = |at: &usize| (distance(path, &self.orphans[*at].path), *at);
        by_sum.chain(by_target).min_by_key(near)
    }
}
