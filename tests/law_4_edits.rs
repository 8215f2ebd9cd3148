//! Law 4: an edit to a catalog keeps the bytes and order of all entries that it does not name; junk, comments, layout
//! and line ends survive.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod common;

use common::{corpora, ftl_files, locale, read};
use latimer::catalog::edit::{self, Written};
use latimer::catalog::state_line::Standing;
use latimer::catalog::{Catalog, Entry};
use latimer::text::{Edits, Sum};
use proptest::prelude::*;

/// All bytes but those of one entry, and all entries but that one.
fn others<'a>(catalog: &'a Catalog, entry: &Entry) -> (String, Vec<(&'a str, &'a str)>) {
    let text = &catalog.source.text;
    let bytes = format!("{}\0{}", &text[..entry.extent.start], &text[entry.extent.end..]);
    let entries = catalog.entries.iter().filter(|other| other.extent != entry.extent);
    (bytes, entries.map(|other| (other.id.as_str(), catalog.source.slice(other.extent))).collect())
}

fn check(catalog: &Catalog, index: usize, edits: &Edits) -> Catalog {
    let entry = &catalog.entries[index];
    let after = edits.apply(&catalog.source.text).unwrap();
    let after = read(&after);
    assert_eq!(after.entries.len(), catalog.entries.len(), "{}\n{}", catalog.source.text, after.source.text);
    let now = &after.entries[index];
    let (bytes, entries) = others(catalog, entry);
    let (bytes_after, entries_after) = others(&after, now);
    assert_eq!(bytes, bytes_after);
    assert_eq!(entries, entries_after);
    assert_eq!(catalog.junk.len(), after.junk.len());
    after
}

const HOSTILE: &str = ". a { b } [c] *d <a1>e</a1> \"f\" \\g = # h. A second sentence that makes it long. [A third] one begins like a variant. *So does this. And that is all.";

fn edit_every_entry(text: &str) {
    let catalog = read(text);
    let german = locale("de");
    for (index, entry) in catalog.entries.iter().enumerate() {
        let edits = edit::set_value(&catalog, entry, Written::Text(HOSTILE), &german);
        let after = check(&catalog, index, &edits);
        assert_eq!(after.entries[index].text().as_deref(), Some(HOSTILE));
        assert_eq!(after.entries[index].message.attributes, entry.message.attributes);
        let standing = Standing::Missing { source: Sum::of(b"x") };
        let after = check(&catalog, index, &edit::set_state(&catalog, entry, Some(&standing)));
        assert_eq!(after.entries[index].head.states().last().map(|line| &line.standing), Some(&standing));
        assert_eq!(after.entries[index].message, entry.message);
        let after = check(&catalog, index, &edit::set_attribute(&catalog, entry, "zz", Written::Text(HOSTILE), &german));
        assert_eq!(after.entries[index].message.attribute("zz").and_then(|value| value.message_text()).as_deref(), Some(HOSTILE));
        assert_eq!(after.entries[index].message.value, entry.message.value);
    }
}

#[test]
fn law_4_edits_keep_all_other_bytes_of_fixtures() {
    let Some(folder) = corpora("fluent/reference-fixtures") else { return };
    for path in ftl_files(&folder) {
        let text = std::fs::read_to_string(&path).unwrap();
        // A lone CR is a text's own character, which the parser trims at the end of the last line.
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("cr_")) {
            continue;
        }
        edit_every_entry(&text);
        edit_every_entry(&text.replace("\r\n", "\n").replace('\n', "\r\n"));
    }
}

#[test]
fn law_4_edits_keep_all_other_bytes_of_site_catalogs() {
    let Some(folder) = corpora("fluent/site-catalogs") else { return };
    for path in ftl_files(&folder).into_iter().step_by(23) {
        let text = std::fs::read_to_string(&path).unwrap();
        let catalog = read(&text);
        let german = locale("de");
        for index in [0, catalog.entries.len() / 2, catalog.entries.len().saturating_sub(1)] {
            let Some(entry) = catalog.entries.get(index) else { continue };
            let after = check(&catalog, index, &edit::set_value(&catalog, entry, Written::Text(HOSTILE), &german));
            assert_eq!(after.entries[index].text().as_deref(), Some(HOSTILE));
            let after = check(&catalog, index, &edit::set_attribute(&catalog, entry, "zz", Written::Text("ä"), &german));
            assert_eq!(after.entries[index].message.value, entry.message.value);
        }
    }
}

#[test]
fn law_4_reading_covers_every_entry_of_the_corpus() {
    let Some(folder) = corpora("fluent/site-catalogs") else { return };
    for path in ftl_files(&folder) {
        let text = std::fs::read_to_string(&path).unwrap();
        let catalog = read(&text);
        let mut at = catalog.start;
        for entry in &catalog.entries {
            assert!(entry.extent.start >= at && entry.extent.contains(entry.id_at), "{}", path.display());
            assert!(entry.comment.is_none_or(|comment| entry.extent.contains(comment) && comment.end == entry.id_at.start));
            assert!(entry.value.is_empty() || entry.extent.contains(entry.value));
            assert_eq!(catalog.source.slice(entry.id_at), entry.id);
            at = entry.extent.end;
        }
    }
}

#[test]
fn law_4_obsolete_entries_move_with_their_bytes() {
    let text = "### f\n\n# c\na = A\n\nb = B\n    b\n\n\n# own\n\nc = C";
    let catalog = read(text);
    for named in [vec![0], vec![1], vec![2], vec![0, 1], vec![0, 1, 2], vec![1, 2]] {
        let entries: Vec<&Entry> = named.iter().map(|index| &catalog.entries[*index]).collect();
        let after = read(&edit::make_obsolete(&catalog, &entries).apply(text).unwrap());
        assert_eq!(after.entries.len(), 3, "{}", after.source.text);
        for entry in &catalog.entries {
            let now = after.entry(&entry.id).unwrap();
            assert_eq!(now.is_obsolete(), entries.iter().any(|moved| moved.id == entry.id), "{}", after.source.text);
            assert_eq!(catalog.source.slice(entry.extent).trim_end(), after.source.slice(now.extent).trim_end());
        }
        assert!(after.source.text.contains("# own\n"));
    }
}

#[test]
fn a_good_entry_behind_an_unclosed_brace_is_read() {
    let catalog = read("k = {\nend = E\n    more\n\nlast = L\n");
    assert_eq!(catalog.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["end", "last"]);
    assert_eq!(catalog.junk.len(), 1);
    assert_eq!(catalog.junk[0].id.as_deref(), Some("k"));
    assert!(catalog.is_broken("k") && catalog.entries[0].beside_junk && !catalog.entries[1].beside_junk);
    assert_eq!(catalog.findings().len(), 1);
}

#[test]
fn deep_nesting_is_unparsable_and_all_else_is_read() {
    for bad in ["{".repeat(20_000), format!("{{{}", "A(\n".repeat(20_000)), "{ $x ->\n *[a] {\"}}\"} \" {".repeat(9_000)] {
        let text = format!("a = A\n\n# c\nbad = {bad}\nb = B\n");
        let catalog = read(&text);
        assert!(catalog.entry("a").is_some() && catalog.entry("b").is_some() && catalog.entry("bad").is_none());
        assert!(catalog.is_broken("bad"));
    }
    let catalog = read(&format!("a = {}x{}\nb = B\n", "{".repeat(400), "}".repeat(400)));
    assert_eq!((catalog.entries.len(), catalog.junk.len()), (1, 1));
}

#[test]
fn a_byte_order_mark_is_stepped_over_and_kept() {
    let text = "\u{FEFF}a = A\n";
    let catalog = read(text);
    let after = edit::set_value(&catalog, &catalog.entries[0], Written::Text("B"), &locale("de")).apply(text).unwrap();
    assert_eq!(after, "\u{FEFF}a = B\n");
    let after = edit::insert(&catalog, edit::Where::Start, "z = Z\n").apply(text).unwrap();
    assert_eq!(after, "\u{FEFF}z = Z\n\na = A\n");
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("# own comment\n".to_string()), Just("\n".to_string()), Just("## Group\n".to_string()), Just("### file\n".to_string()),
        Just("<<<<<<< ours\n".to_string()), Just("#slip\n".to_string()), Just("k = {\n".to_string()), Just("    stray\n".to_string()),
        Just("    .attr = x\n".to_string()), Just("    .bad\n".to_string()), Just("# source: a\n#   b\n".to_string()),
        "[a-c] = [a-z{}\\[.]{0,6}\n", "-[a-c] =\n    [a-z]{1,5}\n    [a-z]{1,5}\n", "[a-c] = [a-z]{1,4}\n    .t = [a-z]{1,4}\n",
    ]
}

proptest! {
    #[test]
    fn law_4_edits_keep_all_other_bytes(pieces in prop::collection::vec(piece(), 1..14), crlf: bool) {
        let text: String = pieces.concat();
        edit_every_entry(&if crlf { text.replace('\n', "\r\n") } else { text });
    }

    #[test]
    fn law_4_reading_never_fails(text in "[a{}\"\\[\\]*.\\-=# \n\r$(),:>b]{0,60}") {
        let catalog = read(&text);
        prop_assert!(catalog.entries.iter().all(|entry| entry.extent.end <= text.len()));
        let _ = catalog.findings();
    }
}
