//! What each site generator makes of a page: its template tags, its dialect.

use super::{Profile, Template, keys};
use Template::{Attributes, Braces, Containers, Erb, Hash, Percent, Shortcodes};

/// A generator: its name, whether it passes raw HTML on, whether it links bare URLs, its template tags.
type Known = (&'static str, bool, bool, &'static [Template]);

const KNOWN: &[Known] = &[
    ("plain", true, true, &[Shortcodes, Braces, Percent, Erb]),
    // Hugo drops raw HTML unless a site allows it, and no page tells.
    ("hugo", false, true, &[Shortcodes, Attributes]),
    ("zola", true, false, &[Braces, Percent]),
    ("jekyll", true, false, &[Braces, Percent, Attributes]),
    ("eleventy", true, false, &[Braces, Percent, Hash, Erb]),
    ("docusaurus", false, true, &[Containers]),
    ("astro", true, true, &[Containers]),
    ("mdbook", true, false, &[Braces]),
    ("vitepress", true, true, &[Braces, Containers]),
    ("mkdocs", true, false, &[Braces, Percent, Attributes]),
];

impl Profile {
    /// Plain Markdown or HTML, of which nothing is known: whatever looks like a template tag is left alone.
    pub fn plain() -> Profile {
        of(&KNOWN[0])
    }

    /// The profile of a generator, by its name in lower case.
    pub fn named(name: &str) -> Option<Profile> {
        // Starlight's pages are Astro's.
        let name = if name == "starlight" { "astro" } else { name };
        KNOWN.iter().find(|known| known.0 == name).map(of)
    }

    /// The names of all generators known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|known| known.0)
    }
}

fn of(known: &Known) -> Profile {
    let (name, raw_html, linkify, templates) = *known;
    Profile { name: name.to_string(), keys: keys::of(name), raw_html, linkify, templates: templates.to_vec() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_generator_has_a_profile() {
        for name in Profile::names() {
            assert!(Profile::named(name).is_some_and(|profile| profile.form("title").is_some()));
        }
        assert_eq!(Profile::named("frobnicator"), None);
    }
}
