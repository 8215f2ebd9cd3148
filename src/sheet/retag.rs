//! A translation's tags brought to a source whose words are the same and whose tags are others.

use crate::inline::{Inline, Piece, Tag, message};
use crate::lineage::Words;

/// The translation with the tags of the new source; `None` where the words differ too, or where a tag has no certain
/// place in it. What the new source has dropped is dropped, what it has wrapped anew is wrapped where the translation
/// shows the same: all of it, the content of another tag, or a word that is the same in both languages.
pub fn retag(old: &Inline, new: &Inline, text: &Inline) -> Option<Inline> {
    if Words::of(&old.plain()) != Words::of(&new.plain()) {
        return None;
    }
    let (then, now) = (old.tags(), new.tags());
    let mut added: Vec<Tag> = now.iter().filter(|tag| !then.contains(tag)).copied().collect();
    let mut out = text.clone();
    for tag in then.iter().filter(|tag| !now.contains(tag)) {
        let same = |other: &&Tag| other.kind.shape() == tag.kind.shape() && inner(new, **other) == inner(old, *tag);
        match added.iter().find(same).copied() {
            Some(other) => {
                added.retain(|tag| *tag != other);
                out = renamed(&out, &|own| if own == *tag { other } else { own });
            }
            None => out = dropped(&out, *tag),
        }
    }
    for tag in added {
        out = placed(&out, new, tag, &then)?;
    }
    // What is offered must read as it is written.
    (message::read(&message::write(&out)).ok()? == out).then_some(out)
}

/// The same text with other names for its tags.
pub fn renamed(text: &Inline, name: &dyn Fn(Tag) -> Tag) -> Inline {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(text.clone()),
        Piece::Open(tag) => Piece::Open(name(*tag)),
        Piece::Close(tag) => Piece::Close(name(*tag)),
        Piece::Alone(tag) => Piece::Alone(name(*tag)),
        Piece::Locked(tag, shown) => Piece::Locked(name(*tag), shown.clone()),
    };
    Inline { pieces: text.pieces.iter().map(piece).collect() }
}

/// The text without a tag; its words stay.
fn dropped(text: &Inline, gone: Tag) -> Inline {
    let mut out = Inline::default();
    for piece in &text.pieces {
        match piece {
            Piece::Text(text) => out.push_text(text),
            Piece::Locked(tag, shown) if *tag == gone => out.push_text(shown),
            Piece::Open(tag) | Piece::Close(tag) | Piece::Alone(tag) if *tag == gone => {}
            other => out.pieces.push(other.clone()),
        }
    }
    out
}

fn placed(text: &Inline, new: &Inline, tag: Tag, then: &[Tag]) -> Option<Inline> {
    let shape = new.pieces.iter().find(|piece| of(piece) == Some(tag))?;
    let (start, end) = (new.pieces.first().and_then(of) == Some(tag), new.pieces.last().and_then(of) == Some(tag));
    let pieces = &text.pieces;
    match shape {
        Piece::Open(_) => {
            let (open, close) = (Piece::Open(tag), Piece::Close(tag));
            let words = inner(new, tag);
            if start && end {
                return Some(wrapped(pieces, 0, pieces.len(), open, close));
            }
            // Right around or within another pair that the translation has.
            if let Some(other) = new.tags().into_iter().find(|other| *other != tag && then.contains(other) && inner(new, *other) == words) {
                let from = pieces.iter().position(|piece| of(piece) == Some(other))?;
                let to = pieces.iter().rposition(|piece| of(piece) == Some(other))? + 1;
                return Some(wrapped(pieces, from, to, open, close));
            }
            within(pieces, &words, &|words| vec![open.clone(), Piece::Text(words.to_string()), close.clone()])
        }
        Piece::Locked(_, shown) => within(pieces, shown, &|shown| vec![Piece::Locked(tag, shown.to_string())]),
        Piece::Alone(_) if start => Some(Inline { pieces: std::iter::once(Piece::Alone(tag)).chain(pieces.iter().cloned()).collect() }),
        Piece::Alone(_) if end => Some(Inline { pieces: pieces.iter().cloned().chain([Piece::Alone(tag)]).collect() }),
        _ => None,
    }
}

fn wrapped(pieces: &[Piece], from: usize, to: usize, open: Piece, close: Piece) -> Inline {
    let inside = pieces[from..to].iter().cloned();
    Inline { pieces: pieces[..from].iter().cloned().chain([open]).chain(inside).chain([close]).chain(pieces[to..].iter().cloned()).collect() }
}

/// The text with words that stand in it once, as words of their own, put in other pieces.
fn within(pieces: &[Piece], words: &str, make: &dyn Fn(&str) -> Vec<Piece>) -> Option<Inline> {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let mut found = None;
    for (number, piece) in pieces.iter().enumerate() {
        let Piece::Text(text) = piece else { continue };
        for (at, _) in text.match_indices(words).filter(|_| !words.trim().is_empty()) {
            let alone = !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + words.len()..].chars().next());
            if alone && found.replace((number, at)).is_some() {
                return None;
            }
        }
    }
    let (number, at) = found?;
    let Piece::Text(text) = &pieces[number] else { return None };
    let mut out = Inline { pieces: pieces[..number].to_vec() };
    out.push_text(&text[..at]);
    out.pieces.extend(make(words));
    let rest = &text[at + words.len()..];
    out.pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_string())));
    out.pieces.extend(pieces[number + 1..].iter().cloned());
    Some(out)
}

fn of(piece: &Piece) -> Option<Tag> {
    match piece {
        Piece::Open(tag) | Piece::Close(tag) | Piece::Alone(tag) | Piece::Locked(tag, _) => Some(*tag),
        Piece::Text(_) => None,
    }
}

/// The words inside a tag.
fn inner(text: &Inline, tag: Tag) -> String {
    let places: Vec<usize> = (0..text.pieces.len()).filter(|at| of(&text.pieces[*at]) == Some(tag)).collect();
    let (Some(from), Some(to)) = (places.first(), places.last()) else { return String::new() };
    Inline { pieces: text.pieces[*from..=*to].to_vec() }.plain()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retagged(old: &str, new: &str, text: &str) -> Option<String> {
        let read = |text: &str| message::read(text).unwrap();
        retag(&read(old), &read(new), &read(text)).map(|text| message::write(&text))
    }

    #[test]
    fn tags_go_and_come_where_their_place_is_certain() {
        let text = "Schreiben Sie <a1>uns</a1> bis Mai.";
        assert_eq!(retagged("Write to <a1>us</a1> by May.", "Write to us by May.", text).unwrap(), "Schreiben Sie uns bis Mai.");
        assert_eq!(retagged("Write to <a1>us</a1> by May.", "<b1>Write to <a1>us</a1> by May.</b1>", text).unwrap(), "<b1>Schreiben Sie <a1>uns</a1> bis Mai.</b1>");
        assert_eq!(retagged("Write to <a1>us</a1> by May.", "Write to <b1><a1>us</a1></b1> by May.", text).unwrap(), "Schreiben Sie <b1><a1>uns</a1></b1> bis Mai.");
        assert_eq!(retagged("Write to <a1>us</a1> by May.", "Write to <a2>us</a2> by May.", text).unwrap(), "Schreiben Sie <a2>uns</a2> bis Mai.");
        assert_eq!(retagged("Run npm now", "Run <c1>npm</c1> now", "Jetzt npm starten").unwrap(), "Jetzt <c1>npm</c1> starten");
        assert_eq!(retagged("Run <c1>npm</c1> now", "Run npm now", "Jetzt <c1>npm</c1> starten").unwrap(), "Jetzt npm starten");
        assert_eq!(retagged("Contact", "Contact<br1/>", "Kontakt").unwrap(), "Kontakt<br1/>");
    }

    #[test]
    fn nothing_is_offered_where_a_tag_has_no_certain_place_or_the_words_differ() {
        assert_eq!(retagged("Write to us by May.", "Write to <b1>us</b1> by May.", "Schreiben Sie uns bis Mai."), None);
        assert_eq!(retagged("Run npm now", "Run <c1>npm</c1> now", "npm: npm starten"), None);
        assert_eq!(retagged("Write to <a1>us</a1>.", "Write to us all.", "Schreiben Sie <a1>uns</a1>."), None);
    }
}
