//! The front matter of a page: where it ends, which of its values are text, and how they are written.
//!
//! A value is replaced in its place; afterwards old and new are read again, and only what was to change may differ.

use super::{Page, Profile, Settings, Slot, Translation, Unit, UnitKind, toml, yaml};
use crate::finding::{Finding, Level, Place};
use crate::inline::{Inline, Kind, Piece, Tag};
use crate::msg;
use crate::page::TagInfo;
use crate::text::{Edits, Source, Span, lines};

/// What stands before a page's text.
#[derive(Debug, Default)]
pub struct Front {
    /// Where the page's text begins.
    pub body: usize,
    pub units: Vec<Unit>,
    pub findings: Vec<Finding>,
}

/// The language of the data between the fences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Yaml,
    Toml,
}

/// Keys that name the page's own language.
const LANGUAGE_KEYS: &[&str] = &["lang", "language", "locale"];

/// Reads the front matter of a page.
pub fn read(source: &Source, profile: &Profile) -> Front {
    let text = &source.text;
    let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut front = Front { body: start, ..Front::default() };
    let Some((language, data, body)) = split(text, start) else { return front };
    front.body = body;
    let Some(values) = values(&text[data.start..data.end], language) else {
        let place = Place::of(source, data);
        front.findings.push(Finding::new("unread-construct", Level::Note, place, msg!("page-unread-front-matter")));
        return front;
    };
    for value in values.into_iter().filter(|value| value.is_text && profile.is_text(&value.path)) {
        if value.text.chars().any(char::is_alphabetic) {
            front.units.push(unit(value, data.start, language));
        }
    }
    front
}

/// See [`super::front_values`].
pub fn plain_values(text: &str, paths: &[&str]) -> Vec<Option<String>> {
    let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let found = split(text, start).and_then(|(language, data, _)| values(&text[data.start..data.end], language)).unwrap_or_default();
    paths.iter().map(|path| found.iter().find(|value| value.path == **path).map(|value| value.text.trim().to_string())).collect()
}

/// Where a page's text begins.
pub fn body(text: &str) -> usize {
    let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    split(text, start).map_or(start, |(_, _, body)| body)
}

/// Finds the fences: the language between them, the data's span and where the page's text begins.
fn split(text: &str, start: usize) -> Option<(Language, Span, usize)> {
    let (language, fence) = match text.get(start..start + 3)? {
        "---" => (Language::Yaml, "---"),
        "+++" => (Language::Toml, "+++"),
        _ => return None,
    };
    let first = lines::next_line(text, start);
    if text[start..first].trim_end() != fence {
        return None;
    }
    let mut at = first;
    while at < text.len() {
        let next = lines::next_line(text, at);
        if text[at..next].trim_end() == fence {
            return Some((language, Span::new(first, at), next));
        }
        at = next;
    }
    None
}

/// A value of either language.
struct Value {
    path: String,
    text: String,
    span: Span,
    is_text: bool,
    flow: bool,
}

fn values(data: &str, language: Language) -> Option<Vec<Value>> {
    let span = |range: std::ops::Range<usize>| Span::new(range.start, range.end);
    Some(match language {
        Language::Yaml => {
            let value = |scalar: yaml::Scalar| Value {
                path: scalar.path,
                text: scalar.value,
                span: span(scalar.span),
                is_text: scalar.is_text,
                flow: scalar.flow,
            };
            yaml::read(data)?.scalars.into_iter().map(value).collect()
        }
        Language::Toml => {
            let value = |text: toml::Text| Value { path: text.path, text: text.value, span: span(text.span), is_text: true, flow: false };
            toml::read(data)?.0.into_iter().map(value).collect()
        }
    })
}

fn unit(value: Value, base: usize, language: Language) -> Unit {
    let (text, tags) = message(&value.text);
    Unit {
        kind: UnitKind::FrontMatter(value.path),
        span: value.span.shifted(base),
        text,
        tags,
        attributes: Vec::new(),
        lead: None,
        notes: Vec::new(),
        own_id: None,
        section: None,
        slot: match language {
            Language::Yaml => Slot::Yaml { flow: value.flow },
            Language::Toml => Slot::Toml,
        },
    }
}

/// A value as a text: a line break inside it is a tag, other blanks are single.
fn message(value: &str) -> (Inline, Vec<TagInfo>) {
    let mut text = Inline::default();
    let mut tags: Vec<TagInfo> = Vec::new();
    let mut gap = 0;
    for line in value.trim().split('\n') {
        // A no-break space is part of the words.
        let words = line.split([' ', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            gap += 1;
            continue;
        }
        if !text.pieces.is_empty() {
            let tag = Tag::new(Kind::Break, tags.len() as u32 + 1);
            let open = "\n".repeat(gap + 1);
            tags.push(TagInfo { tag, stands_for: "line break".into(), open, close: String::new(), required: false });
            text.pieces.push(Piece::Alone(tag));
        }
        text.push_text(&words);
        gap = 0;
    }
    (text, tags)
}

/// The value that a translation gives, without the blanks that stood at the ends of the source's.
fn spoken(unit: &Unit, text: &Inline) -> Option<String> {
    let mut out = String::new();
    for piece in &text.pieces {
        match piece {
            Piece::Text(words) => out.push_str(&words.replace(['\n', '\r'], " ")),
            Piece::Alone(tag) => out.push_str(&unit.tags.iter().find(|info| info.tag == *tag)?.open),
            _ => return None,
        }
    }
    let lines: Vec<&str> = out.split('\n').map(str::trim).collect();
    let out = lines.join("\n").trim().to_string();
    (!out.is_empty()).then_some(out)
}

/// Beginnings of markup and template tags; a translation may not have more of them than its source.
fn markups(text: &str) -> usize {
    let tags = text.match_indices('<').filter(|(at, _)| text[at + 1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!?%".contains(next)));
    tags.count() + ["{{", "{%", "{#", "](", "javascript:"].iter().map(|sign| text.matches(sign).count()).sum::<usize>()
}

/// The edits of a page's front matter: its translations and the names of its language. Units that cannot be written
/// are added to `kept`.
pub fn merge(page: &Page, translations: &[Option<Translation>], settings: &Settings<'_>, kept: &mut Vec<usize>) -> Edits {
    let text = &page.source.text;
    let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let Some((language, data, _)) = split(text, start) else { return Edits::new() };
    let Some(values) = values(&text[data.start..data.end], language) else { return Edits::new() };
    // What is to stand at which place: the unit, the new value and its bytes.
    let mut wanted: Vec<(Option<usize>, usize, String, String)> = Vec::new();
    let write = |value: &Value, new: &str| {
        let raw = &text[data.start + value.span.start..data.start + value.span.end];
        match language {
            Language::Yaml => yaml::write(raw, new, value.flow),
            Language::Toml => toml::write(raw, new),
        }
    };
    for (at, value) in values.iter().enumerate() {
        let named = LANGUAGE_KEYS.contains(&value.path.as_str());
        if named && (value.text == settings.source_locale.as_str() || value.text == settings.source_locale.tag()) {
            let new = settings.locale.tag();
            wanted.push((None, at, new.clone(), write(value, &new)));
        }
    }
    for (index, unit) in page.units.iter().enumerate() {
        let (UnitKind::FrontMatter(_), Some(Some(translation))) = (&unit.kind, translations.get(index)) else { continue };
        if translation.text == unit.text {
            continue;
        }
        let place = values.iter().position(|value| value.span.shifted(data.start) == unit.span);
        let spoken = spoken(unit, &translation.text).filter(|spoken| markups(spoken) <= markups(&unit.text.plain()));
        let (Some(at), Some(spoken)) = (place, spoken) else {
            kept.push(index);
            continue;
        };
        let blanks = values[at].text.len() - values[at].text.trim_end().len();
        let tail = &values[at].text[values[at].text.len() - blanks..];
        // A block scalar's own line ends at its end are its header's affair.
        let raw = &text[unit.span.start..unit.span.end];
        let block = language == Language::Yaml && raw.starts_with(['|', '>']);
        let whole = format!("{spoken}{tail}");
        let mut bytes = write(&values[at], if block { &spoken } else { &whole });
        if block && bytes.starts_with('"') {
            bytes = write(&Value { span: Span::at(0), path: String::new(), text: String::new(), is_text: true, flow: values[at].flow }, &whole);
            if !bytes.starts_with('"') {
                bytes = format!("\"{bytes}\"");
            }
        }
        wanted.push((Some(index), at, whole, bytes));
    }
    let edits = |wanted: &[(Option<usize>, usize, String, String)]| {
        let mut edits = Edits::new();
        for (_, at, _, bytes) in wanted {
            edits.replace(values[*at].span.shifted(data.start), bytes.clone());
        }
        edits
    };
    let holds = |wanted: &[(Option<usize>, usize, String, String)]| holds(text, data, language, &values, wanted, &edits(wanted));
    if holds(&wanted) {
        return edits(&wanted);
    }
    let mut placed = Vec::new();
    for one in wanted {
        let index = one.0;
        placed.push(one);
        if !holds(&placed) {
            placed.pop();
            kept.extend(index);
        }
    }
    edits(&placed)
}

/// Whether the front matter with these edits is the old one with just these values changed.
fn holds(text: &str, data: Span, language: Language, values: &[Value], wanted: &[(Option<usize>, usize, String, String)], edits: &Edits) -> bool {
    let old = &text[data.start..data.end];
    let Ok(whole) = edits.apply(text) else { return false };
    let Some((same, span, _)) = split(&whole, if whole.starts_with('\u{FEFF}') { 3 } else { 0 }) else { return false };
    let new = &whole[span.start..span.end];
    // Nothing behind the data may have moved into it.
    if same != language || whole.len() - span.end != text.len() - data.end {
        return false;
    }
    let shape = |data: &str| match language {
        Language::Yaml => yaml::read(data).map(|document| document.shape),
        Language::Toml => toml::read(data).map(|(_, shape)| shape.into_iter().map(Some).collect()),
    };
    let Some(found) = self::values(new, language) else { return false };
    found.len() == values.len()
        && shape(old) == shape(new)
        && found.iter().zip(values).enumerate().all(|(at, (new, old))| {
            let expected = wanted.iter().find(|(_, place, ..)| *place == at).map_or(&old.text, |(_, _, value, _)| value);
            // A folded block may be laid out anew: its blanks are free, its words are not.
            new.path == old.path && new.is_text == old.is_text && (new.text == *expected || new.text.split_whitespace().eq(expected.split_whitespace()))
        })
}
