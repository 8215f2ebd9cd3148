//! What the annotations of CI's runners have in common: a command a line, in which the ends of lines are escaped.

use std::borrow::Borrow;

use crate::finding::{Finding, Level};

/// A line for each error and warning, given its kind; what is only worth knowing would drown them.
pub fn list(findings: impl IntoIterator<Item: Borrow<Finding>>, line: impl Fn(&Finding, &str) -> String) -> String {
    let one = |finding: &Finding| match finding.level {
        Level::Error => Some(line(finding, "error")),
        Level::Warning => Some(line(finding, "warning")),
        Level::Note => None,
    };
    findings.into_iter().filter_map(|finding| one(finding.borrow())).collect()
}

/// Text on one line; `per_cent` stands for the sign that begins an escape.
pub fn data(text: &str, per_cent: &str) -> String {
    text.replace('%', per_cent).replace('\r', "%0D").replace('\n', "%0A")
}
