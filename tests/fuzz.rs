//! The fuzz targets' properties on stable Rust: over the corpus in `fuzz/corpus`, then over mutations of it, five hundred
//! for each target; with `LATIMER_FUZZ_MINUTES` as many as take about so long, the same ones on any machine, and with
//! `LATIMER_FUZZ_SECONDS` as many as that time allows. `LATIMER_FUZZ_SEED` gives others, and `LATIMER_FUZZ_INPUT` names a
//! file that takes the corpus's place: what `cargo fuzz` found is shortened so.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

#[path = "../fuzz/properties/mod.rs"]
mod properties;

use std::panic::catch_unwind;
use std::path::Path;
use std::time::{Duration, Instant};

use properties::TARGETS;
use properties::attack::Random;

/// How long an input may grow.
const LENGTH: usize = 4096;

/// How many mutations are tried where nobody says otherwise.
const FEW: u64 = 500;

#[test]
fn markdown() {
    hold("markdown", 5_000);
}

#[test]
fn html() {
    hold("html", 17_000);
}

#[test]
fn front_matter() {
    hold("front_matter", 100_000);
}

#[test]
fn catalog() {
    hold("catalog", 10_000);
}

#[test]
fn merge() {
    hold("merge", 8_000);
}

/// Each target has its test above, its corpus, its dictionary and its line in `fuzz/Cargo.toml`.
#[test]
fn every_target_is_held() {
    let own = std::fs::read_to_string(file!()).unwrap();
    let manifest = std::fs::read_to_string(folder().join("Cargo.toml")).unwrap();
    for (target, _) in TARGETS {
        assert!(own.contains(&format!("    hold(\"{target}\", ")) && manifest.contains(&format!("fuzz_targets/{target}.rs")), "{target}");
        assert!(!corpus(target).is_empty() && !dictionary(target).is_empty(), "{target}");
    }
}

/// Holds a target's property; about so many mutations of its corpus take a minute.
fn hold(target: &str, a_minute: u64) {
    let property = TARGETS.iter().find(|(name, _)| *name == target).unwrap().1;
    let (corpus, fragments) = (corpus(target), dictionary(target));
    corpus.iter().for_each(|input| holds(property, input));
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let time = number("LATIMER_FUZZ_SECONDS").map(Duration::from_secs);
    let wanted = number("LATIMER_FUZZ_MINUTES").map_or(FEW, |minutes| minutes * a_minute);
    let mut random = Random::of(number("LATIMER_FUZZ_SEED").unwrap_or(0));
    let start = Instant::now();
    let mut rounds = 0;
    while time.map_or(rounds < wanted, |time| start.elapsed() < time) {
        holds(property, &mutation(&corpus, &fragments, &mut random));
        rounds += 1;
    }
    println!("{target}: {} inputs of the corpus and {rounds} mutations of them", corpus.len());
}

/// Holds a property for an input; where it does not, for the shortest that is found inside of it.
fn holds(property: fn(&[u8]), input: &[u8]) {
    let fails = |input: &[u8]| catch_unwind(|| property(input)).is_err();
    if fails(input) {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let short = shortened(input, fails);
        std::panic::set_hook(hook);
        eprintln!("the property does not hold for b\"{}\"", short.escape_ascii());
        property(&short);
        panic!("the property holds at the second attempt");
    }
}

/// An input without all stretches that can be left out while it still fails.
fn shortened(input: &[u8], fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut input = input.to_vec();
    let mut length = input.len() / 2;
    while length > 0 {
        let mut at = 0;
        while at < input.len() {
            let mut shorter = input.clone();
            shorter.drain(at..(at + length).min(input.len()));
            if fails(&shorter) { input = shorter } else { at += length }
        }
        length /= 2;
    }
    input
}

/// One of the inputs with a few changes: fragments put in, stretches taken out, doubled or taken from another input.
fn mutation(corpus: &[Vec<u8>], fragments: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut input = corpus[random.below(corpus.len())].clone();
    for _ in 0..1 + random.below(6) {
        let from = random.below(input.len() + 1);
        let to = from + random.below(input.len() - from + 1).min(random.below(40));
        match random.below(8) {
            0 => drop(input.drain(from..to)),
            1 => input.splice(from..from, input[from..to].to_vec()).for_each(drop),
            2 => {
                let other = &corpus[random.below(corpus.len())];
                let start = random.below(other.len() + 1);
                let end = start + random.below(other.len() - start + 1);
                input.splice(from..to, other[start..end].iter().copied()).for_each(drop);
            }
            3 if from < input.len() => input[from] = random.below(256) as u8,
            4 => input.splice(from..to, fragments[random.below(fragments.len())].iter().copied()).for_each(drop),
            _ => input.splice(from..from, fragments[random.below(fragments.len())].iter().copied()).for_each(drop),
        }
    }
    input.truncate(LENGTH);
    input
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz"))
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    if let Some(input) = std::env::var_os("LATIMER_FUZZ_INPUT") {
        return vec![std::fs::read(input).unwrap()];
    }
    let mut paths: Vec<_> = std::fs::read_dir(folder().join("corpus").join(target)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// The fragments of a target, each a quoted line: `"\n\x0A\""`.
fn dictionary(target: &str) -> Vec<Vec<u8>> {
    let text = std::fs::read_to_string(folder().join(format!("dictionaries/{target}.dict"))).unwrap();
    text.lines().filter_map(|line| Some(unescaped(line.strip_prefix('"')?.strip_suffix('"')?))).collect()
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'\\' => match bytes.next() {
                Some(b'x') => {
                    let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                Some(other) => other,
                None => b'\\',
            },
            other => other,
        });
    }
    out
}
