//! A code quality report for GitLab's merge requests: a JSON list with a line and a fingerprint for each finding.
//! Source: GitLab's documentation, “Code Quality report format”.

use std::borrow::Borrow;
use std::io::{self, Write};

use serde_json::json;

use super::findings::is_on_its_way;
use super::pretty::Each;
use super::{path, pretty, prints};
use crate::finding::{Finding, Level};
use crate::say::Say;

/// Errors are `major`, warnings `minor`, the rest `info`; what is merely not there yet is left out.
pub fn list(findings: impl IntoIterator<Item: Borrow<Finding>> + Copy, say: &Say, out: &mut dyn Write) -> io::Result<()> {
    let one = |finding: &Finding, print: String| {
        json!({
            "description": say.words(&finding.says),
            "check_name": finding.id,
            "fingerprint": print,
            "severity": match finding.level {
                Level::Error => "major",
                Level::Warning => "minor",
                Level::Note => "info",
            },
            "location": { "path": path(&finding.place.path), "lines": { "begin": finding.place.line } },
        })
    };
    let list = || prints::printed(findings).filter(|(finding, _)| !is_on_its_way(finding.borrow())).map(|(finding, print)| one(finding.borrow(), print));
    pretty::write(&Each(list), out)
}
