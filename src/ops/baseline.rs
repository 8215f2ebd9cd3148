//! `check --no-worse`: how far things were when somebody wrote it down, and what is worse now. No language may owe more
//! texts on a page, and no file may have more findings of an error, than the baseline says; less is always well.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::check::{Options, check};
use super::outcome::{Checked, How, Raised, Written};
use crate::error::{Error, Result};
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::project::{Keep, Project};
use crate::sheet::State;
use crate::text::{Source, Span};

/// The file, where the configuration names no other.
const FILE: &str = "latimer-baseline.toml";

/// What a language owed on each page, and which errors each file had; what is not there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// Texts that are not approved, by language and page.
    #[serde(default)]
    owed: BTreeMap<String, BTreeMap<String, u64>>,
    /// Errors, by file and check.
    #[serde(default)]
    errors: BTreeMap<String, BTreeMap<String, u64>>,
}

/// What says how far a language is, and no more.
const STATES: [&str; 6] = ["gate-missed", "missing-text", "unapproved-text", "changed-text", "changed-facts", "edited-since-approval"];

fn path(project: &Project) -> PathBuf {
    PathBuf::from(project.config.gate.baseline.as_deref().unwrap_or(FILE))
}

/// The baseline that this outcome would make.
fn of(checked: &Checked) -> Baseline {
    let mut baseline = Baseline::default();
    for own in &checked.status.locales {
        for (page, tally) in checked.status.pages.iter().zip(&own.pages) {
            let owed = tally.all_texts() - tally.texts(State::Approved);
            if owed > 0 {
                baseline.owed.entry(own.locale.as_str().to_string()).or_default().insert(slashed(page), owed);
            }
        }
    }
    for finding in checked.findings.iter().filter(|finding| finding.level == Level::Error && !STATES.contains(&finding.id)) {
        *baseline.errors.entry(slashed(&finding.place.path)).or_default().entry(finding.id.to_string()).or_insert(0) += 1;
    }
    baseline
}

/// Looks at everything and writes down how far it is.
pub fn write(project: &Project, options: &Options) -> Result<Raised> {
    if !options.scope.pages.is_empty() || !options.scope.locales.is_empty() {
        return Err(Error::usage(msg!("raise-part")).hint(msg!("hint-raise-part")));
    }
    let path = path(project);
    let checked = check(project, &Options { no_worse: false, ..options.clone() })?;
    let tables = toml::to_string(&of(&checked)).map_err(|fault| Error::failed(msg!("project-io", path = path.as_path(), why = fault.to_string())))?;
    let text = format!("# What `latimer check --no-worse` compares with, written by `latimer check --no-worse --raise`.\n\n{tables}");
    let how = match project.read(&path)? {
        Some(there) if there == text => return Ok(Raised::default()),
        Some(_) => How::Changed,
        None => How::Created,
    };
    project.update(&path, Keep::Synced, |_| Ok(Some(text.clone())))?;
    Ok(Raised { written: vec![Written { path, how }], marks: Vec::new() })
}

/// Judges by the baseline instead of by the marks: what was known is noted, what is worse is an error.
pub fn compare(project: &Project, checked: &mut Checked) -> Result<()> {
    let path = path(project);
    let none = || Error::usage(msg!("baseline-none", path = path.as_path())).hint(msg!("hint-baseline"));
    let source = project.source(&path)?.ok_or_else(none)?;
    let wrong = |wrong: toml::de::Error| Error::usage(msg!("config-syntax", why = wrong.message())).at(Place::of(&source, Span::at(wrong.span().map_or(0, |span| span.start))));
    let known: Baseline = toml::from_str(&source.text).map_err(wrong)?;
    let now = of(checked);
    let mut worse = Vec::new();
    for (locale, pages) in &now.owed {
        for (page, owed) in pages {
            let before = known.owed.get(locale).and_then(|pages| pages.get(page)).copied().unwrap_or(0);
            if *owed > before {
                let says = msg!("check-worse-page", locale = locale, page = page, owed = *owed, before = before);
                worse.push(Finding::new("got-worse", Level::Error, place(&source, page), says).hint(msg!("hint-worse-page", locale = locale, page = page)));
            }
        }
    }
    let is_known = |finding: &Finding| {
        let count = |baseline: &Baseline| baseline.errors.get(&slashed(&finding.place.path)).and_then(|checks| checks.get(finding.id)).copied().unwrap_or(0);
        STATES.contains(&finding.id) || count(&now) <= count(&known)
    };
    let known: Vec<(usize, Level)> = checked
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.level == Level::Error && is_known(finding))
        .map(|(at, finding)| (at, if STATES.contains(&finding.id) { Level::Note } else { Level::Warning }))
        .collect();
    known.into_iter().for_each(|(at, level)| checked.findings.set_level(at, level));
    checked.findings.extend(worse);
    Ok(())
}

/// The line of the baseline that speaks of a page, else its beginning.
fn place(source: &Source, page: &str) -> Place {
    Place::of(source, Span::at(source.text.find(&format!("\"{page}\"")).unwrap_or(0)))
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
