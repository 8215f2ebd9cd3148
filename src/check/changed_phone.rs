//! `changed-phone`: telephone numbers that differ between source and translation.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-phone",
    level: Some(Level::Error),
    docs: Docs {
        finds: "A telephone number of the source that the translation lacks or has with other digits. `+49 231 50-0` and `0231 500` are the same.",
        why: "People call a stranger, or nobody.",
        example: "+49 231 50-12345: +49 231 50-12354 → +49 231 50-12345",
        cure: "Copy the number from the source; blanks and hyphens are free.",
    },
    run: Run::Text(look),
    mend: None,
};

/// So many last digits make two ways of writing one number.
const SAME: usize = 6;

fn look(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::DIGIT) {
        return Vec::new();
    }
    let here = crate::text::facts::with_plain_digits(&both.target.words).chars().filter(char::is_ascii_digit).collect::<String>();
    let tail = |digits: &str| digits[digits.len().saturating_sub(SAME.max(digits.len().saturating_sub(3)))..].to_string();
    let lost = both.source.particulars().phones.iter().find(|phone| !here.contains(&tail(phone)));
    lost.map(|phone| msg!("check-phone-missing", phone = phone).into()).into_iter().collect()
}
