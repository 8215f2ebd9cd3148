//! Puts the tags of a source text into its translation, by word alignment.
//!
//! A machine with soft alignments tells, for each piece of its output, how much each piece of the source weighed in it.
//! A pair goes around the run of target words that carry most of its source words: the run with the greatest sum of
//! (weight inside the pair − a threshold), so that one stray word far off does not stretch it. Pairs are placed from the
//! outside in, siblings on words that are still free, so that nesting is proper by construction. (Compare *Treating
//! markup as word alignment*, Hanneman and Dinu 2020, and the hull of hard alignments that Bergamot uses.)

use std::ops::Range;

use super::protect::{Flat, Node};
use crate::inline::{Inline, Piece};

/// A text that a machine made from a whole [`Flat::text`], and what each piece of it was made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translation {
    pub text: String,
    pub links: Vec<Link>,
    /// Sentences: where each stood in the source, and where its translation stands.
    pub sentences: Vec<(Range<usize>, Range<usize>)>,
}

/// A stretch of the target and the weights of stretches of the source in it, which sum to about 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub target: Range<usize>,
    pub sources: Vec<(Range<usize>, f32)>,
}

/// The share of a word that must come from inside a pair to speak for being inside.
const THRESHOLD: f32 = 0.35;

/// The share that a small word must have to be the first or the last inside a pair, so that the article or pronoun
/// beside it does not slip in.
const EDGE: f32 = 0.55;
const SMALL: usize = 4;

/// The translation with the tags of the source in it. `None` if some pair finds no word that it could stand around.
pub fn project(flat: &Flat, translation: &Translation) -> Option<Inline> {
    let units = units(&translation.text);
    let lower = translation.text.to_ascii_lowercase();
    let mask = |mask: &super::protect::Mask| {
        let (source, target) = (flat.text.find(&mask.token)?, lower.find(&mask.token.to_ascii_lowercase())?);
        Some((source..source + mask.token.len(), target..target + mask.token.len()))
    };
    let masks = flat.masks.iter().filter_map(mask).collect();
    let page = Sheet { flat, translation, units, masks };
    let places = page.place(&flat.nodes, 0..page.units.len(), 0..translation.text.len(), 0..flat.text.len())?;
    let mut out = Inline::default();
    page.write(&places, 0..translation.text.len(), &mut out);
    Some(out)
}

/// Where a node goes in the target.
struct Place<'a> {
    node: &'a Node,
    range: Range<usize>,
    children: Vec<Place<'a>>,
}

struct Sheet<'a> {
    flat: &'a Flat,
    translation: &'a Translation,
    /// The words of the target: runs of letters and digits, and each letter of scripts that leave no blanks.
    units: Vec<Range<usize>>,
    /// Where each mask stands in the source and in the target: alignment that is certain.
    masks: Vec<(Range<usize>, Range<usize>)>,
}

impl<'a> Sheet<'a> {
    /// Places the nodes of one level on the words `among`, inside the bytes `within`; `inside` are the bytes of the
    /// source that the level covers.
    fn place(&self, nodes: &'a [Node], among: Range<usize>, within: Range<usize>, inside: Range<usize>) -> Option<Vec<Place<'a>>> {
        let mut free: Vec<bool> = vec![true; self.units.len()];
        let mut candidates: Vec<(usize, Vec<f32>, f32)> = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            if let Node::Pair { span, .. } = node {
                let weights: Vec<f32> = self.units.iter().map(|unit| self.weight(unit, span)).collect();
                let (_, score) = best_run(&weights, &self.units, &free, &among)?;
                candidates.push((index, weights, score));
            }
        }
        candidates.sort_by(|a, b| b.2.total_cmp(&a.2));
        let mut places: Vec<(usize, Place)> = Vec::new();
        for (index, weights, _) in candidates {
            let Some(Node::Pair { span, children, .. }) = nodes.get(index) else { continue };
            let (run, _) = best_run(&weights, &self.units, &free, &among)?;
            let words = run.clone();
            free[run.clone()].fill(false);
            let range = self.with_marks(span, self.units[run.start].start..self.units[run.end - 1].end, &within, &places);
            let children = self.place(children, words, range.clone(), span.clone())?;
            places.push((index, Place { node: &nodes[index], range, children }));
        }
        for (index, node) in nodes.iter().enumerate() {
            let Node::Void { at, space_before, space_after, .. } = node else { continue };
            let mut to = self.point(*at, (*space_before, *space_after), &among, &within, &inside);
            for (other, place) in &places {
                if matches!(place.node, Node::Pair { .. }) && place.range.start < to && to < place.range.end {
                    to = if *other > index { place.range.start } else { place.range.end };
                }
            }
            places.push((index, Place { node, range: to..to, children: Vec::new() }));
        }
        places.sort_by_key(|(index, place)| (place.range.start, place.range.end, *index));
        Some(places.into_iter().map(|(_, place)| place).collect())
    }

    /// How much of a target word was made from a span of the source, from 0 to 1.
    fn weight(&self, unit: &Range<usize>, span: &Range<usize>) -> f32 {
        let within = |range: &Range<usize>| span.start <= range.start && range.end <= span.end;
        if let Some((source, _)) = self.masks.iter().find(|(_, target)| shared(target, unit) > 0) {
            return if within(source) { 1.0 } else { 0.0 };
        }
        // A pair around nothing but a mask is around nothing but it in the target.
        if self.masks.iter().any(|(source, _)| within(source) && self.flat.text.get(span.clone()).is_some_and(|text| text.trim().len() == source.len())) {
            return 0.0;
        }
        let (mut inside, mut all) = (0.0, 0.0);
        for link in self.translation.links.iter().filter(|link| shared(&link.target, unit) > 0) {
            // The stem tells more than the ending, which often answers to a pronoun or an article.
            let share = if link.target.start <= unit.start { 2.0 } else { 1.0 };
            for (source, weight) in &link.sources {
                let length = (source.end - source.start).max(1) as f32;
                inside += share * weight * shared(source, span) as f32 / length;
                all += share * weight;
            }
        }
        if all > 0.0 { inside / all } else { 0.0 }
    }

    /// A run of words with the punctuation at its edges that the source has inside the pair too.
    fn with_marks(&self, span: &Range<usize>, run: Range<usize>, within: &Range<usize>, taken: &[(usize, Place)]) -> Range<usize> {
        let source = self.flat.text.get(span.clone()).unwrap_or_default().trim();
        let target = &self.translation.text;
        let is_mark = |letter: &char| !is_word(*letter) && !letter.is_whitespace();
        let before = source.chars().take_while(is_mark).count();
        let after = source.chars().rev().take_while(is_mark).count();
        let limit = |at: usize, end: bool| {
            let edges = taken.iter().map(|(_, place)| if end { place.range.start } else { place.range.end });
            if end { edges.filter(|edge| *edge >= at).fold(within.end, usize::min) } else { edges.filter(|edge| *edge <= at).fold(within.start, usize::max) }
        };
        let left = target.get(limit(run.start, false)..run.start).unwrap_or_default();
        let right = target.get(run.end..limit(run.end, true)).unwrap_or_default();
        let grown_left: usize = left.chars().rev().take_while(is_mark).take(before).map(char::len_utf8).sum();
        let grown_right: usize = right.chars().take_while(is_mark).take(after).map(char::len_utf8).sum();
        run.start - grown_left..run.end + grown_right
    }

    /// Where a place of the source is in the target: behind the word it followed, or before the word it clung to.
    fn point(&self, at: usize, (space_before, space_after): (bool, bool), among: &Range<usize>, within: &Range<usize>, inside: &Range<usize>) -> usize {
        let source = &self.flat.text;
        let is_blank = |range: Range<usize>| source.get(range).is_none_or(|text| text.trim().is_empty());
        if is_blank(inside.start.min(at)..at) {
            return within.start;
        }
        if is_blank(at..inside.end.max(at)) {
            return within.end;
        }
        for (from, to) in &self.translation.sentences {
            if from.end <= at && is_blank(from.end..at) && to.end >= within.start && to.end <= within.end && !(space_before && at > from.end) {
                return to.end;
            }
            if at <= from.start && is_blank(at..from.start) && to.start >= within.start && to.start <= within.end {
                return to.start;
            }
        }
        let clings_right = space_before && !space_after;
        let near = source_word(source, at, clings_right);
        let heavier = |best: Option<(usize, f32)>, unit: usize| {
            let weight = self.weight(&self.units[unit], &near);
            if weight > best.map_or(0.0, |(_, most)| most) { Some((unit, weight)) } else { best }
        };
        let unit = match among.clone().fold(None, heavier) {
            Some((unit, _)) => unit,
            None => return within.end,
        };
        if clings_right {
            return self.units[unit].start;
        }
        // Punctuation between the word and the place stays before the place.
        let mut to = self.units[unit].end;
        let marks = source.get(near.end..at).unwrap_or_default().trim_end().chars().count();
        for letter in self.translation.text.get(to..within.end).unwrap_or_default().chars().take(marks) {
            if is_word(letter) || letter.is_whitespace() {
                break;
            }
            to += letter.len_utf8();
        }
        to
    }

    fn write(&self, places: &[Place], range: Range<usize>, out: &mut Inline) {
        let text = &self.translation.text;
        let mut at = range.start;
        for place in places {
            out.push_text(text.get(at..place.range.start).unwrap_or_default());
            at = place.range.end.max(at);
            match place.node {
                Node::Pair { tag, .. } => {
                    out.pieces.push(Piece::Open(*tag));
                    self.write(&place.children, place.range.clone(), out);
                    out.pieces.push(Piece::Close(*tag));
                }
                Node::Void { pieces, space_before, space_after, .. } => {
                    let left = text.get(..at).and_then(|text| text.chars().next_back());
                    let right = text.get(at..).and_then(|text| text.chars().next());
                    if *space_before && left.is_some_and(|letter| !letter.is_whitespace()) {
                        out.push_text(" ");
                    }
                    out.pieces.extend(pieces.iter().cloned());
                    if *space_after && right.is_some_and(char::is_alphanumeric) {
                        out.push_text(" ");
                    }
                }
            }
        }
        out.push_text(text.get(at..range.end).unwrap_or_default());
    }
}

/// The word before a place of the source, or the one behind it.
fn source_word(source: &str, at: usize, behind: bool) -> Range<usize> {
    let words = units(source);
    let word = if behind { words.iter().find(|word| word.end > at) } else { words.iter().rev().find(|word| word.start < at) };
    word.or(words.first()).cloned().unwrap_or(at..at)
}

/// The run of free words with the greatest sum of weights above the threshold, and that sum; at least the heaviest word.
fn best_run(weights: &[f32], units: &[Range<usize>], free: &[bool], among: &Range<usize>) -> Option<(Range<usize>, f32)> {
    let mut best: Option<(Range<usize>, f32)> = None;
    let mut heaviest: Option<(usize, f32)> = None;
    let (mut start, mut sum) = (among.start, 0.0f32);
    for unit in among.clone() {
        let (Some(true), Some(weight)) = (free.get(unit), weights.get(unit)) else {
            (start, sum) = (unit + 1, 0.0);
            continue;
        };
        if heaviest.is_none_or(|(_, most)| *weight > most) && *weight > 0.02 {
            heaviest = Some((unit, *weight));
        }
        if sum <= 0.0 {
            (start, sum) = (unit, 0.0);
        }
        sum += weight - THRESHOLD;
        if sum > best.as_ref().map_or(0.0, |(_, most)| *most) {
            best = Some((start..unit + 1, sum));
        }
    }
    let sure = |unit: &usize| weights.get(*unit).is_some_and(|weight| *weight >= EDGE) || units.get(*unit).is_some_and(|word| word.len() > SMALL);
    if let Some((run, sum)) = best.take() {
        let (first, last) = (run.clone().find(sure), run.clone().rev().find(sure));
        best = Some((first.unwrap_or(run.start)..last.map_or(run.end, |last| last + 1), sum));
    }
    best.or(heaviest.map(|(unit, weight)| (unit..unit + 1, weight - THRESHOLD)))
}

fn shared(a: &Range<usize>, b: &Range<usize>) -> usize {
    a.end.min(b.end).saturating_sub(a.start.max(b.start))
}

/// The words of a text: runs of letters and digits, with the hyphens and apostrophes inside them; in scripts that leave
/// no blanks between words, each letter.
pub fn units(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let next_is_letter = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let joins = open && next_is_letter && matches!(letter, '-' | '\'' | '’' | '.' | ',' | ':' | '\u{2011}');
        let joins = joins && (matches!(letter, '-' | '\'' | '’' | '\u{2011}') || letters.peek().is_some_and(|(_, next)| next.is_numeric()));
        let is_mark = unicode_normalization::char::is_combining_mark(letter);
        if is_word(letter) || joins || (open && is_mark) {
            match out.last_mut() {
                Some(word) if open && !is_unspaced(letter) => word.end = end,
                _ => out.push(at..end),
            }
            open = !is_unspaced(letter);
        } else {
            open = false;
        }
    }
    out
}

/// Whether a letter is part of a word, not punctuation: `80%` is one word, and so is `€5`.
fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || "%‰€$£¥°§#&+".contains(letter)
}

/// Letters of scripts that are written without blanks: Han, kana, Thai, Lao, Khmer, Burmese.
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::protect::{self, Scheme, Taking, nests, restore};
    use crate::inline::{Shape, message};
    use proptest::prelude::*;

    fn flat(text: &str) -> Flat {
        protect::flatten(&message::read(text).unwrap(), &Taking { scheme: Scheme::Letters, mask_tags: false, keep: &|_| Vec::new() })
    }

    /// Links each target word to the source word that `from` names.
    fn linked(flat: &Flat, target: &str, from: &[usize]) -> Translation {
        let (source, words) = (units(&flat.text), units(target));
        let links = words.iter().zip(from).map(|(word, from)| Link { target: word.clone(), sources: vec![(source[*from].clone(), 1.0)] });
        let sentences = vec![(0..flat.text.len(), 0..target.len())];
        Translation { text: target.to_string(), links: links.collect(), sentences }
    }

    fn put(source: &str, target: &str, from: &[usize]) -> String {
        let flat = flat(source);
        message::write(&restore(&flat, &project(&flat, &linked(&flat, target, from)).unwrap()).unwrap())
    }

    #[test]
    fn carries_tags_over() {
        assert_eq!(put("the <a1>city networks</a1>.", "as redes de cidades.", &[0, 2, 0, 1]), "as <a1>redes de cidades</a1>.");
        assert_eq!(put("We <b1>advise</b1> <i1>schools</i1>", "Escolas aconselhamos", &[2, 1]), "<i1>Escolas</i1> <b1>aconselhamos</b1>");
        assert_eq!(put("a <a1>b <b1>c</b1></a1> d", "D C B A", &[3, 2, 1, 0]), "D <a1><b1>C</b1> B</a1> A");
        assert_eq!(put("<b1>Go now!</b1>", "Vai já!", &[0, 1]), "<b1>Vai já!</b1>");
        assert_eq!(put("(<b1>Go</b1>)", "(Vai)", &[0]), "(<b1>Vai</b1>)");
        assert_eq!(put("a b<fn1/> c", "B A C", &[1, 0, 2]), "B<fn1/> A C");
        assert_eq!(put("a b.<fn1/>", "B A.", &[1, 0]), "B A.<fn1/>");
        assert_eq!(put("x <img1/> y", "Y X", &[1, 0]), "Y X <img1/>");
        assert_eq!(put("x <img1/>y z", "X Z Y", &[0, 2, 1]), "X Z <img1/>Y");
        assert_eq!(put("<a1><img1/> x</a1> y", "Y X", &[1, 0]), "Y <a1><img1/> X</a1>");
        assert_eq!(put("see <a1>x</a1>", "见页", &[0, 1]), "见<a1>页</a1>");
    }

    #[test]
    fn masks_are_certain() {
        assert_eq!(put("the <a1><c1/></a1> method <c2/>", "o método XQ1Z o XQ2Z", &[1, 1, 2, 1, 1]), "o método <a1><c1/></a1> o <c2/>");
    }

    #[test]
    fn a_stray_word_does_not_stretch_a_pair() {
        assert_eq!(put("the <a1>net</a1> b c d", "rede de B C D a", &[1, 1, 2, 3, 4, 1]), "<a1>rede de</a1> B C D a");
    }

    proptest! {
        /// Whatever the alignment, the tags of the source come back, nested, and no letter is lost.
        #[test]
        fn any_alignment_keeps_all_tags(
            inline in crate::engine::protect::tests::texts(),
            target in "[a-zé]{1,5}([ ,.]{1,2}[a-z]{1,5}){0,8}",
            weights in prop::collection::vec((0usize..40, 0usize..9, 0.0f32..1.0), 0..60),
        ) {
            let flat = protect::flatten(&inline, &Taking { scheme: Scheme::Letters, mask_tags: false, keep: &|_| Vec::new() });
            let lines = vec![target.clone(); flat.breaks.len() + 1].join("\n");
            let target = flat.masks.iter().fold(lines, |text, mask| format!("{text} {}", mask.token));
            let (source, words) = (units(&flat.text), units(&target));
            let links = weights.iter().filter_map(|(from, to, weight)| {
                Some(Link { target: words.get(*to)?.clone(), sources: vec![(source.get(*from)?.clone(), *weight)] })
            });
            let translation = Translation { text: target.clone(), links: links.collect(), sentences: vec![(0..flat.text.len(), 0..target.len())] };
            if let Some(projected) = project(&flat, &translation) {
                prop_assert!(nests(&projected));
                let back = restore(&flat, &projected).unwrap();
                let tags = |inline: &Inline| {
                    let mut tags = inline.tags();
                    tags.sort();
                    tags
                };
                prop_assert_eq!(tags(&back), tags(&inline));
                prop_assert!(back.pieces.iter().all(|piece| !matches!(piece, Piece::Alone(tag) if tag.kind.shape() == Shape::Pair)));
                let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
                let plain = projected.pieces.iter().filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None });
                prop_assert_eq!(letters(&plain.collect::<String>()), letters(&target));
            }
        }
    }
}
