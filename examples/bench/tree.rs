//! Memory and growth: each verb in a process of its own over one generated site, ten times and a hundred times as large.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use latimer::ops::outcome::Scope;
use latimer::ops::{check, draft, extract, merge, status, sync};

use super::{Outcome, open, said};

/// Pages of the smallest site; with `LATIMER_BENCH_PAGES` as many of the largest.
const PAGES: usize = 150;
const SIZES: [usize; 3] = [1, 10, 100];

/// What is run in this order; a word in brackets is no part of the verb's name.
const RUNS: &[&str] = &["extract", "extract (again)", "sync", "sync (again)", "draft", "merge", "merge (again)", "status", "check"];

pub fn tree() -> Outcome {
    let largest: usize = std::env::var("LATIMER_BENCH_PAGES").ok().and_then(|pages| pages.parse().ok()).unwrap_or(PAGES * 100);
    let mut columns = Vec::new();
    for size in SIZES {
        let temporary = tempfile::tempdir()?;
        write_site(temporary.path(), largest * size / 100)?;
        let runs: Result<Vec<Measured>, _> = RUNS.iter().map(|run| run_apart(run, temporary.path())).collect();
        columns.push(runs?);
    }
    println!("\n## Memory and growth\n\nGenerated sites of {}, {} and {largest} pages with one language, each verb in a process of its own; processor time.\n", largest / 100, largest / 10);
    println!("| verb | 1× | 10× | 100× | 10× is … times 1× | 100× is … times 10× | peak memory at 100× |\n|---|---:|---:|---:|---:|---:|---:|");
    for (at, run) in RUNS.iter().enumerate() {
        let [one, ten, hundred] = [0, 1, 2].map(|column: usize| columns[column][at]);
        println!("| {run} | {:.2} s | {:.2} s | {:.2} s | {:.1} | {:.1} | {} MB |", one.seconds, ten.seconds, hundred.seconds, ten.seconds / one.seconds, hundred.seconds / ten.seconds, hundred.kilobytes / 1000);
    }
    Ok(())
}

/// What one run of a verb took.
#[derive(Clone, Copy)]
struct Measured {
    seconds: f64,
    kilobytes: usize,
}

fn run_apart(run: &str, folder: &Path) -> Result<Measured, Box<dyn Error>> {
    let output = Command::new(std::env::current_exe()?).arg("verb").arg(run).arg(folder).output()?;
    if !output.status.success() {
        return Err(format!("{run}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let said = String::from_utf8(output.stdout)?;
    let (seconds, kilobytes) = said.trim().split_once(' ').ok_or("no measures")?;
    Ok(Measured { seconds: seconds.parse()?, kilobytes: kilobytes.parse()? })
}

/// The process that [`run_apart`] starts: runs one verb and says how long it took and how much memory was held at most.
pub fn verb(run: &str, folder: &Path) -> Outcome {
    let start = Instant::now();
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
        other => return Err(format!("no such verb: {other}").into()),
    }
    println!("{} {}", processor().unwrap_or_else(|| start.elapsed().as_secs_f64()), peak()?);
    Ok(())
}

/// The seconds that processors worked for this process, all its threads together; none where the system does not tell.
fn processor() -> Option<f64> {
    /// What Linux counts in, whatever the machine.
    const TICKS: f64 = 100.0;
    let said = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name, in parentheses, may hold anything; the twelfth and thirteenth words behind it are user and system time.
    let words: Vec<f64> = said.rsplit_once(')')?.1.split_whitespace().skip(11).take(2).filter_map(|word| word.parse().ok()).collect();
    (words.len() == 2).then(|| words.iter().sum::<f64>() / TICKS)
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

/// A site with one language; its drafts stand on the pages, so that merge has all of them to write.
fn write_site(folder: &Path, pages: usize) -> Outcome {
    let configuration = "source = \"en\"\nlocales = [\"de\"]\n\n[[pages]]\nmatch = \"content/en/**/*.md\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\n\n[merge]\nmissing = \"draft\"\ndraft = \"draft\"\n";
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
