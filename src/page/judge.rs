//! Two judges of a page's structure, pulldown-cmark and comrak, each of which sees breaks that the other misses.
//!
//! A skeleton is the blocks in order and, for each run of inline content (a *leaf*), a fingerprint that is a sum over
//! its parts. Because it is a sum, order inside a leaf is free, and what a translation may change (its words, the
//! number of its emphases) is a difference that the writer can compute beforehand.

use std::collections::BTreeMap;
use std::ops::Range;

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{AstNode, NodeValue};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::Profile;

/// What the reader and the first judge take for Markdown.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST);

/// The content of a run of inline content, as two sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Print {
    /// Links, images, code, raw HTML, footnote references.
    pub must: u64,
    /// Words and formatting.
    pub soft: u64,
}

impl Print {
    pub fn plus(self, other: Print) -> Print {
        Print { must: self.must.wrapping_add(other.must), soft: self.soft.wrapping_add(other.soft) }
    }

    pub fn minus(self, other: Print) -> Print {
        Print { must: self.must.wrapping_sub(other.must), soft: self.soft.wrapping_sub(other.soft) }
    }

    pub fn times(self, count: i64) -> Print {
        Print { must: self.must.wrapping_mul(count as u64), soft: self.soft.wrapping_mul(count as u64) }
    }

    fn must(part: u64) -> Print {
        Print { must: part, soft: 0 }
    }

    fn soft(part: u64) -> Print {
        Print { must: 0, soft: part }
    }
}

/// The structure of a page as one judge sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skeleton {
    /// Beginnings and ends of blocks with what they carry; a leaf has its place among them.
    pub blocks: Vec<u64>,
    pub leaves: Vec<Print>,
    /// Where each leaf stands, known to the first judge alone.
    pub spans: Vec<Range<usize>>,
}

/// A skeleton in the making. Footnotes come last, by name, for one judge leaves them where they stand and the other
/// moves them to the end in the order in which they are referred to.
#[derive(Default)]
struct Draft {
    page: Skeleton,
    notes: BTreeMap<String, Skeleton>,
    note: Option<String>,
}

impl Draft {
    fn part(&mut self) -> &mut Skeleton {
        match &self.note {
            Some(name) => self.notes.entry(name.clone()).or_default(),
            None => &mut self.page,
        }
    }

    fn leaf(&mut self, span: Range<usize>) {
        let part = self.part();
        part.blocks.push(LEAF);
        part.leaves.push(Print::default());
        part.spans.push(span);
    }

    fn add(&mut self, print: Print, end: usize) {
        let part = self.part();
        if let (Some(leaf), Some(span)) = (part.leaves.last_mut(), part.spans.last_mut()) {
            *leaf = leaf.plus(print);
            span.end = span.end.max(end);
        }
    }

    fn finish(mut self) -> Skeleton {
        for note in self.notes.into_values() {
            self.page.blocks.extend(note.blocks);
            self.page.leaves.extend(note.leaves);
            self.page.spans.extend(note.spans);
        }
        self.page
    }
}

/// The mark of a leaf among the blocks.
pub const LEAF: u64 = 1;

/// What a text's characters add; white space adds nothing.
pub fn words(text: &str) -> Print {
    let add = |sum: u64, letter: char| if letter.is_whitespace() { sum } else { sum.wrapping_add(mixed(u64::from(letter))) };
    Print::soft(text.chars().fold(0, add))
}

pub fn strong() -> Print {
    Print::soft(mixed(0x1_0000_0001))
}

pub fn emphasis() -> Print {
    Print::soft(mixed(0x1_0000_0002))
}

pub fn strike() -> Print {
    Print::soft(mixed(0x1_0000_0003))
}

pub fn line_break() -> Print {
    Print::soft(mixed(0x1_0000_0004))
}

pub fn code(content: &str) -> Print {
    Print::must(mixed(words(content).soft ^ 0x1_0000_0005))
}

pub fn html(raw: &str) -> Print {
    Print::must(hashed("html", raw))
}

/// A link; its title is text, but whether it has one is structure.
pub fn link(target: &str, titled: bool) -> Print {
    Print::must(hashed("link", target).wrapping_add(u64::from(titled)))
}

/// An image; its texts are no structure, but for whether it has a title.
pub fn image(target: &str, titled: bool) -> Print {
    Print::must(hashed("image", target).wrapping_add(u64::from(titled)))
}

/// A reference to a footnote.
pub fn footnote(name: &str) -> Print {
    Print::must(hashed("footnote", name))
}

/// The splitmix64 finalizer (Steele, Lea, Flood 2014): sums of its values do not collide by arithmetic.
fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_add(0x9E37_79B9_7F4A_7C15).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

/// A hash of a kind of part and what it carries (FNV-1a, mixed).
fn hashed(kind: &str, content: &str) -> u64 {
    let add = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    mixed(kind.bytes().chain([0]).chain(content.bytes()).fold(0xcbf2_9ce4_8422_2325, add))
}

/// What of an HTML block is structure whatever its texts say: its tags begin with `<`, and texts are written without.
fn html_block(raw: &str) -> u64 {
    hashed("html block", "").wrapping_add(raw.bytes().filter(|byte| *byte == b'<').count() as u64)
}

/// The skeleton that pulldown-cmark sees.
pub fn first(text: &str) -> Skeleton {
    skeleton(Parser::new_ext(text, OPTIONS).into_offset_iter())
}

/// The skeleton in what a parser tells.
pub fn skeleton<'e>(events: impl Iterator<Item = (Event<'e>, Range<usize>)>) -> Skeleton {
    let mut out = Draft::default();
    let mut in_leaf = false;
    let mut image_depth = 0;
    let mut autolink = false;
    let mut verbatim: Option<String> = None;
    for (event, range) in events {
        if let Some(part) = inline(&event, &mut image_depth, &mut autolink, verbatim.is_some()) {
            if !in_leaf {
                out.leaf(range.clone());
                in_leaf = true;
            }
            out.add(part, range.end);
            continue;
        }
        match (&event, &mut verbatim) {
            (Event::Text(text) | Event::Html(text), Some(content)) => content.push_str(text),
            (Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock), _) => {
                verbatim = Some(String::new());
                out.part().blocks.push(block(&event));
            }
            (Event::End(TagEnd::CodeBlock), Some(content)) => {
                out.part().blocks.push(hashed("code block", content.trim_end()));
                verbatim = None;
            }
            (Event::End(TagEnd::HtmlBlock), Some(content)) => {
                out.part().blocks.push(html_block(content));
                verbatim = None;
            }
            _ => {
                if let Event::Start(Tag::FootnoteDefinition(name)) = &event {
                    out.note = Some(name.to_string());
                }
                out.part().blocks.push(block(&event));
                if event == Event::End(TagEnd::FootnoteDefinition) {
                    out.note = None;
                }
            }
        }
        in_leaf = false;
    }
    out.finish()
}

/// What an inline event adds to its leaf; nothing if it is no inline event.
fn inline(event: &Event<'_>, image_depth: &mut usize, autolink: &mut bool, verbatim: bool) -> Option<Print> {
    if verbatim {
        return None;
    }
    let print = match event {
        Event::Start(Tag::Image { dest_url, title, .. }) => {
            *image_depth += 1;
            if *image_depth > 1 { Print::default() } else { image(dest_url, !title.is_empty()) }
        }
        Event::End(TagEnd::Image) => {
            *image_depth = image_depth.saturating_sub(1);
            Print::default()
        }
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak | Event::FootnoteReference(_)
            if *image_depth > 0 =>
        {
            Print::default()
        }
        Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }) if *image_depth > 0 => Print::default(),
        Event::Start(Tag::Emphasis) => emphasis(),
        Event::Start(Tag::Strong) => strong(),
        Event::Start(Tag::Strikethrough) => strike(),
        // An autolink reads like the bare URL that it may have been; the second judge tells the two apart.
        Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
            *autolink = true;
            Print::default()
        }
        Event::Start(Tag::Link { dest_url, title, .. }) => link(dest_url, !title.is_empty()),
        Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => Print::default(),
        Event::Text(text) => words(text),
        Event::Code(content) => code(content),
        Event::InlineHtml(raw) => html(raw),
        Event::InlineMath(content) | Event::DisplayMath(content) => code(content),
        Event::SoftBreak => Print::default(),
        Event::HardBreak => line_break(),
        Event::FootnoteReference(name) => footnote(name),
        _ => return None,
    };
    Some(print)
}

fn block(event: &Event<'_>) -> u64 {
    match event {
        Event::Start(Tag::Paragraph) => hashed("paragraph", ""),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            hashed("heading", &format!("{level} {} {classes:?} {attrs:?}", id.as_deref().unwrap_or_default()))
        }
        Event::Start(Tag::BlockQuote(kind)) => hashed("quote", &format!("{kind:?}")),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => hashed("fence", info),
        Event::Start(Tag::List(start)) => hashed("list", &format!("{start:?}")),
        Event::Start(Tag::FootnoteDefinition(name)) => hashed("footnote definition", name),
        Event::Start(Tag::Table(alignments)) => hashed("table", &format!("{alignments:?}")),
        Event::Start(tag) => hashed("start", kind(tag)),
        Event::TaskListMarker(done) => hashed("task", if *done { "x" } else { "" }),
        Event::Rule => hashed("rule", ""),
        Event::End(_) => 2,
        _ => hashed("other", ""),
    }
}

fn kind(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::CodeBlock(_) => "code",
        Tag::HtmlBlock => "html",
        Tag::Item => "item",
        Tag::DefinitionList => "definitions",
        Tag::DefinitionListTitle => "term",
        Tag::DefinitionListDefinition => "definition",
        Tag::TableHead => "head",
        Tag::TableRow => "row",
        Tag::TableCell => "cell",
        _ => "other",
    }
}

/// The skeleton that comrak sees, set up for the page's generator.
pub fn second(text: &str, profile: &Profile) -> Skeleton {
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, text, &options(profile));
    let mut out = Draft::default();
    let mut image_depth = 0;
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(node) => {
                let ast = node.data.borrow();
                if ast.value.block() {
                    if let NodeValue::FootnoteDefinition(note) = &ast.value {
                        out.note = Some(note.name.clone());
                    }
                    out.part().blocks.push(second_block(&ast.value));
                    continue;
                }
                if node.previous_sibling().is_none() && begins_leaf(node) {
                    out.leaf(0..0);
                }
                if image_depth == 0 {
                    out.add(second_inline(&ast.value), 0);
                }
                if matches!(ast.value, NodeValue::Image(_)) {
                    image_depth += 1;
                }
            }
            NodeEdge::End(node) => {
                let ast = node.data.borrow();
                if ast.value.block() {
                    out.part().blocks.push(2);
                    if matches!(ast.value, NodeValue::FootnoteDefinition(_)) {
                        out.note = None;
                    }
                } else if matches!(ast.value, NodeValue::Image(_)) {
                    image_depth -= 1;
                }
            }
        }
    }
    out.finish()
}

fn begins_leaf<'a>(node: &'a AstNode<'a>) -> bool {
    node.parent().is_some_and(|parent| parent.data.borrow().value.block())
}

fn options(profile: &Profile) -> comrak::Options<'static> {
    let mut options = comrak::Options::default();
    let extension = &mut options.extension;
    extension.strikethrough = true;
    extension.table = true;
    extension.tasklist = true;
    extension.footnotes = true;
    extension.description_lists = true;
    extension.alerts = true;
    extension.autolink = profile.linkify;
    options
}

fn second_inline(value: &NodeValue) -> Print {
    match value {
        NodeValue::Text(text) => words(text),
        NodeValue::LineBreak => line_break(),
        NodeValue::Code(content) => code(&content.literal),
        NodeValue::HtmlInline(raw) => html(raw),
        NodeValue::Emph => emphasis(),
        NodeValue::Strong => strong(),
        NodeValue::Strikethrough => strike(),
        NodeValue::Link(to) => link(&to.url, !to.title.is_empty()),
        NodeValue::Image(to) => image(&to.url, !to.title.is_empty()),
        NodeValue::FootnoteReference(reference) => footnote(&reference.name),
        NodeValue::SoftBreak => Print::default(),
        _ => Print::must(hashed("other inline", "")),
    }
}

fn second_block(value: &NodeValue) -> u64 {
    match value {
        NodeValue::Document => hashed("document", ""),
        NodeValue::BlockQuote => hashed("quote", ""),
        NodeValue::List(list) => hashed("list", &format!("{:?} {} {}", list.list_type, list.start, list.tight)),
        NodeValue::Item(_) => hashed("item", ""),
        NodeValue::TaskItem(task) => hashed("task", &format!("{:?}", task.symbol)),
        NodeValue::DescriptionList => hashed("definitions", ""),
        NodeValue::DescriptionItem(_) => hashed("definition item", ""),
        NodeValue::DescriptionTerm => hashed("term", ""),
        NodeValue::DescriptionDetails => hashed("definition", ""),
        NodeValue::CodeBlock(code) => hashed(&code.info, code.literal.trim_end()),
        NodeValue::HtmlBlock(html) => html_block(&html.literal),
        NodeValue::Paragraph => hashed("paragraph", ""),
        NodeValue::Heading(heading) => hashed("heading", &heading.level.to_string()),
        NodeValue::ThematicBreak => hashed("rule", ""),
        NodeValue::FootnoteDefinition(note) => hashed("footnote definition", &note.name),
        NodeValue::Table(table) => hashed("table", &format!("{:?}", table.alignments)),
        NodeValue::TableRow(head) => hashed("row", if *head { "head" } else { "" }),
        NodeValue::TableCell => hashed("cell", ""),
        NodeValue::Alert(alert) => hashed("alert", &format!("{:?} {}", alert.alert_type, alert.title.is_some())),
        _ => hashed("other block", ""),
    }
}
