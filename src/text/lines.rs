//! Lines of a text: where an offset stands, and how its lines end.

/// Line and column of a byte offset, both from 1, the column counted in characters.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    // Counted in bytes' width, which processors do for many at a time.
    let line = before.as_bytes().chunks(255).map(|some| usize::from(some.iter().map(|byte| u8::from(*byte == b'\n')).sum::<u8>())).sum::<usize>() + 1;
    (line, before[start..].chars().count() + 1)
}

/// Where the lines of a text begin, for many questions about one text.
#[derive(Clone, Debug)]
pub struct Starts(Vec<usize>);

impl Starts {
    pub fn of(text: &str) -> Starts {
        Starts(std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect())
    }

    /// As [`line_column`], for the text that the starts are of.
    pub fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.0.partition_point(|start| *start <= offset).max(1);
        let start = self.0.get(line - 1).copied().unwrap_or(0);
        (line, line_column(text.get(start..).unwrap_or_default(), offset.saturating_sub(start)).1)
    }
}

/// The offset at which the line around `offset` begins.
pub fn line_start(text: &str, offset: usize) -> usize {
    memchr::memrchr(b'\n', &text.as_bytes()[..offset]).map_or(0, |at| at + 1)
}

/// The offset after the line end of the line around `offset`, or the text's end.
pub fn next_line(text: &str, offset: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[offset..]).map_or(text.len(), |at| offset + at + 1)
}

/// The offset at which the given line begins (from 1), if there is such a line.
pub fn line_offset(text: &str, line: usize) -> Option<usize> {
    if line <= 1 {
        return (line == 1).then_some(0);
    }
    text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').nth(line - 2).map(|(at, _)| at + 1)
}

/// `"\r\n"` where the first line ends so, else `"\n"`.
pub fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if at > 0 && text.as_bytes()[at - 1] == b'\r' => "\r\n",
        _ => "\n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_table_of_lines_says_the_same(text in "[a\u{e4}\r\n]{0,30}", offset in 0usize..40) {
            prop_assert_eq!(Starts::of(&text).line_column(&text, offset), line_column(&text, offset));
        }
    }

    #[test]
    fn columns_count_characters() {
        let text = "äb\r\nßx";
        assert_eq!(line_column(text, 0), (1, 1));
        assert_eq!(line_column(text, 2), (1, 2));
        assert_eq!(line_column(text, text.len()), (2, 3));
        assert_eq!(line_column(text, 900), (2, 3));
        assert_eq!(line_column(&"\n".repeat(1000), 700), (701, 1));
        assert_eq!(line_end(text), "\r\n");
        assert_eq!(line_offset(text, 2), Some(5));
        assert_eq!(line_offset(text, 3), None);
    }
}
