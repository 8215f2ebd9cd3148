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

pub use encode::{chunks, encode};
pub use merge::merge;

use super::{Attribute, Format, Page, Profile, Unit, frontmatter};
use crate::finding::Finding;
use crate::text::{Source, Span};

/// Reads the units of a document or a fragment, and of its front matter where a generator wants one.
pub fn read(source: Source, profile: &Profile) -> Page {
    let front = frontmatter::read(&source, profile);
    let (mut units, mut findings) = (front.units, front.findings);
    let (more, found) = walk::units(&source, Span::new(front.body, source.text.len()), &[]);
    units.extend(more);
    findings.extend(found);
    Page { source, format: Format::Html, profile: profile.clone(), units, findings, fault: front.fault }
}

/// Reads the units of HTML that stands inside another format, which knows these template tags in it; spans are the file's.
pub fn units(source: &Source, span: Span, tags: &[Span]) -> (Vec<Unit>, Vec<Finding>) {
    walk::units(source, span, tags)
}

/// The texts in the attributes of a tag that stands in the words of another format; spans are those of the tag.
pub fn texts(tag: &str) -> Vec<Attribute> {
    let tokens = token::read(tag, Span::new(0, tag.len()));
    let found = attribute::texts(tag, tokens.get(..1).unwrap_or_default());
    found.into_iter().map(|found| Attribute { name: found.name, text: found.text, span: found.span }).collect()
}

/// The page without a byte order mark and front matter.
fn body(text: &str) -> Span {
    Span::new(frontmatter::body(text), text.len())
}
