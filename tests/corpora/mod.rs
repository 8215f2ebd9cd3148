//! Where tests find real pages: this repository's own, and the corpora where they are at hand. Without these they go on
//! with what there is, except under CI.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

// Each test file uses its part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

/// One page to hold a law over.
#[derive(Clone, Debug)]
pub struct Sample {
    pub name: String,
    pub text: String,
    pub profile: &'static str,
}

/// All Markdown pages.
pub fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut out = Vec::new();
    pages(&root.join("content/en"), "hugo", &mut out);
    pages(&root.join("tests/page/markdown"), "plain", &mut out);
    if let Some(folder) = corpus("markdown") {
        pages(&folder.join("hugo-docs"), "hugo", &mut out);
        pages(&folder.join("rust-book"), "mdbook", &mut out);
        for spec in ["commonmark-spec.txt", "gfm-spec.txt"] {
            examples(&folder.join(spec), &mut out);
        }
    }
    out
}

fn pages(folder: &Path, profile: &'static str, out: &mut Vec<Sample>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            pages(&path, profile, out);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            out.push(Sample { name: path.display().to_string(), text: std::fs::read_to_string(&path).unwrap(), profile });
        }
    }
}

/// The examples of a specification: Markdown up to a line of a full stop, a tab written as an arrow.
fn examples(path: &Path, out: &mut Vec<Sample>) {
    let text = std::fs::read_to_string(path).unwrap();
    let fence = "`".repeat(32);
    let mut example: Option<String> = None;
    for line in text.lines() {
        if line.starts_with(&fence) && line.contains("example") {
            example = Some(String::new());
        } else if line == "." {
            if let Some(text) = example.take() {
                let name = format!("{} example {}", path.file_name().unwrap().to_string_lossy(), out.len());
                out.push(Sample { name, text: text.replace('→', "\t"), profile: "plain" });
            }
        } else if let Some(text) = &mut example {
            text.push_str(line);
            text.push('\n');
        }
    }
}

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
