//! `raw-markup`: Markdown or template code typed into a translation.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "raw-markup",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "Markdown (`**bold**`, `[text](address)`, a code mark), an element of HTML as text, or the code of a template (`{{ … }}`, `{% … %}`, `<% … %>`, `${…}`) in a translation whose source has nothing of the kind.",
        why: "Readers see the signs, for a translation is text and nothing else; or somebody tries to bring code onto the page.",
        example: "**Frist** → <b1>Frist</b1>",
        cure: "Use the tags of the source text, or delete the signs.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.target.measure.has(has::MARKUP) {
        return Vec::new();
    }
    let (source, target) = (both.source.words.as_ref(), both.target.words.as_ref());
    let found = KINDS.iter().find_map(|kind| kind(target).filter(|_| kind(source).is_none()));
    found.map(|sign| Fault::new(msg!("check-markup-raw", sign = sign)).at(sign)).into_iter().collect()
}

type Kind = fn(&str) -> Option<&str>;

/// Each kind of markup, and the sign by which it is known.
const KINDS: [Kind; 6] = [
    |text| between(text, "{{", "}}").or_else(|| between(text, "{%", "%}")).or_else(|| between(text, "<%", "%>")).or_else(|| between(text, "${", "}")),
    |text| between(text, "**", "**").or_else(|| between(text, "__", "__")),
    |text| {
        let at = text.find("](")?;
        let open = text[..at].rfind('[')?;
        let close = at + text[at..].find(')')?;
        Some(&text[open..=close])
    },
    |text| between(text, "`", "`"),
    |text| {
        let at = text.find('<').filter(|at| text[at + 1..].starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/'))?;
        let end = at + text[at..].find('>')?;
        Some(&text[at..=end])
    },
    |text| text.starts_with("# ").then_some("# "),
];

/// What stands from one sign to the next, with words between them and none of the blanks of plain text.
fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let start = text.find(open)?;
    let inner = &text[start + open.len()..];
    let length = inner.find(close).filter(|length| *length > 0)?;
    inner[..length].chars().any(char::is_alphanumeric).then(|| &text[start..start + open.len() + length + close.len()])
}
