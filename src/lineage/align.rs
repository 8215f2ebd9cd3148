//! Alignment of a page's texts with those it had before.
//!
//! Texts that occur once on both sides are known at sight, wherever they stand. Between those that kept their order lie
//! gaps: there similar texts are paired, best first. A text that occurs several times is told apart by its neighbours,
//! then by its place; what is left over and similar has moved.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::words::Words;

/// Two texts in one gap count as the same unit from this share of common words on.
const FLOOR: f32 = 0.5;

/// Two texts that stand elsewhere on the page, from this share on: with no neighbours to speak for them it takes more.
const FAR: f32 = 0.6;

/// Gaps with more texts than this on a side are compared in order only, so that time stays linear.
pub(super) const WIDEST: usize = 200;

/// A text as alignment sees it.
#[derive(Clone, Debug)]
pub struct Item {
    /// The text with its tags' kinds, but not their numbers, which are carried and not compared.
    pub key: String,
    /// The word that leads its id, such as `h`.
    pub kind: String,
    /// Whether it introduces what follows, as a heading does: then that tells it apart, else what stands before it.
    pub leads: bool,
}

/// Which old text a new one continues, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub old: usize,
    pub likeness: f32,
    pub why: Why,
}

/// What tells that two texts are one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// An id that the author gave, or the key of a front-matter text.
    Own,
    /// The same text.
    Same,
    /// The same text as others on the page, told apart by what stands beside it.
    Neighbours,
    /// A similar text between the same neighbours.
    Place,
    /// A similar text elsewhere.
    Similar,
    /// The longer part of a text that was split.
    Split,
    /// Two texts that were made one, of which this is the longer.
    Merged,
}

/// What became of a page's texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// For each new text the old one that it continues, each old one once.
    pub pairs: Vec<Option<Pair>>,
    /// New texts that are the shorter part of a text that was split, and that old text.
    pub parts: Vec<(usize, usize)>,
    /// Old texts that were merged into a longer one beside them, and the new text that they became.
    pub absorbed: Vec<(usize, usize)>,
}

/// Finds for each new text the old one that it continues.
pub fn align(old: &[Item], new: &[Item]) -> Alignment {
    if old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.key == new.key) {
        let pairs = (0..new.len()).map(|old| Some(Pair { old, likeness: 1.0, why: Why::Same })).collect();
        return Alignment { pairs, ..Alignment::default() };
    }
    let mut work = Work::new(old, new);
    work.unmistakable(|item| (item.kind.as_str(), item.key.as_str()));
    work.unmistakable(|item| ("", item.key.as_str()));
    work.similar_in_gaps();
    work.by_neighbours();
    work.by_place();
    work.similar_elsewhere();
    super::split::split(&mut work);
    Alignment { pairs: work.found, parts: work.parts, absorbed: work.absorbed }
}

/// An alignment under way.
pub(super) struct Work<'a> {
    old: &'a [Item],
    new: &'a [Item],
    pub(super) found: Vec<Option<Pair>>,
    /// For each old text the new one that continues it.
    pub(super) taken: Vec<Option<usize>>,
    pub(super) parts: Vec<(usize, usize)>,
    pub(super) absorbed: Vec<(usize, usize)>,
    old_words: Vec<OnceCell<Words>>,
    new_words: Vec<OnceCell<Words>>,
}

impl<'a> Work<'a> {
    fn new(old: &'a [Item], new: &'a [Item]) -> Work<'a> {
        let (found, taken) = (vec![None; new.len()], vec![None; old.len()]);
        let (old_words, new_words) = (vec![OnceCell::new(); old.len()], vec![OnceCell::new(); new.len()]);
        Work { old, new, found, taken, parts: Vec::new(), absorbed: Vec::new(), old_words, new_words }
    }

    pub(super) fn set(&mut self, new: usize, pair: Pair) {
        self.clear(new);
        self.found[new] = Some(pair);
        self.taken[pair.old] = Some(new);
    }

    pub(super) fn clear(&mut self, new: usize) {
        if let Some(pair) = self.found[new].take() {
            self.taken[pair.old] = None;
        }
    }

    fn is_free(&self, new: usize) -> bool {
        self.found[new].is_none()
    }

    fn free(&self) -> (Vec<usize>, Vec<usize>) {
        ((0..self.old.len()).filter(|at| self.taken[*at].is_none()).collect(), (0..self.new.len()).filter(|at| self.is_free(*at)).collect())
    }

    pub(super) fn old_words(&self, at: usize) -> &Words {
        self.old_words[at].get_or_init(|| Words::of(&self.old[at].key))
    }

    pub(super) fn new_words(&self, at: usize) -> &Words {
        self.new_words[at].get_or_init(|| Words::of(&self.new[at].key))
    }

    /// Pairs the texts that are left over on both sides and occur there once.
    fn unmistakable(&mut self, key: fn(&Item) -> (&str, &str)) {
        let (there, here) = self.free();
        let (old, new) = (self.old, self.new);
        let there = once(there.iter().map(|at| (key(&old[*at]), *at)));
        for (key, at) in once(here.iter().map(|at| (key(&new[*at]), *at))) {
            if let (Some(at), Some(Some(from))) = (at, there.get(&key)) {
                self.set(at, Pair { old: *from, likeness: 1.0, why: Why::Same });
            }
        }
    }

    /// Pairs similar texts between the same neighbours. No likeness may take the id of a text that stands elsewhere word
    /// for word.
    fn similar_in_gaps(&mut self) {
        let (there, here) = self.free();
        let keys = |items: &'a [Item], of: &[usize]| of.iter().map(|at| items[*at].key.as_str()).collect::<BTreeSet<&str>>();
        let (old_keys, new_keys) = (keys(self.old, &there), keys(self.new, &here));
        for gap in self.gaps() {
            let there: Vec<usize> = gap.0.filter(|at| self.taken[*at].is_none() && !new_keys.contains(self.old[*at].key.as_str())).collect();
            let here: Vec<usize> = gap.1.filter(|at| self.is_free(*at) && !old_keys.contains(self.new[*at].key.as_str())).collect();
            self.pair(&there, &here, FLOOR, Why::Place);
        }
    }

    /// The stretches between equal texts that kept their order: old and new.
    pub(super) fn gaps(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let is_equal = |pair: &Pair| matches!(pair.why, Why::Same | Why::Neighbours);
        let pairs: Vec<(usize, usize)> = self.found.iter().enumerate().filter_map(|(new, pair)| Some((pair.filter(is_equal)?.old, new))).collect();
        let mut gaps = Vec::new();
        let mut from = (0, 0);
        for (old, new) in in_order(&pairs) {
            gaps.push((from.0..old, from.1..new));
            from = (old + 1, new + 1);
        }
        gaps.push((from.0..self.old.len(), from.1..self.new.len()));
        gaps
    }

    /// Pairs equal texts whose neighbours are paired: a text that introduces is known by what follows, any other by what
    /// stands before it; then by either.
    fn by_neighbours(&mut self) {
        for any in [false, true] {
            for at in 1..self.new.len() {
                if any || !self.new[at].leads {
                    self.extend(at, self.found[at - 1].map(|pair| pair.old + 1));
                }
            }
            for at in (0..self.new.len().saturating_sub(1)).rev() {
                if any || self.new[at].leads {
                    self.extend(at, self.found[at + 1].and_then(|pair| pair.old.checked_sub(1)));
                }
            }
        }
    }

    fn extend(&mut self, new: usize, old: Option<usize>) {
        if let Some(old) = old.filter(|old| self.is_free(new) && self.taken.get(*old) == Some(&None))
            && self.old[old].key == self.new[new].key
        {
            self.set(new, Pair { old, likeness: 1.0, why: Why::Neighbours });
        }
    }

    /// Pairs what is equal and left over, each with the one nearest to where it should stand.
    fn by_place(&mut self) {
        let mut places: HashMap<&str, BTreeSet<usize>> = HashMap::new();
        for at in self.free().0 {
            places.entry(&self.old[at].key).or_default().insert(at);
        }
        let mut expected = 0;
        for at in 0..self.new.len() {
            if let (true, Some(places)) = (self.is_free(at), places.get_mut(self.new[at].key.as_str())) {
                let nearest = places.range(expected..).next().or_else(|| places.range(..expected).next_back()).copied();
                if let Some(old) = nearest {
                    places.remove(&old);
                    self.set(at, Pair { old, likeness: 1.0, why: Why::Neighbours });
                }
            }
            if let Some(pair) = self.found[at] {
                expected = pair.old + 1;
            }
        }
    }

    /// Pairs what has moved and was edited.
    fn similar_elsewhere(&mut self) {
        let (there, here) = self.free();
        if there.len() <= WIDEST && here.len() <= WIDEST {
            self.pair(&there, &here, FAR, Why::Similar);
        }
    }

    /// Pairs similar texts, the best pairs first.
    fn pair(&mut self, there: &[usize], here: &[usize], floor: f32, why: Why) {
        if there.is_empty() || here.is_empty() {
            return;
        }
        let wide = there.len() > WIDEST || here.len() > WIDEST;
        let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
        for (at_new, new) in here.iter().enumerate() {
            for (at_old, old) in there.iter().enumerate() {
                if wide && at_old.abs_diff(at_new) > WIDEST / 4 {
                    continue;
                }
                let likeness = self.old_words(*old).likeness(self.new_words(*new), floor);
                if likeness > 0.0 {
                    pairs.push((likeness, at_new, at_old));
                }
            }
        }
        // Best first; among equals those of one kind, then the pair that stands nearest to its place.
        let other_kind = |(_, new, old): &(f32, usize, usize)| self.new[here[*new]].kind != self.old[there[*old]].kind;
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(other_kind(a).cmp(&other_kind(b))).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then(a.1.cmp(&b.1)));
        for (likeness, new, old) in pairs {
            if self.is_free(here[new]) && self.taken[there[old]].is_none() {
                self.set(here[new], Pair { old: there[old], likeness, why });
            }
        }
    }
}

/// The places of the keys; `None` for a key with several.
fn once<K: std::hash::Hash + Eq>(keys: impl Iterator<Item = (K, usize)>) -> HashMap<K, Option<usize>> {
    let mut places: HashMap<K, Option<usize>> = HashMap::new();
    for (key, at) in keys {
        places.entry(key).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places
}

/// The longest run of pairs in which both sides rise; the pairs come in the order of their second side.
pub(super) fn in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair that ends a run of it lowest, and for each pair the one before it (Fredman 1975).
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (old, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < *old);
        before.push(length.checked_sub(1).map(|length| ends[length]));
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut run = Vec::new();
    let mut at = ends.last().copied();
    while let Some(pair) = at {
        run.push(pairs[pair]);
        at = before[pair];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts as paragraphs, those that begin with `#` as headings.
    fn items(texts: &[&str]) -> Vec<Item> {
        let item = |text: &&str| Item { key: text.to_string(), kind: if text.starts_with('#') { "h" } else { "p" }.into(), leads: text.starts_with('#') };
        texts.iter().map(item).collect()
    }

    fn aligned(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
        align(&items(old), &items(new)).pairs.into_iter().map(|pair| Some(pair?.old)).collect()
    }

    #[test]
    fn an_insertion_changes_no_neighbour() {
        assert_eq!(aligned(&["a b", "c d"], &["a b", "new text", "c d"]), [Some(0), None, Some(1)]);
    }

    #[test]
    fn an_edit_keeps_its_place_and_a_move_is_followed() {
        let old = ["The office is open", "Write to us any time", "Our team"];
        assert_eq!(aligned(&old, &["Our team", "The office is always open", "Write to us at any time"]), [Some(2), Some(0), Some(1)]);
    }

    #[test]
    fn a_likeness_takes_nothing_from_a_text_that_moved() {
        let old = ["The answer of the city", "Our team", "Contact"];
        assert_eq!(aligned(&old, &["The answer of a city", "Our team", "Contact", "The answer of the city"]), [None, Some(1), Some(2), Some(0)]);
    }

    #[test]
    fn repeated_texts_keep_their_order() {
        assert_eq!(aligned(&["closed", "closed", "9 to 12"], &["closed", "closed", "closed", "9 to 12"]).iter().flatten().count(), 3);
    }

    #[test]
    fn a_new_table_row_shifts_no_cell() {
        let old = ["Hall", "Yes", "Yes", "No", "Park", "Yes", "Yes", "No", "Pool", "Yes", "Yes", "No"];
        for at in [0, 4, 8, 12] {
            let mut new = old.to_vec();
            new.splice(at..at, ["Museum", "Yes", "Yes", "No"]);
            let expected: Vec<Option<usize>> = (0..at).map(Some).chain([None; 4]).chain((at..12).map(Some)).collect();
            assert_eq!(aligned(&old, &new), expected, "before {at}");
        }
        // A row goes and the next one's name is edited.
        let new = ["Hall", "Yes", "Yes", "No", "Pool outside", "Yes", "Yes", "No"];
        assert_eq!(aligned(&old, &new), [0, 1, 2, 3, 8, 9, 10, 11].map(Some));
    }

    #[test]
    fn a_repeated_heading_goes_with_what_follows_it() {
        let old = ["# Example", "The first case of all", "# Example", "Some other matter"];
        let new = ["# Example", "Something wholly new here", "# Example", "The first case of all", "# Example", "Some other matter"];
        assert_eq!(aligned(&old, &new), [None, None, Some(0), Some(1), Some(2), Some(3)]);
    }

    #[test]
    fn a_text_that_is_cut_in_two_keeps_its_id_on_the_longer_part() {
        let whole = "You can apply until the end of November. Only clubs and schools of the city can apply, and each of them once.";
        let parts = ["You can apply until the end of November.", "Only clubs and schools of the city can apply, and each of them once."];
        let split = align(&items(&["Before", whole, "After"]), &items(&["Before", parts[0], parts[1], "After"]));
        assert_eq!(split.pairs.iter().map(|pair| pair.map(|pair| pair.old)).collect::<Vec<_>>(), [Some(0), None, Some(1), Some(2)]);
        assert_eq!((split.pairs[2].unwrap().why, split.parts.as_slice()), (Why::Split, &[(1, 1)][..]));
        let merged = align(&items(&["Before", parts[0], parts[1], "After"]), &items(&["Before", whole, "After"]));
        assert_eq!(merged.pairs.iter().map(|pair| pair.map(|pair| pair.old)).collect::<Vec<_>>(), [Some(0), Some(2), Some(3)]);
        assert_eq!((merged.pairs[1].unwrap().why, merged.absorbed.as_slice()), (Why::Merged, &[(1, 1)][..]));
        // A new neighbour that says something else is no part.
        let beside = align(&items(&["Before", whole, "After"]), &items(&["Before", whole, "The jury meets in the town hall every spring.", "After"]));
        assert!(beside.parts.is_empty() && beside.pairs[2].is_none());
    }
}
