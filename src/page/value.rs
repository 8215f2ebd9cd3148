//! The values of data that are text: their units, and the strings that translations make of them.
//!
//! A plain value is one unit. One that holds Markdown or HTML is a page in itself, read and written as such; only then
//! is it quoted for its place.

mod words;

use super::directive::{self, Directive};
use super::keys::{self, Form};
use super::tree::{self, Change, Document, Language, Site, Value};
use super::{Format, PER_UNIT, Page, Profile, Settings, Slot, Template, Translation, Unit, UnitKind};
use crate::finding::{Finding, Level, Place};
use crate::inline::Piece;
use crate::msg;
use crate::text::{Edits, Source, Span, sum};

/// Where data stands: front matter, or a whole file.
pub struct Data<'a> {
    pub source: &'a Source,
    pub profile: &'a Profile,
    pub span: Span,
    pub language: Language,
    pub is_file: bool,
}

/// Keys that name the language of what they stand in.
const LANGUAGE_KEYS: &[&str] = &["lang", "language", "locale"];

/// Keys of a file of messages whose sibling `description` is a word to translators.
const MESSAGE_KEYS: &[&str] = &["message", "translation", "other", "one", "string", "defaultMessage"];

/// The longest key path that is an id; of a longer one the beginning and a checksum are.
const LONGEST_ID: usize = 60;

/// The units of a document, and what its author's comments say that we do not know.
pub fn units(data: &Data<'_>, document: &Document) -> (Vec<Unit>, Vec<Finding>) {
    let text = &data.source.text;
    let (mut units, mut findings): (Vec<Unit>, Vec<Finding>) = (Vec::with_capacity(document.values.len() + text.len() / PER_UNIT), Vec::new());
    let mut comments = document.comments.iter().filter_map(|(span, said)| Some((span.shifted(data.span.start), directive::parse(said)?))).peekable();
    let mut said: Vec<Directive> = Vec::new();
    let mut skipping = false;
    let mut hear = |upto: usize, said: &mut Vec<Directive>, units: &mut [Unit], skipping: &mut bool| {
        while let Some((span, directive)) = comments.next_if(|(span, _)| span.start < upto) {
            match directive {
                Directive::Skip => *skipping = true,
                Directive::EndSkip => *skipping = false,
                Directive::Unknown(said) => {
                    findings.push(Finding::new("unread-construct", Level::Note, Place::of(data.source, span), msg!("page-unknown-directive", said = said)));
                }
                // Behind a value on its line a comment speaks of that value, else of the next.
                directive => match units.last_mut().filter(|unit| !text[unit.span.end..span.start].contains('\n')) {
                    Some(unit) => directive.tell(unit),
                    None => said.push(directive),
                },
            }
        }
    };
    for (at, value) in document.values.iter().enumerate() {
        let span = value.span.shifted(data.span.start);
        hear(span.start, &mut said, &mut units, &mut skipping);
        let Some(form) = form(data, document, value).filter(|_| !skipping) else { continue };
        let mut found = read(data, value, at, form);
        for unit in &mut found {
            unit.notes.extend(note(data, document, value));
        }
        if let Some(first) = found.first_mut() {
            said.drain(..).for_each(|said| said.tell(first));
        }
        units.extend(found);
    }
    hear(usize::MAX, &mut said, &mut units, &mut skipping);
    (units, findings)
}

/// What a value holds if it is text.
fn form(data: &Data<'_>, document: &Document, value: &Value) -> Option<Form> {
    if !value.is_text || !value.text.chars().any(char::is_alphabetic) || note_of(document, value, data).is_some() {
        return None;
    }
    match data.profile.form(&value.path) {
        Some(form) => form.filter(|_| !value.text.contains("://") || !keys::is_address(&value.text)),
        None => {
            let is_text = || keys::holds_strings(&data.source.path) && !keys::is_address(&value.text) || keys::looks_like_text(&value.path, &value.text);
            (data.is_file && is_text()).then_some(Form::Told)
        }
    }
}

/// Of a `description` beside a message: the path of what holds both.
fn note_of<'v>(document: &Document, value: &'v Value, data: &Data<'_>) -> Option<&'v str> {
    let (holder, key) = data.is_file.then(|| value.path.rsplit_once('.'))??;
    let is_message = |other: &Value| other.path.strip_prefix(holder).and_then(|rest| rest.strip_prefix('.')).is_some_and(|key| MESSAGE_KEYS.contains(&key));
    (key == "description" && siblings(document, value).any(is_message)).then_some(holder)
}

/// What the `description` beside a message says of it.
fn note(data: &Data<'_>, document: &Document, value: &Value) -> Option<String> {
    if !data.is_file {
        return None;
    }
    let found = siblings(document, value).find(|other| other.path != value.path && note_of(document, other, data).is_some_and(|holder| value.path.rsplit_once('.').is_some_and(|(own, _)| own == holder)))?;
    Some(found.text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|note| !note.is_empty())
}

/// The values beside a value, itself included; they stand close by.
fn siblings<'d>(document: &'d Document, value: &Value) -> impl Iterator<Item = &'d Value> {
    const AROUND: usize = 12;
    let at = document.values.partition_point(|other| other.span.start < value.span.start);
    document.values[at.saturating_sub(AROUND)..(at + AROUND).min(document.values.len())].iter()
}

/// The units of one value.
fn read(data: &Data<'_>, value: &Value, at: usize, form: Form) -> Vec<Unit> {
    let base = value.span.shifted(data.span.start);
    let kind = |alone: bool| if data.is_file || value.in_list || !alone { UnitKind::Value(shown(&value.path)) } else { UnitKind::FrontMatter(value.path.clone()) };
    let own_id = |alone: bool| (data.is_file && !value.in_list && alone).then(|| id(&value.path)).flatten();
    let Some(inner) = inner(data, value, form) else {
        let (text, tags) = words::message(data, &value.text);
        if !text.pieces.iter().any(|piece| matches!(piece, Piece::Text(words) if words.chars().any(char::is_alphabetic))) {
            return Vec::new();
        }
        return vec![Unit { tags, own_id: own_id(true), ..Unit::new(kind(true), base, text, Slot::Value { value: at, part: 0 }) }];
    };
    let alone = inner.units.len() == 1;
    let raw = data.source.slice(base);
    let place = |unit: &Unit| {
        let inside = |at: usize| base.start + raw_offset(raw, &value.text, at);
        if alone { base } else { Span::new(inside(unit.span.start), inside(unit.span.end)) }
    };
    let outer = |(part, unit): (usize, Unit)| Unit {
        kind: kind(alone),
        span: place(&unit),
        own_id: unit.own_id.clone().or_else(|| own_id(alone)),
        section: None,
        slot: Slot::Value { value: at, part },
        // Their bytes are those of the value, not of the file.
        attributes: unit.attributes.iter().map(|attribute| super::Attribute { span: Span::at(base.start), ..attribute.clone() }).collect(),
        ..unit
    };
    inner.units.into_iter().enumerate().map(outer).collect()
}

/// A path as people are shown it: a place in a list is a `*`, for another item may take it.
fn shown(path: &str) -> String {
    path.split('.').map(|part| if part.bytes().all(|byte| byte.is_ascii_digit()) { "*" } else { part }).collect::<Vec<_>>().join(".")
}

/// The id that a key path gives; `None` where there is nothing in it to make one of.
fn id(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').filter(|part| !part.is_empty()).collect();
    let name = parts.join("-");
    let letters = name.bytes().filter(u8::is_ascii_alphabetic).count();
    if letters * 2 < path.chars().count() {
        return None;
    }
    if name.len() <= LONGEST_ID {
        return Some(name);
    }
    Some(format!("{}-{}", name[..LONGEST_ID].trim_end_matches('-'), sum::letters(path.as_bytes(), 4)))
}

/// A value that holds Markdown or HTML, as a page of its own.
fn inner(data: &Data<'_>, value: &Value, form: Form) -> Option<Page> {
    let format = match form {
        Form::Plain => None,
        Form::Markdown => Some(Format::Markdown),
        Form::Html => Some(Format::Html),
        Form::Told => told(&value.text),
    }?;
    // Front matter in front matter is none.
    if super::frontmatter::body(&value.text) > 0 {
        return None;
    }
    let mut page = super::read(Source::new(&data.source.path, value.text.clone()), format, &Profile { templates: templates(data), ..data.profile.clone() });
    page.units.retain(|unit| unit.span.start < unit.span.end);
    page.fault.is_none().then_some(page)
}

/// Markup that a value itself shows to be there.
fn told(text: &str) -> Option<Format> {
    memchr::memchr2(b'<', b']', text.as_bytes())?;
    let has_end_tag = text.match_indices("</").any(|(at, _)| text[at + 2..].starts_with(|letter: char| letter.is_ascii_alphabetic()) && text[at..].contains('>'));
    let has_void_tag = ["<br", "<img ", "<wbr"].iter().any(|tag| text.to_ascii_lowercase().contains(tag)) && text.contains('>');
    if has_end_tag || has_void_tag {
        return Some(Format::Html);
    }
    let link = text.find("](").is_some_and(|at| text[..at].contains('[') && text[at..].contains(')'));
    link.then_some(Format::Markdown)
}

/// The template tags of a profile, those of data files beside its own.
fn templates(data: &Data<'_>) -> Vec<Template> {
    let mut templates = data.profile.templates.clone();
    if data.is_file {
        templates.extend([Template::Braces, Template::Percent].into_iter().filter(|more| !data.profile.templates.contains(more)));
    }
    templates
}

/// The edits of a page's data: its translations and the names of its language. Units that cannot be written are added
/// to `kept`.
pub fn merge(data: &Data<'_>, page: &Page, translations: &[Option<Translation>], settings: &Settings<'_>, find: &dyn Fn(&str) -> Option<Span>, kept: &mut Vec<usize>) -> Edits {
    let text = &data.source.text;
    let Ok(document) = tree::read(&text[data.span.start..data.span.end], data.language) else { return Edits::new() };
    // Each change with the units that it writes.
    let mut wanted: Vec<(Change, Vec<usize>)> = Vec::new();
    for (at, value) in document.values.iter().enumerate() {
        let named = LANGUAGE_KEYS.contains(&value.path.as_str());
        let text = settings.locale.tag();
        if named && text != value.text && (value.text == settings.source_locale.as_str() || value.text == settings.source_locale.tag()) {
            wanted.push((Change { value: at, text }, Vec::new()));
        }
    }
    let mut units = page.units.iter().enumerate().filter(|(_, unit)| unit.is_data()).peekable();
    while let Some((index, unit)) = units.next() {
        let Slot::Value { value: at, .. } = unit.slot else { continue };
        let mut indexes = vec![index];
        while let Some((more, _)) = units.next_if(|(_, unit)| matches!(unit.slot, Slot::Value { value, .. } if value == at)) {
            indexes.push(more);
        }
        let changed = |index: &usize| translations.get(*index).is_some_and(|translation| translation.is_some());
        let Some(value) = document.values.get(at).filter(|_| indexes.iter().any(changed)) else { continue };
        let text = match form(data, &document, value).and_then(|form| inner(data, value, form)) {
            Some(inner) => written_inside(&inner, &indexes, translations, settings, kept),
            None => written(page, index, &value.text, translations, kept),
        };
        if let Some(text) = text.filter(|text| *text != value.text) {
            indexes.retain(|index| changed(index) && !kept.contains(index));
            wanted.push((Change { value: at, text }, indexes));
        }
    }
    wanted.sort_by_key(|(change, _)| change.value);
    let (changes, units): (Vec<Change>, Vec<Vec<usize>>) = wanted.into_iter().unzip();
    let site = Site { file: text, span: data.span, language: data.language, find };
    let (edits, left) = tree::edits(&site, &document, &changes);
    kept.extend(left.into_iter().flat_map(|at| &units[at]));
    edits
}

/// What translations make of a value that is a page in itself.
fn written_inside(inner: &Page, indexes: &[usize], translations: &[Option<Translation>], settings: &Settings<'_>, kept: &mut Vec<usize>) -> Option<String> {
    let mine: Vec<Option<Translation>> = indexes.iter().map(|index| translations.get(*index).cloned().flatten().map(|own| Translation { draft: false, ..own })).collect();
    // A value has no room for marks of what is left in the source language.
    let merged = super::merge(inner, &mine, &Settings { mark_source: false, ..settings.clone() });
    kept.extend(merged.kept.iter().filter_map(|at| indexes.get(*at)));
    Some(merged.text)
}

/// What a translation makes of a plain value, with the blanks at the source's ends.
fn written(page: &Page, index: usize, value: &str, translations: &[Option<Translation>], kept: &mut Vec<usize>) -> Option<String> {
    let unit = &page.units[index];
    let translation = translations.get(index)?.as_ref()?;
    if translation.text == unit.text {
        return None;
    }
    let start = value.len() - value.trim_start().len();
    let end = value.trim_end().len();
    let spoken = words::spoken(unit, translation).map(|spoken| format!("{}{spoken}{}", &value[..start], &value[end..]));
    if spoken.is_none() {
        kept.push(index);
    }
    spoken
}

/// Where a place of a value stands in its bytes: quotes, escapes, indentation and folded lines are stepped over. It is
/// a place to point to, and in order; nothing is written by it.
fn raw_offset(raw: &str, value: &str, at: usize) -> usize {
    let mut offset = raw.find('\n').filter(|_| raw.starts_with(['|', '>'])).unwrap_or(0);
    for letter in value[..at].chars().filter(|letter| !letter.is_whitespace()) {
        let found = raw[offset..].char_indices().take(24).find(|(_, other)| *other == letter);
        if let Some((step, _)) = found {
            offset += step + letter.len_utf8();
        }
    }
    offset
}
