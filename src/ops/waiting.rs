//! The drafts of a program's own files. The program reads its files as they are, so what nobody has approved waits in a tree
//! of its own, `drafts/<language>/…`; sync takes what was approved over into the program's file.

use super::books::{Books, NativeBook};
use super::masked::mask;
use crate::catalog::{Catalog, Entry};
use crate::sheet::{Adopted, State};
use crate::text::Source;

/// What sync does with the drafts of one file.
pub struct Waiting {
    /// The source of what still waits: the messages that the program's file lacks.
    pub source: Catalog,
    /// The approved drafts, for the program's file.
    pub approved: Vec<Adopted>,
    /// The same entries as they stand among the drafts, where they are cut.
    pub cut: Vec<String>,
}

/// What waits beside a program's file, and what is ready for it.
pub fn waiting(books: &Books, native: &NativeBook) -> Waiting {
    let sheet = books.native_sheet(native);
    let mut waiting = Waiting { source: Catalog::read(Source::new("", "")), approved: Vec::new(), cut: Vec::new() };
    let mut source = String::new();
    for row in sheet.rows.iter().filter(|row| native.catalog.entry(row.id()).is_none()) {
        let draft = native.drafts.entry(row.id());
        match draft.filter(|_| row.state() == State::Approved) {
            Some(entry) => {
                let bytes = native.drafts.source.slice(entry.extent).to_string();
                waiting.approved.push(Adopted { id: entry.id.clone(), bytes: bytes.clone() });
                waiting.cut.push(bytes);
            }
            None if draft.is_some() || is_draftable(row.source) => {
                let entry = native.source.source.slice(row.source.extent);
                source.push_str(entry);
                source.push_str(if entry.ends_with('\n') { "\n" } else { "\n\n" });
            }
            None => {}
        }
    }
    waiting.source = Catalog::read(Source::new(&native.source.source.path, source));
    waiting
}

/// Whether an engine may try its hand at a message.
fn is_draftable(source: &Entry) -> bool {
    let says = |message: &crate::catalog::Message| message.words().chars().any(char::is_alphabetic);
    !source.is_term() && says(&source.message) && mask(&source.message).is_some()
}
