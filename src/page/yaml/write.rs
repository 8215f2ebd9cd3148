//! A string in the place of a YAML scalar: in the source's style where that can carry it, else between double quotes.

use super::{is_typed, leading};
use crate::page::quoted::{double, needs_escape};

/// Ways to write a value in the place of a scalar with these bytes, the first in the source's own style.
pub fn write(raw: &str, value: &str, flow: bool) -> Vec<String> {
    let own = match raw.chars().next() {
        Some('\'') if !value.contains(needs_escape) => Some(format!("'{}'", value.replace('\'', "''"))),
        Some('|' | '>') => block(raw, value),
        Some('"' | '\'') => None,
        _ if is_plain(value, flow) => Some(value.to_string()),
        _ => None,
    };
    // What stands behind a block's header, a comment, stands behind the quotes then.
    let behind = if raw.starts_with(['|', '>']) { raw.split('\n').next().and_then(|header| header.find(" #").map(|at| header[at..].trim_end())) } else { None };
    own.into_iter().chain([double(value) + behind.unwrap_or_default()]).collect()
}

/// A block scalar with the header and indentation of another; what its end makes of line ends is the header's affair.
fn block(raw: &str, value: &str) -> Option<String> {
    let (header, content) = raw.split_once('\n')?;
    let value = value.trim_end_matches('\n');
    let folded = header.starts_with('>');
    let is_free = |letter: char| letter == '\n' || letter == '\t' || !needs_escape(letter);
    // A line of blanks alone may be lost, and one that begins with them needs a header that says so.
    let begins_blank = |line: &str| line.starts_with([' ', '\t']);
    if !value.chars().all(is_free) || value.starts_with('\n') || value.lines().any(|line| !line.is_empty() && line.trim().is_empty()) {
        return None;
    }
    let told = header.trim_end().split([' ', '#']).next().unwrap_or_default().contains(|letter: char| letter.is_ascii_digit());
    if !told && begins_blank(value) || folded && value.lines().any(begins_blank) {
        return None;
    }
    // Where the header tells the indentation, the first line may be further in than the block.
    let words = content.lines().filter(|line| !line.trim().is_empty());
    let indent = if told { words.map(leading).min() } else { words.map(leading).next() }?;
    let indent = " ".repeat(indent);
    let ends = if header.ends_with('\r') { "\r\n" } else { "\n" };
    let value = if folded { unfolded(value) } else { value.to_string() };
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("{indent}{line}") };
    let lines: Vec<String> = value.split('\n').map(line).collect();
    Some(format!("{}{ends}{}", header.trim_end_matches('\r'), lines.join(ends)))
}

/// In a folded scalar a line end reads as a space; of several, one is lost.
fn unfolded(value: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for letter in value.chars() {
        if letter == '\n' && before != '\n' {
            out.push('\n');
        }
        out.push(letter);
        before = letter;
    }
    out
}

/// Whether a value can stand without quotes and still be this string, in YAML 1.1 and 1.2 alike.
fn is_plain(value: &str, flow: bool) -> bool {
    let Some(first) = value.chars().next() else { return false };
    let begins_plainly = !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=<".contains(first);
    let is_mark = flow && value.contains(['[', ']', '{', '}', ',', ':', '?']);
    begins_plainly
        && !is_mark
        && !value.contains(needs_escape)
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.ends_with(':')
        && !value.ends_with(char::is_whitespace)
        && !value.starts_with("...")
        && !is_typed(value)
}
