//! Edits on a catalog's text. Each names one entry, and every byte outside of what it names stays.

use super::head::{What, render_block, render_state};
use super::pattern::{Message, Pattern};
use super::reading::shown;
use super::state_line::Standing;
use super::write::{write_attribute, write_value};
pub use super::moves::{cut, end_with_junk, make_obsolete, own_bytes, remove, remove_empty_obsolete};
use super::{Catalog, Entry};
use crate::text::{Edits, Locale, Span, lines};

/// A locale's entry to be rendered.
#[derive(Clone, Debug)]
pub struct EntryDraft<'a> {
    pub id: &'a str,
    pub context: Option<&'a str>,
    pub notes: Vec<&'a str>,
    pub max_length: Option<usize>,
    /// The source as it is today; its lines are shown above the text.
    pub source: &'a Message,
    pub before: Option<&'a Message>,
    pub state: Option<Standing>,
    /// The value, in message form or as a pattern.
    pub value: Option<Written<'a>>,
    pub attributes: Vec<(&'a str, Written<'a>)>,
    /// The language of the source, and that of the text.
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
}

/// A text to be written.
#[derive(Clone, Copy, Debug)]
pub enum Written<'a> {
    /// Message form: escaped, and broken into sentences.
    Text(&'a str),
    /// A pattern's own bytes, as they stand behind `=` in a file, without the blanks around them.
    Bytes(&'a str),
    /// A pattern that is written out anew: its text where it has one, else its Fluent.
    Pattern(&'a Pattern),
}

impl Written<'_> {
    fn behind_equals(self, locale: &Locale, attribute: bool) -> String {
        let write = if attribute { write_attribute } else { write_value };
        match self {
            Written::Text(text) => write(text, locale),
            Written::Bytes(bytes) if bytes.contains('\n') => format!("\n    {}", bytes.replace("\r\n", "\n")),
            Written::Bytes(bytes) => format!(" {bytes}"),
            Written::Pattern(pattern) => match pattern.message_text() {
                Some(text) => write(&text, locale),
                None => {
                    let fluent = super::write::write_pattern(pattern);
                    // A line that began so would be a variant or an attribute.
                    let on_a_line_of_its_own = fluent.contains('\n') && !fluent.starts_with(['[', '*', '.']);
                    format!("{}{}", if on_a_line_of_its_own { "\n    " } else { " " }, fluent.replace('\n', "\n    "))
                }
            },
        }
    }
}

/// A complete entry of a locale's catalog, from its first comment line to its last line end.
pub fn render_entry(draft: &EntryDraft, line_end: &str) -> String {
    let mut out = render_notes(draft.context, &draft.notes, draft.max_length);
    out.push_str(&render_source("source", draft.source, draft.source_locale, "\n"));
    if let Some(before) = draft.before {
        out.push_str(&render_source("before", before, draft.source_locale, "\n"));
    }
    if let Some(state) = &draft.state {
        out.push_str(&render_state(state, "\n"));
    }
    out.push_str(&render_body(draft.id, draft.value, &draft.attributes, draft.locale));
    with_line_end(out, line_end)
}

/// A complete entry of a source catalog: context, notes, the most characters, id, value, attributes.
#[allow(clippy::too_many_arguments)]
pub fn render_source_entry(
    id: &str,
    context: Option<&str>,
    notes: &[&str],
    max_length: Option<usize>,
    value: Option<&str>,
    attributes: &[(&str, &str)],
    locale: &Locale,
    line_end: &str,
) -> String {
    let attributes: Vec<_> = attributes.iter().map(|(name, text)| (*name, Written::Text(text))).collect();
    let out = render_notes(context, notes, max_length) + &render_body(id, value.map(Written::Text), &attributes, locale);
    with_line_end(out, line_end)
}

/// A `##` or `###` comment, a line for each line of its text.
pub fn render_heading(marks: &str, text: &str, line_end: &str) -> String {
    text.lines().map(|line| format!("{marks} {}", line.trim()).trim_end().to_string() + line_end).collect()
}

fn render_notes(context: Option<&str>, notes: &[&str], max_length: Option<usize>) -> String {
    let one_line = |text: &str| vec![text.split_whitespace().collect::<Vec<_>>().join(" ")];
    let mut out = context.map(|context| render_block("context", &one_line(context), "\n")).unwrap_or_default();
    for note in notes {
        out.push_str(&render_block("note", &one_line(note), "\n"));
    }
    out.extend(max_length.map(|most| render_block("max-length", &[most.to_string()], "\n")));
    out
}

/// The `source:` or `before:` lines of a message, those of its attributes behind those of its value.
pub(super) fn render_source(key: &str, message: &Message, locale: &Locale, line_end: &str) -> String {
    let mut out = String::new();
    if let Some(value) = &message.value {
        out.push_str(&render_block(key, &shown(value, locale), line_end));
    }
    for (name, value) in &message.attributes {
        out.push_str(&render_block(&format!("{key} .{name}"), &shown(value, locale), line_end));
    }
    out
}

fn render_body(id: &str, value: Option<Written>, attributes: &[(&str, Written)], locale: &Locale) -> String {
    let mut out = format!("{id} =");
    if let Some(value) = value {
        out.push_str(&value.behind_equals(locale, false));
    }
    for (name, text) in attributes {
        out.push_str(&format!("\n    .{name} ={}", text.behind_equals(locale, true)));
    }
    out.push('\n');
    out
}

fn with_line_end(text: String, line_end: &str) -> String {
    if line_end == "\n" { text } else { text.replace('\n', line_end) }
}

/// Replaces all that an entry says, value and attributes; its comment lines stay.
pub fn set_message(catalog: &Catalog, entry: &Entry, message: &Message, locale: &Locale) -> Edits {
    let attributes: Vec<_> = message.attributes.iter().map(|(name, value)| (name.as_str(), Written::Pattern(value))).collect();
    let body = render_body(&entry.id, message.value.as_ref().map(Written::Pattern), &attributes, locale);
    // The last entry of a file may have no line end of its own.
    let closed = catalog.source.slice(entry.extent).ends_with('\n');
    let body = if closed { body } else { body.trim_end_matches('\n').to_string() };
    let body = with_line_end(body, catalog.source.line_end());
    let mut edits = Edits::new();
    edits.replace(Span::new(entry.id_at.start, entry.extent.end), body);
    edits
}

/// Replaces an entry's value, or gives it one.
pub fn set_value(catalog: &Catalog, entry: &Entry, value: Written, locale: &Locale) -> Edits {
    let text = &catalog.source.text;
    let new = with_line_end(value.behind_equals(locale, false), catalog.source.line_end());
    let mut edits = Edits::new();
    let equals = behind_equals(text, entry.id_at.end);
    edits.replace(Span::new(equals, entry.value.end.max(equals)), new);
    edits
}

/// Replaces an attribute's value, or adds the attribute behind the others.
pub fn set_attribute(catalog: &Catalog, entry: &Entry, name: &str, value: Written, locale: &Locale) -> Edits {
    let text = &catalog.source.text;
    let line_end = catalog.source.line_end();
    let new = with_line_end(value.behind_equals(locale, true), line_end);
    let mut edits = Edits::new();
    match entry.attributes.iter().find(|at| catalog.source.slice(at.name) == name) {
        Some(at) => edits.replace(Span::new(behind_equals(text, at.name.end), at.value.end), new),
        None => edits.insert(body_end(entry), format!("{line_end}    .{name} ={new}")),
    }
    edits
}

/// Writes, replaces or (with `None`) removes the state line. Where a head has several, all of them go.
pub fn set_state(catalog: &Catalog, entry: &Entry, standing: Option<&Standing>) -> Edits {
    let line_end = catalog.source.line_end();
    let mut edits = Edits::new();
    let mut written = false;
    let last_block = entry.head.blocks.last().map(|block| block.span);
    for state in entry.head.states() {
        match standing {
            Some(standing) if Some(state.span) == last_block => {
                edits.replace(state.span, render_state(standing, line_end));
                written = true;
            }
            _ => edits.delete(state.span),
        }
    }
    if let Some(standing) = standing.filter(|_| !written) {
        edits.insert(entry.id_at.start, render_state(standing, line_end));
    }
    edits
}

/// Puts a machine's proposal above an entry's state line, in place of an older one of the same origin.
pub fn set_suggestion(catalog: &Catalog, entry: &Entry, origin: &str, text: &str, locale: &Locale) -> Edits {
    let origin = origin.split_whitespace().collect::<Vec<_>>().join(" ").replace(':', "-");
    let rendered = render_block(&format!("suggestion {origin}"), &shown(&Pattern::text(text), locale), catalog.source.line_end());
    let mut edits = Edits::new();
    let same = entry.head.blocks.iter().find(|block| matches!(&block.what, What::Suggestion { origin: known, .. } if *known == origin));
    match same {
        Some(block) => edits.replace(block.span, rendered),
        None => {
            let state = entry.head.blocks.last().filter(|block| matches!(block.what, What::State(_)));
            edits.insert(state.map_or(entry.id_at.start, |block| block.span.start), rendered);
        }
    }
    edits
}

/// Removes an entry's suggestions, once one was taken.
pub fn remove_suggestions(entry: &Entry) -> Edits {
    let mut edits = Edits::new();
    for block in entry.head.blocks.iter().filter(|block| matches!(block.what, What::Suggestion { .. })) {
        edits.delete(block.span);
    }
    edits
}

/// Says above an entry's state line how sure it is that its text belongs there, in per cent, or takes the line away.
pub fn set_confidence(catalog: &Catalog, entry: &Entry, confidence: Option<u8>) -> Edits {
    let mut edits = Edits::new();
    for block in entry.head.blocks.iter().filter(|block| matches!(block.what, What::Confidence(_))) {
        edits.delete(block.span);
    }
    if let Some(share) = confidence {
        let state = entry.head.blocks.last().filter(|block| matches!(block.what, What::State(_)));
        edits.insert(state.map_or(entry.id_at.start, |block| block.span.start), render_block("confidence", &[format!("{share}%")], catalog.source.line_end()));
    }
    edits
}

/// Replaces the whole head of an entry by these comment lines.
pub fn set_head(entry: &Entry, head: &str) -> Edits {
    let mut edits = Edits::new();
    edits.replace(entry.comment.unwrap_or(Span::at(entry.id_at.start)), head);
    edits
}

/// Where new entries go.
#[derive(Clone, Copy, Debug)]
pub enum Where<'a> {
    /// Before everything but a leading file comment.
    Start,
    After(&'a Entry),
    /// Behind this offset, the end of a group's heading or of an entry.
    Behind(usize),
    End,
}

/// Inserts rendered lines (an entry, or a heading and entries), with blank lines around them.
pub fn insert(catalog: &Catalog, place: Where, rendered: &str) -> Edits {
    let text = &catalog.source.text;
    let line_end = catalog.source.line_end();
    let at = match place {
        Where::Start => file_comment_end(catalog),
        Where::After(entry) => entry.extent.end,
        Where::Behind(offset) => offset,
        Where::End => text.len(),
    };
    let at = behind_stray(catalog, at);
    let before = &text[catalog.start.min(at)..at];
    let mut out = String::new();
    if !before.is_empty() {
        if !before.ends_with('\n') {
            out.push_str(line_end);
        }
        let blank = before.trim_end_matches([' ', '\r', '\n']).len();
        if before[blank..].matches('\n').count() < 2 {
            out.push_str(line_end);
        }
    }
    out.push_str(&with_line_end(rendered.replace("\r\n", "\n"), line_end));
    let after = &text[at..];
    if !after.is_empty() && !after.starts_with(['\n', '\r']) {
        out.push_str(line_end);
    }
    let mut edits = Edits::new();
    edits.insert(at, out);
    edits
}

/// An offset, or where unparsable lines end that stand there and begin with blanks: they would become part of the entry
/// before them.
fn behind_stray(catalog: &Catalog, at: usize) -> usize {
    let text = &catalog.source.text;
    let stray = |span: Span| text.get(at..span.start).is_some_and(|between| between.trim().is_empty()) && text[span.start..].starts_with(' ');
    catalog.junk.iter().map(|junk| junk.span).find(|span| stray(*span)).map_or(at, |span| span.end)
}

/// Where a leading `###` comment ends, with the blank line behind it; else the start of the text.
pub fn file_comment_end(catalog: &Catalog) -> usize {
    let text = &catalog.source.text;
    let mut at = catalog.start;
    while text[at..].starts_with("###") {
        at = lines::next_line(text, at);
    }
    at
}

/// The offset behind the `=` that follows an id.
fn behind_equals(text: &str, id_end: usize) -> usize {
    text[id_end..].find('=').map_or(id_end, |at| id_end + at + 1)
}

/// The end of an entry's last value.
fn body_end(entry: &Entry) -> usize {
    entry.attributes.last().map_or(entry.value.end, |at| at.value.end).max(entry.id_at.end)
}
