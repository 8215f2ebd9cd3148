//! Laws 1 and 2 over front matter and data files: what merging gives back, and what no translation can break. The
//! second judge of YAML is a port of libyaml, whose readers are PyYAML's and Go's; of JSON, serde_json; of TOML, toml.
//!
//! With `LATIMER_PAGES` the laws hold over all pages and data files below that folder as well; `DUMP` names a folder
//! where each pair of old and new text is written, for judges in other languages.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod corpora;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use corpora::files;
use latimer::inline::{Inline, Piece, message};
use latimer::page::{self, Format, Language, Page, Profile, Settings, Translation, Unit};
use latimer::text::{Locale, Source};
use proptest::prelude::*;

struct Sample {
    name: String,
    text: String,
    format: Format,
    profile: Profile,
}

/// The fixtures, and every page with front matter and every data file below `LATIMER_PAGES`.
fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("tests/page/data"), root.join("tests/page/markdown"), root.join("content/en")];
    folders.extend(std::env::var_os("LATIMER_PAGES").map(PathBuf::from));
    let mut out = Vec::new();
    for path in folders.iter().flat_map(|folder| ["md", "mdx", "html", "yml", "yaml", "toml", "json", "jsonc"].into_iter().flat_map(|extension| files(folder, extension))) {
        let name = path.display().to_string();
        let format = Format::of(&name);
        let (Some(format), Ok(text)) = (format, std::fs::read_to_string(&path)) else { continue };
        let has_front = text.starts_with("---") || text.starts_with("+++") || text.starts_with('{');
        if !matches!(format, Format::Data(_)) && !has_front || text.len() > 2_000_000 {
            continue;
        }
        // A fixture's name begins with its profile; a page of a site stands in a folder that does.
        let mut words = name.split(['/', '-']).filter_map(Profile::named);
        let profile = words.next_back().unwrap_or_else(Profile::plain);
        // The body has laws of its own.
        let text = if matches!(format, Format::Data(_)) { text } else { front(&text).to_string() };
        out.push(Sample { name, text, format, profile });
    }
    assert!(out.len() > 10);
    out
}

/// The front matter of a page, its last fence included.
fn front(text: &str) -> &str {
    let fence = if text.starts_with('{') { "}" } else { &text[..3] };
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        at += line.len();
        if number > 0 && line.trim_end() == fence {
            return &text[..at];
        }
    }
    text
}

fn read(sample: &Sample, text: &str) -> Page {
    page::read(Source::new(&sample.name, text), sample.format, &sample.profile)
}

fn merged(page: &Page, translations: &[Option<Translation>]) -> page::Merged {
    let locale = Locale::parse("en").unwrap();
    page::merge(page, translations, &Settings { source_locale: &locale, locale: &locale, mark_source: false })
}

fn translated(page: &Page, mut change: impl FnMut(usize, &str) -> String) -> Vec<Option<Translation>> {
    let mut one = |(at, unit): (usize, &Unit)| {
        let pieces = unit.text.pieces.iter().map(|piece| if let Piece::Text(text) = piece { Piece::Text(change(at, text)) } else { piece.clone() });
        let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.text.clone())).collect();
        Translation { text: Inline { pieces: pieces.collect() }, attributes, ..Translation::default() }
    };
    page.units.iter().enumerate().map(|unit| Some(one(unit))).collect()
}

/// The data of a text without fences, and its language.
fn data<'a>(sample: &Sample, text: &'a str) -> Option<(&'a str, Language)> {
    if let Format::Data(language) = sample.format {
        return Some((text.trim_start_matches('\u{FEFF}'), language));
    }
    let (fence, inner) = (text.get(..3)?, text.get(3..)?);
    match fence {
        "---" => Some((inner.split_once('\n')?.1.rsplit_once("---")?.0, Language::Yaml)),
        "+++" => Some((inner.split_once('\n')?.1.rsplit_once("+++")?.0, Language::Toml)),
        _ => Some((text, Language::Json)),
    }
}

/// What a second reader sees: every scalar by its place, and all else.
fn second(text: &str, language: Language) -> Option<BTreeMap<String, String>> {
    let mut out = BTreeMap::new();
    match language {
        Language::Yaml => {
            let mut parser = libyaml_safer::Parser::new();
            let mut input = text.as_bytes();
            parser.set_input_string(&mut input);
            for number in 0.. {
                use libyaml_safer::EventData::{Alias, MappingEnd, MappingStart, Scalar, SequenceEnd, SequenceStart, StreamEnd};
                let what = match parser.parse().ok()?.data {
                    Scalar { value, tag, style, .. } => format!("scalar {:?} {} {value}", tag, if style == libyaml_safer::ScalarStyle::Plain { typed(&value) } else { "text" }),
                    Alias { anchor } => format!("alias {anchor}"),
                    MappingStart { .. } => "map".into(),
                    SequenceStart { .. } => "list".into(),
                    MappingEnd | SequenceEnd => "end".into(),
                    StreamEnd => break,
                    _ => continue,
                };
                out.insert(format!("{number:06}"), what);
            }
        }
        Language::Toml => flat_toml("", &toml::Value::Table(text.parse().ok()?), &mut out),
        Language::Json => flat_json("", &serde_json::from_str(text).ok()?, &mut out),
    }
    Some(out)
}

/// What YAML 1.1 makes of a plain scalar: the words and forms that PyYAML, Psych and old Go readers know.
fn typed(value: &str) -> &'static str {
    use regex::Regex;
    use std::sync::OnceLock;
    static TYPES: OnceLock<Regex> = OnceLock::new();
    let types = TYPES.get_or_init(|| {
        let (null, boolean) = ("|~|null|Null|NULL", "y|Y|n|N|yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");
        let int = "[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+";
        let float = r"[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?[eE][-+]?[0-9]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)";
        let time = r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?";
        Regex::new(&format!("^(?:{null}|{boolean}|{int}|{float}|{time}|<<|=)$")).unwrap()
    });
    if types.is_match(value) { "typed" } else { "text" }
}

fn flat_toml(path: &str, value: &toml::Value, out: &mut BTreeMap<String, String>) {
    match value {
        toml::Value::Table(table) => table.iter().for_each(|(key, value)| flat_toml(&format!("{path}/{key}"), value, out)),
        toml::Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| flat_toml(&format!("{path}/{at}"), value, out)),
        toml::Value::String(text) => drop(out.insert(path.to_string(), format!("scalar text {}", text.replace("\r\n", "\n")))),
        other => drop(out.insert(path.to_string(), other.to_string())),
    }
}

fn flat_json(path: &str, value: &serde_json::Value, out: &mut BTreeMap<String, String>) {
    match value {
        serde_json::Value::Object(map) => map.iter().for_each(|(key, value)| flat_json(&format!("{path}/{key}"), value, out)),
        serde_json::Value::Array(list) => list.iter().enumerate().for_each(|(at, value)| flat_json(&format!("{path}/{at}"), value, out)),
        serde_json::Value::String(text) => drop(out.insert(path.to_string(), format!("scalar text {text}"))),
        other => drop(out.insert(path.to_string(), other.to_string())),
    }
}

/// What is wrong between an old and a new text by the second judge: only strings may differ, and only so many.
fn wrong(sample: &Sample, new: &str, most: usize) -> Option<String> {
    let ((old_data, language), (new_data, _)) = (data(sample, &sample.text)?, data(sample, new)?);
    // What the second judge refuses in the source, it cannot judge.
    let old = second(old_data, language)?;
    let Some(new) = second(new_data, language) else { return Some(format!("unreadable: {new_data:?}")) };
    if old.len() != new.len() {
        return Some(format!("{} values, now {}", old.len(), new.len()));
    }
    let changed: Vec<_> = old.iter().zip(&new).filter(|(old, new)| old != new).collect();
    let not_text = |value: &str| !value.starts_with("scalar") || value.contains(" typed ");
    let bad = changed.iter().find(|((old_key, old), (new_key, new))| old_key != new_key || not_text(old) || not_text(new));
    bad.map(|(old, new)| format!("{old:?} is {new:?}")).or_else(|| (changed.len() > most).then(|| format!("{} values changed for {most}", changed.len())))
}

fn dump(number: usize, sample: &Sample, new: &str) {
    if let Some(folder) = std::env::var_os("DUMP").map(PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        let extension = match data(sample, &sample.text).map(|(_, language)| language) {
            Some(Language::Yaml) => "yml",
            Some(Language::Toml) => "toml",
            _ => "json",
        };
        for (which, text) in [("old", sample.text.as_str()), ("new", new)] {
            let text = data(sample, text).map_or(text, |(data, _)| data);
            std::fs::write(folder.join(format!("{number:06}.{which}.{extension}")), text).unwrap();
        }
    }
}

#[test]
fn law_1_untranslated_data_is_its_own_bytes() {
    let (mut pages, mut units, mut broken) = (0, 0, Vec::new());
    for sample in samples() {
        let page = read(&sample, &sample.text);
        pages += 1;
        units += page.units.len();
        if let Some(fault) = &page.fault {
            broken.push(format!("{}:{} {:?}", sample.name, fault.place.line, fault.says));
        }
        let mut end = 0;
        for unit in &page.units {
            assert!(unit.span.start >= end && sample.text.get(unit.span.start..unit.span.end).is_some(), "{}: {unit:?}", sample.name);
            end = unit.span.end;
        }
        let echo = page.units.iter().map(|unit| {
            let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.text.clone())).collect();
            Some(Translation { text: message::read(&message::write(&unit.text)).unwrap(), attributes, ..Translation::default() })
        });
        let merged = merged(&page, &echo.collect::<Vec<_>>());
        assert!(merged.text == sample.text && merged.kept.is_empty(), "{}: {:?}", sample.name, merged.kept);
    }
    println!("law 1: {pages} of {pages} front matters and data files byte for byte, {units} units; {} cannot be read", broken.len());
    if std::env::var_os("SHOW").is_some() {
        broken.iter().for_each(|broken| println!("{broken}"));
    }
}

/// Strings that YAML 1.1 or 1.2, TOML or JSON read as something else, or cannot hold as they are.
const TRAPS: &[&str] = &[
    "yes", "NO", "Off", "y", "N", "true", "FALSE", "null", "Null", "~", "12", "-1", "+1", "0x1F", "0o17", "017", "0b11", "1_000", "1.5", ".5", "5.", "1e3", ".inf", "-.INF", ".NaN", "12:30", "190:20:30.15", "2026-11-30",
    "2026-11-30T10:00:00Z", "2026-11-30 10:00:00 +1", "<<", "=", "a: b", "a:", ": a", ":a", "a:b", "# x", "x # y", "x #y", "x#y", " lead", "trail ", "- a", "-a", "--- a", "---", "...", "... a", "? a", "?a", "& a", "&a", "* a", "*a",
    "!a", "! a", "|", "| a", ">", "> a", "%a", "@a", "`a`", "'a'", "a'b", "''", "\"a\"", "a\"b", "\"\"\"", "'''", "\\", "\\n", "a\\", "\\u0041", "{a}", "[a]", "a, b", "a]", "a}", "{", "}", "[", "]", ",", ",a", "+++", "a = b", "[table]",
    "\u{a0}nbsp", "nbsp\u{a0}", "tab\there", "\ttab", "bell\u{7}", "esc\u{1b}[0m", "nul\u{1}", "del\u{7f}", "nel\u{85}x", "c1\u{9f}", "ls\u{2028}x", "ps\u{2029}x", "bom\u{feff}x", "\u{feff}", "zwj\u{200d}", "rtl\u{202e}x", "🎉", "日本語",
    "「強調」", "a\u{fffe}b", "/* x */", "// x", "--", "–", "…", "$x", "%s", "100 %", "1,5", "Ä", "end:", "end: ", "a\n b", "a\r\nb", "  ", "x\u{b}y", "x\u{c}y",
];

/// Markup and template tags that a plain value must not gain.
const MARKUP: &[&str] = &[
    "<script>alert(1)</script>", "<b>", "</p>", "<!-- x -->", "<?php x ?>", "{{ x }}", "{{< x >}}", "{{% x %}}", "{% x %}", "{# x #}", "<%= x %>", "[a](javascript:x)", "](/x)", "${x}", "JavaScript:alert(1)", "{{", "{%", "<img src=x",
];

#[test]
fn law_2_no_translation_changes_the_data() {
    let mut seed = 0x2545_F491_4F6C_DD1Du64;
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let (mut pages, mut units, mut kept, mut refused, mut inside) = (0, 0, 0, 0, 0);
    let mut bad = Vec::new();
    for sample in samples() {
        let page = read(&sample, &sample.text);
        if page.units.is_empty() {
            continue;
        }
        pages += 1;
        units += page.units.len();
        // First what every value can hold, alone and around words; then what a plain one must not.
        let rounds: [&dyn Fn(&str, usize) -> String; 3] = [&|_, at| TRAPS[at % TRAPS.len()].to_string(), &|text, at| format!("{} {text} {}", TRAPS[at % TRAPS.len()], TRAPS[at / 7 % TRAPS.len()]), &|text, at| format!("{text} {}", MARKUP[at % MARKUP.len()])];
        for (round, change) in rounds.into_iter().enumerate() {
            let mut said = BTreeMap::new();
            let translations = translated(&page, |at, text| {
                let text = change(text, next());
                said.entry(at).or_insert_with(Vec::new).push(text.clone());
                text
            });
            let merged = merged(&page, &translations);
            let empty = |at: &usize| said.get(at).is_none_or(|said| said.concat().trim().is_empty());
            let plain = |at: &usize| page.units[*at].tags.iter().all(|info| !matches!(info.tag.kind.name(), "a" | "b" | "i" | "g" | "c" | "img" | "x"));
            match round {
                2 => refused += merged.kept.len(),
                _ => {
                    kept += merged.kept.iter().filter(|at| !empty(at) && plain(at)).count();
                    inside += merged.kept.iter().filter(|at| !empty(at) && !plain(at)).count();
                    if std::env::var_os("SHOW").is_some() {
                        merged.kept.iter().filter(|at| !empty(at)).for_each(|at| println!("kept in {}: {:?} for {:?}", sample.name, said.get(at), page.source.slice(page.units[*at].span)));
                    }
                }
            }
            if let Some(wrong) = wrong(&sample, &merged.text, page.units.len()) {
                bad.push(format!("{} round {round}: {wrong}", sample.name));
            }
            // What is not kept says what was asked for, blanks aside.
            let again = read(&sample, &merged.text);
            if round < 2 && merged.kept.is_empty() && again.units.len() == page.units.len() {
                for (unit, translation) in again.units.iter().zip(translations.iter().flatten()) {
                    let words = |text: &Inline| text.plain().split(|letter: char| letter.is_whitespace() || letter == '\u{feff}').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
                    if unit.tags.is_empty() && words(&unit.text) != words(&translation.text) && !matches!(again.format, Format::Html) && unit.kind_slug() == "fm" {
                        bad.push(format!("{}: {:?} reads {:?}", sample.name, words(&translation.text), words(&unit.text)));
                    }
                }
            }
            dump(pages * 3 + round, &sample, &merged.text);
        }
    }
    println!("law 2: {pages} front matters and data files, {units} units three times over: {} wrong by the second judge; {kept} of {} traps not placed in plain values, {inside} in values with markup; {refused} of {units} refused for their markup", bad.len(), units * 2);
    assert!(bad.is_empty(), "{:#?}", bad.iter().take(30).collect::<Vec<_>>());
    assert!(kept * 5000 <= units * 2, "more than 0.02 % of traps could not be placed");
}

/// A value in every style of every language.
fn styled(language: Language, style: usize, words: &str) -> String {
    let lines = words.replace('\n', "\n    ");
    let flat = words.replace('\n', " ");
    match (language, style % 8) {
        (Language::Yaml, 0) => format!("---\ntitle: {flat} # c\nlast: x\n---\n"),
        (Language::Yaml, 1) => format!("---\ntitle: \"{flat}\" # c\nlast: x\n---\n"),
        (Language::Yaml, 2) => format!("---\ntitle: '{flat}'   # c\nlast: x\n---\n"),
        (Language::Yaml, 3) => format!("---\ntitle: |\n    {lines}\nlast: x\n---\n"),
        (Language::Yaml, 4) => format!("---\ntitle: |- # c\n    {lines}\n\n\nlast: x\n---\n"),
        (Language::Yaml, 5) => format!("---\ntitle: >+\n    {lines}\n\nlast: x\n---\n"),
        (Language::Yaml, 6) => format!("---\r\ntitle: >2-\r\n    {}\r\nlast: x\r\n---\r\n", lines.replace('\n', "\r\n")),
        (Language::Yaml, _) => format!("---\n{{title: {flat}, last: x}}\n---\n"),
        (Language::Toml, 0 | 1) => format!("+++\ntitle = \"{flat}\" # c\nlast = 'x'\n+++\n"),
        (Language::Toml, 2 | 3) => format!("+++\ntitle = '{flat}' # c\nlast = 'x'\n+++\n"),
        (Language::Toml, 4) => format!("+++\ntitle = \"\"\"{words}\"\"\"\nlast = 'x'\n+++\n"),
        (Language::Toml, 5) => format!("+++\ntitle = \"\"\"\n{words}\"\"\"\nlast = 'x'\n+++\n"),
        (Language::Toml, 6) => format!("+++\r\ntitle = '''\r\n{}'''\r\nlast = 'x'\r\n+++\r\n", words.replace('\n', "\r\n")),
        (Language::Toml, _) => format!("+++\ntitle = '''{words}'''\nlast = 'x'\n+++\n"),
        (Language::Json, _) => format!("{{\n  \"title\": {},\n  \"last\": \"x\"\n}}\n", serde_json::to_string(words).unwrap()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(2000), failure_persistence: None, ..ProptestConfig::default() })]

    /// In every style of every language, any text comes back as it was asked for, and nothing else changes.
    #[test]
    fn law_2_holds_in_every_style(language in prop_oneof![Just(Language::Yaml), Just(Language::Toml), Just(Language::Json)], style in 0usize..8, words in "[A-Z][a-z]{1,8}( [a-z]{1,8}){0,3}(\n[a-z]{1,6}){0,2}[\u{a0}\u{202f}]?", text in prop_oneof!["\\PC{1,12}", "[-?:,\\[\\]{}#&*!|>'\"%@`\\\\ \ta-z0-9.~+=_\u{85}\u{2028}\u{feff}\u{7}]{1,10}", proptest::sample::select(TRAPS).prop_map(str::to_string)]) {
        let sample = Sample { name: "p.md".into(), text: styled(language, style, &words), format: Format::Markdown, profile: Profile::plain() };
        let page = read(&sample, &sample.text);
        prop_assert_eq!(page.units.len(), 1, "{:?} {:?}", sample.text, page.fault);
        let translations = translated(&page, |_, _| text.clone());
        let merged = merged(&page, &translations);
        let markup = ["<", "{{", "{%", "{#", "](", "${"].iter().any(|sign| text.contains(sign)) || page.units[0].text.plain() == text;
        if merged.kept.is_empty() {
            prop_assert_eq!(wrong(&sample, &merged.text, 1), None, "{:?} {:?}", sample.text, merged.text);
            let again = read(&sample, &merged.text);
            let words = |text: &Inline| text.plain().split_whitespace().collect::<Vec<_>>().join(" ");
            if let Some(unit) = again.units.first() {
                prop_assert_eq!(words(&unit.text), words(&translations[0].as_ref().unwrap().text), "{:?}", merged.text);
            }
            prop_assert_eq!(merged.text.matches("# c").count() >= sample.text.matches("# c").count(), true, "{:?}", merged.text);
        } else {
            prop_assert!(markup || text.trim().is_empty(), "{:?} in {:?} is kept", text, sample.text);
        }
    }
}
