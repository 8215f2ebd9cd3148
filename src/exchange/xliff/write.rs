//! A kit as XLIFF.

use quick_xml::escape::escape;

use super::ctype;
use crate::exchange::{Item, Kit, cell};
use crate::inline::{Inline, Piece, Tag};
use crate::msg;
use crate::say::Say;
use crate::sheet::State;
use crate::text::difference;

/// The file's bytes, and the items that XML has no letters for.
pub fn write(kit: &Kit, say: &Say) -> (Vec<u8>, Vec<usize>) {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    let left: Vec<usize> = kit.items.iter().enumerate().filter(|(_, item)| !is_xml(item)).map(|(at, _)| at).collect();
    let items: Vec<&Item> = kit.items.iter().filter(|item| is_xml(item)).collect();
    for page in items.chunk_by(|one, other| one.page == other.page) {
        let languages = format!("source-language=\"{}\" target-language=\"{}\"", escape(kit.source.tag()), escape(kit.target.tag()));
        out.push_str(&format!("  <file original=\"{}\" {languages} datatype=\"plaintext\" tool-id=\"latimer\">\n", escape(&page[0].page)));
        out.push_str(&format!("    <header><tool tool-id=\"latimer\" tool-name=\"Latimer\" tool-version=\"{}\"/></header>\n    <body>\n", env!("CARGO_PKG_VERSION")));
        page.iter().for_each(|item| out.push_str(&unit(item, say)));
        out.push_str("    </body>\n  </file>\n");
    }
    out.push_str("</xliff>\n");
    (out.into_bytes(), left)
}

fn unit(item: &Item, say: &Say) -> String {
    let approved = if item.state == State::Approved { "yes" } else { "no" };
    let width = item.max_length.map(|most| format!(" maxwidth=\"{most}\" size-unit=\"char\"")).unwrap_or_default();
    let id = escape(&item.id);
    let mut out = format!("      <trans-unit id=\"{id}\" resname=\"{id}\" approved=\"{approved}\" extradata=\"{}\"{width} xml:space=\"preserve\">\n", item.key);
    out.push_str(&format!("        <source>{}</source>\n", inline(&item.source, item)));
    // Some programs translate nothing but a target: where there is none yet, it is the source's text.
    let (state, target) = item.target.as_ref().map_or(("needs-translation", &item.source), |target| (state(item.state), target));
    out.push_str(&format!("        <target state=\"{state}\">{}</target>\n", inline(target, item)));
    let mut notes = item.context.clone();
    if let Some(old) = &item.old_source {
        let spelt = |text| cell::write(text, item.spelling);
        let marked = difference::marked(&spelt(old), &spelt(&item.source), |_, words| words.to_string());
        notes.push(say.words(&msg!("exchange-difference", text = marked)));
    }
    notes.extend(item.notes.iter().cloned());
    // Some programs show one note alone, so there is one.
    if !notes.is_empty() {
        out.push_str(&format!("        <note from=\"latimer\">{}</note>\n", words_of(&notes.join("\n"))));
    }
    if let (Some(_), Some(target)) = (&item.old_source, &item.target) {
        out.push_str(&format!("        <alt-trans alttranstype=\"previous-version\"><target>{}</target></alt-trans>\n", inline(target, item)));
    }
    out + "      </trans-unit>\n"
}

/// The state of a target, in the standard's words.
fn state(state: State) -> &'static str {
    match state {
        State::Missing | State::Draft | State::Changed => "needs-review-translation",
        State::Approved => "final",
    }
}

fn inline(text: &Inline, item: &Item) -> String {
    let code = |tag: &Tag, shown: &str| {
        let shown = match item.stands_for.iter().find(|(known, _)| known == tag) {
            Some((_, words)) if shown.is_empty() => words,
            _ => shown,
        };
        let equivalent = if shown.is_empty() { String::new() } else { format!(" equiv-text=\"{}\"", escape(shown)) };
        format!("id=\"{tag}\" ctype=\"{}\"{equivalent}", ctype(tag.kind))
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => words_of(text),
        Piece::Open(tag) => format!("<g {}>", code(tag, "")),
        Piece::Close(_) => "</g>".to_string(),
        Piece::Alone(tag) => format!("<x {}/>", code(tag, "")),
        Piece::Locked(tag, shown) => format!("<ph {}>{}</ph>", code(tag, shown), words_of(shown)),
    };
    text.pieces.iter().map(piece).collect()
}

/// Words as XML text; a carriage return would be read as a line feed.
fn words_of(text: &str) -> String {
    escape(text).replace('\r', "&#13;")
}

/// Whether XML has letters for all that an item says.
fn is_xml(item: &Item) -> bool {
    let fits = |text: &str| text.chars().all(|letter| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..));
    let texts = [Some(&item.source), item.old_source.as_ref(), item.target.as_ref()];
    let pieces = texts.into_iter().flatten().flat_map(|text| &text.pieces);
    let is_xml = |piece: &Piece| !matches!(piece, Piece::Text(text) | Piece::Locked(_, text) if !fits(text));
    let words = item.context.iter().chain(&item.notes).chain(item.stands_for.iter().map(|(_, words)| words));
    pieces.into_iter().all(is_xml) && words.into_iter().all(|words| fits(words))
}
