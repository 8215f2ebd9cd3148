//! The whole story, through the built binary: pages, drafts, an `ok` typed by hand, the merged page; then a deadline
//! moves, is withdrawn from the page at once, stops the gate, and is put right.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod site;

use std::path::{Path, PathBuf};

use site::{Site, Tree, assert_same, configuration, difference, with_ok, with_text};

const PAGE: &str = "content/en/fund.md";
const CATALOG: &str = "locales/pt/fund.ftl";
const MERGED: &str = "content/pt/fund.md";
const OLD: &str = "30 November 2026";
const NEW: &str = "15 October 2026";

/// The paragraph of the deadline, as the page has it.
const DEADLINE: &str = "Applications can be made until **30 November 2026**. If you have questions about your idea,\n[come and talk to us](/en/contact/) before you write.";

/// The id of the message whose source has these words.
fn id_of(site: &Site, words: &str) -> String {
    let catalog = site.catalog("locales/en/fund.ftl");
    let found: Vec<&str> = catalog.entries.iter().filter(|entry| entry.message.words().contains(words)).map(|entry| entry.id.as_str()).collect();
    let [id] = found[..] else { panic!("{words:?} is in {found:?}") };
    id.to_string()
}

fn set(site: &Site, path: &str, change: impl Fn(&str) -> String) {
    site.write(path, &change(&site.read(path)));
}

/// How many texts of Portuguese are in each state: approved, changed, draft, missing.
fn texts(site: &Site) -> [u64; 4] {
    let status = site.ok("status --format json").json();
    let language = &status["languages"][0];
    ["approved", "changed", "draft", "missing"].map(|state| language["texts"][state].as_u64().unwrap_or_else(|| panic!("{language:#}")))
}

/// The whole per cent of approved texts.
fn share(site: &Site) -> u64 {
    let texts = texts(site);
    texts[0] * 100 / texts.iter().sum::<u64>()
}

/// The source page as it reads in Portuguese, with these passages replaced.
fn in_portuguese(source: &str, passages: &[(&str, &str)]) -> String {
    let mut page = source.replacen("lang: en\n", "lang: pt\n", 1);
    for (from, to) in passages {
        assert_eq!(page.matches(from).count(), 1, "{from}");
        page = page.replacen(from, to, 1);
    }
    page
}

#[track_caller]
fn assert_text(is: &str, should_be: &str) {
    assert!(is == should_be, "{}", difference(should_be, is));
}

/// The folder of raw model files; without it the test is skipped, and fails in CI.
fn models() -> Option<PathBuf> {
    let folder = std::env::var_os("LATIMER_TEST_MODELS").map(|folder| PathBuf::from(folder).join("raw/enpt"));
    if folder.is_none() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_MODELS is not set");
        println!("skipped: LATIMER_TEST_MODELS is not set; see scripts/lib/models.sh");
    }
    folder
}

#[test]
#[cfg(feature = "local")]
fn the_story_with_the_offline_engine() {
    let Some(models) = models() else { return };
    let site = Site::office(&configuration(&["pt"], "[gate]\napproved = 0"));
    let pages = pages(&site);

    site.ok("extract");
    // Without a model the draft says which command gets it; nothing is downloaded.
    let ran = site.run("draft");
    assert!(ran.said().contains("latimer models fetch pt"), "{}", ran.said());
    assert_eq!(texts(&site)[2], 0);
    assert!(site.command("models fetch pt --from").arg(&models).status().unwrap().success());
    site.ok("draft");
    let [approved, changed, drafts, missing] = texts(&site);
    assert_eq!((approved, changed), (0, 0));
    assert!(drafts > 100 && missing * 20 < drafts, "{drafts} drafted, {missing} missing");

    // A person reads one draft and types `ok`.
    let id = id_of(&site, "Applications can be made until");
    let state = site.read(CATALOG);
    assert!(state.contains("# draft: local "), "{state}");
    set(&site, CATALOG, |text| with_ok(text, &id));
    site.ok("sync");
    assert!(site.read(CATALOG).contains(&"# approved: ".to_string()));
    assert_eq!(texts(&site), [1, 0, drafts - 1, missing]);
    site.ok("merge");

    let translation = site.catalog(CATALOG).entry(&id).unwrap().message.words().replace("<b1>", "**").replace("</b1>", "**");
    let translation = translation.replace("<a1>", "[").replace("</a1>", "](/en/contact/)").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(translation.contains("de 2026**"), "{translation}");
    assert_text(&site.read(MERGED), &in_portuguese(&site.read(PAGE), &[(DEADLINE, &translation)]));
    assert_eq!(merged(&site), [MERGED], "a page without an approved text is not written");
    assert_same(&pages, &self::pages(&site), "source pages");

    // The rest is read and approved; the gate is raised to what is reached.
    site.run("approve --all --locale pt");
    site.ok("merge");
    let reached = share(&site);
    assert!(reached > 95, "{reached}");
    site.write("latimer.toml", &configuration(&["pt"], &format!("[gate]\napproved = {reached}")));
    site.ok("check");

    the_deadline_moves(&site, &[&id, "fm-description"], &|text| text.replace("30 de novembro de 2026", "15 de outubro de 2026"));
    let page = site.read(MERGED);
    assert!(page.contains("15 de outubro de 2026**") && !page.contains("30 de novembro"), "{page}");
}

#[test]
fn the_story_with_texts_typed_by_hand() {
    let site = Site::of(&[("latimer.toml", &configuration(&["pt"], "[gate]\napproved = 0"))]);
    site.write(PAGE, &std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE)).unwrap());
    let pages = pages(&site);
    site.ok("extract");
    site.ok("sync");
    let all = texts(&site)[3];
    assert_eq!(texts(&site), [0, 0, 0, all]);

    let id = id_of(&site, "Applications can be made until");
    let typed = "As candidaturas podem ser feitas até <b1>30 de novembro de 2026</b1>. Se tiver dúvidas, <a1>venha falar connosco</a1>.";
    set(&site, CATALOG, |text| with_ok(&with_text(text, &id, typed), &id));
    set(&site, CATALOG, |text| with_ok(&with_text(text, "fm-title", "Fundo de parcerias"), "fm-title"));
    // A text without an `ok` is nobody's approval.
    let unread = id_of(&site, "Companies cannot apply");
    set(&site, CATALOG, |text| with_text(text, &unread, "As empresas não podem candidatar-se."));
    assert_eq!(texts(&site), [2, 0, 1, all - 3], "an `ok` counts at once");
    site.ok("sync");
    assert_eq!(texts(&site), [2, 0, 1, all - 3]);
    site.ok("merge");
    let passages = [
        ("title: Partnership fund", "title: Fundo de parcerias"),
        (DEADLINE, "As candidaturas podem ser feitas até **30 de novembro de 2026**. Se tiver dúvidas, [venha falar connosco](/en/contact/)."),
    ];
    assert_text(&site.read(MERGED), &in_portuguese(&site.read(PAGE), &passages));
    assert_same(&pages, &self::pages(&site), "source pages");

    let reached = share(&site);
    assert!(reached > 0);
    site.write("latimer.toml", &configuration(&["pt"], &format!("[gate]\napproved = {reached}")));
    site.ok("check");
    the_deadline_moves(&site, &[&id], &|text| text.replace("30 de novembro de 2026", "15 de outubro de 2026"));
    let passages = [
        ("title: Partnership fund", "title: Fundo de parcerias"),
        (&DEADLINE.replace(OLD, NEW), "As candidaturas podem ser feitas até **15 de outubro de 2026**. Se tiver dúvidas, [venha falar connosco](/en/contact/)."),
    ];
    assert_text(&site.read(MERGED), &in_portuguese(&site.read(PAGE), &passages));
}

/// A source edit of the deadline, up to the page with the new one. `ids` are the approved texts that name it.
fn the_deadline_moves(site: &Site, ids: &[&str], put_right: &dyn Fn(&str) -> String) {
    let reached = share(site);
    site.replace(PAGE, OLD, NEW);
    let translators = site.read(CATALOG);
    site.ok("merge");
    let page = site.read(MERGED);
    assert!(!page.contains("30 de novembro"), "the old deadline is withdrawn at once\n{page}");
    assert!(page.contains(&DEADLINE.replace(OLD, NEW)), "the source text stands in its place\n{page}");
    site.ok("extract");
    assert_text(&site.read(CATALOG), &translators);

    let ran = site.expect(1, "check");
    for id in ids {
        let line = ran.said().lines().find(|line| line.contains(&format!("“{id}”"))).unwrap_or_default().to_string();
        assert!(line.contains("error") && line.contains("[changed-facts]"), "{}", ran.said());
    }
    let judged = site.expect(1, "check --format json").json();
    assert_eq!(judged["findings"][0]["id"], "changed-facts", "{judged:#}");
    assert!(share(site) < reached, "the gate counts it no longer");
    assert!(ran.said().contains("[gate-missed]"), "{}", ran.said());

    // Sync shows both deadlines to the translator; the text is put right and approved with it.
    site.ok("sync");
    let shown = site.read(CATALOG);
    assert!(shown.contains(OLD) && shown.contains(NEW) && shown.contains("# before:"), "{shown}");
    set(site, CATALOG, put_right);
    site.expect(1, "check");
    for id in ids {
        set(site, CATALOG, |text| with_ok(text, id));
    }
    site.ok("sync");
    site.ok("merge");
    assert_eq!(share(site), reached);
    site.ok("check");
    let tree = site.tree();
    site.ok("run --no-draft");
    assert_same(&tree, &site.tree(), "a second run");
}

fn pages(site: &Site) -> Tree {
    let mut tree = site.tree();
    tree.retain(|path, _| path.starts_with("content/en/"));
    tree
}

fn merged(site: &Site) -> Vec<String> {
    site.tree().into_keys().filter(|path| path.starts_with("content/pt/")).collect()
}
