//! Laws 1 and 2 over Markdown pages: what merging gives back, and what no translation can break.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod corpora;
mod laws;

use corpora::{Sample, samples};
use latimer::inline::{Kind, Piece};
use latimer::page::{self, Format, Merged, Page, Profile};
use latimer::text::{Locale, Source};
use laws::{HOSTILE, changed, comrak_html, comrak_tags, echo, pseudo, pulldown_tags, settings, signs, tags};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn read(sample: &Sample) -> Page {
    let profile = Profile::named(sample.profile).unwrap();
    page::read(Source::new(&sample.name, sample.text.clone()), Format::Markdown, &profile)
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

/// Every unit is really written, none copied: the words change letter by letter, and what is read back is that.
#[test]
fn law_1_forced_through_the_writer() {
    let locale = Locale::parse("en").unwrap();
    let (mut same, mut pages, mut units, mut kept) = (0, 0, 0, 0);
    let mut failed = Vec::new();
    for sample in samples() {
        let page = read(&sample);
        let merged: Merged = page::merge(&page, &changed(&page, pseudo), &settings(&locale));
        let again = read(&Sample { text: merged.text.clone(), ..sample.clone() });
        pages += 1;
        units += page.units.len();
        kept += merged.kept.len();
        let written = |at: usize| -> String {
            let piece = |piece: &Piece| match piece {
                Piece::Text(text) if !merged.kept.contains(&at) => pseudo(text),
                Piece::Text(text) | Piece::Locked(_, text) => text.clone(),
                Piece::Alone(tag) if tag.kind == Kind::Break => " ".into(),
                _ => String::new(),
            };
            page.units[at].text.pieces.iter().map(piece).collect()
        };
        let expected: Vec<String> = (0..page.units.len()).map(written).collect();
        let found: Vec<String> = again.units.iter().map(|unit| unit.text.plain()).collect();
        if found == expected && tags(&again) == tags(&page) && comrak_tags(&merged.text, &page.profile) == comrak_tags(&sample.text, &page.profile) && pulldown_tags(&merged.text) == pulldown_tags(&sample.text) {
            same += 1;
        } else {
            if std::env::var_os("SHOW").is_some() {
                println!("failed {} {:?} {:?}", sample.name, found == expected, tags(&again) == tags(&page));
                println!("{:?}", comrak_tags(&sample.text, &page.profile).iter().zip(&comrak_tags(&merged.text, &page.profile)).find(|(a, b)| a != b));
                println!("{:?}", pulldown_tags(&sample.text).iter().zip(&pulldown_tags(&merged.text)).find(|(a, b)| a != b));
                println!("{:?}", found.iter().zip(&expected).find(|(a, b)| a != b));
            }
            failed.push(sample.name.clone());
        }
    }
    println!("law 1, every unit written: {same} of {pages} pages with the same words, tags and structure by both judges; {kept} of {units} units kept");
    assert!(failed.is_empty(), "{failed:?}");
    assert!(kept * 2000 <= units, "more than 0.05 % of units could not be written");
}

#[test]
fn law_2_no_translation_changes_the_structure() {
    let locale = Locale::parse("en").unwrap();
    let (mut units, mut kept, mut data, mut pages, mut seed) = (0, 0, 0, 0, 0x2545_F491_4F6C_DD1Du64);
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
        let in_data = merged.kept.iter().filter(|at| page.units[**at].is_data()).count();
        data += in_data;
        kept += merged.kept.len() - in_data;
        let again = read(&Sample { text: merged.text.clone(), ..sample.clone() });
        let mut wrong = Vec::new();
        if tags(&again) != tags(&page) {
            wrong.push("tags");
        }
        if comrak_tags(&merged.text, &page.profile) != comrak_tags(&sample.text, &page.profile) {
            wrong.push("comrak");
        }
        if pulldown_tags(&merged.text) != pulldown_tags(&sample.text) {
            wrong.push("pulldown");
        }
        if !wrong.is_empty() {
            if std::env::var_os("SHOW").is_some() {
                println!("{:?}", tags(&page).iter().zip(&tags(&again)).find(|(a, b)| a != b));
                let (a, b) = if wrong.contains(&"comrak") { (comrak_tags(&sample.text, &page.profile), comrak_tags(&merged.text, &page.profile)) } else { (pulldown_tags(&sample.text), pulldown_tags(&merged.text)) };
                println!("{} {wrong:?}: {:?}", sample.name, a.iter().zip(&b).find(|(a, b)| a != b));
            }
            bad.push((sample.name.clone(), wrong));
        }
    }
    // Front matter is plain text: there, whatever begins like markup and was not in the source is refused.
    println!("law 2: {} of {pages} pages with the same structure by both judges; {kept} of {units} units kept in the source ({:.3} %), {data} more in front matter", pages - bad.len(), kept as f64 * 100.0 / units as f64);
    assert!(bad.is_empty(), "{bad:?}");
    assert!(kept * 500 <= units, "more than 0.2 % of units could not be written");
}

/// Any text at all is a page: nothing panics, and law 1 holds whatever the generator.
#[test]
fn law_1_holds_for_soup() {
    const SOUP: &[&str] = &[
        "Words ", "more ", "*", "**", "_", "~~", "`", "``", "[", "]", "(", ")", "](/x)", "][]", "![", "\n", "\n\n", "\r\n", "> ", "- ", "1. ", "    ", "\t", "# ", "{#id}", "\\", "\\\n", "  \n", "|",
        "\n|-|-|\n", "<b>", "</b>", "<br>", "<img alt=\"x y\">", "<!-- c -->", "<!-- l10n: skip -->", "<a href=x>", "</a>", "<span translate=no>", "</span>", "<div>", "</div>", "{{< x >}}", "{{% y %}}", "{{ z }}",
        "{% raw %}", "{% endraw %}", "{: .a}", ":::note", "\n---\n", "+++\n", "title: \"x\"\n", "a = 'b'\n", "[^1]", "[^1]: ", "[a]: /b \"t\"\n", "[a]", "https://a.example/", "a@b.example", "&amp;", "&", "ä", "\u{E000}x", "\u{FEFF}", "\0", "```\n",
        ": ", "\n: def\n", "[ ] ", "[!NOTE]", "<code>", "</code>", "\u{3000}", "字", "\u{a0}", "-->", "'", "\"",
    ];
    let locale = Locale::parse("en").unwrap();
    let profiles: Vec<Profile> = Profile::names().map(|name| Profile::named(name).unwrap()).collect();
    let mut seed = 0x9E37_79B9_7F4A_7C15u64;
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let rounds = std::env::var("SOUP").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(2000);
    for round in 0..rounds {
        let mut text = String::from(["", "---\n", "+++\n", "\u{FEFF}---\r\n"][next() % 4]);
        for _ in 0..next() % 40 {
            text.push_str(SOUP[next() % SOUP.len()]);
        }
        let page = page::read(Source::new("soup.md", text.clone()), Format::Markdown, &profiles[round % profiles.len()]);
        let mut end = 0;
        for unit in &page.units {
            assert!(unit.span.start >= end && text.get(unit.span.start..unit.span.end).is_some(), "{text:?}");
            end = unit.span.end;
        }
        let merged = page::merge(&page, &echo(&page), &settings(&locale));
        assert_eq!((merged.text, merged.kept), (text.clone(), Vec::new()));
        let merged = page::merge(&page, &changed(&page, |text| format!("{}{}", pseudo(text), HOSTILE[next() % HOSTILE.len()])), &settings(&locale));
        assert!(merged.kept.iter().all(|at| *at < page.units.len()));
    }
}

/// A page with texts in every place, and tags of every family.
const TAGGED: &str = "# Heading {#id}\n\nWords {{ a }} and {% b %} <%= c %> {d} {: .e} $f$.\n\n:::note[A label]\n\nText\n\n:::\n\n::: tip A title\n\nText\n\n:::\n\n!!! note \"A title\"\n    Text\n\n\
    === \"A tab\"\n\n    Text\n\n{{< figure src=\"a\" alt=\"Alt words\" caption=`Caption words` >}}\n\nA {{% tab Go %}} tab, {% include x.html title='Title words' %}.\n\n\
    ![Alt](b.png \"Title\") [text](c \"title\") <b title=\"x y\">bold</b>\n\n- item\n- **strong** item\n\n| cell | head |\n|---|---|\n| a | b |\n\n> [!NOTE] Marker\n> quoted\n\n<div title=\"d\">html</div>\n\n[r]: /r \"Reference\"\n";

/// What tags of all families are made of.
const SIGNS: &[&str] = &[
    "{", "{{", "}", "}}", "%", "{%", "%}", "#", "{#", "#}", "<", "<%", "%>", ">", "{{<", ">}}", "{{%", "%}}", ":", "::", ":::", ":::note", "{:", "{.", "{::", "!!!", "!!! note", "???", "===", "=== \"x\"", "\"", "'",
    "`", "[", "]", "(", ")", "](x)", "\\", "/", "import x from 'y'", "export x = {", "\n", "\r\n", "\n\n", " ", "a", "$", "&#123;", "&lbrace;", "&lt;", "\u{2060}", "\u{a0}", "\u{3000}", "*", "**", "_", "é",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever a translation says, it opens no template tag of any generator, in no place of a page.
    #[test]
    fn law_2_no_translation_makes_a_template_tag(texts in vec(vec(select(SIGNS), 1..6), 8), known in select(Profile::names().collect::<Vec<_>>()), math in any::<bool>()) {
        let profile = Profile { math, wiki_links: math, ..Profile::named(known).unwrap() };
        let page = page::read(Source::new("page.md", TAGGED), Format::Markdown, &profile);
        let mut texts = texts.iter().cycle();
        let translations = changed(&page, |text| format!("{}{}", pseudo(text), texts.next().unwrap().concat()));
        let locale = Locale::parse("en").unwrap();
        let merged = page::merge(&page, &translations, &settings(&locale));
        prop_assert_eq!(signs(&merged.text, &profile), signs(TAGGED, &profile), "{}", merged.text);
        // Vue reads the page that is made of the Markdown, between its tags.
        if known == "vitepress" {
            let calls = |text: &str| comrak_html(text, &profile).split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.matches("{{").count()).sum::<usize>();
            prop_assert_eq!(calls(&merged.text), calls(TAGGED), "{}", merged.text);
        }
    }
}
