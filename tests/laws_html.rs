//! Laws 1 and 2 over HTML: own fixtures and a corpus of real pages, with `html5ever` as judge.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod corpora;
#[path = "page/html_judge.rs"]
mod judge;
#[path = "page/html_sweep.rs"]
mod sweep;

use std::fs;
use std::path::{Path, PathBuf};

use judge::{elements, tree};
use latimer::inline::{Inline, Piece, message};
use latimer::page::{Merged, Page, Profile, Settings, Slot, Translation, Unit, html};
use latimer::text::{Locale, Source};
use proptest::prelude::*;

fn profile() -> Profile {
    Profile::plain()
}

fn read(path: &Path) -> Page {
    html::read(Source::new(path, fs::read_to_string(path).unwrap()), &profile())
}

/// Own fixtures, then the pages of the corpus that are UTF-8.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = corpora::files(&root.join("tests/page/html"), "html");
    paths.extend(corpora::files(&root.join("content/en"), "html"));
    paths.extend(corpora::corpus("html/wcag").map(|folder| corpora::files(&folder, "html")).unwrap_or_default());
    paths.retain(|path| fs::read_to_string(path).is_ok());
    assert!(!paths.is_empty());
    paths
}

fn merge(page: &Page, translations: &[Option<Translation>], locale: &str, mark_source: bool) -> Merged {
    let (source, locale) = (Locale::parse("en").unwrap(), Locale::parse(locale).unwrap());
    html::merge(page, translations, &Settings { source_locale: &source, locale: &locale, mark_source })
}

fn own(unit: &Unit) -> Translation {
    let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.text.clone())).collect();
    Translation { text: unit.text.clone(), attributes, ..Translation::default() }
}

/// Writes every unit, also the unchanged ones, over its bytes.
fn forced(page: &Page, translate: impl Fn(&Unit) -> Translation) -> String {
    let mut out = page.source.text.clone();
    for unit in page.units.iter().rev().filter(|unit| !unit.is_data()) {
        let bytes = html::encode(&page.source, unit, &translate(unit)).unwrap_or_else(|| panic!("{unit:?}"));
        // An unquoted value that needs quotes brings its own.
        out.replace_range(unit.span.start..unit.span.end, &bytes);
    }
    out
}

#[test]
fn law_1_a_page_merged_with_its_own_words_is_the_page() {
    let paths = pages();
    let mut units = 0;
    for path in &paths {
        let page = read(path);
        units += page.units.len();
        let mut at = 0;
        for unit in &page.units {
            assert!(unit.span.start >= at && unit.span.end > unit.span.start, "{}: {unit:?}", path.display());
            assert!(page.source.text.get(unit.span.start..unit.span.end).is_some());
            at = unit.span.end;
        }
        let translations: Vec<_> = page.units.iter().map(|unit| Some(own(unit))).collect();
        for translations in [&translations[..], &[]] {
            let merged = merge(&page, translations, "en", true);
            assert_eq!(merged.text, page.source.text, "{}", path.display());
            assert!(merged.kept.is_empty(), "{:?}", merged.kept);
        }
        let written = forced(&page, |unit| {
            let text = message::read(&message::write(&unit.text)).unwrap_or_else(|fault| panic!("{fault:?} {unit:?}"));
            assert_eq!(text, unit.text);
            Translation { text, ..own(unit) }
        });
        assert_eq!(tree(&written), tree(&page.source.text), "{}", path.display());
        let again = html::read(Source::new(path, written), &profile());
        let texts = |page: &Page| page.units.iter().map(|unit| message::write(&unit.text)).collect::<Vec<_>>();
        assert_eq!(texts(&again), texts(&page), "{}", path.display());
    }
    println!("law 1: {} of {} pages, {units} units", paths.len(), paths.len());
}

#[test]
fn law_1_the_settings_are_all_that_a_locale_changes() {
    for path in pages() {
        let page = read(&path);
        let translations: Vec<_> = page.units.iter().map(|unit| Some(own(unit))).collect();
        let settled = merge(&page, &translations, "ar", true).text;
        assert_eq!(judge::without_settings(&settled), judge::without_settings(&page.source.text), "{}", path.display());
        // Marks on all that is left are attributes and spans, and no words.
        let marked = merge(&page, &[], "ar", true).text;
        assert_eq!(judge::words(&marked), judge::words(&page.source.text), "{}", path.display());
        assert_eq!(html::read(Source::new(&path, marked), &profile()).units.len(), page.units.len(), "{}", path.display());
    }
}

const HOSTILE: &[&str] = &[
    "</p><p>", "<script>alert(1)</script>", "-->", "\" onclick=\"x", "' onclick='x", "&", "<!--", "{{ x }}", "{% x %}", "<?php x ?>", "<%= x %>",
    "\u{202E}\u{2066}", "&lt;b&gt;", "&#60;b&#62;", "</title><b>", "</option>", "<![CDATA[", "]]>", "\0", "\r\n\r\n", "`=", "<a1>", "a{", "{b}", "/>", "\u{E000}xxx",
    "&notit", "\u{FEFF}---\n", "<", "</", "<b", "</svg>", "</button></a></table>",
];

fn attacked(text: &Inline, seed: usize) -> Inline {
    let mut out = Inline::default();
    for (at, piece) in text.pieces.iter().enumerate() {
        let hostile = HOSTILE[(seed + at) % HOSTILE.len()];
        match piece {
            Piece::Text(words) if (seed + at).is_multiple_of(2) => out.pieces.push(Piece::Text(format!("{hostile}{words}{hostile}"))),
            Piece::Text(_) => out.pieces.push(Piece::Text(format!("ä{hostile}"))),
            Piece::Locked(tag, _) => out.pieces.push(Piece::Locked(*tag, hostile.into())),
            piece => out.pieces.push(piece.clone()),
        }
    }
    out
}

#[test]
fn law_2_hostile_words_stay_words() {
    let paths = pages();
    for (number, path) in paths.iter().enumerate() {
        let page = read(path);
        let source = elements(&page.source.text, judge::OPAQUE);
        for round in 0..4 {
            let seed = number + 7 * round;
            let attack = |index: usize, unit: &Unit| Translation {
                text: attacked(&unit.text, seed + index),
                attributes: unit.attributes.iter().map(|attribute| (attribute.name.clone(), HOSTILE[(seed + index) % HOSTILE.len()].repeat(2))).collect(),
                ..Translation::default()
            };
            let translations: Vec<_> = page.units.iter().enumerate().map(|(index, unit)| Some(attack(index, unit))).collect();
            let merged = merge(&page, &translations, "en", true);
            let kept = merged.kept.iter().find(|index| !page.units[**index].is_data());
            assert_eq!(kept, None, "{}", path.display());
            assert_eq!(elements(&merged.text, judge::OPAQUE), source, "{}", path.display());
            for call in ["{{ x }}", "{% x %}", "<?php x", "<%= x"] {
                assert!(!merged.text.contains(call), "{}", path.display());
            }
        }
    }
    println!("law 2: {} of {} pages", paths.len(), paths.len());
}

#[test]
fn law_2_tags_in_any_order_add_nothing() {
    let (mut placed, mut kept) = (0, 0);
    for path in pages() {
        let page = read(&path);
        let source = judge::counted(&page.source.text);
        for round in 1..6 {
            let shuffled = |unit: &Unit| {
                let mut pieces = unit.text.pieces.clone();
                let length = pieces.len();
                match round {
                    1 => pieces.rotate_left(length / 2),
                    2 => pieces.reverse(),
                    3 => pieces.extend(pieces.clone()),
                    4 => drop(pieces.remove(length / 2)),
                    _ => pieces = moved(&pieces),
                }
                Translation { text: Inline { pieces }, ..own(unit) }
            };
            let translations: Vec<_> = page.units.iter().map(|unit| Some(shuffled(unit))).collect();
            let merged = merge(&page, &translations, "en", false);
            placed += page.units.len() - merged.kept.len();
            kept += merged.kept.len();
            judge::compare(&judge::counted(&merged.text), &source).unwrap_or_else(|fault| panic!("{} round {round}: {fault}", path.display()));
        }
    }
    println!("law 2: {placed} placed, {kept} kept");
    assert!(placed > 0 && kept > 0);
}

/// The pieces with each pair moved, whole, to the front.
fn moved(pieces: &[Piece]) -> Vec<Piece> {
    let Some(start) = pieces.iter().rposition(|piece| matches!(piece, Piece::Open(_))) else { return pieces.to_vec() };
    let Some(end) = pieces[start..].iter().position(|piece| matches!(piece, Piece::Close(_))) else { return pieces.to_vec() };
    let mut rest = pieces.to_vec();
    let pair: Vec<_> = rest.drain(start..=start + end).collect();
    [pair, rest].concat()
}

/// One page with all that can be set and written, in German and in Arabic.
const OFFICE: &str = concat!(
    "<html lang=\"en-GB\" dir=ltr><head><meta property='og:locale' content='en_GB'><title>Office</title></head><body>\n",
    "<p>Write <a href=\"/en/x\" title=\"All&nbsp;of us\">to us</a> &amp; come</p>\n<p lang=\"fr\">Bonjour</p>\n",
    "<ul><li>One <ul><li>Two</li></ul></li></ul>\n<p><b>Three</b></p><img alt=Four>\n</body></html>\n",
);

fn translated(page: &Page, translate: &[(&str, &str)]) -> Vec<Option<Translation>> {
    let text = |unit: &Unit| translate.iter().find(|(source, _)| *source == message::write(&unit.text)).map(|(_, text)| *text);
    page.units.iter().map(|unit| Some(Translation { text: message::read(text(unit)?).unwrap(), ..Translation::default() })).collect()
}

#[test]
fn a_page_in_german() {
    let page = html::read(Source::new("office.html", OFFICE), &profile());
    let mut translations = translated(&page, &[("Write <a1>to us</a1> & come", "<a1>Uns\u{A0}schreiben</a1> <1 & kommen"), ("Two", "Zwei"), ("Four", "Die Vier")]);
    let sentence = translations.iter_mut().flatten().find(|translation| translation.text.pieces.len() > 1).unwrap();
    sentence.attributes = vec![("a1-title".into(), "„Wir“ \"alle\"".into()), ("a9-title".into(), "x".into())];
    sentence.targets = vec![(latimer::inline::Tag::parse("a1").unwrap(), "/de/x?a&b".into())];
    let merged = merge(&page, &translations, "de", true);
    let expected = concat!(
        "<html lang=\"de\" dir=ltr><head><meta property='og:locale' content='de_DE'><title>Office</title></head><body>\n",
        "<p><a href=\"/de/x?a&amp;b\" title=\"„Wir“ &quot;alle&quot;\">Uns&nbsp;schreiben</a> &lt;1 &amp; kommen</p>\n<p lang=\"fr\">Bonjour</p>\n",
        "<ul><li><span lang=\"en\">One</span> <ul><li>Zwei</li></ul></li></ul>\n<p><b lang=\"en\">Three</b></p><img alt=\"Die Vier\">\n</body></html>\n",
    );
    assert_eq!((merged.text.as_str(), &merged.kept[..]), (expected, &[][..]));
}

#[test]
fn a_draft_is_marked() {
    let page = html::read(Source::new("office.html", OFFICE), &profile());
    let mut translations = translated(&page, &[("One", "Eins"), ("Two", "Zwei"), ("Bonjour", "Hallo"), ("Four", "Vier")]);
    translations.iter_mut().flatten().for_each(|translation| translation.draft = translation.text != Inline::text("Hallo"));
    let merged = merge(&page, &translations, "de", true);
    for expected in ["<span data-l10n=\"draft\">Eins</span>", "<li data-l10n=\"draft\">Zwei</li>", "<p lang=\"fr\">Hallo</p>", "<img alt=Vier>", "<b lang=\"en\">Three"] {
        assert!(merged.text.contains(expected), "{expected} in {}", merged.text);
    }
}

#[test]
fn a_page_in_arabic() {
    let page = html::read(Source::new("office.html", OFFICE), &profile());
    let merged = merge(&page, &translated(&page, &[("One", "واحد"), ("Bonjour", "Salut")]), "ar", true);
    for expected in ["<html lang=\"ar\" dir=rtl>", "content='ar_EG'", "<p lang=\"en\" dir=\"ltr\">Write", "<li>واحد <ul><li lang=\"en\" dir=\"ltr\">Two", "<p lang=\"fr\">Salut", "<title>Office"] {
        assert!(merged.text.contains(expected), "{expected} in {}", merged.text);
    }
}

#[test]
fn a_byte_order_mark_makes_another_attribute() {
    let page = html::read(Source::new("mark.html", "<p>See <b \u{FEFF}title=t>this</b> now</p>"), &profile());
    assert_eq!((page.units.len(), page.units[0].attributes.len()), (1, 0));
}

#[test]
fn what_does_not_fit_keeps_the_source() {
    let page = html::read(Source::new("office.html", OFFICE), &profile());
    let index = page.units.iter().position(|unit| !unit.tags.is_empty()).unwrap();
    for text in ["Ohne Verweis", "<a1>zwei</a1> <a1>mal</a1>", "<a1>x</a1> <b1>y</b1>", "<a1></a1> ", "<a1>x</a1> <x1/>"] {
        let mut translations = vec![None; page.units.len()];
        translations[index] = Some(Translation { text: message::read(text).unwrap(), ..Translation::default() });
        let merged = merge(&page, &translations, "en", true);
        assert_eq!((merged.text.as_str(), &merged.kept[..]), (OFFICE, &[index][..]), "{text}");
    }
    for target in ["javascript:alert(1)", " java\nscript:x", "data:text/html,x", "vbscript:x", "\u{1}javascript:x"] {
        let mut translation = own(&page.units[index]);
        translation.targets = vec![(latimer::inline::Tag::parse("a1").unwrap(), target.into())];
        assert_eq!(html::encode(&page.source, &page.units[index], &translation), None, "{target}");
    }
}

#[test]
fn what_a_person_allowed_may_be_left_out_or_repeated() {
    let page = html::read(Source::new("office.html", OFFICE), &profile());
    let index = page.units.iter().position(|unit| !unit.tags.is_empty()).unwrap();
    for (text, placed) in [("Ohne Verweis", true), ("<a1>zwei</a1> <a1>mal</a1>", true), ("<a1>1</a1> <a1>2</a1> <a1>drei</a1>", false)] {
        let allowed = vec![(latimer::inline::Tag::parse("a1").unwrap(), 0, 2)];
        let mut translations = vec![None; page.units.len()];
        translations[index] = Some(Translation { text: message::read(text).unwrap(), allowed, ..Translation::default() });
        let merged = merge(&page, &translations, "en", true);
        assert_eq!(merged.kept.is_empty(), placed, "{text}");
        assert_eq!(merged.text.matches("href").count(), if placed { text.matches("<a1>").count() } else { 1 }, "{}", merged.text);
    }
}

#[test]
fn fixtures_give_these_units() {
    for path in corpora::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page/html"), "html") {
        let page = read(&path);
        let expected = path.with_extension("units");
        let dump = dump(&page);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&expected, &dump).unwrap();
        }
        assert_eq!(dump, fs::read_to_string(&expected).unwrap_or_default(), "{}: UPDATE=1 rewrites it", path.display());
    }
}

fn dump(page: &Page) -> String {
    let mut out = String::new();
    for unit in &page.units {
        let (line, column) = page.source.line_column(unit.span.start);
        let slot = if unit.slot == Slot::Html { String::new() } else { format!(" {:?}", unit.slot) };
        out.push_str(&format!("{line}:{column} {:?}{slot}\n  {}\n", unit.kind, message::write(&unit.text)));
        for attribute in &unit.attributes {
            out.push_str(&format!("  .{} = {}\n", attribute.name, attribute.text));
        }
        for info in &unit.tags {
            let needed = if info.required { "" } else { " (may go)" };
            out.push_str(&format!("  {}{needed}: {} | {:?} {:?}\n", info.tag, info.stands_for, info.open, info.close));
        }
        let said = [("id", unit.own_id.as_deref()), ("section", unit.section.as_deref()), ("lead", unit.lead.as_deref())];
        said.iter().filter_map(|(name, said)| Some((name, said.as_ref()?))).for_each(|(name, said)| out.push_str(&format!("  # {name}: {said}\n")));
        unit.notes.iter().for_each(|note| out.push_str(&format!("  # note: {note}\n")));
    }
    for finding in &page.findings {
        out.push_str(&format!("{}:{} {:?}\n", finding.place.line, finding.place.column, finding.says));
    }
    out
}

const SOUP: &[&str] = &[
    "<p>", "</p>", "<b>", "</b>", "<a href=x title='t t'>", "</a>", "text", " ", "ä", "&amp;", "&", "<", ">", "<!--", "-->", "<script>", "</script>",
    "<svg>", "</svg>", "<title>", "</title>", "<img alt=", "\"", "'", "=", "/", "<br/>", "<code>", "</code>", "<![CDATA[", "]]>", "<li>", "<table>", "<td>",
    "<pre>", "</pre>", "<span translate=no>", "</span>", "<select><option>", "<textarea>", "<!doctype html>", "</", "<html lang=en>", "<body>", "\0", "\u{FEFF}", "---\n",
    "<!-- l10n: skip -->", "<!-- l10n: note x -->", "<plaintext>", "<math>", "</math>", "<mi>", "<path>", "<path/>", "<x-y>", "</x-y>", "<picture>", "</picture>", "\u{E000}",
    "<noscript>", "</noscript>", "<video>", "</video>", "<desc>", "</desc>", "<text>", "</text>", "<tspan>", "</tspan>", "<foreignObject>", "</foreignObject>",
];

/// Template tags, which html5ever cannot judge: what it reads is not yet the page.
const TEMPLATES: &[&str] = &["{{", "}}", "{{ x }}", "{% if %}", "{#", "#}", "<?php", "<?=", "?>", "<%", "%>", "{{{", "<{{ x }}", "</{{ x }}"];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn template_soup_never_panics(parts in prop::collection::vec(prop_oneof![prop::sample::select(SOUP), prop::sample::select(TEMPLATES)], 0..40), seed in 0..99usize) {
        let text = parts.concat();
        let page = html::read(Source::new("soup.html", text.clone()), &profile());
        let own: Vec<_> = page.units.iter().map(|unit| Some(own(unit))).collect();
        prop_assert_eq!(&merge(&page, &own, "en", true).text, &text);
        let attack = |unit: &Unit| Some(Translation { text: attacked(&unit.text, seed), ..Translation::default() });
        merge(&page, &page.units.iter().map(attack).collect::<Vec<_>>(), "ar", true);
    }

    #[test]
    fn soup_never_panics(parts in prop::collection::vec(prop::sample::select(SOUP), 0..40), seed in 0..99usize) {
        let text = parts.concat();
        let page = html::read(Source::new("soup.html", text.clone()), &profile());
        let translations: Vec<_> = page.units.iter().map(|unit| Some(own(unit))).collect();
        prop_assert_eq!(&merge(&page, &translations, "en", true).text, &text);
        let attack = |unit: &Unit| Some(Translation { text: attacked(&unit.text, seed), ..own(unit) });
        let translations: Vec<_> = page.units.iter().map(attack).collect();
        let merged = merge(&page, &translations, "en", true);
        // In a soup it is a matter of opinion what stands inside a `pre` that is never closed.
        let raw = &["script", "style"];
        prop_assert_eq!(elements(&merged.text, raw), elements(&text, raw), "{:?} {:?}", text, merged);
        merge(&page, &[], "ar", true);
    }

    #[test]
    fn bytes_never_panic(text in any::<String>()) {
        let page = html::read(Source::new("any.html", text.clone()), &profile());
        prop_assert_eq!(merge(&page, &[], "en", true).text, text);
    }
}
