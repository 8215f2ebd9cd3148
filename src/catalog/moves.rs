//! Edits that take whole entries out of a file or to its end, with their own bytes.

use super::edit::render_heading;
use super::{Catalog, Entry, OBSOLETE};
use crate::text::{Edits, Span, lines};

/// Removes an entry with its comment lines, and one of the blank lines that stood around it.
pub fn remove(catalog: &Catalog, entry: &Entry) -> Edits {
    let mut edits = Edits::new();
    edits.delete(removal(catalog, entry));
    edits
}

/// The stretch that goes when an entry goes: its lines and the blank lines behind them.
fn removal(catalog: &Catalog, entry: &Entry) -> Span {
    let text = &catalog.source.text;
    let mut end = entry.extent.end;
    while end < text.len() {
        let next = lines::next_line(text, end);
        if !text[end..next].trim_matches([' ', '\r', '\n']).is_empty() {
            break;
        }
        end = next;
    }
    // The last entry takes the blank line before it along.
    let mut start = entry.extent.start;
    if end == text.len() {
        let before = &text[catalog.start..start];
        let kept = before.trim_end_matches([' ', '\r', '\n']).len();
        if kept > 0 {
            start = lines::next_line(text, catalog.start + kept);
        }
    }
    Span::new(start.min(entry.extent.start), end)
}

/// Cuts an entry out with the blank lines behind it; several cuts never overlap. Where comment lines stand right above
/// it, a blank line stays, for they would go together with the comment that comes next.
pub fn cut(catalog: &Catalog, entry: &Entry) -> Edits {
    let mut edits = Edits::new();
    let span = removal_inside(catalog, entry);
    let above = &catalog.source.text[catalog.start..span.start];
    let close = !above.is_empty() && !above.ends_with("\n\n") && !above.ends_with("\n\r\n");
    edits.replace(span, if close { catalog.source.line_end() } else { "" });
    edits
}

/// Removes the heading `## Obsolete` where nothing will stand under it once these entries are cut out.
pub fn remove_empty_obsolete(catalog: &Catalog, leaving: &[&Entry]) -> Edits {
    let mut edits = Edits::new();
    let text = &catalog.source.text;
    if let Some(group) = catalog.groups.last().filter(|group| group.text == OBSOLETE) {
        let mut cuts: Vec<Span> = leaving.iter().map(|entry| removal_inside(catalog, entry)).filter(|span| span.start >= group.span.end).collect();
        cuts.sort();
        let mut rest = String::new();
        let mut at = group.span.end;
        for cut in &cuts {
            rest.push_str(&text[at.min(cut.start)..cut.start]);
            at = cut.end;
        }
        rest.push_str(&text[at..]);
        if rest.trim_matches([' ', '\r', '\n']).is_empty() && !cuts.is_empty() {
            let kept = text[catalog.start..group.span.start].trim_end_matches([' ', '\r', '\n']).len() + catalog.start;
            let start = if kept == catalog.start { kept } else { lines::next_line(text, kept) };
            // An entry that leaves right above the heading takes the blank lines between them along itself.
            let above = leaving.iter().map(|entry| removal_inside(catalog, entry).end).filter(|end| *end <= group.span.start).max();
            edits.delete(Span::new(start.min(group.span.start).max(above.unwrap_or(0)), cuts[0].start));
        }
    }
    edits
}

/// The end of an entry and of the unparsable lines right behind it, which may be its own broken end; also of an entry
/// right behind those, so that nothing comes between what is in doubt and what puts it there.
pub fn end_with_junk(catalog: &Catalog, entry: &Entry) -> usize {
    let text = &catalog.source.text;
    let follows = |end: usize, start: usize| text.get(end..start).is_some_and(|between| between.trim_matches([' ', '\r', '\n']).is_empty());
    let mut end = entry.extent.end;
    loop {
        let first = catalog.junk.partition_point(|junk| junk.span.start < end);
        let Some(junk) = catalog.junk.get(first).filter(|junk| follows(end, junk.span.start)) else { return end };
        end = junk.span.end;
        let next = catalog.entries.partition_point(|entry| entry.extent.start < end);
        match catalog.entries.get(next).filter(|next| follows(end, next.extent.start)) {
            Some(next) => end = next.extent.end,
            None if catalog.junk.get(first + 1).is_some_and(|junk| follows(end, junk.span.start)) => {}
            None => return end,
        }
    }
}

/// Moves entries under `## Obsolete` at the end of the file, with their own bytes.
pub fn make_obsolete(catalog: &Catalog, entries: &[&Entry]) -> Edits {
    let mut edits = Edits::new();
    if entries.is_empty() {
        return edits;
    }
    let text = &catalog.source.text;
    let line_end = catalog.source.line_end();
    let mut moved = String::new();
    let standing = catalog.groups.last().is_some_and(|group| group.text == OBSOLETE);
    if !standing {
        moved.push_str(&render_heading("##", OBSOLETE, line_end));
        moved.push_str(line_end);
    }
    for (at, entry) in entries.iter().enumerate() {
        if at > 0 {
            moved.push_str(line_end);
        }
        moved.push_str(&own_bytes(catalog, entry));
        edits.extend(cut(catalog, entry));
    }
    let kept = text[catalog.start..].trim_end_matches([' ', '\r', '\n']).len() + catalog.start;
    let separator = if text[kept..].contains('\n') { line_end.to_string() } else { format!("{line_end}{line_end}") };
    edits.insert(text.len(), format!("{separator}{moved}"));
    edits
}

/// As `removal`, but never taking what stands before the entry, so that several removals never overlap.
fn removal_inside(catalog: &Catalog, entry: &Entry) -> Span {
    let removal = removal(catalog, entry);
    Span::new(entry.extent.start, removal.end)
}

/// An entry's own bytes, ending in a line end.
pub fn own_bytes(catalog: &Catalog, entry: &Entry) -> String {
    let mut bytes = catalog.source.slice(entry.extent).to_string();
    if !bytes.ends_with('\n') {
        bytes.push_str(catalog.source.line_end());
    }
    bytes
}
