//! Judges: one file per fault, a static record and a function.
//!
//! A check looks at a text and its translation and says what is wrong; [`judge`] runs them, and the verb adds place and
//! level. What checks look at is prepared once for each source text and used for every language: [`text`], [`language`].
//! Faults that a reader or a verb comes across by itself (a file that does not parse, a page that is out of date) are
//! registered here too, without a function, so that every id has its docs and level in one table. A fault is named, never
//! its cure.

mod added_reference;
mod ambiguous_link;
mod breaking_space;
mod broken_character;
mod broken_html;
pub mod broken_tag;
mod calendar;
mod changed_acronym;
mod changed_code;
mod changed_currency;
mod changed_date;
mod changed_email;
mod changed_end;
mod changed_function;
mod changed_html;
mod changed_link;
mod changed_lock;
mod changed_number;
mod changed_phone;
mod changed_sentences;
mod changed_time;
mod copied_text;
mod deep_nesting;
mod differing_translation;
mod double_space;
mod dropped_tag;
mod duplicate_attribute;
mod duplicate_variant;
mod empty_text;
mod explain;
mod forbidden_term;
mod foreign_mark;
mod foreign_quotes;
mod glued_words;
mod hidden_character;
pub mod judge;
pub mod language;
mod long_sentence;
mod lost_capital;
pub mod made_of;
pub mod mend;
mod missing_attribute;
mod missing_plural;
mod missing_reference;
mod missing_tag;
mod missing_term;
mod missing_value;
mod missing_variable;
mod mixed_script;
mod odd_length;
mod outer_space;
mod overfull_text;
mod particulars;
mod raw_markup;
mod repeated_caption;
mod repeated_word;
mod reported;
pub mod rules;
mod shared_translation;
mod skipped_heading;
mod split_address;
mod straight_quotes;
pub mod text;
mod three_dots;
mod too_long;
mod undefined_acronym;
mod unknown_attribute;
mod unknown_plural;
mod unknown_tag;
mod unknown_variable;
mod unpaired_bracket;
mod unpaired_quote;
mod unresolved_reference;
mod unsafe_html;
mod unsafe_target;
mod vague_link;
mod wrong_language;
mod wrong_script;

pub use explain::{explain, list, page};
pub use judge::{Both, Fault, Judge, Line, Row, Subject, Term, Words};
pub use language::Language;
pub use missing_term::has_stems;
pub use rules::{Rules, Setting};
pub use unsafe_target::is_plain_link;
use text::Text;

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
    /// How `--fix` mends the words, if it can.
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
    /// This function, in each text by itself, of the source as of translations.
    Alone(fn(&Text, &Language) -> Vec<Fault>),
    /// This function, in each text of the source language.
    Source(fn(&Text, &Language) -> Vec<Fault>),
    /// This function, in the lines of a page in the source language; each fault with the number of its line.
    Page(fn(&[Line]) -> Vec<(usize, Fault)>),
    /// This function, in the lines of a page or file and their translations.
    Sheet(fn(&[Line]) -> Vec<(usize, Fault)>),
    /// This function, in the words of all texts and translations that a language has.
    Locale(fn(&[Words]) -> Vec<(usize, Fault)>),
    /// This function, in a translation that is no other text than the source.
    Copy(fn(&Both) -> Vec<Fault>),
    /// A reader or a verb, as it comes across it.
    Reported(Scope),
    /// A verb that finds a file behind what it is made from; `--fix` runs that verb.
    Behind(Scope),
}

/// How much a check has to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Row,
    Sheet,
    Project,
}

impl Check {
    /// Whether `--fix` does away with what it finds.
    pub fn is_mended(&self) -> bool {
        self.mend.is_some() || matches!(self.run, Run::Behind(_))
    }

    pub fn scope(&self) -> Scope {
        match self.run {
            Run::Reported(scope) | Run::Behind(scope) => scope,
            Run::Page(_) | Run::Sheet(_) => Scope::Sheet,
            Run::Locale(_) => Scope::Project,
            Run::Tags(_) | Run::Message(_) | Run::Text(_) | Run::Alone(_) | Run::Source(_) | Run::Copy(_) => Scope::Row,
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
    &added_reference::CHECK,
    &ambiguous_link::CHECK,
    &breaking_space::CHECK,
    &broken_character::CHECK,
    &broken_html::CHECK,
    &reported::BROKEN_PAGE,
    &broken_tag::CHECK,
    &changed_acronym::CHECK,
    &changed_code::CHECK,
    &changed_currency::CHECK,
    &changed_date::CHECK,
    &changed_email::CHECK,
    &changed_end::CHECK,
    &reported::CHANGED_FACTS,
    &changed_function::CHECK,
    &changed_html::CHECK,
    &changed_link::CHECK,
    &changed_lock::CHECK,
    &changed_number::CHECK,
    &changed_phone::CHECK,
    &changed_sentences::CHECK,
    &reported::CHANGED_TEXT,
    &changed_time::CHECK,
    &copied_text::CHECK,
    &reported::DEAD_IGNORE,
    &reported::DEAD_WAIVER,
    &deep_nesting::CHECK,
    &differing_translation::CHECK,
    &double_space::CHECK,
    &dropped_tag::CHECK,
    &duplicate_attribute::CHECK,
    &reported::DUPLICATE_ID,
    &duplicate_variant::CHECK,
    &reported::EDITED_SINCE_APPROVAL,
    &empty_text::CHECK,
    &reported::FAULTY_SOURCE,
    &forbidden_term::CHECK,
    &foreign_mark::CHECK,
    &foreign_quotes::CHECK,
    &reported::GATE_MISSED,
    &glued_words::CHECK,
    &reported::GOT_WORSE,
    &reported::GUARDED_PAGE,
    &hidden_character::CHECK,
    &long_sentence::CHECK,
    &lost_capital::CHECK,
    &missing_attribute::CHECK,
    &missing_plural::CHECK,
    &missing_reference::CHECK,
    &missing_tag::CHECK,
    &missing_term::CHECK,
    &reported::MISSING_TEXT,
    &missing_value::CHECK,
    &missing_variable::CHECK,
    &mixed_script::CHECK,
    &odd_length::CHECK,
    &outer_space::CHECK,
    &overfull_text::CHECK,
    &raw_markup::CHECK,
    &repeated_caption::CHECK,
    &repeated_word::CHECK,
    &shared_translation::CHECK,
    &skipped_heading::CHECK,
    &split_address::CHECK,
    &reported::SPOILED_OK,
    &reported::STALE_EXTRACTION,
    &reported::STALE_LIST,
    &reported::STALE_PAGE,
    &straight_quotes::CHECK,
    &three_dots::CHECK,
    &too_long::CHECK,
    &reported::UNADOPTED_EDIT,
    &reported::UNADOPTED_TEXT,
    &reported::UNAPPROVED_TEXT,
    &undefined_acronym::CHECK,
    &unknown_attribute::CHECK,
    &unknown_plural::CHECK,
    &unknown_tag::CHECK,
    &unknown_variable::CHECK,
    &reported::UNKNOWN_VARIANT,
    &reported::UNLISTED_LOCALE,
    &unpaired_bracket::CHECK,
    &unpaired_quote::CHECK,
    &reported::UNPARSABLE,
    &reported::UNPLACED_TEXT,
    &reported::UNREAD_CONSTRUCT,
    &unresolved_reference::CHECK,
    &unsafe_html::CHECK,
    &unsafe_target::CHECK,
    &reported::UNSEALED_OK,
    &vague_link::CHECK,
    &wrong_language::CHECK,
    &wrong_script::CHECK,
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
