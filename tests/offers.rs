//! What sync offers where a source changed in a way that can be followed, and that an offer is never more than that.
#![allow(clippy::unwrap_used)]

mod site;

use site::{Site, configuration, with_ok, with_text};

/// A site with one page whose German is approved throughout; the German of each text is given beside it.
fn site(texts: &[(&str, &str, &str)]) -> Site {
    let page: Vec<&str> = texts.iter().map(|(markdown, ..)| *markdown).collect();
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "")), ("content/en/fund.md", &(page.join("\n\n") + "\n"))]);
    site.ok("extract");
    site.ok("sync");
    let path = "locales/de/fund.ftl";
    for entry in site.catalog("locales/en/fund.ftl").entries {
        let german = texts.iter().find(|(_, english, _)| *english == entry.message.words()).unwrap().2;
        let text = with_ok(&with_text(&site.read(path), &entry.id, german), &entry.id);
        site.write(path, &text.replace(" ok\n", " ok Anna Schmidt\n"));
    }
    site.ok("sync");
    assert_eq!(approved(&site), texts.len());
    site
}

fn approved(site: &Site) -> usize {
    site.ok("status --format json").json()["languages"][0]["texts"]["approved"].as_u64().unwrap() as usize
}

const APPLY: (&str, &str, &str) = ("Write to [us](/en/contact/) by May.", "Write to <a1>us</a1> by May.", "Schreiben Sie <a1>uns</a1> bis Mai.");
const LONG: (&str, &str, &str) = (
    "You can apply until the end of May. Only clubs and schools of the city can apply, each of them once.",
    "You can apply until the end of May. Only clubs and schools of the city can apply, each of them once.",
    "Bewerben Sie sich bis Ende Mai. Nur Vereine und Schulen der Stadt, und jede einmal.",
);

#[test]
fn other_tags_around_the_same_words_are_offered_and_taken_by_a_person() {
    let site = site(&[APPLY]);
    site.write("content/en/fund.md", "**Write to [us](/en/contact/) by May**.\n");
    site.ok("extract");
    site.ok("sync");
    let catalog = site.read("locales/de/fund.ftl");
    assert!(!catalog.contains("# suggestion"), "the full stop stands outside, which is no certain place: {catalog}");
    site.write("content/en/fund.md", "Write to us by May.\n");
    site.ok("extract");
    site.ok("sync");
    let catalog = site.read("locales/de/fund.ftl");
    assert!(catalog.contains("# suggestion tags: Schreiben Sie uns bis Mai.") && catalog.contains(" = Schreiben Sie <a1>uns</a1> bis Mai."), "{catalog}");
    assert_eq!(approved(&site), 0, "an offer approves nothing");
    assert!(site.ok("sync").out.is_empty());
    // Who deletes an offer does not find it again.
    let without: String = catalog.lines().filter(|line| !line.starts_with("# suggestion")).map(|line| format!("{line}\n")).collect();
    site.write("locales/de/fund.ftl", &without);
    site.ok("sync");
    assert!(!site.read("locales/de/fund.ftl").contains("# suggestion"));
    site.write("locales/de/fund.ftl", &catalog);
    site.ok("approve --take content/en/fund.md");
    assert_eq!(approved(&site), 1);
    assert!(site.read("locales/de/fund.ftl").contains(" = Schreiben Sie uns bis Mai."));
}

#[test]
fn the_translation_of_a_split_text_is_offered_on_its_part_and_those_of_merged_ones_together() {
    let site = site(&[APPLY, LONG]);
    let (first, second) = LONG.0.split_at(LONG.0.find("Only").unwrap());
    site.replace("content/en/fund.md", LONG.0, &format!("{}\n\n{second}", first.trim()));
    let report = site.ok("extract --format json").json();
    assert_eq!((&report["split"], &report["new"], &report["changed"]), (&1.into(), &0.into(), &1.into()));
    site.ok("sync");
    let catalog = site.read("locales/de/fund.ftl");
    assert_eq!(catalog.matches("Nur Vereine und Schulen").count(), 2, "on the longer part, and offered on the shorter one: {catalog}");
    assert!(catalog.contains("# suggestion split:"), "{catalog}");
    assert_eq!(approved(&site), 1);
    // Both parts translated and approved, then made one again.
    for (id, german) in [(first, "Bewerben Sie sich bis Ende Mai."), (second, "Nur Vereine und Schulen der Stadt, und jede einmal.")] {
        let id = site.catalog("locales/en/fund.ftl").entries.into_iter().find(|entry| entry.message.words() == id.trim()).unwrap().id;
        let text = with_ok(&with_text(&site.read("locales/de/fund.ftl"), &id, german), &id);
        site.write("locales/de/fund.ftl", &text);
    }
    site.ok("sync");
    assert_eq!(approved(&site), 3);
    site.replace("content/en/fund.md", &format!("{}\n\n{second}", first.trim()), LONG.0);
    let report = site.ok("extract --format json").json();
    assert_eq!((&report["merged"], &report["gone"]), (&1.into(), &0.into()));
    site.ok("sync");
    let catalog = site.read("locales/de/fund.ftl").replace("\n#   ", " ");
    assert!(catalog.contains("# suggestion merged: Bewerben Sie sich bis Ende Mai. Nur Vereine und Schulen der Stadt, und jede einmal."), "{catalog}");
    assert_eq!(approved(&site), 1);
}

#[test]
fn a_seal_keeps_its_name_while_the_source_is_another() {
    let site = site(&[APPLY]);
    let before = site.read("locales/de/fund.ftl");
    assert!(before.contains(" Anna Schmidt\n"));
    site.replace("content/en/fund.md", "by May", "by June");
    site.ok("extract");
    site.ok("sync");
    let changed = site.read("locales/de/fund.ftl");
    assert!(changed.contains("# changed: ") && changed.contains(" Anna Schmidt now "), "{changed}");
    site.replace("content/en/fund.md", "by June", "by May");
    site.ok("extract");
    site.ok("sync");
    assert_eq!(site.read("locales/de/fund.ftl"), before);
}
