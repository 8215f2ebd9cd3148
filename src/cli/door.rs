//! [`Door`]: what every verb's door needs – the words, the terminal, the folder, the form of the report.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ArgMatches;

use super::term::{Color, Term};
use super::{args, exit};
use crate::error::Result;
use crate::finding::Finding;
use crate::ops::outcome::{Progress, Watch, Written};
use crate::project::Project;
use crate::report::{Format, Style, findings, github, talk};
use crate::say::Say;

pub struct Door {
    pub say: Say,
    pub term: Term,
    pub dir: PathBuf,
    pub format: Format,
}

impl Door {
    /// The door for what the command line says, verb's options included.
    pub fn new(say: Say, verb: &ArgMatches) -> Door {
        let color = args::one(verb, "color").map_or(Color::Auto, |name| Color::parse(&name));
        let dir = verb.try_get_one::<PathBuf>("dir").ok().flatten().cloned();
        let format = args::one(verb, "format").and_then(|name| Format::parse(&name)).unwrap_or_default();
        let term = Term::new(color, args::on(verb, "quiet"));
        Door { say, term, dir: dir.unwrap_or_else(|| PathBuf::from(".")), format }
    }

    /// The project of the folder.
    pub fn project(&self) -> Result<Project> {
        // A fault names the folder that was looked at, not `.`.
        let dir = std::path::absolute(&self.dir).unwrap_or_else(|_| self.dir.clone());
        Project::open(&dir)
    }

    pub fn style(&self) -> Style {
        self.term.style()
    }

    /// Runs a verb with someone watching.
    pub fn watched<T>(&self, verb: impl FnOnce(Watch) -> Result<T>) -> Result<T> {
        let bar = self.term.bar();
        verb(&mut |progress: Progress| bar.show(&progress, &self.say))
    }

    /// Tells what a verb wrote and found: files and findings are data, sentences are talk. Gives the exit code.
    pub fn tell(&self, told: Told) -> u8 {
        match self.format {
            Format::Json => self.term.data(&(told.json)()),
            format => {
                let mut data = Vec::new();
                match format.findings(told.findings, &self.say, &mut data) {
                    Some(_) => self.term.data(&String::from_utf8_lossy(&data)),
                    None => {
                        self.term.data(&talk::written(told.written, self.style()));
                        self.term.data(&findings::list(told.findings, &self.say, self.style()));
                        self.annotate(|| github::list(told.findings, &self.say));
                    }
                }
            }
        }
        self.term.talk(&told.talk);
        if told.dry_run {
            self.term.talk(&talk::dry_run(&self.say));
        }
        exit::of_findings(told.findings)
    }

    /// On GitHub's runners findings are annotations as well. The runner reads both streams; stdout stays data.
    pub fn annotate(&self, annotations: impl FnOnce() -> String) {
        if std::env::var_os("GITHUB_ACTIONS").is_some_and(|value| value == "true") {
            self.term.insist(&annotations());
        }
    }
}

/// What [`Door::tell`] tells.
pub struct Told<'a> {
    pub written: &'a [Written],
    pub findings: &'a [Finding],
    pub talk: String,
    pub json: &'a dyn Fn() -> String,
    pub dry_run: bool,
}

/// A flag that the first Ctrl-C sets, so that a verb can stop in good order; the second one ends the program.
pub fn stop_flag() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else { return };
        runtime.block_on(async {
            while tokio::signal::ctrl_c().await.is_ok() {
                if flag.swap(true, Ordering::SeqCst) {
                    std::process::exit(exit::INTERRUPTED);
                }
            }
        });
    });
    stop
}
