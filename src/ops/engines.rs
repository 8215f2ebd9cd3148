//! `engines`: which ones there are and what holds for each, and one tiny real call to try one.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use super::chain;
use crate::engine::{self, About, Answer, Counts, Job, Shared, Text};
use crate::error::{Error, Result};
use crate::inline::{Inline, message};
use crate::msg;
use crate::project::Project;
use crate::text::Locale;

/// An engine and what holds for it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub name: String,
    /// Whether the project uses it, for some language.
    pub used: bool,
    pub about: About,
}

/// All kinds of engines, and those that the project has under names of its own.
///
/// # Errors
/// If the settings of one cannot be.
pub fn list(project: Option<&Project>) -> Result<Vec<Listed>> {
    let shared = shared(project);
    let own = project.map(|project| project.config.engine.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    let used: BTreeSet<String> = project.iter().flat_map(|project| project.locales.iter().flat_map(|locale| project.config.policy(locale).engines)).collect();
    let mut names: Vec<String> = engine::kinds().into_iter().map(str::to_string).collect();
    names.extend(own.into_iter().filter(|name| !engine::kinds().contains(&name.as_str())));
    let mut listed = Vec::new();
    for name in names {
        let settings = project.and_then(|project| project.config.engine.get(&name).cloned()).unwrap_or_default();
        // A program that nobody has named is still a kind of engine.
        let settings = engine::Settings { command: settings.command.or_else(|| Some(vec![String::new()])), ..settings };
        let Some(engine) = engine::by_name(&name, &settings, &shared)? else {
            return Err(Error::usage(msg!("draft-engine-unknown", engine = &name)).hint(msg!("hint-engines", engines = engine::kinds().join(", "))));
        };
        listed.push(Listed { used: used.contains(&name), about: engine.about(), name });
    }
    Ok(listed)
}

/// What a try came to.
#[derive(Clone, Debug)]
pub struct Tried {
    pub engine: String,
    pub from: Locale,
    pub to: Locale,
    pub source: String,
    pub text: String,
    pub took: Duration,
    pub counts: Counts,
}

/// The text that an engine is tried with.
const TEXT: &str = "The office is <b1>open</b1> from 9 to 12.";

/// Asks an engine for one short text, whatever the journal knows.
///
/// # Errors
/// If it does not answer, or not with a draft that holds.
pub fn test(project: Option<&Project>, name: &str, to: Option<&str>) -> Result<Tried> {
    let parse = |tag: &str| Locale::parse(tag).ok_or_else(|| Error::usage(msg!("config-locale", locale = tag)));
    let from = project.map_or_else(|| parse("en"), |project| Ok(project.source.clone()))?;
    let first = project.and_then(|project| project.locales.first().cloned());
    let to = match (to, first) {
        (Some(tag), _) => parse(tag)?,
        (None, Some(first)) => first,
        (None, None) => parse("de")?,
    };
    let shared = shared(project);
    let engine = match project {
        Some(project) => chain::made(project, name, &shared)?,
        None => engine::by_name(name, &engine::Settings::default(), &shared)?
            .ok_or_else(|| Error::usage(msg!("draft-engine-unknown", engine = name)).hint(msg!("hint-engines", engines = engine::kinds().join(", "))))?,
    };
    engine.supports(&from, &to)?;
    let inline = message::read(TEXT).unwrap_or_else(|_| Inline::text(TEXT));
    let texts = [Text { inline, ..Text::default() }];
    let mut answer = None;
    let begun = Instant::now();
    engine.draft(&Job { from: &from, to: &to, texts: &texts, terms: &[], stop: &AtomicBool::new(false) }, &mut |_, said| answer = Some(said))?;
    match answer {
        Some(Answer::Draft { text, .. }) => {
            let (source, text) = (TEXT.to_string(), message::write(&text));
            Ok(Tried { engine: name.to_string(), from, to, source, text, took: begun.elapsed(), counts: engine.counts() })
        }
        Some(Answer::Refused(why)) => Err(Error::failed(msg!("engine-try-failed", engine = name, why = why))),
        None => Err(Error::failed(msg!("engine-try-failed", engine = name, why = ""))),
    }
}

/// A journal in memory: a try is a try.
fn shared(project: Option<&Project>) -> Arc<Shared> {
    Arc::new(Shared { root: project.map(|project| project.root.clone()).unwrap_or_default(), ..Shared::default() })
}
