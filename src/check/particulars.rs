//! The particulars of a text that are the same in every language: e-mail addresses, links, telephone numbers and codes; and
//! what is left of it without them.

use super::text::{Script, script_of};

/// What a text names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// In lower case.
    pub emails: Vec<String>,
    /// In lower case, without scheme, `www.` and a slash at the end.
    pub links: Vec<String>,
    /// The digits alone.
    pub phones: Vec<String>,
    /// Letters and digits in one word, such as a form's number, without hyphens: `BA12`, `I94`.
    pub codes: Vec<String>,
    /// The text with blanks in place of all these.
    pub rest: String,
}

/// Endings of host names that make a word with dots a link without a scheme.
const ENDINGS: [&str; 26] = [
    "org", "com", "net", "eu", "gov", "edu", "info", "de", "at", "ch", "fr", "uk", "es", "it", "pl", "pt", "nl", "tr", "ua", "jp", "io", "dev", "app", "int", "ca", "us",
];

/// Finds them.
pub fn of(text: &str) -> Particulars {
    let mut found = Particulars { rest: String::with_capacity(text.len()), ..Particulars::default() };
    let words = words(text);
    let mut at = 0;
    while at < words.len() {
        let word = words[at].trim_matches(|letter: char| letter.is_whitespace() || ".,;:!?()<>\"“”„»«'’‘[]،؛。、）（\u{FFFC}".contains(letter));
        if let Some(email) = email(word) {
            found.emails.push(email);
            found.rest.push(' ');
            at += 1;
        } else if let Some(link) = link(word) {
            found.links.push(link);
            found.rest.push(' ');
            at += 1;
        } else if let Some((digits, count)) = phone(&words[at..]) {
            found.phones.push(digits);
            found.rest.push(' ');
            at += count;
        } else if let Some(code) = code(word) {
            found.codes.push(code);
            found.rest.push(' ');
            at += 1;
        } else {
            found.rest.push_str(words[at]);
            at += 1;
        }
    }
    found
}

/// The words with the blank behind each; languages without blanks end a word where their letters meet Latin ones.
fn words(text: &str) -> Vec<&str> {
    let is_wide = |letter: char| matches!(script_of(letter), Some(Script::Wide)) || matches!(u32::from(letter), 0x3000..=0x303F | 0xFF00..=0xFF5E);
    let mut words = Vec::new();
    let (mut start, mut before) = (0, ' ');
    for (at, letter) in text.char_indices() {
        let turns = before.is_whitespace() && at > 0 || is_wide(before) != is_wide(letter) && !before.is_whitespace() && !letter.is_whitespace() && at > 0;
        if turns {
            words.push(&text[start..at]);
            start = at;
        }
        before = letter;
    }
    words.push(&text[start..]);
    words.retain(|word| !word.is_empty());
    words
}

fn email(word: &str) -> Option<String> {
    let (name, host) = word.split_once('@')?;
    let sound = !name.is_empty() && host.contains('.') && host.is_ascii() && !host.contains(['/', '@']);
    sound.then(|| format!("{name}@{host}").to_lowercase())
}

fn link(word: &str) -> Option<String> {
    if !word.contains(['.', ':']) {
        return None;
    }
    let lower = word.to_lowercase();
    let bare = lower.split_once("://").map(|(_, rest)| rest).or_else(|| lower.starts_with("www.").then_some(lower.as_str()));
    let host = |text: &str| text.split(['/', '?', '#']).next().unwrap_or_default().to_string();
    let named = || {
        let host = host(&lower);
        let (name, ending) = host.rsplit_once('.')?;
        (!name.is_empty() && ENDINGS.contains(&ending) && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.')).then_some(lower.as_str())
    };
    let bare = bare.or_else(named)?;
    Some(bare.trim_start_matches("www.").trim_end_matches('/').to_string())
}

/// A telephone number that begins here: its digits, and how many words it takes.
fn phone(words: &[&str]) -> Option<(String, usize)> {
    let first = words.first()?.trim_start_matches('(');
    let local = |word: &str| word.starts_with('0') && word.chars().take_while(|letter| letter.is_ascii_digit()).count() >= 3;
    let grouped = |word: &str| word.matches('-').count() >= 2 && word.starts_with(|letter: char| letter.is_ascii_digit());
    let begins = first.starts_with('+') && first[1..].starts_with(|letter: char| letter.is_ascii_digit()) || local(first) || grouped(first);
    if !begins || first.contains(['.', ',', ':']) && !first.trim_end_matches(['.', ',']).bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (mut digits, mut count) = (String::new(), 0);
    for word in words {
        let bare = word.trim_end().trim_end_matches(['.', ',', ';', '!', '?']);
        let is_part = !bare.is_empty() && bare.chars().all(|letter| letter.is_ascii_digit() || "+()-/–".contains(letter));
        if !is_part {
            break;
        }
        digits.extend(bare.chars().filter(char::is_ascii_digit));
        count += 1;
        if bare.len() < word.trim_end().len() || word.ends_with('\n') {
            break;
        }
    }
    let is_day = crate::text::Date::parse(words.first()?.trim_end().trim_end_matches(['.', ','])).is_some() || first.matches('/').count() == 2;
    (digits.len() >= 6 && !is_day).then_some((digits, count))
}

fn code(word: &str) -> Option<String> {
    let word = word.split(['\'', '’']).next().unwrap_or_default();
    let sound = word.len() <= 16 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
    // A postal code with its country's letter is a number: many write it without.
    let is_postal = word.split_once('-').is_some_and(|(country, digits)| country.len() <= 2 && (4..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()));
    let mixed = word.bytes().any(|byte| byte.is_ascii_uppercase()) && word.bytes().any(|byte| byte.is_ascii_digit());
    (sound && mixed && !is_postal && word.len() > 2 && word.starts_with(|first: char| first.is_ascii_uppercase())).then(|| word.replace('-', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particulars_are_told_from_words_and_dates() {
        let found = of("Write to Info@Dortmund.de, see https://www.dortmund.de/en/ or mozilla.org, call +49 231 50-0 or 0231 5 00. Form BA-12 by 2026-11-30, 05/06/2026, 0.5, e.g. this.");
        assert_eq!(found.emails, ["info@dortmund.de"]);
        assert_eq!(found.links, ["dortmund.de/en", "mozilla.org"]);
        assert_eq!(found.phones, ["49231500", "0231500"]);
        assert_eq!(found.codes, ["BA12"]);
        assert!(found.rest.contains("2026-11-30") && found.rest.contains("05/06/2026") && found.rest.contains("0.5"), "{}", found.rest);
        assert_eq!(of("違反は cpg-report@mozilla.com宛てに、またはhttps://mozilla.org/jaを").emails, ["cpg-report@mozilla.com"]);
        assert_eq!(of("请来信：cpg@mozilla.com，谢谢").emails, ["cpg@mozilla.com"]);
        assert_eq!(of("違反はhttps://mozilla.org/jaを").links, ["mozilla.org/ja"]);
        assert_eq!((of("D-44122 Dortmund").codes.len(), of("D-44122 Dortmund").rest.as_str()), (0, "D-44122 Dortmund"));
        assert_eq!(of("from 1-800-555-1234 and 3-5 days, 10:30").phones, ["18005551234"]);
    }
}
