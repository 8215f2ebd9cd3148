//! The tags of a translated unit as the source unit numbers them: links by target, code by content, images by address,
//! formatting by order.

use std::collections::HashMap;

use super::Folding;
use crate::lineage::tags::words_in;
use crate::inline::{Inline, Kind, Piece, Shape, Tag};
use crate::page::{TagInfo, Unit};

/// A translated unit's text in the terms of its source unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapped {
    pub text: Inline,
    pub attributes: Vec<(String, String)>,
    /// Link targets of the translation's own.
    pub targets: Vec<(Tag, String)>,
    /// Nothing of the translation's markup was left out or stands for something else in the source.
    pub exact: bool,
}

/// Why a unit's tags are not those of its source: what the source has and the translation lacks, or the other way round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmapped {
    Lacks(String),
    Adds(String),
}

/// Maps the tags of `target` to those of `source`. `like` is the unit as it stood on the page before somebody edited it,
/// its tags numbered as the source's; tags are known again by it first.
pub fn map(source: &Unit, like: Option<&Unit>, target: &Unit, folding: &Folding) -> Result<Mapped, Unmapped> {
    let mut mapped: HashMap<Tag, Tag> = HashMap::new();
    for model in like.into_iter().chain([source]) {
        by_meaning(model, target, folding, &mut mapped);
    }
    let mut exact = by_order(source, target, &mut mapped);
    for info in &target.tags {
        let keeps_words = info.tag.kind.shape() == Shape::Pair && info.tag.kind != Kind::Link || info.tag.kind == Kind::Break;
        if !mapped.contains_key(&info.tag) {
            if !keeps_words {
                return Err(Unmapped::Adds(what(info)));
            }
            exact = false;
        }
    }
    let must = |info: &&TagInfo| info.required || info.tag.kind == Kind::Code;
    if let Some(info) = source.tags.iter().filter(must).find(|info| !mapped.values().any(|tag| *tag == info.tag)) {
        return Err(Unmapped::Lacks(what(info)));
    }
    let mut attributes = Vec::new();
    for attribute in &target.attributes {
        let name = match attribute.name.split_once('-').and_then(|(tag, rest)| Some((Tag::parse(tag)?, rest))) {
            Some((tag, rest)) => mapped.get(&tag).map(|tag| format!("{tag}-{rest}")),
            None => Some(attribute.name.clone()),
        };
        match name.filter(|name| source.attributes.iter().any(|own| own.name == *name)) {
            Some(name) => attributes.push((name, attribute.text.clone())),
            None => exact = false,
        }
    }
    let stands_for = |unit: &Unit, tag: Tag| unit.tags.iter().find(|info| info.tag == tag).map(|info| info.stands_for.to_string());
    let mut targets = Vec::new();
    for (there, here) in mapped.iter().filter(|(there, _)| there.kind == Kind::Link) {
        let (new, old) = (stands_for(target, *there), stands_for(source, *here));
        targets.extend(new.filter(|new| Some(new) != old.as_ref()).map(|new| (*here, new)));
    }
    targets.sort();
    Ok(Mapped { text: renamed(&source.text, &target.text, &mapped), attributes, targets, exact })
}

/// Pairs tags that stand for the same, those with the same words inside first.
fn by_meaning(model: &Unit, target: &Unit, folding: &Folding, mapped: &mut HashMap<Tag, Tag>) {
    let meaning = |info: &TagInfo| match info.tag.kind {
        Kind::Link => folding.fold_target(&info.stands_for),
        kind if kind.shape() == Shape::Pair => info.open.to_string(),
        _ => folding.fold(&info.stands_for),
    };
    let same_words = |one: Tag, other: Tag| words_in(&model.text, one) == words_in(&target.text, other);
    for strict in [true, false] {
        for info in &target.tags {
            // Which of several strong words is which only their own words tell; what is left goes by order.
            let by_words = info.tag.kind.shape() == Shape::Pair && info.tag.kind != Kind::Link;
            if mapped.contains_key(&info.tag) || by_words && !strict || info.tag.kind == Kind::Break {
                continue;
            }
            let is_free = |known: &&TagInfo| known.tag.kind == info.tag.kind && !mapped.values().any(|tag| *tag == known.tag);
            let fits = |known: &&TagInfo| meaning(known) == meaning(info) && (!strict || same_words(known.tag, info.tag));
            if let Some(known) = model.tags.iter().filter(is_free).find(fits) {
                mapped.insert(info.tag, known.tag);
            }
        }
    }
}

/// Pairs what is left by order; tells whether nothing was lost by it. Formatting may be more or less; code may be named
/// twice; of anything else there must be as many on both sides.
fn by_order(source: &Unit, target: &Unit, mapped: &mut HashMap<Tag, Tag>) -> bool {
    let mut exact = true;
    let mut kinds: Vec<Kind> = target.tags.iter().map(|info| info.tag.kind).collect();
    kinds.sort();
    kinds.dedup();
    for kind in kinds {
        let here: Vec<&TagInfo> = source.tags.iter().filter(|info| info.tag.kind == kind && !mapped.values().any(|tag| *tag == info.tag)).collect();
        let there: Vec<&TagInfo> = target.tags.iter().filter(|info| info.tag.kind == kind && !mapped.contains_key(&info.tag)).collect();
        let formats = kind.shape() == Shape::Pair && kind != Kind::Link || kind == Kind::Break;
        if kind == Kind::Code {
            for info in &there {
                if let Some(known) = source.tags.iter().find(|known| known.tag.kind == kind && known.stands_for == info.stands_for) {
                    mapped.insert(info.tag, known.tag);
                }
            }
        }
        let there: Vec<&TagInfo> = there.into_iter().filter(|info| !mapped.contains_key(&info.tag)).collect();
        if !formats && here.len() != there.len() {
            continue;
        }
        for (info, known) in there.iter().zip(&here) {
            // A locked tag shows the source's content, whatever stood in the translation.
            exact &= kind.shape() == Shape::Pair || kind == Kind::Break;
            mapped.insert(info.tag, known.tag);
        }
        // More of one formatting than the source has repeats its last.
        let last = source.tags.iter().rev().find(|info| info.tag.kind == kind).filter(|info| formats && !info.required);
        for info in there.iter().skip(here.len()) {
            if let Some(last) = last {
                mapped.insert(info.tag, last.tag);
            }
        }
    }
    exact
}

/// The text with its tags renamed; one that has no counterpart goes, and its words stay.
fn renamed(source: &Inline, target: &Inline, mapped: &HashMap<Tag, Tag>) -> Inline {
    let locked = |wanted: Tag| source.pieces.iter().find(|piece| matches!(piece, Piece::Alone(tag) | Piece::Locked(tag, _) if *tag == wanted)).cloned();
    let mut out = Inline::default();
    for piece in &target.pieces {
        match piece {
            Piece::Text(text) => out.push_text(text),
            Piece::Open(tag) => out.pieces.extend(mapped.get(tag).map(|tag| Piece::Open(*tag))),
            Piece::Close(tag) => out.pieces.extend(mapped.get(tag).map(|tag| Piece::Close(*tag))),
            Piece::Alone(tag) | Piece::Locked(tag, _) => {
                out.pieces.extend(mapped.get(tag).map(|tag| locked(*tag).unwrap_or(Piece::Alone(*tag))));
                if !mapped.contains_key(tag) {
                    out.push_text(" ");
                }
            }
        }
    }
    out
}

/// What people are told of a tag.
fn what(info: &TagInfo) -> String {
    if info.stands_for.is_empty() { info.open.to_string() } else { info.stands_for.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use crate::page::{self, Format, Profile};
    use crate::text::{Locale, Source};

    fn unit(text: &str) -> Unit {
        page::read(Source::new("a.md", text), Format::Markdown, &Profile::plain()).units.remove(0)
    }

    fn mapped(source: &str, target: &str) -> Result<(String, Vec<(Tag, String)>), Unmapped> {
        let folding = Folding::of(&Locale::parse("en").unwrap(), &Locale::parse("de").unwrap());
        map(&unit(source), None, &unit(target), &folding).map(|mapped| (message::write(&mapped.text), mapped.targets))
    }

    #[test]
    fn links_are_known_by_their_targets_and_formatting_by_order() {
        let source = "Ask [us](/en/contact/) or read [the **rules**](/en/rules/) in `x.toml`.";
        let (text, targets) = mapped(source, "In `x.toml` und den [**Regeln**](/de/rules/) lesen oder [fragen](/de/contact/).").unwrap();
        assert_eq!(text, "In <c1>x.toml</c1> und den <a2><b1>Regeln</b1></a2> lesen oder <a1>fragen</a1>.");
        assert_eq!(targets, [(Tag::new(Kind::Link, 1), "/de/contact/".to_string()), (Tag::new(Kind::Link, 2), "/de/rules/".to_string())]);
    }

    #[test]
    fn what_a_page_cannot_have_is_named() {
        assert_eq!(mapped("Ask [us](/en/contact/).", "Fragen Sie uns."), Err(Unmapped::Lacks("/en/contact/".into())));
        assert_eq!(mapped("Ask us.", "[Fragen](/de/contact/) Sie uns."), Err(Unmapped::Adds("/de/contact/".into())));
        assert_eq!(mapped("Run `a` now.", "Jetzt `a`, ja `a`, starten."), Ok(("Jetzt <c1>a</c1>, ja <c1>a</c1>, starten.".into(), vec![])));
        assert_eq!(mapped("Ask *us*.", "Fragen Sie **uns**, ja *uns* und *alle*.").unwrap().0, "Fragen Sie uns, ja <i1>uns</i1> und <i1>alle</i1>.");
    }
}
