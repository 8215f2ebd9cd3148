//! MDX: Markdown with JSX, by the `markdown` crate's tree. What it has in common with Markdown is read, written and
//! judged as Markdown is; its code is opaque, and the strings of its elements' attributes are texts by their names.

mod events;
mod jsx;
pub mod script;
mod text;
mod wiki;

use std::borrow::Cow;
use std::ops::Range;

use ::markdown::mdast::Node;
use ::markdown::{Constructs, MdxSignal, ParseOptions, message, to_mdast};
use pulldown_cmark::Event;

use super::{Attribute, Format, Page, Profile, Slot, Template, Unit, UnitKind, frontmatter, mask, tree};
use crate::inline::{Inline, message as inline_message};
use crate::msg;
use crate::text::{Source, Span};

/// Reads a page; one that is no MDX cannot be read.
pub fn read(source: Source, profile: &Profile) -> Page {
    let front = frontmatter::read(&source, profile);
    let base = front.body;
    // No tags but those of containers are read before MDX is.
    let templates = profile.templates.iter().copied().filter(|template| *template == Template::Containers).collect();
    let profile = &Profile { templates, ..profile.clone() };
    let masked = mask::mask(&source.text[base..], profile);
    match parse(&masked.text, profile) {
        Ok(root) => {
            let told = events::events(&masked.text, &root, profile, false);
            let tags: Vec<Range<usize>> = told.iter().filter_map(|(event, range)| is_tag(event).then(|| range.start + base..range.end + base)).collect();
            let fault = front.fault.clone();
            let (units, findings) = super::markdown::units(&source, profile, front, &masked, told.into_iter(), events::titled(&root));
            drop(masked);
            let mut page = Page { source, format: Format::Mdx, profile: profile.clone(), units, findings, fault };
            attributes(&mut page, &tags);
            page
        }
        Err(fault) => {
            let at = match fault.place.as_deref() {
                Some(message::Place::Position(position)) => position.start.offset,
                Some(message::Place::Point(point)) => point.offset,
                None => 0,
            };
            let at = (base + at).min(source.text.len());
            let fault = frontmatter::fault(&source, tree::Fault { at, says: msg!("page-no-mdx", said = fault.reason) });
            drop(masked);
            Page { source, format: Format::Mdx, profile: profile.clone(), units: Vec::new(), findings: Vec::new(), fault: Some(fault) }
        }
    }
}

/// The events of a page without its front matter, as a judge wants them; none if it is no MDX.
pub fn events(body: &str, profile: &Profile) -> Option<Vec<(Event<'static>, Range<usize>)>> {
    Some(events::events(body, &parse(body, profile).ok()?, profile, true))
}

fn parse(body: &str, profile: &Profile) -> Result<Node, message::Message> {
    let options = |check: bool| ParseOptions {
        constructs: Constructs {
            gfm_autolink_literal: profile.linkify,
            gfm_footnote_definition: true,
            gfm_label_start_footnote: true,
            gfm_strikethrough: true,
            gfm_table: true,
            gfm_task_list_item: true,
            math_flow: profile.math,
            math_text: profile.math,
            ..Constructs::mdx()
        },
        mdx_esm_parse: Some(Box::new(move |code: &str| if check { signal(code) } else { MdxSignal::Ok })),
        mdx_expression_parse: check.then(|| Box::new(|code: &str, _: &_| signal(code)) as Box<_>),
        ..ParseOptions::default()
    };
    let body = &*commented(body, profile);
    // Where what we know of JavaScript does not do, its brackets alone may.
    to_mdast(body, &options(true)).or_else(|fault| to_mdast(body, &options(false)).map_err(|_| fault))
}

/// A text with its comments in HTML's form as MDX has them, byte for byte in the same place.
fn commented<'a>(body: &'a str, profile: &Profile) -> Cow<'a, str> {
    let comments = if profile.has_html_comments() { mask::tags(body, &[Template::Comments]) } else { Vec::new() };
    if comments.is_empty() {
        return Cow::Borrowed(body);
    }
    let mut out = String::with_capacity(body.len());
    let mut done = 0;
    for comment in comments {
        let inner = &body[comment.start + "<!--".len()..comment.end - "-->".len()];
        out.push_str(&body[done..comment.start]);
        out.push_str("{/* ");
        out.push_str(&inner.replace("*/", "  "));
        out.push_str("*/}");
        done = comment.end;
    }
    out.push_str(&body[done..]);
    Cow::Owned(out)
}

fn signal(code: &str) -> MdxSignal {
    if script::is_whole(code) { MdxSignal::Ok } else { MdxSignal::Eof("unclosed".into(), Box::default(), Box::default()) }
}

/// Whether an event is a tag of JSX.
fn is_tag(event: &Event<'_>) -> bool {
    match event {
        Event::InlineHtml(_) => true,
        Event::Start(pulldown_cmark::Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(info))) => &**info == "element",
        _ => false,
    }
}

/// Adds the texts of the attributes of these tags: to the unit in which a tag stands, else as units of their own.
fn attributes(page: &mut Page, tags: &[Range<usize>]) {
    let mut apart = Vec::new();
    for tag in tags {
        let raw = &page.source.text[tag.clone()];
        let labels = if jsx::is_text(jsx::name(raw), "label", &page.profile) { script::labels(raw) } else { Vec::new() };
        for (place, quote, text) in labels.into_iter().filter(|(_, _, text)| text.contains(char::is_alphabetic)) {
            let span = Span::new(tag.start + place.start, tag.start + place.end);
            if !page.units.iter().any(|unit| unit.span.contains(span)) {
                apart.push(Unit::new(UnitKind::Other("label".into()), span, Inline::text(text), Slot::Argument { quote: Some(quote), script: true }));
            }
        }
        let Some((found, _)) = jsx::start_tag(raw) else { continue };
        for attribute in found.into_iter().filter(|attribute| jsx::is_text(jsx::name(raw), &attribute.name, &page.profile)) {
            let words = inline_message::decode(&raw[attribute.value.clone()]).split_whitespace().collect::<Vec<_>>().join(" ");
            let span = Span::new(tag.start + attribute.value.start, tag.start + attribute.value.end);
            if !words.chars().any(char::is_alphabetic) || words.contains("://") {
                continue;
            }
            let unit = page.units.partition_point(|unit| unit.span.end <= span.start);
            match page.units.get_mut(unit).filter(|unit| unit.span.start < span.end) {
                Some(unit) if unit.span.contains(span) => {
                    if let Some(info) = unit.tags.iter().find(|info| info.open == raw) {
                        let name = format!("{}-{}", info.tag, attribute.name);
                        if unit.attributes.iter().all(|known| known.name != name) {
                            unit.attributes.push(Attribute { name, text: words, span });
                        }
                    }
                }
                Some(_) => {}
                None => {
                    let kind = if attribute.name == "alt" { UnitKind::Alt } else { UnitKind::Other(attribute.name) };
                    apart.push(Unit::new(kind, span, Inline::text(words), Slot::HtmlAttribute { quote: Some(attribute.quote) }));
                }
            }
        }
    }
    page.units.extend(apart);
    page.units.sort_by_key(|unit| unit.span.start);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_with_braces_in_strings_is_whole() {
        for text in ["a {\"}\"} b", "export const a = {\n\n  b: \"}\",\n};\n\n# c", "import a from 'a'\nexport const b = 1\n\nc", "<A b={x ? '>' : \"}\"} {...c} />", "{a && <p>don't</p>}", "{/* it's } */}", "# a {/* b */}", "<A b={`m${1}n`} />\n\nx {\"}\"}", "{/* a */}\n# b"] {
            let checked = to_mdast(text, &ParseOptions {
                constructs: Constructs::mdx(),
                mdx_esm_parse: Some(Box::new(signal)),
                mdx_expression_parse: Some(Box::new(|code, _| signal(code))),
                ..ParseOptions::default()
            });
            assert!(checked.is_ok(), "{text}: {checked:?}");
        }
    }
}
