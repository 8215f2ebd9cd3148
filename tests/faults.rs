//! Random edits to a correct tree: each class of fault is found by the check that owns it, on its line, and by no other.
#![allow(clippy::unwrap_used)]

use latimer::catalog::Catalog;
use latimer::check::{CHECKS, Judge, Language, Row, Subject};
use latimer::text::{Locale, Source};
use proptest::prelude::*;

const ENGLISH: &str = "\
-office = the office

open = Our team in the office is open on Monday and Friday from 8:30 until 16:00.

fund =
    The fund supports people of the city who plan a project with people abroad.
    It pays up to €2,500 for each project (travel included).
    Please apply by 30 November 2026 with form BA-12.

write = Write to info@dortmund.de or call +49 231 50-12345 if you have <b>any questions</b> about it.

where = Where can people of the city find the “House of Europe”?

hello = Hello { $name }, welcome to { -office } of the city.

files = { $count ->
    [one] There is one file in the folder.
   *[other] There are { $count } files in the folder.
 }

image = A walk through the old town of the city
    .title = The town hall at night
";

const GERMAN: &str = "\
-office = das Amt

open = Unser Team im Amt ist montags und freitags von 8:30 Uhr bis 16:00 Uhr erreichbar.

fund =
    Der Fonds unterstützt Menschen der Stadt, die ein Projekt mit Menschen im Ausland planen.
    Er zahlt bis zu 2.500 € für jedes Projekt (einschließlich Reisen).
    Bitte bewerben Sie sich bis zum 30. November 2026 mit dem Formular BA-12.

write = Schreiben Sie an info@dortmund.de oder rufen Sie +49 231 50-12345 an, wenn Sie <b>Fragen</b> dazu haben.

where = Wo finden Menschen der Stadt das „Haus Europa“?

hello = Hallo { $name }, willkommen bei { -office } der Stadt.

files = { $count ->
    [one] Es ist eine Datei im Ordner.
   *[other] Es sind { $count } Dateien im Ordner.
 }

image = Ein Gang durch die alte Stadt und ihre Straßen
    .title = Das Rathaus bei Nacht
";

/// A fault: the check that owns it, and what becomes of what; of several places any one.
const FAULTS: &[(&str, &str, &str)] = &[
    ("changed-number", "2.500", "2.400"),
    ("changed-number", "8:30", "9:30"),
    ("changed-number", "2026", "2027"),
    ("changed-date", "November", "Oktober"),
    ("changed-date", "freitags", "sonntags"),
    ("changed-currency", "€", "$"),
    ("changed-code", "BA-12", "BA-21"),
    ("changed-email", "@dortmund.de", "@dortmund.com"),
    ("changed-phone", "12345", "12354"),
    ("changed-end", "“?", "“."),
    ("double-space", " der ", " der  "),
    ("double-space", " bis ", "  bis "),
    ("repeated-word", " Menschen ", " Menschen Menschen "),
    ("repeated-word", " durch ", " durch durch "),
    ("hidden-character", "Stadt", "Sta\u{200B}dt"),
    ("hidden-character", "Projekt", "\u{202E}Projekt"),
    ("unpaired-bracket", "Reisen)", "Reisen"),
    ("unpaired-quote", "Europa“", "Europa"),
    ("foreign-quotes", "„Haus Europa“", "“Haus Europa”"),
    ("broken-html", "</b>", ""),
    ("changed-html", "<b>Fragen</b>", "Fragen"),
    ("unsafe-html", "<b>Fragen</b>", "<b onclick=\"x()\">Fragen</b>"),
    ("glued-words", "mit Menschen", "mitMenschen"),
    ("glued-words", "alte Stadt", "alteStadt"),
    ("wrong-script", "Fonds", "Фонд"),
    ("mixed-script", "Stadt", "St\u{430}dt"),
    ("broken-character", "für", "fÃ¼r"),
    ("raw-markup", "Formular", "**Formular**"),
    ("raw-markup", "Straßen", "{ \"{{\" } site.title { \"}}\" }"),
    ("unknown-variable", "Hallo ", "Hallo { $title } "),
    ("missing-variable", "{ $name }", "Ihr alle"),
    ("missing-variable", "{ $count } Dateien", "mehrere Dateien"),
    ("missing-reference", "{ -office }", "dem Amt"),
    ("unresolved-reference", "willkommen ", "willkommen { -nirgends } "),
    ("unknown-plural", "   *[other] Es", "    [few] Es sind { $count } Akten.\n   *[other] Es"),
    ("duplicate-variant", "   *[other] Es", "    [one] Es ist eine Akte.\n   *[other] Es"),
    ("missing-attribute", "\n    .title = Das Rathaus bei Nacht", ""),
    ("unknown-attribute", "    .title", "    .label = Ein Rathaus\n    .title"),
    ("duplicate-attribute", "    .title", "    .title = Ein Rathaus\n    .title"),
    ("copied-text", "Das Rathaus bei Nacht", "The town hall at night"),
    ("empty-text", "Das Rathaus bei Nacht", "{ \" \" }"),
    ("wrong-language", "Ein Gang durch die alte Stadt und ihre Straßen", "You can take a walk with all of our people"),
];

/// What the checks that are on find in the German catalog: ids and lines.
fn found(german: &str) -> Vec<(usize, &'static str)> {
    let language = |tag: &str| Language::of(&Locale::parse(tag).unwrap());
    let (from, to) = (language("en"), language("de"));
    let judge = Judge::new(CHECKS.iter().copied().filter(|check| check.level.is_some()));
    let (source, target) = (Catalog::read(Source::new("en.ftl", ENGLISH)), Catalog::read(Source::new("de.ftl", german)));
    let is_known = |id: &str| source.entry(id).is_some();
    let mut found = Vec::new();
    for of in source.entries.iter().filter(|entry| !entry.is_term()) {
        let entry = target.entry(&of.id).unwrap_or_else(|| panic!("{}: {german}", of.id));
        let row = Row { from: &from, to: &to, source: &Subject::native(&of.message), target: &Subject::native(&entry.message), max_length: None, terms: &[], is_known: &is_known };
        found.extend(judge.row(&row).into_iter().map(|(check, fault)| (target.line_column(fault.span(entry, german).start).0, check.id)));
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn the_tree_is_correct_before_it_is_edited() {
    assert_eq!(found(GERMAN), []);
}

/// The tree with one fault, and the line that it begins on.
fn with_fault(german: &str, fault: usize, place: usize) -> (String, usize) {
    let (_, old, new) = FAULTS[fault];
    let places: Vec<usize> = german.match_indices(old).map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "{old:?} is nowhere");
    let at = places[place % places.len()];
    let edited = format!("{}{new}{}", &german[..at], &german[at + old.len()..]);
    let first = at + new.bytes().take_while(|byte| b" \n".contains(byte)).count();
    (edited.clone(), edited[..first.min(edited.len())].matches('\n').count() + 1)
}

#[test]
fn each_fault_is_found_by_its_owner_alone() {
    let mut wrong = Vec::new();
    for (fault, (id, old, new)) in FAULTS.iter().enumerate() {
        for place in 0..GERMAN.matches(old).count() {
            let (edited, line) = with_fault(GERMAN, fault, place);
            let found = found(&edited);
            let ids: Vec<&str> = found.iter().map(|(_, id)| *id).collect();
            // What is missing has no line of its own: it is told at the beginning of its text.
            let near = found.iter().all(|(at, _)| *at <= line && line - at <= 3);
            if ids != [*id] || !near {
                wrong.push(format!("{id} on line {line}: {old:?} to {new:?}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Two faults in different texts are found as each alone.
    #[test]
    fn faults_do_not_hide_one_another(a in 0..FAULTS.len(), b in 0..FAULTS.len(), place in 0usize..4) {
        let (once, _) = with_fault(GERMAN, a, place);
        prop_assume!(once.contains(FAULTS[b].1) && a != b);
        let (twice, _) = with_fault(&once, b, place);
        let texts = |german: &str| Catalog::read(Source::new("x", german)).entries.iter().map(|entry| entry.message.clone()).collect::<Vec<_>>();
        let edited = texts(&once).iter().zip(texts(&twice)).zip(texts(GERMAN)).filter(|((once, twice), first)| **once != *first && *once != twice).count();
        prop_assume!(edited == 0);
        let ids: Vec<&str> = found(&twice).into_iter().map(|(_, id)| id).collect();
        prop_assert!(ids.contains(&FAULTS[a].0) && ids.contains(&FAULTS[b].0), "{ids:?}");
    }
}
