//! Laws 3, 6, 8, 9, 10 and 11 over the verbs.
#![allow(clippy::unwrap_used)]

mod site;

use std::collections::BTreeMap;

use latimer::ops::{extract, merge, sync};
use latimer::project::Project;
use proptest::prelude::*;
use site::{Site, assert_same, configuration, with_ok, with_text};

fn extracted(project: &Project) {
    extract::extract(project, &extract::Options::default(), &mut |_| {}).unwrap();
}

fn synced(project: &Project) {
    sync::sync(project, &sync::Options::default(), &mut |_| {}).unwrap();
}

fn merged(project: &Project) {
    merge::merge(project, &merge::Options::default(), &mut |_| {}).unwrap();
}

// ---------------------------------------------------------------------------------------------------------- law 3

#[derive(Clone, Debug)]
enum Edit {
    Insert(usize, String),
    Delete(usize),
    Move(usize, usize),
    Change(usize),
}

/// A paragraph of words; numbers and headings too.
fn paragraph() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["city", "fund", "jury", "school", "club", "project", "partner", "report", "visit", "choir", "office", "answer", "form"]);
    (prop::bool::weighted(0.2), prop::collection::vec(word, 2..12), 0..10_000u32).prop_map(|(heading, words, number)| {
        let words = words.join(" ");
        if heading { format!("## The {words} {number}") } else { format!("The {words} of {number} people.") }
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (any::<usize>(), paragraph()).prop_map(|(at, text)| Edit::Insert(at, text)),
        any::<usize>().prop_map(Edit::Delete),
        (any::<usize>(), any::<usize>()).prop_map(|(from, to)| Edit::Move(from, to)),
        any::<usize>().prop_map(Edit::Change),
    ]
}

/// Carries out edits; the texts that were not changed in themselves keep their spelling.
fn edited(mut page: Vec<String>, edits: &[Edit]) -> Vec<String> {
    for edit in edits {
        match edit {
            Edit::Insert(at, text) => page.insert(at % (page.len() + 1), text.clone()),
            Edit::Delete(at) if page.len() > 1 => drop(page.remove(at % page.len())),
            Edit::Move(from, to) if !page.is_empty() => {
                let text = page.remove(from % page.len());
                page.insert(to % (page.len() + 1), text);
            }
            Edit::Change(at) if !page.is_empty() => {
                let at = at % page.len();
                page[at].push_str(" It was edited.");
            }
            _ => {}
        }
    }
    page
}

/// The ids of texts that occur once.
fn ids(site: &Site, path: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in &site.catalog(path).entries {
        all.entry(entry.message.words()).or_default().push(entry.id.clone());
    }
    all.into_iter().filter_map(|(text, ids)| Some((text, <[String; 1]>::try_from(ids).ok()?[0].clone()))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn law_3_untouched_texts_keep_their_ids(first in prop::collection::vec(paragraph(), 1..24), edits in prop::collection::vec(edit(), 0..8), more in prop::collection::vec(edit(), 0..4)) {
        let site = Site::of(&[("latimer.toml", &configuration(&["de"], ""))]);
        let project = site.project();
        let mut page = first;
        for edits in [vec![], edits, more] {
            let before = if site.has("locales/en/a.ftl") { ids(&site, "locales/en/a.ftl") } else { Default::default() };
            page = edited(page, &edits);
            site.write("content/en/a.md", &(page.join("\n\n") + "\n"));
            extracted(&project);
            let after = ids(&site, "locales/en/a.ftl");
            for (text, id) in &before {
                prop_assert_eq!(after.get(text).unwrap_or(id), id, "{} after {:?}", text, edits);
            }
            let entries = site.catalog("locales/en/a.ftl").entries;
            let different: std::collections::BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
            prop_assert_eq!(different.len(), entries.len(), "every id is given once");
            // Done twice it writes nothing.
            let tree = site.tree();
            let outcome = extract::extract(&project, &extract::Options::default(), &mut |_| {}).unwrap();
            prop_assert!(outcome.written.is_empty());
            prop_assert_eq!(tree, site.tree());
        }
    }
}

#[test]
fn law_3_extract_does_not_depend_on_order_or_on_where_it_runs() {
    let site = Site::office(&configuration(&["de", "ar"], ""));
    let mut files: Vec<(String, Vec<u8>)> = site.tree().into_iter().collect();
    site.ok("extract");
    let expected = site.tree();
    site.ok("extract");
    assert_same(&expected, &site.tree(), "extract twice");
    let again: Vec<String> = site.ok("extract --format json").json()["written"].as_array().unwrap().iter().map(ToString::to_string).collect();
    assert!(again.is_empty(), "{again:?}");
    // The files made in another order, and extracted one by one, backwards, from a folder below.
    files.reverse();
    let other = Site::empty();
    for (path, bytes) in &files {
        other.write_bytes(path, bytes);
    }
    for (path, _) in files.iter().filter(|(path, _)| path.starts_with("content/")) {
        let name = path.strip_prefix("content/en/").unwrap();
        let ran = other.command(&format!("extract {name}")).current_dir(other.path("content/en")).output().unwrap();
        assert!(ran.status.success(), "{path}: {}", String::from_utf8_lossy(&ran.stderr));
    }
    assert_same(&expected, &other.tree(), "extract page by page");
}

// ---------------------------------------------------------------------------------------------------------- law 6

const ABOUT: &str = "---\ntitle: About us\n---\n\nWe are the office.\n\nWe answer letters.\n";
const NEWS: &str = "---\ntitle: News\n---\n\nThe jury met on 3 May 2026.\n\nThe choir sang.\n\n## Next\n\nThe next meeting is open to all.\n";

/// What people wrote into a German catalog, to be found there after every verb.
struct Peoples {
    path: &'static str,
    parts: Vec<String>,
}

#[test]
fn law_6_no_verb_overwrites_or_deletes_what_a_person_wrote() {
    let by_hand = "---\ntitle: Über uns\n---\n\nVon Hand übersetzt, mit   Leerzeichen.\r\n\n<b>Und</b> eigenem Markup\n";
    let site = Site::of(&[("content/en/about.md", ABOUT), ("content/en/news.md", NEWS), ("content/de/about.md", by_hand), ("content/de/only-here.md", "Nur deutsch.\n")]);
    site.ok("init");
    site.ok("extract");
    site.ok("sync");
    // Somebody's own Fluent files where ours stand.
    let brand = "### Our brand\n\nbrand-name = Office\n";
    site.write("locales/en/brand.ftl", brand);
    let own = "# meins\nhand-made = Eigener Text\n";
    site.write("locales/de/own.ftl", own);
    let id = |words: &str| {
        let catalog = site.catalog("locales/en/news.ftl");
        catalog.entries.iter().find(|entry| entry.message.words().contains(words)).unwrap().id.clone()
    };
    let path = "locales/de/news.ftl";
    let mut text = site.read(path);
    text = with_text(&text, &id("The choir sang"), "Der Chor   sang ein Lied.");
    let met = id("The jury met");
    let stub = site.catalog(path).entry(&met).unwrap().head.state().is_some();
    assert!(stub);
    text = with_text(&text, &met, "Die Jury tagte am 3. Mai 2026.").replacen(&format!("{met} ="), &format!("# Helga fragen!\n{met} ="), 1);
    text = with_ok(&with_text(&text, "fm-title", "Neues"), "fm-title");
    text.push_str("\nold-row = Ein alter Text, den niemand mehr braucht\n    .title = mit Attribut\n\n# Eine Bemerkung für sich\n\n## Eigene Überschrift\n\ndas hier ist keine Zeile\n");
    site.write(path, &text);
    let peoples = Peoples {
        path,
        parts: ["Der Chor   sang ein Lied.", "Die Jury tagte am 3. Mai 2026.", "# Helga fragen!\n", "fm-title = Neues\n", "# Eine Bemerkung für sich\n", "## Eigene Überschrift\n", "das hier ist keine Zeile\n"].map(String::from).to_vec(),
    };
    let obsolete = "old-row = Ein alter Text, den niemand mehr braucht\n    .title = mit Attribut\n";
    let mut edited = String::new();
    let lines = ["sync", "extract", "draft --engine pseudo", "sync", "merge", "approve --all --locale de", "merge", "(edit)", "run", "merge", "draft --engine pseudo,memory", "approve --all --locale de --take", "check --fix", "sync", "prune", "run", "prune"];
    let mut pruned = false;
    for line in lines {
        if line == "(edit)" {
            // A merged page, edited by hand.
            site.replace("content/de/news.md", "Neues", "Neuigkeiten, von Hand");
            site.replace("content/en/news.md", "The choir sang.", "The choir sang twice.");
            edited = site.read("content/de/news.md");
            continue;
        }
        site.run(line);
        pruned |= line == "prune";
        assert_eq!(site.read("content/de/about.md"), by_hand, "{line}");
        assert_eq!(site.read("content/de/only-here.md"), "Nur deutsch.\n", "{line}");
        assert_eq!(site.read("locales/en/brand.ftl"), brand, "{line}");
        assert_eq!(site.read("content/en/about.md"), ABOUT, "{line}");
        let there = site.read(peoples.path);
        for part in &peoples.parts {
            assert!(there.contains(part), "{line} lost {part:?}:\n{there}");
        }
        if !pruned {
            assert!(there.contains(obsolete), "{line} lost the old row:\n{there}");
            assert!(site.read("locales/de/own.ftl").contains("hand-made = Eigener Text\n"), "{line}");
        }
        if !edited.is_empty() {
            assert_eq!(site.read("content/de/news.md"), edited, "{line}");
        }
    }
    assert!(!site.read(path).contains("old-row"), "prune removes what is obsolete");
    // A person's word is enough to write over it.
    site.ok("merge --replace content/de/news.md");
    assert_ne!(site.read("content/de/news.md"), edited);
}

#[test]
fn law_6_a_page_that_cannot_be_read_costs_nothing() {
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "")), ("content/en/about.md", ABOUT), ("content/en/news.md", NEWS), ("content/en/copy.md", NEWS)]);
    site.ok("extract");
    site.ok("draft --engine pseudo");
    site.ok("approve --all --locale de");
    site.ok("merge");
    let whole = site.tree();
    site.write_bytes("content/en/news.md", b"---\ntitle: News\n---\n\nThe jury met \xff.\n");
    site.write("content/en/copy.md", "Something else.\n");
    for line in ["extract", "sync", "draft --engine pseudo", "merge", "check --fix", "prune", "run"] {
        site.run(line);
        for path in ["locales/en/news.ftl", "locales/de/news.ftl", "content/de/news.md"] {
            assert_eq!(whole.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()), site.has(path).then(|| site.read(path)), "{line}: {path}");
        }
    }
    let ran = site.expect(1, "check");
    assert!(ran.said().contains("content/en/news.md:5:14: error"), "{}", ran.said());
}

#[test]
fn law_6_a_source_catalog_that_extract_did_not_write_is_left_alone() {
    let mine = "# The words of our program.\nwelcome = Welcome!\n";
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "")), ("content/en/about.md", ABOUT), ("locales/en/about.ftl", mine)]);
    for line in ["extract", "sync", "run", "prune", "check --fix"] {
        let ran = site.run(line);
        assert_eq!(site.read("locales/en/about.ftl"), mine, "{line}: {}", ran.said());
    }
    let ran = site.expect(2, "extract");
    assert!(ran.said().contains("locales/en/about.ftl"), "{}", ran.said());
}

// ---------------------------------------------------------------------------------------------------------- law 8

#[test]
fn law_8_no_verb_leaves_anything_but_pages_catalogs_and_records() {
    let site = Site::office(&configuration(&["de", "ar"], ""));
    site.ok("extract");
    for line in ["draft --engine pseudo", "approve --all --locale de", "merge", "prune", "status", "check", "run --no-draft"] {
        site.run(line);
        let odd: Vec<String> = site.tree().into_keys().filter(|path| !path.ends_with(".ftl") && !path.starts_with("content/") && !path.ends_with("/.merged") && path != "latimer.toml").collect();
        assert!(odd.is_empty(), "{line}: {odd:?}");
    }
    let cache: Vec<String> = site::tree(&site.path(".latimer")).into_keys().filter(|name| name.contains("new-")).collect();
    assert!(cache.is_empty(), "{cache:?}");
}

// ---------------------------------------------------------------------------------------------------------- law 9

#[test]
fn law_9_every_text_is_in_one_state_and_the_tallies_sum() {
    let site = Site::office(&configuration(&["de", "pl", "ar"], ""));
    site.ok("extract");
    site.ok("draft --engine pseudo --locale de,pl");
    site.ok("approve --all --locale de");
    site.replace("content/en/fund.md", "30 November 2026", "15 October 2026");
    site.replace("content/en/office.md", "We like what we do.", "We really like what we do.");
    for step in ["extract", "sync", "prune"] {
        site.ok(step);
        let status = site.ok("status --format json").json();
        let check = site.expect(1, "check --format json").json();
        let mut all = 0;
        for language in status["languages"].as_array().unwrap() {
            for unit in ["texts", "words"] {
                let count = |value: &serde_json::Value, state: &str| value[unit][state].as_u64().unwrap();
                for state in ["approved", "changed", "draft", "missing", "total"] {
                    let pages: u64 = language["pages"].as_array().unwrap().iter().map(|page| count(page, state)).sum();
                    assert_eq!(pages, count(language, state), "{step} {state} {unit}");
                }
                for part in language["pages"].as_array().unwrap().iter().chain([language]) {
                    let states: u64 = ["approved", "changed", "draft", "missing"].iter().map(|state| count(part, state)).sum();
                    assert_eq!(states, count(part, "total"), "{step} {part:#}");
                }
            }
            for page in language["pages"].as_array().unwrap() {
                let catalog = page["page"].as_str().unwrap().replace("content/", "locales/").replace(".md", ".ftl").replace(".html", ".ftl");
                assert_eq!(page["texts"]["total"], site.catalog(&catalog).entries.len(), "{step} {catalog}");
            }
            all += language["texts"]["total"].as_u64().unwrap();
        }
        assert_eq!(check["texts"], all, "{step}");
        let states = |code: &str| &status["languages"].as_array().unwrap().iter().find(|language| language["language"]["code"] == code).unwrap()["texts"];
        assert!(states("de")["changed"].as_u64() >= Some(2) && states("ar")["missing"] == states("ar")["total"] && states("pl")["draft"] == states("pl")["total"], "{status:#}");
    }
}

// --------------------------------------------------------------------------------------------------------- law 10

const SECRET: &str = "s3cr3t-w0rd";

#[test]
fn law_10_no_secret_is_printed_or_written() {
    let address = format!("http://user:{SECRET}@127.0.0.1:1/");
    let lines = ["extract", "draft --engine apertium", "draft --engine apertium --format json", "draft --engine apertium --dry-run", "run", "status", "check --format github", "check --format json", "merge", "bogus", "models list"];
    let hushed = |site: &Site, line: &str, said: String| {
        assert!(!said.contains(SECRET), "{line}: {said}");
        for (path, bytes) in site::tree(site.root()).into_iter().filter(|(path, _)| path != "latimer.toml") {
            assert!(!String::from_utf8_lossy(&bytes).contains(SECRET), "{line}: {path}");
        }
    };
    let engines = "[draft]\nengines = [\"memory\", \"apertium\"]\n";
    for address in [address.clone(), format!("{address}?key={SECRET}"), format!("ftp://user:{SECRET}@x"), format!("user:{SECRET}@::bad")] {
        let site = Site::of(&[("latimer.toml", &configuration(&["es"], engines)), ("content/en/about.md", ABOUT)]);
        for line in lines {
            let output = site.command(line).env("LATIMER_APERTIUM_URL", &address).env("RUST_LOG", "trace").output().unwrap();
            hushed(&site, line, site::Ran::of(output).said());
        }
    }
    // In the configuration, also where it stands wrong.
    let configurations = [
        format!("{engines}[engine.apertium]\nurl = \"{address}\"\n"),
        format!("{engines}[engine.apertium]\nurl = [\"{address}\"]\n"),
        format!("[engine]\napertium = \"{address}\"\n"),
        format!("[engine.apertium]\nurl = \"{address}\" \"\n"),
        format!("[engine.apertium]\nurl = {address}\n"),
        format!("[draft]\nengines = \"{address}\"\n"),
        format!("[gate]\napproved = \"{address}\"\n"),
        format!("[engine.apertium]\nurk = \"{address}\"\n"),
    ];
    for more in configurations {
        let site = Site::of(&[("latimer.toml", &configuration(&["es"], &more)), ("content/en/about.md", ABOUT)]);
        for line in lines {
            let ran = site.run(line);
            hushed(&site, &format!("{line} with {more}"), ran.said());
        }
    }
}

// --------------------------------------------------------------------------------------------------------- law 11

/// How a German text stands when the facts of its source change.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stood {
    Sealed,
    Ok,
    Draft,
    Person,
    Edited,
}

/// Sources with a fact, and what the fact becomes.
const FACTS: &[(&str, &str, &str)] = &[
    ("Apply by %.", "30 November 2026", "15 October 2026"),
    ("The fund pays % for each project.", "€2,500", "€3,500"),
    ("The office is % on Friday.", "open", "closed"),
    ("We meet on % in the town hall.", "Monday", "Tuesday"),
    ("You % bring a guest.", "may", "may not"),
    ("The hall opens at % every day.", "9:00", "10:30"),
    ("A jury of % reads it.", "five", "seven"),
];

#[derive(Clone, Debug)]
struct Case {
    rows: Vec<(usize, Stood, bool)>,
    merge: (bool, bool, bool, bool),
    implicit: bool,
    steps: usize,
}

fn case() -> impl Strategy<Value = Case> {
    let stood = prop::sample::select(vec![Stood::Sealed, Stood::Sealed, Stood::Sealed, Stood::Ok, Stood::Draft, Stood::Person, Stood::Edited]);
    let rows = prop::collection::vec((0..FACTS.len(), stood, prop::bool::weighted(0.4)), 1..6);
    (rows, any::<(bool, bool, bool, bool)>(), any::<bool>(), 0..4usize).prop_map(|(mut rows, merge, implicit, steps)| {
        rows.sort_by_key(|row| row.0);
        rows.dedup_by_key(|row| row.0);
        Case { rows, merge, implicit, steps }
    })
}

fn sources(case: &Case, changed: bool) -> String {
    let source = |(fact, _, changes): &(usize, Stood, bool)| {
        let (text, old, new) = FACTS[*fact];
        text.replace('%', if changed && *changes { new } else { old })
    };
    case.rows.iter().map(source).collect::<Vec<_>>().join("\n\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(160) })]

    #[test]
    fn law_11_no_page_shows_a_text_whose_facts_have_changed(case in case()) {
        let word = |on: bool, yes: &'static str, no: &'static str| if on { yes } else { no };
        let (missing, draft, changed, page) = case.merge;
        let more = format!(
            "[review]\napproval = \"{}\"\n[merge]\nmissing = \"{}\"\ndraft = \"{}\"\nchanged = \"{}\"\npage = \"{}\"\n",
            word(case.implicit, "implicit", "explicit"), word(missing, "draft", "source"), word(draft, "draft", "source"), word(changed, "keep", "source"), word(page, "write", "hold"),
        );
        let site = Site::of(&[("latimer.toml", &configuration(&["de"], &more)), ("content/en/a.md", &sources(&case, false))]);
        let project = site.project();
        extracted(&project);
        synced(&project);
        let path = "locales/de/a.ftl";
        let ids: Vec<String> = site.catalog("locales/en/a.ftl").entries.iter().map(|entry| entry.id.clone()).collect();
        let german = |fact: usize| format!("Wort{fact} auf Deutsch.");
        let mut edited: Vec<(String, usize)> = Vec::new();
        let mut text = site.read(path);
        for (id, (fact, stood, _)) in ids.iter().zip(&case.rows) {
            match stood {
                Stood::Sealed | Stood::Ok => text = with_ok(&with_text(&text, id, &german(*fact)), id),
                Stood::Edited => {
                    text = with_ok(&with_text(&text, id, "Zuerst anders."), id);
                    edited.push((id.clone(), *fact));
                }
                Stood::Draft => {
                    text = with_text(&text, id, &german(*fact));
                    let entry_at = text.find(&format!("\n{id} =")).unwrap();
                    let state_at = text[..entry_at].rfind('\n').unwrap() + 1;
                    let sum = latimer::catalog::sums::draft_sum(&latimer::catalog::Catalog::read(latimer::text::Source::new("x", text.as_str())).entry(id).unwrap().message);
                    let source = text[state_at..entry_at].trim().rsplit(' ').next().unwrap().to_string();
                    text.replace_range(state_at..entry_at, &format!("# draft: pseudo {source}-{sum}"));
                }
                Stood::Person => text = with_text(&text, id, &german(*fact)),
            }
        }
        let sealed_by_hand = case.rows.iter().all(|row| row.1 == Stood::Ok);
        site.write(path, &text);
        if !sealed_by_hand {
            synced(&project);
        }
        let mut text = site.read(path);
        for (id, fact) in edited {
            text = with_text(&text, &id, &german(fact));
        }
        site.write(path, &text);
        merged(&project);
        let was_there = site.has("content/de/a.md");
        let all_approved = case.rows.iter().all(|row| matches!(row.1, Stood::Sealed | Stood::Ok));
        if all_approved {
            for (fact, ..) in &case.rows {
                prop_assert!(site.read("content/de/a.md").contains(&german(*fact)), "what is approved stands on the page");
            }
        }

        site.write("content/en/a.md", &sources(&case, true));
        if case.steps >= 1 {
            extracted(&project);
        }
        if case.steps >= 2 {
            synced(&project);
        }
        if case.steps >= 3 {
            synced(&project);
        }
        merged(&project);
        let there = if site.has("content/de/a.md") { site.read("content/de/a.md") } else { String::new() };
        prop_assert!(!was_there || site.has("content/de/a.md"));
        for (fact, stood, changes) in &case.rows {
            // A text that nothing tells the source of is a person's who knows it.
            if *changes {
                prop_assert!(!there.contains(&german(*fact)), "{stood:?} {fact}\n{there}\n{}", site.read(path));
            } else if all_approved && (page || case.rows.iter().any(|row| row.2)) {
                prop_assert!(there.contains(&german(*fact)), "what stayed approved stays on the page");
            }
        }
    }
}
