//! `vague-link`: the words of a link that say nothing about where it leads.

use super::text::Text;
use super::{Check, Docs, Fault, Language, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "vague-link",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A link whose words are no more than “here”, “click here”, “more” or “link”, in any language that has a list of such words. Source texts are looked at too.",
        why: "Screen readers read out the links of a page one after the other; “here, here, more” helps nobody (WCAG 2.4.4).",
        example: "Click <a1>here</a1> for the form → <a1>The form for the fund</a1>",
        cure: "Let the link’s words name what stands behind it.",
    },
    run: Run::Alone(look),
    mend: None,
};

fn look(text: &Text, language: &Language) -> Vec<Fault> {
    let is_vague = |words: &str| language.vague.contains(&words.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase().as_str());
    let found = text.links.iter().find(|(_, words)| is_vague(words));
    found.map(|(_, words)| Fault::new(msg!("check-link-vague", words = words.trim())).at(words.as_str())).into_iter().collect()
}
