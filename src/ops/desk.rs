//! The desk at which one language's texts are judged, leaf by leaf: each row, each page or file as a whole, and at the end
//! all of them together.

use std::collections::HashSet;
use std::path::Path;
use std::sync::OnceLock;

use super::books::{Books, NativeBook};
use super::sources::{At, Sources, Stumble, finding};
use super::survey::Survey;
use super::texts;
use crate::catalog::{Catalog, Entry, Ignore};
use crate::check::text::Text;
use crate::check::{Judge, Language, Line, Row, Subject, Term, find};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::say::Msg;
use crate::sheet::{self, Change, Sheet, State};

/// One language's desk.
pub struct Desk<'a> {
    pub sources: &'a Sources<'a>,
    pub books: &'a Books<'a>,
    survey: &'a Survey,
    language: Language,
    judge: Judge,
    terms: Vec<Term>,
    /// The ids of everything that a program's files define in this language; gathered when a text first asks.
    ids: OnceLock<HashSet<&'a str>>,
}

/// A page or a file with its translations, ready to be judged.
pub struct Leaf<'l> {
    pub at: At,
    /// The page, or the file in the source language.
    pub path: &'l Path,
    lines: Vec<LeafLine<'l>>,
}

struct LeafLine<'l> {
    /// The number of the source text in its catalog.
    number: usize,
    entry: &'l Entry,
    catalog: &'l Catalog,
    target: Option<Subject<'l>>,
}

impl<'a> Desk<'a> {
    pub fn new(sources: &'a Sources<'a>, books: &'a Books<'a>, survey: &'a Survey) -> Desk<'a> {
        let judge = Judge::new(sources.rules.active(Some(books.locale)));
        Desk { sources, books, survey, language: Language::of(books.locale), judge, terms: books.terms.as_ref().map(|book| terms(&book.source, &book.catalog)).unwrap_or_default(), ids: OnceLock::new() }
    }

    /// A page with those of its translations that may stand on it.
    pub fn page(&self, doc: usize, sheet: &Sheet<'a>) -> Leaf<'a> {
        let mut lines = Vec::new();
        for (number, row) in sheet.rows.iter().enumerate().filter(|(_, row)| is_judged(row)) {
            let Some((entry, at)) = row.entry.zip(self.books.place_of(doc, number)) else { continue };
            let catalog = &self.books.catalogs[at.catalog];
            lines.push(LeafLine { number, entry, catalog, target: texts::translated(entry, catalog, self.books) });
        }
        Leaf { at: At::Page(doc), path: &self.survey.docs[doc].paths.page, lines }
    }

    /// A file without a page, with its translations.
    pub fn native(&self, native: &'a NativeBook<'a>, sheet: &Sheet<'a>) -> Leaf<'a> {
        let of = self.survey.natives.iter().position(|of| std::ptr::eq(&of.paths, native.paths)).unwrap_or(usize::MAX);
        let mut lines = Vec::with_capacity(sheet.rows.len());
        let mut number = 0;
        for row in &sheet.rows {
            // Rows are entries of the source, in their order, some left out.
            while native.source.entries.get(number).is_some_and(|entry| !std::ptr::eq(entry, row.source)) {
                number += 1;
            }
            if let Some(entry) = row.entry.filter(|_| is_judged(row)) {
                lines.push(LeafLine { number, entry, catalog: &native.catalog, target: Some(Subject::native(&entry.message)) });
            }
        }
        Leaf { at: At::Native(of), path: &native.paths.source, lines }
    }

    /// What the checks say of a leaf, and where its translations stumble.
    pub fn judged(&self, leaf: &Leaf) -> (Vec<Finding>, Vec<Stumble>) {
        let own = self.source_lines(leaf.at);
        let (mut all, mut stumbles) = (Vec::new(), Vec::new());
        for line in &leaf.lines {
            let found = self.of_line(leaf.at, line);
            let stumble = |finding: &Finding| Stumble { leaf: leaf.at, line: line.number, check: finding.id };
            let new: HashSet<Stumble> = found.iter().map(stumble).collect();
            stumbles.extend(new);
            all.extend(found);
        }
        let lines: Vec<Line> = leaf.lines.iter().filter_map(|line| Some(own.get(line.number)?.line(line.target.as_ref()))).collect();
        for (check, at, fault) in self.judge.sheet(&lines) {
            let Some((line, of)) = leaf.lines.get(at).and_then(|line| Some((line, own.get(line.number)?.entry))) else { continue };
            let found = vec![finding(check, &fault, of, line.entry, line.catalog)];
            all.extend(self.heard(found, of, line.entry));
        }
        (all, stumbles)
    }

    /// What the checks say of one row of a page.
    pub fn of_page_row(&self, doc: usize, number: usize, entry: &Entry, catalog: &Catalog) -> Vec<Finding> {
        self.of_line(At::Page(doc), &LeafLine { number, entry, catalog, target: texts::translated(entry, catalog, self.books) })
    }

    /// What the checks say of all leaves together.
    pub fn together(&self, leaves: &[Leaf]) -> Vec<Finding> {
        if !self.judge.sees_locales() {
            return Vec::new();
        }
        let all: Vec<(&LeafLine, &Leaf)> = leaves.iter().flat_map(|leaf| leaf.lines.iter().map(move |line| (line, leaf))).collect();
        let source = |line: &LeafLine, leaf: &Leaf| self.source_lines(leaf.at).get(line.number);
        let lines: Vec<Line> = all.iter().filter_map(|(line, leaf)| Some(source(line, leaf)?.line(line.target.as_ref()))).collect();
        let mut found = Vec::new();
        for (check, at, fault) in self.judge.locale(&lines) {
            let Some((line, leaf)) = all.get(at) else { continue };
            let Some(of) = source(line, leaf) else { continue };
            let one = self.heard(vec![finding(check, &fault, of.entry, line.entry, line.catalog)], of.entry, line.entry);
            found.extend(self.sources.settled(one, Some(self.books.locale), Some(leaf.path)));
        }
        found
    }

    fn source_lines(&self, at: At) -> &[super::sources::SourceLine<'a>] {
        let lines = match at {
            At::Page(doc) => self.sources.pages.get(doc),
            At::Native(number) => self.sources.natives.get(number),
        };
        lines.map_or(&[], Vec::as_slice)
    }

    fn of_line(&self, at: At, line: &LeafLine) -> Vec<Finding> {
        let Some(source) = self.source_lines(at).get(line.number) else { return Vec::new() };
        let of = source.entry;
        let mut found = match at {
            At::Page(doc) => texts::findings(self.books, self.survey, doc, line.number, line.entry, line.catalog),
            At::Native(_) => Vec::new(),
        };
        if let Some(target) = &line.target {
            let is_known = |id: &str| matches!(at, At::Page(_)) || self.sources.ids.contains(id) || self.own_ids().contains(id);
            let row = Row { from: &self.sources.language, to: &self.language, source: &source.subject, target, max_length: of.head.max_length(), terms: &self.terms, is_known: &is_known };
            found.extend(self.judge.row(&row).into_iter().map(|(check, fault)| finding(check, &fault, of, line.entry, line.catalog)));
        }
        if let At::Page(doc) = at {
            let ignores = self.survey.docs[doc].page.units.get(line.number).map_or(&[][..], |unit| &unit.ignores);
            found.retain(|finding| !ignores.iter().any(|id| id == finding.id));
        }
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
        self.ids.get_or_init(|| self.books.natives.iter().flat_map(|native| &native.catalog.entries).map(|entry| entry.id.as_str()).collect())
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

/// Whether a row's text is looked at. One whose facts have changed is off the page already; that it differs from the source
/// is no news.
fn is_judged(row: &sheet::Row) -> bool {
    let is_withdrawn = row.state() == State::Changed && row.derived.change == Some(Change::Facts);
    row.state() != State::Missing && !is_withdrawn
}

/// The terms of a language, beside those of the source language of the same id.
pub fn terms(source: &Catalog, catalog: &Catalog) -> Vec<Term> {
    let forms = |entry: Option<&Entry>| -> Vec<String> {
        let ways = entry.and_then(|entry| entry.message.value.as_ref()).map(Text::of_pattern).unwrap_or_default();
        ways.iter().map(|way| way.words.trim().to_lowercase()).filter(|words| !words.is_empty() && !words.contains(crate::check::text::HOLE)).collect()
    };
    let forbidden = |entry: &Entry| {
        let list = entry.message.attribute("forbidden").and_then(|value| value.plain()).unwrap_or_default();
        list.split(',').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect()
    };
    let term = |entry: &Entry| Term { forms: forms(source.entry(&entry.id)), translations: forms(Some(entry)), forbidden: forbidden(entry) };
    catalog.entries.iter().filter(|entry| entry.is_term()).map(term).collect()
}
