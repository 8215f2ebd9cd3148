//! What the verbs come back with. Reports render these, and nothing else.

use std::collections::HashSet;
use std::path::PathBuf;

use crate::engine::journal::Flight;
use crate::engine::{Counts, Plan};
use crate::error::Error;
use crate::finding::{Finding, Findings, Level, Place};
use crate::lineage::Why;
use crate::project::marks::Part;
use crate::say::Msg;
use crate::sheet::{State, Tally, Verdict};
use crate::text::{Locale, Sum};

mod exchange;

pub use exchange::*;

/// Which part of the project a verb works on.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Only these languages; all where empty.
    pub locales: Vec<String>,
    /// Only these: source pages, catalogs, merged pages, ids, or `file:line`; all where empty.
    pub pages: Vec<String>,
}

/// A file that a verb wrote, or would write under `--dry-run`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Written {
    pub path: PathBuf,
    pub how: How,
}

/// Leaves each file once, where it was first named.
pub fn once(written: &mut Vec<Written>) {
    let mut known = HashSet::new();
    written.retain(|line| known.insert(line.clone()));
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    Created,
    Changed,
    Removed,
}

/// How far a long verb has come; called from one thread.
#[derive(Clone, Debug)]
pub struct Progress {
    /// What is being done, such as `progress-draft` with the language.
    pub what: Msg,
    pub done: usize,
    pub total: usize,
}

pub type Watch<'a> = &'a mut dyn FnMut(Progress);

/// Outcome of `init`.
#[derive(Clone, Debug)]
pub struct Initialised {
    pub written: Vec<Written>,
    /// What was detected: the generator's profile, languages, pages.
    pub says: Vec<Msg>,
    /// The configuration as text; shown under `--dry-run`.
    pub configuration: String,
}

/// Outcome of `extract`.
#[derive(Clone, Debug, Default)]
pub struct Extracted {
    pub written: Vec<Written>,
    pub pages: usize,
    pub texts: usize,
    pub kept: usize,
    /// The same texts, elsewhere on their page or on another one.
    pub moved: usize,
    pub changed: usize,
    pub new: usize,
    /// Shorter parts of texts that were split; the longer ones count as changed.
    pub split: usize,
    pub gone: usize,
    /// Texts that are gone because they were merged into a longer one.
    pub merged: usize,
    /// What became of each text, where that was asked for.
    pub explained: Vec<Explained>,
    pub findings: Vec<Finding>,
}

/// What became of one text, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    pub page: PathBuf,
    pub id: String,
    pub became: Became,
    pub text: String,
    /// What it was, where that is something else.
    pub old: Option<String>,
    /// Where it stood, if that was another page: the page, or the catalog of one that is gone.
    pub from: Option<PathBuf>,
    /// How alike the two texts are, from 0 to 1, and what told that they are one.
    pub likeness: Option<f32>,
    pub why: Option<Why>,
    /// The text that this is or was a part of.
    pub part_of: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    Kept,
    Moved,
    Changed,
    New,
    Split,
    Gone,
    Merged,
}

/// Outcome of `sync`.
#[derive(Clone, Debug, Default)]
pub struct Synced {
    pub written: Vec<Written>,
    /// Texts that a person's `ok` sealed.
    pub sealed: usize,
    pub added: usize,
    pub refreshed: usize,
    /// Rows moved under `## Obsolete`.
    pub retired: usize,
    pub moved: usize,
    pub findings: Vec<Finding>,
}

/// Outcome of `draft`.
#[derive(Clone, Debug, Default)]
pub struct Drafted {
    pub written: Vec<Written>,
    pub locales: Vec<DraftedLocale>,
    /// Engines that could not be asked or broke down, one error for each language.
    pub unavailable: Vec<Error>,
    pub findings: Vec<Finding>,
    /// What asking each engine has come to.
    pub asked: Vec<AskedEngine>,
    /// Requests of earlier runs that are perhaps billed without an answer to show for it.
    pub flights: Vec<Flight>,
    /// What costs are counted in.
    pub currency: String,
}

/// An engine that was there to be asked.
#[derive(Clone, Debug)]
pub struct AskedEngine {
    pub engine: String,
    pub counts: Counts,
}

#[derive(Clone, Debug)]
pub struct DraftedLocale {
    pub locale: Locale,
    /// Texts taken from the memory, and texts drafted by each engine, by name.
    pub from_memory: usize,
    pub from_engines: Vec<(String, usize)>,
    /// Suggestions written beside people's changed texts.
    pub suggested: usize,
    /// Texts still missing, and why: an engine without a model, a refusal.
    pub left: usize,
    pub why_left: Vec<Msg>,
    /// Whether an engine broke down in the midst of it.
    pub failed: bool,
    /// Whether an engine was not asked because nobody agreed to sending texts there.
    pub unwanted: bool,
    /// What was due.
    pub texts: usize,
    pub characters: usize,
    /// Under `--dry-run`: the engine that would be asked, and what for.
    pub planned: Option<(String, Plan)>,
}

impl DraftedLocale {
    /// A language in which nothing has been done yet.
    pub fn of(locale: &Locale) -> DraftedLocale {
        let nothing = (Vec::new(), Vec::new());
        DraftedLocale { locale: locale.clone(), from_memory: 0, from_engines: nothing.0, suggested: 0, left: 0, why_left: nothing.1, failed: false, unwanted: false, texts: 0, characters: 0, planned: None }
    }
}

impl Drafted {
    /// Whether texts are still missing because an engine broke down.
    pub fn failed(&self) -> bool {
        self.locales.iter().any(|own| own.failed && own.left > 0)
    }

    /// Whether texts are still missing because nobody agreed to sending them anywhere.
    pub fn unwanted(&self) -> bool {
        self.locales.iter().any(|own| own.unwanted && own.left > 0)
    }
}

/// Outcome of `status`.
#[derive(Clone, Debug)]
pub struct Status {
    pub source: Locale,
    pub locales: Vec<LocaleStatus>,
    /// The catalogs that the columns of the page matrix stand for, by page path.
    pub pages: Vec<PathBuf>,
    /// Whether there is nothing but files that another system keeps: what counts as approved there is merely translated.
    pub is_foreign: bool,
}

#[derive(Clone, Debug)]
pub struct LocaleStatus {
    pub locale: Locale,
    pub tally: Tally,
    /// One tally for each of [`Status::pages`].
    pub pages: Vec<Tally>,
    /// The verdict that decides: the worst of [`LocaleStatus::gates`].
    pub verdict: Verdict,
    /// What each mark of the language says: the general one first, then those of paths and tiers.
    pub gates: Vec<Judged>,
    /// How many changed texts have changed facts: these are off the page.
    pub withdrawn: usize,
    /// Texts that say the very same as their source and count as translated all the same, in files that another system
    /// keeps.
    pub identical: usize,
    /// Texts of the catalogs that the source has no longer.
    pub obsolete: usize,
    /// What to do next, in one line.
    pub next: Option<Msg>,
}

/// What one mark says of the pages under it.
#[derive(Clone, Debug)]
pub struct Judged {
    pub part: Part,
    pub tally: Tally,
    pub verdict: Verdict,
}

/// Outcome of `check --raise`: the new marks, each with what it was and what it is.
#[derive(Clone, Debug, Default)]
pub struct Raised {
    pub written: Vec<Written>,
    pub marks: Vec<(Locale, Part, u8, u8)>,
}

/// Outcome of `check`.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Sorted by level (errors first), then by place.
    pub findings: Findings,
    /// How far each language is, with its gate's verdict.
    pub status: Status,
    pub texts: usize,
    pub fixed: Vec<Written>,
}

impl Checked {
    /// Whether CI should pass: no error. A gate that was missed is one, unless it is waived.
    pub fn passed(&self) -> bool {
        self.findings.levels().all(|level| level != Level::Error)
    }
}

/// Outcome of `approve`.
#[derive(Clone, Debug, Default)]
pub struct Approved {
    pub written: Vec<Written>,
    pub approved: usize,
    /// Rows that were asked for and not approved, each with the reason.
    pub refused: Vec<(String, Msg)>,
}

/// One row as `approve` shows it at the terminal.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub locale: Locale,
    pub catalog: PathBuf,
    pub line: usize,
    pub id: String,
    pub state: State,
    pub context: String,
    pub source: String,
    /// The source that the text was approved or drafted for, where it is another now.
    pub old_source: Option<String>,
    /// Whether facts differ between the two sources.
    pub facts_changed: bool,
    pub text: String,
    /// A machine's proposal beside the text: who made it, and what it is.
    pub suggestion: Option<(String, String)>,
    pub findings: Vec<Finding>,
    /// The source's checksum that a seal names.
    pub today: Sum,
    /// The entry's own bytes; an approval is of these and of nothing that somebody saved since.
    pub seen: String,
}

/// Outcome of `adopt`.
#[derive(Clone, Debug, Default)]
pub struct Adoption {
    pub written: Vec<Written>,
    pub pages: Vec<AdoptedPage>,
    /// Texts of either side that could not be placed, each with the reason.
    pub findings: Vec<Finding>,
}

/// What became of the texts of one translated page.
#[derive(Clone, Debug)]
pub struct AdoptedPage {
    pub locale: Locale,
    pub source: PathBuf,
    pub page: PathBuf,
    pub texts: Vec<AdoptedText>,
    /// Texts that are on the page in the source language.
    pub left: usize,
    /// Texts of the page without a place in the catalogs.
    pub unplaced: usize,
    /// Texts of the source without one on the page.
    pub untranslated: usize,
    /// Whether merge writes this very page once all its texts are approved.
    pub same: bool,
}

/// A text of a translated page that belongs to a text of the source.
#[derive(Clone, Debug)]
pub struct AdoptedText {
    pub id: String,
    pub place: Place,
    /// How sure that is, in per cent, rounded down.
    pub confidence: u8,
    pub taken: Taken,
}

/// What became of a text from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The catalog has this very text.
    Kept,
    Draft,
    Sealed,
    /// It stands beside a person's text.
    Suggested,
}

/// Outcome of `merge`.
#[derive(Clone, Debug, Default)]
pub struct MergedPages {
    pub written: Vec<Written>,
    pub unchanged: usize,
    /// Pages that a person wrote or edited, left alone.
    pub guarded: Vec<PathBuf>,
    pub held: Vec<PathBuf>,
    /// Texts on the pages, and how many of them are still in the source language.
    pub texts: usize,
    pub left_in_source: usize,
    pub findings: Vec<Finding>,
}

/// Outcome of `prune`.
#[derive(Clone, Debug, Default)]
pub struct Pruned {
    pub written: Vec<Written>,
    pub rows: usize,
    /// Outputs of pages that are gone, kept because a person edited them.
    pub kept: Vec<PathBuf>,
}

/// Outcome of `run`: the whole way.
#[derive(Clone, Debug)]
pub struct Ran {
    pub extracted: Extracted,
    pub synced: Synced,
    pub drafted: Option<Drafted>,
    pub merged: MergedPages,
    pub status: Status,
    pub checked: Checked,
}
