//! A project as it was at a revision: its files of that day, in a folder that is gone again when it is dropped. Nothing of
//! the repository is changed, not even its index.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Project, unreadable};
use crate::error::{Error, Result};
use crate::msg;

/// The files of a revision.
pub struct Past {
    folder: tempfile::TempDir,
    /// The revision as git abbreviates it.
    pub commit: String,
    /// The day on which it was committed.
    pub day: String,
}

impl Past {
    /// The project as it was; where it had no configuration yet, or one that cannot be read today, by today's.
    pub fn project(&self, today: &Project) -> Result<Project> {
        let root = self.folder.path().join("tree").canonicalize().map_err(|fault| unreadable(self.folder.path(), &fault))?;
        Project::open(&root).ok().filter(|then| then.root == root).map_or_else(|| Ok(Project { root, ..today.clone() }), Ok)
    }
}

/// The files of the project at `root` as they were at a revision.
pub fn past(root: &Path, revision: &str) -> Result<Past> {
    let prefix = ask(root, &["rev-parse", "--show-prefix"]).ok_or_else(none)?;
    let commit = ask(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
        .ok_or_else(|| Error::usage(msg!("git-revision", revision = revision)).hint(msg!("hint-git-revision")))?;
    let about = ask(root, &["show", "--no-patch", "--format=%h %cs", &commit]).unwrap_or_default();
    let (short, day) = about.split_once(' ').unwrap_or((revision, ""));
    let folder = tempfile::tempdir().map_err(|fault| unreadable(Path::new("."), &fault))?;
    let tree = folder.path().join("tree");
    std::fs::create_dir(&tree).map_err(|fault| unreadable(&tree, &fault))?;
    let index = folder.path().join("index");
    let read = git(root).env("GIT_INDEX_FILE", &index).args(["read-tree", &format!("{commit}:{prefix}")]).output();
    // A project that was not there yet has no tree; its folder stays empty.
    if read.is_ok_and(|read| read.status.success()) {
        let mut to = tree.as_os_str().to_os_string();
        to.push("/");
        let mut prefix = std::ffi::OsString::from("--prefix=");
        prefix.push(to);
        let written = git(&top(root)?).env("GIT_INDEX_FILE", &index).args(["checkout-index", "--all", "--quiet"]).arg(prefix).output();
        written.map_err(|fault| unreadable(root, &fault))?;
    }
    Ok(Past { commit: short.to_string(), day: day.to_string(), folder })
}

/// So many revisions of the project's history, evenly spread over it, the oldest first.
pub fn history(root: &Path, most: usize) -> Result<Vec<String>> {
    let list = ask(root, &["rev-list", "--first-parent", "--reverse", "HEAD", "--", "."]).ok_or_else(none)?;
    let all: Vec<&str> = list.lines().collect();
    let most = most.min(all.len());
    Ok((1..=most).map(|number| all[number * all.len() / most - 1].to_string()).collect())
}

fn top(root: &Path) -> Result<PathBuf> {
    ask(root, &["rev-parse", "--show-toplevel"]).map(PathBuf::from).ok_or_else(none)
}

fn none() -> Error {
    Error::usage(msg!("git-none")).hint(msg!("hint-git-none"))
}

/// What git answers, if it can.
fn ask(root: &Path, words: &[&str]) -> Option<String> {
    let asked = git(root).args(words).output().ok().filter(|asked| asked.status.success())?;
    Some(String::from_utf8_lossy(&asked.stdout).trim_end_matches('\n').to_string())
}

/// Git in the project's folder, whatever repository the environment names.
fn git(root: &Path) -> Command {
    let mut git = Command::new("git");
    git.current_dir(root).env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE").env("GIT_OPTIONAL_LOCKS", "0");
    git
}
