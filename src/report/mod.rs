//! What a verb came back with, put into words: one file per voice. Pure functions, from an outcome to text; where that may be
//! very long, it is written as it is made.
//!
//! | voice | for |
//! |---|---|
//! | [`table`], [`matrix`] | people who ask how far each language is |
//! | [`details`] | the same people: sections, texts, effort, what has changed |
//! | [`findings`] | people who mend what a check found |
//! | [`candidate`], [`words`] | people who approve, row by row |
//! | [`explained`] | people who ask what became of each text |
//! | [`exchange`] | people who send texts out and get them back |
//! | [`talk`] | people who ran a verb: what it did, in a sentence |
//! | [`json`] | programs |
//! | [`github`], [`gitlab`], [`azure`] | the pages of a pull request; [`annotations`] is what two of them share |
//! | [`markdown`] | a comment on a pull request |
//! | [`junit`], [`sarif`] | CI, and editors |
//! | [`snippets`] | people who are used to compilers |
//! | [`html`] | an editor’s desk, and paper |
//! | [`csv`] | a spreadsheet of the word counts |
//! | [`badge`] | a front page |

pub mod annotations;
pub mod azure;
pub mod badge;
pub mod candidate;
pub mod csv;
pub mod details;
pub mod drafts;
pub mod engines;
pub mod exchange;
pub mod explained;
pub mod findings;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod matrix;
pub mod names;
pub mod pretty;
pub mod prints;
pub mod receipt;
pub mod sarif;
pub mod snippets;
pub mod style;
pub mod table;
pub mod talk;
pub mod words;
pub mod xml;

pub use style::Style;

use std::borrow::Borrow;
use std::io::{self, Write};

use crate::error::Result;
use crate::finding::Finding;
use crate::ops::outcome::{Checked, Status};
use crate::ops::sides::Leaf;
use crate::say::Say;

/// The form that a report takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Table,
    Json,
    Github,
    Gitlab,
    Azure,
    Sarif,
    Junit,
    Markdown,
    Snippets,
    Csv,
    Badge,
    Html,
}

impl Format {
    const NAMES: [(&'static str, Format); 12] = [
        ("table", Format::Table),
        ("json", Format::Json),
        ("github", Format::Github),
        ("gitlab", Format::Gitlab),
        ("azure", Format::Azure),
        ("sarif", Format::Sarif),
        ("junit", Format::Junit),
        ("markdown", Format::Markdown),
        ("snippets", Format::Snippets),
        ("csv", Format::Csv),
        ("badge", Format::Badge),
        ("html", Format::Html),
    ];
    /// The forms that any verb's report can take.
    pub const ANY: [Format; 6] = [Format::Table, Format::Json, Format::Github, Format::Gitlab, Format::Azure, Format::Sarif];
    /// Those of `status`.
    pub const STATUS: [Format; 5] = [Format::Table, Format::Json, Format::Markdown, Format::Csv, Format::Badge];
    /// Those of `check`, all there are.
    pub const CHECK: [Format; 12] = [
        Format::Table,
        Format::Json,
        Format::Github,
        Format::Gitlab,
        Format::Azure,
        Format::Sarif,
        Format::Junit,
        Format::Markdown,
        Format::Snippets,
        Format::Csv,
        Format::Badge,
        Format::Html,
    ];

    pub fn parse(name: &str) -> Option<Format> {
        Format::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    /// Its name, as `--format` takes it.
    pub fn name(self) -> &'static str {
        Format::NAMES.iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }

    /// Findings of any verb in this form, if it is one of findings alone.
    pub fn findings(self, findings: impl IntoIterator<Item: Borrow<Finding>> + Copy, say: &Say, out: &mut dyn Write) -> Option<io::Result<()>> {
        match self {
            Format::Github => Some(out.write_all(github::list(findings, say).as_bytes())),
            Format::Gitlab => Some(gitlab::list(findings, say, out)),
            Format::Azure => Some(out.write_all(azure::list(findings, say).as_bytes())),
            Format::Sarif => Some(sarif::log(findings, say, out)),
            _ => None,
        }
    }

    /// The outcome of `status` in this form.
    pub fn status(self, outcome: &Status, say: &Say, style: Style) -> String {
        match self {
            Format::Json => json::status(outcome, say),
            Format::Markdown => markdown::status(outcome, say),
            Format::Csv => csv::counts(outcome),
            Format::Badge => badge::svg(outcome, say),
            _ => table::status(outcome, say, style),
        }
    }

    /// Writes the outcome of `check` in this form, with what some forms show beside it.
    ///
    /// # Errors
    /// If that cannot be read; a fault of `out` comes back by itself.
    pub fn checked(self, outcome: &Checked, beside: &Beside, say: &Say, style: Style, out: &mut dyn Write) -> Result<io::Result<()>> {
        let text = match self {
            Format::Json => return Ok(json::checked(outcome, say, out)),
            Format::Junit => junit::suites(outcome, say),
            Format::Markdown => markdown::checked(outcome, say),
            Format::Snippets => snippets::checked(outcome, beside.read, say, style),
            Format::Html => html::page(outcome, beside.sides, beside.edit, say)?,
            Format::Csv | Format::Badge => self.status(&outcome.status, say, style),
            _ => return Ok(self.findings(&outcome.findings, say, out).unwrap_or_else(|| findings::checked(outcome, say, style, out))),
        };
        Ok(out.write_all(text.as_bytes()))
    }
}

/// Shows the texts of a project, page by page.
pub type Sides<'a> = &'a dyn Fn(&mut dyn FnMut(&Leaf)) -> Result<()>;

/// What some forms show beside an outcome.
pub struct Beside<'a> {
    /// The files that findings stand in.
    pub read: snippets::Read<'a>,
    /// The texts themselves.
    pub sides: Sides<'a>,
    /// Where a file is edited, with `{path}` and `{line}`.
    pub edit: Option<&'a str>,
}

/// Paths are written with `/` on every system.
fn path(path: &std::path::Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// A path as a relative reference (RFC 3986): what is neither unreserved nor a slash is written in per cent.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
pub mod sample;

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// One outcome, told by every voice; `UPDATE=1` writes the files anew.
    #[test]
    fn every_voice_tells_the_same_outcome() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report");
        let file = |path: &Path| (path == Path::new("locales/de/fund.ftl")).then(|| "\n".repeat(11) + "p-apply-x2m8 = Anträge bis 31. Oktober\n");
        for format in Format::CHECK {
            let sides = |see: &mut dyn FnMut(&Leaf)| {
                sample::sides().iter().for_each(see);
                Ok(())
            };
            let beside = Beside { read: &file, sides: &sides, edit: Some("https://forge.example/edit/{path}#L{line}") };
            let mut out = Vec::new();
            format.checked(&sample::checked(), &beside, &Say::new("en"), Style::PLAIN, &mut out).unwrap().unwrap();
            let seen = String::from_utf8(out)
                .unwrap()
                .replace(env!("CARGO_PKG_VERSION"), "VERSION")
                .replace(html::STYLE, "")
                .replace(html::SCRIPT, "");
            let snapshot = folder.join(format!("check.{}", format.name()));
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&snapshot, &seen).unwrap();
            }
            let wanted = std::fs::read_to_string(&snapshot).unwrap_or_default();
            assert_eq!(seen, wanted, "{}: UPDATE=1 rewrites it", snapshot.display());
        }
    }

    #[test]
    fn every_form_is_known_by_its_name() {
        for format in Format::CHECK {
            assert_eq!(Format::parse(format.name()), Some(format));
        }
        assert_eq!(Format::NAMES.len(), Format::CHECK.len());
    }
}
