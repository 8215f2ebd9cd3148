//! Any text is an HTML page: it is read, comes back unchanged, and keeps its tree under hostile translations.

use latimer::page::{self, Format};
use latimer::text::Source;

use super::{Input, attack, law_1, merged, profile, sane, structure, tree};

pub fn holds(data: &[u8]) {
    let Some(input) = Input::of(data) else { return };
    let page = page::read(Source::new("page.html", input.text.clone()), Format::Html, &profile(input.choice));
    sane(&page);
    law_1(&page);
    let mut random = attack::Random::of(input.seed);
    let translations: Vec<_> = page.units.iter().map(|unit| Some(attack::unit(unit, &mut random))).collect();
    let text = merged(&page, &translations).text;
    structure::same_calls(&page, &text);
    if structure::is_html(&input.text) {
        // Of a `pre` that is never closed it is a matter of opinion what stands inside.
        let opaque = &["script", "style"];
        assert_eq!(tree::elements(&text, opaque), tree::elements(&input.text, opaque), "{:?} became {text:?}", input.text);
    }
}
