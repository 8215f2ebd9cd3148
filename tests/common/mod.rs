//! What several law tests need: corpora, and short ways to read and sync catalogs.
#![allow(clippy::unwrap_used, clippy::print_stderr)]
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use latimer::catalog::Catalog;
use latimer::sheet::{Derived, SyncInput, Synced, derive, state::Around, sync};
use latimer::text::{Locale, Source};

/// The folder of corpora, if this machine has it. In CI its absence is a failure.
pub fn corpora(folder: &str) -> Option<PathBuf> {
    let root = std::env::var_os("LATIMER_CORPORA").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora"), PathBuf::from);
    let folder = root.join(folder);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none(), "no corpora at {}", folder.display());
    eprintln!("skipped: no corpora at {}", folder.display());
    None
}

/// All `.ftl` files under a folder, sorted.
pub fn ftl_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for item in std::fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "ftl") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

pub fn read(text: &str) -> Catalog {
    Catalog::read(Source::new("test.ftl", text))
}

pub fn locale(tag: &str) -> Locale {
    static KNOWN: Mutex<BTreeMap<String, Locale>> = Mutex::new(BTreeMap::new());
    KNOWN.lock().unwrap().entry(tag.to_string()).or_insert_with(|| Locale::parse(tag).unwrap()).clone()
}

/// The catalog after a sync, and what sync reported.
pub fn synced(source: &str, catalog: &str, implicit: bool) -> (String, Synced) {
    let (of, locales) = (read(source), read(catalog));
    let input = SyncInput { source: &of, catalog: &locales, source_locale: &locale("en"), locale: &locale("de"), implicit, add: true, foreign: false, adopted: &[], taken: &[] };
    let synced = sync(input);
    let text = synced.edits.apply(catalog).unwrap_or_else(|overlap| panic!("{overlap:?} in\n{catalog}"));
    (text, synced)
}

pub fn sync_text(source: &str, catalog: &str) -> String {
    synced(source, catalog, false).0
}

/// The derived state of a row, as the sheet derives it.
pub fn state_of(source: &str, catalog: &str, id: &str) -> Derived {
    let (of, locales) = (read(source), read(catalog));
    let count = locales.entries.iter().filter(|entry| entry.id == id).count();
    let around: Around = latimer::sheet::around(Some(&locales), id, count);
    derive(of.entry(id).unwrap(), locales.entry(id), around, "en")
}
