//! `latimer.toml`: what it may say, and what holds where it says nothing.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::keys;
use super::marks::{self, Marks, Waiver};
use crate::check::rules::{Rules, Settings};
use crate::engine;
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::msg;
use crate::text::{Locale, Source, Span};

/// The whole configuration.
#[derive(Clone, Debug, Deserialize)]
pub struct Config {
    pub source: String,
    pub locales: Vec<String>,
    #[serde(default)]
    pub pages: Vec<Pages>,
    #[serde(default)]
    pub catalogs: Vec<Catalogs>,
    #[serde(default)]
    pub gate: Gate,
    /// Names for parts of the pages, each with its patterns of paths.
    #[serde(default)]
    pub tiers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub waiver: Vec<Waiver>,
    #[serde(default)]
    review: Review,
    #[serde(default)]
    draft: Draft,
    #[serde(default)]
    merge: Merge,
    /// Anything of the four tables above, for one language.
    #[serde(default)]
    pub(super) locale: BTreeMap<String, ForLocale>,
    /// Settings of engines, by name.
    #[serde(default)]
    pub engine: BTreeMap<String, engine::Settings>,
    /// What engines may cost.
    #[serde(default)]
    pub budget: engine::Budget,
    #[serde(default)]
    checks: Checks,
    #[serde(default)]
    report: Report,
}

/// What reports say beside what they tell.
#[derive(Clone, Debug, Default, Deserialize)]
struct Report {
    /// Where a file is edited on the forge, with `{path}` and `{line}`.
    edit: Option<String>,
}

/// How much checks weigh: by their ids, and under `path` by ids for a pattern of paths.
#[derive(Clone, Debug, Default, Deserialize)]
struct Checks {
    #[serde(default)]
    path: BTreeMap<String, Settings>,
    #[serde(flatten)]
    levels: Settings,
}

/// Which files are pages, and where their catalogs and merged pages stand.
#[derive(Clone, Debug, Deserialize)]
pub struct Pages {
    pub r#match: String,
    pub catalog: String,
    pub output: String,
    pub profile: Option<String>,
    /// Whether raw HTML may be written into Markdown pages; else the profile decides.
    pub raw_html: Option<bool>,
    /// Keys of front matter and of data files that are text, beside those of the profile: globs over dotted paths,
    /// `!` before one that is none, `:plain`, `:markdown` or `:html` behind one to say what it holds.
    #[serde(default)]
    pub keys: Vec<String>,
    /// Arguments of template tags that are texts, beside those of the profile: `credit`, `card.title`, `tab.0`.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// Whether `$…$` and `$$…$$` are formulas in Markdown.
    pub math: Option<bool>,
    /// Whether `[[page|text]]` is a link in Markdown.
    pub wiki_links: Option<bool>,
    /// Files that `match` finds and that are no pages, as globs.
    #[serde(default)]
    pub exclude: Vec<String>,
}

/// Fluent files that have no page.
#[derive(Clone, Debug, Deserialize)]
pub struct Catalogs {
    pub r#match: String,
    /// The languages that have this file; all where it does not say.
    pub locales: Option<Vec<String>>,
    /// Whether sync seals what people write into it, so that it is noticed when the source changes.
    pub approval: Option<Approval>,
}

/// What CI demands, and where it is written down what is published and how far things were.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Gate {
    #[serde(flatten)]
    pub marks: Marks,
    /// The file in which a site finds the languages that are published.
    pub list: Option<String>,
    /// The file that `check --no-worse` compares with.
    pub baseline: Option<String>,
}

/// Who approves: people, or the mere existence of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Approval {
    Explicit,
    Implicit,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Review {
    approval: Option<Approval>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Draft {
    engines: Option<Vec<String>>,
    fuzzy: Option<u8>,
    memories: Option<Vec<String>>,
    keep: Option<Vec<String>>,
}

/// What stands on the page for a text that is not approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stands {
    Source,
    Draft,
}

/// What stands on the page for a text whose source has changed in wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Changed {
    Keep,
    Source,
}

/// Whether a page is written while texts are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hold {
    Write,
    Hold,
}

/// What stands on the page for what is not approved. A draft whose source has other facts now is never published.
#[derive(Clone, Debug, Default, Deserialize)]
struct Merge {
    /// For what no person has translated: the source text, or the machine's draft where there is one, marked.
    missing: Option<Stands>,
    /// For any text that nobody has approved, a person's as well as a machine's: the source text, or that draft, marked.
    draft: Option<Stands>,
    /// For an approved text whose source has changed in wording only.
    changed: Option<Changed>,
    /// Whether a page is written before all of it is approved.
    page: Option<Hold>,
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct ForLocale {
    #[serde(flatten)]
    pub(super) gate: Marks,
    #[serde(flatten)]
    review: Review,
    #[serde(flatten)]
    draft: Draft,
    #[serde(flatten)]
    merge: Merge,
    #[serde(default)]
    checks: Settings,
}

/// What the configuration says for one language, defaults filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub approval: Option<Approval>,
    pub engines: Vec<String>,
    /// How much alike, in per cent, the source of an approved text must be for that text to be a draft.
    pub fuzzy: u8,
    /// Translation memories (TMX) of others, as paths from the project's root.
    pub memories: Vec<String>,
    /// Names, postal codes and the like that no machine may translate; `#` is any digit.
    pub keep: Vec<String>,
    /// Whether machines' drafts stand, where no person has translated.
    pub missing: Stands,
    /// Whether drafts stand, whoever made them.
    pub draft: Stands,
    pub changed: Changed,
    pub page: Hold,
}

impl Config {
    /// What holds for one language.
    pub fn policy(&self, locale: &Locale) -> Policy {
        let own = self.locale.get(locale.as_str()).cloned().unwrap_or_default();
        let engines = own.draft.engines.or_else(|| self.draft.engines.clone());
        Policy {
            approval: own.review.approval.or(self.review.approval),
            engines: engines.unwrap_or_else(|| vec!["memory".to_string(), "local".to_string()]),
            fuzzy: own.draft.fuzzy.or(self.draft.fuzzy).unwrap_or(85),
            memories: own.draft.memories.or_else(|| self.draft.memories.clone()).unwrap_or_default(),
            keep: own.draft.keep.or_else(|| self.draft.keep.clone()).unwrap_or_default(),
            missing: own.merge.missing.or(self.merge.missing).unwrap_or(Stands::Source),
            draft: own.merge.draft.or(self.merge.draft).unwrap_or(Stands::Source),
            changed: own.merge.changed.or(self.merge.changed).unwrap_or(Changed::Keep),
            page: own.merge.page.or(self.merge.page).unwrap_or(Hold::Write),
        }
    }
}

impl Config {
    /// Where a file is edited on the forge, if the configuration says so.
    pub fn edit_address(&self) -> Option<&str> {
        self.report.edit.as_deref()
    }

    /// What is said of checks. Of two patterns of paths the longer one is the nearer.
    pub fn rules(&self) -> Rules {
        let locales = self.locale.iter().map(|(written, own)| (written.clone(), own.checks.clone()));
        let mut paths: Vec<_> = self.checks.path.iter().filter_map(|(glob, settings)| Some((glob.len(), super::paths::regex(glob)?, settings.clone()))).collect();
        paths.sort_by_key(|(length, ..)| *length);
        let paths = paths.into_iter().map(|(_, regex, settings)| (regex, settings)).collect();
        Rules { everywhere: self.checks.levels.clone(), locales: locales.collect(), paths }
    }
}

/// Reads a configuration; the error says where and, for an unknown key, which known one is nearest.
pub fn read(source: &Source) -> Result<Config> {
    let fault = |span: Option<std::ops::Range<usize>>, says| {
        let at = span.map_or(0, |span| span.start);
        Error::usage(says).at(Place::of(source, Span::at(at)))
    };
    let table = toml_edit::Document::parse(source.text.as_str())
        .map_err(|wrong| fault(wrong.span(), msg!("config-syntax", why = wrong.message())))?;
    if let Some(unknown) = keys::unknown(table.as_table()) {
        let error = fault(unknown.span, msg!("config-unknown-key", key = unknown.key));
        return Err(match unknown.nearest {
            Some(nearest) => error.hint(msg!("hint-config-key", key = nearest)),
            None => error,
        });
    }
    let config: Config =
        toml::from_str(&source.text).map_err(|wrong| fault(wrong.span(), msg!("config-value", why = unquoted(wrong.message()))))?;
    if let Some(written) = config.locale.keys().find(|written| !config.locales.contains(written)) {
        return Err(Error::usage(msg!("config-locale-unlisted", locale = written)).at(place_of(&source.text, written)));
    }
    if let Some(glob) = config.checks.path.keys().find(|glob| super::paths::regex(glob).is_none()) {
        return Err(Error::usage(msg!("config-match", value = glob)).at(place_of(&source.text, glob)));
    }
    if let Some(edit) = config.edit_address().filter(|edit| !(edit.starts_with("https://") || edit.starts_with("http://")) || !edit.contains("{path}")) {
        return Err(Error::usage(msg!("config-edit")).at(place_of(&source.text, edit)));
    }
    match marks::fault(&config) {
        Some((says, word)) => Err(Error::usage(says).at(place_of(&source.text, &word))),
        None => Ok(config),
    }
}

/// A complaint without the value that it quotes, which may be an address with a password in it.
fn unquoted(why: &str) -> String {
    match (why.find(" \""), why.rfind('"')) {
        (Some(start), Some(end)) if start + 1 < end => format!("{}{}", &why[..start], &why[end + 1..]),
        _ => why.to_string(),
    }
}

/// Where a word first stands in the configuration.
pub fn place_of(text: &str, word: &str) -> Place {
    let source = Source::new(super::CONFIGURATION, text);
    Place::of(&source, Span::at(text.find(word).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn try_read(text: &str) -> Result<Config> {
        read(&Source::new("latimer.toml", text))
    }

    #[test]
    fn fills_in_what_is_not_said() {
        let config = try_read("source = 'en'\nlocales = ['de', 'ar']\n[gate]\napproved = 90\n[locale.ar]\napproved = 60\ndraft = 'draft'\n").unwrap();
        let policy = |tag: &str| config.policy(&Locale::parse(tag).unwrap());
        assert_eq!((policy("de").draft, policy("ar").draft), (Stands::Source, Stands::Draft));
        assert_eq!(policy("de").engines, ["memory", "local"]);
    }

    #[test]
    fn an_unknown_key_is_named_with_the_nearest_known_one() {
        let error = try_read("source = 'en'\nlocales = []\n[merge]\nmising = 'source'\n").unwrap_err();
        assert_eq!((error.says.key, error.hints[0].key), ("config-unknown-key", "hint-config-key"));
        assert_eq!(error.place.map(|place| (place.line, place.column)), Some((4, 1)));
        assert_eq!(try_read("source = 'en'\nlocales = ['de']\n[locale.fr]\napproved = 3\n").unwrap_err().says.key, "config-locale-unlisted");
        let error = try_read("source = 'en'\nlocales = ['de']\n[locale.de.checks]\nchanged-nubmer = 'off'\n").unwrap_err();
        assert_eq!((error.says.key, error.place.map(|place| place.line), error.hints.len()), ("config-unknown-key", Some(4), 1));
        assert!(try_read("source = 'en'\nlocales = []\n[checks.path.'content/**']\nlong-sentenc = 'off'\n").is_err());
        assert!(try_read("source = 'en'\nlocales = []\n[checks.path.'content/**']\nchanged-number = 'off'\n").is_ok());
        assert_eq!(try_read("source = 'en\n").unwrap_err().says.key, "config-syntax");
        assert_eq!(try_read("source = 'en'\nlocales = 'de'\n").unwrap_err().says.key, "config-value");
    }
}
