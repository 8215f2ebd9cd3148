//! The desk at which one language's texts are judged, leaf by leaf: each row, each page or file as a whole, and at the end
//! what was kept of all of them together.

use std::collections::HashSet;
use std::path::Path;
use std::sync::OnceLock;

use super::books::{Book, Books, NativeBook};
use super::sources::{SourceLine, Sources, Stumble, finding, level};
use super::survey::{Doc, Survey};
use super::{terms, texts};
use crate::catalog::{Catalog, Entry, Ignore};
use crate::check::{Check, Fault, Judge, Language, Line, Row, Subject, Term, Words, find};
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::say::Msg;
use crate::sheet::{self, Change, Sheet, State};
use crate::text::Span;

/// One language's desk.
pub struct Desk<'a> {
    pub sources: &'a Sources<'a>,
    pub books: &'a Books<'a>,
    /// The files without a page; none where only pages are judged.
    natives: &'a [NativeBook<'a>],
    language: Language,
    judge: Judge,
    terms: Vec<Term>,
    /// The ids of everything that a program's files define in this language; gathered when a text first asks.
    ids: OnceLock<HashSet<&'a str>>,
}

/// A page or a file with its translations, ready to be judged.
pub struct Leaf<'l> {
    /// Its number in the survey.
    number: usize,
    /// The page; none of a file without one.
    doc: Option<&'l Doc>,
    /// The page, or the file in the source language.
    pub path: &'l Path,
    sources: &'l [SourceLine<'l>],
    lines: Vec<LeafLine<'l>>,
}

struct LeafLine<'l> {
    /// The number of the source text in its catalog.
    number: usize,
    entry: &'l Entry,
    catalog: &'l Catalog,
    target: Option<Subject<'l>>,
}

/// What is kept of a row until all that its language has was seen.
pub struct Kept {
    source: String,
    target: String,
    place: Place,
    span: Span,
    about: String,
    /// The checks that may speak of it, and how much they weigh there.
    levels: Vec<(&'static str, Level)>,
}

impl<'a> Desk<'a> {
    pub fn new(sources: &'a Sources<'a>, books: &'a Books<'a>, natives: &'a [NativeBook<'a>]) -> Desk<'a> {
        let judge = Judge::new(sources.rules.active(Some(books.locale)));
        let terms = terms::to_check(&books.source_terms, books.terms.as_ref().map(|book| &book.catalog));
        Desk { sources, books, natives, language: Language::of(books.locale), judge, terms, ids: OnceLock::new() }
    }

    /// A page with those of its translations that may stand on it; `sources` are the page's.
    pub fn page<'l>(&self, number: usize, doc: &'l Doc, sources: &'l [SourceLine<'l>], book: &'l Book<'l>, sheet: &Sheet<'l>) -> Leaf<'l> {
        let mut lines = Vec::new();
        for (number, row) in sheet.rows.iter().enumerate().filter(|(_, row)| is_judged(row)) {
            let Some(entry) = row.entry else { continue };
            let catalog = book.catalog_of(row.id());
            lines.push(LeafLine { number, entry, catalog, target: texts::translated(entry, catalog, self.books) });
        }
        Leaf { number, doc: Some(doc), path: &doc.paths.page, sources, lines }
    }

    /// A file without a page, with its translations.
    pub fn native<'l>(&'l self, survey: &Survey, native: &'l NativeBook<'l>, sheet: &Sheet<'l>) -> Leaf<'l> {
        let of = survey.natives.iter().position(|of| std::ptr::eq(&of.paths, native.paths)).unwrap_or(usize::MAX);
        let mut lines = Vec::with_capacity(sheet.rows.len());
        let mut number = 0;
        for row in &sheet.rows {
            // Rows are entries of the source, in their order, some left out.
            while native.source.entries.get(number).is_some_and(|entry| !std::ptr::eq(entry, row.source)) {
                number += 1;
            }
            // A term has arguments, cases and attributes of its own in each language.
            if let Some(entry) = row.entry.filter(|entry| !entry.is_term() && is_judged(row)) {
                lines.push(LeafLine { number, entry, catalog: native.catalog_of(row.id()), target: Some(Subject::native(&entry.message)) });
            }
        }
        Leaf { number: of, doc: None, path: &native.paths.source, sources: self.sources.natives.get(of).map_or(&[], Vec::as_slice), lines }
    }

    /// What the checks say of a leaf, and where its translations stumble.
    pub fn judged(&self, leaf: &Leaf) -> (Vec<Finding>, Vec<Stumble>) {
        let (mut all, mut stumbles) = (Vec::new(), Vec::new());
        for line in &leaf.lines {
            let Some(source) = leaf.sources.get(line.number) else { continue };
            let found = self.of_line(leaf.doc, source, line);
            let before = stumbles.len();
            for stumble in found.iter().map(|finding| Stumble { leaf: leaf.number, line: line.number, check: finding.id }) {
                if !stumbles[before..].contains(&stumble) {
                    stumbles.push(stumble);
                }
            }
            all.extend(found);
        }
        let (lines, of): (Vec<Line>, Vec<(&LeafLine, &Entry)>) = leaf.lines().map(|(line, source)| (source.line(line.target.as_ref()), (line, source.entry))).unzip();
        for (check, at, fault) in self.judge.sheet(&lines) {
            let Some((line, of)) = of.get(at) else { continue };
            let found = vec![finding(check, &fault, of, line.entry, line.catalog)];
            all.extend(self.heard(found, of, line.entry));
        }
        (all, stumbles)
    }

    /// What the checks say of one row of a page.
    pub fn of_page_row(&self, doc: &Doc, sources: &[SourceLine], number: usize, entry: &Entry, catalog: &Catalog) -> Vec<Finding> {
        let line = LeafLine { number, entry, catalog, target: texts::translated(entry, catalog, self.books) };
        sources.get(number).map(|source| self.of_line(Some(doc), source, &line)).unwrap_or_default()
    }

    /// What the checks say of one row of a file without a page; `number` is the source text's in its catalog.
    pub fn of_native_row(&self, survey: &Survey, native: &NativeBook, number: usize, entry: &Entry, catalog: &Catalog) -> Vec<Finding> {
        let line = LeafLine { number, entry, catalog, target: Some(Subject::native(&entry.message)) };
        let of = survey.natives.iter().position(|of| std::ptr::eq(&of.paths, native.paths));
        let source = of.and_then(|of| self.sources.natives.get(of)).and_then(|lines| lines.get(number));
        source.map(|source| self.of_line(None, source, &line)).unwrap_or_default()
    }

    /// What is to be kept of a leaf; nothing where no check wants to see all that a language has.
    pub fn kept(&self, leaf: &Leaf) -> Vec<Kept> {
        let one = |(line, source): (&LeafLine, &SourceLine)| {
            let (entry, catalog, of) = (line.entry, line.catalog, source.entry);
            let is_heard = |id: &str| !self.sources.ignored(id, entry.head.ignores().chain(of.head.ignores())) && !ignores(leaf.doc, line.number).iter().any(|known| known == id);
            let level = |check: &'static Check| {
                let settled = self.sources.rules.said(check.id, Some(self.books.locale), &[&catalog.source.path, leaf.path]).map_or(Some(level(check)), |said| said.level());
                Some((check.id, settled.filter(|_| is_heard(check.id))?))
            };
            let Words { source, target } = source.line(line.target.as_ref()).words()?;
            let span = if entry.value.is_empty() { entry.id_at } else { Span::at(entry.value.start) };
            let levels = self.judge.of_locales().filter_map(level).collect();
            Some(Kept { source: source.to_string(), target: target.to_string(), place: catalog.place(span), span, about: of.message.words(), levels })
        };
        if self.judge.of_locales().next().is_none() { Vec::new() } else { leaf.lines().filter_map(one).collect() }
    }

    /// What the checks say of all that was kept, together.
    pub fn together(&self, kept: &[Kept]) -> Vec<Finding> {
        let words: Vec<Words> = kept.iter().map(|kept| Words { source: &kept.source, target: &kept.target }).collect();
        let one = |(check, at, fault): (&'static Check, usize, Fault)| {
            let Kept { place, span, about, levels, .. } = kept.get(at)?;
            let (_, level) = levels.iter().find(|(id, _)| *id == check.id)?;
            Some(Finding::new(check.id, *level, place.clone(), fault.says).on(*span).about(about))
        };
        self.judge.locale(&words).into_iter().filter_map(one).collect()
    }

    /// `doc` is the page; none for a text without one.
    fn of_line(&self, doc: Option<&Doc>, source: &SourceLine, line: &LeafLine) -> Vec<Finding> {
        let of = source.entry;
        let mut found = doc.map(|doc| texts::findings(self.books, doc, line.number, line.entry, line.catalog)).unwrap_or_default();
        if let Some(target) = &line.target {
            let is_known = |id: &str| doc.is_some() || self.sources.ids.contains(id) || self.own_ids().contains(id);
            let row = Row { from: &self.sources.language, to: &self.language, source: &source.subject, target, max_length: of.head.max_length(), terms: &self.terms, is_known: &is_known };
            found.extend(self.judge.row(&row).into_iter().map(|(check, fault)| finding(check, &fault, of, line.entry, line.catalog)));
        }
        found.retain(|finding| !ignores(doc, line.number).iter().any(|id| id == finding.id));
        let dead = line.entry.head.ignores().filter_map(|ignore| self.dead(ignore));
        let dead: Vec<Finding> = dead.map(|says| Finding::new("dead-ignore", Level::Warning, line.catalog.place(line.entry.id_at), says).about(of.message.words()).hint(msg!("hint-dead-ignore"))).collect();
        let mut found = self.heard(found, of, line.entry);
        found.extend(dead);
        found
    }

    /// The findings without those that a person said to leave alone.
    fn heard(&self, mut found: Vec<Finding>, of: &Entry, entry: &Entry) -> Vec<Finding> {
        found.retain(|finding| !self.sources.ignored(finding.id, entry.head.ignores().chain(of.head.ignores())));
        found
    }

    fn own_ids(&self) -> &HashSet<&'a str> {
        self.ids.get_or_init(|| self.natives.iter().flat_map(|native| &native.catalog.entries).map(|entry| entry.id.as_str()).collect())
    }

    fn dead(&self, ignore: &Ignore) -> Option<Msg> {
        let past = ignore.until.filter(|until| *until < self.sources.today);
        let unknown = ignore.ids.iter().find(|id| find(id).is_none());
        match (past, unknown) {
            (Some(until), _) => Some(msg!("check-ignore-past", until = until.to_string())),
            (None, Some(id)) => Some(msg!("check-ignore-unknown", check = id)),
            (None, None) => None,
        }
    }
}

impl<'l> Leaf<'l> {
    /// Its lines, each with its source.
    fn lines(&self) -> impl Iterator<Item = (&LeafLine<'l>, &'l SourceLine<'l>)> {
        self.lines.iter().filter_map(|line| Some((line, self.sources.get(line.number)?)))
    }
}

/// The checks that a page's author holds back for a text.
fn ignores(doc: Option<&Doc>, number: usize) -> &[String] {
    doc.and_then(|doc| doc.page.units.get(number)).map_or(&[], |unit| &unit.ignores)
}

/// Whether a row's text is looked at. One whose facts have changed is off the page already; that it differs from the source
/// is no news.
fn is_judged(row: &sheet::Row) -> bool {
    let is_withdrawn = row.state() == State::Changed && row.derived.change == Some(Change::Facts);
    row.state() != State::Missing && !is_withdrawn
}
