//! What a verb came back with, put into words: one file per voice. Pure functions, from an outcome to text.
//!
//! | voice | for |
//! |---|---|
//! | [`table`], [`matrix`] | people who ask how far each language is |
//! | [`findings`] | people who mend what a check found |
//! | [`candidate`], [`words`] | people who approve, row by row |
//! | [`explained`] | people who ask what became of each text |
//! | [`talk`] | people who ran a verb: what it did, in a sentence |
//! | [`json`] | programs |
//! | [`github`] | the pages of a pull request |

pub mod candidate;
pub mod drafts;
pub mod engines;
pub mod explained;
pub mod findings;
pub mod github;
pub mod json;
pub mod matrix;
pub mod names;
pub mod receipt;
pub mod style;
pub mod table;
pub mod talk;
pub mod words;

pub use style::Style;

/// The form that a report takes on stdout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Table,
    Json,
    Github,
}

impl Format {
    /// The forms by name, as `--format` takes them.
    pub const NAMES: [&'static str; 3] = ["table", "json", "github"];

    pub fn parse(name: &str) -> Option<Format> {
        match name {
            "table" => Some(Format::Table),
            "json" => Some(Format::Json),
            "github" => Some(Format::Github),
            _ => None,
        }
    }
}

#[cfg(test)]
pub mod sample;
