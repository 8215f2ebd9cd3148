//! What stops a verb: what happened and where, and, apart from it, what to do next.

use std::fmt;

use crate::finding::Place;
use crate::say::Msg;

/// A fault that ends the run.
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    pub kind: Kind,
    pub says: Msg,
    pub place: Option<Place>,
    pub hints: Vec<Msg>,
}

/// What the caller does about it; each kind has its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The command line or the configuration is wrong: exit code 2.
    Usage,
    /// A file, the network or an engine failed: exit code 3.
    Failed,
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub fn usage(says: Msg) -> Error {
        Error { kind: Kind::Usage, says, place: None, hints: Vec::new() }
    }

    pub fn failed(says: Msg) -> Error {
        Error { kind: Kind::Failed, says, place: None, hints: Vec::new() }
    }

    pub fn at(mut self, place: Place) -> Error {
        self.place = Some(place);
        self
    }

    pub fn hint(mut self, hint: Msg) -> Error {
        self.hints.push(hint);
        self
    }
}

impl fmt::Display for Error {
    /// For logs and tests: the key and its arguments. The door says it in words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:?}", self.says.key, self.says.args)
    }
}

impl std::error::Error for Error {}
