//! The families of template tags: where a tag of each begins and ends.

use super::alone_before;
use crate::page::Template;
use crate::text::lines;

/// Paired shortcodes and tags whose body is not prose.
const OPAQUE: &[&str] = &["highlight", "code-toggle", "code", "raw", "verbatim", "comment", "mermaid", "math", "katex", "script", "set"];

/// The longest tag without a body, in bytes; what is longer was probably never closed.
const LONGEST: usize = 2000;

/// The bytes that a tag of a family begins with.
pub fn first_bytes(template: Template) -> &'static [u8] {
    match template {
        Template::Shortcodes | Template::Braces | Template::Percent | Template::Hash | Template::Attributes => b"{",
        Template::Erb => b"<",
        Template::Containers => b":",
        Template::Admonitions => b"!?=",
        Template::Mdx => b"{<ie",
        Template::Comments => b"<",
    }
}

/// Adds the tag of this family that begins at `at`, and what belongs to it; where to go on.
pub fn find(text: &str, at: usize, template: Template, tags: &mut Vec<(usize, usize)>) -> Option<usize> {
    if let Template::Containers = template {
        return container(text, at, tags);
    }
    let end = end_of(text, at, template)?;
    // A link in angle brackets that is a tag, as `<{{ url }}>`.
    let bracketed = text[..at].ends_with('<') && text[end..].starts_with('>') && tags.last().is_none_or(|last| last.1 < at);
    tags.push(if bracketed { (at - 1, end + 1) } else { (at, end) });
    tags.last().map(|tag| tag.1)
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
            // `{% set x = 1 %}` has no body.
            let paired = OPAQUE.contains(&name) && !(name == "set" && rest[..end].contains('='));
            let body = if paired { body(rest, end, name, &["{%"], "end") } else { None };
            Some(at + body.unwrap_or(end))
        }
        Template::Hash => Some(at + comment(rest)?),
        Template::Erb => Some(at + closed(rest, "<%", "%>", "<%")?),
        Template::Attributes => {
            let line = line(rest);
            let end = line.find('}')? + 1;
            if line.starts_with("{::") {
                let name = name(&line[3..]);
                let opaque = matches!(name, "comment" | "nomarkdown") && !line[..end].ends_with("/}");
                let body = || rest.find(&format!("{{:/{name}}}")).map(|at| at + name.len() + 4).or(rest.find("{:/}").map(|at| at + 4));
                return Some(at + if opaque { body().unwrap_or(end) } else { end });
            }
            let alone = || alone_before(text, at) && line[end..].trim().is_empty();
            (["{:", "{ .", "{ #"].iter().any(|sign| line.starts_with(sign)) || ((line.starts_with("{.") || line.starts_with("{#")) && alone())).then_some(at + end)
        }
        Template::Admonitions => {
            let line = line(rest).trim_end();
            let begins = ["!!! ", "??? ", "???+ ", "=== \"", "=== '"].iter().any(|sign| line.starts_with(sign));
            (begins && line.len() > 6 && alone_before(text, at)).then_some(at + line.len())
        }
        Template::Mdx => mdx(text, at),
        Template::Comments => {
            let inner = rest.strip_prefix("<!--").filter(|inner| !inner.starts_with('>') && !inner.starts_with("->"))?;
            Some(at + 4 + inner.find("-->")? + 3)
        }
        Template::Containers => None,
    }
}

/// `:::note[Title]`, `::: tip Title {open}`, `:::`: what is no title is tags, of which there may be two on the line.
fn container(text: &str, at: usize, tags: &mut Vec<(usize, usize)>) -> Option<usize> {
    let line = line(&text[at..]).trim_end();
    if !line.starts_with(":::") || !alone_before(text, at) {
        return None;
    }
    let colons = line.len() - line.trim_start_matches(':').len();
    let named = colons + line[colons..].len() - line[colons..].trim_start_matches([' ', '\t']).len();
    let name = line[named..].find(|letter: char| letter.is_whitespace() || "[{".contains(letter)).map_or(line.len(), |length| named + length);
    let title = &line[name..];
    let attributes = if title.ends_with('}') { title.rfind('{').map_or(line.len(), |brace| line[..name + brace].trim_end().len()) } else { line.len() };
    let close = line[..attributes].strip_suffix(']').map(str::len);
    let (open, close) = match (title.starts_with('['), close) {
        (true, Some(close)) if close > name => (name + 1, close),
        (false, _) if line[name..attributes].contains(char::is_alphabetic) => (name, attributes),
        _ => (line.len(), line.len()),
    };
    tags.push((at, at + open));
    if close < line.len() {
        tags.push((at + close, at + line.len()));
    }
    Some(at + line.len())
}

/// What MDX reads as code: `import` and `export` up to an empty line, `{expression}`, elements with an expression in them.
fn mdx(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    match rest.as_bytes()[0] {
        b'{' => (!rest.starts_with("{#")).then(|| braces(rest)).flatten().map(|length| at + length),
        b'<' => {
            let closing = usize::from(rest.starts_with("</"));
            let mut length = 1 + closing + name_of_element(&rest[1 + closing..])?;
            // A component of its own line is no HTML block: what stands behind it is Markdown.
            let component = rest[1 + closing..].starts_with(|first: char| first.is_ascii_uppercase()) && alone_before(text, at);
            let mut coded = false;
            loop {
                match rest.as_bytes().get(length)? {
                    b'>' => {
                        let alone = component && line(&rest[length + 1..]).trim().is_empty();
                        return (coded || alone).then_some(at + length + 1);
                    }
                    b'{' => {
                        length += braces(&rest[length..])?;
                        coded = true;
                    }
                    quote @ (b'"' | b'\'') => length += 2 + rest[length + 1..].find(char::from(*quote))?,
                    b'<' => return None,
                    b'\n' if rest[length + 1..].trim_start_matches([' ', '\t', '\r']).starts_with('\n') => return None,
                    _ => length += 1,
                }
                if length > LONGEST {
                    return None;
                }
            }
        }
        _ => {
            let block = ["import ", "import{", "export "].iter().any(|word| rest.starts_with(word)) && (at == 0 || text[..at].ends_with('\n'));
            let before = text[..at].lines().next_back().is_none_or(|line| line.trim().is_empty() || line.starts_with("import "));
            let coded = rest.contains([';', '\'', '"', '{', '=']);
            let end = ["\n\n", "\n\r\n"].iter().filter_map(|gap| rest.find(gap)).min().unwrap_or(rest.trim_end().len());
            (block && before && coded && end <= LONGEST).then(|| at + rest[..end].trim_end().len())
        }
    }
}

/// The length of a balanced pair of braces with strings in it.
fn braces(rest: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate().take(LONGEST) {
        match (byte, quote) {
            (_, Some(open)) if byte == open => quote = None,
            (_, Some(_)) => {}
            (b'`', None) if depth > 0 => quote = Some(byte),
            (b'"' | b'\'', None) if depth > 0 && rest[..at].ends_with(['=', '{', '(', ' ', ':', ',', '[']) => quote = Some(byte),
            (b'{', None) => depth += 1,
            (b'}', None) => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            (b'\n', None) if rest[at + 1..].trim_start_matches([' ', '\t', '\r']).starts_with('\n') => return None,
            _ => {}
        }
    }
    None
}

fn name_of_element(rest: &str) -> Option<usize> {
    let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b':')).count();
    (length > 0 && rest.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(length)
}

fn line(rest: &str) -> &str {
    &rest[..lines::next_line(rest, 0)]
}

/// Where `end` stands, before another beginning, an empty line or the longest length.
fn closed(rest: &str, begin: &str, end: &str, another: &str) -> Option<usize> {
    let inner = rest.strip_prefix(begin)?.as_bytes();
    let (last, first) = (*end.as_bytes().last()?, *another.as_bytes().first()?);
    let ends = memchr::memchr_iter(last, &inner[..inner.len().min(LONGEST)]).map(|at| at + 1);
    let length = ends.into_iter().find(|length| inner[..*length].ends_with(end.as_bytes()))?;
    let content = &inner[..length - end.len()];
    let broken = memchr::memchr2_iter(first, b'\n', content).any(|at| [another, "\n\n", "\n\r\n"].iter().any(|sign| content[at..].starts_with(sign.as_bytes())));
    (!broken).then_some(begin.len() + length)
}

/// The length of `{# comment #}`, which may hide paragraphs and the tags in them; `{#id}` may be another thing.
fn comment(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix("{#")?;
    if !inner.starts_with(['-', ' ', '\t', '\r', '\n']) {
        return closed(rest, "{#", "#}", "{#");
    }
    inner.as_bytes().windows(2).take(10 * LONGEST).position(|pair| pair == b"#}").map(|length| length + 4)
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
pub fn name(inner: &str) -> &str {
    let inner = inner.trim_start_matches([' ', '-', '\t', '\n', '\r']);
    let end = inner.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_').unwrap_or(inner.len());
    &inner[..end]
}
