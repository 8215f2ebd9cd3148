//! What every verb begins with: the pages as they are now, their units with ids, and the source catalogs as extract
//! would write them, looked through once for what pages take from each other and then read one by one. A source edit therefore shows in every verb at once, whether or not extract has run.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::scope::Wanted;
use super::spread::spread;
use crate::catalog::edit::{render_heading, render_source_entry};
use crate::catalog::{Catalog, OBSOLETE, Pattern};
use crate::error::{Error, Result};
use crate::finding::{Finding, Place};
use crate::inline::{Inline, message};
use crate::lineage::across::{Crossing, Loose, across};
use crate::lineage::{self, Fate, Given, Known, Plan};
use crate::msg;
use crate::page::{self, Format, Page, Profile};
use crate::project::seen::{Key, Seen};
use crate::project::{NativePaths, PagePaths, Project};
use crate::text::Source;

/// A page and its source catalog, read for as long as a verb looks at it.
pub struct Doc {
    pub paths: PagePaths,
    pub page: Page,
    /// The id of each unit, and how it came by it.
    pub fates: Vec<Fate>,
    /// The source catalog as extract would write it now.
    pub catalog: Catalog,
    /// The source catalog as it stands on disk.
    pub on_disk: Option<String>,
    /// What the page and the catalog on disk are.
    pub key: Key,
    /// The messages of the catalog on disk.
    pub known: Vec<Known>,
    /// Those of them that are on no page any more, and those that were merged into a longer one, with that unit.
    pub gone: Vec<usize>,
    pub absorbed: Vec<(usize, usize)>,
    /// Units that are the shorter part of a text that was split, with the message whose part they are.
    pub parts: Vec<(usize, usize)>,
}

/// All pages of a project, looked through: of each page only what the others and the verbs need to know beforehand, for
/// a site has more pages than should be in memory at once.
pub struct Survey {
    pub pages: Vec<Leaf>,
    /// Pages that are there and cannot be read; what was made from them stays as it is.
    pub unread: Vec<PagePaths>,
    /// The Fluent files that have no page.
    pub natives: Vec<Native>,
    /// The source catalogs of pages that are gone; a text may come from them as from another page.
    gone: Vec<PathBuf>,
    /// The first state line in a source catalog, which none has, and that catalog.
    pub stated: Option<Place>,
    /// What readers came across.
    pub findings: Vec<Finding>,
    /// The pages that are known to be extracted.
    seen: Seen,
}

/// A page as the survey remembers it.
pub struct Leaf {
    pub paths: PagePaths,
    /// Whether its source catalog is as extract would write it.
    pub extracted: bool,
    /// How many texts it has.
    pub texts: usize,
    /// Whether it has neither texts nor a catalog.
    pub blank: bool,
    /// What the page and its catalog are, where extract has nothing to do there.
    pub key: Option<Key>,
    /// What it takes over from other pages, and which of its own messages others take over.
    pub given: Vec<Given>,
    taken: Vec<usize>,
}

/// A Fluent file without a page, in the source language.
pub struct Native {
    pub paths: NativePaths,
    /// A fault in it stops the verbs that need it, and no other.
    pub catalog: Result<Catalog>,
}

/// Looks through every page. A page that cannot be read is a finding, and the others are read all the same.
pub fn survey(project: &Project) -> Result<Survey> {
    let mut survey = Survey { pages: Vec::new(), unread: Vec::new(), natives: Vec::new(), gone: Vec::new(), stated: None, findings: Vec::new(), seen: Seen::read(project, "extract") };
    for paths in project.natives()? {
        let text = project.read(&paths.source);
        survey.natives.push(Native { catalog: text.map(|text| Catalog::read(Source::new(&paths.source, text.unwrap_or_default()))), paths });
    }
    let pages = project.pages()?;
    let past = Past::read(project, &survey, &pages)?;
    let mut glances = Vec::new();
    for (paths, glance) in pages.iter().zip(spread(&pages, |paths| glance(project, paths, &past, &survey.seen))) {
        match glance {
            Ok(Some(glance)) => {
                survey.findings.extend(glance.findings.iter().cloned());
                survey.stated = survey.stated.take().or_else(|| glance.stated.clone());
                let key = Some(glance.key).filter(|_| glance.extracted || glance.blank);
                if let Some(key) = key.filter(|_| glance.says_nothing()) {
                    survey.seen.note(&paths.page, key, glance.texts);
                }
                survey.pages.push(Leaf { paths: paths.clone(), extracted: glance.extracted, texts: glance.texts, blank: glance.blank, key, given: Vec::new(), taken: Vec::new() });
                glances.push(glance);
            }
            Ok(None) => {}
            Err(error) if error.kind == crate::error::Kind::Failed => {
                let place = error.place.unwrap_or_else(|| Place::file(&paths.page));
                survey.findings.push(Finding::new("broken-page", crate::finding::Level::Error, place, error.says));
                survey.unread.push(paths.clone());
            }
            Err(error) => return Err(error),
        }
    }
    cross(project, &mut survey, glances, &past)?;
    survey.gone = past.catalogs.into_iter().map(|(path, _)| path).collect();
    Ok(survey)
}

/// A page aligned with its own past.
struct ReadPage {
    key: Key,
    page: Page,
    on_disk: Option<Catalog>,
    known: Vec<Known>,
    plan: Plan,
}

/// What is kept of a page that was read.
struct Glance {
    key: Key,
    texts: usize,
    extracted: bool,
    blank: bool,
    /// How many of its texts its own past does not have.
    new: usize,
    /// The messages that it has lost.
    left: Vec<(Loose, Known)>,
    /// Messages of pages that are gone which it took over in an earlier run.
    held: Vec<(String, Inline)>,
    stated: Option<Place>,
    findings: Vec<Finding>,
}

impl Glance {
    fn of(project: &Project, mut read: ReadPage, past: &Past) -> Glance {
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
    fn says_nothing(&self) -> bool {
        self.left.is_empty() && self.stated.is_none() && self.findings.is_empty()
    }
}

fn glance(project: &Project, paths: &PagePaths, past: &Past, seen: &Seen) -> Result<Option<Glance>> {
    let Some(files) = Files::read(project, paths)? else { return Ok(None) };
    let key = files.key(paths);
    if let Some(texts) = seen.answer(&paths.page, key) {
        let held = if past.texts.is_empty() { Vec::new() } else { files.on_disk.clone().map(Catalog::read).map_or(Vec::new(), |catalog| past.held(&known(&catalog))) };
        let there = files.on_disk.is_some();
        return Ok(Some(Glance { key, texts, extracted: there, blank: !there, new: 0, left: Vec::new(), held, stated: None, findings: Vec::new() }));
    }
    Ok(Some(Glance::of(project, aligned(project, paths, files, key)?, past)))
}

/// A page and its source catalog as they stand on disk.
struct Files {
    format: Format,
    page: Source,
    on_disk: Option<Source>,
}

impl Files {
    fn read(project: &Project, paths: &PagePaths) -> Result<Option<Files>> {
        let Some(format) = paths.page.file_name().and_then(|name| name.to_str()).and_then(Format::of) else { return Ok(None) };
        let Some(page) = project.source(&paths.page)? else { return Ok(None) };
        Ok(Some(Files { format, page, on_disk: project.source(&project.catalog(paths, &project.source))? }))
    }

    fn key(&self, paths: &PagePaths) -> Key {
        Key::of(&[paths.page.to_str().map(str::as_bytes), Some(self.page.text.as_bytes()), self.on_disk.as_ref().map(|source| source.text.as_bytes())])
    }
}

fn aligned(project: &Project, paths: &PagePaths, files: Files, key: Key) -> Result<ReadPage> {
    let page = page::read(files.page, files.format, &profile(project, paths)?);
    if let Some(fault) = page.fault {
        return Err(Error::failed(fault.says).at(fault.place));
    }
    let on_disk = files.on_disk.map(Catalog::read);
    let known = on_disk.as_ref().map(known).unwrap_or_default();
    let plan = lineage::plan(&page.units, &known);
    Ok(ReadPage { key, page, on_disk, known, plan })
}

fn read(project: &Project, paths: &PagePaths) -> Result<Option<ReadPage>> {
    let Some(files) = Files::read(project, paths)? else { return Ok(None) };
    let key = files.key(paths);
    aligned(project, paths, files, key).map(Some)
}

/// The source catalogs of pages that are gone, or that have another name now.
#[derive(Default)]
struct Past {
    catalogs: Vec<(PathBuf, Vec<Known>)>,
    /// Their ids and texts.
    texts: HashSet<(String, Inline)>,
}

impl Past {
    fn read(project: &Project, survey: &Survey, pages: &[PagePaths]) -> Result<Past> {
        let own: HashSet<PathBuf> = pages.iter().map(|paths| project.catalog(paths, &project.source)).collect();
        let mut catalogs = Vec::new();
        for path in project.catalogs_on_disk(&project.source, survey.natives.iter().map(|native| &native.paths))?.into_iter().filter(|path| !own.contains(path)) {
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

/// Finds what the pages take over from each other and from those that are gone.
fn cross(project: &Project, survey: &mut Survey, glances: Vec<Glance>, past: &Past) -> Result<()> {
    // What a page took over in an earlier run still stands in the catalog of the page that is gone.
    let held: HashSet<(String, Inline)> = glances.iter().flat_map(|glance| &glance.held).cloned().collect();
    let new: Vec<usize> = (0..glances.len()).filter(|at| glances[*at].new > 0).collect();
    let mut old: Vec<(Loose, Known)> = Vec::new();
    for (number, glance) in glances.into_iter().enumerate() {
        old.extend(glance.left.into_iter().map(|(loose, known)| (Loose { page: number, ..loose }, known)));
    }
    for (number, (_, known)) in past.catalogs.iter().enumerate() {
        let open = known.iter().enumerate().filter(|(_, known)| !held.contains(&(known.id.clone(), known.text.clone())));
        old.extend(open.map(|(at, known)| (known.loose(survey.pages.len() + number, at), known.clone())));
    }
    if old.is_empty() || new.is_empty() {
        return Ok(());
    }
    let again = |number: &usize| -> Result<(Vec<Loose>, HashSet<String>)> {
        let Some(read) = read(project, &survey.pages[*number].paths)? else { return Ok(Default::default()) };
        Ok((read.plan.loose(*number, &read.page.units), read.plan.ids(&read.known).map(str::to_string).collect()))
    };
    let mut loose: Vec<Loose> = Vec::new();
    let mut ids: HashMap<usize, HashSet<String>> = HashMap::new();
    for (number, read) in new.iter().zip(spread(&new, again)) {
        let (texts, own) = read?;
        loose.extend(texts);
        ids.insert(*number, own);
    }
    let catalogs: Vec<PathBuf> = survey.pages.iter().map(|page| project.catalog(&page.paths, &project.source)).collect();
    let paths: Vec<&Path> = catalogs.iter().chain(past.catalogs.iter().map(|(path, _)| path)).map(PathBuf::as_path).collect();
    let (left, known): (Vec<Loose>, Vec<Known>) = old.into_iter().unzip();
    let has = |page: usize, id: &str| ids.get(&page).is_some_and(|ids| ids.contains(id));
    for Crossing { old: from, new: to, likeness, why } in across(&left, &loose, &paths, &has) {
        let (of, to) = (&left[from], &loose[to]);
        if let Some(page) = survey.pages.get_mut(of.page) {
            page.taken.push(of.at);
        }
        let from = lineage::Given { unit: to.at, key: to.item.key.clone(), known: known[from].clone(), from: lineage::From { known: of.at, page: Some(of.page), likeness, why } };
        survey.pages[to.page].given.push(from);
    }
    Ok(())
}

impl Survey {
    /// Reads a page with its ids and its source catalog.
    pub fn doc(&self, project: &Project, number: usize) -> Result<Doc> {
        let Leaf { paths, given, taken, .. } = &self.pages[number];
        let vanished = || Error::failed(msg!("survey-vanished", page = paths.page.as_path()));
        let ReadPage { key, mut page, on_disk, known, plan } = read(project, paths)?.ok_or_else(vanished)?;
        let fates = lineage::settle(&mut page.units, &known, &plan, given);
        let text = render(project, &page, &fates, on_disk.as_ref().map(|catalog| catalog.source.text.as_str()));
        let gone = plan.left(number, &known).iter().map(|left| left.at).filter(|at| !taken.contains(at)).collect();
        let (parts, absorbed) = (plan.parts().to_vec(), plan.absorbed().to_vec());
        let path = project.catalog(paths, &project.source);
        let disk = on_disk.as_ref().map(|catalog| catalog.source.text.clone());
        let catalog = match on_disk {
            Some(old) if old.source.text == text => old,
            _ => Catalog::read(Source::new(path, text)),
        };
        Ok(Doc { paths: paths.clone(), page, fates, catalog, on_disk: disk, key, known, gone, absorbed, parts })
    }

    /// What a page and its catalog are once extract has written it, if extract then has nothing more to do there.
    pub fn proof(project: &Project, doc: &Doc) -> Result<Option<Key>> {
        let files = Files { format: doc.page.format, page: doc.page.source.clone(), on_disk: Some(doc.catalog.source.clone()) };
        let key = files.key(&doc.paths);
        let glance = Glance::of(project, aligned(project, &doc.paths, files, key)?, &Past::default());
        Ok((glance.extracted && glance.says_nothing()).then_some(key))
    }

    /// Remembers that a page is extracted.
    pub fn note(&mut self, number: usize, key: Key) {
        let Leaf { paths, texts, .. } = &self.pages[number];
        self.seen.note(&paths.page, key, *texts);
    }

    /// Saves for the next run which pages are extracted.
    pub fn remember(&self, project: &Project) {
        self.seen.save(project, self.pages.iter().map(|page| &page.paths));
    }

    /// A page's source catalog as extract would write it.
    pub fn source(&self, project: &Project, number: usize) -> Result<Catalog> {
        let page = &self.pages[number];
        match project.source(&project.catalog(&page.paths, &project.source))? {
            Some(source) if page.extracted => Ok(Catalog::read(source)),
            _ => Ok(self.doc(project, number)?.catalog),
        }
    }

    /// What a page is called: by its path or, where it is gone, by its catalog's.
    pub fn place(&self, page: usize) -> PathBuf {
        match self.pages.get(page) {
            Some(leaf) => leaf.paths.page.clone(),
            None => self.gone.get(page - self.pages.len()).cloned().unwrap_or_default(),
        }
    }

    /// The pages that are asked for, by number.
    pub fn wanted(&self, wanted: &Wanted) -> Vec<usize> {
        (0..self.pages.len()).filter(|number| wanted.page(&self.pages[*number].paths)).collect()
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
    profile.keys = profile.keys.iter().chain(&config.keys).cloned().collect();
    profile.raw_html = config.raw_html.unwrap_or(profile.raw_html);
    profile.arguments = profile.arguments.iter().chain(&config.arguments).cloned().collect();
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

/// The paths that a page argument can mean: the page, its catalogs, its outputs.
pub fn paths_of(project: &Project, paths: &PagePaths) -> Vec<PathBuf> {
    let mut all = vec![paths.page.clone(), project.catalog(paths, &project.source)];
    for locale in &project.locales {
        all.push(project.catalog(paths, locale));
        all.push(project.output(paths, locale));
    }
    all
}
