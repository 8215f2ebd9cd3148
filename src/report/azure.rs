//! Annotations for Azure Pipelines: its logging commands, one line for each error and warning.
//! Source: Microsoft's “Logging commands”, `task.logissue`, and the agent's `CommandStringConvertor` for what is escaped.

use std::borrow::Borrow;

use super::{annotations, path};
use crate::finding::Finding;
use crate::say::Say;

pub fn list(findings: impl IntoIterator<Item: Borrow<Finding>>, say: &Say) -> String {
    annotations::list(findings, |finding, kind| line(finding, kind, say))
}

fn line(finding: &Finding, kind: &str, say: &Say) -> String {
    let (place, words) = (&finding.place, data(&say.words(&finding.says)));
    let (file, code) = (property(&path(&place.path)), property(finding.id));
    format!("##vso[task.logissue type={kind};sourcepath={file};linenumber={};columnnumber={};code={code}]{words}\n", place.line, place.column)
}

fn data(text: &str) -> String {
    annotations::data(text, "%AZP25")
}

fn property(text: &str) -> String {
    data(text).replace(';', "%3B").replace(']', "%5D")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_as_the_agent_reads() {
        assert_eq!(property("a;b]c%\n"), "a%3Bb%5Dc%AZP25%0A");
    }
}
