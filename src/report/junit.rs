//! JUnit XML, which every CI shows as tests: a suite of the gates with a case for each language, and a suite of the files
//! with a case for each error, or one that passes. Warnings are no failures; they stand in the output of their file.
//! Source: the schema of Jenkins' xUnit plugin, `junit-10.xsd`.

use std::collections::BTreeMap;

use super::xml::escaped;
use super::{names, path};
use crate::finding::{Finding, Level};
use crate::ops::gate;
use crate::ops::outcome::{Checked, Judged, LocaleStatus};
use crate::project::marks::Part;
use crate::say::{Arg, Say};

pub fn suites(outcome: &Checked, say: &Say) -> String {
    let gates: Vec<Case> = outcome.status.locales.iter().flat_map(|row| row.gates.iter().map(|judged| of_gate(outcome, row, judged, say))).collect();
    let mut files: BTreeMap<String, Vec<Finding>> = outcome.status.pages.iter().map(|page| (path(page), Vec::new())).collect();
    for finding in outcome.findings.iter().filter(|finding| finding.id != GATE) {
        let of_file = files.entry(path(&finding.place.path)).or_default();
        of_file.extend(Some(finding).filter(|finding| finding.level > Level::Note));
    }
    let files: Vec<Case> = files.iter().flat_map(|(file, findings)| of_file(file, findings, say)).collect();
    let suites = suite("gate", &gates) + &suite("files", &files);
    let all = || gates.iter().chain(&files);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"latimer\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{suites}</testsuites>\n",
        all().count(),
        all().filter(|case| case.failure.is_some()).count(),
    )
}

struct Case {
    class: String,
    name: String,
    /// The check, its words, and where and what to do.
    failure: Option<(String, String, String)>,
    output: String,
}

/// The check that finds a gate that was missed; its findings stand in the suite of the gates.
const GATE: &str = "gate-missed";

/// A mark of a language. It fails where missing it is an error: it may be waived, or not due yet.
fn of_gate(outcome: &Checked, row: &LocaleStatus, judged: &Judged, say: &Say) -> Case {
    let of = gate::of(row.locale.as_str(), &judged.part);
    let name = if judged.part == Part::Rest { names::both(&row.locale, say) } else { say.words(&of) };
    let of = Arg::from(of);
    let found = outcome.findings.iter().find(|finding| finding.id == GATE && finding.says.args.iter().any(|(_, arg)| *arg == of));
    let told = |finding: &Finding| line(&path(&finding.place.path), finding, say);
    let found = found.as_ref();
    let failure = found.filter(|finding| finding.level == Level::Error).map(|finding| (finding.id.to_string(), say.words(&finding.says), told(finding)));
    let output = found.filter(|finding| finding.level != Level::Error).map(told).unwrap_or_default();
    Case { class: "gate".into(), name, failure, output }
}

/// A finding in a line, and what to do about it in another.
fn line(file: &str, finding: &Finding, say: &Say) -> String {
    let hint = finding.hint.as_ref().map(|hint| format!("\n  {}", say.words(hint))).unwrap_or_default();
    format!("{file}:{}:{}: {} [{}]{hint}\n", finding.place.line, finding.place.column, say.words(&finding.says), finding.id)
}

/// A case for each error of a file; else one, with the warnings as its output.
fn of_file(file: &str, findings: &[Finding], say: &Say) -> Vec<Case> {
    let output: String = findings.iter().filter(|finding| finding.level == Level::Warning).map(|finding| line(file, finding, say)).collect();
    let mut cases: Vec<Case> = findings
        .iter()
        .filter(|finding| finding.level == Level::Error)
        .map(|finding| Case {
            class: file.to_string(),
            name: format!("{}:{} {}", finding.place.line, finding.place.column, finding.id),
            failure: Some((finding.id.to_string(), say.words(&finding.says), line(file, finding, say))),
            output: String::new(),
        })
        .collect();
    match cases.first_mut() {
        Some(first) => first.output = output,
        None => cases.push(Case { class: file.to_string(), name: "check".into(), failure: None, output }),
    }
    cases
}

fn suite(name: &str, cases: &[Case]) -> String {
    let failures = cases.iter().filter(|case| case.failure.is_some()).count();
    let cases_xml: String = cases.iter().map(case).collect();
    format!("  <testsuite name=\"{name}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">\n{cases_xml}  </testsuite>\n", cases.len())
}

fn case(case: &Case) -> String {
    let mut inner = String::new();
    if let Some((kind, message, body)) = &case.failure {
        inner.push_str(&format!("      <failure type=\"{}\" message=\"{}\">{}</failure>\n", escaped(kind), escaped(message), escaped(body)));
    }
    if !case.output.is_empty() {
        inner.push_str(&format!("      <system-out>{}</system-out>\n", escaped(&case.output)));
    }
    let (class, name) = (escaped(&case.class), escaped(&case.name));
    match inner.is_empty() {
        true => format!("    <testcase classname=\"{class}\" name=\"{name}\"/>\n"),
        false => format!("    <testcase classname=\"{class}\" name=\"{name}\">\n{inner}    </testcase>\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;
    use regex::Regex;

    /// Every element closed in order, and every sum right: what readers of JUnit trip over.
    #[test]
    fn the_elements_nest_and_the_sums_agree() {
        let mut outcome = sample::checked();
        let hostile = Finding { says: crate::msg!("error-line", what = "]]> <b> \u{0} & \"'"), ..sample::findings().swap_remove(0) };
        outcome.findings.push(&hostile);
        let xml = suites(&outcome, &Say::new("en"));
        let tag = Regex::new(r#"<(/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(/?)>|<|&(?:amp|lt|gt|quot|#39);|&"#).unwrap();
        let mut open = Vec::new();
        for found in tag.captures_iter(xml.split_once("?>\n").unwrap().1) {
            let Some(name) = found.get(2) else {
                assert!(found[0].len() > 1, "a bare {} in\n{xml}", &found[0]);
                continue;
            };
            match (&found[1], &found[4]) {
                ("/", _) => assert_eq!(open.pop(), Some(name.as_str())),
                (_, "/") => {}
                _ => open.push(name.as_str()),
            }
        }
        assert!(open.is_empty());
        assert!(xml.chars().all(|char| !char.is_control() || char == '\n'));
        let sum = |pattern: &str| Regex::new(pattern).unwrap().captures_iter(&xml).map(|found| found[1].parse::<usize>().unwrap()).sum::<usize>();
        assert_eq!(sum(r#"<testsuites [^>]*tests="(\d+)""#), xml.matches("<testcase ").count());
        assert_eq!(sum(r#"<testsuite [^>]*tests="(\d+)""#), xml.matches("<testcase ").count());
        assert_eq!(sum(r#"<testsuites [^>]*failures="(\d+)""#), xml.matches("<failure ").count());
        assert_eq!(sum(r#"<testsuite [^>]*failures="(\d+)""#), xml.matches("<failure ").count());
    }
}
