//! The facts of a text: what must not stand outdated on a page while a wording may.
//!
//! Word lists per language stand in `facts/`. They err on the side of facts: a change that is taken for one of facts
//! costs a reviewer a look, one that is taken for wording may leave a wrong deadline online.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// The words that are facts in one language.
struct Words {
    whole: HashSet<&'static str>,
    stems: Vec<&'static str>,
    /// Whether a capital inside a sentence tells a name from other words.
    capitals: bool,
}

/// Each language's list, and whether capitals mark names in it.
const LISTS: &[(&str, &str, bool)] = &[
    ("en", include_str!("facts/en.txt"), true),
    ("de", include_str!("facts/de.txt"), false),
    ("fr", include_str!("facts/fr.txt"), true),
    ("es", include_str!("facts/es.txt"), true),
];

/// The ordered sequence of a text's facts: numbers with their neighbouring word or sign, number words, times, weekdays,
/// months, currencies, negations, words like open, closed, cancelled and free, capitalised words inside a sentence
/// (not in languages that capitalise nouns), e-mail and web addresses. Tags are skipped. `None` where the language
/// has no word list.
pub fn facts(text: &str, language: &str) -> Option<Vec<String>> {
    let words = words_of(language)?;
    let text = without_tags(text);
    let tokens: Vec<Token> = tokens(&text);
    let mut facts = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let word = token.word.as_str();
        let lower = word.to_lowercase();
        let is_number = word.chars().any(char::is_numeric);
        if is_number {
            let next = tokens.get(at + 1).filter(|next| !next.starts && !next.after_stop);
            let neighbour = next.or_else(|| at.checked_sub(1).and_then(|before| tokens.get(before)));
            let neighbour = neighbour.map(|token| token.word.to_lowercase()).unwrap_or_default();
            facts.push(format!("{}{} {neighbour}", token.signs, digits(word)));
        } else if word.contains('@') || word.contains("://") || word.starts_with("www.") {
            facts.push(word.to_string());
        } else if !token.signs.is_empty() {
            facts.push(format!("{}{lower}", token.signs));
        } else if lower.ends_with("n't") {
            facts.push("not".to_string());
            facts.push(lower);
        } else if words.whole.contains(word) || words.whole.contains(lower.as_str()) || words.stems.iter().any(|stem| lower.starts_with(stem)) {
            facts.push(lower);
        } else if words.capitals && !token.starts && word.starts_with(char::is_uppercase) {
            facts.push(word.to_string());
        }
        if !token.sign_behind.is_empty() {
            facts.push(token.sign_behind.clone());
        }
    }
    Some(facts)
}

/// The numbers of a text in any script, in order, as plain digits: what must be the same between languages. Groups of
/// thousands are joined, a decimal or time separator is `.`, and each part of a date stands for itself.
pub fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = without_tags(text).chars().map(|letter| digit(letter).unwrap_or(letter)).collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let mut parts: Vec<String> = vec![String::new()];
        let mut separators: Vec<char> = Vec::new();
        while let Some(letter) = letters.get(at) {
            let next_is_digit = letters.get(at + 1).is_some_and(char::is_ascii_digit);
            if letter.is_ascii_digit() {
                if let Some(part) = parts.last_mut() {
                    part.push(*letter);
                }
            } else if next_is_digit && (is_separator(*letter) || is_group_blank(*letter, &parts, &letters[at + 1..])) {
                separators.push(*letter);
                parts.push(String::new());
            } else {
                break;
            }
            at += 1;
        }
        push_number(&mut numbers, parts, &separators);
    }
    numbers
}

fn is_separator(letter: char) -> bool {
    matches!(letter, '.' | ',' | ':' | '/' | '-' | '\'' | '’' | '٫' | '٬')
}

/// Whether a blank groups thousands: up to three digits before it and exactly three behind.
fn is_group_blank(letter: char, parts: &[String], behind: &[char]) -> bool {
    let three = behind.iter().take_while(|letter| letter.is_ascii_digit()).count() == 3;
    matches!(letter, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}') && three && parts.last().is_some_and(|part| part.len() <= 3)
}

fn push_number(numbers: &mut Vec<String>, parts: Vec<String>, separators: &[char]) {
    let short = |part: &String| {
        let short = part.trim_start_matches('0');
        if short.is_empty() { "0".to_string() } else { short.to_string() }
    };
    let grouped = !separators.is_empty()
        && separators.iter().all(|letter| !":/-".contains(*letter))
        && parts.iter().skip(1).all(|part| part.len() == 3)
        && parts.first().is_some_and(|part| part.len() <= 3 && !part.starts_with('0'));
    if grouped {
        numbers.push(parts.concat());
    } else if parts.len() == 2 && !separators.iter().any(|letter| "/-".contains(*letter)) {
        numbers.push(format!("{}.{}", short(&parts[0]), parts[1]));
    } else if let ([groups @ .., fraction], [.., last]) = (parts.as_slice(), separators)
        && groups.len() > 1
        && groups.iter().skip(1).all(|part| part.len() == 3)
        && separators.iter().filter(|separator| *separator == last).count() == 1
    {
        numbers.push(format!("{}.{fraction}", groups.concat()));
    } else {
        numbers.extend(parts.iter().map(short));
    }
}

/// A word with what stands right around it.
struct Token {
    word: String,
    /// Whether it begins a sentence.
    starts: bool,
    /// Whether punctuation stands between it and the word before.
    after_stop: bool,
    /// Signs that belong to a number: `€`, `−`, `<`.
    signs: String,
    sign_behind: String,
}

/// Signs that say something beside a number.
fn is_sign(letter: char) -> bool {
    matches!(letter, '%' | '‰' | '°' | '<' | '>' | '≤' | '≥' | '±' | '+' | '−' | '§' | '×' | '=' | '~')
        || matches!(letter, '$' | '¢'..='¥' | '\u{20A0}'..='\u{20CF}')
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let letters: Vec<char> = text.chars().map(|letter| digit(letter).unwrap_or(if letter == '’' { '\'' } else { letter })).collect();
    let (mut at, mut starts, mut after_stop, mut signs) = (0, true, false, String::new());
    while at < letters.len() {
        let letter = letters[at];
        if letter.is_alphanumeric() {
            let from = at;
            while at < letters.len() && is_inside(&letters, at) {
                at += 1;
            }
            let word: String = letters[from..at].iter().collect();
            if from > 0 && letters[from - 1] == '-' && word.starts_with(|first: char| first.is_ascii_digit()) {
                signs.push('−');
            }
            tokens.push(Token { word, starts, after_stop, signs: std::mem::take(&mut signs), sign_behind: String::new() });
            (starts, after_stop) = (false, false);
            continue;
        }
        if is_sign(letter) {
            match tokens.last_mut() {
                Some(last) if last.word.chars().any(char::is_numeric) && !after_stop && matches!(letter, '%' | '‰' | '°' | '+' | '$' | '¢'..='¥' | '\u{20A0}'..='\u{20CF}') => {
                    last.sign_behind.push(letter);
                }
                _ => signs.push(letter),
            }
        } else if ".!?\n".contains(letter) || letter == ':' {
            starts = true;
            after_stop = true;
        } else if !letter.is_whitespace() {
            after_stop = true;
        }
        at += 1;
    }
    tokens
}

/// Whether the character at `at` goes on a word: a letter or digit, or a joint between two of them.
fn is_inside(letters: &[char], at: usize) -> bool {
    let letter = letters[at];
    let next = letters.get(at + 1).copied().unwrap_or(' ');
    let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
    letter.is_alphanumeric()
        || unicode_normalization::char::is_combining_mark(letter)
        || ("'.,:/@_-&=+".contains(letter) && next.is_alphanumeric() && before.is_alphanumeric() && joint(letter, before, next))
        || (letter == ':' && next == '/' || letter == '/' && (before == ':' || before == '/'))
}

/// Commas and colons join digits only; dots, hyphens and the like join letters too.
fn joint(letter: char, before: char, next: char) -> bool {
    !",:".contains(letter) || before.is_numeric() && next.is_numeric()
}

/// A number's digits without separators for thousands; times and dates stay as written.
fn digits(word: &str) -> String {
    word.to_lowercase()
}

fn words_of(language: &str) -> Option<&'static Words> {
    static WORDS: OnceLock<HashMap<&'static str, Words>> = OnceLock::new();
    let all = WORDS.get_or_init(|| {
        LISTS.iter().map(|(language, list, capitals)| {
            let words = list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
            let (stems, whole): (Vec<_>, Vec<_>) = words.partition(|word| word.ends_with('*'));
            let stems = stems.into_iter().map(|stem| stem.trim_end_matches('*')).collect();
            (*language, Words { whole: whole.into_iter().collect(), stems, capitals: *capitals })
        }).collect()
    });
    all.get(language)
}

/// The text without our tags, whose numbers are none of its own.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let inner = tag[1..].strip_prefix('/').unwrap_or(&tag[1..]);
        let name = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let end = inner[name..].strip_prefix('/').unwrap_or(&inner[name..]);
        rest = match end.strip_prefix('>') {
            Some(behind) if name > 0 && inner.starts_with(|first: char| first.is_ascii_lowercase()) => behind,
            _ => {
                out.push('<');
                &tag[1..]
            }
        };
    }
    out + rest
}

/// The zeros of the scripts that have decimal digits of their own.
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810,
    0x1946, 0x19D0, 0x1C40, 0xFF10,
];

/// A text with the digits of every script as ours.
pub fn with_plain_digits(text: &str) -> std::borrow::Cow<'_, str> {
    if text.is_ascii() || text.chars().all(|letter| digit(letter).is_none()) {
        return std::borrow::Cow::Borrowed(text);
    }
    std::borrow::Cow::Owned(text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect())
}

/// A digit of any script as one of ours.
fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    // Nearly all letters stand before the first of them, or between the last two.
    if matches!(code, 0..0x0660 | 0x1C4A..0xFF10) {
        return None;
    }
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str, language: &str) -> bool {
        facts(a, language) == facts(b, language)
    }

    #[test]
    fn wording_keeps_the_facts() {
        assert!(same("We meet on 3 May – it’s free.", "We will meet on 3 May – it's free.", "en"));
        assert!(same("Please bring your <b1>passport</b1>.", "Please take along your <b2>passport</b2>!", "en"));
        assert!(same("Bitte bringen Sie Ihren Pass mit.", "Nehmen Sie bitte Ihren Ausweis mit.", "de"));
        assert_eq!(facts("x", "tlh"), None);
    }

    #[test]
    fn a_changed_fact_shows() {
        let pairs = [
            ("on 3 May", "on 9 May"), ("on 3 May", "on 3 June"), ("on Monday", "on Friday"), ("at 10:30", "at 11:30"), ("We are open.", "We are closed."),
            ("You can come.", "You cannot come."), ("You do pay.", "You don't pay."), ("costs 5 €", "costs 5 $"), ("costs €5", "costs $5"), ("-5 degrees", "5 degrees"),
            ("write to a@b.org", "write to c@b.org"), ("Ask Anna now.", "Ask Peter now."), ("two rooms", "three rooms"), ("until 5 pm", "from 5 pm"),
            ("over 10 %", "over 10 °"), ("It is free.", "It has a fee."), ("for 5 days", "for 5 weeks"), ("see www.a.org", "see www.b.org"), ("< 5", "> 5"),
            ("10,000 people", "10,001 people"), ("room 12", "floor 12"),
        ];
        for (a, b) in pairs {
            assert!(!same(a, b, "en"), "{a} / {b}: {:?}", facts(a, "en"));
        }
        for (a, b) in [("Geöffnet ab 9 Uhr", "Geschlossen ab 9 Uhr"), ("bis Montag", "bis Dienstag"), ("kostenlos", "kostenpflichtig"), ("Sie können", "Sie können nicht")] {
            assert!(!same(a, b, "de"), "{a} / {b}");
        }
        assert!(!same("ouvert lundi", "fermé lundi", "fr") && !same("abierto el lunes", "cerrado el lunes", "es"));
    }

    #[test]
    fn numbers_are_the_same_in_every_language() {
        assert_eq!(numbers("10,000 in <b1>2026</b1>"), numbers("10.000 im Jahr 2026"));
        assert_eq!(numbers("10 000,5"), numbers("10,000.5"));
        assert_eq!(numbers("at 10:30"), numbers("um 10.30 Uhr"));
        assert_eq!(numbers("٣١ أكتوبر ٢٠٢٦"), ["31", "2026"]);
        assert_eq!(numbers("31.10.2026"), ["31", "10", "2026"]);
        assert_eq!(numbers("2026-10-01"), ["2026", "10", "1"]);
        assert_ne!(numbers("31 October"), numbers("30. Oktober"));
    }
}
