//! The order of trying: how one text becomes a draft with a machine that translates plain sentences.
//!
//! First the tags are taken out and carried over by alignment; if the answer lacks a term, the same again with the term's
//! translation masked. If the answer does not hold, the same again with masks
//! of another spelling and with numbers masked too; then with the ends of pairs as masks; then the words between the
//! tags piece by piece. What fails even so is refused.

use std::ops::Range;

use super::project::{Link, Translation, is_unspaced, project, units};
use super::protect::{self, Flat, Scheme, Taking, addresses, flatten, restore, words};
use super::segment::sentences;
use super::verify::{Fault, verify};
use super::{Answer, Term, Text, money, quotes, terms};
use crate::inline::{Inline, Piece};
use crate::msg;
use crate::say::Msg;
use crate::text::Locale;

/// What a machine made of one sentence, and from what.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Said {
    pub text: String,
    pub links: Vec<Link>,
}

/// A machine that translates plain sentences with alignment.
pub(super) struct Machine<'a> {
    pub from: &'a Locale,
    pub to: &'a Locale,
    pub terms: &'a [Term],
    /// Translates one sentence; `None` if the machine broke down over it.
    pub say: &'a dyn Fn(&str) -> Option<Said>,
    /// Whether a word has letters that the machine does not know.
    pub unknown: &'a dyn Fn(&str) -> bool,
    /// Whether a sentence is too long to be translated in one piece.
    pub too_long: &'a dyn Fn(&str) -> bool,
}

/// How a draft came about: the first way of asking that held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The tags carried over by alignment.
    Aligned,
    /// The same, with terms masked that were missed before.
    Terms,
    /// The same, with masks of another spelling, and numbers masked too.
    Numbers,
    /// The ends of pairs as masks.
    Tags,
    /// The words between the tags piece by piece.
    Pieces,
    /// No way held.
    Refused,
}

/// Drafts a text and its attributes; the way is the text's.
pub(super) fn draft(text: &Text, machine: &Machine) -> (Answer, Way) {
    let refused = |why| (Answer::Refused(why), Way::Refused);
    let (inline, way) = match draft_inline(&text.inline, machine) {
        Ok(drafted) => drafted,
        Err(why) => return refused(why),
    };
    let mut attributes = Vec::new();
    for (name, value) in &text.attributes {
        match draft_inline(value, machine) {
            Ok((inline, _)) => attributes.push((name.clone(), inline)),
            Err(why) => return refused(msg!("engine-answer-attribute", name = name, why = why)),
        }
    }
    (Answer::Draft { text: inline, attributes }, way)
}

fn draft_inline(source: &Inline, machine: &Machine) -> Result<(Inline, Way), Msg> {
    // What has a translation is left to the machine first, for it knows the grammar.
    let names: Vec<Term> = machine.terms.iter().filter(|term| term.target.is_none()).cloned().collect();
    let words = |text: &str| terms::with_terms(text, &names, fragile(text, machine, false));
    let words_and_numbers = |text: &str| terms::with_terms(text, &names, fragile(text, machine, true));
    let words_and_terms = |text: &str| terms::with_terms(text, machine.terms, fragile(text, machine, false));
    let ways: [(Way, Taking); 3] = [
        (Way::Aligned, Taking { scheme: Scheme::Letters, mask_tags: false, keep: &words }),
        (Way::Numbers, Taking { scheme: Scheme::Address, mask_tags: false, keep: &words_and_numbers }),
        (Way::Tags, Taking { scheme: Scheme::Short, mask_tags: true, keep: &words_and_numbers }),
    ];
    let asked = Inline {
        pieces: source
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => Piece::Text(money::spelled_out(text, machine.from.language(), machine.unknown)),
                other => other.clone(),
            })
            .collect(),
    };
    let mut why = Fault::Garbled.says();
    for (way, taking) in &ways {
        match judged(source, one_way(&asked, taking, machine), machine) {
            Ok(draft) if terms::missed(&source.plain(), &draft.plain(), machine.terms).is_empty() => return Ok((draft, *way)),
            Ok(draft) => {
                let with_terms = judged(source, one_way(&asked, &Taking { scheme: Scheme::Letters, mask_tags: false, keep: &words_and_terms }, machine), machine);
                return Ok(with_terms.map_or((draft, *way), |draft| (draft, Way::Terms)));
            }
            Err(fault) => why = fault,
        }
    }
    judged(source, piece_by_piece(&asked, &ways[1].1, machine), machine).map(|draft| (draft, Way::Pieces)).map_err(|_| why)
}

fn judged(source: &Inline, draft: Option<Inline>, machine: &Machine) -> Result<Inline, Msg> {
    let mut draft = draft.ok_or_else(|| Fault::Garbled.says())?;
    quotes::set(source, &mut draft, machine.to);
    verify(source, &draft, machine.from, machine.to).map_err(|fault| fault.says())?;
    match terms::lost(&source.plain(), &draft.plain(), machine.terms) {
        Some(name) => Err(msg!("engine-answer-term", term = name)),
        None => Ok(draft),
    }
}

fn one_way(source: &Inline, way: &Taking, machine: &Machine) -> Option<Inline> {
    let flat = flatten(source, way);
    let translation = translate(&flat, machine)?;
    restore(&flat, &project(&flat, &translation)?)
}

/// Each stretch of words between tags by itself; the tags stay where they are.
fn piece_by_piece(source: &Inline, way: &Taking, machine: &Machine) -> Option<Inline> {
    let mut out = Inline::default();
    for piece in &source.pieces {
        let Piece::Text(text) = piece else {
            out.pieces.push(piece.clone());
            continue;
        };
        let inner = text.trim();
        let start = text.len() - text.trim_start().len();
        out.push_text(&text[..start]);
        if !inner.is_empty() {
            one_way(&Inline::text(inner), way, machine)?.pieces.iter().for_each(|piece| match piece {
                Piece::Text(words) => out.push_text(words),
                other => out.pieces.push(other.clone()),
            });
        }
        out.push_text(&text[start + inner.len()..]);
    }
    Some(out)
}

/// What of a text the machine would break: addresses, words that it cannot spell, and numbers if so asked.
fn fragile(text: &str, machine: &Machine, with_numbers: bool) -> Vec<Range<usize>> {
    let mut kept = addresses(text);
    if with_numbers {
        kept.extend(protect::numbers(text));
    }
    let all: Vec<Range<usize>> = words(text).collect();
    for (index, word) in all.iter().enumerate() {
        let whole = &text[word.clone()];
        // Signs such as € count with the word: a model that does not know £ may well write "euros".
        let inner = whole.trim_matches(|letter: char| letter.is_ascii_punctuation());
        if inner.is_empty() || !(machine.unknown)(inner) {
            continue;
        }
        let start = word.start + whole.find(inner).unwrap_or(0);
        let mut range = start..start + inner.len();
        let mut before = index;
        // "van der Pütten": the particles belong to the name.
        while inner.starts_with(char::is_uppercase)
            && let Some(particle) = before.checked_sub(1).and_then(|at| all.get(at))
            && PARTICLES.contains(&&text[particle.clone()])
        {
            range.start = particle.start;
            before -= 1;
        }
        // "Pütten's": the ending is grammar, not part of the name.
        if let Some(name) = inner.strip_suffix("'s").filter(|name| !name.is_empty()) {
            range.end = start + name.len();
        }
        kept.push(range);
    }
    kept.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut out: Vec<Range<usize>> = Vec::new();
    for range in kept {
        match out.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => out.push(range),
        }
    }
    out
}

/// Small words inside family names.
const PARTICLES: &[&str] = &["van", "der", "den", "de", "von", "zu", "zum", "zur", "vom", "ten", "ter", "la", "le", "du", "di", "da", "dos", "del", "af", "av"];

/// Translates a text without tags, sentence by sentence.
fn translate(flat: &Flat, machine: &Machine) -> Option<Translation> {
    let source = &flat.text;
    let mut out = Translation::default();
    let mut at = 0;
    for sentence in sentences(source, machine.from) {
        let between = &source[at..sentence.start];
        let glued = out.text.chars().next_back().is_some_and(is_unspaced_mark) && !between.contains('\n');
        out.text.push_str(if glued { "" } else { between });
        let start = out.text.len();
        let words = &source[sentence.clone()];
        let mut said = if worth_translating(words, flat, machine.from) { say(words, machine, 0)? } else { copied(words) };
        agree(words, &mut said.text, flat, machine.to);
        out.text.push_str(said.text.trim());
        let shift = said.text.len() - said.text.trim_start().len();
        // What was cut off the end has no place any more.
        let end = said.text.len();
        for mut link in said.links.into_iter().filter(|link| link.target.start < end) {
            link.target.end = link.target.end.min(end);
            link.target = (start + link.target.start).saturating_sub(shift)..(start + link.target.end).saturating_sub(shift);
            link.sources.iter_mut().for_each(|(from, _)| *from = from.start + sentence.start..from.end + sentence.start);
            out.links.push(link);
        }
        out.sentences.push((sentence.clone(), start..out.text.len()));
        at = sentence.end;
    }
    out.text.push_str(&source[at..]);
    Some(out)
}

fn is_unspaced_mark(letter: char) -> bool {
    is_unspaced(letter) || "。！？".contains(letter)
}

/// One sentence, cut at a comma or a blank near its middle for as long as it is too long.
fn say(sentence: &str, machine: &Machine, depth: usize) -> Option<Said> {
    if depth > 6 || !(machine.too_long)(sentence) {
        return (machine.say)(sentence);
    }
    let middle = sentence.len() / 2;
    let distance = |at: &usize| at.abs_diff(middle);
    let blanks: Vec<usize> = sentence.match_indices(' ').map(|(at, _)| at).collect();
    let clause = blanks.iter().copied().filter(|at| sentence[..*at].ends_with([',', ';', ':', '–'])).min_by_key(distance);
    let clause = clause.filter(|at| distance(at) < sentence.len() / 4);
    let Some(cut) = clause.or(blanks.into_iter().min_by_key(distance)) else { return (machine.say)(sentence) };
    let mut first = say(&sentence[..cut], machine, depth + 1)?;
    let second = say(&sentence[cut + 1..], machine, depth + 1)?;
    let shift = first.text.len() + 1;
    first.text = format!("{} {}", first.text, second.text);
    first.links.extend(second.links.into_iter().map(|link| Link {
        target: link.target.start + shift..link.target.end + shift,
        sources: link.sources.into_iter().map(|(from, weight)| (from.start + cut + 1..from.end + cut + 1, weight)).collect(),
    }));
    Some(first)
}

/// Whether a sentence has words in the script of its language, masks aside; a machine makes nonsense of anything else.
fn worth_translating(sentence: &str, flat: &Flat, from: &Locale) -> bool {
    let bare = flat.masks.iter().fold(sentence.to_string(), |text, mask| text.replace(&mask.token, " "));
    bare.chars().any(|letter| letter.is_alphabetic() && in_script(letter, from))
}

/// Whether a letter is of the script that a language is written in; Latin where nothing else is known.
fn in_script(letter: char, locale: &Locale) -> bool {
    let within = |ranges: &[std::ops::RangeInclusive<char>]| ranges.iter().any(|range| range.contains(&letter));
    match locale.language() {
        "ru" | "uk" | "bg" | "be" | "mk" => within(&['\u{400}'..='\u{52f}']),
        "sr" | "bs" => within(&['\u{400}'..='\u{52f}', 'A'..='\u{24f}']),
        "el" => within(&['\u{370}'..='\u{3ff}', '\u{1f00}'..='\u{1fff}']),
        "ar" | "fa" | "ur" => within(&['\u{600}'..='\u{6ff}', '\u{750}'..='\u{77f}']),
        "he" => within(&['\u{590}'..='\u{5ff}']),
        "zh" | "ja" | "ko" | "th" | "hi" | "bn" | "ta" | "te" | "ml" | "kn" | "gu" | "hy" | "ka" => letter > '\u{52f}',
        _ => within(&['A'..='Z', 'a'..='z', '\u{c0}'..='\u{24f}', '\u{1e00}'..='\u{1eff}']),
    }
}

fn copied(sentence: &str) -> Said {
    let links = units(sentence).into_iter().map(|word| Link { target: word.clone(), sources: vec![(word, 1.0)] }).collect();
    Said { text: sentence.to_string(), links }
}

/// Lets a translated sentence begin and end as its source does: models put a full stop behind a heading and capitals on
/// a list item.
fn agree(source: &str, target: &mut String, flat: &Flat, to: &Locale) {
    const MARKS: &[char] = &['.', ',', ';', ':', '!', '?'];
    target.truncate(target.trim_end().len());
    // Models that meet a bare name like to add a remark: "Martin (in English)".
    if target.ends_with(')')
        && !source.contains(['(', '（'])
        && let Some(at) = target.rfind('(')
        && !target[..at].trim().is_empty()
    {
        target.truncate(target[..at].trim_end().len());
    }
    let ends = (source.chars().next_back(), target.chars().next_back());
    if let (Some(wanted), Some(got)) = ends
        && to.language() != "el"
    {
        if MARKS.contains(&wanted) && (got.is_alphanumeric() || (got == '.' && wanted != '.')) {
            if got == '.' {
                target.pop();
            }
            if !target.ends_with(wanted) && !target.chars().next_back().is_some_and(is_unspaced_mark) {
                target.push(wanted);
            }
        } else if wanted.is_alphanumeric() && matches!(got, '.' | ',' | ';') {
            target.pop();
        }
    }
    let masked = flat.masks.iter().any(|mask| target.starts_with(&mask.token) || source.starts_with(&mask.token));
    let (Some(wanted), Some(got)) = (source.chars().next(), target.chars().next()) else { return };
    if masked {
        return;
    }
    let first = target.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let is_name = first.chars().nth(1).is_some_and(char::is_uppercase) || source.split_whitespace().any(|word| word.starts_with(first));
    let nouns_are_capital = matches!(to.language(), "de" | "lb");
    if wanted.is_lowercase() && got.is_uppercase() && !is_name && !nouns_are_capital {
        let lower: String = got.to_lowercase().collect();
        target.replace_range(..got.len_utf8(), &lower);
    } else if wanted.is_uppercase() && got.is_lowercase() {
        let upper: String = got.to_uppercase().collect();
        target.replace_range(..got.len_utf8(), &upper);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use proptest::prelude::*;

    fn with(source: &str, say: &dyn Fn(&str) -> Option<Said>) -> Result<String, Msg> {
        told(source, &[], say).map(|(said, _)| said)
    }

    fn told(source: &str, terms: &[Term], say: &dyn Fn(&str) -> Option<Said>) -> Result<(String, Way), Msg> {
        let (from, to) = (Locale::parse("en").unwrap(), Locale::parse("pt").unwrap());
        let unknown = |word: &str| word.contains(['ß', 'ü', 'ä']);
        let machine = Machine { from: &from, to: &to, terms, say, unknown: &unknown, too_long: &|text| text.len() > 60 };
        draft_inline(&message::read(source).unwrap(), &machine).map(|(inline, way)| (message::write(&inline), way))
    }

    /// A machine that shouts, word for word.
    fn upper(text: &str) -> Option<Said> {
        let said = copied(text);
        Some(Said { text: text.to_uppercase(), ..said })
    }

    #[test]
    fn names_addresses_and_tags_come_through() {
        let said = with("the <a1>office</a1> of Martin van der Pütten, at <b1>me@x.org</b1> “now”", &upper).unwrap();
        assert_eq!(said, "THE <a1>OFFICE</a1> OF MARTIN van der Pütten, AT <b1>me@x.org</b1> “NOW”");
        assert_eq!(with("9:00–12:00", &|_| None).unwrap(), "9:00–12:00");
        assert_eq!(with("Martin", &|_| Some(copied("Martin (em inglês)"))).unwrap(), "Martin");
        assert_eq!(with("Heading", &|_| Some(copied("Título."))).unwrap(), "Título");
        assert_eq!(with("Phone: 1<br1/>Mail: <w1/>", &upper).unwrap(), "PHONE: 1<br1/>MAIL: <w1/>");
    }

    #[test]
    fn a_term_is_the_machines_own_where_it_knows_it_and_masked_where_not() {
        let term = |target: Option<&str>| Term { source: "fund".into(), target: target.map(str::to_string), forms: target.map(str::to_string).into_iter().collect() };
        assert_eq!(told("the <b1>fund</b1>", &[term(Some("Fund"))], &upper), Ok(("THE <b1>FUND</b1>".into(), Way::Aligned)));
        assert_eq!(told("the <b1>fund</b1>", &[term(Some("Topf"))], &upper), Ok(("THE <b1>Topf</b1>".into(), Way::Terms)));
        assert_eq!(told("the <b1>fund</b1>", &[term(None)], &upper), Ok(("THE <b1>fund</b1>".into(), Way::Aligned)));
    }

    #[test]
    fn what_never_holds_is_refused_with_the_reason() {
        let lost = |_: &str| Some(copied("Nada"));
        assert_eq!(with("by 30 May it is <a1>done</a1>", &lost).unwrap_err().key, "engine-answer-garbled");
        assert_eq!(with("Yes", &|_| None).unwrap_err().key, "engine-answer-garbled");
    }

    #[test]
    fn a_machine_that_eats_masks_still_drafts_between_tags() {
        let eats = |text: &str| Some(copied(&text.replace("XQ", "").replace("http", "").replace("ZZ", "")));
        assert_eq!(with("Write to <w1/> now", &eats).unwrap(), "Write to <w1/> now");
    }

    proptest! {
        /// A machine that says anything at all never gets a broken text through.
        #[test]
        fn answers_hold_or_are_refused(
            inline in crate::engine::protect::tests::texts(),
            noise in prop::collection::vec("[a-zA-Z0-9 .<>/]{0,12}|XQ1Z|<b1>", 1..6),
            keep in any::<bool>(),
        ) {
            let (from, to) = (Locale::parse("en").unwrap(), Locale::parse("pt").unwrap());
            let say = |text: &str| Some(if keep { Said { text: format!("{text} {}", noise[0]), ..copied(text) } } else { copied(&noise[text.len() % noise.len()]) });
            let machine = Machine { from: &from, to: &to, terms: &[], say: &say, unknown: &|word| word.contains('ß'), too_long: &|text| text.len() > 30 };
            if let Ok((draft, _)) = draft_inline(&inline, &machine) {
                prop_assert_eq!(verify(&inline, &draft, &from, &to), Ok(()));
                prop_assert_eq!(message::read(&message::write(&draft)).unwrap().tags(), draft.tags());
            }
        }
    }
}
