//! A translation as HTML: its words escaped, its tags in the page's own bytes.

use std::collections::HashMap;

use super::token::{self, What};
use super::{attribute, element, verify};
use crate::inline::html::{self, Place, Spelling};
use crate::inline::{Kind, Piece, Tag};
use crate::page::{Slot, TagInfo, Translation, Unit};
use crate::text::{Edits, Source, Span};

/// A stretch of what is written for a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    pub bytes: String,
    /// The tag whose markup this is; none for words.
    pub tag: Option<Tag>,
}

/// The bytes that a translation makes of a unit's span; none if it does not fit the unit's tags.
pub fn encode(source: &Source, unit: &Unit, translation: &Translation) -> Option<String> {
    let chunks = chunks(unit, translation, Spelling::of(&source.text))?;
    Some(chunks.into_iter().map(|chunk| chunk.bytes).collect())
}

/// The same in parts.
pub fn chunks(unit: &Unit, translation: &Translation, spelling: Spelling) -> Option<Vec<Chunk>> {
    let words = |bytes| Chunk { bytes, tag: None };
    // Words that vanish would take with them what a browser opens for them, and a picture's text.
    let seen = |piece: &Piece| matches!(piece, Piece::Text(text) if !text.chars().all(html::is_space));
    if !translation.text.pieces.iter().any(seen) {
        return None;
    }
    match unit.slot {
        Slot::HtmlAttribute { quote } if fits(unit, translation) => {
            let mut value = String::new();
            for piece in &translation.text.pieces {
                match piece {
                    Piece::Text(text) => value.push_str(&html::encode(text, Place::Attribute(quote), spelling)),
                    Piece::Alone(tag) | Piece::Locked(tag, _) => value.push_str(&info(unit, *tag)?.open),
                    Piece::Open(_) | Piece::Close(_) => return None,
                }
            }
            Some(vec![words(value)])
        }
        Slot::Html if fits(unit, translation) => {
            let mut out = Vec::with_capacity(translation.text.pieces.len());
            for piece in &translation.text.pieces {
                out.push(match piece {
                    Piece::Text(text) => words(html::encode(text, Place::Text, spelling)),
                    Piece::Open(tag) | Piece::Alone(tag) | Piece::Locked(tag, _) => {
                        Chunk { bytes: markup(info(unit, *tag)?, translation, spelling)?, tag: Some(*tag) }
                    }
                    Piece::Close(tag) => Chunk { bytes: info(unit, *tag)?.close.to_string(), tag: Some(*tag) },
                });
            }
            Some(out)
        }
        _ => None,
    }
}

fn info(unit: &Unit, tag: Tag) -> Option<&TagInfo> {
    unit.tags.iter().find(|info| info.tag == tag)
}

/// Whether the tags of a translation are those of its unit, as often as they must be and properly nested.
fn fits(unit: &Unit, translation: &Translation) -> bool {
    let text = &translation.text;
    let mut found: HashMap<Tag, usize> = HashMap::new();
    for piece in &text.pieces {
        if let Piece::Open(tag) | Piece::Alone(tag) | Piece::Locked(tag, _) = piece {
            *found.entry(*tag).or_default() += 1;
        }
    }
    let counts = unit.tags.iter().all(|info| translation.allows(info, found.get(&info.tag).copied().unwrap_or_default()));
    counts && nests(unit, translation) && keeps_control(unit, translation)
}

fn nests(unit: &Unit, translation: &Translation) -> bool {
    let mut open: Vec<&TagInfo> = Vec::new();
    for piece in &translation.text.pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Open(tag) => {
                let Some(info) = info(unit, *tag).filter(|info| !info.close.is_empty()) else { return false };
                let outer: Vec<&str> = open.iter().map(|outer| name(&outer.open)).collect();
                if element::parts(&outer, name(&info.open)) {
                    return false;
                }
                open.push(info);
            }
            Piece::Close(tag) => {
                if open.pop().is_none_or(|info| info.tag != *tag) {
                    return false;
                }
            }
            Piece::Alone(tag) | Piece::Locked(tag, _) => {
                if info(unit, *tag).is_none_or(|info| !info.close.is_empty()) {
                    return false;
                }
            }
        }
    }
    open.is_empty()
}

/// Whether template tags that control what follows them stand in the order of the source: an end needs its beginning.
fn keeps_control(unit: &Unit, translation: &Translation) -> bool {
    let controls = |tag: &Tag| tag.kind == Kind::Variable && info(unit, *tag).is_some_and(|info| super::template::find(&info.open).iter().any(|mask| mask.control));
    let source: Vec<Tag> = unit.text.tags().into_iter().filter(controls).collect();
    source.is_empty() || source == translation.text.tags().into_iter().filter(controls).collect::<Vec<_>>()
}

/// The element's name at the start of a tag.
fn name(open: &str) -> &str {
    let rest = open.strip_prefix('<').unwrap_or_default();
    &rest[..rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(rest.len())]
}

/// A tag's own bytes, with the texts of its attributes and its link's target as the translation has them.
fn markup(info: &TagInfo, translation: &Translation, spelling: Spelling) -> Option<String> {
    let prefix = format!("{}-", info.tag);
    let mut texts = translation.attributes.iter().filter_map(|(name, text)| Some((name.strip_prefix(&prefix)?, text))).peekable();
    let target = translation.targets.iter().find(|(tag, _)| *tag == info.tag).map(|(_, target)| target);
    if texts.peek().is_none() && target.is_none() {
        return Some(info.open.to_string());
    }
    let tokens = token::read(&info.open, Span::new(0, info.open.len()));
    let known = attribute::of_tag(&info.open, &tokens);
    let mut edits = Edits::new();
    for (name, text) in texts {
        // An attribute that the source no longer has is a leftover, no reason to refuse the sentence.
        if let Some(written) = known.iter().find(|written| written.name == name).filter(|written| written.text != *text) {
            edits.replace(written.span, html::encode(text, written.place, spelling));
        }
    }
    if let Some(target) = target {
        let Some(What::Start(start)) = tokens.first().map(|token| &token.what) else { return None };
        let href = start.get("href").filter(|href| !href.templated && is_plain(target))?;
        edits.replace(href.value?, html::encode(target, Place::Attribute(href.quote), spelling));
    }
    let written = edits.apply(&info.open).ok()?;
    let free: Vec<Span> = known.iter().map(|written| written.span).collect();
    verify::same_markup(&info.open, &tokens, &written, &free).then_some(written)
}

/// Whether a link's target runs nothing: http, https, mailto, or relative.
fn is_plain(target: &str) -> bool {
    // Browsers pass over control characters and white space in front of and inside a scheme.
    let seen: String = target.chars().filter(|letter| !letter.is_control() && !letter.is_whitespace()).collect();
    match seen.find([':', '/', '?', '#']) {
        Some(at) if seen[at..].starts_with(':') => ["http", "https", "mailto"].iter().any(|known| seen[..at].eq_ignore_ascii_case(known)),
        _ => true,
    }
}
