//! How fast the verbs are, as ratios within one run: extract and merge against bare `pulldown-cmark` on one core, and
//! `status` and `check` over a large site's catalogs.
//!
//! `$LATIMER_CORPORA` names the folder of the corpora; `scripts/bench` sets it.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use latimer::engine::pseudo::pseudo;
use latimer::ops::{check, extract, merge, status, sync};
use latimer::page::{self, Format, Page, Profile, Settings, Translation};
use latimer::project::Project;
use latimer::text::{Locale, Source};

/// Each measurement is the best of so many rounds.
const ROUNDS: usize = 5;

fn main() {
    let Some(corpora) = std::env::var_os("LATIMER_CORPORA").map(PathBuf::from) else {
        eprintln!("LATIMER_CORPORA names no folder: nothing to measure");
        return;
    };
    let sets = [("hugo-docs", "hugo"), ("rust-book", "mdbook")];
    let mut pages: Vec<(Source, Profile)> = Vec::new();
    for (folder, profile) in sets {
        let profile = Profile::named(profile).unwrap_or_else(Profile::plain);
        let mut files = Vec::new();
        walk(&corpora.join("markdown").join(folder), "md", &mut files);
        pages.extend(files.iter().filter_map(|file| Some((Source::new(file, fs::read_to_string(file).ok()?), profile.clone()))));
    }
    pages_per_second(&pages);
    verbs(&corpora);
    catalogs(&corpora);
}

/// Reading and merging in memory, beside the bare parser on the same pages.
fn pages_per_second(pages: &[(Source, Profile)]) {
    let bytes: usize = pages.iter().map(|(source, _)| source.text.len()).sum();
    println!("{} Markdown pages, {:.1} MB, one core, best of {ROUNDS}", pages.len(), bytes as f64 / 1e6);
    let count = pages.len() as f64;
    let bare = best(|| {
        for (source, _) in pages {
            black_box(pulldown_cmark::Parser::new_ext(&source.text, pulldown_cmark::Options::all()).into_offset_iter().count());
        }
    });
    let reading = best(|| {
        for (source, profile) in pages {
            black_box(page::read(source.clone(), Format::Markdown, profile));
        }
    });
    let read: Vec<Page> = pages.iter().map(|(source, profile)| page::read(source.clone(), Format::Markdown, profile)).collect();
    let translations: Vec<Vec<Option<Translation>>> = read.iter().map(|page| page.units.iter().map(translated).collect()).collect();
    let (en, de) = (locale("en"), locale("de"));
    let settings = Settings { source_locale: &en, locale: &de, mark_source: true };
    let mut kept = 0;
    let merging = best(|| {
        kept = read.iter().zip(&translations).map(|(page, translations)| black_box(page::merge(page, translations, &settings)).kept.len()).sum();
    });
    let units: usize = read.iter().map(|page| page.units.len()).sum();
    let line = |name: &str, time: Duration| println!("  {name:<42} {:>9.0} pages/s  {:>5.2} of the bare parser", count / time.as_secs_f64(), bare.as_secs_f64() / time.as_secs_f64());
    line("bare pulldown-cmark with offsets", bare);
    line("read: units, tags, slots", reading);
    line("merge: every text changed, both judges", merging);
    println!("  {units} texts; {kept} could not be placed and kept their source");
}

/// The verbs as a user runs them, files and all.
fn verbs(corpora: &Path) {
    let Ok(root) = tempfile::tempdir() else { return };
    let mut files = Vec::new();
    walk(&corpora.join("markdown/hugo-docs"), "md", &mut files);
    for file in &files {
        let Ok(inside) = file.strip_prefix(corpora.join("markdown/hugo-docs")) else { continue };
        let to = root.path().join("content/en").join(inside);
        let _ = to.parent().map(fs::create_dir_all);
        let _ = fs::copy(file, to);
    }
    let configuration = "source = 'en'\nlocales = ['de']\n[[pages]]\nmatch = 'content/en/**/*.md'\ncatalog = 'locales/{locale}/{path}.ftl'\noutput = 'content/{locale}/{path}.{ext}'\nprofile = 'hugo'\n";
    let Ok(project) = Project::with(root.path(), configuration) else { return };
    println!("the verbs over {} pages on disk, one language", files.len());
    let line = |name: &str, time: Duration| println!("  {name:<42} {:>9.0} pages/s  {:>8.2} s", files.len() as f64 / time.as_secs_f64(), time.as_secs_f64());
    let quiet = &mut |_| {};
    line("extract, first time", once(|| drop(extract::extract(&project, &extract::Options::default(), quiet))));
    line("extract again, nothing changed", once(|| drop(extract::extract(&project, &extract::Options::default(), quiet))));
    line("sync, first time", once(|| drop(sync::sync(&project, &sync::Options::default(), quiet))));
    line("sync again", once(|| drop(sync::sync(&project, &sync::Options::default(), quiet))));
    line("status", once(|| drop(status::status(&project, &status::Options::default()))));
    line("merge, nothing translated", once(|| drop(merge::merge(&project, &merge::Options::default(), quiet))));
    line("check", once(|| drop(check::check(&project, &check::Options::default()))));
}

/// Status and check over catalogs that have no pages.
fn catalogs(corpora: &Path) {
    let root = corpora.join("fluent/site-catalogs");
    let mut files = Vec::new();
    walk(&root, "ftl", &mut files);
    let bytes: u64 = files.iter().filter_map(|file| fs::metadata(file).ok()).map(|metadata| metadata.len()).sum();
    let Ok(folders) = fs::read_dir(&root) else { return };
    let mut locales: Vec<String> = folders.flatten().filter(|folder| folder.path().is_dir()).map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    locales.retain(|name| name != "en" && Locale::parse(name).is_some());
    let quoted: Vec<String> = locales.iter().map(|locale| format!("'{locale}'")).collect();
    let configuration = format!("source = 'en'\nlocales = [{}]\n[[catalogs]]\nmatch = '{{locale}}/**/*.ftl'\n[gate]\napproved = 0\n", quoted.join(", "));
    let project = match Project::with(&root, &configuration) {
        Ok(project) => project,
        Err(error) => return eprintln!("{error}"),
    };
    println!("{} Fluent files of {} languages, {:.1} MB", files.len(), locales.len() + 1, bytes as f64 / 1e6);
    let line = |name: &str, time: Duration| println!("  {name:<42} {:>9.0} files/s  {:>8.2} s", files.len() as f64 / time.as_secs_f64(), time.as_secs_f64());
    line("status", best(|| drop(black_box(status::status(&project, &status::Options::default())))));
    line("check", best(|| drop(black_box(check::check(&project, &check::Options::default())))));
}

fn translated(unit: &page::Unit) -> Option<Translation> {
    let attributes = unit.attributes.iter().map(|own| (own.name.clone(), own.text.to_uppercase())).collect();
    Some(Translation { text: pseudo(&unit.text), attributes, targets: Vec::new() })
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap_or_else(|| panic!("{tag} is a language"))
}

fn best(mut work: impl FnMut()) -> Duration {
    (0..ROUNDS).map(|_| once(&mut work)).min().unwrap_or_default()
}

fn once(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn walk(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            walk(&path, extension, files);
        } else if path.extension().is_some_and(|own| own == extension) {
            files.push(path);
        }
    }
    files.sort();
}
