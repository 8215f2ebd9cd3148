//! Any front matter: it comes back unchanged, and under hostile translations its tree is the same by a second parser,
//! texts that were translated aside.

use latimer::page::{self, Format, Page, UnitKind};
use latimer::text::Source;
use serde_json::Value;

use super::{Input, attack, law_1, merged, profile, sane};

pub fn holds(data: &[u8]) {
    let Some(input) = Input::of(data) else { return };
    let (open, close) = [("---\n", "---\n"), ("+++\n", "+++\n"), ("{\n", "}\n"), ("---\r\n", "---\r\n")][input.seed as usize % 4];
    let text = format!("{open}{}\n{close}\nBody.\n", input.text);
    let page = page::read(Source::new("page.md", text), Format::Markdown, &profile(input.choice));
    sane(&page);
    law_1(&page);
    let mut random = attack::Random::of(input.seed);
    let is_data = |page: &Page, at: usize| matches!(page.units[at].kind, UnitKind::FrontMatter(_));
    let translations: Vec<_> = page.units.iter().map(|unit| Some(attack::unit(unit, &mut random))).collect();
    let after = merged(&page, &translations);
    let again = page::read(Source::new("page.md", after.text.clone()), Format::Markdown, &page.profile);
    assert_eq!(again.units.iter().filter(|unit| matches!(unit.kind, UnitKind::FrontMatter(_))).count(), (0..page.units.len()).filter(|at| is_data(&page, *at)).count(), "{:?} became {:?}", page.source.text, after.text);
    let (Some(before), Some(now)) = (tree(&page.source.text), tree(&after.text)) else {
        assert!(tree(&page.source.text).is_none(), "{:?} became {:?}, which a second parser cannot read", page.source.text, after.text);
        return;
    };
    let written = (0..page.units.len()).filter(|at| is_data(&page, *at) && !after.kept.contains(at) && translations[*at].as_ref().is_some_and(|new| new.text != page.units[*at].text)).count();
    let changed = differences(&before, &now).unwrap_or_else(|| panic!("{:?} became {:?}", page.source.text, after.text));
    // A text that an anchor repeats changes wherever it is named.
    let anchored = page.source.text.contains('&');
    assert!(anchored || changed <= written, "{changed} values changed, {written} were written: {:?} became {:?}", page.source.text, after.text);
}

/// What stands between the fences, by parsers that are not our own.
fn tree(text: &str) -> Option<Value> {
    let fence = text.get(..3)?;
    let (_, rest) = text.split_once('\n')?;
    let end = rest.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let (end, _) = end.into_iter().find(|(_, line)| line.trim_end() == fence)?;
    match fence {
        "---" => serde_yaml_ng::from_str(&rest[..end]).ok(),
        "+++" => toml::from_str(&rest[..end]).ok(),
        _ => None,
    }
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
