//! Edits: the only way in which this crate changes a text.
//!
//! Edits are gathered in any order and applied at once to the untouched original; what no edit names stays byte for
//! byte. Two edits that overlap are refused, for then one of them was computed from a text that is no longer there.

use super::Span;

/// A set of replacements on one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    edits: Vec<(Span, String)>,
}

/// Two edits that cover the same bytes, or one that does not fit the text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("edits overlap or leave the text at {0:?}")]
pub struct Overlap(pub Span);

impl Edits {
    pub fn new() -> Edits {
        Edits::default()
    }

    pub fn replace(&mut self, span: Span, with: impl Into<String>) {
        self.edits.push((span, with.into()));
    }

    pub fn insert(&mut self, offset: usize, text: impl Into<String>) {
        self.replace(Span::at(offset), text);
    }

    pub fn delete(&mut self, span: Span) {
        self.replace(span, "");
    }

    pub fn extend(&mut self, other: Edits) {
        self.edits.extend(other.edits);
    }

    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Span, &str)> {
        self.edits.iter().map(|(span, with)| (*span, with.as_str()))
    }

    /// The text with every edit applied. Insertions at one place keep the order in which they were made.
    pub fn apply(&self, text: &str) -> Result<String, Overlap> {
        let mut sorted: Vec<&(Span, String)> = self.edits.iter().collect();
        // The sort is stable, so that insertions at one offset stay in order; they stand before a replacement there.
        sorted.sort_by_key(|(span, _)| (span.start, span.end));
        let mut out = String::with_capacity(text.len() + sorted.iter().map(|(_, with)| with.len()).sum::<usize>());
        let mut at = 0;
        for (span, with) in sorted {
            if span.start < at || span.end < span.start {
                return Err(Overlap(*span));
            }
            let between = text.get(at..span.start).ok_or(Overlap(*span))?;
            text.get(span.start..span.end).ok_or(Overlap(*span))?;
            out.push_str(between);
            out.push_str(with);
            at = span.end;
        }
        out.push_str(&text[at..]);
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applies_in_any_order_of_making() {
        let mut edits = Edits::new();
        edits.replace(Span::new(4, 5), "Z");
        edits.insert(0, "<");
        edits.insert(0, "[");
        edits.delete(Span::new(1, 2));
        assert_eq!(edits.apply("abcdef").as_deref(), Ok("<[acdZf"));
    }

    #[test]
    fn refuses_what_overlaps_or_cuts_a_character() {
        let mut edits = Edits::new();
        edits.replace(Span::new(0, 3), "x");
        edits.replace(Span::new(2, 4), "y");
        assert_eq!(edits.apply("abcdef"), Err(Overlap(Span::new(2, 4))));
        let mut edits = Edits::new();
        edits.replace(Span::new(1, 2), "x");
        assert!(edits.apply("ä").is_err());
        let mut edits = Edits::new();
        edits.insert(9, "x");
        assert!(edits.apply("ab").is_err());
    }
}
