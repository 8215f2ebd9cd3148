//! Which words of one language stand for which of the other: learnt from texts that are paired already, by how often
//! they occur together (the Dice coefficient, as Melamed and hunalign use it). It tells a translation from a text of the
//! same length that says something else.

use std::collections::{HashMap, HashSet};

/// Words that stand for each other, and how much of it true pairs and chance pairs show.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    source: HashMap<String, u32>,
    target: HashMap<String, u32>,
    /// In how many pairs each word occurs.
    source_counts: Vec<u32>,
    target_counts: Vec<u32>,
    /// For each word the best of the other language, and in how many pairs both occur.
    best: Vec<Vec<(u32, u32)>>,
    /// Mean and deviation of the values of true pairs, and of chance pairs.
    paired: (f32, f32),
    chance: (f32, f32),
    pairs: usize,
}

/// The words of a text as a lexicon knows them, each once, sorted.
pub type Words = Vec<u32>;

/// So many translations of a word are kept.
const KEPT: usize = 6;

/// So many words of a text are looked at, the rarest first.
const MOST: usize = 40;

/// With fewer pairs than this nothing can be learnt.
const FEWEST: usize = 40;

/// Log odds are not believed beyond this.
const LIMIT: f32 = 6.0;

impl Lexicon {
    /// Learns from paired texts; `None` where they are too few.
    pub fn learn(pairs: &[(String, String)]) -> Option<Lexicon> {
        if pairs.len() < FEWEST {
            return None;
        }
        let mut lexicon = Lexicon { pairs: pairs.len(), ..Lexicon::default() };
        let split: Vec<(HashSet<String>, HashSet<String>)> = pairs.iter().map(|(source, target)| (words(source), words(target))).collect();
        (lexicon.source, lexicon.source_counts) = known(split.iter().map(|(source, _)| source), pairs.len());
        (lexicon.target, lexicon.target_counts) = known(split.iter().map(|(_, target)| target), pairs.len());
        let texts: Vec<(Words, Words)> = pairs.iter().map(|(source, target)| (lexicon.source_words(source), lexicon.target_words(target))).collect();
        let mut together: HashMap<(u32, u32), u32> = HashMap::new();
        for (source, target) in &texts {
            for one in source {
                for other in target {
                    *together.entry((*one, *other)).or_default() += 1;
                }
            }
        }
        lexicon.best = vec![Vec::new(); lexicon.source_counts.len()];
        for ((one, other), count) in together.into_iter().filter(|(_, count)| *count > 1) {
            lexicon.best[one as usize].push((other, count));
        }
        for (one, best) in lexicon.best.iter_mut().enumerate() {
            let dice = |(other, count): &(u32, u32)| 2.0 * *count as f32 / (lexicon.source_counts[one] + lexicon.target_counts[*other as usize]) as f32;
            best.sort_by(|a, b| dice(b).total_cmp(&dice(a)).then(a.0.cmp(&b.0)));
            best.truncate(KEPT);
        }
        let paired: Vec<f32> = texts.iter().filter_map(|(source, target)| lexicon.value(source, target, true)).collect();
        let others = |by: usize| texts.iter().zip(texts.iter().cycle().skip(by));
        let chance: Vec<f32> = [1, 2, 7].into_iter().flat_map(others).filter_map(|((source, _), (_, target))| lexicon.value(source, target, false)).collect();
        lexicon.paired = spread(&paired);
        lexicon.chance = spread(&chance);
        (lexicon.paired.0 > lexicon.chance.0).then_some(lexicon)
    }

    pub fn source_words(&self, text: &str) -> Words {
        rarest(words(text).iter().filter_map(|word| self.source.get(word)).copied().collect(), &self.source_counts)
    }

    pub fn target_words(&self, text: &str) -> Words {
        rarest(words(text).iter().filter_map(|word| self.target.get(word)).copied().collect(), &self.target_counts)
    }

    /// How much likelier these words are those of a text and its translation than of two texts, as a logarithm.
    /// `learnt` says that the pair is one that was learnt from; what it alone would say is not believed.
    pub fn odds(&self, source: &Words, target: &Words, learnt: bool) -> f32 {
        let Some(value) = self.value(source, target, learnt) else { return 0.0 };
        // Beyond the mean of either kind a value speaks for that kind, however the curves run.
        let value = value.clamp(self.chance.0, self.paired.0);
        let log = |(mean, deviation): (f32, f32)| -((value - mean) / deviation).powi(2) / 2.0 - deviation.ln();
        let few = (source.len().min(target.len()) as f32 / 6.0).min(1.0);
        let shrunk = self.pairs as f32 / (self.pairs as f32 + 100.0);
        ((log(self.paired) - log(self.chance)) * few * shrunk).clamp(-LIMIT, LIMIT)
    }

    /// How much of the words stands for each other, from 0 to 1; `None` where no word is known.
    fn value(&self, source: &Words, target: &Words, learnt: bool) -> Option<f32> {
        if source.is_empty() || target.is_empty() {
            return None;
        }
        let less = u32::from(learnt);
        let mut found: HashMap<u32, f32> = HashMap::new();
        let mut told = 0.0;
        for one in source {
            let mut top = 0.0f32;
            for (other, count) in &self.best[*one as usize] {
                if target.binary_search(other).is_err() {
                    continue;
                }
                let all = (self.source_counts[*one as usize] - less) + (self.target_counts[*other as usize] - less);
                let dice = 2.0 * (count - less) as f32 / all.max(1) as f32;
                top = top.max(dice);
                let known = found.entry(*other).or_default();
                *known = known.max(dice);
            }
            told += top;
        }
        Some((told / source.len() as f32 + found.values().sum::<f32>() / target.len() as f32) / 2.0)
    }
}

/// The words worth knowing, those that occur more than once and not everywhere, and in how many texts each does.
fn known<'a>(texts: impl Iterator<Item = &'a HashSet<String>>, all: usize) -> (HashMap<String, u32>, Vec<u32>) {
    let mut counts: HashMap<&String, u32> = HashMap::new();
    for word in texts.flatten() {
        *counts.entry(word).or_default() += 1;
    }
    let most = u32::try_from(all / 6).unwrap_or(u32::MAX).max(5);
    let mut kept: Vec<(&String, u32)> = counts.into_iter().filter(|(_, count)| (2..=most).contains(count)).collect();
    kept.sort();
    let ids = kept.iter().zip(0..).map(|((word, _), id)| (word.to_string(), id)).collect();
    (ids, kept.iter().map(|(_, count)| *count).collect())
}

fn rarest(mut words: Words, counts: &[u32]) -> Words {
    words.sort_by_key(|word| (counts[*word as usize], *word));
    words.truncate(MOST);
    words.sort_unstable();
    words
}

/// Mean and deviation.
fn spread(values: &[f32]) -> (f32, f32) {
    let count = values.len().max(1) as f32;
    let mean = values.iter().sum::<f32>() / count;
    let deviation = (values.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / count).sqrt();
    (mean, deviation.max(0.03))
}

/// The words of a text by their first letters; of scripts without blanks each two neighbouring letters.
fn words(text: &str) -> HashSet<String> {
    let mut words = HashSet::new();
    for run in text.split(|letter: char| !letter.is_alphanumeric()).filter(|run| run.chars().any(char::is_alphabetic)) {
        let letters: Vec<char> = run.chars().flat_map(char::to_lowercase).collect();
        let mut from = 0;
        while from < letters.len() {
            let dense = is_dense(letters[from]);
            let end = letters[from..].iter().position(|letter| is_dense(*letter) != dense).map_or(letters.len(), |at| from + at);
            match dense {
                true => words.extend(letters[from..end].windows(2).map(|two| two.iter().collect())),
                false if end - from > 1 => {
                    words.insert(letters[from..end.min(from + 6)].iter().collect());
                }
                false => {}
            }
            from = end;
        }
    }
    words
}

fn is_dense(letter: char) -> bool {
    matches!(u32::from(letter), 0x0E00..=0x0E7F | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_a_translation_from_another_text() {
        let word = |number: usize, language: &str| format!("{}{}{language}", char::from(b'a' + (number / 8 % 8) as u8), char::from(b'a' + (number % 8) as u8));
        let text = |seed: usize, language: &str| (0..5).map(|step| word(seed * (2 * step + 1) + 7 * step, language)).collect::<Vec<_>>().join(" ");
        let pairs: Vec<(String, String)> = (0..130).map(|seed| (text(seed, "en"), text(seed, "de"))).collect();
        let lexicon = Lexicon::learn(&pairs).unwrap();
        let odds = |one: &str, other: &str| lexicon.odds(&lexicon.source_words(one), &lexicon.target_words(other), false);
        assert!(odds("aben cden efen ghen baen", "ghde abde bade cdde efde") > 1.0);
        assert!(odds("aben cden efen ghen baen", "aade dede hbde gade fcde") < -1.0);
        assert!(Lexicon::learn(&pairs[..3]).is_none());
    }

    #[test]
    fn words_of_dense_scripts_are_pairs_of_letters() {
        let mut found: Vec<String> = words("使用 SDK の設定").into_iter().collect();
        found.sort();
        assert_eq!(found, ["sdk", "の設", "使用", "設定"]);
    }
}
