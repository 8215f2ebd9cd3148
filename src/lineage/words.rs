//! How alike two texts are: by the longest run of words that they have in common, case and punctuation aside.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A text's words as numbers, in order and sorted: likenesses are computed by the million.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub list: Vec<u32>,
    sorted: Vec<u32>,
}

impl Words {
    /// The words of a text, without its tags: these are few and everywhere, and would make strangers alike.
    pub fn of(text: &str) -> Words {
        let mut list = Vec::new();
        for word in untagged(text).flat_map(str::split_whitespace) {
            let core = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            let mut rest = if core.is_empty() { word } else { core };
            // Where nothing stands between words, each character is one.
            while let Some(at) = rest.find(is_dense) {
                list.extend((at > 0).then(|| number(&rest[..at])));
                let end = at + rest[at..].chars().next().map_or(1, char::len_utf8);
                list.push(number(&rest[at..end]));
                rest = &rest[end..];
            }
            list.extend((!rest.is_empty()).then(|| number(rest)));
        }
        Words::from(list)
    }

    /// Two texts, one behind the other.
    pub fn joined(&self, next: &Words) -> Words {
        Words::from([self.list.as_slice(), &next.list].concat())
    }

    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Each word once.
    pub fn each(&self) -> impl Iterator<Item = u32> {
        self.sorted.chunk_by(|one, other| one == other).map(|same| same[0])
    }

    /// The likeness to a text of so many words is this at most.
    pub fn bound(&self, length: usize) -> f32 {
        share(self.len().min(length), self.len() + length)
    }

    /// Twice the common words over all words, from 0 to 1; 0 where it would stay under the floor.
    pub fn likeness(&self, other: &Words, floor: f32) -> f32 {
        let all = self.len() + other.len();
        // What both hold in any order is a bound that is had much faster.
        if self.bound(other.len()) < floor || share(common_of_sorted(&self.sorted, &other.sorted), all) < floor {
            return 0.0;
        }
        let found = share(self.common(other), all);
        if found < floor { 0.0 } else { found }
    }

    /// The length of the longest common run, with gaps.
    pub fn common(&self, other: &Words) -> usize {
        let equal = |op: &DiffOp| if let DiffOp::Equal { len, .. } = op { *len } else { 0 };
        capture_diff_slices(Algorithm::Myers, &self.list, &other.list).iter().map(equal).sum()
    }
}

impl From<Vec<u32>> for Words {
    fn from(list: Vec<u32>) -> Words {
        let mut sorted = list.clone();
        sorted.sort_unstable();
        Words { list, sorted }
    }
}

/// How alike two texts are, from 0 to 1.
pub fn likeness(one: &str, other: &str) -> f32 {
    Words::of(one).likeness(&Words::of(other), 0.0)
}

fn share(common: usize, all: usize) -> f32 {
    if all == 0 { 0.0 } else { 2.0 * common as f32 / all as f32 }
}

fn common_of_sorted(one: &[u32], other: &[u32]) -> usize {
    let (mut at, mut there, mut common) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(at), other.get(there)) {
        common += usize::from(a == b);
        at += usize::from(a <= b);
        there += usize::from(b <= a);
    }
    common
}

/// What stands between tags, `<a1>`, `</a>`, `<c1/>` or `</>`.
fn untagged(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').enumerate().map(|(at, part)| match part.split_once('>') {
        Some((name, rest)) if at > 0 && name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'/') => rest,
        _ => part,
    })
}

/// A word in small letters as a number (FNV-1a).
fn number(word: &str) -> u32 {
    let lower = word.chars().flat_map(char::to_lowercase);
    lower.fold(0x811C_9DC5, |hash, letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193))
}

/// Whether a character belongs to a script that is written without blanks between words.
fn is_dense(letter: char) -> bool {
    matches!(u32::from(letter), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_punctuation_and_quotation_marks_make_no_difference() {
        assert_eq!(likeness("Open: “Monday”, 9 to 12.", "open Monday 9 to 12"), 1.0);
        assert_eq!(likeness("", ""), 0.0);
        assert_eq!(likeness("Use <a1><c1>css.Sass</c1></a1> instead", "Use css.Sass instead"), 1.0);
        assert!(likeness("a < b and c > d", "a and d") < 1.0);
        assert!(likeness("We answer letters", "We answer no letters") > 0.8);
        assert_eq!(likeness("one", "two"), 0.0);
    }

    #[test]
    fn text_without_blanks_is_compared_by_characters() {
        assert!(likeness("申請は十一月三十日まで受け付けます。", "申請は十月三十一日まで受け付けます。") > 0.8);
        assert!(likeness("申請は受け付けます。", "お問い合わせ") < 0.3);
    }

    #[test]
    fn a_floor_hides_what_is_below_it_and_changes_nothing_above() {
        let (one, other) = (Words::of("a b c d"), Words::of("a b x y"));
        assert_eq!((one.likeness(&other, 0.5), one.likeness(&other, 0.51)), (0.5, 0.0));
        assert_eq!(Words::of("d c b a").likeness(&one, 0.5), 0.0, "the same words in another order are no likeness");
    }
}
