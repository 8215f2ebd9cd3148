//! Ids: given at birth, carried by alignment afterwards.
//!
//! An id is assigned once. On re-extraction the units of a page are aligned with what its source catalog held, and a
//! unit that is found again keeps its id and the numbers of its tags, whatever else changed around it.

mod align;
mod birth;
pub mod bitext;
mod tags;

pub use align::likeness;
pub use tags::rename as rename_tags;

use std::collections::{HashMap, HashSet};

use crate::inline::{Inline, Piece, Tag, message};
use crate::page::Unit;

/// A message of the page's previous source catalog.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: String,
    pub text: Inline,
    /// The texts of its attributes, by name.
    pub attributes: Vec<(String, String)>,
    /// What its tags stood for, as its context line says.
    pub tags: Vec<(Tag, String)>,
}

/// What became of one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    pub id: String,
    pub how: How,
}

/// How a unit came by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The same text as before.
    Kept,
    /// Another text than before, and still the same unit.
    Changed,
    New,
}

/// Gives each unit its id, in order, and renumbers its tags as they were numbered before.
pub fn carry(units: &mut [Unit], known: &[Known]) -> Vec<Fate> {
    let mut fates: Vec<Option<Fate>> = vec![None; units.len()];
    let mut taken: HashSet<String> = HashSet::new();
    // Of two messages with one id the first counts.
    let by_id: HashMap<&str, &Known> = known.iter().rev().map(|known| (known.id.as_str(), known)).collect();
    // An author's own id wins over any likeness, and so does a front-matter key.
    for (unit, fate) in units.iter_mut().zip(&mut fates) {
        let Some(own) = birth::fixed(unit) else { continue };
        let id = birth::free(own, &taken);
        taken.insert(id.clone());
        *fate = Some(match by_id.get(id.as_str()) {
            Some(known) => carried(unit, known),
            None => Fate { id, how: How::New },
        });
    }
    let left: Vec<usize> = (0..units.len()).filter(|at| fates[*at].is_none()).collect();
    let old: Vec<&Known> = known.iter().filter(|known| !taken.contains(&known.id)).collect();
    let new_keys: Vec<String> = left.iter().map(|at| key(&units[*at].text, units[*at].attributes.iter().map(|own| own.text.as_str()))).collect();
    let old_keys: Vec<String> = old.iter().map(|known| key(&known.text, known.attributes.iter().map(|(_, text)| text.as_str()))).collect();
    for (at, found) in left.iter().zip(align::align(&old_keys, &new_keys)) {
        let Some(found) = found else { continue };
        taken.insert(old[found].id.clone());
        fates[*at] = Some(carried(&mut units[*at], old[found]));
    }
    let mut occurrences = HashMap::new();
    for (unit, fate) in units.iter().zip(&mut fates).filter(|(_, fate)| fate.is_none()) {
        let id = birth::id(unit, &mut taken, &mut occurrences);
        *fate = Some(Fate { id, how: How::New });
    }
    fates.into_iter().flatten().collect()
}

fn carried(unit: &mut Unit, known: &Known) -> Fate {
    tags::renumber(unit, known);
    let same = (unit.text == known.text || message::write(&unit.text) == message::write(&known.text))
        && unit.attributes.iter().map(|own| (&own.name, &own.text)).eq(known.attributes.iter().map(|(name, text)| (name, text)));
    Fate { id: known.id.clone(), how: if same { How::Kept } else { How::Changed } }
}

/// What alignment compares: the text with its tags' kinds, but not their numbers, which are carried and not compared.
fn key<'a>(text: &Inline, attributes: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for piece in &text.pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Open(tag) | Piece::Alone(tag) => out.push_str(&format!("<{}>", tag.kind.name())),
            Piece::Close(tag) => out.push_str(&format!("</{}>", tag.kind.name())),
            Piece::Locked(tag, shown) => out.push_str(&format!("<{}>{shown}</>", tag.kind.name())),
        }
    }
    for attribute in attributes {
        out.push('\n');
        out.push_str(attribute);
    }
    out
}
