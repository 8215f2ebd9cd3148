//! Template tags, hidden from the Markdown parser as their generators hide them: behind a word of letters.
//!
//! Each tag is replaced by as many bytes, so that offsets hold: one private-use character, chosen by the tag's text so
//! that two judges can tell tags apart, and letters. What stands inside an opaque body (`{% raw %}`) goes with its tag.

pub mod argument;
mod family;

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hasher};

use self::argument::Argument;
use super::{Profile, Template};
use crate::text::{Span, lines};

/// A text with its template tags hidden.
#[derive(Debug)]
pub struct Masked<'a> {
    pub text: Cow<'a, str>,
    /// Where tags were hidden, in order.
    pub tags: Vec<Span>,
}

/// Hides the template tags of a text.
pub fn mask<'a>(text: &'a str, profile: &Profile) -> Masked<'a> {
    masked(text, profile, &|_| Vec::new())
}

/// Hides the template tags of a text for judges, to whom two tags that differ in their texts alone are the same.
pub fn mask_for_judges<'a>(text: &'a str, profile: &Profile) -> Masked<'a> {
    masked(text, profile, &|tag| argument::places(tag, profile))
}

/// Hides the template tags of a text, each behind a sign for all of its bytes but those of some arguments.
fn masked<'a>(text: &'a str, profile: &Profile, but: &dyn Fn(&str) -> Vec<Argument>) -> Masked<'a> {
    let tags = tags(text, &profile.templates);
    if tags.is_empty() {
        return Masked { text: Cow::Borrowed(text), tags };
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for tag in &tags {
        out.push_str(&text[done..tag.start]);
        hide(&text[tag.start..tag.end], but, &mut out);
        done = tag.end;
    }
    out.push_str(&text[done..]);
    Masked { text: Cow::Owned(out), tags }
}

/// Where the tags of these families stand in a text, in order.
pub fn tags(text: &str, templates: &[Template]) -> Vec<Span> {
    let mut wanted = [false; 256];
    templates.iter().flat_map(|template| family::first_bytes(*template)).for_each(|byte| wanted[usize::from(*byte)] = true);
    // MDX reads code before it reads expressions; other generators read their tags first.
    let code_first = templates.iter().any(|template| matches!(template, Template::Mdx | Template::Comments));
    wanted[usize::from(b'`')] = code_first;
    let mut tags = Vec::new();
    let bytes = text.as_bytes();
    // Most generators' tags all begin alike, and one byte is found much faster than one of several.
    let alike = (0u8..128).filter(|byte| wanted[usize::from(*byte)]);
    let only = Some(alike).filter(|alike| alike.clone().count() == 1).and_then(|mut alike| alike.next());
    let next = |at: usize| match only {
        Some(only) => memchr::memchr(only, bytes.get(at..)?),
        None => bytes[at..].iter().position(|byte| wanted[usize::from(*byte)]),
    };
    let mut at = 0;
    while let Some(step) = next(at) {
        at += step;
        if code_first {
            // As any sign of Markdown, what begins code or an expression may be escaped.
            let escaped = bytes[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1;
            if escaped || bytes[at] == b'`' {
                at = if escaped { at + 1 } else { code_end(text, at) };
                continue;
            }
        }
        let end = templates.iter().find_map(|template| family::find(text, at, *template, &mut tags));
        at = end.map_or(at + 1, |end| end.max(at + 1));
    }
    tags.into_iter().map(|(start, end)| Span::new(start, end)).collect()
}

/// Where the code that begins with these backticks ends; if it does not, where they end.
fn code_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let fence = &rest[..ticks];
    let inner = &rest[ticks..];
    if ticks >= 3 && alone_before(text, at) && !inner[..lines::next_line(inner, 0)].contains('`') {
        let closes = |start: &usize| {
            let line = inner[*start..lines::next_line(inner, *start)].trim_start_matches([' ', '\t', '>']);
            line.starts_with(fence) && line.trim_start_matches('`').trim().is_empty()
        };
        return inner.match_indices('\n').map(|(end, _)| end + 1).find(closes).map_or(text.len(), |start| lines::next_line(text, at + ticks + start));
    }
    let limit = inner.find("\n\n").unwrap_or(inner.len());
    let mut from = 0;
    while let Some(step) = inner[from..limit].find(fence) {
        let start = from + step;
        let length = inner[start..].len() - inner[start..].trim_start_matches('`').len();
        if length == ticks {
            return at + ticks + start + ticks;
        }
        from = start + length;
    }
    at + ticks
}

/// What a hidden tag is made of.
const LETTERS: &str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

/// What stands for a tag. Most stand for words, as their generators have it. One that is expanded before anybody reads
/// Markdown, often to nothing, ends a word; what an admonition is has its content four blanks to the right, as an item.
fn hide(tag: &str, but: &dyn Fn(&str) -> Vec<Argument>, out: &mut String) {
    let (before, after) = match tag.as_bytes()[0] {
        _ if tag.len() < 6 => ("", ""),
        b':' | b']' | b' ' => (";", ";"),
        b'{' if tag.starts_with("{%") => (";", ";"),
        b'!' | b'?' | b'=' => ("-   ", ""),
        _ => ("", ""),
    };
    let inner = tag.len() - before.len() - after.len();
    out.push_str(before);
    if inner >= 3 {
        out.push(sign(tag, &but(tag)));
        (0..inner - 3).step_by(LETTERS.len()).for_each(|done| out.push_str(&LETTERS[..LETTERS.len().min(inner - 3 - done)]));
    } else {
        out.extend(std::iter::repeat_n(';', inner));
    }
    out.push_str(after);
}

/// A private-use character, three bytes long, that stands for a tag's bytes but for those of these arguments.
fn sign(tag: &str, but: &[Argument]) -> char {
    let mut hash = DefaultHasher::new();
    let mut done = 0;
    for place in but {
        // A word that got quotes with its translation is the same argument.
        let quote = usize::from(place.quote.is_some());
        hash.write(&tag.as_bytes()[done..place.span.start - quote]);
        done = place.span.end + quote;
    }
    hash.write(&tag.as_bytes()[done..]);
    char::from_u32(0xE000 + (hash.finish() % 6400) as u32).unwrap_or('\u{E000}')
}

/// Whether nothing but blanks and quote signs stands before a place on its line.
fn alone_before(text: &str, at: usize) -> bool {
    let start = lines::line_start(text, at);
    text[start..at].bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'>'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden<'a>(text: &'a str, templates: &[Template]) -> Vec<&'a str> {
        let masked = mask(text, &Profile { templates: templates.to_vec(), ..Profile::plain() });
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
        assert_eq!(hidden(":::note Title\ntext ::: x\n:::\n", &[Containers]), [":::note", ":::"]);
        assert_eq!(hidden(":::note[A *b*]{.x}\n::: details C {open}\n:::tip{.x}\n::: \n", &[Containers]), [":::note[", "]{.x}", "::: details", " {open}", ":::tip{.x}", ":::"]);
        assert_eq!(hidden("<{{ url }}> <b>{{ x }}</b>", &[Braces]), ["<{{ url }}>", "{{ x }}"]);
        assert_eq!(hidden("{% set x %}a b{% endset %} {% set y = 1 %} c", &[Percent]), ["{% set x %}a b{% endset %}", "{% set y = 1 %}"]);
        assert_eq!(hidden("a\n\n{::comment}\nb\n{:/comment}\n", &[Attributes]), ["{::comment}\nb\n{:/comment}"]);
        assert_eq!(hidden("!!! note \"T\"\n    x\n=== 'Tab'\n\nBig!!! x", &[Admonitions]), ["!!! note \"T\"", "=== 'Tab'"]);
        let mdx = "import A from 'a';\nimport B from 'b'\n\n# T {#id}\n\nsee `{x}` and {`y\n}`} <A b={{c: 1}} d=\"e\"/> <i>z</i>\nimport taxes rise\n";
        assert_eq!(hidden(mdx, &[Mdx]), ["import A from 'a';\nimport B from 'b'", "{`y\n}`}", "<A b={{c: 1}} d=\"e\"/>"]);
        assert_eq!(hidden("```\na\n\n```\n{b}\n```\n{c}\n```\n", &[Mdx]), ["{b}"]);
        assert_eq!(hidden("```.``` {a}\n```\n{b}\n```js\n{c}\n```\n{d}\n", &[Mdx]), ["{a}", "{d}"]);
        assert_eq!(hidden("\\{} | {x} | \\<b c={d}> e", &[Mdx]), ["{x}", "{d}"]);
        assert_eq!(hidden("a {# b\n\n{% c %} #} d", &[Percent, Hash]), ["{# b\n\n{% c %} #}"]);
        assert_eq!(hidden("`<!-- a -->` \\<!-- b --> <!-- c\n\n`d` --> <!--> <!-- e", &[Comments]), ["<!-- c\n\n`d` -->"]);
        assert_eq!(hidden("{{ unclosed, {% unclosed, {{< ö", &[Braces, Percent, Shortcodes]), Vec::<&str>::new());
    }
}
