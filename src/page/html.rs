//! HTML: whole documents, fragments, and the HTML inside Markdown.
//!
//! The page is cut into tokens, tokens into runs of inline content, and each run with words in it is a unit. Writing
//! replaces the bytes of units alone; before a page is handed back its tokens are read again and compared.

mod attribute;
mod element;
mod encode;
mod merge;
mod run;
mod setting;
mod template;
mod token;
mod verify;
mod walk;

pub use encode::encode;
pub use merge::merge;

use super::{Format, Page, Profile, Unit};
use crate::finding::Finding;
use crate::text::{Source, Span};

/// Reads the units of a document or a fragment. Front matter, where a generator allows it, is none of HTML's and stays
/// as it is.
pub fn read(source: Source, profile: &Profile) -> Page {
    let (units, findings) = walk::units(&source, body(&source.text));
    Page { source, format: Format::Html, profile: profile.clone(), units, findings }
}

/// Reads the units of HTML that stands inside another format; spans are the file's.
pub fn units(source: &Source, span: Span, _profile: &Profile) -> (Vec<Unit>, Vec<Finding>) {
    walk::units(source, span)
}

/// The page without a byte order mark and front matter.
fn body(text: &str) -> Span {
    let whole = Span::new(text.len() - text.trim_start_matches('\u{FEFF}').len(), text.len());
    let inner = &text[whole.start..];
    for fence in ["---", "+++"] {
        let mut lines = inner.split_inclusive('\n');
        if lines.next().is_some_and(|line| line.trim_end() == fence) {
            let mut at = inner.len() - lines.clone().map(str::len).sum::<usize>();
            for line in lines {
                at += line.len();
                if line.trim_end() == fence {
                    return Span::new(whole.start + at, text.len());
                }
            }
        }
    }
    whole
}
