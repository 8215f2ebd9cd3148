//! The translation memory with half a million texts: how long its index takes, and finding a text that is alike.

use std::time::{Duration, Instant};

use latimer::catalog::Message;
use latimer::inline::Inline;
use latimer::memory::Memory;

use super::{Outcome, locale};

const TEXTS: usize = 500_000;
const LOOKUPS: usize = 2_000;

pub fn memory() -> Outcome {
    let mut sentence = sentences();
    let (from, to) = (locale("en")?, locale("de")?);
    let texts: Vec<String> = (0..TEXTS).map(|number| format!("{} {number}.", sentence(4 + number % 23))).collect();
    let mut memory = Memory::new(&from, &to);
    let start = Instant::now();
    texts.iter().for_each(|text| memory.learn(&Message::text(text.as_str()), &Message::text("x"), String::from("bench")));
    let learnt = start.elapsed();
    // The first question makes the index.
    let start = Instant::now();
    memory.alike(&Inline::text(&texts[0]), 70);
    let indexed = start.elapsed();
    let mut times: Vec<Duration> = Vec::with_capacity(LOOKUPS);
    let mut found = 0;
    for number in 0..LOOKUPS {
        let known = &texts[number * (TEXTS / LOOKUPS)];
        // Half of them are known texts with another word in the middle, half are new.
        let wanted = if number % 2 == 0 { with_another_word(known) } else { sentence(4 + number % 23) };
        let start = Instant::now();
        found += usize::from(memory.alike(&Inline::text(wanted), 70).is_some());
        times.push(start.elapsed());
    }
    times.sort();
    let mean = times.iter().sum::<Duration>() / LOOKUPS as u32;
    let share = |per_cent: usize| times[(LOOKUPS * per_cent / 100).min(LOOKUPS - 1)].as_secs_f64() * 1e3;
    println!("\n## Translation memory\n\n{} texts of 4 to 27 words, {LOOKUPS} questions, of which {found} found a text that is alike to 70%.\n\n| what | time | mark |\n|---|---:|---:|", memory.len());
    println!("| taking the texts in | {:.2} s | |", learnt.as_secs_f64());
    println!("| the index | {:.2} s | 2 s |", indexed.as_secs_f64());
    println!("| a question, mean | {:.3} ms | 1 ms |", mean.as_secs_f64() * 1e3);
    println!("| a question, half of them and 99 of 100 within | {:.3} and {:.3} ms | |", share(50), share(99));
    Ok(())
}

fn with_another_word(text: &str) -> String {
    let mut words: Vec<&str> = text.split(' ').collect();
    let middle = words.len() / 2;
    words[middle] = "otherwise";
    words.join(" ")
}

/// So many words has the language of these texts.
const VOCABULARY: f64 = 30_000.0;

/// Sentences of so many words, always the same ones; words are as frequent as in any language, by the inverse of their
/// rank (Zipf 1935).
fn sentences() -> impl FnMut(usize) -> String {
    let mut seed = 0x2545_F491_4F6C_DD1Du64;
    move |length| {
        let mut words = Vec::new();
        for _ in 0..length {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            let share = (seed >> 11) as f64 / (1u64 << 53) as f64;
            words.push(word(VOCABULARY.powf(share) as usize));
        }
        words.join(" ")
    }
}

/// The word of a rank, the more frequent the shorter.
fn word(mut rank: usize) -> String {
    const SYLLABLES: &[&str] = &["ka", "lo", "min", "ter", "su", "ber", "ni", "ost", "va", "ri", "den", "pu"];
    let mut word = String::new();
    while rank > 0 {
        word.push_str(SYLLABLES[rank % SYLLABLES.len()]);
        rank /= SYLLABLES.len();
    }
    word
}
