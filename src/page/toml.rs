//! TOML front matter: strings with their exact bytes, and how a text is quoted in a string's place.

use std::ops::Range;

use toml_edit::{Item, TableLike, Value};

use super::quoted::double;

/// A string value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The keys that lead to it, joined by dots; places in arrays count from 0.
    pub path: String,
    pub value: String,
    pub span: Range<usize>,
}

/// Reads a document: its strings in the order of their places, and all that is not a string, to compare.
pub fn read(text: &str) -> Option<(Vec<Text>, Vec<String>)> {
    let document = toml_edit::Document::parse(text).ok()?;
    let (mut texts, mut shape) = (Vec::new(), Vec::new());
    table(document.as_table(), "", &mut texts, &mut shape);
    texts.sort_by_key(|text: &Text| text.span.start);
    Some((texts, shape))
}

fn table(table: &dyn TableLike, path: &str, texts: &mut Vec<Text>, shape: &mut Vec<String>) {
    for (key, item) in table.iter() {
        let path = join(path, key);
        match item {
            Item::Value(value) => self::value(value, &path, texts, shape),
            Item::Table(inner) => self::table(inner, &path, texts, shape),
            Item::ArrayOfTables(tables) => {
                for (at, inner) in tables.iter().enumerate() {
                    self::table(inner, &join(&path, &at.to_string()), texts, shape);
                }
            }
            Item::None => {}
        }
    }
}

fn value(value: &Value, path: &str, texts: &mut Vec<Text>, shape: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            shape.push(format!("{path} = text"));
            if let Some(span) = value.span() {
                texts.push(Text { path: path.to_string(), value: text.value().clone(), span });
            }
        }
        Value::Array(array) => {
            for (at, inner) in array.iter().enumerate() {
                self::value(inner, &join(path, &at.to_string()), texts, shape);
            }
        }
        Value::InlineTable(inner) => table(inner, path, texts, shape),
        other => shape.push(format!("{path} = {}", other.to_string().trim())),
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_string() } else { format!("{path}.{key}") }
}

/// A value in the place of a string with these bytes; a literal string stays one if it can.
pub fn write(raw: &str, value: &str) -> String {
    if raw.starts_with('\'') && !raw.starts_with("'''") && !value.contains(|letter: char| letter == '\'' || letter.is_control()) {
        return format!("'{value}'");
    }
    double(value)
}
