//! Where tests find real pages. Without a corpus they go on with their own fixtures, except under CI.

use std::path::{Path, PathBuf};

/// A folder of the corpora, if they are on this machine.
pub fn corpus(name: &str) -> Option<PathBuf> {
    let root = std::env::var_os("LATIMER_CORPORA").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora"), PathBuf::from);
    let folder = root.join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "no corpus at {}", folder.display());
    eprintln!("no corpus at {}: fixtures only", folder.display());
    None
}

/// All files below a folder with one extension, sorted.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let walk = ignore::WalkBuilder::new(folder).standard_filters(false).build();
    let mut files: Vec<PathBuf> = walk.flatten().map(|entry| entry.into_path()).filter(|path| path.is_file() && path.extension().is_some_and(|known| known == extension)).collect();
    files.sort();
    files
}
