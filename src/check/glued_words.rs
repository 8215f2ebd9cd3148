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
    // Some languages write a capital inside words; those whose small words are known do not.
    if !both.target.measure.has(has::GLUED) || both.to.stopwords.is_empty() && !both.to.is_dense() && both.to.code() != "ko" {
        return Vec::new();
    }
    let source = both.source.words.to_lowercase();
    // A name that the source has too may have another ending here.
    let is_name = |around: &str| source.contains(&around.to_lowercase());
    let words = both.target.particulars().rest.split(|letter: char| letter.is_whitespace() || letter == super::text::HOLE);
    let found = words.into_iter().find(|word| seams(word).iter().any(|around| !is_name(around)));
    found.map(|word| Fault::new(msg!("check-words-glued", word = word)).at(word)).into_iter().collect()
}

/// The places where a word seems to be two, each with two letters on either side. Three small letters before the capital
/// and two behind it, so that most names (McDonald, iPhone, eID) are none; or a mark that ends sentences between a small
/// letter and a capital. What begins small inside a name with a capital further on (JavaScript) the source has too.
fn seams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let small = |at: usize| letters.get(at).is_some_and(|letter| letter.is_lowercase());
    let big = |at: usize| letters.get(at).is_some_and(|letter| letter.is_uppercase());
    let is_seam = |at: &usize| {
        let camel = big(*at) && small(at - 1) && small(at - 2) && small(at - 3) && small(at + 1) && small(at + 2);
        let stop = big(*at) && ".!?".contains(letters[at - 1]) && small(at - 2) && small(at - 3) && small(at + 1);
        camel || stop
    };
    (3..letters.len()).filter(is_seam).map(|at| letters[at - 2..at + 2].iter().collect()).collect()
}
