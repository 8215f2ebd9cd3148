//! `changed-acronym`: an abbreviation of the source that the translation does not have.

use super::text::{Script, has};
use super::undefined_acronym::acronyms;
use super::{Both, Check, Docs, Fault, Run};
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-acronym",
    level: None,
    docs: Docs {
        finds: "A word of two to six capitals that the source has and the translation has not. Many abbreviations are others in another language (EU, UE), so this is off by default.",
        why: "People look for the abbreviation on letters and doors.",
        example: "the OIR: das Amt → das OIR",
        cure: "Keep it, or use the language’s own.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::CAPITALS) || both.to.script != Script::Latin {
        return Vec::new();
    }
    let lost = acronyms(both.source).find(|word| !both.target.words.contains(*word));
    lost.map(|word| msg!("check-acronym-missing", word = word).into()).into_iter().collect()
}
