//! `glued-words`: two words without the blank between them.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "glued-words",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A capital inside a word that the source does not have (`AffairsMartin`), or a sentence that begins right behind the full stop of another (`Ende.Neu`).",
        why: "A blank was lost, often beside a tag or where two lines were joined.",
        example: "Das Büro ist offen.Kommen Sie! → Das Büro ist offen. Kommen Sie!",
        cure: "Put the blank in.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    if !both.target.measure.has(has::GLUED) {
        return Vec::new();
    }
    let words = both.target.particulars().rest.split(|letter: char| letter.is_whitespace() || letter == super::text::HOLE).collect::<Vec<_>>();
    let found = words.into_iter().find(|word| is_glued(word) && !both.source.words.contains(word.trim_matches(|letter: char| !letter.is_alphanumeric())));
    found.map(|word| Fault::new(msg!("check-words-glued", word = word)).at(word)).into_iter().collect()
}

/// Three small letters before the capital and two behind it, so that most names (McDonald, iPhone, eID) are none; or a
/// mark that ends sentences between a small letter and a capital.
pub fn is_glued(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let small = |at: usize| letters.get(at).is_some_and(|letter| letter.is_lowercase());
    let big = |at: usize| letters.get(at).is_some_and(|letter| letter.is_uppercase());
    (3..letters.len()).any(|at| {
        let camel = big(at) && small(at - 1) && small(at - 2) && small(at - 3) && small(at + 1) && small(at + 2);
        let stop = big(at) && ".!?".contains(letters[at - 1]) && small(at - 2) && small(at - 3) && small(at + 1);
        camel || stop
    })
}
