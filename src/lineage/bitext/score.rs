//! How well one unit fits another, in log odds: above nought for a pair, below for none.

use std::collections::HashMap;

use super::marks::Marks;
use crate::page::UnitKind;

/// What it costs to leave a unit alone.
pub const ALONE: f32 = -2.2;

/// What it costs to take two units for one.
pub const JOINED: f32 = -5.0;

/// How rare each mark is: the share of one occurrence in all of the page that has it more often.
#[derive(Debug)]
pub struct Rarity {
    kept: HashMap<u32, f32>,
    /// Only those that occur on both pages.
    words: HashMap<u32, f32>,
    before: HashMap<u32, f32>,
}

impl Rarity {
    pub fn of(source: &[Marks], target: &[Marks]) -> Rarity {
        let shares = |pick: fn(&Marks) -> &Vec<u32>, shared: bool| {
            let count = |side: &[Marks]| {
                let mut counts: HashMap<u32, u32> = HashMap::new();
                side.iter().flat_map(pick).for_each(|mark| *counts.entry(*mark).or_default() += 1);
                counts
            };
            let (one, other) = (count(source), count(target));
            let all = one.keys().chain(other.keys()).filter(|mark| !shared || one.contains_key(*mark) && other.contains_key(*mark));
            all.map(|mark| (*mark, 1.0 / one.get(mark).max(other.get(mark)).copied().unwrap_or(1) as f32)).collect()
        };
        Rarity { kept: shares(|marks| &marks.kept, false), words: shares(|marks| &marks.words, true), before: shares(|marks| &marks.before, false) }
    }
}

/// What two units have in common, and what only one of them has, each with its rarity.
#[derive(Clone, Copy, Debug, Default)]
pub struct Common {
    pub both: f32,
    pub one: f32,
    /// How many there are.
    pub both_count: usize,
    pub one_count: usize,
}

/// Compares two sorted lists; marks without a rarity do not count.
pub fn common(source: &[u32], target: &[u32], rarity: &HashMap<u32, f32>) -> Common {
    let mut found = Common::default();
    let (mut i, mut j) = (0, 0);
    while i < source.len() || j < target.len() {
        let (a, b) = (source.get(i), target.get(j));
        let (mark, both) = match (a, b) {
            (Some(a), Some(b)) if a == b => (*a, true),
            (Some(a), Some(b)) => (*a.min(b), false),
            (Some(a), None) => (*a, false),
            (None, Some(b)) => (*b, false),
            (None, None) => break,
        };
        i += usize::from(a == Some(&mark));
        j += usize::from(b == Some(&mark));
        let Some(rarity) = rarity.get(&mark) else { continue };
        if both {
            found.both += rarity;
            found.both_count += 1;
        } else {
            found.one += rarity;
            found.one_count += 1;
        }
    }
    found
}

/// What speaks for and against a pair, part by part.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    pub kind: f32,
    pub length: f32,
    pub kept: f32,
    pub words: f32,
    pub before: f32,
    pub formats: f32,
}

impl Evidence {
    pub fn sum(&self) -> f32 {
        self.kind + self.length + self.kept + self.words + self.before + self.formats
    }
}

/// Compares two units.
pub fn pair(source: &Marks, target: &Marks, rarity: &Rarity) -> Evidence {
    let kept = common(&source.kept, &target.kept, &rarity.kept);
    let words = common(&source.words, &target.words, &rarity.words);
    let before = common(&source.before, &target.before, &rarity.before);
    let all = before.both_count + before.one_count;
    let alike = if all == 0 { 1.0 } else { 2.0 * before.both_count as f32 / (before.both_count as f32 * 2.0 + before.one_count as f32) };
    Evidence {
        kind: kinds(&source.kind, &target.kind),
        length: lengths(source.length, target.length),
        kept: (0.3 * kept.both_count as f32 + 1.5 * kept.both - 0.8 * kept.one_count as f32).clamp(-5.0, 8.0),
        words: (0.1 * words.both_count as f32 + words.both - 0.4 * words.one).clamp(-2.0, 4.0),
        before: (alike * 1.4 - 0.7 + before.both).min(2.5),
        formats: -0.4 * (source.formats.abs_diff(target.formats).min(5)) as f32,
    }
}

/// The log odds of two lengths: a translation is about as long, and the longer the text the surer that is (after Gale
/// and Church, on a logarithmic scale).
pub fn lengths(source: f32, target: f32) -> f32 {
    const LONGER: f32 = 1.1;
    let ratio = ((target + 3.0) / (source + 3.0) / LONGER).ln();
    let deviation = 0.24 + 1.0 / (source.min(target) + 2.0).sqrt();
    (0.7 - (ratio / deviation).powi(2) / 2.0).max(-6.0)
}

fn kinds(source: &UnitKind, target: &UnitKind) -> f32 {
    use UnitKind::*;
    let is_table = |kind: &UnitKind| matches!(kind, TableCell | TableHead);
    match (source, target) {
        (Heading(one), Heading(other)) => if one == other { 0.5 } else { -1.5 },
        (one, other) if one == other => 0.2,
        (Heading(_), _) | (_, Heading(_)) => -6.0,
        (Alt, _) | (_, Alt) => -5.0,
        (one, other) if is_table(one) != is_table(other) => -4.5,
        _ => -2.5,
    }
}

/// Whether two units of this kind may be one in the other language.
pub fn may_join(kind: &UnitKind) -> bool {
    matches!(kind, UnitKind::Paragraph | UnitKind::ListItem | UnitKind::Quotation | UnitKind::Definition)
}
