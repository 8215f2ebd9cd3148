//! A code quality report for GitLab's merge requests: a JSON list with a line and a fingerprint for each finding.
//! Source: GitLab's documentation, “Code Quality report format”.

use serde_json::{Value, json};

use super::findings::is_on_its_way;
use super::{path, prints};
use crate::finding::{Finding, Level};
use crate::say::Say;

/// Errors are `major`, warnings `minor`, the rest `info`; what is merely not there yet is left out.
pub fn list(findings: &[Finding], say: &Say) -> String {
    let one = |(finding, print): (&Finding, String)| {
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
    let list: Vec<Value> = findings.iter().zip(prints::prints(findings)).filter(|(finding, _)| !is_on_its_way(finding)).map(one).collect();
    format!("{:#}\n", Value::from(list))
}
