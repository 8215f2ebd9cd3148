//! Which languages and pages are live, by the rules of the configuration, as lists that a site's menu can read. A language
//! is offered when its marks are reached, and withdrawn only below the second threshold; whether it is offered today stands
//! in the list itself, so the answer is one of the files alone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::outcome::{How, LocaleStatus, Status, Written};
use crate::error::{Error, Result};
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::project::config::Stands;
use crate::project::marks::{Gates, Part};
use crate::project::{Keep, Project};
use crate::sheet::{Gate, State, Tally};
use crate::text::Locale;

/// The version of the list's form.
const SCHEMA: u32 = 1;

/// What is live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub source: Locale,
    /// The languages that are live, in the order of the configuration.
    pub locales: Vec<Locale>,
    /// Those that the configuration says never are.
    pub never: Vec<Locale>,
    /// The pages, each with the languages in which it is live.
    pub pages: Vec<(PathBuf, Vec<Locale>)>,
    /// The share at which a language is offered.
    pub wanted: u8,
}

/// What is live, by the status of all languages and by what was live before.
pub fn published(project: &Project, status: &Status) -> Result<Published> {
    let before = listed(project)?;
    let mut published = Published {
        source: project.source.clone(),
        locales: Vec::new(),
        never: Vec::new(),
        pages: status.pages.iter().map(|page| (page.clone(), Vec::new())).collect(),
        wanted: project.config.gate.marks.general.approved.unwrap_or(100),
    };
    for own in &status.locales {
        let gates = project.config.gates(&own.locale);
        let rule = gates.all.first().and_then(|(_, _, rule)| rule.as_deref()).unwrap_or("gate");
        if rule == "never" {
            published.never.push(own.locale.clone());
        }
        if !is_live(own, &gates, rule, before.contains(own.locale.as_str())) {
            continue;
        }
        published.locales.push(own.locale.clone());
        let policy = project.config.policy(&own.locale);
        let drafts = policy.draft == Stands::Draft || policy.missing == Stands::Draft;
        for ((page, live), tally) in published.pages.iter_mut().zip(&own.pages) {
            let rule = match gates.of(page) {
                0 => None,
                part => gates.all.get(part).and_then(|(_, _, rule)| rule.as_deref()),
            };
            if page_is_live(rule, tally, drafts) {
                live.push(own.locale.clone());
            }
        }
    }
    Ok(published)
}

fn is_live(own: &LocaleStatus, gates: &Gates, rule: &str, before: bool) -> bool {
    let of = |part: &Part| own.gates.iter().find(|judged| judged.part == *part).map(|judged| judged.tally).unwrap_or_default();
    let reaches = |(part, gate, _): &(Part, Gate, Option<String>)| {
        let wanted = if before { gate.withdraw.unwrap_or(gate.approved).min(gate.approved) } else { gate.approved };
        gate.count.percent(&of(part)) >= wanted
    };
    match rule {
        "always" => true,
        "never" => false,
        "complete" => own.tally.percent(State::Approved) == 100,
        // A mark of nothing is reached by nothing, which is not worth offering.
        "gate" => own.tally.texts(State::Approved) > 0 && gates.all.iter().all(reaches),
        tier => gates.all.iter().filter(|(part, ..)| *part == Part::Tier(tier.to_string())).all(reaches),
    }
}

/// A page that says nothing in a language but the source's words is not live in it.
fn page_is_live(rule: Option<&str>, tally: &Tally, drafts: bool) -> bool {
    let says = tally.texts(State::Approved) + tally.texts(State::Changed) + if drafts { tally.texts(State::Draft) } else { 0 };
    match rule {
        Some("always") => true,
        Some("never") => false,
        Some("complete") => tally.percent(State::Approved) == 100,
        _ => says > 0,
    }
}

impl Published {
    /// The list for a site's language menu: every language with its direction, and for every page the languages in which
    /// it is live, the source language first.
    pub fn list(&self) -> String {
        let all: Vec<&Locale> = std::iter::once(&self.source).chain(&self.locales).collect();
        let language = |locale: &&Locale| json!({ "code": locale.as_str(), "tag": locale.tag(), "dir": locale.direction() });
        let codes = |locales: &[Locale]| -> Vec<String> { std::iter::once(&self.source).chain(locales).map(|locale| locale.as_str().to_string()).collect() };
        let pages: serde_json::Map<String, Value> = self.pages.iter().map(|(page, live)| (page.to_string_lossy().replace('\\', "/"), json!(codes(live)))).collect();
        format!("{:#}\n", json!({ "schema": SCHEMA, "source": self.source.as_str(), "languages": all.iter().map(language).collect::<Vec<_>>(), "pages": pages }))
    }

    /// The same in the form of mozilla.org's `metadata/*.json`; there `inactive_locales` are those that people keep away.
    pub fn active_locales(&self) -> String {
        let sorted = |locales: &[Locale]| locales.iter().map(|locale| locale.as_str().to_string()).collect::<BTreeSet<_>>();
        let mut active = sorted(&self.locales);
        active.insert(self.source.as_str().to_string());
        format!("{:#}\n", json!({ "active_locales": active, "inactive_locales": sorted(&self.never), "percent_required": self.wanted }))
    }
}

/// The languages in the list as it stands.
fn listed(project: &Project) -> Result<BTreeSet<String>> {
    let Some(path) = &project.config.gate.list else { return Ok(BTreeSet::new()) };
    let Some(text) = project.read(Path::new(path))? else { return Ok(BTreeSet::new()) };
    let list: Value = serde_json::from_str(&text).map_err(|fault| {
        let place = Place { path: PathBuf::from(path), line: fault.line(), column: fault.column() };
        Error::failed(msg!("list-broken", path = path)).at(place).hint(msg!("hint-list-broken"))
    })?;
    let codes = list["languages"].as_array().into_iter().flatten().filter_map(|language| language["code"].as_str());
    Ok(codes.map(str::to_string).collect())
}

/// Writes the list where the configuration wants it; `None` where it wants none.
pub fn write(project: &Project, status: &Status) -> Result<Option<Vec<Written>>> {
    let Some(path) = project.config.gate.list.as_deref().map(PathBuf::from) else { return Ok(None) };
    let text = published(project, status)?.list();
    let how = match project.read(&path)? {
        Some(there) if there == text => return Ok(Some(Vec::new())),
        Some(_) => How::Changed,
        None => How::Created,
    };
    project.update(&path, Keep::Unsynced, |_| Ok(Some(text.clone())))?;
    Ok(Some(vec![Written { path, how }]))
}

/// Whether the list on disk is the one that would be written now.
pub fn stale(project: &Project, status: &Status) -> Result<Option<Finding>> {
    let Some(path) = project.config.gate.list.as_deref().map(Path::new) else { return Ok(None) };
    let stale = project.read(path)?.is_none_or(|there| !published(project, status).is_ok_and(|published| published.list() == there));
    Ok(stale.then(|| Finding::new("stale-list", Level::Error, Place::file(path), msg!("check-stale-list", path = path)).hint(msg!("hint-stale-list"))))
}
