//! `changed-code`: the numbers of forms, rooms and the like, made of letters and digits.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;
use crate::text::facts::with_plain_digits;

pub static CHECK: Check = Check {
    id: "changed-code",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A word of capitals and digits that begins with a capital, such as a form’s or a room’s number, that the source has and the translation has not. Hyphens and blanks inside it are free.",
        why: "People ask for the wrong form, or stand before the wrong door.",
        example: "form BA-12: Formular BA-21 → Formular BA-12",
        cure: "Copy it from the source.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::DIGIT) || !both.source.measure.has(has::UPPER) {
        return Vec::new();
    }
    let codes = &both.source.particulars().codes;
    if codes.is_empty() {
        return Vec::new();
    }
    let here: String = with_plain_digits(&both.target.words).to_uppercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    // A word in another script, or a word for it, keeps the digits: those are another check's.
    let digits = |code: &str| code.chars().filter(char::is_ascii_digit).collect::<String>();
    let lost = codes.iter().find(|code| !here.contains(code.as_str()) && (both.from.script == both.to.script || !here.contains(&digits(code))));
    lost.map(|code| msg!("check-code-missing", code = code).into()).into_iter().collect()
}
