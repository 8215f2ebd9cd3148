//! The list of findings: grouped by source text, so that what one sentence needs in every language stands together;
//! each with its place, its level in words, and the command that mends it.

use std::collections::HashMap;

use super::style::{Hue, Style, short};
use super::{names, table};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::ops::outcome::Checked;
use crate::say::{Msg, Say};

/// The findings, the gates that failed, and the sum.
pub fn checked(outcome: &Checked, say: &Say, style: Style) -> String {
    let mut out = list(&outcome.findings, say, style);
    for (locale, verdict) in &outcome.verdicts {
        let verdict_words = match verdict.passed {
            true => table::verdict(verdict, say, style),
            false => style.paint(Hue::Bad, &format!("✗ {}", say.words(&table::failed_by(verdict)))),
        };
        out.push_str(&format!("{}: {verdict_words}\n", names::both(locale, say)));
    }
    let sum = sum(&outcome.findings, outcome.texts);
    let (sign, hue) = if outcome.passed() { ("✓", Hue::Good) } else { ("✗", Hue::Bad) };
    out.push_str(&style.paint(hue, &format!("{sign} {}", say.words(&sum))));
    out.push('\n');
    out
}

/// Findings in groups; those about no text of a page come first, each on its own.
pub fn list(findings: &[Finding], say: &Say, style: Style) -> String {
    let mut out = String::new();
    for (source, group) in grouped(findings) {
        let inset = match source {
            Some(source) => {
                let text = short(source, style.width.min(110).saturating_sub(2));
                let text = say.words(&msg!("quoted", text = text));
                out.push_str(&style.paint(Hue::Strong, &text));
                out.push('\n');
                "  "
            }
            None => "",
        };
        for finding in group {
            out.push_str(&one(finding, inset, say, style));
        }
        out.push('\n');
    }
    out
}

/// Findings about a row that is shown anyway: their words and what mends them.
pub fn flat(findings: &[Finding], say: &Say, style: Style) -> String {
    findings.iter().map(|finding| one(finding, "  ", say, style)).collect()
}

/// One finding: its place, level and words, and under it what mends it.
fn one(finding: &Finding, inset: &str, say: &Say, style: Style) -> String {
    let place = &finding.place;
    let (key, hue) = match finding.level {
        Level::Error => ("level-error", Hue::Bad),
        Level::Warning => ("level-warning", Hue::Warn),
        Level::Note => ("level-note", Hue::Dim),
    };
    let level = style.paint(hue, &say.word(key).unwrap_or_default());
    let id = style.paint(Hue::Dim, &format!("[{}]", finding.id));
    let says = say.words(&finding.says);
    let mut out =
        format!("{inset}{}:{}:{}: {level}: {says} {id}\n", place.path.display(), place.line, place.column);
    if let Some(hint) = &finding.hint {
        out.push_str(&format!("{inset}  {}\n", say.words(&msg!("hint-line", what = hint.clone()))));
    }
    out
}

/// Groups by source text, each where its first finding stands, the findings in their order.
fn grouped(findings: &[Finding]) -> Vec<(Option<&str>, Vec<&Finding>)> {
    let mut groups: Vec<(Option<&str>, Vec<&Finding>)> = Vec::new();
    let mut places: HashMap<Option<&str>, usize> = HashMap::new();
    for finding in findings {
        let source = finding.source_text.as_deref();
        let place = *places.entry(source).or_insert_with(|| {
            groups.push((source, Vec::new()));
            groups.len() - 1
        });
        if let Some((_, group)) = groups.get_mut(place) {
            group.push(finding);
        }
    }
    groups.sort_by_key(|(source, _)| source.is_some());
    groups
}

fn sum(findings: &[Finding], texts: usize) -> Msg {
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    msg!("check-sum", errors = count(Level::Error), warnings = count(Level::Warning), texts = texts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn findings_about_one_sentence_stand_together() {
        let seen = checked(&sample::checked(), &Say::new("en"), Style::PLAIN);
        let wanted = "\
locales/fr/fund.ftl:3:1: warning: error: junk [sample-junk]

“Applications can be made until 30 November 2026.”
  locales/de/fund.ftl:12:1: error: error: 50 % off, a: b [sample-fault]
    hint: latimer approve locales/de/fund.ftl:12
  locales/fr/fund.ftl:9:1: error: error: other [sample-fault]

de German: ✓ passed (100% wanted)
fr French: ✗ failed: 99% of 100%, 1 text short
✗ 400 texts checked: 2 errors, 1 warning
";
        assert_eq!(seen, wanted, "\n{seen}");
    }
}
