//! Laws 1 and 2 over Markdown pages: what merging gives back, and what no translation can break.

mod corpora;

use corpora::{Sample, samples};
use latimer::inline::{Inline, Kind, Piece, message};
use latimer::page::{self, Format, Merged, Page, Profile, Settings, Translation};
use latimer::text::{Locale, Source};

fn settings(locale: &Locale) -> Settings<'_> {
    Settings { source_locale: locale, locale, mark_source: false }
}

fn read(sample: &Sample) -> Page {
    let profile = Profile::named(sample.profile).unwrap();
    page::read(Source::new(&sample.name, sample.text.clone()), Format::Markdown, &profile)
}

/// What a person would send back who changes nothing: the message form, read again.
fn echo(page: &Page) -> Vec<Option<Translation>> {
    let echo = |unit: &page::Unit| Translation {
        text: message::read(&message::write(&unit.text)).unwrap(),
        attributes: unit.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.text.clone())).collect(),
        targets: Vec::new(),
    };
    page.units.iter().map(|unit| Some(echo(unit))).collect()
}

/// Every text piece of every unit, and every attribute, put through a change.
fn changed(page: &Page, mut change: impl FnMut(&str) -> String) -> Vec<Option<Translation>> {
    let mut translate = |unit: &page::Unit| Translation {
        text: Inline {
            pieces: unit.text.pieces.iter().map(|piece| if let Piece::Text(text) = piece { Piece::Text(change(text)) } else { piece.clone() }).collect(),
        },
        attributes: unit.attributes.iter().map(|attribute| (attribute.name.clone(), change(&attribute.text))).collect(),
        targets: Vec::new(),
    };
    page.units.iter().map(|unit| Some(translate(unit))).collect()
}

/// Lowers each letter to one that no unit has by chance, so that nothing counts as unchanged and nothing else changes.
fn pseudo(text: &str) -> String {
    let swap = |letter: char| match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'n' => 'ñ',
        's' => 'š',
        other => other,
    };
    text.chars().map(swap).collect()
}

/// Units of a merged page, their tags told by bytes and not by numbers, in any order.
fn shape(page: &Page) -> Vec<Vec<String>> {
    let unit = |unit: &page::Unit| {
        let mut tags: Vec<String> = unit.tags.iter().filter(|info| info.required && info.tag.kind != Kind::Word).map(|info| info.stands_for.clone()).collect();
        tags.sort();
        tags
    };
    page.units.iter().map(unit).collect()
}

#[test]
fn law_1_untranslated_pages_are_their_own_bytes() {
    let locale = Locale::parse("en").unwrap();
    let (mut same, mut pages, mut units) = (0, 0, 0);
    let mut failed = Vec::new();
    for sample in samples() {
        let page = read(&sample);
        pages += 1;
        units += page.units.len();
        let mut end = 0;
        for unit in &page.units {
            assert!(unit.span.start >= end, "{}: units overlap", sample.name);
            assert!(sample.text.get(unit.span.start..unit.span.end).is_some(), "{}: a unit cuts a character", sample.name);
            end = unit.span.end;
        }
        let merged = page::merge(&page, &echo(&page), &settings(&locale));
        if merged.text == sample.text && merged.kept.is_empty() {
            same += 1;
        } else {
            failed.push(sample.name.clone());
        }
    }
    println!("law 1: {same} of {pages} pages byte for byte, {units} units");
    assert!(failed.is_empty(), "{failed:?}");
}

/// Every unit is really written: its text is changed, the result read, changed back and read again.
#[test]
fn law_1_forced_through_the_writer() {
    let locale = Locale::parse("en").unwrap();
    let (mut same, mut pages, mut units, mut kept) = (0, 0, 0, 0);
    let mut failed = Vec::new();
    for sample in samples() {
        let page = read(&sample);
        pages += 1;
        let there: Merged = page::merge(&page, &changed(&page, pseudo), &settings(&locale));
        units += page.units.len();
        kept += there.kept.len();
        let again = read(&Sample { text: there.text.clone(), ..sample.clone() });
        let words = |page: &Page| page.units.iter().map(|unit| unit.text.plain()).collect::<Vec<_>>();
        let expected: Vec<String> = (0..page.units.len())
            .map(|at| if there.kept.contains(&at) { page.units[at].text.plain() } else { page.units[at].text.pieces.iter().map(|piece| match piece { Piece::Text(text) => pseudo(text), Piece::Locked(_, text) => text.clone(), Piece::Alone(tag) if tag.kind == Kind::Break => " ".into(), _ => String::new() }).collect() })
            .collect();
        if words(&again) == expected && shape(&again) == shape(&page) {
            same += 1;
        } else {
            if std::env::var_os("SHOW").is_some() {
                for (a, b) in expected.iter().zip(words(&again)).filter(|(a, b)| *a != b).take(2) {
                    println!("{}\n  expected {a:?}\n  found    {b:?}", sample.name);
                }
                println!("{}: {} units, then {}", sample.name, expected.len(), again.units.len());
            }
            failed.push(sample.name.clone());
        }
    }
    println!("law 1, every unit written: {same} of {pages} pages with the same tags and words; {kept} of {units} units kept");
    println!("{failed:?}");
}

const HOSTILE: &[&str] = &[
    "*", "**", "_", "__", "`", "``", "~~", "[", "]", "](javascript:alert(1))", "[a](javascript:x)", "![x](y)", "<script>alert(1)</script>", "</p>", "<!--", "-->",
    "<b>", "&lt;", "&amp;", "&#42;", "&", "\\", "\\\\", "{{< x >}}", "{{% x %}}", "{{ x }}", "{% x %}", "{% raw %}", "{#id}", "{: .x}", "<%= x %>", "# ", "## ", "1. ", "1) ",
    "- ", "+ ", "> ", "---", "===", "***", "|", "||", "|---|", "[a]: /x", "[^1]", "[^1]: x", "[ ] ", "[x] ", ":::", "::: tip", "~~~", "```", "    x", "\t", "\u{3000}", "\u{a0}",
    "https://evil.example", "www.evil.example", "a@evil.example", "://", ": ", "!", "![", "$x$", "$$", "<https://evil.example>", "\n", "\n\n", "\r\n", "# x\n", "\n- x\n", "\u{200b}", "“", "」", "ö", "。",
    "[!NOTE]", "<", ">", "<a href=x>", "<br>", "<div>", "'", "\"", ")", "(", "}", "{", "}}", "{{",
];

#[test]
fn law_2_no_translation_changes_the_structure() {
    let locale = Locale::parse("en").unwrap();
    let (mut units, mut kept, mut pages, mut seed) = (0, 0, 0, 0x2545_F491_4F6C_DD1Du64);
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let mut bad = Vec::new();
    for sample in samples() {
        let page = read(&sample);
        let translations = changed(&page, |text| {
            let mut text = pseudo(text);
            for _ in 0..1 + next() % 2 {
                let fragment = HOSTILE[next() % HOSTILE.len()];
                let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
                text.insert_str(places[next() % places.len()], fragment);
            }
            text
        });
        let merged = page::merge(&page, &translations, &settings(&locale));
        pages += 1;
        units += page.units.len();
        kept += merged.kept.len();
        let again = read(&Sample { text: merged.text.clone(), ..sample.clone() });
        if again.units.len() != page.units.len() || shape(&again) != shape(&page) {
            bad.push(sample.name.clone());
        }
        if std::env::var_os("SHOW").is_some() {
            for at in &merged.kept {
                println!("kept {}: {:?}\n     {:?}", sample.name, page.units[*at].text.pieces, translations[*at].as_ref().map(|t| &t.text.pieces));
            }
        }
    }
    println!("law 2: {pages} pages; {kept} of {units} units kept in the source ({:.3} %); units differ on {} pages", kept as f64 * 100.0 / units as f64, bad.len());
    println!("{bad:?}");
}
