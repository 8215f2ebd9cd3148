//! Plain values as texts, and back: placeholders and line breaks are tags, and a translation adds no markup.

use std::borrow::Cow;

use compact_str::CompactString;

use super::{Data, templates};
use crate::inline::{Inline, Kind, Piece, Tag};
use crate::page::{TagInfo, Template, Translation, Unit, mask};
use crate::text::{Span, is_single_spaced};

/// A plain value as a text: a line break inside it and a placeholder are tags, other blanks are single.
pub fn message(data: &Data<'_>, value: &str) -> (Inline, Vec<TagInfo>) {
    let trimmed = value.trim();
    let mut text = Inline::default();
    let mut tags: Vec<TagInfo> = Vec::new();
    let mut tag = |kind: Kind, stands_for: &str, open: &str, required: bool, text: &mut Inline| {
        let number = tags.iter().filter(|info| info.tag.kind == kind).count() as u32 + 1;
        let tag = Tag::new(kind, number);
        tags.push(TagInfo { tag, stands_for: stands_for.into(), open: open.into(), close: CompactString::default(), required });
        text.pieces.push(Piece::Alone(tag));
    };
    // Plural forms stand side by side, and another language has more of them or fewer.
    let plural = data.is_file && trimmed.contains('|');
    let mut at = 0;
    let spans = placeholders(data, trimmed);
    for span in spans.iter().copied().chain([Span::at(trimmed.len())]) {
        let mut words = &trimmed[at..span.start];
        while let Some(end) = words.find('\n') {
            let (before, from) = (words[..end].trim_end(), words[end..].trim_start());
            text.push_text(&single(before));
            tag(Kind::Break, "line break", &words[before.len()..words.len() - from.len()], false, &mut text);
            words = from;
        }
        text.push_text(&single(words));
        if !span.is_empty() {
            let raw = &trimmed[span.start..span.end];
            tag(Kind::Variable, raw, raw, !plural, &mut text);
        }
        at = span.end;
    }
    (text, tags)
}

/// Runs of blanks as one space each.
fn single(words: &str) -> Cow<'_, str> {
    if is_single_spaced(words) {
        return Cow::Borrowed(words);
    }
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        let blank = matches!(letter, ' ' | '\t' | '\r');
        if !(blank && out.ends_with(' ')) {
            out.push(if blank { ' ' } else { letter });
        }
    }
    Cow::Owned(out)
}

/// The words of a translation with what its tags stand for; `None` if they are not those of the unit, or if there is
/// markup in the words that the source does not have.
pub fn spoken(unit: &Unit, translation: &Translation) -> Option<String> {
    let fits = |info: &TagInfo| translation.allows(info, translation.text.count(info.tag));
    if !unit.tags.iter().all(fits) {
        return None;
    }
    let (mut out, mut words) = (String::new(), String::new());
    for piece in &translation.text.pieces {
        match piece {
            Piece::Text(text) => {
                let text = text.replace(['\n', '\r'], " ");
                out.push_str(&text);
                words.push_str(&text);
            }
            Piece::Alone(tag) => {
                out.push_str(&unit.tags.iter().find(|info| info.tag == *tag)?.open);
                words.push(' ');
            }
            _ => return None,
        }
    }
    let mut known: Vec<String> = unit.text.pieces.iter().flat_map(|piece| if let Piece::Text(text) = piece { markups(text) } else { Vec::new() }).collect();
    let knows = |sign: &String| known.iter().position(|known| known == sign).map(|at| known.swap_remove(at)).is_some();
    // What two pieces make together counts as well, template tags apart.
    let bare = markups(&words).iter().all(knows);
    let out = out.trim();
    (bare && !out.is_empty()).then(|| out.to_string())
}

/// Beginnings of markup and of template tags, each with all that belongs to it; a translation has none but its
/// source's.
fn markups(text: &str) -> Vec<String> {
    const TEMPLATES: &[(&str, &str)] = &[("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("](", ")"), ("<%", "%>"), ("${", "}")];
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].find(['{', '<', ']', '$', 'j', 'J']) {
        at += step;
        let rest = &text[at..];
        let template = TEMPLATES.iter().find(|(open, _)| rest.starts_with(open)).map(|(_, close)| *close);
        let tag = || rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next)).then_some(">");
        let close = template.or_else(|| if rest.starts_with('<') { tag() } else { None });
        let script = rest.get(..11).is_some_and(|word| word.eq_ignore_ascii_case("javascript:"));
        if let Some(close) = close {
            let end = rest.find(close).map_or(rest.len(), |end| end + close.len());
            out.push(rest[..end].to_string());
        } else if script {
            out.push("javascript:".to_string());
        }
        at += rest.chars().next().map_or(1, char::len_utf8);
    }
    out
}

/// Where template tags and placeholders stand in a plain value.
fn placeholders(data: &Data<'_>, text: &str) -> Vec<Span> {
    if memchr::memchr3(b'{', b'<', b'%', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let inline = |template: &Template| matches!(template, Template::Shortcodes | Template::Braces | Template::Percent | Template::Hash | Template::Erb);
    let templates: Vec<Template> = templates(data).into_iter().filter(inline).collect();
    let mut spans = mask::tags(text, &templates);
    if data.is_file {
        let free = |at: usize, spans: &[Span]| !spans.iter().any(|span| span.start <= at && at < span.end);
        for (at, _) in text.match_indices(['{', '%']) {
            if let Some(length) = placeholder(&text[at..]).filter(|_| free(at, &spans)) {
                spans.push(Span::new(at, at + length));
            }
        }
        spans.sort();
    }
    spans
}

/// The length of a placeholder at the start of a text: `{count}`, `%s`, `%1$d`, `%(name)s`.
fn placeholder(text: &str) -> Option<usize> {
    let name = |text: &str| text.find(|letter: char| !letter.is_ascii_alphanumeric() && !"_-.".contains(letter)).unwrap_or(text.len());
    if let Some(inner) = text.strip_prefix('{') {
        let length = name(inner);
        return (length > 0 && inner[length..].starts_with('}')).then_some(length + 2);
    }
    let inner = text.strip_prefix('%')?;
    let skip = match inner.strip_prefix('(') {
        Some(named) => named.find(')')? + 2,
        None => inner.find('$').filter(|at| *at > 0 && inner[..*at].bytes().all(|byte| byte.is_ascii_digit())).map_or(0, |at| at + 1),
    };
    let conversion = inner.get(skip..)?.chars().next()?;
    let ends = inner[skip + conversion.len_utf8()..].chars().next().is_none_or(|next| !next.is_alphanumeric());
    ("sdifux@".contains(conversion) && ends).then_some(1 + skip + 1)
}
