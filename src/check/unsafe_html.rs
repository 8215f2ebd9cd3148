//! `unsafe-html`: HTML of a translation that runs or loads something.

use super::changed_html::name;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unsafe-html",
    level: Some(Level::Error),
    docs: Docs {
        finds: "In a program’s message: a script, a frame, a form, an attribute `on…` or a `javascript:` address that the source does not have.",
        why: "A translation is data; this one brings a program onto the page.",
        example: "<img src=x onerror=alert(1)> → (nothing)",
        cure: "Delete it, and ask where it came from.",
    },
    run: Run::Text(look),
    mend: None,
};

const ELEMENTS: [&str; 12] = ["script", "iframe", "object", "embed", "style", "form", "meta", "base", "link", "svg", "math", "template"];

fn look(both: &Both) -> Vec<Fault> {
    let is_unsafe = |tag: &&String| {
        let lower = tag.to_lowercase();
        let script: String = lower.chars().filter(|letter| !letter.is_whitespace()).collect();
        let handler = lower.split(|letter: char| letter.is_whitespace() || letter == '/' || letter == '"' || letter == '\'').any(|part| {
            part.strip_prefix("on").is_some_and(|rest| rest.split('=').next().is_some_and(|name| name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_lowercase()) && rest.contains('=')))
        });
        ELEMENTS.contains(&name(&lower).as_str()) || handler || script.contains("javascript:") || script.contains("data:text")
    };
    let found = both.target.tags.iter().filter(|tag| !both.source.tags.contains(tag)).find(is_unsafe);
    found.map(|tag| Fault::new(msg!("check-html-unsafe", tag = format!("<{tag}>"))).at(format!("<{}", name(tag)))).into_iter().collect()
}
