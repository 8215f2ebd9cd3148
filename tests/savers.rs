//! Law 6 for files that are saved while verbs run: a translator's editor and this program write the same catalogs, and
//! what the translator saved last stands there at the end.
#![allow(clippy::print_stdout, clippy::unwrap_used)]
#![cfg(unix)]

mod site;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use latimer::catalog::Catalog;
use latimer::text::Source;
use site::{Site, configuration, with_text};

const PAGES: usize = 3;

fn page(number: usize, edition: usize) -> String {
    let mut text = format!("---\ntitle: Page {number}\n---\n\n");
    for part in 0..10 {
        text.push_str(&format!("## Part {part} of page {number}\n\nThe office answers letter {part} of its page {number}.\n\n"));
    }
    text + &format!("This is edition {edition} of it.\n")
}

/// How a file gets its new text.
#[derive(Clone, Copy, Debug)]
enum Save {
    Rename,
    Overwrite,
}

/// Texts by the number of their page and their id.
type Texts = BTreeMap<(usize, String), String>;

/// Saves texts and comments of a person's until told to stop; gives back what has to stand there.
fn save_at_random(root: PathBuf, save: Save, stop: &AtomicBool) -> (Texts, Vec<(usize, String)>) {
    let (mut texts, mut comments) = (BTreeMap::new(), Vec::new());
    let mut count = 0u64;
    let mut dice = 2_463_534_242u64;
    while !stop.load(Ordering::Relaxed) {
        count += 1;
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let number = (dice % PAGES as u64) as usize;
        let path = root.join(format!("locales/de/p{number}.ftl"));
        let text = own_view(&path, number, &texts);
        let catalog = Catalog::read(Source::new("x.ftl", text.as_str()));
        let live: Vec<String> = catalog.entries.iter().filter(|entry| !entry.is_obsolete()).map(|entry| entry.id.clone()).collect();
        let id = live[(dice / 7) as usize % live.len()].clone();
        let typed = format!("Von Hand geschrieben, zum {count}. Mal");
        let mut new = with_text(&text, &id, &typed);
        if count.is_multiple_of(5) {
            new.push_str(&format!("\n# Bemerkung {count}\n"));
        }
        match save {
            Save::Rename => {
                let beside = path.with_file_name(".editor~");
                std::fs::write(&beside, &new).unwrap();
                std::fs::rename(&beside, &path).unwrap();
            }
            Save::Overwrite => std::fs::write(&path, &new).unwrap(),
        }
        texts.insert((number, id), typed);
        if count.is_multiple_of(5) {
            comments.push((number, format!("# Bemerkung {count}\n")));
        }
        std::thread::sleep(Duration::from_micros(dice % 6_000));
    }
    (texts, comments)
}

/// The file as an editor reads it again: while a save of the program's gives way to one of a person's, the file is for a
/// moment the program's. A text that does not come back is lost, and the end will show it.
fn own_view(path: &Path, number: usize, texts: &BTreeMap<(usize, String), String>) -> String {
    let mut text = String::new();
    for _ in 0..20 {
        text = std::fs::read_to_string(path).unwrap();
        if texts.iter().filter(|((page, _), _)| *page == number).all(|(_, typed)| text.contains(&format!("= {typed}\n"))) {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    text
}

fn nothing_is_lost(save: Save, seconds: u64) {
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "[gate]\napproved = 0"))]);
    let write = |edition| (0..PAGES).for_each(|number| site.write(&format!("content/en/p{number}.md"), &page(number, edition)));
    write(0);
    site.ok("extract");
    site.ok("sync");
    let stop = AtomicBool::new(false);
    let root = site.root().to_path_buf();
    let mut runs = 0;
    let (texts, comments) = std::thread::scope(|scope| {
        let saver = scope.spawn(|| save_at_random(root, save, &stop));
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(seconds) {
            runs += 1;
            write(runs);
            for line in ["draft --engine pseudo", "sync", "approve --all --locale de", "extract"] {
                let ran = site.run(line);
                // Nothing but a file that is saved without a pause may stop a verb.
                assert!(ran.code == 0 || ran.code == 1 || ran.code == 3, "{line}: {}", ran.said());
            }
        }
        stop.store(true, Ordering::Relaxed);
        saver.join().unwrap()
    });
    println!("{save:?}: {} texts and {} comments saved during {runs} rounds", texts.len(), comments.len());
    assert!(runs > 0 && texts.len() > 10);
    for ((number, id), typed) in &texts {
        let catalog = site.catalog(&format!("locales/de/p{number}.ftl"));
        let there = catalog.entry(id).map(|entry| entry.message.words());
        assert_eq!(there.as_ref(), Some(typed), "{id} of page {number}\n{}", catalog.source.text);
    }
    for (number, comment) in &comments {
        assert!(site.read(&format!("locales/de/p{number}.ftl")).contains(comment), "page {number} lost {comment:?}");
    }
}

#[test]
fn law_6_nothing_is_lost_that_an_editor_saves_by_renaming() {
    nothing_is_lost(Save::Rename, 8);
}

#[test]
fn law_6_nothing_is_lost_that_an_editor_saves_by_overwriting() {
    nothing_is_lost(Save::Overwrite, 8);
}
