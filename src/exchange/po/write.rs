//! A kit as a PO file.

use super::KEY;
use crate::exchange::{Item, Kit, cell};
use crate::inline::Inline;
use crate::msg;
use crate::say::Say;
use crate::sheet::State;
use crate::text::difference;

/// The file's bytes; PO has room for every text.
pub fn write(kit: &Kit, say: &Say) -> Vec<u8> {
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    let generator = format!("Latimer {}", env!("CARGO_PKG_VERSION"));
    let fields = [
        ("Language", kit.target.tag().replace('-', "_")),
        ("MIME-Version", "1.0".to_string()),
        ("Content-Type", "text/plain; charset=UTF-8".to_string()),
        ("Content-Transfer-Encoding", "8bit".to_string()),
        ("X-Source-Language", kit.source.tag().to_string()),
        ("X-Generator", generator),
    ];
    fields.iter().for_each(|(name, value)| out.push_str(&format!("\"{name}: {value}\\n\"\n")));
    kit.items.iter().for_each(|item| out.push_str(&entry(item, say)));
    out.into_bytes()
}

fn entry(item: &Item, say: &Say) -> String {
    let spelt = |text: &Inline| cell::write(text, item.spelling);
    let mut notes: Vec<String> = item.context.iter().chain(&item.notes).cloned().collect();
    if let Some(old) = &item.old_source {
        let marked = difference::marked(&spelt(old), &spelt(&item.source), |_, words| words.to_string());
        notes.push(say.words(&msg!("exchange-difference", text = marked)));
    }
    // The last of its lines, for notes may have lines that look like a key.
    notes.push(format!("{KEY}{}", item.key));
    let mut out = String::from("\n");
    notes.iter().flat_map(|note| note.split(['\n', '\r'])).for_each(|line| out.push_str(&format!("#. {line}\n")));
    out.push_str(&format!("#: {}\n", reference(&item.page)));
    let is_fuzzy = item.target.is_some() && item.state != State::Approved;
    // Weblate holds a translation to this.
    let most = item.max_length.map(|most| format!("max-length:{most}"));
    let flags: Vec<String> = is_fuzzy.then(|| "fuzzy".to_string()).into_iter().chain(most).collect();
    if !flags.is_empty() {
        out.push_str(&format!("#, {}\n", flags.join(", ")));
    }
    if let Some(old) = item.old_source.as_ref().filter(|_| is_fuzzy) {
        out.push_str(&keyword("msgid", &spelt(old)).lines().map(|line| format!("#| {line}\n")).collect::<String>());
    }
    out.push_str(&keyword("msgctxt", &format!("{}#{}", item.page, item.id)));
    out.push_str(&keyword("msgid", &spelt(&item.source)));
    out.push_str(&keyword("msgstr", &item.target.as_ref().map(spelt).unwrap_or_default()));
    out
}

/// The name of a file in a reference: one with blanks stands between U+2068 and U+2069, as gettext has it.
fn reference(page: &str) -> String {
    if page.contains(char::is_whitespace) { format!("\u{2068}{page}\u{2069}") } else { page.to_string() }
}

/// A string behind its keyword; one of several lines has each of them on a line of its own.
fn keyword(word: &str, text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let first = if lines.len() > 1 { format!("{word} \"\"\n") } else { format!("{word} ") };
    match lines.is_empty() {
        true => format!("{word} \"\"\n"),
        false => lines.iter().fold(first, |out, line| out + &quoted(line)),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            letter if letter.is_ascii_control() => out.push_str(&format!("\\{:03o}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out + "\"\n"
}
