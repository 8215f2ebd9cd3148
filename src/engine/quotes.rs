//! Quotation marks and dashes: plain ones for the machine, those of the language for the reader.
//!
//! Most small models know only ASCII marks, so typographic ones are folded on the way in. On the way out they are set
//! in the way of the target language, but only where the source was set typographically. A dash between digits is a
//! range and is left to whoever keeps numbers.

use crate::inline::{Inline, Piece};
use crate::text::Locale;

/// Typographic marks as the plain ones that machines know.
pub fn plain(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| !matches!(letter, '\u{ad}' | '\u{200b}')).collect();
    let mut out = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        let beside = |other: Option<usize>| other.and_then(|other| letters.get(other)).copied().unwrap_or(' ');
        let (before, after) = (beside(at.checked_sub(1)), beside(Some(at + 1)));
        match letter {
            '“' | '”' | '„' | '«' | '»' | '″' => out.push('"'),
            '‘' | '’' | '‚' | '′' => out.push('\''),
            '–' | '—' if !before.is_numeric() && !after.is_numeric() => {
                out.push_str(if before.is_whitespace() { "-" } else { " -" });
                out.push_str(if after.is_whitespace() { "" } else { " " });
            }
            other => out.push(*other),
        }
    }
    out
}

/// Outer quotation marks by language (CLDR `quotationStart`, `quotationEnd`); `“ ”` where nothing is listed.
const MARKS: &[(&str, &str, &str)] = &[
    ("ar", "”", "“"), ("bg", "„", "“"), ("ca", "«", "»"), ("cs", "„", "“"), ("de", "„", "“"), ("el", "«", "»"),
    ("es", "«", "»"), ("et", "„", "“"), ("fa", "«", "»"), ("fi", "”", "”"), ("fr", "«\u{a0}", "\u{a0}»"), ("he", "”", "”"),
    ("hr", "„", "“"), ("hu", "„", "”"), ("hy", "«", "»"), ("is", "„", "“"), ("it", "«", "»"), ("ja", "「", "」"),
    ("lt", "„", "“"), ("nb", "«", "»"), ("nn", "«", "»"), ("no", "«", "»"), ("pl", "„", "”"), ("ro", "„", "”"),
    ("ru", "«", "»"), ("sk", "„", "“"), ("sl", "„", "“"), ("sq", "«", "»"), ("sr", "„", "“"), ("sv", "”", "”"), ("uk", "«", "»"),
];

/// The outer quotation marks of a language.
pub fn marks(locale: &Locale) -> (&'static str, &'static str) {
    MARKS.iter().find(|(language, ..)| *language == locale.language()).map_or(("“", "”"), |(_, open, close)| (open, close))
}

/// Sets the plain marks of a draft in the way of its language, as far as its source was set typographically.
pub fn set(source: &Inline, draft: &mut Inline, locale: &Locale) {
    let all = |inline: &Inline| {
        let texts = inline.pieces.iter().filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None });
        texts.collect::<String>()
    };
    let (before, after) = (all(source), all(draft));
    let double = before.contains(['“', '”', '„', '«', '»']) && !before.contains('"');
    let single = before.contains(['’', '‘']) && !before.contains('\'');
    let dash = before.chars().find(|letter| matches!(letter, '–' | '—'));
    let paired = after.matches('"').count().is_multiple_of(2);
    let (open, close) = marks(locale);
    let mut inside = false;
    let mut last = ' ';
    for piece in &mut draft.pieces {
        let Piece::Text(text) = piece else { continue };
        let mut out = String::with_capacity(text.len());
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if double && paired => {
                    out.push_str(if inside { close } else { open });
                    inside = !inside;
                }
                '\'' if single && last.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphabetic()) => out.push('’'),
                '-' if last == ' ' && letters.peek() == Some(&' ') => out.push(dash.unwrap_or('-')),
                other => out.push(other),
            }
            last = letter;
        }
        *text = out;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;

    #[test]
    fn sets_what_the_source_had_set() {
        let set = |source: &str, draft: &str, language: &str| {
            let mut draft = message::read(draft).unwrap();
            super::set(&Inline::text(source), &mut draft, &Locale::parse(language).unwrap());
            message::write(&draft)
        };
        assert_eq!(set("“Yes”", "Er sagt \"<b1>ja</b1>\"", "de"), "Er sagt „<b1>ja</b1>“");
        assert_eq!(set("“Yes”", "\"oui\"", "fr"), "«\u{a0}oui\u{a0}»");
        assert_eq!(set("\"Yes\"", "\"ja\"", "de"), "\"ja\"");
        assert_eq!(set("“Yes”", "\"ja", "de"), "\"ja");
        assert_eq!(set("city’s", "d'água 'x'", "pt"), "d’água 'x'");
        assert_eq!(set("clubs—and schools", "clubes - e escolas", "pt"), "clubes — e escolas");
        assert_eq!(plain("“It’s”—a – b 9–12"), "\"It's\" - a - b 9–12");
    }
}
