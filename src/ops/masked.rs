//! A program's message as engines may see it: its placeables and its HTML stand as tags, which the wrapper around engines
//! guards, and come back as they were.

use crate::catalog::Message;
use crate::catalog::pattern::{Expression, Part, Pattern};
use crate::inline::{Inline, Kind, Piece, Tag, message};

/// A message with its placeables and markup put away.
#[derive(Clone, Debug)]
pub struct Masked {
    pub inline: Inline,
    /// What each tag stands for: what opens it or is all of it, and what closes it.
    hidden: Vec<(Tag, Vec<Part>, Vec<Part>)>,
}

/// What stands for the placeable of a number while HTML is looked for; a text that has such characters is left alone.
const HOLE: char = '\u{F0000}';

/// Puts a message's placeables and HTML away. Selectors have to be written anew in each language, and attributes are
/// mostly keys and labels: such messages are left to people, as is broken HTML.
pub fn mask(of: &Message) -> Option<Masked> {
    let value = of.value.as_ref().filter(|_| of.attributes.is_empty())?;
    let mut placeables: Vec<&Part> = Vec::new();
    let mut text = String::new();
    for part in &value.parts {
        match part {
            Part::Text(words) if words.chars().all(|letter| letter < HOLE) => text.push_str(words),
            Part::Text(_) | Part::Placeable(Expression::Select { .. }) => return None,
            other => {
                text.push(char::from_u32(u32::from(HOLE) + u32::try_from(placeables.len()).ok()?)?);
                placeables.push(other);
            }
        }
    }
    let parts = |text: &str| -> Vec<Part> {
        let mut parts = Vec::new();
        let mut words = String::new();
        for letter in text.chars() {
            let placeable = u32::from(letter).checked_sub(u32::from(HOLE)).and_then(|number| placeables.get(number as usize));
            match placeable {
                Some(placeable) => {
                    parts.extend((!words.is_empty()).then(|| Part::Text(std::mem::take(&mut words))));
                    parts.push((*placeable).clone());
                }
                None => words.push(letter),
            }
        }
        parts.extend((!words.is_empty()).then_some(Part::Text(words)));
        parts
    };
    let mut masked = Masked { inline: Inline::default(), hidden: Vec::new() };
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    while let Some(found) = element(&text, at) {
        masked.words(&text[at..found.start], &parts);
        at = found.end;
        let whole = &text[found.start..found.end];
        let name = found.name.to_ascii_lowercase();
        match (found.closes, whole.ends_with("/>") || VOID.contains(&name.as_str())) {
            (true, _) => {
                let (opened, number) = open.pop()?;
                if opened != name {
                    return None;
                }
                let (tag, _, closes) = masked.hidden.get_mut(number)?;
                *closes = parts(whole);
                masked.inline.pieces.push(Piece::Close(*tag));
            }
            (_, true) => masked.put(if name == "br" { Kind::Break } else { Kind::Other }, parts(whole)),
            _ => {
                let tag = masked.next(if name == "a" { Kind::Link } else { Kind::Group });
                open.push((name, masked.hidden.len()));
                masked.hidden.push((tag, parts(whole), Vec::new()));
                masked.inline.pieces.push(Piece::Open(tag));
            }
        }
    }
    masked.words(&text[at..], &parts);
    // An angle bracket that is left belongs to markup that was not understood.
    let is_whole = open.is_empty() && !masked.inline.pieces.iter().any(|piece| matches!(piece, Piece::Text(words) if words.contains('<')));
    is_whole.then_some(masked)
}

/// HTML elements without content.
const VOID: [&str; 5] = ["br", "img", "wbr", "hr", "input"];

/// A tag of HTML.
struct Element<'t> {
    start: usize,
    end: usize,
    name: &'t str,
    closes: bool,
}

/// The next tag from a place on: `<`, perhaps `/`, a letter, and what follows up to `>` without another `<`.
fn element(text: &str, from: usize) -> Option<Element<'_>> {
    let starts = text[from..].match_indices('<').map(|(at, _)| from + at);
    let read = |start: usize| {
        let closes = text[start + 1..].starts_with('/');
        let inner = &text[start + 1 + usize::from(closes)..];
        let name = &inner[..inner.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(inner.len())];
        let length = inner.find(['<', '>']).filter(|at| inner[*at..].starts_with('>'))?;
        let end = start + 2 + usize::from(closes) + length;
        name.starts_with(|first: char| first.is_ascii_alphabetic()).then_some(Element { start, end, name, closes })
    };
    starts.filter_map(read).next()
}

impl Masked {
    fn words(&mut self, text: &str, parts: &dyn Fn(&str) -> Vec<Part>) {
        for part in parts(text) {
            match part {
                // A line break reads as a blank, and references are characters to a reader.
                Part::Text(words) => self.inline.pieces.push(Piece::Text(words.replace('\n', " "))),
                other => self.put(Kind::Variable, vec![other]),
            }
        }
    }

    fn put(&mut self, kind: Kind, hidden: Vec<Part>) {
        let tag = self.next(kind);
        self.inline.pieces.push(Piece::Alone(tag));
        self.hidden.push((tag, hidden, Vec::new()));
    }

    fn next(&self, kind: Kind) -> Tag {
        Tag::new(kind, self.hidden.iter().filter(|(tag, ..)| tag.kind == kind).count() as u32 + 1)
    }

    /// An engine's text with what was put away back in its places; `None` unless each of it is there exactly once.
    pub fn unmask(&self, text: &str) -> Option<Pattern> {
        let inline = message::read(text).ok()?;
        let mut used = vec![0u32; self.hidden.len()];
        let mut parts: Vec<Part> = Vec::new();
        for piece in &inline.pieces {
            let number = |tag: &Tag| self.hidden.iter().position(|(known, ..)| known == tag);
            match piece {
                Piece::Text(words) => parts.extend(plain(words)),
                Piece::Open(tag) | Piece::Alone(tag) => {
                    let number = number(tag)?;
                    used[number] += 1;
                    parts.extend(self.hidden[number].1.iter().cloned());
                }
                Piece::Close(tag) => parts.extend(self.hidden[number(tag)?].2.iter().cloned()),
                Piece::Locked(..) => return None,
            }
        }
        let joined = parts.into_iter().fold(Vec::new(), |mut joined: Vec<Part>, part| {
            match (joined.last_mut(), part) {
                (Some(Part::Text(before)), Part::Text(words)) => before.push_str(&words),
                (_, part) => joined.push(part),
            }
            joined
        });
        used.iter().all(|times| *times == 1).then_some(Pattern { parts: joined })
    }
}

/// Words as parts of a pattern: braces are literals.
fn plain(words: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some(at) = rest.find(['{', '}']) {
        parts.extend((at > 0).then(|| Part::Text(rest[..at].to_string())));
        parts.push(Part::Literal(rest[at..=at].to_string()));
        rest = &rest[at + 1..];
    }
    parts.extend((!rest.is_empty()).then(|| Part::Text(rest.to_string())));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::text::Source;

    fn message_of(text: &str) -> Message {
        Catalog::read(Source::new("a.ftl", format!("m = {text}\n"))).entries[0].message.clone()
    }

    #[test]
    fn what_is_put_away_comes_back() {
        for text in [
            "Plain words",
            "Hello { $name }, this is { -brand(case: \"gen\") }",
            "Read the <a href=\"{ $url }\">privacy notice of { -brand }</a>, <strong>please</strong>.<br>Thank you",
            "Use { \"{\" }braces{ \"}\" } &amp; more",
        ] {
            let message = message_of(text);
            let masked = mask(&message).unwrap();
            assert!(!message::write(&masked.inline).contains("url"), "{text}");
            assert_eq!(masked.unmask(&message::write(&masked.inline)), message.value, "{text}");
        }
    }

    #[test]
    fn what_is_not_kept_is_refused() {
        let masked = mask(&message_of("Hello { $name }, <a href=\"x\">go</a>")).unwrap();
        assert_eq!(message::write(&masked.inline), "Hello <v1/>, <a1>go</a1>");
        for text in ["Hallo, <a1>los</a1>", "Hallo <v1/> <v1/>, <a1>los</a1>", "Hallo <v1/>, los", "Hallo <v1/>, <a1>los</a1> <v2/>"] {
            assert_eq!(masked.unmask(text), None, "{text}");
        }
    }

    #[test]
    fn selectors_and_broken_markup_are_left_to_people() {
        let select = Catalog::read(Source::new("a.ftl", "m = { $n ->\n    [one] One\n   *[other] More\n  }\n")).entries[0].message.clone();
        assert!(mask(&select).is_none());
        for text in ["<b>open", "closed</b>", "<a><b>crossed</a></b>", "a < b"] {
            assert!(mask(&message_of(text)).is_none(), "{text}");
        }
    }
}
