//! Annotations for the pages of a pull request: GitHub's workflow commands, one line for each finding.
//! Source: GitHub's documentation of workflow commands, and `toolkit/packages/core/src/command.ts` for what is escaped.

use crate::finding::{Finding, Level};
use crate::say::Say;
use crate::msg;

/// One command a line for each finding.
pub fn list(findings: &[Finding], say: &Say) -> String {
    findings.iter().map(|finding| line(finding, say)).collect()
}

fn line(finding: &Finding, say: &Say) -> String {
    let command = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let mut message = say.words(&finding.says);
    if let Some(source) = &finding.source_text {
        message.push_str(&format!("\n{}", say.words(&msg!("quoted", text = source))));
    }
    if let Some(hint) = &finding.hint {
        message.push_str(&format!("\n{}", say.words(&msg!("hint-line", what = hint.clone()))));
    }
    format!(
        "::{command} file={},line={},col={},title={}::{}\n",
        property(&finding.place.path.display().to_string().replace('\\', "/")),
        finding.place.line,
        finding.place.column,
        property(finding.id),
        data(&message),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn escapes_as_the_runner_reads() {
        let seen = list(&sample::checked().findings, &Say::new("en"));
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
