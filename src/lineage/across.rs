//! Alignment across pages, of what the alignment of each page with its own past has left over: pages that got another
//! name and sections that went to another page, then single texts that went elsewhere as they are, then edited ones.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::align::{Item, Why, align};
use super::words::Words;

/// With no neighbours and no page to speak for them, two texts are one from this likeness on. (Pairs of real sites were
/// judged by eye: below, every other one was wrong.)
const FLOOR: f32 = 0.75;

/// Shorter texts than this go elsewhere only as they are: three of four words say little.
const LEAST: usize = 5;

/// By so many of its rarest words a text is looked up, and with so many of those that share most of them it is compared.
const RARE: usize = 6;
const CANDIDATES: usize = 16;

/// A word that stands in more texts than this tells none of them apart.
const COMMON: usize = 400;

/// A text that its own page's alignment has left over.
#[derive(Clone, Debug)]
pub struct Loose {
    /// The page, by its number; pages that are gone have numbers too.
    pub page: usize,
    /// Its place among the page's units, or among the messages of the page's catalog.
    pub at: usize,
    /// The id of an old text; of a new one the id that it has whatever its text.
    pub id: Option<String>,
    /// Whether the id follows from the text's place on its page, so that no other page can have it.
    pub fixed: bool,
    pub item: Item,
}

/// An old text that a new one on another page continues; both by their place in the lists that were given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crossing {
    pub old: usize,
    pub new: usize,
    pub likeness: f32,
    pub why: Why,
}

/// Which new texts continue old ones of other pages. `paths` are those of the pages by number; `has` says whether a page
/// has an id already, in its past or now.
pub fn across(old: &[Loose], new: &[Loose], paths: &[&Path], has: &dyn Fn(usize, &str) -> bool) -> Vec<Crossing> {
    let mut work = Work { old, new, paths, has, taken: vec![false; old.len()], found: vec![None; new.len()], given: Default::default() };
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    work.sections();
    work.exact();
    work.similar();
    work.found.into_iter().flatten().collect()
}

struct Work<'a> {
    old: &'a [Loose],
    new: &'a [Loose],
    paths: &'a [&'a Path],
    has: &'a dyn Fn(usize, &str) -> bool,
    taken: Vec<bool>,
    found: Vec<Option<Crossing>>,
    /// The ids that each page got here.
    given: std::collections::HashSet<(usize, &'a str)>,
}

impl<'a> Work<'a> {
    fn set(&mut self, old: usize, new: usize, likeness: f32, why: Why) {
        let page = self.new[new].page;
        let id = self.old[old].id.as_deref().unwrap_or_default();
        let other = self.old[old].page != page && !self.taken[old] && self.found[new].is_none();
        let free = why == Why::Own || !(self.has)(page, id) && !self.given.contains(&(page, id));
        if other && free {
            self.given.insert((page, id));
            self.taken[old] = true;
            self.found[new] = Some(Crossing { old, new, likeness, why });
        }
    }

    fn free_old(&self) -> impl Iterator<Item = usize> {
        (0..self.old.len()).filter(|at| !self.taken[*at] && !self.old[*at].fixed)
    }

    fn free_new(&self) -> impl Iterator<Item = usize> {
        (0..self.new.len()).filter(|at| self.found[*at].is_none() && !self.new[*at].fixed)
    }

    /// Two pages of which one has lost what the other has got, for the most part: between the texts that are the same the
    /// others are aligned as on one page.
    fn sections(&mut self) {
        let mut places: HashMap<&str, Option<usize>> = HashMap::new();
        for at in self.free_old() {
            places.entry(&self.old[at].item.key).and_modify(|place| *place = None).or_insert(Some(at));
        }
        let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for new in self.free_new() {
            if let Some(Some(old)) = places.get(self.new[new].item.key.as_str()) {
                *votes.entry((self.old[*old].page, self.new[new].page)).or_default() += 1;
            }
        }
        let mut votes: Vec<_> = votes.into_iter().collect();
        votes.sort_by_key(|((from, to), count)| (std::cmp::Reverse(*count), distance(self.paths[*from], self.paths[*to]), *from, *to));
        let mut done = std::collections::HashSet::new();
        for ((from, to), count) in votes {
            let there: Vec<usize> = self.free_old().filter(|at| self.old[*at].page == from).collect();
            let here: Vec<usize> = self.free_new().filter(|at| self.new[*at].page == to).collect();
            if 2 * count < there.len().min(here.len()) || count < 2.min(there.len()) || !done.insert((true, from)) || !done.insert((false, to)) {
                continue;
            }
            let items = |of: &[Loose], at: &[usize]| at.iter().map(|at| of[*at].item.clone()).collect::<Vec<_>>();
            let aligned = align(&items(self.old, &there), &items(self.new, &here));
            for (new, pair) in here.iter().zip(&aligned.pairs) {
                if let Some(pair) = pair {
                    self.set(there[pair.old], *new, pair.likeness, pair.why);
                }
            }
            // What has its id from its place on the page goes with the page.
            let ids: HashMap<&str, usize> = (0..self.old.len()).filter(|at| self.old[*at].page == from).filter_map(|at| Some((self.old[at].id.as_deref()?, at))).collect();
            for new in (0..self.new.len()).filter(|at| self.new[*at].page == to && self.new[*at].fixed) {
                if let Some(old) = self.new[new].id.as_deref().and_then(|id| ids.get(id)) {
                    let likeness = Words::of(&self.old[*old].item.key).likeness(&Words::of(&self.new[new].item.key), 0.0);
                    self.set(*old, new, likeness, Why::Own);
                }
            }
        }
    }

    /// The same text anywhere: of the same kind if there is one, on the nearest page.
    fn exact(&mut self) {
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for at in self.free_old() {
            places.entry(&self.old[at].item.key).or_default().push(at);
        }
        for new in self.free_new().collect::<Vec<_>>() {
            let Some(places) = places.get(self.new[new].item.key.as_str()) else { continue };
            let rank = |old: &usize| (self.old[*old].item.kind != self.new[new].item.kind, self.far(*old, new), *old);
            if let Some(old) = places.iter().copied().filter(|old| !self.taken[*old]).min_by_key(rank) {
                self.set(old, new, 1.0, Why::Same);
            }
        }
    }

    /// Similar texts anywhere, the best pairs first.
    fn similar(&mut self) {
        let words: HashMap<usize, Words> = self.free_old().map(|at| (at, Words::of(&self.old[at].item.key))).collect();
        let mut index: HashMap<u32, Vec<usize>> = HashMap::new();
        for at in self.free_old() {
            for word in words[&at].each() {
                index.entry(word).or_default().push(at);
            }
        }
        let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
        for new in self.free_new() {
            let own = Words::of(&self.new[new].item.key);
            if own.len() < LEAST {
                continue;
            }
            for old in candidates(&own, &index) {
                let likeness = if words[&old].len() < LEAST { 0.0 } else { words[&old].likeness(&own, FLOOR) };
                if likeness > 0.0 {
                    pairs.push((likeness, old, new));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| self.far(a.1, a.2).cmp(&self.far(b.1, b.2))).then((a.2, a.1).cmp(&(b.2, b.1))));
        for (likeness, old, new) in pairs {
            self.set(old, new, likeness, Why::Similar);
        }
    }

    fn far(&self, old: usize, new: usize) -> usize {
        distance(self.paths[self.old[old].page], self.paths[self.new[new].page])
    }
}

/// The texts that share most of a text's rarest words.
fn candidates(words: &Words, index: &HashMap<u32, Vec<usize>>) -> Vec<usize> {
    let mut rare: Vec<(usize, u32)> = words.each().filter_map(|word| Some((index.get(&word)?.len(), word))).filter(|(count, _)| *count <= COMMON).collect();
    rare.sort_unstable();
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, word) in rare.iter().take(RARE) {
        for at in &index[word] {
            *shared.entry(*at).or_default() += 1;
        }
    }
    let mut shared: Vec<(usize, usize)> = shared.into_iter().collect();
    shared.sort_by_key(|(at, count)| (std::cmp::Reverse(*count), *at));
    shared.into_iter().take(CANDIDATES).map(|(at, _)| at).collect()
}

/// How far two files lie apart: the number of names in which their paths differ, laid beside each other from the front or
/// from the end, for catalogs of two languages differ in a folder above.
pub fn distance(one: &Path, other: &Path) -> usize {
    let (one, other): (Vec<_>, Vec<_>) = (one.components().collect(), other.components().collect());
    let from_front = one.iter().zip(&other).filter(|(a, b)| a == b).count();
    let from_end = one.iter().rev().zip(other.iter().rev()).filter(|(a, b)| a == b).count();
    one.len().max(other.len()) - from_front.max(from_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loose(texts: &[(usize, &str)]) -> Vec<Loose> {
        let one = |(at, (page, text)): (usize, &(usize, &str))| {
            let item = Item { key: text.to_string(), kind: "p".into(), leads: false };
            Loose { page: *page, at, id: Some(format!("p-{page}-{at}")), fixed: false, item }
        };
        texts.iter().enumerate().map(one).collect()
    }

    fn crossed(old: &[(usize, &str)], new: &[(usize, &str)], has: &dyn Fn(usize, &str) -> bool) -> Vec<(usize, usize)> {
        let paths: Vec<&Path> = ["a/one.md", "a/two.md", "b/three.md", "b/four.md"].map(Path::new).to_vec();
        across(&loose(old), &loose(new), &paths, has).iter().map(|crossing| (crossing.old, crossing.new)).collect()
    }

    #[test]
    fn a_page_that_got_another_name_is_aligned_as_one_page() {
        let old = [(0, "The office"), (0, "We answer letters"), (0, "Contact")];
        let new = [(1, "The office"), (1, "We answer e-mails"), (1, "Contact")];
        assert_eq!(crossed(&old, &new, &|_, _| false), [(0, 0), (1, 1), (2, 2)], "“We answer e-mails” alone would be too little");
    }

    #[test]
    fn a_text_goes_to_another_page_as_it_is_or_edited() {
        let old = [(0, "Clubs and schools of the city can apply"), (2, "Closed")];
        assert_eq!(crossed(&old, &[(1, "Closed"), (1, "Clubs, schools and firms of the city can apply"), (1, "Quite another text of so many words")], &|_, _| false), [(1, 0), (0, 1)]);
        // Not where the page has that id already, and not to its own page.
        assert_eq!(crossed(&old, &[(1, "Closed"), (2, "Closed")], &|page, id| (page, id) == (1, "p-2-1")), []);
    }

    #[test]
    fn the_nearest_page_is_first() {
        let old = [(2, "Closed"), (1, "Closed")];
        assert_eq!(crossed(&old, &[(0, "Closed"), (3, "Closed")], &|_, _| false), [(1, 0), (0, 1)]);
    }
}
