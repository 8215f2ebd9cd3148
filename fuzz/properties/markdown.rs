//! Any text is a Markdown page: it is read, comes back unchanged, and keeps its structure under hostile translations.

use latimer::page::{self, Format, Profile};
use latimer::text::Source;

use super::{Input, attack, law_1, merged, profile, sane, structure};

pub fn holds(data: &[u8]) {
    let Some(input) = Input::of(data) else { return };
    let profile = profile(input.choice);
    let read = |profile: &Profile| page::read(Source::new("page.md", input.text.clone()), Format::Markdown, profile);
    let page = read(&profile);
    sane(&page);
    law_1(&page);
    let attacked = |page: &page::Page| {
        let mut random = attack::Random::of(input.seed);
        let translations: Vec<_> = page.units.iter().map(|unit| Some(attack::unit(unit, &mut random))).collect();
        merged(page, &translations).text
    };
    structure::same_calls(&page, &attacked(&page));
    // What a generator's template tags become, no parser of Markdown can judge.
    let page = read(&Profile { templates: Vec::new(), ..profile });
    if structure::is_body(&page.source.text) {
        structure::same_markdown(&page, &attacked(&page), structure::Tags::AsTheyStand);
    }
}
