//! Which entry of a locale belongs to which source message, over all of the locale's catalogs.
//!
//! A sheet joins by id within its file. A source message left without an entry takes an orphan of the locale: an entry
//! whose id its own source catalog no longer has, in any file, obsolete or not, with the same id and a similar source,
//! else with the same source text, nearest file first, of the same kind, each orphan once. Every verb uses this join,
//! so nothing is lost between an extract and the next sync.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::catalog::reading::read_back;
use crate::catalog::{Catalog, Entry, Standing, sums};
use crate::lineage::{distance, likeness};
use crate::text::Sum;

/// An entry of one of a locale's catalogs: the catalog's index and the entry's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct At {
    pub catalog: usize,
    pub entry: usize,
}

/// From this likeness on a source with the same id counts as the same one, edited.
const SIMILAR: f32 = 0.5;

/// For each message of each source catalog its entry in the locale. `catalogs` are all of the locale's; the first
/// `sources.len()` of them are those of the sources, in the same order (empty ones where there is no file yet).
pub fn join(sources: &[&Catalog], catalogs: &[Catalog]) -> Vec<Vec<Option<At>>> {
    let mut joined: Vec<Vec<Option<At>>> = Vec::with_capacity(sources.len());
    let mut used: HashSet<At> = HashSet::new();
    for (number, source) in sources.iter().enumerate() {
        let own = by_id(&catalogs[number], number);
        let row = |message: &Entry| own.get(message.id.as_str()).copied();
        joined.push(source.entries.iter().map(row).collect());
        used.extend(joined[number].iter().flatten());
    }
    let orphans = orphans(sources, catalogs);
    if orphans.is_empty() {
        return joined;
    }
    let index = Index::of(&orphans, catalogs);
    for (number, source) in sources.iter().enumerate() {
        for (row, message) in joined[number].iter_mut().zip(&source.entries).filter(|(row, _)| row.is_none()) {
            let found = index.same_id(message, catalogs, &used).or_else(|| index.same_source(message, &source.source.path, catalogs, &used));
            used.extend(found);
            *row = found;
        }
    }
    joined
}

/// The entry of each id; one that stands among the others goes before one under `## Obsolete`.
fn by_id(catalog: &Catalog, number: usize) -> HashMap<&str, At> {
    let mut found: HashMap<&str, At> = HashMap::new();
    for obsolete in [true, false] {
        for (at, entry) in catalog.entries.iter().enumerate().rev().filter(|(_, entry)| entry.is_obsolete() == obsolete) {
            found.insert(&entry.id, At { catalog: number, entry: at });
        }
    }
    found
}

/// Entries whose id their own source catalog does not have; a stub is nobody's work and no orphan.
fn orphans(sources: &[&Catalog], catalogs: &[Catalog]) -> Vec<At> {
    let mut orphans = Vec::new();
    for (number, catalog) in catalogs.iter().enumerate() {
        let known: HashSet<&str> = sources.get(number).map(|source| source.entries.iter().map(|entry| entry.id.as_str()).collect()).unwrap_or_default();
        for (at, entry) in catalog.entries.iter().enumerate() {
            let is_stub = matches!(entry.head.state().map(|line| &line.standing), Some(Standing::Missing { .. }));
            if !known.contains(entry.id.as_str()) && !entry.is_term() && !is_stub {
                orphans.push(At { catalog: number, entry: at });
            }
        }
    }
    orphans
}

/// Orphans by id and by the checksums of the sources that they were made for.
struct Index<'a> {
    ids: HashMap<&'a str, Vec<At>>,
    sources: HashMap<Sum, Vec<At>>,
}

impl<'a> Index<'a> {
    fn of(orphans: &[At], catalogs: &'a [Catalog]) -> Index<'a> {
        let mut index = Index { ids: HashMap::new(), sources: HashMap::new() };
        for at in orphans {
            let entry = &catalogs[at.catalog].entries[at.entry];
            index.ids.entry(&entry.id).or_default().push(*at);
            // The state line's checksum serves where the reading lines are damaged.
            let mut sums: Vec<Sum> = entry.head.states().flat_map(|line| [line.standing.source(), line.standing.today()]).collect();
            sums.extend(read_back(&entry.head, false).iter().map(|message| sums::source_sum(message, &[])));
            sums.sort();
            sums.dedup();
            for sum in sums {
                index.sources.entry(sum).or_default().push(*at);
            }
        }
        index
    }

    fn same_id(&self, message: &Entry, catalogs: &[Catalog], used: &HashSet<At>) -> Option<At> {
        let wanted = message.message.words();
        let candidates = self.ids.get(message.id.as_str())?.iter().filter(|at| !used.contains(at));
        let similar = |at: &&At| {
            let entry = &catalogs[at.catalog].entries[at.entry];
            let old = read_back(&entry.head, false);
            // Without readable lines the id alone speaks for the pair: it holds words and a checksum of the text.
            old.is_empty() || old.iter().any(|old| likeness(&old.words(), &wanted) >= SIMILAR)
        };
        candidates.copied().find(|at| similar(&at))
    }

    fn same_source(&self, message: &Entry, path: &Path, catalogs: &[Catalog], used: &HashSet<At>) -> Option<At> {
        let targets = message.head.targets();
        let plain = message.source_sum();
        let kind = |id: &str| id.split('-').next().unwrap_or_default().to_string();
        let fits = |at: &At| !used.contains(at) && kind(&catalogs[at.catalog].entries[at.entry].id) == kind(&message.id);
        // A translation that overrides link targets was sealed with them.
        let overriding = |at: &At| {
            let entry = &catalogs[at.catalog].entries[at.entry];
            let overridden = sums::overridden(&entry.message, &targets);
            !overridden.is_empty() && entry.head.states().any(|line| line.standing.source() == sums::source_sum(&message.message, &overridden))
        };
        let by_sum = self.sources.get(&plain).into_iter().flatten().copied().filter(&fits);
        let by_target = self.ids.values().flatten().copied().filter(|at| !targets.is_empty() && fits(at) && overriding(at));
        let near = |at: &At| (distance(path, &catalogs[at.catalog].source.path), *at);
        by_sum.chain(by_target).min_by_key(near)
    }
}
