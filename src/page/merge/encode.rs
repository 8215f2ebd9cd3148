//! A unit's translation as the bytes of its slot.

use std::ops::Range;

use crate::inline::markdown::{self as form, Markup, Place};
use crate::inline::html::Spelling;
use crate::inline::{Inline, Kind, Piece, Tag};
use crate::page::judge::{self, Print};
use crate::page::markdown::{link, raw};
use crate::page::mask::{self, argument};
use crate::page::{Format, Page, Profile, Slot, TagInfo, Template, Translation, Unit, html};
use crate::text::{Edits, Span, lines};

/// Whether a translation says just what the source says.
pub fn is_source(unit: &Unit, translation: &Translation) -> bool {
    let same = |(name, text): &(String, String)| unit.attributes.iter().any(|attribute| attribute.name == *name && attribute.text == *text);
    translation.text == unit.text && translation.targets.is_empty() && translation.attributes.iter().all(same)
}

/// A translation as it can be written.
pub fn settled(unit: &Unit, translation: &Translation) -> Translation {
    let formats = |tag: Tag| unit.tags.iter().any(|info| info.tag == tag && !info.required);
    Translation { text: form::settle(&translation.text, &formats), ..translation.clone() }
}

/// Whether the tags of a translation are those of its unit, as often as they must be.
pub fn fits(unit: &Unit, translation: &Translation) -> bool {
    let known = |tag: &Tag| unit.tags.iter().any(|info| info.tag == *tag);
    translation.text.tags().iter().all(known)
        && unit.tags.iter().all(|info| translation.allows(info, translation.text.count(info.tag)))
}

/// The edits that write a unit; `None` if it cannot be written.
pub fn encode(page: &Page, unit: &Unit, translation: &Translation, rung: u8) -> Option<Vec<(Span, String)>> {
    match &unit.slot {
        Slot::Markdown { table, heading, label, .. } => {
            let profile = &page.profile;
            let place = Place {
                table: *table,
                heading: *heading,
                linkify: profile.linkify,
                math: profile.math,
                interpolates: profile.interpolates(),
                mdx: is_mdx(page),
            };
            let markup = |tag: Tag| unit.tags.iter().find(|info| info.tag == tag).and_then(|info| markup(unit, info, translation, *table, profile));
            let mut text = form::write(&translation.text, &markup, place, rung)?;
            if text.is_empty() {
                return None;
            }
            if let Some(label) = label {
                text.push_str(&format!("][{label}"));
            }
            Some(vec![(unit.span, text)])
        }
        Slot::MarkdownAlt { label, table } => {
            let mut text = form::alt(&words(&translation.text)?, *table);
            if let Some(label) = label {
                text.push_str(&format!("][{label}"));
            }
            let mut edits = vec![(unit.span, text)];
            for attribute in &unit.attributes {
                if let Some(text) = changed(unit, translation, &attribute.name) {
                    let quote = page.source.text[..attribute.span.start].chars().next_back()?;
                    edits.push((attribute.span, form::title(text, quote, *table)));
                }
            }
            Some(edits)
        }
        Slot::HtmlAttribute { .. } => {
            let mut edits = vec![(unit.span, attribute_value(page, unit, translation)?)];
            for attribute in &unit.attributes {
                if let Some(text) = changed(unit, translation, &attribute.name) {
                    edits.push((attribute.span, html_value(text, quote_before(&page.source.text, attribute.span.start), in_table(page, unit))));
                }
            }
            Some(edits)
        }
        // MDX reads any brace as code.
        Slot::Html if is_mdx(page) => {
            let chunks = html::chunks(unit, translation, Spelling::default())?;
            let written = chunks.into_iter().map(|chunk| if chunk.tag.is_some() { chunk.bytes } else { chunk.bytes.replace('{', "&#123;").replace('}', "&#125;") });
            Some(vec![(unit.span, written.collect())])
        }
        Slot::Html => Some(vec![(unit.span, html::encode(&page.source, unit, translation)?)]),
        Slot::MarkdownTitle { quote } => Some(vec![(unit.span, form::title(&words(&translation.text)?, *quote, false))]),
        Slot::Argument { quote, script } => Some(vec![(unit.span, argument::write(&words(&translation.text)?, *quote, *script))]),
        Slot::Value { .. } | Slot::Text => None,
    }
}

/// Whether braces hold code on this page, and `<` begins an element: on a page of MDX, and on one that is compiled as such.
fn is_mdx(page: &Page) -> bool {
    page.format == Format::Mdx || page.profile.templates.contains(&Template::Mdx)
}

/// What a translation adds to the fingerprint of its leaf, both judges alike.
pub fn delta(page: &Page, unit: &Unit, translation: &Translation) -> Option<Print> {
    match &unit.slot {
        Slot::Markdown { table, inside, .. } => {
            let said = |inline: &Inline| {
                let text = inline.pieces.iter().filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None });
                text.map(judge::words).fold(Print::default(), Print::plus)
            };
            let mut delta = said(&translation.text).minus(said(&unit.text));
            delta = delta.plus(nesting(unit, &translation.text, *inside)).minus(nesting(unit, &unit.text, *inside));
            for info in &unit.tags {
                let new = markup(unit, info, translation, *table, &page.profile)?;
                let old = Markup { open: info.open.to_string(), close: info.close.to_string() };
                let (before, after) = (unit.text.count(info.tag) as i64, translation.text.count(info.tag) as i64);
                let (new, old) = (hidden(new, page), hidden(old, page));
                delta = delta.plus(print(info, &new).times(after)).minus(print(info, &old).times(before));
            }
            Some(delta)
        }
        Slot::HtmlAttribute { .. } => {
            // The text stands inside a raw tag, of which the judges see the bytes.
            let text = &page.source.text;
            let values = || unit.attributes.iter().map(|attribute| attribute.span).chain([unit.span]);
            let start = text[..values().map(|span| span.start).min()?].rfind('<')?;
            let end = values().map(|span| span.end).max()?;
            let end = end + usize::from(text[end..].starts_with(['"', '\'']));
            let tag = &text[start..end + raw::length(&text[end..])];
            let mut edits = Edits::new();
            for (span, text) in encode(page, unit, translation, 0)? {
                edits.replace(Span::new(span.start.checked_sub(start)?, span.end.checked_sub(start)?), text);
            }
            let seen = |tag: &str| judge::html(&mask::mask_for_judges(tag, &page.profile).text);
            Some(seen(&edits.apply(tag).ok()?).minus(seen(tag)))
        }
        // As much as its tag grows, so do the letters that stand for it.
        Slot::Argument { quote, script } => {
            let length = argument::write(&words(&translation.text)?, *quote, *script).len();
            Some(judge::words("x").times(length as i64 - unit.span.len() as i64))
        }
        _ => Some(Print::default()),
    }
}

/// How deep the links and formatting of a text stand in one another, where so many stand around all of it.
fn nesting(unit: &Unit, inline: &Inline, around: usize) -> Print {
    let counts = |tag: &Tag| {
        let raw = || unit.tags.iter().any(|info| info.tag == *tag && info.open.starts_with('<'));
        matches!(tag.kind, Kind::Link | Kind::Group | Kind::Strong | Kind::Emphasis | Kind::Strike) && !raw()
    };
    let mut depth = around as u64;
    let mut nest = Print::default();
    for piece in &inline.pieces {
        match piece {
            Piece::Open(tag) if counts(tag) => {
                nest = nest.plus(Print::nested(depth));
                depth += 1;
            }
            Piece::Close(tag) if counts(tag) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    nest
}

/// A tag's bytes as the judges see them, template tags hidden.
fn hidden(markup: Markup, page: &Page) -> Markup {
    let hide = |bytes: String| mask::mask_for_judges(&bytes, &page.profile).text.into_owned();
    Markup { open: hide(markup.open), close: hide(markup.close) }
}

/// What one use of a tag adds.
fn print(info: &TagInfo, markup: &Markup) -> Print {
    if markup.open.starts_with('<') && info.tag.kind != Kind::Word && info.tag.kind != Kind::Code {
        // An element around nothing is whole in one.
        let (open, rest) = markup.open.split_at(raw::length(&markup.open));
        let tags = [open, rest, &markup.close].into_iter().filter(|tag| !tag.is_empty());
        return tags.map(judge::html).fold(Print::default(), Print::plus);
    }
    match info.tag.kind {
        Kind::Strong => judge::strong(),
        Kind::Emphasis => judge::emphasis(),
        Kind::Strike => judge::strike(),
        Kind::Break => judge::line_break(),
        Kind::Code => judge::code(markup.open.trim_matches('`')),
        Kind::Link if markup.close.starts_with("](") => {
            let titled = link::title_range(&markup.close).is_some();
            judge::link(&link::target(&markup.close), titled)
        }
        Kind::Link => judge::link(&info.stands_for, false),
        // These stand as often as in the source, unless a person allowed otherwise.
        Kind::Image => {
            let close = info.open.rfind("](").and_then(|at| info.open.get(at..));
            judge::image(&info.stands_for, close.and_then(link::title_range).is_some())
        }
        Kind::Footnote => judge::footnote(markup.open.trim_start_matches("[^").trim_end_matches(']')),
        // A formula, or an expression of MDX.
        Kind::Variable if markup.open.starts_with(['$', '{']) => judge::code(markup.open.trim_matches('$')),
        Kind::Variable => judge::words(&markup.open),
        Kind::Word if !markup.open.starts_with('<') => judge::words(&markup.open),
        _ => Print::default(),
    }
}

/// A unit's plain words; none if it has tags.
fn words(inline: &Inline) -> Option<String> {
    let plain = inline.pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
    (plain && !inline.pieces.is_empty()).then(|| inline.plain())
}

/// The translation of an attribute, if it is not the source's.
fn changed<'a>(unit: &Unit, translation: &'a Translation, name: &str) -> Option<&'a str> {
    let source = unit.attributes.iter().find(|attribute| attribute.name == name)?;
    let (_, text) = translation.attributes.iter().find(|(other, _)| other == name)?;
    (source.text != *text).then_some(text)
}

/// The page's bytes for a tag, with the translated attributes and the target in them.
fn markup(unit: &Unit, info: &TagInfo, translation: &Translation, table: bool, profile: &Profile) -> Option<Markup> {
    let mut markup = Markup { open: info.open.to_string(), close: info.close.to_string() };
    if markup.open.starts_with('<') {
        let prefix = format!("{}-", info.tag);
        for attribute in &unit.attributes {
            if let Some(name) = attribute.name.strip_prefix(&prefix)
                && let Some(text) = changed(unit, translation, &attribute.name)
            {
                let range = raw::attribute(&markup.open, name)?;
                let quote = quote_before(&markup.open, range.start);
                markup.open.replace_range(range, &html_value(text, quote, table));
            }
        }
        if let Some(target) = target(info, translation) {
            let range = raw::attribute(&markup.open, "href")?;
            let quote = quote_before(&markup.open, range.start);
            markup.open.replace_range(range, &html_value(&url(target)?, quote, table));
        }
        return Some(markup);
    }
    if info.tag.kind == Kind::Variable {
        // From the last one on, so that the places of the others hold.
        for argument in argument::texts(&info.open, profile).into_iter().rev() {
            if let Some(text) = changed(unit, translation, &format!("{}-{}", info.tag, argument.name)) {
                markup.open.replace_range(argument.span, &argument::write(text, argument.quote, argument.script));
            }
        }
    } else if info.tag.kind == Kind::Image {
        markup.open = image(unit, info, translation, table, profile)?;
    } else if info.tag.kind == Kind::Link {
        if let Some(text) = changed(unit, translation, &format!("{}-title", info.tag)) {
            markup.close = titled(&markup.close, text, table, profile)?;
        }
        if let Some(target) = target(info, translation) {
            let url = url(target)?;
            markup.close = match title_range(&markup.close, profile) {
                Some(range) => format!("]({url} {})", &markup.close[range.start - 1..range.end + 1]),
                None => format!("]({url})"),
            };
        }
    }
    Some(markup)
}

fn target<'a>(info: &TagInfo, translation: &'a Translation) -> Option<&'a str> {
    translation.targets.iter().find(|(tag, _)| *tag == info.tag).map(|(_, target)| target.as_str())
}

/// Where the title stands in `](target "title")`, whose target may be a template tag.
fn title_range(close: &str, profile: &Profile) -> Option<Range<usize>> {
    link::title_range(&mask::mask_for_judges(close, profile).text)
}

/// Puts a title in the place of another in `](target "title")`.
fn titled(close: &str, text: &str, table: bool, profile: &Profile) -> Option<String> {
    let range = title_range(close, profile)?;
    let quote = close[..range.start].chars().next_back()?;
    Some(format!("{}{}{}", &close[..range.start], form::title(text, quote, table), &close[range.end..]))
}

/// An image with its translated texts.
fn image(unit: &Unit, info: &TagInfo, translation: &Translation, table: bool, profile: &Profile) -> Option<String> {
    let name = format!("{}-alt", info.tag);
    let mut open = info.open.to_string();
    if let Some(text) = changed(unit, translation, &format!("{}-title", info.tag)) {
        // The title is searched behind the text, whose own brackets are not to be mistaken for its end.
        let length = unit.attributes.iter().find(|attribute| attribute.name == name).map_or(0, |attribute| attribute.span.len());
        let behind = 2 + length + open.get(2 + length..)?.find("](")?;
        open = format!("{}{}", &open[..behind], titled(&open[behind..], text, table, profile)?);
    }
    let Some(text) = changed(unit, translation, &name) else { return Some(open) };
    let length = unit.attributes.iter().find(|attribute| attribute.name == name)?.span.len();
    let (old, rest) = (open.get(2..2 + length)?, open.get(2 + length..)?);
    let label = old.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = if matches!(rest, "]" | "][]") { format!("][{label}]") } else { rest.to_string() };
    Some(format!("![{}{rest}", form::alt(text, table)))
}

/// A link target that can stand anywhere; `None` if it is not http(s), mailto, tel or relative.
fn url(target: &str) -> Option<String> {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '?', '#']));
    if scheme.is_some_and(|scheme| !["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str())) || target.is_empty() {
        return None;
    }
    let mut out = String::new();
    for letter in target.trim().chars() {
        match letter {
            ' ' | '(' | ')' | '<' | '>' | '\\' | '"' | '\'' | '`' | '{' | '}' | '|' | '[' | ']' | '*' => out.push_str(&format!("%{:02X}", letter as u32)),
            _ if letter.is_control() => return None,
            _ => out.push(letter),
        }
    }
    Some(out)
}

/// The value of an attribute that stands apart. A value of several lines stays one: a tag that stands whole on its line
/// would begin an HTML block where the source's did not.
fn attribute_value(page: &Page, unit: &Unit, translation: &Translation) -> Option<String> {
    let Slot::HtmlAttribute { quote } = unit.slot else { return None };
    let table = in_table(page, unit);
    let mut value = String::new();
    for piece in &translation.text.pieces {
        match piece {
            Piece::Text(text) => value.push_str(&html_words(text, quote, table)),
            // A template tag among the words.
            Piece::Alone(tag) | Piece::Locked(tag, _) => value.push_str(&unit.tags.iter().find(|info| info.tag == *tag)?.open),
            Piece::Open(_) | Piece::Close(_) => return None,
        }
    }
    if value.trim().is_empty() {
        return None;
    }
    let value = if quote.is_none() { format!("\"{value}\"") } else { value };
    let source = page.source.slice(unit.span);
    let Some(at) = source.find('\n') else { return Some(value) };
    let at = if source[..at].ends_with('\r') { at - 1 } else { at };
    let length = source[at..].len() - source[at..].trim_start_matches(['\r', '\n', ' ', '\t', '>']).len();
    Some(value.replacen(' ', &source[at..at + length], 1))
}

/// Whether a unit may stand in a cell of a table.
fn in_table(page: &Page, unit: &Unit) -> bool {
    let line = lines::line_start(&page.source.text, unit.span.start)..lines::next_line(&page.source.text, unit.span.end);
    page.source.text[line].contains('|')
}

/// The quote in which a value stands that begins at this place.
fn quote_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back().filter(|quote| matches!(quote, '"' | '\''))
}

/// A value between an attribute's quotes; quotes of its own if it had none.
fn html_value(text: &str, quote: Option<char>, table: bool) -> String {
    let value = html_words(text.trim(), quote, table);
    if quote.is_none() { format!("\"{value}\"") } else { value }
}

/// Words between the quotes of an attribute, where they may stand in a table whose cells a bar would part.
fn html_words(text: &str, quote: Option<char>, table: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '{' => out.push_str("&#123;"),
            '}' => out.push_str("&#125;"),
            '|' if table => out.push_str("&#124;"),
            '\'' if quote == Some('\'') => out.push_str("&#39;"),
            '"' if quote != Some('\'') => out.push_str("&quot;"),
            blank if blank.is_ascii_whitespace() || blank.is_control() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            other => out.push(other),
        }
    }
    out
}
