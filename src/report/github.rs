//! Annotations for the pages of a pull request: GitHub's workflow commands, one line for each finding.
//! Source: GitHub's documentation of workflow commands, and `toolkit/packages/core/src/command.ts` for what is escaped.

use std::borrow::Borrow;

use super::{annotations, path};
use crate::finding::Finding;
use crate::msg;
use crate::say::Say;

pub fn list(findings: impl IntoIterator<Item: Borrow<Finding>>, say: &Say) -> String {
    annotations::list(findings, |finding, kind| line(finding, kind, say))
}

fn line(finding: &Finding, kind: &str, say: &Say) -> String {
    let mut message = say.words(&finding.says);
    if let Some(source) = &finding.source_text {
        message.push_str(&format!("\n{}", say.words(&msg!("quoted", text = source))));
    }
    if let Some(hint) = &finding.hint {
        message.push_str(&format!("\n{}", say.words(&msg!("hint-line", what = hint.clone()))));
    }
    let place = &finding.place;
    format!("::{kind} file={},line={},col={},title={}::{}\n", property(&path(&place.path)), place.line, place.column, property(finding.id), data(&message))
}

fn data(text: &str) -> String {
    annotations::data(text, "%25")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Level;
    use crate::report::sample;

    #[test]
    fn escapes_as_the_runner_reads() {
        let mut findings = sample::findings();
        findings.truncate(3);
        findings.push(Finding { level: Level::Note, ..findings[0].clone() });
        let seen = list(&findings, &Say::new("en"));
        let first = seen.lines().next().unwrap_or_default();
        assert_eq!(
            first,
            "::error file=locales/de/fund.ftl,line=12,col=1,title=sample-fault::error: 50 %25 off, a: b\
             %0A“Applications can be made until 30 November 2026.”%0Ahint: latimer approve locales/de/fund.ftl:12"
        );
        assert_eq!(seen.lines().count(), 3);
        assert_eq!(property("a,b:c%"), "a%2Cb%3Ac%25");
    }
}
