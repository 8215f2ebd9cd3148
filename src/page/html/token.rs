//! The tokens of a stretch of HTML, with the bytes that each covers; together they cover all of it.
//!
//! `lol_html` serves as a source of spans: it reads the stretch in one piece and rewrites nothing. Template tags are
//! hidden from it behind letters of the same length, so that it sees neither their quotes nor their angle brackets.

use std::cell::RefCell;

use lol_html::html_content::TextType;
use lol_html::{HtmlRewriter, Settings, doc_comments, doc_text, doctype, element};

use super::template;
use crate::text::Span;

/// One token and its bytes in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub span: Span,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Start(Start),
    /// An end tag, by its name in lower case.
    End(String),
    Text(Words),
    Comment,
    /// A template tag in text; one that controls what stands behind it rather than saying something itself.
    Template { control: bool },
    /// A document type, the remains of broken markup.
    Other,
    /// The content of a `noscript` that ends in the middle of a tag or a comment: parsers do not agree on what follows.
    Unended,
}

/// How text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Tags and character references count.
    Data,
    /// Only character references count, as in a title.
    Title,
    /// Nothing counts, as in a script.
    Raw,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// In lower case.
    pub name: String,
    pub attributes: Vec<Attr>,
    /// Whether it ends in `/>`.
    pub closed: bool,
}

/// An attribute of a start tag; of two with one name only the first counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attr {
    /// In lower case.
    pub name: String,
    /// Its value's bytes without quotes; none for `hidden`.
    pub value: Option<Span>,
    pub quote: Option<char>,
    /// Whether a template tag makes part of its value.
    pub templated: bool,
}

impl Start {
    pub fn get(&self, name: &str) -> Option<&Attr> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// The value's bytes as they stand in the file.
    pub fn value<'t>(&self, text: &'t str, name: &str) -> Option<&'t str> {
        let span = self.get(name)?.value?;
        text.get(span.start..span.end)
    }
}

/// Reads the tokens of a stretch of `text`. What the parser refuses is one token, [`What::Other`].
pub fn read(text: &str, within: Span) -> Vec<Token> {
    read_around(text, within, &[])
}

/// The same where these template tags are known, whatever stands in them.
pub fn read_around(text: &str, within: Span, tags: &[Span]) -> Vec<Token> {
    let Some(stretch) = text.get(within.start..within.end) else { return Vec::new() };
    let inside = tags.iter().filter(|tag| within.contains(**tag));
    let masks = template::find_around(stretch, inside.map(|tag| Span::new(tag.start - within.start, tag.end - within.start)));
    let masked = template::hide(stretch, &masks);
    let mut out = Vec::new();
    read_masked(&masked, Span::new(0, masked.len()), &masks, &mut out);
    out.iter_mut().for_each(|token| shift(token, within.start));
    out
}

/// Reads the tokens of a stretch of text in which template tags are hidden.
fn read_masked(masked: &str, within: Span, masks: &[template::Mask], out: &mut Vec<Token>) {
    let found = tokens_of(masked, within, masks).unwrap_or_default();
    out.reserve(found.len() * 2);
    let mut at = within.start;
    for token in found {
        if token.span.start < at || token.span.end > within.end {
            continue;
        }
        gap(masked, at, token.span.start, out);
        at = token.span.end;
        match token.what {
            // What browsers with scripts pass over is a page to those without.
            What::Text(Words::Raw) if matches!(out.last(), Some(Token { what: What::Start(start), .. }) if start.name == "noscript") => {
                match ends_in_text(&masked[token.span.start..token.span.end]) {
                    true => read_masked(masked, token.span, masks, out),
                    false => out.push(Token { what: What::Unended, ..token }),
                }
            }
            What::Text(words) => push_text(token.span, words, masks, out),
            _ => out.push(token),
        }
    }
    gap(masked, at, within.end, out);
}

/// Whether a tag may stand behind this stretch, which is thus in no tag, comment or script itself.
fn ends_in_text(masked: &str) -> bool {
    let followed = format!("{masked}<wbr>");
    let found = tokens_of(&followed, Span::new(0, followed.len()), &[]).unwrap_or_default();
    matches!(found.last(), Some(Token { what: What::Start(_), span }) if span.start == masked.len())
}

/// What `lol_html` reports, in order: all but end tags, for those that close nothing it passes over in silence.
fn tokens_of(masked: &str, within: Span, masks: &[template::Mask]) -> Option<Vec<Token>> {
    let found = RefCell::new(Vec::new());
    let placed = |span: std::ops::Range<usize>| Span::new(span.start, span.end).shifted(within.start);
    let push = |span, what| found.borrow_mut().push(Token { span: placed(span), what });
    let settings = Settings::new()
        .with_strict(false)
        .append_element_content_handler(element!("*", |element| {
            let mut attributes: Vec<Attr> = Vec::new();
            for attribute in element.attributes() {
                // As it is written: the parser would take a byte order mark from a name.
                let name = attribute.name_source_location().map(|at| placed(at.bytes())).and_then(|at| masked.get(at.start..at.end));
                let name = name.map_or_else(|| attribute.name(), str::to_ascii_lowercase);
                if attributes.iter().all(|other| other.name != name) {
                    let value = attribute.value_source_location().map(|at| placed(at.bytes()));
                    attributes.push(attr(masked, masks, name, value));
                }
            }
            let start = Start { name: element.tag_name(), attributes, closed: element.is_self_closing() };
            push(element.source_location().bytes(), What::Start(start));
            Ok(())
        }))
        .append_document_content_handler(doc_text!(|text| {
            let words = match text.text_type() {
                TextType::Data => Words::Data,
                TextType::RCData => Words::Title,
                _ => Words::Raw,
            };
            push(text.source_location().bytes(), What::Text(words));
            Ok(())
        }))
        .append_document_content_handler(doc_comments!(|comment| {
            push(comment.source_location().bytes(), What::Comment);
            Ok(())
        }))
        .append_document_content_handler(doctype!(|doctype| {
            push(doctype.source_location().bytes(), What::Other);
            Ok(())
        }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    rewriter.write(masked.get(within.start..within.end)?.as_bytes()).ok()?;
    rewriter.end().ok()?;
    let mut found = found.into_inner();
    found.sort_by_key(|token: &Token| (token.span.start, token.span.end));
    // Text may come in several pieces; a template tag must not lie across two of them.
    found.dedup_by(|next, before| {
        let joined = before.span.end == next.span.start && before.what == next.what && matches!(next.what, What::Text(_));
        if joined {
            before.span.end = next.span.end;
        }
        joined
    });
    Some(found)
}

fn attr(masked: &str, masks: &[template::Mask], name: String, value: Option<Span>) -> Attr {
    let before = value.and_then(|span| masked.as_bytes().get(span.start.checked_sub(1)?));
    let quote = match before {
        Some(b'"') => Some('"'),
        Some(b'\'') => Some('\''),
        _ => None,
    };
    let templated = value.is_some_and(|value| template::touch(masks, value));
    Attr { name, value, quote, templated }
}

/// Adds text, cut at template tags.
fn push_text(span: Span, words: Words, masks: &[template::Mask], out: &mut Vec<Token>) {
    let mut at = span.start;
    let first = masks.partition_point(|mask| mask.span.start < span.start);
    let inside = masks.get(first..).unwrap_or_default().iter().take_while(|mask| mask.span.end <= span.end);
    for mask in inside.filter(|_| words != Words::Raw) {
        if at < mask.span.start {
            out.push(Token { span: Span::new(at, mask.span.start), what: What::Text(words) });
        }
        out.push(Token { span: mask.span, what: What::Template { control: mask.control } });
        at = mask.span.end;
    }
    if at < span.end {
        out.push(Token { span: Span::new(at, span.end), what: What::Text(words) });
    }
}

/// Reads what lies between two reported tokens: end tags, and markup so broken that parsers drop it.
fn gap(masked: &str, from: usize, to: usize, out: &mut Vec<Token>) {
    let mut at = from;
    while at < to {
        let rest = masked.get(at..to).unwrap_or_default();
        let name_length = |rest: &str| rest.find(|letter: char| letter.is_ascii_whitespace() || letter == '/' || letter == '>').unwrap_or(rest.len());
        let (length, what) = match rest.strip_prefix("</") {
            Some(name) if name.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                let name = &name[..name_length(name)];
                (end_tag(rest, name.len() + 2), What::End(name.to_ascii_lowercase()))
            }
            Some(_) => (rest.find('>').map_or(rest.len(), |at| at + 1), What::Other),
            None => (rest.find("</").unwrap_or(rest.len()).max(1), What::Other),
        };
        let end = (at + length.max(1)).min(to);
        out.push(Token { span: Span::new(at, end), what });
        at = end;
    }
}

/// The length of an end tag; it may have attributes, to no effect, and `>` inside their quotes.
fn end_tag(text: &str, from: usize) -> usize {
    let mut quote = None;
    let mut value = false;
    for (at, byte) in text.bytes().enumerate().skip(from) {
        match (byte, quote) {
            (_, Some(open)) if byte == open => quote = None,
            (_, Some(_)) => {}
            (b'>', None) => return at + 1,
            (b'"' | b'\'', None) if value => (quote, value) = (Some(byte), false),
            (b'=', None) => value = true,
            _ if byte.is_ascii_whitespace() => {}
            _ => value = false,
        }
    }
    text.len()
}

fn shift(token: &mut Token, by: usize) {
    token.span = token.span.shifted(by);
    if let What::Start(start) = &mut token.what {
        for attribute in &mut start.attributes {
            attribute.value = attribute.value.map(|value| value.shifted(by));
        }
    }
}
