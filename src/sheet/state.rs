//! The state of a row: derived every time from the two texts and the state line, never stored.
//!
//! The one function that derives it, [`derive`], fails closed: whatever is doubtful makes a text less approved.

use crate::catalog::reading::{is_copy, read_back, source_with};
use crate::catalog::state_line::is_person;
use crate::catalog::sums::{draft_sum, is_source, overridden, source_sum, text_sum};
use crate::catalog::{Entry, Message, Standing, StateLine};
use crate::inline::Tag;
use crate::text::{Sum, facts};

/// What a locale has of a source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Missing,
    Draft,
    Changed,
    Approved,
}

/// How far a source has changed since a text was made for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Its wording only.
    Wording,
    /// Numbers, dates, names, negations, targets – or what changed cannot be told.
    Facts,
}

/// What the file around an entry says about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// The id occurs twice with different texts.
    pub contradicted: bool,
    /// There is no such entry, but unparsable lines that begin with its id.
    pub broken: bool,
}

/// A state and the reasons that a check or an editor wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    pub state: State,
    /// How the source has changed since the text was made; `None` where it has not, and where there is no text.
    pub change: Option<Change>,
    /// The source that the text was made for, where it has changed and can still be read.
    pub old: Option<Message>,
    /// SOURCE as of today, with the link targets that this translation overrides.
    pub today: Sum,
    /// Someone approved a text here, and it was edited since.
    pub edited: bool,
    /// Something stands behind the state line that is neither `ok` nor a name, or a line that looks like an approval.
    pub spoiled: bool,
    /// Approved by an `ok` that sync has not sealed yet.
    pub unsealed: bool,
    /// There is an `ok`, but it does not count, because of where it stands or of what stands around it.
    pub idle_ok: bool,
    /// More than one state line.
    pub two_lines: bool,
    /// A person wrote this text: no engine's draft line fits it. No verb overwrites it.
    pub persons: bool,
    /// Who or what drafted this text, where its draft line fits.
    pub origin: Option<String>,
    pub contradicted: bool,
    pub broken: bool,
}

impl State {
    pub const ALL: [State; 4] = [State::Missing, State::Draft, State::Changed, State::Approved];

    /// The word that stands in tables and JSON.
    pub fn name(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Draft => "draft",
            State::Changed => "changed",
            State::Approved => "approved",
        }
    }
}

/// The state of a source entry's row in a locale. `language` is the source's, as in `en`.
pub fn derive(source: &Entry, entry: Option<&Entry>, around: Around, language: &str) -> Derived {
    let targets = source.head.targets();
    let mut derived = Derived {
        state: if around.broken { State::Draft } else { State::Missing },
        change: None,
        old: None,
        today: source.source_sum(),
        edited: false,
        spoiled: false,
        unsealed: false,
        idle_ok: false,
        two_lines: false,
        persons: around.broken,
        origin: None,
        contradicted: around.contradicted,
        broken: around.broken,
    };
    let Some(entry) = entry else { return derived };
    let own = overridden(&entry.message, &targets);
    let today = if own.is_empty() { derived.today } else { source_sum(&source.message, &own) };
    let lines: Vec<&StateLine> = entry.head.states().collect();
    // Only a seal is compared with the text's checksum.
    let text = if lines.iter().any(|line| line.standing.seal().is_some()) { Some(text_sum(&entry.message)) } else { None };
    let seals: Vec<(Sum, bool)> = lines.iter().filter_map(|line| fitting(line, text?)).collect();
    let sealed = seals.iter().any(|(made_for, whole)| *made_for == today && *whole);
    let ok = counting_ok(entry, &around).is_some_and(|line| speaks_for_today(line, source, entry));
    let fits = |line: &&StateLine| matches!(&line.standing, Standing::Draft { text, .. } if *text == draft_sum(&entry.message));
    let draft_line = lines.iter().copied().find(fits);
    derived.today = today;
    derived.two_lines = lines.len() > 1;
    derived.spoiled = lines.iter().any(|line| line.spoiled) || entry.head.has_slip();
    derived.origin = draft_line.and_then(|line| match &line.standing {
        Standing::Draft { origin, .. } => Some(origin.clone()),
        _ => None,
    });
    derived.state = if !around.contradicted && (sealed || ok) {
        State::Approved
    } else if !around.contradicted && seals.iter().any(|(made_for, _)| *made_for != today) {
        State::Changed
    } else if draft_line.is_none() && says_the_source(entry, source) {
        State::Missing
    } else {
        State::Draft
    };
    derived.unsealed = derived.state == State::Approved && !sealed;
    derived.idle_ok = lines.iter().any(|line| line.ok.is_some()) && !ok && !sealed;
    derived.edited = derived.state == State::Draft && lines.iter().any(|line| line.standing.seal().is_some_and(|(_, of)| Some(of) != text));
    derived.persons = match derived.state {
        State::Missing => false,
        State::Approved | State::Changed => true,
        State::Draft => derived.origin.as_deref().is_none_or(is_person),
    };
    if matches!(derived.state, State::Changed | State::Draft) {
        let made_for = match derived.state {
            State::Changed => seals.iter().map(|(made_for, _)| *made_for).find(|made_for| *made_for != today),
            _ => made_for(entry, draft_line, &lines),
        };
        judge_change(&mut derived, made_for, source, entry, language);
    }
    derived
}

/// The source of a seal that fits this text, and whether it may stand for an approval of today's source: a
/// spoiled line may not.
fn fitting(line: &StateLine, text: Sum) -> Option<(Sum, bool)> {
    let (source, of) = line.standing.seal()?;
    let dead = line.spoiled && matches!(line.standing, Standing::Approved { .. });
    (of == text && !dead).then_some((source, !line.spoiled))
}

/// The state line whose `ok` counts: the only one, the last comment line, in a place that nothing puts in doubt.
pub fn counting_ok<'e>(entry: &'e Entry, around: &Around) -> Option<&'e StateLine> {
    let doubtful = entry.beside_junk || around.contradicted;
    entry.head.state().filter(|line| line.last && line.ok.is_some() && !line.spoiled && !doubtful)
}

/// Whether an `ok` on this line speaks for today's source. A link target that the translation has come to override counts
/// as seen if the context still shows it as it is.
pub fn speaks_for_today(line: &StateLine, source: &Entry, entry: &Entry) -> bool {
    let overridden = overridden(&entry.message, &source.head.targets());
    let shown = entry.head.targets();
    let seen: Vec<_> = overridden.iter().filter(|target| shown.contains(target)).cloned().collect();
    let today = source_sum(&source.message, &overridden);
    line.standing.today() == today || (seen == overridden && is_source(line.standing.today(), &source.message, &seen))
}

/// Whether the text is nobody's: a copy of today's source, or of what its reading lines say the source is or was.
fn says_the_source(entry: &Entry, source: &Entry) -> bool {
    let copied = |message: &Message| is_copy(&entry.message, message);
    let stub = |line: &StateLine| matches!(line.standing, Standing::Missing { source } if source == source_sum(&entry.message, &[]));
    copied(&source.message)
        || read_back(&entry.head, false).iter().any(copied)
        || read_back(&entry.head, true).iter().any(copied)
        || entry.head.states().any(stub)
}

/// The source that a draft was made for, as far as its lines tell.
fn made_for(entry: &Entry, draft_line: Option<&StateLine>, lines: &[&StateLine]) -> Option<Sum> {
    match draft_line.or(entry.head.state()) {
        Some(line) => Some(line.standing.source()),
        None if lines.is_empty() => read_back(&entry.head, false).first().map(|message| source_sum(message, &[])),
        None => None,
    }
}

/// Says how the source has changed since the text was made.
fn judge_change(derived: &mut Derived, made_for: Option<Sum>, source: &Entry, entry: &Entry, language: &str) {
    if made_for == Some(derived.today) {
        return;
    }
    derived.old = made_for.and_then(|sum| source_with(&entry.head, sum, &entry.message, &source.head.targets()));
    let wording = derived.old.as_ref().is_some_and(|old| {
        let targets = !retargeted(entry, source);
        let (old, new) = (facts::facts(&old.words(), language), facts::facts(&source.message.words(), language));
        targets && old.is_some() && old == new
    });
    derived.change = Some(if wording { Change::Wording } else { Change::Facts });
}

/// Whether a tag stands for something else than it did when the row's context was last refreshed; a target that sync
/// noted as changed, `a1 = /new/ (was /old/)`, is another one. Where the context is lost, that cannot be told.
fn retargeted(entry: &Entry, source: &Entry) -> bool {
    let known = entry.head.targets();
    let lost = |tag: &Tag| entry.head.context().is_none() && tag.kind == crate::inline::Kind::Link;
    let other = |(tag, target): &(Tag, String)| known.iter().any(|(known, old)| known == tag && old != target) || lost(tag);
    source.head.targets().iter().any(other)
}
