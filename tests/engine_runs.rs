//! The built program asks a service that counts: what it costs, what stops it, and what a kill costs.
#![allow(clippy::print_stdout, clippy::unwrap_used)]
#![cfg(unix)]

mod service;
mod site;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use latimer::catalog::Catalog;
use latimer::text::Source;
use service::{Dialect, Fault, Service, translated};
use site::{Site, configuration};

const KEY: &str = "test-key-51c9";

/// A site whose texts go to a service that speaks DeepL's dialect.
fn site(service: &Service, locales: &[&str], pages: usize, more: &str) -> Site {
    let engine = format!("[gate]\napproved = 0\n[draft]\nengines = [\"memory\", \"deepl\"]\n[engine.deepl]\nurl = \"{}\"\nkey_file = \"key\"\n{more}", service.url);
    let site = Site::of(&[("latimer.toml", &configuration(locales, &engine)), ("key", KEY)]);
    for page in 0..pages {
        let part = |number: usize| format!("The office has room {number} on floor {page}.\n\nSee the [list {number} of floor {page}](/en/{page}/{number}/) for more.\n\n");
        site.write(&format!("content/en/p{page}.md"), &format!("# Floor {page}\n\n{}", (0..6).map(part).collect::<String>()));
    }
    site.ok("extract");
    site
}

/// Every text of a language is a draft of the service's, and the right one.
fn assert_drafted(site: &Site, locale: &str) -> usize {
    let mut texts = 0;
    for (path, bytes) in site.tree().iter().filter(|(path, _)| path.starts_with(&format!("locales/{locale}/")) && path.ends_with(".ftl")) {
        let catalog = Catalog::read(Source::new(path, String::from_utf8(bytes.clone()).unwrap()));
        assert!(catalog.junk.is_empty(), "{path} is torn");
        let source = site.catalog(&path.replace(&format!("/{locale}/"), "/en/"));
        for entry in &source.entries {
            let draft = catalog.entries.iter().find(|own| own.id == entry.id).unwrap_or_else(|| panic!("{path}: {} is lost", entry.id));
            assert_eq!(draft.message.words(), translated(&entry.message.words()), "{path}");
            assert!(catalog.source.slice(draft.extent).contains("# draft: deepl "), "{path}: {}", entry.id);
            texts += 1;
        }
    }
    texts
}

#[test]
fn a_dry_run_says_what_it_would_cost_and_asks_nothing() {
    let service = Service::start(Dialect::Deepl);
    let site = site(&service, &["de"], 2, "");
    let json = site.ok("draft --dry-run --format json").json();
    let planned = &json["languages"][0]["planned"];
    assert_eq!(planned["engine"], "deepl");
    assert!(service.heard().is_empty());
    let ran = site.ok("draft --receipt receipt.json --format json").json();
    let counts = &ran["engines"][0]["counts"];
    let sent: usize = service.texts().iter().map(|text| text.chars().count()).sum();
    assert_eq!((counts["characters"].as_u64(), counts["billed"].as_u64()), (Some(sent as u64), Some(sent as u64)));
    assert_eq!(planned["characters"], counts["characters"], "the plan is what comes");
    assert_eq!(planned["requests"], counts["requests"]);
    assert!(planned["cost"].as_f64().is_some_and(|cost| (cost - counts["cost"].as_f64().unwrap()).abs() < 1e-9));
    assert_drafted(&site, "de");
    let receipt: serde_json::Value = serde_json::from_str(&site.read("receipt.json")).unwrap();
    assert_eq!(receipt["engines"][0]["counts"], *counts);
    let ledger = site.read(".latimer/ledger");
    assert!(ledger.lines().all(|line| line.contains("\"engine\":\"deepl\"")) && !ledger.is_empty());
}

#[test]
fn a_cap_stops_the_run_and_keeps_what_came() {
    let service = Service::start(Dialect::Deepl);
    let site = site(&service, &["de", "fr"], 4, "texts = 5\nat_once = 2\n[budget]\ncharacters_per_run = 900\n");
    let ran = site.expect(3, "draft --format json");
    let sent: usize = service.texts().iter().map(|text| text.chars().count()).sum();
    assert!(sent <= 900 && sent > 500, "{sent}");
    assert!(ran.out.contains("cap of 900"), "{}", ran.out);
    let drafts = |site: &Site| site.tree().values().map(|bytes| String::from_utf8_lossy(bytes).matches("# draft: deepl").count()).sum::<usize>();
    assert_eq!(drafts(&site), service.texts().len(), "all that was paid for is there");
    // The month goes on where the run stopped.
    site.replace("latimer.toml", "characters_per_run", "characters_per_month");
    site.expect(3, "draft");
    assert!(service.texts().iter().map(|text| text.chars().count()).sum::<usize>() <= 900);
    service.usage(999, 1_000);
    site.replace("latimer.toml", "[budget]\ncharacters_per_month = 900\n", "");
    let ran = site.expect(3, "draft");
    assert!(ran.err.contains("999 of 1,000"), "{}", ran.err);
}

#[test]
fn nobody_gets_a_text_without_a_yes() {
    let service = Service::start(Dialect::Deepl);
    let site = site(&service, &["de"], 1, "");
    site.replace("latimer.toml", &service.url, "https://deepl.invalid");
    let ran = site.expect(1, "draft");
    assert!(ran.err.contains("deepl.invalid") && ran.err.contains("deleted after translation") && ran.err.contains("--yes"), "{}", ran.err);
    // With a yes it goes out, and finds nobody there.
    let ran = site.expect(3, "draft --yes");
    assert!(ran.err.contains("does not answer"), "{}", ran.err);
    assert!(site.read("locales/de/p0.ftl").contains("# missing:"));
}

#[test]
fn frozen_and_offline_ask_nobody() {
    let service = Service::start(Dialect::Deepl);
    let site = site(&service, &["de"], 1, "");
    assert!(site.expect(3, "draft --frozen").err.contains("--frozen"));
    site.ok("draft --offline");
    assert!(service.heard().is_empty());
    site.ok("draft");
    let asked = service.heard().len();
    // What was asked once is known, even if the catalogs are thrown away.
    site.remove("locales/de/p0.ftl");
    site.ok("draft --frozen");
    assert_drafted(&site, "de");
    assert_eq!(service.heard().len(), asked);
}

/// Law 10: the key is nowhere but in the header that carries it, whatever the service says.
#[test]
fn law_10_the_key_is_shown_nowhere() {
    let service = Service::start(Dialect::Deepl);
    let site = site(&service, &["de"], 1, "");
    service.script([Fault::Status(403, "", format!("{{\"message\":\"bad key {KEY}\"}}"))]);
    let mut said = site.expect(3, "draft --format json --receipt r.json").said();
    said.push_str(&site.ok("draft").said());
    said.push_str(&site.ok("engines").said());
    said.push_str(&site.ok("engines test deepl --to de").said());
    said.push_str(&site.expect(2, "draft --engine deepl:x").said());
    assert!(service.heard().iter().all(|heard| heard.head.contains(KEY) && !heard.path.contains(KEY)));
    assert!(!said.contains(KEY), "{said}");
    let shown: Vec<String> = site::tree(site.root()).into_iter().filter(|(path, bytes)| path != "key" && String::from_utf8_lossy(bytes).contains(KEY)).map(|(path, _)| path).collect();
    assert!(shown.is_empty(), "{shown:?}");
}

#[test]
fn the_next_engine_does_what_the_first_could_not() {
    let service = Service::start(Dialect::Deepl);
    let site = site(&service, &["de"], 1, "");
    site.replace("latimer.toml", "\"deepl\"]", "\"deepl\", \"pseudo\"]");
    service.script([Fault::Status(456, "", String::new())]);
    let ran = site.ok("draft");
    assert!(ran.err.contains("gives no more"), "{}", ran.err);
    let catalog = site.read("locales/de/p0.ftl");
    assert!(!catalog.contains("# missing:") && catalog.contains("# draft: pseudo"), "{catalog}");
}

#[test]
fn a_program_is_an_engine() {
    let site = Site::of(&[("latimer.toml", &configuration(&["de"], "[gate]\napproved = 0\n[draft]\nengines = [\"ours\"]\n[engine.ours]\nkind = \"command\"\ncommand = [\"sh\", \"translate.sh\"]\n"))]);
    site.write("content/en/p.md", "# The office\n\nSee [our page](/en/) & *more*.\n\nThe “last” one, 5 < 6.\n");
    // A program that cannot do one of the texts, and answers from the last to the first.
    site.write("translate.sh", "while read -r line; do case \"$line\" in *'text\":\"The “last'*|*'text\":\"The \\\"last'*) ;; *) echo \"$line\";; esac; done | sed 's/\"text\":\"The/\"text\":\"Das/; s/See/Siehe/' | tac\n");
    site.ok("extract");
    let ran = site.ok("draft");
    let catalog = site.read("locales/de/p.ftl");
    assert!(catalog.contains("= Das office") && catalog.contains("Siehe <a1>our page</a1> & <i1>more</i1>"), "{catalog}");
    assert!(catalog.contains("# draft: ours ") && ran.err.contains("no answer to this text"), "{catalog}{}", ran.err);
    for (program, says) in [("exit 3", "does not answer"), ("echo nonsense", "does not answer"), ("echo broken pipe >&2; exit 1", "broken pipe")] {
        site.write("translate.sh", program);
        site.remove("locales/de/p.ftl");
        std::fs::remove_dir_all(site.path(".latimer")).unwrap();
        let ran = site.expect(3, "draft");
        assert!(ran.err.contains(says), "{program}: {}", ran.err);
    }
}

/// Ctrl-C: what is under way is waited for and kept, and nothing new goes out.
#[test]
fn an_interrupt_keeps_what_is_under_way() {
    let service = Service::start(Dialect::Deepl);
    service.delay(Duration::from_millis(150));
    let site = site(&service, &["de"], 6, "texts = 4\nat_once = 2\n");
    let mut child = site.start("draft");
    let began = Instant::now();
    while service.heard().len() < 3 {
        assert!(began.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    let drafted: usize = site.tree().values().map(|bytes| String::from_utf8_lossy(bytes).matches("# draft: deepl").count()).sum();
    let asked = service.texts().len();
    assert!(drafted == asked && asked < 60, "{drafted} of {asked}");
    assert!(site.ok("draft --format json").json()["perhaps_billed"].as_array().unwrap().is_empty());
    assert_eq!(service.texts().len(), service.texts().into_iter().collect::<BTreeSet<_>>().len());
}

#[test]
fn what_was_in_flight_is_told_to_the_next_who_looks() {
    let service = Service::start(Dialect::Deepl);
    service.delay(Duration::from_millis(400));
    let site = site(&service, &["de"], 1, "at_once = 1\n");
    let mut child = site.start("draft");
    while service.heard().is_empty() {
        std::thread::sleep(Duration::from_millis(1));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let texts = service.texts().len() as u64;
    let told = site.ok("draft --format json").json();
    assert_eq!(told["perhaps_billed"][0]["texts"], texts);
    assert!(site.ok("draft --format json").json()["perhaps_billed"].as_array().unwrap().is_empty(), "told once");
}

/// How many kills there are in all.
fn kills() -> usize {
    std::env::var("LATIMER_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(40)
}

/// The texts of all requests that never had an answer.
fn unanswered(journal: &str) -> u64 {
    let mut open = std::collections::BTreeMap::new();
    for record in journal.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line.get(9..)?).ok()) {
        if let Some(sent) = record.get("sent") {
            open.insert(sent["id"].as_u64(), sent["texts"].as_u64().unwrap());
        }
        if let Some(done) = record.get("got").or(record.get("free")) {
            open.remove(&done["id"].as_u64());
        }
    }
    open.values().sum()
}

/// Law 8: killed at any moment, what an engine was paid for is not asked again, save what was in flight, which is
/// listed; no draft is lost and no file is torn.
#[test]
fn law_8_a_kill_costs_what_is_in_flight_and_that_is_listed() {
    let (mut killed, mut asked_again, mut in_flight, mut stories) = (0, 0, 0, 0);
    let mut seed = 88_172_645_463_325_252u64;
    let mut below = |end: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed % end
    };
    while killed < kills() {
        let service = Service::start(Dialect::Deepl);
        service.delay(Duration::from_millis(25));
        let site = site(&service, &["de", "fr"], 4, "texts = 4\nat_once = 3\n");
        let before_story = killed;
        loop {
            let (before, more) = (service.heard().len(), 1 + below(4) as usize);
            let mut child = site.start("draft");
            // So that requests are under way: some were heard, and a moment later, before or after an answer, it dies.
            while service.heard().len() < before + more && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_millis(1));
            }
            std::thread::sleep(Duration::from_millis(below(60)));
            let _ = child.kill();
            if child.wait().unwrap().success() {
                break;
            }
            killed += 1;
            for (path, bytes) in site.tree().iter().filter(|(path, _)| path.ends_with(".ftl")) {
                let catalog = Catalog::read(Source::new(path, String::from_utf8(bytes.clone()).unwrap()));
                assert!(catalog.junk.is_empty(), "{path} is torn");
            }
        }
        // Whoever looks at a run that ended was told; what all of them were told is in the journal.
        let listed = unanswered(&site.read(".latimer/journal"));
        assert!(site.ok("draft --format json").json()["perhaps_billed"].as_array().unwrap().is_empty(), "told once");
        assert_eq!(assert_drafted(&site, "de"), assert_drafted(&site, "fr"));
        let requests = service.heard();
        let all: Vec<(String, String)> = requests.iter().flat_map(|heard| {
            let target = if heard.body.contains("\"target_lang\":\"DE\"") { "de" } else { "fr" };
            heard.texts.iter().map(move |text| (target.to_string(), text.clone()))
        }).collect();
        let distinct: BTreeSet<_> = all.iter().collect();
        let again = all.len() - distinct.len();
        assert!(listed <= 12 * (killed - before_story) as u64, "a kill finds three requests of four texts at most");
        assert!(again as u64 <= listed, "{again} texts were asked again, {listed} were in flight");
        asked_again += again;
        in_flight += listed;
        stories += 1;
    }
    println!("{killed} kills in {stories} stories: {in_flight} texts were in flight and listed, {asked_again} of them asked again");
    assert!(in_flight > 0, "no kill hit a request under way");
}
