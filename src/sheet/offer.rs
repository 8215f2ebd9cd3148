//! What sync offers beside a text whose source has changed in a way that it can follow: other tags around the same words,
//! a text that was split, texts that were merged. An offer is a suggestion; it approves nothing and replaces nothing.

use super::retag::{renamed, retag};
use crate::catalog::edit;
use crate::catalog::head::What;
use crate::catalog::reading::read_back;
use crate::catalog::{Catalog, Entry, Message};
use crate::inline::{Inline, Tag, message};
use crate::lineage::{Words, are_parts};
use crate::text::{Locale, Source};

/// Who a suggestion is from: the words stayed, only tags changed.
const TAGS: &str = "tags";

/// The translation of the whole, for the shorter part of a text that was split.
const PART: &str = "split";

/// The translations of both, for two texts that were merged.
const MERGED: &str = "merged";

/// A suggestion: its origin and the text in message form.
pub type Offer = (&'static str, String);

/// What can be offered for a row whose source is another now than its text was made for. `gone` are entries of the same
/// catalog that no row has any more.
pub fn for_changed(source: &Entry, entry: &Entry, old: &Message, gone: &[&Entry]) -> Option<Offer> {
    let text = plain(&entry.message)?;
    let (then, now) = (plain(old)?, plain(&source.message)?);
    if let Some(retagged) = retag(&then, &now, &text).filter(|retagged| *retagged != text) {
        return Some((TAGS, message::write(&retagged)));
    }
    let whole = words(&now);
    for other in gone {
        let Some((lost, lost_text)) = made_for(other).and_then(|old| plain(&old)).zip(plain(&other.message)) else { continue };
        let (own, theirs) = (words(&then), words(&lost));
        let first = are_parts(&whole, &own, &theirs).is_some();
        if first || are_parts(&whole, &theirs, &own).is_some() {
            let lost_text = message::write(&moved_tags(&lost_text, other, &then, source, &now));
            let text = message::write(&text);
            return Some((MERGED, if first { format!("{text} {lost_text}") } else { format!("{lost_text} {text}") }));
        }
    }
    None
}

/// What can be offered for a row that has no entry: the text of a neighbour from which it was split. `before` tells
/// whether the neighbour stands before it.
pub fn for_missing(source: &Entry, neighbour: (&Entry, &Entry), before: bool) -> Option<Offer> {
    let (of_neighbour, entry) = neighbour;
    let own = words(&plain(&source.message)?);
    let rest = words(&plain(&of_neighbour.message)?);
    let text = plain(&entry.message)?;
    let is_part = |old: &Message| plain(old).is_some_and(|old| {
        let (first, second) = if before { (&rest, &own) } else { (&own, &rest) };
        are_parts(&words(&old), first, second).is_some()
    });
    let mut olds = read_back(&entry.head, false);
    olds.extend(read_back(&entry.head, true));
    (olds.iter().any(is_part) && !olds.iter().any(|old| old.value == entry.message.value)).then(|| (PART, message::write(&text)))
}

/// An entry's lines with an offer above its state line, in place of older ones of ours.
pub fn with_offer(entry: &str, offer: &Offer, locale: &Locale) -> Option<String> {
    let catalog = Catalog::read(Source::new("", entry));
    let head = catalog.entries.first()?;
    let ours = |what: &What| matches!(what, What::Suggestion { origin, .. } if [TAGS, PART, MERGED].contains(&origin.as_str()) && origin != offer.0);
    let mut edits = edit::set_suggestion(&catalog, head, offer.0, &offer.1, locale);
    head.head.blocks.iter().filter(|block| ours(&block.what)).for_each(|block| edits.delete(block.span));
    edits.apply(entry).ok()
}

/// The tags of a text that goes behind another, under the numbers that the merged source has for them.
fn moved_tags(text: &Inline, of: &Entry, other: &Inline, source: &Entry, now: &Inline) -> Inline {
    let (then, today) = (of.head.targets(), source.head.targets());
    let target = |list: &[(Tag, String)], tag: Tag| list.iter().find(|(own, _)| *own == tag).map(|(_, target)| target.clone());
    let mut free: Vec<Tag> = now.tags().into_iter().filter(|tag| !other.tags().contains(tag)).collect();
    let mut names: Vec<(Tag, Tag)> = Vec::new();
    for tag in text.tags() {
        let same = free.iter().position(|new| new.kind == tag.kind && target(&then, tag).is_some() && target(&today, *new) == target(&then, tag));
        if let Some(at) = same.or_else(|| free.iter().position(|new| new.kind == tag.kind)) {
            names.push((tag, free.remove(at)));
        }
    }
    renamed(text, &|tag| names.iter().find(|(own, _)| *own == tag).map_or(tag, |(_, new)| *new))
}

/// The source that an entry's text was made for, as its lines show it.
fn made_for(entry: &Entry) -> Option<Message> {
    read_back(&entry.head, true).into_iter().next().or_else(|| read_back(&entry.head, false).into_iter().next())
}

/// A message's value, where it is plain text.
fn plain(message: &Message) -> Option<Inline> {
    message::read(&message.value.as_ref()?.message_text()?).ok()
}

fn words(text: &Inline) -> Words {
    Words::of(&text.plain())
}
