//! What a folder of pages looks like to somebody who has never seen it: its generator, its languages, where things go.

use std::collections::BTreeSet;
use std::path::Path;

use super::unreadable;
use crate::error::{Error, Result};
use crate::msg;
use crate::page::Format;
use crate::text::Locale;

/// What a folder looks like.
pub struct Layout {
    pub profile: &'static str,
    pub source: String,
    /// The languages that it has pages in already.
    pub locales: Vec<String>,
    /// The rule for its pages, and those for the files of strings beside them.
    pub rules: Vec<Rule>,
}

/// Files that are pages, and where their catalogs and translations go.
pub struct Rule {
    pub pattern: String,
    pub catalog: String,
    pub output: String,
    pub exclude: Vec<String>,
}

/// The file that gives a generator away, its profile, the folder of its pages, and where its translated pages go when
/// there is no folder for each language yet; `{folder}` is the one of its pages. The first that fits wins.
const GENERATORS: &[(&[&str], &str, &str, &str)] = &[
    (&["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"], "hugo", "content", "{folder}/{path}.{locale}.{ext}"),
    (&["book.toml"], "mdbook", "src", "{folder}-{locale}/{path}.{ext}"),
    (&["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"], "docusaurus", "docs", "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.{ext}"),
    (&["astro.config.mjs", "astro.config.ts", "astro.config.js"], "astro", "src/content/docs", "{folder}/{locale}/{path}.{ext}"),
    (&[".vitepress", "docs/.vitepress"], "vitepress", "docs", "{folder}/{locale}/{path}.{ext}"),
    (&["mkdocs.yml", "mkdocs.yaml"], "mkdocs", "docs", "{folder}/{path}.{locale}.{ext}"),
    (&["_config.yml", "_config.yaml"], "jekyll", "", "{folder}/{locale}/{path}.{ext}"),
    (&[".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"], "eleventy", "", "{folder}/{locale}/{path}.{ext}"),
    (&["zola.toml"], "zola", "content", "{folder}/{path}.{locale}.{ext}"),
    // Both Hugo and Zola may have a config.toml; only Zola demands a base_url of that spelling.
    (&["config.toml"], "hugo", "content", "{folder}/{path}.{locale}.{ext}"),
];

/// The key by which a generator's own configuration names another folder of its pages.
const FOLDER_KEYS: &[(&str, &str)] = &[("mdbook", "src"), ("vitepress", "srcDir"), ("mkdocs", "docs_dir"), ("jekyll", "source"), ("eleventy", "input")];

type Beside = (&'static str, &'static str, &'static str, &'static [&'static str], &'static str, &'static str);

/// Pages and files of strings that a generator keeps beside its pages: its profile, the folder, the files in it, their
/// extensions, where their catalogs go below the language's folder, and where their translations go. Of those with one
/// catalog the first that is there counts.
const BESIDE: &[Beside] = &[
    ("hugo", "i18n", "{source}", STRINGS, "i18n", "i18n/{locale}.{ext}"),
    ("hugo", "config/_default", "menus.{source}", STRINGS, "menus", "config/_default/menus.{locale}.{ext}"),
    ("hugo", "config/_default", "menu.{source}", STRINGS, "menus", "config/_default/menu.{locale}.{ext}"),
    ("hugo", "data/{source}", ALL, STRINGS, "data/{path}", "data/{locale}/{path}.{ext}"),
    ("docusaurus", "blog", ALL, PAGES, "blog/{path}", "i18n/{locale}/docusaurus-plugin-content-blog/{path}.{ext}"),
    ("docusaurus", "src/pages", ALL, PAGES, "pages/{path}", "i18n/{locale}/docusaurus-plugin-content-pages/{path}.{ext}"),
    ("docusaurus", "i18n/{source}", ALL, &["json"], "i18n/{path}", "i18n/{locale}/{path}.{ext}"),
    ("astro", "src/content/i18n", "{source}", STRINGS, "i18n", "src/content/i18n/{locale}.{ext}"),
    ("jekyll", "_data/{source}", ALL, STRINGS, "_data/{path}", "_data/{locale}/{path}.{ext}"),
    // With jekyll-polyglot a file in the folder of a language goes before the one of all languages.
    ("jekyll", "_data", ALL, STRINGS, "_data/{path}", "_data/{locale}/{path}.{ext}"),
    ("eleventy", "_data/{source}", ALL, STRINGS, "_data/{path}", "_data/{locale}/{path}.{ext}"),
    ("eleventy", "src/_data/{source}", ALL, STRINGS, "_data/{path}", "src/_data/{locale}/{path}.{ext}"),
];

/// All files below a folder.
const ALL: &str = "**/*";

const PAGES: &[&str] = &["md", "mdx"];
const STRINGS: &[&str] = &["toml", "yaml", "yml", "json"];

/// Folders whose files are parts of a site and no pages of it.
const NO_PAGES: &[&str] = &["_layouts", "_includes", "_sass", "_plugins", "themes", "vendor"];

/// How many levels of folders are looked into.
const DEEPEST: usize = 6;

/// Tells the layout of a folder of pages. `source` and `profile` are a person's word against what it looks like.
pub fn detect(dir: &Path, source: Option<&str>, profile: Option<&str>) -> Result<Layout> {
    let found = GENERATORS.iter().find(|(files, ..)| files.iter().any(|file| dir.join(file).exists()));
    let (mut known, mut folder, mut output) = match found {
        Some((_, profile, folder, output)) => (*profile, folder.to_string(), output.to_string()),
        None if dir.join("content").is_dir() => ("plain", "content".to_string(), "{folder}/{path}.{locale}.{ext}".to_string()),
        None => ("plain", String::new(), "{folder}/{locale}/{path}.{ext}".to_string()),
    };
    if let Some(named) = found.and_then(|(files, profile, ..)| named_folder(dir, files, profile)) {
        folder = named;
    }
    if dir.join("config.toml").exists() && std::fs::read_to_string(dir.join("config.toml")).is_ok_and(|text| text.contains("base_url")) {
        known = "zola";
    }
    if let Some(wanted) = profile {
        known = GENERATORS.iter().map(|(_, profile, ..)| *profile).chain(["plain"]).find(|known| *known == wanted)
            .ok_or_else(|| Error::usage(msg!("config-profile", profile = wanted)))?;
    }
    let base = |folder: &str| if folder.is_empty() { String::new() } else { format!("{folder}/") };
    if folder == "docs" && !dir.join("docs").is_dir() {
        folder = String::new();
    }
    output = output.replace("{folder}/", &base(&folder)).replace("{folder}", &folder);
    let languages: Vec<String> = list(&dir.join(&folder))?.into_iter().filter(|name| is_language_folder(&dir.join(&folder), name)).collect();
    let extensions = extensions(&dir.join(&folder), known);
    let by_suffix = suffixes(&dir.join(&folder));
    let source = match source {
        Some(source) if Locale::parse(source).is_none() => return Err(Error::usage(msg!("config-locale", locale = source))),
        Some(source) => source.to_string(),
        None => match stated(&dir.join(&folder)) {
            Some(stated) => stated,
            None if languages.iter().any(|name| name == "en") || has_pages_beside(&dir.join(&folder), &languages) => "en".to_string(),
            None => languages.first().cloned().unwrap_or_else(|| "en".to_string()),
        },
    };
    let catalog = if has_other_catalogs(dir, &source) { "l10n/{locale}/{path}.ftl" } else { "locales/{locale}/{path}.ftl" };
    let (pattern, locales) = if languages.contains(&source) {
        output = format!("{}{{locale}}/{{path}}.{{ext}}", base(&folder));
        (format!("{}{source}/**/*.{extensions}", base(&folder)), languages)
    } else {
        if !by_suffix.is_empty() {
            output = format!("{}{{path}}.{{locale}}.{{ext}}", base(&folder));
        }
        (format!("{}**/*.{extensions}", base(&folder)), languages.into_iter().chain(by_suffix).collect())
    };
    let collections = if known == "jekyll" { collections(dir)? } else { Vec::new() };
    let whole = folder.is_empty() || matches!(known, "jekyll" | "eleventy");
    let parts = NO_PAGES.iter().filter(|_| whole).map(|part| format!("{}{part}", base(&folder)));
    let apart = parts.chain(collections.iter().cloned());
    let exclude = apart.filter(|folder| dir.join(folder).is_dir()).map(|folder| format!("{folder}/{ALL}")).collect();
    let mut rules = vec![Rule { pattern, catalog: catalog.to_string(), output, exclude }];
    rules.extend(collections.iter().map(|folder| Rule {
        pattern: format!("{folder}/{ALL}.{extensions}"),
        catalog: catalog.replace("{path}", &format!("{folder}/{{path}}")),
        output: format!("{folder}/{{locale}}/{{path}}.{{ext}}"),
        exclude: Vec::new(),
    }));
    rules.extend(beside(dir, known, &source, catalog));
    Ok(Layout { profile: known, locales: locales.into_iter().filter(|name| *name != source).collect(), source, rules })
}

/// The folder of pages that a generator's own configuration names: `input: "src"`. A configuration may be a program, so
/// that its words are looked for and not read; only a folder that is there counts.
fn named_folder(dir: &Path, files: &[&str], profile: &str) -> Option<String> {
    let (_, key) = FOLDER_KEYS.iter().find(|(known, _)| *known == profile)?;
    let said = regex::Regex::new(&format!(r#"(?m)(?:^|[\s{{,])["']?{key}["']?\s*[:=]\s*["']?([\w./-]+)"#)).ok()?;
    let file = files.iter().find(|file| dir.join(file).exists())?;
    // VitePress keeps its configuration in a folder, and names others as seen from where that folder is.
    let (texts, root) = match dir.join(file).is_dir() {
        true => (list(&dir.join(file)).ok()?.into_iter().filter(|name| name.starts_with("config.")).map(|name| format!("{file}/{name}")).collect(), Path::new(file).parent()?),
        false => (vec![file.to_string()], Path::new("")),
    };
    let text: String = texts.iter().filter_map(|path| std::fs::read_to_string(dir.join(path)).ok()).collect();
    let named = said.captures(&text)?.get(1)?.as_str().trim_start_matches("./").trim_end_matches('/');
    let folder = root.join(named).to_str()?.replace('\\', "/");
    let inside = !named.is_empty() && named != "." && !folder.starts_with('/') && !folder.contains("..");
    (inside && dir.join(&folder).is_dir()).then_some(folder)
}

/// Jekyll's collections, by their folders: it looks for them nowhere but at the top, unlike `_posts` and `_drafts`, so
/// that their translations have to stay in them.
fn collections(dir: &Path) -> Result<Vec<String>> {
    let no_collection = |name: &str| NO_PAGES.contains(&name) || ["_posts", "_drafts", "_data", "_site"].contains(&name);
    let folders = list(dir)?.into_iter().filter(|name| name.starts_with('_') && !no_collection(name));
    Ok(folders.filter(|name| there(PAGES, names(&dir.join(name), DEEPEST).iter()).is_some()).collect())
}

/// The generator's site in a folder below, where the folder itself has none: its folder and its profile.
pub fn below(dir: &Path) -> Option<(String, &'static str)> {
    let of = |dir: &Path| GENERATORS.iter().find(|(files, ..)| files.iter().any(|file| dir.join(file).exists())).map(|(_, profile, ..)| *profile);
    if of(dir).is_some() {
        return None;
    }
    list(dir).ok()?.into_iter().filter(|name| !name.starts_with('.')).find_map(|name| of(&dir.join(&name)).map(|profile| (name, profile)))
}

/// The rules for what stands beside the pages.
fn beside(dir: &Path, profile: &str, source: &str, catalog: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for (_, folder, files, extensions, name, output) in BESIDE.iter().filter(|(known, ..)| *known == profile) {
        let (folder, files) = (folder.replace("{source}", source), files.replace("{source}", source));
        let names = names(&dir.join(&folder), if files == ALL { DEEPEST } else { 1 });
        let catalog = catalog.replace("{path}", name);
        let found = there(extensions, names.iter().filter(|name| files == ALL || name.rsplit_once('.').is_some_and(|(own, _)| own == files)));
        if let Some(extensions) = found.filter(|_| !rules.iter().any(|rule| rule.catalog == catalog)) {
            rules.push(Rule { pattern: format!("{folder}/{files}.{extensions}"), catalog, output: output.to_string(), exclude: Vec::new() });
        }
    }
    rules
}

/// Those extensions of pages that there are files with: `md` or `{md,html}`.
fn there<'n>(extensions: &[&str], names: impl Iterator<Item = &'n String>) -> Option<String> {
    let there: BTreeSet<&str> = names.filter(|name| Format::of(name).is_some()).filter_map(|name| Some(name.rsplit_once('.')?.1)).collect();
    let found: Vec<&str> = extensions.iter().copied().filter(|extension| there.contains(extension)).collect();
    match found[..] {
        [] => None,
        [only] => Some(only.to_string()),
        _ => Some(format!("{{{}}}", found.join(","))),
    }
}

/// The language that a folder's own start page says it is in.
fn stated(dir: &Path) -> Option<String> {
    let page = std::fs::read_to_string(dir.join("index.html")).ok()?;
    let start = page.to_ascii_lowercase().find("<html")?;
    let tag = page.get(start..start + page.get(start..)?.find('>')?)?;
    let value = tag.split_once("lang=")?.1.trim_start_matches(['"', '\'']);
    let language = value.split(['"', '\'', ' ', '\t', '\n', '/', '>']).next()?;
    looks_like_language(language).then(|| language.to_string())
}

/// Whether there are pages outside of the folders of languages, papers of a repository apart.
fn has_pages_beside(dir: &Path, languages: &[String]) -> bool {
    let walk = ignore::WalkBuilder::new(dir).max_depth(Some(DEEPEST)).require_git(false).build();
    walk.flatten().any(|entry| {
        let inside = entry.path().strip_prefix(dir).unwrap_or(entry.path());
        let below = inside.components().next().is_some_and(|first| languages.iter().any(|language| first.as_os_str() == language.as_str()));
        let name = entry.file_name().to_str().unwrap_or_default();
        let paper = inside.components().count() == 1 && name.split('.').next().is_some_and(|stem| stem.bytes().all(|byte| byte.is_ascii_uppercase() || b"_-".contains(&byte)));
        Format::of(name).is_some_and(|format| !matches!(format, Format::Data(_) | Format::Text)) && !below && !paper
    })
}

/// Whether another program has Fluent files of its own in the folder where ours would go.
fn has_other_catalogs(dir: &Path, source: &str) -> bool {
    let walk = ignore::WalkBuilder::new(dir.join("locales").join(source)).max_depth(Some(DEEPEST)).require_git(false).build();
    let mut catalogs = walk.flatten().filter(|entry| entry.path().extension().is_some_and(|extension| extension == "ftl"));
    // Ours begin with the path of their page.
    catalogs.any(|entry| std::fs::read_to_string(entry.path()).is_ok_and(|text| !text.starts_with("### ")))
}

/// The extensions of pages, by what there is.
fn extensions(dir: &Path, profile: &str) -> String {
    let names = names(dir, DEEPEST);
    // A generator's own templates are HTML too; only where pages are plain files are they surely pages. Words without
    // any markup are pages where there is nothing else.
    let kinds: [&[&str]; 3] = [if profile == "plain" || profile == "hugo" { &["md", "mdx", "html"] } else { PAGES }, &["html"], &["txt"]];
    kinds.into_iter().find_map(|kinds| there(kinds, names.iter())).unwrap_or_else(|| "md".to_string())
}

/// The names of the files below a folder.
fn names(dir: &Path, depth: usize) -> Vec<String> {
    let walk = ignore::WalkBuilder::new(dir).max_depth(Some(depth)).require_git(false).build();
    walk.flatten().filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file())).filter_map(|entry| entry.file_name().to_str().map(str::to_string)).collect()
}

/// Languages that file names end in: `page.de.md`.
fn suffixes(dir: &Path) -> BTreeSet<String> {
    let suffix = |name: String| {
        Format::of(&name).filter(|format| !matches!(format, Format::Data(_)))?;
        let language = name.rsplit('.').nth(1)?.to_string();
        (name.matches('.').count() >= 2 && looks_like_language(&language)).then_some(language)
    };
    names(dir, DEEPEST).into_iter().filter_map(suffix).collect()
}

fn is_language_folder(dir: &Path, name: &str) -> bool {
    looks_like_language(name) && dir.join(name).is_dir()
}

/// Two or three small letters that a display name is known for, perhaps with a region: `de`, `pt-BR`.
fn looks_like_language(name: &str) -> bool {
    let language = name.split(['-', '_']).next().unwrap_or_default();
    let shaped = matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    shaped && LANGUAGES.contains(&language) && Locale::parse(name).is_some()
}

/// The languages that a folder's name can stand for; `js`, `css` and `img` look like languages and are none.
const LANGUAGES: &[&str] = &[
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr", "fy", "ga", "gd",
    "gl", "gu", "he", "hi", "hr", "hsb", "dsb", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lb", "lo", "lt", "lv",
    "mk", "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl", "nn", "no", "pa", "pl", "ps", "pt", "rm", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr",
    "sv", "sw", "ta", "te", "tg", "th", "ti", "tr", "tt", "uk", "ur", "uz", "vi", "zh",
];

fn list(dir: &Path) -> Result<Vec<String>> {
    if !dir.is_dir() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(dir).map_err(|fault| unreadable(dir, &fault))?;
    let mut names: Vec<String> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
