//! `check`: everything that CI wants to know, and nothing written unless `--fix` is said.

use std::ops::Range;
use std::path::{Path, PathBuf};

use super::books::{self, Books};
use super::desk::{Desk, Kept};
use super::mend::mend_texts;
use super::merge::{self, Verdict};
use super::outcome::{Checked, Scope, Status, Written};
use super::scope::Wanted;
use super::sources::{self, SourceLine, Sources, Stumble};
use super::spread::{spread, stream};
use super::status::{Counted, Counts};
use super::survey::{Doc, Native, Survey, survey};
use super::{baseline, extract, gate, published, sync, texts};
use crate::catalog::{Catalog, Entry};
use crate::check::find;
use crate::error::Result;
use crate::finding::{Finding, Findings, Level, Place};
use crate::msg;
use crate::project::Project;
use crate::project::marks::Gates;
use crate::project::merged::Record;
use crate::say::Msg;
use crate::sheet::{Change, Row, Sheet, State};
use crate::text::{Date, Locale};

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

/// Looks at everything and says what is wrong, errors first. Every file is read once for its state and its faults; what
/// a fault weighs may depend on the marks that its language misses, which is known when all was read.
pub fn check(project: &Project, options: &Options) -> Result<Checked> {
    let today = options.today.unwrap_or_else(Date::today);
    let fixed = if options.fix { fix(project, options)? } else { Vec::new() };
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let is_all = wanted.everything() && options.scope.locales.is_empty();
    let sources = Sources::of(project, &survey, today);
    let books = wanted.locales(project).into_iter().map(|locale| books::read(project, &survey, locale)).collect::<Result<Vec<_>>>()?;
    let scenes = books.iter().map(|books| Scene::of(project, &sources, books, options)).collect::<Result<Vec<_>>>()?;
    let mut heap = Heap::default();
    heap.findings.extend(sources.settled(beforehand(project, &survey, &wanted)?, None, None));
    heap.findings.extend(sources.of_natives(project, &survey, &wanted));
    let mut counts = Counts::of(&survey, &wanted, scenes.len());
    let mut kept: Vec<Vec<Kept>> = scenes.iter().map(|_| Vec::new()).collect();
    stream(&counts.numbers.clone(), |number| of_page(project, &survey, &sources, &scenes, *number), |seen| {
        let (found, of_scenes) = seen?;
        heap.add(found);
        let (news, counted): (Vec<_>, Vec<_>) = of_scenes.into_iter().unzip();
        kept.iter_mut().zip(news).for_each(|(kept, news)| kept.extend(news));
        counts.add_page(counted);
        Ok(())
    })?;
    let mut stumbles = Vec::new();
    let numbers: Vec<usize> = (0..scenes.len()).collect();
    for (at, seen) in spread(&numbers, |number| of_rest(&survey, &wanted, &scenes[*number], *number)).into_iter().enumerate() {
        let seen = seen?;
        heap.add(seen.found);
        kept[at].extend(seen.kept);
        stumbles.extend(seen.stumbles);
        counts.add_natives(at, seen.counted);
    }
    let status = counts.status(project, &survey, &books, today);
    let mut findings = heap.weighed(gates(project, &sources, &scenes, &status)?);
    findings.extend(sources.faulty_natives(&survey, &stumbles, scenes.len()));
    findings.extend(scenes.iter().zip(&kept).flat_map(|(scene, kept)| sources.waived(scene.desk.together(kept), Some(scene.books.locale), None)));
    let is_asked = |native: &&Native| wanted.path(&native.paths.source) && wanted.locales(project).iter().any(|locale| native.paths.is_for(locale));
    let of_sources = survey.natives.iter().filter(is_asked).flat_map(|native| native.catalog.iter().flat_map(Catalog::findings)).collect();
    findings.extend(sources.settled(of_sources, None, None));
    findings.dedup();
    if is_all {
        findings.extend(sources.settled(published::stale(project, &status)?.into_iter().collect(), None, None));
    }
    findings.extend(sources.settled(sources.waivers.dead(project, is_all)?, None, None));
    let texts = status.locales.iter().map(|own| own.tally.all_texts()).sum::<u64>();
    let mut checked = Checked { findings, status, texts: usize::try_from(texts).unwrap_or(usize::MAX), fixed };
    if options.no_worse {
        baseline::compare(project, &mut checked)?;
    }
    // Changed facts are reported before all other findings of their level.
    checked.findings.sort(|id| id == "changed-facts");
    Ok(checked)
}

/// What is wrong before any text is looked at.
fn beforehand(project: &Project, survey: &Survey, wanted: &Wanted) -> Result<Vec<Finding>> {
    let mut findings = survey.findings.clone();
    for page in survey.pages.iter().filter(|page| wanted.page(&page.paths) && !page.extracted && !page.blank) {
        let path = page.paths.page.as_path();
        let says = msg!("check-stale-extraction", page = path, catalog = project.catalog(&page.paths, &project.source).as_path());
        findings.push(Finding::new("stale-extraction", Level::Error, Place::file(path), says).hint(msg!("hint-extract")));
    }
    for folder in project.unlisted_locales()?.into_iter().filter(|_| wanted.everything()) {
        let says = msg!("check-unlisted-locale", path = folder.as_path());
        findings.push(Finding::new("unlisted-locale", Level::Warning, Place::file(folder), says).hint(msg!("hint-unlisted-locale")));
    }
    Ok(findings)
}

/// The marks that each language misses, by their number, and the findings about them.
fn gates(project: &Project, sources: &Sources, scenes: &[Scene], status: &Status) -> Result<(Vec<Vec<usize>>, Vec<Finding>)> {
    let (mut missed, mut findings) = (vec![Vec::new(); scenes.len()], Vec::new());
    for of_locale in &status.locales {
        let Some(at) = scenes.iter().position(|scene| *scene.books.locale == of_locale.locale) else { continue };
        for (part, finding) in gate::findings(project, of_locale)? {
            let found = sources.settled(vec![finding], Some(&of_locale.locale), None);
            if found.iter().any(|finding| finding.level == Level::Error) {
                missed[at].extend(scenes[at].gates.all.iter().position(|(known, ..)| *known == part));
            }
            findings.extend(found);
        }
    }
    Ok((missed, findings))
}

/// Findings, some of which weigh more if a mark is missed.
#[derive(Default)]
struct Found {
    findings: Vec<Finding>,
    /// Which of them, and what on.
    owed: Vec<(usize, Owed)>,
}

/// What a finding weighs if its language misses a mark: the language and the mark by their numbers.
#[derive(Clone, Copy, PartialEq)]
struct Owed {
    scene: usize,
    part: usize,
    level: Level,
}

impl Found {
    /// Takes a finding with the level that the configuration gives it.
    fn settle(&mut self, sources: &Sources, locale: &Locale, path: &Path, (mut finding, owed): (Finding, Option<Owed>)) {
        let weigh = |level| sources.weight(finding.id, level, Some(locale), &[&finding.place.path, path]);
        let heavier = owed.and_then(|owed| Some(Owed { level: weigh(owed.level)?, ..owed }));
        let Some(level) = weigh(finding.level) else { return };
        self.owed.extend(heavier.filter(|owed| owed.level != level).map(|owed| (self.findings.len(), owed)));
        finding.level = level;
        self.findings.push(finding);
    }
}

/// All that was found so far.
#[derive(Default)]
struct Heap {
    findings: Findings,
    /// Which of them owe the same, run by run: those of a page in one language stand side by side.
    owed: Vec<(Range<usize>, Owed)>,
}

impl Heap {
    fn add(&mut self, found: Found) {
        let start = self.findings.len();
        self.findings.extend(found.findings);
        for (at, owed) in found.owed.into_iter().map(|(at, owed)| (start + at, owed)) {
            match self.owed.last_mut() {
                Some((run, same)) if run.end == at && *same == owed => run.end += 1,
                _ => self.owed.push((at..at + 1, owed)),
            }
        }
    }

    /// The findings with their true weight, now that it is known which marks are missed, and those about the marks.
    fn weighed(mut self, (missed, about): (Vec<Vec<usize>>, Vec<Finding>)) -> Findings {
        for (run, Owed { level, .. }) in self.owed.into_iter().filter(|(_, owed)| missed[owed.scene].contains(&owed.part)) {
            run.for_each(|at| self.findings.set_level(at, level));
        }
        self.findings.extend(about);
        self.findings
    }
}

/// What is wrong with one page, in itself and in all languages, and for each of them what is kept and counted of it.
type OfPage = (Found, Vec<(Vec<Kept>, Counted)>);

fn of_page(project: &Project, survey: &Survey, sources: &Sources, scenes: &[Scene], number: usize) -> Result<OfPage> {
    let doc = survey.doc(project, number)?;
    let lines = sources::lines(&doc);
    let mut found = Found { findings: sources.of_page(project, &doc, &lines), owed: Vec::new() };
    let (mut stumbles, mut of_scenes) = (Vec::new(), Vec::new());
    for (at, scene) in scenes.iter().enumerate() {
        let seen = scene.of_page(project, (number, at), &doc, &lines)?;
        seen.findings.into_iter().for_each(|one| found.settle(sources, scene.books.locale, &doc.paths.page, one));
        stumbles.extend(seen.stumbles);
        of_scenes.push((seen.kept, seen.counted));
    }
    found.findings.extend(sources.faulty_on_page(&doc, &stumbles, scenes.len()));
    Ok((found, of_scenes))
}

/// What one language comes to beside its pages.
#[derive(Default)]
struct OfRest {
    found: Found,
    kept: Vec<Kept>,
    stumbles: Vec<Stumble>,
    counted: Vec<(PathBuf, Counted)>,
}

/// What is wrong in one language beside its pages, what is kept and counted of it, and where it stumbles.
fn of_rest(survey: &Survey, wanted: &Wanted, scene: &Scene, at: usize) -> Result<OfRest> {
    let (books, sources) = (scene.books, scene.desk.sources);
    let mut rest = OfRest::default();
    let natives = books.natives()?;
    let desk = Desk::new(sources, books, &natives);
    for native in natives.iter().filter(|native| wanted.path(&native.paths.source)) {
        let path = &native.paths.source;
        let sheet = books.native_sheet(native);
        rest.counted.push((path.clone(), Counted::of(&sheet, native.source, &native.catalog)));
        let leaf = desk.native(survey, native, &sheet);
        let (judged, stumbled) = desk.judged(&leaf);
        let rows = scene.of_rows(&sheet, at, path, |id| native.catalog_of(id));
        let reported = books.reported(native).map(|of| {
            let says = msg!("check-missing", id = of.id.as_str(), locale = books.locale.as_str());
            Finding::new("missing-text", Level::Note, Place::file(&native.catalog.source.path), says).about(of.message.words()).hint(msg!("hint-draft", locale = books.locale.as_str()))
        });
        let of_files = native.catalog.findings().into_iter().chain(native.beside.findings()).chain(reported).map(|finding| (finding, None));
        let all = of_files.chain(rows).chain(judged.into_iter().map(|finding| (finding, None)));
        all.for_each(|one| rest.found.settle(sources, books.locale, path, one));
        rest.kept.extend(desk.kept(&leaf));
        rest.stumbles.extend(stumbled);
    }
    if let Some(terms) = &books.terms {
        let mut found = terms.catalog.findings();
        found.extend(terms.catalog.entries.iter().flat_map(|term| texts::unknown_variants(term, &terms.catalog, books)));
        rest.found.findings.extend(sources.settled(found, Some(books.locale), None));
    }
    Ok(rest)
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
    options: &'a Options,
}

/// A finding, and what it weighs if a mark is missed, where that is something else.
type Weighed = (Finding, Option<Owed>);

/// What one language comes to on one page.
struct Seen {
    findings: Vec<Weighed>,
    stumbles: Vec<Stumble>,
    kept: Vec<Kept>,
    counted: Counted,
}

impl<'a> Scene<'a> {
    fn of(project: &Project, sources: &'a Sources<'a>, books: &'a Books<'a>, options: &'a Options) -> Result<Scene<'a>> {
        let record = Record::read(&project.read(&project.merged_record(books.locale))?.unwrap_or_default());
        Ok(Scene { desk: Desk::new(sources, books, &[]), books, record, gates: project.config.gates(books.locale), options })
    }

    /// A page by its number, in this language by its own.
    fn of_page(&self, project: &Project, (number, at): (usize, usize), doc: &Doc, lines: &[SourceLine]) -> Result<Seen> {
        let book = self.books.book(number, &doc.catalog)?;
        let sheet = self.books.sheet(&book);
        let counted = Counted::of(&sheet, &doc.catalog, &book.catalog);
        let leaf = self.desk.page(number, doc, lines, &book, &sheet);
        let (mut findings, stumbles) = self.desk.judged(&leaf);
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
        let rows = self.of_rows(&sheet, at, &doc.paths.page, |id| book.catalog_of(id));
        let all = book.catalog.findings().into_iter().map(|finding| (finding, None)).chain(rows).chain(findings.into_iter().map(|finding| (finding, None)));
        Ok(Seen { findings: all.collect(), stumbles, kept: self.desk.kept(&leaf), counted })
    }

    /// What the states of a sheet say. `scene` is the language's number, `path` the page's or the source file's.
    fn of_rows<'s>(&'s self, sheet: &'s Sheet, scene: usize, path: &Path, catalog: impl Fn(&str) -> &'s Catalog + 's) -> impl Iterator<Item = Weighed> + 's {
        let owed = Owed { scene, part: self.gates.of(path), level: Level::Error };
        sheet.rows.iter().flat_map(move |row| self.of_row(row, catalog(row.id()), owed))
    }

    /// What the state of a row says.
    fn of_row(&self, row: &Row, catalog: &Catalog, owed: Owed) -> Vec<Weighed> {
        let derived = &row.derived;
        let (locale, id) = (self.books.locale.as_str(), row.id());
        let mut found = Vec::new();
        let mut report = |check: &'static str, says: Msg, hint: Msg| {
            let counts = matches!(check, "missing-text" | "unapproved-text" | "changed-text" | "changed-facts" | "edited-since-approval");
            let registered = find(check).and_then(|check| check.level).unwrap_or(Level::Warning);
            // What the gate demands and has not got is an error; what it does not demand is worth knowing.
            let owed = Some(owed).filter(|_| counts && registered == Level::Warning);
            let level = match registered {
                _ if check == "unsealed-ok" && self.options.pull_request => Level::Error,
                // Of a language that is still on its way, what is not there yet is no news.
                Level::Warning if matches!(check, "missing-text" | "unapproved-text") => Level::Note,
                level => level,
            };
            found.push((Finding::new(check, level, place(row.entry, catalog), says).about(row.source.message.words()).hint(hint), owed));
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
