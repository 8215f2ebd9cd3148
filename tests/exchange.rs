//! Texts out to translators and back: what is exported and comes back untouched changes nothing, what comes back filled is
//! what stands in the catalogs, and whatever a file has gone through on its way costs nobody's work.
#![allow(clippy::unwrap_used)]

mod site;

use std::path::{Path, PathBuf};

use latimer::exchange::{self, Form, Item, Kit};
use latimer::inline::{Inline, Piece};
use latimer::ops::export;
use latimer::ops::import::{self, Options};
use latimer::ops::outcome::{Imported, Scope, Taken};
use latimer::ops::scope::Wanted;
use latimer::ops::survey::survey;
use latimer::say::Say;
use latimer::sheet::State;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use site::{Site, assert_same, configuration, with_ok, with_text};

const ABOUT: &str = "---\ntitle: About us\n---\n\nWe are **the office** and answer [letters](/en/letters/).\n\nRun `npm install`, then ![the town hall](hall.png) wait.\n\nApply until 31 October 2026.\n\n## Research & development\n\n- {{< office >}} is open\n";
const APP: &str = "hello = Hello, { $name }!\nmails = You have { $n ->\n    [one] one mail\n   *[other] { $n } mails\n } in { $box }.\n    .title = Mail\nlines =\n    First line.\n\n    Second { \"{\" }line{ \"}\" }.\nclose = Close\n";
const ALL: [State; 4] = State::ALL;

fn site(locales: &[&str]) -> Site {
    let more = "[[catalogs]]\nmatch = \"locales/{locale}/app.ftl\"\n";
    let site = Site::of(&[("latimer.toml", &configuration(locales, more)), ("content/en/about.md", ABOUT), ("locales/en/app.ftl", APP)]);
    site.ok("extract");
    site.ok("sync");
    site
}

fn kit(site: &Site, locale: &str, states: &[State]) -> Kit {
    let project = site.project();
    let wanted = Wanted::of(&project, &Scope::default()).unwrap();
    export::kit(&project, &survey(&project).unwrap(), project.locale(locale).unwrap(), &wanted, states).unwrap()
}

/// Writes a kit beside the site and takes it in.
fn imported(site: &Site, kit: &Kit, form: Form, options: Options) -> Imported {
    let (bytes, left) = exchange::write(kit, form, &Say::new("de")).unwrap();
    assert!(left.is_empty());
    let name = format!("kit.{}", form.extension());
    site.write_bytes(&name, &bytes);
    let outcome = import::import(&site.project(), &Options { files: vec![site.path(&name)], ..options }, &mut |_| {}).unwrap();
    site.remove(&name);
    outcome
}

#[test]
fn a_memory_of_what_is_approved_goes_out_and_drafts_come_from_it() {
    let from = site(&["de"]);
    from.ok("draft --engine pseudo");
    from.ok("approve --all --locale de");
    from.ok("export -l de --as tmx --to texts.tmx");
    let memory = from.read("texts.tmx");
    let approved = kit(&from, "de", &[State::Approved]).items;
    assert_eq!((memory.matches("<tu ").count(), approved.len()), (approved.len(), approved.iter().filter(|item| item.target.is_some()).count()));
    let to = site(&["de"]);
    to.write("texts.tmx", &memory);
    to.replace("latimer.toml", "[[catalogs]]", "[draft]\nengines = [\"memory\"]\nmemories = [\"texts.tmx\"]\n\n[[catalogs]]");
    to.ok("draft");
    // A memory knows texts, and nothing of the attributes beside them.
    let has_attributes = |id: &str| approved.iter().any(|item| item.id.starts_with(&format!("{id}.")));
    let plain: Vec<&Item> = approved.iter().filter(|item| item.page.ends_with(".md") && !item.id.contains('.') && !has_attributes(&item.id)).collect();
    assert!(plain.len() > 3);
    for item in plain {
        assert_eq!(target(&to, "de", &item.id), (State::Draft, item.target.as_ref().unwrap().plain()));
    }
    let told = to.run("import texts.tmx");
    assert!(told.code == 3 && told.err.contains("draft.memories"), "{}", told.err);
}

fn item<'k>(kit: &'k mut Kit, id: &str) -> &'k mut Item {
    kit.items.iter_mut().find(|item| item.id.starts_with(id)).unwrap_or_else(|| panic!("no {id}"))
}

/// The text that the catalog has for an item.
fn target(site: &Site, locale: &str, id: &str) -> (State, String) {
    let mut kit = kit(site, locale, &ALL);
    let item = item(&mut kit, id);
    (item.state, item.target.as_ref().map(Inline::plain).unwrap_or_default())
}

fn with_words(text: &str) -> Option<Inline> {
    Some(Inline::text(text))
}

const FORMS: [Form; 4] = [Form::Xlsx, Form::Csv, Form::Xliff, Form::Po];

// --------------------------------------------------------------------------------------------------- the two laws

#[test]
fn what_comes_back_untouched_changes_nothing() {
    let site = Site::empty();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    site.write("latimer.toml", &std::fs::read_to_string(own.join("latimer.toml")).unwrap());
    for folder in ["content", "locales"] {
        for (path, bytes) in site::tree(&own.join(folder)) {
            site.write_bytes(&format!("{folder}/{path}"), &bytes);
        }
    }
    let before = site.tree();
    let locales: Vec<String> = site.project().locales.iter().map(|locale| locale.as_str().to_string()).collect();
    for locale in &locales {
        let kit = kit(&site, locale, &ALL);
        assert!(kit.items.len() > 150, "{locale}");
        for form in FORMS {
            let outcome = imported(&site, &kit, form, Options { approve: true, name: Some("Anna Schmidt".into()), ..Options::default() });
            assert!(outcome.texts.is_empty() && outcome.refused.is_empty() && outcome.written.is_empty(), "{locale} {form:?}: {outcome:?}");
            assert!(outcome.same > 0);
        }
    }
    assert_same(&before, &site.tree(), "export and import");
}

/// Words that files, Fluent and pages stumble over.
fn words() -> impl Strategy<Value = String> {
    let odd = vec![
        "Büro", "{ -x }", "}{", "R&D;", "&amp;", "<3", "a < b", "x <y>", "=1+1", "„so“", "…", "ع", "中文", "_x000D_", "\"x\"", "'tis", "[a]", "*b", ".c", "#d", "@e", "-5", "2026", "a\u{a0}b", "😀",
        "</g>", "]]>", "%20", "\\u0041", "n = 1", "a  b", "TRUE",
    ];
    prop::collection::vec(prop::sample::select(odd), 1..4).prop_map(|words| words.join(" "))
}

/// A source text with other words between the same codes.
fn filled(source: &Inline, words: &mut impl Iterator<Item = String>) -> Inline {
    let mut piece = |piece: &Piece| match piece {
        Piece::Text(text) if !text.trim().is_empty() => {
            let (start, end) = (text.len() - text.trim_start().len(), text.trim_end().len());
            Piece::Text(format!("{}{}{}", &text[..start], words.next().unwrap_or_default(), &text[end..]))
        }
        other => other.clone(),
    };
    Inline { pieces: source.pieces.iter().map(&mut piece).collect() }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn what_comes_back_filled_is_what_stands_there(words in prop::collection::vec(words(), 40), form in prop::sample::select(FORMS.to_vec()), polish in any::<bool>()) {
        let locale = if polish { "pl" } else { "de" };
        let site = site(&["de", "pl"]);
        let mut kit = kit(&site, locale, &[]);
        prop_assert!(kit.items.iter().any(|item| item.id == "mails[few]") == polish && kit.items.iter().any(|item| item.id.ends_with("-alt")));
        let mut words = words.into_iter().cycle();
        for item in &mut kit.items {
            item.target = Some(filled(&item.source, &mut words));
        }
        let outcome = imported(&site, &kit, form, Options::default());
        prop_assert!(outcome.refused.is_empty(), "{:?}", outcome.refused);
        let there = self::kit(&site, locale, &ALL);
        for item in &kit.items {
            let own = there.items.iter().find(|own| own.id == item.id).unwrap();
            prop_assert_eq!(&own.target, &item.target, "{}", item.id);
            prop_assert_eq!(own.state, State::Draft);
        }
        // The catalogs themselves say so, too.
        let catalog = site.catalog(&format!("locales/{locale}/about.ftl"));
        prop_assert!(catalog.junk.is_empty());
        for item in kit.items.iter().filter(|item| !item.id.contains(['.', '[']) && item.page.ends_with(".md")) {
            let text = catalog.entry(&item.id).unwrap().text().unwrap();
            prop_assert_eq!(latimer::inline::message::read(&text).ok(), item.target.clone());
        }
        // And a second time nothing is new.
        let tree = site.tree();
        let again = imported(&site, &there, form, Options::default());
        prop_assert!(again.texts.is_empty() && again.refused.is_empty(), "{:?}", again);
        assert_same(&tree, &site.tree(), "again");
    }
}

// ------------------------------------------------------------------------------------------------------- approvals

#[test]
fn approved_is_what_the_file_calls_so_and_only_if_that_is_believed() {
    for form in FORMS {
        for (called, believed, state) in [(true, true, State::Approved), (true, false, State::Draft), (false, true, State::Draft)] {
            let site = site(&["de"]);
            let mut kit = kit(&site, "de", &[]);
            let title = item(&mut kit, "fm-title");
            (title.target, title.state) = (with_words("Über uns"), if called { State::Approved } else { State::Draft });
            let outcome = imported(&site, &kit, form, Options { approve: believed, name: Some("Anna Schmidt".into()), ..Options::default() });
            assert_eq!(target(&site, "de", "fm-title"), (state, "Über uns".into()), "{form:?} {outcome:?}");
            let catalog = site.read("locales/de/about.ftl");
            assert_eq!(catalog.contains("# draft: Anna Schmidt"), state == State::Draft, "{catalog}");
            assert_eq!(catalog.lines().any(|line| line.starts_with("# approved: ") && line.ends_with(" Anna Schmidt")), state == State::Approved);
        }
    }
}

#[test]
fn a_draft_that_was_read_is_approved_without_a_change() {
    let site = site(&["de"]);
    site.ok("draft --engine pseudo");
    let mut kit = kit(&site, "de", &[]);
    item(&mut kit, "h-research").state = State::Approved;
    let before = target(&site, "de", "h-research").1;
    let outcome = imported(&site, &kit, Form::Xlsx, Options { approve: true, ..Options::default() });
    assert_eq!((outcome.texts.len(), outcome.texts[0].taken), (1, Taken::Sealed));
    assert_eq!(target(&site, "de", "h-research"), (State::Approved, before));
}

#[test]
fn a_message_is_approved_only_as_a_whole() {
    let site = site(&["de"]);
    let mut kit = kit(&site, "de", &[]);
    for id in ["p-run-npm-install", "mails"] {
        let mut words = ["Erst", "dann", "warten"].map(String::from).into_iter().cycle();
        for item in kit.items.iter_mut().filter(|item| item.id.starts_with(id)) {
            item.target = Some(filled(&item.source, &mut words));
            item.state = if item.id.ends_with("-alt") || item.id.ends_with("[one]") { State::Draft } else { State::Approved };
        }
    }
    let outcome = imported(&site, &kit, Form::Xliff, Options { approve: true, ..Options::default() });
    assert!(outcome.refused.is_empty() && outcome.texts.iter().all(|text| text.taken == Taken::Draft), "{outcome:?}");
}

// --------------------------------------------------------------------------------- what was not before their eyes

/// A site whose German title is a person's, approved or not.
fn with_title(approved: bool) -> (Site, String) {
    let site = site(&["de"]);
    let id = site.catalog("locales/de/about.ftl").entries[0].id.clone();
    let path = "locales/de/about.ftl";
    let text = with_text(&site.read(path), &id, "Wir über uns");
    site.write(path, &if approved { with_ok(&text, &id) } else { text });
    site.ok("sync");
    (site, id)
}

#[test]
fn a_source_that_changed_since_makes_a_suggestion() {
    for approve in [false, true] {
        let site = site(&["de"]);
        let mut kit = kit(&site, "de", &[]);
        let apply = item(&mut kit, "p-apply-until");
        (apply.target, apply.state) = (with_words("Bewerben Sie sich bis zum 31. Oktober 2026."), State::Approved);
        site.replace("content/en/about.md", "31 October", "30 November");
        site.ok("extract");
        let outcome = imported(&site, &kit, Form::Xlsx, Options { approve, ..Options::default() });
        assert_eq!((outcome.texts.len(), outcome.texts[0].taken, outcome.texts[0].why.as_ref().unwrap().key), (1, Taken::Suggested, "import-stale"));
        assert_eq!(target(&site, "de", "p-apply-until").0, State::Missing);
        assert!(site.read("locales/de/about.ftl").contains("# suggestion person: Bewerben Sie sich bis zum 31. Oktober 2026."));
    }
}

#[test]
fn a_source_that_was_edited_in_the_file_makes_a_suggestion() {
    let site = site(&["de"]);
    let mut kit = kit(&site, "de", &[]);
    let title = item(&mut kit, "fm-title");
    (title.source, title.target, title.state) = (Inline::text("About you"), with_words("Über Sie"), State::Approved);
    let outcome = imported(&site, &kit, Form::Xliff, Options { approve: true, ..Options::default() });
    assert_eq!((outcome.texts[0].taken, outcome.texts[0].why.as_ref().unwrap().key), (Taken::Suggested, "import-source-edited"));
}

#[test]
fn a_text_of_a_persons_is_written_over_only_by_who_had_it_before_them() {
    // Who saw it may change their draft; who did not gets a place beside it.
    for (edited_since, taken) in [(false, Taken::Draft), (true, Taken::Suggested)] {
        let (site, id) = with_title(false);
        let mut kit = kit(&site, "de", &[]);
        item(&mut kit, &id).target = with_words("Über das Büro");
        if edited_since {
            site.replace("locales/de/about.ftl", "Wir über uns", "Wir und ihr");
        }
        let outcome = imported(&site, &kit, Form::Xlsx, Options::default());
        assert_eq!((outcome.texts.len(), outcome.texts[0].taken), (1, taken), "{outcome:?}");
        assert_eq!(target(&site, "de", &id).1, if edited_since { "Wir und ihr" } else { "Über das Büro" });
    }
}

#[test]
fn an_approved_text_stays_and_the_new_one_stands_beside_it() {
    let (site, id) = with_title(true);
    assert_eq!(target(&site, "de", &id).0, State::Approved);
    let mut kit = kit(&site, "de", &ALL);
    // The file calls it approved still, and nobody knows who said so.
    item(&mut kit, &id).target = with_words("Über das Büro");
    let outcome = imported(&site, &kit, Form::Xliff, Options { approve: true, ..Options::default() });
    assert_eq!((outcome.texts[0].taken, outcome.texts[0].why.as_ref().unwrap().key), (Taken::Suggested, "import-over-approved"));
    assert_eq!(target(&site, "de", &id), (State::Approved, "Wir über uns".into()));
    site.ok(&format!("approve --take {id}"));
    assert_eq!(target(&site, "de", &id), (State::Approved, "Über das Büro".into()));
}

#[test]
fn a_changed_text_gives_way_to_an_approved_one() {
    for (believed, taken) in [(true, Taken::Sealed), (false, Taken::Suggested)] {
        let (site, id) = with_title(true);
        site.replace("content/en/about.md", "title: About us", "title: All about us");
        site.ok("extract");
        site.ok("sync");
        let mut kit = kit(&site, "de", &[State::Changed]);
        assert_eq!(kit.items.len(), 1);
        assert_eq!(kit.items[0].old_source, with_words("About us"));
        let title = item(&mut kit, &id);
        (title.target, title.state) = (with_words("Alles über uns"), State::Approved);
        let outcome = imported(&site, &kit, Form::Xlsx, Options { approve: believed, ..Options::default() });
        assert_eq!(outcome.texts[0].taken, taken);
        assert_eq!(target(&site, "de", &id), if believed { (State::Approved, "Alles über uns".into()) } else { (State::Changed, "Wir über uns".into()) });
        assert!(!believed || !site.read("locales/de/about.ftl").contains("# before: About us"));
    }
}

#[test]
fn a_corrected_file_of_the_same_person_takes_the_place_of_the_first() {
    let site = site(&["de"]);
    let mut kit = kit(&site, "de", &[]);
    let name = |name: &str| Options { name: Some(name.into()), ..Options::default() };
    for (who, words, stands) in [("Anna Schmidt", "Über uns", "Über uns"), ("Anna Schmidt", "Wir über uns", "Wir über uns"), ("Ben Roth", "Das sind wir", "Wir über uns")] {
        item(&mut kit, "fm-title").target = with_words(words);
        imported(&site, &kit, Form::Xliff, name(who));
        assert_eq!(target(&site, "de", "fm-title").1, stands);
    }
}

// ------------------------------------------------------------------------------------- what files go through

#[test]
fn what_cannot_be_taken_is_listed_with_its_place_and_nothing_else_is_lost() {
    let site = site(&["de"]);
    let kit = kit(&site, "de", &[]);
    let (bytes, _) = exchange::write(&kit, Form::Xliff, &Say::new("en")).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let fill = |text: &str, id: &str, target: &str| {
        let at = text.find(&format!("trans-unit id=\"{id}")).unwrap();
        let (start, end) = (at + text[at..].find("<target").unwrap(), at + text[at..].find("</target>").unwrap());
        format!("{}<target>{target}{}", &text[..start], &text[end..])
    };
    let text = fill(&text, "fm-title", "Über uns");
    let text = fill(&text, "p-we-are", "Wir sind <g id=\"b1\">das Büro</g>.");
    let text = fill(&text, "p-run-npm", "Erst <x id=\"z9\"/>.");
    let text = fill(&text, "hello", "Hallo, <ph id=\"v1\">{ $nobody }</ph>!");
    let text = fill(&text, "mails[one]", "Eine Nachricht.");
    let text = text.replace("trans-unit id=\"close\"", "trans-unit id=\"shut\"");
    site.write("back.xlf", &text);
    let ran = site.expect(1, "import back.xlf --format json").json();
    let refused: Vec<(String, String)> = ran["refused"].as_array().unwrap().iter().map(|one| (one["id"].as_str().unwrap().to_string(), one["why"].as_str().unwrap().to_string())).collect();
    let why = |id: &str| refused.iter().find(|(own, _)| own.starts_with(id)).map(|(_, why)| why.as_str()).unwrap_or_default();
    assert!(why("p-we-are").contains("a1"), "{refused:?}");
    assert!(why("p-run-npm").contains("z9") && why("hello").contains("$name"), "{refused:?}");
    assert!(why("mails").contains("$n = other") && why("shut").contains("No page"), "{refused:?}");
    assert_eq!((refused.len(), ran["texts"].as_array().unwrap().len()), (5, 1));
    assert_eq!(target(&site, "de", "fm-title").1, "Über uns");
    let line = ran["refused"][0]["at"]["line"].as_u64().unwrap() as usize;
    assert!(text.lines().nth(line - 1).unwrap().contains("trans-unit id=\"p-we-are"), "{line}");
}

/// A sheet with these rows under the headings, as somebody may have made it by hand.
fn sheet(site: &Site, rows: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> PathBuf {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("de").unwrap();
    sheet.write_string(0, 0, "Texts for the office").unwrap();
    for (at, heading) in ["Übersetzung", "State", "Source", "ID"].iter().enumerate() {
        sheet.write_string(2, at as u16, *heading).unwrap();
    }
    rows(sheet);
    site.write_bytes("hand.xlsx", &book.save_to_buffer().unwrap());
    site.path("hand.xlsx")
}

#[test]
fn cells_that_are_no_texts_are_listed_with_their_cell() {
    let site = site(&["de"]);
    let ids: Vec<String> = kit(&site, "de", &[]).items.iter().map(|item| item.id.clone()).filter(|id| !id.contains(['.', '['])).collect();
    let path = sheet(&site, |sheet| {
        for (row, id) in (3u32..).zip(&ids[..5]) {
            sheet.write_string(row, 3, id).unwrap();
        }
        sheet.write_formula(3, 0, Formula::new("=1+1").set_result("2")).unwrap();
        sheet.write_datetime_with_format(4, 0, ExcelDateTime::from_ymd(2026, 10, 31).unwrap(), &Format::new().set_num_format("d.m.yyyy")).unwrap();
        sheet.merge_range(5, 0, 6, 0, "Zwei in einem", &Format::new()).unwrap();
        sheet.write_number(7, 0, 2026.0).unwrap();
        sheet.write_string(9, 0, "Ohne Kennung").unwrap();
        sheet.write_string(9, 3, "").unwrap();
        sheet.write_string(1_048_575, 100, "far away").unwrap();
    });
    let options = Options { files: vec![path], ..Options::default() };
    let outcome = import::import(&site.project(), &options, &mut |_| {}).unwrap();
    let refused: Vec<(Option<&str>, &str)> = outcome.refused.iter().map(|one| (one.at.cell.as_deref(), one.why.key)).collect();
    assert_eq!(refused, [(Some("de!A4"), "exchange-formula"), (Some("de!A5"), "exchange-no-text"), (Some("de!A6"), "exchange-merged"), (Some("de!A7"), "exchange-merged"), (Some("de!D10"), "exchange-no-id")]);
    assert_eq!(outcome.texts.len(), 1, "a number that was a text is one again");
    assert_eq!(target(&site, "de", &ids[4]).1, "2026");
}

#[test]
fn the_same_text_twice_is_one_and_two_are_none() {
    let site = site(&["de"]);
    let id = kit(&site, "de", &[]).items[0].id.clone();
    for (second, texts, refused) in [("Über uns", 1, 0), ("", 0, 0), ("Wir", 0, 2)] {
        let path = sheet(&site, |sheet| {
            for (row, words) in [(3u32, "Über uns"), (4, second)] {
                sheet.write_string(row, 3, &id).unwrap();
                sheet.write_string(row, 0, words).unwrap();
            }
        });
        let outcome = import::import(&site.project(), &Options { files: vec![path], ..Options::default() }, &mut |_| {}).unwrap();
        assert_eq!((outcome.texts.len(), outcome.refused.len()), (texts, refused), "{second:?} {outcome:?}");
    }
}

#[test]
fn files_that_are_no_kits_are_refused_whole() {
    let site = site(&["de"]);
    let before = site.tree();
    let zip = |name: &str, bytes: &[u8], times: usize| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        (0..times).for_each(|_| std::io::Write::write_all(&mut archive, bytes).unwrap());
        archive.finish().unwrap().into_inner()
    };
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "Nothing of ours").unwrap();
    let cases: Vec<(&str, Vec<u8>, i32, &str)> = vec![
        ("a.docx", b"x".to_vec(), 2, "neither a spreadsheet"),
        ("a.xlsx", b"x".to_vec(), 3, "no spreadsheet"),
        ("b.xlsx", vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 3, "password"),
        ("c.xlsx", zip("xl/sharedStrings.xml", &vec![b' '; 1 << 20], 257), 3, "far more"),
        ("d.xlsx", zip("hello.txt", b"hello", 1), 3, "no spreadsheet"),
        ("e.xlsx", book.save_to_buffer().unwrap(), 3, "no sheet"),
        ("a.xlf", b"<xliff version=\"2.0\"/>".to_vec(), 3, "xliff 2.0"),
        ("b.xlf", b"<xliff version=\"1.2\">".to_vec(), 3, "breaks off"),
        ("c.xlf", b"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xliff version=\"1.2\"/>".to_vec(), 3, "definitions"),
        ("d.xlf", b"<xliff version=\"1.2\"><file original=\"a\" target-language=\"tlh\"><body><trans-unit id=\"k\"><target>x</target></trans-unit></body></file></xliff>".to_vec(), 0, "1 not taken"),
    ];
    for (name, bytes, code, says) in cases {
        site.write_bytes(name, &bytes);
        let ran = site.run(&format!("import {name}"));
        let code = if name == "d.xlf" { 1 } else { code };
        assert!(ran.code == code && ran.said().to_lowercase().contains(says), "{name}: {} {}", ran.code, ran.said());
        site.remove(name);
    }
    site.expect(3, "import none.xlf");
    assert_same(&before, &site.tree(), "refused files");
}

#[test]
fn a_file_that_names_no_language_needs_one_to_be_named() {
    let site = site(&["de", "fr"]);
    let text = "<xliff version=\"1.2\"><file original=\"content/en/about.md\"><body><trans-unit id=\"fm-title\"><target>x</target></trans-unit></body></file></xliff>";
    site.write("a.xlf", text);
    let ran = site.expect(2, "import a.xlf");
    assert!(ran.err.contains("--locale"), "{}", ran.err);
    site.ok("import a.xlf -l fr");
    assert_eq!(target(&site, "fr", "fm-title"), (State::Draft, "x".into()));
}

#[test]
fn a_dry_run_tells_the_same_and_writes_nothing() {
    let site = site(&["de"]);
    // A text that no sync has seen.
    site.write("content/en/about.md", &format!("{ABOUT}\nThe latest news.\n"));
    site.ok("extract");
    let mut kit = kit(&site, "de", &[]);
    let mut words = ["Wort"].map(String::from).into_iter().cycle();
    for item in &mut kit.items {
        item.target = Some(filled(&item.source, &mut words));
    }
    let before = site.tree();
    let foretold = imported(&site, &kit, Form::Xlsx, Options { dry_run: true, ..Options::default() });
    assert_same(&before, &site.tree(), "a dry run");
    let told = imported(&site, &kit, Form::Xlsx, Options::default());
    let texts = |outcome: &Imported| outcome.texts.iter().map(|text| (text.id.clone(), text.taken, text.after.clone())).collect::<Vec<_>>();
    assert_eq!(texts(&foretold), texts(&told));
    assert!(foretold.refused.is_empty() && told.refused.is_empty(), "{foretold:?} {told:?}");
}

// -------------------------------------------------------------------------------------------------- at the terminal

#[test]
fn a_file_for_each_language_and_none_written_over() {
    let site = site(&["ar", "de"]);
    let ran = site.ok("export --to out");
    assert!(site.has(&format!("out/{}.ar.xlsx", site.root().file_name().unwrap().to_string_lossy())), "{}", ran.said());
    let before = site.tree();
    site.expect(2, "export --to out");
    assert_same(&before, &site.tree(), "an export over an export");
    site.ok("export --to out --overwrite");
    assert_same(&before, &site.tree(), "the same texts are the same file");
    site.ok("export --to out/{locale}.xlf content/en/*.md");
    assert!(site.read("out/de.xlf").contains("original=\"content/en/about.md\"") && !site.read("out/de.xlf").contains("app.ftl"));
    site.expect(2, "export --to one.xlsx");
    site.expect(2, "export -l de --to one.xlsx --as xliff");
    site.expect(2, "export -l de content/en/none-*.md");
    let none = site.ok("export -l de --approved --to out/approved.xlsx");
    assert!(none.err.contains("nothing to export") && !site.has("out/approved.xlsx"), "{}", none.err);
}
