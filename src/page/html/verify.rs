//! The judge of a merged page: its tokens are read again and compared with those of the source.
//!
//! Outside of units every tag, comment and template call must be the source's, in order. Inside a unit there may be
//! nothing but its words and the markup that its tags stand for, byte for byte.

use super::encode::Chunk;
use super::token::{self, Start, Token, What};
use super::{body, element, template};
use crate::text::{Edits, Span};

/// What is to be written over the span of one unit.
#[derive(Clone, Debug)]
pub struct Placed {
    pub unit: usize,
    pub span: Span,
    pub chunks: Vec<Chunk>,
}

impl Placed {
    fn length(&self) -> usize {
        self.chunks.iter().map(|chunk| chunk.bytes.len()).sum()
    }
}

/// The edits that write the units.
pub fn edits(placed: &[Placed]) -> Edits {
    let mut edits = Edits::new();
    for unit in placed {
        edits.replace(unit.span, unit.chunks.iter().map(|chunk| chunk.bytes.as_str()).collect::<String>());
    }
    edits
}

/// Whether the page with these units written keeps its structure; else a unit that must not be written. The units are
/// in the order of their spans, `tokens` are the source's.
pub fn check(text: &str, tokens: &[Token], placed: &[Placed]) -> Result<(), usize> {
    let Some(first) = placed.first() else { return Ok(()) };
    let Ok(written) = edits(placed).apply(text) else { return Err(first.unit) };
    let again = token::read(&written, body(&written));
    let mut found = Found { tokens: again.iter().filter(|token| !is_text(token)).peekable(), blame: first.unit };
    let mut waiting = placed.iter().peekable();
    let mut inside = Span::at(0);
    // By how much the written page is ahead of the source.
    let mut ahead: isize = 0;
    for token in tokens.iter().filter(|token| !is_text(token)) {
        if inside.contains(token.span) {
            continue;
        }
        let from = token.span.start.saturating_add_signed(ahead);
        let mut from = from;
        while let Some(unit) = waiting.next_if(|unit| unit.span.start <= token.span.start) {
            found.unit(unit, unit.span.start.saturating_add_signed(ahead))?;
            ahead += grown(unit);
            inside = unit.span;
            from = token.span.start.saturating_add_signed(ahead);
        }
        if inside.contains(token.span) {
            continue;
        }
        let mut changed = Vec::new();
        while let Some(unit) = waiting.next_if(|unit| unit.span.start < token.span.end) {
            ahead += grown(unit);
            changed.push(unit.span);
            found.blame = unit.unit;
        }
        let expected = Span::new(from, token.span.end.saturating_add_signed(ahead));
        let same = found.tokens.next().is_some_and(|other| other.span == expected && same_token(text, token, &written, other, &changed));
        if !same {
            return Err(found.blame);
        }
    }
    for unit in waiting {
        found.unit(unit, unit.span.start.saturating_add_signed(ahead))?;
        ahead += grown(unit);
    }
    if found.tokens.next().is_some() { Err(found.blame) } else { Ok(()) }
}

fn grown(unit: &Placed) -> isize {
    unit.length() as isize - unit.span.len() as isize
}

fn is_text(token: &Token) -> bool {
    matches!(token.what, What::Text(_))
}

/// The tokens of the written page that have not been accounted for.
struct Found<'a, Tokens: Iterator<Item = &'a Token>> {
    tokens: std::iter::Peekable<Tokens>,
    /// The unit written last, which is the one to take out if something is amiss.
    blame: usize,
}

impl<'a, Tokens: Iterator<Item = &'a Token>> Found<'a, Tokens> {
    /// Accounts for the tokens of one unit that is written at `at`.
    fn unit(&mut self, unit: &Placed, at: usize) -> Result<(), usize> {
        let mut at = at;
        self.blame = unit.unit;
        for chunk in &unit.chunks {
            let span = Span::new(at, at + chunk.bytes.len());
            at = span.end;
            let mut reached = span.start;
            let mut first = true;
            while let Some(token) = self.tokens.next_if(|token| token.span.start < span.end) {
                let begins = !first || token.span.start == span.start;
                if chunk.tag.is_none() || !begins || token.span.end > span.end {
                    return Err(unit.unit);
                }
                reached = token.span.end;
                first = false;
            }
            if chunk.tag.is_some() && reached != span.end {
                return Err(unit.unit);
            }
        }
        Ok(())
    }
}

/// Whether a token is the same on both pages, but for the values in which a unit was written.
fn same_token(text: &str, token: &Token, other_text: &str, other: &Token, changed: &[Span]) -> bool {
    match (&token.what, &other.what) {
        (What::Start(start), What::Start(other)) if !changed.is_empty() => {
            let free = |name: &str| start.get(name).and_then(|attribute| attribute.value).is_some_and(|value| changed.iter().any(|span| value.contains(*span)));
            same_start(text, start, other_text, other, free)
        }
        // Its bytes are untouched, so it is enough that it is read as the same sort of thing.
        (What::Start(start), What::Start(other)) => start.name == other.name && start.attributes.len() == other.attributes.len(),
        (what, other) => what == other,
    }
}

/// Whether a tag with other texts in its attributes, and in these stretches inside it, is else the tag that it was, with
/// the same template tags.
pub fn same_markup(open: &str, tokens: &[Token], written: &str, texts: &[Span]) -> bool {
    let again = token::read(written, Span::new(0, written.len()));
    let same = |(token, other): (&Token, &Token)| match (&token.what, &other.what) {
        (What::Start(start), What::Start(other)) => {
            let free = |name: &str| element::is_text(start, name, open) || (start.name == "a" && name == "href");
            same_start(open, start, written, other, free)
        }
        (What::Text(words), What::Text(other)) if texts.iter().any(|text| token.span.contains(*text)) => words == other,
        (what, other_what) => what == other_what && open.get(token.span.start..token.span.end) == written.get(other.span.start..other.span.end),
    };
    let calls = |text: &str| template::find(text).into_iter().map(|mask| text.get(mask.span.start..mask.span.end).map(str::to_string)).collect::<Vec<_>>();
    tokens.len() == again.len() && tokens.iter().zip(&again).all(same) && calls(open) == calls(written)
}

fn same_start(text: &str, start: &Start, other_text: &str, other: &Start, free: impl Fn(&str) -> bool) -> bool {
    let same = |(name, other_name): (&str, &str)| name == other_name && (free(name) || start.value(text, name) == other.value(other_text, name));
    start.name == other.name
        && start.closed == other.closed
        && start.attributes.len() == other.attributes.len()
        && start.attributes.iter().map(|attribute| attribute.name.as_str()).zip(other.attributes.iter().map(|attribute| attribute.name.as_str())).all(same)
}
