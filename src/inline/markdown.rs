//! The Markdown form of a text: how pieces are written so that a Markdown parser reads back exactly these pieces.
//!
//! Everything outside tags is escaped, so that no words make markup. Where CommonMark's rules on delimiters would leave
//! `**` as it stands (next to letters, which is the rule in Chinese and Japanese), the neighbouring letter is written
//! as a numeric reference, which counts as punctuation and renders the same.

mod escape;
mod urls;

pub use escape::{alt, title};
pub use urls::find as urls;

use super::{Inline, Kind, Piece, Shape, Tag};
use escape::Around;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// Where a text is written and what its generator reads.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    pub table: bool,
    pub heading: bool,
    /// Bare URLs become links.
    pub linkify: bool,
    /// `$` begins a formula.
    pub math: bool,
    /// Two braces are code even as character references.
    pub interpolates: bool,
    /// Any brace, any `<`, and `import` at the start are code.
    pub mdx: bool,
}

/// The page's bytes for a tag: before and after a pair, or all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    pub open: String,
    pub close: String,
}

/// The last rung of the ladder: rung 1 tells nested delimiters apart, rung 2 escapes whatever could ever be markup,
/// rung 3 does both, rung 4 leaves brackets and bare URLs as they are, for within brackets no URL becomes a link, and
/// rung 5 puts a blank between a bare URL and what it would run into, where no brackets may stand around it.
pub const LAST_RUNG: u8 = 5;

/// The word joiner (U+2060), which nobody sees and which is no punctuation, parts signs that would be markup, or a
/// template tag, side by side.
pub const JOINER: char = '\u{2060}';

/// Writes a text, after [`settle`]. `None` if it has a tag without markup, or if the ends of two that meet would be the
/// beginning or the end of a template tag.
pub fn write(inline: &Inline, markup: &dyn Fn(Tag) -> Option<Markup>, place: Place, rung: u8) -> Option<String> {
    let mut parts = parts(inline, markup)?;
    choose_marks(&mut parts, rung & 1 == 1);
    let shield = shields(&parts, rung);
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        let joint = out.len();
        match part {
            Part::Text(text) => {
                let around = Around {
                    before: out.chars().next_back(),
                    line_start: at == 0 || out.ends_with('\n') || matches!(parts.get(at.wrapping_sub(1)), Some(Part::Break(raw)) if raw.contains('\n')),
                    after: parts.get(at + 1).and_then(Part::first),
                    link_follows: matches!(parts.get(at + 1), Some(Part::Raw(raw)) if raw.starts_with('[')),
                    raw_before: matches!(parts.get(at.wrapping_sub(1)), Some(Part::Raw(_))),
                    raw_after: matches!(parts.get(at + 1), Some(Part::Raw(_) | Part::Word(_))),
                    brackets_stay: rung == 4,
                    first: shield[at].0,
                    last: shield[at].1,
                };
                escape::text(text, around, place, matches!(rung, 2 | 3 | 5), &mut out);
            }
            Part::Raw(raw) | Part::Break(raw) => out.push_str(raw),
            Part::Word(raw) => {
                let after = if let Some(Part::Text(text)) = parts.get(at + 1) { text } else { "" };
                // In brackets, `www.` is no address, and the last one may not end a template tag.
                let blanks = place.mdx || rung == 5 || raw.ends_with('%');
                let parts = place.linkify && rung != 4 && (blanks || !raw.starts_with(['w', 'W']));
                let (before, behind) = if parts { runs_into(raw, out.chars().next_back(), after) } else { (false, false) };
                // MDX has no brackets for addresses; a blank parts them there.
                let (open, close) = match blanks {
                    true => (if before { " " } else { "" }, if behind { " " } else { "" }),
                    false => if before || behind { ("<", ">") } else { ("", "") },
                };
                out.extend([open, raw, close]);
            }
            Part::Open(mark) | Part::Close(mark) => out.push_str(mark),
        }
        if makes_sign(&out, joint) {
            return None;
        }
    }
    Some(out)
}

/// Whether the letters before and behind a place are together what some generator begins or ends a template tag with.
fn makes_sign(text: &str, at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|before| text.as_bytes().get(before..before + 2));
    matches!(pair, Some(b"{{" | b"{%" | b"{#" | b"{<" | b"{:" | b"{." | b"{=" | b"<%" | b"%>" | b"%}" | b"#}" | b">}" | b"}}"))
}

/// A text as it can be written: blanks at the inner edge of formatting move outside, formatting around nothing goes,
/// and blanks at both ends of the text go.
pub fn settle(inline: &Inline, formats: &dyn Fn(Tag) -> bool) -> Inline {
    let mut pieces = inline.pieces.clone();
    let mut changed = true;
    while changed {
        changed = false;
        let mut at = 0;
        while at + 1 < pieces.len() {
            match (&pieces[at], &pieces[at + 1]) {
                (Piece::Open(open), Piece::Close(close)) if open == close && formats(*open) => {
                    pieces.drain(at..at + 2);
                    changed = true;
                }
                (Piece::Open(tag), Piece::Text(text)) if formats(*tag) && text.starts_with(char::is_whitespace) => {
                    let length = text.len() - text.trim_start().len();
                    let (blank, rest) = (text[..length].to_string(), text[length..].to_string());
                    let tag = *tag;
                    pieces.splice(at..at + 2, [Piece::Text(blank), Piece::Open(tag), Piece::Text(rest)]);
                    changed = true;
                }
                (Piece::Text(text), Piece::Close(tag)) if formats(*tag) && text.ends_with(char::is_whitespace) => {
                    let length = text.trim_end().len();
                    let (rest, blank) = (text[..length].to_string(), text[length..].to_string());
                    let tag = *tag;
                    pieces.splice(at..at + 2, [Piece::Text(rest), Piece::Close(tag), Piece::Text(blank)]);
                    changed = true;
                }
                (Piece::Text(text), _) if text.is_empty() => {
                    pieces.remove(at);
                    changed = true;
                }
                (Piece::Text(_), Piece::Text(_)) => {
                    if let Piece::Text(next) = pieces.remove(at + 1)
                        && let Piece::Text(text) = &mut pieces[at]
                    {
                        text.push_str(&next);
                    }
                }
                _ => at += 1,
            }
        }
    }
    for piece in &mut pieces {
        if let Piece::Text(text) = piece {
            *text = single_blanks(text);
        }
    }
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        *text = text.trim_start_matches(is_blank).to_string();
    }
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        *text = text.trim_end_matches(is_blank).to_string();
    }
    pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    Inline { pieces }
}

/// Runs of blanks and line ends as one blank.
fn single_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let blank = matches!(letter, ' ' | '\t' | '\n' | '\r');
        if !(blank && out.ends_with(' ')) {
            out.push(if blank { ' ' } else { letter });
        }
    }
    out
}

/// Blanks that Markdown takes away at the ends of a line.
fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}

/// Whether a bare URL would run into what stands before and behind it: it goes on up to the next blank, but for the
/// punctuation there.
fn runs_into(raw: &str, before: Option<char>, after: &str) -> (bool, bool) {
    if raw.starts_with('<') || raw.ends_with('>') {
        return (false, false);
    }
    let glued = |letter: char| !letter.is_whitespace() && !"*_~(".contains(letter);
    let tail = after.split([' ', '\t', '\n']).next().unwrap_or_default();
    (before.is_some_and(glued), tail.contains(|letter: char| !",.:;!?\"')".contains(letter)))
}

/// A stretch of what is written.
#[derive(Debug)]
enum Part {
    Text(String),
    Raw(String),
    Break(String),
    Word(String),
    Open(String),
    Close(String),
}

impl Part {
    fn first(&self) -> Option<char> {
        match self {
            Part::Text(text) | Part::Raw(text) | Part::Break(text) | Part::Word(text) | Part::Open(text) | Part::Close(text) => text.chars().next(),
        }
    }

    fn last(&self) -> Option<char> {
        match self {
            Part::Text(text) | Part::Raw(text) | Part::Break(text) | Part::Word(text) | Part::Open(text) | Part::Close(text) => text.chars().next_back(),
        }
    }

    fn mark(&self) -> Option<&str> {
        match self {
            Part::Open(mark) | Part::Close(mark) => Some(mark),
            _ => None,
        }
    }
}

fn parts(inline: &Inline, markup: &dyn Fn(Tag) -> Option<Markup>) -> Option<Vec<Part>> {
    let mut parts = Vec::with_capacity(inline.pieces.len());
    let mut links = 0usize;
    for piece in &inline.pieces {
        match piece {
            Piece::Open(tag) if tag.kind == Kind::Link => links += 1,
            Piece::Close(tag) if tag.kind == Kind::Link => links = links.saturating_sub(1),
            _ => {}
        }
        parts.push(match piece {
            Piece::Text(text) if text.is_empty() => continue,
            Piece::Text(text) => Part::Text(text.clone()),
            Piece::Open(tag) => {
                let open = markup(*tag)?.open;
                if is_mark(&open) { Part::Open(open) } else { Part::Raw(open) }
            }
            Piece::Close(tag) => {
                let close = markup(*tag)?.close;
                if is_mark(&close) { Part::Close(close) } else { Part::Raw(close) }
            }
            Piece::Alone(tag) | Piece::Locked(tag, _) => {
                let Markup { open, close } = markup(*tag)?;
                let whole = if tag.kind.shape() == Shape::Pair { open + &close } else { open };
                match tag.kind {
                    Kind::Break => Part::Break(whole),
                    // In a link's text a bare URL makes no link of its own, and in angle brackets it would end the outer one.
                    Kind::Word if links == 0 => Part::Word(whole),
                    _ => Part::Raw(whole),
                }
            }
        });
    }
    Some(parts)
}

fn is_mark(bytes: &str) -> bool {
    matches!(bytes, "*" | "**" | "_" | "__" | "~" | "~~")
}

/// Writes `*` for `_` next to a letter, where `_` is no markup; and on the odd rungs, other characters for the inner
/// of two pairs whose marks touch.
fn choose_marks(parts: &mut [Part], alternate: bool) {
    let mut open: Vec<usize> = Vec::new();
    let mut pairs = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Open(_) => open.push(at),
            Part::Close(_) => pairs.extend(open.pop().map(|opened| (opened, at))),
            _ => {}
        }
    }
    // Outer pairs first, so that an inner one can differ from what is around it.
    pairs.sort_unstable();
    for (opened, closed) in pairs {
        let Some(mark) = parts[opened].mark().map(str::to_string) else { continue };
        let before = opened.checked_sub(1).and_then(|at| parts[at].last());
        let after = parts.get(closed + 1).and_then(Part::first);
        let letter = |letter: Option<char>| letter.is_some_and(|letter| !is_space(letter) && !is_punctuation(letter));
        let glued = letter(before) || letter(after);
        let touches = before.filter(|_| matches!(parts.get(opened.wrapping_sub(1)), Some(Part::Open(_))));
        let touches = touches.or(after.filter(|_| matches!(parts.get(closed + 1), Some(Part::Close(_)))));
        let chosen = match (mark.chars().next(), touches) {
            (Some('*' | '_'), Some('*')) if alternate && !glued => "_".repeat(mark.len()),
            (Some('*' | '_'), Some('_')) if alternate => "*".repeat(mark.len()),
            (Some('_'), _) if glued => "*".repeat(mark.len()),
            _ => continue,
        };
        parts[opened] = Part::Open(chosen.clone());
        parts[closed] = Part::Close(chosen);
    }
}

/// What the first or the last letter of a text needs for the mark beside it to open or close (CommonMark's left- and
/// right-flanking delimiter runs).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Edge {
    #[default]
    Plain,
    /// To be written as a number, which counts as punctuation: it stands outside of the mark.
    Number,
    /// A word joiner between it and the mark, which counts as a letter: it stands inside.
    Joined,
}

/// What the edges of each part need. From rung 1 on a template tag counts as a word, as its generator may have it.
fn shields(parts: &[Part], rung: u8) -> Vec<(Edge, Edge)> {
    let mut shields = vec![(Edge::Plain, Edge::Plain); parts.len()];
    for (at, part) in parts.iter().enumerate() {
        let Some(mark) = part.mark().and_then(|mark| mark.chars().next()) else { continue };
        let same = |part: &Part| part.mark().is_some_and(|other| other.starts_with(mark));
        let left = parts[..at].iter().rposition(|part| !same(part));
        let right = parts[at..].iter().position(|part| !same(part)).map(|step| at + step);
        let word = |part: &Part| rung > 0 && matches!(part, Part::Raw(raw) if raw.starts_with('{'));
        let before = left.and_then(|at| if word(&parts[at]) { Some('x') } else { parts[at].last() });
        let after = right.and_then(|at| if word(&parts[at]) { Some('x') } else { parts[at].first() });
        let letter = |letter: Option<char>| letter.is_some_and(|letter| !is_space(letter) && !is_punctuation(letter));
        let text = |at: &usize| matches!(parts[*at], Part::Text(_));
        let (left, right) = (left.filter(text), right.filter(text));
        match part {
            Part::Open(_) if after.is_some_and(is_punctuation) && letter(before) => match (left, right) {
                (Some(left), _) => shields[left].1 = Edge::Number,
                (None, Some(right)) => shields[right].0 = Edge::Joined,
                _ => {}
            },
            Part::Close(_) if before.is_some_and(is_punctuation) && letter(after) => match (left, right) {
                (_, Some(right)) => shields[right].0 = Edge::Number,
                (Some(left), None) => shields[left].1 = Edge::Joined,
                _ => {}
            },
            _ => {}
        }
    }
    shields
}

/// White space as CommonMark has it.
fn is_space(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\u{c}' | '\r' | ' ') || (!letter.is_ascii() && category(letter) == GeneralCategory::SpaceSeparator)
}

/// Punctuation as CommonMark has it: the categories P and S.
fn is_punctuation(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_punctuation();
    }
    let category = category(letter);
    GeneralCategoryGroup::Punctuation.contains(category) || GeneralCategoryGroup::Symbol.contains(category)
}

fn category(letter: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(letter)
}
