//! Translations follow their texts: when a page gets another name and when a text goes to another page.
#![allow(clippy::unwrap_used)]

mod site;

use site::{Site, assert_same, configuration, with_ok, with_text};

const OFFICE: &str = "---\ntitle: The office\n---\n\nWe are the office.\n\nWe answer [letters](/en/letters/) every day.\n\nContact\n";
const FUND: &str = "---\ntitle: The fund\n---\n\nThe fund pays for projects.\n\nCompanies cannot apply.\n";

const GERMAN: &[(&str, &str)] = &[
    ("The office", "Das Büro"),
    ("We are the office.", "Wir sind das Büro."),
    ("We answer <a1>letters</a1> every day.", "Jeden Tag beantworten wir <a1>Briefe</a1>."),
    ("Contact", "Kontakt"),
    ("The fund", "Der Fonds"),
    ("The fund pays for projects.", "Der Fonds zahlt für Projekte."),
    ("Companies cannot apply.", "Firmen sind ausgeschlossen."),
];

/// A site whose German is approved throughout, with a comment of a person's on each text.
fn site() -> Site {
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "")), ("content/en/office.md", OFFICE), ("content/en/fund.md", FUND)]);
    site.ok("extract");
    site.ok("sync");
    for page in ["office", "fund"] {
        let path = format!("locales/de/{page}.ftl");
        for entry in site.catalog(&format!("locales/en/{page}.ftl")).entries {
            let german = GERMAN.iter().find(|(english, _)| *english == entry.message.words()).unwrap().1;
            let text = with_ok(&with_text(&site.read(&path), &entry.id, german), &entry.id);
            site.write(&path, &text);
        }
    }
    site.ok("sync");
    site.ok("merge");
    site.ok("check");
    site
}

/// What stands on the merged pages, without their names.
fn merged(site: &Site) -> Vec<String> {
    let mut pages: Vec<String> = site.tree().into_iter().filter(|(path, _)| path.starts_with("content/de/")).map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect();
    pages.sort();
    pages
}

#[test]
fn law_6_translations_follow_a_page_to_its_new_name() {
    let site = site();
    let before = merged(&site);
    site.rename("content/en/office.md", "content/en/about.md");
    let count = site.ok("status --format json").json()["languages"][0]["texts"]["approved"].clone();
    assert_eq!(count, 7, "before anything else runs");
    site.ok("extract");
    site.ok("sync");
    let status = site.ok("status --format json").json();
    assert_eq!((&status["languages"][0]["texts"]["approved"], &status["languages"][0]["texts"]["total"]), (&7.into(), &7.into()));
    let catalog = site.read("locales/de/about.ftl");
    for (_, german) in &GERMAN[..4] {
        assert!(catalog.contains(german), "{catalog}");
    }
    assert!(!catalog.contains("## Obsolete"));
    site.ok("merge");
    site.ok("prune");
    assert_eq!(merged(&site), before, "the old page is gone, the new one is what it was");
    let left: Vec<String> = site.tree().into_keys().filter(|path| path.contains("office")).collect();
    assert!(left.is_empty(), "{left:?}");
    site.ok("check");
    let tree = site.tree();
    site.ok("run --no-draft");
    site.ok("prune");
    assert_same(&tree, &site.tree(), "a second run");
}

#[test]
fn law_6_translations_follow_a_text_to_another_page() {
    let site = site();
    site.replace("content/en/office.md", "We answer [letters](/en/letters/) every day.\n\n", "");
    site.replace("content/en/fund.md", "Companies cannot apply.\n", "Companies cannot apply.\n\nWe answer [letters](/en/letters/) every day.\n");
    site.ok("extract");
    site.ok("sync");
    let status = site.ok("status --format json").json();
    assert_eq!((&status["languages"][0]["texts"]["approved"], &status["languages"][0]["texts"]["total"]), (&7.into(), &7.into()));
    assert!(site.read("locales/de/fund.ftl").contains("Briefe") && !site.read("locales/de/office.ftl").contains("Briefe"));
    site.ok("merge");
    assert!(site.read("content/de/fund.md").contains("Jeden Tag beantworten wir [Briefe](/en/letters/)."), "{}", site.read("content/de/fund.md"));
    site.ok("check");
}

#[test]
fn law_6_prune_removes_what_is_obsolete_and_nothing_else() {
    let site = site();
    site.replace("content/en/fund.md", "Companies cannot apply.\n", "");
    site.remove("content/en/office.md");
    site.ok("extract");
    site.ok("sync");
    let path = "locales/de/fund.ftl";
    assert!(site.read(path).contains("## Obsolete") && site.read(path).contains("Firmen sind ausgeschlossen."));
    // What returns is back at once, approval and all.
    let tree = site.tree();
    site.replace("content/en/fund.md", "The fund pays for projects.\n", "The fund pays for projects.\n\nCompanies cannot apply.\n");
    site.ok("sync");
    let status = site.ok("status --format json content/en/fund.md").json();
    assert_eq!(status["languages"][0]["texts"]["approved"], 3);
    site.restore(&tree);
    // Only the page that was asked for.
    site.ok("prune content/en/fund.md");
    assert!(!site.read(path).contains("Firmen") && site.read(path).contains("Der Fonds zahlt für Projekte."));
    assert!(site.read("locales/de/office.ftl").contains("Kontakt") && site.has("content/de/office.md"));
    // A merged page that a person edited stays, and so do the pages that are there.
    site.replace("content/de/office.md", "Kontakt", "Kontakt, von Hand");
    site.ok("prune");
    assert!(site.read("content/de/office.md").contains("von Hand"));
    assert!(!site.has("locales/de/office.ftl") && !site.has("locales/en/office.ftl"));
    assert!(site.has("content/de/fund.md"));
}

#[test]
fn law_3_an_edited_text_keeps_its_id_on_another_page() {
    let site = site();
    let id = site.catalog("locales/en/office.ftl").entries.iter().find(|entry| entry.message.words().contains("letters")).unwrap().id.clone();
    site.replace("content/en/office.md", "We answer [letters](/en/letters/) every day.\n\n", "");
    site.replace("content/en/fund.md", "Companies cannot apply.\n", "Companies cannot apply.\n\nWe answer [letters](/en/letters/) and calls every day.\n");
    let before = site.tree();
    let explained = site.ok("extract --dry-run --explain --format json").json()["explained"].as_array().unwrap().clone();
    let moved = explained.iter().find(|text| text["id"] == id.as_str()).unwrap();
    assert_eq!((&moved["became"], &moved["from"], &moved["why"]), (&"changed".into(), &"content/en/office.md".into(), &"similar".into()), "{moved}");
    assert!(site.ok("extract --dry-run --explain").out.contains("{+and calls +}"));
    assert_same(&before, &site.tree(), "a dry run");
    // One page alone takes the other along, for the text stands on one of them at any time.
    site.ok("extract content/en/fund.md");
    let alone = site.tree();
    site.restore(&before);
    site.ok("extract");
    assert_same(&alone, &site.tree(), "all pages");
    assert!(site.catalog("locales/en/fund.ftl").entry(&id).is_some() && site.catalog("locales/en/office.ftl").entry(&id).is_none());
    assert!(site.ok("extract").out.is_empty());
    site.ok("sync");
    let row = site.read("locales/de/fund.ftl");
    assert!(row.contains("# before: We answer <a1>letters</a1> every day.") && row.contains("Jeden Tag beantworten wir <a1>Briefe</a1>."), "{row}");
}

#[test]
fn law_3_an_edited_page_keeps_its_ids_under_a_new_name() {
    let site = site();
    let ids = |path: &str| site.catalog(path).entries.into_iter().map(|entry| entry.id).collect::<Vec<_>>();
    let before = ids("locales/en/office.ftl");
    site.rename("content/en/office.md", "content/en/team/about.md");
    site.replace("content/en/team/about.md", "every day", "each and every day");
    for _ in 0..2 {
        site.ok("extract");
        assert_eq!(ids("locales/en/team/about.ftl"), before);
    }
    site.ok("sync");
    site.ok("prune");
    site.ok("extract");
    assert_eq!(ids("locales/en/team/about.ftl"), before);
    let status = site.ok("status --format json").json();
    assert_eq!((&status["languages"][0]["texts"]["approved"], &status["languages"][0]["texts"]["changed"]), (&6.into(), &1.into()));
}
