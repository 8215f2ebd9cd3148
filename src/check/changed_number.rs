//! `changed-number`: numbers that differ between source and translation.

use std::borrow::Cow;

use super::text::{has, shown};
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
    if [source, target].iter().any(|text| counts_otherwise(text)) {
        return Vec::new();
    }
    // Telephone numbers and the like are other checks'; a number that stands in one of them is there all the same.
    let (there, here) = (both.source.numbers(numbers), both.target.numbers(numbers));
    let mut missing = minus(&there.apart, &here.all);
    // A password to show how one looks is made up anew in each language, of digits too.
    let mut added = if source.split_whitespace().any(is_made_up) { Vec::new() } else { minus(&here.apart, &there.all) };
    same_time(&mut missing, &mut added, source);
    same_time(&mut added, &mut missing, target);
    same_in_words(&mut missing, &mut added);
    same_year(&mut missing, &mut added, both.to.code());
    // “The 2000s” are the 21st century.
    added.retain(|number| !number.parse::<u32>().is_ok_and(|century| (1..=30).contains(&century) && source.contains(&format!("{}s", (century - 1) * 100))));
    // Where one number stands for another, any of them tells. A number that only is not there may be a word.
    let changed = !missing.is_empty() && !added.is_empty();
    let tells = |number: &&&String| changed || !is_word(number);
    if let Some(number) = missing.iter().find(|number| tells(number) && (changed || !is_other_kind(number, source))) {
        vec![msg!("check-number-missing", number = number.as_str(), target = shown(target)).into()]
    } else if let Some(number) = added.iter().find(tells) {
        vec![Fault::new(msg!("check-number-added", number = number.as_str(), source = shown(source))).at(number.as_str())]
    } else {
        Vec::new()
    }
}

/// Words for ten thousand, a hundred million, a lakh and a crore.
const COUNTED: [&str; 26] = [
    "億", "亿", "萬", "万", "만", "억", "लाख", "करोड़", "करोड़", "লাখ", "লক্ষ", "কোটি", "ਲੱਖ", "ਕਰੋੜ", "લાખ", "કરોડ", "లక్ష", "కోటి", "ಲಕ್ಷ", "ಕೋಟಿ",
    "லட்சம்", "கோடி", "ലക്ഷം", "കോടി", "لاکھ", "کروڑ",
];

/// Whether a text counts in other steps than thousands (100 million is “1 億” and “10 करोड़”), or says of a price what is left of it.
fn counts_otherwise(text: &str) -> bool {
    let is_discount = || text.char_indices().any(|(at, letter)| letter == '折' && text[..at].ends_with(|before: char| before.is_ascii_digit() || "一二三四五六七八九".contains(before)));
    !text.is_ascii() && (COUNTED.iter().any(|word| text.contains(word)) || is_discount())
}

/// Whether a number is one of two kinds, of which the text names the other elsewhere: “a 64-bit or 32-bit installer”
/// behind a sentence on the 32-bit one, where another language says “which installer”.
fn is_other_kind(number: &str, text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric())).collect();
    let Some(unit) = words.iter().find_map(|word| word.strip_prefix(number).filter(|unit| unit.starts_with('-') && unit.len() > 1)) else { return false };
    let other = |word: &str| word.strip_suffix(unit).is_some_and(|other| other != number && other.bytes().all(|byte| byte.is_ascii_digit()));
    let alternatives = words.windows(3).filter(|three| {
        let ends = [three[0], three[2]];
        ends.iter().any(|word| word.strip_prefix(number) == Some(unit)) && ends.iter().any(|word| other(word))
    });
    alternatives.count() == 1 && words.iter().filter(|word| other(word)).count() > 1
}

fn numbers(text: &str) -> Vec<String> {
    let mut numbers = facts::numbers(&without_made_up(text).replace("24/7", " "));
    // “The 90s” are years in other languages, and East Asia calls hexadecimal by its base.
    let is_whole = |mark: &str, rest: &str| mark != "s" || !rest.starts_with(char::is_alphabetic);
    let stands_before = |number: &str, mark: &str| text.match_indices(mark).any(|(at, _)| text[..at].ends_with(number) && is_whole(mark, &text[at + mark.len()..]));
    numbers.retain(|number| !["s", "進", " 進", "进", "진"].iter().any(|mark| stands_before(number, mark)));
    numbers
}

/// A text without its made-up words.
fn without_made_up(text: &str) -> Cow<'_, str> {
    if !text.split_whitespace().any(is_made_up) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().filter(|word| !is_made_up(word)).collect::<Vec<_>>().join(" "))
}

/// Whether digits stand for letters in a word, as in “p4ssw0rd”.
fn is_made_up(word: &str) -> bool {
    let inner = word.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
    let digits = |letter: char| letter.is_ascii_digit();
    inner.match_indices(digits).any(|(at, _)| inner[..at].trim_end_matches(digits).ends_with(|letter: char| letter.is_ascii_alphabetic() && letter != 'x') && inner[at..].trim_start_matches(digits).starts_with(|letter: char| letter.is_ascii_alphabetic()))
}

/// Takes away numbers whose thousands or millions are a word: 4,000 as “4 mijë”, 4.2 billion as 4,200 million; and those of
/// versions, 6 as 6.0.
fn same_in_words(missing: &mut Vec<&String>, added: &mut Vec<&String>) {
    let is_same = |one: &str, other: &str| {
        let whole = |number: &str| number.parse::<u64>().ok().filter(|number| *number > 0);
        let version = |number: &str| number.strip_suffix(".0").unwrap_or(number).to_string();
        let thousandfold = |zeros: usize| one.split_once('.').filter(|(_, fraction)| fraction.len() <= zeros).and_then(|(whole, fraction)| format!("{whole}{fraction:0<zeros$}").parse::<u64>().ok());
        let in_words = whole(one).zip(whole(other)).is_some_and(|(one, other)| one == other.saturating_mul(1000) || one == other.saturating_mul(1_000_000));
        in_words || version(one) == version(other) || [3, 9].into_iter().filter_map(thousandfold).any(|one| Some(one) == whole(other))
    };
    missing.retain(|number| {
        let in_words = added.iter().position(|other| is_same(number, other));
        in_words.inspect(|at| {
            added.remove(*at);
        }).is_none()
    });
}

/// Takes away years of another count: Thailand’s is 543 ahead, Iran’s 621 or 622 behind.
fn same_year(missing: &mut Vec<&String>, added: &mut Vec<&String>, language: &str) {
    let counts: &[i32] = match language {
        "th" => &[543],
        "fa" => &[-621, -622],
        _ => return,
    };
    missing.retain(|number| {
        let is_same = |year: i32, other: &str| other.parse::<i32>().is_ok_and(|other| counts.contains(&(other - year)));
        let year = number.parse::<i32>().ok().and_then(|year| added.iter().position(|other| is_same(year, other)));
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
