//! `changed-number`: numbers that differ between source and translation.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;
use crate::text::facts;

pub static CHECK: Check = Check {
    id: "changed-number",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A number of the source that the translation does not have, or another one in its place; separators and digits of any script are understood.",
        why: "An amount, a date or a telephone number that is wrong sends people astray.",
        example: "up to €2,500: bis zu 2.000 € → bis zu 2.500 €",
        cure: "Put the number right. A number that the language writes as a word can be approved as it is.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::DIGIT) && !both.target.measure.has(has::DIGIT) {
        return Vec::new();
    }
    let (source, target) = (both.source.words.as_ref(), both.target.words.as_ref());
    let (mut there, mut here) = (facts::numbers(source), facts::numbers(target));
    there.sort();
    here.sort();
    let (mut missing, mut added) = (minus(&there, &here), minus(&here, &there));
    same_time(&mut missing, &mut added, source);
    same_time(&mut added, &mut missing, target);
    if let Some(number) = missing.first() {
        vec![msg!("check-number-missing", number = number.as_str(), target = target).into()]
    } else if let Some(number) = added.first().filter(|number| number.parse::<u32>().is_ok_and(|number| number > 12) || number.len() > 2) {
        // Small numbers are often words in the source, and a month may be a number in the translation.
        vec![Fault::new(msg!("check-number-added", number = number.as_str(), source = source)).at(number.as_str())]
    } else {
        Vec::new()
    }
}

/// Takes away times that only are written in another way: `18:00` as `18 h 00` or `18 h`, `6 p.m.` as `18`.
fn same_time(missing: &mut Vec<&String>, added: &mut Vec<&String>, text: &str) {
    let afternoon = ["p.m", "pm"].iter().any(|mark| text.to_lowercase().contains(mark));
    missing.retain(|number| {
        let (hour, minute) = number.split_once('.').unwrap_or((number.as_str(), ""));
        let later = hour.parse::<u32>().ok().filter(|hour| afternoon && *hour < 12).map(|hour| (hour + 12).to_string());
        for hour in std::iter::once(hour.to_string()).chain(later) {
            let whole = [hour.clone(), format!("{hour}.{}", if minute.is_empty() { "00" } else { minute })];
            let Some(at) = added.iter().position(|other| whole.contains(other)) else { continue };
            let needs_minute = !added[at].contains('.') && !minute.is_empty() && minute != "00";
            let minute_at = added.iter().position(|other| other.as_str() == minute);
            if needs_minute && minute_at.is_none() {
                continue;
            }
            let mut gone: Vec<usize> = [Some(at), minute_at].into_iter().flatten().collect();
            gone.sort_unstable();
            gone.dedup();
            gone.into_iter().rev().for_each(|at| {
                added.remove(at);
            });
            return false;
        }
        true
    });
}

fn minus<'a>(all: &'a [String], without: &[String]) -> Vec<&'a String> {
    let mut rest = without.to_vec();
    let mut left = Vec::new();
    for number in all {
        match rest.iter().position(|other| other == number) {
            Some(at) => {
                rest.remove(at);
            }
            None => left.push(number),
        }
    }
    left
}
