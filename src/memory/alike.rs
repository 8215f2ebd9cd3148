//! Which known text is most like a wanted one, by the words that it takes to make one of the other.
//!
//! The percentage is one less the edit distance over words, each counted by its letters, against the longer text; case,
//! blanks and the numbers of tags do not count. The index is an inverted one: texts in the order of their length, and
//! for each word those that have it. Texts that are alike to `t` per cent share one of the wanted text's rarest words, as
//! many of these as make up more than `1 − t` of it (prefix filtering; Chaudhuri, Ganti and Kaushik, ICDE 2006), and are
//! hardly longer or shorter.

/// The bits of a word's hash by which it is looked up; words that collide cost time and nothing else.
const BITS: u32 = 20;
/// So many texts that share a word are looked at, those nearest in length first.
const MOST: usize = 20_000;
/// So many that share most words are compared in full.
const COMPARED: usize = 48;

/// The words of all known texts.
#[derive(Debug)]
pub struct Index {
    /// The texts, the shortest first: which one, its length, and a bit for each of its words.
    texts: Vec<(u32, u32, u64)>,
    /// For each word, where its texts begin in `postings`; these are places in `texts`.
    starts: Vec<u32>,
    postings: Vec<u32>,
}

/// A word, a sign or a tag: its hash and its length in letters.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Word {
    hash: u64,
    weight: u32,
}

impl Word {
    fn bucket(self) -> usize {
        (self.hash >> (64 - BITS)) as usize
    }
}

impl Index {
    pub fn of<'t>(known: impl Iterator<Item = &'t str>) -> Index {
        let (mut buckets, mut ends, mut texts) = (Vec::<u32>::new(), Vec::<usize>::new(), Vec::<(u32, u32, u64)>::new());
        let mut words = Vec::new();
        for (at, text) in known.enumerate() {
            words_into(text, &mut words);
            let begin = buckets.len();
            buckets.extend(words.iter().map(|word| word.bucket() as u32));
            buckets[begin..].sort_unstable();
            let mut last = None;
            let mut kept = begin;
            for from in begin..buckets.len() {
                if last.replace(buckets[from]) != Some(buckets[from]) {
                    buckets[kept] = buckets[from];
                    kept += 1;
                }
            }
            buckets.truncate(kept);
            ends.push(kept);
            texts.push((at as u32, weight(&words), bits(&words)));
        }
        let own = |text: u32| {
            let at = text as usize;
            at.checked_sub(1).map_or(0, |before| ends[before])..ends[at]
        };
        texts.sort_by_key(|(_, weight, _)| *weight);
        let mut starts = vec![0u32; (1 << BITS) + 1];
        buckets.iter().for_each(|bucket| starts[*bucket as usize + 1] += 1);
        for bucket in 1..starts.len() {
            starts[bucket] += starts[bucket - 1];
        }
        let mut next = starts.clone();
        let mut postings = vec![0u32; buckets.len()];
        for (rank, (text, ..)) in texts.iter().enumerate() {
            for bucket in &buckets[own(*text)] {
                let place = &mut next[*bucket as usize];
                postings[*place as usize] = rank as u32;
                *place += 1;
            }
        }
        Index { texts, starts, postings }
    }

    /// The text that is most like `wanted`, if it is so to `least` per cent, and how much; `text` gives the text of a number.
    pub fn nearest<'t>(&self, wanted: &str, least: u8, text: impl Fn(usize) -> &'t str) -> Option<(usize, u8)> {
        let mut words = Vec::new();
        words_into(wanted, &mut words);
        let whole = weight(&words);
        if whole == 0 || self.texts.is_empty() {
            return None;
        }
        let least = u32::from(least.clamp(1, 99));
        let (shortest, longest) = (whole * least / 100, whole * 100 / least);
        let window = self.texts.partition_point(|text| text.1 < shortest) as u32..self.texts.partition_point(|text| text.1 <= longest) as u32;
        let middle = self.texts.partition_point(|text| text.1 < whole) as u32;
        let mut lists: Vec<(&[u32], u32)> = words.iter().map(|word| (self.within(*word, &window), word.weight)).collect();
        lists.sort_by_key(|(list, _)| list.len());
        let (mut left_out, mut candidates) = (0, Vec::new());
        for (list, weight) in lists {
            candidates.extend_from_slice(around(list, middle));
            left_out += weight;
            if left_out * 100 > whole * (100 - least) {
                break;
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let bits = bits(&words);
        let unlike = |rank: &u32| (self.texts[*rank as usize].2 ^ bits).count_ones();
        if candidates.len() > COMPARED {
            candidates.select_nth_unstable_by_key(COMPARED, unlike);
            candidates.truncate(COMPARED);
        }
        let mut other = Vec::new();
        let scored = candidates.into_iter().map(|rank| {
            let (at, length, _) = self.texts[rank as usize];
            words_into(text(at as usize), &mut other);
            let longer = length.max(whole);
            let same = longer - distance(&words, &other).min(longer);
            // What is exact is found otherwise; another case or blank makes it not quite the same.
            (((same * 100 / longer) as u8).min(99), at)
        });
        let best = scored.max_by_key(|(per_cent, at)| (*per_cent, std::cmp::Reverse(*at)))?;
        (u32::from(best.0) >= least).then_some((best.1 as usize, best.0))
    }

    /// The texts of a window that have a word.
    fn within(&self, word: Word, window: &std::ops::Range<u32>) -> &[u32] {
        let list = &self.postings[self.starts[word.bucket()] as usize..self.starts[word.bucket() + 1] as usize];
        &list[list.partition_point(|rank| *rank < window.start)..list.partition_point(|rank| *rank < window.end)]
    }
}

/// The part of a sorted list that is nearest to `middle`, where the whole is too long.
fn around(list: &[u32], middle: u32) -> &[u32] {
    if list.len() <= MOST {
        return list;
    }
    let from = list.partition_point(|rank| *rank < middle).saturating_sub(MOST / 2).min(list.len() - MOST);
    &list[from..from + MOST]
}

fn weight(words: &[Word]) -> u32 {
    words.iter().map(|word| word.weight).sum()
}

fn bits(words: &[Word]) -> u64 {
    words.iter().fold(0, |bits, word| bits | 1 << (word.hash & 63))
}

/// Takes a text in message form apart: words in small letters, other signs and East Asian characters one by one, tags by
/// their kinds.
fn words_into(text: &str, words: &mut Vec<Word>) {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    // FNV-1a, and a last turn so that the upper bits depend on all letters (fmix64 of MurmurHash3, its first half).
    let step = |hash: u64, letter: char| (hash ^ u64::from(u32::from(letter))).wrapping_mul(0x100_0000_01b3);
    let done = |hash: u64, weight: u32| {
        let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        Word { hash: hash ^ (hash >> 33), weight }
    };
    words.clear();
    let (mut hash, mut length, mut in_tag) = (START, 0u32, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let begins_tag = letter == '<' && letters.peek().is_some_and(|next| *next == '/' || next.is_ascii_alphabetic());
        let joins = letter.is_alphanumeric() && !is_ideograph(letter);
        if in_tag {
            match letter {
                '>' => {
                    words.push(done(hash, 1));
                    (hash, length, in_tag) = (START, 0, false);
                }
                _ if letter.is_ascii_digit() => {}
                _ => hash = step(hash, letter),
            }
            continue;
        }
        if joins {
            hash = match letter.is_ascii() {
                true => step(hash, letter.to_ascii_lowercase()),
                false => letter.to_lowercase().fold(hash, step),
            };
            length += 1;
            continue;
        }
        if length > 0 {
            words.push(done(hash, length));
            (hash, length) = (START, 0);
        }
        if begins_tag {
            (hash, in_tag) = (step(START, '<'), true);
        } else if !letter.is_whitespace() {
            words.push(done(step(START, letter), 1));
        }
    }
    if length > 0 {
        words.push(done(hash, length));
    }
}

/// Characters that are words of their own: kana, ideographs and their like, not Hangul, which has blanks.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The letters of the words that have to be put in, taken out or replaced (Wagner and Fischer 1974); a replaced word
/// costs the longer of the two.
fn distance(one: &[Word], other: &[Word]) -> u32 {
    let ends = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[ends..], &other[ends..]);
    let mut row: Vec<u32> = vec![0];
    for word in other {
        row.push(row[row.len() - 1] + word.weight);
    }
    for a in one {
        let mut corner = row[0];
        row[0] += a.weight;
        for (at, b) in other.iter().enumerate() {
            let replaced = corner + if a == b { 0 } else { a.weight.max(b.weight) };
            corner = row[at + 1];
            row[at + 1] = replaced.min(corner + a.weight).min(row[at] + b.weight);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn nearest(known: &[String], wanted: &str, least: u8) -> Option<(usize, u8)> {
        Index::of(known.iter().map(String::as_str)).nearest(wanted, least, |at| &known[at])
    }

    /// What the percentage means, without an index.
    fn by_hand(known: &str, wanted: &str) -> u8 {
        let (mut one, mut other) = (Vec::new(), Vec::new());
        words_into(known, &mut one);
        words_into(wanted, &mut other);
        let longer = weight(&one).max(weight(&other)).max(1);
        (((longer - distance(&one, &other).min(longer)) * 100 / longer) as u8).min(99)
    }

    #[test]
    fn counts_words_by_their_letters() {
        assert_eq!(by_hand("The office is open.", "the OFFICE is closed."), 66);
        assert_eq!(by_hand("See <a1>us</a1>", "See <a7>us</a7>"), 99);
        assert_eq!(by_hand("市役所は開いています", "市役所は閉じています"), 80);
    }

    proptest! {
        /// The filters lose nothing: what is found is what comparing with every text finds.
        #[test]
        fn finds_what_comparing_with_all_finds(
            known in prop::collection::vec("((the|office|of|open|closed|a|<b1>x</b1>|30) ){1,8}", 1..40),
            wanted in "((the|office|of|open|closed|a|<b2>x</b2>|30|new) ){1,8}",
            least in 40u8..99,
        ) {
            let best = known.iter().map(|known| by_hand(known, &wanted)).max().filter(|best| *best >= least);
            prop_assert_eq!(nearest(&known, &wanted, least).map(|(_, per_cent)| per_cent), best);
        }
    }
}
