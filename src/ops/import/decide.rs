//! What becomes of one message that a file has.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::sort::message_id;
use crate::catalog::sums::draft_sum;
use crate::catalog::{Catalog, Entry, Message, fold};
use crate::check;
use crate::error::Result;
use crate::exchange::{At, Returned, Spelling, Text, cell};
use crate::finding::{Finding, Level};
use crate::inline::{Inline, message};
use crate::msg;
use crate::ops::books::Books;
use crate::ops::fill::{self, Becomes, Fill};
use crate::ops::outcome::{Refused, Taken};
use crate::ops::slots::{Slot, Slots};
use crate::project::Project;
use crate::say::Msg;
use crate::sheet::{Row, State};

/// The texts of one message in the files.
pub struct Letter {
    pub id: String,
    pub texts: Vec<Returned>,
    /// Where a text stands that another one contradicts.
    pub twice: Option<String>,
}

/// What becomes of a letter.
#[derive(Default)]
pub struct Decided {
    pub refused: Vec<Refused>,
    /// The catalog has all of it already.
    pub same: bool,
    pub new: Option<New>,
}

/// A message that is altered.
pub struct New {
    pub fill: Fill,
    pub at: At,
    pub taken: Taken,
    pub before: Option<String>,
    pub after: String,
    pub why: Option<Msg>,
}

/// One language's judge of what comes in.
pub struct Judge<'a> {
    pub project: &'a Project,
    pub books: &'a Books<'a>,
    pub plurals: Vec<&'static str>,
    pub approve: bool,
    /// Who translated, where that is said; and what stands in a draft's line.
    pub name: Option<&'a str>,
    pub origin: String,
}

/// The findings of an entry in a catalog.
pub type Findings<'f> = &'f dyn Fn(&Entry, &Catalog) -> Vec<Finding>;

impl Judge<'_> {
    /// Decides on one message. A text that cannot be taken keeps the others of its message from being taken, too.
    pub fn decide(&self, row: &Row, catalog: &Catalog, native: bool, letter: &Letter, findings: Findings) -> Result<Decided> {
        let derived = &row.derived;
        if let Some(place) = &letter.twice {
            return Ok(refused(&letter.texts, &msg!("import-twice", place = place)));
        }
        if derived.broken || derived.contradicted {
            return Ok(refused(&letter.texts, &msg!("import-broken-row")));
        }
        let standing = row.entry.filter(|_| row.state() != State::Missing);
        let slots = Slots::of(&row.source.message, standing.map(|entry| &entry.message), native, &self.plurals);
        let mut decided = Decided::default();
        let mut texts: BTreeMap<String, Inline> = BTreeMap::new();
        let mut stale = None;
        for text in &letter.texts {
            let Some(slot) = slots.get(&text.id[message_id(&text.id).len()..]) else {
                return Ok(refused(&letter.texts, &msg!("import-unknown")));
            };
            if text.target.is_blank() {
                if slot.target.is_some() && text.key.is_none_or(|key| key.text.is_some()) {
                    decided.refused.push(refusal(text, msg!("import-emptied")));
                }
                continue;
            }
            match understood(&text.target, slot, &slots) {
                Ok(inline) => drop(texts.insert(slot.suffix.clone(), inline)),
                Err(why) => return Ok(refused(std::slice::from_ref(text), &why)),
            }
            stale = stale.or_else(|| staleness(row, text, slot, &slots));
        }
        let altered: Vec<&Returned> = letter.texts.iter().filter(|text| slots.get(&text.id[message_id(&text.id).len()..]).is_some_and(|slot| texts.get(&slot.suffix).is_some_and(|new| Some(new) != slot.target.as_ref()))).collect();
        let approved = self.approve && is_approved(&slots, letter);
        let current = row.entry.map(|entry| entry.message.clone()).unwrap_or_default();
        let Some(first) = altered.first().copied().or(letter.texts.first()) else { return Ok(decided) };
        if altered.is_empty() {
            let to_seal = approved && standing.is_some() && (row.state() != State::Approved || derived.unsealed);
            match (to_seal, stale) {
                (false, _) => decided.same = !texts.is_empty(),
                (true, Some(why)) => decided.refused.push(refusal(first, why)),
                (true, None) => {
                    let fill = self.fill(row, catalog, current, Becomes::Sealed { name: self.name.map(str::to_string) });
                    match self.errors(row, catalog, native, &fill, findings)?.into_iter().next() {
                        Some(_) => decided.refused.push(refusal(first, msg!("approve-has-errors"))),
                        None => decided.new = Some(New { fill, at: first.at.clone(), taken: Taken::Sealed, before: spelt(&slots, &texts, true), after: spelt(&slots, &texts, false).unwrap_or_default(), why: None }),
                    }
                }
            }
            return Ok(decided);
        }
        let message = match slots.message(&current, &texts) {
            Ok(message) => message,
            Err(why) => return Ok(refused(std::slice::from_ref(first), &why)),
        };
        let seen = self.was_seen(row, standing, &letter.texts);
        let mut becomes = self.becomes(row, native, stale, approved, seen);
        if let Becoming::Text { .. } = becomes {
            let fill = self.fill(row, catalog, message.clone(), Becomes::Sealed { name: None });
            let errors = self.errors(row, catalog, native, &fill, findings)?;
            if let Some(fault) = errors.iter().find(|finding| is_structural(finding)) {
                return Ok(Decided { refused: [decided.refused, altered.iter().map(|text| refusal(text, fault.says.clone())).collect()].concat(), ..Decided::default() });
            }
            if let (Becoming::Text { sealed: true, free }, Some(fault)) = (&becomes, errors.first()) {
                let why = msg!("import-not-approved", why = fault.says.clone());
                becomes = if *free { Becoming::Doubtful(why) } else { Becoming::Beside(why) };
            }
        }
        let (fill, taken, why) = match becomes {
            Becoming::Text { sealed: true, .. } => (self.fill(row, catalog, message, Becomes::Sealed { name: self.name.map(str::to_string) }), Taken::Sealed, None),
            Becoming::Text { sealed: false, .. } => (self.fill(row, catalog, message, self.draft()), Taken::Draft, None),
            Becoming::Doubtful(why) => (self.fill(row, catalog, message, self.draft()), Taken::Draft, Some(why)),
            Becoming::Beside(why) => {
                // Only a text stands in a suggestion: no attributes, and nothing that has to be resolved.
                let only_value = altered.iter().all(|text| message_id(&text.id) == text.id);
                let Some(value) = message.value.filter(|value| only_value && !native && value.message_text().is_some()) else {
                    decided.refused.extend(altered.iter().map(|text| refusal(text, why.clone())));
                    return Ok(decided);
                };
                let beside = Message { value: Some(value), attributes: Vec::new() };
                (self.fill(row, catalog, beside, Becomes::Suggested { origin: self.origin.clone() }), Taken::Suggested, Some(why))
            }
        };
        decided.new = Some(New { fill, at: first.at.clone(), taken, before: spelt(&slots, &texts, true), after: spelt(&slots, &texts, false).unwrap_or_default(), why });
        Ok(decided)
    }

    /// What an altered text may become. `seen` says that the translator had the text before them that stands there.
    fn becomes(&self, row: &Row, native: bool, stale: Option<Msg>, approved: bool, seen: bool) -> Becoming {
        let derived = &row.derived;
        let own = self.name.is_some() && derived.origin.as_ref() == Some(&self.origin);
        let free = match row.state() {
            State::Missing => true,
            State::Draft => !derived.persons || own || seen,
            // A program shows what its file says, so a new text has no place but that of the old one.
            State::Changed | State::Approved => native && seen,
        };
        match (stale, row.state()) {
            (Some(why), _) => Becoming::Beside(why),
            (None, state) if approved && state != State::Approved && (free || seen) => Becoming::Text { sealed: true, free },
            _ if free => Becoming::Text { sealed: false, free },
            (None, State::Approved) if seen => Becoming::Beside(msg!("import-over-approved")),
            (None, State::Changed) if seen => Becoming::Beside(msg!("import-over-changed")),
            _ => Becoming::Beside(msg!("import-changed-since")),
        }
    }

    /// Whether the text that stands there is the one that was exported. Where the file does not tell any more, only what no
    /// person wrote counts as such.
    fn was_seen(&self, row: &Row, standing: Option<&Entry>, texts: &[Returned]) -> bool {
        let now = standing.map(|entry| draft_sum(&entry.message));
        texts.iter().all(|text| text.key.map_or(!row.derived.persons, |key| key.text == now))
    }

    fn draft(&self) -> Becomes {
        Becomes::Draft { origin: self.origin.clone(), confidence: None }
    }

    fn fill(&self, row: &Row, catalog: &Catalog, message: Message, becomes: Becomes) -> Fill {
        let seen = row.entry.map_or(String::new(), |entry| catalog.source.slice(entry.extent).to_string());
        Fill { source: row.source.clone(), seen, message, becomes }
    }

    /// The errors of the row with its new text.
    fn errors(&self, row: &Row, catalog: &Catalog, native: bool, fill: &Fill, findings: Findings) -> Result<Vec<Finding>> {
        let trial = fill::trial(self.project, self.books, catalog, row.entry, native, fill)?;
        let id = row.entry.map_or(row.id(), |entry| entry.id.as_str());
        let found = trial.entry(id).map(|entry| findings(entry, &trial)).unwrap_or_default();
        Ok(found.into_iter().filter(|finding| finding.level == Level::Error).collect())
    }
}

/// What an altered text becomes.
enum Becoming {
    /// The row's text, if the checks have nothing against it; `free` says that it may be a draft as well.
    Text { sealed: bool, free: bool },
    /// The row's text, and no approval, for this reason.
    Doubtful(Msg),
    /// A suggestion, for this reason.
    Beside(Msg),
}

fn refusal(text: &Returned, why: Msg) -> Refused {
    Refused { at: text.at.clone(), id: Some(text.id.clone()), why }
}

fn refused(texts: &[Returned], why: &Msg) -> Decided {
    Decided { refused: texts.iter().map(|text| refusal(text, why.clone())).collect(), ..Decided::default() }
}

/// A fault for which a text cannot stand on a page, or would break a program.
fn is_structural(finding: &Finding) -> bool {
    finding.id == "unresolved-reference" || check::find(finding.id).is_some_and(|check| matches!(check.run, check::Run::Tags(_) | check::Run::Message(_)))
}

/// Whether the file says that a person approved all of a message: each text that it has or needs.
fn is_approved(slots: &Slots, letter: &Letter) -> bool {
    let of = |slot: &Slot| letter.texts.iter().find(|text| text.id.strip_prefix(letter.id.as_str()) == Some(&slot.suffix));
    slots.slots.iter().all(|slot| match of(slot) {
        Some(text) if !text.target.is_blank() => text.approved,
        _ => slot.may_be_left_out(),
    })
}

/// Why a text is not one for today's source.
fn staleness(row: &Row, text: &Returned, slot: &Slot, slots: &Slots) -> Option<Msg> {
    if text.key.is_some_and(|key| key.source != row.derived.today) {
        return Some(msg!("import-stale"));
    }
    let source = text.source.as_ref()?;
    let words = |inline: &Inline| cell::write(inline, slot.spelling).nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let same = understood(source, slot, slots).is_ok_and(|source| words(&source) == words(&slot.source));
    (!same).then(|| if text.key.is_some() { msg!("import-source-edited") } else { msg!("import-stale") })
}

/// A text of a file in the form of the catalog's own texts.
fn understood(text: &Text, slot: &Slot, slots: &Slots) -> std::result::Result<Inline, Msg> {
    let inline = match (text, slot.spelling) {
        // A page's line breaks and outer blanks are the file's.
        (Text::Coded(inline), Spelling::Tags) => cell::read(fold(&message::write(inline)).trim(), Spelling::Tags)?,
        (Text::Spelt(spelt), Spelling::Tags) => cell::read(fold(spelt).trim(), Spelling::Tags)?,
        (Text::Coded(inline), _) => inline.clone(),
        (Text::Spelt(spelt), spelling) => cell::read(spelt, spelling)?,
    };
    Ok(slots.normal(slot, inline))
}

/// What stands in the catalog, or what is new, as people read it.
fn spelt(slots: &Slots, texts: &BTreeMap<String, Inline>, before: bool) -> Option<String> {
    let one = |slot: &Slot| {
        let new = texts.get(&slot.suffix)?;
        let text = if before { slot.target.as_ref()? } else { new };
        (slots.slots.len() == 1 || before || Some(new) != slot.target.as_ref() || texts.len() == 1).then(|| cell::write(text, slot.spelling))
    };
    let all: Vec<String> = slots.slots.iter().filter_map(one).collect();
    (!all.is_empty()).then(|| all.join("\n"))
}
