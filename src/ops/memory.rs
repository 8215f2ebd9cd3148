//! What the translation memory has of the rows that are due: exact texts, texts put together from known sentences, and
//! texts that are alike above the mark, flagged with their percentage. What is less alike helps the engines.

use std::path::Path;

use super::books::Books;
use super::chain::MEMORY;
use super::due::Due;
use super::made::Made;
use super::survey::Survey;
use crate::catalog::Message;
use crate::engine::verify::verify;
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::inline::{Inline, message};
use crate::memory::{Memory, tmx};
use crate::msg;
use crate::project::Project;
use crate::sheet::State;
use crate::text::encoding::decoded;
use crate::text::facts::facts;
use crate::text::{Locale, Source, Span};

/// From here on, in per cent, a text that is alike says more than it misleads.
const HELPS: u8 = 60;

/// The approved texts of a language, and behind them those of the imported memories.
pub fn of(project: &Project, survey: &Survey, books: &Books) -> Result<Memory> {
    let mut memory = Memory::new(&project.source, books.locale);
    for number in 0..survey.pages.len() {
        let source = survey.source(project, number)?;
        let book = books.book(number, &source)?;
        let sheet = books.sheet(&book);
        let name = name(&book.catalog.source.path);
        for row in sheet.rows.iter().filter(|row| row.state() == State::Approved) {
            let Some(entry) = row.entry else { continue };
            memory.learn(&row.source.message, &entry.message, format!("{MEMORY}:{name}#{}", row.id()));
        }
    }
    for file in &project.config.policy(books.locale).memories {
        let path = Path::new(file);
        for (source, text) in imported(project, path, books.locale)? {
            let message = |inline: &Inline| Message::text(message::write(inline));
            memory.learn(&message(&source), &message(&text), format!("{MEMORY}:{}", name(path)));
        }
    }
    Ok(memory)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().replace(char::is_whitespace, "-")).unwrap_or_default()
}

fn imported(project: &Project, path: &Path, locale: &Locale) -> Result<Vec<(Inline, Inline)>> {
    let Some(bytes) = project.read_named_bytes(path)? else { return Err(Error::usage(msg!("memory-none", path = path))) };
    let Some(text) = decoded(&bytes) else { return Err(Error::usage(msg!("memory-encoding", path = path))) };
    tmx::read(&text, &project.source, locale).map_err(|(at, why)| {
        let source = Source::new(path, text.clone());
        Error::usage(msg!("memory-syntax", why = why)).at(Place::of(&source, Span::at(at.min(source.text.len()))))
    })
}

/// What a row gets from the memory, if anything; `at` is its number.
pub fn recalled(memory: &Memory, project: &Project, locale: &Locale, due: &Due, at: usize) -> Option<Made> {
    // What a program's message is made of is its own.
    if due.native.is_some() {
        return None;
    }
    exact(memory, due, at).or_else(|| composed(memory, project, locale, due, at))
}

fn exact(memory: &Memory, due: &Due, at: usize) -> Option<Made> {
    let found = memory.recall(&due.source)?;
    // A text with placeables belongs to its own catalog: what it refers to may not be here.
    let value = match &found.text.value {
        Some(value) => value.message_text()?,
        None => String::new(),
    };
    let attributes = found.text.attributes.iter().map(|(name, value)| Some((name.clone(), value.message_text()?))).collect::<Option<_>>()?;
    Some(Made { due: at, origin: found.origin.clone(), value, attributes })
}

/// From sentences, or from a text that is alike: judged as the draft of a machine is, for it is not what anybody approved.
fn composed(memory: &Memory, project: &Project, locale: &Locale, due: &Due, at: usize) -> Option<Made> {
    let source = &due.text.inline;
    if !due.text.attributes.is_empty() {
        return None;
    }
    let holds = |text: &Inline| verify(source, text, &project.source, locale).is_ok();
    let made = |text: &Inline, origin: String| Made { due: at, origin, value: message::write(text), attributes: Vec::new() };
    if let Some(text) = memory.by_sentences(source).filter(holds) {
        return Some(made(&text, format!("{MEMORY}:sentences")));
    }
    // Beside a person's changed text stands what is new, and that is not the old text once more.
    let mark = project.config.policy(locale).fuzzy;
    if due.beside || mark > 99 {
        return None;
    }
    let found = memory.alike(source, mark)?;
    let same_facts = facts(&message::write(&found.source), project.source.language()) == facts(&message::write(source), project.source.language());
    let known_facts = facts("", project.source.language()).is_some();
    (known_facts && same_facts && holds(&found.text)).then(|| made(&found.text, format!("{}:{}%", found.origin, found.per_cent)))
}

/// Tells the engines of a text that is alike and of its translation.
pub fn helps(memory: &Memory, due: &mut Due) {
    if let Some(found) = memory.alike(&due.text.inline, HELPS) {
        due.text.context.alike = Some((message::write(&found.source), message::write(&found.text)));
    }
}
