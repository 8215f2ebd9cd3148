//! A text as it is spelt in a cell of a spreadsheet, where nothing but letters can stand.
//!
//! A page's text has its tags, `<a1>…</a1>`, and as few escapes as can be: `&` stays bare where it begins no character
//! reference. A program's text has its placeables in braces, as in a catalog; a brace that is only a brace stands there
//! as Fluent writes it, `{ "{" }`.

use super::Spelling;
use crate::catalog::Pattern;
use crate::catalog::pattern::{Expression, Part};
use crate::catalog::write::write_pattern;
use crate::check::broken_tag;
use crate::inline::message;
use crate::inline::{Inline, Kind, Piece, Tag};
use crate::msg;
use crate::say::Msg;

/// Spells a text; [`read`] gives it back.
pub fn write(text: &Inline, spelling: Spelling) -> String {
    let piece = |piece: &Piece| match (piece, spelling) {
        (Piece::Text(text), Spelling::Tags) => light(text),
        (Piece::Text(text), Spelling::Braces) => text.chars().map(brace).collect(),
        (Piece::Text(text), Spelling::Whole) => text.clone(),
        (Piece::Locked(_, shown), Spelling::Braces) => shown.clone(),
        (other, _) => message::write(&Inline { pieces: vec![other.clone()] }),
    };
    text.pieces.iter().map(piece).collect()
}

/// Reads a text; of placeables each distinct one gets the next number of `v`.
pub fn read(text: &str, spelling: Spelling) -> Result<Inline, Msg> {
    match spelling {
        Spelling::Tags => message::read(text).map_err(|fault| broken_tag::says(&fault)),
        Spelling::Braces => braces(text),
        Spelling::Whole => Ok(Inline::text(text)),
    }
}

/// Words with as few escapes as reading needs.
fn light(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let rest = &text[at..];
        match letter {
            '&' if begins_reference(rest) => out.push_str("&amp;"),
            '<' if message::begins_tag(&rest[1..]) => out.push_str("&lt;"),
            _ => out.push(letter),
        }
    }
    out
}

fn begins_reference(text: &str) -> bool {
    text.find(';').is_some_and(|end| message::decode(&text[..=end]) != text[..=end])
}

fn brace(letter: char) -> String {
    if "{}".contains(letter) { format!("{{ \"{letter}\" }}") } else { letter.to_string() }
}

fn braces(text: &str) -> Result<Inline, Msg> {
    let mut out = Inline::default();
    let mut known: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (words, from) = rest.split_at(at);
        let length = placeable_length(from).ok_or_else(|| loose(from))?;
        out.push_text(words);
        let inner = &from[..length];
        match placeable(inner).ok_or_else(|| loose(inner))? {
            Part::Literal(literal) => out.push_text(&literal),
            part => {
                let shown = write_pattern(&Pattern { parts: vec![part] });
                let number = known.iter().position(|known| *known == shown).unwrap_or_else(|| {
                    known.push(shown.clone());
                    known.len() - 1
                });
                out.pieces.push(Piece::Locked(Tag::new(Kind::Variable, number as u32 + 1), shown));
            }
        }
        rest = &from[length..];
    }
    out.push_text(rest);
    Ok(out)
}

/// A placeable as it is written, braces and all; `None` where it is none, or holds a selector.
pub fn placeable(written: &str) -> Option<Part> {
    let pattern = Pattern::read(written)?;
    match <[Part; 1]>::try_from(pattern.parts) {
        Ok([Part::Placeable(Expression::Select { .. }) | Part::Text(_)]) | Err(_) => None,
        Ok([part]) => Some(part),
    }
}

/// How long the placeable is that begins here; a brace in a literal ends nothing.
fn placeable_length(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn loose(text: &str) -> Msg {
    msg!("exchange-brace", text = text.chars().take(40).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_few_escapes_as_can_be() {
        let text = |text: &str| write(&Inline::text(text), Spelling::Tags);
        assert_eq!(text("Q&A, R&D; x < y, <b>, &amp; <3"), "Q&A, R&D; x < y, &lt;b>, &amp;amp; <3");
        assert_eq!(write(&read("{ $n} {\"{\"}x", Spelling::Braces).unwrap(), Spelling::Braces), "{ $n } { \"{\" }x");
        assert!(read("{ $n -> *[other] x }", Spelling::Braces).is_err());
        assert!(read("a } b", Spelling::Braces).is_err() && read("a { b", Spelling::Braces).is_err());
    }

    proptest! {
        #[test]
        fn any_words_come_back(text in "[ -~äß\u{5d0}\u{4e00}]{0,40}|[<>&;{}\"\\\\ ab1/#$-]{0,20}") {
            let inline = if text.is_empty() { Inline::default() } else { Inline::text(&text) };
            for spelling in [Spelling::Tags, Spelling::Braces, Spelling::Whole] {
                let back = read(&write(&inline, spelling), spelling).unwrap();
                prop_assert_eq!(back.plain(), text.clone());
                prop_assert!(back.tags().is_empty());
            }
        }
    }
}
