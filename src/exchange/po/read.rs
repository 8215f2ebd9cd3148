//! PO that came back, read line by line. Obsolete entries and what a program noted beside the texts are passed over.

use std::path::Path;

use super::KEY;
use crate::error::{Error, Result};
use crate::exchange::{At, Key, Parcel, Returned, Text, unreadable};
use crate::finding::Place;
use crate::msg;
use crate::text::encoding::decoded;

/// Reads a file.
///
/// # Errors
/// If it is not UTF-8 (or UTF-16), has a line that is no PO, ends within an entry, or has no entry at all.
pub fn read(bytes: &[u8], path: &Path) -> Result<Parcel> {
    let text = decoded(bytes).ok_or_else(|| unreadable(path, msg!("exchange-not-utf8")))?;
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    for (number, line) in (1..).zip(text.lines()) {
        let place = || Place { path: path.to_path_buf(), line: number, column: 1 };
        let line = line.trim();
        let begins_entry = line.starts_with('#') || line.starts_with("msgctxt") || (line.starts_with("msgid ") && entry.msgstr.is_some());
        if begins_entry && entry.msgstr.is_some() {
            entries.push(std::mem::take(&mut entry));
        }
        entry.take(line, number).ok_or_else(|| Error::failed(msg!("exchange-po", line = line.chars().take(60).collect::<String>())).at(place()))?;
    }
    if entry.line > 0 && entry.msgstr.is_none() {
        return Err(Error::failed(msg!("exchange-torn")).at(Place { path: path.to_path_buf(), line: entry.line, column: 1 }));
    }
    entries.extend(entry.msgstr.is_some().then_some(entry));
    if entries.is_empty() {
        return Err(unreadable(path, msg!("exchange-no-po")));
    }
    let header = entries.iter().find(|entry| entry.msgctxt.is_none() && entry.msgid.as_deref() == Some(""));
    let header = header.and_then(|entry| entry.msgstr.as_deref()).unwrap_or_default();
    let language = header.lines().find_map(|line| line.strip_prefix("Language:")).map(|tag| tag.trim().replace('_', "-")).filter(|tag| !tag.is_empty());
    let texts = entries.into_iter().filter(|entry| entry.msgid.as_deref() != Some("") || entry.msgctxt.is_some());
    let items = texts.map(|entry| entry.returned(path, language.clone())).collect();
    Ok(Parcel { items, faults: Vec::new() })
}

/// An entry, as far as it was read.
#[derive(Default)]
struct Entry {
    line: usize,
    key: Option<Key>,
    is_fuzzy: bool,
    msgctxt: Option<String>,
    msgid: Option<String>,
    msgstr: Option<String>,
    /// Where the next string goes on.
    open: Option<Field>,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Id,
    Text,
    /// A form of a plural, which no text of ours has in PO.
    Other,
}

impl Entry {
    /// Takes a line in; nothing if it is none of PO's.
    fn take(&mut self, line: &str, number: usize) -> Option<()> {
        if let Some(comment) = line.strip_prefix('#') {
            self.open = None;
            match comment.split_at_checked(1) {
                Some((".", words)) => self.key = words.trim().strip_prefix(KEY).and_then(Key::parse).or(self.key),
                Some((",", flags)) => self.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy"),
                _ => {}
            }
            return Some(());
        }
        if line.is_empty() {
            return Some(());
        }
        let Some((word, string)) = line.find('"').map(|at| line.split_at(at)) else { return None };
        let field = match word.trim_end() {
            "" => self.open?,
            // Twice in one entry would be two texts run together.
            "msgctxt" if self.msgid.is_none() && self.msgctxt.is_none() => Field::Context,
            "msgid" if self.msgid.is_none() => Field::Id,
            "msgstr" | "msgstr[0]" if self.msgid.is_some() && self.msgstr.is_none() => Field::Text,
            word if self.msgid.is_some() && (word == "msgid_plural" || word.starts_with("msgstr[")) => Field::Other,
            _ => return None,
        };
        if self.line == 0 {
            self.line = number;
        }
        self.open = Some(field);
        let words = unquoted(string)?;
        match field {
            Field::Context => self.msgctxt.get_or_insert_default().push_str(&words),
            Field::Id => self.msgid.get_or_insert_default().push_str(&words),
            Field::Text => self.msgstr.get_or_insert_default().push_str(&words),
            Field::Other => {}
        }
        Some(())
    }

    fn returned(self, path: &Path, language: Option<String>) -> Returned {
        let context = self.msgctxt.unwrap_or_default();
        let (page, id) = context.rsplit_once('#').unwrap_or(("", &context));
        let target = Text::Spelt(self.msgstr.unwrap_or_default());
        Returned {
            at: At { place: Place { path: path.to_path_buf(), line: self.line, column: 1 }, cell: None },
            language,
            page: page.to_string(),
            id: id.to_string(),
            key: self.key,
            source: self.msgid.map(Text::Spelt),
            approved: !self.is_fuzzy && !target.is_blank(),
            target,
        }
    }
}

/// What a string in quotation marks says, by the escapes of C.
fn unquoted(string: &str) -> Option<String> {
    let inner = string.strip_prefix('"')?.strip_suffix('"')?;
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find(['\\', '"']) {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let escape = rest[at..].strip_prefix('\\')?;
        let letter = escape.chars().next()?;
        let digits = |digits: &str, most: usize, radix: u32| {
            let length = digits.bytes().take(most).take_while(|digit| char::from(*digit).is_digit(radix)).count();
            Some((u8::from_str_radix(&digits[..length], radix).ok()?, length))
        };
        let (byte, length) = match letter {
            'n' => (b'\n', 1),
            't' => (b'\t', 1),
            'r' => (b'\r', 1),
            'a' => (0x07, 1),
            'b' => (0x08, 1),
            'v' => (0x0B, 1),
            'f' => (0x0C, 1),
            '"' | '\\' => (letter as u8, 1),
            '0'..='7' => digits(escape, 3, 8)?,
            'x' => digits(&escape[1..], 2, 16).map(|(byte, length)| (byte, length + 1))?,
            _ => return None,
        };
        bytes.push(byte);
        rest = &escape[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}
