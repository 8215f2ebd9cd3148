//! What checks know of a language, looked up once for each run: its script, plural categories, marks and words. The tables
//! stand in `data/`.

use std::collections::HashSet;

use super::calendar::Calendar;
use super::text::Script;
use crate::text::Locale;

const PLURALS: &str = include_str!("data/plurals.txt");
const QUOTES: &str = include_str!("data/quotes.txt");
const STOPWORDS: &str = include_str!("data/stopwords.txt");
const VAGUE: &str = include_str!("data/vague.txt");

/// A language as checks see it.
pub struct Language {
    pub locale: Locale,
    pub script: Script,
    /// The plural categories; `None` where CLDR says nothing of the language.
    pub plurals: Option<Plurals>,
    /// Its quotation marks, opening and closing, the usual pair first; none where they are not known.
    pub quotes: Vec<(char, char)>,
    /// Words that any sentence has some of; none where they are not known.
    pub stopwords: HashSet<&'static str>,
    /// Words of a link that say nothing.
    pub vague: Vec<&'static str>,
    /// Its months and weekdays, where they are known.
    pub calendar: Option<Calendar>,
}

/// The plural categories of a language.
pub struct Plurals {
    /// Those that whole numbers take.
    pub whole: Vec<&'static str>,
    /// Those that only fractions or millions take.
    pub rare: Vec<&'static str>,
}

impl Language {
    pub fn of(locale: &Locale) -> Language {
        let line = |table: &'static str| line(table, locale);
        Language {
            script: script(locale),
            plurals: plurals(locale),
            quotes: pairs(line(QUOTES)),
            stopwords: line(STOPWORDS).split(' ').filter(|word| !word.is_empty()).collect(),
            vague: line(VAGUE).split('|').map(str::trim).filter(|words| !words.is_empty()).collect(),
            calendar: Calendar::of(locale),
            locale: locale.clone(),
        }
    }

    /// The primary language, such as `pt`.
    pub fn code(&self) -> &str {
        self.locale.language()
    }

    /// Whether sentences are written without blanks between words.
    pub fn is_dense(&self) -> bool {
        matches!(self.code(), "ja" | "zh" | "yue" | "th" | "lo" | "km" | "my" | "bo" | "dz")
    }
}

/// Which language the words of a text are of: the one with most of them among its stopwords, and how many.
pub fn guess<'w>(words: impl Iterator<Item = &'w str> + Clone) -> Option<(&'static str, usize)> {
    static ALL: std::sync::OnceLock<Vec<(&'static str, HashSet<&'static str>)>> = std::sync::OnceLock::new();
    let all = ALL.get_or_init(|| rows(STOPWORDS).map(|(name, words)| (name, words.split(' ').collect())).collect());
    let counted = all.iter().map(|(name, list)| {
        let known: HashSet<&str> = words.clone().filter(|word| list.contains(word)).collect();
        (*name, known.len())
    });
    counted.max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)
}

/// The lines of a table: a name and the rest.
fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '))
}

/// The line of a locale: by its whole tag, else with its likely script, else by its language alone.
fn line(table: &'static str, locale: &Locale) -> &'static str {
    let tag = locale.tag();
    let names = [tag.as_str(), if tag == "zh-TW" || tag == "zh-HK" { "zh-Hant" } else { locale.language() }, locale.language()];
    names.iter().find_map(|name| rows(table).find(|(known, _)| known == name)).map_or("", |(_, rest)| rest)
}

fn pairs(line: &str) -> Vec<(char, char)> {
    let marks: Vec<char> = line.chars().filter(|letter| *letter != ' ').collect();
    marks.chunks(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect()
}

fn plurals(locale: &Locale) -> Option<Plurals> {
    let tag = locale.tag();
    let has = |line: &&str, name: &str| line.split_once(": ").is_some_and(|(_, names)| names.split(' ').any(|known| known == name));
    let mut lines = PLURALS.lines().filter(|line| !line.starts_with('#'));
    let found = lines.clone().find(|line| has(line, &tag)).or_else(|| lines.find(|line| has(line, locale.language())))?;
    let categories = found.split_once(": ")?.0;
    let (whole, rare) = categories.split_once(" + ").unwrap_or((categories, ""));
    Some(Plurals { whole: whole.split(' ').collect(), rare: rare.split(' ').filter(|name| !name.is_empty()).collect() })
}

/// The script that a locale is written in: its own, else the likely one.
fn script(locale: &Locale) -> Script {
    let Ok(mut id) = icu_locale::LanguageIdentifier::try_from_str(&locale.tag()) else { return Script::Other };
    icu_locale::LocaleExpander::new_extended().maximize(&mut id);
    match id.script.map(|script| script.to_string()).as_deref() {
        Some("Latn") => Script::Latin,
        Some("Cyrl") => Script::Cyrillic,
        Some("Grek") => Script::Greek,
        Some("Arab") => Script::Arabic,
        Some("Hebr") => Script::Hebrew,
        Some("Hans" | "Hant" | "Jpan" | "Kore" | "Hani") => Script::Wide,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::of(&Locale::parse(tag).unwrap())
    }

    #[test]
    fn the_tables_tell_languages_apart() {
        assert_eq!(language("pl").plurals.unwrap().whole, ["one", "few", "many"]);
        assert_eq!(language("he").plurals.unwrap().whole, ["one", "two", "other"]);
        assert_eq!(language("ja").plurals.unwrap().whole, ["other"]);
        assert_eq!(language("fr").plurals.unwrap().rare, ["many"]);
        assert_eq!(language("de").quotes[0], ('„', '“'));
        assert_eq!(language("de-CH").quotes[0], ('«', '»'));
        assert_eq!(language("zh-TW").quotes[0], ('「', '」'));
        assert_eq!((language("uk").script, language("sr-Latn").script, language("ja").script), (Script::Cyrillic, Script::Latin, Script::Wide));
        assert_eq!(guess("wir sind für sie da und das ist nicht alles".split(' ')).map(|(name, _)| name), Some("de"));
        assert_eq!(guess("nous sommes là pour vous et les autres".split(' ')).map(|(name, _)| name), Some("fr"));
    }

    #[test]
    fn every_line_of_the_tables_is_sound() {
        for (name, marks) in rows(QUOTES) {
            assert!(Locale::parse(name).is_some() && !marks.is_empty() && pairs(marks).len() * 2 == marks.split(' ').count(), "{name}");
        }
        for table in [STOPWORDS, VAGUE] {
            let names: Vec<&str> = rows(table).map(|(name, _)| name).collect();
            assert!(names.iter().all(|name| Locale::parse(name).is_some()), "{names:?}");
        }
    }
}
