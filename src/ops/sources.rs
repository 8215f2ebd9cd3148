//! The source texts of a project, made ready once for the checks of every language, and what the checks say of them.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use super::gate::Waivers;
use super::scope::Wanted;
use super::survey::{Doc, Survey};
use super::texts;
use crate::catalog::{Catalog, Entry, Ignore};
use crate::check::{Check, Fault, Judge, Language, Line, Rules, Subject, find};
use crate::finding::{Finding, Level, Place};
use crate::inline::Tag;
use crate::msg;
use crate::project::Project;
use crate::text::{Date, Locale};

/// The source texts that have no page, and what holds for all languages.
pub struct Sources<'a> {
    pub language: Language,
    pub rules: Rules,
    pub today: Date,
    pub waivers: Waivers,
    judge: Judge,
    /// The lines of each file without a page, in the order of the survey.
    pub natives: Vec<Vec<SourceLine<'a>>>,
    /// The ids of everything that a program's files define in the source language.
    pub ids: HashSet<&'a str>,
}

/// A source text, ready.
pub struct SourceLine<'a> {
    pub subject: Subject<'a>,
    pub entry: &'a Entry,
    /// What kind of text it is, as its context says.
    pub kind: &'a str,
    pub targets: Vec<(Tag, String)>,
}

impl<'a> SourceLine<'a> {
    fn of(entry: &'a Entry, subject: Subject<'a>) -> SourceLine<'a> {
        let context = entry.head.context().unwrap_or_default();
        let kind = context.split([',', '·']).next().unwrap_or_default().trim();
        SourceLine { subject, entry, kind, targets: entry.head.targets() }
    }

    /// The line as checks of sheets see it, with its translation if there is one.
    pub fn line<'l>(&'l self, target: Option<&'l Subject<'l>>) -> Line<'l> {
        Line { source: &self.subject, target, kind: self.kind, targets: &self.targets }
    }
}

/// The lines of a page, for every language.
pub fn lines(doc: &Doc) -> Vec<SourceLine<'_>> {
    doc.catalog.entries.iter().map(|entry| SourceLine::of(entry, texts::subject(entry))).collect()
}

impl<'a> Sources<'a> {
    pub fn of(project: &Project, survey: &'a Survey, today: Date) -> Sources<'a> {
        let native = |catalog: &'a Catalog| catalog.entries.iter().map(|entry| SourceLine::of(entry, Subject::native(&entry.message))).collect();
        let catalogs = || survey.natives.iter().filter_map(|native| native.catalog.as_ref().ok());
        let rules = project.config.rules();
        Sources {
            language: Language::of(&project.source),
            judge: Judge::new(rules.active(None)),
            rules,
            today,
            waivers: Waivers::of(project, today),
            natives: survey.natives.iter().map(|of| of.catalog.as_ref().map(native).unwrap_or_default()).collect(),
            ids: catalogs().flat_map(|catalog| &catalog.entries).map(|entry| entry.id.as_str()).collect(),
        }
    }

    /// What the checks say of a page's source texts themselves, and of the page as a whole: a fault there is paid for in
    /// every language. It stands on the page.
    pub fn of_page(&self, project: &Project, doc: &Doc, lines: &[SourceLine]) -> Vec<Finding> {
        let mut found = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            found.extend(self.judge.source(&line.subject, &self.language).into_iter().map(|(check, fault)| (check, at, fault)));
        }
        found.extend(self.judge.page(&lines.iter().map(|line| line.line(None)).collect::<Vec<_>>()));
        let is_heard = |check: &Check, at: usize| doc.page.units.get(at).is_none_or(|unit| !unit.ignores.iter().any(|id| id == check.id));
        let found = found.into_iter().filter(|(check, at, _)| is_heard(check, *at)).map(|(check, at, fault)| on_page(doc, at, check, &fault)).collect();
        self.settled(found, Some(&project.source), Some(&doc.catalog.source.path))
    }

    /// What the checks say of the source texts that have no page.
    pub fn of_natives(&self, project: &Project, survey: &Survey, wanted: &Wanted) -> Vec<Finding> {
        let mut all = Vec::new();
        for (native, lines) in survey.natives.iter().zip(&self.natives).filter(|(native, _)| wanted.path(&native.paths.source)) {
            let Ok(catalog) = &native.catalog else { continue };
            let mut found = Vec::new();
            for line in lines {
                let faults = self.judge.source(&line.subject, &self.language).into_iter().map(|(check, fault)| finding(check, &fault, line.entry, line.entry, catalog));
                found.extend(faults.filter(|finding| !self.ignored(finding.id, line.entry.head.ignores())));
            }
            all.extend(self.settled(found, Some(&project.source), None));
        }
        all
    }

    /// The texts of a page over which many languages stumble; `stumbles` are those of all `languages` on this page.
    pub fn faulty_on_page(&self, doc: &Doc, stumbles: &[Stumble], languages: usize) -> Vec<Finding> {
        let found = frequent(stumbles, languages).into_iter().map(|(stumble, check, fault)| on_page(doc, stumble.line, check, &fault));
        self.settled(found.collect(), None, None)
    }

    /// The same of the texts that have no page.
    pub fn faulty_natives(&self, survey: &Survey, stumbles: &[Stumble], languages: usize) -> Vec<Finding> {
        let one = |(stumble, check, fault): (Stumble, &'static Check, Fault)| {
            let (entry, catalog) = (self.natives.get(stumble.leaf)?.get(stumble.line)?.entry, survey.natives.get(stumble.leaf)?.catalog.as_ref().ok()?);
            Some(finding(check, &fault, entry, entry, catalog))
        };
        self.settled(frequent(stumbles, languages).into_iter().filter_map(one).collect(), None, None)
    }

    /// Whether one of these words of people holds a check back today.
    pub fn ignored<'i>(&self, id: &str, mut ignores: impl Iterator<Item = &'i Ignore>) -> bool {
        ignores.any(|ignore| ignore.ids.iter().any(|known| known == id) && ignore.until.is_none_or(|until| until >= self.today))
    }

    /// The checks that may mend a text in a file.
    pub fn mending(&self, locale: &Locale, paths: &[&Path]) -> Vec<&'static Check> {
        self.rules.active(Some(locale)).filter(|check| check.mend.is_some() && self.rules.level(check, Some(locale), paths).is_some()).collect()
    }

    /// Findings with the level that the configuration gives them, without those that it turns off. `path` is the page or
    /// the source file that they are about, where they stand in another file.
    pub fn settled(&self, findings: Vec<Finding>, locale: Option<&Locale>, path: Option<&Path>) -> Vec<Finding> {
        let settle = |mut finding: Finding| {
            let paths: Vec<&Path> = [Some(finding.place.path.as_path()), path].into_iter().flatten().collect();
            finding.level = self.weight(finding.id, finding.level, locale, &paths)?;
            Some(finding)
        };
        findings.into_iter().filter_map(settle).collect()
    }

    /// The level that the configuration gives a finding of this check and level: what it says of the check, and lower
    /// where somebody bears the fault for a while. `None` where it turns the check off.
    pub fn weight(&self, id: &'static str, level: Level, locale: Option<&Locale>, paths: &[&Path]) -> Option<Level> {
        let level = match self.rules.said(id, locale, paths) {
            Some(said) => said.level()?,
            None => find(id).is_none_or(|check| check.level.is_some()).then_some(level)?,
        };
        Some(self.waivers.lowered(id, level, locale, paths))
    }

    /// Findings, those that somebody bears for a while as notes.
    pub fn waived(&self, findings: Vec<Finding>, locale: Option<&Locale>, path: Option<&Path>) -> Vec<Finding> {
        let lower = |mut finding: Finding| {
            let paths: Vec<&Path> = [Some(finding.place.path.as_path()), path].into_iter().flatten().collect();
            finding.level = self.waivers.lowered(finding.id, finding.level, locale, &paths);
            finding
        };
        findings.into_iter().map(lower).collect()
    }
}

/// So many languages are many.
const MANY: usize = 3;

/// Where a check found something in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stumble {
    /// The number of the page or of the file without a page in the survey.
    pub leaf: usize,
    pub line: usize,
    pub check: &'static str,
}

/// The stumbles of many languages, with the fault that the source has then.
fn frequent(stumbles: &[Stumble], languages: usize) -> Vec<(Stumble, &'static Check, Fault)> {
    let mut counts: BTreeMap<Stumble, usize> = BTreeMap::new();
    for stumble in stumbles {
        *counts.entry(*stumble).or_insert(0) += 1;
    }
    let Some(faulty) = find("faulty-source") else { return Vec::new() };
    let many = counts.into_iter().filter(|(_, count)| *count >= MANY && count * 2 >= languages);
    many.map(|(stumble, count)| (stumble, faulty, Fault::new(msg!("check-source-faulty", count = count, check = stumble.check)))).collect()
}

/// A fault in a page's source text as a finding on the page.
fn on_page(doc: &Doc, at: usize, check: &'static Check, fault: &Fault) -> Finding {
    let page = &doc.page;
    let about = doc.catalog.entries.get(at).map(|entry| entry.message.words()).unwrap_or_default();
    match page.units.get(at) {
        Some(unit) => {
            let span = fault.span_in(unit.span, &page.source.text);
            Finding::new(check.id, level(check), Place::of(&page.source, span), fault.says.clone()).on(span).about(about)
        }
        None => Finding::new(check.id, level(check), Place::file(&page.source.path), fault.says.clone()).about(about),
    }
}

/// The level of a check; one that is off stands as a note until the configuration has its say.
pub fn level(check: &Check) -> Level {
    check.level.unwrap_or(Level::Note)
}

/// A fault in an entry as a finding; `of` is the source's entry.
pub fn finding(check: &'static Check, fault: &Fault, of: &Entry, entry: &Entry, catalog: &Catalog) -> Finding {
    let span = fault.span(entry, &catalog.source.text);
    Finding::new(check.id, level(check), catalog.place(span), fault.says.clone()).on(span).about(of.message.words())
}
