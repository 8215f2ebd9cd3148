//! The second judge of a page's structure: comrak, set up like the page's generator.

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{AstNode, NodeValue};

use super::{Draft, Print, Skeleton, code, emphasis, footnote, hashed, html, html_block, image, line_break, link, strike, strong, words};
use crate::page::Profile;

/// The skeleton that comrak sees, set up for the page's generator.
pub fn second(text: &str, profile: &Profile) -> Skeleton {
    let arena = comrak::Arena::new();
    let root = comrak::parse_document(&arena, text, &options(profile));
    let mut out = Draft::default();
    let mut image_depth = 0;
    let mut depth = 0;
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
                    out.add(title_before(node), 0);
                }
                if image_depth == 0 {
                    out.add(second_inline(&ast.value), 0);
                    if second_nests(node) {
                        out.add(Print::nested(depth), 0);
                        depth += 1;
                    }
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
                } else if image_depth == 0 && second_nests(node) {
                    depth -= 1;
                }
            }
        }
    }
    out.finish()
}

/// As [`nests`]; of a bare URL or one in angle brackets, there is next to nothing but the text.
fn second_nests<'a>(node: &'a AstNode<'a>) -> bool {
    let ast = node.data.borrow();
    match &ast.value {
        NodeValue::Emph | NodeValue::Strong | NodeValue::Strikethrough => true,
        NodeValue::Link(to) => !node.first_child().is_some_and(|child| {
            let child = child.data.borrow();
            let bare = child.sourcepos.end.column + 1 >= ast.sourcepos.end.column;
            bare && matches!(&child.value, NodeValue::Text(text) if to.url.ends_with(&**text))
        }),
        _ => false,
    }
}

fn begins_leaf<'a>(node: &'a AstNode<'a>) -> bool {
    node.parent().is_some_and(|parent| parent.data.borrow().value.block())
}

/// What the title of an alert adds to the first leaf in it: to the first judge it is text like all that follows.
fn title_before<'a>(node: &'a AstNode<'a>) -> Print {
    let Some(alert) = node.parent().filter(|leaf| leaf.previous_sibling().is_none()).and_then(|leaf| leaf.parent()) else { return Print::default() };
    match &alert.data.borrow().value {
        NodeValue::Alert(alert) => words(alert.title.as_deref().unwrap_or_default()),
        _ => Print::default(),
    }
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
    extension.math_dollars = profile.math;
    extension.wikilinks_title_after_pipe = profile.wiki_links;
    options
}

fn second_inline(value: &NodeValue) -> Print {
    match value {
        NodeValue::Text(text) => words(text),
        NodeValue::LineBreak => line_break(),
        NodeValue::Code(content) => code(&content.literal),
        NodeValue::Math(content) => code(&content.literal),
        NodeValue::WikiLink(to) => link(&to.url, false),
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
