//! The tags of JSX: where a start tag ends, and where its attributes stand.

use std::ops::Range;

use markdown::mdast::{AttributeContent, AttributeValue};

use super::script::braces;
use crate::page::Profile;
use crate::page::markdown::raw;

/// An attribute with a string for its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attr {
    pub name: String,
    /// The value without its quotes.
    pub value: Range<usize>,
    pub quote: char,
}

/// Attributes whose strings a reader meets, beside those that the profile lists.
const TEXTS: &[&str] = &["description", "tagline", "abbr", "aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext"];

/// Whether the string of an element's attribute is text.
pub fn is_text(element: &str, attribute: &str, profile: &Profile) -> bool {
    TEXTS.contains(&attribute) || profile.lists(element, attribute)
}

/// The name in a tag; none in that of a fragment.
pub fn name(tag: &str) -> &str {
    let inner = tag.strip_prefix('<').unwrap_or_default();
    &inner[..name_length(inner.as_bytes())]
}

/// Whether the words in an element are text.
pub fn is_translated(name: Option<&str>, attributes: &[AttributeContent]) -> bool {
    let kept = |attribute: &AttributeContent| match attribute {
        AttributeContent::Property(property) => match (property.name.as_str(), &property.value) {
            ("translate", Some(AttributeValue::Literal(value))) => value.eq_ignore_ascii_case("no"),
            ("class" | "className", Some(AttributeValue::Literal(value))) => value.split_whitespace().any(|class| class == "notranslate"),
            _ => false,
        },
        AttributeContent::Expression(_) => false,
    };
    !name.is_some_and(|name| raw::LOCKED.contains(&name)) && !attributes.iter().any(kept)
}

/// The attributes with strings of the start tag at the start of `text`, and the tag's length; none if it is no tag.
pub fn start_tag(text: &str) -> Option<(Vec<Attr>, usize)> {
    let bytes = text.as_bytes();
    let mut at = text.strip_prefix('<').map(|_| 1)?;
    let mut attributes = Vec::new();
    at += name_length(&bytes[at..]);
    loop {
        at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        match bytes.get(at)? {
            b'>' => return Some((attributes, at + 1)),
            b'/' => at += 1,
            b'{' => at += braces(&text[at..])?,
            _ => {
                let length = name_length(&bytes[at..]);
                if length == 0 {
                    return None;
                }
                let name = text.get(at..at + length)?.to_string();
                at += length;
                let blank = bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
                if bytes.get(at + blank) != Some(&b'=') {
                    continue;
                }
                at += blank + 1;
                at += bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
                match bytes.get(at)? {
                    quote @ (b'"' | b'\'') => {
                        let length = bytes[at + 1..].iter().position(|byte| byte == quote)?;
                        attributes.push(Attr { name, value: at + 1..at + 1 + length, quote: char::from(*quote) });
                        at += length + 2;
                    }
                    b'{' => at += braces(&text[at..])?,
                    _ => return None,
                }
            }
        }
    }
}

fn name_length(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| !byte.is_ascii_whitespace() && !b"=/>{\"'".contains(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_start_tags() {
        let read = |text: &str| start_tag(text).map(|(found, length)| (found.into_iter().map(|attr| (attr.name, text[attr.value].to_string())).collect::<Vec<_>>(), length));
        let pair = |name: &str, value: &str| (name.to_string(), value.to_string());
        assert_eq!(read("<Card title=\"a > b\" icon={x ? '>' : \"}\"} {...rest} open label='c'>d"), Some((vec![pair("title", "a > b"), pair("label", "c")], 66)));
        assert_eq!(read("<a.b-c\n/>"), Some((vec![], 9)));
        assert_eq!(read("<>x</>"), Some((vec![], 2)));
        assert_eq!((read("x"), read("<a b"), read("<a b=c>")), (None, None, None));
    }
}
