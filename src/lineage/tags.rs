//! The numbers of tags: carried like an id, by what a tag stands for, else by its words; a new tag takes the next free one.

use std::collections::HashMap;

use super::Known;
use crate::inline::{Inline, Piece, Tag};
use crate::page::Unit;

/// Renumbers the tags of a unit as they were numbered in the message it continues.
pub fn renumber(unit: &mut Unit, known: &Known) {
    let old = known.text.tags();
    let new = unit.text.tags();
    if old.is_empty() && new.is_empty() {
        return;
    }
    let mut numbers: HashMap<Tag, Tag> = HashMap::new();
    let stood_for = |tag: Tag| known.tags.iter().find(|(own, _)| *own == tag).map(|(_, what)| what.as_str());
    let shown = unit.shown();
    let stands_for = |tag: Tag| shown.iter().find(|(own, _)| *own == tag).map(|(_, what)| what.as_str());
    let words_then: HashMap<Tag, String> = old.iter().map(|tag| (*tag, words_in(&known.text, *tag))).collect();
    let words_now: HashMap<Tag, String> = new.iter().map(|tag| (*tag, words_in(&unit.text, *tag))).collect();
    // The strictest likeness first, so that a weaker one cannot take a number that belongs to another tag.
    let same_target = |now: Tag, then: Tag| stands_for(now).is_some() && stands_for(now) == stood_for(then);
    let same_words = |now: Tag, then: Tag| words_now[&now] == words_then[&then];
    // Line breaks and their like stand for nothing that could be told: they keep their order.
    let nameless = |now: Tag, then: Tag| stood_for(then).is_none() && words_now[&now].is_empty() && words_then[&then].is_empty();
    let rules: [&dyn Fn(Tag, Tag) -> bool; 4] = [
        &|now, then| same_target(now, then) && same_words(now, then),
        &|now, then| same_target(now, then),
        &|now, then| !words_now[&now].is_empty() && same_words(now, then),
        &nameless,
    ];
    for rule in rules {
        for now in &new {
            if numbers.contains_key(now) {
                continue;
            }
            let free = |then: &&Tag| then.kind == now.kind && !numbers.values().any(|used| used == *then);
            if let Some(then) = old.iter().filter(free).find(|then| rule(*now, **then)) {
                numbers.insert(*now, *then);
            }
        }
    }
    for now in &new {
        if !numbers.contains_key(now) {
            let used = old.iter().chain(numbers.values()).filter(|tag| tag.kind == now.kind).map(|tag| tag.number);
            numbers.insert(*now, Tag::new(now.kind, used.max().unwrap_or(0) + 1));
        }
    }
    rename(unit, &numbers);
}

/// Gives the tags of a unit other names.
pub fn rename(unit: &mut Unit, numbers: &HashMap<Tag, Tag>) {
    let carry = |tag: &mut Tag| *tag = numbers.get(tag).copied().unwrap_or(*tag);
    for piece in &mut unit.text.pieces {
        match piece {
            Piece::Open(tag) | Piece::Close(tag) | Piece::Alone(tag) | Piece::Locked(tag, _) => carry(tag),
            Piece::Text(_) => {}
        }
    }
    for info in &mut unit.tags {
        carry(&mut info.tag);
    }
    for attribute in &mut unit.attributes {
        if let Some((name, what)) = attribute.name.split_once('-')
            && let Some(tag) = Tag::parse(name).and_then(|tag| numbers.get(&tag))
        {
            attribute.name = format!("{tag}-{what}");
        }
    }
}

/// The words inside a tag's first pair, or its shown content.
pub(super) fn words_in(text: &Inline, wanted: Tag) -> String {
    let mut out = String::new();
    let mut inside = false;
    for piece in &text.pieces {
        match piece {
            Piece::Open(tag) if *tag == wanted => inside = true,
            Piece::Close(tag) if *tag == wanted => break,
            Piece::Locked(tag, shown) if *tag == wanted => return shown.clone(),
            Piece::Text(text) if inside => out.push_str(text),
            _ => {}
        }
    }
    out
}
