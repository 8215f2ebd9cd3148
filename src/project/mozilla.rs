//! Mozilla's `l10n.toml`, read as it is: paths of reference files and translations, includes, excludes and filters.
//!
//! Source of the format: <https://moz-l10n-config.readthedocs.io/>, and for what that leaves open compare-locales. The last
//! rule for a translation holds; files that are not Fluent are passed over.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use regex::Regex;
use serde::Deserialize;

use super::{NativePaths, Project};
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::msg;
use crate::text::{Locale, Source, Span};

/// The name of the file.
pub const CONFIGURATION: &str = "l10n.toml";

/// So deep may files include each other.
const DEPTH: usize = 20;

#[derive(Debug, Default, Deserialize)]
struct Written {
    basepath: Option<String>,
    locales: Option<Vec<String>>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    #[serde(default)]
    paths: Vec<WrittenPaths>,
    #[serde(default)]
    includes: Vec<Other>,
    #[serde(default)]
    excludes: Vec<Other>,
    #[serde(default)]
    filters: Vec<WrittenFilter>,
}

#[derive(Debug, Deserialize)]
struct WrittenPaths {
    reference: Option<String>,
    l10n: String,
    locales: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct Other {
    path: String,
}

#[derive(Debug, Deserialize)]
struct WrittenFilter {
    path: OneOrMore,
    key: Option<OneOrMore>,
    action: Action,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn all(&self) -> &[String] {
        match self {
            OneOrMore::One(one) => std::slice::from_ref(one),
            OneOrMore::More(more) => more,
        }
    }
}

/// What a filter says of what is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Action {
    Error,
    /// It is reported, and counts as little as what is ignored.
    Warning,
    Ignore,
}

/// A configuration with all that it includes.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub locales: Vec<String>,
    /// The reference files' own language, as far as a folder's name tells.
    pub source: String,
    rules: Vec<Rule>,
    excluded: Vec<Excluded>,
    /// The files that it was read from.
    read: Vec<PathBuf>,
}

/// Translations that another configuration has, which is left out.
#[derive(Clone, Debug)]
struct Excluded {
    configuration: PathBuf,
    path: Regex,
    locales: Vec<String>,
}

/// Where reference files and their translations stand, relative to the project's root.
#[derive(Clone, Debug)]
struct Rule {
    /// Nowhere, where nothing is translated from Fluent.
    reference: Option<String>,
    l10n: String,
    locales: Vec<String>,
    filters: Arc<Vec<Filter>>,
}

/// What need not be there, or is only reported: files or keys.
#[derive(Debug)]
pub struct Filter {
    path: Regex,
    key: Option<Regex>,
    action: Action,
}

/// Reads the configuration of a folder.
pub fn read(root: &Path) -> Result<Layout> {
    let mut layout = Layout::default();
    gather(root, Path::new(CONFIGURATION), &[], &mut layout, DEPTH)?;
    for rule in &layout.rules {
        for locale in &rule.locales {
            if Locale::parse(locale).is_none() {
                return Err(Error::usage(msg!("config-locale", locale = locale)).at(Place::file(CONFIGURATION)));
            }
            if !layout.locales.contains(locale) {
                layout.locales.push(locale.clone());
            }
        }
    }
    let named = |rule: &Rule| rule.reference.iter().flat_map(|reference| reference.split('/')).find(|part| part.len() >= 2 && *part != "locales" && is_language(part)).map(str::to_string);
    layout.source = layout.rules.iter().find_map(named).unwrap_or_else(|| "en".to_string());
    let source = layout.source.clone();
    layout.locales.retain(|locale| *locale != source);
    layout.locales.sort();
    Ok(layout)
}

/// Whether a folder's name is English or a language that stands beside it, such as `en-US`.
fn is_language(name: &str) -> bool {
    Locale::parse(name).is_some_and(|locale| locale.language() == "en")
}

/// Reads one file and what it includes; `above` are the languages of the file that includes it.
fn gather(root: &Path, path: &Path, above: &[String], layout: &mut Layout, depth: usize) -> Result<()> {
    let text = std::fs::read_to_string(root.join(path)).map_err(|fault| super::unreadable(path, &fault))?;
    let source = Source::new(path, &text);
    let fault = |says, at: usize| Error::usage(says).at(Place::of(&source, Span::at(at)));
    if depth == 0 {
        return Err(fault(msg!("mozilla-depth"), 0));
    }
    let written: Written = toml::from_str(&text).map_err(|wrong| fault(msg!("config-value", why = wrong.message()), wrong.span().map_or(0, |span| span.start)))?;
    let base = normal(&path.parent().unwrap_or(Path::new("")).join(written.basepath.as_deref().unwrap_or(".")));
    let expanded = |pattern: &str| {
        let mut pattern = pattern.to_string();
        for (name, value) in written.env.iter().chain([(&"l10n_base".to_string(), &".".to_string())]) {
            pattern = pattern.replace(&format!("{{{name}}}"), value).replace(&format!("{{ {name} }}"), value);
        }
        slashed(&normal(&base.join(pattern.replace("{ locale }", "{locale}").replace("{android_locale}", "{locale}"))))
    };
    let mut filters = Vec::new();
    for filter in &written.filters {
        for path in filter.path.all() {
            let keys: Vec<Option<&String>> = filter.key.as_ref().map_or_else(|| vec![None], |keys| keys.all().iter().map(Some).collect());
            for key in keys {
                let pattern = key.map(|key| key.strip_prefix("re:").map_or_else(|| format!("^{}$", regex::escape(key)), |key| format!("^(?:{key})")));
                let compiled = pattern.map(|pattern| Regex::new(&pattern)).transpose();
                let word = key.map_or("", String::as_str);
                let key = compiled.map_err(|_| fault(msg!("mozilla-key", key = word), text.find(word).unwrap_or(0)))?;
                let pattern = regex(&expanded(path)).replace(&regex::escape("{locale}"), "[^/]+");
                let path = Regex::new(&pattern).map_err(|_| fault(msg!("config-match", value = path), text.find(path.as_str()).unwrap_or(0)))?;
                filters.push(Filter { path, key, action: filter.action });
            }
        }
    }
    let filters = Arc::new(filters);
    let languages = written.locales.as_deref().unwrap_or(above);
    for paths in &written.paths {
        let locales = match (&paths.locales, &written.locales) {
            (Some(own), Some(all)) => own.iter().filter(|locale| all.contains(locale)).cloned().collect(),
            (Some(own), None) => own.clone(),
            (None, _) => languages.to_vec(),
        };
        if !expanded(&paths.l10n).contains("{locale}") {
            return Err(fault(msg!("config-catalog-locale", value = &paths.l10n), text.find(&paths.l10n).unwrap_or(0)));
        }
        layout.rules.push(Rule { reference: paths.reference.as_deref().map(&expanded), l10n: expanded(&paths.l10n), locales, filters: filters.clone() });
    }
    for other in &written.includes {
        gather(root, Path::new(&expanded(&other.path)), languages, layout, depth - 1)?;
    }
    for other in &written.excludes {
        let mut apart = Layout::default();
        let configuration = PathBuf::from(expanded(&other.path));
        gather(root, &configuration, languages, &mut apart, depth - 1)?;
        for rule in apart.rules {
            let pattern = Regex::new(&regex(&rule.l10n)).map_err(|_| fault(msg!("config-match", value = &rule.l10n), 0))?;
            layout.excluded.push(Excluded { configuration: configuration.clone(), path: pattern, locales: rule.locales });
        }
    }
    layout.read.push(path.to_path_buf());
    Ok(())
}

impl Layout {
    /// The Fluent files that the reference has, each with the languages that are to have it.
    pub fn natives(&self, project: &Project) -> Result<Vec<NativePaths>> {
        let mut found: BTreeMap<(String, PathBuf), NativePaths> = BTreeMap::new();
        for rule in &self.rules {
            for (source, template) in files(project, rule)? {
                // The last rule for a translation holds.
                for native in found.iter_mut().filter(|((other, of), _)| *other == template && *of != source).map(|(_, native)| native) {
                    native.locales.iter_mut().for_each(|locales| locales.retain(|locale| !rule.locales.contains(locale)));
                }
                let native = NativePaths { source: source.clone(), template: template.clone(), locales: Some(Vec::new()), approval: None, filters: rule.filters.clone() };
                let native = found.entry((template, source)).or_insert(native);
                native.filters = rule.filters.clone();
                let locales = native.locales.get_or_insert_default();
                let new: Vec<String> = rule.locales.iter().filter(|locale| !locales.contains(locale)).cloned().collect();
                locales.extend(new);
            }
        }
        // What is included all the same is not left out.
        for excluded in self.excluded.iter().filter(|excluded| !self.read.contains(&excluded.configuration)) {
            for native in found.values_mut().filter(|native| excluded.path.is_match(&native.template)) {
                native.locales.iter_mut().for_each(|locales| locales.retain(|locale| !excluded.locales.contains(locale)));
            }
        }
        let mut natives: Vec<NativePaths> = found.into_values().filter(|native| native.locales.as_ref().is_some_and(|locales| !locales.is_empty())).collect();
        natives.sort_by(|a, b| a.source.cmp(&b.source));
        Ok(natives)
    }
}

/// The reference files of a rule, each with the template of its translations.
fn files(project: &Project, rule: &Rule) -> Result<Vec<(PathBuf, String)>> {
    let Some(reference) = &rule.reference else { return Ok(Vec::new()) };
    let Some(pattern) = Regex::new(&regex(reference)).ok() else { return Ok(Vec::new()) };
    let wild = reference.find('*').unwrap_or(reference.len());
    let base = reference[..wild].rfind('/').map_or("", |at| &reference[..at]);
    let mut found = Vec::new();
    for file in project.walk(base)?.into_iter().filter(|file| file.ends_with(".ftl")) {
        if let Some(parts) = pattern.captures(&file) {
            let parts: Vec<&str> = parts.iter().skip(1).map(|part| part.map_or("", |part| part.as_str())).collect();
            found.push((PathBuf::from(&file), filled(&rule.l10n, &parts)));
        }
    }
    Ok(found)
}

/// What it means that something of a translation is not there: the whole file, or one message. The last filter that fits holds.
pub(super) fn action(filters: &[Filter], path: &str, key: Option<&str>) -> Action {
    let fits = |filter: &&Filter| {
        let of_key = match (&filter.key, key) {
            (None, None) => true,
            (Some(pattern), Some(key)) => pattern.is_match(key),
            _ => false,
        };
        of_key && filter.path.is_match(path)
    };
    filters.iter().rev().find(fits).map_or(Action::Error, |filter| filter.action)
}

/// A path pattern as a regular expression: `*` within a folder, `**` at any depth.
fn regex(pattern: &str) -> String {
    let mut regex = String::from("^");
    let mut rest = pattern;
    while let Some(letter) = rest.chars().next() {
        let (piece, length) = match letter {
            '*' if rest.starts_with("**/") => ("(.+/)?".to_string(), 3),
            '*' if rest == "**" => ("(.+)?".to_string(), 2),
            '*' => ("([^/]*)".to_string(), 1),
            _ => (regex::escape(&letter.to_string()), letter.len_utf8()),
        };
        regex.push_str(&piece);
        rest = &rest[length..];
    }
    regex + "$"
}

/// A pattern with its wildcards filled in order.
fn filled(pattern: &str, parts: &[&str]) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    let mut parts = parts.iter();
    while let Some(at) = rest.find('*') {
        out.push_str(&rest[..at]);
        out.push_str(parts.next().unwrap_or(&""));
        let wide = if rest[at..].starts_with("**/") { 3 } else if rest[at..].starts_with("**") { 2 } else { 1 };
        rest = &rest[at + wide..];
    }
    out + rest
}

/// A path without `.` and, where it can be told, without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_are_carried_over() {
        let carried = |reference: &str, l10n: &str, file: &str| {
            let pattern = Regex::new(&regex(reference)).unwrap();
            let parts: Vec<String> = pattern.captures(file)?.iter().skip(1).map(|part| part.map_or(String::new(), |part| part.as_str().to_string())).collect();
            Some(filled(l10n, &parts.iter().map(String::as_str).collect::<Vec<_>>()))
        };
        assert_eq!(carried("en/**/*.ftl", "{locale}/**/*.ftl", "en/a.ftl").as_deref(), Some("{locale}/a.ftl"));
        assert_eq!(carried("en/**/*.ftl", "{locale}/**/*.ftl", "en/b/c/a.ftl").as_deref(), Some("{locale}/b/c/a.ftl"));
        assert_eq!(carried("browser/locales/en-US/**", "{locale}/browser/**", "browser/locales/en-US/x/y.ftl").as_deref(), Some("{locale}/browser/x/y.ftl"));
        assert_eq!(carried("en/*.ftl", "{locale}/*.ftl", "en/b/a.ftl"), None);
    }
}
