//! The reading blocks of an entry's head, `source:` and `before:`: rendering them, and reading them back as messages.

use fluent_syntax::parser;

use super::head::{Head, What};
use super::pattern::{Message, Part, Pattern};
use super::sums::{overridden, source_sum};
use super::write::{WIDTH, sentences, write_pattern};
use super::fold::fold;
use crate::inline::Tag;
use crate::text::{Locale, Sum};

/// The lines that show a pattern of the source: its text in message form, one sentence a line where it is long.
pub fn shown(pattern: &Pattern, source: &Locale) -> Vec<String> {
    match pattern.message_text() {
        Some(text) if text.chars().count() <= WIDTH => vec![text],
        Some(text) => sentences(&text, source.language()),
        None => write_pattern(pattern).lines().map(|line| line.trim().to_string()).filter(|line| !line.is_empty()).collect(),
    }
}

/// What the `source:` (or, where `before` is asked for, the `before:`) blocks say, as messages: read as text, and as
/// Fluent where that is something else; where there are two blocks of one name, with the first, with the last, as where
/// a person added one, and with both, as where the source has them. Empty where there is no such block.
pub fn read_back(head: &Head, before: bool) -> Vec<Message> {
    let mut blocks: Vec<(&Option<String>, &str)> = Vec::new();
    for block in &head.blocks {
        match &block.what {
            What::Source { attribute, text } if !before => blocks.push((attribute, text)),
            What::Before { attribute, text } if before => blocks.push((attribute, text)),
            _ => {}
        }
    }
    let mut messages: Vec<Message> = Vec::new();
    if blocks.is_empty() {
        return messages;
    }
    for fluent in [false, true] {
        let forwards = message_of(blocks.iter().copied(), fluent, false);
        let backwards = message_of(blocks.iter().rev().copied(), fluent, false);
        let all = message_of(blocks.iter().copied(), fluent, true);
        for message in [forwards, backwards, all] {
            if message != Message::default() && !messages.contains(&message) {
                messages.push(message);
            }
        }
    }
    messages
}

/// The message of these blocks; of several of one name the first, or all.
fn message_of<'a>(blocks: impl Iterator<Item = (&'a Option<String>, &'a str)>, fluent: bool, all: bool) -> Message {
    let mut message = Message::default();
    for (attribute, words) in blocks {
        let pattern = || if fluent && words.contains('{') { parsed(words) } else { None }.unwrap_or_else(|| Pattern::text(words));
        match attribute {
            Some(name) if all || message.attribute(name).is_none() => message.attributes.push((name.clone(), pattern())),
            None if message.value.is_none() => message.value = Some(pattern()),
            _ => {}
        }
    }
    message.attributes.sort_by(|(a, _), (b, _)| a.cmp(b));
    message
}

/// The old source text with this checksum, from whichever of `source:` and `before:` has it.
/// `targets` are those of the source's links, of which the translation may override some.
pub fn source_with(head: &Head, wanted: Sum, translation: &Message, targets: &[(Tag, String)]) -> Option<Message> {
    let mut messages = read_back(head, false);
    messages.extend(read_back(head, true));
    let sets = [overridden(translation, targets), overridden(translation, &head.targets()), Vec::new()];
    messages.into_iter().find(|message| sets.iter().any(|set| source_sum(message, set) == wanted))
}

/// Whether a translation says just what a source message does: every text of it is a copy, and it adds nothing.
pub fn is_copy(translation: &Message, source: &Message) -> bool {
    let same = |a: &Pattern, b: &Pattern| a == b || !begin_otherwise(a, b) && match (a.message_text(), b.message_text()) {
        (Some(a), Some(b)) => is_same_but_blanks(&a, &b),
        (None, None) => is_same_but_blanks(&write_pattern(a), &write_pattern(b)),
        _ => false,
    };
    let values = match (&translation.value, &source.value) {
        (Some(a), Some(b)) => same(a, b),
        (None, None) => true,
        _ => false,
    };
    // An attribute may stand there twice.
    let attribute = |(name, value): &(String, Pattern)| source.attributes.iter().any(|(known, of_source)| known == name && same(value, of_source));
    values && translation.attributes.iter().all(attribute)
}

/// Whether the first words of two patterns tell that they are not the same but for blanks, as nearly all translations do.
/// Behind what may become an escape they tell nothing.
fn begin_otherwise(a: &Pattern, b: &Pattern) -> bool {
    let (Some(Part::Text(a)), Some(Part::Text(b))) = (a.parts.first(), b.parts.first()) else { return false };
    fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
        text.chars().take_while(|letter| !matches!(letter, '<' | '&')).filter(|letter| !letter.is_whitespace())
    }
    letters(a).zip(letters(b)).any(|(a, b)| a != b)
}

fn is_same_but_blanks(a: &str, b: &str) -> bool {
    fold(a).split_whitespace().eq(fold(b).split_whitespace())
}

/// Reads lines as a Fluent pattern.
fn parsed(words: &str) -> Option<Pattern> {
    // A block is a line of the file, whose depth was not looked at: only what is shallow is parsed.
    if words.bytes().filter(|byte| b"{(".contains(byte)).count() > 100 {
        return None;
    }
    let text = format!("k =\n    {}\n", words.replace('\n', "\n    "));
    let resource = parser::parse(text.as_str()).ok()?;
    match resource.body.first()? {
        fluent_syntax::ast::Entry::Message(message) => message.value.as_ref().map(Pattern::of),
        _ => None,
    }
}
