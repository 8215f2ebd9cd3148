//! Alignment of a page's texts with those it had before: exact ones in order by a histogram diff, then those that went
//! elsewhere as they are and cannot be mistaken, then similar ones within each gap, best pairs first.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Two texts in one gap count as the same unit from this share of common words on.
const FLOOR: f32 = 0.5;

/// Two texts that stand elsewhere on the page, from this share on: with no neighbours to speak for them it takes more.
const FAR: f32 = 0.6;

/// Gaps with more texts than this on a side are compared in order only, so that time stays linear.
const WIDEST: usize = 200;

/// For each new text the old one that it continues, each old one once.
pub fn align(old: &[String], new: &[String]) -> Vec<Option<usize>> {
    let mut found = vec![None; new.len()];
    let mut gap = Gap { old: 0..0, new: 0..0 };
    let mut gaps = Vec::new();
    for op in capture_diff_slices(Algorithm::Histogram, old, new) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                gaps.push(gap);
                for step in 0..len {
                    found[new_index + step] = Some(old_index + step);
                }
                gap = Gap { old: old_index + len..old_index + len, new: new_index + len..new_index + len };
            }
            DiffOp::Delete { old_index, old_len, .. } => gap.old.end = old_index + old_len,
            DiffOp::Insert { new_index, new_len, .. } => gap.new.end = new_index + new_len,
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                gap.old.end = old_index + old_len;
                gap.new.end = new_index + new_len;
            }
        }
    }
    gaps.push(gap);
    // No likeness may take the id of a text that stands elsewhere word for word.
    unmistakable(old, new, &mut found);
    let used: HashSet<usize> = found.iter().flatten().copied().collect();
    for gap in gaps {
        let there: Vec<usize> = gap.old.filter(|at| !used.contains(at)).collect();
        let here: Vec<usize> = gap.new.filter(|at| found[*at].is_none()).collect();
        pair(&there, &here, old, new, FLOOR, &mut found);
    }
    moved(old, new, &mut found);
    found
}

/// How alike two texts are, from 0 to 1: twice their longest common run of words over all their words.
pub fn likeness(one: &str, other: &str) -> f32 {
    ratio(&words(one), &words(other))
}

struct Gap {
    old: Range<usize>,
    new: Range<usize>,
}

/// Pairs the texts that are left over on both sides and occur there once.
fn unmistakable(old: &[String], new: &[String], found: &mut [Option<usize>]) {
    let used: HashSet<usize> = found.iter().flatten().copied().collect();
    let once = |texts: &mut dyn Iterator<Item = (usize, &String)>| {
        let mut places: HashMap<String, Option<usize>> = HashMap::new();
        for (at, text) in texts {
            places.entry(text.clone()).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let here = once(&mut new.iter().enumerate().filter(|(at, _)| found[*at].is_none()));
    let there = once(&mut old.iter().enumerate().filter(|(at, _)| !used.contains(at)));
    for (text, at) in here {
        if let (Some(at), Some(Some(from))) = (at, there.get(&text)) {
            found[at] = Some(*from);
        }
    }
}

/// Pairs similar texts, the best pairs first.
fn pair(there: &[usize], here: &[usize], old: &[String], new: &[String], floor: f32, found: &mut [Option<usize>]) {
    if there.is_empty() || here.is_empty() {
        return;
    }
    let old_words: Vec<Vec<&str>> = there.iter().map(|at| words(&old[*at])).collect();
    let new_words: Vec<Vec<&str>> = here.iter().map(|at| words(&new[*at])).collect();
    let wide = there.len() > WIDEST || here.len() > WIDEST;
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for (at_new, new_words) in new_words.iter().enumerate() {
        for (at_old, old_words) in old_words.iter().enumerate() {
            if wide && at_old.abs_diff(at_new) > WIDEST / 4 {
                continue;
            }
            let likeness = ratio(old_words, new_words);
            if likeness >= floor {
                pairs.push((likeness, at_new, at_old));
            }
        }
    }
    // Best first; among equals the pair that stands nearest to its place.
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then(a.1.cmp(&b.1)));
    let mut used = vec![false; old_words.len()];
    for (_, at_new, at_old) in pairs {
        let slot = &mut found[here[at_new]];
        if slot.is_none() && !used[at_old] {
            used[at_old] = true;
            *slot = Some(there[at_old]);
        }
    }
}

/// Texts that moved across others: the same one elsewhere on the page, else one that is surely it, edited.
fn moved(old: &[String], new: &[String], found: &mut [Option<usize>]) {
    let used: HashSet<usize> = found.iter().flatten().copied().collect();
    let mut by_text: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, text) in old.iter().enumerate().rev().filter(|(at, _)| !used.contains(at)) {
        by_text.entry(text).or_default().push(at);
    }
    for (slot, text) in found.iter_mut().zip(new).filter(|(slot, _)| slot.is_none()) {
        *slot = by_text.get_mut(text.as_str()).and_then(Vec::pop);
    }
    let used: HashSet<usize> = found.iter().flatten().copied().collect();
    let left_old: Vec<usize> = (0..old.len()).filter(|at| !used.contains(at)).collect();
    let left_new: Vec<usize> = (0..new.len()).filter(|at| found[*at].is_none()).collect();
    if left_old.len() <= WIDEST && left_new.len() <= WIDEST {
        pair(&left_old, &left_new, old, new, FAR, found);
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| letter.is_whitespace() || "<>".contains(letter)).filter(|word| !word.is_empty()).collect()
}

fn ratio(old: &[&str], new: &[&str]) -> f32 {
    let all = old.len() + new.len();
    if all == 0 {
        return 0.0;
    }
    // Even if all words of the shorter one were common, the pair could not reach the floor.
    if 2.0 * old.len().min(new.len()) as f32 / (all as f32) < FLOOR {
        return 0.0;
    }
    let common: usize = capture_diff_slices(Algorithm::Myers, old, new).iter().map(|op| if let DiffOp::Equal { len, .. } = op { *len } else { 0 }).sum();
    2.0 * common as f32 / all as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aligned(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
        let own = |texts: &[&str]| texts.iter().map(|text| text.to_string()).collect::<Vec<_>>();
        align(&own(old), &own(new))
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
}
