//! One translated page: what becomes of each of its texts.

use std::collections::HashSet;

use similar::{ChangeTag, TextDiff};

use super::Options;
use crate::catalog::{Message, Pattern};
use crate::catalog::state_line::{ADOPTED, PERSON};
use crate::check::text::Text as Words;
use crate::check::{self, Judge, Language, Subject};
use crate::finding::{Finding, Level, Place};
use crate::inline::{Tag, message};
use crate::lineage::bitext::{self, Folding, Known, Lexicon, Pair, Unmapped};
use crate::msg;
use crate::ops::books::{Book, Books};
use crate::ops::fill::{Becomes, Fill};
use crate::ops::merge;
use crate::ops::outcome::{AdoptedPage, AdoptedText, Taken};
use crate::ops::scope::Wanted;
use crate::ops::survey::Doc;
use crate::ops::texts::{self, Text};
use crate::page::{self, Page, Translation, Unit};
use crate::project::Project;
use crate::project::merged::Record;
use crate::say::Msg;
use crate::sheet::{Row, Sheet, State};

/// Below this confidence a text is not taken over, and listed.
const FLOOR: f32 = 0.5;

/// From this confidence on a text may be sealed on a person's word.
const TRUSTED: f32 = 0.9;

/// What a pair is worth at most whose facts, code or names differ: the source may have changed since.
const DOUBTFUL: f32 = 0.8;

/// The checks that compare facts.
const FACTS: &[&str] = &["changed-number", "changed-date"];

/// A page, what a language has of it, and its translation.
pub struct Sides<'a> {
    pub doc: &'a Doc,
    pub book: &'a Book<'a>,
    pub sheet: &'a Sheet<'a>,
    /// The texts that the catalogs have.
    pub has: Vec<Option<Translation>>,
    pub page: Page,
}

impl<'a> Sides<'a> {
    pub fn of(books: &Books, doc: &'a Doc, book: &'a Book<'a>, sheet: &'a Sheet<'a>, page: Page) -> Sides<'a> {
        let has = merge::translations(books, doc, book, sheet, |row| row.state() != State::Missing);
        Sides { doc, book, sheet, has, page }
    }

    /// Aligns the page with its source by what any translation keeps, by the texts that the catalogs have, and by the
    /// words that were learnt.
    pub fn align(&self, folding: &Folding, lexicon: Option<(&Lexicon, &HashSet<(usize, usize)>)>) -> Vec<Pair> {
        let texts: Vec<Option<String>> = self.has.iter().map(|one| one.as_ref().map(|translation| translation.text.plain())).collect();
        bitext::align(&self.doc.page, &self.page, folding, Known { texts: &texts, lexicon })
    }
}

/// What adopting one page comes to: the account of it, what could not be placed, and the rows to write.
pub fn read(project: &Project, books: &Books, record: &Record, sides: &Sides, pairs: &[Pair], wanted: &Wanted, options: &Options) -> (AdoptedPage, Vec<Finding>, Vec<Fill>) {
    let (doc, there) = (sides.doc, &sides.page.source);
    let output = project.output(&doc.paths, books.locale);
    let edited = output == there.path && record.knows(&output) && !record.wrote(&output, &there.text);
    // The page as merge wrote it, if the catalogs still say what they said then.
    let made = edited.then(|| merge::make(project, books, doc, sides.book, sides.sheet).text).filter(|made| record.wrote(&output, made));
    let like = made.as_deref().map(|made| models(&doc.page, made, &sides.has)).unwrap_or_default();
    let scene = Scene {
        books,
        sides,
        edited: made.is_some(),
        like,
        folding: Folding::of(books.source_locale, books.locale),
        languages: (Language::of(books.source_locale), Language::of(books.locale)),
        judge: Judge::new(FACTS.iter().filter_map(|id| check::find(id))),
        options,
    };
    let (locale, source, page) = (books.locale.clone(), doc.paths.page.clone(), there.path.clone());
    let mut work = Work {
        page: AdoptedPage { locale, source, page, texts: Vec::new(), left: 0, unplaced: 0, untranslated: 0, same: false },
        findings: Vec::new(),
        fills: Vec::new(),
        stand: sides.has.iter().map(|has| has.clone().map(|has| Translation { draft: false, ..has })).collect(),
        listed: Vec::new(),
    };
    for pair in pairs {
        scene.pair(pair, wanted, &mut work);
    }
    scene.unpaired(pairs, &mut work);
    let merged = page::merge(&doc.page, &work.stand, &merge::settings(books));
    scene.refused(&merged.kept, &mut work);
    work.page.same = merge::same_lines(&merged.text, &there.text);
    if edited && !work.page.same {
        work.findings.extend(differences(&merged.text, &sides.page, &work.listed));
    }
    work.page.unplaced = work.findings.iter().filter(|finding| finding.level == Level::Warning).count();
    (work.page, work.findings, work.fills.into_iter().map(|(_, fill)| fill).collect())
}

/// What is known of a page and its translation.
struct Scene<'a> {
    books: &'a Books<'a>,
    sides: &'a Sides<'a>,
    /// Whether merge wrote the page from these very texts, and somebody edited it since.
    edited: bool,
    /// The units as merge wrote them, their tags numbered as the source's.
    like: Vec<Option<Unit>>,
    folding: Folding,
    languages: (Language, Language),
    /// The checks of facts.
    judge: Judge,
    options: &'a Options,
}

/// What comes of it.
struct Work {
    page: AdoptedPage,
    findings: Vec<Finding>,
    /// Rows to write, by source unit.
    fills: Vec<(usize, Fill)>,
    /// What would stand on the page if all of it were approved.
    stand: Vec<Option<Translation>>,
    /// Units of the translated page about which a finding speaks.
    listed: Vec<usize>,
}

impl Scene<'_> {
    fn source(&self) -> &Page {
        &self.sides.doc.page
    }

    fn pair(&self, pair: &Pair, wanted: &Wanted, work: &mut Work) {
        let Some((here, there)) = pair.single() else {
            let (one, other) = (pair.source.len(), pair.target.len());
            for there in pair.target.clone() {
                self.unplaced(Some(pair.source.start), there, msg!("adopt-why-joined", here = other, there = one), work);
            }
            return;
        };
        let (Some(row), unit, target) = (self.sides.sheet.rows.get(here), &self.source().units[here], &self.sides.page.units[there]) else { return };
        let catalog = self.sides.book.catalog_of(row.id());
        let lines = row.entry.map_or((0, 0), |entry| (catalog.line_column(entry.extent.start).0, catalog.line_column(entry.extent.end.saturating_sub(1)).0));
        if !wanted.row(row.id(), &catalog.source.path, lines) {
            return;
        }
        if self.is_left(unit, target) {
            work.page.left += 1;
            return;
        }
        let (translation, doubtful) = match self.translation(row, here, there) {
            Ok(found) => found,
            Err(why) => return self.unplaced(Some(here), there, why, work),
        };
        let confidence = if doubtful { pair.confidence.min(DOUBTFUL) } else { pair.confidence };
        if self.sides.has[here].as_ref().is_some_and(|has| says_the_same(has, &translation)) {
            return work.take(row, target, confidence, Taken::Kept, &self.sides.page);
        }
        if confidence < FLOOR {
            return self.unplaced(Some(here), there, msg!("adopt-why-unsure", share = per_cent(confidence)), work);
        }
        let free = row.state() == State::Missing && !row.derived.broken || row.state() == State::Draft && !row.derived.persons;
        let origin = format!("{ADOPTED}:{}", self.sides.page.source.path.to_string_lossy().replace('\\', "/").replace(char::is_whitespace, "-"));
        let (becomes, taken) = match (free || self.edited, self.options.trust && confidence >= TRUSTED) {
            (true, true) => (Becomes::Sealed { name: None }, Taken::Sealed),
            (true, false) if self.edited => (Becomes::Draft { origin: PERSON.to_string(), confidence: None }, Taken::Draft),
            (true, false) => (Becomes::Draft { origin, confidence: Some(per_cent(confidence)) }, Taken::Draft),
            (false, _) => (Becomes::Suggested { origin }, Taken::Suggested),
        };
        work.take(row, target, confidence, taken, &self.sides.page);
        let value = (!unit.text.pieces.is_empty()).then(|| Pattern::text(message::write(&translation.text)));
        let hrefs = translation.targets.iter().map(|(tag, target)| (format!("{tag}-href"), target.clone()));
        let attributes = translation.attributes.iter().cloned().chain(hrefs).map(|(name, text)| (name, Pattern::text(message::escape(&text)))).collect();
        let seen = row.entry.map_or(String::new(), |entry| catalog.source.slice(entry.extent).to_string());
        work.fills.push((here, Fill { source: row.source.clone(), seen, message: Message { value, attributes }, becomes }));
        if taken != Taken::Suggested {
            work.stand[here] = Some(translation);
        }
    }

    /// The text of a pair for the page, and whether its facts are in doubt; or why it cannot stand there.
    fn translation(&self, row: &Row, here: usize, there: usize) -> Result<(Translation, bool), Msg> {
        let (unit, target) = (&self.source().units[here], &self.sides.page.units[there]);
        let mapped = bitext::map(unit, self.like.get(here).and_then(Option::as_ref), target, &self.folding).map_err(|why| match why {
            Unmapped::Lacks(what) => msg!("adopt-why-lacks", what = what),
            Unmapped::Adds(what) => msg!("adopt-why-adds", what = what),
        })?;
        let safe = |target: &(Tag, String)| check::is_plain_link(&target.1);
        let exact = mapped.exact && mapped.targets.iter().all(safe);
        let targets = mapped.targets.into_iter().filter(safe).collect();
        let text = Text { value: Ok(mapped.text), attributes: mapped.attributes, targets };
        let (allowed, locales) = (texts::allowed(row), (self.books.source_locale, self.books.locale));
        match text.translation(row.source, unit, &allowed, locales) {
            Some(translation) => {
                let doubtful = !exact || self.has_other_facts(row, &translation);
                Ok((translation, doubtful))
            }
            None => {
                let faults = text.faults(row.source, unit, &allowed, locales);
                Err(faults.into_iter().max_by_key(|(check, _)| check.level).map_or(msg!("adopt-why-structure"), |(_, says)| says))
            }
        }
    }

    /// Whether numbers or dates of a text are not those of its source.
    fn has_other_facts(&self, row: &Row, translation: &Translation) -> bool {
        let message = Message::text(message::write(&translation.text));
        let target = Subject::page(&message, vec![(None, vec![Words::of_inline(&translation.text)])]);
        let (from, to) = &self.languages;
        let pair = check::Row { from, to, source: &texts::subject(row.source), target: &target, max_length: None, terms: &[], is_known: &|_| true };
        !self.judge.row(&pair).is_empty()
    }

    /// Whether a text of the translated page is the source's still: marked so, as merge marks it, or in its words.
    fn is_left(&self, unit: &Unit, target: &Unit) -> bool {
        let before = self.sides.page.source.text.get(..target.span.start).unwrap_or_default();
        let tag = before.strip_suffix('>').and_then(|before| before.rsplit_once('<')).map_or("", |(_, tag)| tag);
        bitext::is_left(unit, target, tag.contains(&format!("lang=\"{}\"", self.books.source_locale.tag())))
    }

    /// What no pair speaks of: texts of the translated page without a place, and texts of the source without a text.
    fn unpaired(&self, pairs: &[Pair], work: &mut Work) {
        for there in (0..self.sides.page.units.len()).filter(|there| !pairs.iter().any(|pair| pair.target.contains(there))) {
            let target = &self.sides.page.units[there];
            if self.source().units.iter().any(|unit| self.is_left(unit, target)) {
                work.page.left += 1;
            } else {
                self.unplaced(None, there, msg!("adopt-why-none"), work);
            }
        }
        for here in (0..self.source().units.len()).filter(|here| !pairs.iter().any(|pair| pair.source.contains(here))) {
            let Some(row) = self.sides.sheet.rows.get(here).filter(|row| row.state() == State::Missing) else { continue };
            let place = Place::of(&self.source().source, self.source().units[here].span);
            let says = msg!("adopt-untranslated", id = row.id(), page = self.sides.page.source.path.as_path());
            work.findings.push(Finding::new("unadopted-text", Level::Note, place, says).about(row.source.message.words()));
            work.page.untranslated += 1;
        }
    }

    /// Texts that the page cannot take without changing its structure are not taken over.
    fn refused(&self, kept: &[usize], work: &mut Work) {
        for here in kept {
            let Some(at) = work.fills.iter().position(|(unit, fill)| unit == here && !matches!(fill.becomes, Becomes::Suggested { .. })) else { continue };
            let (_, fill) = work.fills.remove(at);
            if let Some(text) = work.page.texts.iter().position(|text| text.id == fill.source.id) {
                let text = work.page.texts.remove(text);
                let finding = Finding::new("unadopted-text", Level::Warning, text.place, msg!("adopt-unplaced", text = short(&fill.message.value.map(|value| value.readable()).unwrap_or_default()), why = msg!("adopt-why-structure")));
                work.findings.push(finding.about(fill.source.message.words()));
            }
        }
    }

    fn unplaced(&self, here: Option<usize>, there: usize, why: Msg, work: &mut Work) {
        let target = &self.sides.page.units[there];
        let place = Place::of(&self.sides.page.source, target.span);
        let finding = Finding::new("unadopted-text", Level::Warning, place, msg!("adopt-unplaced", text = short(&target.text.plain()), why = why));
        work.findings.push(match here.and_then(|here| self.sides.sheet.rows.get(here)) {
            Some(row) => finding.about(row.source.message.words()),
            None => finding,
        });
        work.listed.push(there);
    }
}

impl Work {
    fn take(&mut self, row: &Row, target: &Unit, confidence: f32, taken: Taken, page: &Page) {
        self.page.texts.push(AdoptedText { id: row.id().to_string(), place: Place::of(&page.source, target.span), confidence: per_cent(confidence), taken });
    }
}

/// The units of the page as merge made it, their tags numbered as in the texts that it was made from.
fn models(source: &Page, made: &str, has: &[Option<Translation>]) -> Vec<Option<Unit>> {
    let made = page::read(crate::text::Source::new(&source.source.path, made), source.format, &source.profile);
    if made.units.len() != source.units.len() {
        return Vec::new();
    }
    let model = |(mut unit, has): (Unit, &Option<Translation>)| {
        let (own, meant) = (unit.text.tags(), has.as_ref()?.text.tags());
        let alike = own.len() == meant.len() && own.iter().zip(&meant).all(|(own, meant)| own.kind == meant.kind);
        alike.then(|| crate::lineage::rename_tags(&mut unit, &own.into_iter().zip(meant).collect()))?;
        Some(unit)
    };
    made.units.into_iter().zip(has).map(model).collect()
}

/// Whether two texts say the same, with the same targets and attributes.
fn says_the_same(one: &Translation, other: &Translation) -> bool {
    let sorted = |translation: &Translation| {
        let (mut attributes, mut targets) = (translation.attributes.clone(), translation.targets.clone());
        attributes.sort();
        targets.sort();
        (attributes, targets)
    };
    message::write(&one.text) == message::write(&other.text) && sorted(one) == sorted(other)
}

/// Where an edited page differs from what merge would write with all its texts: there somebody changed its structure.
fn differences(merged: &str, page: &Page, listed: &[usize]) -> Vec<Finding> {
    let there = &page.source.text.replace("\r\n", "\n");
    let merged = merged.replace("\r\n", "\n");
    let diff = TextDiff::from_lines(merged.as_str(), there.as_str());
    let spans: Vec<(usize, usize)> = listed.iter().map(|unit| page.units[*unit].span).map(|span| (page.source.line_column(span.start).0, page.source.line_column(span.end).0)).collect();
    let mut findings: Vec<Finding> = Vec::new();
    let (mut line, mut gone): (usize, Option<String>) = (1, None);
    let mut tell = |line: usize, says: Msg| findings.push(Finding::new("unadopted-edit", Level::Warning, Place { path: page.source.path.clone(), line, column: 1 }, says));
    for change in diff.iter_all_changes() {
        let text = change.value().trim();
        match change.tag() {
            ChangeTag::Equal => {
                if let Some(text) = gone.take() {
                    tell(line, msg!("adopt-edit-gone", text = text));
                }
                line += 1;
            }
            ChangeTag::Delete => gone = gone.or_else(|| (!text.is_empty()).then(|| short(text))),
            ChangeTag::Insert => {
                let told = gone.take().is_some() || !text.is_empty();
                if told && !spans.iter().any(|(from, to)| (*from..=*to).contains(&line)) {
                    tell(line, msg!("adopt-edit", text = short(text)));
                }
                line += 1;
            }
        }
    }
    if let Some(text) = gone {
        tell(line, msg!("adopt-edit-gone", text = text));
    }
    findings
}

fn per_cent(share: f32) -> u8 {
    (share.clamp(0.0, 1.0) * 100.0) as u8
}

/// The beginning of a text, for a list.
fn short(text: &str) -> String {
    const SHOWN: usize = 60;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= SHOWN { text } else { text.chars().take(SHOWN).collect::<String>() + "…" }
}
