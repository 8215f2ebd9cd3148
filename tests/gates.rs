//! The gate: marks for languages, tiers and paths, two thresholds, due dates, waivers, the ratchet, and marks that rise.
#![allow(clippy::unwrap_used)]

#[allow(clippy::unwrap_used)]
mod site;

use latimer::finding::Level;
use latimer::ops::check::{Options, check};
use latimer::ops::outcome::{Checked, Scope};
use latimer::ops::raise::raise;
use latimer::ops::baseline;
use latimer::project::marks::Part;
use latimer::text::Date;
use site::Site;

/// A program's words: `vital.ftl` has two texts, of which German has one; `rest.ftl` has eight, of which it has six.
fn program(more: &str) -> Site {
    let configuration = format!("source = \"en\"\nlocales = [\"de\"]\n\n[[catalogs]]\nmatch = \"l/{{locale}}/*.ftl\"\napproval = \"implicit\"\n\n[tiers]\nvital = [\"l/en/vital.ftl\"]\n\n{more}");
    let site = Site::of(&[("latimer.toml", &configuration)]);
    let english = |from: usize, to: usize| (from..to).map(|number| format!("k{number} = A thing called {}\n\n", letters(number))).collect::<String>();
    let german = |from: usize, to: usize| (from..to).map(|number| format!("k{number} = Ein Ding namens {}\n\n", letters(number))).collect::<String>();
    site.write("l/en/vital.ftl", &english(0, 2));
    site.write("l/de/vital.ftl", &german(0, 1));
    site.write("l/en/rest.ftl", &english(2, 10));
    site.write("l/de/rest.ftl", &german(2, 8));
    latimer::ops::sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    site
}

fn letters(number: usize) -> String {
    ["apple", "bread", "cedar", "delta", "eagle", "fjord", "grove", "heron", "ivory", "jolly"][number].to_string()
}

fn at(site: &Site, today: &str) -> Checked {
    check(&site.project(), &Options { today: Date::parse(today), ..Options::default() }).unwrap()
}

/// The gate's findings by line of the configuration.
fn gates(checked: &Checked) -> Vec<(usize, Level)> {
    checked.findings.iter().filter(|finding| finding.id == "gate-missed").map(|finding| (finding.place.line, finding.level)).collect()
}

#[test]
fn every_part_is_judged_by_its_own_mark_at_its_line() {
    let site = program("[gate]\napproved = 75\n\n[gate.tier.vital]\napproved = 100\n");
    let checked = at(&site, "2026-01-01");
    assert_eq!(gates(&checked), [(15, Level::Error)]);
    let texts = |id: &str| checked.findings.iter().filter(|finding| finding.id == id).map(|finding| (finding.place.path.display().to_string(), finding.level)).collect::<Vec<_>>();
    assert_eq!(texts("missing-text"), [("l/de/vital.ftl", Level::Error), ("l/de/rest.ftl", Level::Note), ("l/de/rest.ftl", Level::Note)].map(|(path, level)| (path.to_string(), level)));
    assert!(!checked.passed());
    let row = &checked.status.locales[0];
    assert_eq!(row.gates.iter().map(|judged| (judged.verdict.reached, judged.verdict.passed)).collect::<Vec<_>>(), [(75, true), (50, false)]);
    assert_eq!((row.verdict.reached, row.verdict.wanted), (50, 100));
    assert!(at(&program("[gate]\napproved = 75\n\n[gate.tier.vital]\napproved = 100\n\n[locale.de.path.\"l/en/v*.ftl\"]\napproved = 50\n"), "2026-01-01").passed());
}

#[test]
fn between_two_thresholds_and_before_its_day_a_mark_only_warns() {
    let lenient = program("[gate]\napproved = 90\nwithdraw = 70\n");
    assert_eq!((gates(&at(&lenient, "2026-01-01")), at(&lenient, "2026-01-01").passed()), (vec![(12, Level::Warning)], true));
    assert!(!at(&program("[gate]\napproved = 90\nwithdraw = 71\n"), "2026-01-01").passed());
    let due = program("[gate]\napproved = 90\ndue = 2026-06-30\n");
    assert!(at(&due, "2026-06-30").passed());
    assert!(!at(&due, "2026-07-01").passed());
    let words = program("[gate]\ncount = \"words\"\napproved = 71\n");
    assert!(!at(&words, "2026-01-01").passed());
}

#[test]
fn a_waiver_bears_a_fault_until_its_day_and_says_when_it_is_dead() {
    let waiver = "[gate]\napproved = 90\n\n[[waiver]]\ncheck = \"gate-missed\"\nlocale = \"de\"\nowner = \"Ms Diallo\"\nuntil = 2026-06-30\nreason = \"the agency delivers in July\"\n";
    let site = program(waiver);
    let before = at(&site, "2026-06-30");
    assert_eq!((gates(&before), before.passed()), (vec![(12, Level::Note)], true));
    let after = at(&site, "2026-07-01");
    assert!(!after.passed());
    assert!(after.findings.iter().any(|finding| finding.id == "dead-waiver" && finding.says.key == "check-waiver-past"));
    let idle = at(&program(&waiver.replace("approved = 90", "approved = 10")), "2026-06-30");
    assert!(idle.findings.iter().any(|finding| finding.says.key == "check-waiver-idle"));
    let elsewhere = at(&program(&waiver.replace("owner", "path = \"content/**\"\nowner")), "2026-06-30");
    assert!(!elsewhere.passed());
}

#[test]
fn marks_rise_to_what_is_reached_and_never_fall() {
    let site = program("[gate]\napproved = 10   # for now\n\n[gate.tier.vital]\napproved = 100\n");
    let before = site.read("latimer.toml");
    let raised = raise(&site.project(), &Scope::default()).unwrap();
    assert_eq!(raised.marks.iter().map(|(_, part, from, to)| (part, *from, *to)).collect::<Vec<_>>(), [(&Part::Rest, 10, 75)]);
    assert_eq!(site.read("latimer.toml"), format!("{before}\n[locale.de]\napproved = 75\n"));
    assert!(raise(&site.project(), &Scope::default()).unwrap().written.is_empty());
}

#[test]
fn against_a_baseline_only_what_got_worse_is_an_error() {
    let site = program("[checks]\ndouble-space = \"error\"\n");
    let options = Options { no_worse: true, ..Options::default() };
    assert_eq!(check(&site.project(), &options).unwrap_err().says.key, "baseline-none");
    baseline::write(&site.project(), &options).unwrap();
    assert!(baseline::write(&site.project(), &options).unwrap().written.is_empty());
    let run = || check(&site.project(), &options).unwrap();
    assert!(run().passed(), "{:?}", run().findings);
    // An error that was not there before.
    let text = site.read("l/de/rest.ftl");
    site.replace("l/de/rest.ftl", "Ding namens cedar", "Ding  namens cedar");
    assert!(!run().passed());
    baseline::write(&site.project(), &options).unwrap();
    assert!(run().passed());
    site.write("l/de/rest.ftl", &text);
    // A text that is new and has no translation.
    site.write("l/en/vital.ftl", &format!("{}new = A thing that is new\n", site.read("l/en/vital.ftl")));
    let worse: Vec<_> = run().findings.into_iter().filter(|finding| finding.level == Level::Error).map(|finding| (finding.id, finding.place.path)).collect();
    assert_eq!(worse, [("got-worse", "latimer-baseline.toml".into())]);
}

#[test]
fn the_check_of_a_tree_is_the_same_without_git_and_on_any_day() {
    let site = program("[gate]\napproved = 75\n");
    let findings = at(&site, "2020-01-01").findings;
    assert_eq!(at(&site, "2040-12-31").findings, findings);
    std::fs::create_dir(site.path(".git")).unwrap();
    assert_eq!(at(&site, "2030-01-01").findings, findings);
}

#[test]
fn what_is_wrong_with_marks_is_said_at_its_line() {
    let key = |more: &str| {
        let error = latimer::project::Project::with(std::path::Path::new("."), &format!("source = 'en'\nlocales = ['de']\n{more}")).unwrap_err();
        (error.says.key, error.place.unwrap().line)
    };
    assert_eq!(key("[gate]\napproved = 90\nwithdraw = 170\n"), ("config-per-cent", 5));
    assert_eq!(key("[gate.tier.vitale]\napproved = 90\n"), ("config-tier", 3));
    assert_eq!(key("[gate.path.'a/{b']\napproved = 90\n"), ("config-match", 3));
    assert_eq!(key("[gate]\naproved = 90\n"), ("config-unknown-key", 4));
    assert_eq!(key("[gate.path.'a/**']\naproved = 90\n"), ("config-unknown-key", 4));
    assert_eq!(key("[gate]\ndue = 'soon'\n").0, "config-value");
    assert_eq!(key("[[waiver]]\ncheck = 'gate-mist'\nowner = 'me'\nuntil = 2026-01-01\n"), ("explain-unknown", 4));
    assert_eq!(key("[[waiver]]\ncheck = 'gate-missed'\nuntil = 2026-01-01\n").0, "config-value");
}
