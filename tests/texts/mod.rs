//! Texts for law 5: those of pages, and any strings.

use proptest::prelude::*;

pub const LANGUAGES: [&str; 6] = ["en", "de", "fr", "ja", "ar", "ko"];

/// What stands on a page, in message form.
pub fn page_text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-z]{1,9}", 2 => Just("Dr.".to_string()), 2 => Just("<b1>Ende.</b1>".to_string()), 1 => "[{}\\[*.\"\\\\#=<&]{1,3}",
        1 => Just("日本語です。".to_string()), 1 => Just("次の文。<i1>また</i1>".to_string()), 1 => Just("한국어입니다.".to_string()), 2 => Just("Next.".to_string()),
        1 => Just("3.".to_string()), 1 => Just("\u{2028}".to_string()), 1 => Just("\u{A0}".to_string()), 1 => Just("[x]".to_string()), 1 => "\\PC",
    ];
    prop::collection::vec((word, prop_oneof![8 => Just(" "), 1 => Just(""), 1 => Just("  "), 1 => Just("\t")]), 0..40)
        .prop_map(|words| words.into_iter().flat_map(|(word, blank)| [word, blank.to_string()]).collect())
}

/// Any string of a Fluent-native message.
pub fn any_string() -> impl Strategy<Value = String> {
    prop_oneof!["[ \\[\\]{}*.\n\r\t\"\\\\#=<&a\u{2028}\u{FEFF}\u{A0}\u{85}\u{3000}-]{0,14}", "(?s).{0,14}"]
}

/// What makes a text need literals, tags and references between.
const CROWD: &[&str] = &["{", "}", "(", ")", "\0", "\u{2028}", "\\", "\"", "<", "<b1>", "</b1>", "<a1/>", "&", "&amp;", "a1>", "lt;", "b", " ", ". ", "\n", "[", "*"];

/// A page's text with more literals than a bundle resolves.
pub fn crowded_text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(CROWD), 300..900).prop_map(|parts| parts.concat())
}
