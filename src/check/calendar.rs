//! Months and weekdays as a language writes them, and dates in digits in its order.

use std::collections::HashMap;

use crate::text::Locale;

const NAMES: &str = include_str!("data/dates.txt");

/// The names of the twelve months (0 to 11) and seven weekdays (12 to 18) of a language.
pub struct Calendar {
    whole: HashMap<&'static str, u8>,
    /// Names that are other words too.
    maybe: HashMap<&'static str, u8>,
    stems: Vec<(&'static str, u8)>,
    /// The letters that a name begins with, so that most words need no second look.
    initials: Initials,
    first: Vec<&'static str>,
    /// Whether a capital inside a sentence makes another word of a name: Polish “Marca” is a person.
    is_strict: bool,
}

/// A set of letters that is asked for each word of each text: a bit for each of 128 groups of letters, and the letters.
#[derive(Default)]
struct Initials {
    groups: u128,
    letters: Vec<char>,
}

impl Initials {
    fn add(&mut self, letter: char) {
        self.groups |= 1 << (u32::from(letter) % 128);
        if !self.letters.contains(&letter) {
            self.letters.push(letter);
        }
    }

    fn has(&self, letter: char) -> bool {
        self.groups & 1 << (u32::from(letter) % 128) != 0 && self.letters.contains(&letter)
    }
}

/// Short words that Arabic writes in one with the next.
const PARTICLES: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];

impl Calendar {
    pub fn of(locale: &Locale) -> Option<Calendar> {
        let line = NAMES.lines().find(|line| line.split(' ').next() == Some(locale.language()))?;
        let mut calendar = Calendar { whole: HashMap::new(), maybe: HashMap::new(), stems: Vec::new(), initials: Initials::default(), first: Vec::new(), is_strict: locale.language() == "pl" };
        for (number, names) in (0u8..).zip(line.split(' ').skip(1)) {
            for (at, name) in names.split('|').enumerate() {
                let bare = name.trim_matches(['=', '~']);
                bare.chars().next().into_iter().flat_map(|first| [first].into_iter().chain(first.to_uppercase())).for_each(|first| calendar.initials.add(first));
                if name.starts_with('~') {
                    calendar.maybe.insert(bare, number);
                } else if bare.len() < name.len() {
                    calendar.whole.insert(bare, number);
                } else {
                    calendar.stems.push((bare, number));
                }
                if at == 0 {
                    calendar.first.push(bare);
                }
            }
        }
        Some(calendar)
    }

    /// Which months and weekdays a text names for certain, and which it may name, as bits. A name with a capital stands for a capital: English “may” is no
    /// month.
    pub fn named(&self, text: &str) -> (u32, u32) {
        let (mut found, mut maybe) = (0, 0);
        let is_end = |letter: char| !letter.is_alphanumeric() && !"'’-".contains(letter);
        let mut end = 0;
        for word in text.split(is_end) {
            let start = end;
            end += word.len() + text[end + word.len()..].chars().next().map_or(0, char::len_utf8);
            let bare = word.strip_prefix(PARTICLES);
            for name in [Some(word), bare].into_iter().flatten().filter(|name| name.starts_with(|first| self.initials.has(first))) {
                let starts = || !self.is_strict || text[..start].trim_end().chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != ',');
                if let Some(number) = self.number(name).or_else(|| self.number(&name.to_lowercase()).filter(|_| starts())) {
                    found |= 1 << number;
                } else if let Some(number) = self.maybe.get(name) {
                    maybe |= 1 << number;
                }
            }
        }
        (found, found | maybe)
    }

    fn number(&self, word: &str) -> Option<u8> {
        let stem = || self.stems.iter().find(|(stem, _)| word.starts_with(stem)).map(|(_, number)| *number);
        self.whole.get(word).copied().or_else(stem)
    }

    /// How a month or weekday is called.
    pub fn name(&self, number: u8) -> &'static str {
        self.first.get(usize::from(number)).copied().unwrap_or("")
    }
}

/// A day in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

/// The days that a text writes in digits with their year. Between slashes the month comes first in the United States and
/// the day elsewhere; where neither the locale nor the digits tell, the day is left out.
pub fn days(text: &str, locale: &Locale) -> Vec<Day> {
    let is_part = |letter: char| letter.is_ascii_digit() || "./-".contains(letter);
    let mut found = Vec::new();
    for run in text.split(|letter: char| !is_part(letter)).map(|run| run.trim_matches(['.', '/', '-'])) {
        let Some(separator) = run.chars().find(|letter| !letter.is_ascii_digit()) else { continue };
        let parts: Vec<&str> = run.split(separator).collect();
        let [a, b, c] = parts.as_slice() else { continue };
        let (Ok(first), Ok(second), Ok(third)) = (a.parse::<u32>(), b.parse::<u32>(), c.parse::<u32>()) else { continue };
        let day = match (a.len(), c.len()) {
            (4, 1 | 2) => Some(Day { year: first, month: second, day: third }),
            (1 | 2, 2 | 4) => {
                let year = if c.len() == 2 { 2000 + third } else { third };
                let (day_first, month_first) = (Day { year, month: second, day: first }, Day { year, month: first, day: second });
                match separator {
                    '/' if second > 12 => Some(month_first),
                    '/' if first > 12 => Some(day_first),
                    '/' if locale.language() == "en" => match locale.id().region.as_ref().map(|region| region.as_str()) {
                        Some("US") => Some(month_first),
                        Some(_) => Some(day_first),
                        None => None,
                    },
                    _ => Some(day_first),
                }
            }
            _ => None,
        };
        found.extend(day.filter(|day| (1..=12).contains(&day.month) && (1..=31).contains(&day.day)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_their_cases() {
        let named = |tag: &str, text: &str| Calendar::of(&Locale::parse(tag).unwrap()).unwrap().named(text).0;
        assert_eq!(named("en", "You may come on Monday, 3 May or Dec 5"), 1 << 12 | 1 << 4 | 1 << 11);
        assert_eq!(named("uk", "до 30 листопада у середу, серед людей"), 1 << 10 | 1 << 14);
        assert_eq!(named("ar", "ويوم الأحد في ديسمبر، الأحدث"), 1 << 18 | 1 << 11);
        assert_eq!(named("pl", "w środę, środki Marca"), 1 << 14);
        assert_eq!(named("pt", "9 de Maio"), 1 << 4);
        assert_eq!((named("it", "la maggior parte"), named("ru", "в среде, в среду")), (0, 1 << 14));
    }

    #[test]
    fn digits_are_read_in_the_languages_order() {
        let days = |tag: &str, text: &str| days(text, &Locale::parse(tag).unwrap());
        let third_of_may = vec![Day { year: 2026, month: 5, day: 3 }];
        for (tag, text) in [("de", "am 03.05.2026."), ("en-US", "on 5/3/2026"), ("en-GB", "on 3/5/26"), ("fr", "le 3/5/2026"), ("ja", "2026-05-03"), ("en", "2026-05-03")] {
            assert_eq!(days(tag, text), third_of_may, "{tag} {text}");
        }
        assert_eq!(days("en", "5/3/2026, 1.2.3.4, 10.5, 99/99/2026"), []);
    }
}
