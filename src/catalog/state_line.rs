//! The state line: the last comment line of a locale's entry, which says what its text was made from and who approved
//! it.
//!
//! The grammar fails closed: what is not exactly of one of the fixed forms is no state line, and a tail that is not
//! exactly `ok`, or `ok` and a name, approves nothing. Keywords are recognised in any case.

use std::fmt;

use crate::text::{Span, Sum};

/// What a state line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// `missing: SOURCE`
    Missing { source: Sum },
    /// `draft: ORIGIN SOURCE-TEXT [now NOW]`
    Draft { origin: String, source: Sum, text: Sum, now: Option<Sum> },
    /// `changed: SOURCE-TEXT [name] now NOW`. The name stands in the seal, as in `approved:`; behind NOW it would look like
    /// an answer to the new source, which nobody gave.
    Changed { source: Sum, text: Sum, name: Option<String>, now: Sum },
    /// `approved: SOURCE-TEXT [name]`: the seal.
    Approved { source: Sum, text: Sum, name: Option<String> },
}

/// A recognised state line and what a person wrote behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateLine {
    /// The line with its line end.
    pub span: Span,
    pub standing: Standing,
    /// A person's `ok`, with the name behind it.
    pub ok: Option<Option<String>>,
    /// Something stands behind the fixed form that is neither `ok` nor a name: it approves nothing.
    pub spoiled: bool,
    /// Whether it is the last comment line; only there an `ok` counts.
    pub last: bool,
}

/// The origin that sync writes for a text which no line says anything about.
pub const PERSON: &str = "person";

/// The first word of the origin of a text that was taken from a translated page: `adopted:content/de/office.md`. People
/// wrote it, so it is a person's, whoever paired it with its source.
pub const ADOPTED: &str = "adopted";

/// Words that stand before a family name.
const PARTICLES: &[&str] = &[
    "van", "von", "vom", "de", "der", "den", "da", "das", "dos", "do", "di", "du", "del", "della", "la", "le", "el", "al", "bin", "ibn",
    "ben", "ter", "ten", "te", "zu", "zum", "zur", "af", "av",
];

/// Words that say no, or not yet, and are no names whatever their case.
const DOUBTS: &[&str] = &[
    "ok", "okay", "not", "no", "nope", "but", "todo", "wip", "tbd", "tbc", "later", "check", "pending", "fixme", "maybe", "unless", "if", "until", "except",
    "wait", "draft", "wrong", "nicht", "nein", "aber", "noch", "später", "pas", "non", "ne", "mais", "nie", "niet", "nao", "não", "pero", "ma",
    "now", "ask", "see", "needs", "almost", "partly", "partially", "never", "unsure",
];

impl Standing {
    /// The source that the text was made for.
    pub fn source(&self) -> Sum {
        match self {
            Standing::Missing { source } | Standing::Draft { source, .. } | Standing::Changed { source, .. } | Standing::Approved { source, .. } => *source,
        }
    }

    /// The source for which an `ok` on this line speaks: NOW, else SOURCE.
    pub fn today(&self) -> Sum {
        match self {
            Standing::Draft { now: Some(now), .. } | Standing::Changed { now, .. } => *now,
            _ => self.source(),
        }
    }

    /// The text's checksum, of whichever kind the line carries.
    pub fn text(&self) -> Option<Sum> {
        match self {
            Standing::Missing { .. } => None,
            Standing::Draft { text, .. } | Standing::Changed { text, .. } | Standing::Approved { text, .. } => Some(*text),
        }
    }

    /// Whether this is a seal, of today or of a source that has changed: SOURCE and TEXT.
    pub fn seal(&self) -> Option<(Sum, Sum)> {
        match self {
            Standing::Changed { source, text, .. } | Standing::Approved { source, text, .. } => Some((*source, *text)),
            _ => None,
        }
    }
}

impl fmt::Display for Standing {
    /// The line without `# `. What is written reads back as the same standing: an origin or a name that would not is
    /// changed until it does.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Standing::Missing { source } => write!(out, "missing: {source}"),
            Standing::Draft { origin, source, text, now } => {
                write!(out, "draft: {} {source}-{text}", clean_origin(origin))?;
                now.map_or(Ok(()), |now| write!(out, " now {now}"))
            }
            Standing::Changed { source, text, name, now } => write!(out, "changed: {} now {now}", seal(*source, *text, name)),
            Standing::Approved { source, text, name } => write!(out, "approved: {}", seal(*source, *text, name)),
        }
    }
}

impl StateLine {
    /// Reads a comment line, without its `# `. `None` where it is not of the fixed form: then it is a person's own.
    pub fn parse(line: &str, span: Span, last: bool) -> Option<StateLine> {
        if line.starts_with(char::is_whitespace) {
            return None;
        }
        let (keyword, rest) = line.split_once(':')?;
        let words: Vec<&str> = rest.split_whitespace().collect();
        let (standing, tail) = match keyword.to_ascii_lowercase().as_str() {
            "missing" => (Standing::Missing { source: sum(words.first()?)? }, &words[1..]),
            "draft" => {
                let at = words.iter().position(|word| pair(word).is_some()).filter(|at| *at > 0)?;
                let (source, text) = pair(words[at])?;
                let (now, tail) = now(&words[at + 1..]);
                (Standing::Draft { origin: words[..at].join(" "), source, text, now }, tail)
            }
            "changed" => {
                let (source, text) = pair(words.first()?)?;
                let end = words.iter().position(|word| word.eq_ignore_ascii_case("now"))?;
                let name = Some(&words[1..end]).filter(|name| !name.is_empty());
                if name.is_some_and(|name| !is_name(name)) {
                    return None;
                }
                let (now, tail) = now(&words[end..]);
                (Standing::Changed { source, text, name: name.map(|name| name.join(" ")), now: now? }, tail)
            }
            "approved" => {
                let (source, text) = pair(words.first()?)?;
                return Some(approved(source, text, &words[1..], span, last));
            }
            _ => return None,
        };
        let ok = match tail {
            [word, name @ ..] if is_ok(word) => match name {
                [] => Some(None),
                _ => is_name(name).then(|| Some(name.join(" "))),
            },
            _ => None,
        };
        Some(StateLine { span, standing, spoiled: ok.is_none() && !tail.is_empty(), ok, last })
    }
}

/// A seal as it is written: the two checksums, and who set it.
fn seal(source: Sum, text: Sum, given: &Option<String>) -> String {
    given.as_deref().and_then(name).map_or_else(|| format!("{source}-{text}"), |name| format!("{source}-{text} {name}"))
}

/// Reads what stands behind a seal: nothing, a name, or `ok` with or without a name.
fn approved(source: Sum, text: Sum, tail: &[&str], span: Span, last: bool) -> StateLine {
    let (name, ok, spoiled) = match tail {
        [] => (None, false, false),
        [word] if is_ok(word) => (None, true, false),
        [word, name @ ..] if is_ok(word) => (Some(name), true, !is_name(name)),
        [name @ .., word] if is_ok(word) => (Some(name), true, !is_name(name)),
        name => (Some(name), false, !is_name(name)),
    };
    let name = name.filter(|_| !spoiled).map(|name| name.join(" "));
    let ok = (ok && !spoiled).then(|| name.clone());
    StateLine { span, standing: Standing::Approved { source, text, name }, ok, spoiled, last }
}

/// A name as it may stand behind `ok` or in a seal; one that could be read otherwise is put into the form `@name`.
pub fn name(given: &str) -> Option<String> {
    let words: Vec<&str> = given.split_whitespace().collect();
    if is_name(&words) {
        return Some(words.join(" "));
    }
    let letters = |letter: char| if letter.is_alphanumeric() || "._-".contains(letter) { letter } else { '-' };
    let handle: String = words.join("-").chars().map(letters).take(40).collect();
    let handle = format!("@{}", handle.trim_matches(['-', '.', '_']));
    is_name(&[&handle]).then_some(handle)
}

/// Whether an origin is a person's: a name, the word that sync writes, or a page that people wrote.
pub fn is_person(origin: &str) -> bool {
    let words: Vec<&str> = origin.split_whitespace().collect();
    let known = |word: &&str| word.eq_ignore_ascii_case(PERSON) || word.split(':').next() == Some(ADOPTED);
    words.first().is_some_and(known) || is_name(&words)
}

fn is_ok(word: &str) -> bool {
    word.eq_ignore_ascii_case("ok")
}

/// One to five words, each beginning with a capital, a letter of a script without case or `@`, particles apart.
fn is_name(words: &[&str]) -> bool {
    let particle = |word: &&&str| PARTICLES.contains(*word);
    let proper = |word: &str| {
        let bare = word.trim_matches(['(', ')', '@', ',', '.']).to_lowercase();
        let begins = word.chars().next().is_some_and(|first| first == '@' || first.is_alphabetic() && !first.is_lowercase());
        let spelled = word.chars().skip(1).all(|letter| letter.is_alphanumeric() || is_mark(letter) || "'’.-_·".contains(letter));
        begins && spelled && word.chars().any(char::is_alphabetic) && !DOUBTS.contains(&bare.as_str())
    };
    (1..=5).contains(&words.len())
        && words.iter().all(|word| particle(&word) || proper(word))
        && words.last().is_some_and(|word| !particle(&word))
}

/// Combining marks and joiners, which names of many scripts are spelled with.
fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter) || matches!(letter, '\u{200C}' | '\u{200D}')
}

/// Reads `SOURCE-TEXT`.
fn pair(word: &str) -> Option<(Sum, Sum)> {
    let (source, text) = word.split_once('-')?;
    Some((sum(source)?, sum(text)?))
}

/// Reads a checksum in any case.
fn sum(word: &str) -> Option<Sum> {
    Sum::parse(&word.to_ascii_lowercase())
}

/// Reads `now NOW` at the start of these words.
fn now<'w, 's>(words: &'w [&'s str]) -> (Option<Sum>, &'w [&'s str]) {
    match words {
        [word, digits, rest @ ..] if word.eq_ignore_ascii_case("now") => match sum(digits) {
            Some(sum) => (Some(sum), rest),
            None => (None, words),
        },
        _ => (None, words),
    }
}

/// An origin that reads back: never empty, on one line, and no word of it a pair of checksums.
fn clean_origin(origin: &str) -> String {
    let words = origin.split_whitespace().map(|word| if pair(word).is_some() { word.replace('-', "_") } else { word.to_string() });
    let cleaned = words.collect::<Vec<_>>().join(" ");
    if cleaned.is_empty() { PERSON.to_string() } else { cleaned }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(line: &str) -> Option<StateLine> {
        StateLine::parse(line, Span::at(0), true)
    }

    #[test]
    fn reads_the_fixed_forms_in_any_case() {
        for line in ["missing: r4t1d", "Draft: deepl m4c2z-5wq8c", "draft: memory office m4c2z-5wq8c now k3f9x", "CHANGED: k3f9x-8dq2m NOW t7w4b", "changed: k3f9x-8dq2m Anna van den Berg now t7w4b", "approved: k3f9x-8dq2m"] {
            let state = read(line).unwrap();
            assert!(state.ok.is_none() && !state.spoiled, "{line}");
            assert_eq!(read(&state.standing.to_string()).unwrap().standing, state.standing);
            for ok in ["ok", "OK", "Ok", "ok Anna Schmidt", "ok van den Berg", "ok Ursula von der Leyen", "ok @anna", "ok 王小明", "ok J. R. Müller-Lüdenscheidt"] {
                let state = read(&format!("{line} {ok}")).unwrap();
                assert!(state.ok.is_some() && !state.spoiled, "{line} {ok}");
            }
            let slips = ["ok?", "not ok", "ok but check", "ok, almost", "okay", "ok ok", "ok pending", "ok NOT", "ok de", "OK BUT CHECK", "# ok", "ok 2", "ok (check)", "o k", "ok Anna asks"];
            for tail in slips {
                let state = read(&format!("{line} {tail}")).unwrap();
                assert!(state.ok.is_none() && state.spoiled, "{line} {tail}");
            }
        }
        assert!(read("approved: k3f9x-8dq2m Anna Schmidt ok").unwrap().ok.is_some());
        assert!(read("approved: k3f9x-8dq2m Anna ok Schmidt").unwrap().spoiled);
    }

    #[test]
    fn a_persons_own_line_is_no_state_line() {
        for line in ["missing: ask Anna", "approved", "draft", "approved: yes", "changed: k3f9x-8dq2m", "changed: k3f9x-8dq2m ok now t7w4b", "changed: k3f9x-8dq2m ok Anna now t7w4b", "draft: m4c2z-5wq8c", " approved: k3f9x-8dq2m", "ok", "source: the brochure", "missing: r4t1i"] {
            assert!(read(line).is_none(), "{line}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_as_no_approval(origin in "\\PC{0,20}", name in "\\PC{0,20}") {
            let sum = Sum::of(b"x");
            let draft = Standing::Draft { origin, source: sum, text: sum, now: None };
            let state = read(&draft.to_string()).unwrap();
            prop_assert!(state.ok.is_none() && !state.spoiled);
            for seal in [Standing::Approved { source: sum, text: sum, name: Some(name.clone()) }, Standing::Changed { source: sum, text: sum, name: Some(name), now: sum }] {
                let state = read(&seal.to_string()).unwrap();
                prop_assert!(state.ok.is_none() && !state.spoiled);
            }
        }
    }
}
