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
        finds: "A number of the source that the translation does not have, or another one in its place. Small and round numbers may be words; separators and digits of any script are understood.",
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
    // Chinese, Japanese and Korean count in ten thousands: 100 million is “1 億”.
    if [source, target].iter().any(|text| text.contains(['億', '亿', '萬', '万', '만', '억'])) {
        return Vec::new();
    }
    // Telephone numbers and the like are other checks'; a number that stands in one of them is there all the same.
    let (there, here) = (both.source.numbers(numbers), both.target.numbers(numbers));
    let mut missing = minus(&there.apart, &here.all);
    let mut added = minus(&here.apart, &there.all);
    same_time(&mut missing, &mut added, source);
    same_time(&mut added, &mut missing, target);
    same_in_words(&mut missing, &mut added);
    if both.to.code() == "th" {
        same_year(&mut missing, &mut added);
    }
    // Where one number stands for another, any of them tells. A number that only is not there may be a word.
    let changed = !missing.is_empty() && !added.is_empty();
    let tells = |number: &&&String| changed || !is_word(number);
    if let Some(number) = missing.iter().find(tells) {
        vec![msg!("check-number-missing", number = number.as_str(), target = target).into()]
    } else if let Some(number) = added.iter().find(tells) {
        vec![Fault::new(msg!("check-number-added", number = number.as_str(), source = source)).at(number.as_str())]
    } else {
        Vec::new()
    }
}

fn numbers(text: &str) -> Vec<String> {
    let mut numbers = facts::numbers(&text.replace("24/7", " "));
    // “The 90s” are years in other languages, and East Asia calls hexadecimal by its base.
    let stands_before = |number: &str, behind: &str| text.match_indices(behind).any(|(at, _)| text[..at].ends_with(number));
    numbers.retain(|number| !["s", "進", " 進", "进", "진"].iter().any(|behind| stands_before(number, behind)));
    numbers
}

/// Takes away numbers whose thousands or millions are a word: 4,000 as “4 mijë”.
fn same_in_words(missing: &mut Vec<&String>, added: &mut Vec<&String>) {
    missing.retain(|number| {
        let in_words = number.parse::<u64>().ok().and_then(|number| added.iter().position(|other| other.parse::<u64>().is_ok_and(|other| other > 0 && (number == other * 1000 || number == other * 1_000_000))));
        in_words.inspect(|at| {
            added.remove(*at);
        }).is_none()
    });
}

/// Takes away years that Thailand counts from the Buddha.
fn same_year(missing: &mut Vec<&String>, added: &mut Vec<&String>) {
    missing.retain(|number| {
        let year = number.parse::<u32>().ok().and_then(|year| added.iter().position(|other| other.parse() == Ok(year + 543)));
        year.inspect(|at| {
            added.remove(*at);
        }).is_none()
    });
}

/// Whether languages like to write a number as a word: small and round ones, and decades.
fn is_word(number: &str) -> bool {
    number.parse::<u32>().is_ok_and(|number| number <= 12 || number == 15 || number <= 100 && number % 10 == 0 || number % 1000 == 0 || number == 24 || (1900..2100).contains(&number) && number % 10 == 0)
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

/// The numbers of one text that another does not have at all; a sentence may name a number once or twice.
fn minus<'a>(all: &'a [String], without: &[String]) -> Vec<&'a String> {
    all.iter().filter(|number| !without.contains(number)).collect()
}
