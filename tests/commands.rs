//! The commands as people type them: exit codes, dry runs, slips of the pen, and a folder that has never seen Latimer.
#![allow(clippy::unwrap_used)]

mod site;

use site::{Site, assert_same, configuration, with_ok, with_text};

const PAGE: &str = "---\ntitle: Welcome\n---\n\nGood morning.\n\n## Hours\n\nWe open at 9:00.\n";

/// A small site in the middle of its life: something is missing, drafted, approved, merged, changed and obsolete.
fn site() -> Site {
    let site = Site::of(&[("latimer.toml", &configuration(&["de", "fr"], "[gate]\napproved = 0")), ("content/en/index.md", PAGE), ("content/en/deep/er.md", "Deep down.\n\nOld words.\n"), ("content/en/gone.md", "It goes.\n")]);
    site.ok("extract");
    site.ok("draft --engine pseudo --locale de");
    site.ok("approve --all --locale de");
    site.ok("merge");
    site.remove("content/en/gone.md");
    site.replace("content/en/deep/er.md", "Old words.\n", "New words, entirely different ones.\n");
    site.ok("sync");
    site.replace("content/en/index.md", "9:00", "10:00");
    site
}

#[test]
fn law_6_a_dry_run_writes_nothing() {
    let site = site();
    let before = site.tree();
    let cache = site::tree(&site.path(".latimer"));
    for line in ["extract", "sync", "draft --engine pseudo", "draft", "merge", "prune", "approve --all --locale de", "approve content/en/index.md", "models fetch de"] {
        let ran = site.run(&format!("{line} --dry-run"));
        assert!(ran.code <= 1, "{line}: {}", ran.said());
        assert_same(&before, &site.tree(), line);
        assert_same(&cache, &site::tree(&site.path(".latimer")), line);
        assert_eq!(std::fs::read_dir(site.models()).unwrap().count(), 0, "{line}");
    }
    for line in ["status", "status --pages", "status --format json", "check", "check --format github", ""] {
        site.run(line);
        assert_same(&before, &site.tree(), line);
    }
    let fresh = Site::of(&[("content/en/index.md", PAGE)]);
    let ran = fresh.ok("init --dry-run --locale de");
    assert!(ran.out.contains("locales = [\"de\"]"), "{}", ran.said());
    assert_eq!(fresh.tree().into_keys().collect::<Vec<_>>(), ["content/en/index.md"]);
}

/// What a dry run says it would write is what the run then writes.
#[test]
fn law_6_a_dry_run_tells_the_truth() {
    for line in ["extract", "sync", "merge", "prune", "draft --engine pseudo"] {
        let site = site();
        let paths = |ran: site::Ran| {
            let mut all: Vec<String> = ran.json()["written"].as_array().unwrap().iter().map(|written| written["path"].as_str().unwrap().to_string()).collect();
            all.sort();
            all.dedup();
            all
        };
        let told = paths(site.run(&format!("{line} --dry-run --format json")));
        let before = site.tree();
        let done = paths(site.run(&format!("{line} --format json")));
        let after = site.tree();
        let changed: Vec<String> = before.keys().chain(after.keys().filter(|path| !before.contains_key(*path))).filter(|path| before.get(*path) != after.get(*path)).filter(|path| !path.ends_with(".merged")).cloned().collect();
        let mut changed = changed;
        changed.sort();
        assert_eq!(done, changed, "{line}");
        // What a draft writes depends on the sync before it, which a dry run leaves out.
        if !line.starts_with("draft") {
            assert_eq!(told, done, "{line}");
        }
    }
}

#[test]
fn exit_codes_are_as_designed() {
    let site = site();
    for line in ["status", "", "extract", "sync", "merge", "--help", "help draft", "--version", "completions bash", "models list", "check --help"] {
        site.ok(line);
    }
    // Findings, or a gate that fails.
    site.ok("check");
    site.replace("content/en/index.md", "Good morning.", "Good day.");
    site.expect(1, "check");
    site.ok("check --fix");
    site.write("latimer.toml", &configuration(&["de", "fr"], "[gate]\napproved = 100"));
    let ran = site.expect(1, "check");
    assert!(ran.said().contains("latimer.toml:"), "{}", ran.said());
    // Usage.
    for line in ["bogus", "status --bogus", "status --format xml", "approve --all", "approve", "status -l tlh", "sync nowhere.md", "draft --engine babelfish", "extract -l", "completions", "init"] {
        let ran = site.expect(2, line);
        assert!(ran.err.contains("error") && ran.out.is_empty(), "{line}: {}", ran.said());
    }
    let empty = Site::empty();
    let ran = empty.expect(2, "status");
    assert!(ran.err.contains("latimer init"), "{}", ran.err);
    empty.expect(2, "init");
    // An engine that somebody named and that does not answer; a configured one would leave its texts missing.
    let draft = |line: &str| site.command(line).env("LATIMER_APERTIUM_URL", "http://127.0.0.1:1").env("LATIMER_MODELS", site.path("none")).output().unwrap().status.code();
    site.ok("sync");
    assert_eq!((draft("draft --engine apertium"), draft("draft")), (Some(3), Some(0)));
    // A file that cannot be read.
    site.write_bytes("locales/de/index.ftl", b"a = \xff\n");
    let ran = site.expect(3, "status");
    assert!(ran.err.contains("locales/de/index.ftl:1:5"), "{}", ran.err);
    let json = site.expect(3, "status --format json").json();
    assert_eq!(json["verb"], "error");
}

#[test]
fn an_unknown_language_is_met_with_the_known_ones() {
    let site = site();
    for line in ["status -l es", "sync --locale es", "draft --lang de,es", "merge -l en"] {
        let ran = site.expect(2, line);
        assert!(ran.err.contains("de, fr"), "{line}: {}", ran.err);
    }
    site.ok("status --lang de,fr");
}

#[test]
fn an_unknown_key_is_met_with_the_nearest() {
    for (wrong, right, place) in [("[gate]\naproved = 3", "approved", ":11:1"), ("[merge]\nchange = 'keep'", "changed", ":11:1"), ("[gaet]\n", "gate", ":10:"), ("[locale.de]\nmising = 'source'", "missing", ":11:1")] {
        let site = Site::of(&[("latimer.toml", &configuration(&["de"], wrong)), ("content/en/index.md", PAGE)]);
        let ran = site.expect(2, "status");
        assert!(ran.err.contains(&format!("“{right}”")) && ran.err.contains(&format!("latimer.toml{place}")), "{wrong}: {}", ran.err);
    }
}

#[test]
fn a_page_that_is_not_utf8_is_named_and_the_others_go_on() {
    let site = site();
    site.write_bytes("content/en/broken.md", b"One line.\n\nCaf\xe9 on the corner.\n");
    site.write("content/en/new.md", "A new page.\n");
    let ran = site.expect(1, "extract");
    assert!(ran.said().contains("content/en/broken.md:3:4: error"), "{}", ran.said());
    assert!(site.has("locales/en/new.ftl") && !site.has("locales/en/broken.ftl"));
}

#[test]
fn a_catalog_that_does_not_parse_is_named_by_line_and_column() {
    let site = site();
    let path = "locales/de/index.ftl";
    let text = site.read(path);
    let lines = text.lines().count();
    site.write(path, &format!("{text}\nthis is no message\n"));
    let ran = site.expect(1, "check");
    assert!(ran.said().contains(&format!("{path}:{}:", lines + 2)), "{}", ran.said());
    // The good messages are still used, and the bad part is not touched.
    let status = site.ok("status --format json").json();
    assert!(status["languages"][0]["texts"]["approved"].as_u64() > Some(0));
    for line in ["sync", "draft --engine pseudo", "merge", "prune"] {
        site.run(line);
        assert!(site.read(path).contains("\nthis is no message\n"), "{line}");
    }
}

#[test]
fn a_place_is_meant_as_seen_from_where_one_is() {
    let site = site();
    site.ok("draft --engine pseudo");
    let path = "locales/fr/deep/er.ftl";
    let catalog = site.catalog(path);
    let entry = &catalog.entries[0];
    let line = catalog.source.line_column(entry.value.start).0;
    let here = |folder: &str, argument: &str| site.command(&format!("approve {argument}")).current_dir(site.path(folder)).output().unwrap().status.code();
    let approved = || site.read(path).matches("# approved:").count();
    assert_eq!(approved(), 0);
    assert_eq!(here("locales/fr/deep", &format!("er.ftl:{line}")), Some(0));
    assert_eq!(approved(), 1);
    assert_eq!(here("content/en/deep", &format!("../../../{path}:{}", site.catalog(path).source.text.lines().count())), Some(0));
    assert_eq!(approved(), 2);
    // A line without a text approves nothing; a file that is not there is a slip.
    assert_eq!(here("content", "nowhere.ftl:3"), Some(2));
    // A page by each of its names, its id, and from elsewhere with -C.
    for name in ["content/en/index.md", "locales/fr/index.ftl", "content/fr/index.md", "locales/en/index.ftl", "index"] {
        let ran = site.run(&format!("status --format json {name}"));
        assert_eq!((ran.code, ran.json()["languages"][0]["pages"].as_array().unwrap().len()), (0, 1), "{name}");
    }
    let id = site.catalog("locales/fr/index.ftl").entries[0].id.clone();
    site.ok(&format!("approve {id} -l fr"));
    let elsewhere = Site::empty();
    let root = site.root().display().to_string();
    elsewhere.ok(&format!("-C {root} status"));
}

#[test]
fn a_folder_of_plain_markdown_and_away() {
    let by_hand = "# Impressum\n\nVon Hand   übersetzt.\n";
    let site = Site::of(&[
        ("en/index.md", "# Welcome\n\nGood morning.\n"),
        ("en/imprint.md", "# Imprint\n\nWho we are.\n"),
        ("de/imprint.md", by_hand),
        ("de/extra.md", "Nur hier.\n"),
        ("README.txt", "not a page\n"),
    ]);
    let ran = site.ok("init");
    assert!(site.read("latimer.toml").contains("locales = [\"de\"]"), "{}", site.read("latimer.toml"));
    assert!(ran.said().contains("latimer.toml"), "{}", ran.said());
    site.expect(2, "init");
    // Nothing to download, nothing asked, the gate at today's figures.
    let ran = site.ok("run");
    assert!(ran.said().contains("latimer models fetch de"), "{}", ran.said());
    assert_eq!(site.read("de/imprint.md"), by_hand);
    assert!(!site.has("de/index.md"), "a page without a translated text is not written");
    let path = "locales/de/index.ftl";
    let id = site.catalog(path).entries[1].id.clone();
    site.write(path, &with_ok(&with_text(&site.read(path), &id, "Guten Morgen."), &id));
    site.ok("run");
    assert!(site.read("de/index.md").contains("\nGuten Morgen.\n"), "{}", site.read("de/index.md"));
    assert_eq!(site.read("de/imprint.md"), by_hand);
    assert_eq!(site.read("de/extra.md"), "Nur hier.\n");
    let tree = site.tree();
    site.ok("run");
    assert_same(&tree, &site.tree(), "run twice");
}

#[test]
fn folders_of_other_shapes_are_told() {
    // Translations beside their pages, and pages without any language in their path.
    let suffix = Site::of(&[("content/index.md", "# Hello\n"), ("content/index.de.md", "# Hallo\n"), ("content/more.md", "More.\n")]);
    suffix.ok("init");
    suffix.ok("run");
    assert_eq!(suffix.read("content/index.de.md"), "# Hallo\n");
    assert!(!suffix.has("locales/en/index.de.ftl"), "a translation is no page");
    let plain = Site::of(&[("index.html", "<!doctype html><html lang=\"en\"><head><title>Hello</title></head><body><p>Good morning.</p></body></html>\n")]);
    plain.ok("init --locale ar");
    plain.ok("run");
    let path = "locales/ar/index.ftl";
    let id = site_id(&plain, "Good morning.");
    plain.write(path, &with_ok(&with_text(&plain.read(path), &id, "صباح الخير"), &id));
    plain.ok("run");
    let page = plain.read("ar/index.html");
    assert!(page.contains("lang=\"ar\"") && page.contains("dir=\"rtl\"") && page.contains("صباح الخير"), "{page}");
}

fn site_id(site: &Site, words: &str) -> String {
    site.catalog("locales/en/index.ftl").entries.iter().find(|entry| entry.message.words() == words).unwrap().id.clone()
}

#[test]
fn an_approved_text_no_longer_shows_what_its_source_was() {
    let site = site();
    site.ok("extract");
    site.ok("sync");
    let catalog = site.read("locales/de/index.ftl");
    let line = catalog.lines().position(|line| line.starts_with("# changed: ")).expect("a text whose source has changed") + 1;
    assert!(catalog.contains("# before: "), "{catalog}");
    site.ok(&format!("approve locales/de/index.ftl:{line}"));
    let after = site.read("locales/de/index.ftl");
    assert!(!after.contains("# before: ") && !after.contains("# changed: "), "{after}");
    site.ok("sync");
    assert_eq!(site.read("locales/de/index.ftl"), after);
}
