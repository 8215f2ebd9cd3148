//! `check`: everything that CI wants to know, and nothing written unless `--fix` is said.

use std::collections::HashSet;
use std::path::Path;

use super::books::{self, Books};
use super::desk::{Desk, Kept};
use super::mend::mend_texts;
use super::merge::{self, Verdict};
use super::outcome::{Checked, Scope, Written};
use super::scope::Wanted;
use super::sources::{self, SourceLine, Sources, Stumble};
use super::spread::spread;
use super::survey::{Doc, Native, Survey, survey};
use super::{baseline, extract, gate, published, status, sync, texts};
use crate::catalog::{Catalog, Entry};
use crate::check::find;
use crate::error::Result;
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::project::Project;
use crate::project::marks::{Gates, Part};
use crate::project::merged::Record;
use crate::say::Msg;
use crate::sheet::{Change, Row, State};
use crate::text::Date;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    /// Mend what is mechanical first: extract, sync, mend the machines' drafts, and merge.
    pub fix: bool,
    /// With `fix`: mend what people wrote and nobody has sealed, too.
    pub fix_texts: bool,
    /// On a pull request an `ok` that is not sealed is an error, for another change may still slip in under it.
    pub pull_request: bool,
    /// Judge by the committed baseline instead of by the marks.
    pub no_worse: bool,
    /// The day that dates are compared with; the machine's clock tells it otherwise.
    pub today: Option<Date>,
}

/// Looks at everything and says what is wrong, errors first.
pub fn check(project: &Project, options: &Options) -> Result<Checked> {
    let today = options.today.unwrap_or_else(Date::today);
    let fixed = if options.fix { fix(project, options)? } else { Vec::new() };
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut findings = survey.findings.clone();
    let mut texts = 0;
    for page in survey.pages.iter().filter(|page| wanted.page(&page.paths) && !page.extracted && !page.blank) {
        let path = page.paths.page.as_path();
        let says = msg!("check-stale-extraction", page = path, catalog = project.catalog(&page.paths, &project.source).as_path());
        findings.push(Finding::new("stale-extraction", Level::Error, Place::file(path), says).hint(msg!("hint-extract")));
    }
    for folder in project.unlisted_locales()?.into_iter().filter(|_| wanted.everything()) {
        let says = msg!("check-unlisted-locale", path = folder.as_path());
        findings.push(Finding::new("unlisted-locale", Level::Warning, Place::file(folder), says).hint(msg!("hint-unlisted-locale")));
    }
    let sources = Sources::of(project, &survey, today);
    findings = sources.settled(findings, None, None);
    findings.extend(sources.of_natives(project, &survey, &wanted));
    let books = wanted.locales(project).into_iter().map(|locale| books::read(project, &survey, locale)).collect::<Result<Vec<_>>>()?;
    let status = status::of(project, &survey, &books, &wanted, today)?;
    let mut scenes = Vec::new();
    for (books, of_locale) in books.iter().zip(&status.locales) {
        let mut missed = Vec::new();
        for (part, finding) in gate::findings(project, of_locale)? {
            let found = sources.settled(vec![finding], Some(books.locale), None);
            missed.extend(found.iter().any(|finding| finding.level == Level::Error).then_some(part));
            findings.extend(found);
        }
        let record = Record::read(&project.read(&project.merged_record(books.locale))?.unwrap_or_default());
        scenes.push(Scene { desk: Desk::new(&sources, books, &[]), books, record, gates: project.config.gates(books.locale), missed, options });
        texts += usize::try_from(of_locale.tally.all_texts()).unwrap_or(usize::MAX);
    }
    let mut kept: Vec<Vec<Kept>> = scenes.iter().map(|_| Vec::new()).collect();
    for found in spread(&survey.wanted(&wanted), |number| of_page(project, &survey, &sources, &scenes, *number)) {
        let (found, news) = found?;
        findings.extend(found);
        kept.iter_mut().zip(news).for_each(|(kept, news)| kept.extend(news));
    }
    let mut stumbles = Vec::new();
    for (found, kept) in spread(&scenes, |scene| of_rest(&survey, &wanted, scene)).into_iter().zip(&mut kept) {
        let (found, news, stumbled) = found?;
        findings.extend(found);
        kept.extend(news);
        stumbles.extend(stumbled);
    }
    findings.extend(sources.faulty_natives(&survey, &stumbles, scenes.len()));
    findings.extend(scenes.iter().zip(&kept).flat_map(|(scene, kept)| sources.waived(scene.desk.together(kept), Some(scene.books.locale), None)));
    let is_asked = |native: &&Native| wanted.path(&native.paths.source) && wanted.locales(project).iter().any(|locale| native.paths.is_for(locale));
    let of_sources = survey.natives.iter().filter(is_asked).flat_map(|native| native.catalog.iter().flat_map(Catalog::findings)).collect();
    findings.extend(sources.settled(of_sources, None, None));
    let mut seen = HashSet::new();
    let news: Vec<bool> = findings.iter().map(|finding| seen.insert((finding.id, &finding.place, &finding.says))).collect();
    let mut news = news.into_iter();
    findings.retain(|_| news.next().unwrap_or(true));
    if wanted.everything() && options.scope.locales.is_empty() {
        findings.extend(sources.settled(published::stale(project, &status)?.into_iter().collect(), None, None));
    }
    findings.extend(sources.settled(sources.waivers.dead(project, wanted.everything() && options.scope.locales.is_empty())?, None, None));
    let mut checked = Checked { findings, status, texts, fixed };
    if options.no_worse {
        baseline::compare(project, &mut checked)?;
    }
    checked.findings.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| first(a).cmp(&first(b))).then_with(|| a.place.cmp(&b.place)));
    Ok(checked)
}

/// What is wrong with one page, in itself and in all languages, and what is kept of it for each of them.
fn of_page(project: &Project, survey: &Survey, sources: &Sources, scenes: &[Scene], number: usize) -> Result<(Vec<Finding>, Vec<Vec<Kept>>)> {
    let doc = survey.doc(project, number)?;
    let lines = sources::lines(&doc);
    let mut findings = sources.of_page(project, &doc, &lines);
    let (mut stumbles, mut kept) = (Vec::new(), Vec::new());
    for scene in scenes {
        let (found, stumbled, news) = scene.of_page(project, number, &doc, &lines)?;
        findings.extend(sources.settled(found, Some(scene.books.locale), Some(&doc.paths.page)));
        stumbles.extend(stumbled);
        kept.push(news);
    }
    findings.extend(sources.faulty_on_page(&doc, &stumbles, scenes.len()));
    Ok((findings, kept))
}

/// What is wrong in one language beside its pages, what is kept of it, and where it stumbles.
fn of_rest(survey: &Survey, wanted: &Wanted, scene: &Scene) -> Result<(Vec<Finding>, Vec<Kept>, Vec<Stumble>)> {
    let (books, sources) = (scene.books, scene.desk.sources);
    let (mut findings, mut kept, mut stumbles) = (Vec::new(), Vec::new(), Vec::new());
    let natives = books.natives()?;
    let desk = Desk::new(sources, books, &natives);
    for native in natives.iter().filter(|native| wanted.path(&native.paths.source)) {
        let sheet = books.native_sheet(native);
        let leaf = desk.native(survey, native, &sheet);
        let (judged, stumbled) = desk.judged(&leaf);
        let mut found = native.catalog.findings();
        found.extend(native.beside.findings());
        found.extend(sheet.rows.iter().flat_map(|row| scene.of_row(row, native.catalog_of(row.entry), &native.paths.source)));
        found.extend(books.reported(native).map(|of| {
            let says = msg!("check-missing", id = of.id.as_str(), locale = books.locale.as_str());
            Finding::new("missing-text", Level::Note, Place::file(&native.catalog.source.path), says).about(of.message.words()).hint(msg!("hint-draft", locale = books.locale.as_str()))
        }));
        found.extend(judged);
        findings.extend(sources.settled(found, Some(books.locale), Some(&native.paths.source)));
        kept.extend(desk.kept(&leaf));
        stumbles.extend(stumbled);
    }
    if let Some(terms) = &books.terms {
        let mut found = terms.catalog.findings();
        found.extend(terms.catalog.entries.iter().flat_map(|term| texts::unknown_variants(term, &terms.catalog, books)));
        findings.extend(sources.settled(found, Some(books.locale), None));
    }
    Ok((findings, kept, stumbles))
}

/// Changed facts are reported before all other findings of their level.
fn first(finding: &Finding) -> bool {
    finding.id != "changed-facts"
}

fn fix(project: &Project, options: &Options) -> Result<Vec<Written>> {
    let scope = || options.scope.clone();
    let mut written = extract::extract(project, &extract::Options { scope: scope(), ..extract::Options::default() }, &mut |_| {})?.written;
    written.extend(sync::sync(project, &sync::Options { scope: scope(), dry_run: false }, &mut |_| {})?.written);
    let survey = survey(project)?;
    let sources = Sources::of(project, &survey, options.today.unwrap_or_else(Date::today));
    let mended = mend_texts(project, &survey, &sources, &Wanted::of(project, &options.scope)?, options.fix_texts)?;
    let news: Vec<Written> = mended.into_iter().filter(|line| !written.contains(line)).collect();
    written.extend(news);
    written.extend(merge::merge(project, &merge::Options { scope: scope(), ..merge::Options::default() }, &mut |_| {})?.written);
    Ok(written)
}

/// What the findings of one language are made from.
struct Scene<'a> {
    desk: Desk<'a>,
    books: &'a Books<'a>,
    /// What merge wrote of this language.
    record: Record,
    gates: Gates,
    /// The parts whose mark was missed.
    missed: Vec<Part>,
    options: &'a Options,
}

impl Scene<'_> {
    fn of_page(&self, project: &Project, number: usize, doc: &Doc, lines: &[SourceLine]) -> Result<(Vec<Finding>, Vec<Stumble>, Vec<Kept>)> {
        let book = self.books.book(number, &doc.catalog)?;
        let sheet = self.books.sheet(&book);
        let mut findings = book.catalog.findings();
        findings.extend(sheet.rows.iter().flat_map(|row| self.of_row(row, book.catalog_of(row.id()), &doc.paths.page)));
        let leaf = self.desk.page(number, doc, lines, &book, &sheet);
        let (judged, stumbles) = self.desk.judged(&leaf);
        findings.extend(judged);
        let made = merge::make(project, self.books, doc, &book, &sheet);
        let there = project.read(&made.output)?;
        match merge::verdict(&self.record, &made, there.as_deref(), false) {
            Verdict::Write => {
                let says = msg!("check-stale-page", page = doc.paths.page.as_path(), output = made.output.as_path());
                findings.push(Finding::new("stale-page", Level::Error, Place::file(&made.output), says).hint(msg!("hint-merge")));
            }
            Verdict::Guarded => {
                let adopted = there.is_some_and(|there| merge::is_adopted(self.books, doc, &book, &sheet, &there));
                findings.push(merge::guarded(&made.output, self.books.locale, adopted));
            }
            Verdict::Same | Verdict::Held | Verdict::Nothing => {}
        }
        findings.extend(made.findings);
        Ok((findings, stumbles, self.desk.kept(&leaf)))
    }

    /// What the state of a row says.
    fn of_row(&self, row: &Row, catalog: &Catalog, path: &Path) -> Vec<Finding> {
        let derived = &row.derived;
        let (locale, id) = (self.books.locale.as_str(), row.id());
        let is_missed = self.gates.all.get(self.gates.of(path)).is_some_and(|(part, ..)| self.missed.contains(part));
        let mut found = Vec::new();
        let mut report = |check: &'static str, says: Msg, hint: Msg| {
            let counts = matches!(check, "missing-text" | "unapproved-text" | "changed-text" | "changed-facts" | "edited-since-approval");
            // What the gate demands and has not got is an error; what it does not demand is worth knowing.
            let registered = find(check).and_then(|check| check.level).unwrap_or(Level::Warning);
            let level = match registered {
                _ if check == "unsealed-ok" && self.options.pull_request => Level::Error,
                Level::Warning if counts && is_missed => Level::Error,
                // Of a language that is still on its way, what is not there yet is no news.
                Level::Warning if matches!(check, "missing-text" | "unapproved-text") => Level::Note,
                level => level,
            };
            found.push(Finding::new(check, level, place(row.entry, catalog), says).about(row.source.message.words()).hint(hint));
        };
        let approve = || msg!("hint-approve", locale = locale, id = id);
        if derived.spoiled || derived.idle_ok {
            report("spoiled-ok", msg!("check-spoiled-ok", id = id), msg!("hint-ok"));
        }
        match derived.state {
            State::Approved if derived.unsealed => report("unsealed-ok", msg!("check-unsealed-ok", id = id), msg!("hint-sync")),
            State::Approved => {}
            State::Changed if derived.change == Some(Change::Facts) => report("changed-facts", msg!("check-changed-facts", id = id, locale = locale), approve()),
            State::Changed => report("changed-text", msg!("check-changed-text", id = id, locale = locale), approve()),
            State::Draft if derived.edited => report("edited-since-approval", msg!("check-edited", id = id, locale = locale), approve()),
            State::Draft => report("unapproved-text", msg!("check-unapproved", id = id, locale = locale), approve()),
            State::Missing => report("missing-text", msg!("check-missing", id = id, locale = locale), msg!("hint-draft", locale = locale)),
        }
        found
    }
}

fn place(entry: Option<&Entry>, catalog: &Catalog) -> Place {
    entry.map_or_else(|| Place::file(&catalog.source.path), |entry| catalog.place(entry.id_at))
}
