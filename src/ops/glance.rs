//! One page beside its own source catalog: read, aligned with what that catalog had, and written as extract would write it
//! now. Where an earlier run found that extract has nothing to do, the files are only compared with what they were then.

use std::collections::HashSet;
use std::path::PathBuf;

use crate::catalog::edit::{render_heading, render_source_entry};
use crate::catalog::{Catalog, OBSOLETE, Pattern};
use crate::error::{Error, Result};
use crate::finding::{Finding, Place};
use crate::inline::{Inline, message};
use crate::lineage::across::Loose;
use crate::lineage::{self, Fate, Known, Plan};
use crate::msg;
use crate::page::{self, Format, Page, Profile};
use crate::project::seen::{Key, Seen};
use crate::project::{NativePaths, PagePaths, Project};
use crate::text::Source;

/// Reads a page, or finds it to be what it was when extract had nothing to do there; none where it is no page.
pub fn glance(project: &Project, paths: &PagePaths, past: &Past, seen: &Seen) -> Result<Option<Glance>> {
    let Some(files) = Files::read(project, paths)? else { return Ok(None) };
    let key = files.key(paths);
    if let Some(texts) = seen.answer(&paths.page, key) {
        let held = if past.texts.is_empty() { Vec::new() } else { files.on_disk.clone().map(Catalog::read).map_or(Vec::new(), |catalog| past.held(&known(&catalog))) };
        let there = files.on_disk.is_some();
        return Ok(Some(Glance { key, texts, extracted: there, blank: !there, new: 0, left: Vec::new(), held, stated: None, findings: Vec::new() }));
    }
    Ok(Some(Glance::of(project, aligned(project, paths, files, key)?, past)))
}

/// What is kept of a page that was read.
pub struct Glance {
    pub key: Key,
    pub texts: usize,
    pub extracted: bool,
    pub blank: bool,
    /// How many of its texts its own past does not have.
    pub new: usize,
    /// The messages that it has lost.
    pub left: Vec<(Loose, Known)>,
    /// Messages of pages that are gone which it took over in an earlier run.
    pub held: Vec<(String, Inline)>,
    pub stated: Option<Place>,
    pub findings: Vec<Finding>,
}

impl Glance {
    pub fn of(project: &Project, mut read: ReadPage, past: &Past) -> Glance {
        let left = read.plan.left(0, &read.known).into_iter().map(|loose| (read.known[loose.at].clone(), loose)).map(|(known, loose)| (loose, known)).collect();
        let new = read.plan.loose(0, &read.page.units).len();
        let first_stated = |old: &Catalog| Some(old.place(old.entries.iter().find(|entry| entry.head.states().next().is_some())?.id_at));
        let stated = read.on_disk.as_ref().and_then(first_stated);
        let held = past.held(&read.known);
        // Whatever a page takes over from others, a text that is new to it makes its catalog another one.
        let extracted = new == 0 && {
            let fates = lineage::settle(&mut read.page.units, &read.known, &read.plan, &[]);
            let there = read.on_disk.as_ref().map(|catalog| catalog.source.text.as_str());
            there == Some(render(project, &read.page, &fates, there).as_str())
        };
        let blank = read.page.units.is_empty() && read.on_disk.is_none();
        Glance { key: read.key, texts: read.page.units.len(), extracted, blank, new, left, held, stated, findings: read.page.findings }
    }

    /// Whether nothing but the number of its texts needs to be known of a page that is extracted.
    pub fn says_nothing(&self) -> bool {
        self.left.is_empty() && self.stated.is_none() && self.findings.is_empty()
    }
}

/// A page and its source catalog as they stand on disk.
pub struct Files {
    pub format: Format,
    pub page: Source,
    pub on_disk: Option<Source>,
}

impl Files {
    pub fn read(project: &Project, paths: &PagePaths) -> Result<Option<Files>> {
        let Some(format) = paths.page.file_name().and_then(|name| name.to_str()).and_then(Format::of) else { return Ok(None) };
        let Some(page) = project.source(&paths.page)? else { return Ok(None) };
        Ok(Some(Files { format, page, on_disk: project.source(&project.catalog(paths, &project.source))? }))
    }

    pub fn key(&self, paths: &PagePaths) -> Key {
        Key::of(&[paths.page.to_str().map(str::as_bytes), Some(self.page.text.as_bytes()), self.on_disk.as_ref().map(|source| source.text.as_bytes())])
    }
}

/// A page and its catalog, aligned.
///
/// # Errors
/// If the page is too broken to be read.
pub fn aligned(project: &Project, paths: &PagePaths, files: Files, key: Key) -> Result<ReadPage> {
    let page = page::read(files.page, files.format, &profile(project, paths)?);
    if let Some(fault) = page.fault {
        return Err(Error::failed(fault.says).at(fault.place));
    }
    let on_disk = files.on_disk.map(Catalog::read);
    let known = on_disk.as_ref().map(known).unwrap_or_default();
    let plan = lineage::plan(&page.units, &known);
    Ok(ReadPage { key, page, on_disk, known, plan })
}

/// Reads a page; none where there is none.
pub fn read(project: &Project, paths: &PagePaths) -> Result<Option<ReadPage>> {
    let Some(files) = Files::read(project, paths)? else { return Ok(None) };
    let key = files.key(paths);
    aligned(project, paths, files, key).map(Some)
}

/// A page aligned with its own past.
pub struct ReadPage {
    pub key: Key,
    pub page: Page,
    pub on_disk: Option<Catalog>,
    pub known: Vec<Known>,
    pub plan: Plan,
}

/// The source catalogs of pages that are gone, or that have another name now.
#[derive(Default)]
pub struct Past {
    pub catalogs: Vec<(PathBuf, Vec<Known>)>,
    /// Their ids and texts.
    texts: HashSet<(String, Inline)>,
}

impl Past {
    /// `natives` are the files that have no page.
    pub fn read<'n>(project: &Project, natives: impl Iterator<Item = &'n NativePaths>, pages: &[PagePaths]) -> Result<Past> {
        let own: HashSet<PathBuf> = pages.iter().map(|paths| project.catalog(paths, &project.source)).collect();
        let mut catalogs = Vec::new();
        for path in project.catalogs_on_disk(&project.source, natives)?.into_iter().filter(|path| !own.contains(path)) {
            if let Some(source) = project.source(&path)?.filter(|source| is_extracted(&source.text)) {
                catalogs.push((path, known(&Catalog::read(source))));
            }
        }
        let texts = catalogs.iter().flat_map(|(_, known)| known).map(|known| (known.id.clone(), known.text.clone())).collect();
        Ok(Past { catalogs, texts })
    }

    /// Those of these messages that are here too.
    fn held(&self, known: &[Known]) -> Vec<(String, Inline)> {
        known.iter().map(|known| (known.id.clone(), known.text.clone())).filter(|known| self.texts.contains(known)).collect()
    }
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
    if !config.keys.is_empty() {
        profile.keys = profile.keys.iter().cloned().chain(config.keys.iter().map(|key| page::Key::from(key.as_str()))).collect();
    }
    profile.raw_html = config.raw_html.unwrap_or(profile.raw_html);
    if !config.arguments.is_empty() {
        profile.arguments = profile.arguments.iter().chain(&config.arguments).cloned().collect();
    }
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

/// A page's source catalog as extract writes it. `on_disk` is the one that stands there, whose line ends it keeps.
pub fn render(project: &Project, page: &Page, fates: &[Fate], on_disk: Option<&str>) -> String {
    let line_end = on_disk.map_or("\n", crate::text::lines::line_end);
    let path = page.source.path.to_string_lossy().replace('\\', "/");
    let mut out = render_heading("###", &path, line_end);
    let mut section: Option<&str> = None;
    for (unit, fate) in page.units.iter().zip(fates) {
        if unit.section.as_deref() != section {
            section = unit.section.as_deref();
            out.push_str(line_end);
            // Under a heading of that very name stands what no page has any more.
            let section = match section.unwrap_or_default() {
                OBSOLETE => format!("“{OBSOLETE}”"),
                section => section.to_string(),
            };
            out.push_str(&render_heading("##", &section, line_end));
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
