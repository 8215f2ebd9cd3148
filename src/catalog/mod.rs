//! A `.ftl` file: entries with their spans, the comment lines that carry states, and edits on them.
//!
//! A catalog is read through `fluent-syntax` with a slice type that keeps byte offsets ([`read`]), and written only as
//! [`Edits`](crate::text::Edits) on its text ([`edit`]), never re-rendered. What the parser cannot read is [`Junk`]: it
//! is reported, and never touched.

pub mod apart;
pub mod calls;
pub mod edit;
pub mod flat;
pub mod fold;
pub mod head;
mod moves;
pub mod pattern;
pub mod reading;
mod read;
pub mod refresh;
pub mod resolve;
pub mod state_line;
pub mod sums;
pub mod write;

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::say::Msg;
use crate::text::lines::Starts;
use crate::text::{Source, Span, Sum};

pub use fold::fold;
pub use head::{Head, Ignore};
pub use pattern::{Message, Pattern};
pub use state_line::{StateLine, Standing};

/// A `.ftl` file, read. All spans are bytes of `source.text`, a byte order mark included.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    pub source: Source,
    /// Messages and terms in the order of the file, duplicates included.
    pub entries: Vec<Entry>,
    /// What the parser could not read, in the order of the file.
    pub junk: Vec<Junk>,
    /// The `##` comments, in the order of the file.
    pub groups: Vec<Group>,
    /// Where the text begins: behind the byte order mark, if there is one.
    pub start: usize,
    /// Where its lines begin: a report asks for many.
    pub(crate) lines: Once<Starts>,
    /// Where the first entry of each id stands.
    pub(crate) ids: Once<HashMap<String, usize>>,
}

/// What is computed of a catalog or an entry when it is first asked for, and once, for a source text is looked at again
/// for each language. It is no part of what the thing is: things are equal without it, and a copy, which may be given
/// other contents, has its own.
#[derive(Debug)]
pub(crate) struct Once<T>(OnceLock<T>);

impl<T> Once<T> {
    fn get(&self, compute: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(compute)
    }
}

impl<T> Default for Once<T> {
    fn default() -> Once<T> {
        Once(OnceLock::new())
    }
}

impl<T> Clone for Once<T> {
    fn clone(&self) -> Once<T> {
        Once::default()
    }
}

impl<T> PartialEq for Once<T> {
    fn eq(&self, _: &Once<T>) -> bool {
        true
    }
}

/// A message or a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The id; a term's begins with `-`.
    pub id: String,
    /// From the first attached comment line to the line end of the last line; blank lines behind it are not in it.
    pub extent: Span,
    /// The attached comment lines with their line ends.
    pub comment: Option<Span>,
    pub id_at: Span,
    /// The pattern's bytes behind `=`, without the blanks around them; empty where there are only attributes.
    pub value: Span,
    /// Where each attribute stands, in the order of the file, as `message.attributes`.
    pub attributes: Vec<AttributeAt>,
    pub message: Message,
    /// The text of the `##` comment under which the entry stands.
    pub group: Option<String>,
    pub head: Head,
    /// Whether unparsable lines stand directly before or behind the entry.
    pub beside_junk: bool,
    pub(crate) sum: Once<Sum>,
    pub(crate) size: Once<(usize, usize)>,
}

/// Where an attribute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeAt {
    /// The name, without the dot.
    pub name: Span,
    /// The pattern's bytes behind `=`, without the blanks around them.
    pub value: Span,
}

/// Lines that are no Fluent.
#[derive(Clone, Debug, PartialEq)]
pub struct Junk {
    pub span: Span,
    /// The id whose text this would have been, if it begins like an entry.
    pub id: Option<String>,
    pub says: Msg,
}

/// A `##` comment; an empty one ends the group before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its lines with their line ends.
    pub span: Span,
    pub text: String,
}

/// The text of the group under which sync keeps what no page has any more.
pub const OBSOLETE: &str = "Obsolete";

impl Catalog {
    /// Reads a file. This never fails: what is no Fluent becomes [`Junk`].
    pub fn read(source: Source) -> Catalog {
        read::read(source)
    }

    /// The first entry of an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Where the first entry of an id stands among the entries.
    pub fn position(&self, id: &str) -> Option<usize> {
        let first = || self.entries.iter().enumerate().rev().map(|(at, entry)| (entry.id.clone(), at)).collect();
        self.ids.get(first).get(id).copied()
    }

    /// Whether an id occurs more than once, with texts that differ.
    pub fn is_contradicted(&self, id: &str) -> bool {
        let mut same = self.entries.iter().filter(|entry| entry.id == id);
        let Some(first) = same.next() else { return false };
        let first = sums::text_sum(&first.message);
        same.any(|other| sums::text_sum(&other.message) != first)
    }

    /// Whether unparsable lines hold what would have been an entry of this id.
    pub fn is_broken(&self, id: &str) -> bool {
        self.junk.iter().any(|junk| junk.id.as_deref() == Some(id))
    }

    /// The path, line and column of a span.
    pub fn place(&self, span: Span) -> Place {
        let (line, column) = self.line_column(span.start);
        Place { path: self.source.path.clone(), line, column }
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        self.lines.get(|| Starts::of(&self.source.text)).line_column(&self.source.text, offset)
    }

    /// What is wrong with the file itself: unparsable lines, and ids that occur twice with different texts.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = Vec::new();
        for junk in &self.junk {
            findings.push(Finding::new("unparsable", Level::Error, self.place(junk.span), junk.says.clone()));
        }
        let mut first_of: HashMap<&str, &Entry> = HashMap::new();
        for entry in &self.entries {
            let first = *first_of.entry(entry.id.as_str()).or_insert(entry);
            if !std::ptr::eq(first, entry) && sums::text_sum(&first.message) != sums::text_sum(&entry.message) {
                let line = self.line_column(first.id_at.start).0;
                let says = msg!("catalog-duplicate-id", id = entry.id.as_str(), line = line);
                let finding = Finding::new("duplicate-id", Level::Error, self.place(entry.id_at), says);
                findings.push(finding.hint(msg!("hint-duplicate-id")));
            }
        }
        findings.sort_by(|a, b| a.place.cmp(&b.place));
        findings
    }
}

impl Entry {
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Whether the entry stands under `## Obsolete`.
    pub fn is_obsolete(&self) -> bool {
        self.group.as_deref() == Some(OBSOLETE)
    }

    /// The checksum of the entry as a source whose link targets no translation overrides.
    pub fn source_sum(&self) -> Sum {
        *self.sum.get(|| sums::source_sum(&self.message, &[]))
    }

    /// The size of the entry's message, by the given way of measuring, which must always be the same.
    pub fn size_by(&self, measure: fn(&str) -> (usize, usize)) -> (usize, usize) {
        *self.size.get(|| measure(&self.message.words()))
    }

    /// The text in message form, as a page reads it; `None` where it needs resolving or there is only an attribute.
    pub fn text(&self) -> Option<String> {
        self.message.value.as_ref().and_then(Pattern::message_text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_with_another_message_is_measured_anew() {
        let catalog = Catalog::read(Source::new("a.ftl", "k = one\n"));
        let sum = catalog.entries[0].source_sum();
        let other = Entry { message: Message::text("two words"), ..catalog.entries[0].clone() };
        assert_eq!(sum, sums::source_sum(&catalog.entries[0].message, &[]));
        assert_eq!(other.source_sum(), sums::source_sum(&other.message, &[]));
        assert_ne!(other.source_sum(), sum);
    }

    #[test]
    fn variants_without_a_default_are_unparsable() {
        let catalog = Catalog::read(Source::new("a.ftl", "# a\nk = { $x ->\n *}\nl = { F({ $x ->\n [a] b\n *}) }\n    .m = x\n-n = { $x ->\n *[a] { -b }\n}\n"));
        assert_eq!(catalog.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["-n"]);
        assert_eq!(catalog.junk.iter().map(|junk| junk.id.as_deref()).collect::<Vec<_>>(), [Some("k"), Some("l")]);
    }
}
