//! What the elements and attributes of HTML are to a translator.

use super::token::{Attr, Start};
use crate::inline::Kind;
use crate::page::UnitKind;

/// How an element takes part in running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It parts one run from the next.
    Block,
    /// It parts runs, and nothing in it is text.
    BlockOpaque,
    /// The same without content.
    BlockVoid,
    /// It stands in a run, in a pair around text.
    Inline,
    /// It stands in a run, and its content is code.
    Code,
    /// It stands in a run, whole, whatever it has in it.
    Opaque,
    /// The same, unless there are words in it, for readers without scripts or a player: then it parts runs.
    Fallback,
    /// It stands in a run and has no content.
    Void,
}

pub fn class(name: &str) -> Class {
    match name {
        "a" | "abbr" | "acronym" | "b" | "bdi" | "bdo" | "big" | "cite" | "data" | "del" | "dfn" | "em" | "font" | "i" | "ins"
        | "mark" | "meter" | "nobr" | "output" | "progress" | "q" | "ruby" | "rb" | "rp" | "rt" | "rtc" | "s" | "small" | "span"
        | "strike" | "strong" | "sub" | "sup" | "textpath" | "time" | "tspan" | "tt" | "u" => Class::Inline,
        "code" | "kbd" | "samp" | "var" => Class::Code,
        "script" | "style" | "template" | "textarea" | "svg" | "math" | "iframe" | "picture" | "noembed" | "noframes" => Class::Opaque,
        "noscript" | "object" | "canvas" | "audio" | "video" => Class::Fallback,
        "pre" | "listing" | "xmp" | "plaintext" => Class::BlockOpaque,
        "br" | "wbr" | "image" | "img" | "input" | "embed" | "link" | "meta" => Class::Void,
        "area" | "base" | "basefont" | "bgsound" | "col" | "frame" | "hr" | "keygen" | "param" | "source" | "track" => Class::BlockVoid,
        // A custom element stands in running text unless a block stands in it, which the cut of a run finds out.
        _ if name.contains('-') => Class::Inline,
        _ => Class::Block,
    }
}

/// The kind of tag that stands for an inline element in a message.
pub fn kind(name: &str) -> Kind {
    match name {
        "a" => Kind::Link,
        "b" | "strong" => Kind::Strong,
        "i" | "em" => Kind::Emphasis,
        "s" | "del" | "strike" => Kind::Strike,
        "u" => Kind::Underline,
        "sub" => Kind::Sub,
        "sup" => Kind::Sup,
        "q" => Kind::Quote,
        "mark" => Kind::Mark,
        "code" | "kbd" | "samp" | "var" => Kind::Code,
        "image" | "img" | "picture" => Kind::Image,
        "br" => Kind::Break,
        _ if class(name) == Class::Inline => Kind::Group,
        _ => Kind::Other,
    }
}

/// What sort of text stands in a block.
pub fn unit_kind(name: &str, parent: Option<&str>, quoted: bool) -> UnitKind {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => UnitKind::Heading(name.as_bytes()[1] - b'0'),
        "p" if parent == Some("li") => UnitKind::ListItem,
        "li" => UnitKind::ListItem,
        "td" => UnitKind::TableCell,
        "th" => UnitKind::TableHead,
        "dt" => UnitKind::Term,
        "dd" => UnitKind::Definition,
        "caption" | "figcaption" => UnitKind::Caption,
        "title" => UnitKind::Meta("title".into()),
        "address" | "button" | "label" | "legend" | "option" | "summary" => UnitKind::Other(name.into()),
        _ if quoted => UnitKind::Quotation,
        _ => UnitKind::Paragraph,
    }
}

/// The elements before which a paragraph ends, by the HTML standard.
const ENDS_PARAGRAPH: [&str; 42] = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol",
    "p", "plaintext", "pre", "search", "section", "summary", "table", "td", "th", "ul",
];

/// Whether the start of one block ends another that stands open, though no end tag says so.
pub fn ends(open: &str, start: &str) -> bool {
    match open {
        "p" => ENDS_PARAGRAPH.contains(&start),
        "li" => start == "li",
        "dt" | "dd" => matches!(start, "dt" | "dd"),
        "td" | "th" => matches!(start, "td" | "th" | "tr" | "tbody" | "thead" | "tfoot"),
        "tr" => matches!(start, "tr" | "tbody" | "thead" | "tfoot"),
        "thead" | "tbody" => matches!(start, "tbody" | "tfoot"),
        "option" => matches!(start, "option" | "optgroup"),
        "head" => start == "body",
        _ => false,
    }
}

/// Whether an attribute of an element is text that a reader meets; none is where the element says that it is not translated.
pub fn is_text(start: &Start, attribute: &str, text: &str) -> bool {
    is_read(start, attribute, text) && translate(start, text) != Some(false)
}

fn is_read(start: &Start, attribute: &str, text: &str) -> bool {
    let says = |name: &str, wanted: &[&str]| {
        let value = start.value(text, name).unwrap_or_default().trim();
        wanted.iter().any(|known| value.eq_ignore_ascii_case(known))
    };
    match attribute {
        "title" | "aria-label" | "aria-placeholder" | "aria-roledescription" | "aria-valuetext" | "aria-description"
        | "aria-braillelabel" | "aria-brailleroledescription" => !matches!(start.name.as_str(), "link" | "meta" | "style" | "script"),
        // Browsers take `image` for `img`.
        "alt" => matches!(start.name.as_str(), "area" | "image" | "img" | "input"),
        "abbr" => start.name == "th",
        "label" => matches!(start.name.as_str(), "optgroup" | "option" | "track"),
        "placeholder" => matches!(start.name.as_str(), "input" | "textarea"),
        "value" => start.name == "input" && says("type", &["button", "reset", "submit"]),
        "summary" => start.name == "table",
        "content" => start.name == "meta" && meta_name(start, text).is_some(),
        _ => false,
    }
}

/// The name of a `meta` element whose content is text.
pub fn meta_name(start: &Start, text: &str) -> Option<String> {
    const NAMES: [&str; 14] = [
        "description", "application-name", "apple-mobile-web-app-title", "og:title", "og:description", "og:site_name", "og:image:alt",
        "twitter:title", "twitter:description", "twitter:image:alt", "dc.title", "dc.description", "dcterms.title", "dcterms.description",
    ];
    let name = start.value(text, "name").or_else(|| start.value(text, "property"))?.trim().to_ascii_lowercase();
    NAMES.contains(&name.as_str()).then_some(name)
}

/// What the element itself says of its translation: `translate`, the class `notranslate`, `data-l10n-ignore`.
pub fn translate(start: &Start, text: &str) -> Option<bool> {
    if start.get("data-l10n-ignore").is_some() {
        return Some(false);
    }
    if start.value(text, "class").is_some_and(|classes| classes.split_ascii_whitespace().any(|class| class == "notranslate")) {
        return Some(false);
    }
    match start.get("translate") {
        None => None,
        Some(Attr { value: None, .. }) => Some(true),
        Some(_) => match start.value(text, "translate").unwrap_or_default().to_ascii_lowercase().as_str() {
            "no" => Some(false),
            "" | "yes" => Some(true),
            _ => None,
        },
    }
}

/// Whether a page would lose something if this element were dropped, or twice have what it may have once.
pub fn is_needed(start: &Start) -> bool {
    let names = |name: &str| matches!(name, "id" | "name" | "href" | "for" | "src") || name.starts_with("on") || name.starts_with("data-");
    matches!(start.name.as_str(), "a" | "output" | "meter" | "progress" | "ruby" | "rb" | "rp" | "rt" | "rtc" | "textpath" | "tspan")
        || start.name.contains('-')
        || start.attributes.iter().any(|attribute| names(&attribute.name))
}

/// Whether parsers would part an element from one that it stands in; the innermost of these comes last.
pub fn parts(outer: &[&str], inner: &str) -> bool {
    let parent = outer.last().copied().unwrap_or_default();
    match inner {
        "a" | "nobr" => outer.contains(&inner),
        "rb" | "rtc" => matches!(parent, "rb" | "rp" | "rt" | "rtc"),
        "rp" | "rt" => matches!(parent, "rb" | "rp" | "rt"),
        _ => false,
    }
}

/// Whether an element that stands whole among others may have words in it.
pub fn may_hold_words(name: &str) -> bool {
    name == "svg" || class(name) == Class::Fallback
}

/// Whether the words in an element of a drawing are read.
pub fn is_read_in_drawing(name: &str) -> bool {
    matches!(name, "title" | "desc" | "text" | "foreignobject")
}
