//! The one inline model: a unit's text as pieces, text and tags.
//!
//! A tag is a kind and a number (`a1`, `b2`, `img1`), without attributes: what it stands for on the page is known to
//! the page alone. [`message`] is the form that people read and write, `<a1>…</a1>`; Markdown and HTML have forms of
//! their own, each in its file.

pub mod html;
pub mod markdown;
pub mod message;

use std::fmt;

/// What kind of markup a tag stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Link,
    Strong,
    Emphasis,
    Strike,
    Underline,
    Sub,
    Sup,
    Quote,
    Mark,
    /// Any other paired inline element.
    Group,
    /// Code: short content is shown, and ignored when the text comes back.
    Code,
    /// A bare URL, an e-mail address, text that is not to be translated.
    Word,
    /// A template tag, shortcode, variable or formula.
    Variable,
    Image,
    Footnote,
    Break,
    /// Any other markup without content.
    Other,
}

/// How a tag is written: in a pair around text, in a pair whose content is locked, or alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Pair,
    Locked,
    Alone,
}

/// The names of all kinds, in the order of [`Kind`].
pub const KINDS: &[(Kind, &str, Shape)] = &[
    (Kind::Link, "a", Shape::Pair),
    (Kind::Strong, "b", Shape::Pair),
    (Kind::Emphasis, "i", Shape::Pair),
    (Kind::Strike, "s", Shape::Pair),
    (Kind::Underline, "u", Shape::Pair),
    (Kind::Sub, "sub", Shape::Pair),
    (Kind::Sup, "sup", Shape::Pair),
    (Kind::Quote, "q", Shape::Pair),
    (Kind::Mark, "m", Shape::Pair),
    (Kind::Group, "g", Shape::Pair),
    (Kind::Code, "c", Shape::Locked),
    (Kind::Word, "w", Shape::Locked),
    (Kind::Variable, "v", Shape::Locked),
    (Kind::Image, "img", Shape::Alone),
    (Kind::Footnote, "fn", Shape::Alone),
    (Kind::Break, "br", Shape::Alone),
    (Kind::Other, "x", Shape::Alone),
];

impl Kind {
    pub fn name(self) -> &'static str {
        KINDS[self as usize].1
    }

    pub fn shape(self) -> Shape {
        KINDS[self as usize].2
    }
}

/// The name of one tag of a text: `a1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag {
    pub kind: Kind,
    pub number: u32,
}

impl Tag {
    pub fn new(kind: Kind, number: u32) -> Tag {
        Tag { kind, number }
    }

    /// Reads a name such as `img12`.
    pub fn parse(name: &str) -> Option<Tag> {
        let digits = name.find(|letter: char| letter.is_ascii_digit())?;
        let (letters, number) = name.split_at(digits);
        let (kind, ..) = *KINDS.iter().find(|(_, known, _)| *known == letters)?;
        let number = number.bytes().all(|digit| digit.is_ascii_digit()).then(|| number.parse().ok())??;
        Some(Tag { kind, number })
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.kind.name(), self.number)
    }
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    Text(String),
    Open(Tag),
    Close(Tag),
    /// A tag without content: `<img1/>`; also `<c1/>`.
    Alone(Tag),
    /// A locked tag with the content that it shows: `<c1>npm install</c1>`.
    Locked(Tag, String),
}

/// A text with its tags, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Inline {
    pub pieces: Vec<Piece>,
}

impl Inline {
    pub fn text(text: impl Into<String>) -> Inline {
        Inline { pieces: vec![Piece::Text(text.into())] }
    }

    /// The words alone, without tags; locked content that is shown counts as words, a break as a space.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) | Piece::Locked(_, text) => out.push_str(text),
                Piece::Alone(tag) if tag.kind == Kind::Break => out.push(' '),
                _ => {}
            }
        }
        out
    }

    /// The tags in the order of their first appearance, each once.
    pub fn tags(&self) -> Vec<Tag> {
        let mut tags = Vec::new();
        for piece in &self.pieces {
            if let Piece::Open(tag) | Piece::Alone(tag) | Piece::Locked(tag, _) = piece
                && !tags.contains(tag)
            {
                tags.push(*tag);
            }
        }
        tags
    }

    /// How often each tag stands in the text.
    pub fn count(&self, wanted: Tag) -> usize {
        let is = |piece: &&Piece| matches!(piece, Piece::Open(tag) | Piece::Alone(tag) | Piece::Locked(tag, _) if *tag == wanted);
        self.pieces.iter().filter(is).count()
    }

    /// Adds text, joined to text that stands before it.
    pub fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_string())),
        }
    }
}
