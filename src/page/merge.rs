//! Writing a page with its translations, and proving that its structure is the source's.
//!
//! Each changed unit climbs a ladder of ways to write it until both judges see the structure they saw in the source,
//! with exactly the words and the formatting asked for. A unit that finds no such way keeps its source bytes.

mod encode;

use super::judge::{self, LEAF, Print, Skeleton};
use super::{DRAFT_MARK, Format, Merged, Page, Settings, Slot, Translation, frontmatter, mdx};
use crate::inline::markdown::LAST_RUNG;
use crate::text::{Edits, Span};

/// How many whole-page proofs are tried before units are placed one by one.
const ROUNDS: usize = 48;

/// A unit that is to change.
struct Change {
    unit: usize,
    how: How,
    /// What the change adds to the leaf's fingerprint.
    delta: Print,
    leaf: Option<usize>,
    rung: u8,
    /// The bytes of this rung.
    edits: Vec<(Span, String)>,
    placed: bool,
}

enum How {
    /// Where this is a draft, it is marked so.
    Translate(Translation),
    /// Left in the source language, and marked so.
    Mark,
}

/// See [`super::merge`].
pub fn merge(page: &Page, translations: &[Option<Translation>], settings: &Settings<'_>) -> Merged {
    let source = Merged { text: page.source.text.clone(), kept: Vec::new() };
    let mut kept = Vec::new();
    let front = frontmatter::merge(page, translations, settings, &mut kept);
    let mut changes = changes(page, translations, settings, &mut kept);
    if !changes.is_empty() {
        let Some(source) = look(page, &page.source.text) else { return source };
        find_leaves(page, &source.first, &mut changes);
        prove(page, &source, &mut changes);
        let fallen: Vec<usize> = (0..changes.len()).filter(|at| !changes[*at].placed).collect();
        kept.extend(fallen.iter().filter(|at| matches!(changes[**at].how, How::Translate(_))).map(|at| changes[*at].unit));
        if marks(page, settings) {
            // What fell stays in the source language, and is marked like all else that does.
            let fallen: Vec<usize> = fallen.into_iter().filter(|at| matches!(page.units[changes[*at].unit].slot, Slot::Markdown { label: None, .. })).collect();
            for at in &fallen {
                changes[*at] = Change { leaf: changes[*at].leaf, placed: false, ..marked(page, changes[*at].unit, settings) };
            }
            place(page, &source, &mut changes, &fallen);
        }
    }
    let mut edits = front;
    edits.extend(body_edits(&changes));
    kept.sort_unstable();
    kept.dedup();
    match edits.apply(&page.source.text) {
        Ok(text) => Merged { text, kept },
        Err(_) => source,
    }
}

/// The units that are to change, each with what it adds.
fn changes(page: &Page, translations: &[Option<Translation>], settings: &Settings<'_>, kept: &mut Vec<usize>) -> Vec<Change> {
    let mut out = Vec::new();
    for (index, unit) in page.units.iter().enumerate() {
        if unit.is_data() {
            continue;
        }
        let may_mark = takes_marks(page) && matches!(unit.slot, Slot::Markdown { label: None, .. });
        let markable = may_mark && marks(page, settings);
        match translations.get(index) {
            Some(Some(translation)) if encode::is_source(unit, translation) => {}
            Some(Some(translation)) => {
                let mut translation = encode::settled(unit, translation);
                translation.draft &= may_mark;
                let written = if encode::fits(unit, &translation) { write(page, index, &translation, 0) } else { None };
                match written.zip(encode::delta(page, unit, &translation)) {
                    Some((edits, delta)) => out.push(Change { unit: index, delta: delta.plus(draft_print(&translation)), how: How::Translate(translation), leaf: None, rung: 0, edits, placed: true }),
                    None => {
                        kept.push(index);
                        out.extend(markable.then(|| marked(page, index, settings)));
                    }
                }
            }
            _ => out.extend(markable.then(|| marked(page, index, settings))),
        }
    }
    out
}

/// Whether texts on this page can be marked. In MDX an element around all of a paragraph takes its place.
fn takes_marks(page: &Page) -> bool {
    page.profile.raw_html && page.format != Format::Mdx
}

/// Whether what is left in the source language is marked on this page.
fn marks(page: &Page, settings: &Settings<'_>) -> bool {
    settings.mark_source && takes_marks(page) && settings.locale != settings.source_locale
}

fn marked(page: &Page, unit: usize, settings: &Settings<'_>) -> Change {
    let (edits, delta) = mark(page.units[unit].span, settings);
    Change { unit, how: How::Mark, delta, leaf: None, rung: 0, edits, placed: true }
}

/// The marks around a text that is left in the source language.
fn mark(span: Span, settings: &Settings<'_>) -> (Vec<(Span, String)>, Print) {
    let open = format!("<span lang=\"{}\" dir=\"{}\">", settings.source_locale.tag(), settings.source_locale.direction());
    let delta = judge::html(&open).plus(judge::html("</span>"));
    (vec![(Span::at(span.start), open), (Span::at(span.end), "</span>".to_string())], delta)
}

/// The bytes of a translation as a rung has them, a draft between its marks.
fn write(page: &Page, unit: usize, translation: &Translation, rung: u8) -> Option<Vec<(Span, String)>> {
    let unit = &page.units[unit];
    let mut edits = encode::encode(page, unit, translation, rung)?;
    if translation.draft {
        for (_, text) in edits.iter_mut().filter(|(span, _)| *span == unit.span) {
            *text = format!("<span {DRAFT_MARK}>{text}</span>");
        }
    }
    Some(edits)
}

/// What the marks of a draft add to its leaf.
fn draft_print(translation: &Translation) -> Print {
    let marks = || judge::html(&format!("<span {DRAFT_MARK}>")).plus(judge::html("</span>"));
    if translation.draft { marks() } else { Print::default() }
}

fn body_edits(changes: &[Change]) -> Edits {
    let mut edits = Edits::new();
    for (span, text) in changes.iter().filter(|change| change.placed).flat_map(|change| &change.edits) {
        edits.replace(*span, text.clone());
    }
    edits
}

/// A page's text without its front matter, template tags hidden, as the judges see it.
fn seen(page: &Page, text: &str) -> String {
    let front = frontmatter::body(text);
    super::mask::mask_for_judges(&text[front..], &page.profile).text.into_owned()
}

/// What both judges see in a page.
struct Seen {
    first: Skeleton,
    second: Skeleton,
}

fn look(page: &Page, text: &str) -> Option<Seen> {
    let body = seen(page, text);
    Some(Seen { first: first(page, &body)?, second: second(page, &body) })
}

/// The skeleton that the first judge sees; none if he cannot read the page, as may be with MDX.
fn first(page: &Page, body: &str) -> Option<Skeleton> {
    match page.format {
        Format::Mdx => mdx::events(body, &page.profile).map(|events| judge::skeleton(events.into_iter())),
        _ => Some(judge::first(body, &page.profile)),
    }
}

/// The skeleton that the second judge sees; MDX has but one.
fn second(page: &Page, body: &str) -> Skeleton {
    match page.format {
        Format::Mdx => Skeleton::default(),
        _ => judge::second(body, &page.profile),
    }
}

/// Lets changes climb, or fall, until the page's structure is proven.
fn prove(page: &Page, source: &Seen, changes: &mut [Change]) {
    let mut proven = false;
    for _ in 0..ROUNDS {
        match faults(page, source, changes) {
            None => {
                proven = true;
                break;
            }
            Some(bad) if bad.is_empty() => break,
            Some(bad) => bad.into_iter().for_each(|at| climb(page, &mut changes[at])),
        }
    }
    if !proven {
        // Too many, or not to be told: all are placed anew, by halves.
        changes.iter_mut().for_each(|change| change.placed = false);
    }
    // What fell may have been blamed for a neighbour: it gets another chance with all that stand already.
    let fallen: Vec<usize> = (0..changes.len()).filter(|at| !changes[*at].placed).collect();
    for at in &fallen {
        stand(page, &mut changes[*at], 0);
    }
    place(page, source, changes, &fallen);
}

/// Writes a change as the next rung has it; above the last one it falls.
fn climb(page: &Page, change: &mut Change) {
    change.placed = change.rung < LAST_RUNG && matches!(change.how, How::Translate(_)) && stand(page, change, change.rung + 1);
}

/// Writes a change as a rung has it.
fn stand(page: &Page, change: &mut Change, rung: u8) -> bool {
    change.rung = rung;
    let How::Translate(translation) = &change.how else { return rung == 0 };
    let written = write(page, change.unit, translation, rung);
    let stands = written.is_some();
    change.edits = written.unwrap_or_default();
    stands
}

fn place(page: &Page, source: &Seen, changes: &mut [Change], wanted: &[usize]) {
    if wanted.is_empty() {
        return;
    }
    wanted.iter().for_each(|at| changes[*at].placed = true);
    if faults(page, source, changes).is_none() {
        return;
    }
    if let [only] = wanted {
        while changes[*only].placed {
            climb(page, &mut changes[*only]);
            if changes[*only].placed && faults(page, source, changes).is_none() {
                return;
            }
        }
        return;
    }
    wanted.iter().for_each(|at| changes[*at].placed = false);
    let (left, right) = wanted.split_at(wanted.len() / 2);
    place(page, source, changes, left);
    place(page, source, changes, right);
}

/// Tells for each change in which leaf it stands.
fn find_leaves(page: &Page, skeleton: &Skeleton, changes: &mut [Change]) {
    let base = frontmatter::body(&page.source.text);
    let mut order: Vec<usize> = (0..skeleton.spans.len()).collect();
    order.sort_by_key(|leaf| skeleton.spans[*leaf].start);
    for change in changes {
        let span = page.units[change.unit].span;
        let (Some(start), Some(end)) = (span.start.checked_sub(base), span.end.checked_sub(base)) else { continue };
        // A unit that begins with an escaped sign begins before its leaf, whose first event leaves the backslash out.
        let after = order.partition_point(|leaf| skeleton.spans[*leaf].start < end);
        let leaf = after.checked_sub(1).map(|place| order[place]);
        change.leaf = leaf.filter(|leaf| start < skeleton.spans[*leaf].end);
    }
}

/// The changes that must climb for both judges to see the source's structure; none if they do, an empty list if it
/// cannot be told which.
fn faults(page: &Page, source: &Seen, changes: &[Change]) -> Option<Vec<usize>> {
    let Ok(text) = body_edits(changes).apply(&page.source.text) else { return Some(Vec::new()) };
    let body = seen(page, &text);
    let mut expected = vec![Print::default(); source.first.leaves.len()];
    for change in changes.iter().filter(|change| change.placed) {
        // What stands in no leaf stands in an HTML block, of which the judges look at the tags alone.
        if let Some(print) = change.leaf.and_then(|leaf| expected.get_mut(leaf)) {
            *print = print.plus(change.delta);
        }
    }
    let Some(first) = first(page, &body) else { return Some(Vec::new()) };
    if let Some(leaves) = differing(&source.first, &first, &expected) {
        return Some(active(changes, &leaves));
    }
    if page.format == Format::Mdx {
        return None;
    }
    let second = second(page, &body);
    if source.second.leaves.len() == source.first.leaves.len() {
        // Where he reads the source otherwise, he must go on doing so.
        if let Some(leaves) = differing(&source.second, &second, &expected) {
            return Some(active(changes, &leaves));
        }
        return None;
    }
    let sum = |leaves: &[Print]| leaves.iter().fold(Print::default(), |sum, print| sum.plus(*print)).must;
    let wanted = sum(&source.second.leaves).wrapping_add(sum(&expected));
    (source.second.blocks != second.blocks || sum(&second.leaves) != wanted).then(Vec::new)
}

/// The leaves that are not what they should be; none if all are.
fn differing(source: &Skeleton, found: &Skeleton, expected: &[Print]) -> Option<Vec<usize>> {
    if source.blocks != found.blocks {
        let same = source.blocks.iter().zip(&found.blocks).take_while(|(source, found)| source == found).count();
        let before = source.blocks[..same].iter().filter(|block| **block == LEAF).count();
        return Some(vec![before.saturating_sub(1), before]);
    }
    let wrong = |leaf: &usize| found.leaves[*leaf] != source.leaves[*leaf].plus(expected.get(*leaf).copied().unwrap_or_default());
    let wrong: Vec<usize> = (0..source.leaves.len().min(found.leaves.len())).filter(wrong).collect();
    (!wrong.is_empty()).then_some(wrong)
}

/// The placed changes in these leaves; where a leaf has none, the nearest one before it.
fn active(changes: &[Change], leaves: &[usize]) -> Vec<usize> {
    let mut out: Vec<usize> = (0..changes.len()).filter(|at| changes[*at].placed && changes[*at].leaf.is_some_and(|leaf| leaves.contains(&leaf))).collect();
    if out.is_empty()
        && let Some(first) = leaves.first()
    {
        out.extend((0..changes.len()).rfind(|at| changes[*at].placed && changes[*at].leaf.is_some_and(|leaf| leaf <= *first)));
    }
    out
}
