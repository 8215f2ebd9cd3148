//! Which checks apply where, and how much they weigh: what the configuration says of them.

use std::collections::BTreeMap;
use std::path::Path;

use regex::Regex;
use serde::Deserialize;

use super::{CHECKS, Check};
use crate::finding::Level;
use crate::text::Locale;

/// What the configuration may say of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    Off,
    Note,
    Warning,
    Error,
}

/// Checks by their ids, with what is said of each.
pub type Settings = BTreeMap<String, Setting>;

/// What is said of checks: everywhere, for a language, and for paths; the last that speaks holds.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub everywhere: Settings,
    /// By the language as the configuration writes it.
    pub locales: BTreeMap<String, Settings>,
    /// By a pattern of paths; of two that match, the one further behind holds.
    pub paths: Vec<(Regex, Settings)>,
}

impl Setting {
    pub fn level(self) -> Option<Level> {
        match self {
            Setting::Off => None,
            Setting::Note => Some(Level::Note),
            Setting::Warning => Some(Level::Warning),
            Setting::Error => Some(Level::Error),
        }
    }
}

impl Rules {
    /// What the configuration says of a check in a file, if it says anything. `paths` are the file and the source that it
    /// was made from.
    pub fn said(&self, id: &str, locale: Option<&Locale>, paths: &[&Path]) -> Option<Setting> {
        let matches = |pattern: &Regex| paths.iter().any(|path| pattern.is_match(&path.to_string_lossy().replace('\\', "/")));
        let by_path = self.paths.iter().rev().filter(|(pattern, settings)| settings.contains_key(id) && matches(pattern)).find_map(|(_, settings)| settings.get(id));
        let by_locale = || self.locales.get(locale?.as_str())?.get(id);
        by_path.or_else(by_locale).or_else(|| self.everywhere.get(id)).copied()
    }

    /// How much a check weighs in a file; `None` where it is off.
    pub fn level(&self, check: &Check, locale: Option<&Locale>, paths: &[&Path]) -> Option<Level> {
        self.said(check.id, locale, paths).map_or(check.level, Setting::level)
    }

    /// The checks that are on for a language, or may be so in some of its files.
    pub fn active(&self, locale: Option<&Locale>) -> impl Iterator<Item = &'static Check> {
        let somewhere = |check: &&Check| self.paths.iter().any(|(_, settings)| settings.get(check.id).is_some_and(|said| *said != Setting::Off));
        CHECKS.iter().copied().filter(move |check| somewhere(check) || self.level(check, locale, &[]).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rule_holds() {
        let settings = |id: &str, said| Settings::from([(id.to_string(), said)]);
        let rules = Rules {
            everywhere: settings("changed-number", Setting::Error),
            locales: [("ar".to_string(), settings("changed-number", Setting::Note))].into(),
            paths: vec![(Regex::new("^locales/ar/legal/").unwrap(), settings("changed-number", Setting::Off))],
        };
        let (check, arabic) = (super::super::find("changed-number").unwrap(), Locale::parse("ar").unwrap());
        let level = |locale, path: &str| rules.level(check, locale, &[Path::new(path)]);
        assert_eq!(level(None, "locales/de/a.ftl"), Some(Level::Error));
        assert_eq!(level(Some(&arabic), "locales/ar/a.ftl"), Some(Level::Note));
        assert_eq!(level(Some(&arabic), "locales/ar/legal/a.ftl"), None);
        assert!(rules.active(Some(&arabic)).any(|active| active.id == "changed-number"));
    }
}
