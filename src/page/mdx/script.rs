//! As much of JavaScript as it takes to tell where MDX's code ends: brackets, strings, templates and comments.

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

#[cfg(test)]
mod tests {
    use super::*;

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
