//! The engines of a run: made once for all languages, asked in the order that each language has them in.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::engine::journal::Journal;
use crate::engine::purse::Purse;
use crate::engine::{self, Engine, Network, Shared};
use crate::error::{Error, Result};
use crate::msg;
use crate::project::Project;

/// The engine that is none: the approved texts of the project.
pub const MEMORY: &str = "memory";

/// The engines that some languages name, each once.
pub struct Chain {
    pub shared: Arc<Shared>,
    engines: BTreeMap<String, Box<dyn Engine>>,
}

/// The ledger, where the project names no file for it.
const LEDGER: &str = "ledger";

impl Chain {
    /// Makes the engines of these names; `None` if `stop` was set while another run has the journal.
    ///
    /// # Errors
    /// If there is no engine of some name, or its settings cannot be.
    pub fn of(project: &Project, names: &[String], network: Network, stop: &AtomicBool) -> Result<Option<Chain>> {
        let cache = project.cache()?;
        let Some(journal) = Journal::open(&cache, stop)? else { return Ok(None) };
        let budget = project.config.budget.clone();
        let ledger = budget.ledger.as_ref().map_or_else(|| cache.join(LEDGER), |path| project.root.join(path));
        let shared = Arc::new(Shared { journal, purse: Purse::new(budget, Some(ledger)), network, root: project.root.clone(), ..Shared::default() });
        let mut engines = BTreeMap::new();
        for name in names.iter().filter(|name| *name != MEMORY) {
            engines.insert(name.clone(), made(project, name, &shared)?);
        }
        Ok(Some(Chain { shared, engines }))
    }

    /// The names of its engines.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.engines.keys().map(String::as_str)
    }

    /// Characters sent so far, and what that costs as far as is known.
    pub fn spent(&self) -> (u64, f64) {
        self.engines.values().map(|engine| engine.counts()).fold((0, 0.0), |(characters, cost), own| (characters + own.characters, cost + own.cost))
    }

    pub fn engine(&self, name: &str) -> Option<&dyn Engine> {
        self.engines.get(name).map(AsRef::as_ref)
    }
}

/// The engine of a name, with what the project says of it.
///
/// # Errors
/// If there is none, or its settings cannot be.
pub fn made(project: &Project, name: &str, shared: &Arc<Shared>) -> Result<Box<dyn Engine>> {
    let settings = project.config.engine.get(name).cloned().unwrap_or_default();
    engine::by_name(name, &settings, shared)?.ok_or_else(|| {
        let mut known = engine::kinds();
        known.push(MEMORY);
        Error::usage(msg!("draft-engine-unknown", engine = name)).hint(msg!("hint-engines", engines = known.join(", ")))
    })
}
