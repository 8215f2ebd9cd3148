//! Attributes that a reader meets: where their words stand and how they are written.

use compact_str::CompactString;

use super::{element, template};
use super::token::{Attr, Start, Token, What, Words};
use crate::inline::{Inline, Kind, Piece, Tag, html};
use crate::page::{Slot, TagInfo, Unit, UnitKind};
use crate::text::Span;

/// An attribute's words on the page.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its name: `alt`.
    pub name: String,
    /// Its bytes, without quotes and without white space at either end.
    pub span: Span,
    pub place: html::Place,
    pub text: String,
    /// The name of the `meta` element that it belongs to.
    pub meta: Option<String>,
}

/// All texts that belong to a tag of a message: its attributes, and the words inside a drawing. Where several have one
/// name, all but the first are numbered.
pub fn of_tag(text: &str, tokens: &[Token]) -> Vec<Written> {
    let mut out = texts(text, tokens);
    out.extend(tokens.first().into_iter().flat_map(|token| around_templates(text, token)));
    out.extend(drawn(text, tokens));
    for at in 0..out.len() {
        let before = out[..at].iter().filter(|other| other.name.trim_end_matches(|last: char| last.is_ascii_digit()) == out[at].name).count();
        if before > 0 {
            out[at].name.push_str(&(before + 1).to_string());
        }
    }
    out
}

/// The words before, between and behind the template tags in a tag's attributes: a text of an attribute has no tags itself.
fn around_templates(text: &str, token: &Token) -> Vec<Written> {
    let mut out = Vec::new();
    for (attribute, start, value) in with_templates(text, token) {
        let masks = template::find(text.get(value.start..value.end).unwrap_or_default());
        let mut from = value.start;
        for mask in masks.iter().map(|mask| mask.span.shifted(value.start)).chain([Span::at(value.end)]) {
            let found = written(attribute.name.clone(), text, Span::new(from, mask.start), html::Place::Attribute(attribute.quote));
            out.extend(found.map(|found| Written { meta: element::meta_name(start, text), ..found }));
            from = mask.end;
        }
    }
    out
}

/// The quoted attributes of a tag that are text with template tags in it, and their values.
fn with_templates<'a>(text: &'a str, token: &'a Token) -> impl Iterator<Item = (&'a Attr, &'a Start, Span)> {
    let start = if let What::Start(start) = &token.what { Some(start) } else { None };
    start.into_iter().flat_map(move |start| {
        let is_text = |attribute: &&Attr| attribute.templated && attribute.quote.is_some() && element::is_text(start, &attribute.name, text);
        start.attributes.iter().filter(is_text).filter_map(move |attribute| Some((attribute, start, attribute.value?)))
    })
}

/// The words inside a drawing: its `title`, `desc` and `text` elements.
fn drawn(text: &str, tokens: &[Token]) -> Vec<Written> {
    let mut out = Vec::new();
    let mut inside: Vec<&str> = Vec::new();
    if !matches!(tokens.first().map(|token| &token.what), Some(What::Start(start)) if start.name == "svg") {
        return out;
    }
    for token in tokens {
        match &token.what {
            What::Start(start) if !start.closed && element::is_read_in_drawing(&start.name) => inside.push(&start.name),
            What::End(name) if inside.last() == Some(&name.as_str()) => drop(inside.pop()),
            What::Text(Words::Data) => {
                if let Some(name) = inside.last() {
                    out.extend(written((*name).to_string(), text, token.span, html::Place::Text));
                }
            }
            _ => {}
        }
    }
    out
}

/// The words of a stretch, if there are any, without white space at either end.
fn written(name: String, text: &str, value: Span, place: html::Place) -> Option<Written> {
    let raw = text.get(value.start..value.end).unwrap_or_default();
    let from = value.start + raw.len() - raw.trim_start_matches(html::is_space).len();
    let raw = raw.trim_matches(html::is_space);
    let words = html::collapse(&html::decode(raw, place));
    says(&words).then(|| Written { name, span: Span::new(from, from + raw.len()), place, text: words, meta: None })
}

/// The attributes with words among the tokens of one element. What stands inside the element counts only for a
/// picture, whose image is inside.
pub fn texts(text: &str, tokens: &[Token]) -> Vec<Written> {
    let mut out = Vec::new();
    let picture = matches!(tokens.first().map(|token| &token.what), Some(What::Start(start)) if start.name == "picture");
    for token in tokens.iter().take(if picture { tokens.len() } else { 1 }) {
        let What::Start(start) = &token.what else { continue };
        for attribute in &start.attributes {
            let Some(value) = attribute.value.filter(|_| !attribute.templated && element::is_text(start, &attribute.name, text)) else { continue };
            let found = written(attribute.name.clone(), text, value, html::Place::Attribute(attribute.quote));
            out.extend(found.map(|found| Written { meta: element::meta_name(start, text), ..found }));
        }
    }
    out
}

/// Units of the attributes of an element that stand apart from any text, in order.
pub fn units(text: &str, tokens: &[Token]) -> Vec<Unit> {
    let mut out: Vec<Unit> = texts(text, tokens).into_iter().map(unit).collect();
    out.extend(templated(text, tokens.first()));
    out.sort_by_key(|unit| unit.span.start);
    out
}

/// Units of the attributes in which template tags stand among words. Where a tag controls which words there are, each
/// stretch between two such tags is a text of its own.
fn templated(text: &str, token: Option<&Token>) -> Vec<Unit> {
    let mut out = Vec::new();
    for (attribute, start, value) in token.into_iter().flat_map(|token| with_templates(text, token)) {
        let raw = text.get(value.start..value.end).unwrap_or_default();
        let masks = template::find(raw);
        let ends = masks.iter().filter(|mask| mask.control).map(|mask| (mask.span.start, mask.span.end)).chain([(raw.len(), raw.len())]);
        let mut from = 0;
        for (end, next) in ends {
            let inside = masks.iter().filter(|mask| !mask.control && mask.span.start >= from && mask.span.end <= end);
            let place = html::Place::Attribute(attribute.quote);
            let named = Written { name: attribute.name.clone(), span: Span::new(from, end), place, text: String::new(), meta: element::meta_name(start, text) };
            out.extend(stretch(raw, named, inside.map(|mask| mask.span)).map(|unit| Unit { span: unit.span.shifted(value.start), ..unit }));
            from = next;
        }
    }
    out
}

/// The unit of a stretch of a value in which template tags put out words.
fn stretch(raw: &str, written: Written, masks: impl Iterator<Item = Span>) -> Option<Unit> {
    let (mut pieces, mut tags, mut spoken) = (Vec::new(), Vec::new(), false);
    let inner = raw.get(written.span.start..written.span.end)?;
    let start = written.span.end - inner.trim_start_matches(html::is_space).len();
    let end = written.span.start + inner.trim_end_matches(html::is_space).len();
    let mut at = start;
    for mask in masks.chain([Span::at(end)]) {
        let words = html::collapse(&html::decode(raw.get(at..mask.start)?, written.place));
        spoken |= says(&words);
        if !words.is_empty() {
            pieces.push(Piece::Text(words));
        }
        if !mask.is_empty() {
            let tag = Tag::new(Kind::Variable, tags.len() as u32 + 1);
            let open = CompactString::from(raw.get(mask.start..mask.end)?);
            tags.push(TagInfo { tag, stands_for: open.clone(), open, close: CompactString::default(), required: true });
            pieces.push(Piece::Alone(tag));
        }
        at = mask.end;
    }
    spoken.then(|| Unit { span: Span::new(start, end), text: Inline { pieces }, tags, ..unit(written) })
}

/// Whether there is something to translate: a letter, and not in an address alone.
pub fn says(words: &str) -> bool {
    let words = words.trim();
    let address = !words.contains(|letter: char| letter.is_whitespace() || "<>".contains(letter)) && (words.contains("://") || words.contains('@') || words.starts_with("www."));
    !address && words.chars().any(char::is_alphabetic)
}

/// The unit of an attribute that stands apart from any text.
fn unit(written: Written) -> Unit {
    let quote = if let html::Place::Attribute(quote) = written.place { quote } else { None };
    let kind = match written.meta {
        Some(name) => UnitKind::Meta(name),
        None if written.name == "alt" => UnitKind::Alt,
        None => UnitKind::Other(written.name),
    };
    Unit::new(kind, written.span, Inline::text(written.text), Slot::HtmlAttribute { quote })
}
