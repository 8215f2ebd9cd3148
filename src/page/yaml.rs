//! YAML: scalars with their exact bytes.
//!
//! The end of a quoted scalar that a parser tells may swallow a comment, and a block scalar's span begins at its
//! content. So spans are found again from where the scalar begins.

mod events;
mod plain;
mod write;

use std::borrow::Cow;
use std::ops::Range;

use self::events::{Node, Style, events};
use super::tree::{DEEPEST, Document, Fault, Value, too_deep};
use crate::text::{Span, lines};

pub use write::write;

/// What is open: a map with its key, or a list with its place.
struct Level<'a> {
    key: Option<Cow<'a, str>>,
    /// The place in a list; none in a map.
    at: Option<usize>,
    flow: bool,
    /// Whether it is itself the key of a map, or inside one.
    is_key: bool,
}

/// So many bytes of a document have one node, about.
const PER_NODE: usize = 12;

/// Reads a document, or all documents of a stream.
pub fn read(text: &str) -> Result<Document<'_>, Fault> {
    let Some(plain) = by_lines(text) else { return by_a_whole_parser(text) };
    debug_assert!(by_a_whole_parser(text).is_ok_and(|whole| plain == whole), "{text:?} is not plain");
    Ok(plain)
}

fn by_lines(text: &str) -> Option<Document<'_>> {
    let mut builder = Builder::new(text);
    plain::read(text, &mut |node, span| builder.add(node, span).ok())?;
    Some(builder.document())
}

fn by_a_whole_parser(text: &str) -> Result<Document<'_>, Fault> {
    let mut builder = Builder::new(text);
    for (node, span) in events(text)? {
        builder.add(node, span)?;
    }
    Ok(builder.document())
}

/// A document, node by node.
struct Builder<'a> {
    text: &'a str,
    out: Document<'a>,
    levels: Vec<Level<'a>>,
    /// What no comment can stand in.
    scalars: Vec<Span>,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str) -> Builder<'a> {
        let nodes = text.len() / PER_NODE + 4;
        let out = Document { values: Vec::with_capacity(nodes / 2), shape: Vec::with_capacity(text.len() + nodes * 12), ..Document::default() };
        Builder { text, out, levels: Vec::with_capacity(4), scalars: Vec::with_capacity(nodes) }
    }

    fn document(mut self) -> Document<'a> {
        self.out.comments = comments(self.text, &self.scalars);
        self.out
    }

    fn add(&mut self, node: Node<'a>, span: Range<usize>) -> Result<(), Fault> {
        let Builder { text, out, levels, scalars } = self;
        if levels.len() > DEEPEST {
            return Err(too_deep(span.start));
        }
        let awaits_key = levels.last().is_some_and(|level| level.at.is_none() && level.key.is_none());
        let is_key = levels.last().is_some_and(|level| level.is_key);
        match node {
            Node::Scalar { value, style, is_tagged } => {
                let found = scalar_span(text, &span, style, &value);
                // A comment may stand behind the header of a block.
                let content = |span: Span| if style == Style::Block { lines::next_line(text, span.start) } else { span.start };
                scalars.extend(found.map(|span| Span::new(content(span), span.end)));
                if awaits_key {
                    out.shaped("key ", &value);
                    if let Some(level) = levels.last_mut() {
                        level.key = Some(value);
                    }
                    return Ok(());
                }
                let is_string = is_tagged.unwrap_or(style != Style::Plain || !is_typed(&value));
                // What ends a line to one generation of parsers is a letter to the next: nobody can say what is written there,
                // nor where a block ends whose lines end in a carriage return alone.
                let raw = found.and_then(|span| text.get(span.start..span.end)).unwrap_or_default();
                let is_unclear = !raw.is_ascii() && raw.contains(['\u{85}', '\u{2028}', '\u{2029}']) || style == Style::Block && raw.replace("\r\n", "").contains('\r');
                let is_text = is_string && !is_key && found.is_some() && !is_unclear;
                out.shaped(if is_text { "text " } else { "value " }, if is_text { "" } else { &value });
                out.values.push(Value {
                    path: path(levels),
                    in_list: levels.iter().any(|level| level.at.is_some()),
                    text: value,
                    span: found.unwrap_or(Span::at(span.start)),
                    is_text,
                    flow: levels.iter().any(|level| level.flow),
                });
                done(levels);
            }
            Node::Map | Node::List => {
                let is_map = node == Node::Map;
                out.shaped(if is_map { "map " } else { "list " }, "");
                let flow = text[behind_properties(text, span.start)..].starts_with(['{', '[']);
                levels.push(Level { key: None, at: (!is_map).then_some(0), flow, is_key: awaits_key || is_key });
            }
            Node::End => {
                out.shaped("end ", "");
                levels.pop();
                done(levels);
            }
            Node::Alias(name) => {
                out.shaped("alias ", &name);
                done(levels);
            }
            Node::Document => out.shaped("document ", ""),
        }
        Ok(())
    }
}

/// A node has ended: it was the key that a map waited for, its value, or an item.
fn done(levels: &mut [Level<'_>]) {
    if let Some(level) = levels.last_mut() {
        match &mut level.at {
            Some(at) => *at += 1,
            None => level.key = if level.key.is_none() { Some(Cow::Borrowed("?")) } else { None },
        }
    }
}

fn path<'a>(levels: &[Level<'a>]) -> Cow<'a, str> {
    if let [Level { key: Some(key), at: None, .. }] = levels {
        return key.clone();
    }
    let mut out = String::with_capacity(levels.iter().map(|level| level.key.as_deref().map_or(4, |key| key.len() + 1)).sum());
    for (depth, level) in levels.iter().enumerate() {
        if depth > 0 {
            out.push('.');
        }
        match level.at {
            Some(at) => out.push_str(&at.to_string()),
            None => out.push_str(level.key.as_deref().unwrap_or_default()),
        }
    }
    Cow::Owned(out)
}

/// The bytes of a scalar, its quotes or its block header included; `None` if they cannot be told for sure.
fn scalar_span(text: &str, span: &Range<usize>, style: Style, value: &str) -> Option<Span> {
    let start = behind_properties(text, span.start);
    match style {
        Style::Plain => {
            // A no-break space at its end is a letter of it to YAML.
            let end = start + text.get(start..span.end)?.trim_end_matches([' ', '\t', '\n', '\r']).len();
            let raw = &text[start..end];
            let same = raw == value || raw.split_whitespace().eq(value.split_whitespace());
            // An empty value has no bytes of its own.
            (same || value.is_empty()).then_some(Span::new(start, end))
        }
        Style::Quoted => Some(Span::new(start, quoted_end(text, start)?)),
        Style::Block => block_span(text, start, value),
    }
}

/// Where a node begins behind its anchor and its tag.
fn behind_properties(text: &str, start: usize) -> usize {
    let mut at = start;
    while text[at..].starts_with(['&', '!']) {
        at += text[at..].find(char::is_whitespace).unwrap_or(text.len() - at);
        at += text[at..].len() - text[at..].trim_start().len();
    }
    at
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
fn block_span(text: &str, content: usize, value: &str) -> Option<Span> {
    let mut line = lines::line_start(text, content);
    // Between the header and the first words stand empty lines only.
    let header = loop {
        line = lines::line_start(text, line.checked_sub(1)?);
        let end = lines::next_line(text, line);
        match header(&text[line..end]) {
            Some(at) => break line + at,
            None if text[line..end].trim().is_empty() => {}
            None => return None,
        }
    };
    let first = lines::next_line(text, header);
    let indent = block_indent(&text[first..], value)?;
    let (mut end, mut at) = (first, first);
    while at < text.len() {
        let next = lines::next_line(text, at);
        let this = &text[at..next];
        if !this.trim().is_empty() {
            if leading(this) < indent {
                break;
            }
            end = at + this.trim_end_matches(['\n', '\r']).len();
        }
        at = next;
    }
    (end > first).then_some(Span::new(header, end))
}

/// By how much a block scalar's lines are indented: what stands before its first words and is not in its value.
fn block_indent(content: &str, value: &str) -> Option<usize> {
    let has_words = |line: &&str| !line.trim().is_empty();
    leading(content.lines().find(has_words)?).checked_sub(leading(value.lines().find(has_words)?))
}

fn leading(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Where `|` or `>` stands in the line that opens a block scalar.
fn header(line: &str) -> Option<usize> {
    let line = line.trim_end();
    let sign = |line: &str| {
        let bare = line.trim_end().trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-'));
        let at = bare.len().checked_sub(1)?;
        (bare.ends_with(['|', '>']) && (at == 0 || bare[..at].ends_with([' ', '\t']))).then_some(at)
    };
    // A comment may follow; a key may hold what looks like one.
    line.match_indices(" #").find_map(|(at, _)| sign(&line[..at])).or_else(|| sign(line))
}

/// Comments: from a `#` that follows a blank to the end of its line, outside of scalars.
fn comments(text: &str, scalars: &[Span]) -> Vec<(Span, String)> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].find('#') {
        at += step;
        let before = scalars.partition_point(|span| span.start <= at);
        if let Some(scalar) = scalars[..before].last().filter(|span| span.end > at) {
            at = scalar.end;
        } else if at == 0 || text[..at].ends_with([' ', '\t', '\n', '\r']) {
            let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
            let said = text[at..end].trim_end();
            out.push((Span::new(at, at + said.len()), said[1..].to_string()));
            at = end;
        } else {
            at += 1;
        }
    }
    out
}

/// Whether a plain scalar is no string but a number, a date, a truth value or nothing, in YAML 1.1 or 1.2.
pub fn is_typed(value: &str) -> bool {
    const WORDS: [&str; 17] = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".inf", "+.inf", "-.inf", ".nan"];
    if WORDS.iter().any(|word| value.eq_ignore_ascii_case(word)) {
        return true;
    }
    // A lone point is a float to readers of YAML 1.1.
    if value.bytes().all(|letter| b"+-._".contains(&letter)) {
        return true;
    }
    // Numbers in any base, with signs, exponents, underscores and colons (sexagesimal), and dates with times.
    let digits = value.trim_start_matches(['+', '-', '.']).as_bytes();
    if let [b'0', b'x' | b'X' | b'b' | b'B', based @ ..] = digits {
        return based.iter().all(|letter| letter.is_ascii_hexdigit() || *letter == b'_');
    }
    digits.first().is_some_and(u8::is_ascii_digit) && digits.iter().all(|letter| letter.is_ascii_digit() || b"+-._:eotzEOTZ ".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The scalars that are text: their paths and their bytes.
    fn texts(text: &str) -> Vec<(String, &str)> {
        let document = read(text).unwrap();
        document.values.into_iter().filter(|value| value.is_text).map(|value| (value.path.into_owned(), &text[value.span.start..value.span.end])).collect()
    }

    #[test]
    fn finds_scalars_of_all_styles() {
        let text = "a: plain # c\nb: \"q\\\"x\" # c\nc: 'it''s' # c\nd: |  # c\n  one\n\n  two\ne: >2-\n    three\n   four\nf: [x, {y: z}]\ng: 12\n";
        let expected = [("a", "plain"), ("b", "\"q\\\"x\""), ("c", "'it''s'"), ("d", "|  # c\n  one\n\n  two"), ("e", ">2-\n    three\n   four"), ("f.0", "x"), ("f.1.y", "z")];
        let expected: Vec<(String, &str)> = expected.iter().map(|(path, bytes)| (path.to_string(), *bytes)).collect();
        assert_eq!(texts(text), expected);
        assert_eq!(read(text).unwrap().comments.len(), 4);
    }

    #[test]
    fn a_block_ends_before_the_next_key_of_its_item() {
        let text = "items:\n- text: |\n    ends with a |\n    | second\n  name: Ää\n- |\n  three\n";
        let expected = [("items.0.text", "|\n    ends with a |\n    | second"), ("items.0.name", "Ää"), ("items.1", "|\n  three")];
        let expected: Vec<(String, &str)> = expected.iter().map(|(path, bytes)| (path.to_string(), *bytes)).collect();
        assert_eq!(texts(text), expected);
    }

    #[test]
    fn tags_anchors_and_keys_that_are_no_scalars() {
        assert_eq!(texts("a: &x Words\nb: *x\nc: !!str 12\nd: !lower Words\n"), [("a".to_string(), "Words"), ("c".to_string(), "12")]);
        assert_eq!(texts("a: Words\u{202F}\nb: More\u{A0} # c\n"), [("a".to_string(), "Words\u{202F}"), ("b".to_string(), "More\u{A0}")]);
        // A carriage return alone ends a line and with it the block.
        assert_eq!(texts("a: |\n  one\rb: Words\n"), [("b".to_string(), "Words")]);
        assert_eq!(texts("? [a, b]\n: Words\nc: More\n"), [("?".to_string(), "Words"), ("c".to_string(), "More")]);
        assert!(read(&"[".repeat(200)).is_err() && read("a: [").is_err());
    }
}
