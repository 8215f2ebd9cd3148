//! The docs of checks as people read them: one check, and a page of all.

use super::{CHECKS, Check, Scope};
use crate::finding::Level;

/// The docs of one check, in Markdown.
pub fn explain(check: &Check) -> String {
    let level = word(check.level);
    let scope = match check.scope() {
        Scope::Row => "one text and its translation",
        Scope::Sheet => "one catalog or page",
        Scope::Project => "the whole project",
    };
    let mends = if check.is_mended() { " · `latimer check --fix` mends it" } else { "" };
    let example: String = check.docs.example.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        "## {}\n\nLevel: {level} · looks at: {scope}{mends}\n\n### What it finds\n\n{}\n\n### Why it matters\n\n{}\n\n### Example\n\n{example}\n### What to do\n\n{}\n",
        check.id, check.docs.finds, check.docs.why, check.docs.cure
    )
}

/// Every check in a line: its id, its level, and the first sentence of what it finds.
pub fn list() -> String {
    let width = CHECKS.iter().map(|check| check.id.len()).max().unwrap_or(0);
    let first = |finds: &'static str| finds.split_inclusive(". ").next().unwrap_or(finds).trim_end();
    CHECKS.iter().map(|check| format!("{:width$}  {:7}  {}\n", check.id, word(check.level), first(check.docs.finds))).collect()
}

fn word(level: Option<Level>) -> &'static str {
    match level {
        None => "off",
        Some(Level::Note) => "note",
        Some(Level::Warning) => "warning",
        Some(Level::Error) => "error",
    }
}

/// A page with the docs of all checks.
pub fn page() -> String {
    let mut out = String::from(
        "# Checks\n\nWhat `latimer check` finds, by name. `latimer explain NAME` prints one of these. This page is made by\n`latimer explain --all`.\n\n\
         A level is set in `latimer.toml`, for everything, for one language or for some paths:\n\n\
         ```toml\n[checks]\nlong-sentence = \"note\"                # off, note, warning or error\n\n\
         [locale.ar.checks]\nchanged-number = \"error\"\n\n[checks.path.\"content/en/archive/**\"]\nlong-sentence = \"off\"\n```\n\n\
         One text is left alone by a line above it in its catalog, with a date if it is not for ever, and a reason:\n\n\
         ```ftl\n# l10n-ignore: changed-number, until 2027-03-01, the office counts from April\n```\n",
    );
    for check in CHECKS {
        out.push('\n');
        out.push_str(&explain(check));
    }
    out
}
