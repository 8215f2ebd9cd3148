//! Judges: one file per fault, a static record and a function.
//!
//! A check looks at a text and its translation and says what is wrong; [`judge`] runs them, and the verb adds place and
//! level. What checks look at is prepared once for each source text and used for every language: [`text`], [`language`].
//! Faults that a reader or a verb comes across by itself (a file that does not parse, a page that is out of date) are
//! registered here too, without a function, so that every id has its docs and level in one table. A fault is named, never
//! its cure.

mod broken_tag;
mod changed_date;
mod changed_lock;
mod changed_number;
mod dropped_tag;
mod explain;
pub mod judge;
pub mod language;
mod missing_tag;
mod reported;
pub mod rules;
pub mod text;
mod unknown_tag;
mod unsafe_target;

pub use explain::{explain, list, page};
pub use judge::{Both, Fault, Judge, Row, Subject};
pub use language::Language;
pub use rules::{Rules, Setting};

use crate::finding::Level;
use crate::inline::{Inline, Tag, message};
use crate::say::Msg;
use crate::text::Locale;

/// One kind of fault.
pub struct Check {
    /// Its name, in lower case with hyphens.
    pub id: &'static str,
    /// How much it weighs; nothing: it is off unless the configuration turns it on.
    pub level: Option<Level>,
    pub docs: Docs,
    pub run: Run,
    /// How `--fix` mends it, if it can.
    pub mend: Option<Mend>,
}

/// What `latimer explain` says of a check; in Markdown.
pub struct Docs {
    /// What it finds.
    pub finds: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// An example, a line each: what is wrong, and what is right behind `→`.
    pub example: &'static str,
    /// How to mend it.
    pub cure: &'static str,
}

/// What a stretch of a text becomes, in which no tag and no placeable stands; `None` where nothing is to be mended.
pub type Mend = fn(&str, &Language) -> Option<String>;

/// Who finds the fault, and in what.
pub enum Run {
    /// This function, in the tags of a page's text and of its translation.
    Tags(fn(&Pair) -> Vec<Msg>),
    /// This function, in how a message and its translation are made of Fluent.
    Message(fn(&Row) -> Vec<Fault>),
    /// This function, in each text and its translation, in every way that they can come out.
    Text(fn(&Both) -> Vec<Fault>),
    /// This function, in a translation that is no other text than the source.
    Copy(fn(&Both) -> Vec<Fault>),
    /// A reader or a verb, as it comes across it.
    Reported(Scope),
}

/// How much a check has to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Row,
    Sheet,
    Project,
}

impl Check {
    pub fn scope(&self) -> Scope {
        match self.run {
            Run::Reported(scope) => scope,
            Run::Tags(_) | Run::Message(_) | Run::Text(_) | Run::Copy(_) => Scope::Row,
        }
    }
}

/// A page's text and its translation, as checks of tags see them.
pub struct Pair<'a> {
    pub source_locale: &'a Locale,
    pub locale: &'a Locale,
    pub source: &'a Inline,
    pub source_attributes: &'a [(String, String)],
    /// The tags that a translation must keep exactly once.
    pub required: &'a [Tag],
    /// The translation, or what is wrong with its tags.
    pub target: Result<&'a Inline, &'a message::Fault>,
    pub target_attributes: &'a [(String, String)],
    /// How often a person allowed a tag to stand in this text: `l10n-allow: a1 0..2`.
    pub allowed: &'a [(Tag, usize, usize)],
}

impl Pair<'_> {
    /// How often a tag may stand in the translation.
    pub fn range(&self, tag: Tag) -> (usize, usize) {
        if let Some((_, least, most)) = self.allowed.iter().find(|(allowed, ..)| *allowed == tag) {
            return (*least, *most);
        }
        match tag.kind.shape() {
            // Code may be named twice in another grammar, but not left out.
            _ if tag.kind == crate::inline::Kind::Code => (1, usize::MAX),
            _ if self.required.contains(&tag) => (1, 1),
            _ => (0, usize::MAX),
        }
    }
}

/// All checks, by id.
pub const CHECKS: &[&Check] = &[
    &reported::BROKEN_PAGE,
    &broken_tag::CHECK,
    &changed_date::CHECK,
    &reported::CHANGED_FACTS,
    &changed_lock::CHECK,
    &changed_number::CHECK,
    &reported::CHANGED_TEXT,
    &reported::DEAD_IGNORE,
    &dropped_tag::CHECK,
    &reported::DUPLICATE_ID,
    &reported::EDITED_SINCE_APPROVAL,
    &reported::GATE_MISSED,
    &reported::GUARDED_PAGE,
    &missing_tag::CHECK,
    &reported::MISSING_TEXT,
    &reported::SPOILED_OK,
    &reported::STALE_EXTRACTION,
    &reported::STALE_PAGE,
    &reported::UNAPPROVED_TEXT,
    &unknown_tag::CHECK,
    &reported::UNKNOWN_VARIANT,
    &reported::UNLISTED_LOCALE,
    &reported::UNPARSABLE,
    &reported::UNPLACED_TEXT,
    &reported::UNREAD_CONSTRUCT,
    &reported::UNRESOLVED,
    &unsafe_target::CHECK,
    &reported::UNSEALED_OK,
];

/// The check of that id.
pub fn find(id: &str) -> Option<&'static Check> {
    CHECKS.iter().copied().find(|check| check.id == id)
}

/// The id that looks most like a word, if one looks like it at all.
pub fn nearest(word: &str) -> Option<&'static str> {
    let likeness = |id: &str| similar::TextDiff::from_chars(word, id).ratio();
    let ids = CHECKS.iter().map(|check| check.id);
    ids.max_by(|a, b| likeness(a).total_cmp(&likeness(b))).filter(|best| likeness(best) >= 0.5)
}

/// What the checks of tags have to say of a page's text.
pub fn run(pair: &Pair) -> Vec<(&'static Check, Msg)> {
    let mut found = Vec::new();
    for check in CHECKS {
        if let Run::Tags(look) = check.run {
            found.extend(look(pair).into_iter().map(|says| (*check, says)));
        }
    }
    found
}

/// Whether a translation may stand on a page: no check of markup finds an error in it.
pub fn is_placeable(pair: &Pair) -> bool {
    let markup = [&broken_tag::CHECK, &missing_tag::CHECK, &unknown_tag::CHECK, &unsafe_target::CHECK];
    markup.iter().all(|check| matches!(check.run, Run::Tags(look) if look(pair).is_empty()))
}
