//! Sync: rows are added in the source's order under its headings, what is gone is kept under `## Obsolete` and comes
//! back, values and people's lines are never touched, and done twice it writes nothing.

mod common;

use common::{read, state_of, sync_text, synced};
use latimer::sheet::State;
use proptest::prelude::*;

#[test]
fn a_new_file_is_the_sources_rows_marked_missing() {
    let source = "### content/en/office.md\n\n## Contact\n\n# context: heading 2\nh-contact = Contact\n\n# context: paragraph · a1 = /en/\n# note: mind the hours\np-open =\n    The office is open from Monday to Friday, from nine in the morning to noon.\n    Please <a1>make an appointment</a1>.\n\n## More\n\nalt = More\n    .img1-alt = A picture\n";
    let after = sync_text(source, "");
    let expected = "## Contact\n\n# context: heading 2\n# source: Contact\n# missing: SUM\nh-contact = Contact\n\n# context: paragraph · a1 = /en/\n# note: mind the hours\n# source:\n#   The office is open from Monday to Friday, from nine in the morning to noon.\n#   Please <a1>make an appointment</a1>.\n# missing: SUM\np-open =\n    The office is open from Monday to Friday, from nine in the morning to noon.\n    Please <a1>make an appointment</a1>.\n\n## More\n\n# source: More\n# source .img1-alt: A picture\n# missing: SUM\nalt = More\n    .img1-alt = A picture\n";
    let anonymous: String = after.lines().map(|line| match line.strip_prefix("# missing: ") {
        Some(sum) => { assert_eq!(sum.len(), 5); "# missing: SUM\n".to_string() }
        None => format!("{line}\n"),
    }).collect();
    assert_eq!(anonymous, expected);
    assert_eq!(sync_text(source, &after), after);
}

#[test]
fn rows_come_in_the_sources_order_and_under_its_headings() {
    let source = "## A\n\na = A\n\nb = B\n\n## C\n\nc = C\n\nd = D\n";
    let after = sync_text(source, "## A\n\n# x\na = Ä\n\n# own\n\n## C\n\nd = Ď\n");
    let ids: Vec<(String, Option<String>)> = read(&after).entries.iter().map(|entry| (entry.id.clone(), entry.group.clone())).collect();
    let of = |id: &str, group: &str| (id.to_string(), Some(group.to_string()));
    assert_eq!(ids, [of("a", "A"), of("b", "A"), of("c", "C"), of("d", "C")], "{after}");
    assert_eq!(sync_text(source, &after), after);
}

#[test]
fn what_is_gone_is_kept_and_comes_back_with_its_bytes() {
    let full = "a = A\n\nb = B\n\nc = C\n";
    let start = sync_text(full, "a = Ä\n\n# mine\nb =\n    Bé\n    bis\n\nc = Č\n");
    let (gone, report) = synced("a = A\n\nc = C\n", &start, false);
    assert_eq!(report.retired, ["b"]);
    assert!(read(&gone).entry("b").unwrap().is_obsolete(), "{gone}");
    assert_eq!(sync_text("a = A\n\nc = C\n", &gone), gone);
    let (back, report) = synced(full, &gone, false);
    assert_eq!(report.revived, ["b"]);
    assert_eq!(back, start);
}

#[test]
fn the_authors_limit_follows_the_source() {
    let limited = |most: &str| format!("# context: heading 2\n# note: in the menu\n{most}h = Contact\n");
    let start = sync_text(&limited("# max-length: 12\n"), "# mine\nh = Kontakt\n");
    assert!(start.contains("# note: in the menu\n# max-length: 12\n"), "{start}");
    assert_eq!(read(&start).entry("h").unwrap().head.max_length(), Some(12));
    let wider = sync_text(&limited("# max-length: 20\n"), &start);
    assert_eq!(wider, start.replace("12", "20"));
    assert_eq!(sync_text(&limited(""), &wider), wider.replace("# max-length: 20\n", ""));
}

#[test]
fn a_byte_order_mark_hides_no_state_line() {
    let start = sync_text("h = Contact\n", "\u{feff}h = Kontakt\n");
    assert!(start.starts_with("\u{feff}# source: Contact\n# draft: person "), "{start:?}");
    assert_eq!(read(&start).entry("h").unwrap().head.states().count(), 1);
    assert_eq!(sync_text("h = Contact\n", &start), start);
}

#[test]
fn a_damaged_block_is_replaced_by_its_first_line_alone() {
    let source = "m = We are open. Come and see us whenever you like, for we are here the whole day long, every day.\n";
    let start = sync_text(source, "");
    let damaged = start.replace("#   We are open.", "#   We are closed.").replace("# missing", "# my note\n# missing");
    let after = sync_text(source, &damaged);
    assert!(after.contains("# source:\n#   We are open.\n#   Come and see us") && after.contains("# ~ We are closed.") && after.contains("# my note\n"), "{after}");
    assert_eq!(sync_text(source, &after), after);
}

#[test]
fn an_entry_beside_unparsable_lines_is_left_as_it_is() {
    let catalog = "# missing: 00000\na = A\n<<<<<<< x\n\nb = B\n";
    let after = sync_text("a = A\n\nnew = N\n\nb = B\n", catalog);
    assert!(after.starts_with("# missing: 00000\na = A\n<<<<<<< x\n\n"), "{after}");
    assert!(read(&after).entry("new").is_some());
    // A row whose own entry cannot be parsed is not added a second time.
    let broken = "a = {\n\nb = B\n";
    let after = sync_text("a = A\n\nb = B\n", broken);
    assert!(after.contains("a = {\n") && read(&after).entry("a").is_none(), "{after}");
    assert_eq!(state_of("a = A\n\nb = B\n", broken, "a").state, State::Draft);
}

fn source(rows: &[(usize, usize)]) -> String {
    let mut out = String::from("### page\n\n");
    for (id, group) in rows {
        if *group > 0 {
            out.push_str(&format!("## G{group}\n\n"));
        }
        out.push_str(&format!("# context: paragraph\nm{id} = Text {id}\n\n"));
    }
    out
}

fn catalog_piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (0..9usize, "[a-z]{1,3}").prop_map(|(id, text)| format!("m{id} = {text}\n\n")),
        3 => (0..9usize).prop_map(|id| format!("# mine\nm{id} =\n    Text\n    {id}\n    .a = b\n")),
        1 => Just("## G1\n\n".to_string()), 1 => Just("## Obsolete\n\n".to_string()), 1 => Just("# alone\n\n".to_string()),
        1 => Just("<<<<<<< ours\n".to_string()), 1 => Just("-term = T\n".to_string()), 1 => Just("m3 = {\n".to_string()), 1 => Just("##\n".to_string()),
    ]
}

proptest! {
    #[test]
    fn law_4_sync_keeps_texts_and_peoples_lines_and_done_twice_writes_nothing(
        rows in prop::collection::vec((0..9usize, 0..3usize), 0..9), pieces in prop::collection::vec(catalog_piece(), 0..12), crlf: bool, end: bool
    ) {
        let source = source(&rows);
        let mut catalog = pieces.concat();
        if crlf { catalog = catalog.replace('\n', "\r\n"); }
        if end { catalog = catalog.trim_end().to_string(); }
        let after = sync_text(&source, &catalog);
        prop_assert_eq!(&sync_text(&source, &after), &after, "synced twice, from\n{}", catalog);
        let (old, new) = (read(&catalog), read(&after));
        prop_assert_eq!(old.junk.len(), new.junk.len(), "{}\n{}", catalog, after);
        for entry in &old.entries {
            let body = |of: &latimer::catalog::Catalog, entry: &latimer::catalog::Entry| of.source.text[entry.id_at.start..entry.extent.end].trim_end().to_string();
            let kept = new.entries.iter().any(|now| body(&new, now) == body(&old, entry));
            prop_assert!(kept, "{} lost\n{}\n{}", entry.id, catalog, after);
        }
        prop_assert_eq!(catalog.matches("# mine").count(), after.matches("# mine").count());
        prop_assert_eq!(catalog.matches("# alone").count(), after.matches("# alone").count());
        for (id, _) in &rows {
            let id = format!("m{id}");
            prop_assert!(new.entry(&id).is_some_and(|entry| !entry.is_obsolete() || entry.beside_junk || new.entries.iter().filter(|other| other.id == id).count() > 1) || new.is_broken(&id), "{} missing\n{}", id, after);
        }
        if crlf && catalog.contains('\n') {
            prop_assert!(!after.replace("\r\n", "").contains('\n'), "{:?}", after);
        }
    }
}

#[test]
fn two_obsolete_headings_of_a_merge_do_not_stop_a_text_from_coming_back() {
    let source = "m4 = Text 4\n\nm6 = Text 6\n";
    let after = sync_text(source, "## Obsolete\n\nm6 = a\n\n## Obsolete\n\nm4 = b\n");
    assert!(read(&after).entries.iter().all(|entry| !entry.is_obsolete()), "{after}");
    assert_eq!(read(&after).entry("m6").and_then(|entry| entry.text()).as_deref(), Some("a"), "{after}");
    assert_eq!(read(&after).entry("m4").and_then(|entry| entry.text()).as_deref(), Some("b"), "{after}");
    assert_eq!(sync_text(source, &after), after);
}

#[test]
fn a_copy_of_an_attribute_that_stands_there_twice_is_a_copy() {
    for source in ["# context: link · a1 = /\nl =\n    .a1-href = =\n    .a1-href = /\n", "l =\n    .a1-href = =\n    .a1-href = \u{2028}\n"] {
        let after = sync_text(source, "");
        assert!(after.contains("# missing: "), "{after}");
        assert_eq!(sync_text(source, &after), after);
    }
}
