//! The difference of two texts by words: `[-old-]{+new+}`, the marks that `git diff --word-diff` uses, and colour.

use similar::{ChangeTag, TextDiff};

use super::style::{Hue, Style};

/// The new text with what went and what came marked.
pub fn difference(old: &str, new: &str, style: Style) -> String {
    let diff = TextDiff::from_words(old, new);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_string())),
        }
    }
    let mut out = String::new();
    for (tag, text) in runs {
        match tag {
            ChangeTag::Equal => out.push_str(&text),
            ChangeTag::Delete => out.push_str(&style.paint(Hue::Bad, &format!("[-{text}-]"))),
            ChangeTag::Insert => out.push_str(&style.paint(Hue::Good, &format!("{{+{text}+}}"))),
        }
    }
    out
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
