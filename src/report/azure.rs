//! Annotations for Azure Pipelines: its logging commands, one line for each error and warning.
//! Source: Microsoft's “Logging commands”, `task.logissue`, and the agent's `CommandStringConvertor` for what is escaped.

use super::path;
use crate::finding::{Finding, Level};
use crate::say::Say;

/// One command a line; what is only worth knowing would drown them.
pub fn list(findings: &[Finding], say: &Say) -> String {
    findings.iter().filter_map(|finding| line(finding, say)).collect()
}

fn line(finding: &Finding, say: &Say) -> Option<String> {
    let kind = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => return None,
    };
    let place = &finding.place;
    Some(format!(
        "##vso[task.logissue type={kind};sourcepath={};linenumber={};columnnumber={};code={}]{}\n",
        property(&path(&place.path)),
        place.line,
        place.column,
        property(finding.id),
        data(&say.words(&finding.says)),
    ))
}

fn data(text: &str) -> String {
    text.replace('%', "%AZP25").replace('\r', "%0D").replace('\n', "%0A")
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
