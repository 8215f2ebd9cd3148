//! Words in MDX as events: line by line, each escape and character reference apart, as pulldown-cmark has them.

use std::ops::Range;

use pulldown_cmark::Event;

use super::events::Told;
use crate::inline::message;

/// Tells the words of a text node. Where they cannot be found again on the page they are told as one.
pub fn tell(value: &str, body: &str, span: Range<usize>, out: &mut Vec<Told>) {
    let start = out.len();
    if lines(value, body, &span, out).is_none() {
        out.truncate(start);
        out.push((Event::Text(value.to_string().into()), span));
    }
}

fn lines(value: &str, body: &str, span: &Range<usize>, out: &mut Vec<Told>) -> Option<()> {
    let raw = body.get(span.clone())?;
    if value.matches('\n').count() != raw.matches('\n').count() {
        return None;
    }
    let mut at = span.start;
    for (number, (value, raw)) in value.split('\n').zip(raw.split('\n')).enumerate() {
        let (mut from, mut to) = (at, at + raw.len());
        if number > 0 {
            out.push((Event::SoftBreak, at - 1..at));
            // The signs of a quote, and the blanks before and behind a line, are none of its words.
            from += raw.len() - raw.trim_start_matches([' ', '\t', '>']).len();
            if raw.len() - value.len().min(raw.len()) < from - at {
                from = to - value.len().min(raw.len());
            }
        }
        let trimmed = raw.trim_end_matches([' ', '\t', '\r']);
        to = if value.ends_with([' ', '\t']) { to } else { (at + trimmed.len()).max(from) };
        at += raw.len() + 1;
        line(value.trim_end_matches('\r'), body, from..to, out)?;
    }
    Some(())
}

/// Tells one line, cut where the page writes something else than it says.
fn line(value: &str, body: &str, span: Range<usize>, out: &mut Vec<Told>) -> Option<()> {
    let raw = body.get(span.clone())?;
    let (mut said, mut at, mut from) = (0, 0, 0);
    // A stretch without any reference stands on the page as it is said.
    let mut push = |raw_range: Range<usize>, words: &str| {
        if !words.is_empty() {
            out.push((Event::Text(words.to_string().into()), span.start + raw_range.start..span.start + raw_range.end));
        }
    };
    while at < raw.len() {
        let rest = &raw[at..];
        let letter = rest.chars().next()?;
        let escaped = rest.chars().nth(1).filter(|next| letter == '\\' && next.is_ascii_punctuation() && value[said..].starts_with(*next));
        let reference = if letter == '&' { rest.find(';').map(|end| message::decode(&rest[..end + 1])).filter(|meant| !meant.starts_with('&') || meant == "&") } else { None };
        match (escaped, reference) {
            (Some(_), _) => {
                push(from..at, raw.get(from..at)?);
                (at, from) = (at + 1, at + 1);
                let next = raw[at..].chars().next()?.len_utf8();
                (at, said) = (at + next, said + next);
            }
            (None, Some(meant)) if value[said..].starts_with(&meant) => {
                push(from..at, raw.get(from..at)?);
                let length = rest.find(';')? + 1;
                push(at..at + length, &meant);
                (at, said) = (at + length, said + meant.len());
                from = at;
            }
            _ => {
                if !value[said..].starts_with(letter) {
                    return None;
                }
                (at, said) = (at + letter.len_utf8(), said + letter.len_utf8());
            }
        }
    }
    push(from..at, raw.get(from..at)?);
    (said == value.len()).then_some(())
}

/// Whether an expression is nothing but a comment.
pub fn is_comment(code: &str) -> bool {
    let code = code.trim();
    code.starts_with("/*") && code.find("*/").is_some_and(|end| end + 2 == code.len())
}

/// The length of a text up to the bracket that closes it.
pub fn bracketed(text: &str) -> usize {
    let (mut depth, mut escaped) = (0, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => depth += 1,
            ']' if depth == 0 => return at,
            ']' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}
