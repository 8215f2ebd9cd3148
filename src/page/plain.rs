//! Plain text: blocks between empty lines, items behind bullets, lines of an address.
//!
//! The signs of items, indentation and empty lines stand outside of units. Where a file is laid out to a width, a line
//! end inside a block is a blank, and a translation is laid out to the same width; else it is a line break that counts.

use std::sync::Arc;

use compact_str::CompactString;

use super::{Format, Merged, Page, Profile, Slot, TagInfo, Translation, Unit, UnitKind};
use crate::inline::markdown::urls;
use crate::inline::{Inline, Kind, Piece, Tag};
use crate::text::{Edits, Source, Span, lines};

/// Widths to which people lay out text; a file whose longest line is longer was not laid out.
const WIDTHS: std::ops::RangeInclusive<usize> = 50..=100;

/// The longest line that may be a heading, in characters.
const HEADING: usize = 80;

/// Some lines that belong together: a paragraph, an item of a list, an address.
#[derive(Debug, PartialEq)]
struct Block {
    /// The sign of an item: its bullet, or `1` for a number.
    sign: Option<char>,
    /// Whether no empty line stands between it and the block before.
    joined: bool,
    /// The words of each line, without indentation, sign and trailing blanks.
    lines: Vec<Span>,
}

/// Reads a plain-text page.
pub fn read(source: Source, profile: &Profile) -> Page {
    let blocks = blocks(&source.text);
    let width = width(&source.text);
    let mut units: Vec<Unit> = Vec::new();
    let (mut section, mut lead): (Option<Arc<str>>, Option<Arc<str>>) = (None, None);
    for (at, block) in blocks.iter().enumerate() {
        let (text, tags) = message(&source.text, block, width);
        let plain = text.plain();
        if !plain.chars().any(char::is_alphabetic) {
            continue;
        }
        let before_items = blocks.get(at + 1).is_some_and(|next| next.sign.is_some());
        let is_item = block.sign.is_some();
        let kind = match is_item {
            true => UnitKind::ListItem,
            false if !before_items && is_heading(block, &plain) => UnitKind::Heading(if units.is_empty() { 1 } else { 2 }),
            false => UnitKind::Paragraph,
        };
        if matches!(kind, UnitKind::Heading(_)) {
            section = Some(Arc::from(plain.as_str()));
        }
        let goes_on = at.checked_sub(1).is_some_and(|before| blocks[before].sign == block.sign);
        if is_item && !goes_on && at.checked_sub(1).is_some_and(|before| blocks[before].sign.is_some()) {
            lead = None;
        }
        if !is_item {
            lead = (before_items && !plain.ends_with(['.', '!', '?', '。', '！', '？'])).then(|| Arc::from(plain));
        }
        let span = Span::new(block.lines[0].start, block.lines[block.lines.len() - 1].end);
        let lead = lead.clone().filter(|_| is_item);
        units.push(Unit { tags, lead, section: section.clone(), ..Unit::new(kind, span, text, Slot::Text) });
    }
    Page { source, format: Format::Text, profile: profile.clone(), units, findings: Vec::new(), fault: None }
}

/// Cuts a text into blocks.
fn blocks(text: &str) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let (mut at, mut open) = (usize::from(text.starts_with('\u{FEFF}')) * 3, false);
    while at < text.len() {
        let next = lines::next_line(text, at);
        let line = &text[at..next];
        let words = line.trim();
        let start = at + line.len() - line.trim_start().len();
        let sign = sign(words);
        // A line without a letter or a number underlines a heading, or parts what stands around it.
        let is_rule = !words.contains(char::is_alphanumeric);
        match out.last_mut() {
            _ if is_rule => open = false,
            Some(block) if open && sign == 0 => block.lines.push(Span::new(start, start + words.len())),
            _ => {
                let span = Span::new(start + sign, start + words.len());
                let first = words.chars().next().map(|first| if first.is_ascii_digit() { '1' } else { first });
                out.push(Block { sign: first.filter(|_| sign > 0), joined: open, lines: vec![span] });
                open = true;
            }
        }
        at = next;
    }
    out
}

/// The length of an item's sign and the blanks behind it; 0 if the line begins no item.
fn sign(line: &str) -> usize {
    let bullet = line.chars().next().filter(|first| "•‣◦▪●○·*-–—+".contains(*first)).map_or(0, char::len_utf8);
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let number = if (1..=3).contains(&digits) && line[digits..].starts_with(['.', ')']) { digits + 1 } else { 0 };
    let sign = bullet.max(number);
    let blanks = line[sign..].len() - line[sign..].trim_start().len();
    if sign > 0 && blanks > 0 { sign + blanks } else { 0 }
}

/// The width that a file is laid out to, if it is: its longest line, where that is a width people lay out to.
fn width(text: &str) -> Option<usize> {
    let longest = text.lines().map(|line| line.trim_end().chars().count()).max().unwrap_or(0);
    WIDTHS.contains(&longest).then_some(longest)
}

/// Whether a line end is a blank: the next line's first word did not fit on the line.
fn is_soft(text: &str, before: Span, after: Span, width: Option<usize>) -> bool {
    let start = lines::line_start(text, before.start);
    let word = text[after.start..after.end].split_whitespace().next().unwrap_or_default();
    let length = text[start..before.end].chars().count() + 1 + word.chars().count();
    width.is_some_and(|width| length > width)
}

/// A single short line that ends no sentence and names nothing before a colon.
fn is_heading(block: &Block, plain: &str) -> bool {
    let ends = plain.ends_with(['.', '!', '?', ',', ';', '。', '！', '？']);
    let alone = block.lines.len() == 1 && !block.joined && plain.chars().count() <= HEADING;
    alone && !ends && !plain.contains(": ") && !plain.contains("://") && plain.chars().find(|letter| letter.is_alphabetic()).is_some_and(|first| !first.is_lowercase())
}

/// The words of a block: line breaks that count are tags, and so are addresses of pages and mailboxes.
fn message(text: &str, block: &Block, width: Option<usize>) -> (Inline, Vec<TagInfo>) {
    let mut out = Inline::default();
    let mut tags: Vec<TagInfo> = Vec::new();
    let mut tag = |kind: Kind, raw: &str, required: bool| {
        let tag = Tag::new(kind, tags.iter().filter(|info| info.tag.kind == kind).count() as u32 + 1);
        let stands_for = if kind == Kind::Break { "line break" } else { raw };
        tags.push(TagInfo { tag, stands_for: stands_for.into(), open: raw.into(), close: CompactString::default(), required });
        tag
    };
    for (at, line) in block.lines.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).map(|at| block.lines[at]) {
            // What goes on below an item's first words belongs to its sentence.
            if block.sign.is_some() || is_soft(text, before, *line, width) {
                out.push_text(" ");
            } else {
                let tag = tag(Kind::Break, &text[before.end..line.start], false);
                out.pieces.push(Piece::Alone(tag));
            }
        }
        let words = &text[line.start..line.end];
        let mut done = 0;
        for url in urls(words) {
            push_words(&mut out, &words[done..url.start]);
            let tag = tag(Kind::Word, &words[url.clone()], true);
            out.pieces.push(Piece::Locked(tag, words[url.clone()].to_string()));
            done = url.end;
        }
        push_words(&mut out, &words[done..]);
    }
    (out, tags)
}

/// Adds words with single blanks.
fn push_words(text: &mut Inline, words: &str) {
    let (first, last) = (words.starts_with(char::is_whitespace), words.ends_with(char::is_whitespace));
    let inner = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let blank = |wanted: bool| if wanted { " " } else { "" };
    text.push_text(&if inner.is_empty() { blank(first).to_string() } else { format!("{}{inner}{}", blank(first), blank(last)) });
}

/// Writes the translations into the page. What would change its blocks keeps its source.
pub fn merge(page: &Page, translations: &[Option<Translation>]) -> Merged {
    let text = &page.source.text;
    let width = width(text);
    let mut placed: Vec<(usize, String)> = Vec::new();
    let mut kept = Vec::new();
    for (index, unit) in page.units.iter().enumerate() {
        let Some(translation) = translations.get(index).and_then(Option::as_ref).filter(|translation| translation.text != unit.text) else { continue };
        let ways = [written(page, unit, translation, width), written(page, unit, translation, None)];
        match ways.into_iter().flatten().find(|way| stands(text, unit, way)) {
            Some(way) => placed.push((index, way)),
            None => kept.push(index),
        }
    }
    let mut edits = Edits::new();
    for (index, way) in placed {
        edits.replace(page.units[index].span, way);
    }
    match edits.apply(text) {
        Ok(text) => Merged { text, kept },
        Err(_) => Merged { text: text.clone(), kept: (0..page.units.len()).collect() },
    }
}

/// A translation as it stands on the page, laid out to a width if there is one; `None` if its tags are not the unit's.
fn written(page: &Page, unit: &Unit, translation: &Translation, width: Option<usize>) -> Option<String> {
    let text = &page.source.text;
    let fits = |info: &TagInfo| translation.allows(info, translation.text.count(info.tag));
    if !unit.tags.iter().all(fits) {
        return None;
    }
    let mut out = String::new();
    for piece in &translation.text.pieces {
        match piece {
            Piece::Text(words) => out.push_str(&words.split(['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}']).collect::<Vec<_>>().join(" ")),
            Piece::Alone(tag) | Piece::Locked(tag, _) => out.push_str(&unit.tags.iter().find(|info| info.tag == *tag)?.open),
            _ => return None,
        }
    }
    let out = out.trim();
    let start = lines::line_start(text, unit.span.start);
    let before = text[start..unit.span.start].chars().count();
    // Lines of their own go on where the second line of the source does, else below the first words.
    let second = text[unit.span.start..unit.span.end].split_once('\n').map(|(_, rest)| rest);
    let indent: String = match second {
        Some(rest) => rest.chars().take_while(|letter| matches!(letter, ' ' | '\t')).collect(),
        None => text[start..unit.span.start].chars().map(|letter| if letter == '\t' { '\t' } else { ' ' }).collect(),
    };
    let Some(width) = width else { return (!out.is_empty()).then(|| out.to_string()) };
    let mut laid = String::new();
    let mut column = before;
    for (at, line) in out.split('\n').enumerate() {
        if at > 0 {
            laid.push('\n');
            column = 0;
        }
        let lead = line.len() - line.trim_start().len();
        laid.push_str(&line[..lead]);
        column += line[..lead].chars().count();
        for (at, word) in line[lead..].split(' ').enumerate() {
            let length = word.chars().count();
            if at > 0 && column + 1 + length > width {
                laid.push_str(page.source.line_end());
                laid.push_str(&indent);
                column = indent.chars().count();
            } else if at > 0 {
                laid.push(' ');
                column += 1;
            }
            laid.push_str(word);
            column += length;
        }
    }
    (!laid.is_empty()).then_some(laid)
}

/// Whether the page with these bytes in a unit's place has the blocks it had.
fn stands(text: &str, unit: &Unit, bytes: &str) -> bool {
    // The lines around the unit are enough: an empty line ends whatever stands before it.
    let from = text[..unit.span.start].rfind("\n\n").map_or(0, |at| at + 2);
    let to = text[unit.span.end..].find("\n\n").map_or(text.len(), |at| unit.span.end + at);
    let shape = |text: &str| blocks(text).into_iter().map(|block| (block.sign, block.joined)).collect::<Vec<_>>();
    let (old, new) = (&text[from..to], format!("{}{bytes}{}", &text[from..unit.span.start], &text[unit.span.end..to]));
    !bytes.trim().is_empty() && shape(old) == shape(&new)
}
