//! Exit codes. Scripts rely on them; a code never changes its meaning.

use crate::error::Kind;
use crate::finding::{Finding, Level};

/// Done, and the gate passed where one was asked.
pub const DONE: u8 = 0;
/// Findings, a refusal, or the gate failed.
pub const FINDINGS: u8 = 1;
/// The command line or the configuration is wrong.
pub const USAGE: u8 = 2;
/// A file, the network or an engine failed.
pub const FAILED: u8 = 3;
/// Stopped by a second Ctrl-C, as shells count it.
pub const INTERRUPTED: i32 = 130;

/// The code for a fault that ended the run.
pub fn of_fault(kind: Kind) -> u8 {
    match kind {
        Kind::Usage => USAGE,
        Kind::Failed => FAILED,
    }
}

/// The code for what a verb found: only errors count.
pub fn of_findings(findings: &[Finding]) -> u8 {
    match findings.iter().any(|finding| finding.level == Level::Error) {
        true => FINDINGS,
        false => DONE,
    }
}
