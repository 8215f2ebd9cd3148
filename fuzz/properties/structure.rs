//! The structure of a page, read by parsers in a way of their own: they judge what merging writes, and the writer's
//! own judges with it.

use std::collections::BTreeMap;

use comrak::nodes::NodeValue;
use latimer::page::{Page, Template};
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// What a translation did with the tags of its unit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tags {
    /// Nothing: order and number are the source's.
    AsTheyStand,
    /// Formatting and code may be dropped or repeated, and order is free.
    Free,
}

/// Attributes whose values are text.
const TEXTS: &[&str] = &["alt", "title", "aria-label", "placeholder", "value", "label", "content", "summary", "aria-description", "aria-valuetext", "aria-roledescription", "abbr", "srcdoc", "aria-placeholder"];

/// Signs that begin or end a template tag of a family.
fn signs(template: Template) -> &'static [&'static str] {
    match template {
        Template::Shortcodes => &["{{<", "{{%", ">}}", "%}}"],
        Template::Braces => &["{{", "}}"],
        Template::Percent => &["{%", "%}"],
        Template::Hash => &["{#", "#}"],
        Template::Erb => &["<%", "%>"],
        _ => &[],
    }
}

/// A translation may neither add nor take away the signs of template tags, and all that were whole are there.
pub fn same_calls(page: &Page, merged: &str) {
    let source = &page.source.text;
    for template in &page.profile.templates {
        for sign in signs(*template) {
            let (before, after) = (source.matches(sign).count(), merged.matches(sign).count());
            assert!(after <= before, "{sign} stands {before} times in {source:?} and {after} times in {merged:?}");
        }
    }
}

/// Whether a page has no front matter.
pub fn is_body(text: &str) -> bool {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    !["---", "+++", "{", ";;;"].iter().any(|fence| text.starts_with(fence))
}

/// Whether a page is HTML and nothing else, which a browser's parser can judge.
pub fn is_html(text: &str) -> bool {
    is_body(text) && !["{{", "{%", "{#", "<%", "<?", "<{"].iter().any(|sign| text.contains(sign))
}

/// Holds both parsers' views of two pages against each other.
pub fn same_markdown(page: &Page, merged: &str, tags: Tags) {
    let source = &page.source.text;
    let linkify = page.profile.linkify;
    for (parser, before, after) in [("pulldown-cmark", pulldown(source, linkify), pulldown(merged, linkify)), ("comrak", comrak(source, linkify), comrak(merged, linkify))] {
        assert_eq!(before.blocks, after.blocks, "{parser}: {source:?} became {merged:?}");
        assert_eq!(before.counted(tags), after.counted(tags), "{parser}: {source:?} became {merged:?}");
        assert_eq!(before.scripts(), after.scripts(), "{parser}: {source:?} became {merged:?}");
    }
}

/// A page as a parser sees it, words and formatting aside.
#[derive(Debug, Default)]
struct Seen {
    blocks: Vec<String>,
    /// Links, images, code, raw tags, in any order.
    parts: BTreeMap<String, usize>,
}

impl Seen {
    fn add(&mut self, part: String) {
        *self.parts.entry(part).or_default() += 1;
    }


    /// How often each part stands there; where tags are free, those that must be kept, links whatever their targets.
    fn counted(&self, tags: Tags) -> BTreeMap<&str, usize> {
        let mut out = BTreeMap::new();
        for (part, count) in &self.parts {
            match tags {
                Tags::Free if part.starts_with("code ") || part.starts_with('<') => {}
                Tags::Free if part.starts_with("link ") => *out.entry("link").or_default() += count,
                _ => *out.entry(part.as_str()).or_default() += count,
            }
        }
        out
    }

    /// Targets that run a script.
    fn scripts(&self) -> Vec<&str> {
        let runs = |part: &&str| ["javascript:", "vbscript:", "data:"].iter().any(|scheme| part.to_ascii_lowercase().contains(scheme));
        self.parts.keys().map(String::as_str).filter(|part| part.starts_with("link ")).filter(runs).collect()
    }
}

/// A raw tag without the texts of its attributes.
fn without_texts(tag: &str) -> String {
    let mut out = tag.to_string();
    for name in TEXTS {
        for quote in ['"', '\''] {
            if let Some((before, after)) = out.split_once(&format!("{name}={quote}")) {
                out = format!("{before}{}", after.split_once(quote).map_or("", |(_, after)| after));
            }
        }
    }
    out
}

fn pulldown(text: &str, linkify: bool) -> Seen {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM | Options::ENABLE_DEFINITION_LIST;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut seen = Seen::default();
    let mut images = 0;
    let mut code = false;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                if images == 0 {
                    seen.add(format!("image {dest_url} {}", !title.is_empty()));
                }
                images += 1;
            }
            Event::End(TagEnd::Image) => images -= 1,
            _ if images > 0 => {}
            // A bare URL in angle brackets is the same link, where the generator links it without them.
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) if linkify => {}
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, dest_url, .. }) => seen.add(format!("autolink {dest_url}")),
            Event::Start(Tag::Link { dest_url, title, .. }) => seen.add(format!("link {dest_url} {}", !title.is_empty())),
            Event::Code(code) => seen.add(format!("code {}", code.trim())),
            Event::InlineHtml(raw) => seen.add(without_texts(&raw)),
            Event::Html(_) => {}
            Event::FootnoteReference(name) => seen.add(format!("footnote {name}")),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {}
            Event::Text(text) if code => seen.blocks.push(text.trim_end().to_string()),
            Event::Text(_) | Event::SoftBreak | Event::HardBreak => {}
            block => {
                match &block {
                    Event::Start(Tag::CodeBlock(_)) => code = true,
                    Event::End(TagEnd::CodeBlock) => code = false,
                    _ => {}
                }
                seen.blocks.push(format!("{block:?}"));
            }
        }
    }
    seen
}

fn comrak(text: &str, linkify: bool) -> Seen {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.description_lists = true;
    options.extension.alerts = true;
    options.extension.autolink = linkify;
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, text.strip_prefix('\u{FEFF}').unwrap_or(text), &options);
    let mut seen = Seen::default();
    let mut images = 0;
    for edge in root.traverse() {
        match edge {
            comrak::arena_tree::NodeEdge::Start(node) => {
                let value = &node.data.borrow().value;
                match value {
                    NodeValue::Image(to) => {
                        if images == 0 {
                            seen.add(format!("image {} {}", to.url, !to.title.is_empty()));
                        }
                        images += 1;
                    }
                    _ if images > 0 => {}
                    NodeValue::Link(to) => seen.add(format!("link {} {}", to.url, !to.title.is_empty())),
                    NodeValue::Code(code) => seen.add(format!("code {}", code.literal.trim())),
                    NodeValue::HtmlInline(raw) => seen.add(without_texts(raw)),
                    NodeValue::FootnoteReference(note) => seen.add(format!("footnote {}", note.name)),
                    NodeValue::Text(_) | NodeValue::SoftBreak | NodeValue::LineBreak | NodeValue::Emph | NodeValue::Strong | NodeValue::Strikethrough => {}
                    NodeValue::HtmlBlock(_) => seen.blocks.push("html".into()),
                    NodeValue::CodeBlock(code) => seen.blocks.push(format!("code {:?} {:?}", code.info, code.literal.trim_end())),
                    NodeValue::Heading(heading) => seen.blocks.push(format!("heading {}", heading.level)),
                    NodeValue::List(list) => seen.blocks.push(format!("list {:?} {} {}", list.list_type, list.start, list.tight)),
                    NodeValue::Item(_) => seen.blocks.push("item".into()),
                    NodeValue::TaskItem(task) => seen.blocks.push(format!("task {:?}", task.symbol)),
                    NodeValue::Alert(alert) => seen.blocks.push(format!("alert {:?} {}", alert.alert_type, alert.title.is_some())),
                    NodeValue::Table(table) => seen.blocks.push(format!("table {:?}", table.alignments)),
                    NodeValue::FootnoteDefinition(note) => seen.blocks.push(format!("note {}", note.name)),
                    other => seen.blocks.push(other.xml_node_name().into()),
                }
            }
            comrak::arena_tree::NodeEdge::End(node) => match node.data.borrow().value {
                NodeValue::Image(_) => images -= 1,
                ref value if images == 0 && value.block() => seen.blocks.push("/".into()),
                _ => {}
            },
        }
    }
    seen
}
