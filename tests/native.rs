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

/// What check notes as missing in a language, by id, in the order of the ids.
fn noted(site: &Site, locale: &str) -> Vec<String> {
    let checked = check(&site.project(), &check::Options::default()).unwrap();
    let here = |finding: &latimer::finding::Finding| finding.id == "missing-text" && finding.place.path.to_str().unwrap().contains(&format!("/{locale}/"));
    let mut ids: Vec<String> = checked.findings.iter().filter(here).map(|finding| finding.source_text.clone().unwrap_or_default()).collect();
    ids.sort();
    ids
}

#[test]
fn what_a_filter_only_reports_is_said_and_not_counted() {
    let filters = "\n[[filters]]\npath = \"l/**\"\nkey = \"re:new|bye\"\naction = \"warning\"\n\n[[filters]]\npath = \"l/**\"\nkey = \"bye\"\naction = \"ignore\"\n";
    let [site, _] = programs();
    site.write("l10n.toml", &format!("{L10N}{filters}"));
    site.write("l/de/a/b.ftl", "hello = Hallo, hier ist { -brand }\n");
    let own = &status(&site.project(), &Options::default()).unwrap().locales[0];
    // The term and the third text are missing; one is only reported, and one nobody asks for.
    assert_eq!(own.tally.texts(State::Missing), 2);
    assert_eq!(noted(&site, "de"), ["OK", "Other", "Something new"]);
    assert!(check(&site.project(), &check::Options::default()).unwrap().findings.iter().all(|finding| finding.id != "missing-text" || finding.level == latimer::finding::Level::Note));
}

#[test]
fn a_configuration_that_is_included_has_the_languages_of_the_other() {
    let site = Site::of(&[
        ("l10n.toml", "basepath = \".\"\nlocales = [\"de\", \"fr\"]\n\n[[includes]]\npath = \"more/l10n.toml\"\n\n[[excludes]]\npath = \"vendor.toml\"\n"),
        ("more/l10n.toml", "basepath = \"..\"\n\n[[paths]]\nreference = \"l/en/**/*.ftl\"\nl10n = \"l/{locale}/**/*.ftl\"\n"),
        ("vendor.toml", "basepath = \".\"\nlocales = [\"fr\"]\n\n[[paths]]\nl10n = \"l/{locale}/vendor/*.ftl\"\n"),
        ("l/en/a.ftl", "k = Text\n"),
        ("l/en/vendor/b.ftl", "k = Of others\n"),
    ]);
    assert_eq!((noted(&site, "de"), noted(&site, "fr")), (vec!["Of others".to_string(), "Text".to_string()], vec!["Text".to_string()]));
    // Included as well, it is not left out.
    site.replace("l10n.toml", "[[excludes]]", "[[includes]]\npath = \"vendor.toml\"\n\n[[excludes]]");
    assert_eq!(noted(&site, "fr").len(), 2);
}
