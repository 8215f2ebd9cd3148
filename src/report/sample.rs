//! An office's project, half way, for the tests of the voices.

use std::path::PathBuf;

use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::say::Msg;
use crate::inline::message;
use crate::ops::gate;
use crate::ops::outcome::{AdoptedPage, AdoptedText, Adoption, Checked, Judged, LocaleStatus, Status, Taken};
use crate::ops::sides::{LanguageSide, Leaf, Lines, SourceSide, TargetSide, TextPart};
use crate::project::marks::Part;
use crate::sheet::{Change, Count, Gate, State, Tally};
use crate::text::{Date, Locale};

/// The day on which the project looks like this.
const DAY: Date = Date { year: 2026, month: 6, day: 15 };

pub fn locale(code: &str) -> Locale {
    Locale::parse(code).unwrap()
}

/// So many texts in each state, nine words each.
pub fn tally(missing: usize, draft: usize, changed: usize, approved: usize) -> Tally {
    let mut tally = Tally::default();
    for (state, count) in [(State::Missing, missing), (State::Draft, draft), (State::Changed, changed), (State::Approved, approved)] {
        (0..count).for_each(|_| tally.add(state, 9, 50));
    }
    tally
}

/// A German page with a text that was adopted and one that was not.
pub fn adoption() -> Adoption {
    let place = Place { path: "content/de/fund.md".into(), line: 7, column: 1 };
    let text = AdoptedText { id: "p-fund-x2m8".into(), place: place.clone(), confidence: 97, taken: Taken::Draft };
    let page = AdoptedPage { locale: locale("de"), source: "content/en/fund.md".into(), page: "content/de/fund.md".into(), texts: vec![text], left: 1, unplaced: 1, untranslated: 0, same: false };
    let why = msg!("adopt-unplaced", text = "Nur hier.", why = msg!("adopt-why-none"));
    Adoption { written: Vec::new(), pages: vec![page], findings: vec![Finding::new("unadopted-text", Level::Warning, place, why)] }
}

fn row(code: &str, pages: Vec<Tally>, wanted: u8, next: Option<Msg>) -> LocaleStatus {
    let tally: Tally = pages.iter().copied().sum();
    let verdict = Gate::of(wanted).judge(&tally, DAY);
    let gates = vec![Judged { part: Part::Rest, tally, verdict }];
    LocaleStatus { locale: locale(code), tally, pages, verdict, gates, withdrawn: 0, identical: 0, obsolete: 0, next }
}

fn gate_missed(code: &str) -> Msg {
    msg!("check-gate", of = gate::of(code, &Part::Rest), reached = 99u8, wanted = 100u8, lacking = gate::lacking(Count::Texts, 1))
}

pub fn status() -> Status {
    Status {
        source: locale("en"),
        is_foreign: false,
        pages: vec![PathBuf::from("content/en/fund.md"), PathBuf::from("content/en/office.md")],
        locales: vec![
            row("de", vec![tally(0, 0, 0, 20), tally(0, 0, 0, 180)], 100, None),
            row(
                "ar",
                vec![tally(20, 0, 0, 0), tally(0, 60, 1, 119)],
                60,
                Some(msg!("usage-other", what = "latimer approve --locale ar")),
            ),
        ],
    }
}

pub fn findings() -> Vec<Finding> {
    let place = |path: &str, line| Place { path: PathBuf::from(path), line, column: 1 };
    let source = "Applications can be made until 30 November 2026.";
    vec![
        Finding::new("sample-fault", Level::Error, place("locales/de/fund.ftl", 12), msg!("error-line", what = "50 % off, a: b"))
            .about(source)
            .hint(msg!("usage-other", what = "latimer approve locales/de/fund.ftl:12")),
        Finding::new("sample-junk", Level::Warning, place("locales/fr/fund.ftl", 3), msg!("error-line", what = "junk")),
        Finding::new("sample-fault", Level::Error, place("locales/fr/fund.ftl", 9), msg!("error-line", what = "other")).about(source),
        Finding::new("gate-missed", Level::Error, place("latimer.toml", 8), gate_missed("fr")),
    ]
}

pub fn checked() -> Checked {
    Checked {
        findings: findings().into_iter().collect(),
        status: Status {
            source: locale("en"),
            is_foreign: false,
            pages: vec![PathBuf::from("content/en/fund.md"), PathBuf::from("content/en/office.md")],
            locales: vec![row("de", vec![tally(0, 0, 1, 19), tally(0, 0, 0, 180)], 99, None), row("fr", vec![tally(1, 0, 0, 19), tally(0, 0, 0, 180)], 100, None)],
        },
        texts: 400,
        fixed: Vec::new(),
    }
}

/// A page with a text that has changed and one that is missing, and another page of which all is approved.
pub fn sides() -> Vec<Leaf> {
    let lines = |path: &str, line| Lines { place: Place { path: PathBuf::from(path), line, column: 1 }, first: line, last: line + 1 };
    let parts = |text: &str| if text.is_empty() { Vec::new() } else { vec![TextPart { name: None, text: message::read(text).unwrap() }] };
    let source = |kind: &str, line, text: &str| SourceSide { kind: kind.into(), place: lines("content/en/fund.md", line), parts: parts(text), targets: Vec::new() };
    let target = |state, file: &str, line, text: &str, old: &str| TargetSide {
        state,
        place: Some(lines(file, line)),
        parts: parts(text),
        change: (!old.is_empty()).then_some(Change::Facts),
        old: parts(old),
        origin: None,
        suggestion: None,
    };
    let fund = Leaf {
        page: "content/en/fund.md".into(),
        sources: vec![source("heading 2", 5, "Deadline"), source("paragraph", 7, "Applications can be made until <b1>30 November</b1> 2026.")],
        languages: vec![
            LanguageSide {
                locale: locale("de"),
                texts: vec![
                    target(State::Approved, "locales/de/fund.ftl", 6, "Frist", ""),
                    target(State::Changed, "locales/de/fund.ftl", 12, "Anträge bis <b1>31. Oktober</b1> 2026.", "Applications can be made until <b1>31 October</b1> 2026."),
                ],
            },
            LanguageSide { locale: locale("fr"), texts: vec![target(State::Approved, "locales/fr/fund.ftl", 5, "Date limite", ""), target(State::Missing, "locales/fr/fund.ftl", 9, "", "")] },
        ],
    };
    vec![fund]
}
