//! Reading: the parser's tree with byte spans, and what it takes to trust a file that people and machines edit.
//!
//! Four things are done around the parser. It recurses without limit, so entries that nest too deep are taken out
//! before it sees them; the bytes that it skips after an unclosed brace may hold the next good message, so unparsable
//! stretches are looked through once more; a byte order mark is stepped over; and an entry whose variants have no
//! default, which it lets pass where a lone `*` stands behind them, is as unparsable as it is to all others.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError, Slice};

use super::head::Head;
use super::pattern::{Message, Pattern};
use super::{AttributeAt, Catalog, Entry, Group, Junk, Once};
use crate::msg;
use crate::say::Msg;
use crate::text::{Source, Span, lines};

/// How deep placeables may nest; the deepest that people write is three or four.
const DEPTH: usize = 32;

/// How many braces and parentheses one entry may open in all, whole literals apart: a bound on the parser's recursion
/// that holds even where quotation marks make the nesting look shallower than it is.
const OPENINGS: usize = 500;

/// A stretch of the text that knows where it stands.
#[derive(Clone, Debug, PartialEq)]
struct Stretch<'s> {
    text: &'s str,
    start: usize,
    end: usize,
}

impl AsRef<str> for Stretch<'_> {
    fn as_ref(&self) -> &str {
        self.text.get(self.start..self.end).unwrap_or_default()
    }
}

impl<'s> Slice<'s> for Stretch<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        Stretch { text: self.text, start: self.start + range.start, end: self.start + range.end }
    }

    fn trim(&mut self) {
        self.end = self.start + self.as_ref().trim_end_matches([' ', '\r', '\n']).len();
    }
}

/// What the parser found, with its place; `start` is where its first byte stands.
struct Item<'s> {
    start: usize,
    /// The start of what comes next.
    end: usize,
    what: What<'s>,
}

enum What<'s> {
    Entry { id: Span, value: Option<ast::Pattern<Stretch<'s>>>, attributes: Vec<ast::Attribute<Stretch<'s>>>, comment: Option<Span> },
    Group(Span),
    /// A comment that belongs to no entry.
    Comment,
    Junk(Msg),
}

pub(super) fn read(source: Source) -> Catalog {
    let start = if source.text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let (shallow, deep) = without_deep(&source.text, start);
    let text = shallow.as_deref().unwrap_or(&source.text);
    let mut items = Vec::new();
    let mut ranges = vec![Span::new(start, text.len())];
    while let Some(range) = ranges.pop() {
        parse(text, range, &mut items, &mut ranges);
    }
    items.extend(deep.into_iter().map(|span| Item { start: span.start, end: span.end, what: What::Junk(msg!("catalog-too-deep")) }));
    items.sort_by_key(|item| item.start);
    for at in 1..items.len() {
        items[at - 1].end = items[at].start;
    }
    if let Some(last) = items.last_mut() {
        last.end = text.len();
    }
    let mut catalog = Catalog { entries: Vec::new(), junk: Vec::new(), groups: Vec::new(), start, source: Source::new("", ""), lines: Once::default(), ids: Once::default() };
    gather(&source.text, items, &mut catalog);
    catalog.source = source;
    catalog
}

/// Parses one stretch; good entries that an unparsable one swallowed are put on the list of stretches still to parse.
fn parse<'s>(text: &'s str, range: Span, items: &mut Vec<Item<'s>>, ranges: &mut Vec<Span>) {
    let stretch = Stretch { text, start: range.start, end: range.end };
    let (resource, errors) = match parser::parse(stretch) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut errors = errors.into_iter();
    for entry in resource.body {
        if let Some((comment, start)) = without_default(text, &entry) {
            items.extend(comment.map(|span| Item { start: span.start, end: range.end, what: What::Comment }));
            items.push(Item { start, end: range.end, what: What::Junk(msg!("catalog-no-default")) });
            continue;
        }
        let (start, what) = match entry {
            ast::Entry::Message(message) => {
                let id = Span::new(message.id.name.start, message.id.name.end);
                let comment = message.comment.as_ref().and_then(|comment| comment_span(text, comment));
                let what = What::Entry { id, value: message.value, attributes: message.attributes, comment };
                (comment.map_or(id.start, |span| span.start), what)
            }
            ast::Entry::Term(term) => {
                let id = Span::new(term.id.name.start.saturating_sub(1), term.id.name.end);
                let comment = term.comment.as_ref().and_then(|comment| comment_span(text, comment));
                let what = What::Entry { id, value: Some(term.value), attributes: term.attributes, comment };
                (comment.map_or(id.start, |span| span.start), what)
            }
            ast::Entry::GroupComment(comment) => match comment_span(text, &comment) {
                Some(span) => (span.start, What::Group(span)),
                None => continue,
            },
            ast::Entry::Comment(comment) | ast::Entry::ResourceComment(comment) => match comment_span(text, &comment) {
                Some(span) => (span.start, What::Comment),
                None => continue,
            },
            ast::Entry::Junk { content } => {
                let says = errors.next().map_or_else(|| msg!("catalog-unparsable"), says);
                if let Some(swallowed) = swallowed(text, Span::new(content.start, content.end)) {
                    ranges.push(Span::new(swallowed, content.end));
                }
                if is_blank(content.as_ref()) {
                    continue;
                }
                (content.start, What::Junk(says))
            }
        };
        items.push(Item { start, end: range.end, what });
    }
}

/// The comment and the start of an entry in which variants have no default.
fn without_default(text: &str, entry: &ast::Entry<Stretch>) -> Option<(Option<Span>, usize)> {
    let (value, attributes, comment, start) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes, &message.comment, message.id.name.start),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes, &term.comment, term.id.name.start.saturating_sub(1)),
        _ => return None,
    };
    let mut patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
    (!patterns.all(has_defaults)).then(|| (comment.as_ref().and_then(|comment| comment_span(text, comment)), start))
}

fn has_defaults(pattern: &ast::Pattern<Stretch>) -> bool {
    fn expression(found: &ast::Expression<Stretch>) -> bool {
        match found {
            ast::Expression::Select { selector, variants } => {
                inline(selector) && variants.iter().any(|variant| variant.default) && variants.iter().all(|variant| has_defaults(&variant.value))
            }
            ast::Expression::Inline(found) => inline(found),
        }
    }
    fn inline(found: &ast::InlineExpression<Stretch>) -> bool {
        match found {
            ast::InlineExpression::Placeable { expression: inner } => expression(inner),
            ast::InlineExpression::FunctionReference { arguments, .. } | ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().all(inline)
            }
            _ => true,
        }
    }
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::Placeable { expression: found } => expression(found),
        ast::PatternElement::TextElement { .. } => true,
    })
}

/// Where, behind the first line of an unparsable stretch, a line begins like an entry.
fn swallowed(text: &str, junk: Span) -> Option<usize> {
    let mut at = lines::next_line(text, junk.start);
    while at < junk.end {
        if entry_id(&text[at..junk.end]).is_some() {
            return Some(at);
        }
        at = lines::next_line(text, at);
    }
    None
}

/// The id of the entry that begins at the start of this text, if it begins like one: `id =` or `-id =`.
fn entry_id(text: &str) -> Option<&str> {
    let name = text.strip_prefix('-').unwrap_or(text);
    let letters = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte)).count();
    let begins = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let rest = name.get(letters..)?.trim_start_matches(' ');
    (begins && rest.starts_with('=')).then(|| &text[..text.len() - name.len() + letters])
}

/// The lines of a comment with their line ends.
fn comment_span(text: &str, comment: &ast::Comment<Stretch>) -> Option<Span> {
    match (comment.content.first(), comment.content.last()) {
        (Some(first), Some(last)) => Some(Span::new(line_start(text, first.start), lines::next_line(text, last.end))),
        // A bare `#` as the last byte of the file has no content at all.
        _ => text.ends_with('#').then(|| Span::new(line_start(text, text.len()), text.len())),
    }
}

/// Where a line begins, behind the file's byte order mark.
fn line_start(text: &str, offset: usize) -> usize {
    let start = lines::line_start(text, offset);
    if start == 0 && text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { start }
}

fn says(error: ParserError) -> Msg {
    match error.kind {
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => msg!("catalog-brace"),
        ErrorKind::UnterminatedStringLiteral => msg!("catalog-unterminated"),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            msg!("catalog-no-text")
        }
        ErrorKind::MissingDefaultVariant => msg!("catalog-no-default"),
        _ => msg!("catalog-unparsable"),
    }
}

/// Takes out entries that nest too deep: the text with line ends in their place, and where they stood.
fn without_deep(text: &str, start: usize) -> (Option<String>, Vec<Span>) {
    let mut deep: Vec<Span> = Vec::new();
    // Mostly the whole file does not open so many.
    if text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() <= DEPTH.min(OPENINGS) {
        return (None, deep);
    }
    let (mut at, mut from) = (start, start);
    let (mut depth, mut openings, mut deepest) = (0usize, 0usize, 0usize);
    while at < text.len() {
        let end = lines::next_line(text, at);
        let line = &text[at..end];
        if line.starts_with('#') || entry_id(line).is_some() {
            (from, depth, openings, deepest) = (at, 0, 0, 0);
        }
        if line.bytes().any(|byte| matches!(byte, b'{' | b'(' | b'}' | b')')) && !line.starts_with('#') {
            let (mut quoted, mut escaped) = (false, false);
            let mut behind = 0;
            for (offset, byte) in line.bytes().enumerate() {
                if offset < behind {
                    continue;
                }
                if byte == b'{' && !quoted && let Some(length) = literal(&line[offset..]) {
                    behind = offset + length;
                    deepest = deepest.max(depth + 1);
                    continue;
                }
                openings += usize::from(b"{(".contains(&byte));
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' if quoted => escaped = true,
                    b'"' if depth > 0 => quoted = !quoted,
                    _ if quoted => {}
                    b'{' | b'(' => depth += 1,
                    b'}' | b')' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                // A parenthesis in running text opens nothing.
                if byte == b'(' && depth == 1 && !quoted {
                    depth = 0;
                }
                deepest = deepest.max(depth);
            }
        }
        if deepest > DEPTH || openings > OPENINGS {
            match deep.last_mut() {
                Some(last) if last.start == from => last.end = end,
                _ => deep.push(Span::new(from, end)),
            }
        }
        at = end;
    }
    if deep.is_empty() {
        return (None, deep);
    }
    let mut bytes = text.as_bytes().to_vec();
    for span in &deep {
        bytes[span.start..span.end].fill(b'\n');
    }
    (String::from_utf8(bytes).ok(), deep)
}

/// The length of the literal in braces at the start of a line, where nothing in it opens anything: whatever the parser
/// takes these bytes for, it stands no deeper behind them than before.
fn literal(line: &str) -> Option<usize> {
    let inner = line.strip_prefix('{')?.trim_start_matches(' ').strip_prefix('"')?;
    let mut escaped = false;
    let close = inner.bytes().position(|byte| {
        let ends = !escaped && byte == b'"' || matches!(byte, b'{' | b'(');
        escaped = !escaped && byte == b'\\';
        ends
    })?;
    let rest = inner[close..].strip_prefix('"')?.trim_start_matches(' ').strip_prefix('}')?;
    Some(line.len() - rest.len())
}

/// Makes the catalog's entries, groups and junk of what was found, in the order of the file.
fn gather(text: &str, items: Vec<Item>, catalog: &mut Catalog) {
    let junk: Vec<bool> = items.iter().map(|item| matches!(item.what, What::Junk(_))).collect();
    let mut group = None;
    for (at, item) in items.into_iter().enumerate() {
        let beside_junk = junk.get(at + 1) == Some(&true) || at > 0 && junk[at - 1];
        match item.what {
            What::Group(span) => {
                let lines = text[span.start..span.end].lines();
                let words: Vec<&str> = lines.map(|line| line.trim_start_matches('#').trim()).collect();
                let words = words.join("\n").trim_matches('\n').to_string();
                group = (!words.is_empty()).then(|| words.clone());
                catalog.groups.push(Group { span, text: words });
            }
            What::Comment => {}
            What::Junk(says) => {
                let id = entry_id(&text[item.start..item.end]).map(str::to_string);
                let end = trimmed_end(text, item.start, item.end);
                let end = lines::next_line(text, end).min(item.end);
                catalog.junk.push(Junk { span: Span::new(item.start, end), id, says });
            }
            What::Entry { id, value, attributes, comment } => {
                let end = trimmed_end(text, id.end, item.end);
                let names: Vec<Span> = attributes.iter().map(|attribute| Span::new(attribute.id.name.start, attribute.id.name.end)).collect();
                let behind = |name: Option<&Span>| name.map_or(end, |name| trimmed_end(text, id.end, name.start.saturating_sub(1)));
                let value_at = behind_equals(text, id.end, behind(names.first()));
                let places = names.iter().enumerate().map(|(index, name)| AttributeAt {
                    name: *name,
                    value: behind_equals(text, name.end, behind(names.get(index + 1))),
                });
                catalog.entries.push(Entry {
                    id: text[id.start..id.end].to_string(),
                    extent: Span::new(item.start, lines::next_line(text, end)),
                    comment,
                    id_at: id,
                    value: value_at,
                    attributes: places.collect(),
                    message: Message {
                        value: value.as_ref().map(Pattern::of),
                        attributes: attributes.iter().map(|attribute| (attribute.id.name.as_ref().to_string(), Pattern::of(&attribute.value))).collect(),
                    },
                    group: group.clone(),
                    head: comment.map(|span| Head::read(text, span)).unwrap_or_default(),
                    beside_junk,
                    sum: Once::default(),
                    size: Once::default(),
                });
            }
        }
    }
}

/// Whether nothing but Fluent's blanks stands there; other white space is unparsable.
fn is_blank(text: &str) -> bool {
    text.trim_matches([' ', '\r', '\n']).is_empty()
}

/// The end of what stands between two offsets, without Fluent's blanks behind it.
fn trimmed_end(text: &str, from: usize, to: usize) -> usize {
    from + text.get(from..to).unwrap_or_default().trim_end_matches([' ', '\r', '\n']).len()
}

/// What stands behind the first `=` after `from`, up to `to`, without the blanks around it.
fn behind_equals(text: &str, from: usize, to: usize) -> Span {
    let Some(stretch) = text.get(from..to) else { return Span::at(from) };
    let after = stretch.find('=').map_or(to, |at| from + at + 1);
    let blanks = text[after..to].len() - text[after..to].trim_start_matches([' ', '\r', '\n']).len();
    Span::new(after + blanks, to)
}
