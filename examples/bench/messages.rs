//! Messages with tags or placeables, drafted by the offline engine: how many come through, in which way, and whether what
//! came is valid by those who know nothing of the engine: the judges of merged pages, Fluent's parser and the checks.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use latimer::catalog::apart::Apart;
use latimer::catalog::write::write_pattern;
use latimer::catalog::{Catalog, Message};
use latimer::check::{CHECKS, Judge, Language, Row, Subject};
use latimer::engine::local::Local;
use latimer::engine::models::Store;
use latimer::engine::{Answer, Engine, Job, Text};
use latimer::finding::Level;
use latimer::inline::{Inline, Piece, message};
use latimer::page::{self, Format, Page, Profile, Settings, Translation};
use latimer::text::Source;

use super::{Outcome, corpora, files, locale, said};

/// Messages of each kind at the most, taken evenly.
const MOST: usize = 800;

pub fn messages() -> Outcome {
    let Some(models) = std::env::var_os("LATIMER_TEST_MODELS") else {
        println!("Messages: LATIMER_TEST_MODELS is not set; see scripts/lib/models.sh");
        return Ok(());
    };
    let store = tempfile::tempdir()?;
    said(Store::open(Some(store.path())).import("en", "pt", &Path::new(&models).join("raw/enpt")))?;
    println!("\n## Messages with tags or placeables, through the offline engine\n\n| what | messages | drafted | valid | by which way (of texts) |\n|---|---:|---:|---:|---|");
    of_pages(store.path())?;
    of_programs(store.path())
}

/// Answers, and how many came in which way.
type Drafted = (Vec<Option<Inline>>, String);

/// Texts drafted by the offline engine, each with its answer, and how many in which way.
fn drafted(store: &Path, texts: &[Inline]) -> Result<Drafted, Box<dyn std::error::Error>> {
    let engine = Local::new(Store::open(Some(store)));
    let texts: Vec<Text> = texts.iter().map(|inline| Text { inline: inline.clone(), ..Text::default() }).collect();
    let (from, to) = (locale("en")?, locale("pt")?);
    let mut answers = vec![None; texts.len()];
    said(engine.draft(&Job { from: &from, to: &to, texts: &texts, terms: &[], stop: &AtomicBool::new(false) }, &mut |at, answer| match answer {
        Answer::Draft { text, .. } => answers[at] = Some(text),
        Answer::Refused(why) => {
            if std::env::var_os("LATIMER_BENCH_SHOW").is_some() {
                println!("left ({}): {}", why.key, message::write(&texts[at].inline));
            }
        }
    }))?;
    let ways: Vec<String> = engine.ways().into_iter().map(|(way, count)| format!("{way:?} {:.1}%", count as f64 * 100.0 / texts.len().max(1) as f64)).collect();
    Ok((answers, ways.join(", ").to_lowercase()))
}

fn line(what: &str, messages: usize, drafted: usize, valid: usize, ways: &str) {
    let share = |part: usize, of: usize| part as f64 * 100.0 / of.max(1) as f64;
    println!("| {what} | {messages} | {drafted}, {:.2}% | {valid}, {:.2}% | {ways} |", share(drafted, messages), share(valid, drafted));
}

/// Every n-th, so that there are at most so many.
fn evenly<T>(all: Vec<T>) -> Vec<T> {
    let step = all.len().div_ceil(MOST).max(1);
    all.into_iter().step_by(step).collect()
}

fn of_pages(store: &Path) -> Outcome {
    let mut paths: Vec<(PathBuf, Format)> = Vec::new();
    for (folder, extension, format) in [("markdown", "md", Format::Markdown), ("html", "html", Format::Html)] {
        let Some(folder) = corpora(folder) else { return Ok(()) };
        let mut found = Vec::new();
        files(&folder, extension, &mut found)?;
        paths.extend(found.into_iter().map(|path| (path, format)));
    }
    let profile = Profile::named("hugo").ok_or("no such profile")?;
    let pages: Vec<Page> = paths.iter().filter_map(|(path, format)| Some(page::read(Source::new(path, std::fs::read_to_string(path).ok()?), *format, &profile))).collect();
    let mut seen = HashSet::new();
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        for (at, unit) in page.units.iter().enumerate() {
            if !unit.text.tags().is_empty() && unit.text.plain().contains(char::is_alphabetic) && seen.insert(message::write(&unit.text)) {
                chosen.push((number, at));
            }
        }
    }
    let chosen = evenly(chosen);
    let texts: Vec<Inline> = chosen.iter().map(|(page, unit)| pages[*page].units[*unit].text.clone()).collect();
    let (answers, ways) = drafted(store, &texts)?;
    let (english, portuguese) = (locale("en")?, locale("pt")?);
    let settings = Settings { source_locale: &english, locale: &portuguese, mark_source: false };
    let mut by_page: BTreeMap<usize, Vec<(usize, Inline)>> = BTreeMap::new();
    for ((page, unit), answer) in chosen.iter().zip(&answers) {
        by_page.entry(*page).or_default().extend(answer.clone().map(|answer| (*unit, answer)));
    }
    let mut kept = 0;
    for (number, drafts) in by_page {
        let page = &pages[number];
        let mut translations: Vec<Option<Translation>> = page.units.iter().map(|_| None).collect();
        for (unit, text) in &drafts {
            translations[*unit] = Some(Translation { text: text.clone(), ..Translation::default() });
        }
        kept += page::merge(page, &translations, &settings).kept.iter().filter(|kept| drafts.iter().any(|(unit, _)| unit == *kept)).count();
    }
    let count = answers.iter().flatten().count();
    line("texts of pages with tags, merged into their pages", texts.len(), count, count - kept, &ways);
    Ok(())
}

fn of_programs(store: &Path) -> Outcome {
    let Some(folder) = corpora("fluent/site-catalogs/en") else { return Ok(()) };
    let mut paths = Vec::new();
    files(&folder, "ftl", &mut paths)?;
    let portuguese = Language::of(&locale("pt")?);
    let english = Language::of(&locale("en")?);
    let plurals = portuguese.plurals.as_ref().map(|plurals| plurals.whole.clone()).unwrap_or_default();
    let catalogs: Vec<Catalog> = paths.iter().filter_map(|path| Some(Catalog::read(Source::new(path, std::fs::read_to_string(path).ok()?)))).collect();
    let mut seen = HashSet::new();
    let messages: Vec<&Message> = catalogs.iter().flat_map(|catalog| &catalog.entries).filter(|entry| !entry.is_term()).map(|entry| &entry.message).collect();
    let marked = |apart: &Apart| apart.texts().any(|text| text.pieces.iter().any(|piece| !matches!(piece, Piece::Text(_))));
    let mut all: Vec<(&Message, Apart)> = Vec::new();
    for message in messages.into_iter().filter(|message| seen.insert(message.words())) {
        all.extend(Apart::of(message, &plurals).filter(marked).map(|apart| (message, apart)));
    }
    let all = evenly(all);
    let texts: Vec<Inline> = all.iter().flat_map(|(_, apart)| apart.texts().cloned()).collect();
    let (answers, ways) = drafted(store, &texts)?;
    let judge = Judge::new(CHECKS.iter().copied().filter(|check| check.level == Some(Level::Error)));
    let (mut at, mut count, mut valid) = (0, 0, 0);
    for (message, apart) in &all {
        let own = &answers[at..at + apart.texts().count()];
        at += own.len();
        let Some(drafts) = own.iter().cloned().collect::<Option<Vec<Inline>>>() else { continue };
        count += 1;
        let Some(made) = apart.with(&drafts) else { continue };
        let mut written = String::from("a =");
        written.push_str(&made.value.as_ref().map(|value| format!(" {}", write_pattern(value))).unwrap_or_default());
        made.attributes.iter().for_each(|(name, value)| written.push_str(&format!("\n    .{name} = {}", write_pattern(value))));
        let back = Catalog::read(Source::new("a.ftl", format!("{written}\n")));
        let [entry] = back.entries.as_slice() else { continue };
        let row = Row { from: &english, to: &portuguese, source: &Subject::native(message), target: &Subject::native(&entry.message), max_length: None, terms: &[], is_known: &|_| true };
        let faults = judge.row(&row);
        valid += usize::from(back.findings().is_empty() && faults.is_empty());
        if std::env::var_os("LATIMER_BENCH_SHOW").is_some() {
            faults.iter().for_each(|(check, _)| println!("{}: {written}\n   of {}", check.id, message.words()));
        }
    }
    line("messages of programs with placeables or HTML, each branch a text", all.len(), count, valid, &ways);
    Ok(())
}
