//! `changed-end`: a text that ends in another way than its source.

use super::text::shown;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "changed-end",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A translation that ends with another kind of mark than its source: a question without a question mark, a line that lost its colon or comma, a text of several sentences without the last full stop. Each language’s own marks count (`؟`, `;` in Greek, `。`); where good translations differ, as in the full stop of a heading or the ends of a list’s lines, nothing is said.",
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
    if is_style(source, target, both) {
        return Vec::new();
    }
    let says = msg!("check-end-changed", source = tail(&both.source.words), target = tail(&both.target.words));
    vec![Fault::new(says).at(both.target.words.trim_end().split(' ').next_back().unwrap_or_default())]
}

/// Whether good translations end so too: read in some hundreds of published ones.
fn is_style(source: End, target: End, both: &Both) -> bool {
    // Languages that write without blanks, and Korean, put fewer marks, and the verb behind what it announces.
    let lenient = [both.from, both.to].iter().any(|language| language.is_dense() || language.code() == "ko");
    match (source, target) {
        (source, target) if source == target => true,
        // Languages differ in how loud they are; what ends a sentence ends it.
        (End::Stop | End::Exclamation | End::Ellipsis, End::Stop | End::Exclamation | End::Ellipsis) => true,
        // A heading may ask, and lists end their lines, in one language and not in the other.
        (End::None | End::Ellipsis, _) => true,
        // A statement can be made as a question, and what announces a list can stand before the verb.
        (End::Stop | End::Exclamation | End::Colon, End::Question) | (End::Colon, End::Stop) => true,
        (End::Comma, target) => target != End::None || lenient,
        (End::Stop | End::Exclamation, End::Comma | End::None) => lenient || !is_of_sentences(&both.source.words) || !is_of_sentences(&both.target.words),
        _ => lenient && target != End::Colon,
    }
}

/// Whether a sentence ends inside the text, so that it is no heading and no line of a list.
fn is_of_sentences(words: &str) -> bool {
    let inner = words.trim_end().trim_end_matches(|letter: char| !letter.is_alphanumeric());
    inner.contains(['。', '？', '！', '।', '։', '။']) || [". ", "? ", "! ", "۔ ", "؟ "].iter().any(|mark| inner.contains(mark))
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
    let bare = words.trim_end_matches(|letter: char| letter.is_whitespace() || unicode_normalization::char::is_combining_mark(letter) || "\"”“»«’‘'）)]」』›‹\u{200C}\u{200F}\u{200E}*".contains(letter));
    let last = bare.chars().next_back()?;
    // Armenian asks and exclaims inside the word that matters.
    let last_sentence = bare.trim_end_matches(['։', ':']).rsplit(['։', ':']).next().unwrap_or_default();
    Some(match last {
        super::text::HOLE => return None,
        _ if last_sentence.contains('՞') => End::Question,
        _ if last_sentence.contains('՜') => End::Exclamation,
        // Keyboards without the Armenian full stop have a colon.
        ':' if language == "hy" => End::Stop,
        _ if bare.ends_with("...") => End::Ellipsis,
        // Where a sentence ends with a question, as in “see Who are you?.”, languages do as they like.
        _ if bare.ends_with("?.") => return None,
        _ if bare.ends_with("፡-") => End::Colon,
        '…' => End::Ellipsis,
        '.' | '。' | '۔' | '।' | '։' | '．' | '።' | '᙮' | '။' | '។' | '៕' => End::Stop,
        ';' | '\u{37E}' if language == "el" => End::Question,
        '?' | '？' | '؟' | '՞' | '፧' => End::Question,
        '!' | '！' | '՜' => End::Exclamation,
        ':' | '：' | '፦' | '՝' => End::Colon,
        ',' | '،' | '、' | '，' | ';' | '؛' | '；' | '၊' | '·' | '\u{387}' => End::Comma,
        _ => End::None,
    })
}

fn tail(words: &str) -> String {
    let words = shown(words);
    let words = words.trim_end();
    let start = words.char_indices().rev().nth(11).map_or(0, |(at, _)| at);
    if start == 0 { words.to_string() } else { format!("…{}", &words[start..]) }
}
