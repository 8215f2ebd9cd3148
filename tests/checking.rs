//! What a project says of checks: levels from the configuration, and lines above a text that hold a check back.
#![allow(clippy::unwrap_used)]

#[allow(clippy::unwrap_used)]
mod site;

use std::path::Path;

use latimer::finding::{Finding, Level};
use latimer::ops::check::{Options, check};
use latimer::text::Date;
use site::Site;

const SOURCE: &str = "fee = The fee is 20 euros.\n\nroom = Room 12 is open.\n";
const GERMAN: &str = "fee = Die Gebühr beträgt 25 Euro.\n\nroom = Raum 13 ist offen.\n";

/// A program's file in English and German, both German texts with a wrong number.
fn program(more: &str, german: &str) -> Site {
    let configuration = format!("source = \"en\"\nlocales = [\"de\"]\n\n[[catalogs]]\nmatch = \"locales/{{locale}}/**/*.ftl\"\n{more}");
    Site::of(&[("latimer.toml", &configuration), ("locales/en/legal/a.ftl", SOURCE), ("locales/de/legal/a.ftl", german)])
}

/// The findings, without those that say how far the language is.
fn found(site: &Site, today: &str) -> Vec<Finding> {
    let options = Options { today: Date::parse(today), ..Options::default() };
    let states = |finding: &Finding| matches!(finding.id, "gate-missed" | "unapproved-text");
    check(&site.project(), &options).unwrap().findings.into_iter().filter(|finding| !states(finding)).collect()
}

fn told(site: &Site, today: &str) -> Vec<(&'static str, Level, usize)> {
    found(site, today).iter().map(|finding| (finding.id, finding.level, finding.place.line)).collect()
}

#[test]
fn a_level_is_set_everywhere_for_a_language_and_for_paths() {
    let id = "changed-number";
    assert_eq!(told(&program("", GERMAN), "2026-01-01"), [(id, Level::Warning, 1), (id, Level::Warning, 3)]);
    assert_eq!(told(&program("[checks]\nchanged-number = \"error\"\n", GERMAN), "2026-01-01")[0], (id, Level::Error, 1));
    assert_eq!(told(&program("[locale.de.checks]\nchanged-number = \"note\"\n", GERMAN), "2026-01-01")[0], (id, Level::Note, 1));
    for glob in ["locales/de/legal/**", "locales/en/**", "**/a.ftl"] {
        let more = format!("[checks]\nchanged-number = \"error\"\n\n[checks.path.\"{glob}\"]\nchanged-number = \"off\"\n");
        assert_eq!(told(&program(&more, GERMAN), "2026-01-01"), [], "{glob}");
    }
    let more = "[checks.path.\"locales/*/other/**\"]\nchanged-number = \"off\"\n";
    assert_eq!(told(&program(more, GERMAN), "2026-01-01").len(), 2);
}

#[test]
fn a_line_holds_a_check_back_until_its_day() {
    let german = GERMAN.replace("fee =", "# l10n-ignore: changed-number, until 2027-03-01, prices differ here\nfee =");
    let site = program("", &german);
    assert_eq!(told(&site, "2027-03-01"), [("changed-number", Level::Warning, 4)]);
    let after = told(&site, "2027-03-02");
    assert_eq!(after, [("dead-ignore", Level::Warning, 2), ("changed-number", Level::Warning, 2), ("changed-number", Level::Warning, 4)]);
}

#[test]
fn a_line_above_the_source_text_holds_for_every_language() {
    let site = program("", GERMAN);
    site.replace("locales/en/legal/a.ftl", "room =", "# l10n-ignore: changed-number\nroom =");
    assert_eq!(told(&site, "2026-01-01"), [("changed-number", Level::Warning, 1)]);
}

#[test]
fn a_line_that_names_no_check_is_a_fault_of_its_own() {
    let site = program("", &GERMAN.replace("fee =", "# l10n-ignore: changed-nubmer\nfee ="));
    assert!(told(&site, "2026-01-01").contains(&("dead-ignore", Level::Warning, 2)));
}

#[test]
fn a_finding_stands_on_the_line_of_its_words() {
    let long = "fee =\n    Die Gebühr ist klein.\n    Sie beträgt 25 Euro im Jahr.\n\nroom = Raum 12 ist offen.\n";
    let site = program("", long);
    site.replace("locales/en/legal/a.ftl", "fee = The fee is 20 euros.", "fee =\n    The fee is small.\n    It is twenty euros a year.");
    let findings = found(&site, "2026-01-01");
    assert_eq!(findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [3]);
    let text = site.read("locales/de/legal/a.ftl");
    assert_eq!(findings[0].span.map(|span| &text[span.start..span.end]), Some("25"));
}

#[test]
fn the_machines_drafts_are_mended_and_stay_drafts() {
    let site = program("[checks]\nthree-dots = \"warning\"\n", "");
    site.write("locales/en/legal/a.ftl", "wait = Please wait for us here\n\nmine = Please wait for us there\n");
    site.write("locales/de/legal/a.ftl", "wait = Bitte  hier warten...\n\n# mine alone\nmine = Bitte  dort warten...\n");
    let source = site.catalog("locales/en/legal/a.ftl").entry("wait").unwrap().source_sum();
    let text = latimer::catalog::sums::draft_sum(&site.catalog("locales/de/legal/a.ftl").entry("wait").unwrap().message);
    site.replace("locales/de/legal/a.ftl", "wait =", &format!("# draft: local {source}-{text}\nwait ="));
    let fix = |fix_texts| check(&site.project(), &Options { fix: true, fix_texts, ..Options::default() }).unwrap();
    fix(false);
    let german = site.catalog("locales/de/legal/a.ftl");
    let text = latimer::catalog::sums::draft_sum(&german.entry("wait").unwrap().message);
    assert!(german.source.text.contains(&format!("# draft: local {source}-{text}\nwait = Bitte hier warten…\n")), "{}", german.source.text);
    assert!(german.source.text.contains("mine = Bitte  dort warten...\n"), "{}", german.source.text);
    let before = site.tree();
    fix(false);
    assert_eq!(site.tree(), before);
}

#[test]
fn what_a_person_wrote_is_mended_only_when_asked_and_a_seal_never() {
    let site = program("[review]\napproval = \"explicit\"\n", "fee = Die  Gebühr beträgt 20 Euro.\n\nroom = Raum 12  ist offen.\n");
    let entry = |id: &str| site.catalog("locales/de/legal/a.ftl").entry(id).unwrap().message.clone();
    let source = site.catalog("locales/en/legal/a.ftl").entry("room").unwrap().source_sum();
    let seal = format!("# approved: {source}-{}", latimer::catalog::sums::text_sum(&entry("room")));
    site.replace("locales/de/legal/a.ftl", "room =", &format!("{seal}\nroom ="));
    check(&site.project(), &Options { fix: true, ..Options::default() }).unwrap();
    assert!(site.read("locales/de/legal/a.ftl").contains("Die  Gebühr"));
    check(&site.project(), &Options { fix: true, fix_texts: true, ..Options::default() }).unwrap();
    let german = site.read("locales/de/legal/a.ftl");
    assert!(german.contains("Die Gebühr") && german.contains(&format!("{seal}\nroom = Raum 12  ist offen.")), "{german}");
}

#[test]
fn what_is_called_mended_is_gone_when_it_was_run() {
    let configuration = "source = \"en\"\nlocales = [\"de\"]\n\n[[pages]]\nmatch = \"content/en/**/*.md\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\n";
    let site = Site::of(&[("latimer.toml", configuration), ("content/en/a.md", "Welcome to us.\n\nWe are open.\n")]);
    let run = |fix| {
        let findings = check(&site.project(), &Options { fix, ..Options::default() }).unwrap().findings;
        let mended = findings.into_iter().map(|finding| finding.id).filter(|id| latimer::check::find(id).unwrap().is_mended());
        mended.collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    run(true);
    let approved = site.read("locales/de/a.ftl").replace("= Welcome to us.", "= Willkommen bei uns.").lines().map(|line| format!("{line}{}\n", if line.starts_with("# missing:") { " ok" } else { "" })).collect::<String>();
    site.write("locales/de/a.ftl", &approved);
    assert_eq!(run(false), ["stale-page", "unsealed-ok"]);
    site.write("content/en/a.md", "Welcome to us.\n\nWe are open.\n\nCome in.\n");
    assert_eq!(run(false), ["stale-extraction", "stale-page", "unsealed-ok"]);
    assert_eq!(run(true), [""; 0]);
    assert!(site.read("content/de/a.md").contains("Willkommen bei uns."));
}

#[test]
fn a_text_over_which_many_languages_stumble_is_named_at_its_source() {
    let site = Site::empty();
    site.write("latimer.toml", "source = \"en\"\nlocales = [\"de\", \"fr\", \"es\", \"it\"]\n\n[[catalogs]]\nmatch = \"l/{locale}/a.ftl\"\n");
    site.write("l/en/a.ftl", "ok = Welcome to us\n\nfee = The fee is 21 euros.\n");
    for (locale, text) in [("de", "Die Gebühr ist klein."), ("fr", "Les frais sont faibles."), ("es", "La tasa es baja."), ("it", "La tassa è di 21 euro.")] {
        site.write(&format!("l/{locale}/a.ftl"), &format!("fee = {text}\n"));
    }
    let faulty: Vec<_> = found(&site, "2026-01-01").into_iter().filter(|finding| finding.id == "faulty-source").collect();
    assert_eq!(faulty.iter().map(|finding| (finding.place.path.to_str().unwrap(), finding.place.line)).collect::<Vec<_>>(), [("l/en/a.ftl", 3)]);
}

#[test]
fn translations_are_compared_over_pages_and_files() {
    let catalogs = "[[catalogs]]\nmatch = \"program/{locale}/*.ftl\"\n\n[checks]\ndiffering-translation = \"warning\"\n";
    let site = Site::of(&[("latimer.toml", &site::configuration(&["de"], catalogs)), ("program/en/a.ftl", "send = Send the form\n"), ("program/de/a.ftl", "send = Formular senden\n")]);
    for (name, german) in [("one", "Formular senden"), ("two", "Formular absenden")] {
        site.write(&format!("content/en/{name}.md"), "Send the form\n");
        site.ok("extract");
        site.write(&format!("locales/de/{name}.ftl"), &site.read(&format!("locales/en/{name}.ftl")).replace("Send the form", german));
    }
    let differing = || found(&site, "2026-01-01").into_iter().filter(|finding| finding.id == "differing-translation").map(|finding| finding.place.path).collect::<Vec<_>>();
    assert_eq!(differing(), [Path::new("locales/de/two.ftl")]);
    site.write("content/en/two.md", "<!-- l10n: ignore=differing-translation -->\nSend the form\n");
    assert!(differing().is_empty());
}
