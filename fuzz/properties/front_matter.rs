//! Any front matter, any data file: it comes back unchanged, and under hostile translations its tree is the same by a
//! second parser, texts that were translated aside.
//!
//! Where YAML is read without a whole parser, the reader itself asserts that one reads the same, in every build that has
//! debug assertions, as these have.

use latimer::page::{self, Format, Language, Page, UnitKind};
use latimer::text::Source;
use serde_json::Value;

use super::{Input, attack, law_1, merged, profile, sane};

pub fn holds(data: &[u8]) {
    let Some(input) = Input::of(data) else { return };
    let (language, crlf) = [(Language::Yaml, false), (Language::Toml, false), (Language::Json, false), (Language::Yaml, true)][input.seed as usize % 4];
    let inner = if crlf { input.text.replace('\n', "\r\n") } else { input.text.to_string() };
    let fence = match language {
        Language::Yaml => "---\n",
        Language::Toml => "+++\n",
        Language::Json => "",
    };
    let is_file = input.seed as usize / 4 % 2 == 1;
    let (text, format) = if is_file { (inner, Format::Data(language)) } else { (format!("{fence}{inner}\n{fence}\nBody.\n"), Format::Markdown) };
    let page = page::read(Source::new("page.md", text), format, &profile(input.choice));
    sane(&page);
    law_1(&page);
    let mut random = attack::Random::of(input.seed);
    let translations: Vec<_> = page.units.iter().map(|unit| Some(attack::unit(unit, &mut random))).collect();
    let after = merged(&page, &translations);
    let again = page::read(Source::new("page.md", after.text.clone()), format, &page.profile);
    // Behind front matter stand the texts of the page.
    let is_value = |unit: &page::Unit| is_file || matches!(unit.kind, UnitKind::FrontMatter(_));
    let context = || format!("{:?} became {:?}", page.source.text, after.text);
    // Which values of a data file are texts is told by how they look, and a translation may look otherwise.
    assert!(is_file || again.units.iter().filter(|unit| is_value(unit)).count() == page.units.iter().filter(|unit| is_value(unit)).count(), "{}", context());
    let tree = |page: &Page| tree(&page.source.text, language, is_file);
    // Who reads the source must read what was made of it; what only we read, nobody else can judge.
    let Some(before) = page.units.iter().any(is_value).then(|| tree(&page)).flatten() else { return };
    let now = tree(&again).unwrap_or_else(|| panic!("a second parser cannot read it: {}", context()));
    let changed = |at: usize| !after.kept.contains(&at) && translations[at].as_ref().is_some_and(|new| new.text != page.units[at].text);
    let written = (0..page.units.len()).filter(|at| is_value(&page.units[*at]) && changed(*at)).count();
    let differing = differences(&before, &now).unwrap_or_else(|| panic!("{}", context()));
    // A text that an anchor repeats changes wherever it is named.
    assert!(page.source.text.contains('&') || differing <= written, "{differing} values changed, {written} were written: {}", context());
}

/// The data by parsers that are not our own.
fn tree(text: &str, language: Language, is_file: bool) -> Option<Value> {
    let data = if is_file { text } else { fenced(text, language)? };
    match language {
        // This parser takes a byte order mark for a column, and a `?` on the next line for a key.
        Language::Yaml => serde_yaml_ng::from_str(data.strip_prefix('\u{feff}').unwrap_or(data)).ok(),
        Language::Toml => toml::from_str(data).ok(),
        Language::Json => serde_json::Deserializer::from_str(data).into_iter().next()?.ok(),
    }
}

/// What stands between the fences.
fn fenced(text: &str, language: Language) -> Option<&str> {
    if language == Language::Json {
        return Some(text);
    }
    let (fence, rest) = text.split_once('\n')?;
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == fence {
            return Some(&rest[..at]);
        }
        at += line.len();
    }
    None
}

/// How many strings differ between two trees; none if anything else does.
fn differences(before: &Value, now: &Value) -> Option<usize> {
    match (before, now) {
        (Value::String(before), Value::String(now)) => Some(usize::from(before != now)),
        (Value::Array(before), Value::Array(now)) if before.len() == now.len() => before.iter().zip(now).map(|(before, now)| differences(before, now)).sum(),
        (Value::Object(before), Value::Object(now)) if before.len() == now.len() => before.iter().map(|(key, before)| differences(before, now.get(key)?)).sum(),
        _ => (before == now).then_some(0),
    }
}
