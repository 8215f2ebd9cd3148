//! JSON, with comments and trailing commas where somebody uses them: strings with their exact bytes.

use jsonc_parser::ast::{ObjectPropName, Value as Node};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

use super::tree::{DEEPEST, Document, Fault, Value, join, syntax, too_deep};
use crate::text::Span;

/// Reads a document.
pub fn read(text: &str) -> Result<Document<'_>, Fault> {
    let collect = CollectOptions { comments: CommentCollectionStrategy::Separate, tokens: false };
    let parse = ParseOptions { allow_missing_commas: false, ..ParseOptions::default() };
    let parsed = parse_to_ast(text, &collect, &parse).map_err(|wrong| match wrong.kind() {
        ParseErrorKind::NestingDepthExceeded => too_deep(wrong.range().start),
        kind => syntax(wrong.range().start, kind.to_string()),
    })?;
    let mut out = Document::default();
    if let Some(node) = &parsed.value {
        value(node, "", false, 0, &mut out)?;
    }
    let comments = parsed.comments.iter().flat_map(|map| map.values()).flat_map(|comments| comments.iter());
    out.comments = comments.map(|comment| (span(comment.range()), comment.text().to_string())).collect();
    // The parser lists each comment behind one token and before the next.
    out.comments.sort();
    out.comments.dedup();
    Ok(out)
}

fn span(range: Range) -> Span {
    Span::new(range.start, range.end)
}

fn value(node: &Node<'_>, path: &str, in_list: bool, depth: usize, out: &mut Document<'_>) -> Result<(), Fault> {
    if depth > DEEPEST {
        return Err(too_deep(node.range().start));
    }
    match node {
        Node::StringLit(text) => {
            out.shaped("text ", path);
            let value = Value { path: path.to_string().into(), in_list, text: text.value.to_string().into(), span: span(text.range), is_text: true, flow: true };
            out.values.push(value);
        }
        Node::Object(object) => {
            out.shaped("map ", path);
            for property in &object.properties {
                let key = match &property.name {
                    ObjectPropName::String(key) => key.value.as_ref(),
                    ObjectPropName::Word(key) => key.value,
                };
                value(&property.value, &join(path, key), in_list, depth + 1, out)?;
            }
        }
        Node::Array(array) => {
            out.shaped("list ", path);
            for (at, element) in array.elements.iter().enumerate() {
                value(element, &join(path, &at.to_string()), true, depth + 1, out)?;
            }
        }
        Node::NumberLit(number) => out.shaped("value ", &format!("{path} = {}", number.value)),
        Node::BooleanLit(boolean) => out.shaped("value ", &format!("{path} = {}", boolean.value)),
        Node::NullKeyword(_) => out.shaped("null ", path),
    }
    Ok(())
}

/// Whether a file writes all letters outside of ASCII as `\u` escapes.
pub fn is_ascii(text: &str) -> bool {
    let beyond = |escape: &str| escape.get(..4).and_then(|hex| u32::from_str_radix(hex, 16).ok()).is_some_and(|code| code > 0x9F);
    text.is_ascii() && text.split("\\u").skip(1).any(beyond)
}

/// A string between double quotes; `ascii` says whether letters outside of ASCII are escaped.
pub fn write(value: &str, ascii: bool) -> String {
    let mut out = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Line separators end a string where JSON is read as JavaScript.
            _ if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{FEFF}') || ascii && !letter.is_ascii() => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// Where the object that begins a text ends; `None` if it never does.
pub fn object_end(text: &str) -> Option<usize> {
    let (mut depth, mut at, bytes) = (0usize, 0, text.as_bytes());
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            b'"' => {
                at += 1;
                while *bytes.get(at)? != b'"' {
                    at += 1 + usize::from(bytes[at] == b'\\');
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}
