//! As much of JavaScript as it takes to tell where MDX's code ends: brackets, strings, templates and comments; and the
//! labels among a component's values.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

/// Whether a piece of code is whole: all its brackets, strings and comments are closed.
pub fn is_whole(code: &str) -> bool {
    let mut open: Vec<char> = Vec::new();
    let mut letters = code.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let next = code[at + letter.len_utf8()..].chars().next();
        // In a template's text only its end and `${` count.
        if open.last() == Some(&'`') {
            match (letter, next) {
                ('\\', _) => drop(letters.next()),
                ('`', _) => drop(open.pop()),
                ('$', Some('{')) => {
                    letters.next();
                    open.push('{');
                }
                _ => {}
            }
            before = letter;
            continue;
        }
        match (letter, next) {
            ('/', Some('/')) if before != ':' => while letters.next_if(|(_, letter)| *letter != '\n').is_some() {},
            ('/', Some('*')) => {
                let Some(length) = code[at + 2..].find("*/") else { return false };
                while letters.next_if(|(place, _)| *place < at + 2 + length + 2).is_some() {}
            }
            ('`', _) => open.push('`'),
            // In the words of an element an apostrophe follows a letter.
            ('"' | '\'', _) if !before.is_alphanumeric() => {
                let (mut escaped, mut closed) = (false, false);
                for (_, inner) in letters.by_ref() {
                    closed = inner == '\n' || (inner == letter && !escaped);
                    escaped = inner == '\\' && !escaped;
                    if closed {
                        break;
                    }
                }
                if !closed {
                    return false;
                }
            }
            ('(' | '[' | '{', _) => open.push(letter),
            (')' | ']' | '}', _) => {
                let partner = match letter {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                // Brackets in the words of an element have no partner.
                if let Some(place) = open.iter().rposition(|open| *open == partner) {
                    open.truncate(place);
                }
            }
            _ => {}
        }
        before = letter;
    }
    open.is_empty()
}

/// The length of the expression in braces at the start of a text.
pub fn braces(text: &str) -> Option<usize> {
    text.match_indices('}').map(|(at, _)| at).find(|at| is_whole(&text[1..*at])).map(|at| at + 1)
}

/// The labels in the list of values that a component of tabs has, `values={[{label: "Words", value: "a"}]}`: where they
/// stand in its tag, the quote around each, and what it says. In it a backslash stands for nothing but itself.
pub fn labels(tag: &str) -> Vec<(Range<usize>, char, String)> {
    static LABEL: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = r#"[{,\s]["']?label["']?\s*:\s*(?:"((?:[^"\\\n]|\\\\)*)"|'((?:[^'\\\n]|\\\\)*)')\s*[,}]"#;
    let values = tag.match_indices("values={").find(|(at, _)| tag[..*at].ends_with(char::is_whitespace));
    let (Some((at, name)), Some(label)) = (values, LABEL.get_or_init(|| Regex::new(pattern).ok())) else { return Vec::new() };
    let start = at + name.len() - 1;
    let Some(code) = braces(&tag[start..]).map(|length| &tag[start..start + length]) else { return Vec::new() };
    let found = label.captures_iter(code).filter_map(|found| found.get(1).or(found.get(2)));
    found.map(|found| (start + found.start()..start + found.end(), char::from(code.as_bytes()[found.start() - 1]), found.as_str().replace("\\\\", "\\"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_labels_among_values() {
        let found = |tag: &str| labels(tag).into_iter().map(|(_, quote, text)| format!("{quote}{text}")).collect::<Vec<_>>();
        assert_eq!(found("<Tabs a=\"b\"\n values={[{label: 'On a Mac', value: 'mac'}, { \"label\": \"Don't}\" },{label:'c\\\\'}]}>"), ["'On a Mac", "\"Don't}", "'c\\"]);
        assert_eq!(found("<Tabs values={[{label: 'a\\n'}, {label: b}, {label: 'c' + d}, {alabel: 'e'}]} label={x}>"), Vec::<String>::new());
        assert_eq!(found("<Tabs values={[{label: 'ä'}"), Vec::<String>::new());
    }

    #[test]
    fn tells_where_code_ends() {
        for (code, whole) in [
            ("export const a = {", false),
            ("export const a = {\n\n b: 1 }", true),
            ("import x from 'x'", true),
            ("\"}\"", true),
            ("`${a", false),
            ("`${a}}`", true),
            ("/* } ", false),
            ("/* ' */ // {", true),
            ("a && <p>don't</p>", true),
            ("f(", false),
            ("x ? '>' : \"", false),
        ] {
            assert_eq!(is_whole(code), whole, "{code}");
        }
    }
}
