//! The difference of two texts by words: `[-old-]{+new+}`, the marks that `git diff --word-diff` uses, and colour.

use similar::ChangeTag;

use super::style::{Hue, Style};
use crate::text::difference;

/// The new text with what went and what came marked.
pub fn difference(old: &str, new: &str, style: Style) -> String {
    difference::marked(old, new, |tag, words| style.paint(if tag == ChangeTag::Delete { Hue::Bad } else { Hue::Good }, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_whole_words() {
        let old = "Apply until 31 October 2026, please.";
        let new = "Apply until 30 November 2026, please.";
        let seen = difference(old, new, Style::PLAIN);
        assert_eq!(seen, "Apply until [-31-]{+30+} [-October-]{+November+} 2026, please.");
        assert_eq!(difference(old, old, Style::PLAIN), old);
    }
}
