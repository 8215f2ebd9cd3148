//! From the tokens of a run to its units: where it is cut, what stays in the page at its ends, how its tags are numbered.

use std::ops::Range;

use compact_str::{CompactString, format_compact};

use super::raw;
use super::token::{Image, Pair, Token, What};
use crate::inline::{Inline, Kind, Piece, Tag};
use crate::page::mask::argument::{Argument, texts};
use crate::page::{Attribute, Profile, Slot, TagInfo, Unit, UnitKind};
use crate::text::{Span, is_single_spaced};

/// The longest locked content that a message shows, in characters.
const SHOWN: usize = 40;

/// Where a run stands.
#[derive(Clone, Debug)]
pub struct Around {
    pub kind: UnitKind,
    pub table: bool,
    pub heading: bool,
    /// The first run of a block quote, which may begin with `[!NOTE]`.
    pub quote_start: bool,
}

/// Hands out the units of a run, in order; they do not know yet what stands around them, and their spans are those of
/// the body.
pub fn units(tokens: &[Token<'_>], body: &str, around: &Around, profile: &Profile, out: &mut dyn FnMut(Unit)) {
    let mut done = 0;
    cuts(tokens, body, around, &mut |part, skip| {
        apart(&tokens[done..part.start], body, around, profile, out);
        done = part.end;
        segment(tokens, part, skip, body, around, profile, out);
    });
    apart(&tokens[done..], body, around, profile, out);
}

/// The texts of images and template tags that stand apart from any other text.
fn apart(tokens: &[Token<'_>], body: &str, around: &Around, profile: &Profile, out: &mut dyn FnMut(Unit)) {
    for token in tokens {
        match &token.what {
            What::Image(image) if has_letters(&image.alt) => out(alt(image, raw::texts(token, body), body, around)),
            What::Open(_, pair) if pair.title.as_ref().is_some_and(|(title, _)| has_letters(title)) => {
                let Some((title, span)) = &pair.title else { continue };
                let quote = body[..span.start].chars().next_back().unwrap_or('"');
                out(Unit::new(UnitKind::Other("title".into()), Span::new(span.start, span.end), Inline::text(title.clone()), Slot::MarkdownTitle { quote }));
            }
            What::Open(..) | What::Image(_) | What::Alone(..) => {
                let mut texts = raw::texts(token, body).into_iter();
                if let Some(first) = texts.next() {
                    out(attribute(first, texts.collect(), body));
                }
            }
            What::Locked(Kind::Variable, raw) => texts(raw, profile).into_iter().for_each(|text| out(self::argument(text, token.span.start))),
            _ => {}
        }
    }
}

/// A text in an attribute of a raw tag, as a unit of its own, with the others in that tag.
fn attribute(first: Attribute, attributes: Vec<Attribute>, body: &str) -> Unit {
    let quote = body[..first.span.start].chars().next_back().filter(|quote| matches!(quote, '"' | '\''));
    Unit { attributes, ..Unit::new(UnitKind::Other(first.name), first.span, Inline::text(first.text), Slot::HtmlAttribute { quote }) }
}

/// A text among a tag's arguments, as a unit of its own.
pub fn argument(argument: Argument, at: usize) -> Unit {
    let kind = match argument.name.as_str() {
        "alt" | "imageAlt" => UnitKind::Alt,
        "caption" => UnitKind::Caption,
        place if place.starts_with(|first: char| first.is_ascii_digit()) => UnitKind::Other(argument.of),
        name => UnitKind::Other(format!("{name} of {}", argument.of)),
    };
    let span = Span::new(argument.span.start, argument.span.end).shifted(at);
    Unit::new(kind, span, Inline::text(argument.text), Slot::Argument { quote: argument.quote, script: argument.script })
}

/// Hands out the stretches of a run that are units of their own: template tags alone on their line stand between them, and the
/// title of a quote's marker or a container ends at its line.
fn cuts(tokens: &[Token<'_>], body: &str, around: &Around, out: &mut dyn FnMut(Range<usize>, usize)) {
    let mut start = 0;
    let mut skip = 0;
    let marker = if around.quote_start { marker(tokens, body) } else { None };
    let mut marker_line = false;
    if let Some(end) = marker {
        skip = end;
        marker_line = true;
    }
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Open(..) if token.mate.is_some() => depth += 1,
            What::Close => depth = depth.saturating_sub(1),
            What::Soft | What::Break if depth == 0 && marker_line => {
                out(start..at, skip);
                (start, skip, marker_line) = (at + 1, 0, false);
            }
            What::Locked(Kind::Variable, raw) if depth == 0 && raw.starts_with(":::") => {
                out(start..at, skip);
                (start, skip, marker_line) = (at + 1, 0, true);
            }
            What::Locked(Kind::Variable, _) if depth == 0 && alone_on_line(tokens, at) => {
                out(start..at, skip);
                (start, skip, marker_line) = (at + 1, 0, false);
            }
            _ => {}
        }
    }
    out(start..tokens.len(), skip);
}

/// Where the marker `[!NOTE]` at the start of a quote ends.
fn marker(tokens: &[Token<'_>], body: &str) -> Option<usize> {
    let start = tokens.first()?.span.start;
    let rest = body.get(start..)?.strip_prefix("[!")?;
    let word = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'|')).count();
    let end = start + 2 + word + 1;
    let sign = usize::from(rest.as_bytes().get(word + 1).is_some_and(|byte| matches!(byte, b'-' | b'+')));
    (word > 0 && rest.as_bytes().get(word) == Some(&b']')).then_some(end + sign)
}

fn alone_on_line(tokens: &[Token<'_>], at: usize) -> bool {
    let blank = |token: &&Token<'_>| match &token.what {
        What::Text(text) => !text.trim_matches([' ', '\t']).is_empty(),
        What::Locked(Kind::Variable, _) => false,
        _ => true,
    };
    let ends = |token: Option<&Token<'_>>| token.is_none_or(|token| matches!(token.what, What::Soft | What::Break));
    ends(tokens[..at].iter().rev().find(blank)) && ends(tokens[at + 1..].iter().find(blank))
}

/// One stretch: what stays in the page at its ends is taken off, pairs around all of it too.
fn segment(tokens: &[Token<'_>], part: Range<usize>, skip: usize, body: &str, around: &Around, profile: &Profile, out: &mut dyn FnMut(Unit)) {
    let (mut start, mut end) = (part.start, part.end);
    // Tokens before the marker's end are gone; a text that goes on behind it begins there.
    while start < end && tokens[start].span.end <= skip {
        start += 1;
    }
    // The label of a reference that was all of the unit, and where its link ends.
    let mut label = None;
    let mut inside = 0;
    loop {
        while start < end && stays(&tokens[start], body) {
            start += 1;
        }
        while start < end && stays(&tokens[end - 1], body) {
            end -= 1;
        }
        let whole = start + 1 < end && tokens[start].mate == Some(end - 1);
        let bare = |pair: &Pair<'_>| pair.label.is_none() && pair.title.is_none() && raw::texts(&tokens[start], body).is_empty();
        match tokens.get(start).map(|token| &token.what) {
            Some(What::Open(_, pair)) if whole && bare(pair) => {
                inside += usize::from(!body[tokens[start].span.clone()].starts_with('<'));
                start += 1;
                end -= 1;
            }
            Some(What::Open(_, pair)) if whole && pair.label.is_some() && pair.title.is_none() && start + 2 < end && !stays(&tokens[start + 1], body) && !stays(&tokens[end - 2], body) => {
                start += 1;
                end -= 1;
                label = pair.label.clone().map(|label| (label, tokens[end].span.end - 1));
                inside += 1;
                break;
            }
            _ => break,
        }
    }
    let has_words = tokens[start..end].iter().any(|token| matches!(&token.what, What::Text(text) if has_letters(text)));
    if !has_words {
        return apart(&tokens[part], body, around, profile, out);
    }
    apart(&tokens[part.start..start], body, around, profile, out);
    if let Some(mut unit) = unit(&tokens[start..end], start, skip, body, around, profile) {
        if let Slot::Markdown { label: written, inside: around, .. } = &mut unit.slot {
            *around = inside;
            if let Some((name, end)) = label {
                *written = Some(name);
                unit.span.end = end;
            }
        }
        out(unit);
    }
    apart(&tokens[end..part.end], body, around, profile, out);
}

/// Whether a token at the end of a unit stays in the page.
fn stays(token: &Token<'_>, body: &str) -> bool {
    match &token.what {
        What::Soft | What::Break | What::Image(_) => true,
        What::Text(text) => text.bytes().all(|letter| matches!(letter, b' ' | b'\t' | b'\n')),
        // The end of a container's title, and its attributes.
        What::Locked(Kind::Variable, raw) => raw.starts_with([']', ' ']),
        What::Alone(Kind::Other, _) => body[token.span.clone()].starts_with("<!--"),
        _ => false,
    }
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// The text of an image that stands apart, as a unit of its own, with the other texts in its tag.
fn alt(image: &Image<'_>, mut attributes: Vec<Attribute>, body: &str, around: &Around) -> Unit {
    if let Some((text, span)) = &image.title {
        attributes.push(Attribute { name: "title".into(), text: text.clone(), span: Span::new(span.start, span.end) });
    }
    let mut span = Span::new(image.alt_span.start, image.alt_span.end);
    let slot = match image.html_quote {
        Some(quote) => Slot::HtmlAttribute { quote },
        None => {
            if image.label.is_some() && body[span.end..].starts_with("][]") {
                span.end += 2;
            }
            Slot::MarkdownAlt { label: image.label.clone(), table: around.table }
        }
    };
    Unit { attributes, ..Unit::new(UnitKind::Alt, span, Inline::text(image.alt.clone()), slot) }
}

/// The unit that these tokens are; `first` is the number of the first among all tokens of the run.
fn unit(tokens: &[Token<'_>], first: usize, skip: usize, body: &str, around: &Around, profile: &Profile) -> Option<Unit> {
    let mut span = Span::new(tokens.first()?.span.start, tokens.last()?.span.end);
    let mut text = Inline { pieces: Vec::with_capacity(tokens.len()) };
    let mut tags: Vec<TagInfo> = Vec::new();
    let mut attributes = Vec::new();
    let mut numbers = [0u32; crate::inline::KINDS.len()];
    let mut number = |kind: Kind| {
        let count = &mut numbers[kind as usize];
        *count += 1;
        Tag::new(kind, *count)
    };
    let raw_texts = |tag: Tag, token| raw::texts(token, body).into_iter().map(move |text| Attribute { name: format!("{tag}-{}", text.name), ..text });
    // The tokens that begin pairs: their numbers, and those of their tags.
    let mut opened: Vec<(usize, usize)> = Vec::new();
    let mut links = 0;
    for (at, token) in tokens.iter().enumerate() {
        let raw = &body[token.span.clone()];
        let info = |tag, stands_for: &str, required| TagInfo { tag, stands_for: stands_for.into(), open: raw.into(), close: CompactString::default(), required };
        match &token.what {
            What::Text(words) => {
                let mut words: &str = words;
                let verbatim = words == raw;
                if verbatim && token.span.start < skip {
                    words = &words[(skip - token.span.start).min(words.len())..];
                    span.start = span.start.max(skip);
                }
                if at == 0 && verbatim {
                    let trimmed = words.trim_start_matches([' ', '\t']);
                    span.start += words.len() - trimmed.len();
                    words = trimmed;
                }
                if at + 1 == tokens.len() && verbatim {
                    let trimmed = words.trim_end_matches([' ', '\t']);
                    span.end -= words.len() - trimmed.len();
                    words = trimmed;
                }
                push_words(&mut text, words);
            }
            What::Soft => push_words(&mut text, " "),
            What::Break => {
                let tag = number(Kind::Break);
                tags.push(info(tag, "line break", false));
                text.pieces.push(Piece::Alone(tag));
            }
            What::Open(kind, pair) => {
                // A message has no link inside a link; a page may, where one of them is raw HTML.
                let inside = *kind == Kind::Link && links > 0;
                let tag = number(if inside { Kind::Group } else { *kind });
                links += usize::from(*kind == Kind::Link);
                opened.push((first + at, tags.len()));
                tags.push(info(tag, &pair.stands_for, pair.required));
                if let Some((title, span)) = pair.title.as_ref().filter(|(title, _)| has_letters(title)) {
                    attributes.push(Attribute { name: format!("{tag}-title"), text: title.clone(), span: Span::new(span.start, span.end) });
                }
                attributes.extend(raw_texts(tag, token));
                text.pieces.push(Piece::Open(tag));
            }
            What::Close => {
                let (open, place) = *opened.iter().rfind(|(open, _)| token.mate == Some(*open))?;
                let What::Open(kind, pair) = &tokens[open - first].what else { return None };
                links -= usize::from(*kind == Kind::Link && links > 0);
                tags[place].close = pair.label.as_ref().map_or_else(|| raw.into(), |label| format_compact!("][{label}]"));
                text.pieces.push(Piece::Close(tags[place].tag));
            }
            What::Locked(kind, content) => {
                let tag = number(*kind);
                tags.push(info(tag, content, true));
                if *kind == Kind::Variable {
                    attributes.extend(texts(raw, profile).into_iter().map(|argument| Attribute {
                        name: format!("{tag}-{}", argument.name),
                        text: argument.text,
                        span: Span::new(token.span.start + argument.span.start, token.span.start + argument.span.end),
                    }));
                }
                text.pieces.push(if shown(content) { Piece::Locked(tag, content.to_string()) } else { Piece::Alone(tag) });
            }
            What::Image(image) => {
                let tag = number(Kind::Image);
                tags.push(info(tag, &image.target, true));
                let places = [("alt", Some((&image.alt, &image.alt_span))), ("title", image.title.as_ref().map(|(text, span)| (text, span)))];
                for (name, value) in places {
                    if let Some((value, span)) = value.filter(|(value, _)| has_letters(value)) {
                        attributes.push(Attribute { name: format!("{tag}-{name}"), text: value.clone(), span: Span::new(span.start, span.end) });
                    }
                }
                attributes.extend(raw_texts(tag, token));
                text.pieces.push(Piece::Alone(tag));
            }
            What::Alone(kind, stands_for) => {
                let tag = number(*kind);
                tags.push(info(tag, stands_for, true));
                attributes.extend(raw_texts(tag, token));
                text.pieces.push(Piece::Alone(tag));
            }
            What::Html => return None,
        }
    }
    let slot = Slot::Markdown { table: around.table, heading: around.heading, label: None, inside: 0 };
    Some(Unit { tags, attributes, ..Unit::new(around.kind.clone(), span, text, slot) })
}

/// Whether a locked tag's content stands in the message.
fn shown(content: &str) -> bool {
    !content.is_empty()
        && content.chars().count() <= SHOWN
        && content.trim() == content
        && is_single_spaced(content)
        && !content.contains(|letter: char| matches!(letter, '{' | '}' | '<' | '>' | '&') || letter.is_control())
}

/// Adds words with single blanks, none at the start.
fn push_words(text: &mut Inline, words: &str) {
    let mut blank = match text.pieces.last() {
        Some(Piece::Text(before)) => before.ends_with(' '),
        None => true,
        _ => false,
    };
    // Most words have single blanks as they are.
    if is_single_spaced(words) {
        return text.push_text(if blank { words.strip_prefix(' ').unwrap_or(words) } else { words });
    }
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        let space = matches!(letter, ' ' | '\t' | '\n' | '\r');
        if !(space && blank) {
            out.push(if space { ' ' } else { letter });
        }
        blank = space;
    }
    text.push_text(&out);
}
