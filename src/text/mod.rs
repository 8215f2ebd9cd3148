//! Bytes with addresses, and the few words that every room shares.
//!
//! [`Source`] is a file's text with its path; a [`Span`] is a stretch of it in bytes. All positions in the crate are
//! spans of a source, from the first parse to the last report; all writing is [`Edits`] on a source.

pub mod date;
pub mod difference;
pub mod edit;
pub mod encoding;
pub mod facts;
pub mod lines;
pub mod locale;
pub mod sum;

pub use date::Date;
pub use edit::Edits;
pub use locale::Locale;
pub use sum::Sum;

use std::path::{Path, PathBuf};

/// A text with one blank between its words and none around them.
pub fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Whether the blanks of a text are single spaces, and it has no control characters. All of it is looked at, for
/// processors do that for many bytes at a time.
pub fn is_single_spaced(text: &str) -> bool {
    let Some((last, rest)) = text.as_bytes().split_last() else { return true };
    let is_odd = |(one, next): (&u8, &u8)| (*one < b' ') | ((*one == b' ') & (*next == b' '));
    *last >= b' ' && !rest.iter().zip(&text.as_bytes()[1..]).fold(false, |found, pair| found | is_odd(pair))
}

/// A half-open stretch of a source text, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end }
    }

    /// An empty span: a place between two bytes.
    pub fn at(offset: usize) -> Span {
        Span { start: offset, end: offset }
    }

    pub fn len(self) -> usize {
        self.end - self.start
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same stretch, `by` bytes further on.
    pub fn shifted(self, by: usize) -> Span {
        Span { start: self.start + by, end: self.end + by }
    }
}

/// A file's text and its path, relative to the project's root with `/` between its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub path: PathBuf,
    pub text: String,
}

impl Source {
    pub fn new(path: impl AsRef<Path>, text: impl Into<String>) -> Source {
        Source { path: path.as_ref().to_path_buf(), text: text.into() }
    }

    /// The text of a span of this source.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        lines::line_column(&self.text, offset)
    }

    /// The line end this file uses: that of its first line, LF where there is none.
    pub fn line_end(&self) -> &'static str {
        lines::line_end(&self.text)
    }
}
