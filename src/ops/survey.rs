//! What every verb begins with: the pages as they are now, their units with ids, and the source catalogs as extract
//! would write them, looked through once for what pages take from each other and then read one by one. A source edit therefore shows in every verb at once, whether or not extract has run.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::glance::{Files, Glance, Past, ReadPage, aligned, glance, read, render};
use super::scope::Wanted;
use super::spread::spread;
use crate::catalog::Catalog;
use crate::error::{Error, Result};
use crate::finding::{Finding, Place};
use crate::inline::Inline;
use crate::lineage::across::{Crossing, Loose, across};
use crate::lineage::{self, Fate, Given, Known};
use crate::msg;
use crate::page::Page;
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
    let past = Past::read(project, survey.natives.iter().map(|native| &native.paths), &pages)?;
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
        let Leaf { paths, given, taken, extracted, key: seen, .. } = &self.pages[number];
        let vanished = || Error::failed(msg!("survey-vanished", page = paths.page.as_path()));
        let ReadPage { key, mut page, on_disk, known, plan } = read(project, paths)?.ok_or_else(vanished)?;
        let fates = lineage::settle(&mut page.units, &known, &plan, given);
        let gone = plan.left(number, &known).iter().map(|left| left.at).filter(|at| !taken.contains(at)).collect();
        let (parts, absorbed) = (plan.parts().to_vec(), plan.absorbed().to_vec());
        let path = project.catalog(paths, &project.source);
        let disk = on_disk.as_ref().map(|catalog| catalog.source.text.clone());
        let catalog = match on_disk {
            Some(old) if *extracted && *seen == Some(key) => old,
            old => Catalog::read(Source::new(path, render(project, &page, &fates, old.as_ref().map(|catalog| catalog.source.text.as_str())))),
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

/// The paths that a page argument can mean: the page, its catalogs, its outputs.
pub fn paths_of(project: &Project, paths: &PagePaths) -> Vec<PathBuf> {
    let mut all = vec![paths.page.clone(), project.catalog(paths, &project.source)];
    for locale in &project.locales {
        all.push(project.catalog(paths, locale));
        all.push(project.output(paths, locale));
    }
    all
}
