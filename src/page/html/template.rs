//! Template tags in HTML: where they stand, and how the parser is kept from seeing into them.

use crate::text::Span;

/// A template tag of any of the languages that pages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mask {
    pub span: Span,
    /// Whether it controls what stands behind it, as a condition does, rather than putting out words.
    pub control: bool,
}

/// How a template tag begins and ends, and whether all of its kind control.
const FORMS: [(&str, &str, Option<bool>); 9] = [
    ("{{{", "}}}", None),
    ("{{", "}}", None),
    ("{%", "%}", Some(true)),
    ("{#", "#}", Some(true)),
    ("<?=", "?>", Some(false)),
    ("<?php", "?>", Some(true)),
    ("<%=", "%>", Some(false)),
    ("<%-", "%>", Some(false)),
    ("<%", "%>", Some(true)),
];

/// The words with which Go, Handlebars and Nunjucks control between double braces.
const CONTROLS: [&str; 12] = ["if", "else", "end", "range", "with", "define", "block", "template", "partial", "each", "unless", "for"];

/// A longer stretch is rather two braces that have nothing to do with each other.
const LONGEST: usize = 2000;

/// All template tags of a text, in order.
pub fn find(text: &str) -> Vec<Mask> {
    let mut masks = Vec::new();
    let mut ends = Ends { text, next: [0; FORMS.len()] };
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '<']) {
        let start = at + found;
        match at_start(&mut ends, start) {
            Some((length, control)) => {
                masks.push(Mask { span: Span::new(start, start + length), control });
                at = start + length;
            }
            None => at = start + 1,
        }
    }
    masks
}

/// The same where some tags are known, in order: those with a body that is no text, as `{% raw %}…{% endraw %}`.
pub fn find_around(text: &str, known: impl Iterator<Item = Span>) -> Vec<Mask> {
    let mut masks = Vec::new();
    let mut at = 0;
    let rest = |from: usize, to: usize, masks: &mut Vec<Mask>| {
        masks.extend(find(&text[from..to]).into_iter().map(|mask| Mask { span: mask.span.shifted(from), ..mask }));
    };
    for span in known {
        rest(at, span.start, &mut masks);
        masks.push(Mask { span, control: text[span.start..].starts_with("{%") });
        at = span.end;
    }
    rest(at, text.len(), &mut masks);
    masks
}

/// Where the next end of each form stands, found once however many beginnings there are.
struct Ends<'a> {
    text: &'a str,
    next: [usize; FORMS.len()],
}

impl Ends<'_> {
    /// The next end of a form from an offset on; the text's length if there is none.
    fn after(&mut self, form: usize, from: usize) -> usize {
        let next = &mut self.next[form];
        if *next < from {
            *next = self.text[from..].find(FORMS[form].1).map_or(self.text.len(), |found| from + found);
        }
        *next
    }
}

/// The length of the template tag that begins at `at`, if one does.
fn at_start(ends: &mut Ends<'_>, at: usize) -> Option<(usize, bool)> {
    let text = &ends.text[at..];
    // An element whose name a template makes is hidden with its whole tag.
    if let Some(before) = ["<", "</"].into_iter().find(|before| text.strip_prefix(before).is_some_and(|rest| rest.starts_with("{{"))) {
        let (length, _) = at_start(ends, at + before.len())?;
        let inner = before.len() + length;
        let rest = text.bytes().skip(inner).take(LONGEST).position(|byte| byte == b'>')?;
        return Some((inner + rest + 1, true));
    }
    let form = FORMS.iter().position(|(open, ..)| text.starts_with(open))?;
    let (open, close, control) = FORMS[form];
    let end = if open == "{{" { end_of_braces(text).map(|end| at + end) } else { None };
    let end = end.unwrap_or_else(|| ends.after(form, at + open.len()));
    if end == ends.text.len() {
        // A file may end inside PHP.
        return (open == "<?php").then_some((text.len(), true));
    }
    let length = end - at;
    let inner = text.get(open.len()..length)?;
    let comment = open == "{{" && is_comment(inner);
    let braces = open.starts_with('{');
    let long = length > LONGEST && !inner.contains('`');
    if braces && !comment && (long || nests(inner) || inner.contains("</script") || inner.contains("</style")) {
        return None;
    }
    if open == "{#" && !inner.starts_with(|first: char| first == '-' || first.is_whitespace()) {
        return None;
    }
    let length = open.len() + inner.len() + close.len();
    let word = inner.trim_start_matches(|letter: char| letter.is_whitespace() || "-~#/^>!".contains(letter));
    let sigil = inner.starts_with(['#', '/', '^', '>', '!']);
    let says = |word: &str| CONTROLS.iter().any(|known| word.strip_prefix(known).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_')));
    Some((length, control.unwrap_or(comment || sigil || says(word))))
}

/// Whether what stands between double braces is a comment of Go's.
fn is_comment(inner: &str) -> bool {
    inner.strip_prefix('-').unwrap_or(inner).trim_start().starts_with("/*")
}

/// Whether braces open between double braces, outside of a string: these are then none of a template's.
fn nests(inner: &str) -> bool {
    let mut quoted = None;
    let braces = |at: usize| inner[at..].starts_with("{{");
    inner.char_indices().any(|(at, letter)| {
        match (letter, quoted) {
            ('"' | '`', None) => quoted = Some(letter),
            (_, Some(quote)) if letter == quote => quoted = None,
            _ => {}
        }
        quoted.is_none() && braces(at)
    })
}

/// Where the braces close that open a text in Go's templates, whose comments and strings may have braces in them; none
/// if they are not well formed.
fn end_of_braces(text: &str) -> Option<usize> {
    let limit = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= 10 * LONGEST).last()?;
    if is_comment(&text[2..]) {
        let end = text.as_bytes().windows(2).take(10 * LONGEST).position(|pair| pair == b"*/")?;
        return text[end..].find("}}").map(|length| end + length);
    }
    let mut quoted = None;
    let mut escaped = false;
    for (at, letter) in text[..limit].char_indices().skip(2) {
        // Only a string between backticks may be long.
        if at > LONGEST && quoted != Some('`') {
            return None;
        }
        match (letter, quoted) {
            _ if escaped => escaped = false,
            ('\\', Some('"')) => escaped = true,
            ('\n', Some('"')) => return None,
            (_, Some(quote)) => quoted = Some(quote).filter(|quote| *quote != letter),
            ('"' | '`', None) => quoted = Some(letter),
            ('}', None) if text[at..].starts_with("}}") => return Some(at),
            _ => {}
        }
    }
    None
}

/// The text with each template tag replaced by as many bytes of letters.
pub fn hide(text: &str, masks: &[Mask]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for Mask { span, .. } in masks {
        out.push_str(&text[at..span.start]);
        // A letter that no tag name begins with, so that `<` before it stays text.
        out.push('\u{E000}');
        out.extend(std::iter::repeat_n('x', span.len().saturating_sub('\u{E000}'.len_utf8())));
        at = span.end;
    }
    out.push_str(&text[at..]);
    out
}

/// Whether a stretch has part of a template tag in it.
pub fn touch(masks: &[Mask], span: Span) -> bool {
    let first = masks.partition_point(|mask| mask.span.end <= span.start);
    masks.get(first).is_some_and(|mask| mask.span.start < span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_speaks_from_what_controls() {
        let text = "{{ print `{{ \"}}` \"}}\" }} {{- /* it's {{ }} */ -}} {{ name }} {{ if .x }}a{{- end -}} {%- raw -%} {# note #} {#id} <?php $a > 1 ?> <?= $b ?> <% x %> {{{raw}}} {{ open";
        let found: Vec<_> = find(text).iter().map(|mask| (&text[mask.span.start..mask.span.end], mask.control)).collect();
        let expected = [
            ("{{ print `{{ \"}}` \"}}\" }}", false),
            ("{{- /* it's {{ }} */ -}}", true),
            ("{{ name }}", false),
            ("{{ if .x }}", true),
            ("{{- end -}}", true),
            ("{%- raw -%}", true),
            ("{# note #}", true),
            ("<?php $a > 1 ?>", true),
            ("<?= $b ?>", false),
            ("<% x %>", true),
            ("{{{raw}}}", false),
        ];
        assert_eq!(found, expected);
        assert_eq!(hide(text, &find(text)).len(), text.len());
    }
}
