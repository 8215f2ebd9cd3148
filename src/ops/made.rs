//! Drafts on their way into catalogs, each onto the row as it stands on disk at the moment of saving.

use std::collections::HashMap;
use std::path::PathBuf;

use super::due::Due;
use super::natives;
use super::outcome::Written;
use super::sync::{applied, save, written};
use crate::catalog::edit::{self, Written as Value};
use crate::catalog::sums::draft_sum;
use crate::catalog::{Catalog, Entry, Standing};
use crate::error::Result;
use crate::project::{Keep, Project};
use crate::text::{Edits, Locale, Source};

/// What becomes of one due row.
pub struct Made {
    pub due: usize,
    pub origin: String,
    pub value: String,
    pub attributes: Vec<(String, String)>,
}

/// Writes drafts into their catalogs; gives back the rows that took them.
pub fn save_made(project: &Project, due: &[Due], made: &[Made], locale: &Locale, dry_run: bool, files_written: &mut Vec<Written>) -> Result<Vec<usize>> {
    let mut by_file: HashMap<&PathBuf, Vec<&Made>> = HashMap::new();
    for made in made {
        by_file.entry(&due[made.due].catalog).or_default().push(made);
    }
    let mut all = Vec::new();
    let mut files: Vec<_> = by_file.into_iter().collect();
    files.sort_by_key(|(path, _)| path.to_path_buf());
    for (path, made) in files {
        let mut taken = Vec::new();
        let saved = save(project, path, Keep::Synced, dry_run, |text| {
            let (text, rows) = match text {
                _ if made.iter().all(|made| due[made.due].native.is_some()) => with_messages(text.unwrap_or_default(), path, due, &made, (&project.source, locale))?,
                Some(text) => with_drafts(text, path, due, &made, locale)?,
                None => return Ok(None),
            };
            taken = rows;
            Ok(Some(text))
        })?;
        if dry_run {
            // Without a sync there may be no rows yet; what would be taken is all of it.
            taken = made.iter().map(|made| made.due).collect();
        }
        all.append(&mut taken);
        files_written.extend(written(path, saved));
    }
    Ok(all)
}

/// A file of drafts for a program with more drafts in it, and the rows that took them.
fn with_messages(text: &str, path: &PathBuf, due: &[Due], made: &[&Made], locales: (&Locale, &Locale)) -> Result<(String, Vec<usize>)> {
    let (mut text, mut rows) = (text.to_string(), Vec::new());
    for made in made {
        let catalog = Catalog::read(Source::new(path, text));
        let edits = natives::texts(&made.value, &made.attributes).and_then(|texts| natives::with_draft(&catalog, &due[made.due], &made.origin, &texts, locales));
        rows.extend(edits.iter().map(|_| made.due));
        text = applied(&edits.unwrap_or_default(), &catalog.source.text, path)?;
    }
    Ok((text, rows))
}

/// The catalog's text with drafts in it, and the rows that took them: those that still are what they were.
fn with_drafts(text: &str, path: &PathBuf, due: &[Due], made: &[&Made], locale: &Locale) -> Result<(String, Vec<usize>)> {
    let mut catalog = Catalog::read(Source::new(path, text));
    // Edits keep the number and the order of the entries, so that an entry is known by its place.
    let place = |made: &&&Made| catalog.entries.iter().position(|entry| entry.id == due[made.due].id && catalog.source.slice(entry.extent) == due[made.due].seen);
    let rows: Vec<(&Made, usize)> = made.iter().filter_map(|made| Some((*made, place(&made)?))).collect();
    let all = |catalog: &mut Catalog, edit: &dyn Fn(&Catalog, &Made, &Entry) -> Option<Edits>| -> Result<()> {
        let mut edits = Edits::new();
        for (made, at) in &rows {
            edits.extend(catalog.entries.get(*at).and_then(|entry| edit(catalog, made, entry)).unwrap_or_default());
        }
        *catalog = Catalog::read(Source::new(path, applied(&edits, &catalog.source.text, path)?));
        Ok(())
    };
    let beside = |made: &Made| due[made.due].beside;
    all(&mut catalog, &|catalog, made, entry| match beside(made) {
        true => Some(edit::set_suggestion(catalog, entry, &made.origin, &made.value, locale)),
        false => (!made.value.is_empty()).then(|| edit::set_value(catalog, entry, Value::Text(&made.value), locale)),
    })?;
    for number in 0..rows.iter().map(|(made, _)| made.attributes.len()).max().unwrap_or(0) {
        all(&mut catalog, &|catalog, made, entry| {
            let (name, value) = made.attributes.get(number).filter(|_| !beside(made))?;
            Some(edit::set_attribute(catalog, entry, name, Value::Text(value), locale))
        })?;
    }
    all(&mut catalog, &|catalog, made, entry| {
        let standing = Standing::Draft { origin: made.origin.clone(), source: due[made.due].today, text: draft_sum(&entry.message), now: None };
        (!beside(made)).then(|| edit::set_state(catalog, entry, Some(&standing)))
    })?;
    Ok((catalog.source.text, rows.iter().map(|(made, _)| made.due).collect()))
}
