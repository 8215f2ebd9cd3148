//! SARIF 2.1.0, the exchange format of static analysis, which GitHub, Azure and editors read.
//! Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::findings::is_on_its_way;
use super::pretty::Each;
use super::{path, pretty, prints, uri};
use crate::check::{self, Check};
use crate::finding::{Finding, Level};
use crate::say::Say;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

#[derive(Serialize)]
struct Log<R> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [R; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<R> {
    tool: Value,
    column_kind: &'static str,
    results: R,
}

/// One run, with a rule for each kind of fault that was found; what is merely not there yet is no result.
pub fn log(findings: impl IntoIterator<Item: Borrow<Finding>> + Copy, say: &Say, out: &mut dyn Write) -> io::Result<()> {
    let ids: BTreeSet<&str> = findings.into_iter().filter(|finding| !is_on_its_way(finding.borrow())).map(|finding| finding.borrow().id).collect();
    let rules: BTreeMap<&str, usize> = ids.into_iter().enumerate().map(|(index, id)| (id, index)).collect();
    let news = || prints::printed(findings).filter(|(finding, _)| !is_on_its_way(finding.borrow()));
    let results = Each(|| news().map(|(finding, print)| result(finding.borrow(), &print, rules[finding.borrow().id], say)));
    let driver = json!({
        "name": "latimer",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules.keys().map(|id| rule(id)).collect::<Vec<_>>(),
    });
    let run = Run { tool: json!({ "driver": driver }), column_kind: "unicodeCodePoints", results };
    pretty::write(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] }, out)
}

fn rule(id: &str) -> Value {
    let Some(check) = check::find(id) else { return json!({ "id": id }) };
    json!({
        "id": id,
        "shortDescription": { "text": check.docs.finds },
        "fullDescription": { "text": check.docs.why },
        "help": { "text": check.docs.cure, "markdown": check::explain(check) },
        "defaultConfiguration": configuration(check),
    })
}

fn configuration(check: &Check) -> Value {
    match check.level {
        Some(level) => json!({ "level": word(level) }),
        None => json!({ "enabled": false }),
    }
}

fn result(finding: &Finding, print: &str, rule: usize, say: &Say) -> Value {
    let hint = finding.hint.as_ref().map(|hint| format!("\n{}", say.words(hint))).unwrap_or_default();
    let place = &finding.place;
    json!({
        "ruleId": finding.id,
        "ruleIndex": rule,
        "level": word(finding.level),
        "message": { "text": format!("{}{hint}", say.words(&finding.says)) },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&path(&place.path)), "uriBaseId": "%SRCROOT%" },
                "region": { "startLine": place.line, "startColumn": place.column },
            },
        }],
        "partialFingerprints": { "latimer/v1": print },
    })
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Note => "note",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Place;
    use crate::msg;
    use crate::report::sample;

    /// What the standard demands of a log (§3.13, 3.14, 3.19, 3.27), asked of a finding of every kind and of hostile names.
    #[test]
    fn a_log_has_the_form_of_the_standard() {
        let mut findings = sample::findings();
        findings.extend(check::CHECKS.iter().map(|check| {
            let place = Place { path: format!("locales/de/ä {}#%.ftl", check.id).into(), line: 3, column: 9 };
            Finding::new(check.id, Level::Warning, place, msg!("error-line", what = "<&\"\n"))
        }));
        let mut out = Vec::new();
        log(&findings, &Say::new("de"), &mut out).unwrap();
        let log: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!((log["version"].as_str(), log["$schema"].as_str()), (Some("2.1.0"), Some(SCHEMA)));
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), findings.len());
        let mut prints = std::collections::HashSet::new();
        for (result, finding) in results.iter().zip(&findings) {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!((&result["ruleId"], &rules[index]["id"]), (&json!(finding.id), &json!(finding.id)));
            assert!(["none", "note", "warning", "error"].contains(&result["level"].as_str().unwrap()));
            assert!(!result["message"]["text"].as_str().unwrap().is_empty());
            let place = &result["locations"][0]["physicalLocation"];
            assert!(place["region"]["startLine"].as_u64().unwrap() >= 1 && place["region"]["startColumn"].as_u64().unwrap() >= 1);
            let uri = place["artifactLocation"]["uri"].as_str().unwrap();
            assert!(uri.is_ascii() && !uri.contains([' ', '#', '<']), "{uri}");
            assert!(prints.insert(result["partialFingerprints"]["latimer/v1"].to_string()));
        }
        for rule in rules.iter().filter(|rule| check::find(rule["id"].as_str().unwrap()).is_some()) {
            assert!(rule["shortDescription"]["text"].is_string() && rule["help"]["text"].is_string(), "{rule}");
        }
    }
}
