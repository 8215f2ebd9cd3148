//! Rewriting an entry's head: reading blocks and the state line are brought up to date, people's own lines stay.

use super::fold::fold;
use super::head::{Block, Head, What, render_block, render_state};
use super::pattern::Message;
use super::reading::{read_back, shown};
use super::state_line::Standing;
use crate::text::Locale;

/// What a head is to say; what is `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Plan<'a> {
    pub context: Option<String>,
    /// Notes of the author that are added where they are lacking.
    pub notes: Vec<&'a str>,
    /// The most characters that the author allows; where he allows any number, a line that says otherwise goes.
    pub max_length: Option<usize>,
    pub source: Option<&'a Message>,
    pub before: Before,
    pub state: Option<Standing>,
}

/// What happens to the `before:` blocks.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Before {
    #[default]
    Keep,
    Remove,
    Set(Message),
}

/// The new comment lines. A block whose message is `known` (its checksum stands in the state line) is replaced whole;
/// of any other its first line alone, and the rest is kept as a person's comment. Without a state line in the old
/// head, a block that is not known is left alone and the new one stands beside it.
pub fn refresh_head(text: &str, head: &Head, plan: &Plan, known: &dyn Fn(&Message) -> bool, source_locale: &Locale, line_end: &str) -> String {
    let mut lines: Vec<(Option<u8>, String)> = Vec::new();
    let stated = head.states().next().is_some();
    let nothing = Message::default();
    let before = match &plan.before {
        Before::Keep => None,
        Before::Remove => Some(&nothing),
        Before::Set(message) => Some(message),
    };
    let mut wanted = Wanted { source: plan.source.map(|message| expected(message, source_locale)), before: before.map(|message| expected(message, source_locale)) };
    let source_known = read_back(head, false).iter().any(known);
    let before_known = read_back(head, true).iter().any(known);
    // A block that shows what it should is right, whatever stands beside it under the same name.
    let right = |block: &Block| match &block.what {
        What::Source { attribute, text } => Some((false, attribute.clone(), fold(text))),
        What::Before { attribute, text } => Some((true, attribute.clone(), fold(text))),
        _ => None,
    };
    let right: Vec<_> = head.blocks.iter().filter_map(right).collect();
    let mut settled: Vec<(bool, Option<String>)> = Vec::new();
    for (before, expected) in [(false, &mut wanted.source), (true, &mut wanted.before)] {
        for list in expected.iter_mut() {
            list.retain(|(name, words)| {
                let shown = right.contains(&(before, name.clone(), fold(&words.join("\n"))));
                if shown {
                    settled.push((before, name.clone()));
                }
                !shown
            });
        }
    }
    let mut context = plan.context.as_deref();
    let mut max_length = plan.max_length;
    for block in &head.blocks {
        let raw = text.get(block.span.start..block.span.end).unwrap_or_default();
        let kept = (rank(block), raw.to_string());
        match &block.what {
            What::Context(_) => lines.push(match context.take() {
                Some(context) => (rank(block), render_block("context", &[one_line(context)], line_end)),
                None => kept,
            }),
            What::Source { attribute, .. } if !settled.contains(&(false, attribute.clone())) => match &mut wanted.source {
                Some(expected) => lines.push(replace(kept, "source", attribute, expected, source_known, stated, line_end)),
                None => lines.push(kept),
            },
            What::Before { attribute, .. } if !settled.contains(&(true, attribute.clone())) => match &mut wanted.before {
                Some(expected) => lines.push(replace(kept, "before", attribute, expected, before_known, stated, line_end)),
                None => lines.push(kept),
            },
            What::MaxLength(_) => lines.extend(max_length.take().map(|most| (rank(block), render_block("max-length", &[most.to_string()], line_end)))),
            What::State(_) if plan.state.is_some() => {}
            What::Confidence(_) if matches!(plan.state, Some(Standing::Approved { .. })) => {}
            _ => lines.push(kept),
        }
    }
    if let Some(context) = context {
        place(&mut lines, 0, render_block("context", &[one_line(context)], line_end));
    }
    for note in plan.notes.iter().map(|note| one_line(note)) {
        if !head.notes().any(|known| one_line(known) == note) {
            place(&mut lines, 1, render_block("note", &[note], line_end));
        }
    }
    if let Some(most) = max_length {
        place(&mut lines, 1, render_block("max-length", &[most.to_string()], line_end));
    }
    for (key, expected, first) in [("source", wanted.source, 2), ("before", wanted.before, 4)] {
        for (attribute, words) in expected.into_iter().flatten() {
            let rank = first + u8::from(attribute.is_some());
            place(&mut lines, rank, render_block(&key_of(key, &attribute), &words, line_end));
        }
    }
    if let Some(state) = &plan.state {
        lines.push((Some(10), render_state(state, line_end)));
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

type Expected = Vec<(Option<String>, Vec<String>)>;

struct Wanted {
    source: Option<Expected>,
    before: Option<Expected>,
}

/// What the blocks of a message should show: of its value and of each attribute.
fn expected(message: &Message, locale: &Locale) -> Expected {
    let value = message.value.iter().map(|value| (None, shown(value, locale)));
    let attributes = message.attributes.iter().map(|(name, value)| (Some(name.clone()), shown(value, locale)));
    value.chain(attributes).collect()
}

/// A block's new lines, its old ones or both; the new ones are taken off the list of those expected.
fn replace(kept: (Option<u8>, String), key: &str, attribute: &Option<String>, expected: &mut Expected, known: bool, stated: bool, line_end: &str) -> (Option<u8>, String) {
    if !known && !stated {
        return kept;
    }
    let rest = if known { String::new() } else { rest(&kept.1) };
    match expected.iter().position(|(name, _)| name == attribute) {
        Some(at) => {
            let (_, words) = expected.remove(at);
            (kept.0, render_block(&key_of(key, attribute), &words, line_end) + &rest)
        }
        None => (None, rest),
    }
}

/// The lines of a block behind its first, as a person's comment that nothing mistakes for a block or a state line.
fn rest(raw: &str) -> String {
    let line = |line: &str| format!("# ~ {}", line.trim_start_matches('#').trim_start_matches(' '));
    raw.split_inclusive('\n').skip(1).map(line).collect()
}

/// The order of blocks of our own; people's lines have none.
fn rank(block: &Block) -> Option<u8> {
    Some(match &block.what {
        What::Context(_) => 0,
        What::Note(_) | What::MaxLength(_) => 1,
        What::Source { attribute, .. } => 2 + u8::from(attribute.is_some()),
        What::Before { attribute, .. } => 4 + u8::from(attribute.is_some()),
        What::Suggestion { .. } => 6,
        What::Allow { .. } | What::Ignore(_) => 7,
        What::Confidence(_) => 8,
        What::State(_) => 10,
        What::Slip | What::Own => return None,
    })
}

/// Inserts lines behind the last block that belongs before them; a person's lines that would read as more of the new
/// block stay above it.
fn place(lines: &mut Vec<(Option<u8>, String)>, rank: u8, rendered: String) {
    let at = lines.iter().rposition(|(known, _)| known.is_some_and(|known| known <= rank)).map_or(0, |at| at + 1);
    let indented = |(known, line): &&(Option<u8>, String)| known.is_none() && line.starts_with("#   ");
    let at = at + lines[at..].iter().take_while(indented).count();
    lines.insert(at, (Some(rank), rendered));
}

fn key_of(key: &str, attribute: &Option<String>) -> String {
    match attribute {
        Some(name) => format!("{key} .{name}"),
        None => key.to_string(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
