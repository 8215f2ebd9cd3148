//! Projects of Mozilla's kind against compare-locales, over published catalogs and over faults put into them: what is
//! missing, obsolete and identical is counted alike. `LATIMER_TEST_COMPARE_LOCALES` is what `scripts/lib/compare-locales.sh`
//! prints.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod common;
#[allow(clippy::unwrap_used)]
mod site;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use latimer::catalog::Catalog;
use latimer::catalog::reading::is_copy;
use latimer::ops::status::{Options, status};
use latimer::sheet::State;
use latimer::text::Source;
use serde_json::Value;
use site::{Site, tree};

/// Missing, obsolete and identical, by language.
type Counts = BTreeMap<String, [u64; 3]>;

const L10N: &str = "basepath = \".\"\nlocales = [\"ar\", \"de\", \"fr\", \"ja\", \"kab\", \"pl\", \"tr\", \"uk\"]\n\n[[paths]]\nreference = \"l/en/**/*.ftl\"\nl10n = \"l/{locale}/**/*.ftl\"\n";

fn theirs(site: &Site, home: &str) -> Counts {
    let count = |own: &Value| ["missing", "obsolete", "unchanged"].map(|key| own[key].as_u64().unwrap_or(0));
    summary(site, home).as_object().unwrap().iter().map(|(locale, own)| (locale.clone(), count(own))).collect()
}

/// What compare-locales counts, by language.
fn summary(site: &Site, home: &str) -> Value {
    let code = "from compare_locales.commands import CompareLocales; CompareLocales.call()";
    let ran = Command::new("python3").env("PYTHONPATH", home).current_dir(site.root()).args(["-c", code, "--json", "-", "l10n.toml", "."]).output().unwrap();
    let told: Value = serde_json::from_slice(&ran.stdout).unwrap_or_else(|_| panic!("{ran:?}"));
    told[0]["summary"].clone()
}

fn ours(site: &Site) -> Counts {
    let project = site.project();
    let status = status(&project, &Options::default()).unwrap();
    let count = |own: &latimer::ops::outcome::LocaleStatus| [own.tally.texts(State::Missing), own.obsolete as u64, own.identical as u64 - but_for_blanks(site, own.locale.as_str())];
    status.locales.iter().map(|own| (own.locale.as_str().to_string(), count(own))).collect()
}

/// Texts that differ from the source in the kind of their blanks or quotation marks alone: identical to a reader, and
/// translated by those who count bytes.
fn but_for_blanks(site: &Site, locale: &str) -> u64 {
    let mut count = 0;
    for (path, bytes) in tree(&site.path(&format!("l/{locale}"))) {
        let read = |path: String, bytes: &[u8]| Catalog::read(Source::new(path, String::from_utf8(bytes.to_vec()).unwrap()));
        let Ok(source) = std::fs::read(site.path(&format!("l/en/{path}"))) else { continue };
        let (source, own) = (read(path.clone(), &source), read(path, &bytes));
        let alike = |of: &&latimer::catalog::Entry| own.entry(&of.id).is_some_and(|entry| entry.message != of.message && is_copy(&entry.message, &of.message));
        count += source.entries.iter().filter(alike).count() as u64;
    }
    count
}

#[test]
fn counts_agree_with_compare_locales() {
    let (Ok(home), Some(corpora)) = (std::env::var("LATIMER_TEST_COMPARE_LOCALES"), std::env::var_os("LATIMER_CORPORA").map(PathBuf::from)) else {
        println!("left out: LATIMER_TEST_COMPARE_LOCALES or LATIMER_CORPORA is not set");
        return;
    };
    let site = Site::of(&[("l10n.toml", L10N)]);
    for (path, bytes) in tree(&corpora.join("fluent/site-catalogs")) {
        site.write_bytes(&format!("l/{path}"), &bytes);
    }
    let wanted = theirs(&site, &home);
    assert_eq!(ours(&site), wanted);
    assert!(wanted.values().map(|counts| counts[0]).sum::<u64>() > 1000, "{wanted:?}");
    // The big folders have been compared.
    for locale in ["en", "ar", "de", "fr", "ja", "kab", "pl", "tr", "uk"] {
        ["firefox", "mozorg", "products"].iter().filter(|folder| site.has(&format!("l/{locale}/{folder}"))).for_each(|folder| std::fs::remove_dir_all(site.path(&format!("l/{locale}/{folder}"))).unwrap());
    }
    // Files that are not there, keys that are gone or new, and a copy of the source.
    site.remove("l/de/navigation.ftl");
    site.write("l/fr/banners/only-here.ftl", "nobody-asks = Personne\n");
    let text = site.read("l/pl/footer.ftl");
    site.write("l/pl/footer.ftl", &text[..text.len() / 2]);
    site.write_bytes("l/uk/404.ftl", &std::fs::read(site.path("l/en/404.ftl")).unwrap());
    site.write("l/ja/500.ftl", &format!("{}\nmore-of-it = もっと\n", site.read("l/ja/500.ftl")));
    let wanted = theirs(&site, &home);
    assert_eq!(ours(&site), wanted);
}

#[test]
fn filters_includes_and_excludes_are_read_alike() {
    let Ok(home) = std::env::var("LATIMER_TEST_COMPARE_LOCALES") else {
        println!("left out: LATIMER_TEST_COMPARE_LOCALES is not set");
        return;
    };
    let site = Site::of(&[
        ("l10n.toml", "basepath = \".\"\nlocales = [\"de\", \"fr\"]\n\n[env]\nl = \"l/{locale}\"\n\n[[paths]]\nreference = \"l/en/*.ftl\"\nl10n = \"{l}/*.ftl\"\n\n[[paths]]\nreference = \"l/en/deep/**\"\nl10n = \"{l}/deep/**\"\nlocales = [\"fr\"]\n\n[[includes]]\npath = \"more/l10n.toml\"\n\n[[filters]]\npath = \"{l}/a.ftl\"\nkey = \"re:exp-.*\"\naction = \"ignore\"\n\n[[filters]]\npath = [\"{l}/b.ftl\"]\nkey = [\"one\", \"two\"]\naction = \"ignore\"\n\n[[filters]]\npath = \"{l}/c.ftl\"\naction = \"ignore\"\n"),
        ("more/l10n.toml", "basepath = \"..\"\nlocales = [\"de\"]\n\n[[paths]]\nreference = \"other/en/**/*.ftl\"\nl10n = \"other/{locale}/**/*.ftl\"\n"),
        ("l/en/a.ftl", "k = Text\nexp-one = Try\nexp-two = Try again\n"),
        ("l/de/a.ftl", "exp-one = Versuch\n"),
        ("l/fr/a.ftl", "other = Autre\n"),
        ("l/de/b.ftl", "three = Drei\n"),
        ("l/en/b.ftl", "one = One\ntwo = Two\nthree = Three\n-brand = Brand\n"),
        ("l/fr/b.ftl", "-brand = Brand\nold = Vieux\n"),
        ("l/en/c.ftl", "k = Ignored\n"),
        ("l/en/deep/er/d.ftl", "k = Deep\n    .title = Title\n"),
        ("l/fr/deep/er/d.ftl", "k = Deep\n    .title = Title\n"),
        ("other/en/x/e.ftl", "k = Elsewhere\nl = And again\n"),
        ("other/de/x/e.ftl", "k = Elsewhere\n"),
    ]);
    assert_eq!(ours_plain(&site), theirs(&site, &home));
    // Where a whole file is missing, compare-locales counts what its filters leave out by key; here they hold there too.
    site.remove("l/fr/a.ftl");
    let (ours, theirs) = (ours_plain(&site)["fr"], theirs(&site, &home)["fr"]);
    assert_eq!((ours[0] + 2, ours[1]), (theirs[0], theirs[1]));
}

#[test]
fn filters_that_warn_and_nested_configurations_are_read_alike() {
    let Ok(home) = std::env::var("LATIMER_TEST_COMPARE_LOCALES") else {
        println!("left out: LATIMER_TEST_COMPARE_LOCALES is not set");
        return;
    };
    let site = Site::of(&[
        ("l10n.toml", "basepath = \".\"\nlocales = [\"de\", \"fr\", \"pl\"]\n\n[[includes]]\npath = \"shared/l10n.toml\"\n\n[[includes]]\npath = \"own/l10n.toml\"\n\n[[excludes]]\npath = \"vendor/l10n.toml\"\n"),
        // Without languages of its own, and with all kinds of filters; of two that fit, the last holds.
        ("shared/l10n.toml", "basepath = \"..\"\n\n[[paths]]\nreference = \"l/en/**/*.ftl\"\nl10n = \"l/{locale}/**/*.ftl\"\n\n[[filters]]\npath = \"l/{locale}/**\"\nkey = \"re:opt-\"\naction = \"warning\"\n\n[[filters]]\npath = \"l/{locale}/a.ftl\"\nkey = \"opt-none\"\naction = \"ignore\"\n\n[[filters]]\npath = \"l/{locale}/a.ftl\"\nkey = \"opt-must\"\naction = \"error\"\n\n[[filters]]\npath = \"l/{locale}/late.ftl\"\naction = \"warning\"\n"),
        // For one language alone, and including in its turn.
        ("own/l10n.toml", "basepath = \"..\"\nlocales = [\"de\"]\n\n[[paths]]\nreference = \"own/en/*.ftl\"\nl10n = \"own/{locale}/*.ftl\"\n\n[[includes]]\npath = \"deep/l10n.toml\"\n"),
        ("deep/l10n.toml", "basepath = \"..\"\nlocales = [\"de\", \"pl\"]\n\n[[paths]]\nreference = \"deep/en/*.ftl\"\nl10n = \"deep/{locale}/*.ftl\"\n"),
        ("vendor/l10n.toml", "basepath = \"..\"\nlocales = [\"fr\"]\n\n[[paths]]\nreference = \"elsewhere/en/*.ftl\"\nl10n = \"l/{locale}/vendor/*.ftl\"\n"),
        ("l/en/a.ftl", "k = Text\nopt-one = One\nopt-two = Two\nopt-none = None\nopt-must = Must\n"),
        ("l/de/a.ftl", "k = Text\nopt-one = Eins\n"),
        ("l/fr/a.ftl", "opt-must = Doit\nopt-gone = Parti\n"),
        ("l/pl/a.ftl", "k = Tekst\nopt-one = Jeden\nopt-two = Dwa\nopt-none = Nic\nopt-must = Musi\n"),
        ("l/en/late.ftl", "k = Late\nl = Later\n"),
        ("l/pl/late.ftl", "k = Późno\n"),
        ("l/en/vendor/v.ftl", "k = Of others\n"),
        ("own/en/o.ftl", "k = Own\nl = More\n"),
        ("own/de/o.ftl", "k = Eigenes\n"),
        ("deep/en/d.ftl", "k = Deep\n"),
    ]);
    let wanted = theirs(&site, &home);
    assert_eq!(ours_plain(&site), wanted);
    // What only is reported is a finding of check, and never an error.
    let told = summary(&site, &home);
    let checked = latimer::ops::check::check(&site.project(), &Default::default()).unwrap();
    for (locale, counts) in &wanted {
        let here = |finding: &latimer::finding::Finding| finding.id == "missing-text" && finding.place.path.components().any(|part| part.as_os_str() == locale.as_str());
        let noted: Vec<_> = checked.findings.iter().filter(here).collect();
        assert_eq!(noted.len() as u64, counts[0] + told[locale]["report"].as_u64().unwrap_or(0), "{locale}: {noted:?}");
        assert!(noted.iter().all(|finding| finding.level == latimer::finding::Level::Note));
    }
}

fn ours_plain(site: &Site) -> Counts {
    let status = status(&site.project(), &Options::default()).unwrap();
    status.locales.iter().map(|own| (own.locale.as_str().to_string(), [own.tally.texts(State::Missing), own.obsolete as u64, own.identical as u64])).collect()
}
