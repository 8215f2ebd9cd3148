//! A run of inline content as tokens with their own bytes: what pulldown-cmark's events say, put right where their
//! offsets are not what is needed, and template tags told apart from words.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::link::{label, shown, title_in};
use crate::inline::{Kind, markdown as form};
use crate::text::Span;

/// A stretch of a run.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// Its bytes in the page's body; of a pair, those of the mark alone.
    pub span: Range<usize>,
    pub what: What<'a>,
    /// The other half of a pair.
    pub mate: Option<usize>,
}

#[derive(Clone, Debug)]
pub enum What<'a> {
    Text(Cow<'a, str>),
    /// A line end that means a space.
    Soft,
    Break,
    Open(Kind, Box<Pair<'a>>),
    Close,
    /// Something that cannot be edited; its content is shown if it is short and plain.
    Locked(Kind, Cow<'a, str>),
    Image(Box<Image<'a>>),
    /// A footnote reference, or markup that stands alone.
    Alone(Kind, Cow<'a, str>),
    /// A raw HTML tag that has not found its partner yet.
    Html,
}

/// What a pair stands for.
#[derive(Clone, Debug, Default)]
pub struct Pair<'a> {
    pub stands_for: Cow<'a, str>,
    pub required: bool,
    /// The label to write after the text of a link whose text was the label.
    pub label: Option<String>,
    /// The title of a link, and where it stands.
    pub title: Option<(String, Range<usize>)>,
}

#[derive(Clone, Debug)]
pub struct Image<'a> {
    pub target: Cow<'a, str>,
    pub alt: String,
    pub alt_span: Range<usize>,
    pub title: Option<(String, Range<usize>)>,
    /// As for links.
    pub label: Option<String>,
    /// An HTML element, not Markdown's `![…](…)`; the quote around its text.
    pub html_quote: Option<Option<char>>,
}

/// A page's text, and the same with its template tags hidden, byte for byte in the same place.
#[derive(Clone, Copy, Debug)]
pub struct Body<'a, 'm> {
    pub text: &'a str,
    pub masked: &'m str,
    /// The places of the tags.
    pub tags: &'m [Span],
}

impl<'m> Body<'_, 'm> {
    /// The template tags that stand, at least in part, in a range.
    pub fn tags_in(&self, range: &Range<usize>) -> &'m [Span] {
        let rest = &self.tags[self.tags.partition_point(|tag| tag.end <= range.start)..];
        &rest[..rest.partition_point(|tag| tag.start < range.end)]
    }
}

/// The tokens of a run.
pub fn tokens<'a>(events: &'a [(Event<'_>, Range<usize>)], page: Body<'a, '_>) -> Vec<Token<'a>> {
    let body = page.text;
    let mut out: Vec<Token<'a>> = Vec::with_capacity(events.len() + 2);
    // Open pairs: the token, and for links of what sort they are.
    let mut open: Vec<(usize, Option<LinkType>)> = Vec::new();
    let mut at = 0;
    while let Some((event, range)) = events.get(at) {
        let done = out.last().map_or(0, |last: &Token<'_>| last.span.end);
        let mut range = range.clone();
        at += 1;
        let what = match event {
            Event::Text(text) => {
                push_text(&mut out, text, range, done, page);
                continue;
            }
            Event::SoftBreak => What::Soft,
            Event::HardBreak => What::Break,
            Event::Code(content) => What::Locked(Kind::Code, Cow::Borrowed(shown(content, &range, page))),
            Event::InlineMath(_) | Event::DisplayMath(_) => What::Locked(Kind::Variable, Cow::Borrowed(&body[range.clone()])),
            Event::InlineHtml(_) => What::Html,
            Event::FootnoteReference(name) => What::Alone(Kind::Footnote, Cow::Owned(format!("footnote {name}"))),
            Event::Start(Tag::Image { link_type, dest_url, title, .. }) => {
                let length = image_length(&events[at - 1..]);
                let image = image(&events[at - 1..at - 1 + length], *link_type, dest_url, title, page, &mut range);
                at += length - 1;
                What::Image(Box::new(image))
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. }) => {
                at += events[at..].iter().position(|(event, _)| *event == Event::End(TagEnd::Link)).map_or(0, |step| step + 1);
                What::Locked(Kind::Word, Cow::Borrowed(shown(dest_url, &range, page)))
            }
            // The whole of a link without a text of its own is its target.
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { has_pothole: false }, dest_url, .. }) => {
                at += events[at..].iter().position(|(event, _)| *event == Event::End(TagEnd::Link)).map_or(0, |step| step + 1);
                What::Locked(Kind::Word, Cow::Borrowed(dest_url))
            }
            Event::Start(tag) => {
                let Some((kind, length)) = mark(tag, body, &range) else { continue };
                let stands_for = match tag {
                    Tag::Link { dest_url, .. } => shown(dest_url, &range, page),
                    _ => words_for(kind),
                };
                let link_type = if let Tag::Link { link_type, .. } = tag { Some(*link_type) } else { None };
                open.push((out.len(), link_type));
                range.end = range.start + length;
                What::Open(kind, Box::new(Pair { stands_for: Cow::Borrowed(stands_for), required: kind == Kind::Link, ..Pair::default() }))
            }
            Event::End(end) => {
                let Some((opened, link_type)) = open.pop() else { continue };
                close(&mut out, opened, *end, range, link_type, page);
                continue;
            }
            _ => continue,
        };
        out.push(Token { span: range, what, mate: None });
    }
    stretch_breaks(&mut out);
    words(out, body)
}

/// The kind of a pair and the length of its opening mark.
fn mark(tag: &Tag<'_>, body: &str, range: &Range<usize>) -> Option<(Kind, usize)> {
    let tildes = || body[range.start..range.end].bytes().take_while(|byte| *byte == b'~').count().clamp(1, 2);
    Some(match tag {
        Tag::Emphasis => (Kind::Emphasis, 1),
        Tag::Strong => (Kind::Strong, 2),
        Tag::Strikethrough => (Kind::Strike, tildes()),
        Tag::Link { link_type: LinkType::WikiLink { .. }, .. } => (Kind::Link, body[range.clone()].find('|').map_or(2, |bar| bar + 1)),
        Tag::Link { .. } => (Kind::Link, 1),
        _ => return None,
    })
}

/// What people are told of a pair.
pub fn words_for(kind: Kind) -> &'static str {
    match kind {
        Kind::Strong => "bold",
        Kind::Emphasis => "italic",
        Kind::Strike => "struck out",
        Kind::Underline => "underlined",
        Kind::Sub => "subscript",
        Kind::Sup => "superscript",
        Kind::Quote => "quotation",
        Kind::Mark => "highlighted",
        _ => "",
    }
}

/// Adds the end of a pair; for a link, its target and title, and its label if its text was that.
fn close(out: &mut Vec<Token<'_>>, opened: usize, end: TagEnd, range: Range<usize>, link_type: Option<LinkType>, page: Body<'_, '_>) {
    let body = page.text;
    let mate = out.len();
    let inner = out.last().map_or(range.start, |last| last.span.end);
    let mut span = range.clone();
    if end == TagEnd::Link {
        let start = inner + body.get(inner..range.end).map_or(0, |rest| rest.find(']').unwrap_or(rest.len()));
        let text = out[opened].span.end..start;
        span = start..range.end.max(start);
        let label = label(link_type, &mut span, body, text);
        let title = if label.is_none() { title_in(page, span.clone()) } else { None };
        if let What::Open(_, pair) = &mut out[opened].what {
            pair.label = label;
            pair.title = title;
        }
    } else {
        span.start = range.end - out[opened].span.len().min(range.len());
    }
    out[opened].mate = Some(mate);
    out.push(Token { span, what: What::Close, mate: Some(opened) });
}

/// How many events an image has, its own beginning and end included.
fn image_length(events: &[(Event<'_>, Range<usize>)]) -> usize {
    let mut depth = 0;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    events.len()
}

fn image<'a>(events: &[(Event<'_>, Range<usize>)], link_type: LinkType, target: &'a str, title: &str, page: Body<'a, '_>, range: &mut Range<usize>) -> Image<'a> {
    let body = page.text;
    let mut alt = String::new();
    let mut end = range.start + 2;
    for (event, span) in events.get(1..events.len().saturating_sub(1)).unwrap_or_default() {
        end = end.max(span.end);
        match event {
            Event::Text(text) | Event::Code(text) => alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            _ => {}
        }
    }
    // What ends the last event may be a collapsed reference, whose range is short.
    let close = end + body.get(end..range.end).and_then(|rest| rest.find(']')).unwrap_or(0);
    let mut close = close..range.end.max(close);
    let alt_span = range.start + 2..close.start;
    let label = label(Some(link_type), &mut close, body, alt_span.clone());
    range.end = close.end;
    let title = if title.is_empty() || label.is_some() { None } else { title_in(page, close) };
    let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
    Image { target: Cow::Borrowed(shown(target, range, page)), alt, alt_span, title, label, html_quote: None }
}

/// Adds text: with the backslash that pulldown-cmark leaves out, and with template tags as tokens of their own.
fn push_text<'a>(out: &mut Vec<Token<'a>>, text: &'a str, mut range: Range<usize>, done: usize, page: Body<'a, '_>) {
    let body = page.text;
    let inside = page.tags_in(&range);
    if !inside.is_empty() {
        let mut at = range.start;
        for tag in inside {
            if tag.start > at {
                out.push(Token { span: at..tag.start, what: What::Text(Cow::Borrowed(&body[at..tag.start])), mate: None });
            }
            out.push(Token { span: tag.start..tag.end, what: What::Locked(Kind::Variable, Cow::Borrowed(&body[tag.start..tag.end])), mate: None });
            at = tag.end;
        }
        if at < range.end {
            out.push(Token { span: at..range.end, what: What::Text(Cow::Borrowed(&body[at..range.end])), mate: None });
        }
        return;
    }
    let escaped = range.start > done && body.as_bytes()[range.start - 1] == b'\\' && text.starts_with(|first: char| first.is_ascii_punctuation());
    if escaped {
        range.start -= 1;
        // What follows the escaped sign stands as it is, and may hold a URL.
        let rest = range.start + 2..range.end;
        if body.get(rest.clone()).is_some_and(|words| !words.is_empty() && words == &text[1..]) {
            out.push(Token { span: range.start..rest.start, what: What::Text(Cow::Borrowed(&text[..1])), mate: None });
            out.push(Token { span: rest.clone(), what: What::Text(Cow::Borrowed(&body[rest])), mate: None });
            return;
        }
    }
    out.push(Token { span: range, what: What::Text(Cow::Borrowed(text)), mate: None });
}

/// A hard break's bytes are all that stands between its neighbours: the signs of a quote on the next line too.
fn stretch_breaks(tokens: &mut [Token<'_>]) {
    for at in 0..tokens.len() {
        if matches!(tokens[at].what, What::Break) {
            let start = if at > 0 { tokens[at - 1].span.end } else { tokens[at].span.start };
            let end = tokens.get(at + 1).map_or(tokens[at].span.end, |next| next.span.start);
            tokens[at].span = start..end.max(start);
        }
    }
}

/// Whether there are signs of a URL or an e-mail address in a text.
fn may_hold_address(text: &str) -> bool {
    let is_sign = |at: usize| match text.as_bytes()[at] {
        b':' => text[at..].starts_with("://"),
        b'.' => text[..at].ends_with("www"),
        _ => true,
    };
    memchr::memchr3_iter(b':', b'@', b'.', text.as_bytes()).any(is_sign)
}

/// Joins texts that touch and sets bare URLs apart.
fn words<'a>(tokens: Vec<Token<'a>>, body: &'a str) -> Vec<Token<'a>> {
    if !tokens.iter().any(|token| matches!(&token.what, What::Text(text) if may_hold_address(text))) {
        return tokens;
    }
    let mut out: Vec<Token<'a>> = Vec::with_capacity(tokens.len());
    let mut moved = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at;
        let verbatim = |token: &Token<'a>| matches!(&token.what, What::Text(text) if body[token.span.clone()] == **text);
        while end < tokens.len() && verbatim(&tokens[end]) && (end == at || tokens[end].span.start == tokens[end - 1].span.end) {
            end += 1;
        }
        if end == at {
            moved.push(out.len());
            out.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let span = tokens[at].span.start..tokens[end - 1].span.end;
        moved.extend(std::iter::repeat_n(out.len(), end - at));
        let text = &body[span.clone()];
        let mut done = 0;
        let mut push = |range: Range<usize>, what: What<'a>| {
            if !range.is_empty() {
                out.push(Token { span: span.start + range.start..span.start + range.end, what, mate: None });
            }
        };
        for url in form::urls(text) {
            push(done..url.start, What::Text(Cow::Borrowed(&text[done..url.start])));
            push(url.clone(), What::Locked(Kind::Word, Cow::Borrowed(&text[url.clone()])));
            done = url.end;
        }
        push(done..text.len(), What::Text(Cow::Borrowed(&text[done..])));
        at = end;
    }
    for token in &mut out {
        token.mate = token.mate.and_then(|mate| moved.get(mate).copied());
    }
    out
}
