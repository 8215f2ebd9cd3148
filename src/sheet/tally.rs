//! Counting: texts and words by state, and the gate that demands a share of them.

use super::state::State;

/// How many texts and words there are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    texts: [u64; 4],
    words: [u64; 4],
}

impl Tally {
    pub fn add(&mut self, state: State, words: usize) {
        self.texts[state as usize] += 1;
        self.words[state as usize] += words as u64;
    }

    pub fn texts(&self, state: State) -> u64 {
        self.texts[state as usize]
    }

    pub fn words(&self, state: State) -> u64 {
        self.words[state as usize]
    }

    pub fn all_texts(&self) -> u64 {
        self.texts.iter().sum()
    }

    pub fn all_words(&self) -> u64 {
        self.words.iter().sum()
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

fn share(part: u64, all: u64, state: State) -> u8 {
    match all {
        0 => if state == State::Approved { 100 } else { 0 },
        all => u8::try_from(u128::from(part) * 100 / u128::from(all)).unwrap_or(100),
    }
}

/// What CI demands, in per cent of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// At least so many approved.
    pub approved: u8,
}

/// What the gate says of a tally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub wanted: u8,
    pub reached: u8,
    pub passed: bool,
    /// How many more texts have to be approved until the gate passes.
    pub lacking: u64,
}

impl Gate {
    pub fn judge(&self, tally: &Tally) -> Verdict {
        let all = tally.all_texts();
        let wanted = u64::from(self.approved.min(100));
        let needed = (all * wanted).div_ceil(100);
        let approved = tally.texts(State::Approved);
        Verdict { wanted: self.approved.min(100), reached: tally.percent(State::Approved), passed: approved >= needed, lacking: needed.saturating_sub(approved) }
    }
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
            let tally = Tally { texts: counts, words: counts };
            prop_assert_eq!(tally.all_texts(), counts.iter().sum::<u64>());
            let all_approved = counts[..3].iter().all(|count| *count == 0);
            prop_assert_eq!(tally.percent(State::Approved) == 100, all_approved);
            for wanted in 0..=100 {
                let verdict = Gate { approved: wanted }.judge(&tally);
                prop_assert_eq!(verdict.passed, verdict.reached >= wanted);
                prop_assert_eq!(verdict.passed, verdict.lacking == 0);
            }
        }
    }
}
