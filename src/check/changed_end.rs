//! `changed-end`: a text that ends in another way than its source.

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-end",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A translation that ends with another kind of mark than its source: a question without a question mark, a heading with a full stop, a list item that lost its comma. Each language’s own marks count (`؟`, `;` in Greek, `。`).",
        why: "A question reads as a statement, and lists and headings look untidy.",
        example: "Where?: Wo. → Wo?",
        cure: "End the text as the source does, with the mark of the language.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let (source, target) = (end(&both.source.words, both.from.code()), end(&both.target.words, both.to.code()));
    let (Some(source), Some(target)) = (source, target) else { return Vec::new() };
    // Languages that write without blanks leave the full stop out of short texts, others have none at all.
    let lenient = both.to.is_dense() || both.from.is_dense();
    if source == target || lenient && matches!((source, target), (End::Stop, End::None) | (End::None, End::Stop)) {
        return Vec::new();
    }
    // Languages differ in how loud they are; what ends a sentence ends it.
    let sentence = |end| matches!(end, End::Stop | End::Exclamation | End::Ellipsis);
    if sentence(source) && sentence(target) || matches!((source, target), (End::Ellipsis, End::None) | (End::None, End::Ellipsis)) {
        return Vec::new();
    }
    let says = msg!("check-end-changed", source = tail(&both.source.words), target = tail(&both.target.words));
    vec![Fault::new(says).at(both.target.words.trim_end().split(' ').next_back().unwrap_or_default())]
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    None,
    Stop,
    Question,
    Exclamation,
    Colon,
    Comma,
    Ellipsis,
}

/// How a text ends; `None` where it ends in something that only the program knows.
fn end(words: &str, language: &str) -> Option<End> {
    let bare = words.trim_end_matches(|letter: char| letter.is_whitespace() || "\"”“»«’‘'）)]」』›‹\u{200F}\u{200E}*".contains(letter));
    let last = bare.chars().next_back()?;
    Some(match last {
        super::text::HOLE => return None,
        _ if bare.ends_with("...") => End::Ellipsis,
        '…' => End::Ellipsis,
        '.' | '。' | '۔' | '।' | '։' | '．' | '።' | '᙮' => End::Stop,
        ';' | '\u{37E}' if language == "el" => End::Question,
        '?' | '？' | '؟' | '՞' | '፧' => End::Question,
        '!' | '！' | '՜' => End::Exclamation,
        ':' | '：' | '፦' => End::Colon,
        ',' | '،' | '、' | '，' | ';' | '؛' | '；' => End::Comma,
        _ => End::None,
    })
}

fn tail(words: &str) -> String {
    let words = words.trim_end();
    let start = words.char_indices().rev().nth(11).map_or(0, |(at, _)| at);
    if start == 0 { words.to_string() } else { format!("…{}", &words[start..]) }
}
