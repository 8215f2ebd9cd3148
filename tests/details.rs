//! What `status` tells in detail, what a git history tells, and what is published.
#![allow(clippy::unwrap_used)]

#[allow(clippy::unwrap_used)]
mod site;

use std::process::Command;

use latimer::ops::effort::{Band, effort};
use latimer::ops::outcome::Scope;
use latimer::ops::since::{since, trend};
use latimer::ops::status::{self, Options, Sort};
use latimer::ops::{check, details, published, sync};
use latimer::sheet::State;
use latimer::text::Date;
use site::Site;

const HEAD: &str = "source = \"en\"\nlocales = [\"de\", \"ar\"]\n\n[[catalogs]]\nmatch = \"l/{locale}/*.ftl\"\napproval = \"implicit\"\n";

/// A program's words in English; German has all but one text, Arabic one.
fn program(more: &str) -> Site {
    let site = Site::of(&[
        ("latimer.toml", &format!("{HEAD}{more}")),
        ("l/en/a.ftl", "one = The first thing to do\n\n## Doors\n\ntwo = Open the green door\nthree = Close the red door now\n"),
        ("l/de/a.ftl", "one = Das Erste, was zu tun ist\n\n## Türen\n\ntwo = Die grüne Tür öffnen\n"),
        ("l/ar/a.ftl", "two = افتح الباب الأخضر\n"),
    ]);
    sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    site
}

fn german() -> Scope {
    Scope { locales: vec!["de".to_string()], pages: Vec::new() }
}

#[test]
fn law_9_sections_and_pages_sum_to_the_language() {
    let site = program("");
    let status = status::status(&site.project(), &Options::default()).unwrap();
    for own in &status.locales {
        let sections = details::sections(&site.project(), &Scope { locales: vec![own.locale.as_str().to_string()], pages: Vec::new() }).unwrap();
        assert_eq!(sections.iter().map(|section| section.heading.as_deref()).collect::<Vec<_>>(), [None, Some("Doors")]);
        assert_eq!(sections.iter().map(|section| section.tally).sum::<latimer::sheet::Tally>(), own.tally);
        assert_eq!(own.pages.iter().copied().sum::<latimer::sheet::Tally>(), own.tally);
    }
    let german = status.locales[0].tally;
    assert_eq!((german.all_texts(), german.all_words(), german.all_characters()), (3, 14, 62));
    assert_eq!(german.characters(State::Missing), 22);
}

#[test]
fn texts_are_listed_by_state_where_they_stand() {
    let site = program("");
    let missing = details::listed(&site.project(), &german(), &[State::Missing]).unwrap();
    assert_eq!(missing.iter().map(|text| (text.id.as_str(), text.words, text.place.path.to_str().unwrap())).collect::<Vec<_>>(), [("three", 5, "l/de/a.ftl")]);
    let all = details::listed(&site.project(), &Scope::default(), &State::ALL).unwrap();
    assert_eq!(all.len(), 6);
    assert_eq!(all[1].place.line, site.read("l/de/a.ftl").lines().position(|line| line.starts_with("two =")).unwrap() + 1);
}

#[test]
fn a_pattern_takes_pages_and_one_that_fits_nothing_is_wrong_use() {
    let site = program("");
    site.write("l/en/b.ftl", "four = Another file\n");
    let pages = |glob: &str| status::status(&site.project(), &Options { scope: Scope { locales: Vec::new(), pages: vec![glob.to_string()] }, today: None });
    assert_eq!(pages("l/en/a*").unwrap().pages.len(), 1);
    assert_eq!(pages("l/de/*.ftl").unwrap().pages.len(), 2);
    assert_eq!(pages("m/**").unwrap_err().says.key, "scope-page");
}

#[test]
fn sorting_moves_columns_with_their_pages() {
    let site = program("");
    site.write("l/en/b.ftl", "four = Another file with very many words in it, of which none is translated\n");
    let of = |by| status::sorted(status::status(&site.project(), &Options::default()).unwrap(), by);
    let (name, open) = (of(Sort::Name), of(Sort::Open));
    let codes = |status: &latimer::ops::outcome::Status| status.locales.iter().map(|own| own.locale.as_str().to_string()).collect::<Vec<_>>();
    assert_eq!((codes(&name), codes(&open)), (vec!["ar".to_string(), "de".to_string()], vec!["ar".to_string(), "de".to_string()]));
    assert_eq!(open.pages[0].to_str(), Some("l/en/b.ftl"));
    assert_eq!((open.locales[1].pages[0].all_texts(), open.locales[1].pages[1].all_texts()), (1, 3));
}

#[test]
fn the_work_left_is_banded_as_translators_quote_it() {
    let site = Site::of(&[("latimer.toml", &site::configuration(&["de"], "")), ("content/en/a.md", "# Doors\n\nOpen the green door at the end of the long hall.\n")]);
    let run = |site: &Site| {
        latimer::ops::extract::extract(&site.project(), &Default::default(), &mut |_| {}).unwrap();
        sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    };
    run(&site);
    let catalog = site.read("locales/de/a.ftl");
    let done = catalog.replace("= Open the green door at the end of the long hall.", "= Öffnen Sie die grüne Tür am Ende des langen Flurs.");
    let done: String = done.split("# missing: ").enumerate().map(|(at, part)| if at == 2 { format!("# missing: {}", part.replacen('\n', " ok\n", 1)) } else if at == 0 { part.to_string() } else { format!("# missing: {part}") }).collect();
    site.write("locales/de/a.ftl", &done);
    site.write("content/en/a.md", "# Doors\n\nOpen the green door at the end of the long hall.\n\nOpen the white door at the end of the long hall.\n\nSomething else entirely stands here.\n\n- Doors\n- Doors\n");
    run(&site);
    let work = &effort(&site.project(), &Scope::default()).unwrap()[0];
    let words = |band| work.bands[Band::ALL.iter().position(|known| *known == band).unwrap()].words;
    let tally = status::status(&site.project(), &Options::default()).unwrap().locales[0].tally;
    assert_eq!(work.bands.iter().map(|band| band.words as u64).sum::<u64>(), tally.all_words() - tally.words(State::Approved));
    assert_eq!((words(Band::Repeated), words(Band::New)), (2, 6));
    assert_eq!(words(Band::Alike(85)) + words(Band::Alike(75)), 11, "{work:?}");
}

fn git(site: &Site, words: &[&str]) {
    let ran = Command::new("git").current_dir(site.root()).args(["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]).args(words).output().unwrap();
    assert!(ran.status.success(), "{ran:?}");
}

#[test]
fn what_changed_since_a_revision_is_read_through_git() {
    let site = program("");
    assert_eq!(since(&site.project(), &german(), "HEAD").unwrap_err().says.key, "git-none");
    git(&site, &["init", "-q"]);
    git(&site, &["add", "-A"]);
    git(&site, &["commit", "-qm", "first"]);
    let before = std::fs::read(site.path(".git/index")).unwrap();
    site.replace("l/en/a.ftl", "Open the green door", "Open the blue door");
    site.write("l/en/b.ftl", "four = Another file\n");
    site.replace("l/en/a.ftl", "one = The first thing to do\n\n", "");
    site.write("l/de/a.ftl", &format!("{}three = Die rote Tür jetzt schließen\n", site.read("l/de/a.ftl")));
    sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    let changed = since(&site.project(), &german(), "HEAD").unwrap();
    let own = &changed.locales[0];
    assert_eq!((own.new.all_texts(), own.changed.all_texts(), own.gone.all_texts(), own.approved, own.lost), (1, 1, 1, 1, 0));
    assert_eq!((own.then.all_texts(), own.now.all_texts()), (3, 3));
    assert_eq!(since(&site.project(), &german(), "nope").unwrap_err().says.key, "git-revision");
    assert_eq!(since(&site.project(), &german(), "--help").unwrap_err().says.key, "git-revision");
    assert_eq!(std::fs::read(site.path(".git/index")).unwrap(), before, "git's index is left alone");
    git(&site, &["add", "-A"]);
    git(&site, &["commit", "-qm", "second"]);
    let points = trend(&site.project(), &german(), 8).unwrap();
    assert_eq!(points.iter().map(|point| point.status.locales[0].tally.texts(State::Approved)).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn a_project_below_the_repository_is_read_as_it_was_there() {
    let site = program("");
    for file in ["latimer.toml", "l/en/a.ftl", "l/de/a.ftl", "l/ar/a.ftl"] {
        site.rename(file, &format!("site/{file}"));
    }
    git(&site, &["init", "-q"]);
    git(&site, &["add", "-A"]);
    git(&site, &["commit", "-qm", "first"]);
    let project = latimer::project::Project::open(&site.path("site")).unwrap();
    let own = since(&project, &german(), "HEAD").unwrap().locales.remove(0);
    assert_eq!((own.then, own.new.all_texts(), own.gone.all_texts()), (own.now, 0, 0));
}

#[test]
fn a_language_is_offered_at_its_mark_and_withdrawn_below_the_other() {
    let site = program("\n[gate]\napproved = 60\nwithdraw = 30\nlist = \"site/languages.json\"\n\n[locale.ar]\npublished = \"never\"\n");
    let stale = || check::check(&site.project(), &check::Options { today: Date::parse("2026-01-01"), ..Default::default() }).unwrap().findings.iter().any(|finding| finding.id == "stale-list");
    let write = || {
        let project = site.project();
        published::write(&project, &status::status(&project, &Options::default()).unwrap()).unwrap().unwrap()
    };
    let codes = || {
        let list: serde_json::Value = serde_json::from_str(&site.read("site/languages.json")).unwrap();
        list["languages"].as_array().unwrap().iter().map(|language| language["code"].as_str().unwrap().to_string()).collect::<Vec<_>>()
    };
    assert!(stale());
    assert_eq!(write().len(), 1);
    assert!(!stale() && write().is_empty());
    assert_eq!(codes(), ["en", "de"]);
    // New sentences bring German down to 50%: it stays; at a quarter it goes, and does not come back at a half.
    let english = site.read("l/en/a.ftl");
    site.write("l/en/a.ftl", &format!("{english}four = Another door\n"));
    write();
    assert_eq!(codes(), ["en", "de"]);
    site.write("l/en/a.ftl", &format!("{english}four = Another door\nfive = And one\nsix = And two\nseven = And three\neight = And four\n"));
    assert!(stale());
    write();
    assert_eq!(codes(), ["en"]);
    site.write("l/en/a.ftl", &format!("{english}four = Another door\n"));
    write();
    assert_eq!(codes(), ["en"]);
}

#[test]
fn pages_are_live_by_their_own_rules() {
    let site = program("\n[tiers]\nlegal = [\"l/en/legal.ftl\"]\n\n[gate]\napproved = 10\n\n[gate.tier.legal]\napproved = 0\npublished = \"complete\"\n");
    site.write("l/en/legal.ftl", "a = All rights reserved\n\nb = No liability at all\n");
    site.write("l/de/legal.ftl", "a = Alle Rechte vorbehalten\n");
    site.write("l/en/none.ftl", "c = Nobody has translated this\n");
    sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    let list = || {
        let project = site.project();
        let published = published::published(&project, &status::status(&project, &Options::default()).unwrap()).unwrap();
        let live = |(page, locales): &(std::path::PathBuf, Vec<latimer::text::Locale>)| (page.to_str().unwrap().to_string(), locales.iter().map(|locale| locale.as_str().to_string()).collect::<Vec<_>>().join(" "));
        (published.pages.iter().map(live).collect::<Vec<_>>(), published.active_locales())
    };
    let pages = |legal: &str| vec![("l/en/a.ftl".to_string(), "de ar".to_string()), ("l/en/legal.ftl".to_string(), legal.to_string()), ("l/en/none.ftl".to_string(), String::new())];
    assert_eq!(list().0, pages(""));
    site.write("l/de/legal.ftl", &format!("{}\nb = Keinerlei Haftung\n", site.read("l/de/legal.ftl")));
    sync::sync(&site.project(), &Default::default(), &mut |_| {}).unwrap();
    assert_eq!(list().0, pages("de"));
    let mozilla: serde_json::Value = serde_json::from_str(&list().1).unwrap();
    assert_eq!(mozilla, serde_json::json!({ "active_locales": ["ar", "de", "en"], "inactive_locales": [], "percent_required": 10 }));
}
