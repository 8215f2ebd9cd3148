//! Mending: what checks make of the stretches of a text that are words, never of tags and placeables.

use super::{Check, Language, Mend};
use crate::catalog::Entry;
use crate::text::{Edits, Span};

/// The edits that mend an entry's texts by the checks that can; none where there is nothing to mend.
pub fn mend(entry: &Entry, file: &str, checks: &[&'static Check], language: &Language) -> Edits {
    let mends: Vec<Mend> = checks.iter().filter_map(|check| check.mend).collect();
    let mut edits = Edits::new();
    for span in std::iter::once(entry.value).chain(entry.attributes.iter().map(|attribute| attribute.value)) {
        let Some(text) = file.get(span.start..span.end) else { continue };
        for stretch in stretches(text) {
            let old = &text[stretch.start..stretch.end];
            let new = mends.iter().fold(None::<String>, |new, mend| mend(new.as_deref().unwrap_or(old), language).or(new));
            if let Some(new) = new.filter(|new| new != old) {
                edits.replace(stretch.shifted(span.start), new);
            }
        }
    }
    edits
}

/// The stretches of a Fluent text that stand in no braces and in no tag.
fn stretches(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut quoted, mut escaped, mut in_tag) = (0, 0usize, false, false, false);
    let close = |from: usize, to: usize, found: &mut Vec<Span>| {
        if from < to {
            found.push(Span::new(from, to));
        }
    };
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if depth > 0 => quoted = !quoted,
            _ if quoted => {}
            '{' => {
                if depth == 0 && !in_tag {
                    close(start, at, &mut found);
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                start = at + 1;
            }
            '<' if depth == 0 && !in_tag && text[at + 1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/') => {
                close(start, at, &mut found);
                in_tag = true;
            }
            '>' if depth == 0 && in_tag => {
                in_tag = false;
                start = at + 1;
            }
            _ => {}
        }
    }
    if depth == 0 && !in_tag {
        close(start, text.len(), &mut found);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::check::CHECKS;
    use crate::text::{Locale, Source};

    fn mended(tag: &str, text: &str) -> String {
        let catalog = Catalog::read(Source::new("x.ftl", text));
        let language = Language::of(&Locale::parse(tag).unwrap());
        mend(&catalog.entries[0], text, CHECKS, &language).apply(text).unwrap()
    }

    #[test]
    fn words_are_mended_and_nothing_else() {
        assert_eq!(mended("de", "k =\n    Bitte  warten...\n      eingerückt  hier\n"), "k =\n    Bitte warten…\n      eingerückt hier\n");
        assert_eq!(mended("de", "k = Das \"Netz\" und “das  Netz”\n    .title = Ein  Titel\n"), "k = Das „Netz“ und „das Netz“\n    .title = Ein Titel\n");
        assert_eq!(mended("fr", "k = Où ? « Ici »\n"), "k = Où\u{A0}? «\u{A0}Ici\u{A0}»\n");
        assert_eq!(mended("ar", "k = متى?\n"), "k = متى؟\n");
        for (tag, text) in [("de", "k = { \"a  b...\" } <a href=\"x  y\" title='...'>Netz</a> { $n ->\n    [one] a  b\n   *[other] c...\n }\n"), ("fr", "k = 10 :30 http ://x\n"), ("de", "k = 5\" und 6\n")] {
            assert_eq!(mended(tag, text), text);
        }
    }

    #[test]
    fn what_is_mended_stays_mended() {
        for (tag, text) in [("de", "k = Das \"Netz\"  ist “gut”...\n"), ("fr", "k = Où ? « Ici »\n")] {
            let once = mended(tag, text);
            assert_eq!(mended(tag, &once), once);
        }
    }
}
