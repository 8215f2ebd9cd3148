//! Translated pages come into the catalogs: this repository's own, whose texts are known, and pages that people edited
//! after merge wrote them.
#![allow(clippy::unwrap_used)]

mod site;

use std::collections::BTreeMap;
use std::path::Path;

use latimer::catalog::{Catalog, resolve};
use site::{Site, assert_same, configuration, tree};

/// This repository's pages and catalogs in a folder of their own.
fn repository() -> Site {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let site = Site::of(&[("latimer.toml", &std::fs::read_to_string(own.join("latimer.toml")).unwrap())]);
    for folder in ["content", "locales"] {
        for (path, bytes) in tree(&own.join(folder)) {
            site.write_bytes(&format!("{folder}/{path}"), &bytes);
        }
    }
    site
}

/// The texts of a locale's page catalogs by file and id, terms put in, blanks alike; and the state of each.
fn texts(site: &Site, locale: &str) -> BTreeMap<(String, String), (String, &'static str)> {
    let of = latimer::text::Locale::parse(locale).unwrap();
    let terms = format!("locales/{locale}/terms.ftl");
    let terms = Catalog::read(latimer::text::Source::new(&terms, if site.has(&terms) { site.read(&terms) } else { String::new() }));
    let mut texts = BTreeMap::new();
    for (path, _) in tree(&site.path(&format!("locales/{locale}"))).iter().filter(|(path, _)| path.ends_with(".ftl") && *path != "cli.ftl" && *path != "terms.ftl") {
        let catalog = site.catalog(&format!("locales/{locale}/{path}"));
        let source = site.catalog(&format!("locales/en/{path}"));
        for entry in &catalog.entries {
            let Some(from) = source.entry(&entry.id) else { continue };
            let state = latimer::sheet::derive(from, Some(entry), Default::default(), "en").state.name();
            texts.insert((path.clone(), entry.id.clone()), (resolved(entry, &catalog, &terms, &of), state));
        }
    }
    texts
}

fn resolved(entry: &latimer::catalog::Entry, catalog: &Catalog, terms: &Catalog, locale: &latimer::text::Locale) -> String {
    let resolved = resolve::resolve(entry, catalog, Some(terms), locale).unwrap();
    let mut attributes = resolved.attributes;
    attributes.sort();
    format!("{} {attributes:?}", resolved.value.unwrap_or_default()).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Deletes a locale's page catalogs, adopts its pages, and gives the shares of the texts that came back: those that were
/// on the page, and those that were left in the source language.
fn returned(locale: &str) {
    let site = repository();
    let before = texts(&site, locale);
    let on_page: Vec<_> = before.iter().filter(|(_, (_, state))| *state == "approved").collect();
    for path in tree(&site.path(&format!("locales/{locale}"))).keys().filter(|path| path.ends_with(".ftl") && *path != "cli.ftl" && *path != "terms.ftl") {
        site.remove(&format!("locales/{locale}/{path}"));
    }
    let pages = tree(&site.path("content"));
    site.ok(&format!("adopt -l {locale}"));
    assert_same(&tree(&site.path("content")), &pages, "adopting writes no page");
    let after = texts(&site, locale);
    let (mut same, mut strange) = (0, Vec::new());
    for (at, (text, _)) in &on_page {
        match after.get(*at) {
            Some((there, _)) if there == text => same += 1,
            there => strange.push((at, text, there)),
        }
    }
    assert!(same * 100 >= on_page.len() * 98, "{locale}: {same} of {}\n{strange:#?}", on_page.len());
    // What was nowhere on the page is nowhere in the catalogs.
    for (at, (text, state)) in &before {
        let there = after.get(at).map(|(text, state)| (text, *state));
        assert!(*state == "approved" || *state == "changed" || there.is_none_or(|(_, state)| state == "missing"), "{locale} {at:?} {text}: {there:?}");
    }
    let again = site.tree();
    site.ok(&format!("adopt -l {locale}"));
    assert_same(&site.tree(), &again, "adopting twice writes nothing");
}

#[test]
fn the_german_texts_return_from_their_pages() {
    returned("de");
}

#[test]
fn the_french_texts_return_from_their_pages() {
    returned("fr");
}

#[test]
fn what_is_left_in_the_source_language_is_missing() {
    for locale in ["ar", "uk", "es"] {
        returned(locale);
    }
}

const PAGE: &str = "---\ntitle: The fund\n---\n\nThe fund pays up to 2,500 € for each project.\n\nWrite to [us](/en/contact/) before **30 November 2026**.\n\n## Who can apply\n\n- Clubs\n- Schools\n";
const GERMAN: &str = "---\ntitle: Der Fonds\n---\n\nDer Fonds zahlt bis zu 2.500 € für jedes Vorhaben.\n\nSchreiben Sie [uns](/de/contact/) vor dem **30. November 2026**.\n\n## Wer sich bewerben kann\n\n- Vereine\n- Schulen\n";

fn translated(german: &str) -> Site {
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "[gate]\napproved = 0")), ("content/en/fund.md", PAGE), ("content/de/fund.md", german)]);
    site.ok("extract");
    site
}

/// A site whose German page merge has written.
fn merged() -> Site {
    let site = translated(GERMAN);
    site.ok("adopt -l de");
    site.ok("approve --all -l de");
    site.ok("merge");
    site.ok("check");
    site
}

#[test]
fn a_translated_page_becomes_drafts_and_after_approval_merge_writes_it_again() {
    let site = translated(GERMAN);
    let ran = site.ok("adopt -l de");
    assert!(ran.said().contains("6 texts adopted as drafts") && ran.said().contains("1 page is"), "{}", ran.said());
    let catalog = site.read("locales/de/fund.ftl");
    assert!(catalog.contains("# confidence: ") && catalog.contains("# draft: adopted:content/de/fund.md "), "{catalog}");
    assert!(catalog.contains(".a1-href = /de/contact/"), "{catalog}");
    assert!(site.ok("check").said().contains("latimer approve -l de content/de/fund.md"));
    site.ok("approve --all -l de");
    assert!(!site.read("locales/de/fund.ftl").contains("# confidence"), "an approval needs no confidence");
    site.ok("merge");
    assert_eq!(site.read("content/de/fund.md"), GERMAN);
    assert!(site.read("locales/de/.merged").contains("content/de/fund.md"));
    assert!(!site.ok("check").said().contains("guarded-page"));
    site.ok("prune");
    assert_eq!(site.read("content/de/fund.md"), GERMAN);
}

#[test]
fn trust_seals_what_is_sure_and_nothing_whose_facts_differ() {
    let site = translated(&GERMAN.replace("2.500 €", "3.000 €"));
    site.ok("adopt -l de --trust");
    let catalog = site.read("locales/de/fund.ftl");
    let state = |words: &str| catalog.lines().take_while(|line| !line.contains(words)).filter(|line| line.starts_with("# approved:") || line.starts_with("# draft:")).last().unwrap_or_default().to_string();
    assert!(state("Schreiben Sie").starts_with("# approved:"), "{catalog}");
    assert!(state("3.000").starts_with("# draft: adopted"), "{catalog}");
}

#[test]
fn a_dry_run_writes_nothing_and_tells_the_same() {
    let site = translated(GERMAN);
    let before = site.tree();
    let dry = site.ok("adopt -l de --dry-run --format json").json();
    assert_same(&site.tree(), &before, "a dry run");
    let wet = site.ok("adopt -l de --format json").json();
    assert_eq!(dry["pages"], wet["pages"]);
    assert_eq!(wet["pages"][0]["texts"].as_array().unwrap().len(), 6);
}

#[test]
fn what_belongs_nowhere_is_listed_with_its_place() {
    let german = GERMAN.replace("## Wer", "Dieser Absatz steht nur hier, weil die Stadt ihn braucht.\n\n## Wer").replace("[uns](/de/contact/)", "uns");
    let site = translated(&german);
    let said = site.ok("adopt -l de").said();
    assert!(said.contains("content/de/fund.md:9:1: warning") && said.contains("Dieser Absatz"), "{said}");
    assert!(said.contains("content/de/fund.md:7:1: warning") && said.contains("/en/contact/"), "{said}");
    assert_eq!(site.read("content/de/fund.md"), german);
}

#[test]
fn a_translated_page_that_cannot_be_read_is_reported_and_nothing_is_made_of_it() {
    let site = translated("---\ntitle: \"Der Fonds\n---\n\nDer Fonds zahlt.\n");
    let before = site.tree();
    assert!(site.expect(1, "adopt -l de").said().contains("content/de/fund.md:"));
    assert_same(&site.tree(), &before, "adopting a broken page");
}

#[test]
fn a_persons_text_stays_and_the_pages_stands_beside_it() {
    let site = translated(GERMAN);
    site.ok("sync");
    let path = "locales/de/fund.ftl";
    let id = site.catalog(path).entries.iter().find(|entry| entry.message.words() == "Clubs").unwrap().id.clone();
    site.write(path, &site::with_text(&site.read(path), &id, "Vereinigungen"));
    site.ok("adopt -l de");
    let catalog = site.read(path);
    assert!(catalog.contains("= Vereinigungen") && catalog.contains("# suggestion adopted-content/de/fund.md: Vereine"), "{catalog}");
    site.ok(&format!("approve --take {id}"));
    assert!(site.read(path).contains("= Vereine\n"));
}

#[test]
fn an_edit_in_a_merged_page_comes_back() {
    let site = merged();
    site.replace("content/de/fund.md", "Der Fonds zahlt bis zu", "Der Fonds übernimmt bis zu");
    site.replace("content/de/fund.md", "- Schulen", "- Schulen und Kitas");
    let edited = site.read("content/de/fund.md");
    let said = site.ok("check").said();
    assert!(said.contains("latimer adopt content/de/fund.md"), "{said}");
    let said = site.ok("adopt content/de/fund.md").said();
    assert!(said.contains("2 texts adopted") && said.contains("4 in the catalogs") && said.contains("0 not placed"), "{said}");
    let catalog = site.read("locales/de/fund.ftl");
    assert_eq!(catalog.matches("# draft: person ").count(), 2, "{catalog}");
    assert!(catalog.contains("Der Fonds übernimmt bis zu 2.500 €"), "{catalog}");
    // Until somebody approves, the page stays as its editor left it.
    site.ok("merge");
    assert_eq!(site.read("content/de/fund.md"), edited);
    let said = site.ok("check").said();
    assert!(said.contains("latimer approve -l de content/de/fund.md"), "{said}");
    site.ok("approve -l de content/de/fund.md");
    site.ok("merge");
    assert_eq!(site.read("content/de/fund.md"), edited);
    assert!(!site.ok("check").said().contains("guarded-page"));
}

#[test]
fn an_edit_is_sealed_on_a_persons_word() {
    let site = merged();
    site.replace("content/de/fund.md", "Der Fonds zahlt", "Der Fonds übernimmt");
    let edited = site.read("content/de/fund.md");
    site.ok("adopt --trust content/de/fund.md");
    site.ok("merge");
    assert_eq!(site.read("content/de/fund.md"), edited);
    assert!(!site.ok("check").said().contains("guarded-page"));
}

#[test]
fn an_edit_of_the_structure_is_listed_and_the_page_stays() {
    let site = merged();
    site.replace("content/de/fund.md", "- Schulen\n", "- Schulen\n- Kitas\n\n![](karte.png)\n");
    site.replace("content/de/fund.md", "Der Fonds zahlt", "Der Fonds übernimmt");
    let edited = site.read("content/de/fund.md");
    let said = site.ok("adopt").said();
    assert!(said.contains("Kitas") && said.contains("karte.png") && said.contains("[unadopted-edit]"), "{said}");
    assert!(site.read("locales/de/fund.ftl").contains("Der Fonds übernimmt"));
    site.ok("approve -l de content/de/fund.md");
    site.ok("merge");
    assert_eq!(site.read("content/de/fund.md"), edited);
    assert!(site.ok("check").said().contains("merge --replace content/de/fund.md"));
    site.ok("merge --replace content/de/fund.md");
    let page = site.read("content/de/fund.md");
    assert!(page.contains("Der Fonds übernimmt") && !page.contains("Kitas") && !site.ok("check").said().contains("guarded-page"), "{page}");
}

#[test]
fn a_translation_written_over_a_marked_source_text_comes_back() {
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "[gate]\napproved = 0").replace("profile = \"hugo\"", "profile = \"hugo\"\nraw_html = true")), ("content/en/fund.md", PAGE)]);
    site.ok("extract");
    site.ok("sync");
    let path = "locales/de/fund.ftl";
    let id = site.catalog(path).entries.iter().find(|entry| entry.message.words() == "Clubs").unwrap().id.clone();
    site.write(path, &site::with_ok(&site::with_text(&site.read(path), &id, "Vereine"), &id));
    site.ok("sync");
    site.ok("merge");
    site.replace("content/de/fund.md", "The fund pays up to 2,500 € for each project.", "Der Fonds zahlt bis zu 2.500 € für jedes Vorhaben.");
    let said = site.ok("adopt").said();
    assert!(said.contains("1 text adopted"), "{said}");
    let catalog = site.read(path);
    assert!(catalog.contains("Der Fonds zahlt bis zu 2.500 €") && catalog.matches("# missing:").count() == 4, "{catalog}");
}

#[test]
fn pages_are_found_by_their_keys_and_where_people_say() {
    let keyed = |text: &str, key: &str| text.replacen("---\n", &format!("---\n{key}\n"), 1);
    let site = Site::of(&[
        ("latimer.toml", &configuration(&["de"], "[gate]\napproved = 0")),
        ("content/en/fund.md", &keyed(PAGE, "translationKey: fund")),
        ("content/de/foerderung/fonds.md", &keyed(GERMAN, "translationKey: fund")),
    ]);
    site.ok("extract");
    assert_eq!(site.ok("adopt --format json").json()["pages"][0]["page"], "content/de/foerderung/fonds.md");
    let jekyll = "source = 'en'\nlocales = ['de']\n[[pages]]\nmatch = '_posts/*.md'\ncatalog = 'locales/{locale}/{path}.ftl'\noutput = '{locale}/{path}.{ext}'\nprofile = 'jekyll'\n";
    let site = Site::of(&[("latimer.toml", jekyll), ("_posts/2026-01-01-fund.md", &keyed(PAGE, "lang: en\nref: fund")), ("_posts/2026-01-01-fonds.md", &keyed(GERMAN, "lang: de\nref: fund"))]);
    site.ok("extract");
    assert_eq!(site.ok("adopt --dry-run --format json _posts/2026-01-01-fund.md").json()["pages"][0]["page"], "_posts/2026-01-01-fonds.md");
    for from in ["old", "old/{path}.{ext}", "old/{locale}"] {
        let site = Site::of(&[("latimer.toml", &configuration(&["de"], "[gate]\napproved = 0")), ("content/en/fund.md", PAGE), ("old/fund.md", GERMAN), ("old/de/fund.md", GERMAN)]);
        site.ok("extract");
        let told = site.ok(&format!("adopt --from {from} --format json")).json();
        assert_eq!(told["pages"][0]["texts"].as_array().unwrap().len(), 6, "{from}");
    }
    let site = translated(GERMAN);
    assert!(site.ok("adopt --from nowhere").said().contains("No translated page"));
}
