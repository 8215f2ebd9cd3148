//! Bare URLs and e-mail addresses, which many generators turn into links.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

/// Where bare URLs and e-mail addresses stand in a text.
pub fn find(text: &str) -> Vec<Range<usize>> {
    if !text.contains("://") && !text.contains('@') && !text.contains("www.") && !text.contains("WWW.") {
        return Vec::new();
    }
    static URL: OnceLock<Option<Regex>> = OnceLock::new();
    // The end of a URL as GFM has it, but for typographic quotes and full-width punctuation, which end it too.
    let pattern = r#"(?i)\b(?:https?|ftp)://[^\s<>“”„«»、。，；]+|\bwww\.[^\s<>“”„«»、。，；]+|[a-z0-9._+\-]+@[a-z0-9\-_]+(?:\.[a-z0-9\-_]+)+"#;
    let Some(url) = URL.get_or_init(|| Regex::new(pattern).ok()) else { return Vec::new() };
    url.find_iter(text).map(|found| found.start()..found.start() + length(found.as_str())).filter(|found| found.len() > 4).collect()
}

/// The length of a URL without the punctuation that ends the sentence.
fn length(url: &str) -> usize {
    let mut url = url;
    loop {
        let shorter = url.trim_end_matches(['?', '!', '.', ',', ':', '*', '_', '~', '\'', '"', ';', '`', '|']);
        let open = shorter.matches('(').count();
        let shorter = match shorter.strip_suffix(')') {
            Some(rest) if shorter.matches(')').count() > open => rest,
            _ => shorter.strip_suffix([']', '}']).unwrap_or(shorter),
        };
        if shorter.len() == url.len() {
            return url.len();
        }
        url = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_generators_link() {
        for (text, found) in [
            ("see https://a.example/b_c?d=e&f, and", vec!["https://a.example/b_c?d=e&f"]),
            ("(www.a.example/x(y)).", vec!["www.a.example/x(y)"]),
            ("Write to office@dortmund.example.", vec!["office@dortmund.example"]),
            ("a @b c, 1://2", vec![]),
            ("„https://a.example“", vec!["https://a.example"]),
        ] {
            assert_eq!(find(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>(), found, "{text}");
        }
    }
}
