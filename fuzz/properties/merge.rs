//! Any page with any translations: what fits is written, what does not is kept, and the page's structure stays.

use latimer::inline::{Inline, Tag, message};
use latimer::page::{self, Format, Page, Profile, Translation};
use latimer::text::Source;

use super::{Input, law_1, merged, profile, sane, structure, tree};

/// Parts a fuzzer's text into a page and a translation a line.
const CUT: &str = "\n%%\n";

pub fn holds(data: &[u8]) {
    let Some(input) = Input::of(data) else { return };
    let (text, said) = input.text.split_once(CUT).unwrap_or((&input.text, "ä <b1>ö</b1>"));
    let format = [Format::Markdown, Format::Html, Format::Markdown, Format::Html, Format::Text][input.seed as usize % 5];
    let profile = Profile { templates: Vec::new(), ..profile(input.choice) };
    let page = page::read(Source::new("page", text), format, &profile);
    sane(&page);
    law_1(&page);
    let lines: Vec<&str> = said.lines().collect();
    let said = |at: usize| lines.get(at % lines.len().max(1)).copied().unwrap_or_default();
    let translations: Vec<_> = (0..page.units.len()).map(|at| translation(said(at), format)).collect();
    let text = merged(&page, &translations).text;
    judge(&page, &text);
}

/// A line: the text, then attributes and link targets, parted by tabs.
fn translation(line: &str, format: Format) -> Option<Translation> {
    let mut parts = line.split('\t');
    let said = parts.next()?;
    if said == "-" {
        return None;
    }
    let mut out = Translation { text: message::read(said).unwrap_or_else(|_| Inline::text(said)), ..Translation::default() };
    for (name, value) in parts.filter_map(|part| part.strip_prefix('.')?.split_once('=')) {
        match name.strip_suffix("-href") {
            // In HTML a target is an attribute like any other to the judge.
            Some(tag) if format == Format::Markdown => out.targets.extend(Tag::parse(tag).map(|tag| (tag, value.to_string()))),
            Some(_) => {}
            None => out.attributes.push((name.to_string(), value.to_string())),
        }
    }
    Some(out)
}

fn judge(page: &Page, text: &str) {
    let source = &page.source.text;
    match page.format {
        Format::Markdown if structure::is_body(source) => structure::same_markdown(page, text, structure::Tags::Free),
        Format::Html if structure::is_html(source) => tree::compare(&tree::counted(text), &tree::counted(source)).unwrap_or_else(|fault| panic!("{fault}: {source:?} became {text:?}")),
        _ => {}
    }
}
