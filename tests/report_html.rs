//! The HTML report: its links lead to the lines that they name, and in a real browser it is accessible by axe's rules for
//! WCAG 2.2 AA in both themes and at phone width, loads nothing, runs nothing of a text, sorts and filters.
//! `LATIMER_TEST_BROWSER` is what `scripts/lib/browser.sh` prints.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod site;

use std::path::{Path, PathBuf};
use std::process::Command;

use regex::Regex;
use serde_json::Value;
use site::{Site, configuration};

/// Names and texts that would like to be markup.
const HOSTILE: &str = "---\ntitle: \"</title></script><script>alert(1)</script>\"\n---\n\nAsk `</script><img src=x onerror=alert(2)>` or \"'><b onclick=alert(3)>\" & more.\n";

/// An office's pages with texts in every state, one of them with a date that has changed, and the report on them.
fn reported() -> Site {
    let more = "[gate]\napproved = 0\n[report]\nedit = \"https://forge.example/edit/{path}#L{line}\"";
    let site = Site::office(&configuration(&["de", "ar", "fr"], more));
    for page in ["accessibility.html", "europe.md", "networks.md", "partner-cities.md", "sustainability.md", "office.md"] {
        site.remove(&format!("content/en/{page}"));
    }
    site.write("content/en/\"><img src=x onerror=alert(4)>.md", HOSTILE);
    site.ok("extract");
    site.ok("draft --engine pseudo --locale de --locale ar");
    site.ok("approve --all --locale de");
    site.replace("content/en/fund.md", "30 November 2026", "15 December 2027");
    site.ok("extract");
    site.ok("sync");
    let report = site.path("report.html").display().to_string();
    site.run(&format!("check --output html={report}"));
    site
}

#[test]
fn links_lead_to_the_lines_that_they_name() {
    let site = reported();
    let html = site.read("report.html");
    let link = Regex::new("href=\"https://forge.example/edit/([^\"#]+)#L([0-9]+)\" title=\"[^\"]*\">Translation, line ([0-9]+)<").unwrap();
    let entry = Regex::new("^[a-z][a-z0-9-]* =").unwrap();
    let mut count = 0;
    for found in link.captures_iter(&html) {
        let path = percent_decoded(&found[1]);
        let text = site.read(&path);
        let line = text.lines().nth(found[2].parse::<usize>().unwrap() - 1).unwrap();
        assert!(entry.is_match(line), "{path}:{}: {line}", &found[2]);
        assert_eq!(&found[2], &found[3]);
        count += 1;
    }
    assert!(count > 30, "{count}");
    let changed = Regex::new("(?s)<li class=\"changed\".*?</li>").unwrap();
    let changed = changed.find(&html).unwrap().as_str();
    assert!(changed.contains("<del class=\"fact\">") && changed.contains("15 December"), "{changed}");
    assert!(changed.contains("<mark "), "the number in the translation is out of date: {changed}");
}

/// A program's words in two languages, so many texts of each; one of the last language has a finding.
fn program(texts: usize) -> Site {
    let words = |greeting: &str| (0..texts).map(|number| format!("k{number} = {greeting} {number}\n")).collect::<String>();
    let site = Site::of(&[
        ("latimer.toml", "source = \"en\"\nlocales = [\"de\", \"fr\"]\n\n[gate]\napproved = 0\n\n[[catalogs]]\nmatch = \"l/{locale}/a.ftl\"\n"),
        ("l/en/a.ftl", &words("Good morning, room")),
        ("l/de/a.ftl", &words("Guten Morgen, Zimmer")),
        ("l/fr/a.ftl", &words("Bonjour, chambre")),
    ]);
    site.replace("l/fr/a.ftl", "k7 = Bonjour, chambre 7", "k7 = Bonjour, chambre 8");
    site.run(&format!("check --output html={}", site.path("report.html").display()));
    site
}

#[test]
fn of_very_many_texts_only_those_that_need_a_look_are_shown_and_the_page_says_so() {
    let texts = |html: &str| Regex::new("<li class=\"(approved|draft|changed|missing)[ \"]").unwrap().find_iter(html).count();
    let all = program(5_000).read("report.html");
    assert_eq!(texts(&all), 10_000);
    assert!(!all.contains("id=\"left-out\""));
    let some = program(5_001).read("report.html");
    assert_eq!(texts(&some), 1);
    assert!(some.contains("id=\"left-out\"") && some.contains("chambre 8") && !some.contains("chambre 9"));
    // The figures are of all texts, whichever are shown.
    assert!(some.contains("10,002 texts checked"), "{}", &some[some.find("<h1>").unwrap()..][..400]);
    assert!(some.len() < all.len() / 100);
}

fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'%', [a, b, tail @ ..]) => {
                bytes.push(u8::from_str_radix(std::str::from_utf8(&[*a, *b]).unwrap(), 16).unwrap());
                rest = tail;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_browser_finds_it_accessible_and_at_work() {
    let Some(packages) = packages() else { return };
    let site = reported();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/report.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(&packages).arg(site.path("report.html"));
    if let Some(folder) = std::env::var_os("LATIMER_SCREENSHOTS") {
        std::fs::create_dir_all(&folder).unwrap();
        node.arg(folder);
    }
    let output = node.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    for none in ["violations", "faults", "requests"] {
        assert_eq!(found[none].as_array().map(Vec::len), Some(0), "{none}: {:#}", found[none]);
    }
    let did = &found["behaviour"];
    for view in ["light 1280", "light 320", "dark 1280", "dark 320"] {
        assert_eq!(did[format!("{view}: overflow")], 0, "the page is wider than the window");
        assert!(did[format!("{view}: passes")].as_u64().unwrap() > 30, "axe looked at nothing: {did:#}");
    }
    let status: Value = serde_json::from_str(&site.run("status --format json").out).unwrap();
    let texts: u64 = status["languages"].as_array().unwrap().iter().map(|language| language["texts"]["total"].as_u64().unwrap()).sum();
    assert_eq!(did["all"], texts);
    assert_eq!(did["without a script"]["texts"], texts);
    assert_eq!(did["without a script"]["controls"], 0);
    assert_eq!(did["without approved"], did["wanted"]);
    assert!(did["wanted"].as_u64().unwrap() > 0 && did["wanted"].as_u64().unwrap() < texts);
    assert_eq!(did["with findings"], did["having findings"]);
    assert_eq!(did["nothing"], serde_json::json!([0, true]));
    let column = |name: &str| did[name][1].as_array().unwrap().iter().map(|share| share.as_u64().unwrap()).collect::<Vec<_>>();
    let (falling, rising) = (column("falling"), column("rising"));
    assert!(falling.is_sorted_by(|a, b| a >= b) && rising.is_sorted() && falling != rising, "{did:#}");
    assert_eq!((&did["falling"][0], &did["rising"][0]), (&Value::from("descending"), &Value::from("ascending")));
    assert_eq!((&did["unfolds"], &did["ranks"]), (&Value::from(true), &Value::from(true)));
}

fn packages() -> Option<PathBuf> {
    let folder = std::env::var_os("LATIMER_TEST_BROWSER").map(PathBuf::from);
    if folder.is_none() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_BROWSER is not set");
        println!("skipped: LATIMER_TEST_BROWSER is not set; see scripts/lib/browser.sh");
    }
    folder
}
