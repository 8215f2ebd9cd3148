//! The verb draft: against the ideal schedule of a simulated service, and the offline engine through it against the
//! bare engine.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use latimer::catalog::Catalog;
use latimer::engine::Network;
use latimer::ops::draft::{self, Options};
use latimer::ops::{extract, sync};
use latimer::text::Source;

use super::{Outcome, files, line, open, said};

#[path = "../../tests/service/mod.rs"]
mod service;

const PAGES: usize = 400;
const TEXTS: usize = 25;
const LATENCY: Duration = Duration::from_millis(150);
const AT_ONCE: usize = 8;
const A_REQUEST: usize = 50;
const RATE: f64 = 6_000_000.0;

const PAGE_RULES: &str = "\n[[pages]]\nmatch = \"content/en/**/*.{md,html}\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\nprofile = \"hugo\"\n";

/// A service that takes 150 ms for a request, 8 at once with 50 texts each, and so many characters a minute.
pub fn service() -> Outcome {
    let service = service::Service::start(service::Dialect::Deepl);
    service.delay(LATENCY);
    let site = tempfile::tempdir()?;
    std::fs::create_dir_all(site.path().join("content/en"))?;
    for page in 0..PAGES {
        let texts = (1..TEXTS).map(|text| format!("Room {text} of house {page} is open to everyone who has a question about it.\n\n"));
        std::fs::write(site.path().join(format!("content/en/p{page}.md")), format!("# House {page}\n\n{}", texts.collect::<String>()))?;
    }
    let engine = format!("[engine.deepl]\nurl = \"{}\"\nkey_file = \"key\"\ncharacters_per_minute = {RATE:.1}\n", service.url);
    std::fs::write(site.path().join("latimer.toml"), format!("source = \"en\"\nlocales = [\"de\"]\n{PAGE_RULES}\n[draft]\nengines = [\"deepl\"]\n{engine}"))?;
    std::fs::write(site.path().join("key"), "none")?;
    let project = open(site.path())?;
    said(extract::extract(&project, &extract::Options::default(), &mut |_| {}))?;
    println!("draft: {} texts, a request of {A_REQUEST} takes {} ms, {AT_ONCE} at once, {RATE:.0} characters a minute", PAGES * TEXTS, LATENCY.as_millis());
    let start = Instant::now();
    said(sync::sync(&project, &sync::Options::default(), &mut |_| {}))?;
    println!("The verb sync, which makes the {PAGES} catalogs beforehand: {:.2} s.", start.elapsed().as_secs_f64());
    let start = Instant::now();
    let outcome = said(draft::draft(&project, &Options::default(), &mut |_, _| true, &mut |_| {}))?;
    let took = start.elapsed();
    let asked = service.texts();
    let sent: usize = asked.iter().map(|text| text.chars().count()).sum();
    let mut distinct = asked.clone();
    distinct.sort();
    distinct.dedup();
    let distinct_characters: usize = distinct.iter().map(|text| text.chars().count()).sum();
    let by_latency = LATENCY.mul_f64((PAGES * TEXTS).div_ceil(A_REQUEST).div_ceil(AT_ONCE) as f64);
    let by_rate = Duration::from_secs_f64(distinct_characters as f64 * 60.0 / RATE);
    line("the verb draft, against the ideal schedule", asked.len(), "texts", took, Some(by_latency.max(by_rate)));
    println!("  ideal {:.2} s by latency, {:.2} s by characters; {} requests for at least {}", by_latency.as_secs_f64(), by_rate.as_secs_f64(), service.heard().len(), (PAGES * TEXTS).div_ceil(A_REQUEST));
    println!("  {sent} characters sent, {distinct_characters} distinct; {} texts drafted", outcome.locales.iter().flat_map(|own| &own.from_engines).map(|(_, texts)| texts).sum::<usize>());
    Ok(())
}

/// The offline engine through the verb, over some pages; `$LATIMER_MODELS` is a store that has it.
#[cfg(feature = "local")]
pub fn offline() -> Outcome {
    let site = tempfile::tempdir()?;
    std::fs::create_dir_all(site.path().join("content/en"))?;
    for (number, path) in super::pages_to_draft()?.iter().enumerate() {
        std::fs::copy(path, site.path().join(format!("content/en/p{number}.md")))?;
    }
    std::fs::write(site.path().join("latimer.toml"), format!("source = \"en\"\nlocales = [\"pt\"]\n{PAGE_RULES}"))?;
    let project = open(site.path())?;
    said(extract::extract(&project, &extract::Options::default(), &mut |_| {}))?;
    let mut catalogs = Vec::new();
    files(&site.path().join("locales/en"), "ftl", &mut catalogs)?;
    let words = |path: &PathBuf| -> std::io::Result<usize> {
        let catalog = Catalog::read(Source::new(path, std::fs::read_to_string(path)?));
        Ok(catalog.entries.iter().map(|entry| entry.message.words().split_whitespace().count()).sum())
    };
    let words: usize = catalogs.iter().map(words).sum::<std::io::Result<usize>>()?;
    let options = Options { engines: vec!["local".into()], network: Network::Offline, ..Options::default() };
    let start = Instant::now();
    let outcome = said(draft::draft(&project, &options, &mut |_, _| true, &mut |_| {}))?;
    println!("{} {} {words}", start.elapsed().as_secs_f64(), outcome.locales.iter().map(|own| own.left).sum::<usize>());
    Ok(())
}

#[cfg(not(feature = "local"))]
pub fn offline() -> Outcome {
    Ok(())
}

/// What [`offline`] came to.
#[cfg(feature = "local")]
pub struct Through {
    pub took: Duration,
    pub left: usize,
    pub words: usize,
}

/// Runs [`offline`] with a store of models, in a process of its own, for the store is named by its environment.
#[cfg(feature = "local")]
pub fn offline_with(store: &PathBuf) -> Result<Through, Box<dyn std::error::Error>> {
    let output = Command::new(std::env::current_exe()?).arg("offline").env("LATIMER_MODELS", store).output()?;
    let out = String::from_utf8(output.stdout)?;
    let parts: Vec<&str> = out.lines().next_back().unwrap_or_default().split_whitespace().collect();
    let [took, left, words] = parts.as_slice() else { return Err("no measures".into()) };
    Ok(Through { took: Duration::from_secs_f64(took.parse()?), left: left.parse()?, words: words.parse()? })
}
