//! YAML front matter: scalars with their exact bytes, and how a text is quoted in a scalar's place.
//!
//! saphyr's marks count characters; the end of a quoted scalar may swallow a comment, and a block scalar's span begins
//! at its content. So spans are found again from where the scalar begins.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::quoted::{double, needs_escape};

/// A value that is a scalar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The keys that lead to it, joined by dots; places in sequences count from 0.
    pub path: String,
    pub value: String,
    pub span: Range<usize>,
    /// Whether it is a string, not a number, a date or a word such as `true`.
    pub is_text: bool,
    pub flow: bool,
}

/// A document as a flat list, and its scalar values. Two documents of the same shape list the same.
#[derive(Debug, Default)]
pub struct Document {
    /// For each event what it is; a scalar value has `None` and its text is in `scalars`.
    pub shape: Vec<Option<String>>,
    pub scalars: Vec<Scalar>,
}

/// What is open: a map with its key, or a sequence with its place.
enum Level {
    Map { key: Option<String>, flow: bool },
    Sequence { at: usize, flow: bool },
}

/// Reads a document; `None` if it is no YAML.
pub fn read(text: &str) -> Option<Document> {
    let mut out = Document::default();
    let mut levels: Vec<Level> = Vec::new();
    let mut bytes = Offsets::new(text);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        let start = bytes.at(span.start.index());
        match event {
            Event::Scalar(value, style, ..) => {
                if let Some(Level::Map { key: key @ None, .. }) = levels.last_mut() {
                    out.shape.push(Some(format!("key {value}")));
                    *key = Some(value.into_owned());
                    continue;
                }
                let end = bytes.at(span.end.index());
                let found = scalar_span(text, start..end, style, &value)?;
                let flow = levels.iter().any(|level| matches!(level, Level::Map { flow: true, .. } | Level::Sequence { flow: true, .. }));
                let is_text = style != ScalarStyle::Plain || !is_typed(&value);
                out.scalars.push(Scalar { path: path(&levels), value: value.into_owned(), span: found, is_text, flow });
                out.shape.push(None);
                value_done(&mut levels);
            }
            Event::MappingStart(..) => {
                out.shape.push(Some("map".into()));
                levels.push(Level::Map { key: None, flow: text[start..].starts_with('{') });
            }
            Event::SequenceStart(..) => {
                out.shape.push(Some("sequence".into()));
                levels.push(Level::Sequence { at: 0, flow: text[start..].starts_with('[') });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                out.shape.push(Some("end".into()));
                levels.pop();
                value_done(&mut levels);
            }
            Event::Alias(number) => {
                out.shape.push(Some(format!("alias {number}")));
                match levels.last_mut() {
                    Some(Level::Map { key: key @ None, .. }) => *key = Some(String::new()),
                    _ => value_done(&mut levels),
                }
            }
            _ => {}
        }
    }
    Some(out)
}

fn value_done(levels: &mut [Level]) {
    match levels.last_mut() {
        Some(Level::Map { key, .. }) => *key = None,
        Some(Level::Sequence { at, .. }) => *at += 1,
        None => {}
    }
}

fn path(levels: &[Level]) -> String {
    let part = |level: &Level| match level {
        Level::Map { key, .. } => key.clone().unwrap_or_default(),
        Level::Sequence { at, .. } => at.to_string(),
    };
    levels.iter().map(part).collect::<Vec<_>>().join(".")
}

/// Byte offsets of ascending character offsets.
struct Offsets<'a> {
    text: &'a str,
    ascii: bool,
    last: (usize, usize),
}

impl<'a> Offsets<'a> {
    fn new(text: &'a str) -> Offsets<'a> {
        Offsets { text, ascii: text.is_ascii(), last: (0, 0) }
    }

    fn at(&mut self, index: usize) -> usize {
        if self.ascii {
            return index.min(self.text.len());
        }
        let (from, offset) = if index >= self.last.0 { self.last } else { (0, 0) };
        let step = self.text[offset..].char_indices().nth(index - from).map_or(self.text.len() - offset, |(at, _)| at);
        self.last = (index, offset + step);
        offset + step
    }
}

/// The bytes of a scalar, its quotes or its block header included; `None` if they cannot be told for sure.
fn scalar_span(text: &str, span: Range<usize>, style: ScalarStyle, value: &str) -> Option<Range<usize>> {
    let start = span.start;
    match style {
        ScalarStyle::Plain => {
            let end = start + text.get(span.clone())?.trim_end().len();
            let same = text[start..end].split_whitespace().eq(value.split_whitespace());
            // An empty value has no bytes of its own.
            (same || value.is_empty()).then_some(start..end)
        }
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Some(start..quoted_end(text, start)?),
        ScalarStyle::Literal | ScalarStyle::Folded => block_span(text, start),
    }
}

/// Where the quoted scalar that begins at `start` ends.
fn quoted_end(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let quote = *bytes.get(start)?;
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if quote == b'"' => at += 1,
            _ if *byte == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            _ if *byte == quote => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The bytes of the block scalar whose content stands at or after `content`, from `|` or `>` to its last line.
fn block_span(text: &str, content: usize) -> Option<Range<usize>> {
    let mut line = crate::text::lines::line_start(text, content);
    let header = loop {
        let end = text[line..].find('\n').map_or(text.len(), |at| line + at);
        if let Some(at) = header(&text[line..end]) {
            break line + at;
        }
        line = crate::text::lines::line_start(text, line.checked_sub(1)?);
    };
    let parent = text[line..header].len() - text[line..header].trim_start().len();
    let first = crate::text::lines::next_line(text, header);
    let mut end = first;
    let mut at = first;
    while at < text.len() {
        let next = crate::text::lines::next_line(text, at);
        let this = &text[at..next];
        let indent = this.len() - this.trim_start_matches(' ').len();
        if !this.trim().is_empty() {
            // Items of a sequence may stand in the column of their key; block content is always further in.
            if indent <= parent {
                break;
            }
            end = at + this.trim_end_matches(['\n', '\r']).len();
        }
        at = next;
    }
    (end > first).then_some(header..end)
}

/// Where `|` or `>` stands in the line that opens a block scalar.
fn header(line: &str) -> Option<usize> {
    let line = line.trim_end();
    let line = line.find(" #").map_or(line, |at| line[..at].trim_end());
    let bare = line.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-'));
    let at = bare.len().checked_sub(1)?;
    (bare.ends_with(['|', '>']) && (at == 0 || bare[..at].ends_with([' ', '\t']))).then_some(at)
}

/// A value in the place of a scalar with these bytes: in the same style where the style can carry it.
pub fn write(raw: &str, value: &str, flow: bool) -> String {
    match raw.chars().next() {
        Some('\'') if !value.contains(needs_escape) => format!("'{}'", value.replace('\'', "''")),
        Some('|' | '>') => block(raw, value).unwrap_or_else(|| double(value)),
        Some('"' | '\'') => double(value),
        _ if is_plain(value, flow) => value.to_string(),
        _ => double(value),
    }
}

/// A block scalar with the header and indentation of another.
fn block(raw: &str, value: &str) -> Option<String> {
    let (header, content) = raw.split_once('\n')?;
    let first = content.lines().find(|line| !line.trim().is_empty())?;
    let indent = &first[..first.len() - first.trim_start_matches(' ').len()];
    let ends = if header.ends_with('\r') { "\r\n" } else { "\n" };
    if value.contains(|letter| letter != '\n' && needs_escape(letter)) || value.starts_with([' ', '\n']) || header.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    // In a folded scalar a line end reads as a space: a real one needs an empty line.
    let value = if header.starts_with('>') { value.replace('\n', "\n\n") } else { value.to_string() };
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("{indent}{line}") };
    let lines: Vec<String> = value.split('\n').map(line).collect();
    Some(format!("{}{ends}{}", header.trim_end_matches('\r'), lines.join(ends)))
}

/// Whether a value can stand without quotes and still be this string, in YAML 1.1 and 1.2 alike.
fn is_plain(value: &str, flow: bool) -> bool {
    let Some(first) = value.chars().next() else { return false };
    let begins_plainly = !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=< \u{A0}".contains(first);
    let is_mark = flow && value.contains(['[', ']', '{', '}', ',']);
    begins_plainly
        && !is_mark
        && !value.contains(needs_escape)
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.ends_with(':')
        && !value.ends_with(char::is_whitespace)
        && !value.starts_with("---")
        && !value.starts_with("...")
        && !is_typed(value)
}

/// Whether a plain scalar is no string but a number, a date, a truth value or nothing, in YAML 1.1 or 1.2.
pub fn is_typed(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    if matches!(lower.as_str(), "" | "~" | "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" | "<<" | ".inf" | "+.inf" | "-.inf" | ".nan") {
        return true;
    }
    // Numbers in any base, with signs, exponents, underscores and colons (sexagesimal), and dates with times.
    let digits = lower.trim_start_matches(['+', '-', '.']);
    if let Some(hex) = digits.strip_prefix("0x") {
        return hex.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '_');
    }
    digits.starts_with(|first: char| first.is_ascii_digit()) && digits.chars().all(|letter| letter.is_ascii_digit() || "+-._:eotz ".contains(letter))
}
