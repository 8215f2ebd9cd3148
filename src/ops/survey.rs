//! What every verb begins with: the pages as they are now, their units with ids, and the source catalogs as extract
//! would write them. A source edit therefore shows in every verb at once, whether or not extract has run.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::spread::spread;
use crate::catalog::edit::{render_heading, render_source_entry};
use crate::catalog::{Catalog, Message, Pattern};
use crate::error::{Error, Result};
use crate::finding::{Finding, Place};
use crate::inline::message;
use crate::lineage::across::{Crossing, Loose, across};
use crate::lineage::{self, Fate, Given, Known, Plan};
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
    /// The messages of the catalog on disk.
    pub known: Vec<Known>,
    /// Those of them that are on no page any more, and those that were merged into a longer one, with that unit.
    pub gone: Vec<usize>,
    pub absorbed: Vec<(usize, usize)>,
    /// Units that are the shorter part of a text that was split, with the message whose part they are.
    pub parts: Vec<(usize, usize)>,
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
    /// The source catalogs of pages that are gone; behind the pages, they are those that a text can come from.
    pub gone: Vec<(PathBuf, Vec<Known>)>,
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
    let mut survey = Survey { docs: Vec::new(), unread: Vec::new(), natives: Vec::new(), gone: Vec::new(), findings: Vec::new() };
    for paths in project.natives()? {
        let text = project.read(&paths.source);
        survey.natives.push(Native { catalog: text.map(|text| Catalog::read(Source::new(&paths.source, text.unwrap_or_default()))), paths });
    }
    let pages = project.pages()?;
    let read = spread(&pages, |paths| read(project, paths.clone()));
    let mut read_pages = Vec::new();
    for (paths, read) in pages.into_iter().zip(read) {
        match read {
            Ok(Some(page)) => {
                survey.findings.extend(page.page.findings.iter().cloned());
                read_pages.push(page);
            }
            Ok(None) => {}
            Err(error) if error.kind == crate::error::Kind::Failed => {
                let place = error.place.unwrap_or_else(|| Place::file(&paths.page));
                survey.findings.push(Finding::new("broken-page", crate::finding::Level::Error, place, error.says));
                survey.unread.push(paths);
            }
            Err(error) => return Err(error),
        }
    }
    let past = Past::read(project, &survey, &read_pages)?;
    let mut given = crossings(&read_pages, &past);
    let taken: HashSet<(usize, usize)> = given.values().flatten().map(|given| (given.from.page.unwrap_or_default(), given.from.known)).collect();
    for (number, page) in read_pages.into_iter().enumerate() {
        survey.docs.push(settled(project, number, page, &given.remove(&number).unwrap_or_default(), &taken));
    }
    survey.gone = past.catalogs;
    Ok(survey)
}

/// A page aligned with its own past.
struct ReadPage {
    paths: PagePaths,
    page: Page,
    on_disk: Option<Catalog>,
    known: Vec<Known>,
    plan: Plan,
}

fn read(project: &Project, paths: PagePaths) -> Result<Option<ReadPage>> {
    let Some(format) = paths.page.file_name().and_then(|name| name.to_str()).and_then(Format::of) else { return Ok(None) };
    let Some(source) = project.source(&paths.page)? else { return Ok(None) };
    let profile = profile(project, &paths)?;
    let page = page::read(source, format, &profile);
    if let Some(fault) = page.fault {
        return Err(Error::failed(fault.says).at(fault.place));
    }
    let path = project.catalog(&paths, &project.source);
    let on_disk = project.source(&path)?.map(Catalog::read);
    let known = on_disk.as_ref().map(known).unwrap_or_default();
    let plan = lineage::plan(&page.units, &known);
    Ok(Some(ReadPage { paths, page, on_disk, known, plan }))
}

/// The source catalogs of pages that are gone, or that have another name now.
struct Past {
    catalogs: Vec<(PathBuf, Vec<Known>)>,
}

impl Past {
    fn read(project: &Project, survey: &Survey, pages: &[ReadPage]) -> Result<Past> {
        let of = |paths: &PagePaths| project.catalog(paths, &project.source);
        let own: HashSet<PathBuf> = pages.iter().map(|page| of(&page.paths)).chain(survey.unread.iter().map(of)).collect();
        let mut catalogs = Vec::new();
        for path in project.catalogs_on_disk(&project.source, survey.natives.iter().map(|native| &native.paths))?.into_iter().filter(|path| !own.contains(path)) {
            if let Some(source) = project.source(&path)?.filter(|source| is_extracted(&source.text)) {
                catalogs.push((path, known(&Catalog::read(source))));
            }
        }
        Ok(Past { catalogs })
    }
}

/// What the pages take over from each other and from those that are gone, by page.
fn crossings(pages: &[ReadPage], past: &Past) -> HashMap<usize, Vec<Given>> {
    let mut old: Vec<Loose> = pages.iter().enumerate().flat_map(|(number, page)| page.plan.left(number, &page.known)).collect();
    // What a page took over in an earlier run still stands in the catalog of the page that is gone.
    let held: HashSet<(&str, &crate::inline::Inline)> = pages.iter().filter(|_| !past.catalogs.is_empty()).flat_map(|page| page.known.iter().map(|known| (known.id.as_str(), &known.text))).collect();
    for (number, (_, known)) in past.catalogs.iter().enumerate() {
        let is_open = |known: &Known| !held.contains(&(known.id.as_str(), &known.text));
        old.extend(known.iter().enumerate().filter(|(_, known)| is_open(known)).map(|(at, known)| known.loose(pages.len() + number, at)));
    }
    if old.is_empty() {
        return HashMap::new();
    }
    let new: Vec<Loose> = pages.iter().enumerate().flat_map(|(number, page)| page.plan.loose(number, &page.page.units)).collect();
    let paths: Vec<&Path> = pages.iter().map(|page| page.on_disk.as_ref().map_or(page.paths.page.as_path(), |catalog| &catalog.source.path)).chain(past.catalogs.iter().map(|(path, _)| path.as_path())).collect();
    let mut given: HashMap<usize, Vec<Given>> = HashMap::new();
    for Crossing { old: from, new: to, likeness, why } in across(&old, &new, &paths, &|page, id| pages[page].plan.has(&pages[page].known, id)) {
        let (from, to) = (&old[from], &new[to]);
        let known = match pages.get(from.page) {
            Some(page) => &page.known[from.at],
            None => &past.catalogs[from.page - pages.len()].1[from.at],
        };
        let from = lineage::From { known: from.at, page: Some(from.page), likeness, why };
        given.entry(to.page).or_default().push(Given { unit: to.at, known: known.clone(), from });
    }
    given
}

/// A page with its ids and its source catalog.
fn settled(project: &Project, number: usize, read: ReadPage, given: &[Given], taken: &HashSet<(usize, usize)>) -> Doc {
    let ReadPage { paths, mut page, on_disk, known, plan } = read;
    let fates = lineage::settle(&mut page.units, &known, &plan, given);
    let text = render(project, &page, &fates, on_disk.as_ref().map(|catalog| catalog.source.text.as_str()));
    let first_stated = |old: &Catalog| Some(old.place(old.entries.iter().find(|entry| entry.head.states().next().is_some())?.id_at));
    let stated = on_disk.as_ref().and_then(first_stated);
    let gone = plan.left(number, &known).iter().map(|left| left.at).filter(|at| !taken.contains(&(number, *at))).collect();
    let (parts, absorbed) = (plan.parts().to_vec(), plan.absorbed().to_vec());
    let path = project.catalog(&paths, &project.source);
    let disk = on_disk.as_ref().map(|catalog| catalog.source.text.clone());
    let catalog = match on_disk {
        Some(old) if old.source.text == text => old,
        _ => Catalog::read(Source::new(path, text)),
    };
    Doc { paths, page, fates, catalog, on_disk: disk, stated, known, gone, absorbed, parts }
}

/// Whether a source catalog is extract's: it begins with the path of its page.
pub fn is_extracted(text: &str) -> bool {
    let heading = text.lines().next().and_then(|line| line.strip_prefix("### ")).map(str::trim);
    heading.and_then(|page| page.rsplit('/').next()).and_then(Format::of).is_some()
}

fn profile(project: &Project, paths: &PagePaths) -> Result<Profile> {
    let config = &project.config.pages[paths.rule];
    let mut profile = match config.profile.as_deref() {
        Some(name) => Profile::named(name).ok_or_else(|| Error::usage(msg!("config-profile", profile = name)))?,
        None => Profile::plain(),
    };
    profile.keys.extend(config.keys.iter().cloned());
    profile.raw_html = config.raw_html.unwrap_or(profile.raw_html);
    profile.arguments.extend(config.arguments.iter().cloned());
    profile.math = config.math.unwrap_or(profile.math);
    profile.wiki_links = config.wiki_links.unwrap_or(profile.wiki_links);
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

impl Survey {
    /// The messages of a page's catalog on disk, pages that are gone behind the others.
    pub fn known(&self, page: usize) -> &[Known] {
        match self.docs.get(page) {
            Some(doc) => &doc.known,
            None => self.gone.get(page - self.docs.len()).map_or(&[], |(_, known)| known),
        }
    }

    /// What a page is called: by its path or, where it is gone, by its catalog's.
    pub fn place(&self, page: usize) -> PathBuf {
        match self.docs.get(page) {
            Some(doc) => doc.paths.page.clone(),
            None => self.gone.get(page - self.docs.len()).map(|(path, _)| path.clone()).unwrap_or_default(),
        }
    }
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
