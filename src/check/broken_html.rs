//! `broken-html`: HTML of a program's message that does not close as it opens.

use super::changed_html::name;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "broken-html",
    level: Some(Level::Error),
    docs: Docs {
        finds: "An HTML element in a program’s message that is opened and not closed, closed and not opened, or closed across another, while the source’s are in order.",
        why: "The rest of the page becomes a link, or bold, or is lost.",
        example: "<a>Mehr lesen<a> → <a>Mehr lesen</a>",
        cure: "Close each element that is opened, the inner one first.",
    },
    run: Run::Text(look),
    mend: None,
};

/// Elements without an end tag.
const VOID: [&str; 9] = ["br", "img", "hr", "input", "wbr", "meta", "link", "source", "col"];

fn look(both: &Both) -> Vec<Fault> {
    if both.target.tags.is_empty() && both.source.tags.is_empty() || !both.is_native || wrong(&both.source.tags).is_some() {
        return Vec::new();
    }
    match wrong(&both.target.tags) {
        Some(tag) => vec![Fault::new(msg!("check-html-broken", tag = &tag)).at(tag)],
        None => Vec::new(),
    }
}

/// The first tag that is not closed, or closes nothing.
fn wrong(tags: &[String]) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    for tag in tags.iter().filter(|tag| !tag.starts_with('!') && !tag.ends_with('/')) {
        let name = name(tag);
        match name.strip_prefix('/') {
            Some(closed) if open.last().is_some_and(|last| last == closed) => {
                open.pop();
            }
            Some(_) => return Some(format!("<{name}>")),
            None if VOID.contains(&name.as_str()) => {}
            None => open.push(name),
        }
    }
    open.pop().map(|name| format!("<{name}"))
}
