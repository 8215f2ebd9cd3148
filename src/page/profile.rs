//! What each site generator makes of a page: its front-matter texts, its template tags, its dialect.

use super::{Profile, Template};
use Template::{Admonitions, Attributes, Braces, Containers, Erb, Hash, Mdx, Percent, Shortcodes};

/// A generator: its name, its keys, whether it passes raw HTML on, whether it links bare URLs, its template tags.
type Known = (&'static str, &'static [&'static str], bool, bool, &'static [Template]);

const COMMON: &[&str] = &["title", "description", "summary", "subtitle"];

const KNOWN: &[Known] = &[
    ("plain", &["linkTitle"], true, true, &[Shortcodes, Braces, Percent, Erb]),
    (
        "hugo",
        &["linkTitle", "linktitle", "menus.*.name", "menus.*.title", "menu.*.name", "menu.*.title", "cascade.*.title"],
        // Hugo drops raw HTML unless a site allows it, and no page tells.
        false,
        true,
        &[Shortcodes, Braces, Attributes],
    ),
    ("zola", &[], true, false, &[Braces, Percent]),
    ("jekyll", &["nav_title", "excerpt", "teaser_text"], true, false, &[Braces, Percent, Attributes]),
    ("eleventy", &[], true, false, &[Braces, Percent, Hash, Erb]),
    ("docusaurus", &["sidebar_label", "pagination_label"], false, true, &[Containers, Mdx]),
    (
        "astro",
        &[
            "sidebar.label",
            "sidebar.badge.text",
            "hero.title",
            "hero.tagline",
            "hero.image.alt",
            "hero.actions.*.text",
            "prev.label",
            "next.label",
        ],
        true,
        true,
        &[Containers],
    ),
    ("mdbook", &[], true, false, &[Braces]),
    ("mkdocs", &[], true, false, &[Braces, Percent, Admonitions, Attributes]),
    (
        "vitepress",
        &["hero.name", "hero.text", "hero.tagline", "hero.image.alt", "hero.actions.*.text", "features.*.title", "features.*.details"],
        true,
        true,
        &[Braces, Containers],
    ),
];

/// Arguments of template tags that are texts, whatever the tag is called.
const ARGUMENTS: &[&str] = &[
    "title", "alt", "caption", "label", "text", "header", "heading", "subtitle", "summary", "kicker", "placeholder", "question", "button-text",
    "button_text", "imageAlt", "tab.0",
];

impl Profile {
    /// Plain Markdown or HTML, of which nothing is known: whatever looks like a template tag is left alone.
    pub fn plain() -> Profile {
        of(&KNOWN[0])
    }

    /// The profile of a generator, by its name in lower case.
    pub fn named(name: &str) -> Option<Profile> {
        KNOWN.iter().find(|known| known.0 == name).map(of)
    }

    /// Whether what stands between two braces is code even where they are written as character references, for the
    /// generator reads the HTML that is made of the page.
    pub(super) fn interpolates(&self) -> bool {
        self.name == "vitepress"
    }

    /// The names of all generators known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|known| known.0)
    }

    /// Whether the value of a front-matter key, given as a dotted path, is text.
    pub(super) fn is_text(&self, path: &str) -> bool {
        self.keys.iter().any(|glob| matches(glob, path))
    }
}

fn of(known: &Known) -> Profile {
    let (name, keys, raw_html, linkify, templates) = *known;
    let keys = COMMON.iter().chain(keys).map(|key| key.to_string()).collect();
    let arguments = ARGUMENTS.iter().map(|name| name.to_string()).collect();
    Profile { name: name.to_string(), keys, raw_html, linkify, templates: templates.to_vec(), arguments, math: false, wiki_links: false }
}

/// Whether a dotted path fits a glob: `*` stands for one part of the path, `**` for any number of parts; inside a
/// part `*` stands for any letters.
fn matches(glob: &str, path: &str) -> bool {
    fn parts(glob: &[&str], path: &[&str]) -> bool {
        match (glob.split_first(), path.split_first()) {
            (None, None) => true,
            (Some((&"**", rest)), _) => parts(rest, path) || path.split_first().is_some_and(|(_, path)| parts(glob, path)),
            (Some((part, glob)), Some((name, path))) => letters(part, name) && parts(glob, path),
            _ => false,
        }
    }
    parts(&glob.split('.').collect::<Vec<_>>(), &path.split('.').collect::<Vec<_>>())
}

fn letters(glob: &str, name: &str) -> bool {
    match glob.split_once('*') {
        None => glob == name,
        Some((before, after)) => match name.strip_prefix(before) {
            Some(rest) => rest.char_indices().map(|(at, _)| at).chain([rest.len()]).any(|at| letters(after, &rest[at..])),
            None => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_fit_dotted_paths() {
        for (glob, path, fits) in [
            ("title", "title", true),
            ("title", "hero.title", false),
            ("*.title", "hero.title", true),
            ("menus.*.name", "menus.main.name", true),
            ("menus.*.name", "menus.name", false),
            ("**.title", "a.b.title", true),
            ("**.title", "title", true),
            ("*_title", "event_title", true),
            ("*_title", "event_name", false),
        ] {
            assert_eq!(matches(glob, path), fits, "{glob} {path}");
        }
    }

    #[test]
    fn every_generator_has_a_profile() {
        for name in Profile::names() {
            assert!(Profile::named(name).is_some_and(|profile| profile.is_text("title")));
        }
        assert_eq!(Profile::named("frobnicator"), None);
    }
}
