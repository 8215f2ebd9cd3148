//! The difference of two texts by words.

use similar::{ChangeTag, TextDiff};

/// What stayed, went and came, in the order of reading; neighbours of one kind are one run.
pub fn runs(old: &str, new: &str) -> Vec<(ChangeTag, String)> {
    let diff = TextDiff::from_words(old, new);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_string())),
        }
    }
    runs
}

/// The new text with `[-what went-]` and `{+what came+}`; `paint` is for the marked words.
pub fn marked(old: &str, new: &str, paint: impl Fn(ChangeTag, &str) -> String) -> String {
    let mark = |(tag, text): (ChangeTag, String)| match tag {
        ChangeTag::Equal => text,
        ChangeTag::Delete => paint(tag, &format!("[-{text}-]")),
        ChangeTag::Insert => paint(tag, &format!("{{+{text}+}}")),
    };
    runs(old, new).into_iter().map(mark).collect()
}
