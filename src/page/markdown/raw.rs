//! Raw HTML tags inside Markdown text: which of them are pairs, and which kind of markup each is.

use std::borrow::Cow;
use std::ops::Range;

use super::token::{Image, Pair, Token, What, words_for};
use crate::inline::Kind;
use crate::inline::message::decode;
use crate::page::mdx::script;
use crate::page::{Attribute, html};

/// Elements without content.
const VOID: &[&str] = &["br", "img", "wbr", "hr", "input", "area", "base", "col", "embed", "link", "meta", "source", "track"];

/// Elements whose content is not text to translate.
pub const LOCKED: &[&str] = &["code", "kbd", "samp", "var", "script", "style", "svg", "math", "textarea", "iframe", "object", "select", "pre"];

/// A raw tag, taken apart.
struct Raw<'a> {
    name: String,
    closing: bool,
    alone: bool,
    text: &'a str,
}

/// Makes pairs of the raw tags that match, and tokens that stand alone of all others.
pub fn pair<'a>(mut tokens: Vec<Token<'a>>, body: &'a str) -> Vec<Token<'a>> {
    if !tokens.iter().any(|token| matches!(token.what, What::Html)) {
        return tokens;
    }
    // Open tags: the token, and the element's name if it is a raw tag.
    let mut open: Vec<(usize, Option<String>)> = Vec::new();
    for at in 0..tokens.len() {
        match &tokens[at].what {
            What::Open(..) => open.push((at, None)),
            What::Close => while open.pop().is_some_and(|(_, name)| name.is_some()) {},
            What::Html => {
                let Some(raw) = parse(&body[tokens[at].span.clone()]) else {
                    tokens[at].what = alone(&body[tokens[at].span.clone()]);
                    continue;
                };
                if raw.closing {
                    let found = open.iter().rposition(|(_, name)| name.as_deref().is_none_or(|name| name == raw.name));
                    if let Some(found) = found
                        && let (opened, Some(_)) = open[found].clone()
                    {
                        open.truncate(found);
                        tokens[opened].mate = Some(at);
                        tokens[at].mate = Some(opened);
                    }
                } else if raw.alone || VOID.contains(&raw.name.as_str()) {
                    tokens[at].what = void(&raw, tokens[at].span.start);
                } else {
                    open.push((at, Some(raw.name)));
                }
            }
            _ => {}
        }
    }
    let mut lock: Vec<Range<usize>> = Vec::new();
    for at in 0..tokens.len() {
        if !matches!(tokens[at].what, What::Html) {
            continue;
        }
        let raw = &body[tokens[at].span.clone()];
        let Some(mate) = tokens[at].mate else {
            tokens[at].what = alone(raw);
            continue;
        };
        if mate < at {
            continue;
        }
        let Some(tag) = parse(raw) else { continue };
        let hollow = tokens[at + 1..mate].iter().all(blank);
        if is_kept(raw) || hollow || LOCKED.contains(&tag.name.as_str()) {
            lock.push(at..mate + 1);
        }
        let (kind, pair) = element(&tag);
        tokens[at].what = What::Open(kind, pair);
        tokens[mate].what = What::Close;
    }
    locked(tokens, &lock, body)
}

/// Puts one token in the place of each element that is not translated.
fn locked<'a>(tokens: Vec<Token<'a>>, lock: &[Range<usize>], body: &'a str) -> Vec<Token<'a>> {
    if lock.is_empty() {
        return tokens;
    }
    let mut moved = vec![0; tokens.len()];
    let mut out: Vec<Token<'a>> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        moved[at] = out.len();
        match lock.iter().find(|range| range.start == at) {
            Some(range) => {
                let inner = &tokens[range.start + 1..range.end - 1];
                let plain = inner.iter().all(|token| matches!(token.what, What::Text(_)));
                let shown = inner.iter().filter_map(|token| if let What::Text(text) = &token.what { Some(&**text) } else { None });
                let shown = if plain { Cow::Owned(shown.collect::<String>()) } else { Cow::Borrowed(&body[tokens[range.start].span.start..tokens[range.end - 1].span.end]) };
                let name = parse(&body[tokens[range.start].span.clone()]).map(|raw| raw.name).unwrap_or_default();
                let span = tokens[range.start].span.start..tokens[range.end - 1].span.end;
                let what = match name.as_str() {
                    code if LOCKED[..4].contains(&code) => What::Locked(Kind::Code, shown),
                    // An icon, an anchor: a pair around nothing.
                    _ if inner.iter().all(blank) => alone(&body[span.clone()]),
                    _ => What::Locked(Kind::Word, shown),
                };
                out.push(Token { span, what, mate: None });
                at = range.end;
            }
            None => {
                out.push(tokens[at].clone());
                at += 1;
            }
        }
    }
    for token in &mut out {
        token.mate = token.mate.map(|mate| moved[mate]);
    }
    out
}

/// Whether a token is nothing that a reader sees.
fn blank(token: &Token<'_>) -> bool {
    match &token.what {
        What::Text(text) => text.trim().is_empty(),
        What::Soft => true,
        _ => false,
    }
}

fn parse(text: &str) -> Option<Raw<'_>> {
    let inner = text.strip_prefix('<')?.strip_suffix('>')?;
    let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let name: String = inner.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    // A component, `Link`, is none of HTML's elements.
    let component = name.starts_with(|first: char| first.is_ascii_uppercase()) && name.contains(|letter: char| letter.is_ascii_lowercase());
    let name = if component { name } else { name.to_ascii_lowercase() };
    (!name.is_empty()).then(|| Raw { name, closing, alone: inner.ends_with('/'), text })
}

fn alone(raw: &str) -> What<'_> {
    What::Alone(Kind::Other, Cow::Borrowed(raw))
}

fn void<'a>(raw: &Raw<'a>, at: usize) -> What<'a> {
    match raw.name.as_str() {
        "br" => What::Break,
        "img" => match attribute(raw.text, "alt").filter(|_| !is_kept(raw.text)) {
            Some(range) => What::Image(Box::new(Image {
                target: attribute(raw.text, "src").map(|range| Cow::Borrowed(&raw.text[range])).unwrap_or_default(),
                alt: decode(&raw.text[range.clone()]).split_whitespace().collect::<Vec<_>>().join(" "),
                html_quote: Some(raw.text[..range.start].chars().next_back().filter(|quote| matches!(quote, '"' | '\''))),
                alt_span: at + range.start..at + range.end,
                title: None,
                label: None,
            })),
            None => alone(raw.text),
        },
        _ => alone(raw.text),
    }
}

/// Whether a tag says that its element is not translated.
fn is_kept(raw: &str) -> bool {
    attribute(raw, "translate").is_some_and(|range| raw[range].eq_ignore_ascii_case("no"))
        || attribute(raw, "class").is_some_and(|range| raw[range].split_whitespace().any(|class| class == "notranslate"))
}

/// What a pair of tags is, by its element.
fn element<'a>(raw: &Raw<'a>) -> (Kind, Box<Pair<'a>>) {
    let has = |name: &str| attribute(raw.text, name).is_some();
    let kind = match raw.name.as_str() {
        "a" if has("href") => Kind::Link,
        "b" | "strong" => Kind::Strong,
        "i" | "em" => Kind::Emphasis,
        "s" | "del" | "strike" => Kind::Strike,
        "u" | "ins" => Kind::Underline,
        "sub" => Kind::Sub,
        "sup" => Kind::Sup,
        "q" => Kind::Quote,
        "mark" => Kind::Mark,
        _ => Kind::Group,
    };
    let target = attribute(raw.text, "href").map(|range| &raw.text[range]);
    const HARMLESS: &[&str] = &[
        "span", "abbr", "small", "big", "cite", "dfn", "time", "font", "bdi", "bdo", "ruby", "rb", "rt", "rp", "tt", "nobr", "acronym", "data",
    ];
    let named = has("id") || has("name") || raw.text.contains(" on") || !HARMLESS.contains(&raw.name.as_str());
    let stands_for = match kind {
        Kind::Link => target.unwrap_or_default(),
        Kind::Group => raw.text,
        _ => words_for(kind),
    };
    let required = kind == Kind::Link || (kind == Kind::Group && named) || has("id");
    (kind, Box::new(Pair { stands_for: Cow::Borrowed(stands_for), required, ..Pair::default() }))
}

/// The texts in the attributes of a raw tag, or of the first of an element that stands whole, but for the text of an
/// image. In a tag of JSX an expression may hold anything.
pub fn texts(token: &Token<'_>, body: &str) -> Vec<Attribute> {
    const NAMES: &[&str] = &["title", "aria-", "alt", "placeholder", "label", "value"];
    let raw = &body[token.span.clone()];
    let is_tag = raw.starts_with('<') && raw.contains('=') && matches!(token.what, What::Open(..) | What::Image(_) | What::Alone(Kind::Other, _));
    let named = |raw: String| NAMES.iter().any(|name| raw.contains(name));
    if !is_tag || raw.contains("={") || !named(raw.to_ascii_lowercase()) {
        return Vec::new();
    }
    let mut texts = html::texts(&raw[..length(raw)]);
    // The signs of a quote on its second line are none of a value's.
    let quoted = |value: &str| value.contains('\n') && value.contains('>');
    texts.retain(|text| !(text.name == "alt" && matches!(token.what, What::Image(_))) && !quoted(&raw[text.span.start..text.span.end]));
    texts.iter_mut().for_each(|text| text.span = text.span.shifted(token.span.start));
    texts
}

/// The length of the tag that a text begins with.
pub fn length(text: &str) -> usize {
    let mut quote = None;
    let ends = |byte: u8| {
        match (byte, quote) {
            (_, Some(open)) if byte == open => quote = None,
            (b'"' | b'\'', None) => quote = Some(byte),
            _ => {}
        }
        byte == b'>' && quote.is_none()
    };
    text.bytes().position(ends).map_or(text.len(), |end| end + 1)
}

/// Where the value of an attribute stands in a raw tag, without its quotes.
pub fn attribute(raw: &str, wanted: &str) -> Option<Range<usize>> {
    let bytes = raw.as_bytes();
    let mut at = 1 + bytes.iter().skip(1).take_while(|byte| !byte.is_ascii_whitespace()).count();
    while at < bytes.len() {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'/').count();
        let name = at;
        at += bytes[at..].iter().take_while(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'>' | b'/')).count();
        if at == name {
            return None;
        }
        let found = raw[name..at].eq_ignore_ascii_case(wanted);
        let gap = bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        if bytes.get(at + gap) != Some(&b'=') {
            continue;
        }
        at += gap + 1;
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let value = match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let length = bytes[at + 1..].iter().position(|byte| byte == quote)?;
                at += length + 2;
                at - 1 - length..at - 1
            }
            _ => {
                let length = match bytes.get(at) {
                    Some(b'{') => script::braces(&raw[at..])?,
                    _ => bytes[at..].iter().take_while(|byte| !byte.is_ascii_whitespace() && **byte != b'>').count(),
                };
                at += length;
                at - length..at
            }
        };
        if found {
            return Some(value);
        }
    }
    None
}
