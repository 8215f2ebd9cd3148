//! An office's project, half way, for the tests of the voices.

use std::path::PathBuf;

use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::say::Msg;
use crate::ops::outcome::{AdoptedPage, AdoptedText, Adoption, Checked, Judged, LocaleStatus, Status, Taken};
use crate::project::marks::Part;
use crate::sheet::{Gate, State, Tally};
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

pub fn checked() -> Checked {
    let place = |path: &str, line| Place { path: PathBuf::from(path), line, column: 1 };
    let source = "Applications can be made until 30 November 2026.";
    Checked {
        findings: vec![
            Finding::new("sample-fault", Level::Error, place("locales/de/fund.ftl", 12), msg!("error-line", what = "50 % off, a: b"))
                .about(source)
                .hint(msg!("usage-other", what = "latimer approve locales/de/fund.ftl:12")),
            Finding::new("sample-junk", Level::Warning, place("locales/fr/fund.ftl", 3), msg!("error-line", what = "junk")),
            Finding::new("sample-fault", Level::Error, place("locales/fr/fund.ftl", 9), msg!("error-line", what = "other"))
                .about(source),
        ],
        status: Status {
            source: locale("en"),
            is_foreign: false,
            pages: vec![PathBuf::from("content/en/fund.md"), PathBuf::from("content/en/office.md")],
            locales: vec![row("de", vec![tally(0, 0, 0, 20), tally(0, 0, 0, 180)], 100, None), row("fr", vec![tally(1, 0, 0, 19), tally(0, 0, 0, 180)], 100, None)],
        },
        texts: 400,
        fixed: Vec::new(),
    }
}
