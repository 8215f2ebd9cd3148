//! What the state line of a row becomes when sync brings it up to date, and what its head shows then.

use super::state::{Around, Derived, State, counting_ok, speaks_for_today};
use crate::catalog::reading::{read_back, source_with};
use crate::catalog::refresh::{Before, Plan, refresh_head};
use crate::catalog::state_line::PERSON;
use crate::catalog::sums::{draft_sum, overridden, source_sum, text_sum};
use crate::catalog::{Entry, Message, Standing};
use crate::text::{Locale, Sum};

/// A row's new comment lines, and what happened to it.
pub(super) struct Refreshed {
    pub head: String,
    pub sealed: bool,
    pub changed: bool,
    /// Nobody has translated the row: its text is to be the source's.
    pub stub: bool,
}

/// The new head of a row; `None` where the row is left alone, for something about it is in doubt.
#[allow(clippy::too_many_arguments)]
pub(super) fn refresh(source: &Entry, entry: &Entry, text: &str, around: Around, derived: &Derived, implicit: bool, source_locale: &Locale, line_end: &str) -> Option<Refreshed> {
    if entry.beside_junk || around.contradicted || derived.two_lines {
        return None;
    }
    let today = derived.today;
    let (standing, before, sealed) = match entry.head.states().next() {
        Some(line) if line.spoiled || line.ok.is_some() && counting_ok(entry, &around).is_none() => return None,
        Some(line) => match &line.ok {
            Some(name) => {
                let seal = text_sum(&entry.message);
                let made_for = if speaks_for_today(line, source, entry) { today } else { line.standing.today() };
                let before = if made_for == today { Before::Remove } else { before_with(source, entry, made_for) };
                (seal_for(made_for, seal, today, name.clone()), before, true)
            }
            None => {
                let (standing, before) = next(&line.standing, source, entry, derived);
                (standing, before, false)
            }
        },
        None => {
            let (standing, before) = first(source, entry, derived, implicit);
            (standing, before, false)
        }
    };
    let old = entry.head.state().map(|line| &line.standing);
    let mut known: Vec<Sum> = vec![today, standing.source(), standing.today()];
    known.extend(old.iter().flat_map(|old| [old.source(), old.today()]));
    let sets = [overridden(&entry.message, &source.head.targets()), overridden(&entry.message, &entry.head.targets()), Vec::new()];
    let is = |message: &Message, wanted: &[Sum]| sets.iter().any(|set| wanted.contains(&source_sum(message, set)));
    // A `source:` block that shows today's source in another style stays: only with the state line is it rewritten.
    let shown = read_back(&entry.head, false).iter().any(|message| is(message, &[today]));
    let stub = matches!(standing, Standing::Missing { .. });
    let changed = old.is_some_and(|old| old.today() != today);
    let plan = Plan {
        context: context(source, entry, standing.source() != today && derived.state != State::Missing),
        notes: source.head.notes().collect(),
        max_length: source.head.max_length(),
        source: (!shown).then_some(&source.message),
        before,
        state: Some(standing).filter(|standing| old != Some(standing) || sealed || !entry.head.state().is_some_and(|line| line.last)),
    };
    let head = refresh_head(text, &entry.head, &plan, &|message| is(message, &known), source_locale, line_end);
    Some(Refreshed { head, sealed, changed, stub })
}

/// A seal of a source that may be another than today's.
fn seal_for(made_for: Sum, text: Sum, today: Sum, name: Option<String>) -> Standing {
    if made_for == today {
        Standing::Approved { source: made_for, text, name }
    } else {
        Standing::Changed { source: made_for, text, name, now: today }
    }
}

/// What a state line without an `ok` becomes.
fn next(line: &Standing, source: &Entry, entry: &Entry, derived: &Derived) -> (Standing, Before) {
    let today = derived.today;
    if line.today() == today && !matches!(line, Standing::Missing { .. }) {
        // `changed: S-T now S` can come from a merge: the source is what was approved.
        return match line {
            Standing::Changed { source, text, name, .. } if *source == today => (approved(*source, *text, name), Before::Remove),
            _ => (line.clone(), Before::Keep),
        };
    }
    match line {
        // A stub takes today's source as its text: nobody wrote what stood there.
        Standing::Missing { source: made_for } if derived.state == State::Missing => {
            (Standing::Missing { source: today }, if *made_for == today { Before::Keep } else { Before::Remove })
        }
        Standing::Missing { source: made_for } => {
            // A person has translated it without an `ok`.
            let now = Some(today).filter(|today| today != made_for);
            let standing = Standing::Draft { origin: PERSON.to_string(), source: *made_for, text: draft_sum(&entry.message), now };
            let before = if now.is_none() { Before::Remove } else { before_with(source, entry, *made_for) };
            (standing, before)
        }
        Standing::Draft { origin, source: made_for, text, .. } => {
            let now = Some(today).filter(|today| today != made_for);
            let before = if now.is_none() { Before::Remove } else { before_with(source, entry, *made_for) };
            (Standing::Draft { origin: origin.clone(), source: *made_for, text: *text, now }, before)
        }
        Standing::Changed { source: made_for, text, name, .. } if *made_for == today => (approved(*made_for, *text, name), Before::Remove),
        Standing::Changed { source: made_for, text, name, .. } | Standing::Approved { source: made_for, text, name } => {
            (Standing::Changed { source: *made_for, text: *text, name: name.clone(), now: today }, before_with(source, entry, *made_for))
        }
    }
}

fn approved(source: Sum, text: Sum, name: &Option<String>) -> Standing {
    Standing::Approved { source, text, name: name.clone() }
}

/// The state line of an entry that has none. A person's text gets one that names a person as its origin, so that
/// there is a line to write `ok` on; it approves nothing, and such an origin keeps the text from being overwritten.
fn first(source: &Entry, entry: &Entry, derived: &Derived, implicit: bool) -> (Standing, Before) {
    let today = derived.today;
    if derived.state == State::Missing {
        return (Standing::Missing { source: today }, Before::Keep);
    }
    // Which source the text was made for, the `source:` lines tell, if there are any.
    let read = read_back(&entry.head, false);
    let set = overridden(&entry.message, &source.head.targets());
    let plain = source.message.value.as_ref().is_none_or(|value| value.message_text().is_some());
    let message = if plain { read.first() } else { read.last() };
    let made_for = match message {
        Some(_) if read.iter().any(|message| source_sum(message, &set) == today) => today,
        Some(message) => source_sum(message, &set),
        None => today,
    };
    let before = match message {
        Some(message) if made_for != today => Before::Set(message.clone()),
        _ => Before::Keep,
    };
    let standing = if implicit {
        seal_for(made_for, text_sum(&entry.message), today, None)
    } else {
        Standing::Draft { origin: PERSON.to_string(), source: made_for, text: draft_sum(&entry.message), now: Some(today).filter(|_| made_for != today) }
    };
    (standing, before)
}

/// The `before:` block that shows the source with this checksum; where it cannot be read any more, it stays as it is.
fn before_with(source: &Entry, entry: &Entry, made_for: Sum) -> Before {
    source_with(&entry.head, made_for, &entry.message, &source.head.targets()).map_or(Before::Keep, Before::Set)
}

/// The context line: the source's. While the text was made for another source, a tag whose target is another now
/// says so, `a1 = /new/ (was /old/)`; where the old target is lost, `(was ?)`.
fn context(source: &Entry, entry: &Entry, stale: bool) -> Option<String> {
    let context = source.head.context()?.split_whitespace().collect::<Vec<_>>().join(" ");
    let new = if stale {
        let known = entry.head.targets();
        let old_of = |name: &str| {
            let target = known.iter().find(|(tag, _)| tag.to_string() == name).map(|(_, target)| target.as_str());
            let was = |target: &str| target.split_once(" (was ").map(|(_, old)| old.trim_end_matches(')').to_string());
            target.map(|target| was(target).unwrap_or(target.to_string()))
        };
        let piece = |piece: &str| match piece.split_once(" = ") {
            Some((name, target)) if crate::inline::Tag::parse(name.trim()).is_some() => match old_of(name.trim()) {
                Some(old) if old == target.trim() => piece.to_string(),
                Some(old) => format!("{piece} (was {old})"),
                None if entry.head.context().is_none() => format!("{piece} (was ?)"),
                None => piece.to_string(),
            },
            _ => piece.to_string(),
        };
        context.split(" · ").map(piece).collect::<Vec<_>>().join(" · ")
    } else {
        context
    };
    (entry.head.context() != Some(new.as_str())).then_some(new)
}
