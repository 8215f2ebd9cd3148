//! Placeholders for the verbs, so that the door can be built before them.

use crate::error::{Error, Result};
use crate::msg;
use crate::ops::outcome::*;
use crate::project::Project;

fn stub<T>() -> Result<T> {
    Err(Error::failed(msg!("usage-other", what = "not built yet")))
}

pub mod init {
    use super::*;
    pub struct Options {
        pub dir: std::path::PathBuf,
        pub source: Option<String>,
        pub locales: Vec<String>,
        pub profile: Option<String>,
        pub dry_run: bool,
    }
    pub fn init(_: &Options) -> Result<Initialised> {
        stub()
    }
}

pub mod extract {
    use super::*;
    pub struct Options {
        pub scope: Scope,
        pub dry_run: bool,
    }
    pub fn extract(_: &Project, _: &Options, _: Watch) -> Result<Extracted> {
        stub()
    }
}

pub mod sync {
    use super::*;
    pub struct Options {
        pub scope: Scope,
        pub dry_run: bool,
    }
    pub fn sync(_: &Project, _: &Options, _: Watch) -> Result<Synced> {
        stub()
    }
}

pub mod merge {
    use super::*;
    pub struct Options {
        pub scope: Scope,
        pub dry_run: bool,
        pub replace: Vec<std::path::PathBuf>,
    }
    pub fn merge(_: &Project, _: &Options, _: Watch) -> Result<MergedPages> {
        stub()
    }
}

pub mod prune {
    use super::*;
    pub struct Options {
        pub scope: Scope,
        pub dry_run: bool,
    }
    pub fn prune(_: &Project, _: &Options, _: Watch) -> Result<Pruned> {
        stub()
    }
}

pub mod status {
    use super::*;
    pub struct Options {
        pub scope: Scope,
    }
    pub fn status(_: &Project, _: &Options) -> Result<Status> {
        stub()
    }
}

pub mod check {
    use super::*;
    pub struct Options {
        pub scope: Scope,
        pub fix: bool,
        pub pull_request: bool,
    }
    pub fn check(_: &Project, _: &Options) -> Result<Checked> {
        stub()
    }
}

pub mod draft {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    pub struct Options {
        pub scope: Scope,
        pub dry_run: bool,
        pub engines: Vec<String>,
        pub stop: Arc<AtomicBool>,
    }
    pub fn draft(_: &Project, _: &Options, _: Watch) -> Result<Drafted> {
        stub()
    }
}

pub mod run {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    pub struct Options {
        pub scope: Scope,
        pub no_draft: bool,
        pub stop: Arc<AtomicBool>,
    }
    pub fn run(_: &Project, _: &Options, _: Watch) -> Result<Ran> {
        stub()
    }
}

pub mod approve {
    use super::*;
    use crate::say::Msg;
    pub struct Options {
        pub scope: Scope,
        pub all: bool,
        pub take: bool,
        pub name: Option<String>,
        pub dry_run: bool,
    }
    pub enum Decision {
        Accept,
        Edit(String),
        Take,
    }
    pub fn approve(_: &Project, _: &Options, _: Watch) -> Result<Approved> {
        stub()
    }
    pub fn candidates(_: &Project, _: &Scope) -> Result<Vec<Candidate>> {
        stub()
    }
    pub fn decide(
        _: &Project,
        _: &Candidate,
        _: &Decision,
        _: Option<&str>,
    ) -> Result<Option<Msg>> {
        stub()
    }
}

pub mod models {
    use super::*;
    use crate::text::Locale;
    /// One model of the offline engine.
    pub struct Model {
        pub locale: Locale,
        /// Bytes to fetch.
        pub size: u64,
        pub here: bool,
    }
    pub fn list(_: Option<&Project>) -> Result<Vec<Model>> {
        stub()
    }
    pub struct Options {
        pub locales: Vec<String>,
        pub from: Option<String>,
        pub dry_run: bool,
    }
    pub fn fetch(_: Option<&Project>, _: &Options, _: Watch) -> Result<Vec<Written>> {
        stub()
    }
}
