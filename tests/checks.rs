//! The registry tests itself: sorted, documented, and each check with a file of cases that it finds and others where it
//! is silent.
//!
//! A case is three fenced blocks: `source`, `target LOCALE` and `finds`. The texts are a page's, with attributes as lines
//! `.name = …`; behind the word `fluent` (`source fluent`) they are whole catalogs of a program. `finds` has the ids of the
//! checks that find something, for catalogs with the line. Behind the word `page` they are catalogs of a page and the
//! language's terms, looked at as a whole, the source too: `finds` then has `ID LINE` and `ID source LINE`. `source LOCALE` stands for another source language than English.

#![allow(clippy::unwrap_used)]

use latimer::catalog::{Catalog, Entry, Message, Pattern};
use latimer::check::text::{Text, Texts};
use latimer::check::{CHECKS, Check, Docs, Fault, Judge, Language, Line, Pair, Row, Run, Subject, Words, page, run};
use latimer::inline::{Inline, Tag, message};
use latimer::text::{Locale, Source};

#[test]
fn the_registry_is_sorted_and_documented() {
    let ids: Vec<&str> = CHECKS.iter().map(|check| check.id).collect();
    let mut sorted = ids.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(ids, sorted, "checks stand in the order of their ids, each once");
    for check in CHECKS {
        let Docs { finds, why, example, cure } = check.docs;
        for words in [finds, why, cure] {
            assert!(words.len() > 8 && words.ends_with('.'), "{}: {words}", check.id);
        }
        assert!(!example.trim().is_empty(), "{}", check.id);
        assert!(check.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", check.id);
    }
}

#[test]
fn the_page_of_all_checks_is_up_to_date() {
    let path = format!("{}/docs/checks.md", env!("CARGO_MANIFEST_DIR"));
    let there = std::fs::read_to_string(path).unwrap_or_default();
    assert!(there.replace("\r\n", "\n") == page(), "latimer explain --all > docs/checks.md");
}

#[test]
fn every_check_finds_its_own_fault_and_no_other() {
    let mut faults = Vec::new();
    for check in CHECKS.iter().filter(|check| !matches!(check.run, Run::Reported(_) | Run::Behind(_))) {
        let path = format!("{}/tests/check/{}.md", env!("CARGO_MANIFEST_DIR"), check.id);
        let Ok(file) = std::fs::read_to_string(&path) else {
            faults.push(format!("no case file {path}"));
            continue;
        };
        let cases = cases(&file);
        let owns = |case: &Case| case.finds.iter().any(|line| line.split(' ').next() == Some(check.id));
        if !cases.iter().any(owns) || cases.iter().all(owns) {
            faults.push(format!("{}: there are cases with the fault, and cases without it", check.id));
        }
        for case in cases {
            let found = case.found(check);
            if found != case.finds {
                faults.push(format!("{}: {} → {}\n    wanted {:?}\n    found {found:?}", check.id, case.source, case.target, case.finds));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn alone_at<'l>(lines: &[Line<'l>], at: usize) -> Line<'l> {
    Line { source: lines[at].source, target: None, kind: lines[at].kind, targets: lines[at].targets }
}

struct Case {
    source: String,
    from: String,
    target: String,
    to: String,
    is_fluent: bool,
    is_page: bool,
    finds: Vec<String>,
}

impl Case {
    /// What is found by the checks that are on, and by the one whose case this is.
    fn found(&self, own: &Check) -> Vec<String> {
        let locale = |tag: &str| Locale::parse(tag).unwrap();
        let (from, to) = (Language::of(&locale(&self.from)), Language::of(&locale(&self.to)));
        let judge = Judge::new(CHECKS.iter().copied().filter(|check| check.level.is_some() || check.id == own.id));
        if self.is_page {
            self.found_in_sheet(&judge, &from, &to)
        } else if self.is_fluent { self.found_in_catalogs(&judge, &from, &to) } else { self.found_on_page(&judge, &from, &to) }
    }

    fn found_in_catalogs(&self, judge: &Judge, from: &Language, to: &Language) -> Vec<String> {
        let catalog = |text: &str| Catalog::read(Source::new("x.ftl", format!("{text}\n")));
        let (source, target) = (catalog(&self.source), catalog(&self.target));
        let mut found = Vec::new();
        for of in &source.entries {
            let Some(entry) = target.entry(&of.id) else { continue };
            let is_known = |id: &str| source.entry(id).is_some() || target.entry(id).is_some();
            let row = Row { from, to, source: &Subject::native(&of.message), target: &Subject::native(&entry.message), max_length: of.head.max_length(), terms: &[], is_known: &is_known };
            for (check, fault) in judge.row(&row) {
                found.push((target.line_column(fault.span(entry, &target.source.text).start).0, check.id));
            }
        }
        found.sort();
        found.dedup();
        found.into_iter().map(|(line, id)| format!("{id} {line}")).collect()
    }

    /// What is found in a page's catalogs as wholes: in the source, in each row, in the page, in all together.
    fn found_in_sheet(&self, judge: &Judge, from: &Language, to: &Language) -> Vec<String> {
        let catalog = |text: &str| Catalog::read(Source::new("x.ftl", format!("{text}\n")));
        let (source, target) = (catalog(&self.source), catalog(&self.target));
        let terms = latimer::ops::terms::to_check(&source, Some(&target));
        let sources: Vec<_> = source.entries.iter().filter(|entry| !entry.is_term()).map(|entry| (entry, latimer::ops::texts::subject(entry), entry.head.targets())).collect();
        let targets: Vec<_> = sources.iter().map(|(of, ..)| target.entry(&of.id).map(|entry| (entry, latimer::ops::texts::subject(entry)))).collect();
        let mut found = Vec::new();
        let in_source = |entry: &Entry, fault: &Fault| format!("source {}", source.line_column(fault.span(entry, &source.source.text).start).0);
        let in_target = |entry: &Entry, fault: &Fault| target.line_column(fault.span(entry, &target.source.text).start).0.to_string();
        fn kind(entry: &Entry) -> &str {
            entry.head.context().unwrap_or_default().split([',', '·']).next().unwrap_or_default().trim()
        }
        for (entry, subject, _) in &sources {
            found.extend(judge.source(subject, from).into_iter().map(|(check, fault)| (check.id, in_source(entry, &fault))));
        }
        let alone: Vec<Line> = sources.iter().map(|(entry, subject, targets)| Line { source: subject, target: None, kind: kind(entry), targets }).collect();
        found.extend(judge.page(&alone).into_iter().map(|(check, at, fault)| (check.id, in_source(sources[at].0, &fault))));
        let both: Vec<usize> = (0..sources.len()).filter(|at| targets[*at].is_some()).collect();
        let lines: Vec<Line> = both.iter().map(|at| Line { target: targets[*at].as_ref().map(|(_, subject)| subject), ..alone_at(&alone, *at) }).collect();
        for (line, at) in lines.iter().zip(&both) {
            let row = Row { from, to, source: line.source, target: line.target.unwrap(), max_length: None, terms: &terms, is_known: &|_| true };
            found.extend(judge.row(&row).into_iter().map(|(check, fault)| (check.id, in_target(targets[*at].as_ref().unwrap().0, &fault))));
        }
        let (kept, words): (Vec<usize>, Vec<Words>) = lines.iter().enumerate().filter_map(|(at, line)| Some((at, line.words()?))).unzip();
        let of_locale = judge.locale(&words).into_iter().map(|(check, at, fault)| (check, kept[at], fault));
        for (check, at, fault) in judge.sheet(&lines).into_iter().chain(of_locale) {
            found.push((check.id, in_target(targets[both[at]].as_ref().unwrap().0, &fault)));
        }
        found.into_iter().map(|(id, place)| format!("{id} {place}")).collect()
    }

    fn found_on_page(&self, judge: &Judge, from: &Language, to: &Language) -> Vec<String> {
        let split = |text: &str| {
            let mut lines = text.lines();
            let value = lines.next().unwrap_or_default().to_string();
            let attributes = lines.filter_map(|line| line.strip_prefix('.')?.split_once(" = ")).map(|(name, text)| (name.to_string(), text.to_string()));
            (value, attributes.collect::<Vec<_>>())
        };
        let (source, source_attributes) = split(&self.source);
        let (target, target_attributes) = split(&self.target);
        let source = message::read(&source).unwrap();
        let required: Vec<Tag> = source.tags().into_iter().filter(|tag| !matches!(tag.kind.name(), "b" | "i" | "s" | "u" | "br" | "c" | "g")).collect();
        let target = message::read(&target);
        let pair = Pair {
            source_locale: &from.locale,
            locale: &to.locale,
            source: &source,
            source_attributes: &source_attributes,
            required: &required,
            target: target.as_ref(),
            target_attributes: &target_attributes,
            allowed: &[],
        };
        let mut ids: Vec<String> = run(&pair).into_iter().map(|(check, _)| check.id.to_string()).collect();
        fn texts<'a>(value: Option<&Inline>, attributes: &'a [(String, String)]) -> Texts<'a> {
            let value = value.map(|value| (None, vec![Text::of_inline(value)]));
            value.into_iter().chain(attributes.iter().map(|(name, text)| (Some(name.as_str()), vec![Text::new(text.as_str())]))).collect()
        }
        let made = |attributes: &[(String, String)]| Message {
            value: Some(Pattern::text("x")),
            attributes: attributes.iter().map(|(name, text)| (name.clone(), Pattern::text(text))).collect(),
        };
        let (source_message, target_message) = (made(&source_attributes), made(&target_attributes));
        let row = Row {
            from,
            to,
            source: &Subject::page(&source_message, texts(Some(&source), &source_attributes)),
            target: &Subject::page(&target_message, texts(target.as_ref().ok(), &target_attributes)),
            max_length: None,
            terms: &[],
            is_known: &|_| true,
        };
        ids.extend(judge.row(&row).into_iter().map(|(check, _)| check.id.to_string()));
        ids.sort();
        ids.dedup();
        ids
    }
}

fn cases(file: &str) -> Vec<Case> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut lines = file.lines();
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let body: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).filter(|line| *line != "~").collect();
            blocks.push((info.to_string(), body.join("\n")));
        }
    }
    let case = |three: &[(String, String)]| {
        let words = |info: &str| info.split(' ').skip(1).find(|word| !matches!(*word, "fluent" | "page")).unwrap_or("en").to_string();
        assert!(three[0].0.starts_with("source") && three[1].0.starts_with("target") && three[2].0 == "finds", "{:?}", three.iter().map(|block| &block.0).collect::<Vec<_>>());
        Case {
            source: three[0].1.clone(),
            from: words(&three[0].0),
            to: words(&three[1].0),
            is_fluent: three[0].0.ends_with(" fluent"),
            is_page: three[0].0.ends_with(" page"),
            target: three[1].1.clone(),
            finds: three[2].1.lines().map(str::to_string).collect(),
        }
    };
    blocks.chunks(3).map(case).collect()
}
