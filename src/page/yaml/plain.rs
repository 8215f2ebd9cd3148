//! Plain YAML, as nearly all front matter is: keys with a value on their line, maps and lists by indentation, lists in
//! brackets on one line. What is more than that is left to a whole parser, and so is whatever is wrong.

use std::borrow::Cow;
use std::ops::Range;

use super::events::{Node, Style};

/// How deep maps and lists may stand in each other.
const DEEPEST: usize = 12;

/// The longest key; parsers know no end of it but that of a line and a thousand letters.
const LONGEST_KEY: usize = 200;

/// Takes the nodes of a document, each with its bytes; none where it does not go on.
type Sink<'s, 'a> = &'s mut dyn FnMut(Node<'a>, Range<usize>) -> Option<()>;

/// Hands out the nodes of a document, if all of it is plain; else some of them, and none in the end.
pub fn read<'a>(text: &'a str, out: Sink<'_, 'a>) -> Option<()> {
    let bytes = text.as_bytes();
    // Of the signs below the blank there are line ends alone, and a carriage return is followed by the other.
    let odd = bytes.iter().fold(false, |odd, byte| odd | ((*byte < b' ') & (*byte != b'\n') & (*byte != b'\r')));
    let lone = memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'));
    if odd || lone || text.contains('\u{FEFF}') {
        return None;
    }
    let mut reader = Reader { text, bytes, at: 0, column: None, depth: 0, out };
    reader.next_line(0);
    (reader.out)(Node::Document, reader.at..reader.at)?;
    reader.block()?;
    reader.column.is_none().then_some(())
}

struct Reader<'s, 'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// Where the next key, item or value begins.
    at: usize,
    /// Its distance from the start of its line, in which no letters but blanks and `-` may stand; none at the end.
    column: Option<usize>,
    depth: usize,
    out: Sink<'s, 'a>,
}

impl<'a> Reader<'_, 'a> {
    /// Goes to the first line with something on it that begins at or after `at`.
    fn next_line(&mut self, at: usize) {
        let mut start = at;
        while start < self.bytes.len() {
            let column = self.blanks(start) - start;
            match self.bytes.get(start + column) {
                None => break,
                Some(b'\n' | b'\r' | b'#') => start = self.line_end(start + column) + 1,
                Some(_) => {
                    (self.at, self.column) = (start + column, Some(column));
                    return;
                }
            }
        }
        (self.at, self.column) = (self.bytes.len(), None);
    }

    /// Where the blanks end that begin at a place.
    fn blanks(&self, at: usize) -> usize {
        at + self.bytes[at..].iter().take_while(|byte| **byte == b' ').count()
    }

    fn line_end(&self, at: usize) -> usize {
        memchr::memchr(b'\n', &self.bytes[at..]).map_or(self.bytes.len(), |length| at + length)
    }

    fn ends_line(&self, at: usize) -> bool {
        matches!(self.bytes.get(at), None | Some(b'\n' | b'\r'))
    }

    /// Goes on to the next line if nothing but blanks and a comment stand on this one.
    fn end_line(&mut self, at: usize) -> Option<()> {
        let end = self.blanks(at);
        let is_comment = end > at && self.bytes.get(end) == Some(&b'#');
        (self.ends_line(end) || is_comment).then(|| self.next_line(self.line_end(end) + 1))
    }

    fn is_item(&self) -> bool {
        self.bytes[self.at..].starts_with(b"- ")
    }

    fn block(&mut self) -> Option<()> {
        let column = self.column?;
        if self.is_item() { self.list(column, self.at) } else { self.map(column) }
    }

    fn map(&mut self, column: usize) -> Option<()> {
        self.open(Node::Map, self.at)?;
        while self.column == Some(column) {
            let colon = self.key()?;
            self.scalar(Cow::Borrowed(&self.text[self.at..colon]), Style::Plain, self.at..colon)?;
            let value = self.blanks(colon + 1);
            if !self.ends_line(value) && self.bytes[value] != b'#' {
                self.value(value)?;
                continue;
            }
            self.end_line(colon + 1)?;
            match self.column {
                Some(inner) if inner > column => self.block()?,
                // The items of a list may stand right below its key; saphyr has it begin with the first one's words.
                Some(inner) if inner == column && self.is_item() => self.list(column, self.blanks(self.at + 1))?,
                _ => {
                    self.scalar(Cow::Borrowed(""), Style::Plain, colon..colon)?;
                }
            }
        }
        self.close(column)
    }

    fn list(&mut self, column: usize, start: usize) -> Option<()> {
        self.open(Node::List, start)?;
        while self.column == Some(column) && self.is_item() {
            let inner = self.blanks(self.at + 1);
            let inner_column = column + inner - self.at;
            (self.at, self.column) = (inner, Some(inner_column));
            if self.key().is_some() { self.map(inner_column)? } else { self.value(inner)? }
        }
        self.close(column)
    }

    fn open(&mut self, node: Node<'a>, at: usize) -> Option<()> {
        self.depth += 1;
        (self.out)(node, at..at)?;
        (self.depth < DEEPEST).then_some(())
    }

    /// Ends a map or a list; what goes on further in than it is something else.
    fn close(&mut self, column: usize) -> Option<()> {
        self.depth -= 1;
        (self.out)(Node::End, self.at..self.at)?;
        self.column.is_none_or(|next| next <= column).then_some(())
    }

    /// Where the colon stands behind the key that begins here.
    fn key(&self) -> Option<usize> {
        let rest = &self.bytes[self.at..];
        let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b' ');
        let length = rest.iter().take(LONGEST_KEY).take_while(|byte| is_key(byte)).count();
        let begins = rest.first().is_some_and(|first| first.is_ascii_alphanumeric() || *first == b'_');
        let ends = rest.get(length) == Some(&b':') && matches!(rest.get(length + 1), None | Some(b' ' | b'\n' | b'\r'));
        (begins && ends && rest[length - 1] != b' ').then_some(self.at + length)
    }

    /// A value that ends with its line.
    fn value(&mut self, at: usize) -> Option<()> {
        let end = match self.bytes.get(at)? {
            b'[' => self.brackets(at)?,
            b'"' | b'\'' => self.quoted(at)?,
            _ => self.plain(at, false)?,
        };
        self.end_line(end)
    }

    /// A list in brackets; where it ends.
    fn brackets(&mut self, at: usize) -> Option<usize> {
        self.open(Node::List, at)?;
        let mut at = self.blanks(at + 1);
        while *self.bytes.get(at)? != b']' {
            let end = match self.bytes[at] {
                b'[' => self.brackets(at)?,
                b'"' | b'\'' => self.quoted(at)?,
                _ => self.plain(at, true)?,
            };
            at = self.blanks(end);
            match self.bytes.get(at)? {
                b',' => at = self.blanks(at + 1),
                b']' => {}
                _ => return None,
            }
        }
        self.depth -= 1;
        (self.out)(Node::End, at..at)?;
        Some(at + 1)
    }

    /// A scalar without quotes; where it ends.
    fn plain(&mut self, at: usize, flow: bool) -> Option<usize> {
        if b" -?:,[]{}#&*!|>'\"%@`\n\r".contains(self.bytes.get(at)?) {
            return None;
        }
        let mut end = at;
        while let Some(byte) = self.bytes.get(end) {
            let next = self.bytes.get(end + 1).copied().unwrap_or(b'\n');
            match byte {
                b'\n' | b'\r' => break,
                b' ' if next == b'#' => break,
                b',' | b']' if flow => break,
                b'[' | b'{' | b'}' if flow => return None,
                b' ' if flow && next == b'-' => return None,
                b':' if matches!(next, b' ' | b'\n' | b'\r') || flow && b",[]{}".contains(&next) => return None,
                _ => end += 1,
            }
        }
        while self.bytes[end - 1] == b' ' {
            end -= 1;
        }
        self.scalar(Cow::Borrowed(&self.text[at..end]), Style::Plain, at..end)
    }

    /// A scalar in quotes in which none but themselves and backslashes are escaped; where it ends.
    fn quoted(&mut self, at: usize) -> Option<usize> {
        let quote = self.bytes[at];
        let mut value = Cow::Borrowed("");
        let (mut from, mut end) = (at + 1, at + 1);
        loop {
            let next = self.bytes.get(end + 1).copied().unwrap_or(b'\n');
            match (quote, *self.bytes.get(end)?, next) {
                (b'"', b'\\', b'"' | b'\\') | (b'\'', b'\'', b'\'') => {
                    value += &self.text[from..end];
                    (from, end) = (end + 1, end + 2);
                }
                (b'"', b'\\', _) | (_, b'\n', _) => return None,
                (_, byte, _) if byte == quote => break,
                _ => end += 1,
            }
        }
        value += &self.text[from..end];
        self.scalar(value, Style::Quoted, at..end + 1)
    }

    fn scalar(&mut self, value: Cow<'a, str>, style: Style, place: Range<usize>) -> Option<usize> {
        let end = place.end;
        (self.out)(Node::Scalar { value, style, is_tagged: None }, place)?;
        Some(end)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::page::yaml::{by_a_whole_parser, by_lines};

    /// Whether a text is plain; if it is, a whole parser reads the same in it.
    fn is_plain(text: &str) -> bool {
        let Some(plain) = by_lines(text) else { return false };
        assert_eq!(plain, by_a_whole_parser(text).unwrap(), "{text:?}");
        true
    }

    #[test]
    fn most_front_matter_is_plain() {
        for text in [
            "title: Opening hours\ndate: 2027-03-01\ndraft: no\nweight: 30\nempty:\nmore: ''\n",
            "title: \"A \\\"b\\\" \\\\ c\" # why\nother: 'it''s' \naliases: [/a/, '/b', \"c, d\", e f-g, [x], http://h.example/?a=b#c, ]\nnone: []\n",
            "# l10n: note\nmenu:\n  main:\n    name: Ämter\n\n  # more\n  side:\n    weight: 1\nlast: x\n",
            "tags:\n- a\n- b\nlist:\n  - name: Erika\n    role: Head:of # nothing\n",
            "list:\n  - name: Erika\n    of:\n      - x\n    in:\n    - [y]\n    - z\n  - plain\nend: 1",
            "- a: b\n  c: d\n-   e\n- f:\n  - g\n",
            "title: Windows\r\nlist:\r\n- a\r\n\r\nx: \"y\"\r\n",
            "  a: 1\n  b:\n    - c\n",
            "a.b/c-d: e:f ~ g|h {i} [j], k's & l*\n0: \u{a0}x\u{a0}\n",
        ] {
            assert!(is_plain(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_others() {
        for text in [
            "", "# only this\n", "words", "a: b: c", "a: &x b", "a: *x", "a: !!str 1", "a: |\n  b\n", "a: >-\n  b\n", "a: b\n  c", "a:\n  b", "a: 'b\n  c'", "a: \"b\\n\"", "a: {b: c}", "a: [b\n]", "a: [b: c]", "a: [\"b\": c]",
            "a: [b] c", "a: 'b' c", "a: 'b'#c", "\ta: b", "a:\tb", "a: b\u{feff}", "? a\n: b", "'a': b", "a : b", "a:b", "-\n", "- - a", "- a\nb: c", "a:\n    b: 1\n  c: 2", "a: 1\n  b: 2", "---\na: b\n", "a: b\n...\n",
            "a: b\n---\nc: d\n", "%x", "a: @b", "a: `b`", "a: -", "a: - b", "a: [-]", "a: [b -]", "a: [b:]", "a: ?", "a: b:", "a: b # c\n  d", "a: b\rc", "a: [,]", "a: [b,,]", "a: ]", "a: b\0c", "<<: x",
        ] {
            assert!(!is_plain(text), "{text:?}");
        }
    }

    fn line() -> impl Strategy<Value = String> {
        let start = prop::sample::select(vec!["", "", "  ", "    ", " ", "- ", "  - ", "-   ", "- - ", "\t", "# ", "? "]);
        let key = prop::sample::select(vec!["", "", "a: ", "b:", "a-b.c: ", "title:  ", "0: ", "'q': ", "x : ", "ä: ", "k: - ", "[a]: "]);
        let word = prop::sample::select(vec![
            "", "word", "two words", "12", "no", "~", "ä\u{2028}ö", "\"q\"", "'q'", "\"a\\\"b\"", "'it''s'", "\"\\n\"", "[", "]", "[a, b]", "[a,'b', \"c\"]", "[ ]", "[a, [b]]", "{}", "{a: b}", ",", " ", ":", ": ", " # c", "#",
            "&x", "*x", "|", ">-", "!t", "-", "--", "---", "...", "%", "@", "\\", "\"", "'", "http://x/?y#z", "a:b", "\u{feff}", "\u{a0}", "<b>", "$x",
        ]);
        let end = prop::sample::select(vec!["\n", "\n", "\n", "\r\n", "\n\n", " \n", "\r", ""]);
        (start, key, prop::collection::vec(word, 0..3), end).prop_map(|(start, key, words, end)| format!("{start}{key}{}{end}", words.concat()))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn lines_are_read_as_by_a_whole_parser(lines in prop::collection::vec(line(), 0..6)) {
            is_plain(&lines.concat());
        }

        #[test]
        fn signs_are_read_as_by_a_whole_parser(text in "[ab: \\-,\n\\[\\]{}'\"#\\\\&!|>?%@`~.0\r]{0,24}", value in "[ab :,'\"#\\\\\\[\\]\\-]{0,12}") {
            is_plain(&text);
            is_plain(&format!("a: {value}\nb:\n  - [{value}]\n  - {value}\n"));
        }
    }
}
