//! `init`: looks at a folder of pages, tells generator and languages, and writes `latimer.toml`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::outcome::{How, Initialised, Written};
use super::status;
use crate::error::{Error, Result};
use crate::msg;
use crate::project::detect::{Layout, Rule, below, detect};
use crate::project::{CONFIGURATION, Keep, Project};
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
    let layout = detect(&options.dir, options.source.as_deref(), options.profile.as_deref())?;
    let source = layout.source.clone();
    let mut locales: BTreeSet<String> = layout.locales.iter().cloned().collect();
    for wanted in &options.locales {
        if Locale::parse(wanted).is_none() {
            return Err(Error::usage(msg!("config-locale", locale = wanted)));
        }
        locales.insert(wanted.clone());
    }
    locales.remove(&source);
    let mut configuration = configuration(&layout, &locales);
    let project = Project::with(&options.dir, &configuration)?;
    let pages = project.pages()?.len();
    if pages == 0 {
        return Err(Error::usage(msg!("init-no-pages", dir = options.dir.as_path(), pattern = &layout.rules[0].pattern)).hint(msg!("hint-init-source")));
    }
    let mut says = vec![
        msg!("init-detected", profile = layout.profile, pages = pages, source = &source),
        if locales.is_empty() {
            msg!("init-no-locales")
        } else {
            msg!("init-locales", locales = locales.iter().cloned().collect::<Vec<_>>().join(", "))
        },
    ];
    if let Some((folder, profile)) = below(&options.dir) {
        says.push(msg!("init-below", folder = folder, profile = profile));
    }
    let existing = existing_translations(&project)?;
    if existing > 0 {
        says.push(msg!("init-existing", count = existing));
    }
    configuration.push_str(&marks(&project)?);
    if !options.dry_run {
        project.update(Path::new(CONFIGURATION), Keep::Synced, |there| match there {
            Some(_) => Err(Error::usage(msg!("init-exists", path = at.as_path()))),
            None => Ok(Some(configuration.clone())),
        })?;
    }
    Ok(Initialised { written: vec![Written { path: PathBuf::from(CONFIGURATION), how: How::Created }], says, configuration })
}

fn configuration(layout: &Layout, locales: &BTreeSet<String>) -> String {
    let quoted: Vec<String> = locales.iter().map(|locale| format!("\"{locale}\"")).collect();
    let Layout { profile, source, rules, .. } = layout;
    let rule = |rule: &Rule| {
        let quoted: Vec<String> = rule.exclude.iter().map(|glob| format!("\"{glob}\"")).collect();
        let exclude = if quoted.is_empty() { String::new() } else { format!("exclude = [{}]\n", quoted.join(", ")) };
        let Rule { pattern, catalog, output, .. } = rule;
        format!("[[pages]]\nmatch   = \"{pattern}\"\n{exclude}catalog = \"{catalog}\"\noutput  = \"{output}\"\nprofile = \"{profile}\"\n\n")
    };
    let rules: String = rules.iter().map(rule).collect();
    format!(
        "source  = \"{source}\"\nlocales = [{}]\n\n{rules}\
         # Per cent of texts that must be approved; raise it as the work goes on, from here only up.\n[gate]\napproved = 0\n",
        quoted.join(", ")
    )
}

/// The gate's marks for languages of which something is approved already: today's figures, from here only up.
fn marks(project: &Project) -> Result<String> {
    let status = status::status(project, &status::Options::default())?;
    let reached = status.locales.iter().map(|own| (own.locale.as_str(), own.verdict.reached)).filter(|(_, reached)| *reached > 0);
    Ok(reached.map(|(locale, reached)| format!("\n[locale.{locale}]\napproved = {reached}\n")).collect())
}

fn existing_translations(project: &Project) -> Result<usize> {
    let pages = project.pages()?;
    let outputs = pages.iter().flat_map(|page| project.locales.iter().map(|locale| project.output(page, locale)));
    Ok(outputs.filter(|output| project.root.join(output).exists()).count())
}
