//! Files that a program reads as they are: what nobody has translated there is drafted into a file beside them, under
//! `drafts/`, and goes into the program's own once a person has written `ok`.

use std::path::Path;

use super::books::Books;
use super::due::Due;
use super::outcome::Synced;
use super::scope::Wanted;
use super::sync::{applied, save, written};
use crate::catalog::apart::Apart;
use crate::catalog::edit::{self, EntryDraft, Where, Written};
use crate::catalog::sums::draft_sum;
use crate::catalog::write::write_pattern;
use crate::catalog::{Catalog, Entry, Message, Standing};
use crate::check::Language;
use crate::engine::{Context, Text};
use crate::error::Result;
use crate::inline::{Inline, message};
use crate::project::{Keep, Project};
use crate::sheet::{State, join};
use crate::text::{Edits, Locale, Source};

/// The kind of such a text, for engines that take context.
const KIND: &str = "text of a program";

/// The messages that are to be drafted: those that the language's file lacks, and whose draft, if there is one, nobody
/// has edited and was made from another source.
pub fn due(project: &Project, books: &Books, wanted: &Wanted) -> Result<Vec<Due>> {
    let plurals = plurals(books.locale);
    let mut all = Vec::new();
    for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
        let drafts = &native.beside;
        let sheet = join(native.source, Some(drafts), |entry| !entry.is_term(), |_| None, &project.source);
        for row in sheet.rows.iter().filter(|row| native.catalog.entry(row.id()).is_none() && is_due(row)) {
            let Some(apart) = Apart::of(&row.source.message, &plurals) else { continue };
            let mut texts = apart.texts().cloned();
            let Some(inline) = texts.next() else { continue };
            let attributes = texts.enumerate().map(|(number, text)| (number.to_string(), text)).collect();
            let notes = row.source.head.notes().map(str::to_string).collect();
            all.push(Due {
                catalog: drafts.source.path.clone(),
                id: row.id().to_string(),
                seen: row.entry.map_or(String::new(), |entry| drafts.source.slice(entry.extent).to_string()),
                today: row.derived.today,
                source: row.source.message.clone(),
                text: Text { inline, attributes, context: Context { kind: KIND.to_string(), notes, ..Context::default() } },
                beside: false,
                native: Some(apart),
            });
        }
    }
    Ok(all)
}

/// The categories of plurals that whole numbers take in a language; none where CLDR says nothing of it.
pub fn plurals(locale: &Locale) -> Vec<&'static str> {
    Language::of(locale).plurals.map(|plurals| plurals.whole).unwrap_or_default()
}

fn is_due(row: &crate::sheet::Row) -> bool {
    match row.state() {
        State::Missing => true,
        State::Draft => !row.derived.persons && row.derived.change.is_some(),
        _ => false,
    }
}

/// A file of drafts with one more; `None` if the draft does not make a message, or the place was taken meanwhile.
pub fn with_draft(catalog: &Catalog, due: &Due, origin: &str, texts: &[Inline], locales: (&Locale, &Locale)) -> Option<Edits> {
    let own = catalog.entry(&due.id);
    if own.map_or("", |entry| catalog.source.slice(entry.extent)) != due.seen {
        return None;
    }
    let message = due.native.as_ref()?.with(texts)?;
    // The checksum is of the message as it will be read.
    let [entry] = <[Entry; 1]>::try_from(Catalog::read(Source::new(Path::new(""), rendered(due, &message, None, locales))).entries).ok()?;
    let standing = Standing::Draft { origin: origin.to_string(), source: due.today, text: draft_sum(&entry.message), now: None };
    let rendered = rendered(due, &message, Some(standing), locales);
    Some(match own {
        Some(entry) => {
            let mut edits = Edits::new();
            edits.replace(entry.extent, rendered);
            edits
        }
        None => edit::insert(catalog, Where::End, &rendered),
    })
}

fn rendered(due: &Due, message: &Message, state: Option<Standing>, (source_locale, locale): (&Locale, &Locale)) -> String {
    let value = message.value.as_ref().map(write_pattern);
    let attributes: Vec<(&str, String)> = message.attributes.iter().map(|(name, value)| (name.as_str(), write_pattern(value))).collect();
    let draft = EntryDraft {
        id: &due.id,
        context: None,
        notes: due.text.context.notes.iter().map(String::as_str).collect(),
        max_length: None,
        source: &due.source,
        before: None,
        state,
        value: value.as_deref().map(Written::Bytes),
        attributes: attributes.iter().map(|(name, value)| (*name, Written::Bytes(value))).collect(),
        source_locale,
        locale,
    };
    edit::render_entry(&draft, "\n")
}

/// The texts of a draft, in the order of the message's.
pub fn texts(value: &str, others: &[(String, String)]) -> Option<Vec<Inline>> {
    std::iter::once(value).chain(others.iter().map(|(_, text)| text.as_str())).map(|text| message::read(text).ok()).collect()
}

/// Moves the drafts that a person has approved into the program's own file: first there, then away from here.
pub fn settle(project: &Project, books: &Books, wanted: &Wanted, dry_run: bool, outcome: &mut Synced) -> Result<()> {
    for native in books.natives()?.iter().filter(|native| wanted.path(&native.paths.source)) {
        let path = native.paths.drafts(books.locale);
        let Some(text) = project.read(&path)? else { continue };
        let drafts = Catalog::read(Source::new(&path, text));
        let sheet = join(native.source, Some(&drafts), |entry| !entry.is_term(), |_| None, &project.source);
        let approved: Vec<(&str, &str)> = sheet.rows.iter().filter(|row| row.state() == State::Approved).filter_map(|row| Some((row.id(), drafts.source.slice(row.entry?.extent)))).collect();
        if approved.is_empty() {
            continue;
        }
        let own = &native.catalog.source.path;
        let saved = save(project, own, Keep::Synced, dry_run, |text| {
            let mut text = text.unwrap_or_default().to_string();
            for (id, bytes) in &approved {
                let catalog = Catalog::read(Source::new(own, text));
                text = match catalog.entry(id) {
                    Some(_) => catalog.source.text,
                    None => applied(&edit::insert(&catalog, Where::End, bytes), &catalog.source.text, own)?,
                };
            }
            Ok(Some(text))
        })?;
        outcome.written.extend(written(own, saved));
        outcome.moved += approved.len();
        let saved = save(project, &path, Keep::Synced, dry_run, |text| {
            let catalog = Catalog::read(Source::new(&path, text.unwrap_or_default()));
            let mut edits = Edits::new();
            for entry in &catalog.entries {
                if approved.iter().any(|(id, bytes)| entry.id == *id && catalog.source.slice(entry.extent) == *bytes) {
                    edits.delete(entry.extent);
                }
            }
            applied(&edits, &catalog.source.text, &path).map(Some)
        })?;
        outcome.written.extend(written(&path, saved));
    }
    Ok(())
}
