//! An office's project, half way, for the tests of the voices.

use std::path::PathBuf;

use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::ops::outcome::{Checked, LocaleStatus, Status};
use crate::sheet::{Counts, Tally, Verdict};
use crate::text::Locale;

pub fn locale(code: &str) -> Locale {
    Locale::parse(code).unwrap()
}

pub fn tally(missing: usize, draft: usize, changed: usize, approved: usize) -> Tally {
    let texts = Counts { missing, draft, changed, approved };
    let words = Counts { missing: missing * 9, draft: draft * 9, changed: changed * 9, approved: approved * 9 };
    Tally { texts, words }
}

pub fn verdict(passed: bool, required: u8, reached: u8) -> Verdict {
    Verdict { passed, required, reached, says: Vec::new() }
}

pub fn status() -> Status {
    let row = |code, pages: Vec<Tally>, verdict, next| {
        let mut sum = Tally::default();
        for page in &pages {
            for (all, one) in [(&mut sum.texts, page.texts), (&mut sum.words, page.words)] {
                all.missing += one.missing;
                all.draft += one.draft;
                all.changed += one.changed;
                all.approved += one.approved;
            }
        }
        LocaleStatus { locale: locale(code), tally: sum, pages, verdict, withdrawn: 0, next }
    };
    Status {
        source: locale("en"),
        pages: vec![PathBuf::from("content/en/fund.md"), PathBuf::from("content/en/office.md")],
        locales: vec![
            row("de", vec![tally(0, 0, 0, 20), tally(0, 0, 0, 180)], verdict(true, 100, 100), None),
            row(
                "ar",
                vec![tally(20, 0, 0, 0), tally(0, 60, 1, 119)],
                verdict(false, 60, 59),
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
        verdicts: vec![(locale("de"), verdict(true, 100, 100)), (locale("fr"), verdict(false, 100, 99))],
        texts: 400,
        fixed: Vec::new(),
    }
}
