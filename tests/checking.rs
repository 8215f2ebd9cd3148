//! What a project says of checks: levels from the configuration, and lines above a text that hold a check back.
#![allow(clippy::unwrap_used)]

#[allow(clippy::unwrap_used)]
mod site;

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
