//! `check --raise`: the marks become what has been reached today. From here only up: a mark that is higher stays.

use std::path::{Path, PathBuf};

use super::outcome::{How, Raised, Scope, Written};
use super::status;
use crate::error::{Error, Result};
use crate::msg;
use crate::project::raise::{New, raised};
use crate::project::{CONFIGURATION, Keep, Project};

/// Writes today's figures into the configuration as marks of the languages and of their tiers and paths.
pub fn raise(project: &Project, scope: &Scope) -> Result<Raised> {
    let status = status::status(project, &status::Options { scope: scope.clone(), ..status::Options::default() })?;
    let all = status.locales.iter().flat_map(|own| own.gates.iter().map(move |judged| (&own.locale, judged)));
    // Nothing at all would count as all of it.
    let news = all.filter(|(_, judged)| judged.tally.all_texts() > 0 && judged.verdict.reached > judged.verdict.wanted);
    let marks: Vec<_> = news.map(|(locale, judged)| (locale.clone(), judged.part.clone(), judged.verdict.wanted, judged.verdict.reached)).collect();
    if marks.is_empty() {
        return Ok(Raised { written: Vec::new(), marks });
    }
    if !scope.pages.is_empty() {
        return Err(Error::usage(msg!("raise-part")).hint(msg!("hint-raise-part")));
    }
    let new: Vec<New> = marks.iter().map(|(locale, part, _, approved)| New { locale, part, approved: *approved }).collect();
    project.update(Path::new(CONFIGURATION), Keep::Synced, |there| raised(there.unwrap_or_default(), &new).map(Some))?;
    Ok(Raised { written: vec![Written { path: PathBuf::from(CONFIGURATION), how: How::Changed }], marks })
}
