//! Counting: texts, words and characters by state.

use super::state::State;

/// How many texts, words and characters there are in each state. Words and characters are those of the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    texts: [u64; 4],
    words: [u64; 4],
    characters: [u64; 4],
}

impl Tally {
    pub fn add(&mut self, state: State, words: usize, characters: usize) {
        self.texts[state as usize] += 1;
        self.words[state as usize] += words as u64;
        self.characters[state as usize] += characters as u64;
    }

    pub fn texts(&self, state: State) -> u64 {
        self.texts[state as usize]
    }

    pub fn words(&self, state: State) -> u64 {
        self.words[state as usize]
    }

    /// Characters, blanks included, markup not.
    pub fn characters(&self, state: State) -> u64 {
        self.characters[state as usize]
    }

    pub fn all_texts(&self) -> u64 {
        self.texts.iter().sum()
    }

    pub fn all_words(&self) -> u64 {
        self.words.iter().sum()
    }

    pub fn all_characters(&self) -> u64 {
        self.characters.iter().sum()
    }

    /// The share of texts in a state, in whole per cent, rounded down: 100 means all. Nothing at all is 100 per cent
    /// approved and 0 per cent anything else.
    pub fn percent(&self, state: State) -> u8 {
        share(self.texts(state), self.all_texts(), state)
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        for at in 0..4 {
            self.texts[at] += other.texts[at];
            self.words[at] += other.words[at];
            self.characters[at] += other.characters[at];
        }
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        let mut all = Tally::default();
        tallies.for_each(|tally| all += tally);
        all
    }
}

pub(super) fn share(part: u64, all: u64, state: State) -> u8 {
    match all {
        0 => if state == State::Approved { 100 } else { 0 },
        all => u8::try_from(u128::from(part) * 100 / u128::from(all)).unwrap_or(100),
    }
}

/// How long a text is: its words, and its characters, of which a run of blanks is one.
pub fn size(text: &str) -> (usize, usize) {
    (words(text), text.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>().saturating_sub(1))
}

/// The number of words of a text: runs between blanks that hold a letter or digit, and each ideograph or kana.
pub fn words(text: &str) -> usize {
    let dense = |letter: char| matches!(u32::from(letter), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF);
    text.split_whitespace()
        .map(|word| {
            let ideographs = word.chars().filter(|letter| dense(*letter)).count();
            let rest = word.chars().any(|letter| letter.is_alphanumeric() && !dense(letter));
            ideographs + usize::from(rest)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn law_9_shares_never_round_up_to_all(counts in prop::array::uniform4(0u64..5000)) {
            let tally = Tally { texts: counts, words: counts, characters: counts };
            prop_assert_eq!(tally.all_texts(), counts.iter().sum::<u64>());
            let all_approved = counts[..3].iter().all(|count| *count == 0);
            prop_assert_eq!(tally.percent(State::Approved) == 100, all_approved);
        }
    }
}
