//! Bringing one locale's catalog up to its source catalog: a pure function from two catalogs to edits.
//!
//! Values are never touched, and an entry about which something is in doubt (unparsable lines beside it, two different
//! texts of one id, two state lines, an `ok` that does not count) is left exactly as it is.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{around, offer};
use super::standing::refresh;
use super::state::derive;
use crate::catalog::edit::{self, EntryDraft, Where, Written, own_bytes, render_entry, render_heading};
use crate::catalog::reading::is_copy;
use crate::catalog::sums::{overridden, source_sum};
use crate::catalog::{Catalog, Entry, Standing};
use crate::text::{Edits, Locale, Source, Span};

/// What sync works on.
#[derive(Clone, Copy, Debug)]
pub struct SyncInput<'a> {
    pub source: &'a Catalog,
    /// The locale's catalog; where there is no file yet, an empty one.
    pub catalog: &'a Catalog,
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
    /// Whether a text without a state line that differs from its source counts as approved.
    pub implicit: bool,
    /// Whether entries are added for what is missing and retired when they are gone; not in a program's own catalogs.
    pub add: bool,
    /// Whether another system keeps the file: entries that no line of ours speaks of are left as they are.
    pub foreign: bool,
    /// Entries of other files that rows without an entry take over, with the id of the row.
    pub adopted: &'a [Adopted],
    /// Ids of entries that other files take over: they are cut out here.
    pub taken: &'a [String],
}

/// An entry that moves here from another catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// The id of the source entry whose row takes it.
    pub id: String,
    /// The entry's own lines, as they stood there; its id may be another.
    pub bytes: String,
}

/// What sync does to the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Synced {
    pub edits: Edits,
    /// Ids of rows that were added as missing.
    pub added: Vec<String>,
    /// Ids whose `ok` was sealed.
    pub sealed: Vec<String>,
    /// Ids whose source had changed since the last sync.
    pub changed: Vec<String>,
    /// Ids moved under `## Obsolete`, and back.
    pub retired: Vec<String>,
    pub revived: Vec<String>,
}

/// The edits that bring a locale's catalog up to its source.
pub fn sync(input: SyncInput) -> Synced {
    let mut synced = Synced::default();
    let catalog = input.catalog;
    let mut by_id: HashMap<&str, Vec<&Entry>> = HashMap::new();
    for entry in &catalog.entries {
        by_id.entry(entry.id.as_str()).or_default().push(entry);
    }
    let mut places = Places::new(&input, &by_id);
    let mut wanted = HashSet::new();
    let mut revived: Vec<&Entry> = Vec::new();
    let mut heads = Edits::new();
    let known: HashSet<&str> = input.source.entries.iter().map(|entry| entry.id.as_str()).collect();
    let is_lost = |entry: &&Entry| input.add && !known.contains(entry.id.as_str()) && !entry.is_term() && !entry.is_obsolete() && !is_stub(entry);
    let lost: Vec<&Entry> = catalog.entries.iter().filter(is_lost).collect();
    let sources: Vec<&Entry> = input.source.entries.iter().filter(|entry| !entry.is_term()).collect();
    for (at, source) in sources.iter().copied().enumerate() {
        if !wanted.insert(source.id.as_str()) {
            continue;
        }
        let entries = by_id.get(source.id.as_str()).map_or(&[][..], Vec::as_slice);
        let around = around(Some(catalog), &source.id, entries.len());
        match entries.first() {
            Some(entry) if entries.len() == 1 && entry.is_obsolete() && !entry.beside_junk && input.add => {
                places.insert(source, refreshed(&input, source, &own_bytes(catalog, entry), &mut synced));
                synced.revived.push(source.id.clone());
                revived.push(entry);
            }
            Some(entry) if input.foreign && entry.head.states().next().is_none() && entry.head.source(None).is_none() => places.pass(source, entry),
            Some(entry) => {
                let derived = derive(source, Some(entry), around, input.source_locale.language());
                let line_end = catalog.source.line_end();
                let text = &catalog.source.text;
                if let Some(refreshed) = refresh(source, entry, text, around, &derived, input.implicit, input.source_locale, line_end) {
                    let offer = derived.old.as_ref().filter(|_| refreshed.changed && derived.persons && input.add).and_then(|old| offer::for_changed(source, entry, old, &lost));
                    let head = offer.and_then(|offer| with_head(&refreshed.head, &offer, input.locale)).unwrap_or(refreshed.head);
                    if head != catalog.source.slice(entry.comment.unwrap_or(Span::at(0))) {
                        heads.extend(edit::set_head(entry, &head));
                    }
                    note(&mut synced, &source.id, refreshed.sealed, refreshed.changed);
                    if refreshed.stub && !is_copy(&entry.message, &source.message) {
                        synced.edits.extend(edit::set_message(catalog, entry, &source.message, input.locale));
                    }
                }
                places.pass(source, entry);
            }
            None if around.broken => {}
            None => match input.adopted.iter().find(|adopted| adopted.id == source.id) {
                Some(adopted) => places.insert(source, refreshed(&input, source, &adopted.bytes, &mut synced)),
                None if input.add => {
                    let stub = stub(&input, source);
                    let beside = [at.checked_sub(1), Some(at + 1)].map(|at| sources.get(at?).copied());
                    let offers = beside.into_iter().enumerate().filter_map(|(side, neighbour)| {
                        let entry = by_id.get(neighbour?.id.as_str())?.first().filter(|entry| !is_stub(entry))?;
                        offer::for_missing(source, (neighbour?, entry), side == 0)
                    });
                    places.insert(source, offers.take(1).find_map(|offer| offer::with_offer(&stub, &offer, input.locale)).unwrap_or(stub));
                    synced.added.push(source.id.clone());
                }
                None => {}
            },
        }
    }
    // New rows first: one that comes right before an entry without comment lines stands before its new ones.
    places.finish(&mut synced.edits);
    synced.edits.extend(heads);
    let gone = |entry: &&Entry| input.add && !wanted.contains(entry.id.as_str()) && !entry.is_term() && !entry.is_obsolete() && !entry.beside_junk;
    let taken = |entry: &&Entry| input.taken.contains(&entry.id) && !wanted.contains(entry.id.as_str()) && !entry.beside_junk;
    let retired: Vec<&Entry> = catalog.entries.iter().filter(gone).filter(|entry| !taken(entry)).collect();
    synced.retired = retired.iter().map(|entry| entry.id.clone()).collect();
    let leaving: Vec<&Entry> = revived.into_iter().chain(catalog.entries.iter().filter(taken)).collect();
    for entry in &leaving {
        synced.edits.extend(edit::cut(catalog, entry));
    }
    if retired.is_empty() {
        synced.edits.extend(edit::remove_empty_obsolete(catalog, &leaving));
    }
    synced.edits.extend(edit::make_obsolete(catalog, &retired));
    synced
}

/// Whether an entry is nobody's work.
fn is_stub(entry: &Entry) -> bool {
    matches!(entry.head.state().map(|line| &line.standing), Some(Standing::Missing { .. }))
}

/// Comment lines with an offer among them.
fn with_head(head: &str, offer: &offer::Offer, locale: &Locale) -> Option<String> {
    const BODY: &str = "k = k";
    offer::with_offer(&format!("{head}{BODY}"), offer, locale)?.strip_suffix(BODY).map(str::to_string)
}

fn note(synced: &mut Synced, id: &str, sealed: bool, changed: bool) {
    if sealed {
        synced.sealed.push(id.to_string());
    }
    if changed {
        synced.changed.push(id.to_string());
    }
}

/// A missing row: the source's own text, marked as such.
fn stub(input: &SyncInput, source: &Entry) -> String {
    let draft = EntryDraft {
        id: &source.id,
        context: source.head.context(),
        notes: source.head.notes().collect(),
        max_length: source.head.max_length(),
        source: &source.message,
        before: None,
        // A program's own source may name link targets, which its copy then overrides.
        state: Some(Standing::Missing { source: source_sum(&source.message, &overridden(&source.message, &source.head.targets())) }),
        value: source.message.value.as_ref().map(Written::Pattern),
        attributes: source.message.attributes.iter().map(|(name, value)| (name.as_str(), Written::Pattern(value))).collect(),
        source_locale: input.source_locale,
        locale: input.source_locale,
    };
    render_entry(&draft, "\n")
}

/// An entry that moves here: its own bytes under its new id, its head brought up to date.
fn refreshed(input: &SyncInput, source: &Entry, bytes: &str, synced: &mut Synced) -> String {
    let moved = Catalog::read(Source::new("", bytes));
    let Some(entry) = moved.entries.first() else { return stub(input, source) };
    let derived = derive(source, Some(entry), super::state::Around::default(), input.source_locale.language());
    let line_end = moved.source.line_end();
    let refreshed = refresh(source, entry, bytes, Default::default(), &derived, input.implicit, input.source_locale, line_end);
    let head = match refreshed {
        Some(refreshed) => {
            note(synced, &source.id, refreshed.sealed, refreshed.changed);
            refreshed.head
        }
        None => moved.source.slice(entry.comment.unwrap_or(Span::at(0))).to_string(),
    };
    let rest = moved.source.slice(Span::new(entry.id_at.end, entry.extent.end.max(entry.id_at.end)));
    head + &source.id + rest
}

/// Where new entries go: behind the row before them, in the source's order, under the source's headings.
struct Places<'a> {
    catalog: &'a Catalog,
    /// Starts of the entries of rows that stay, with where they stand in the file.
    rows: Vec<usize>,
    /// Where the next new entry would go.
    at: usize,
    /// The source's group of the row before, once there was one.
    group: Option<Option<String>>,
    inserts: BTreeMap<usize, Vec<String>>,
}

impl<'a> Places<'a> {
    fn new(input: &SyncInput<'a>, by_id: &HashMap<&str, Vec<&Entry>>) -> Places<'a> {
        let stays = |source: &Entry| by_id.get(source.id.as_str()).and_then(|entries| entries.first()).filter(|entry| !entry.is_obsolete());
        let mut rows: Vec<usize> = input.source.entries.iter().filter_map(stays).map(|entry| entry.extent.start).collect();
        rows.sort_unstable();
        Places { catalog: input.catalog, rows, at: edit::file_comment_end(input.catalog), group: None, inserts: BTreeMap::new() }
    }

    /// A row that stays where it is.
    fn pass(&mut self, source: &Entry, entry: &Entry) {
        if !entry.is_obsolete() {
            self.at = edit::end_with_junk(self.catalog, entry);
        }
        self.group = Some(source.group.clone());
    }

    /// A row whose entry is new here.
    fn insert(&mut self, source: &Entry, rendered: String) {
        let entered = self.group.as_ref() != Some(&source.group);
        let mut heading = None;
        if let Some(group) = source.group.as_ref().filter(|_| entered) {
            let next_row = self.rows.iter().copied().find(|start| *start >= self.at).unwrap_or(usize::MAX);
            let standing = self.catalog.groups.iter().find(|known| known.text == *group && (self.at..next_row).contains(&known.span.start));
            match standing {
                Some(standing) => self.at = standing.span.end,
                None => heading = Some(render_heading("##", group, "\n") + "\n"),
            }
        }
        self.group = Some(source.group.clone());
        self.inserts.entry(self.at).or_default().push(heading.unwrap_or_default() + &rendered.replace("\r\n", "\n"));
    }

    fn finish(self, edits: &mut Edits) {
        for (at, rendered) in self.inserts {
            edits.extend(edit::insert(self.catalog, Where::Behind(at), &rendered.join("\n")));
        }
    }
}
