//! What every verb begins with: the pages as they are now, their units with ids, and the source catalogs as extract
//! would write them. A source edit therefore shows in every verb at once, whether or not extract has run.

use std::collections::HashSet;
use std::path::PathBuf;

use super::spread::spread;
use crate::catalog::edit::{render_heading, render_source_entry};
use crate::catalog::{Catalog, Message, Pattern};
use crate::error::{Error, Result};
use crate::finding::{Finding, Place};
use crate::inline::message;
use crate::lineage::{Fate, Known, carry};
use crate::msg;
use crate::page::{self, Format, Page, Profile};
use crate::project::{NativePaths, PagePaths, Project};
use crate::text::Source;

/// A page and its source catalog.
pub struct Doc {
    pub paths: PagePaths,
    pub page: Page,
    /// The id of each unit, and how it came by it.
    pub fates: Vec<Fate>,
    /// The source catalog as extract would write it now.
    pub catalog: Catalog,
    /// The source catalog as it stands on disk.
    pub on_disk: Option<String>,
    /// The first state line in it, which no source catalog has.
    pub stated: Option<Place>,
    /// How many messages of the catalog on disk are on the page no longer.
    pub gone: usize,
}

impl Doc {
    pub fn is_extracted(&self) -> bool {
        self.on_disk.as_deref() == Some(self.catalog.source.text.as_str())
    }
}

/// All pages of a project, read.
pub struct Survey {
    pub docs: Vec<Doc>,
    /// Pages that are there and cannot be read; what was made from them stays as it is.
    pub unread: Vec<PagePaths>,
    /// The Fluent files that have no page.
    pub natives: Vec<Native>,
    /// What readers came across.
    pub findings: Vec<Finding>,
}

/// A Fluent file without a page, in the source language.
pub struct Native {
    pub paths: NativePaths,
    /// A fault in it stops the verbs that need it, and no other.
    pub catalog: Result<Catalog>,
}

/// Reads every page. A page that cannot be read is a finding, and the others are read all the same.
pub fn survey(project: &Project) -> Result<Survey> {
    let mut survey = Survey { docs: Vec::new(), unread: Vec::new(), natives: Vec::new(), findings: Vec::new() };
    for paths in project.natives()? {
        let text = project.read(&paths.source);
        survey.natives.push(Native { catalog: text.map(|text| Catalog::read(Source::new(&paths.source, text.unwrap_or_default()))), paths });
    }
    let pages = project.pages()?;
    let read = spread(&pages, |paths| read(project, paths.clone()));
    for (paths, read) in pages.into_iter().zip(read) {
        match read {
            Ok(Some(doc)) => {
                survey.findings.extend(doc.page.findings.iter().cloned());
                survey.docs.push(doc);
            }
            Ok(None) => {}
            Err(error) if error.kind == crate::error::Kind::Failed => {
                let place = error.place.unwrap_or_else(|| Place::file(&paths.page));
                survey.findings.push(Finding::new("unparsable", crate::finding::Level::Error, place, error.says));
                survey.unread.push(paths);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(survey)
}

fn read(project: &Project, paths: PagePaths) -> Result<Option<Doc>> {
    let Some(format) = paths.page.file_name().and_then(|name| name.to_str()).and_then(Format::of) else { return Ok(None) };
    let Some(source) = project.source(&paths.page)? else { return Ok(None) };
    let profile = profile(project, &paths)?;
    let mut page = page::read(source, format, &profile);
    let path = project.catalog(&paths, &project.source);
    let on_disk = project.read(&path)?;
    let old = on_disk.as_deref().map(|text| Catalog::read(Source::new(&path, text)));
    let known = old.as_ref().map(known).unwrap_or_default();
    let fates = carry(&mut page.units, &known);
    let ids: HashSet<&str> = fates.iter().map(|fate| fate.id.as_str()).collect();
    let gone = known.iter().filter(|known| !ids.contains(known.id.as_str())).count();
    let text = render(project, &page, &fates, on_disk.as_deref());
    let stated = old.as_ref().and_then(|old| Some(old.place(old.entries.iter().find(|entry| entry.head.states().next().is_some())?.id_at)));
    let catalog = match old {
        Some(old) if old.source.text == text => old,
        _ => Catalog::read(Source::new(path, text)),
    };
    Ok(Some(Doc { paths, page, fates, catalog, on_disk, stated, gone }))
}

fn profile(project: &Project, paths: &PagePaths) -> Result<Profile> {
    let config = &project.config.pages[paths.rule];
    let mut profile = match config.profile.as_deref() {
        Some(name) => Profile::named(name).ok_or_else(|| Error::usage(msg!("config-profile", profile = name)))?,
        None => Profile::plain(),
    };
    profile.keys.extend(config.keys.iter().cloned());
    profile.raw_html = config.raw_html.unwrap_or(profile.raw_html);
    Ok(profile)
}

/// The messages of a source catalog as alignment wants them.
fn known(catalog: &Catalog) -> Vec<Known> {
    let text = |pattern: &Pattern| pattern.message_text().and_then(|text| message::read(&text).ok()).unwrap_or_default();
    let one = |entry: &crate::catalog::Entry| Known {
        id: entry.id.clone(),
        text: entry.message.value.as_ref().map(text).unwrap_or_default(),
        attributes: entry.message.attributes.iter().map(|(name, value)| (name.clone(), text(value).plain())).collect(),
        tags: entry.head.targets(),
    };
    catalog.entries.iter().map(one).collect()
}

fn render(project: &Project, page: &Page, fates: &[Fate], on_disk: Option<&str>) -> String {
    let line_end = on_disk.map_or("\n", crate::text::lines::line_end);
    let path = page.source.path.to_string_lossy().replace('\\', "/");
    let mut out = render_heading("###", &path, line_end);
    let mut section: Option<&str> = None;
    for (unit, fate) in page.units.iter().zip(fates) {
        if unit.section.as_deref() != section {
            section = unit.section.as_deref();
            out.push_str(line_end);
            out.push_str(&render_heading("##", section.unwrap_or_default(), line_end));
        }
        let value = message::write(&unit.text);
        let attributes: Vec<(&str, String)> = unit.attributes.iter().map(|own| (own.name.as_str(), message::escape(&own.text))).collect();
        let attributes: Vec<(&str, &str)> = attributes.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let notes: Vec<&str> = unit.notes.iter().map(String::as_str).collect();
        out.push_str(line_end);
        let value = (!value.is_empty()).then_some(value.as_str());
        out.push_str(&render_source_entry(&fate.id, Some(&unit.context()), &notes, unit.max_length, value, &attributes, &project.source, line_end));
    }
    out
}

/// The message of a unit, as its source catalog has it.
pub fn message_of(doc: &Doc, unit: usize) -> Option<&Message> {
    doc.catalog.entry(&doc.fates.get(unit)?.id).map(|entry| &entry.message)
}

/// The paths that a page argument can mean: the page, its catalogs, its outputs.
pub fn paths_of(project: &Project, paths: &PagePaths) -> Vec<PathBuf> {
    let mut all = vec![paths.page.clone(), project.catalog(paths, &project.source)];
    for locale in &project.locales {
        all.push(project.catalog(paths, locale));
        all.push(project.output(paths, locale));
    }
    all
}
