//! `check`: everything that CI wants to know, and nothing written unless `--fix` is said.

use std::collections::HashSet;

use super::books::{self, Books, NativeBook};
use super::desk::{Desk, Leaf};
use super::merge::{self, Verdict};
use super::outcome::{Checked, Scope, Written};
use super::mend::mend_texts;
use super::scope::Wanted;
use super::sources::{Sources, Stumble};
use super::spread::spread;
use super::survey::{Native, Survey, survey};
use super::{extract, status, sync, texts};
use crate::catalog::{Catalog, Entry};
use crate::check::find;
use crate::error::Result;
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::project::merged::Record;
use crate::project::{CONFIGURATION, Project};
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
    /// The day that dates are compared with; the machine's clock tells it otherwise.
    pub today: Option<Date>,
}

/// Looks at everything and says what is wrong, errors first.
pub fn check(project: &Project, options: &Options) -> Result<Checked> {
    let fixed = if options.fix { fix(project, options)? } else { Vec::new() };
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut findings = survey.findings.clone();
    let mut verdicts = Vec::new();
    let mut texts = 0;
    for doc in survey.docs.iter().filter(|doc| wanted.page(&doc.paths) && !doc.is_extracted()) {
        if doc.page.units.is_empty() && doc.on_disk.is_none() {
            continue;
        }
        let says = msg!("check-stale-extraction", page = doc.paths.page.as_path(), catalog = doc.catalog.source.path.as_path());
        findings.push(Finding::new("stale-extraction", Level::Error, Place::file(&doc.paths.page), says).hint(msg!("hint-extract")));
    }
    for folder in project.unlisted_locales()?.into_iter().filter(|_| wanted.everything()) {
        let says = msg!("check-unlisted-locale", path = folder.as_path());
        findings.push(Finding::new("unlisted-locale", Level::Warning, Place::file(folder), says).hint(msg!("hint-unlisted-locale")));
    }
    let sources = Sources::of(project, &survey, options.today.unwrap_or_else(Date::today));
    findings = sources.settled(findings, None, None);
    findings.extend(sources.findings(project, &survey, &wanted));
    let one = |locale: &&Locale| of_locale(project, &survey, &sources, &wanted, options, locale);
    let mut stumbles = Vec::new();
    for found in spread(&wanted.locales(project), one) {
        let found = found?;
        findings.extend(found.findings);
        verdicts.push(found.verdict);
        stumbles.push(found.stumbles);
        texts += found.texts;
    }
    findings.extend(sources.faulty(&survey, &stumbles, verdicts.len()));
    let is_asked = |native: &&Native| wanted.path(&native.paths.source) && wanted.locales(project).iter().any(|locale| native.paths.is_for(locale));
    let of_sources = survey.natives.iter().filter(is_asked).flat_map(|native| native.catalog.iter().flat_map(Catalog::findings)).collect();
    findings.extend(sources.settled(of_sources, None, None));
    findings.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| first(a).cmp(&first(b))).then_with(|| a.place.cmp(&b.place)));
    let mut seen = HashSet::new();
    let news: Vec<bool> = findings.iter().map(|finding| seen.insert((finding.id, &finding.place, &finding.says))).collect();
    let mut news = news.into_iter();
    findings.retain(|_| news.next().unwrap_or(true));
    Ok(Checked { findings, verdicts, texts, fixed })
}

/// What is wrong in one language, what the gate says of it, and how many texts there are.
struct OfLocale {
    findings: Vec<Finding>,
    verdict: (Locale, crate::sheet::Verdict),
    stumbles: Vec<Stumble>,
    texts: usize,
}

fn of_locale(project: &Project, survey: &Survey, sources: &Sources, wanted: &Wanted, options: &Options, locale: &Locale) -> Result<OfLocale> {
    let mut findings = Vec::new();
    let mut stumbles = Vec::new();
    let books = books::read(project, survey, locale)?;
    let sheets = status::sheets(survey, &books, wanted);
    let tally = sheets.iter().map(|sheet| sheet.tally).sum();
    let verdict = crate::sheet::Gate { approved: books.policy.approved }.judge(&tally);
    if !verdict.passed {
        let says = msg!("check-gate", locale = locale.as_str(), wanted = usize::from(verdict.wanted), reached = usize::from(verdict.reached),
            lacking = usize::try_from(verdict.lacking).unwrap_or(usize::MAX));
        let place = gate_place(project, locale.as_str());
        findings.push(Finding::new("gate-missed", Level::Error, place, says).hint(msg!("hint-gate", locale = locale.as_str())));
    }
    let record = Record::read(&project.read(&project.merged_record(locale))?.unwrap_or_default());
    let scene = Scene { survey, desk: Desk::new(sources, &books, survey), books: &books, record, passed: verdict.passed, options };
    let pages = survey.docs.iter().enumerate().filter(|(_, doc)| wanted.page(&doc.paths));
    let mut rest = sheets.iter();
    let mut leaves: Vec<(Leaf, Vec<Finding>)> = Vec::new();
    for ((number, doc), sheet) in pages.zip(&mut rest) {
        leaves.push((scene.desk.page(number, sheet), scene.of_page(project, number, &doc.paths, sheet)?));
    }
    for (native, sheet) in books.natives.iter().filter(|native| wanted.path(&native.paths.source)).zip(rest) {
        leaves.push((scene.desk.native(native, sheet), scene.of_native(native, sheet)));
    }
    for (leaf, found) in &mut leaves {
        let (judged, stumbled) = scene.desk.judged(leaf);
        found.extend(judged);
        findings.extend(sources.settled(std::mem::take(found), Some(locale), Some(leaf.path)));
        stumbles.extend(stumbled);
    }
    let leaves: Vec<Leaf> = leaves.into_iter().map(|(leaf, _)| leaf).collect();
    findings.extend(scene.desk.together(&leaves));
    if let Some(terms) = &books.terms {
        let mut found = terms.catalog.findings();
        found.extend(terms.catalog.entries.iter().flat_map(|term| texts::unknown_variants(term, &terms.catalog, &books)));
        findings.extend(sources.settled(found, Some(locale), None));
    }
    let texts = usize::try_from(tally.all_texts()).unwrap_or(usize::MAX);
    Ok(OfLocale { findings, verdict: (locale.clone(), verdict), stumbles, texts })
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

/// The line of the configuration that sets a language's mark.
fn gate_place(project: &Project, locale: &str) -> Place {
    let text = project.read(CONFIGURATION.as_ref()).ok().flatten().unwrap_or_default();
    let own = format!("[locale.{locale}]");
    crate::project::config::place_of(&text, if text.contains(&own) { &own } else { "[gate]" })
}

/// What the findings of one language are made from.
struct Scene<'a> {
    survey: &'a Survey,
    desk: Desk<'a>,
    books: &'a Books<'a>,
    /// What merge wrote of this language.
    record: Record,
    passed: bool,
    options: &'a Options,
}

impl Scene<'_> {
    fn of_page(&self, project: &Project, doc: usize, paths: &crate::project::PagePaths, sheet: &Sheet) -> Result<Vec<Finding>> {
        let Scene { survey, books, .. } = self;
        let mut findings = books.catalogs[doc].findings();
        for (number, row) in sheet.rows.iter().enumerate() {
            let at = books.place_of(doc, number);
            let catalog = at.map_or(&books.catalogs[doc], |at| &books.catalogs[at.catalog]);
            findings.extend(self.of_row(row, catalog));
        }
        let made = merge::make(project, survey, books, doc, sheet);
        let there = project.read(&made.output)?;
        match merge::verdict(&self.record, &made, there.as_deref(), false) {
            Verdict::Write => {
                let says = msg!("check-stale-page", page = paths.page.as_path(), output = made.output.as_path());
                findings.push(Finding::new("stale-page", Level::Error, Place::file(&made.output), says).hint(msg!("hint-merge")));
            }
            Verdict::Guarded => findings.push(merge::guarded(&made.output)),
            Verdict::Same | Verdict::Held | Verdict::Nothing => {}
        }
        findings.extend(made.findings);
        Ok(findings)
    }

    fn of_native(&self, native: &NativeBook, sheet: &Sheet) -> Vec<Finding> {
        let mut findings = native.catalog.findings();
        findings.extend(sheet.rows.iter().flat_map(|row| self.of_row(row, &native.catalog)));
        findings
    }

    /// What the state of a row says.
    fn of_row(&self, row: &Row, catalog: &Catalog) -> Vec<Finding> {
        let derived = &row.derived;
        let (locale, id) = (self.books.locale.as_str(), row.id());
        let mut found = Vec::new();
        let mut report = |check: &'static str, says: Msg, hint: Msg| {
            let counts = matches!(check, "missing-text" | "unapproved-text" | "changed-text" | "changed-facts" | "edited-since-approval");
            // What the gate demands and has not got is an error; what it does not demand is worth knowing.
            let registered = find(check).and_then(|check| check.level).unwrap_or(Level::Warning);
            let level = match registered {
                _ if check == "unsealed-ok" && self.options.pull_request => Level::Error,
                Level::Warning if counts && !self.passed => Level::Error,
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
