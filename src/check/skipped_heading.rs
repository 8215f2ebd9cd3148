//! `skipped-heading`: a heading more than one level below the one before.

use super::{Check, Docs, Fault, Line, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "skipped-heading",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A heading of a page that is more than one level below the heading before it: a heading 4 right behind a heading 2. Translations have the headings of their source.",
        why: "Screen readers take headings for the page’s outline; a level that is not there makes people look for it (WCAG 1.3.1).",
        example: "## Fund, then #### How to apply → ## Fund, then ### How to apply",
        cure: "Give the heading the next level on the page in the source language.",
    },
    run: Run::Page(look),
    mend: None,
};

fn look(lines: &[Line]) -> Vec<(usize, Fault)> {
    let mut found = Vec::new();
    let mut before: Option<u8> = None;
    for (at, line) in lines.iter().enumerate() {
        let Some(level) = line.heading() else { continue };
        if let Some(before) = before.filter(|before| level > before + 1) {
            found.push((at, msg!("check-heading-skipped", level = level, before = before).into()));
        }
        before = Some(level);
    }
    found
}
