//! Law 5 against Fluent's own parsers in JavaScript and Python: 10,000 texts written here are read there, and read here
//! again as their serializers write them. `LATIMER_TEST_FLUENT` is what `scripts/lib/fluent.sh` prints.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;
mod texts;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{locale, read};
use latimer::catalog::fold;
use latimer::catalog::pattern::{Part, Pattern};
use latimer::catalog::write::{write_attribute, write_native, write_value};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// As many texts of pages as strings of Fluent-native messages.
const EACH: usize = 5000;

/// How many texts more that are long and full of literals.
const CROWDED: usize = 100;

/// A text, and whether it is a page's.
struct Case {
    text: String,
    page: bool,
}

impl Case {
    /// Whether a pattern says this text.
    fn is_said_by(&self, pattern: &Pattern) -> bool {
        if self.page { pattern.message_text() == Some(fold(&self.text)) } else { pattern.plain().as_ref() == Some(&self.text) }
    }
}

#[test]
fn javascript_reads_what_is_written() {
    compare("node", "read.mjs");
}

#[test]
fn python_reads_what_is_written() {
    compare("python3", "read.py");
}

fn compare(program: &str, script: &str) {
    let Some(packages) = packages() else { return };
    let cases = cases();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("texts.ftl");
    std::fs::write(&file, catalog(&cases)).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers").join(script);
    let output = Command::new(program).arg(script).args([&file, &packages]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let says = answer["says"].as_array().unwrap();
    assert_eq!(says.len(), cases.len());
    let again = read(answer["serialized"].as_str().unwrap());
    assert!(again.junk.is_empty(), "{:?}", again.junk.first());
    let serialized: HashMap<&str, _> = again.entries.iter().map(|entry| (entry.id.as_str(), &entry.message)).collect();
    for (number, (case, said)) in cases.iter().zip(says).enumerate() {
        assert_eq!(said[0], format!("k{number}"), "{:?}: {said}", case.text);
        assert!(case.is_said_by(&pattern(&said[1])), "{program} read {} for {:?}", said[1], case.text);
        assert!(case.is_said_by(&pattern(&said[2][0])), "{program} read {} for {:?}", said[2][0], case.text);
        let message = serialized[format!("k{number}").as_str()];
        for pattern in message.value.iter().chain(message.attribute("attr")) {
            assert!(case.is_said_by(pattern), "{program} wrote {pattern:?} for {:?}", case.text);
        }
    }
    println!("{} texts as values and as attributes, read by {program} and read back as it writes them", cases.len());
}

fn cases() -> Vec<Case> {
    let mut runner = TestRunner::deterministic();
    let pages: Vec<String> = some(&texts::page_text(), &mut runner, EACH);
    let crowded: Vec<String> = some(&texts::crowded_text(), &mut runner, CROWDED);
    let strings: Vec<String> = some(&texts::any_string(), &mut runner, EACH);
    let case = |page| move |text| Case { text, page };
    pages.into_iter().chain(crowded).map(case(true)).chain(strings.into_iter().map(case(false))).collect()
}

fn some(texts: &impl Strategy<Value = String>, runner: &mut TestRunner, count: usize) -> Vec<String> {
    (0..count).map(|_| texts.new_tree(runner).unwrap().current()).collect()
}

/// All texts as the messages of one file.
fn catalog(cases: &[Case]) -> String {
    let mut out = String::new();
    for (number, case) in cases.iter().enumerate() {
        let language = locale(texts::LANGUAGES[number % texts::LANGUAGES.len()]);
        let (value, attribute) = match case.page {
            true => (write_value(&case.text, &language), write_attribute(&case.text, &language)),
            false => (write_native(&case.text), write_native(&case.text)),
        };
        out.push_str(&format!("k{number} ={value}\n    .attr ={attribute}\n\n"));
    }
    out
}

/// A pattern from the parts that a peer found.
fn pattern(parts: &Value) -> Pattern {
    let part = |part: &Value| {
        let said = part[1].as_str().unwrap().to_string();
        match part[0].as_str().unwrap() {
            "text" => Part::Text(said),
            "literal" => Part::Literal(said),
            other => panic!("{other} {said}"),
        }
    };
    Pattern { parts: parts.as_array().unwrap().iter().map(part).collect() }
}

/// The folder of the packages; without it the tests are skipped, and fail in CI.
fn packages() -> Option<PathBuf> {
    let folder = std::env::var_os("LATIMER_TEST_FLUENT").map(PathBuf::from);
    if folder.is_none() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_FLUENT is not set");
        println!("skipped: LATIMER_TEST_FLUENT is not set; see scripts/lib/fluent.sh");
    }
    folder
}
