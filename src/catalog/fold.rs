//! Line breaks of a page's message: where they read as a space, and where as nothing.

use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, Script};

/// A message text with its line breaks folded. A line break, with the blanks around it, reads as one space, or as
/// nothing where the nearest characters on both sides, tags skipped, are East Asian wide and neither is Hangul.
pub fn fold(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\n') {
        out.push_str(rest[..at].trim_end_matches([' ', '\r']));
        rest = rest[at..].trim_start_matches([' ', '\n', '\r']);
        if !(last_letter(&out).is_some_and(joins) && first_letter(rest).is_some_and(joins)) {
            out.push(' ');
        }
    }
    out.push_str(rest);
    out
}

/// Whether words on both sides of a line break need no space: a wide character that is not Hangul.
pub(super) fn joins(letter: char) -> bool {
    if letter.is_ascii() {
        return false;
    }
    let width = CodePointMapData::<EastAsianWidth>::new().get(letter);
    let wide = matches!(width, EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth);
    wide && CodePointMapData::<Script>::new().get(letter) != Script::Hangul
}

/// The first character of a text that belongs to no tag.
pub(super) fn first_letter(text: &str) -> Option<char> {
    let mut rest = text;
    while let Some(length) = tag_at(rest) {
        rest = &rest[length..];
    }
    rest.chars().next()
}

/// The last character of a text that belongs to no tag.
pub(super) fn last_letter(text: &str) -> Option<char> {
    let mut rest = text;
    while rest.ends_with('>') {
        match rest.rfind('<').filter(|at| tag_at(&rest[*at..]) == Some(rest.len() - at)) {
            Some(at) => rest = &rest[..at],
            None => break,
        }
    }
    rest.chars().next_back()
}

/// The length of the tag at the start of a text: `<a1>`, `</a1>` or `<a1/>`.
pub(super) fn tag_at(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let letters = inner.bytes().take_while(u8::is_ascii_lowercase).count();
    let digits = inner.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
    let rest = inner.get(letters + digits..)?;
    let close = if rest.starts_with("/>") { 2 } else { usize::from(rest.starts_with('>')) };
    (letters > 0 && digits > 0 && close > 0).then(|| text.len() - rest.len() + close)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_read_as_a_space_or_as_nothing() {
        assert_eq!(fold("One.\n  Two. "), "One. Two. ");
        assert_eq!(fold("日本語。\n次の文。"), "日本語。次の文。");
        assert_eq!(fold("<b1>日本</b1>\n<i1>次</i1>"), "<b1>日本</b1><i1>次</i1>");
        assert_eq!(fold("한국어.\n다음."), "한국어. 다음.");
        assert_eq!(fold("日本\nabc"), "日本 abc");
    }
}
