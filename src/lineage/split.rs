//! Texts that were cut in two, and texts that were made one.
//!
//! A text is two others if it reads like one behind the other, and if each of them accounts for words of it that the
//! other does not. The longer part keeps the id.

use super::align::{Pair, WIDEST, Why, Work};
use super::words::Words;

/// A text reads like two from this likeness on.
const WHOLE: f32 = 0.8;

/// So much of each part must stand in the whole, beside what the other part has of it.
const OWN: f32 = 0.8;

/// Shorter parts than this say nothing.
const LEAST: usize = 3;

/// Finds what was split and what was merged among the texts that are not the same on both sides.
pub(super) fn split(work: &mut Work) {
    for (old, new) in work.gaps().into_iter().filter(|(old, new)| old.len() <= WIDEST && new.len() <= WIDEST) {
        for whole in old.clone() {
            let parts = new.clone().zip(new.clone().skip(1));
            let found = parts.filter_map(|(one, other)| work.parts(Side::Old, whole, one, other));
            if let Some(found) = found.max_by(|a, b| a.0.total_cmp(&b.0)) {
                work.cut(whole, found);
            }
        }
        for whole in new {
            let parts = old.clone().zip(old.clone().skip(1));
            let found = parts.filter_map(|(one, other)| work.parts(Side::New, whole, one, other));
            if let Some(found) = found.max_by(|a, b| a.0.total_cmp(&b.0)) {
                work.glue(whole, found);
            }
        }
    }
}

/// How alike a text is to two others, one behind the other, if these are its parts.
pub fn are_parts(whole: &Words, first: &Words, second: &Words) -> Option<f32> {
    if first.len() < LEAST || second.len() < LEAST || whole.bound(first.len() + second.len()) < WHOLE {
        return None;
    }
    let joined = first.joined(second);
    let likeness = whole.likeness(&joined, WHOLE);
    if likeness == 0.0 {
        return None;
    }
    let common = whole.common(&joined);
    let accounts = |part: &Words, rest: &Words| common.saturating_sub(whole.common(rest)) as f32 >= OWN * part.len() as f32;
    (accounts(first, second) && accounts(second, first)).then_some(likeness)
}

/// On which side the whole stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

/// How alike the whole and its parts are, the longer part with its own likeness, and the shorter one.
type Found = (f32, usize, f32, usize);

impl Work<'_> {
    fn parts(&self, side: Side, whole: usize, one: usize, other: usize) -> Option<Found> {
        let open_new = |new: usize, olds: &[usize]| self.found[new].is_none_or(|pair| pair.likeness < 1.0 && olds.contains(&pair.old));
        let open_old = |old: usize, news: &[usize]| self.taken[old].is_none_or(|new| news.contains(&new));
        let is_open = match side {
            Side::Old => open_new(one, &[whole]) && open_new(other, &[whole]) && open_old(whole, &[one, other]),
            Side::New => open_new(whole, &[one, other]) && open_old(one, &[whole]) && open_old(other, &[whole]),
        };
        if !is_open {
            return None;
        }
        let of = |at| if side == Side::Old { self.new_words(at) } else { self.old_words(at) };
        let (first, second) = (of(one), of(other));
        let all = if side == Side::Old { self.old_words(whole) } else { self.new_words(whole) };
        let likeness = are_parts(all, first, second)?;
        let (longer, shorter) = if first.len() >= second.len() { (one, other) } else { (other, one) };
        let own = all.likeness(if longer == one { first } else { second }, 0.0);
        Some((likeness, longer, own, shorter))
    }

    fn cut(&mut self, old: usize, (_, longer, likeness, shorter): Found) {
        self.clear(shorter);
        self.set(longer, Pair { old, likeness, why: Why::Split });
        self.parts.push((shorter, old));
    }

    fn glue(&mut self, new: usize, (_, longer, likeness, shorter): Found) {
        self.set(new, Pair { old: longer, likeness, why: Why::Merged });
        self.absorbed.push((shorter, new));
    }
}
