//! The message form of a text: what stands in a catalog, before Fluent's own escaping.
//!
//! Tags are `<a1>…</a1>`, `<c1>code</c1>` or `<img1/>`. In text `&` before `#` or a letter is written `&amp;`, and `<`
//! before a letter, `/`, `!` or `?` is written `&lt;`; reading decodes every HTML character reference once, and what
//! was decoded never makes a tag.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Inline, Kind, Piece, Shape, Tag};

/// Why a string is no message text, and at which byte of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub at: usize,
    pub what: What,
}

/// What is wrong with the tags of a message text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// `<h1>`, `<script>`: not one of our tags.
    Unknown(String),
    /// A tag with something behind its name.
    Attributes(Tag),
    /// `</a1>` without `<a1>` before it, or across another pair.
    Unopened(Tag),
    /// `<a1>` that is not closed.
    Unclosed(Tag),
    /// A link inside a link.
    LinkInLink(Tag),
    /// Anything inside code, a locked word or a variable.
    InsideLocked(Tag),
    /// `<img1>` where only `<img1/>` can stand.
    NotAlone(Tag),
}

/// Reads message text. The pieces keep every character; the first fault found is returned instead.
pub fn read(text: &str) -> Result<Inline, Fault> {
    let mut out = Inline::default();
    let mut open: Vec<Tag> = Vec::new();
    let mut words = String::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with('<') && begins_tag(&rest[1..]) {
            let tag = parse_tag(rest).map_err(|what| Fault { at, what })?;
            out.push_text(&std::mem::take(&mut words));
            at += tag.length;
            match tag.form {
                Form::Close => match open.pop() {
                    Some(last) if last == tag.tag => out.pieces.push(Piece::Close(tag.tag)),
                    _ => return Err(Fault { at: at - tag.length, what: What::Unopened(tag.tag) }),
                },
                Form::Alone => {
                    if tag.tag.kind.shape() == Shape::Pair {
                        out.pieces.push(Piece::Open(tag.tag));
                        out.pieces.push(Piece::Close(tag.tag));
                    } else {
                        out.pieces.push(Piece::Alone(tag.tag));
                    }
                }
                Form::Open => match tag.tag.kind.shape() {
                    Shape::Alone => {
                        let close = format!("</{}>", tag.tag);
                        if !text[at..].starts_with(&close) {
                            return Err(Fault { at: at - tag.length, what: What::NotAlone(tag.tag) });
                        }
                        at += close.len();
                        out.pieces.push(Piece::Alone(tag.tag));
                    }
                    Shape::Locked => {
                        let close = format!("</{}>", tag.tag);
                        let Some(length) = text[at..].find(&close) else {
                            return Err(Fault { at: at - tag.length, what: What::Unclosed(tag.tag) });
                        };
                        let shown = &text[at..at + length];
                        if shown.match_indices('<').any(|(lt, _)| begins_tag(&shown[lt + 1..])) {
                            return Err(Fault { at: at - tag.length, what: What::InsideLocked(tag.tag) });
                        }
                        let shown = decode(shown);
                        out.pieces.push(if shown.is_empty() { Piece::Alone(tag.tag) } else { Piece::Locked(tag.tag, shown) });
                        at += length + close.len();
                    }
                    Shape::Pair => {
                        if tag.tag.kind == Kind::Link && open.iter().any(|tag| tag.kind == Kind::Link) {
                            return Err(Fault { at: at - tag.length, what: What::LinkInLink(tag.tag) });
                        }
                        open.push(tag.tag);
                        out.pieces.push(Piece::Open(tag.tag));
                    }
                },
            }
        } else if let Some((decoded, length)) = reference(rest) {
            words.push_str(&decoded);
            at += length;
        } else {
            let plain = plain(rest);
            words.push_str(plain);
            at += plain.len();
        }
    }
    out.push_text(&words);
    match open.pop() {
        Some(tag) => Err(Fault { at: text.len(), what: What::Unclosed(tag) }),
        None => Ok(out),
    }
}

/// Writes a text in message form; [`read`] gives the same pieces back.
pub fn write(inline: &Inline) -> String {
    let length = |piece: &Piece| if let Piece::Text(text) | Piece::Locked(_, text) = piece { text.len() + 10 } else { 6 };
    let mut out = String::with_capacity(inline.pieces.iter().map(length).sum());
    for piece in &inline.pieces {
        match piece {
            Piece::Text(text) => put_escaped(text, &mut out),
            Piece::Open(tag) => out.push_str(&format!("<{tag}>")),
            Piece::Close(tag) => out.push_str(&format!("</{tag}>")),
            Piece::Alone(tag) => out.push_str(&format!("<{tag}/>")),
            Piece::Locked(tag, shown) => out.push_str(&format!("<{tag}>{}</{tag}>", escape(shown))),
        }
    }
    out
}

/// Plain words as message text: nothing in them can be read as a tag or a character reference.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    put_escaped(text, &mut out);
    out
}

fn put_escaped(text: &str, out: &mut String) {
    let mut done = 0;
    for at in memchr::memchr2_iter(b'&', b'<', text.as_bytes()) {
        let next = text[at + 1..].chars().next();
        let written = match text.as_bytes()[at] {
            // At the end of a piece the next character is not known here, so the safe form is written.
            b'&' if next.is_none_or(|next| next == '#' || next.is_ascii_alphabetic()) => "&amp;",
            b'<' if next.is_none_or(|next| "/!?".contains(next) || next.is_ascii_alphabetic()) => "&lt;",
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(written);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// The first character of a text, which is neither a tag nor a reference, and all behind it that can begin neither.
fn plain(text: &str) -> &str {
    &text[..text.as_bytes().iter().skip(1).position(|byte| matches!(byte, b'&' | b'<')).map_or(text.len(), |next| next + 1)]
}

/// Decodes every HTML character reference once.
pub fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        match reference(&text[at..]) {
            Some((decoded, length)) => {
                out.push_str(&decoded);
                at += length;
            }
            None => {
                let plain = plain(&text[at..]);
                out.push_str(plain);
                at += plain.len();
            }
        }
    }
    out
}

enum Form {
    Open,
    Close,
    Alone,
}

struct Parsed {
    tag: Tag,
    form: Form,
    length: usize,
}

/// Whether `<` followed by this text would begin a tag in HTML.
pub fn begins_tag(rest: &str) -> bool {
    rest.chars().next().is_some_and(|next| "/!?".contains(next) || next.is_ascii_alphabetic())
}

/// Reads the tag at the start of `text`, which begins with `<`.
fn parse_tag(text: &str) -> Result<Parsed, What> {
    let end = text.find('>').map_or(text.len(), |at| at + 1);
    let whole = &text[..end];
    let unknown = || What::Unknown(whole.chars().take(40).collect());
    let inner = whole.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).ok_or_else(unknown)?;
    let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |rest| (true, rest));
    let (alone, inner) = inner.strip_suffix('/').map_or((false, inner), |rest| (true, rest));
    let inner = inner.trim_end_matches(' ');
    let name = inner.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    let tag = Tag::parse(name).ok_or_else(unknown)?;
    if name.len() != inner.len() {
        return Err(What::Attributes(tag));
    }
    let form = match (closing, alone) {
        (true, true) => return Err(unknown()),
        (true, false) => Form::Close,
        (false, true) => Form::Alone,
        (false, false) => Form::Open,
    };
    Ok(Parsed { tag, form, length: end })
}

/// Reads the character reference at the start of `text`: what it means and how long it is.
fn reference(text: &str) -> Option<(String, usize)> {
    let rest = text.strip_prefix('&')?;
    let end = rest.bytes().take(40).position(|byte| byte == b';')?;
    let name = &rest[..end];
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) if hex.bytes().all(|digit| digit.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok()?,
            None if number.bytes().all(|digit| digit.is_ascii_digit()) => number.parse().ok()?,
            _ => return None,
        };
        let letter = char::from_u32(code).filter(|letter| *letter != '\0').unwrap_or('\u{FFFD}');
        return Some((letter.to_string(), end + 2));
    }
    Some((named(name)?.to_string(), end + 2))
}

/// What a named character reference of HTML stands for, by its name without `&` and `;`.
pub fn named(name: &str) -> Option<&'static str> {
    static NAMED: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    let named = NAMED.get_or_init(|| {
        let whole = |entity: &entities::Entity| Some((entity.entity.strip_prefix('&')?.strip_suffix(';')?, entity.characters));
        entities::ENTITIES.iter().filter_map(whole).collect()
    });
    named.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tag(name: &str) -> Tag {
        Tag::parse(name).unwrap()
    }

    #[test]
    fn reads_tags_and_references() {
        let read_back = read("Visit <a1>our <b1>page</b1></a1> &amp; <c1>x &lt; y</c1>, <img1/> <br1></br1>1 < 2").unwrap();
        assert_eq!(
            read_back.pieces,
            vec![
                Piece::Text("Visit ".into()),
                Piece::Open(tag("a1")),
                Piece::Text("our ".into()),
                Piece::Open(tag("b1")),
                Piece::Text("page".into()),
                Piece::Close(tag("b1")),
                Piece::Close(tag("a1")),
                Piece::Text(" & ".into()),
                Piece::Locked(tag("c1"), "x < y".into()),
                Piece::Text(", ".into()),
                Piece::Alone(tag("img1")),
                Piece::Text(" ".into()),
                Piece::Alone(tag("br1")),
                Piece::Text("1 < 2".into()),
            ]
        );
    }

    #[test]
    fn names_each_fault() {
        let fault = |text: &str| read(text).unwrap_err().what;
        assert_eq!(fault("a <h1>b</h1>"), What::Unknown("<h1>".into()));
        assert_eq!(fault("<script>x</script>"), What::Unknown("<script>".into()));
        assert_eq!(fault("<!-- x -->"), What::Unknown("<!-- x -->".into()));
        assert_eq!(fault("<a1 href=x>b</a1>"), What::Attributes(tag("a1")));
        assert_eq!(fault("<a1>b"), What::Unclosed(tag("a1")));
        assert_eq!(fault("<a1><b1>x</a1></b1>"), What::Unopened(tag("a1")));
        assert_eq!(fault("<a1><a2>x</a2></a1>"), What::LinkInLink(tag("a2")));
        assert_eq!(fault("<c1><b1>x</b1></c1>"), What::InsideLocked(tag("c1")));
        assert_eq!(fault("<img1>x"), What::NotAlone(tag("img1")));
        assert_eq!(read("&lt;h1>").unwrap(), Inline::text("<h1>"));
        assert_eq!(read("&amp;lt;h1>").unwrap(), Inline::text("&lt;h1>"));
    }

    proptest! {
        #[test]
        fn any_words_survive(text in "\\PC{0,40}|[<>&/a1b#;!? ]{0,20}") {
            let inline = if text.is_empty() { Inline::default() } else { Inline::text(text) };
            prop_assert_eq!(read(&write(&inline)).unwrap(), inline);
        }

        #[test]
        fn never_panics(text in "[<>&/a1bc#;!? ximg\u{e4}]{0,30}") {
            let _ = read(&text);
        }
    }
}
