//! `changed-link`: addresses of pages, written in the text, that lead elsewhere than the source's.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-link",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "The address of a site that stands in the words of the source and not in those of the translation. The path may differ, for a language has pages of its own.",
        why: "Readers type it and end up somewhere else.",
        example: "See dortmund.de: Siehe dortmund.com → Siehe dortmund.de",
        cure: "Copy the address from the source.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    // A text that is an address and nothing else is there to be another in each language.
    if !both.source.words.contains('.') || !both.source.words.trim().contains(' ') {
        return Vec::new();
    }
    let host = |link: &str| link.split('/').next().unwrap_or_default().to_string();
    let lost = both.source.particulars().links.iter().map(|link| host(link)).find(|host| !both.target.words.to_lowercase().contains(host.as_str()));
    lost.map(|host| msg!("check-link-missing", link = host).into()).into_iter().collect()
}
