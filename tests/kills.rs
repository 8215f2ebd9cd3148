//! Law 8, and law 6 with it: the binary is killed at random moments. Each file is then its old or its new version, and
//! the next run comes to what a run that was never killed comes to.
#![allow(clippy::print_stdout, clippy::unwrap_used)]
#![cfg(unix)]

mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;
use std::time::{Duration, Instant};

use latimer::catalog::Catalog;
use latimer::text::Source;
use site::{Site, Tree, assert_same, configuration};

/// How many kills there are in all; a fifth of them falls to each test.
fn kills() -> usize {
    std::env::var("LATIMER_KILLS").ok().and_then(|count| count.parse::<usize>().ok()).unwrap_or(120).div_ceil(5)
}

/// Numbers by chance, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

const PAGES: usize = 6;

fn page(number: usize, more: &str) -> String {
    let mut text = format!("---\ntitle: Page {number}\nlang: en\n---\n\n{more}");
    for part in 0..6 {
        text.push_str(&format!("## Part {part} of page {number}\n\nThe office answers letter {part} of its page {number}. It is [glad](/en/{number}/) to **help** you.\n\nThe form of page {number} has {part} fields.\n\n"));
    }
    text + "A sentence that every page has.\n\n- One more thing\n- The end\n"
}

/// A site with drafts, approvals, missing texts and memory to draw from.
fn site() -> Site {
    let site = Site::of(&[("latimer.toml", &configuration(&["de", "fr"], "[gate]\napproved = 0\n[merge]\ndraft = \"draft\""))]);
    for number in 0..PAGES {
        site.write(&format!("content/en/p{number}.md"), &page(number, ""));
    }
    site.ok("extract");
    site.ok("sync");
    site.ok("draft content/en/p0.md content/en/p1.md --engine pseudo");
    site.ok("approve content/en/p0.md");
    site.ok("approve content/en/p1.md --locale de");
    site
}

/// A new edition of the source pages.
fn edit(site: &Site) {
    for number in 0..PAGES {
        let text = page(number, "A new paragraph at the top.\n\n").replace("has 3 fields", "has 33 fields").replace("## Part 5", "## Chapter 5");
        site.write(&format!("content/en/p{number}.md"), &text);
    }
}

/// Kills `line` again and again, each time from the same tree, and lets `judge` look at what a kill left. The tree of a
/// run that was never killed is that of the run after the kill.
fn killed(name: &str, site: &Site, line: &str, judge: impl Fn(&Tree, &Tree, &Tree)) {
    let before = site.tree();
    let whole = site.copy();
    let began = Instant::now();
    whole.ok(line);
    let mut took = began.elapsed();
    let after = whole.tree();
    assert!(before != after, "{line} has something to do");
    let mut dice = Dice(name.bytes().fold(88_172_645_463_325_252, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte))));
    let (mut died, mut midway) = (0, 0);
    for round in 0..kills() {
        site.restore(&with_cache(site, &before));
        let mut child = site.start(line);
        // Nearly all moments fall into the run, whatever this machine's pace.
        let moment = Duration::from_micros(dice.below(took.as_micros() as u64 * 11 / 10));
        std::thread::sleep(moment);
        let _ = child.kill();
        let status = child.wait().unwrap();
        match status.signal() {
            Some(_) => died += 1,
            // Too late: runs are quicker than the first one was.
            None => took = took.mul_f32(0.9),
        }
        let left = site.tree();
        midway += usize::from(left != before && left != after);
        let odd: Vec<&String> = left.keys().filter(|path| path.contains(".latimer-") || path.contains(".tmp")).collect();
        assert!(odd.is_empty(), "round {round}: {odd:?}");
        judge(&before, &after, &left);
        site.ok(line);
        assert_same(&after, &site.tree(), &format!("{line}, killed after {moment:?} in round {round}, and run again"));
        let cache: Vec<String> = site::tree(&site.path(".latimer")).into_keys().filter(|path| path.contains("new-")).collect();
        assert!(cache.is_empty() || site.tree() == left, "round {round}: {cache:?}");
    }
    println!("{name}: {} kills, {died} in time, {midway} midway", kills());
    assert!(died > 0, "{name}: no kill came in time");
}

/// A tree together with the cache as it stands: a kill's leftovers are the next run's to clear away.
fn with_cache(site: &Site, tree: &Tree) -> Tree {
    let cache = site::tree(site.root()).into_iter().filter(|(path, _)| path.starts_with(".latimer/"));
    tree.clone().into_iter().chain(cache).collect()
}

/// Each file is its old or its new version.
fn old_or_new(before: &Tree, after: &Tree, left: &Tree) {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).chain(left.keys()).collect();
    for name in names.into_iter().filter(|name| !name.ends_with("/.merged")) {
        let (old, new, now) = (before.get(name), after.get(name), left.get(name));
        assert!(now == old || now == new, "{name} is neither old nor new:\n{}", now.map_or("(no file)".into(), |bytes| String::from_utf8_lossy(bytes)));
    }
}

/// The entries of a catalog, by id.
fn entries(bytes: Option<&Vec<u8>>) -> BTreeMap<String, String> {
    let text = bytes.map_or(String::new(), |bytes| String::from_utf8(bytes.clone()).unwrap());
    let catalog = Catalog::read(Source::new("x.ftl", text));
    assert!(catalog.junk.is_empty(), "{}", catalog.source.text);
    catalog.entries.iter().map(|entry| (entry.id.clone(), catalog.source.slice(entry.extent).trim().to_string())).collect()
}

/// Each entry of each catalog is its old or its new version, or what a sync made of the old one; a text is never lost.
fn entries_old_or_new(synced: &Tree) -> impl Fn(&Tree, &Tree, &Tree) {
    move |before, after, left| {
        assert_eq!(before.keys().filter(|name| !left.contains_key(*name)).count(), 0);
        for (name, bytes) in left.iter().filter(|(name, _)| name.ends_with(".ftl")) {
            let known = [before, synced, after].map(|tree| entries(tree.get(name)));
            for (id, entry) in entries(Some(bytes)) {
                assert!(known.iter().any(|known| known.get(&id) == Some(&entry)), "{name}: {id} is neither old nor new:\n{entry}");
            }
        }
        for (name, bytes) in before.iter().filter(|(name, _)| name.ends_with(".ftl")) {
            let now = entries(left.get(name));
            let lost: Vec<String> = entries(Some(bytes)).into_keys().filter(|id| !now.contains_key(id)).collect();
            assert!(lost.is_empty(), "{name} lost {lost:?}");
        }
    }
}

#[test]
fn law_8_extract_may_be_killed() {
    let site = site();
    edit(&site);
    killed("extract", &site, "extract", old_or_new);
}

#[test]
fn law_8_sync_may_be_killed() {
    let site = site();
    edit(&site);
    site.ok("extract");
    killed("sync", &site, "sync", old_or_new);
}

#[test]
fn law_8_sync_may_be_killed_while_rows_move() {
    let site = site();
    // A page gets another name, and a part of another page goes to a third.
    site.rename("content/en/p0.md", "content/en/renamed.md");
    let part = "The form of page 1 has 4 fields.\n\n";
    site.replace("content/en/p1.md", part, "");
    site.replace("content/en/p2.md", "A sentence that every page has.\n", &format!("{part}A sentence that every page has.\n"));
    site.ok("extract");
    let texts = |tree: &Tree| -> BTreeSet<String> {
        let catalogs = tree.iter().filter(|(name, _)| name.starts_with("locales/de/") && name.ends_with(".ftl"));
        let approved = |entry: String| entry.lines().any(|line| line.starts_with("# approved")).then(|| entry.lines().skip_while(|line| line.starts_with('#')).collect::<Vec<_>>().join("\n").split_once('=').unwrap().1.to_string());
        catalogs.flat_map(|(_, bytes)| entries(Some(bytes)).into_values().filter_map(approved).collect::<Vec<_>>()).collect()
    };
    killed("moves", &site, "sync", |before, _, left| {
        let lost: Vec<String> = texts(before).difference(&texts(left)).cloned().collect();
        assert!(lost.is_empty(), "approved texts are lost: {lost:?}");
    });
}

#[test]
fn law_8_draft_may_be_killed() {
    let site = site();
    edit(&site);
    site.ok("extract");
    let synced = site.copy();
    synced.ok("sync");
    let synced = synced.tree();
    // From the memory first, then from an engine, which has all the rest of six pages in two languages to do.
    killed("draft", &site, "draft --engine memory,pseudo", entries_old_or_new(&synced));
}

#[test]
fn law_8_merge_may_be_killed() {
    let site = site();
    site.ok("draft --engine pseudo");
    site.ok("merge");
    edit(&site);
    for line in ["extract", "draft --engine pseudo"] {
        site.ok(line);
    }
    // A person's page is no more in danger than before.
    site.write("content/de/p1.md", "Von Hand.\n");
    killed("merge", &site, "merge", |before, after, left| {
        old_or_new(before, after, left);
        assert_eq!(left.get("content/de/p1.md").map(Vec::as_slice), Some(&b"Von Hand.\n"[..]));
    });
}
