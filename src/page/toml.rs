//! TOML: strings with their exact bytes, and how a text is quoted in a string's place.

use toml_edit::{Item, TableLike, Value as Node};

use super::quoted::{double, needs_escape};
use super::tree::{DEEPEST, Document, Fault, Value, join, syntax, too_deep};
use crate::text::Span;

/// Reads a document: its strings in the order of their places.
pub fn read(text: &str) -> Result<Document<'_>, Fault> {
    let document = toml_edit::Document::parse(text).map_err(|wrong| {
        let at = wrong.span().map_or(0, |span| span.start.min(text.len()));
        syntax(at, wrong.message().lines().next().unwrap_or_default())
    })?;
    let mut out = Document::default();
    table(document.as_table(), "", false, 0, &mut out)?;
    out.values.sort_by_key(|value| value.span.start);
    out.comments = comments(text);
    Ok(out)
}

fn table(table: &dyn TableLike, path: &str, in_list: bool, depth: usize, out: &mut Document<'_>) -> Result<(), Fault> {
    if depth > DEEPEST {
        return Err(too_deep(0));
    }
    for (key, item) in table.iter() {
        let path = join(path, key);
        match item {
            Item::Value(node) => value(node, &path, in_list, depth + 1, out)?,
            Item::Table(inner) => {
                out.shaped("table ", &path);
                self::table(inner, &path, in_list, depth + 1, out)?;
            }
            Item::ArrayOfTables(tables) => {
                for (at, inner) in tables.iter().enumerate() {
                    out.shaped("item ", &path);
                    self::table(inner, &join(&path, &at.to_string()), true, depth + 1, out)?;
                }
            }
            Item::None => {}
        }
    }
    Ok(())
}

fn value(node: &Node, path: &str, in_list: bool, depth: usize, out: &mut Document<'_>) -> Result<(), Fault> {
    if depth > DEEPEST {
        return Err(too_deep(node.span().map_or(0, |span| span.start)));
    }
    match node {
        Node::String(text) => {
            out.shaped("text ", path);
            if let Some(span) = node.span() {
                let (path, text, span) = (path.to_string(), text.value().clone(), Span::new(span.start, span.end));
                out.values.push(Value { path: path.into(), in_list, text: text.into(), span, is_text: true, flow: false });
            }
        }
        Node::Array(array) => {
            out.shaped("list ", path);
            for (at, inner) in array.iter().enumerate() {
                value(inner, &join(path, &at.to_string()), true, depth + 1, out)?;
            }
        }
        Node::InlineTable(inner) => {
            out.shaped("table ", path);
            table(inner, path, in_list, depth + 1, out)?;
        }
        other => out.shaped("value ", &format!("{path} = {}", other.to_string().trim())),
    }
    Ok(())
}

/// The comments of a document that parses.
fn comments(text: &str) -> Vec<(Span, String)> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].find(['"', '\'', '#']) {
        at += step;
        if text[at..].starts_with('#') {
            let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
            let said = text[at..end].trim_end();
            out.push((Span::new(at, at + said.len()), said[1..].to_string()));
            at = end;
        } else {
            at = string_end(text, at);
        }
    }
    out
}

/// Where the string that begins at `start` ends.
fn string_end(text: &str, start: usize) -> usize {
    let quote = &text[start..start + 1];
    let triple = quote.repeat(3);
    let fence = if text[start..].starts_with(&triple) { triple.as_str() } else { quote };
    let mut at = start + fence.len();
    while at < text.len() && !text[at..].starts_with(fence) {
        let escaped = quote == "\"" && text[at..].starts_with('\\');
        at += text[at..].chars().take(1 + usize::from(escaped)).map(char::len_utf8).sum::<usize>();
    }
    at = (at + fence.len()).min(text.len());
    // Up to two quotes more may belong to the string.
    while fence.len() == 3 && text[at..].starts_with(quote) {
        at += 1;
    }
    at
}

/// Ways to write a value in the place of a string with these bytes, the first in the source's own style.
pub fn write(raw: &str, value: &str) -> Vec<String> {
    let mut ways = Vec::new();
    let line_end = if raw.contains("\r\n") { "\r\n" } else { "\n" };
    let lines = value.replace("\r\n", "\n");
    let open = |fence: &str| format!("{fence}{}", if raw[3..].starts_with(['\n', '\r']) { line_end } else { "" });
    if raw.starts_with("'''") {
        if !lines.contains(|letter| letter != '\n' && letter != '\t' && needs_escape(letter)) && !lines.contains("''") && !lines.ends_with('\'') {
            ways.push(format!("{}{}'''", open("'''"), lines.replace('\n', line_end)));
        }
    } else if raw.starts_with("\"\"\"") {
        if lines.contains('\n') {
            let quoted: Vec<String> = lines.split('\n').map(double).collect();
            let inner: Vec<&str> = quoted.iter().map(|line| &line[1..line.len() - 1]).collect();
            ways.push(format!("{}{}\"\"\"", open("\"\"\""), inner.join(line_end)));
        }
    } else if raw.starts_with('\'') && !value.contains(|letter| letter == '\'' || needs_escape(letter)) {
        ways.push(format!("'{value}'"));
    }
    ways.push(double(value));
    ways
}
