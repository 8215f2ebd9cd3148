//! Sentences: where to cut a text for machines that translate sentence by sentence.
//!
//! The boundaries are those of Unicode (UAX #29), less those after an abbreviation, an initial, or an ordinal in
//! languages that write one with a full stop. A line feed always ends a sentence.

use std::ops::Range;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use crate::text::Locale;

/// The sentences of a text, in order, without the blanks around them; all that lies between them is blank.
pub fn sentences(text: &str, locale: &Locale) -> Vec<Range<usize>> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bounds: Vec<usize> = segmenter.segment_str(line).collect();
        for pair in bounds.windows(2) {
            let [from, to] = *pair else { continue };
            let Some(sentence) = trimmed(text, start + from..start + to) else { continue };
            match out.last_mut() {
                Some(before) if before.start >= start && goes_on(&text[before.clone()], locale) => before.end = sentence.end,
                _ => out.push(sentence),
            }
        }
        start += line.len();
    }
    out
}

fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let inner = text.get(range.clone())?;
    let start = range.start + (inner.len() - inner.trim_start().len());
    let end = start + inner.trim().len();
    (start < end).then_some(start..end)
}

/// Abbreviations that rarely end a sentence, by language; the first line holds for all.
const ABBREVIATIONS: &[(&str, &[&str])] = &[
    ("", &["Dr.", "Prof.", "No.", "Nr.", "Tel.", "St.", "Art.", "Vol.", "vs.", "ca.", "cf.", "p.", "pp.", "Mr.", "Mrs.", "Ms."]),
    ("en", &["e.g.", "i.e.", "approx.", "Inc.", "Ltd.", "Jr.", "Sr.", "Ave.", "dept.", "Dept.", "Rev.", "Hon.", "incl.", "Sec."]),
    ("de", &["z. B.", "z.B.", "d. h.", "d.h.", "u. a.", "u.a.", "bzw.", "Str.", "Abs.", "evtl.", "ggf.", "inkl.", "zzgl.", "Hr.", "Fr.", "Dipl.", "Ing.", "z.", "d.", "u.", "i.", "o.", "S.", "vgl.", "gem.", "max.", "min."]),
    ("fr", &["M.", "MM.", "Mme.", "Mlle.", "p. ex.", "c.-à-d.", "env.", "av.", "bd."]),
    ("es", &["Sr.", "Sra.", "Dña.", "D.", "Avda.", "p. ej.", "núm.", "Ud.", "Uds."]),
    ("pt", &["Sr.", "Sra.", "D.", "Av.", "p. ex.", "n.º.", "Exmo.", "Exma.", "V."]),
    ("it", &["Sig.", "Sig.ra.", "Dott.", "Avv.", "Ing.", "p.es.", "ecc."]),
    ("nl", &["dhr.", "mevr.", "bijv.", "d.w.z.", "nl.", "mr.", "drs.", "ir.", "o.a.", "t.a.v."]),
];

/// Languages that write ordinals, and so dates, with a full stop: `14. September`.
const ORDINALS: &[&str] = &["cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr", "bs", "tr"];

/// Whether a sentence that would end with these words goes on instead.
fn goes_on(sentence: &str, locale: &Locale) -> bool {
    let Some(body) = sentence.strip_suffix('.') else { return false };
    let last = body.rsplit([' ', '\u{a0}', '(']).next().unwrap_or(body);
    let mut letters = last.chars();
    if let (Some(initial), None) = (letters.next(), letters.next())
        && initial.is_uppercase()
    {
        return true;
    }
    let ordinal = !last.is_empty() && last.len() <= 2 && last.bytes().all(|byte| byte.is_ascii_digit());
    if ordinal && ORDINALS.contains(&locale.language()) {
        return true;
    }
    let ends_with = |abbreviation: &&str| {
        sentence.strip_suffix(*abbreviation).is_some_and(|before| !before.ends_with(|letter: char| letter.is_alphanumeric()))
    };
    let mut lists = ABBREVIATIONS.iter().filter(|(language, _)| language.is_empty() || *language == locale.language());
    lists.any(|(_, list)| list.iter().any(&ends_with))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str, language: &str) -> Vec<String> {
        let locale = Locale::parse(language).unwrap();
        sentences(text, &locale).into_iter().map(|range| text[range].to_string()).collect()
    }

    #[test]
    fn cuts_where_people_do() {
        assert_eq!(cut("We advise. Ask Dr. Struß, e.g. Monday. Why?  Ok!", "en"), ["We advise.", "Ask Dr. Struß, e.g. Monday.", "Why?", "Ok!"]);
        assert_eq!(cut("Am 14. September ist zu. Sonst z. B. Dienstag.", "de"), ["Am 14. September ist zu.", "Sonst z. B. Dienstag."]);
        assert_eq!(cut("Es war 2026. September kam.", "de"), ["Es war 2026.", "September kam."]);
        assert_eq!(cut("City Office\nRoom 3\nDr.\nNext", "en"), ["City Office", "Room 3", "Dr.", "Next"]);
        assert_eq!(cut("你好。再见。", "zh"), ["你好。", "再见。"]);
        assert_eq!(cut(" \n ", "en"), [""; 0]);
    }

    proptest! {
        #[test]
        fn loses_nothing_but_blanks(text in "([A-Za-z0-9ßé]{1,4}[.!?]?[ \n]{1,2}){0,8}|\\PC{0,30}") {
            for language in ["en", "de", "ja"] {
                let mut at = 0;
                for range in sentences(&text, &Locale::parse(language).unwrap()) {
                    prop_assert!(range.start >= at && range.start < range.end);
                    prop_assert!(text[at..range.start].trim().is_empty());
                    prop_assert!(!text[range.clone()].contains('\n'));
                    at = range.end;
                }
                prop_assert!(text[at..].trim().is_empty());
            }
        }
    }
}
