//! Running the checks: what they look at, prepared, and what they come back with.

use std::sync::OnceLock;

use super::text::{self, Text, Texts};
use super::made_of::{self, Names};
use super::{Check, Language, Run};
use crate::catalog::{Entry, Message};
use crate::catalog::pattern::{Part, Pattern};
use crate::inline::Tag;
use crate::say::Msg;
use crate::text::Span;

/// One fault in one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub says: Msg,
    /// The attribute in which it stands; else it stands in the value.
    pub part: Option<String>,
    /// The words that it stands on, as they are written, by which its line is found.
    pub at: Option<String>,
}

impl From<Msg> for Fault {
    fn from(says: Msg) -> Fault {
        Fault { says, part: None, at: None }
    }
}

impl Fault {
    pub fn new(says: Msg) -> Fault {
        says.into()
    }

    pub fn at(mut self, words: impl Into<String>) -> Fault {
        self.at = Some(words.into());
        self
    }

    pub fn part(mut self, name: impl Into<String>) -> Fault {
        self.part = Some(name.into());
        self
    }
}

impl Fault {
    /// Where the fault stands in the file that its entry is in: on its words if they are found there, else at the
    /// beginning of the text.
    pub fn span(&self, entry: &Entry, file: &str) -> Span {
        let attribute = |name: &String| entry.message.attributes.iter().position(|(known, _)| known == name).and_then(|at| entry.attributes.get(at));
        let text = self.part.as_ref().and_then(attribute).map_or(entry.value, |attribute| attribute.value);
        if text.is_empty() { entry.id_at } else { self.span_in(text, file) }
    }

    /// The same inside one stretch of a file.
    pub fn span_in(&self, stretch: Span, file: &str) -> Span {
        let words = self.at.as_deref().unwrap_or_default();
        let found = file.get(stretch.start..stretch.end).filter(|_| !words.is_empty()).and_then(|written| written.find(words));
        found.map_or(Span::at(stretch.start), |at| Span::new(stretch.start + at, stretch.start + at + words.len()))
    }
}

/// A message as checks see it. A source message is prepared once and looked at for every language.
pub struct Subject<'a> {
    pub message: &'a Message,
    pub texts: Texts<'a>,
    /// Whether it is all text, without placeables.
    pub is_plain: bool,
    /// Whether a program reads it, and not a page.
    pub is_native: bool,
    names: OnceLock<Names>,
}

impl<'a> Subject<'a> {
    /// A program's message.
    pub fn native(message: &'a Message) -> Subject<'a> {
        Subject { message, texts: text::of_message(message), is_plain: is_plain(message), is_native: true, names: OnceLock::new() }
    }

    /// A page's message, whose texts are resolved already.
    pub fn page(message: &'a Message, texts: Texts<'a>) -> Subject<'a> {
        Subject { message, texts, is_plain: is_plain(message), is_native: false, names: OnceLock::new() }
    }

    /// The variables, references and functions that it uses; looked for when a check first asks.
    pub fn names(&self) -> &Names {
        self.names.get_or_init(|| made_of::names(self.message))
    }

    /// The links in the text itself, each with its tag, if it has one, and its words.
    pub fn value_links(&self) -> impl Iterator<Item = &(Option<Tag>, String)> {
        self.text(None).iter().take(1).flat_map(|text| &text.links)
    }

    pub fn text(&self, name: Option<&str>) -> &[Text<'a>] {
        self.texts.iter().find(|(known, _)| *known == name).map_or(&[], |(_, texts)| texts)
    }
}

fn is_plain(message: &Message) -> bool {
    let plain = |pattern: &Pattern| pattern.parts.iter().all(|part| matches!(part, Part::Text(_)));
    message.value.iter().all(plain) && message.attributes.iter().all(|(_, value)| plain(value))
}

/// A message and its translation.
pub struct Row<'a> {
    pub from: &'a Language,
    pub to: &'a Language,
    pub source: &'a Subject<'a>,
    pub target: &'a Subject<'a>,
    /// The most characters that a text may have.
    pub max_length: Option<usize>,
    pub terms: &'a [Term],
    /// Whether a message, or a term with its `-`, is there for a translation to use.
    pub is_known: &'a (dyn Fn(&str) -> bool + Sync),
}

/// One line of a page or file as checks of whole sheets see it.
pub struct Line<'a> {
    pub source: &'a Subject<'a>,
    /// The translation; none where the source is looked at by itself, and where nothing is translated.
    pub target: Option<&'a Subject<'a>>,
    /// What kind of text it is, as its context says: `heading 3`.
    pub kind: &'a str,
    /// What its tags stand for.
    pub targets: &'a [(Tag, String)],
}

/// A text's words and its translation's, which is all that is kept of a line until a language's last file is read.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub source: &'a str,
    pub target: &'a str,
}

impl<'a> Line<'a> {
    /// The words of the text itself; none where it or its translation is lacking or comes out in several ways.
    pub fn words(&self) -> Option<Words<'a>> {
        match (self.source.text(None), self.target?.text(None)) {
            ([source], [target]) => Some(Words { source: &source.words, target: &target.words }),
            _ => None,
        }
    }

    /// The level, where the line is a heading.
    pub fn heading(&self) -> Option<u8> {
        self.kind.strip_prefix("heading ")?.parse().ok()
    }

    /// Whether the line is the text of an image that stands by itself.
    pub fn is_alt(&self) -> bool {
        self.kind == "image text"
    }
}

/// What one thing is called, and in the translation's language also what it is not to be called; in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Term {
    pub forms: Vec<String>,
    pub translations: Vec<String>,
    pub forbidden: Vec<String>,
}

/// One text and its translation, each in one of the ways that it can come out.
pub struct Both<'a> {
    pub from: &'a Language,
    pub to: &'a Language,
    pub source: &'a Text<'a>,
    pub target: &'a Text<'a>,
    /// The attribute that it is; else it is the value.
    pub part: Option<&'a str>,
    pub max_length: Option<usize>,
    pub terms: &'a [Term],
    pub is_native: bool,
}

/// The checks that run for one language.
#[derive(Default)]
pub struct Judge {
    messages: Looks<fn(&Row) -> Vec<Fault>>,
    texts: Looks<fn(&Both) -> Vec<Fault>>,
    alone: Looks<LookAtText>,
    sources: Looks<LookAtText>,
    copies: Looks<fn(&Both) -> Vec<Fault>>,
    pages: Looks<LookAtLines>,
    sheets: Looks<LookAtLines>,
    locales: Looks<LookAtWords>,
}

/// Checks, each with its function.
type Looks<Look> = Vec<(&'static Check, Look)>;
type LookAtText = fn(&Text, &Language) -> Vec<Fault>;
type LookAtLines = fn(&[Line]) -> Vec<(usize, Fault)>;
type LookAtWords = fn(&[Words]) -> Vec<(usize, Fault)>;

/// What a check found, and in which line.
pub type InLine = (&'static Check, usize, Fault);

impl Judge {
    pub fn new(checks: impl IntoIterator<Item = &'static Check>) -> Judge {
        let mut judge = Judge::default();
        for check in checks {
            match check.run {
                Run::Message(look) => judge.messages.push((check, look)),
                Run::Text(look) => judge.texts.push((check, look)),
                Run::Alone(look) => judge.alone.push((check, look)),
                Run::Source(look) => judge.sources.push((check, look)),
                Run::Page(look) => judge.pages.push((check, look)),
                Run::Sheet(look) => judge.sheets.push((check, look)),
                Run::Locale(look) => judge.locales.push((check, look)),
                Run::Copy(look) => judge.copies.push((check, look)),
                Run::Tags(_) | Run::Reported(_) | Run::Behind(_) => {}
            }
        }
        judge
    }

    /// Everything that the checks have to say of a row. Of a text that comes out in several ways, a fault is one only if
    /// it is there whichever way the source comes out.
    pub fn row(&self, row: &Row) -> Vec<(&'static Check, Fault)> {
        let mut found: Vec<(&'static Check, Fault)> = Vec::new();
        for (check, look) in &self.messages {
            found.extend(look(row).into_iter().map(|fault| (*check, fault)));
        }
        for (part, targets) in &row.target.texts {
            let sources = row.source.text(*part);
            for target in targets {
                let is_copy = sources.iter().any(|source| source.words == target.words);
                let both = |source| Both { from: row.from, to: row.to, source, target, part: *part, max_length: row.max_length, terms: row.terms, is_native: row.source.is_native };
                for (check, look) in if is_copy { &self.copies } else { &self.texts } {
                    let mut all = sources.iter().map(|source| look(&both(source)));
                    let Some(first) = all.next().filter(|first| !first.is_empty()) else { continue };
                    if all.any(|found| found.is_empty()) {
                        continue;
                    }
                    note(&mut found, check, first, *part);
                }
                if !is_copy {
                    self.alone(target, row.to, *part, &mut found);
                }
            }
        }
        found
    }

    /// What the checks have to say of a source text.
    pub fn source(&self, source: &Subject, language: &Language) -> Vec<(&'static Check, Fault)> {
        let mut found = Vec::new();
        for (part, texts) in &source.texts {
            for text in texts {
                self.alone(text, language, *part, &mut found);
                for (check, look) in &self.sources {
                    note(&mut found, check, look(text, language), *part);
                }
            }
        }
        found
    }

    /// What the checks have to say of a page in the source language as a whole.
    pub fn page(&self, lines: &[Line]) -> Vec<InLine> {
        in_lines(&self.pages, lines)
    }

    /// What the checks have to say of a page or file and its translations as a whole.
    pub fn sheet(&self, lines: &[Line]) -> Vec<InLine> {
        in_lines(&self.sheets, lines)
    }

    /// What the checks have to say of all that a language has.
    pub fn locale(&self, all: &[Words]) -> Vec<InLine> {
        let mut found: Vec<InLine> = self.locales.iter().flat_map(|(check, look)| look(all).into_iter().map(|(at, fault)| (*check, at, fault))).collect();
        found.sort_by_key(|(_, at, _)| *at);
        found
    }

    /// The checks that want to see all that a language has.
    pub fn of_locales(&self) -> impl Iterator<Item = &'static Check> {
        self.locales.iter().map(|(check, _)| *check)
    }

    fn alone(&self, text: &Text, language: &Language, part: Option<&str>, found: &mut Vec<(&'static Check, Fault)>) {
        for (check, look) in &self.alone {
            note(found, check, look(text, language), part);
        }
    }
}

fn in_lines(checks: &[(&'static Check, LookAtLines)], lines: &[Line]) -> Vec<InLine> {
    checks.iter().flat_map(|(check, look)| look(lines).into_iter().map(|(at, fault)| (*check, at, fault))).collect()
}

/// Adds faults of a part of a message, each once.
fn note(found: &mut Vec<(&'static Check, Fault)>, check: &'static Check, faults: Vec<Fault>, part: Option<&str>) {
    for mut fault in faults {
        fault.part = part.map(str::to_string);
        if !found.iter().any(|(known, said)| known.id == check.id && *said == fault) {
            found.push((check, fault));
        }
    }
}
