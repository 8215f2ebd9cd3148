//! `changed-email`: e-mail addresses that differ between source and translation.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-email",
    level: Some(Level::Error),
    docs: Docs {
        finds: "An e-mail address of the source that the translation lacks, or another in its place.",
        why: "What people write goes astray.",
        example: "info@dortmund.de: info@dortmund.com → info@dortmund.de",
        cure: "Copy the address from the source. Where a language has an address of its own, ignore this for the text.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::AT) {
        return Vec::new();
    }
    let here = &both.target.particulars().emails;
    let lost = both.source.particulars().emails.iter().find(|email| !here.contains(email) && !is_sample(email));
    lost.map(|email| msg!("check-email-missing", email = email).into()).into_iter().collect()
}

/// Words that addresses have which only show how one looks, and which are translated; in languages that pages are
/// written in.
const SAMPLES: [&str; 11] = ["domain", "example", "sample", "beispiel", "domän", "muster", "exemple", "ejemplo", "dominio", "esempio", "nombre"];

fn is_sample(email: &str) -> bool {
    SAMPLES.iter().any(|word| email.contains(word)) || email.split(['@', '.']).any(|label| label.starts_with("your"))
}
