//! Which files are pages, and the path of each catalog and merged page.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use regex::{Regex, RegexSet};

use super::mozilla::{self, Action, Filter};
use super::config::Approval;
use super::{Project, config};
use crate::error::{Error, Result};
use crate::msg;
use crate::text::Locale;

/// A page and what its rule's templates are filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePaths {
    /// The page itself, relative to the root.
    pub page: PathBuf,
    /// What `**` and the name matched: `{path}`.
    pub path: String,
    /// Its extension: `{ext}`.
    pub extension: String,
    /// Which of `[[pages]]` it belongs to.
    pub rule: usize,
}

/// A Fluent file without a page, such as a program's own words.
#[derive(Clone, Debug)]
pub struct NativePaths {
    /// The source language's file.
    pub source: PathBuf,
    /// The same path with `{locale}` and without wildcards.
    pub(super) template: String,
    /// The languages that have it; all where it does not say.
    pub(super) locales: Option<Vec<String>>,
    /// How its texts are approved; nothing where another system keeps them: what stands there counts as translated, and
    /// sync changes nothing that it did not write.
    pub approval: Option<Approval>,
    /// What need not be there.
    pub(super) filters: Arc<Vec<Filter>>,
}

impl NativePaths {
    /// Whether a language is to have this file.
    pub fn is_for(&self, locale: &Locale) -> bool {
        let listed = self.locales.as_ref().is_none_or(|locales| locales.iter().any(|written| written == locale.as_str()));
        listed && self.action(locale, None) != Action::Ignore
    }

    /// Whether a language may lack a message of this file.
    pub fn is_optional(&self, locale: &Locale, id: &str) -> bool {
        self.action(locale, Some(id)) != Action::Error
    }

    /// Whether such a message is reported all the same.
    pub fn is_reported(&self, locale: &Locale, id: &str) -> bool {
        self.action(locale, Some(id)) == Action::Warning
    }

    fn action(&self, locale: &Locale, id: Option<&str>) -> Action {
        if self.filters.is_empty() { Action::Error } else { mozilla::action(&self.filters, &self.template.replace("{locale}", locale.as_str()), id) }
    }

    pub fn catalog(&self, locale: &Locale) -> PathBuf {
        PathBuf::from(self.template.replace("{locale}", locale.as_str()))
    }

    /// Where drafts for this file stand until somebody approves them, in [`DRAFTS`]: the program must not find them.
    pub fn drafts(&self, locale: &Locale) -> PathBuf {
        let below = self.template.split_once("{locale}").map_or("", |(_, below)| below);
        PathBuf::from(format!("{DRAFTS}/{}{}", locale.as_str(), below.replace("{locale}", locale.as_str())))
    }
}

/// The folder of the drafts for files that a program reads, with one for each language.
pub const DRAFTS: &str = "drafts";

impl Project {
    /// All pages of the project, sorted; what is the output of a page is no page.
    pub fn pages(&self) -> Result<Vec<PagePaths>> {
        let mut pages: Vec<PagePaths> = Vec::new();
        let mut seen = HashSet::new();
        for (rule, config) in self.config.pages.iter().enumerate() {
            let pattern = pattern(&config.r#match.replace("{locale}", self.source.as_str()))
                .ok_or_else(|| Error::usage(msg!("config-match", value = &config.r#match)).at(self.place(&config.r#match)))?;
            let excluded = self.excluded(config)?;
            for file in self.walk(&pattern.base)?.into_iter().filter(|file| !excluded.is_match(file)) {
                let Some(page) = captured(&pattern, &file, rule).filter(|page| seen.insert(page.page.clone())) else { continue };
                pages.push(page);
            }
        }
        let outputs = self.outputs();
        pages.retain(|page| page.page.to_str().is_none_or(|path| !outputs.is_match(path)));
        pages.sort_by(|a, b| a.page.cmp(&b.page));
        self.refuse_shared(&pages)?;
        Ok(pages)
    }

    /// What a rule's own word takes out of it.
    fn excluded(&self, config: &config::Pages) -> Result<RegexSet> {
        let one = |glob: &String| pattern(glob).ok_or_else(|| Error::usage(msg!("config-match", value = glob)).at(self.place(glob)));
        let patterns = config.exclude.iter().map(one).collect::<Result<Vec<_>>>()?;
        Ok(RegexSet::new(patterns.iter().map(|pattern| pattern.regex.as_str())).unwrap_or_default())
    }

    /// Where merged pages stand, whether or not there is a source page for each: what people wrote in another language
    /// is no page of the source language either.
    fn outputs(&self) -> RegexSet {
        let template = |config: &config::Pages, locale: &Locale| {
            pattern(&config.output.replace("{locale}", locale.as_str()).replace("{path}", "**/*").replace("{ext}", "*"))
        };
        let patterns = self.config.pages.iter().flat_map(|config| self.locales.iter().filter_map(move |locale| template(config, locale)));
        RegexSet::new(patterns.map(|pattern| pattern.regex.as_str().to_string())).unwrap_or_default()
    }

    pub fn catalog(&self, page: &PagePaths, locale: &Locale) -> PathBuf {
        fill(&self.config.pages[page.rule].catalog, page, locale)
    }

    pub fn output(&self, page: &PagePaths, locale: &Locale) -> PathBuf {
        fill(&self.config.pages[page.rule].output, page, locale)
    }

    /// The terms that a locale's messages use.
    pub fn terms(&self, locale: &Locale) -> PathBuf {
        self.locale_folder(locale).join("terms.ftl")
    }

    /// The record of what merge wrote for a locale.
    pub fn merged_record(&self, locale: &Locale) -> PathBuf {
        self.locale_folder(locale).join(".merged")
    }

    /// The Fluent files that have no page.
    pub fn natives(&self) -> Result<Vec<NativePaths>> {
        if let Some(layout) = &self.mozilla {
            return layout.natives(self);
        }
        let mut natives: Vec<NativePaths> = Vec::new();
        let mut seen = HashSet::new();
        for config in &self.config.catalogs {
            let of_source = config.r#match.replace("{locale}", self.source.as_str());
            let pattern = pattern(&of_source)
                .ok_or_else(|| Error::usage(msg!("config-match", value = &config.r#match)).at(self.place(&config.r#match)))?;
            let (before, after) = config.r#match.split_once("{locale}").ok_or_else(|| {
                Error::usage(msg!("config-catalog-locale", value = &config.r#match)).at(self.place(&config.r#match))
            })?;
            let _ = after;
            for file in self.walk(&pattern.base)?.into_iter().filter(|file| pattern.regex.is_match(file)) {
                let rest = file.get(before.len() + self.source.as_str().len()..).unwrap_or_default();
                let native = NativePaths { template: format!("{before}{{locale}}{rest}"), source: PathBuf::from(&file), locales: config.locales.clone(), approval: config.approval, filters: Arc::default() };
                if seen.insert((native.template.clone(), native.locales.clone())) {
                    natives.push(native);
                }
            }
        }
        Ok(natives)
    }

    /// Every catalog of a page that a locale has on disk, whether or not its page is still there, sorted.
    /// `natives` are the files that have no page.
    pub fn catalogs_on_disk<'n>(&self, locale: &Locale, natives: impl Iterator<Item = &'n NativePaths>) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let others: HashSet<PathBuf> = natives.map(|native| native.catalog(locale)).chain([self.terms(locale)]).collect();
        for config in &self.config.pages {
            let template = config.catalog.replace("{locale}", locale.as_str()).replace("{path}", "**/*").replace("{ext}", "*");
            let Some(pattern) = pattern(&template) else { continue };
            found.extend(self.walk(&pattern.base)?.into_iter().filter(|file| pattern.regex.is_match(file)).map(PathBuf::from));
        }
        found.retain(|path| !others.contains(path));
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// The files that may be pages of a locale, whether or not there is a source page for each: those that the templates of
    /// outputs fit, and all those that the rules for source pages do, for some generators keep all languages together.
    pub fn pages_on_disk(&self, locale: &Locale) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for config in &self.config.pages {
            let output = config.output.replace("{locale}", locale.as_str()).replace("{path}", "**/*").replace("{ext}", "*");
            for glob in [output, config.r#match.replace("{locale}", self.source.as_str())] {
                let Some(pattern) = pattern(&glob) else { continue };
                found.extend(self.walk(&pattern.base)?.into_iter().filter(|file| pattern.regex.is_match(file)).map(PathBuf::from));
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// Where a template puts a page for a locale; one without `{path}` is a folder of such pages.
    pub fn filled(&self, template: &str, page: &PagePaths, locale: &Locale) -> Vec<PathBuf> {
        if template.contains("{path}") {
            return vec![fill(template, page, locale)];
        }
        ["{path}.{ext}", "{locale}/{path}.{ext}"].into_iter().map(|rest| fill(&format!("{}/{rest}", template.trim_end_matches('/')), page, locale)).collect()
    }

    /// The folders beside those of the configured locales that look like a locale's own and are not listed.
    pub fn unlisted_locales(&self) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for config in &self.config.pages {
            let Some((before, _)) = config.catalog.split_once("{locale}") else { continue };
            let Ok(folders) = std::fs::read_dir(self.root.join(before)) else { continue };
            for folder in folders.flatten().filter(|entry| entry.path().is_dir()) {
                let name = folder.file_name().to_string_lossy().into_owned();
                let listed = name == self.source.as_str() || self.locales.iter().any(|locale| locale.as_str() == name);
                if !listed && Locale::parse(&name).is_some() {
                    found.push(Path::new(before).join(name));
                }
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// The files below a folder, as paths from the root with `/`, sorted. Hidden files, ignored files, links and what a
    /// package manager or a generator has put there are left out.
    pub fn walk(&self, base: &str) -> Result<Vec<String>> {
        let start = self.root.join(base);
        if !start.is_dir() {
            return Ok(Vec::new());
        }
        let walk = ignore::WalkBuilder::new(&start).git_global(false).git_exclude(false).require_git(false).sort_by_file_name(std::ffi::OsStr::cmp)
            .filter_entry(|entry| entry.depth() == 0 || !matches!(entry.file_name().to_str(), Some("node_modules" | "_site")))
            .build();
        let mut files = Vec::new();
        for entry in walk {
            let entry = entry.map_err(|fault| Error::failed(msg!("project-io", path = base, why = fault.to_string())))?;
            if entry.file_type().is_some_and(|kind| kind.is_file())
                && let Ok(path) = entry.path().strip_prefix(&self.root)
                && let Some(path) = path.to_str()
            {
                files.push(path.replace('\\', "/"));
            }
        }
        Ok(files)
    }

    fn place(&self, word: &str) -> crate::finding::Place {
        let text = std::fs::read_to_string(self.root.join(self.configuration())).unwrap_or_default();
        config::place_of(&text, word)
    }

    fn locale_folder(&self, locale: &Locale) -> PathBuf {
        let template = self.config.pages.first().map_or("locales/{locale}/{path}.ftl", |pages| pages.catalog.as_str());
        let folder = template.split('/').take_while(|part| !part.contains("{path}"));
        let mut at = PathBuf::new();
        for part in folder {
            at.push(part.replace("{locale}", locale.as_str()));
            if part.contains("{locale}") {
                return at;
            }
        }
        // The template names the language in the file's name, so its folder is everybody's.
        at.join(locale.as_str())
    }

    fn refuse_shared(&self, pages: &[PagePaths]) -> Result<()> {
        // The paths of all languages would be most of what is in memory: their hashes are enough, and what they say is checked.
        let mut seen: HashMap<u64, &PagePaths> = HashMap::new();
        let hasher = RandomState::new();
        let owns = |other: &PagePaths, path: &Path| self.everywhere().any(|locale| self.catalog(other, locale) == path || self.output(other, locale) == path);
        let natives: HashSet<PathBuf> = self.natives()?.iter().flat_map(|native| self.everywhere().map(|locale| native.catalog(locale))).collect();
        let terms: Vec<(&Locale, PathBuf)> = self.everywhere().map(|locale| (locale, self.terms(locale))).collect();
        for page in pages {
            let rule = &self.config.pages[page.rule];
            for (locale, terms) in &terms {
                let catalog = self.catalog(page, locale);
                let cure = format!("{}.{{ext}}.ftl", rule.catalog.trim_end_matches(".ftl"));
                let refused = |key, other: &Path| {
                    let says = crate::say::Msg::new(key).with("page", page.page.as_path()).with("other", other).with("path", catalog.as_path());
                    Error::usage(says).at(self.place(&rule.catalog)).hint(msg!("hint-catalog-template", template = &cure))
                };
                if natives.contains(&catalog) {
                    return Err(refused("config-catalog-native", &catalog));
                }
                if catalog == *terms {
                    return Err(refused("config-catalog-terms", &catalog));
                }
                if let Some(other) = seen.insert(hasher.hash_one(&catalog), page).filter(|other| owns(other, &catalog)) {
                    return Err(refused("config-catalog-shared", &other.page));
                }
                let output = self.output(page, locale);
                if *locale != &self.source
                    && let Some(other) = seen.insert(hasher.hash_one(&output), page).filter(|other| owns(other, &output))
                {
                    let says = msg!("config-output-shared", page = page.page.as_path(), other = other.page.as_path(), path = output.as_path());
                    let cure = format!("{}.{{ext}}", rule.output.trim_end_matches(".{ext}"));
                    return Err(Error::usage(says).at(self.place(&rule.output)).hint(msg!("hint-output-template", template = &cure)));
                }
            }
        }
        Ok(())
    }

    fn everywhere(&self) -> impl Iterator<Item = &Locale> {
        std::iter::once(&self.source).chain(&self.locales)
    }
}

fn captured(pattern: &Pattern, file: &str, rule: usize) -> Option<PagePaths> {
    let found = pattern.regex.captures(file)?;
    let part = |name: &str| found.name(name).map_or("", |part| part.as_str());
    let extension = file.rsplit_once('.').map_or("", |(_, extension)| extension).to_string();
    Some(PagePaths { page: PathBuf::from(file), path: format!("{}{}", part("folders"), part("name")), extension, rule })
}

fn fill(template: &str, page: &PagePaths, locale: &Locale) -> PathBuf {
    let holes = [("{locale}", locale.as_str()), ("{path}", &page.path), ("{ext}", &page.extension)];
    let mut filled = String::with_capacity(template.len() + page.path.len());
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (before, hole) = rest.split_at(at);
        filled.push_str(before);
        // A brace that is none of them stands for itself.
        let (name, value) = holes.into_iter().find(|(name, _)| hole.starts_with(name)).unwrap_or(("{", "{"));
        filled.push_str(value);
        rest = &hole[name.len()..];
    }
    filled.push_str(rest);
    PathBuf::from(filled)
}

/// A glob as a regular expression that tells what `**` and the name matched.
struct Pattern {
    /// The folder above the first wildcard.
    base: String,
    regex: Regex,
}

/// A glob as a regular expression on paths with `/`. Behind `**` at its end anything matches.
pub fn regex(glob: &str) -> Option<Regex> {
    let glob = if glob.ends_with("**") { format!("{glob}/*") } else { glob.to_string() };
    pattern(&glob).map(|pattern| pattern.regex)
}

fn pattern(glob: &str) -> Option<Pattern> {
    let wild = glob.find(['*', '?', '{', '[']).unwrap_or(glob.len());
    let base = glob[..wild].rfind('/').map_or("", |at| &glob[..at]).to_string();
    let mut regex = String::from("^");
    let (mut folders, mut name, mut depth) = (false, false, 0);
    let mut rest = glob;
    while let Some(letter) = rest.chars().next() {
        let last_part = !rest.contains('/');
        if let Some(after) = rest.strip_prefix("**/") {
            regex.push_str(if folders { "(?:.*/)?" } else { "(?P<folders>(?:.*/)?)" });
            folders = true;
            rest = after;
            continue;
        }
        match letter {
            '*' if last_part && !name => {
                regex.push_str("(?P<name>[^/]*)");
                name = true;
            }
            '*' => regex.push_str("[^/]*"),
            '?' => regex.push_str("[^/]"),
            '{' => {
                regex.push_str("(?:");
                depth += 1;
            }
            '}' if depth > 0 => {
                regex.push(')');
                depth -= 1;
            }
            ',' if depth > 0 => regex.push('|'),
            _ => regex.push_str(&regex::escape(&letter.to_string())),
        }
        rest = &rest[letter.len_utf8()..];
    }
    // A rule without a wildcard in its name is one page; its stem is its path.
    if !name {
        let stem = glob.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map_or("", |(stem, _)| stem);
        regex = regex.replacen(&regex::escape(stem), &format!("(?P<name>{})", regex::escape(stem)), usize::from(!stem.is_empty()));
    }
    regex.push('$');
    (depth == 0).then(|| Regex::new(&regex).ok()).flatten().map(|regex| Pattern { base, regex })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(files: &[&str], configuration: &str) -> (tempfile::TempDir, Project) {
        let root = tempfile::tempdir().unwrap();
        for file in files {
            std::fs::create_dir_all(root.path().join(file).parent().unwrap()).unwrap();
            std::fs::write(root.path().join(file), "x").unwrap();
        }
        let project = Project::with(root.path(), configuration).unwrap();
        (root, project)
    }

    const TEMPLATES: &str = "catalog = 'locales/{locale}/{path}.ftl'\noutput = 'content/{locale}/{path}.{ext}'\n";

    #[test]
    fn finds_pages_and_fills_templates() {
        let files = ["content/en/a.md", "content/en/b/c.html", "content/en/.hidden.md", "content/en/x.png", "content/de/a.md"];
        let (_root, project) = project(&files, &format!("source='en'\nlocales=['de']\n[[pages]]\nmatch='content/en/**/*.{{md,html}}'\n{TEMPLATES}"));
        let pages = project.pages().unwrap();
        let names: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
        assert_eq!(names, ["a", "b/c"]);
        assert_eq!(project.output(&pages[1], &project.locales[0]), Path::new("content/de/b/c.html"));
        assert_eq!(project.catalog(&pages[1], &project.source), Path::new("locales/en/b/c.ftl"));
        assert_eq!(project.merged_record(&project.locales[0]), Path::new("locales/de/.merged"));
    }

    #[test]
    fn an_output_is_never_a_page() {
        let configuration = "source='en'\nlocales=['de']\n[[pages]]\nmatch='content/**/*.md'\ncatalog='locales/{locale}/{path}.ftl'\noutput='content/{path}.{locale}.{ext}'\n";
        let (_root, project) = project(&["content/a.md", "content/a.de.md"], configuration);
        let names: Vec<String> = project.pages().unwrap().into_iter().map(|page| page.path).collect();
        assert_eq!(names, ["a"]);
    }

    #[test]
    fn shared_catalogs_are_refused_with_the_template_that_cures_it() {
        let (_root, project) = project(&["content/en/a.md", "content/en/a.html"], &format!("source='en'\nlocales=['de']\n[[pages]]\nmatch='content/en/**/*.*'\n{TEMPLATES}"));
        let error = project.pages().unwrap_err();
        assert_eq!(error.says.key, "config-catalog-shared");
        assert_eq!(error.hints[0].args[0].1, crate::say::Arg::Text("locales/{locale}/{path}.{ext}.ftl".into()));
    }
}
