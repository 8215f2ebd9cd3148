//! What a check, or any reader, reports.

mod list;

use std::path::PathBuf;

pub use list::Findings;

use crate::say::Msg;
use crate::text::{Source, Span};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Note,
    Warning,
    Error,
}

/// Where something is: a file and, if known, line and column from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub path: PathBuf,
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// The place where a span of a source begins.
    pub fn of(source: &Source, span: Span) -> Place {
        let (line, column) = source.line_column(span.start);
        Place { path: source.path.clone(), line, column }
    }

    /// A whole file.
    pub fn file(path: impl Into<PathBuf>) -> Place {
        Place { path: path.into(), line: 1, column: 1 }
    }
}

/// One fault, found at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the check that owns this fault, such as `missing-tag`.
    pub id: &'static str,
    pub level: Level,
    pub place: Place,
    /// The bytes of the file that it stands on, where they are known.
    pub span: Option<Span>,
    pub says: Msg,
    /// The source text in question; findings are grouped by it.
    pub source_text: Option<String>,
    /// What to do next: a sentence or a command.
    pub hint: Option<Msg>,
}

impl Finding {
    pub fn new(id: &'static str, level: Level, place: Place, says: Msg) -> Finding {
        Finding { id, level, place, span: None, says, source_text: None, hint: None }
    }

    /// The same finding on these bytes of its file.
    pub fn on(mut self, span: Span) -> Finding {
        self.span = Some(span);
        self
    }

    pub fn about(mut self, source_text: impl Into<String>) -> Finding {
        self.source_text = Some(source_text.into());
        self
    }

    pub fn hint(mut self, hint: Msg) -> Finding {
        self.hint = Some(hint);
        self
    }
}
