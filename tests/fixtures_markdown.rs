//! What the readers find in Markdown pages, data files and plain text: one fixture for each construct, with its units beside it.
//!
//! `UPDATE=1` writes the `.units` files anew.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::fmt::Write;
use std::path::{Path, PathBuf};

use latimer::inline::message;
use latimer::page::{self, Format, Page, Profile};
use latimer::text::Source;

/// The profile that a fixture's name begins with, as in `hugo-shortcodes.md`; else the plain one. Formulas and wiki
/// links are read where the name says so.
fn profile(path: &Path) -> Profile {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let known = name.split_once('-').and_then(|(name, _)| Profile::named(name)).unwrap_or_else(Profile::plain);
    Profile { math: name.contains("math"), wiki_links: name.contains("wiki"), ..known }
}

fn dump(page: &Page) -> String {
    let mut out = String::new();
    for unit in &page.units {
        writeln!(out, "{} · {}", unit.kind_slug(), unit.context()).unwrap();
        if let Some(section) = &unit.section {
            writeln!(out, "  section  {section}").unwrap();
        }
        for note in &unit.notes {
            writeln!(out, "  note     {note}").unwrap();
        }
        if let Some(id) = &unit.own_id {
            writeln!(out, "  id       {id}").unwrap();
        }
        if let Some(most) = unit.max_length {
            writeln!(out, "  most     {most} characters").unwrap();
        }
        if !unit.ignores.is_empty() {
            writeln!(out, "  ignores  {}", unit.ignores.join(", ")).unwrap();
        }
        writeln!(out, "  message  {}", message::write(&unit.text)).unwrap();
        writeln!(out, "  bytes    {:?}", page.source.slice(unit.span)).unwrap();
        for attribute in &unit.attributes {
            writeln!(out, "  .{} = {}  ({:?})", attribute.name, attribute.text, page.source.slice(attribute.span)).unwrap();
        }
        for tag in &unit.tags {
            let once = if tag.required { " required" } else { "" };
            writeln!(out, "  <{}> {:?} {:?}{once}", tag.tag, tag.open, tag.close).unwrap();
        }
        out.push('\n');
    }
    for finding in page.findings.iter().chain(&page.fault) {
        writeln!(out, "finding {} {}:{} {}", finding.id, finding.place.line, finding.place.column, finding.says.key).unwrap();
    }
    out
}

#[test]
fn fixtures_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page");
    let folders = ["markdown", "data", "text"].map(|name| std::fs::read_dir(folder.join(name)).unwrap());
    let mut paths: Vec<PathBuf> = folders.into_iter().flatten().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_none_or(|extension| extension != "units")).collect();
    paths.sort();
    assert!(paths.len() > 10);
    let mut wrong = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let page = page::read(Source::new(&name, std::fs::read_to_string(&path).unwrap()), Format::of(&name).unwrap(), &profile(&path));
        let expected = path.with_extension("units");
        let found = dump(&page);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &found).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != found {
            println!("{name}\n{found}");
            wrong.push(name);
        }
    }
    assert!(wrong.is_empty(), "not as the .units file has it: {wrong:?}");
}
