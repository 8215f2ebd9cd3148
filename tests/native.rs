//! Fluent-native projects: a program's own files, which another system keeps, by `[[catalogs]]` or Mozilla's `l10n.toml`.
#![allow(clippy::unwrap_used)]

#[allow(clippy::unwrap_used)]
mod site;

use latimer::ops::check::{self, check};
use latimer::ops::status::{Options, status};
use latimer::ops::sync;
use latimer::sheet::State;
use site::Site;

const L10N: &str = "basepath = \".\"\nlocales = [\"de\"]\n\n[[paths]]\nreference = \"l/en/**/*.ftl\"\nl10n = \"l/{locale}/**/*.ftl\"\n";
const CATALOGS: &str = "source = \"en\"\nlocales = [\"de\"]\n\n[[catalogs]]\nmatch = \"l/{locale}/**/*.ftl\"\n\n[gate]\napproved = 0\n";

/// The same program, configured in either way.
fn programs() -> [Site; 2] {
    [("l10n.toml", L10N), ("latimer.toml", CATALOGS)].map(|configuration| {
        Site::of(&[
            configuration,
            ("l/en/brands.ftl", "-brand = Firefox\n-other = Other\n"),
            ("l/de/brands.ftl", "-brand = { $case ->\n   *[nom] Firefox\n    [gen] Firefox’\n  }\n"),
            ("l/en/a/b.ftl", "hello = Hello, this is { -brand }\nbye = See you soon\nsame = OK\nnew = Something new\n"),
            ("l/de/a/b.ftl", "# A comment of theirs\nhello = Hallo, hier ist { -brand }\nbye   = Bis bald\nsame = OK\nold = Altes\n"),
        ])
    })
}

#[test]
fn what_another_system_keeps_counts_as_translated() {
    for site in programs() {
        let status = status(&site.project(), &Options::default()).unwrap();
        let own = &status.locales[0];
        assert_eq!(State::ALL.map(|state| own.tally.texts(state)), [2, 0, 0, 4]);
        assert_eq!((own.identical, own.obsolete, status.is_foreign), (1, 1, true));
    }
}

#[test]
fn check_finds_faults_and_asks_for_nothing() {
    for site in programs() {
        site.write("l/de/a/b.ftl", "hello = Hallo, hier ist { $name }\nbye = Bis bald\n");
        let checked = check(&site.project(), &check::Options::default()).unwrap();
        let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.level == latimer::finding::Level::Error).map(|finding| (finding.id, finding.place.path.display().to_string(), finding.place.line)).collect();
        assert_eq!(errors, [("unknown-variable", "l/de/a/b.ftl".to_string(), 1)]);
    }
}

#[test]
fn law_6_sync_writes_nothing_into_files_of_others() {
    for site in programs() {
        let before = site.tree();
        let synced = sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
        assert!(synced.written.is_empty());
        assert_eq!(site.tree(), before);
        // An entry that has a source line is followed.
        site.replace("l/de/a/b.ftl", "bye   =", "# source: See you\nbye   =");
        sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
        let text = site.read("l/de/a/b.ftl");
        assert!(text.starts_with("# A comment of theirs\nhello = Hallo, hier ist { -brand }\n"), "{text}");
        assert!(text.contains("# changed: ") && text.ends_with("same = OK\nold = Altes\n"), "{text}");
    }
}

#[test]
fn with_a_word_in_the_configuration_sync_seals_what_people_write() {
    let [_, site] = programs();
    site.replace("latimer.toml", "*.ftl\"\n", "*.ftl\"\napproval = \"implicit\"\n");
    sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    assert!(site.read("l/de/a/b.ftl").contains("# source: See you soon\n# approved: "));
}

#[test]
fn faults_in_mozillas_file_are_told_where_they_stand() {
    let fault = |text: &str| {
        let site = Site::of(&[("l10n.toml", text), ("l/en/a.ftl", "a = b\n")]);
        let error = latimer::project::Project::open(site.root()).unwrap_err();
        (error.says.key, error.place.map(|place| place.line))
    };
    assert_eq!(fault(&L10N.replace("l/{locale}/**/*.ftl", "l/de/**/*.ftl")), ("config-catalog-locale", Some(6)));
    assert_eq!(fault(&format!("{L10N}\n[[filters]]\npath = \"l/**\"\nkey = \"re:(\"\naction = \"ignore\"\n")), ("mozilla-key", Some(10)));
    assert_eq!(fault(&format!("{L10N}\n[[filters]]\npath = \"l/**\"\naction = \"sometimes\"\n")).0, "config-value");
    assert_eq!(fault(&format!("{L10N}\n[[includes]]\npath = \"l10n.toml\"\n")), ("mozilla-depth", Some(1)));
    assert_eq!(fault(&format!("{L10N}\n[[includes]]\npath = \"none.toml\"\n")).0, "project-io");
    assert_eq!(fault(&L10N.replace("\"de\"", "\"d e\"")).0, "config-locale");
}
