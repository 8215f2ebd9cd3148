//! Memory and growth: each verb in a process of its own over one generated site, ten times and a hundred times as large, and
//! in ten times and a hundred times as many languages.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use latimer::ops::outcome::Scope;
use latimer::ops::{check, draft, extract, merge, status, sync};

use super::{Clock, Outcome, open, paths_below, said};

/// Pages of the smallest site; with `LATIMER_BENCH_PAGES` as many of the largest.
const PAGES: usize = 150;
const SIZES: [usize; 3] = [1, 10, 100];

/// What is run in this order; a word in brackets is no part of the verb's name. Between the verbs the files are read that
/// the verb before has to read, and nothing else is done.
const RUNS: &[&str] = &[
    "extract", "extract (again)", "reading (pages, source catalogs)", "sync", "sync (again)", "reading (pages, catalogs)", "draft", "draft (again)", "merge", "merge (again)",
    "reading (pages, catalogs, merged pages)", "status", "check",
];

pub fn tree() -> Outcome {
    let largest: usize = std::env::var("LATIMER_BENCH_PAGES").ok().and_then(|pages| pages.parse().ok()).unwrap_or(PAGES * 100);
    growth(&format!("Generated sites of {}, {} and {largest} pages with one language", largest / 100, largest / 10), |size| (largest * size / 100, 1))?;
    growth(&format!("The smallest of these sites with 1, 10 and 100 languages ({} pages)", largest / 100), |size| (largest / 100, size))
}

/// Runs everything over three sites; `site` tells the pages and languages of one so many times as large as the first.
fn growth(about: &str, site: impl Fn(usize) -> (usize, usize)) -> Outcome {
    let mut columns = Vec::new();
    for size in SIZES {
        let temporary = tempfile::tempdir()?;
        let (pages, languages) = site(size);
        write_site(temporary.path(), pages, languages)?;
        let runs: Result<Vec<Measured>, _> = RUNS.iter().map(|run| run_apart(run, temporary.path())).collect();
        columns.push(runs?);
    }
    println!("\n## Memory and growth\n\n{about}, each verb in a process of its own; processor time of all its threads, and the wall’s at the end.\n");
    println!("| verb | 1× | 10× | 100× | 10× is … times 1× | 100× is … times 10× | wall at 100× | peak memory at 100× |\n|---|---:|---:|---:|---:|---:|---:|---:|");
    for (at, run) in RUNS.iter().enumerate() {
        let [one, ten, hundred] = [0, 1, 2].map(|column: usize| columns[column][at]);
        println!("| {run} | {:.2} s | {:.2} s | {:.2} s | {:.1} | {:.1} | {:.2} s | {} MB |", one.seconds, ten.seconds, hundred.seconds, ten.seconds / one.seconds, hundred.seconds / ten.seconds, hundred.wall, hundred.kilobytes / 1000);
    }
    Ok(())
}

/// What one run of a verb took.
#[derive(Clone, Copy)]
struct Measured {
    seconds: f64,
    wall: f64,
    kilobytes: usize,
}

fn run_apart(run: &str, folder: &Path) -> Result<Measured, Box<dyn Error>> {
    let output = Command::new(std::env::current_exe()?).arg("verb").arg(run).arg(folder).output()?;
    if !output.status.success() {
        return Err(format!("{run}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let said = String::from_utf8(output.stdout)?;
    let [seconds, wall, kilobytes] = said.split_whitespace().collect::<Vec<_>>().try_into().map_err(|_| "no measures")?;
    Ok(Measured { seconds: seconds.parse()?, wall: wall.parse()?, kilobytes: kilobytes.parse()? })
}

/// The process that [`run_apart`] starts: runs one verb and says how long it took and how much memory was held at most.
pub fn verb(run: &str, folder: &Path) -> Outcome {
    // What there is to be read is no part of reading it.
    let paths = paths_below(read_by(run), folder)?;
    let start = Clock::start();
    let project = open(folder)?;
    let scope = Scope::default;
    let watch = &mut |_| {};
    match run.split(' ').next().unwrap_or_default() {
        "extract" => said(extract::extract(&project, &extract::Options::default(), watch)).map(drop)?,
        "sync" => said(sync::sync(&project, &sync::Options::default(), watch)).map(drop)?,
        "draft" => said(draft::draft(&project, &draft::Options { engines: vec!["pseudo".into()], ..draft::Options::default() }, &mut |_, _| true, watch)).map(drop)?,
        "merge" => said(merge::merge(&project, &merge::Options::default(), watch)).map(drop)?,
        "status" => said(status::status(&project, &status::Options { scope: scope(), today: None })).map(drop)?,
        "check" => said(check::check(&project, &check::Options { fix: false, ..check::Options::default() })).map(drop)?,
        "reading" => {
            let mut bytes = 0;
            for path in paths {
                bytes += std::fs::read(path)?.len();
            }
            std::hint::black_box(bytes);
        }
        other => return Err(format!("no such verb: {other}").into()),
    }
    println!("{} {} {}", start.elapsed().as_secs_f64(), start.wall.elapsed().as_secs_f64(), peak()?);
    Ok(())
}

/// The folders whose files are read by a run that only reads.
fn read_by(run: &str) -> &'static [&'static str] {
    match run {
        "reading (pages, source catalogs)" => &["content/en", "locales/en"],
        "reading (pages, catalogs)" => &["content/en", "locales"],
        "reading (pages, catalogs, merged pages)" => &["content", "locales"],
        _ => &[],
    }
}

/// The most memory that this process held, in kilobytes; 0 where the system does not tell.
fn peak() -> Result<usize, Box<dyn Error>> {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else { return Ok(0) };
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    Ok(line.trim().trim_end_matches(" kB").trim().parse()?)
}

const WORDS: &[&str] = &[
    "office", "city", "partner", "network", "citizens", "school", "project", "advice", "fund", "culture", "bridge", "harbour", "garden", "market", "council", "library", "museum", "station",
    "open", "public", "European", "local", "young", "new", "joint", "yearly", "small", "free", "meets", "helps", "supports", "plans", "invites", "shows", "keeps", "opens", "explains", "builds",
    "the", "a", "its", "every", "with", "for", "in", "from", "and", "of",
];

/// Sentences of so many words, always the same ones.
fn sentences() -> impl FnMut(usize) -> String {
    let mut seed = 0x2545_F491_4F6C_DD1Du64;
    move |length| {
        let mut words = Vec::new();
        for _ in 0..length {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            words.push(WORDS[(seed % WORDS.len() as u64) as usize]);
        }
        words.join(" ")
    }
}

/// A site with so many languages, under codes for private use; its drafts stand on the pages, so that merge has all of
/// them to write.
fn write_site(folder: &Path, pages: usize, languages: usize) -> Outcome {
    let locales: Vec<String> = (0..languages).map(super::private_code).collect();
    let configuration = format!("source = \"en\"\nlocales = {locales:?}\n") + "\n[[pages]]\nmatch = \"content/en/**/*.md\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\n\n[merge]\nmissing = \"draft\"\ndraft = \"draft\"\n";
    std::fs::write(folder.join("latimer.toml"), configuration)?;
    let mut sentence = sentences();
    for page in 0..pages {
        let section = folder.join(format!("content/en/section-{}", page / 100));
        std::fs::create_dir_all(&section)?;
        let mut text = format!("---\ntitle: {} {page}\ndescription: {}\n---\n", sentence(3), sentence(9));
        for part in 0..3 {
            write!(text, "\n## {}\n\n{} {page}. {}, **{}** [{}](/en/{page}/).\n\n", sentence(4), sentence(14), sentence(10), sentence(2), sentence(3))?;
            write!(text, "- {},\n- {} {part},\n- {}.\n\n| {} | {} |\n|---|---|\n| {} | {} |\n", sentence(6), sentence(7), sentence(5), sentence(1), sentence(2), sentence(3), sentence(2))?;
        }
        std::fs::write(section.join(format!("page-{page}.md")), text)?;
    }
    Ok(())
}
