//! Attributes that a reader meets: where their words stand and how they are written.

use super::element;
use super::token::{Token, What};
use crate::inline::{Inline, html};
use crate::page::{Slot, Unit, UnitKind};
use crate::text::Span;

/// An attribute's words on the page.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its name: `alt`.
    pub name: String,
    /// Its bytes, without quotes and without white space at either end.
    pub span: Span,
    pub quote: Option<char>,
    pub text: String,
    /// The name of the `meta` element that it belongs to.
    pub meta: Option<String>,
}

/// The attributes with words among the tokens of one element. What stands inside the element counts only for a
/// picture, whose image is inside.
pub fn texts(text: &str, tokens: &[Token]) -> Vec<Written> {
    let mut out = Vec::new();
    let picture = matches!(tokens.first().map(|token| &token.what), Some(What::Start(start)) if start.name == "picture");
    for token in tokens.iter().take(if picture { tokens.len() } else { 1 }) {
        let What::Start(start) = &token.what else { continue };
        for attribute in &start.attributes {
            let Some(value) = attribute.value.filter(|_| !attribute.templated && element::is_text(start, &attribute.name, text)) else { continue };
            let raw = text.get(value.start..value.end).unwrap_or_default();
            let from = value.start + raw.len() - raw.trim_start_matches(html::is_space).len();
            let raw = raw.trim_matches(html::is_space);
            let words = html::collapse(&html::decode(raw, html::Place::Attribute(attribute.quote)));
            if says(&words) {
                out.push(Written {
                    name: attribute.name.clone(),
                    span: Span::new(from, from + raw.len()),
                    quote: attribute.quote,
                    text: words,
                    meta: element::meta_name(start, text),
                });
            }
        }
    }
    out
}

/// Whether there is something to translate: a letter, and not in an address alone.
pub fn says(words: &str) -> bool {
    let words = words.trim();
    let address = !words.contains(char::is_whitespace) && (words.contains("://") || words.contains('@') || words.starts_with("www."));
    !address && words.chars().any(char::is_alphabetic)
}

/// The unit of an attribute that stands apart from any text.
pub fn unit(written: Written) -> Unit {
    let kind = match written.meta {
        Some(name) => UnitKind::Meta(name),
        None if written.name == "alt" => UnitKind::Alt,
        None => UnitKind::Other(written.name),
    };
    Unit::new(kind, written.span, Inline::text(written.text), Slot::HtmlAttribute { quote: written.quote })
}
