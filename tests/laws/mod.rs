//! What tests of laws 1 and 2 share: changes to a page's texts, and what renderers of their own make of a page.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

// Each test file uses its part of this.
#![allow(dead_code)]

pub mod visible;

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use latimer::inline::{Inline, Kind, Piece, message};
use latimer::page::{self, Page, Profile, Settings, Template, Translation};
use latimer::text::Locale;
use regex::Regex;

pub fn settings(locale: &Locale) -> Settings<'_> {
    Settings { source_locale: locale, locale, mark_source: false }
}

/// What a person would send back who changes nothing: the message form, read again.
pub fn echo(page: &Page) -> Vec<Option<Translation>> {
    let echo = |unit: &page::Unit| Translation {
        text: message::read(&message::write(&unit.text)).unwrap(),
        attributes: unit.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.text.clone())).collect(),
        ..Translation::default()
    };
    page.units.iter().map(|unit| Some(echo(unit))).collect()
}

/// Every text piece of every unit, and every attribute, put through a change.
pub fn changed(page: &Page, mut change: impl FnMut(&str) -> String) -> Vec<Option<Translation>> {
    let mut translate = |unit: &page::Unit| Translation {
        text: Inline {
            pieces: unit.text.pieces.iter().map(|piece| if let Piece::Text(text) = piece { Piece::Text(change(text)) } else { piece.clone() }).collect(),
        },
        attributes: unit.attributes.iter().map(|attribute| (attribute.name.clone(), change(&attribute.text))).collect(),
        ..Translation::default()
    };
    page.units.iter().map(|unit| Some(translate(unit))).collect()
}

/// Lowers each letter to one that no unit has by chance, so that nothing counts as unchanged and nothing else changes.
pub fn pseudo(text: &str) -> String {
    let swap = |letter: char| match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'n' => 'ñ',
        's' => 'š',
        other => other,
    };
    text.chars().map(swap).collect()
}

/// What the required tags of a page stand for, in any order; whether words look like a URL, and what the arguments of
/// template tags are, is for the judges.
pub fn tags(page: &Page) -> Vec<String> {
    let required = page.units.iter().flat_map(|unit| &unit.tags).filter(|info| info.required && info.tag.kind != Kind::Word);
    let required = required.filter(|info| info.tag.kind != Kind::Variable || !info.open.contains(['"', '\'']));
    let mut tags: Vec<String> = required.map(|info| ["alt", "title", "aria-label"].iter().fold(info.stands_for.to_string(), |tag, name| without(&tag, name))).collect();
    tags.sort();
    tags
}

/// The page's text without front matter, which no Markdown parser is to see.
pub fn body(text: &str) -> &str {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut lines = text.split_inclusive('\n');
    // Eleventy's front matter may be a program: `---js`.
    let Some(first) = lines.next().filter(|line| ["---", "+++", "---js"].contains(&line.trim_end())) else { return text };
    let mut at = first.len();
    for line in lines {
        at += line.len();
        if line.trim_end() == &first[..3] {
            return &text[at..];
        }
    }
    text
}

/// A page as comrak renders it, set up like the page's generator.
pub fn comrak_html(text: &str, profile: &Profile) -> String {
    let mut options = comrak::Options::default();
    options.render.r#unsafe = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.description_lists = true;
    options.extension.alerts = true;
    options.extension.autolink = profile.linkify;
    comrak::markdown_to_html(body(text), &options)
}

/// How often each sign stands on a page that opens a template tag of its generator.
pub fn signs(text: &str, profile: &Profile) -> Vec<(&'static str, usize)> {
    let of = |template: &Template| -> &'static [&'static str] {
        match template {
            Template::Shortcodes => &[r"\{\{<", r"\{\{%"],
            Template::Braces => &[r"\{\{"],
            Template::Percent => &[r"\{%"],
            Template::Hash => &[r"(?s)\{#.*?#\}"],
            Template::Erb => &["<%"],
            Template::Attributes => &[r"\{:", r"(?m)^[ \t>]*\{[.#][^}\n]*\}[ \t\r]*$"],
            Template::Containers => &[r"(?m)^[ \t>]*:::"],
            Template::Admonitions => &[r"(?m)^[ \t>]*(?:!!!|\?\?\?|===) "],
            Template::Mdx => &[r"\{", r"(?m)^(?:import|export) "],
            Template::Comments => &["<!--"],
        }
    };
    // To MDX an escaped brace opens nothing, nor does one in the string of an attribute or of a label among the values of tabs.
    static STRINGS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\\[\\{}<]|\s[\w-]+="[^"]*"|\s[\w-]+='[^']*'|\blabel["']?: *(?:"[^"\n]*"|'[^'\n]*')"#).unwrap());
    let text = body(text);
    let text = if profile.templates.contains(&Template::Mdx) { STRINGS.replace_all(text, "") } else { text.into() };
    static KNOWN: LazyLock<Mutex<HashMap<&'static str, Regex>>> = LazyLock::new(Mutex::default);
    let pattern = |sign: &'static str| KNOWN.lock().unwrap().entry(sign).or_insert_with(|| Regex::new(sign).unwrap()).clone();
    profile.templates.iter().flat_map(of).map(|sign| (*sign, pattern(sign).find_iter(&text).count())).collect()
}

/// The tags that comrak renders, without the texts of their attributes. The changes that these tests make leave order
/// and number of all tags as they are, so that the source's list is the list expected.
pub fn comrak_tags(text: &str, profile: &Profile) -> Vec<String> {
    let html = comrak_html(&visible::placeholders(text), profile);
    let mut tags = Vec::new();
    let mut rest = html.as_str();
    while let Some((_, behind)) = rest.split_once('<') {
        let (tag, behind) = behind.split_at(tag_end(behind));
        tags.push(TEXTS.iter().fold(tag.split_whitespace().collect::<Vec<_>>().join(" ").replace(" >", ">"), |tag, name| without(&tag, name)));
        rest = behind;
    }
    tags
}

/// Attributes that are texts.
const TEXTS: &[&str] = &["alt", "title", "aria-label", "content", "placeholder", "summary", "label"];

/// Where a tag ends, whose `<` is taken off: not within a value, in which `>` is a letter as any other.
fn tag_end(tag: &str) -> usize {
    if tag.starts_with("!--") {
        return tag.find("-->").map_or(tag.len(), |end| end + 3);
    }
    let mut quote = None;
    let mut before = ' ';
    for (at, letter) in tag.char_indices() {
        match (letter, quote) {
            (_, Some(open)) if letter == open => quote = None,
            ('"' | '\'', None) if before == '=' => quote = Some(letter),
            ('>', None) => return at + 1,
            _ => {}
        }
        before = letter;
    }
    tag.find('>').map_or(tag.len(), |end| end + 1)
}

/// A tag without an attribute's value.
pub fn without(tag: &str, name: &str) -> String {
    for quote in ['"', '\''] {
        if let Some((before, after)) = tag.split_once(&format!("{name}={quote}")) {
            return format!("{before}{}", after.split_once(quote).map_or("", |(_, after)| after));
        }
    }
    tag.to_string()
}

/// What pulldown-cmark makes of a page, words aside.
pub fn pulldown_tags(text: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM | Options::ENABLE_DEFINITION_LIST;
    let mut images = 0;
    let mut tags = Vec::new();
    let text = visible::placeholders(text);
    for event in Parser::new_ext(body(&text), options) {
        match &event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                if images == 0 {
                    tags.push(format!("image {dest_url}"));
                }
                images += 1;
            }
            Event::End(TagEnd::Image) => images -= 1,
            // A bare URL in brackets is the same link.
            Event::Start(Tag::Link { link_type: pulldown_cmark::LinkType::Autolink | pulldown_cmark::LinkType::Email, .. }) => {}
            Event::Start(Tag::Link { dest_url, .. }) if images == 0 => tags.push(format!("link {dest_url}")),
            Event::Text(_) | Event::SoftBreak | Event::End(TagEnd::Link) | Event::Html(_) => {}
            Event::InlineHtml(raw) if images == 0 => tags.push(TEXTS.iter().fold(raw.to_string(), |tag, name| without(&tag, name))),
            other if images == 0 => tags.push(format!("{other:?}")),
            _ => {}
        }
    }
    tags
}

/// Fragments that would be markup if they were not words.
pub const HOSTILE: &[&str] = &[
    "*", "**", "_", "__", "`", "``", "~~", "[", "]", "](javascript:alert(1))", "[a](javascript:x)", "![x](y)", "<script>alert(1)</script>", "</p>", "<!--", "-->",
    "<b>", "&lt;", "&amp;", "&#42;", "&", "\\", "\\\\", "{{< x >}}", "{{% x %}}", "{{ x }}", "{% x %}", "{% raw %}", "{#id}", "{: .x}", "<%= x %>", "# ", "## ", "1. ", "1) ",
    "- ", "+ ", "> ", "---", "===", "***", "|", "||", "|---|", "[a]: /x", "[^1]", "[^1]: x", "[ ] ", "[x] ", ":::", "::: tip", "~~~", "```", "    x", "\t", "\u{3000}", "\u{a0}",
    "https://evil.example", "www.evil.example", "://", ": ", "!", "![", "$x$", "$$", "<https://evil.example>", "\n", "\n\n", "\r\n", "# x\n", "\n- x\n", "\u{200b}", "“", "」", "ö", "。",
    "\u{202e}", "\u{2066}", "\u{2069}", "\u{200f}", "\u{200d}", "\u{ad}", "字**", "**字", "**「強」**で", "字_字_", "{:", "{::", "{:toc}", "{#", "#}", "{%", "%}", "<%", "%>", "<%#", ">}}", "%}}", "{{<", "{{%",
    ":::note[x]", "!!! note", "=== \"x\"", "[[x|y]]", "$$x$$", "\\(x\\)", "{{#include x}}", "import x from 'y'", "{x}", "[!NOTE]", "<", ">", "<a href=x>", "<br>", "<div>", "'", "\"", ")", "(", "}", "{", "}}", "{{",
];

