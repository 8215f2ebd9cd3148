//! A program's message taken apart into plain texts, and put together again in another language.
//!
//! Selectors are walked branch by branch, each branch with the words around it, so that every text is a whole one; a
//! plural gets the branches that the other language has (as Pontoon's pretranslation does it). Placeables, elements
//! of HTML and character references become tags.

use std::collections::HashMap;

use super::pattern::{Expression, Message, Part, Pattern, Variant};
use crate::inline::{Inline, Kind, Piece, Tag};

/// A message of so many texts is left to people.
const MOST: usize = 24;

/// A message as texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    value: Option<Tree>,
    attributes: Vec<(String, Tree)>,
    leaves: Vec<Leaf>,
}

/// Where the texts stand: one alone, by its number, or one for each branch.
#[derive(Clone, Debug, PartialEq)]
enum Tree {
    Leaf(usize),
    Select { selector: Expression, branches: Vec<(String, bool, Tree)> },
}

/// One text, and what its tags stand for.
#[derive(Clone, Debug, Default, PartialEq)]
struct Leaf {
    text: Inline,
    marks: Vec<(Piece, Vec<Part>)>,
}

impl Apart {
    /// Takes a message apart; `plurals` are the categories of the other language that whole numbers take, none where
    /// they are not known. `None` for a message with too many branches, and for one whose layout is more than line breaks.
    pub fn of(message: &Message, plurals: &[&str]) -> Option<Apart> {
        let mut leaves = Vec::new();
        let is_laid_out = |part: &Part| matches!(part, Part::Text(text) if text.contains("\n\n"));
        if message.patterns().any(|pattern| pattern.parts.iter().any(is_laid_out)) {
            return None;
        }
        let value = match &message.value {
            Some(value) => Some(tree(&value.parts, plurals, &mut leaves)?),
            None => None,
        };
        let attributes = message.attributes.iter().map(|(name, value)| Some((name.clone(), tree(&value.parts, plurals, &mut leaves)?))).collect::<Option<_>>()?;
        Some(Apart { value, attributes, leaves })
    }

    /// The texts, in their order.
    pub fn texts(&self) -> impl Iterator<Item = &Inline> {
        self.leaves.iter().map(|leaf| &leaf.text)
    }

    /// The message of other texts for these, with the same tags; `None` if one is missing or has a tag of its own.
    pub fn with(&self, texts: &[Inline]) -> Option<Message> {
        let value = match &self.value {
            Some(value) => Some(self.grown(value, texts)?),
            None => None,
        };
        let attributes = self.attributes.iter().map(|(name, value)| Some((name.clone(), self.grown(value, texts)?))).collect::<Option<_>>()?;
        Some(Message { value, attributes })
    }

    fn grown(&self, tree: &Tree, texts: &[Inline]) -> Option<Pattern> {
        match tree {
            Tree::Leaf(at) => self.leaves.get(*at)?.with(texts.get(*at)?),
            Tree::Select { selector, branches } => {
                let variant = |(key, default, tree): &(String, bool, Tree)| Some(Variant { key: key.clone(), default: *default, value: self.grown(tree, texts)? });
                let variants = branches.iter().map(variant).collect::<Option<_>>()?;
                Some(Pattern { parts: vec![Part::Placeable(Expression::Select { selector: Box::new(selector.clone()), variants })] })
            }
        }
    }
}

/// The branches of a pattern: those of its first selector, each with what stands around it.
fn tree(parts: &[Part], plurals: &[&str], leaves: &mut Vec<Leaf>) -> Option<Tree> {
    let select = parts.iter().enumerate().find_map(|(at, part)| match part {
        Part::Placeable(Expression::Select { selector, variants }) => Some((at, selector, variants)),
        _ => None,
    });
    let Some((at, selector, variants)) = select else {
        leaves.push(Leaf::of(parts));
        return (leaves.len() <= MOST).then(|| Tree::Leaf(leaves.len() - 1));
    };
    let mut branches = Vec::new();
    for (key, default, variant) in expanded(variants, plurals) {
        let whole: Vec<Part> = parts[..at].iter().chain(&variant.value.parts).chain(&parts[at + 1..]).cloned().collect();
        branches.push((key, default, tree(&whole, plurals, leaves)?));
    }
    Some(Tree::Select { selector: (**selector).clone(), branches })
}

const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// The branches that another language has: of a plural its own categories, each with the source's branch of that name or
/// the default one; of anything else the same.
fn expanded<'v>(variants: &'v [Variant], plurals: &[&str]) -> Vec<(String, bool, &'v Variant)> {
    let is_number = |key: &str| key.starts_with(|letter: char| letter.is_ascii_digit());
    let is_plural = variants.iter().all(|variant| is_number(&variant.key) || CATEGORIES.contains(&variant.key.as_str())) && variants.iter().any(|variant| !is_number(&variant.key));
    let (Some(default), true, false) = (variants.iter().find(|variant| variant.default), is_plural, plurals.is_empty()) else {
        return variants.iter().map(|variant| (variant.key.clone(), variant.default, variant)).collect();
    };
    let numbers = variants.iter().filter(|variant| is_number(&variant.key) && !variant.default).map(|variant| (variant.key.clone(), false, variant));
    let last = plurals.len() - 1;
    let default_at = plurals.iter().position(|name| *name == "other").unwrap_or(last);
    let own = plurals.iter().enumerate().map(|(at, name)| (name.to_string(), at == default_at, variants.iter().find(|variant| variant.key == *name).unwrap_or(default)));
    numbers.chain(own).collect()
}

impl Leaf {
    fn of(parts: &[Part]) -> Leaf {
        let mut reading = Reading::default();
        for part in parts {
            match part {
                Part::Text(text) => reading.text(text),
                other => reading.hole(other.clone()),
            }
        }
        reading.done()
    }

    fn with(&self, text: &Inline) -> Option<Pattern> {
        let mut parts = Vec::new();
        for piece in &text.pieces {
            match piece {
                Piece::Text(words) => push_words(&mut parts, words),
                _ => self.marks.iter().find(|(known, _)| known == piece)?.1.iter().for_each(|part| push(&mut parts, part)),
            }
        }
        // Blanks at the edge of a pattern are nobody's.
        for at in [0, parts.len().saturating_sub(1)] {
            if let Some(Part::Text(words)) = parts.get(at)
                && words.trim_matches(' ').is_empty()
            {
                parts[at] = Part::Literal(words.clone());
            }
        }
        Some(Pattern { parts })
    }
}

/// Adds words that a machine or a person wrote: braces are theirs, and no placeable.
fn push_words(parts: &mut Vec<Part>, words: &str) {
    for (at, between) in words.split(['{', '}']).enumerate() {
        if at > 0 {
            let brace = words[..between.as_ptr() as usize - words.as_ptr() as usize].chars().next_back();
            parts.extend(brace.map(|brace| Part::Literal(brace.to_string())));
        }
        if !between.is_empty() {
            push(parts, &Part::Text(between.replace('\n', " ")));
        }
    }
}

fn push(parts: &mut Vec<Part>, part: &Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(more)) => before.push_str(more),
        _ => parts.push(part.clone()),
    }
}

/// A text being read.
#[derive(Default)]
struct Reading {
    leaf: Leaf,
    counts: HashMap<Kind, u32>,
    /// The parts of an HTML tag that is not closed yet.
    tag: Option<Vec<Part>>,
    /// Elements that are open: their name, their tag, and the place of its piece.
    open: Vec<(String, Tag, usize)>,
}

impl Reading {
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            if let Some(held) = &mut self.tag {
                let end = rest.find('>').map_or(rest.len(), |at| at + 1);
                push(held, &Part::Text(rest[..end].to_string()));
                if rest[..end].ends_with('>') {
                    self.element();
                }
                rest = &rest[end..];
                continue;
            }
            let at = rest.find(['<', '&', '\n']).unwrap_or(rest.len());
            self.leaf.text.push_text(&rest[..at]);
            rest = &rest[at..];
            let Some(first) = rest.chars().next() else { break };
            if first == '<' && rest[1..].starts_with(|next: char| next == '/' || next.is_ascii_alphabetic()) {
                self.tag = Some(Vec::new());
                continue;
            }
            let reference = rest.find(';').filter(|end| first == '&' && *end > 1 && rest[1..*end].chars().all(|letter| letter == '#' || letter.is_ascii_alphanumeric()));
            let length = reference.map_or(1, |end| end + 1);
            match reference {
                Some(_) => self.hole(Part::Text(rest[..length].to_string())),
                None => self.leaf.text.push_text(if first == '\n' { " " } else { &rest[..length] }),
            }
            rest = &rest[length..];
        }
    }

    fn hole(&mut self, part: Part) {
        match &mut self.tag {
            Some(held) => held.push(part),
            None => self.alone(Kind::Variable, vec![part]),
        }
    }

    fn alone(&mut self, kind: Kind, parts: Vec<Part>) {
        let piece = Piece::Alone(self.numbered(kind));
        self.leaf.text.pieces.push(piece.clone());
        self.leaf.marks.push((piece, parts));
    }

    fn numbered(&mut self, kind: Kind) -> Tag {
        let count = self.counts.entry(kind).or_insert(0);
        *count += 1;
        Tag::new(kind, *count)
    }

    /// An HTML tag has ended.
    fn element(&mut self) {
        let Some(parts) = self.tag.take() else { return };
        let (Some(Part::Text(first)), Some(Part::Text(last))) = (parts.first(), parts.last()) else { return self.alone(Kind::Other, parts) };
        let name: String = first.trim_start_matches(['<', '/']).chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect::<String>().to_ascii_lowercase();
        if first.starts_with("</") {
            match self.open.last() {
                Some((open, tag, _)) if *open == name => {
                    let piece = Piece::Close(*tag);
                    self.leaf.text.pieces.push(piece.clone());
                    self.leaf.marks.push((piece, parts));
                    self.open.pop();
                }
                _ => self.alone(Kind::Other, parts),
            }
        } else if last.ends_with("/>") || ["br", "img", "hr", "input", "wbr"].contains(&name.as_str()) {
            self.alone(Kind::Other, parts);
        } else {
            let in_link = self.open.iter().any(|(open, ..)| open == "a");
            let tag = self.numbered(if name == "a" && !in_link { Kind::Link } else { Kind::Group });
            self.open.push((name, tag, self.leaf.text.pieces.len()));
            self.leaf.text.pieces.push(Piece::Open(tag));
            self.leaf.marks.push((Piece::Open(tag), parts));
        }
    }

    fn done(mut self) -> Leaf {
        if let Some(parts) = self.tag.take() {
            self.alone(Kind::Other, parts);
        }
        // What is never closed is no pair.
        for (_, tag, at) in std::mem::take(&mut self.open) {
            let piece = Piece::Alone(self.numbered(Kind::Other));
            self.leaf.text.pieces[at] = piece.clone();
            self.leaf.marks.iter_mut().filter(|(known, _)| *known == Piece::Open(tag)).for_each(|(known, _)| *known = piece.clone());
        }
        self.leaf
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::catalog::write::write_pattern;
    use crate::inline::message;
    use crate::text::Source;
    use proptest::prelude::*;

    fn read(text: &str) -> Message {
        Catalog::read(Source::new("a.ftl", text)).entries.remove(0).message
    }

    fn texts(apart: &Apart) -> Vec<String> {
        apart.texts().map(message::write).collect()
    }

    #[test]
    fn branches_are_whole_texts_and_plurals_those_of_the_language() {
        let message = read("a = You have { $n ->\n    [0] no file\n    [one] a <a href=\"{ $url }\">file</a>\n   *[other] { $n } files\n } on { -host }.\n    .title = See&nbsp;it<br>\n");
        let apart = Apart::of(&message, &["one", "few", "many"]).unwrap();
        assert_eq!(texts(&apart), [
            "You have no file on <v1/>.", "You have a <a1>file</a1> on <v1/>.", "You have <v1/> files on <v2/>.", "You have <v1/> files on <v2/>.", "See<v1/>it<x1/>",
        ]);
        let shouted: Vec<Inline> = texts(&apart).iter().map(|text| message::read(&text.replace("You have", "Masz {")).unwrap()).collect();
        let made = apart.with(&shouted).unwrap();
        let value = write_pattern(made.value.as_ref().unwrap());
        assert_eq!(value.split_whitespace().collect::<Vec<_>>().join(" "), "{ $n -> [0] Masz { \"{\" } no file on { -host }. [one] Masz { \"{\" } a <a href=\"{ $url }\">file</a> on { -host }. [few] Masz { \"{\" } { $n } files on { -host }. *[many] Masz { \"{\" } { $n } files on { -host }. }");
        assert_eq!(apart.with(&[]), None);
    }

    #[test]
    fn other_selectors_stay_as_they_are() {
        let message = read("a = { PLATFORM() ->\n    [macos] Press <b>Cmd\n   *[other] Press <i>{ $key }</i></b>\n }\n");
        let apart = Apart::of(&message, &["other"]).unwrap();
        assert_eq!(texts(&apart), ["Press <x1/>Cmd", "Press <g1><v1/></g1><x1/>"]);
        let same: Vec<Inline> = apart.texts().cloned().collect();
        assert_eq!(apart.with(&same), Some(message));
        let foreign = vec![message::read("<v7/>").unwrap(); 2];
        assert_eq!(apart.with(&foreign), None);
    }

    proptest! {
        /// A message without selectors comes back as it was, layout aside; in a language with the same plurals one with
        /// selectors says the same in each branch.
        #[test]
        fn comes_back_as_it_was(parts in prop::collection::vec(prop_oneof![
            "[a-z<>&;/ ]{1,9}".prop_map(Part::Text),
            "[{} a]{0,3}".prop_map(Part::Literal),
            Just(Part::Placeable(Expression::Variable("n".into()))),
            Just(Part::Text("<b>".into())), Just(Part::Text("</b>".into())),
        ], 0..9)) {
            let mut joined = Vec::new();
            parts.iter().for_each(|part| push(&mut joined, part));
            let message = Message { value: Some(Pattern { parts: joined }), attributes: Vec::new() };
            let apart = Apart::of(&message, &[]).unwrap();
            let same: Vec<Inline> = apart.texts().cloned().collect();
            let back = apart.with(&same).unwrap();
            // Blanks are layout, in a literal too.
            let shown = |message: &Message| write_pattern(message.value.as_ref().unwrap()).replace(' ', "").replace("{\"\"}", "");
            prop_assert_eq!(shown(&back), shown(&message));
            prop_assert!(same.iter().all(crate::engine::protect::nests));
        }
    }
}
