//! The judge of HTML tests: the tree that `html5ever` makes of a page.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Attributes whose values are text.
const TEXTS: &[&str] = &[
    "title", "alt", "abbr", "label", "placeholder", "value", "summary", "content", "aria-label", "aria-placeholder", "aria-roledescription",
    "aria-valuetext", "aria-description", "aria-braillelabel", "aria-brailleroledescription",
];

/// Elements that are formatting, in any number.
const FORMATTING: &[&str] = &[
    "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
];

/// Elements whose text is no one's to change.
pub const OPAQUE: &[&str] = &["script", "style", "pre", "textarea", "math", "iframe", "template", "code", "kbd"];

fn parse(text: &str) -> RcDom {
    // Without scripts, what stands in `noscript` is read.
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    parse_document(RcDom::default(), ParseOpts { tree_builder, ..ParseOpts::default() }).one(text)
}

/// Each node in order: `visit` gets its depth, the element's name and attributes or its text.
fn visit(text: &str, out: &mut dyn FnMut(usize, &Handle)) {
    let dom = parse(text);
    let mut waiting = vec![(0, dom.document.clone())];
    while let Some((depth, node)) = waiting.pop() {
        out(depth, &node);
        waiting.extend(node.children.borrow().iter().rev().map(|child| (depth + 1, child.clone())));
        if let NodeData::Element { template_contents, .. } = &node.data
            && let Some(contents) = template_contents.borrow().as_ref()
        {
            waiting.push((depth + 1, contents.clone()));
        }
    }
}

fn words_of(text: &str) -> String {
    text.split(|letter: char| letter.is_ascii_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn element(node: &Handle, values: bool) -> Option<(String, String)> {
    let NodeData::Element { name, attrs, .. } = &node.data else { return None };
    let mut out = name.local.to_string();
    for attribute in attrs.borrow().iter() {
        let key = attribute.name.local.to_string();
        let value = if values || !TEXTS.contains(&key.as_str()) { words_of(&attribute.value) } else { "…".into() };
        out.push_str(&format!(" {key}={value:?}"));
    }
    Some((name.local.to_string(), out))
}

/// The whole tree with its text, white space aside.
pub fn tree(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    visit(text, &mut |depth, node| match &node.data {
        NodeData::Text { contents } => out.push(format!("{depth} {:?}", words_of(&contents.borrow()))),
        NodeData::Comment { contents } => out.push(format!("{depth} comment {contents:?}")),
        _ => out.extend(element(node, true).map(|(_, element)| format!("{depth} {element}"))),
    });
    out
}

/// The tree without the words: elements with their attributes, comments, and the text of what is opaque.
pub fn elements(text: &str, opaque_names: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    let mut opaque: Option<usize> = None;
    visit(text, &mut |depth, node| {
        if opaque.is_some_and(|outer| depth <= outer) {
            opaque = None;
        }
        match &node.data {
            NodeData::Text { contents } if opaque.is_some() => out.push(format!("{depth} {:?}", words_of(&contents.borrow()))),
            NodeData::Comment { contents } => out.push(format!("{depth} comment {contents:?}")),
            _ => {
                if let Some((name, element)) = element(node, false) {
                    if opaque.is_none() && opaque_names.contains(&name.as_str()) && !element.contains("translate=\"yes\"") {
                        opaque = Some(depth);
                    }
                    out.push(format!("{depth} {element}"));
                }
            }
        }
    });
    out
}

/// How often each element stands on a page, with its attributes.
pub fn counted(text: &str) -> BTreeMap<(String, String), usize> {
    let mut out = BTreeMap::new();
    visit(text, &mut |_, node| {
        if let Some(element) = element(node, false) {
            *out.entry(element).or_default() += 1;
        }
    });
    out
}

/// Whether one page has the elements of another, but for the number of those that format.
pub fn compare(written: &BTreeMap<(String, String), usize>, source: &BTreeMap<(String, String), usize>) -> Result<(), String> {
    for (element, count) in written {
        let before = source.get(element).copied().unwrap_or_default();
        if before == 0 || (before != *count && !FORMATTING.contains(&element.0.as_str())) {
            return Err(format!("{element:?}: {before} before, {count} now"));
        }
    }
    match source.iter().find(|(element, _)| !FORMATTING.contains(&element.0.as_str()) && !written.contains_key(element)) {
        Some((element, _)) => Err(format!("{element:?} is gone")),
        None => Ok(()),
    }
}

/// The tree without what a locale may set on it.
pub fn without_settings(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    visit(text, &mut |depth, node| match &node.data {
        NodeData::Text { contents } => out.push(format!("{depth} {:?}", words_of(&contents.borrow()))),
        _ => {
            if let Some((name, element)) = element(node, true) {
                let root = name == "html" || element.contains("og:locale");
                out.push(format!("{depth} {}", if root { name } else { element }));
            }
        }
    });
    out
}

/// All words of a page, in order.
pub fn words(text: &str) -> String {
    let mut out = String::new();
    visit(text, &mut |_, node| {
        if let NodeData::Text { contents } = &node.data {
            out.push_str(&contents.borrow());
        }
    });
    words_of(&out)
}

/// The letter that a pseudo-translation puts into each word.
pub const PSEUDO: char = '\u{2C65}';

/// Elements whose words no reader is meant to have in another language.
const NOT_PROSE: &[&str] = &["script", "style", "pre", "listing", "xmp", "plaintext", "textarea", "math", "iframe", "template", "code", "kbd", "samp", "var"];

/// How many words of a pseudo-translation a reader meets, and those that still stand as in the source: in text, and in
/// attributes that are text. Addresses, template tags and what is marked `translate="no"` are no words.
pub fn untranslated(text: &str) -> (usize, Vec<String>) {
    let (mut count, mut left) = (0, Vec::new());
    let mut add = |place: &str, said: &str| {
        for word in said.split_whitespace() {
            let address = word.contains("://") || word.contains('@') || word.starts_with("www.");
            if !address && word.contains(char::is_alphabetic) {
                count += 1;
                if !word.contains(PSEUDO) {
                    left.push(format!("{place} {word:?}"));
                }
            }
        }
    };
    let mut hidden: Option<usize> = None;
    let mut inside = String::new();
    visit(text, &mut |depth, node| {
        if hidden.is_some_and(|outer| depth <= outer) {
            hidden = None;
        }
        match &node.data {
            NodeData::Text { contents } if hidden.is_none() => add(&inside, &contents.borrow()),
            NodeData::Element { name, attrs, .. } => {
                inside = name.local.to_string();
                let attrs = attrs.borrow();
                let value = |wanted: &str| attrs.iter().find(|attribute| *attribute.name.local == *wanted).map(|attribute| attribute.value.to_string());
                let kept = value("translate").is_some_and(|value| value.eq_ignore_ascii_case("no")) || value("class").is_some_and(|classes| classes.split_whitespace().any(|class| class == "notranslate"));
                if hidden.is_none() && kept {
                    hidden = Some(depth);
                }
                if hidden.is_none() {
                    for key in TEXTS {
                        if let Some(value) = value(key).filter(|_| is_read(&inside, key, &value)) {
                            add(&format!("{inside} {key}"), &value);
                        }
                    }
                }
                if hidden.is_none() && NOT_PROSE.contains(&inside.as_str()) {
                    hidden = Some(depth);
                }
            }
            _ => {}
        }
    });
    (count, left)
}

/// Whether a reader meets this attribute of this element.
fn is_read(element: &str, key: &str, value: &dyn Fn(&str) -> Option<String>) -> bool {
    let named = |names: &[&str]| ["name", "property"].iter().filter_map(|key| value(key)).any(|name| names.contains(&name.to_ascii_lowercase().as_str()));
    match key {
        "content" => element == "meta" && named(&["description", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title", "twitter:description", "twitter:image:alt"]),
        "value" => element == "input" && value("type").is_some_and(|kind| ["submit", "reset", "button"].contains(&kind.to_ascii_lowercase().as_str())),
        "label" => matches!(element, "option" | "optgroup" | "track"),
        "title" => !matches!(element, "link" | "meta" | "style" | "script"),
        "summary" => element == "table",
        "abbr" => element == "th",
        "alt" => matches!(element, "area" | "img" | "input"),
        _ => true,
    }
}

/// A page as its generator sees it: front matter gone, template tags as nothing but digits.
pub fn without_templates(text: &str) -> String {
    let text = match text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---")) {
        Some((_, body)) => body,
        None => text,
    };
    let tag = r##"(?s)\{\{-?\s*/\*.*?\*/\s*-?\}\}|\{\{(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`}]|\}[^}])*\}\}|\{\{.*?\}\}|\{%.*?%\}|\{#[\s-].*?#\}|<\?.*?\?>|<%.*?%>"##;
    regex::Regex::new(tag).unwrap().replace_all(text, |found: &regex::Captures| "0".repeat(found[0].len())).into_owned()
}
