//! What merging writes into Markdown pages, case by case.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use latimer::inline::{Tag, message};
use latimer::page::{self, Format, Merged, Page, Profile, Settings, Translation};
use latimer::text::{Locale, Source};

fn read(text: &str, profile: &str) -> Page {
    page::read(Source::new("page.md", text), Format::Markdown, &Profile::named(profile).unwrap())
}

/// A translation from its message form; lines that begin with `.` are attributes and link targets.
fn translation(said: &str) -> Option<Translation> {
    let mut lines = said.lines();
    let text = lines.next()?;
    if text == "-" {
        return None;
    }
    let mut out = Translation { text: message::read(text).unwrap(), ..Translation::default() };
    for line in lines {
        let (name, value) = line.trim_start_matches('.').split_once(" = ").unwrap();
        match name.strip_suffix("-href") {
            Some(tag) => out.targets.push((Tag::parse(tag).unwrap(), value.to_string())),
            None => out.attributes.push((name.to_string(), value.to_string())),
        }
    }
    Some(out)
}

fn merge(text: &str, profile: &str, said: &[&str], mark_source: bool) -> Merged {
    let (source_locale, locale) = (Locale::parse("en").unwrap(), Locale::parse("ar").unwrap());
    let page = read(text, profile);
    let translations: Vec<_> = said.iter().map(|said| translation(said)).collect();
    page::merge(&page, &translations, &Settings { source_locale: &source_locale, locale: &locale, mark_source })
}

#[track_caller]
fn holds(text: &str, said: &[&str], expected: &str) {
    let merged = merge(text, "plain", said, false);
    assert_eq!(merged.text, expected);
    assert_eq!(merged.kept, Vec::<usize>::new());
}

#[test]
fn words_never_make_markup() {
    holds("Words.\n", &["- kein Punkt"], "\\- kein Punkt\n");
    holds("Words.\n", &["-5 °C bis +7 °C"], "-5 °C bis +7 °C\n");
    holds("Words.\n", &["31. Oktober"], "31\\. Oktober\n");
    holds("Words.\n", &["# 1 ist *wichtig*"], "\\# 1 ist \\*wichtig\\*\n");
    holds("Words.\n", &["[x](javascript:y) &lt;script> &amp;lt; {{ x }}"], "\\[x\\](javascript:y) \\<script> &amp;lt; &#123;&#123; x &#125;&#125;\n");
    holds("Words.\n", &["snake_case, 2 * 3, R&amp;D, a < b"], "snake_case, 2 * 3, R&D, a < b\n");
    holds("Words.\n", &["https://evil.example und www.evil.example"], "https&#58;//evil.example und www&#46;evil.example\n");
    holds("Words.\n", &["Ende\\"], "Ende\\\\\n");
    holds("# Title\n", &["C#"], "# C\\#\n");
    holds("# Title {#id}\n", &["Titel {#x}"], "# Titel &#123;#x&#125; {#id}\n");
    holds("| a | b |\n|---|---|\n| c | d |\n", &["x | y", "-", "`z`", "-"], "| x \\| y | b |\n|---|---|\n| \\`z\\` | d |\n");
}

#[test]
fn formatting_holds_next_to_letters() {
    holds("Press **Next** now.\n", &["Auf <b1>„Weiter“</b1>umschalten"], "Auf **„Weiter“**&#117;mschalten\n");
    holds("Press **Next** now.\n", &["今すぐ<b1>「次へ」</b1>を押す"], "今す&#12368;**「次へ」**&#12434;押す\n");
    holds("An _important_ word.\n", &["Ein un<i1>wichtig</i1>es Wort"], "Ein un*wichtig*es Wort\n");
    holds("A **bold** word.\n", &["Ein <b1> fettes </b1>Wort"], "Ein **fettes** Wort\n");
    holds("A **bold** word.\n", &["Ein fettes<b1></b1> Wort"], "Ein fettes Wort\n");
    holds("A **bold** word.\n", &["<b1>Ein</b1> fettes <b1>Wort</b1>"], "**Ein** fettes **Wort**\n");
}

#[test]
fn formatting_holds_next_to_template_tags() {
    let merged = merge("{{< box >}}**Step 1:** go.\n", "hugo", &["<v1/><b1>„Schritt“ 1:</b1> los."], false);
    assert_eq!((merged.text.as_str(), merged.kept), ("{{< box >}}**\u{2060}„Schritt“ 1:** los.\n", vec![]));
}

/// What neither the words nor the markup are for themselves, they are not together.
#[test]
fn no_joint_makes_a_template_tag() {
    for (text, said) in [("See https://a.example/{ now.\n", "<w1/>%"), ("See https://a.example/{ now.\n", "<w1/># x"), ("See https://a.example/x# now.\n", "<w1/>} x")] {
        let merged = merge(text, "plain", &[said], false);
        assert!(!["{%", "{#", "#}"].iter().any(|sign| merged.text.contains(sign)), "{}", merged.text);
    }
}

#[test]
fn bare_urls_stand_apart_from_their_neighbours() {
    holds("See https://a.example/ now.\n", &["（<w1/>）参照"], "（<https://a.example/>）参照\n");
    // Together with the bracket, its last letter would end a template tag.
    holds("See https://a.example/x% now.\n", &["Siehe „<w1/>“."], "Siehe „ https://a.example/x% “.\n");
    // MDX has no brackets around a URL.
    let merged = merge("See https://a.example/ now.\n", "docusaurus", &["（<w1/>）参照"], false);
    assert_eq!((merged.text.as_str(), merged.kept), ("（ https://a.example/ ）参照\n", vec![]));
}

#[test]
fn an_alert_of_ones_own_title_takes_both_texts() {
    holds("> [!NOTE] A title\n> Words.\n", &["Ein Titel", "Wörter."], "> [!NOTE] Ein Titel\n> Wörter.\n");
    holds("> [!NOTE] A title & _more_\n> Words.\n", &["<i1>Ein</i1> *Titel* &amp;lt;", "Wörter."], "> [!NOTE] _Ein_ \\*Titel\\* &amp;lt;\n> Wörter.\n");
}

#[test]
fn what_only_looks_like_markup_stays_as_it_is() {
    holds("A ~~~b~~~ c.\n", &["Ein ~~~b~~~ ~c~."], "Ein ~~~b~~~ \\~c\\~.\n");
    // comrak sees no emphasis here, and would see it around other words.
    for (said, expected, kept) in [("x~~~ b ~~~", "_x~~~ b ~~~_\n", vec![]), ("b", "_~~~ a ~~~_\n", vec![0])] {
        let merged = merge("_~~~ a ~~~_\n", "plain", &[said], false);
        assert_eq!((merged.text.as_str(), merged.kept), (expected, kept));
    }
    let merged = merge("Words.\n", "docusaurus", &["&lt;!-- {x}"], false);
    assert_eq!((merged.text.as_str(), merged.kept), ("&lt;!-- &#123;x&#125;\n", vec![]));
}

#[test]
fn template_tags_within_attributes_are_kept() {
    holds("| a |\n|---|\n| <img alt=\"b\"> |\n", &["-", "c | d"], "| a |\n|---|\n| <img alt=\"c &#124; d\"> |\n");
    let page = "<p title=\"Since {{ v }}\">x</p>\n\nNew: <b title=\"Since\">y</b>\n";
    let merged = merge(page, "jekyll", &["Seit <v1/>, \"ja\"", "-", "Neu: <b1>z</b1>\n.b1-title = Seit {{ w }}"], false);
    assert_eq!((merged.text.as_str(), merged.kept), ("<p title=\"Seit {{ v }}, &quot;ja&quot;\">x</p>\n\nNeu: <b title=\"Seit &#123;&#123; w &#125;&#125;\">z</b>\n", vec![]));
}

#[test]
fn attributes_of_raw_tags_are_texts() {
    let page = "See <a href=\"/x\" aria-label='The map' title=\"a > b\">here</a> <i class=\"icon\" title=\"Open\"></i> and <img src=\"a.png\" alt=\"A\" title=\"B\">.\n";
    let said = "Siehe <a1>hier</a1> <x1/> und <img1/>.\n.a1-aria-label = Die 'Karte'\n.a1-title = c \"d\"\n.x1-title = Offen\n.img1-alt = Ä\n.img1-title = Ü";
    let expected = "Siehe <a href=\"/x\" aria-label='Die &#39;Karte&#39;' title=\"c &quot;d&quot;\">hier</a> <i class=\"icon\" title=\"Offen\"></i> und <img src=\"a.png\" alt=\"Ä\" title=\"Ü\">.\n";
    holds(page, &[said], expected);
    // Without any words around them they are texts of their own.
    let page = "<a href=\"/x\" aria-label=\"Home\"><i class=\"icon\"></i></a>\n\n[![](/a.png)](/b \"To b\") <img title=\"B > c\" alt=\"A\">\n";
    let expected = "<a href=\"/x\" aria-label=\"Start\"><i class=\"icon\"></i></a>\n\n[![](/a.png)](/b \"Zu b\") <img title=\"Ü &gt;\" alt=\"Ä\">\n";
    holds(page, &["Start", "Zu b", "Ä\n.title = Ü >"], expected);
}

#[test]
fn references_in_bold_behind_other_bold_keep_their_label() {
    let page = "**A** and **[the page][]** and **b**.\n\n[the page]: /x\n";
    holds(page, &["<b1>A</b1> und <b2><a1>die Seite</a1></b2> und <b3>b</b3>."], "**A** und **[die Seite][the page]** und **b**.\n\n[the page]: /x\n");
}

#[test]
fn people_are_told_the_tag_and_not_what_hides_it() {
    let told = |text: &str| read(text, "hugo").units[0].tags[0].stands_for.clone();
    assert_eq!(told("A [b](/{{< c >}}/d \"e](f)\").\n"), "/{{< c >}}/d");
    assert_eq!(told("A [b][c].\n\n[c]: </d/{{< e >}}>\n"), "/d/{{< e >}}");
    assert_eq!(told("A [b {{< c >}}][d].\n\n[d]: /e\n"), "/e");
}

#[test]
fn bodies_that_are_no_text_are_none_within_html_either() {
    let page = "<div>Name</div>\n{%- set code %}\n<b>a</b> = 1\n{%- endset %}\n\n{# A note\n\nof {% some %} length #}\n\nEnd\n";
    let said: Vec<String> = read(page, "eleventy").units.iter().map(|unit| message::write(&unit.text)).collect();
    assert_eq!(said, ["Name", "End"]);
}

#[test]
fn links_keep_their_targets_unless_approved_ones_are_given() {
    holds("See [the page][] now.\n\n[the page]: /x\n", &["Siehe <a1>die Seite</a1> jetzt."], "Siehe [die Seite][the page] jetzt.\n\n[the page]: /x\n");
    holds("[the page][]\n\n[the page]: /x\n", &["die Seite"], "[die Seite][the page]\n\n[the page]: /x\n");
    holds("See [a](/x \"T\").\n", &["Siehe <a1>b</a1>.\n.a1-title = „T“ \"U\"\n.a1-href = /de/x"], "Siehe [b](/de/x \"„T“ \\\"U\\\"\").\n");
    holds("See [a](/x).\n", &["Siehe <a1>b</a1>.\n.a1-href = https://x.example/a b)"], "Siehe [b](https://x.example/a%20b%29).\n");
    holds("See <https://a.example/> now.\n", &["Jetzt:<w1/>"], "Jetzt:<https://a.example/>\n");
    holds("[a](/x \"T\") and [b](/y \"U\").\n", &["<a1>a</a1> und <a2>b</a2>.\n.a1-title = c\\"], "[a](/x \"c&#92;\") und [b](/y \"U\").\n");
    let bad = merge("See [a](/x).\n", "plain", &["Siehe <a1>b</a1>.\n.a1-href = javascript:alert(1)"], false);
    assert_eq!((bad.text.as_str(), bad.kept), ("See [a](/x).\n", vec![0]));
}

#[test]
fn images_keep_their_place_and_change_their_words() {
    holds("![Seven people](/a.png \"The team\")\n", &["Sieben [Leute]\n.title = Das \"Team\""], "![Sieben \\[Leute\\]](/a.png \"Das \\\"Team\\\"\")\n");
    holds("Words ![an icon][] go on.\n\n[an icon]: /a.png\n", &["<img1/> Wörter\n.img1-alt = ein Bild"], "![ein Bild][an icon] Wörter\n\n[an icon]: /a.png\n");
    holds("Words <img src=\"a\" alt='b c'> go on.\n", &["Wörter <img1/>\n.img1-alt = d'e < f"], "Wörter <img src=\"a\" alt='d&#39;e &lt; f'>\n");
}

#[test]
fn tags_that_are_lost_or_doubled_keep_the_source() {
    for said in ["ohne Link", "<a1>zwei</a1> <a1>mal</a1> <c1/>", "<a1>ohne Code</a1>", "<a1>ein</a1> <c1/> <x1/>"] {
        let merged = merge("See [a](/x) `b`.\n", "plain", &[said], false);
        assert_eq!((merged.text.as_str(), merged.kept), ("See [a](/x) `b`.\n", vec![0]), "{said}");
    }
    holds("See [a](/x) `b`.\n", &["<c1>y</c1> <a1>zweimal</a1> <c1/>"], "`b` [zweimal](/x) `b`\n");
}

/// A person's `l10n-allow` counts for the writer and for the proof of the page's structure, and for its own tag alone.
#[test]
fn what_a_person_allowed_may_be_left_out_or_repeated() {
    let allowed = |text: &str, said: &str, tag: &str, least, most| {
        let page = read(text, "hugo");
        let (source_locale, locale) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        let translation = Translation { allowed: vec![(Tag::parse(tag).unwrap(), least, most)], ..translation(said).unwrap() };
        page::merge(&page, &[Some(translation)], &Settings { source_locale: &source_locale, locale: &locale, mark_source: false })
    };
    let cases = [
        ("See [a](/x) now.\n", "Jetzt ansehen.", "a1", "Jetzt ansehen.\n"),
        ("See [a](/x) now.\n", "<a1>Hier</a1> oder <a1>da</a1>.", "a1", "[Hier](/x) oder [da](/x).\n"),
        ("An ![icon](/a.png \"T\") here.\n", "Ein Wort.", "img1", "Ein Wort.\n"),
        ("An ![icon](/a.png) here.\n", "Ein <img1/> und <img1/> da.", "img1", "Ein ![icon](/a.png) und ![icon](/a.png) da.\n"),
        ("A note[^n] here.\n\n[^n]: \\*\n", "Eine Note<fn1/> hier<fn1/>.", "fn1", "Eine Note[^n] hier[^n].\n\n[^n]: \\*\n"),
        ("Run `x` now.\n", "Jetzt laufen lassen.", "c1", "Jetzt laufen lassen.\n"),
        ("Mail {{< mail >}} now.\n", "Jetzt schreiben.", "v1", "Jetzt schreiben.\n"),
    ];
    for (text, said, tag, expected) in cases {
        let merged = allowed(text, said, tag, 0, 2);
        assert_eq!((merged.text.as_str(), merged.kept), (expected, vec![]), "{said}");
        let merged = allowed(text, said, "a7", 0, 2);
        assert_eq!((merged.text.as_str(), merged.kept), (text, vec![0]), "{said}");
    }
    let merged = allowed("See [a](/x) now.\n", "<a1>1</a1> <a1>2</a1> <a1>drei</a1>", "a1", 0, 2);
    assert_eq!(merged.kept, [0], "more than was allowed");
}

#[test]
fn lines_and_containers_stay() {
    holds("> Two\r\n> lines\\\r\n> and more.\r\n", &["Zwei Zeilen<br1/>und mehr."], "> Zwei Zeilen\\\r\n> und mehr.\r\n");
    holds("- [ ] Task\n- Item\n  goes on\n\nEnd", &["Aufgabe", "Punkt", "Ende"], "- [ ] Aufgabe\n- Punkt\n\nEnde");
    holds("Write to {{< mail \"x\" >}} now.\n", &["Jetzt an <v1/>schreiben {{< evil >}}"], "Jetzt an {{< mail \"x\" >}}schreiben &#123;&#123;< evil >&#125;&#125;\n");
}

#[test]
fn front_matter_is_quoted_anew_and_names_the_language() {
    let text = "---\ntitle: Office # here\nlang: en\nsummary: >-\n  Two\n  lines.\ndescription: 'It''s'\n---\nWords.\n";
    let merged = merge(text, "plain", &["Büro: \"1\"", "Zwei: Zeilen # nicht", "Das 'ist' es", "-"], false);
    assert_eq!(merged.text, "---\ntitle: \"Büro: \\\"1\\\"\" # here\nlang: ar\nsummary: >-\n  Zwei: Zeilen # nicht\ndescription: 'Das ''ist'' es'\n---\nWords.\n");
    let text = "+++\ntitle = \"Office\"\nlanguage = 'en'\ndescription = 'x'\n+++\n";
    let merged = merge(text, "plain", &["\"Büro\"\\", "d'or"], false);
    assert_eq!(merged.text, "+++\ntitle = \"\\\"Büro\\\"\\\\\"\nlanguage = 'ar'\ndescription = \"d'or\"\n+++\n");
}

/// Whatever is written over a front-matter value reads back as that value, in every style of scalar.
#[test]
fn front_matter_holds_any_value() {
    let hostile = [
        "yes", "NO", "null", "~", "12:30", "1e3", "0x1F", "1_000", "2026-01-01", "a: b", "a #b", "# x", "- x", "? x", "a:", "[x]", "{x}", "*x", "&x", "!x", "|x", ">x", "'x'", "\"x\"", "%x", "@x",
        "`x`", "---", "--- x", "...", "x, y", "C:\\dir", "\u{a0}x", "“x”", "+++", "x = 1", "'''", "\"\"\"", "=x", "😀", ".", "ö",
    ];
    let mut failed = Vec::new();
    for style in ["Words", "'Words'", "\"Words\"", "|\n  Words", "|-\n  Words", ">\n  Words", ">-\n  Words\n  and more", "|\n  Words\n\n  and more\n", "[Words, b]"] {
        for value in hostile {
            let key = if style.starts_with('[') { "title: x\nitems" } else { "title" };
            let text = format!("---\n{key}: {style}\nother: 1\n---\n");
            let mut profile = Profile::plain();
            profile.keys = profile.keys.iter().cloned().chain(["items.*".into()]).collect();
            let page = page::read(Source::new("page.md", text.clone()), Format::Markdown, &profile);
            let locale = Locale::parse("en").unwrap();
            let settings = Settings { source_locale: &locale, locale: &locale, mark_source: false };
            let translations: Vec<_> = page.units.iter().map(|_| Some(Translation { text: latimer::inline::Inline::text(value), ..Translation::default() })).collect();
            let merged = page::merge(&page, &translations, &settings);
            let mut profile = profile.clone();
            profile.keys = profile.keys.iter().cloned().chain(["other".into()]).collect();
            let again = page::read(Source::new("page.md", merged.text.clone()), Format::Markdown, &profile);
            let held = again.units.iter().all(|unit| unit.text.plain() == value.trim() || !value.chars().any(char::is_alphabetic));
            if !merged.kept.is_empty() || !held || !merged.text.ends_with("other: 1\n---\n") {
                failed.push(format!("{style:?} {value:?} {:?}", merged.text));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn what_stays_in_the_source_language_is_marked() {
    let text = "# Title\n\nOne.\n\nTwo.\n";
    let merged = merge(text, "plain", &["عنوان", "-", "اثنان"], true);
    assert_eq!(merged.text, "# عنوان\n\n<span lang=\"en\" dir=\"ltr\">One.</span>\n\nاثنان\n");
    // A translation that cannot be placed stays in the source language too.
    let merged = merge("See [a](/x).\n", "plain", &["ohne"], true);
    assert_eq!(merged.text, "<span lang=\"en\" dir=\"ltr\">See [a](/x).</span>\n");
    // A draft that is published is marked as one, with or without a mark on the source language.
    for mark_source in [true, false] {
        let page = read("# Title\n\nOne **bold** word.\n", "plain");
        let (source_locale, locale) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        let drafts: Vec<_> = ["Titel", "1. Ein <b1>fettes</b1> Wort."].map(|said| Some(Translation { draft: true, ..translation(said).unwrap() })).into();
        let merged = page::merge(&page, &drafts, &Settings { source_locale: &source_locale, locale: &locale, mark_source });
        let expected = "# <span data-l10n=\"draft\">Titel</span>\n\n<span data-l10n=\"draft\">1. Ein **fettes** Wort.</span>\n";
        assert_eq!((merged.text.replace("1\\.", "1.").as_str(), merged.kept), (expected, vec![]));
    }
    // Where raw HTML does not reach the reader, nothing is marked.
    let draft = Some(Translation { draft: true, ..translation("Titel").unwrap() });
    let locale = Locale::parse("de").unwrap();
    let settings = Settings { source_locale: &Locale::parse("en").unwrap(), locale: &locale, mark_source: true };
    assert_eq!(page::merge(&read("# Title\n", "hugo"), &[draft], &settings).text, "# Titel\n");
    assert_eq!(merge(text, "hugo", &["-", "-", "-"], true).text, text);
}
