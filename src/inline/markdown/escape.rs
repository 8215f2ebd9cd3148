//! Words as Markdown text: only what could be read as markup where it stands is escaped.

use super::{Edge, JOINER, Place};

/// What stands around a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    pub before: Option<char>,
    pub after: Option<char>,
    pub line_start: bool,
    pub link_follows: bool,
    pub raw_before: bool,
    pub raw_after: bool,
    pub brackets_stay: bool,
    pub first: Edge,
    pub last: Edge,
}

/// Writes a text; with `full`, whatever could be markup anywhere is escaped.
pub(super) fn text(text: &str, around: Around, place: Place, full: bool, out: &mut String) {
    let text = one_line(text);
    let text = if around.line_start { text.trim_start_matches(' ') } else { &text };
    let links = super::urls(text);
    let braces = full || place.heading || place.mdx || ["{{", "}}", "{%", "%}", "{#", "#}", "{:", "{.", "{=", "<%", "%>"].iter().any(|tag| text.contains(tag));
    let number = if around.line_start { list_number(text) } else { None };
    let closing = if place.heading && around.after.is_none() { closing_signs(text) } else { None };
    let mut before = around.before;
    if around.first == Edge::Joined {
        out.push(JOINER);
        before = Some(JOINER);
    }
    let end = text.chars().next_back().map_or(0, |last| text.len() - last.len_utf8());
    for (at, letter) in text.char_indices() {
        // Letters and blanks in the middle are most of any text.
        if at > 0 && at < end && (letter == ' ' || letter.is_alphanumeric()) {
            out.push(letter);
            before = Some(letter);
            continue;
        }
        let after = text[at + letter.len_utf8()..].chars().next().or(around.after);
        let first = at == 0 && around.line_start;
        let edge = (at == 0 && around.raw_before) || (at == end && around.raw_after);
        let in_link = links.iter().any(|link| link.contains(&at));
        if (at == 0 && around.first == Edge::Number) || (at == end && around.last == Edge::Number) {
            out.push_str(&format!("&#{};", letter as u32));
            before = Some(letter);
            continue;
        }
        let blank = |letter: Option<char>| letter.is_none_or(|letter| matches!(letter, ' ' | '\t' | '\n'));
        let word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let escaped = match letter {
            '\\' => full || after.is_none_or(|after| after.is_ascii_punctuation() || after == '\n'),
            '[' | ']' => !around.brackets_stay,
            '`' => true,
            '*' => full || first || !(blank(before) && blank(after)),
            '_' => full || first || !((blank(before) && blank(after)) || (word(before) && word(after))),
            // Three in a row strike nothing out; at the start of a line they begin code.
            '~' => full || first || !((blank(before) && blank(after)) || three(text, at)),
            '<' => full || after.is_none_or(|after| after.is_ascii_alphabetic() || "/!?".contains(after)),
            '>' => full || first,
            '|' => full || place.table,
            '!' => full || (first && after == Some('!')) || (at == end && around.link_follows) || after == Some('['),
            '#' => full || closing == Some(at) || (first && heads(text)),
            '-' | '+' => full || (first && (blank(after) || after == Some(letter))),
            '=' | ':' => (first && (full || blank(after) || after == Some(letter))) || (letter == ':' && edge && at == 0 && before == Some(']')),
            '(' => at == 0 && before == Some(']') && around.raw_before,
            '.' | ')' => number == Some(at),
            '$' => place.math,
            _ => false,
        };
        match letter {
            '&' if full || at == end || is_reference(&text[at..]) => out.push_str("&amp;"),
            // EJS and ERB look for their tags before anybody reads a backslash.
            '<' if after == Some('%') || at == end => out.push_str("&lt;"),
            // What reads a page of MDX as Markdown takes the words in an element of HTML as they stand.
            '<' if place.mdx => out.push_str("&lt;"),
            '>' if before == Some('%') => out.push_str("&gt;"),
            '{' if place.interpolates && (after == Some('{') || (at == end && around.after.is_none())) => out.extend(['{', JOINER]),
            '{' if braces || edge => out.push_str("&#123;"),
            '}' if braces || edge => out.push_str("&#125;"),
            // A URL that is none of the source's must not become a link; some parsers look for one even behind a letter.
            ':' if text[at..].starts_with("://") && before.is_some_and(|before| before.is_ascii_alphabetic()) => out.push_str("&#58;"),
            '.' if ends_with_www(&text[..at]) => out.push_str("&#46;"),
            '@' if in_link => out.push_str("&#64;"),
            // Cells are told apart before backslashes are read.
            '\\' if place.table && after.is_none_or(|after| after == '|') => out.push_str("&#92;"),
            // The words of a paragraph may not begin a line of code.
            'i' | 'e' if first && place.mdx && ["import", "export"].iter().any(|word| text.starts_with(word)) => out.push_str(&format!("&#{};", letter as u32)),
            // At the start of a line MkDocs reads `=== "Tab"` and `??? note`, and knows no backslash there.
            '=' | '?' if first && after == Some(letter) => out.push_str(&format!("&#{};", letter as u32)),
            // Markup does not end beside a blank.
            _ if full && (at == 0 || at == end) && letter.is_whitespace() && !letter.is_ascii() => out.push_str(&format!("&#{};", letter as u32)),
            _ => {
                if escaped {
                    out.push('\\');
                }
                out.push(letter);
            }
        }
        before = Some(letter);
    }
    if around.last == Edge::Joined {
        out.push(JOINER);
    }
}

/// The text of an image, between `![` and `]`.
pub fn alt(text: &str, table: bool) -> String {
    let mut out = String::new();
    let around = Around { before: Some('['), after: Some(']'), ..Around::default() };
    self::text(text.trim(), around, Place { table, ..Place::default() }, true, &mut out);
    out
}

/// The title of a link or an image, between `quote` and its partner.
pub fn title(text: &str, quote: char, table: bool) -> String {
    let mut out = String::new();
    let text = one_line(text.trim());
    for (at, letter) in text.char_indices() {
        match letter {
            '&' if is_reference(&text[at..]) => out.push_str("&amp;"),
            '{' => out.push_str("&#123;"),
            '}' => out.push_str("&#125;"),
            '<' => out.push_str("&lt;"),
            // The end of a template tag, where nothing may begin one.
            '>' if text[..at].ends_with('%') => out.push_str("&gt;"),
            '`' => out.push_str("&#96;"),
            // Before the quote that ends the title, not every parser sees that it is escaped.
            '\\' if at + 1 == text.len() => out.push_str("&#92;"),
            '\\' => out.push_str("\\\\"),
            '|' if table => out.push_str("\\|"),
            _ if letter == quote || (quote == '(' && letter == ')') => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    text.get(text.len().saturating_sub(3)..).is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

/// Line breaks as spaces, and no NUL, which nothing may be parted by that is escaped together.
fn one_line(text: &str) -> String {
    text.replace("\r\n", " ").replace(['\n', '\r'], " ").replace('\0', "")
}

/// Whether a text that begins with `&` may begin with a character reference.
fn is_reference(text: &str) -> bool {
    text.as_bytes().get(1).is_some_and(|next| *next == b'#' || next.is_ascii_alphanumeric())
        && text.bytes().skip(1).take(40).find(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#') == Some(b';')
}

/// Whether the sign at this place is one of three or more that stand side by side.
fn three(text: &str, at: usize) -> bool {
    let same = |sign: &u8| *sign == text.as_bytes()[at];
    let (before, after) = text.as_bytes().split_at(at);
    before.iter().rev().take_while(|sign| same(sign)).count() + after.iter().take_while(|sign| same(sign)).count() > 2
}

/// Whether a text's first signs would make a heading.
fn heads(text: &str) -> bool {
    text.trim_start_matches('#').chars().next().is_none_or(|next| matches!(next, ' ' | '\t'))
}

/// Where the sign stands that would make a list item of a text: `12.` or `12)`.
fn list_number(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let sign = text.as_bytes().get(digits)?;
    let after = text.as_bytes().get(digits + 1);
    let item = (1..=9).contains(&digits) && matches!(sign, b'.' | b')') && after.is_none_or(|after| matches!(after, b' ' | b'\t'));
    item.then_some(digits)
}

/// Where the signs begin that would close a heading.
fn closing_signs(text: &str) -> Option<usize> {
    let trimmed = text.trim_end_matches([' ', '\t']);
    let start = trimmed.trim_end_matches('#').len();
    (start < trimmed.len()).then_some(start)
}
