//! What a unit is known by in any language: its kind, its length, the numbers, addresses, targets and code in it, the
//! words that both pages write alike, and the markup around it.

use std::collections::HashMap;

use super::Folding;
use crate::inline::{Kind, Piece, Shape};
use crate::page::{Page, Unit, UnitKind};
use crate::text::facts;

/// The features of one unit; numbers stand for strings, the same for both pages.
#[derive(Clone, Debug)]
pub struct Marks {
    pub kind: UnitKind,
    /// The length of the text in letters, those of dense scripts counted for as many Latin ones.
    pub length: f32,
    /// Numbers, addresses, link targets, code, images: what a translation keeps. Sorted, repeated as often as it stands there.
    pub kept: Vec<u32>,
    /// Words that may be written alike in both languages, by their first letters. Sorted, each once.
    pub words: Vec<u32>,
    /// The lines of markup before the unit. Sorted, each once.
    pub before: Vec<u32>,
    /// How many tags of formatting there are.
    pub formats: usize,
}

/// The numbers of strings.
#[derive(Debug, Default)]
pub struct Ids(HashMap<String, u32>);

impl Ids {
    fn of(&mut self, text: String) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(text).or_insert(next)
    }
}

/// The marks of the units of a page that are asked for.
pub fn of(page: &Page, units: &[usize], folding: &Folding, ids: &mut Ids) -> Vec<Marks> {
    units.iter().map(|at| one(page, *at, folding, ids)).collect()
}

fn one(page: &Page, at: usize, folding: &Folding, ids: &mut Ids) -> Marks {
    let unit = &page.units[at];
    let plain = unit.text.plain();
    let mut kept: Vec<u32> = kept(unit, folding).into_iter().map(|text| ids.of(text)).collect();
    kept.sort_unstable();
    let mut words: Vec<u32> = prose(unit).split(|letter: char| !letter.is_alphanumeric()).filter_map(stem).map(|word| ids.of(word)).collect();
    words.sort_unstable();
    words.dedup();
    let from = at.checked_sub(1).map_or(0, |before| page.units[before].span.end);
    let gap = page.source.text.get(from..unit.span.start).unwrap_or_default();
    let mut before: Vec<u32> = gap.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| ids.of(format!("gap {}", folding.fold(line)))).collect();
    before.sort_unstable();
    before.dedup();
    let is_format = |piece: &&Piece| matches!(piece, Piece::Open(tag) if tag.kind != Kind::Link) || matches!(piece, Piece::Alone(tag) if tag.kind == Kind::Break);
    Marks { kind: unit.kind.clone(), length: plain.chars().map(weight).sum(), kept, words, before, formats: unit.text.pieces.iter().filter(is_format).count() }
}

/// What a translation of the unit keeps as it is.
fn kept(unit: &Unit, folding: &Folding) -> Vec<String> {
    let mut kept: Vec<String> = facts::numbers(&prose(unit)).into_iter().map(|number| format!("number {number}")).collect();
    for info in &unit.tags {
        match info.tag.kind {
            Kind::Link => kept.push(format!("link {}", folding.fold_target(&info.stands_for))),
            Kind::Break => {}
            kind if kind.shape() != Shape::Pair => kept.push(format!("{} {}", kind.name(), folding.fold(&info.stands_for))),
            _ => {}
        }
    }
    kept
}

/// The words of a unit without what is locked.
pub fn prose(unit: &Unit) -> String {
    let mut out = String::new();
    for piece in &unit.text.pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Locked(..) | Piece::Alone(_) => out.push(' '),
            Piece::Open(_) | Piece::Close(_) => {}
        }
    }
    out
}

/// A word by its first letters, in small ones; numbers and very short words say nothing here.
fn stem(word: &str) -> Option<String> {
    let stem: String = word.chars().take(5).flat_map(char::to_lowercase).collect();
    (word.chars().count() > 2 && word.chars().any(char::is_alphabetic)).then_some(stem)
}

/// For how many Latin letters a character counts.
fn weight(letter: char) -> f32 {
    match u32::from(letter) {
        _ if letter.is_whitespace() => 1.0,
        0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => 3.0,
        0x3040..=0x30FF => 1.7,
        0xAC00..=0xD7AF => 2.2,
        0x0590..=0x06FF => 1.2,
        // Vowel signs and the like are no letters of their own.
        _ if unicode_normalization::char::is_combining_mark(letter) => 0.0,
        _ => 1.0,
    }
}
