//! `run`: the whole way from the pages to their translations, and the judgement at its end.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::outcome::{Ran, Scope, Watch};
use super::{check, draft, extract, merge, status, sync};
use crate::engine::Network;
use crate::error::Result;
use crate::project::Project;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    /// Leave out the drafting.
    pub no_draft: bool,
    /// What may be asked over the network.
    pub network: Network,
    pub stop: Arc<AtomicBool>,
}

/// Extracts, syncs, drafts, merges and checks.
pub fn run(project: &Project, options: &Options, consent: draft::Consent, watch: Watch) -> Result<Ran> {
    let scope = || options.scope.clone();
    let extracted = extract::extract(project, &extract::Options { scope: scope(), ..extract::Options::default() }, watch)?;
    let synced = sync::sync(project, &sync::Options { scope: scope(), dry_run: false }, watch)?;
    let drafted = if options.no_draft {
        None
    } else {
        let draft = draft::Options { scope: scope(), stop: options.stop.clone(), network: options.network, ..draft::Options::default() };
        Some(draft::draft(project, &draft, consent, watch)?)
    };
    let merged = merge::merge(project, &merge::Options { scope: scope(), ..merge::Options::default() }, watch)?;
    let status = status::status(project, &status::Options { scope: scope(), ..status::Options::default() })?;
    let checked = check::check(project, &check::Options { scope: scope(), ..check::Options::default() })?;
    Ok(Ran { extracted, synced, drafted, merged, status, checked })
}
