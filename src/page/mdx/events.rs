//! The tree that the `markdown` crate makes of MDX, told as pulldown-cmark's events: what reads and judges Markdown
//! thus reads and judges MDX.
//!
//! Code is told as fenced code blocks (imports, expressions, the tags of elements that hold blocks) or formulas
//! (expressions in text); tags of elements in text are inline HTML.

use std::collections::HashMap;
use std::ops::Range;

use markdown::mdast::{AlignKind, AttributeContent, AttributeValue, Definition, Node, ReferenceKind};
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::{jsx, script, text, wiki};
use crate::page::Profile;

pub type Told = (Event<'static>, Range<usize>);

/// The events of a page's tree. A judge is also told which address the generator makes a link of: a word that touches it
/// would be a part of it.
pub fn events(body: &str, root: &Node, profile: &Profile, judged: bool) -> Vec<Told> {
    let mut teller = Teller { body, profile, judged, targets: targets(root), out: Vec::new() };
    teller.children(root);
    if profile.wiki_links { wiki::link(body, teller.out) } else { teller.out }
}

/// The places of the reference definitions that have titles.
pub fn titled(root: &Node) -> Vec<Range<usize>> {
    definitions(root).filter(|definition| definition.title.is_some()).filter_map(|definition| definition.position.as_ref()).map(|place| place.start.offset..place.end.offset).collect()
}

/// The targets of reference links and their titles, by identifier.
fn targets(root: &Node) -> HashMap<&str, (&str, &str)> {
    let mut out = HashMap::new();
    for definition in definitions(root) {
        out.entry(definition.identifier.as_str()).or_insert((definition.url.as_str(), definition.title.as_deref().unwrap_or_default()));
    }
    out
}

/// The reference definitions of a page, in order.
fn definitions(root: &Node) -> impl Iterator<Item = &Definition> {
    let mut waiting = vec![root];
    std::iter::from_fn(move || {
        let node = waiting.pop()?;
        waiting.extend(node.children().into_iter().flatten().rev());
        Some(node)
    })
    .filter_map(|node| if let Node::Definition(definition) = node { Some(definition) } else { None })
}

struct Teller<'a> {
    body: &'a str,
    profile: &'a Profile,
    judged: bool,
    targets: HashMap<&'a str, (&'a str, &'a str)>,
    out: Vec<Told>,
}

impl<'a> Teller<'a> {
    fn children(&mut self, node: &'a Node) {
        node.children().into_iter().flatten().for_each(|child| self.node(child));
    }

    fn tell(&mut self, event: Event<'static>, span: &Range<usize>) {
        self.out.push((event, span.clone()));
    }

    /// Tells a node that holds others.
    fn around(&mut self, tag: Tag<'static>, node: &'a Node) {
        let (span, end) = (span(node), tag.to_end());
        self.tell(Event::Start(tag), &span);
        self.children(node);
        self.tell(Event::End(end), &span);
    }

    /// Tells something of which every byte is structure.
    fn code(&mut self, info: &str, content: String, span: &Range<usize>) {
        self.tell(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info.to_string().into()))), span);
        self.tell(Event::Text(content.into()), span);
        self.tell(Event::End(TagEnd::CodeBlock), span);
    }

    fn node(&mut self, node: &'a Node) {
        let span = span(node);
        let raw = self.body.get(span.clone()).unwrap_or_default();
        match node {
            Node::Paragraph(paragraph) if lone(&paragraph.children) => paragraph.children.iter().for_each(|child| self.alone(child)),
            Node::Paragraph(_) => self.around(Tag::Paragraph, node),
            Node::Heading(heading) => self.heading(node, &heading.children, heading.depth),
            Node::Blockquote(_) => self.around(Tag::BlockQuote(None), node),
            Node::List(list) => self.around(Tag::List(list.ordered.then(|| u64::from(list.start.unwrap_or(1)))), node),
            Node::ListItem(item) => {
                self.tell(Event::Start(Tag::Item), &span);
                if let Some(done) = item.checked {
                    self.tell(Event::TaskListMarker(done), &(span.start..span.start));
                }
                self.children(node);
                self.tell(Event::End(TagEnd::Item), &span);
            }
            Node::FootnoteDefinition(note) => self.around(Tag::FootnoteDefinition(note.identifier.clone().into()), node),
            Node::Table(table) => self.around(Tag::Table(table.align.iter().map(alignment).collect()), node),
            Node::TableRow(_) if matches!(self.out.last(), Some((Event::Start(Tag::Table(_)), _))) => self.around(Tag::TableHead, node),
            Node::TableRow(_) => self.around(Tag::TableRow, node),
            Node::TableCell(_) => self.around(Tag::TableCell, node),
            Node::ThematicBreak(_) => self.tell(Event::Rule, &span),
            Node::Code(code) => self.code(&format!("{:?} {:?}", code.lang, code.meta), code.value.clone(), &span),
            Node::Definition(definition) => {
                self.code("target", format!("{} {} {}", definition.identifier, definition.url, definition.title.is_some()), &span);
            }
            Node::MdxFlowExpression(code) if text::is_comment(&code.value) => self.comment(&span),
            Node::MdxjsEsm(_) | Node::MdxFlowExpression(_) => self.code("code", raw.to_string(), &span),
            Node::MdxJsxFlowElement(element) => self.element(element.name.as_deref(), &element.attributes, node),
            Node::Text(words) => text::tell(&words.value, self.body, span, &mut self.out),
            Node::Emphasis(_) => self.around(Tag::Emphasis, node),
            Node::Strong(_) => self.around(Tag::Strong, node),
            Node::Delete(_) => self.around(Tag::Strikethrough, node),
            Node::Break(_) => self.tell(Event::HardBreak, &span),
            Node::Math(formula) => self.code("math", formula.value.clone(), &span),
            Node::InlineMath(formula) => self.tell(Event::InlineMath(formula.value.clone().into()), &span),
            Node::InlineCode(code) => self.tell(Event::Code(code.value.clone().into()), &span),
            Node::Link(to) if !raw.starts_with('[') => {
                if self.judged {
                    self.tell(Event::InlineHtml(to.url.clone().into()), &(span.start..span.start));
                }
                self.children(node);
            }
            Node::Link(to) => self.around(link(LinkType::Inline, &to.url, to.title.as_deref().unwrap_or_default()), node),
            Node::LinkReference(to) => {
                let (url, title) = self.targets.get(to.identifier.as_str()).copied().unwrap_or_default();
                self.around(link(reference(to.reference_kind), url, title), node);
            }
            Node::Image(of) => self.image(LinkType::Inline, (&of.url, of.title.as_deref().unwrap_or_default()), &of.alt, &span),
            Node::ImageReference(of) => {
                let target = self.targets.get(of.identifier.as_str()).copied().unwrap_or_default();
                self.image(reference(of.reference_kind), target, &of.alt, &span);
            }
            Node::FootnoteReference(to) => {
                let name = raw.trim_start_matches("[^").trim_end_matches(']').to_string();
                self.tell(Event::FootnoteReference(if name.is_empty() { to.identifier.clone() } else { name }.into()), &span);
            }
            // A blank that is code, as `{" "}` at the end of a line, is a blank all the same.
            Node::MdxTextExpression(code) if matches!(code.value.trim(), "\" \"" | "' '") => self.tell(Event::SoftBreak, &span),
            Node::MdxTextExpression(code) if text::is_comment(&code.value) => self.tell(Event::InlineHtml(raw.to_string().into()), &span),
            Node::MdxTextExpression(_) => self.tell(Event::InlineMath(raw.to_string().into()), &span),
            Node::MdxJsxTextElement(element) => {
                let (open, close) = tags(self.body, &span, &element.children);
                for (tag, inner) in [(open, true), (close, false)] {
                    if !tag.is_empty() {
                        let raw = self.body.get(tag.clone()).unwrap_or_default().to_string();
                        self.tell(Event::InlineHtml(raw.into()), &tag);
                    }
                    if inner {
                        self.children(node);
                    }
                }
            }
            _ => self.code("other", raw.to_string(), &span),
        }
    }

    /// Tells an element that parts one run from the next.
    fn element(&mut self, name: Option<&str>, attributes: &[AttributeContent], node: &'a Node) {
        let span = span(node);
        if !jsx::is_translated(name, attributes) {
            return self.code("code", self.body.get(span.clone()).unwrap_or_default().to_string(), &span);
        }
        let (open, close) = tags(self.body, &span, node.children().map(Vec::as_slice).unwrap_or_default());
        let labels = if jsx::is_text(name.unwrap_or_default(), "label", self.profile) { script::labels(self.body.get(open.clone()).unwrap_or_default()) } else { Vec::new() };
        let labels: Vec<&str> = labels.into_iter().map(|(place, ..)| &self.body[open.start + place.start - 1..open.start + place.end + 1]).collect();
        self.code("element", described(name, attributes, &labels, self.profile), &open);
        self.children(node);
        self.code("end", self.body.get(close.clone()).unwrap_or_default().to_string(), &close);
    }

    /// Tells a part of a paragraph that has nothing in it but elements and expressions: compilers drop such a paragraph.
    fn alone(&mut self, node: &'a Node) {
        let span = span(node);
        match node {
            Node::MdxJsxTextElement(element) => self.element(element.name.as_deref(), &element.attributes, node),
            Node::MdxTextExpression(code) if text::is_comment(&code.value) => self.comment(&span),
            Node::MdxTextExpression(_) => self.code("code", self.body.get(span.clone()).unwrap_or_default().to_string(), &span),
            _ => {}
        }
    }

    fn comment(&mut self, span: &Range<usize>) {
        self.tell(Event::Start(Tag::HtmlBlock), span);
        self.tell(Event::Html(self.body.get(span.clone()).unwrap_or_default().to_string().into()), span);
        self.tell(Event::End(TagEnd::HtmlBlock), span);
    }

    /// A heading; an id that Docusaurus reads at its end, `{#id}`, is none of its text.
    fn heading(&mut self, node: &'a Node, children: &'a [Node], depth: u8) {
        let span = span(node);
        let level = HeadingLevel::try_from(usize::from(depth)).unwrap_or(HeadingLevel::H6);
        let (id, children) = match children.split_last() {
            Some((Node::MdxTextExpression(code), rest)) if code.value.starts_with('#') => (Some(code.value[1..].trim().to_string()), rest),
            _ => (None, children),
        };
        self.tell(Event::Start(Tag::Heading { level, id: id.map(Into::into), classes: Vec::new(), attrs: Vec::new() }), &span);
        children.iter().for_each(|child| self.node(child));
        self.tell(Event::End(TagEnd::Heading(level)), &span);
    }

    fn image(&mut self, link_type: LinkType, (url, title): (&str, &str), alt: &str, span: &Range<usize>) {
        let raw = self.body.get(span.clone()).unwrap_or_default();
        let place = span.start + 2..span.start + 2 + text::bracketed(raw.get(2..).unwrap_or_default());
        let tag = Tag::Image { link_type, dest_url: url.to_string().into(), title: title.to_string().into(), id: "".into() };
        self.tell(Event::Start(tag), span);
        self.tell(Event::Text(alt.to_string().into()), &place);
        self.tell(Event::End(TagEnd::Image), span);
    }
}

/// Where a node stands.
pub fn span(node: &Node) -> Range<usize> {
    node.position().map_or(0..0, |position| position.start.offset..position.end.offset)
}

/// The start and the end tag of an element; the latter is empty if it has none.
pub fn tags(body: &str, span: &Range<usize>, children: &[Node]) -> (Range<usize>, Range<usize>) {
    let raw = body.get(span.clone()).unwrap_or_default();
    let first = children.first().map_or(span.end, |child| self::span(child).start);
    let open = match jsx::start_tag(raw) {
        Some((_, length)) if span.start + length <= first => span.start..span.start + length,
        _ => span.start..first,
    };
    let inner = children.last().map_or(open.end, |child| self::span(child).end).max(open.end);
    let close = body.get(inner..span.end).and_then(|rest| rest.rfind("</")).map_or(span.end, |at| inner + at);
    (open, close..span.end)
}

/// Whether there is nothing but elements and expressions.
fn lone(children: &[Node]) -> bool {
    let blank = |node: &Node| matches!(node, Node::Text(text) if text.value.trim().is_empty());
    children.iter().all(|child| blank(child) || matches!(child, Node::MdxJsxTextElement(_) | Node::MdxTextExpression(_)))
}

fn link(link_type: LinkType, url: &str, title: &str) -> Tag<'static> {
    Tag::Link { link_type, dest_url: url.to_string().into(), title: title.to_string().into(), id: "".into() }
}

fn reference(kind: ReferenceKind) -> LinkType {
    match kind {
        ReferenceKind::Full => LinkType::Reference,
        ReferenceKind::Collapsed => LinkType::Collapsed,
        ReferenceKind::Shortcut => LinkType::Shortcut,
    }
}

fn alignment(align: &AlignKind) -> Alignment {
    match align {
        AlignKind::Left => Alignment::Left,
        AlignKind::Right => Alignment::Right,
        AlignKind::Center => Alignment::Center,
        AlignKind::None => Alignment::None,
    }
}

/// An element's name and attributes, the strings that are text aside.
fn described(name: Option<&str>, attributes: &[AttributeContent], labels: &[&str], profile: &Profile) -> String {
    let name = name.unwrap_or_default();
    let mut out = name.to_string();
    for attribute in attributes {
        out.push_str(&match attribute {
            AttributeContent::Property(property) => match &property.value {
                Some(AttributeValue::Literal(_)) if jsx::is_text(name, &property.name, profile) => format!(" {}=…", property.name),
                Some(AttributeValue::Literal(value)) => format!(" {}={value:?}", property.name),
                Some(AttributeValue::Expression(value)) if property.name == "values" => {
                    format!(" values={{{:?}}}", labels.iter().fold(value.value.clone(), |code, label| code.replacen(label, "…", 1)))
                }
                Some(AttributeValue::Expression(value)) => format!(" {}={{{:?}}}", property.name, value.value),
                None => format!(" {}", property.name),
            },
            AttributeContent::Expression(expression) => format!(" {{{:?}}}", expression.value),
        });
    }
    out
}
