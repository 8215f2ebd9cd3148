//! The front matter of a page: where it begins and ends, and in what language it is.

use super::tree::{self, Fault, Language};
use super::value::{self, Data};
use super::{Page, Profile, Settings, Translation, Unit, json};
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::text::{Edits, Source, Span, lines};

/// What stands before a page's text.
#[derive(Debug, Default)]
pub struct Front {
    /// Where the page's text begins.
    pub body: usize,
    pub units: Vec<Unit>,
    pub findings: Vec<Finding>,
    /// Why it cannot be read; a generator could not either.
    pub fault: Option<Finding>,
}

/// Front matter as it stands in a text.
struct Fenced {
    /// None for a language that we do not read; what is in it is left alone.
    language: Option<Language>,
    data: Span,
    body: usize,
}

/// Reads the front matter of a page.
pub fn read(source: &Source, profile: &Profile) -> Front {
    let text = &source.text;
    let Some(fenced) = split(text) else {
        let fault = unclosed(text).map(|at| fault(source, Fault { at, says: msg!("page-unclosed-front-matter") }));
        return Front { body: start(text), fault, ..Front::default() };
    };
    let mut front = Front { body: fenced.body, ..Front::default() };
    let Some(language) = fenced.language else {
        let place = Place::of(source, fenced.data);
        front.findings.push(Finding::new("unread-construct", Level::Note, place, msg!("page-unread-front-matter")));
        return front;
    };
    match tree::read(source.slice(fenced.data), language) {
        Ok(document) => {
            let data = Data { source, profile, span: fenced.data, language, is_file: false };
            (front.units, front.findings) = value::units(&data, &document);
        }
        Err(wrong) => front.fault = Some(fault(source, Fault { at: fenced.data.start + wrong.at, ..wrong })),
    }
    front
}

/// See [`super::front_values`].
pub fn plain_values(text: &str, paths: &[&str]) -> Vec<Option<String>> {
    let fenced = split(text).and_then(|fenced| Some((fenced.language?, fenced.data)));
    let values = fenced.and_then(|(language, data)| tree::read(&text[data.start..data.end], language).ok()).map(|document| document.values).unwrap_or_default();
    paths.iter().map(|path| values.iter().find(|value| value.path == **path).map(|value| value.text.trim().to_string())).collect()
}

/// Where a page's text begins.
pub fn body(text: &str) -> usize {
    split(text).map_or_else(|| start(text), |fenced| fenced.body)
}

/// The edits of a page's front matter: its translations and the names of its language. Units that cannot be written
/// are added to `kept`.
pub fn merge(page: &Page, translations: &[Option<Translation>], settings: &Settings<'_>, kept: &mut Vec<usize>) -> Edits {
    let Some(Fenced { language: Some(language), data: span, .. }) = split(&page.source.text) else { return Edits::new() };
    let data = Data { source: &page.source, profile: &page.profile, span, language, is_file: false };
    let find = |text: &str| split(text).filter(|fenced| fenced.language == Some(language)).map(|fenced| fenced.data);
    value::merge(&data, page, translations, settings, &find, kept)
}

/// The finding for a page that cannot be read.
pub fn fault(source: &Source, fault: Fault) -> Finding {
    Finding::new("broken-page", Level::Error, Place::of(source, Span::at(fault.at)), fault.says)
}

/// Where a text begins behind its byte order mark.
fn start(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { 3 } else { 0 }
}

/// Finds the fences: `---` and `+++` on lines of their own, `---json` and its like, or the braces of a JSON object.
fn split(text: &str) -> Option<Fenced> {
    let start = start(text);
    let rest = &text[start..];
    if rest.starts_with('{') {
        return object(text, start);
    }
    let first = lines::next_line(text, start);
    let (language, fence) = opening(&text[start..first])?;
    let mut at = first;
    while at < text.len() {
        let next = lines::next_line(text, at);
        let line = text[at..next].trim_end();
        // Three points end a document in YAML itself.
        if line == fence || language == Some(Language::Yaml) && line == "..." {
            return Some(Fenced { language, data: Span::new(first, at), body: next });
        }
        at = next;
    }
    None
}

/// The language that an opening fence names, and the fence that closes.
fn opening(line: &str) -> Option<(Option<Language>, &'static str)> {
    let line = line.trim_end();
    if line == "+++" {
        return Some((Some(Language::Toml), "+++"));
    }
    let language = match line.strip_prefix("---")? {
        "" | "yaml" | "yml" => Some(Language::Yaml),
        "toml" => Some(Language::Toml),
        "json" => Some(Language::Json),
        name if name.bytes().all(|byte| byte.is_ascii_lowercase()) => None,
        _ => return None,
    };
    Some((language, "---"))
}

/// A JSON object at the start of a page, closed before the end of a line: `{` and then a key.
fn object(text: &str, start: usize) -> Option<Fenced> {
    let rest = &text[start..];
    if !rest[1..].trim_start().starts_with(['"', '}']) {
        return None;
    }
    let end = start + json::object_end(rest)?;
    let body = lines::next_line(text, end);
    text[end..body].trim().is_empty().then_some(Fenced { language: Some(Language::Json), data: Span::new(start, end), body })
}

/// Where front matter begins that is never closed: a fence, and on the next line what looks like a key.
fn unclosed(text: &str) -> Option<usize> {
    let start = start(text);
    let first = lines::next_line(text, start);
    let (language, _) = opening(&text[start..first])?;
    let line = &text[first..lines::next_line(text, first)];
    let sign = if language == Some(Language::Toml) { '=' } else { ':' };
    let key = line.split_once(sign)?.0.trim_end();
    let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.\"'".contains(&byte));
    is_key.then_some(start)
}
