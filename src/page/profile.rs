//! What each site generator makes of a page: its template tags, its dialect.

use std::sync::LazyLock;

use super::{Profile, Template, keys};
use Template::{Admonitions, Attributes, Braces, Containers, Erb, Hash, Mdx, Percent, Shortcodes};

/// A generator: its name, whether it passes raw HTML on, whether it links bare URLs, its template tags.
type Known = (&'static str, bool, bool, &'static [Template]);

const KNOWN: &[Known] = &[
    ("plain", true, true, &[Shortcodes, Braces, Percent, Erb]),
    // Hugo drops raw HTML unless a site allows it, and no page tells.
    ("hugo", false, true, &[Shortcodes, Braces, Attributes]),
    ("zola", true, false, &[Braces, Percent]),
    ("jekyll", true, false, &[Braces, Percent, Attributes]),
    ("eleventy", true, false, &[Braces, Percent, Hash, Erb]),
    ("docusaurus", false, true, &[Containers, Mdx]),
    ("astro", true, true, &[Containers]),
    ("mdbook", true, false, &[Braces]),
    ("vitepress", true, true, &[Braces, Containers]),
    ("mkdocs", true, false, &[Braces, Percent, Admonitions, Attributes]),
];

/// Arguments of template tags that are texts, whatever the tag is called.
const ARGUMENTS: &[&str] = &[
    "title", "alt", "caption", "label", "text", "header", "heading", "subtitle", "summary", "kicker", "placeholder", "question", "button-text",
    "button_text", "imageAlt", "tab.0",
];

impl Profile {
    /// Plain Markdown or HTML, of which nothing is known: whatever looks like a template tag is left alone.
    pub fn plain() -> Profile {
        PROFILES[0].clone()
    }

    /// The profile of a generator, by its name in lower case.
    pub fn named(name: &str) -> Option<Profile> {
        // Starlight's pages are Astro's.
        let name = if name == "starlight" { "astro" } else { name };
        PROFILES.iter().find(|known| known.name == name).cloned()
    }

    /// Whether what stands between two braces is code even where they are written as character references, for the
    /// generator reads the HTML that is made of the page.
    pub(super) fn interpolates(&self) -> bool {
        self.name == "vitepress"
    }

    /// Whether a comment may stand in HTML's form, `<!-- … -->`, where MDX has none: Docusaurus lets it, for it did so
    /// when MDX still had them.
    pub(super) fn has_html_comments(&self) -> bool {
        self.name == "docusaurus"
    }

    /// Whether an argument of a template tag, or an attribute of an element of MDX, is listed as text.
    pub(super) fn lists(&self, tag: &str, argument: &str) -> bool {
        let of = |entry: &String| entry.strip_suffix(argument).is_some_and(|of| of.is_empty() || of.strip_suffix('.') == Some(tag));
        self.arguments.iter().any(of)
    }

    /// The names of all generators known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|known| known.0)
    }
}

/// Made once, for each page has its profile; what is long in it is shared.
static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| KNOWN.iter().map(of).collect());

fn of(known: &Known) -> Profile {
    let (name, raw_html, linkify, templates) = *known;
    let arguments = ARGUMENTS.iter().map(|name| name.to_string()).collect();
    Profile { name: name.to_string(), keys: keys::of(name), raw_html, linkify, templates: templates.to_vec(), arguments, math: false, wiki_links: false }
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
