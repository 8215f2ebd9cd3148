//! Template tags, hidden from the Markdown parser as their generators hide them: behind a word of letters.
//!
//! Each tag is replaced by as many bytes, so that offsets hold: one private-use character, chosen by the tag's text so
//! that two judges can tell tags apart, and letters. What stands inside an opaque body (`{% raw %}`) goes with its tag.

use std::borrow::Cow;

use super::Template;
use crate::text::Span;

/// A text with its template tags hidden.
#[derive(Debug)]
pub struct Masked<'a> {
    pub text: Cow<'a, str>,
    /// Where tags were hidden, in order.
    pub tags: Vec<Span>,
}

/// Paired shortcodes and tags whose body is not prose.
const OPAQUE: &[&str] = &["highlight", "code-toggle", "code", "raw", "verbatim", "comment", "mermaid", "math", "katex", "script"];

/// The longest tag without a body, in bytes; what is longer was probably never closed.
const LONGEST: usize = 2000;

/// Hides the template tags of a text.
pub fn mask<'a>(text: &'a str, templates: &[Template]) -> Masked<'a> {
    let mut tags = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(step) = bytes[at..].iter().position(|byte| matches!(byte, b'{' | b'<' | b':')) {
        at += step;
        match templates.iter().find_map(|template| end_of(text, at, *template)) {
            // Shorter than the mask's first character means that it is no tag.
            Some(end) if end >= at + 3 => {
                tags.push(Span::new(at, end));
                at = end;
            }
            _ => at += 1,
        }
    }
    if tags.is_empty() {
        return Masked { text: Cow::Borrowed(text), tags };
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for tag in &tags {
        out.push_str(&text[done..tag.start]);
        hide(&text[tag.start..tag.end], &mut out);
        done = tag.end;
    }
    out.push_str(&text[done..]);
    Masked { text: Cow::Owned(out), tags }
}

/// What stands for a tag. Most stand for words, as their generators have it; one that is expanded before anybody reads
/// Markdown, often to nothing, ends a word.
fn hide(tag: &str, out: &mut String) {
    let (edge, inner) = if tag.starts_with("{%") && tag.len() > 5 { (";", tag.len() - 2) } else { ("", tag.len()) };
    out.push_str(edge);
    out.push(sign(tag));
    out.extend(std::iter::repeat_n('x', inner - 3));
    out.push_str(edge);
}

/// A private-use character, three bytes long, that stands for a tag's text.
fn sign(tag: &str) -> char {
    let hash = tag.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    char::from_u32(0xE000 + ((hash >> 20) % 6400) as u32).unwrap_or('\u{E000}')
}

/// Where the tag of this family that begins at `at` ends.
fn end_of(text: &str, at: usize, template: Template) -> Option<usize> {
    let rest = &text[at..];
    match template {
        Template::Shortcodes => {
            let (begin, end) = if rest.starts_with("{{<") { ("{{<", ">}}") } else { ("{{%", "%}}") };
            let end = closed(rest, begin, end, begin)?;
            let name = name(&rest[3..]);
            let alone = rest[..end].trim_end_matches(['>', '}', '%']).ends_with('/');
            let body = if !alone && OPAQUE.contains(&name) { body(rest, end, name, &["{{<", "{{%"], "/") } else { None };
            Some(at + body.unwrap_or(end))
        }
        Template::Braces => Some(at + closed(rest, "{{", "}}", "{{")?),
        Template::Percent => {
            let end = closed(rest, "{%", "%}", "{%")?;
            let name = name(&rest[2..]);
            let body = if OPAQUE.contains(&name) { body(rest, end, name, &["{%"], "end") } else { None };
            Some(at + body.unwrap_or(end))
        }
        Template::Hash => Some(at + closed(rest, "{#", "#}", "{#")?),
        Template::Erb => Some(at + closed(rest, "<%", "%>", "<%")?),
        Template::Attributes => {
            let line_end = rest.find('\n').unwrap_or(rest.len());
            let line = &rest[..line_end];
            let end = line.find('}')? + 1;
            let alone = || alone_before(text, at) && line[end..].trim().is_empty();
            (line.starts_with("{:") || (line.starts_with("{.") && alone())).then_some(at + end)
        }
        Template::Containers => {
            let line_end = rest.find('\n').unwrap_or(rest.len());
            let line = rest[..line_end].trim_end();
            (line.starts_with(":::") && alone_before(text, at)).then_some(at + line.len())
        }
    }
}

/// Where `end` stands, before another beginning, an empty line or the longest length.
fn closed(rest: &str, begin: &str, end: &str, another: &str) -> Option<usize> {
    let inner = rest.strip_prefix(begin)?;
    let mut limit = inner.len().min(LONGEST);
    while !inner.is_char_boundary(limit) {
        limit -= 1;
    }
    let length = inner[..limit].find(end)?;
    let content = &inner[..length];
    let broken = content.contains(another) || content.contains("\n\n") || content.contains("\n\r\n");
    (!broken).then_some(begin.len() + length + end.len())
}

/// The end of the closing tag that belongs to an opaque body.
fn body(rest: &str, from: usize, wanted: &str, begins: &[&str], closing: &str) -> Option<usize> {
    let mut at = from;
    while let Some(step) = rest[at..].find('{') {
        at += step;
        if let Some(begin) = begins.iter().find(|begin| rest[at..].starts_with(**begin)) {
            let inner = rest[at + begin.len()..].trim_start_matches([' ', '-', '\t']);
            if let Some(closer) = inner.strip_prefix(closing)
                && name(closer) == wanted
            {
                return Some(at + rest[at..].find("}")? + if begin.len() == 3 { 2 } else { 1 });
            }
        }
        at += 1;
    }
    None
}

/// The first word of a tag.
fn name(inner: &str) -> &str {
    let inner = inner.trim_start_matches([' ', '-', '\t', '\n', '\r']);
    let end = inner.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_').unwrap_or(inner.len());
    &inner[..end]
}

/// Whether nothing but blanks and quote signs stands before a place on its line.
fn alone_before(text: &str, at: usize) -> bool {
    let start = crate::text::lines::line_start(text, at);
    text[start..at].bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'>'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden<'a>(text: &'a str, templates: &[Template]) -> Vec<&'a str> {
        let masked = mask(text, templates);
        assert_eq!(masked.text.len(), text.len());
        masked.tags.iter().map(|tag| &text[tag.start..tag.end]).collect()
    }

    #[test]
    fn finds_tags_and_opaque_bodies() {
        use Template::*;
        assert_eq!(hidden("a {{< mail \"x\" >}} b {{% /note %}}", &[Shortcodes]), ["{{< mail \"x\" >}}", "{{% /note %}}"]);
        assert_eq!(hidden("{{</* x */>}} {{ y }}", &[Shortcodes]), ["{{</* x */>}}"]);
        let body = "{{< highlight go >}}\n\na := 1 {{< x >}}\n{{< / highlight >}}";
        assert_eq!(hidden("{{< highlight go >}} a }} {{< /highlight >}} b", &[Shortcodes]), ["{{< highlight go >}} a }} {{< /highlight >}}"]);
        assert_eq!(hidden(body, &[Shortcodes]), [body]);
        assert_eq!(hidden("{{ a }} {{ b\n\n c }} {% raw %}{{ x }}{% endraw %}", &[Braces, Percent]), ["{{ a }}", "{% raw %}{{ x }}{% endraw %}"]);
        assert_eq!(hidden("x {: .a}\n{.b}\n y {.c}", &[Attributes]), ["{: .a}", "{.b}"]);
        assert_eq!(hidden(":::note Title\ntext ::: x\n:::\n", &[Containers]), [":::note Title", ":::"]);
        assert_eq!(hidden("{{ unclosed, {% unclosed, {{< ö", &[Braces, Percent, Shortcodes]), Vec::<&str>::new());
    }
}
