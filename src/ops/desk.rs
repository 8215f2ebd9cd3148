//! The desk at which one language's texts are judged: what checks need of the project, of the source texts (prepared once
//! for all languages) and of the language; and what becomes of a fault: its place, its level, and whether a person said to
//! leave it alone.

use std::collections::HashSet;
use std::path::Path;
use std::sync::OnceLock;

use super::books::{Books, NativeBook};
use super::scope::Wanted;
use super::survey::{Doc, Survey};
use super::texts;
use crate::catalog::{Catalog, Entry, Ignore};
use crate::check::{Check, Fault, Judge, Language, Row, Rules, Subject, find};
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::project::Project;
use crate::text::{Date, Span};

/// The source texts of a project, ready for the checks of every language.
pub struct Sources<'a> {
    pub language: Language,
    judge: Judge,
    rules: Rules,
    today: Date,
    /// A subject for each entry of each file without a page, in the order of the survey.
    natives: Vec<Vec<Subject<'a>>>,
    /// The ids of everything that a program's files define in the source language.
    ids: HashSet<&'a str>,
}

impl<'a> Sources<'a> {
    pub fn of(project: &Project, survey: &'a Survey, today: Date) -> Sources<'a> {
        let native = |catalog: &'a Catalog| catalog.entries.iter().map(|entry| Subject::native(&entry.message)).collect();
        let catalogs = || survey.natives.iter().filter_map(|native| native.catalog.as_ref().ok());
        let rules = project.config.rules();
        Sources {
            language: Language::of(&project.source),
            judge: Judge::new(rules.active(None)),
            rules,
            today,
            natives: survey.natives.iter().map(|of| of.catalog.as_ref().map(native).unwrap_or_default()).collect(),
            ids: catalogs().flat_map(|catalog| &catalog.entries).map(|entry| entry.id.as_str()).collect(),
        }
    }

    /// What the checks say of a page's source texts themselves: a fault there is paid for in every language. It stands on
    /// the page.
    pub fn of_page(&self, project: &Project, doc: &Doc, subjects: &[Subject]) -> Vec<Finding> {
        let mut found = Vec::new();
        for ((subject, of), unit) in subjects.iter().zip(&doc.catalog.entries).zip(&doc.page.units) {
            let faults = self.judge.source(subject, &self.language).into_iter().filter(|(check, _)| !unit.ignores.iter().any(|id| id == check.id));
            found.extend(faults.map(|(check, fault)| {
                let span = fault.span_in(unit.span, &doc.page.source.text);
                Finding::new(check.id, check.level.unwrap_or(Level::Note), Place::of(&doc.page.source, span), fault.says).on(span).about(of.message.words())
            }));
        }
        self.settled(found, Some(&project.source), Some(&doc.catalog.source.path))
    }

    /// What the checks say of the source texts that have no page.
    pub fn of_natives(&self, project: &Project, survey: &Survey, wanted: &Wanted) -> Vec<Finding> {
        let mut all = Vec::new();
        for (native, subjects) in survey.natives.iter().zip(&self.natives).filter(|(native, _)| wanted.path(&native.paths.source)) {
            let Ok(catalog) = &native.catalog else { continue };
            let mut found = Vec::new();
            for (subject, of) in subjects.iter().zip(&catalog.entries) {
                let faults = self.judge.source(subject, &self.language).into_iter().map(|(check, fault)| finding(check, fault, of, of, catalog));
                found.extend(faults.filter(|finding| !self.ignored(finding.id, of.head.ignores())));
            }
            all.extend(self.settled(found, Some(&project.source), None));
        }
        all
    }

    /// Whether one of these words of people holds a check back today.
    fn ignored<'i>(&self, id: &str, mut ignores: impl Iterator<Item = &'i Ignore>) -> bool {
        ignores.any(|ignore| ignore.ids.iter().any(|known| known == id) && ignore.until.is_none_or(|until| until >= self.today))
    }

    /// Findings with the level that the configuration gives them, without those that it turns off. `path` is the page or
    /// the source file that they are about, where they stand in another file.
    pub fn settled(&self, findings: Vec<Finding>, locale: Option<&crate::text::Locale>, path: Option<&Path>) -> Vec<Finding> {
        let settle = |mut finding: Finding| {
            let paths: Vec<&Path> = [Some(finding.place.path.as_path()), path].into_iter().flatten().collect();
            match self.rules.said(finding.id, locale, &paths) {
                Some(said) => {
                    finding.level = said.level()?;
                    Some(finding)
                }
                None => find(finding.id).is_none_or(|check| check.level.is_some()).then_some(finding),
            }
        };
        findings.into_iter().filter_map(settle).collect()
    }
}

/// One language's desk.
pub struct Desk<'a> {
    pub sources: &'a Sources<'a>,
    pub books: &'a Books<'a>,
    /// The files without a page; none where only pages are judged.
    natives: &'a [NativeBook<'a>],
    language: Language,
    judge: Judge,
    /// The ids of everything that a program's files define in this language; gathered when a text first asks.
    ids: OnceLock<HashSet<&'a str>>,
}

impl<'a> Desk<'a> {
    pub fn new(sources: &'a Sources<'a>, books: &'a Books<'a>, natives: &'a [NativeBook<'a>]) -> Desk<'a> {
        let judge = Judge::new(sources.rules.active(Some(books.locale)));
        Desk { sources, books, natives, language: Language::of(books.locale), judge, ids: OnceLock::new() }
    }

    /// What the checks say of a page's text; `subjects` are the page's.
    pub fn of_page(&self, doc: &Doc, subjects: &[Subject], row: usize, entry: &Entry, catalog: &Catalog) -> Vec<Finding> {
        let (Some(source), Some(of)) = (subjects.get(row), doc.catalog.entries.get(row)) else { return Vec::new() };
        let is_known = |_: &str| true;
        let mut found = texts::findings(self.books, doc, row, entry, catalog);
        if let Some(target) = texts::translated(entry, catalog, self.books) {
            found.extend(self.judged(source, &target, of, entry, catalog, &is_known));
        }
        let ignores = doc.page.units.get(row).map_or(&[][..], |unit| &unit.ignores);
        found.retain(|finding| !ignores.iter().any(|id| id == finding.id));
        self.heard(found, of, entry, catalog)
    }

    /// What the checks say of the texts of a file without a page; each row's entry, in the order of the source.
    pub fn of_native(&self, survey: &Survey, native: &NativeBook, rows: &[crate::sheet::Row]) -> Vec<Vec<Finding>> {
        let number = survey.natives.iter().position(|of| std::ptr::eq(&of.paths, native.paths)).unwrap_or(usize::MAX);
        let Some(subjects) = self.sources.natives.get(number) else { return vec![Vec::new(); rows.len()] };
        let is_known = |id: &str| self.sources.ids.contains(id) || self.own_ids().contains(id);
        let mut at = 0;
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            // Rows are entries of the source, in their order, some left out.
            while native.source.entries.get(at).is_some_and(|entry| !std::ptr::eq(entry, row.source)) {
                at += 1;
            }
            let found = match (subjects.get(at), row.entry) {
                (Some(source), Some(entry)) if row.state() != crate::sheet::State::Missing => {
                    let target = Subject::native(&entry.message);
                    let found = self.judged(source, &target, row.source, entry, &native.catalog, &is_known);
                    self.heard(found, row.source, entry, &native.catalog)
                }
                _ => Vec::new(),
            };
            all.push(found);
        }
        all
    }

    fn own_ids(&self) -> &HashSet<&'a str> {
        self.ids.get_or_init(|| self.natives.iter().flat_map(|native| &native.catalog.entries).map(|entry| entry.id.as_str()).collect())
    }

    fn judged(&self, source: &Subject, target: &Subject, of: &Entry, entry: &Entry, catalog: &Catalog, is_known: &(dyn Fn(&str) -> bool + Sync)) -> Vec<Finding> {
        let row = Row { from: &self.sources.language, to: &self.language, source, target, max_length: of.head.max_length(), is_known };
        self.judge.row(&row).into_iter().map(|(check, fault)| finding(check, fault, of, entry, catalog)).collect()
    }

    /// The findings without those that a person said to leave alone, and with what is wrong with such a word itself.
    fn heard(&self, mut found: Vec<Finding>, of: &Entry, entry: &Entry, catalog: &Catalog) -> Vec<Finding> {
        if entry.head.ignores().chain(of.head.ignores()).next().is_none() {
            return found;
        }
        found.retain(|finding| !self.sources.ignored(finding.id, entry.head.ignores().chain(of.head.ignores())));
        found.extend(entry.head.ignores().filter_map(|ignore| self.dead(ignore)).map(|says| {
            Finding::new("dead-ignore", Level::Warning, catalog.place(entry.id_at), says).about(of.message.words()).hint(msg!("hint-dead-ignore"))
        }));
        found
    }

    fn dead(&self, ignore: &Ignore) -> Option<crate::say::Msg> {
        let past = ignore.until.filter(|until| *until < self.sources.today);
        let unknown = ignore.ids.iter().find(|id| find(id).is_none());
        match (past, unknown) {
            (Some(until), _) => Some(msg!("check-ignore-past", until = until.to_string())),
            (None, Some(id)) => Some(msg!("check-ignore-unknown", check = id)),
            (None, None) => None,
        }
    }
}

fn finding(check: &'static Check, fault: Fault, of: &Entry, entry: &Entry, catalog: &Catalog) -> Finding {
    let span: Span = fault.span(entry, &catalog.source.text);
    Finding::new(check.id, check.level.unwrap_or(Level::Note), catalog.place(span), fault.says).on(span).about(of.message.words())
}
