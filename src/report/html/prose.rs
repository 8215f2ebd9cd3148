//! Texts as HTML: their tags as the formatting that they stand for, and what has changed in them marked by words.

use similar::{ChangeTag, TextDiff};

use crate::inline::{Inline, Kind, Piece, Tag};
use crate::report::xml::escaped;
use crate::text::facts;

/// What the marks are called, for those who do not see them.
pub struct Marks {
    pub added: String,
    pub removed: String,
    /// What is said of a number that the source has no more.
    pub stale: String,
}

/// A text as it is. `targets` are what its tags stand for; `stale` are numbers that its source had and has no more.
pub fn plain(text: &Inline, targets: &[(Tag, String)], stale: &[String], marks: &Marks) -> String {
    let mut out = Writer::new(targets);
    for token in tokens(text) {
        let is_stale = matches!(&token, Piece::Text(word) if facts::numbers(word).iter().any(|number| stale.contains(number)));
        if is_stale {
            out.raw(&format!("<mark title=\"{}\">", escaped(&marks.stale)));
        }
        out.piece(&token);
        if is_stale {
            out.raw("</mark>");
        }
    }
    out.done()
}

/// The new text with what went and what came. Facts among that are marked more strongly where `facts` names the
/// language that they are looked for in.
pub fn difference(old: &Inline, new: &Inline, targets: &[(Tag, String)], facts: Option<&str>, marks: &Marks) -> String {
    let mut out = Writer::new(targets);
    for (change, tokens) in runs(&tokens(old), &tokens(new)) {
        let (element, said) = match change {
            ChangeTag::Equal => {
                tokens.iter().for_each(|token| out.piece(token));
                continue;
            }
            ChangeTag::Delete => ("del", &marks.removed),
            ChangeTag::Insert => ("ins", &marks.added),
        };
        let words: String = tokens.iter().map(|token| if let Piece::Text(text) | Piece::Locked(_, text) = token { text.as_str() } else { "" }).collect();
        // Formatting that came or went alone has no words to mark.
        if words.trim().is_empty() {
            if change == ChangeTag::Insert {
                tokens.iter().for_each(|token| out.piece(token));
            }
            continue;
        }
        let class = if facts.is_some_and(|language| has_fact(&words, language)) { " class=\"fact\"" } else { "" };
        out.raw(&format!("<{element}{class}><span class=\"vh\">{} </span>", escaped(said)));
        match change {
            // What is gone has lost its formatting, too.
            ChangeTag::Delete => out.raw(&escaped(&words)),
            _ => tokens.iter().for_each(|token| out.piece(token)),
        }
        out.raw(&format!("</{element}>"));
    }
    out.done()
}

/// Whether words out of the midst of a sentence hold a fact; in a language without a list of them, a number.
fn has_fact(words: &str, language: &str) -> bool {
    match facts::facts(&format!("x {words}"), language) {
        Some(facts) => !facts.is_empty(),
        None => !facts::numbers(words).is_empty(),
    }
}

/// The pieces of a text with each word and each blank between words on its own.
fn tokens(text: &Inline) -> Vec<Piece> {
    let mut tokens = Vec::new();
    for piece in &text.pieces {
        let Piece::Text(text) = piece else {
            tokens.push(piece.clone());
            continue;
        };
        let mut rest = text.as_str();
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|char: char| char.is_whitespace() != first.is_whitespace()).unwrap_or(rest.len());
            tokens.push(Piece::Text(rest[..end].to_string()));
            rest = &rest[end..];
        }
    }
    tokens
}

/// Runs of tokens that stayed, went or came. What stayed between two changes and is no more than a blank belongs to
/// both, so that a phrase that was replaced reads as one.
fn runs(old: &[Piece], new: &[Piece]) -> Vec<(ChangeTag, Vec<Piece>)> {
    let key = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Open(tag) => format!("\0<{tag}>"),
        Piece::Close(tag) => format!("\0</{tag}>"),
        Piece::Alone(tag) => format!("\0<{tag}/>"),
        Piece::Locked(tag, text) => format!("\0<{tag}>{text}"),
    };
    let (old_keys, new_keys): (Vec<String>, Vec<String>) = (old.iter().map(key).collect(), new.iter().map(key).collect());
    let diff = TextDiff::from_slices(
        &old_keys.iter().map(String::as_str).collect::<Vec<_>>(),
        &new_keys.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let changes: Vec<(ChangeTag, Piece)> = diff
        .iter_all_changes()
        .filter_map(|change| {
            let piece = match change.tag() {
                ChangeTag::Delete => old.get(change.old_index()?),
                _ => new.get(change.new_index()?),
            };
            Some((change.tag(), piece?.clone()))
        })
        .collect();
    let mut runs: Vec<(ChangeTag, Vec<Piece>)> = Vec::new();
    // What went and what came since something stayed.
    let (mut went, mut came): (Vec<Piece>, Vec<Piece>) = (Vec::new(), Vec::new());
    for (at, (tag, piece)) in changes.iter().enumerate() {
        let is_blank = |piece: &Piece| matches!(piece, Piece::Text(text) if text.trim().is_empty());
        let goes_on = !went.is_empty() && !came.is_empty() && is_blank(piece) && changes.get(at + 1).is_some_and(|(next, _)| *next != ChangeTag::Equal);
        match tag {
            ChangeTag::Delete => went.push(piece.clone()),
            ChangeTag::Insert => came.push(piece.clone()),
            ChangeTag::Equal if goes_on => {
                went.push(piece.clone());
                came.push(piece.clone());
            }
            ChangeTag::Equal => {
                settle(&mut runs, &mut went, &mut came);
                match runs.last_mut() {
                    Some((ChangeTag::Equal, pieces)) => pieces.push(piece.clone()),
                    _ => runs.push((ChangeTag::Equal, vec![piece.clone()])),
                }
            }
        }
    }
    settle(&mut runs, &mut went, &mut came);
    runs
}

fn settle(runs: &mut Vec<(ChangeTag, Vec<Piece>)>, went: &mut Vec<Piece>, came: &mut Vec<Piece>) {
    let both = [(ChangeTag::Delete, std::mem::take(went)), (ChangeTag::Insert, std::mem::take(came))];
    runs.extend(both.into_iter().filter(|(_, pieces)| !pieces.is_empty()));
}

/// Writes pieces. Each run of words has the elements of the tags that are open around it, so that marks may begin and end
/// anywhere.
struct Writer<'a> {
    out: String,
    open: Vec<Tag>,
    targets: &'a [(Tag, String)],
    /// Words that are waiting for the elements around them.
    words: String,
}

impl<'a> Writer<'a> {
    fn new(targets: &'a [(Tag, String)]) -> Writer<'a> {
        Writer { out: String::new(), open: Vec::new(), targets, words: String::new() }
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Text(text) => self.words.push_str(text),
            Piece::Open(tag) => {
                self.flush();
                self.open.push(*tag);
            }
            Piece::Close(tag) => {
                self.flush();
                self.open.retain(|open| open != tag);
            }
            Piece::Alone(tag) if tag.kind == Kind::Break => self.raw("<br>"),
            Piece::Alone(tag) => {
                let chip = format!("<span class=\"chip\"{}>{tag}</span>", self.title(*tag));
                self.raw(&chip);
            }
            Piece::Locked(tag, text) => {
                let code = format!("<code{}>{}</code>", self.title(*tag), escaped(text));
                self.raw(&code);
            }
        }
    }

    fn raw(&mut self, html: &str) {
        self.flush();
        self.out.push_str(html);
    }

    fn flush(&mut self) {
        if self.words.is_empty() {
            return;
        }
        let words = escaped(&std::mem::take(&mut self.words));
        let elements: Vec<(&str, String)> = self.open.iter().map(|tag| (element(tag.kind), self.title(*tag))).collect();
        elements.iter().for_each(|(name, title)| self.out.push_str(&format!("<{name}{title}>")));
        self.out.push_str(&words);
        elements.iter().rev().for_each(|(name, _)| self.out.push_str(&format!("</{name}>")));
    }

    /// What a tag stands for, where that is known.
    fn title(&self, tag: Tag) -> String {
        let target = self.targets.iter().find(|(of, _)| *of == tag).map(|(_, target)| format!(" title=\"{tag}: {}\"", escaped(target)));
        target.unwrap_or_default()
    }

    fn done(mut self) -> String {
        self.flush();
        self.out
    }
}

/// The element that a pair is shown as. A link is no link here: a report leads nowhere but to the forge.
fn element(kind: Kind) -> &'static str {
    match kind {
        Kind::Link => "u",
        Kind::Strong => "strong",
        Kind::Emphasis => "em",
        Kind::Strike => "s",
        Kind::Sub => "sub",
        Kind::Sup => "sup",
        Kind::Quote => "q",
        _ => "span",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use proptest::prelude::*;

    fn marks() -> Marks {
        Marks { added: "added:".into(), removed: "removed:".into(), stale: "old".into() }
    }

    fn shown(old: &str, new: &str, facts: Option<&str>) -> String {
        let read = |text| message::read(text).unwrap();
        difference(&read(old), &read(new), &[], facts, &marks()).replace("<span class=\"vh\">added: </span>", "").replace("<span class=\"vh\">removed: </span>", "")
    }

    #[test]
    fn a_phrase_that_was_replaced_reads_as_one_and_its_facts_stand_out() {
        let (old, new) = ("Apply until <b1>31 October 2026</b1>, please.", "Apply until <b1>30 November 2026</b1>, kindly.");
        let seen = shown(old, new, Some("en"));
        let date = "<del class=\"fact\">31 October</del><ins class=\"fact\"><strong>30 November</strong></ins>";
        assert_eq!(seen, format!("Apply until {date}<strong> 2026</strong>, <del>please.</del><ins>kindly.</ins>"));
        assert!(!shown(old, new, None).contains("fact"));
    }

    #[test]
    fn numbers_that_the_source_has_no_more_are_marked_in_the_translation() {
        let text = message::read("حتى 31 أكتوبر ٢٠٢٦").unwrap();
        let seen = plain(&text, &[], &["31".to_string()], &marks());
        assert_eq!(seen, "حتى <mark title=\"old\">31</mark> أكتوبر ٢٠٢٦");
    }

    #[test]
    fn nothing_of_a_text_is_markup() {
        let text = Inline::text("<script>alert(1)</script>");
        assert_eq!(plain(&text, &[], &[], &marks()), "&lt;script&gt;alert(1)&lt;/script&gt;");
        let link = message::read("<a1>x</a1>").unwrap();
        let target = [(link.tags()[0], "\"><script>".to_string())];
        assert_eq!(plain(&link, &target, &[], &marks()), "<u title=\"a1: &quot;&gt;&lt;script&gt;\">x</u>");
    }

    /// The letters of HTML, of the old text or of the new one.
    fn words_of(html: &str, without: &str) -> String {
        let gone = regex::Regex::new(&format!("(?s)<{without}[^>]*>.*?</{without}>|<span class=\"vh\">[^<]*</span>|<[^>]*>")).unwrap();
        gone.replace_all(html, "").split_whitespace().collect()
    }

    proptest! {
        /// Without what came the old words are left, without what went the new ones, and every element is closed. Blanks
        /// that came or went alone have no mark.
        #[test]
        fn a_difference_holds_both_texts(old in "([a-d]{1,2} ?|<b1>x</b1> |1 ){0,12}", new in "([a-d]{1,2} ?|<b1>x</b1> |2 ){0,12}") {
            let (Ok(old), Ok(new)) = (message::read(&old), message::read(&new)) else { return Ok(()) };
            let html = difference(&old, &new, &[], Some("en"), &marks());
            let plain = |text: &Inline| text.plain().split_whitespace().collect::<String>();
            prop_assert_eq!(words_of(&html, "ins"), plain(&old));
            prop_assert_eq!(words_of(&html, "del"), plain(&new));
            prop_assert_eq!(html.matches('<').count() % 2, 0);
        }
    }
}
