//! `init`: looks at a folder of pages, tells generator and languages, and writes `latimer.toml`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::outcome::{How, Initialised, Written};
use crate::error::{Error, Result};
use crate::msg;
use crate::page::Format;
use crate::project::{CONFIGURATION, unreadable};
use crate::text::Locale;

pub struct Options {
    pub dir: PathBuf,
    /// The source language, where it is not to be guessed.
    pub source: Option<String>,
    /// The languages to translate into, beside those found.
    pub locales: Vec<String>,
    /// The generator's profile, where it is not to be detected.
    pub profile: Option<String>,
    pub dry_run: bool,
}

/// Writes a first configuration. Pages and translations that are there already are named in it and never touched.
pub fn init(options: &Options) -> Result<Initialised> {
    let at = options.dir.join(CONFIGURATION);
    if at.exists() {
        return Err(Error::usage(msg!("init-exists", path = at.as_path())).hint(msg!("hint-run")));
    }
    let names = list(&options.dir)?;
    let layout = detect(&options.dir, &names, options)?;
    let source = layout.source.clone();
    let mut locales: BTreeSet<String> = layout.locales.iter().cloned().collect();
    for wanted in &options.locales {
        if Locale::parse(wanted).is_none() {
            return Err(Error::usage(msg!("config-locale", locale = wanted)));
        }
        locales.insert(wanted.clone());
    }
    locales.remove(&source);
    let configuration = configuration(&layout, &locales);
    let project = crate::project::Project::with(&options.dir, &configuration)?;
    let pages = project.pages()?.len();
    if pages == 0 {
        return Err(Error::usage(msg!("init-no-pages", dir = options.dir.as_path(), pattern = &layout.pattern)).hint(msg!("hint-init-source")));
    }
    let mut says = vec![
        msg!("init-detected", profile = layout.profile, pages = pages, source = &source),
        if locales.is_empty() {
            msg!("init-no-locales")
        } else {
            msg!("init-locales", locales = locales.iter().cloned().collect::<Vec<_>>().join(", "))
        },
    ];
    let existing = existing_translations(&project)?;
    if existing > 0 {
        says.push(msg!("init-existing", count = existing));
    }
    if !options.dry_run {
        project.update(Path::new(CONFIGURATION), |there| match there {
            Some(_) => Err(Error::usage(msg!("init-exists", path = at.as_path()))),
            None => Ok(Some(configuration.clone())),
        })?;
    }
    Ok(Initialised { written: vec![Written { path: PathBuf::from(CONFIGURATION), how: How::Created }], says, configuration })
}

/// What a folder looks like.
struct Layout {
    profile: &'static str,
    source: String,
    locales: Vec<String>,
    pattern: String,
    catalog: &'static str,
    output: String,
}

/// The file that gives a generator away, its profile, the folder of its pages, and where its translated pages go when
/// there is no folder for each language yet. The first that fits wins.
const GENERATORS: &[(&[&str], &str, &str, &str)] = &[
    (&["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"], "hugo", "content", "content/{path}.{locale}.{ext}"),
    (&["book.toml"], "mdbook", "src", "src-{locale}/{path}.{ext}"),
    (&["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"], "docusaurus", "docs", "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.{ext}"),
    (&["astro.config.mjs", "astro.config.ts", "astro.config.js"], "astro", "src/content/docs", "src/content/docs/{locale}/{path}.{ext}"),
    (&[".vitepress", "docs/.vitepress"], "vitepress", "docs", "docs/{locale}/{path}.{ext}"),
    (&["_config.yml", "_config.yaml"], "jekyll", "", "{locale}/{path}.{ext}"),
    (&[".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"], "eleventy", "", "{locale}/{path}.{ext}"),
    (&["zola.toml"], "zola", "content", "content/{path}.{locale}.{ext}"),
    // Both Hugo and Zola may have a config.toml; only Zola demands a base_url of that spelling.
    (&["config.toml"], "hugo", "content", "content/{path}.{locale}.{ext}"),
];

fn detect(dir: &Path, names: &[String], options: &Options) -> Result<Layout> {
    let found = GENERATORS.iter().find(|(files, ..)| files.iter().any(|file| dir.join(file).exists()));
    let (mut profile, mut folder, mut output) = match found {
        Some((_, profile, folder, output)) => (*profile, folder.to_string(), output.to_string()),
        None if names.iter().any(|name| name == "content") => ("plain", "content".to_string(), "content/{path}.{locale}.{ext}".to_string()),
        None => ("plain", String::new(), "{locale}/{path}.{ext}".to_string()),
    };
    if dir.join("config.toml").exists() && std::fs::read_to_string(dir.join("config.toml")).is_ok_and(|text| text.contains("base_url")) {
        profile = "zola";
    }
    if let Some(wanted) = &options.profile {
        profile = GENERATORS.iter().map(|(_, profile, ..)| *profile).chain(["plain"]).find(|known| known == wanted)
            .ok_or_else(|| Error::usage(msg!("config-profile", profile = wanted)))?;
    }
    let base = |folder: &str| if folder.is_empty() { String::new() } else { format!("{folder}/") };
    if folder == "docs" && !dir.join("docs").is_dir() {
        folder = String::new();
        output = output.replace("docs/", "");
    }
    let languages: Vec<String> = list(&dir.join(&folder))?.into_iter().filter(|name| is_language_folder(&dir.join(&folder), name)).collect();
    let extensions = extensions(&dir.join(&folder), profile);
    let by_suffix = suffixes(&dir.join(&folder));
    let source = match &options.source {
        Some(source) if Locale::parse(source).is_none() => return Err(Error::usage(msg!("config-locale", locale = source))),
        Some(source) => source.clone(),
        None if languages.is_empty() || languages.iter().any(|name| name == "en") => "en".to_string(),
        None => languages[0].clone(),
    };
    if languages.contains(&source) {
        let locales = languages.into_iter().filter(|name| *name != source).collect();
        let pattern = format!("{}{source}/**/*.{extensions}", base(&folder));
        return Ok(Layout { profile, source, locales, pattern, catalog: "locales/{locale}/{path}.ftl", output: format!("{}{{locale}}/{{path}}.{{ext}}", base(&folder)) });
    }
    if !by_suffix.is_empty() {
        output = format!("{}{{path}}.{{locale}}.{{ext}}", base(&folder));
    }
    let locales = languages.into_iter().chain(by_suffix).filter(|name| *name != source).collect();
    Ok(Layout { profile, source, locales, pattern: format!("{}**/*.{extensions}", base(&folder)), catalog: "locales/{locale}/{path}.ftl", output })
}

fn configuration(layout: &Layout, locales: &BTreeSet<String>) -> String {
    let quoted: Vec<String> = locales.iter().map(|locale| format!("\"{locale}\"")).collect();
    let Layout { profile, source, pattern, catalog, output, .. } = layout;
    format!(
        "source  = \"{source}\"\nlocales = [{}]\n\n[[pages]]\nmatch   = \"{pattern}\"\ncatalog = \"{catalog}\"\noutput  = \"{output}\"\nprofile = \"{profile}\"\n\n\
         # Per cent of texts that must be approved; raise it as the work goes on, from here only up.\n[gate]\napproved = 0\n",
        quoted.join(", ")
    )
}

/// `md` or `{md,html}`, by what there is.
fn extensions(dir: &Path, profile: &str) -> String {
    let has = |wanted: Format| {
        let walk = ignore::WalkBuilder::new(dir).max_depth(Some(6)).require_git(false).build();
        walk.flatten().any(|entry| entry.file_name().to_str().and_then(Format::of) == Some(wanted))
    };
    match (has(Format::Markdown), has(Format::Html)) {
        (_, false) => "md".to_string(),
        (false, true) => "html".to_string(),
        // A generator's own templates are HTML too; only where pages are plain files are they surely pages.
        (true, true) if profile == "plain" || profile == "hugo" => "{md,html}".to_string(),
        (true, true) => "md".to_string(),
    }
}

/// Languages that file names end in: `page.de.md`.
fn suffixes(dir: &Path) -> BTreeSet<String> {
    let walk = ignore::WalkBuilder::new(dir).max_depth(Some(6)).require_git(false).build();
    let names = walk.flatten().filter_map(|entry| entry.file_name().to_str().map(str::to_string));
    let suffix = |name: String| {
        Format::of(&name)?;
        let language = name.rsplit('.').nth(1)?.to_string();
        (name.matches('.').count() >= 2 && looks_like_language(&language)).then_some(language)
    };
    names.filter_map(suffix).collect()
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

fn existing_translations(project: &crate::project::Project) -> Result<usize> {
    let pages = project.pages()?;
    let outputs = pages.iter().flat_map(|page| project.locales.iter().map(|locale| project.output(page, locale)));
    Ok(outputs.filter(|output| project.root.join(output).exists()).count())
}
