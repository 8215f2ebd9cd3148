//! Two judges of a page's structure, pulldown-cmark and comrak, each of which sees breaks that the other misses.
//!
//! A skeleton is the blocks in order and, for each run of inline content (a *leaf*), a fingerprint that is a sum over
//! its parts. Because it is a sum, order inside a leaf is free, and what a translation may change (its words, the
//! number of its emphases) is a difference that the writer can compute beforehand.

mod second;

pub use second::second;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::Profile;
use crate::inline::markdown::JOINER;

/// What the reader and the first judge take for Markdown on every page.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST);

/// What pulldown-cmark is to read on a page of this profile.
pub fn parser_options(profile: &Profile) -> Options {
    let mut options = OPTIONS;
    options.set(Options::ENABLE_MATH, profile.math);
    options.set(Options::ENABLE_WIKILINKS, profile.wiki_links);
    options
}

/// The content of a run of inline content, as sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Print {
    /// Links, images, code, raw HTML, footnote references.
    pub must: u64,
    /// Words and formatting.
    pub soft: u64,
    /// How deep links and formatting stand in one another, all depths added up.
    pub nest: u64,
}

impl Print {
    pub fn plus(self, other: Print) -> Print {
        self.with(other, u64::wrapping_add)
    }

    pub fn minus(self, other: Print) -> Print {
        self.with(other, u64::wrapping_sub)
    }

    pub fn times(self, count: i64) -> Print {
        self.with(Print { must: count as u64, soft: count as u64, nest: count as u64 }, u64::wrapping_mul)
    }

    fn with(self, other: Print, sum: impl Fn(u64, u64) -> u64) -> Print {
        Print { must: sum(self.must, other.must), soft: sum(self.soft, other.soft), nest: sum(self.nest, other.nest) }
    }

    fn must(part: u64) -> Print {
        Print { must: part, ..Print::default() }
    }

    fn soft(part: u64) -> Print {
        Print { soft: part, ..Print::default() }
    }

    /// A pair that stands so deep in others.
    pub fn nested(depth: u64) -> Print {
        Print { nest: depth, ..Print::default() }
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
/// So do word joiners, which part what must not touch.
pub fn words(text: &str) -> Print {
    let add = |sum: u64, letter: char| if letter.is_whitespace() || letter == JOINER { sum } else { sum.wrapping_add(mixed(u64::from(letter))) };
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

/// A raw tag; where its lines end, and the signs of a quote that begin them, are no part of it.
pub fn html(raw: &str) -> Print {
    if !raw.contains('\n') {
        return Print::must(hashed("html", raw));
    }
    let lines = raw.lines().enumerate().map(|(at, line)| if at == 0 { line.trim_end() } else { line.trim_matches([' ', '\t', '>', '\r']) });
    Print::must(hashed("html", &lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")))
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
pub fn first(text: &str, profile: &Profile) -> Skeleton {
    skeleton(Parser::new_ext(text, parser_options(profile)).into_offset_iter())
}

/// The skeleton in what a parser tells.
pub fn skeleton<'e>(events: impl Iterator<Item = (Event<'e>, Range<usize>)>) -> Skeleton {
    let mut out = Draft::default();
    let mut in_leaf = false;
    let mut image_depth = 0;
    let mut open: Vec<TagEnd> = Vec::new();
    let mut verbatim: Option<String> = None;
    for (event, range) in events {
        if let Some(part) = inline(&event, &mut image_depth, verbatim.is_some()) {
            if !in_leaf {
                out.leaf(range.clone());
                in_leaf = true;
            }
            out.add(part, range.end);
            if image_depth == 0 {
                match &event {
                    Event::Start(tag) if nests(tag) => {
                        out.add(Print::nested(open.len() as u64), range.end);
                        open.push(tag.to_end());
                    }
                    Event::End(end) if open.last() == Some(end) => drop(open.pop()),
                    _ => {}
                }
            }
            continue;
        }
        open.clear();
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

/// Whether a pair counts for how deep others stand in it.
fn nests(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
        || matches!(tag, Tag::Link { link_type, .. } if !matches!(link_type, LinkType::Autolink | LinkType::Email))
}

/// What an inline event adds to its leaf; nothing if it is no inline event.
fn inline(event: &Event<'_>, image_depth: &mut usize, verbatim: bool) -> Option<Print> {
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
        Event::Start(tag) if nests(tag) && *image_depth > 0 => Print::default(),
        Event::Start(Tag::Emphasis) => emphasis(),
        Event::Start(Tag::Strong) => strong(),
        Event::Start(Tag::Strikethrough) => strike(),
        // An autolink reads like the bare URL that it may have been; the second judge tells the two apart.
        Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => Print::default(),
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
