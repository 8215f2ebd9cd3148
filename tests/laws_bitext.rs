//! Laws of bitext alignment, over this repository's translated pages with blocks taken out, put in and moved: whatever
//! happens around them, texts are not paired with the wrong ones.
#![allow(clippy::unwrap_used)]

use std::collections::HashSet;
use std::path::Path;

use latimer::lineage::bitext::{self, Folding, Known, Pair};
use latimer::page::{self, Format, Page, Profile};
use latimer::text::{Locale, Source};
use proptest::prelude::*;

const PAGES: &[&str] = &["office.md", "fund.md", "networks.md", "europe.md", "contact.md", "sustainability.md", "partner-cities.md"];

/// From this confidence on no pair may be wrong here.
const SURE: f32 = 0.9;

fn text(locale: &str, page: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(locale).join(page)).unwrap()
}

fn read(text: &str) -> Page {
    page::read(Source::new("page.md", text), Format::Markdown, &Profile::named("hugo").unwrap())
}

fn folding(locale: &str) -> Folding {
    Folding::of(&Locale::parse("en").unwrap(), &Locale::parse(locale).unwrap())
}

/// Which texts belong together: those at the same place of two pages that merge made alike.
fn truth(locale: &str, page: &str) -> HashSet<(String, String)> {
    let (english, other) = (read(&text("en", page)), read(&text(locale, page)));
    assert_eq!(english.units.len(), other.units.len(), "{locale} {page}");
    english.units.iter().zip(&other.units).map(|(one, other)| (one.text.plain(), other.text.plain())).collect()
}

/// A page's blocks: what stands between blank lines, its front matter first.
fn blocks(text: &str) -> (String, Vec<String>) {
    let fence = format!("\n{}\n", &text[..3]);
    let end = text[4..].find(&fence).unwrap() + 9;
    (text[..end].to_string(), text[end..].split("\n\n").map(|block| block.trim_matches('\n').to_string()).filter(|block| !block.is_empty()).collect())
}

/// Whether a block may be taken away: without a definition, texts elsewhere would read otherwise.
fn is_free(block: &str) -> bool {
    !block.contains("]: ")
}

fn joined(front: &str, blocks: &[String]) -> String {
    format!("{front}\n{}\n", blocks.join("\n\n"))
}

fn pairs(english: &Page, other: &Page, locale: &str) -> Vec<(String, String, f32)> {
    let words = |pair: &Pair| pair.single().map(|(i, j)| (english.units[i].text.plain(), other.units[j].text.plain(), pair.confidence));
    bitext::align(english, other, &folding(locale), Known::default()).iter().filter_map(words).collect()
}

/// Texts of nowhere.
const STRANGE: &[&str] = &[
    "Dieser Absatz steht auf keiner anderen Seite und hat 7 Wörter mehr.",
    "## Eine neue Überschrift",
    "Cette phrase ne se trouve nulle part ailleurs, et personne ne la traduit.",
    "- Ein Punkt\n- Noch ein Punkt",
];

/// Small numbers that look as if by chance, the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// Takes about one block in seven away, puts one in, and, if asked, moves one.
fn change(blocks: &mut Vec<String>, moves: bool, chance: &mut Chance) {
    blocks.retain(|block| !is_free(block) || chance.below(7) > 0);
    let at = chance.below(blocks.len() + 1);
    blocks.insert(at, STRANGE[chance.below(STRANGE.len())].to_string());
    if moves {
        let block = blocks.remove(chance.below(blocks.len()));
        blocks.insert(chance.below(blocks.len() + 1), block);
    }
}

/// Of pages that were changed on both sides: the sure pairs, those of them that are right, all right pairs found, and
/// all that there are to find.
fn counts(moves: bool) -> [usize; 4] {
    let mut counts = [0; 4];
    let mut chance = Chance(7);
    for (page, locale) in PAGES.iter().flat_map(|page| ["de", "fr"].map(|locale| (page, locale))) {
        let truth = truth(locale, page);
        for _ in 0..25 {
            let ((front, mut english), (other_front, mut other)) = (blocks(&text("en", page)), blocks(&text(locale, page)));
            change(&mut english, moves, &mut chance);
            change(&mut other, moves, &mut chance);
            let (english, other) = (read(&joined(&front, &english)), read(&joined(&other_front, &other)));
            let words = |page: &Page| page.units.iter().map(|unit| unit.text.plain()).collect::<HashSet<_>>();
            let (here, there) = (words(&english), words(&other));
            let found = pairs(&english, &other, locale);
            counts[3] += truth.iter().filter(|(one, other)| here.contains(one) && there.contains(other)).count();
            counts[2] += truth.iter().filter(|pair| found.iter().any(|(one, other, _)| (one, other) == (&pair.0, &pair.1))).count();
            // Of a text that was put in on both sides it is no mistake to say so.
            for (one, other, _) in found.into_iter().filter(|(one, other, confidence)| *confidence >= SURE && one != other) {
                counts[0] += 1;
                counts[1] += usize::from(truth.contains(&(one, other)));
            }
        }
    }
    counts
}

#[test]
fn pairs_that_are_sure_are_right_whatever_is_taken_out_or_put_in() {
    let [sure, right, found, all] = counts(false);
    assert!(right * 100 >= sure * 99 && found * 100 >= all * 97 && sure * 10 >= all * 7, "{sure} sure, {right} of them right; {found} found of {all}");
}

#[test]
fn pairs_that_are_sure_are_right_even_where_blocks_move() {
    let [sure, right, found, all] = counts(true);
    assert!(right * 100 >= sure * 99 && found * 100 >= all * 93 && sure * 10 >= all * 6, "{sure} sure, {right} of them right; {found} found of {all}");
}

proptest! {
    #[test]
    fn no_unit_is_in_two_pairs(one in "([a-z# |*0-9-]{0,12}\n{1,2}){0,12}", other in "([a-z# |*0-9-]{0,12}\n{1,2}){0,12}") {
        let (one, other) = (read(&one), read(&other));
        let (mut here, mut there) = (HashSet::new(), HashSet::new());
        for pair in bitext::align(&one, &other, &folding("de"), Known::default()) {
            prop_assert!((0.0..=1.0).contains(&pair.confidence));
            prop_assert!(pair.source.clone().all(|at| at < one.units.len() && here.insert(at)));
            prop_assert!(pair.target.clone().all(|at| at < other.units.len() && there.insert(at)));
        }
    }
}

#[test]
fn a_page_is_aligned_with_its_translation() {
    for (page, locale) in PAGES.iter().flat_map(|page| ["de", "fr"].map(|locale| (page, locale))) {
        let truth = truth(locale, page);
        let found = pairs(&read(&text("en", page)), &read(&text(locale, page)), locale);
        let right = found.iter().filter(|(one, other, _)| truth.contains(&(one.clone(), other.clone()))).count();
        assert!(right == found.len() && right * 100 >= truth.len() * 98, "{locale} {page}: {right} of {} of {}", found.len(), truth.len());
    }
}
