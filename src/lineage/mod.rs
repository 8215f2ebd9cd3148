//! Ids: given at birth, carried by alignment afterwards.
//!
//! An id is assigned once. On re-extraction the units of a page are aligned with what its source catalog held, and a
//! unit that is found again keeps its id and the numbers of its tags, whatever else changed around it.

pub mod across;
pub mod align;
mod birth;
pub mod bitext;
mod split;
mod tags;
mod words;

pub use across::distance;
pub use align::Why;
pub use split::are_parts;
pub use tags::rename as rename_tags;
pub use words::{Words, likeness};

use std::collections::{HashMap, HashSet};

use crate::inline::{Inline, Piece, Tag, message};
use crate::page::{Unit, UnitKind};
use across::Loose;
use align::{Alignment, Item, Pair};

/// A message of a previous source catalog.
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
#[derive(Clone, Debug, PartialEq)]
pub struct Fate {
    pub id: String,
    pub how: How,
    /// The text that it continues, if it is not new.
    pub from: Option<From>,
}

/// The text that a unit continues.
#[derive(Clone, Debug, PartialEq)]
pub struct From {
    /// Its place among the messages of its page.
    pub known: usize,
    /// The page where it stood, by its number, if that was another one.
    pub page: Option<usize>,
    pub likeness: f32,
    pub why: Why,
}

/// How a unit came by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The same text as before, where it was.
    Kept,
    /// The same text as before, elsewhere on the page or on another page.
    Moved,
    /// Another text than before, and still the same unit.
    Changed,
    New,
}

/// A page aligned with its own past.
#[derive(Clone, Debug)]
pub struct Plan {
    /// For each unit the message that it continues; the numbers are those of the list of known messages.
    alignment: Alignment,
    /// For each unit the id that it has whatever its text.
    fixed: Vec<Option<String>>,
}

/// A message of another page that a unit continues.
#[derive(Clone, Debug)]
pub struct Given {
    pub unit: usize,
    /// What alignment compared of the unit: on a page that somebody saved since, another one may have its number.
    pub key: String,
    pub known: Known,
    pub from: From,
}

/// Finds for each unit the message of its page's previous source catalog that it continues.
pub fn plan(units: &[Unit], known: &[Known]) -> Plan {
    let mut taken: HashSet<String> = HashSet::new();
    let fixed: Vec<Option<String>> = units.iter().map(|unit| {
        let id = birth::free(birth::fixed(unit)?, &taken);
        taken.insert(id.clone());
        Some(id)
    }).collect();
    // Of two messages with one id the first counts.
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for (at, known) in known.iter().enumerate() {
        by_id.entry(&known.id).or_insert(at);
    }
    let here: Vec<usize> = (0..units.len()).filter(|at| fixed[*at].is_none()).collect();
    let there: Vec<usize> = (0..known.len()).filter(|at| !taken.contains(&known[*at].id) && by_id[known[*at].id.as_str()] == *at).collect();
    let new: Vec<Item> = here.iter().map(|at| item(&units[*at])).collect();
    let old: Vec<Item> = there.iter().map(|at| known[*at].item()).collect();
    let aligned = align::align(&old, &new);
    // An author's own id wins over any likeness, and so does a front-matter key.
    let own = |id: &Option<String>| {
        let old = *by_id.get(id.as_deref()?)?;
        Some(Pair { old, likeness: 1.0, why: Why::Own })
    };
    let mut pairs: Vec<Option<Pair>> = fixed.iter().map(own).collect();
    for (at, pair) in here.iter().zip(aligned.pairs) {
        pairs[*at] = pair.map(|pair| Pair { old: there[pair.old], ..pair });
    }
    let parts = aligned.parts.iter().map(|(new, old)| (here[*new], there[*old])).collect();
    let absorbed = aligned.absorbed.iter().map(|(old, new)| (there[*old], here[*new])).collect();
    Plan { alignment: Alignment { pairs, parts, absorbed }, fixed }
}

impl Plan {
    /// The units that no message of their page's past was found for.
    pub fn loose(&self, page: usize, units: &[Unit]) -> Vec<Loose> {
        let is_loose = |at: &usize| self.alignment.pairs[*at].is_none() && !self.alignment.parts.iter().any(|(new, _)| new == at);
        (0..units.len()).filter(is_loose).map(|at| Loose { page, at, id: self.fixed[at].clone(), fixed: self.fixed[at].is_some(), item: item(&units[at]) }).collect()
    }

    /// The messages that no unit of their page continues.
    pub fn left(&self, page: usize, known: &[Known]) -> Vec<Loose> {
        let found: HashSet<usize> = self.alignment.pairs.iter().flatten().map(|pair| pair.old).chain(self.alignment.absorbed.iter().map(|(old, _)| *old)).collect();
        (0..known.len()).filter(|at| !found.contains(at)).map(|at| known[at].loose(page, at)).collect()
    }

    /// Texts that were split, as the shorter part and the message whose part it is.
    pub fn parts(&self) -> &[(usize, usize)] {
        &self.alignment.parts
    }

    /// Messages that were merged into a longer one, with the unit that they are part of now.
    pub fn absorbed(&self) -> &[(usize, usize)] {
        &self.alignment.absorbed
    }

    /// The ids that a page has without being given one: from its past, or from its author.
    pub fn ids<'p>(&'p self, known: &'p [Known]) -> impl Iterator<Item = &'p str> {
        known.iter().map(|known| known.id.as_str()).chain(self.fixed.iter().flatten().map(String::as_str))
    }
}

impl Known {
    /// A message as a text that its page has left over.
    pub fn loose(&self, page: usize, at: usize) -> Loose {
        let item = self.item();
        Loose { page, at, id: Some(self.id.clone()), fixed: matches!(item.kind.as_str(), "fm" | "meta"), item }
    }

    fn item(&self) -> Item {
        let kind = self.id.split('-').next().unwrap_or_default().to_string();
        Item { key: key(&self.text, self.attributes.iter().map(|(_, text)| text.as_str())), kind, leads: false }
    }
}

/// Gives each unit its id and renumbers its tags as they were numbered before.
pub fn settle(units: &mut [Unit], known: &[Known], plan: &Plan, given: &[Given]) -> Vec<Fate> {
    let mut fates: Vec<Option<Fate>> = vec![None; units.len()];
    let pairs: Vec<(usize, usize)> = plan.alignment.pairs.iter().enumerate().filter_map(|(new, pair)| Some((pair.as_ref()?.old, new))).collect();
    let in_place: HashSet<usize> = align::in_order(&pairs).into_iter().map(|(_, new)| new).collect();
    for (at, pair) in plan.alignment.pairs.iter().enumerate() {
        let Some(pair) = pair else { continue };
        let from = From { known: pair.old, page: None, likeness: pair.likeness, why: pair.why };
        fates[at] = Some(carried(&mut units[at], &known[pair.old], from, in_place.contains(&at)));
    }
    for given in given {
        if let Some(unit) = units.get_mut(given.unit).filter(|unit| item(unit).key == given.key) {
            fates[given.unit] = Some(carried(unit, &given.known, given.from.clone(), false));
        }
    }
    for (fate, fixed) in fates.iter_mut().zip(&plan.fixed).filter(|(fate, _)| fate.is_none()) {
        *fate = fixed.clone().map(|id| Fate { id, how: How::New, from: None });
    }
    let mut taken: HashSet<String> = fates.iter().flatten().map(|fate| fate.id.clone()).collect();
    let mut occurrences = HashMap::new();
    for (unit, fate) in units.iter().zip(&mut fates).filter(|(_, fate)| fate.is_none()) {
        let id = birth::id(unit, &mut taken, &mut occurrences);
        *fate = Some(Fate { id, how: How::New, from: None });
    }
    fates.into_iter().flatten().collect()
}

fn carried(unit: &mut Unit, known: &Known, from: From, in_place: bool) -> Fate {
    tags::renumber(unit, known);
    let same = (unit.text == known.text || message::write(&unit.text) == message::write(&known.text))
        && unit.attributes.iter().map(|own| (&own.name, &own.text)).eq(known.attributes.iter().map(|(name, text)| (name, text)));
    let how = match (same, in_place) {
        (false, _) => How::Changed,
        (true, true) => How::Kept,
        (true, false) => How::Moved,
    };
    Fate { id: known.id.clone(), how, from: Some(from) }
}

fn item(unit: &Unit) -> Item {
    let introduces = matches!(unit.kind, UnitKind::Heading(_) | UnitKind::Term) || unit.text.plain().trim_end().ends_with([':', '：']);
    Item { key: key(&unit.text, unit.attributes.iter().map(|own| own.text.as_str())), kind: unit.kind_slug().to_string(), leads: introduces }
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
