//! The marks of the gate as the configuration sets them: for all, for a language, for tiers and paths; waivers; and the
//! place of a mark in the file.

use std::collections::BTreeMap;
use std::path::Path;

use regex::Regex;
use serde::{Deserialize, Deserializer};
use toml_edit::{Item, Table};

use super::config::Config;
use crate::msg;
use crate::say::Msg;
use crate::sheet::{Count, Gate};
use crate::text::{Date, Locale, Span};

/// What the configuration may say of a part of the pages.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Mark {
    pub approved: Option<u8>,
    pub withdraw: Option<u8>,
    pub count: Option<Count>,
    #[serde(default, deserialize_with = "optional_day")]
    pub due: Option<Date>,
    pub published: Option<String>,
}

/// A mark, and those of tiers and paths beside it.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Marks {
    #[serde(flatten)]
    pub general: Mark,
    #[serde(default)]
    pub tier: BTreeMap<String, Mark>,
    #[serde(default)]
    pub path: BTreeMap<String, Mark>,
}

/// A fault that is known and borne for a while.
#[derive(Clone, Debug, Deserialize)]
pub struct Waiver {
    /// The id of a check; `gate-missed` waives a mark.
    pub check: String,
    pub locale: Option<String>,
    /// A pattern of pages or catalogs.
    pub path: Option<String>,
    pub owner: String,
    #[serde(deserialize_with = "day")]
    pub until: Date,
    pub reason: Option<String>,
}

/// The pages that a mark is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All that no other mark is for.
    Rest,
    Tier(String),
    Path(String),
}

/// A language's marks. Every page is under exactly one of them: that of the longest pattern of paths that fits, else that
/// of its tier, else the general one.
#[derive(Clone, Debug)]
pub struct Gates {
    /// The general one first.
    pub all: Vec<(Part, Gate, Option<String>)>,
    /// Patterns with the number of their mark, the nearest first.
    patterns: Vec<(Regex, usize)>,
}

impl Gates {
    /// The number of a page's mark; a file without a page goes by its path in the source language.
    pub fn of(&self, path: &Path) -> usize {
        let path = path.to_string_lossy().replace('\\', "/");
        self.patterns.iter().find(|(pattern, _)| pattern.is_match(&path)).map_or(0, |(_, number)| *number)
    }
}

impl Config {
    /// The waivers, each with the paths that it is for.
    pub fn waivers(&self) -> impl Iterator<Item = (Waiver, Option<Regex>)> {
        self.waiver.iter().map(|waiver| (waiver.clone(), waiver.path.as_deref().and_then(super::paths::regex)))
    }

    /// The marks for a language: what is said of it goes before what is said of all, and a tier or path that says nothing
    /// of something takes what the general mark says.
    pub fn gates(&self, locale: &Locale) -> Gates {
        let nothing = Marks::default();
        let own = self.locale.get(locale.as_str()).map_or(&nothing, |own| &own.gate);
        let general = nearer(Some(&own.general), Some(&self.gate.marks.general));
        let gate = |mark: &Mark| Gate {
            approved: mark.approved.or(general.approved).unwrap_or(100),
            count: mark.count.or(general.count).unwrap_or_default(),
            withdraw: mark.withdraw,
            due: mark.due,
        };
        let mut all = vec![(Part::Rest, gate(&general), general.published.clone())];
        let mut patterns: Vec<(bool, &String, usize)> = Vec::new();
        for glob in keys(&own.path, &self.gate.marks.path) {
            let mark = nearer(own.path.get(glob), self.gate.marks.path.get(glob));
            patterns.push((true, glob, all.len()));
            all.push((Part::Path(glob.clone()), gate(&mark), mark.published));
        }
        for tier in keys(&own.tier, &self.gate.marks.tier) {
            let mark = nearer(own.tier.get(tier), self.gate.marks.tier.get(tier));
            patterns.extend(self.tiers.get(tier).into_iter().flatten().map(|glob| (false, glob, all.len())));
            all.push((Part::Tier(tier.clone()), gate(&mark), mark.published));
        }
        patterns.sort_by_key(|(is_path, glob, _)| std::cmp::Reverse((*is_path, glob.len())));
        let patterns = patterns.into_iter().filter_map(|(_, glob, number)| Some((super::paths::regex(glob)?, number))).collect();
        Gates { all, patterns }
    }
}

/// What is wrong with the marks and waivers of a configuration, and the word in the file that is at fault.
pub(super) fn fault(config: &Config) -> Option<(Msg, String)> {
    let all = || config.locale.values().map(|own| &own.gate).chain([&config.gate.marks]);
    let marks = || all().flat_map(|marks| marks.tier.values().chain(marks.path.values()).chain([&marks.general]));
    let tiers = || all().flat_map(|marks| marks.tier.keys());
    let globs = || all().flat_map(|marks| marks.path.keys()).chain(config.tiers.values().flatten()).chain(config.waiver.iter().filter_map(|waiver| waiver.path.as_ref()));
    if let Some(mark) = marks().flat_map(|mark| [mark.approved, mark.withdraw]).flatten().find(|mark| *mark > 100) {
        return Some((msg!("config-per-cent", value = usize::from(mark)), mark.to_string()));
    }
    if let Some(tier) = tiers().find(|tier| !config.tiers.contains_key(*tier)) {
        return Some((msg!("config-tier", tier = tier), tier.clone()));
    }
    if let Some(glob) = globs().find(|glob| super::paths::regex(glob).is_none()) {
        return Some((msg!("config-match", value = glob), glob.clone()));
    }
    if let Some(waiver) = config.waiver.iter().find(|waiver| crate::check::find(&waiver.check).is_none()) {
        return Some((msg!("explain-unknown", check = &waiver.check), waiver.check.clone()));
    }
    let known = |rule: &&String| !["gate", "always", "never", "complete"].contains(&rule.as_str()) && !config.tiers.contains_key(*rule);
    if let Some(rule) = marks().filter_map(|mark| mark.published.as_ref()).find(known) {
        return Some((msg!("config-published", value = rule), rule.clone()));
    }
    let locale = config.waiver.iter().filter_map(|waiver| waiver.locale.as_ref()).find(|locale| !config.locales.contains(locale))?;
    Some((msg!("scope-locale", locale = locale), locale.clone()))
}

fn nearer(own: Option<&Mark>, general: Option<&Mark>) -> Mark {
    let nothing = Mark::default();
    let (own, general) = (own.unwrap_or(&nothing), general.unwrap_or(&nothing));
    Mark {
        approved: own.approved.or(general.approved),
        withdraw: own.withdraw.or(general.withdraw),
        count: own.count.or(general.count),
        due: own.due.or(general.due),
        published: own.published.clone().or_else(|| general.published.clone()),
    }
}

fn keys<'m>(own: &'m BTreeMap<String, Mark>, general: &'m BTreeMap<String, Mark>) -> std::collections::BTreeSet<&'m String> {
    own.keys().chain(general.keys()).collect()
}

/// Where in the configuration the mark stands that holds for a part of a language: its `approved`, or the table in which it
/// would stand.
pub fn place(configuration: &str, locale: &Locale, part: &Part) -> Span {
    let Ok(document) = toml_edit::Document::parse(configuration) else { return Span::at(0) };
    let root = document.as_table();
    let (own, all) = (keys_of(Some(locale), part), keys_of(None, part));
    let tries = [&own, &all, &keys_of(Some(locale), &Part::Rest), &keys_of(None, &Part::Rest)];
    let mark = tries.into_iter().find_map(|keys| find(root, &[keys.as_slice(), &["approved"]].concat())?.span());
    let table = || [&own, &all, &keys_of(None, &Part::Rest)].into_iter().find_map(|keys| find(root, keys)?.span());
    mark.or_else(table).map_or(Span::at(0), |span| Span::new(span.start, span.end))
}

/// The names of the tables in which the mark of a part stands.
pub(super) fn keys_of<'k>(locale: Option<&'k Locale>, part: &'k Part) -> Vec<&'k str> {
    let mut keys = match locale {
        Some(locale) => vec!["locale", locale.as_str()],
        None => vec!["gate"],
    };
    match part {
        Part::Rest => {}
        Part::Tier(tier) => keys.extend(["tier", tier]),
        Part::Path(glob) => keys.extend(["path", glob]),
    }
    keys
}

/// What stands under these names, one table in the other.
pub(super) fn find<'d>(root: &'d Table, keys: &[&str]) -> Option<&'d Item> {
    let (first, rest) = keys.split_first()?;
    rest.iter().try_fold(root.get(first)?, |item, key| item.get(*key))
}

/// A day as TOML has it, or in quotation marks.
#[derive(Deserialize)]
#[serde(untagged)]
enum Day {
    Text(String),
    Native(toml::value::Datetime),
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let text = match Day::deserialize(from)? {
        Day::Text(text) => text,
        Day::Native(day) => day.to_string(),
    };
    Date::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("{text} is no day such as 2027-03-01")))
}

fn optional_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    day(from).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::config;
    use crate::text::Source;

    const CONFIGURATION: &str = "source = 'en'\nlocales = ['de', 'ar']\n\n[tiers]\nvital = ['content/en/fund.md', 'content/en/help/**']\ngenerated = ['content/en/help/api/**']\n\n\
        [gate]\napproved = 90\ncount = 'words'\ndue = 2027-03-01\n\n[gate.tier.vital]\napproved = 100\n\n[gate.tier.generated]\napproved = 0\n\n[gate.path.'**/fund.md']\nwithdraw = 40\n\n\
        [locale.ar]\napproved = 50\ndue = '2028-01-01'\n\n[locale.ar.tier.vital]\napproved = 80\n";

    fn gates(locale: &str) -> Gates {
        config::read(&Source::new("latimer.toml", CONFIGURATION)).unwrap().gates(&Locale::parse(locale).unwrap())
    }

    fn approved(locale: &str, path: &str) -> (Part, u8) {
        let gates = gates(locale);
        let (part, gate, _) = &gates.all[gates.of(Path::new(path))];
        (part.clone(), gate.approved)
    }

    #[test]
    fn every_page_is_under_the_nearest_mark() {
        let tier = |name: &str| Part::Tier(name.to_string());
        assert_eq!(approved("de", "content/en/office.md"), (Part::Rest, 90));
        assert_eq!(approved("ar", "content/en/office.md"), (Part::Rest, 50));
        assert_eq!(approved("de", "content/en/help/a.md"), (tier("vital"), 100));
        assert_eq!(approved("ar", "content/en/help/a.md"), (tier("vital"), 80));
        assert_eq!(approved("ar", "content/en/help/api/a.md"), (tier("generated"), 0));
        assert_eq!(approved("ar", "content/en/fund.md"), (Part::Path("**/fund.md".to_string()), 50));
    }

    #[test]
    fn a_part_counts_like_the_rest_but_has_its_own_due_date() {
        let gates = gates("ar");
        assert_eq!(gates.all[0].1.due, Date::parse("2028-01-01"));
        assert!(gates.all.iter().all(|(_, gate, _)| gate.count == Count::Words));
        assert!(gates.all[1..].iter().all(|(_, gate, _)| gate.due.is_none()));
    }

    #[test]
    fn a_mark_is_found_in_the_file() {
        let at = |locale: &str, part: Part| CONFIGURATION[..place(CONFIGURATION, &Locale::parse(locale).unwrap(), &part).start].lines().count();
        let tier = |name: &str| Part::Tier(name.to_string());
        assert_eq!((at("de", Part::Rest), at("ar", Part::Rest)), (9, 23));
        assert_eq!((at("de", tier("vital")), at("ar", tier("vital"))), (14, 27));
        assert_eq!((at("ar", tier("generated")), at("de", Part::Path("**/fund.md".to_string()))), (17, 9));
    }
}
