//! A run of inline content as tokens with their own bytes: what pulldown-cmark's events say, put right where their
//! offsets are not what is needed, and template tags told apart from words.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

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
    Open(Kind, Pair),
    Close,
    /// Something that cannot be edited; its content is shown if it is short and plain.
    Locked(Kind, String),
    Image(Image),
    /// A footnote reference, or markup that stands alone.
    Alone(Kind, String),
    /// A raw HTML tag that has not found its partner yet.
    Html,
}

/// What a pair stands for.
#[derive(Clone, Debug, Default)]
pub struct Pair {
    pub stands_for: String,
    pub required: bool,
    /// The label to write after the text of a link whose text was the label.
    pub label: Option<String>,
    /// Text in an attribute: its name and its value's place.
    pub title: Option<(&'static str, String, Range<usize>)>,
}

#[derive(Clone, Debug)]
pub struct Image {
    pub target: String,
    pub alt: String,
    pub alt_span: Range<usize>,
    pub title: Option<(String, Range<usize>)>,
    /// As for links.
    pub label: Option<String>,
    /// An HTML element, not Markdown's `![…](…)`; the quote around its text.
    pub html_quote: Option<Option<char>>,
}

/// The tokens of a run. `body` is the page's text, `tags` the places of template tags in it.
pub fn tokens<'a>(events: &[(Event<'a>, Range<usize>)], body: &'a str, tags: &[Span]) -> Vec<Token<'a>> {
    let mut out: Vec<Token<'a>> = Vec::with_capacity(events.len() + 2);
    // Open pairs: the token, and for links what their end needs.
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some((event, range)) = events.get(at) {
        let done = out.last().map_or(0, |last: &Token<'_>| last.span.end);
        let mut range = range.clone();
        at += 1;
        let what = match event {
            Event::Text(text) => {
                push_text(&mut out, text.clone().into(), range, done, body, tags);
                continue;
            }
            Event::SoftBreak => What::Soft,
            Event::HardBreak => What::Break,
            Event::Code(content) => What::Locked(Kind::Code, content.to_string()),
            Event::InlineMath(_) => What::Locked(Kind::Variable, body[range.clone()].to_string()),
            Event::InlineHtml(_) => What::Html,
            Event::FootnoteReference(name) => What::Alone(Kind::Footnote, format!("footnote {name}")),
            Event::Start(Tag::Image { link_type, dest_url, title, .. }) => {
                let length = image_length(&events[at - 1..]);
                let image = image(&events[at - 1..at - 1 + length], *link_type, dest_url, title, body, &mut range);
                at += length - 1;
                What::Image(image)
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. }) => {
                at += events[at..].iter().position(|(event, _)| *event == Event::End(TagEnd::Link)).map_or(0, |step| step + 1);
                What::Locked(Kind::Word, dest_url.to_string())
            }
            Event::Start(tag) => {
                let Some((kind, length)) = mark(tag, body, &range) else { continue };
                let stands_for = match tag {
                    Tag::Link { dest_url, .. } => dest_url.to_string(),
                    _ => words_for(kind).to_string(),
                };
                open.push(out.len());
                range.end = range.start + length;
                What::Open(kind, Pair { stands_for, required: kind == Kind::Link, ..Pair::default() })
            }
            Event::End(end) => {
                let Some(opened) = open.pop() else { continue };
                close(&mut out, opened, *end, range, events, body);
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
fn close<'a>(out: &mut Vec<Token<'a>>, opened: usize, end: TagEnd, range: Range<usize>, events: &[(Event<'a>, Range<usize>)], body: &'a str) {
    let mate = out.len();
    let inner = out.last().map_or(range.start, |last| last.span.end);
    let mut span = range.clone();
    if end == TagEnd::Link {
        let start = inner + body.get(inner..range.end).map_or(0, |rest| rest.find(']').unwrap_or(rest.len()));
        let link_type = events.iter().find_map(|(event, other)| match event {
            Event::Start(Tag::Link { link_type, .. }) if other.start == range.start => Some(*link_type),
            _ => None,
        });
        let text = out[opened].span.end..start;
        span = start..range.end.max(start);
        let label = label(link_type, &mut span, body, text);
        let title = if label.is_none() { title_in(body, span.clone()) } else { None };
        // People are told the template tag, not what hides it.
        let behind = &body[span.clone()];
        let shown = behind.strip_prefix("](").filter(|_| behind.contains('{')).map(|rest| rest.trim_end_matches(')').to_string());
        if let What::Open(_, pair) = &mut out[opened].what {
            pair.label = label;
            pair.stands_for = shown.unwrap_or(std::mem::take(&mut pair.stands_for));
            pair.title = title.map(|(text, span)| ("title", text, span));
        }
    } else {
        span.start = range.end - out[opened].span.len().min(range.len());
    }
    out[opened].mate = Some(mate);
    out.push(Token { span, what: What::Close, mate: Some(opened) });
}

/// The label of a reference whose text is its label; pulldown-cmark's range leaves out the `[]` behind it.
fn label(link_type: Option<LinkType>, span: &mut Range<usize>, body: &str, text: Range<usize>) -> Option<String> {
    match link_type {
        Some(LinkType::Collapsed | LinkType::CollapsedUnknown) if !body[span.clone()].ends_with("[]") && body[span.end..].starts_with("[]") => span.end += 2,
        Some(LinkType::Collapsed | LinkType::CollapsedUnknown | LinkType::Shortcut | LinkType::ShortcutUnknown) => {}
        _ => return None,
    }
    // A label may stand on two lines of a quote; the sign that begins the second is none of it.
    let lines = body[text].lines().enumerate().map(|(line, text)| if line == 0 { text } else { text.trim_start_matches([' ', '\t', '>']) });
    Some(lines.collect::<Vec<_>>().join(" "))
}

/// The title in the bytes behind a link's text, `](target "title")`: what it says and where.
fn title_in(body: &str, span: Range<usize>) -> Option<(String, Range<usize>)> {
    let found = title_range(&body[span.clone()])?;
    let place = span.start + found.start..span.start + found.end;
    Some((unescaped(&body[place.clone()]), place))
}

/// Where the title stands in `](target "title")`, without its quotes.
pub fn title_range(close: &str) -> Option<Range<usize>> {
    if !close.starts_with("](") {
        return None;
    }
    let end = close.strip_suffix(')')?.trim_end().len();
    let quote = close[..end].chars().next_back()?;
    let opening = match quote {
        '"' | '\'' => quote,
        ')' => '(',
        _ => return None,
    };
    // A title follows a blank; the first such quote begins it.
    let target_end = target_end(close)?;
    let behind = close.get(target_end..end)?;
    let gap = behind.len() - behind.trim_start().len();
    let start = target_end + gap;
    (gap > 0 && close[start..].starts_with(opening) && start + 1 < end).then(|| start + 1..end - 1)
}

/// The target in `](target "title")`, as the judges read it.
pub fn target(close: &str) -> String {
    let Some(end) = close.strip_prefix("](").and_then(|_| target_end(close)) else { return String::new() };
    let start = close.len() - close[2..].trim_start().len();
    let end = if end == close.len() { end - 1 } else { end };
    let raw = close.get(start..end).unwrap_or_default();
    let raw = raw.strip_prefix('<').and_then(|raw| raw.strip_suffix('>')).unwrap_or(raw);
    unescaped(raw)
}

/// Where the target ends in `](target "title")`.
fn target_end(close: &str) -> Option<usize> {
    let start = close.len() - close[2..].trim_start().len();
    let rest = &close[start..];
    if rest.starts_with('<') {
        let mut escaped = false;
        for (at, byte) in rest.bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'>' => return Some(start + at + 1),
                _ => {}
            }
        }
        return None;
    }
    Some(start + rest.find([' ', '\t', '\n', '\r']).unwrap_or(rest.len()))
}

/// Words with backslash escapes and character references resolved.
fn unescaped(raw: &str) -> String {
    let mut out = String::new();
    let mut letters = raw.chars().peekable();
    while let Some(letter) = letters.next() {
        match letters.peek() {
            Some(next) if letter == '\\' && next.is_ascii_punctuation() => {
                // An escaped `&` begins no reference.
                match next {
                    '&' => out.push_str("&amp;"),
                    next => out.push(*next),
                }
                letters.next();
            }
            _ => out.push(letter),
        }
    }
    let decoded = crate::inline::message::decode(&out);
    decoded.split_whitespace().collect::<Vec<_>>().join(" ")
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

fn image(events: &[(Event<'_>, Range<usize>)], link_type: LinkType, target: &str, title: &str, body: &str, range: &mut Range<usize>) -> Image {
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
    let title = if title.is_empty() || label.is_some() { None } else { title_in(body, close) };
    let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
    Image { target: target.to_string(), alt, alt_span, title, label, html_quote: None }
}

/// Adds text: with the backslash that pulldown-cmark leaves out, and with template tags as tokens of their own.
fn push_text<'a>(out: &mut Vec<Token<'a>>, text: Cow<'a, str>, mut range: Range<usize>, done: usize, body: &'a str, tags: &[Span]) {
    let first = tags.partition_point(|tag| tag.end <= range.start);
    let inside: Vec<Span> = tags[first..].iter().copied().take_while(|tag| tag.start < range.end).collect();
    if !inside.is_empty() {
        let mut at = range.start;
        for tag in inside {
            if tag.start > at {
                out.push(Token { span: at..tag.start, what: What::Text(Cow::Borrowed(&body[at..tag.start])), mate: None });
            }
            let raw = body[tag.start..tag.end].to_string();
            out.push(Token { span: tag.start..tag.end, what: What::Locked(Kind::Variable, raw), mate: None });
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
            out.push(Token { span: range.start..rest.start, what: What::Text(Cow::Owned(text[..1].to_string())), mate: None });
            out.push(Token { span: rest.clone(), what: What::Text(Cow::Borrowed(&body[rest])), mate: None });
            return;
        }
    }
    out.push(Token { span: range, what: What::Text(text), mate: None });
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

/// Joins texts that touch and sets bare URLs apart.
fn words<'a>(tokens: Vec<Token<'a>>, body: &'a str) -> Vec<Token<'a>> {
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return tokens };
    let whole = body.get(first.span.start..last.span.end).unwrap_or_default();
    if !whole.contains("://") && !whole.contains('@') && !whole.contains("www.") {
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
            push(url.clone(), What::Locked(Kind::Word, text[url.clone()].to_string()));
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
