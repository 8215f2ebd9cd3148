//! How fast, as ratios within one run: `scripts/bench [pages] [align] [status] [tree] [engine] [draft] [memory] [messages]`, all of them without a word.
//!
//! * `pages` – reading and merging Markdown pages against bare `pulldown-cmark` with offsets over the same files, and
//!   the verbs over a folder of them; `scripts/bench` runs it on one core
//! * `align` – alignment of a site's texts after an edit
//! * `status` – the status and the checks over a large site's Fluent files
//! * `tree` – memory and growth: every verb over a generated site, ten and a hundred times as large
//! * `draft` – the verb against the ideal schedule of a simulated service
//! * `memory` – half a million texts in the translation memory: its index, and texts that are alike in it
//! * `messages` – texts with tags and messages with placeables, drafted by the offline engine: how many come through
//! * `engine` – words a second of the offline engine against its own over the same sentences
#![allow(clippy::print_stdout, clippy::unwrap_used)]

#[path = "bench/align.rs"]
mod align;
#[path = "bench/draft.rs"]
mod draft;
#[path = "bench/memory.rs"]
mod memory;
#[cfg(feature = "local")]
#[path = "bench/messages.rs"]
mod messages;
#[path = "bench/tree.rs"]
mod tree;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use latimer::inline::{Inline, Piece};
use latimer::ops::{check, extract, status};
use latimer::page::{self, Format, Page, Profile, Settings, Translation};
use latimer::project::Project;
use latimer::text::{Locale, Source};

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let [word, run, folder] = wanted.as_slice()
        && word == "verb"
    {
        return tree::verb(run, Path::new(folder));
    }
    type Bench = (&'static str, fn() -> Outcome);
    let all: [Bench; 8] = [("pages", pages), ("align", align::align), ("status", catalogs), ("tree", tree::tree), ("engine", engine), ("draft", draft::service), ("memory", memory::memory), ("messages", messages)];
    if wanted.iter().any(|word| word == "offline") {
        return draft::offline();
    }
    for (name, bench) in all {
        if wanted.is_empty() || wanted.iter().any(|word| word == name) {
            bench()?;
        }
    }
    Ok(())
}

fn corpora(folder: &str) -> Option<PathBuf> {
    let found = std::env::var_os("LATIMER_CORPORA").map(|root| Path::new(&root).join(folder)).filter(|path| path.is_dir());
    if found.is_none() {
        println!("{folder}: not there; LATIMER_CORPORA names the folder of corpora");
    }
    found
}

/// The head of a table; its first line is what the others are compared with.
fn table(heading: &str, about: &str) {
    println!("\n## {heading}\n\n{about}\n\n| what | rate | time | share of the first line’s rate |\n|---|---:|---:|---:|");
}

/// The shortest of three runs, for the machine's other work only ever adds.
fn timed<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        std::hint::black_box(work());
        best = best.min(start.elapsed());
    }
    best
}

/// The processor's time of the shortest of three runs, each with what was made for it beforehand; what else the machine
/// does counts little.
fn worked<I, T>(mut make: impl FnMut() -> I, mut work: impl FnMut(I) -> T) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let made = make();
        let start = Clock::start();
        let done = std::hint::black_box(work(made));
        best = best.min(start.elapsed());
        drop(done);
    }
    best
}

/// The time that processors worked for this process, all its threads together; where the system does not tell, the wall's.
struct Clock {
    wall: Instant,
    processor: Option<Duration>,
}

impl Clock {
    fn start() -> Clock {
        Clock { wall: Instant::now(), processor: Clock::processor() }
    }

    fn elapsed(&self) -> Duration {
        self.processor.and_then(|start| Some(Clock::processor()? - start)).unwrap_or_else(|| self.wall.elapsed())
    }

    #[cfg(unix)]
    fn processor() -> Option<Duration> {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        Some(Duration::new(time.tv_sec.try_into().ok()?, time.tv_nsec.try_into().ok()?))
    }

    #[cfg(not(unix))]
    fn processor() -> Option<Duration> {
        None
    }
}

fn line(what: &str, count: usize, unit: &str, time: Duration, bare: Option<Duration>) {
    let rate = count as f64 / time.as_secs_f64();
    let ratio = bare.map_or(String::from("1"), |bare| format!("{:.2}", bare.as_secs_f64() / time.as_secs_f64()));
    println!("| {what} | {rate:.0} {unit}/s | {:.3} s | {ratio} |", time.as_secs_f64());
}

fn files(folder: &Path, extension: &str, into: &mut Vec<PathBuf>) -> Outcome {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, extension, into)?;
        } else if path.extension().is_some_and(|known| known == extension) {
            into.push(path);
        }
    }
    into.sort();
    Ok(())
}

/// All files below some folders.
fn paths_below(folders: &[&str], root: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for folder in folders.iter().map(|folder| root.join(folder)).filter(|folder| folder.is_dir()) {
        files(&folder, "md", &mut found)?;
        files(&folder, "ftl", &mut found)?;
    }
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            std::fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

fn pages() -> Outcome {
    let Some(folder) = corpora("markdown/hugo-docs") else { return Ok(()) };
    let mut paths = Vec::new();
    files(&folder, "md", &mut paths)?;
    let texts: Vec<String> = paths.iter().map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let bytes: usize = texts.iter().map(String::len).sum();
    table("Pages", &format!("{} Markdown pages of one site, {:.1} MB; processor time of all threads.", texts.len(), bytes as f64 / 1e6));

    let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_FOOTNOTES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
    let parse = |text: &String| pulldown_cmark::Parser::new_ext(text, options).into_offset_iter().count();
    let bare = worked(|| (), |()| texts.iter().map(parse).sum::<usize>());
    line("bare pulldown-cmark with offsets", texts.len(), "pages", bare, None);

    let profile = Profile::named("hugo").ok_or("no such profile")?;
    let sources = || -> Vec<Source> { texts.iter().map(|text| Source::new("page.md", text.clone())).collect() };
    let read = |source: Source| page::read(source, Format::Markdown, &profile);
    let reading = worked(sources, |sources| sources.into_iter().map(|source| read(source).units.len()).sum::<usize>());
    line("reading the units of a page", texts.len(), "pages", reading, Some(bare));

    let read: Vec<Page> = sources().into_iter().map(read).collect();
    let translated: Vec<Vec<Option<Translation>>> = read.iter().map(accented).collect();
    let (english, german) = (locale("en")?, locale("de")?);
    let settings = Settings { source_locale: &english, locale: &german, mark_source: true };
    let merging = worked(|| (), |()| read.iter().zip(&translated).map(|(page, texts)| page::merge(page, texts, &settings).text.len()).sum::<usize>());
    line("merging every unit, re-parsed by both judges", texts.len(), "pages", merging, Some(bare));

    let temporary = tempfile::tempdir()?;
    copy(&folder, &temporary.path().join("content/en"))?;
    let configuration = "source = \"en\"\nlocales = [\"de\"]\n\n[[pages]]\nmatch = \"content/en/**/*.md\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\nprofile = \"hugo\"\n";
    std::fs::write(temporary.path().join("latimer.toml"), configuration)?;
    let project = open(temporary.path())?;
    let options = extract::Options::default();
    let start = Clock::start();
    said(extract::extract(&project, &options, &mut |_| {}))?;
    line("the verb extract, first run, with the disk", texts.len(), "pages", start.elapsed(), Some(bare));
    let again = worked(|| (), |()| extract::extract(&project, &options, &mut |_| {}).map(|outcome| outcome.texts).ok());
    line("the verb extract, nothing changed", texts.len(), "pages", again, Some(bare));
    let read = paths_below(&["content/en", "locales/en"], temporary.path())?;
    let reading = worked(|| (), |()| read.iter().filter_map(|path| std::fs::read(path).ok()).map(|bytes| bytes.len()).sum::<usize>());
    line("reading the files that it reads, and no more", texts.len(), "pages", reading, Some(bare));
    Ok(())
}

/// Every text of a page with an accent more, so that each unit is written anew.
fn accented(page: &Page) -> Vec<Option<Translation>> {
    let change = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(text.replace('e', "é")),
        other => other.clone(),
    };
    let translate = |unit: &page::Unit| Translation {
        text: Inline { pieces: unit.text.pieces.iter().map(change).collect() },
        attributes: Vec::new(),
        ..Translation::default()
    };
    page.units.iter().map(|unit| Some(translate(unit))).collect()
}

/// A language's code for private use.
fn private_code(number: usize) -> String {
    format!("q{}{}", char::from(b'a' + (number / 26) as u8), char::from(b'a' + (number % 26) as u8))
}

/// A program's words in so many languages and so many files each: those of the corpus again and again, under codes for
/// private use.
fn program(folder: &Path, languages: usize, files_each: usize) -> Result<tempfile::TempDir, Box<dyn Error>> {
    let temporary = tempfile::tempdir()?;
    let mut paths = Vec::new();
    files(&folder.join("en"), "ftl", &mut paths)?;
    let names: Vec<PathBuf> = paths.iter().take(files_each).map(|path| path.strip_prefix(folder.join("en")).map(Path::to_path_buf)).collect::<Result<_, _>>()?;
    let mut known: Vec<PathBuf> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir() && !path.ends_with("en")).collect();
    known.sort();
    let locales: Vec<String> = (0..languages - 1).map(private_code).collect();
    for (from, to) in locales.iter().enumerate().map(|(number, locale)| (known[number % known.len()].clone(), locale.as_str())).chain([(folder.join("en"), "en")]) {
        for name in names.iter().filter(|name| from.join(name).exists()) {
            let target = temporary.path().join("locales").join(to).join(name);
            std::fs::create_dir_all(target.parent().unwrap_or(temporary.path()))?;
            std::fs::copy(from.join(name), target)?;
        }
    }
    let configuration = format!("source = \"en\"\nlocales = {locales:?}\n\n[gate]\napproved = 0\n\n[[catalogs]]\nmatch = \"locales/{{locale}}/**/*.ftl\"\n");
    std::fs::write(temporary.path().join("latimer.toml"), configuration)?;
    let paths = "[[paths]]\nreference = \"locales/en/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n";
    std::fs::write(temporary.path().join("l10n.toml"), format!("basepath = \".\"\nlocales = {locales:?}\n\n{paths}"))?;
    Ok(temporary)
}

fn catalogs() -> Outcome {
    let Some(folder) = corpora("fluent/site-catalogs") else { return Ok(()) };
    let temporary = program(&folder, 100, 90)?;
    let mut paths = Vec::new();
    files(temporary.path(), "ftl", &mut paths)?;
    let project = open(temporary.path())?;
    let bytes: u64 = paths.iter().filter_map(|path| std::fs::metadata(path).ok()).map(|data| data.len()).sum();
    table("Status and check", &format!("{} Fluent files, {} languages, {:.1} MB.", paths.len(), 100, bytes as f64 / 1e6));
    let parse = || -> usize {
        let texts = paths.iter().filter_map(|path| std::fs::read_to_string(path).ok());
        texts.map(|text| fluent_syntax::parser::parse(text.as_str()).map_or_else(|(resource, _)| resource.body.len(), |resource| resource.body.len())).sum()
    };
    let bare = timed(parse);
    line("reading the files and bare fluent-syntax", paths.len(), "files", bare, None);
    let verbs = |project: &Project| (timed(|| status::status(project, &status::Options::default()).ok()), timed(|| check::check(project, &check::Options::default()).ok()));
    let (of_status, of_check) = verbs(&project);
    line("the verb status", paths.len(), "files", of_status, Some(bare));
    line("the verb check", paths.len(), "files", of_check, Some(bare));
    match std::env::var_os("LATIMER_TEST_COMPARE_LOCALES") {
        Some(home) => {
            let code = "from compare_locales.commands import CompareLocales; CompareLocales.call()";
            let start = Instant::now();
            let ran = std::process::Command::new("python3").env("PYTHONPATH", home).current_dir(temporary.path()).args(["-c", code, "-qqqq", "l10n.toml", "."]).output()?;
            line("compare-locales", paths.len(), "files", start.elapsed(), Some(bare));
            if !ran.status.success() {
                println!("  compare-locales failed: {}", String::from_utf8_lossy(&ran.stderr));
            }
        }
        None => println!("  compare-locales is left out: LATIMER_TEST_COMPARE_LOCALES is not set"),
    }
    // Twice as much is to take twice as long.
    for (what, languages, files_each) in [("half of the languages", 50, 90), ("half of the files", 100, 45)] {
        let half = program(&folder, languages, files_each)?;
        let mut paths = Vec::new();
        files(half.path(), "ftl", &mut paths)?;
        let (status, check) = verbs(&open(half.path())?);
        let share = |part: std::time::Duration, whole: std::time::Duration| part.as_secs_f64() / whole.as_secs_f64();
        println!("  with {what} ({} files): status takes {:.2}, check {:.2} of the time above", paths.len(), share(status, of_status), share(check, of_check));
    }
    Ok(())
}

#[cfg(not(feature = "local"))]
fn engine() -> Outcome {
    println!("Offline engine: this build has none");
    Ok(())
}

#[cfg(feature = "local")]
fn engine() -> Outcome {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    use latimer::engine::models::{Role, Store};
    use latimer::engine::{Engine, Job, Text, local::Local};

    let Some(models) = std::env::var_os("LATIMER_TEST_MODELS") else {
        println!("Offline engine: LATIMER_TEST_MODELS is not set; see scripts/lib/models.sh");
        return Ok(());
    };
    let temporary = tempfile::tempdir()?;
    let store = Store::open(Some(temporary.path()));
    let model = said(store.import("en", "pt", &Path::new(&models).join("raw/enpt")))?;
    let sentences = sentences()?;
    let words: usize = sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    table("Offline engine", &format!("{} sentences, {words} words, {threads} threads.", sentences.len()));

    let file = |role| model.path(role).ok_or("the model lacks a file");
    let vocabulary = file(Role::Vocab)?;
    let network = fxtranslate::engine::Engine::load_mmapped(&file(Role::Model)?, &vocabulary, &vocabulary)?;
    let network = network.with_shortlist(fxtranslate::shortlist::Shortlist::load(&file(Role::Lex)?)?);
    let start = Instant::now();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(sentence) = sentences.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let _ = std::hint::black_box(network.translate(sentence));
                }
            });
        }
    });
    let bare = start.elapsed();
    line("bare fxtranslate, a thread for each core", words, "words", bare, None);

    let engine = Local::new(store);
    let text = |sentence: &String| Text { inline: Inline { pieces: vec![Piece::Text(sentence.clone())] }, ..Text::default() };
    let texts: Vec<Text> = sentences.iter().map(text).collect();
    let (from, to) = (locale("en")?, locale("pt")?);
    let mut answered = 0;
    let start = Instant::now();
    said(engine.draft(&Job { from: &from, to: &to, texts: &texts, terms: &[], stop: &AtomicBool::new(false) }, &mut |_, _| answered += 1))?;
    line("the engine local, guarded and verified", words, "words", start.elapsed(), Some(bare));
    let through = draft::offline_with(&temporary.path().to_path_buf())?;
    let bare_as_much = bare.mul_f64(through.words as f64 / words as f64);
    line("the verb draft over the same pages, tags and all, with the disk", through.words, "words", through.took, Some(bare_as_much));
    println!("\n  {} texts left", through.left);
    if answered != texts.len() {
        println!("  only {answered} of {} texts were answered", texts.len());
    }
    Ok(())
}

#[cfg(feature = "local")]
fn messages() -> Outcome {
    messages::messages()
}

#[cfg(not(feature = "local"))]
fn messages() -> Outcome {
    println!("Messages: this build has no offline engine");
    Ok(())
}

/// Pages for the offline engine: some of a book, else this repository's own.
#[cfg(feature = "local")]
fn pages_to_draft() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en");
    let mut paths = Vec::new();
    files(&corpora("markdown/rust-book").unwrap_or(own), "md", &mut paths)?;
    paths.truncate(20);
    Ok(paths)
}

/// Plain sentences of these pages.
#[cfg(feature = "local")]
fn sentences() -> Result<Vec<String>, Box<dyn Error>> {
    let mut sentences = Vec::new();
    for path in pages_to_draft()? {
        let page = page::read(Source::new(&path, std::fs::read_to_string(&path)?), Format::Markdown, &Profile::plain());
        let plain = page.units.iter().map(|unit| unit.text.plain()).filter(|text| text.split_whitespace().count() > 5 && !text.contains(". "));
        sentences.extend(plain);
    }
    sentences.sort();
    sentences.dedup();
    Ok(sentences)
}

fn locale(tag: &str) -> Result<Locale, Box<dyn Error>> {
    Ok(Locale::parse(tag).ok_or("no such language")?)
}

fn open(folder: &Path) -> Result<Project, Box<dyn Error>> {
    said(Project::open(folder))
}

fn said<T>(result: latimer::error::Result<T>) -> Result<T, Box<dyn Error>> {
    result.map_err(|fault| fault.to_string().into())
}
