//! The judge of every answer: whether a draft keeps what its source has.

use super::protect::{addresses, has_mask, nests};
use super::segment::sentences;
use crate::inline::{Inline, Kind, Piece, Shape, Tag};
use crate::msg;
use crate::say::Msg;
use crate::text::Locale;

/// Why a draft does not hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// No words at all, or none inside a pair that has some in the source.
    Empty,
    /// A tag that must stand once stands this often.
    Tag { tag: String, times: usize },
    Nesting,
    Numbers { source: String, draft: String },
    /// An address that the source does not have.
    Address(String),
    Length { source: usize, draft: usize },
    Sentences { source: usize, draft: usize },
    /// Unknown signs, words of ours, one word over and over, or a remark in brackets that the source has not.
    Garbled,
}

impl Fault {
    /// The fault in words.
    pub fn says(&self) -> Msg {
        match self {
            Fault::Empty => msg!("engine-answer-empty"),
            Fault::Tag { tag, times } => msg!("engine-answer-tag", tag = tag, times = *times),
            Fault::Nesting => msg!("engine-answer-nesting"),
            Fault::Numbers { source, draft } => msg!("engine-answer-numbers", source = source, draft = draft),
            Fault::Address(address) => msg!("engine-answer-address", address = address),
            Fault::Length { source, draft } => msg!("engine-answer-length", source = *source, draft = *draft),
            Fault::Sentences { source, draft } => msg!("engine-answer-sentences", source = *source, draft = *draft),
            Fault::Garbled => msg!("engine-answer-garbled"),
        }
    }
}

/// Checks a draft against its source.
///
/// # Errors
/// The first fault found.
pub fn verify(source: &Inline, draft: &Inline, from: &Locale, to: &Locale) -> Result<(), Fault> {
    let (before, after) = (source.plain(), draft.plain());
    let lost_letters = letters(source, None) && !letters(draft, None);
    if (after.trim().is_empty() && !before.trim().is_empty()) || lost_letters || hollow(source, draft) {
        return Err(Fault::Empty);
    }
    if after.contains(['\u{2047}', '\u{fffd}']) || after.contains("<unk>") || has_mask(&after, &before) || stutters(&before, &after) || remarks(&before, &after) {
        return Err(Fault::Garbled);
    }
    tags(source, draft)?;
    let (wanted, got) = (numbers(&before), numbers(&after));
    if wanted != got || super::money::invents_euros(&before, &after) {
        return Err(Fault::Numbers { source: wanted.join(" "), draft: got.join(" ") });
    }
    let known = |address: &&str| !before.contains(*address);
    if let Some(foreign) = addresses(&after).into_iter().filter_map(|range| after.get(range)).find(known) {
        return Err(Fault::Address(foreign.to_string()));
    }
    let (wanted, got) = (width(&before), width(&after));
    let shortest = wanted as f32 * 0.3 - 8.0;
    let longest = wanted as f32 * 3.0 + 12.0;
    if (got as f32) < shortest || (got as f32) > longest {
        return Err(Fault::Length { source: wanted, draft: got });
    }
    // Thai, Lao, Khmer and Burmese do not mark the end of a sentence.
    if !["th", "lo", "km", "my"].contains(&to.language()) {
        // German takes “7. It” for an ordinal number; by the rules of either language is good enough.
        let (wanted, got) = (sentences(&before, from).len(), sentences(&after, to).len().max(sentences(&after, from).len()));
        if got < wanted {
            return Err(Fault::Sentences { source: wanted, draft: got });
        }
    }
    Ok(())
}

fn tags(source: &Inline, draft: &Inline) -> Result<(), Fault> {
    if !nests(draft) {
        return Err(Fault::Nesting);
    }
    for tag in source.tags() {
        let times = draft.count(tag);
        let holds = match tag.kind {
            Kind::Code => times >= 1,
            kind if is_format(kind) || kind == Kind::Break => true,
            _ => times == source.count(tag),
        };
        if !holds {
            return Err(Fault::Tag { tag: tag.to_string(), times });
        }
    }
    let known = source.tags();
    if let Some(tag) = draft.tags().into_iter().find(|tag| !known.contains(tag)) {
        return Err(Fault::Tag { tag: tag.to_string(), times: draft.count(tag) });
    }
    let shown = |inline: &Inline| inline.pieces.iter().filter(|piece| matches!(piece, Piece::Locked(tag, _) if tag.kind.shape() == Shape::Locked)).cloned().collect::<Vec<_>>();
    let allowed = shown(source);
    match shown(draft).into_iter().find(|piece| !allowed.contains(piece)) {
        Some(Piece::Locked(tag, _)) => Err(Fault::Tag { tag: tag.to_string(), times: draft.count(tag) }),
        _ => Ok(()),
    }
}

/// Whether a link or another pair that has words in the source stands around none in the draft.
fn hollow(source: &Inline, draft: &Inline) -> bool {
    let pairs = draft.pieces.iter().filter_map(|piece| if let Piece::Open(tag) = piece { Some(*tag) } else { None });
    pairs.into_iter().any(|tag| letters(source, Some(tag)) && !letters(draft, Some(tag)))
}

/// Whether a text has words, or what a mask stands for, inside some pair or anywhere. Only letters and digits count.
fn letters(inline: &Inline, inside: Option<Tag>) -> bool {
    let mut within = inside.is_none();
    inline.pieces.iter().any(|piece| {
        match piece {
            Piece::Open(tag) if inside == Some(*tag) => within = true,
            Piece::Close(tag) if inside == Some(*tag) => within = false,
            _ => {}
        }
        within && match piece {
            Piece::Text(text) => text.contains(char::is_alphanumeric) && (inside.is_some() || text.contains(char::is_alphabetic)),
            Piece::Alone(tag) | Piece::Locked(tag, _) => inside.is_some() && tag.kind.shape() == Shape::Locked,
            _ => false,
        }
    })
}

/// Formatting may be dropped; anything else must be there as often as in the source.
fn is_format(kind: Kind) -> bool {
    use Kind::*;
    matches!(kind, Strong | Emphasis | Strike | Underline | Sub | Sup | Quote | Mark)
}

/// Letters of full width count double: they say as much as two others.
fn width(text: &str) -> usize {
    text.chars().map(|letter| if super::project::is_unspaced(letter) { 2 } else { 1 }).sum()
}

/// Whether there are more brackets than in the source: models that meet a bare name like to add “(in English)”.
fn remarks(source: &str, draft: &str) -> bool {
    let brackets = |text: &str| text.matches(['(', '[', '（', '【']).count();
    brackets(draft) > brackets(source)
}

/// Whether one word stands four times in a row, as in what a model says when it is lost, and not so in the source.
fn stutters(source: &str, draft: &str) -> bool {
    let longest = |text: &str| {
        let (mut most, mut run, mut last) = (0, 0, "");
        for word in text.split_whitespace() {
            run = if word == last { run + 1 } else { 1 };
            last = word;
            most = most.max(run);
        }
        most
    };
    let said = longest(draft);
    said >= 4 && said > longest(source)
}

/// The runs of digits in a text, sorted: digits of any script as ASCII, separators of thousands left out, so that `9:00`
/// and `9.00`, `2,500` and `2 500` are the same.
pub fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<(char, Option<u32>)> = text.chars().map(|letter| (letter, digit(letter))).collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(|(_, digit)| digit.is_some());
    let mut out: Vec<String> = Vec::new();
    let mut now = String::new();
    for (at, (letter, digit)) in letters.iter().enumerate() {
        if let Some(digit) = digit {
            now.push_str(&digit.to_string());
            continue;
        }
        let inside = !now.is_empty() && is_digit(at + 1);
        let three = inside && (1..=3).all(|next| is_digit(at + next)) && !is_digit(at + 4);
        match letter {
            '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '٬' if three => {}
            _ if !now.is_empty() => out.push(std::mem::take(&mut now)),
            _ => {}
        }
    }
    if !now.is_empty() {
        out.push(now);
    }
    out.sort();
    out
}

/// The value of a decimal digit of any script that offices use.
fn digit(letter: char) -> Option<u32> {
    const ZEROS: &[u32] = &[0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
    let code = letter as u32;
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use proptest::prelude::*;

    fn judge(source: &str, draft: &str) -> Result<(), Fault> {
        let (en, pt) = (Locale::parse("en").unwrap(), Locale::parse("pt").unwrap());
        verify(&message::read(source).unwrap(), &message::read(draft).unwrap(), &en, &pt)
    }

    #[test]
    fn passes_what_holds() {
        for (source, draft) in [
            ("Up to <b1>80 per cent</b1>, €2,500 at 9:00.", "Até 80 por cento, 2 500 € às 9.00."),
            ("See <a1>our page</a1>.", "Veja <a1>a nossa página</a1>."),
            ("Press <c1>Tab</c1>.", "Prima <c1>Tab</c1>, <c1>Tab</c1>."),
            ("Yes", "Naturalmente que sim"),
            ("Fill in form 7. It is short.", "Preencha o formulário 7. É curto."),
            ("Write to me@x.org.", "Escreva a me@x.org."),
        ] {
            assert_eq!(judge(source, draft), Ok(()), "{source}");
        }
    }

    #[test]
    fn names_what_does_not() {
        assert_eq!(judge("Yes", " "), Err(Fault::Empty));
        assert_eq!(judge("Yes 5", "5"), Err(Fault::Empty));
        assert_eq!(judge("See <a1>it</a1>", "Veja isto<a1></a1>"), Err(Fault::Empty));
        assert_eq!(judge("See <a1><c1/></a1>", "Veja <c1/> <a1>,</a1>"), Err(Fault::Empty));
        assert_eq!(judge("See <a1>it</a1>", "Veja"), Err(Fault::Tag { tag: "a1".into(), times: 0 }));
        assert_eq!(judge("See <a1>it</a1>", "<a1>Veja</a1> <a1>o</a1>"), Err(Fault::Tag { tag: "a1".into(), times: 2 }));
        assert_eq!(judge("See", "<b1>Veja</b1>"), Err(Fault::Tag { tag: "b1".into(), times: 1 }));
        assert_eq!(judge("Run <c1>ls</c1>", "Corra <c1>rm</c1>"), Err(Fault::Tag { tag: "c1".into(), times: 1 }));
        assert_eq!(judge("by 30 May", "até maio"), Err(Fault::Numbers { source: "30".into(), draft: String::new() }));
        assert!(matches!(judge("It costs £5", "Custa 5 euros"), Err(Fault::Numbers { .. })));
        assert!(matches!(judge("One. Two.", "Um dois."), Err(Fault::Sentences { .. })));
        assert!(matches!(judge("See our page", "Veja https://evil.example/x"), Err(Fault::Address(_))));
        assert!(matches!(judge(&"word ".repeat(50), "palavra"), Err(Fault::Length { .. })));
        assert_eq!(judge("a", "XQ1Z"), Err(Fault::Garbled));
        assert_eq!(judge("a", "de de de de"), Err(Fault::Garbled));
        assert_eq!(judge("a ß", "a ⁇"), Err(Fault::Garbled));
        assert_eq!(judge("Martin", "Martin (em inglês)"), Err(Fault::Garbled));
    }

    #[test]
    fn reads_numbers_as_people_do() {
        assert_eq!(numbers("2,500 and 2.500 and 2\u{202f}500"), ["2500", "2500", "2500"]);
        assert_eq!(numbers("24.5 24,5 ٢٤"), ["24", "24", "24", "5", "5"]);
        assert_eq!(numbers("30 November 2026."), ["2026", "30"]);
    }

    proptest! {
        #[test]
        fn every_text_passes_as_its_own_draft(inline in crate::engine::protect::tests::texts()) {
            let en = Locale::parse("en").unwrap();
            prop_assert_eq!(verify(&inline, &inline, &en, &en), Ok(()));
        }

        #[test]
        fn a_lost_tag_is_seen(inline in crate::engine::protect::tests::texts(), pick in 0usize..9) {
            let en = Locale::parse("en").unwrap();
            let must: Vec<_> = inline.tags().into_iter().filter(|tag| !is_format(tag.kind) && tag.kind != Kind::Break).collect();
            if let Some(tag) = must.get(pick % must.len().max(1)) {
                let names = |piece: &Piece| matches!(piece, Piece::Open(t) | Piece::Close(t) | Piece::Alone(t) | Piece::Locked(t, _) if t == tag);
                let without = Inline { pieces: inline.pieces.iter().filter(|piece| !names(piece)).cloned().collect() };
                prop_assert!(verify(&inline, &without, &en, &en).is_err());
            }
        }
    }
}
