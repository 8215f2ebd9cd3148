//! What stands behind a link's text, `](target "title")`, and in a reference's definition: targets, titles and labels.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::token::Body;

/// What people are told of code or a target: not what hides a template tag, but the tag. A target may stand in a
/// reference's definition, anywhere on the page.
pub fn shown<'a>(content: &'a str, range: &Range<usize>, page: Body<'a, '_>) -> &'a str {
    if content.is_ascii() || !content.contains(|letter: char| ('\u{E000}'..='\u{F8FF}').contains(&letter)) {
        return content;
    }
    let near = page.masked[range.clone()].rfind(content).map(|at| range.start + at);
    let found = near.or_else(|| page.masked.find(content)).and_then(|at| page.text.get(at..at + content.len()));
    found.unwrap_or_else(|| page.text[range.clone()].trim_matches(['`', '<', '>']))
}

/// The label of a reference whose text is its label; pulldown-cmark's range leaves out the `[]` behind it.
pub fn label(link_type: Option<LinkType>, span: &mut Range<usize>, body: &str, text: Range<usize>) -> Option<String> {
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
pub fn title_in(page: Body<'_, '_>, span: Range<usize>) -> Option<(String, Range<usize>)> {
    let found = title_range(&page.masked[span.clone()])?;
    let place = span.start + found.start..span.start + found.end;
    page.tags_in(&place).is_empty().then(|| (unescaped(&page.text[place.clone()]), place))
}

/// The title of a reference's definition, `[label]: target "title"`, if it stands on one line.
pub fn definition_title(page: Body<'_, '_>, span: Range<usize>) -> Option<(String, Range<usize>)> {
    let raw = page.masked.get(span.clone())?;
    let target = raw.find("]:")? + 2;
    let rest = raw[target..].trim_end();
    let found = title_range(&format!("]({rest})"))?;
    let place = span.start + target + found.start - 2..span.start + target + found.end - 2;
    let plain = page.tags_in(&place).is_empty() && !page.text[place.clone()].contains('\n');
    plain.then(|| (unescaped(&page.text[place.clone()]), place))
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
