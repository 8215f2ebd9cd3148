//! What `export` and `import` come back with.

use std::path::PathBuf;

use super::{Taken, Written};
use crate::exchange::At;
use crate::finding::Finding;
use crate::say::Msg;
use crate::text::Locale;

/// Outcome of `export`.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    pub files: Vec<Kitted>,
    /// Texts that no file has room for, each with the reason.
    pub left: Vec<(String, Msg)>,
    pub findings: Vec<Finding>,
}

/// A file for a translator.
#[derive(Clone, Debug)]
pub struct Kitted {
    pub path: PathBuf,
    pub locale: Locale,
    pub texts: usize,
    /// Words of the source texts.
    pub words: usize,
}

/// Outcome of `import`.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    pub written: Vec<Written>,
    /// What was altered, in the order of the files.
    pub texts: Vec<ImportedText>,
    /// Messages that are in the catalogs as the files have them.
    pub same: usize,
    /// What was not taken, and why.
    pub refused: Vec<Refused>,
    pub findings: Vec<Finding>,
}

/// A message that a file altered.
#[derive(Clone, Debug)]
pub struct ImportedText {
    pub at: At,
    pub locale: Locale,
    pub page: PathBuf,
    pub id: String,
    pub taken: Taken,
    /// The text before, none where nobody had translated it, and the new one.
    pub before: Option<String>,
    pub after: String,
    /// Why it stands beside the text, or is not approved although the file says so.
    pub why: Option<Msg>,
}

/// A text of a file that was not taken.
#[derive(Clone, Debug)]
pub struct Refused {
    pub at: At,
    /// The id, where the file has one.
    pub id: Option<String>,
    pub why: Msg,
}
