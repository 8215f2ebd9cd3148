//! The HTML form of words: character references decoded as browsers decode them, and the reverse.
//!
//! Text that is written here can make no tag, no attribute, no character reference and no call of a template language,
//! whatever it says.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Where words stand in HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Between tags.
    Text,
    /// In an attribute's value, inside the given quotes if there are any.
    Attribute(Option<char>),
}

/// Characters that one cannot see, and the references by which pages write them.
const INVISIBLE: [(char, &str); 6] = [
    ('\u{A0}', "&nbsp;"),
    ('\u{AD}', "&shy;"),
    ('\u{200C}', "&zwnj;"),
    ('\u{200D}', "&zwj;"),
    ('\u{200E}', "&lrm;"),
    ('\u{200F}', "&rlm;"),
];

/// Which invisible characters a page writes as references; a translation follows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spelling([bool; INVISIBLE.len()]);

impl Spelling {
    /// The habits of the given page.
    pub fn of(page: &str) -> Spelling {
        // One look at each reference instead of six searches of the page.
        let mut found = Spelling::default();
        for (at, _) in page.match_indices('&') {
            for (known, (_, name)) in found.0.iter_mut().zip(INVISIBLE) {
                *known |= page[at..].starts_with(name);
            }
        }
        found
    }

    fn of_letter(self, letter: char) -> Option<&'static str> {
        INVISIBLE.iter().zip(self.0).find(|((known, _), used)| *used && *known == letter).map(|((_, name), _)| *name)
    }
}

/// Whether HTML collapses this character with its like.
pub fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{C}')
}

/// Runs of white space as one space; a no-break space is no white space.
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = false;
    for letter in text.chars() {
        let space = is_space(letter);
        match (space, before) {
            (true, true) => {}
            (true, false) => out.push(' '),
            (false, _) => out.push(letter),
        }
        before = space;
    }
    out
}

/// Decodes character references as the HTML standard has it, also those that lack their semicolon.
pub fn decode(text: &str, place: Place) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = numeric(rest, &mut out).or_else(|| named(rest, place, &mut out)).unwrap_or_else(|| {
            out.push('&');
            1
        });
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// Writes words for a place in HTML. A value that has no quotes gets them if it needs them.
pub fn encode(text: &str, place: Place, spelling: Spelling) -> String {
    let quote = match place {
        Place::Text => None,
        Place::Attribute(Some(quote)) => Some(quote),
        Place::Attribute(None) => {
            let bare = |letter: char| !is_space(letter) && !"\"'=<>`".contains(letter);
            // An empty value, and a slash before the tag's end, would be read as something else.
            if !text.is_empty() && text.chars().all(bare) && !text.ends_with('/') {
                None
            } else {
                return format!("\"{}\"", encode(text, Place::Attribute(Some('"')), spelling));
            }
        }
    };
    let collapsed = collapse(text);
    let mut out = String::with_capacity(collapsed.len() + 8);
    let mut before = None;
    let mut letters = collapsed.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if quote == Some('"') => out.push_str("&quot;"),
            '\'' if quote == Some('\'') => out.push_str("&#39;"),
            // Two braces call a template, `{%`, `{#` and kramdown's `{:` likewise; at the end the next character is not known.
            '{' if touches_brace(before) || touches_brace(next) => out.push_str("&#123;"),
            '}' if touches_brace(before) || touches_brace(next) => out.push_str("&#125;"),
            '\0' => out.push('\u{FFFD}'),
            _ => match spelling.of_letter(letter) {
                Some(reference) => out.push_str(reference),
                None => out.push(letter),
            },
        }
        before = Some(letter);
    }
    out
}

fn touches_brace(letter: Option<char>) -> bool {
    letter.is_none_or(|letter| matches!(letter, '{' | '}' | '%' | '#' | ':' | '.'))
}

/// Reads `&#8211;` or `&#x2013;` at the start of `text`; the length of what was read.
fn numeric(text: &str, out: &mut String) -> Option<usize> {
    let digits = text.strip_prefix("&#")?;
    let (digits, start, radix) = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 3, 16),
        None => (digits, 2, 10),
    };
    let length = digits.find(|digit: char| !digit.is_digit(radix)).unwrap_or(digits.len());
    if length == 0 {
        return None;
    }
    let code = u32::from_str_radix(&digits[..length], radix).unwrap_or(u32::MAX);
    let code = match code.checked_sub(0x80).and_then(|high| WINDOWS.get(high as usize)) {
        Some(meant) => *meant,
        None => code,
    };
    out.push(char::from_u32(code).filter(|letter| *letter != '\0').unwrap_or('\u{FFFD}'));
    Some(start + length + usize::from(digits[length..].starts_with(';')))
}

/// Reads the longest reference by name at the start of `text`.
fn named(text: &str, place: Place, out: &mut String) -> Option<usize> {
    static NAMES: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| entities::ENTITIES.iter().map(|entity| (entity.entity, entity.characters)).collect());
    let end = text[1..].find(|letter: char| !letter.is_ascii_alphanumeric()).map_or(text.len(), |at| at + 1);
    if text[end..].starts_with(';')
        && let Some(meant) = names.get(&text[..end + 1])
    {
        out.push_str(meant);
        return Some(end + 1);
    }
    // The names that may lack their semicolon have at most six letters.
    for length in (3..=end.min(7)).rev() {
        if let Some(meant) = names.get(&text[..length]) {
            let follows = text[length..].chars().next();
            let spared = matches!(place, Place::Attribute(_)) && follows.is_some_and(|next| next == '=' || next.is_ascii_alphanumeric());
            if spared {
                return None;
            }
            out.push_str(meant);
            return Some(length);
        }
    }
    None
}

/// What the numbers 128 to 159 mean in pages: Windows-1252, by the HTML standard.
const WINDOWS: [u32; 32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decodes_as_browsers_do() {
        let text = |text| decode(text, Place::Text);
        assert_eq!(text("&copy 2026 &notit; &notin; &#8211;&#x41;&#150 &#0; &;&x &amp;lt; AT&T &NotEqualTilde;"), "© 2026 ¬it; ∉ –A– \u{FFFD} &;&x &lt; AT&T ≂̸");
        assert_eq!(decode("?a=1&copy=2&reg &lt;", Place::Attribute(Some('"'))), "?a=1&copy=2® <");
    }

    #[test]
    fn follows_the_spelling_of_the_page() {
        let spelling = Spelling::of("2.1&nbsp;AA");
        assert_eq!(encode("14\u{A0}Mai\u{AD}", Place::Text, spelling), "14&nbsp;Mai\u{AD}");
        assert_eq!(encode("a\u{A0}b", Place::Text, Spelling::default()), "a\u{A0}b");
    }

    #[test]
    fn quotes_a_value_only_if_it_must() {
        let encode = |text, quote| encode(text, Place::Attribute(quote), Spelling::default());
        assert_eq!((encode("Karte", None).as_str(), encode("die Karte", None).as_str(), encode("", None).as_str()), ("Karte", "\"die Karte\"", "\"\""));
        assert_eq!(encode("„so“ \"it's\"", Some('"')), "„so“ &quot;it's&quot;");
        assert_eq!(encode("it's", Some('\'')), "it&#39;s");
    }

    proptest! {
        #[test]
        fn any_words_come_back(words in "[ -~äß\u{A0}\u{AD}\u{200E}&<>{}%#\"';\n]{0,24}", quote in proptest::sample::select(vec![Place::Text, Place::Attribute(None), Place::Attribute(Some('"')), Place::Attribute(Some('\''))])) {
            let spelling = Spelling::of("&nbsp;&lrm;");
            let written = encode(&words, quote, spelling);
            let calls = ["<", "{{", "{%"].iter().any(|call| written.contains(call));
            prop_assert!(!calls, "{}", written);
            let inner = if quote == Place::Attribute(None) { written.trim_matches('"') } else { &written };
            prop_assert_eq!(decode(inner, quote), collapse(&words));
        }
    }
}
