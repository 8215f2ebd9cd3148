//! Bringing one locale's catalog up to its source catalog: a pure function from two catalogs to edits.

use crate::catalog::Catalog;
use crate::text::{Edits, Locale};

/// What sync works on.
#[derive(Clone, Copy, Debug)]
pub struct SyncInput<'a> {
    pub source: &'a Catalog,
    /// The locale's catalog; where there is no file yet, an empty one.
    pub catalog: &'a Catalog,
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
    /// Whether a text without a state line that differs from its source counts as approved.
    pub implicit: bool,
    /// Whether entries are added for what is missing; not in a program's own catalogs.
    pub add: bool,
    /// Entries of other files that rows without an entry take over, with the id of the row.
    pub adopted: &'a [Adopted],
}

/// An entry that moves here from another catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// The id of the source entry whose row takes it.
    pub id: String,
    /// The entry's own lines, as they stood there; its id may be another.
    pub bytes: String,
}

/// What sync does to the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Synced {
    pub edits: Edits,
    /// Ids of rows that were added as missing.
    pub added: Vec<String>,
    /// Ids whose `ok` was sealed.
    pub sealed: Vec<String>,
    /// Ids whose source had changed since the last sync.
    pub changed: Vec<String>,
    /// Ids moved under `## Obsolete`, and back.
    pub retired: Vec<String>,
    pub revived: Vec<String>,
}

/// The edits that bring a locale's catalog up to its source.
pub fn sync(input: SyncInput) -> Synced {
    let _ = input;
    Synced::default()
}
