//! How ids live through a site's real history: `history OLD NEW [PROFILE] [--msgmerge] [--pairs]` aligns the pages of two
//! states of one site, two folders, and says how many texts of the new one carry an id of the old one, beside what ids made of
//! a text's content would keep. `--msgmerge` has GNU gettext do the same with both states as PO files, in which every text of
//! the old one is translated; `--pairs` shows pairs of each band of likeness.
//!
//! Two states of a site come from its history: `git archive COMMIT content | tar x -C OLD`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use latimer::inline::message;
use latimer::lineage::across::{Loose, across};
use latimer::lineage::{self, Fate, From, Given, How, Known, Plan, Why};
use latimer::page::{self, Format, Profile, Unit};
use latimer::text::Source;

/// A page of one state: its path below the folder, and its texts.
struct Read {
    path: PathBuf,
    units: Vec<Unit>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| words.iter().position(|word| word == name);
    let names: Vec<&String> = words.iter().filter(|word| !word.starts_with("--")).collect();
    let [old, new, rest @ ..] = names.as_slice() else { return Err("history OLD NEW [PROFILE] [--msgmerge] [--pairs]".into()) };
    let profile = rest.first().map_or(Some(Profile::plain()), |name| Profile::named(name)).ok_or("no such profile")?;
    let (old, mut new) = (read(Path::new(old), &profile)?, read(Path::new(new), &profile)?);
    let count = |pages: &[Read]| pages.iter().map(|page| page.units.len()).sum::<usize>();
    let (before, after) = (count(&old), count(&new));
    let gettext = if flag("--msgmerge").is_some() { Some(msgmerge(&old, &new)?) } else { None };
    // Of ids made of the content alone all texts that are the same have one; told apart, each old text has one heir.
    let mut hashes: HashMap<String, usize> = HashMap::new();
    old.iter().flat_map(|page| page.units.iter().map(words_of)).for_each(|words| *hashes.entry(words).or_default() += 1);
    let same = new.iter().flat_map(|page| &page.units).filter(|unit| hashes.contains_key(&words_of(unit))).count();
    let once = new.iter().flat_map(|page| &page.units).filter(|unit| hashes.get_mut(&words_of(unit)).filter(|left| **left > 0).map(|left| *left -= 1).is_some()).count();
    // The ids of the old state, as extract would have written them.
    let known: Vec<Vec<Known>> = old.into_iter().map(|mut page| {
        let plan = lineage::plan(&page.units, &[]);
        let fates = lineage::settle(&mut page.units, &[], &plan, &[]);
        page.units.iter().zip(fates).map(|(unit, fate)| as_known(&page.path, unit, fate.id)).collect()
    }).collect();
    let paths: HashMap<PathBuf, usize> = known.iter().enumerate().filter_map(|(at, known)| Some((PathBuf::from(&known.first()?.attributes.last()?.1), at))).collect();
    let known: Vec<Vec<Known>> = known.into_iter().map(|known| known.into_iter().map(|mut known| { known.attributes.pop(); known }).collect()).collect();

    let start = Instant::now();
    let nothing: Vec<Known> = Vec::new();
    let past = |page: &Read| paths.get(&page.path).map_or(&nothing, |at| &known[*at]);
    let plans: Vec<Plan> = new.iter().map(|page| lineage::plan(&page.units, past(page))).collect();
    // Pages that are there no longer are numbered behind those that are.
    let gone: Vec<(&PathBuf, usize)> = { let mut gone: Vec<_> = paths.iter().filter(|(path, _)| !new.iter().any(|page| page.path == **path)).map(|(path, at)| (path, *at)).collect(); gone.sort(); gone };
    let left = plans.iter().zip(&new).enumerate().flat_map(|(number, (plan, page))| plan.left(number, past(page)));
    let of_gone = gone.iter().enumerate().flat_map(|(number, (_, at))| known[*at].iter().enumerate().map(move |(place, known)| known.loose(number, place)));
    let old_loose: Vec<Loose> = left.chain(of_gone.map(|loose| Loose { page: loose.page + new.len(), ..loose })).collect();
    let new_loose: Vec<Loose> = plans.iter().zip(&new).enumerate().flat_map(|(number, (plan, page))| plan.loose(number, &page.units)).collect();
    let places: Vec<&Path> = new.iter().map(|page| page.path.as_path()).chain(gone.iter().map(|(path, _)| path.as_path())).collect();
    let has = |number: usize, id: &str| plans[number].ids(past(&new[number])).any(|own| own == id);
    let mut given: BTreeMap<usize, Vec<Given>> = BTreeMap::new();
    for crossing in across(&old_loose, &new_loose, &places, &has) {
        let (from, to) = (&old_loose[crossing.old], &new_loose[crossing.new]);
        let of = match from.page.checked_sub(new.len()) { Some(gone_page) => &known[gone[gone_page].1], None => past(&new[from.page]) };
        let from = From { known: from.at, page: Some(from.page), likeness: crossing.likeness, why: crossing.why };
        given.entry(to.page).or_default().push(Given { unit: to.at, key: to.item.key.clone(), known: of[from.known].clone(), from });
    }
    let time = start.elapsed();

    let mut bands: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut parts, mut absorbed) = (0, 0);
    for number in 0..new.len() {
        let own = paths.get(&new[number].path).map_or(nothing.clone(), |at| known[*at].clone());
        parts += plans[number].parts().len();
        absorbed += plans[number].absorbed().len();
        let given = given.remove(&number).unwrap_or_default();
        let fates = lineage::settle(&mut new[number].units, &own, &plans[number], &given);
        for (at, (unit, fate)) in new[number].units.iter().zip(&fates).enumerate() {
            *counts.entry(name(fate)).or_default() += 1;
            let Some(from) = fate.from.as_ref().filter(|_| fate.how == How::Changed) else { continue };
            let old = given.iter().find(|given| given.unit == at).map_or_else(|| &own[from.known], |given| &given.known);
            bands.entry(band(from)).or_default().push((shown(&old.text, &old.attributes), words_of(unit)));
        }
    }
    println!("{before} texts before, {after} after");
    for (what, count) in &counts {
        println!("  {count:>7}  {:>5.1} %  {what}", 100.0 * *count as f64 / after as f64);
    }
    println!("  {parts} split off, {absorbed} merged into others (both counted above as what they are)");
    let carried = after - counts.get("new").copied().unwrap_or_default();
    println!("ids carried: {carried} ({:.1} %); by the content alone: {same} ({:.1} %), each old text once: {once} ({:.1} %); aligned in {:.3} s", 100.0 * carried as f64 / after as f64, 100.0 * same as f64 / after as f64, 100.0 * once as f64 / after as f64, time.as_secs_f64());
    if let Some((exact, fuzzy, time)) = gettext {
        let share = |count: usize| 100.0 * count as f64 / after as f64;
        println!("by msgmerge: {exact} the same ({:.1} %), {fuzzy} fuzzy ({:.1} %), {} new; merged in {:.1} s", share(exact), share(fuzzy), after - exact - fuzzy, time.as_secs_f64());
    }
    if flag("--pairs").is_some() {
        for (band, pairs) in bands {
            println!("\n== {band}: {} pairs", pairs.len());
            // Always the same ones, spread over all.
            for (old, new) in pairs.iter().step_by(pairs.len().div_ceil(12)) {
                println!("  - {old}\n  + {new}\n");
            }
        }
    }
    Ok(())
}

fn read(folder: &Path, profile: &Profile) -> Result<Vec<Read>, Box<dyn Error>> {
    let mut pages = Vec::new();
    for file in walk(folder)? {
        let Some(format) = file.file_name().and_then(|name| name.to_str()).and_then(Format::of) else { continue };
        let Ok(text) = std::fs::read_to_string(&file) else { continue };
        let path = file.strip_prefix(folder)?.to_path_buf();
        let units = page::read(Source::new(&path, text), format, profile).units;
        pages.push(Read { path, units });
    }
    Ok(pages)
}

fn walk(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { files.extend(walk(&path)?) } else { files.push(path) }
    }
    Ok(files)
}

/// A unit as the catalog would know it; its page's path goes along as the last attribute.
fn as_known(path: &Path, unit: &Unit, id: String) -> Known {
    let attributes = unit.attributes.iter().map(|own| (own.name.clone(), own.text.clone()));
    let path = ("path".to_string(), path.to_string_lossy().into_owned());
    Known { id, text: unit.text.clone(), attributes: attributes.chain([path]).collect(), tags: unit.shown() }
}

fn shown(text: &latimer::inline::Inline, attributes: &[(String, String)]) -> String {
    let text = message::write(text);
    std::iter::once(text).chain(attributes.iter().map(|(_, text)| text.clone())).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
}

fn words_of(unit: &Unit) -> String {
    shown(&unit.text, &unit.attributes.iter().map(|own| (own.name.clone(), own.text.clone())).collect::<Vec<_>>())
}

fn name(fate: &Fate) -> &'static str {
    let elsewhere = fate.from.as_ref().is_some_and(|from| from.page.is_some());
    match (fate.how, elsewhere) {
        (How::Kept, _) => "kept",
        (How::Moved, false) => "moved on the page",
        (How::Moved, true) => "moved to another page",
        (How::Changed, false) => "changed",
        (How::Changed, true) => "changed and moved to another page",
        (How::New, _) => "new",
    }
}

fn band(from: &From) -> String {
    let place = if from.page.is_some() { "other page" } else { "same page" };
    let why = match from.why {
        Why::Place => "between the same neighbours",
        Why::Similar => "similar",
        Why::Split => "split",
        Why::Merged => "merged",
        Why::Own => "own id",
        Why::Same | Why::Neighbours => "same but for tags",
    };
    format!("{place}, {why}, {:.1}", (from.likeness * 10.0).floor() / 10.0)
}

/// How many of the new texts msgmerge finds among the old ones as they are, and how many it takes for changed; its time.
fn msgmerge(old: &[Read], new: &[Read]) -> Result<(usize, usize, Duration), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let place = |name: &str| folder.path().join(name);
    std::fs::write(place("old.po"), catalog(old, true))?;
    std::fs::write(place("new.pot"), catalog(new, false))?;
    let start = Instant::now();
    let status = Command::new("msgmerge").args(["--quiet", "--no-wrap", "-o"]).args([place("merged.po"), place("old.po"), place("new.pot")]).status()?;
    let time = start.elapsed();
    if !status.success() {
        return Err("msgmerge failed".into());
    }
    let merged = std::fs::read_to_string(place("merged.po"))?;
    // What each text became: its lines are quoted, and those of one that is long begin on the line after.
    let mut became: HashMap<String, bool> = HashMap::new();
    for entry in merged.split("\n\n").filter(|entry| !entry.contains("\n#~") && !entry.starts_with("#~")) {
        let field = |name: &str| {
            let lines = entry.lines().skip_while(|line| !line.starts_with(name));
            let quoted = lines.enumerate().take_while(|(at, line)| *at == 0 || line.starts_with('"')).map(|(_, line)| line.strip_prefix(name).unwrap_or(line).trim());
            quoted.map(|line| line.get(1..line.len().saturating_sub(1)).unwrap_or_default().to_string()).collect::<String>()
        };
        if !field("msgstr ").is_empty() {
            became.insert(field("msgid "), entry.lines().any(|line| line.starts_with("#,") && line.contains("fuzzy")));
        }
    }
    let of = |fuzzy: bool| new.iter().flat_map(|page| &page.units).filter(|unit| became.get(&quoted(&words_of(unit))) == Some(&fuzzy)).count();
    Ok((of(false), of(true), time))
}

/// A text as a PO file has it.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// The texts as a PO file, each once; translated, or empty as a template.
fn catalog(pages: &[Read], translated: bool) -> String {
    let mut out = String::from("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    let mut seen = std::collections::HashSet::new();
    for (page, unit) in pages.iter().flat_map(|page| page.units.iter().map(move |unit| (page, unit))) {
        let text = quoted(&words_of(unit));
        if !text.is_empty() && seen.insert(text.clone()) {
            let translation = if translated { format!("X {text}") } else { String::new() };
            out.push_str(&format!("\n#: {}\nmsgid \"{text}\"\nmsgstr \"{translation}\"\n", page.path.display()));
        }
    }
    out
}
