//! A run: inline content between two block boundaries, and the units that it makes.

use std::collections::HashMap;

use compact_str::CompactString;

use super::attribute::{self, Written};
use super::element;
use super::token::{Start, Token, What};
use crate::inline::{Inline, Kind, Piece, Tag, html};
use crate::page::{Attribute, Slot, TagInfo, Unit, UnitKind};
use crate::text::Span;

/// A part of a run, and the tokens that make it.
#[derive(Clone, Debug)]
pub struct Atom {
    pub part: Part,
    pub first: usize,
    pub last: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Text,
    Open,
    Close,
    /// Markup that stands alone; at either end of a unit it stays in the page.
    Alone(Kind),
    /// Something whose content is not translated.
    Locked(Kind),
    Template { control: bool },
}

/// What is found in a run.
pub enum Found {
    /// A unit as the run alone knows it, and the id that the author gave to an element that holds nothing but the unit.
    Unit(Unit, Option<String>),
    /// An element that stands apart from any text, by its first and last token; what it has in it may be text.
    Inside(usize, usize),
}

/// The text and the tokens that all functions here look into.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
}

impl<'a> Page<'a> {
    fn span(self, atom: &Atom) -> Span {
        let at = |index: usize| self.tokens.get(index).map_or(Span::at(0), |token| token.span);
        Span::new(at(atom.first).start, at(atom.last).end)
    }

    fn raw(self, span: Span) -> &'a str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    fn start(self, atom: &Atom) -> Option<&'a Start> {
        match &self.tokens.get(atom.first)?.what {
            What::Start(start) => Some(start),
            _ => None,
        }
    }

    fn name(self, atom: &Atom) -> &'a str {
        match self.tokens.get(atom.first).map(|token| &token.what) {
            Some(What::Start(start)) => &start.name,
            Some(What::End(name)) => name,
            _ => "",
        }
    }

    /// The tokens of an atom that may have attributes that a reader meets.
    fn with_texts(self, atom: &Atom) -> &'a [Token] {
        match atom.part {
            Part::Open | Part::Alone(_) | Part::Locked(Kind::Code) => self.tokens.get(atom.first..=atom.last).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The texts that an atom brings into a message.
    fn texts(self, atom: &Atom) -> Vec<Written> {
        attribute::of_tag(self.text, self.with_texts(atom))
    }
}

/// The units of a run, in order: it is cut at tags that have no partner in it, so that each unit is whole.
pub fn units(page: Page<'_>, atoms: &[Atom]) -> Vec<Found> {
    let mut out = Vec::new();
    let blank = |atom: &&Atom| atom.part == Part::Text && page.raw(page.span(atom)).chars().all(html::is_space);
    // Where a template decides what the run says, each of its branches is a text of its own.
    let framed = matches!(atoms.iter().find(|atom| !blank(atom)), Some(Atom { part: Part::Template { control: true }, .. }));
    let partners = partners(page, atoms, framed);
    let lone = |index: &usize| match atoms[*index].part {
        Part::Open | Part::Close => partners[*index].is_none(),
        Part::Template { control } => control && framed,
        _ => false,
    };
    let mut from = 0;
    for cut in (0..atoms.len()).filter(lone).chain([atoms.len()]) {
        segment(page, atoms, &partners, (from, cut), &mut out);
        if let Some(atom) = atoms.get(cut) {
            out.extend(alone(page, atom));
        }
        from = cut + 1;
    }
    out
}

/// The partner of each tag of a pair. A tag that closes no open one leaves all that are open without partner, and so does
/// one that parsers part from what it stands in, as a link in a link.
fn partners(page: Page<'_>, atoms: &[Atom], framed: bool) -> Vec<Option<usize>> {
    let mut partners = vec![None; atoms.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, atom) in atoms.iter().enumerate() {
        match atom.part {
            Part::Open => {
                let outer: Vec<&str> = open.iter().map(|start| page.name(&atoms[*start])).collect();
                if element::parts(&outer, page.name(atom)) {
                    open.clear();
                }
                open.push(index);
            }
            Part::Close => match open.pop() {
                Some(start) if page.name(&atoms[start]) == page.name(atom) => {
                    partners[start] = Some(index);
                    partners[index] = Some(start);
                }
                _ => open.clear(),
            },
            Part::Template { control: true } if framed => open.clear(),
            _ => {}
        }
    }
    partners
}

/// Makes the unit of a balanced stretch of a run, and units of the attributes that stand outside of it.
fn segment(page: Page<'_>, atoms: &[Atom], partners: &[Option<usize>], (start, end): (usize, usize), out: &mut Vec<Found>) {
    let (mut from, mut to) = (start, end);
    let mut own_id = None;
    let stays = |atom: &Atom| match atom.part {
        Part::Text => page.raw(page.span(atom)).chars().all(html::is_space),
        Part::Alone(_) => true,
        Part::Template { control } => control,
        _ => false,
    };
    loop {
        while from < to && stays(&atoms[from]) {
            from += 1;
        }
        while from < to && stays(&atoms[to - 1]) {
            to -= 1;
        }
        if from < to && atoms[from].part == Part::Open && partners[from] == Some(to - 1) {
            own_id = page.start(&atoms[from]).and_then(|start| own_id_of(start, page.text)).or(own_id);
            (from, to) = (from + 1, to - 1);
        } else {
            break;
        }
    }
    let says = |atom: &Atom| atom.part == Part::Text && attribute::says(&html::decode(page.raw(page.span(atom)), html::Place::Text));
    if !atoms[from..to].iter().any(says) {
        out.extend(atoms[start..end].iter().flat_map(|atom| alone(page, atom)));
        return;
    }
    out.extend(atoms[start..from].iter().flat_map(|atom| alone(page, atom)));
    out.push(Found::Unit(unit(page, &atoms[from..to]), own_id));
    out.extend(atoms[to..end].iter().flat_map(|atom| alone(page, atom)));
}

/// The id that an author gave to an element.
pub fn own_id_of(start: &Start, text: &str) -> Option<String> {
    start.value(text, "data-l10n-id").filter(|id| crate::page::directive::is_id(id)).map(str::to_string)
}

/// Units of an atom's attributes, which stand apart from any text, and what it has in it.
fn alone(page: Page<'_>, atom: &Atom) -> Vec<Found> {
    let units = attribute::units(page.text, page.with_texts(atom));
    let mut out: Vec<Found> = units.into_iter().map(|unit| Found::Unit(unit, None)).collect();
    if atom.last > atom.first && matches!(atom.part, Part::Alone(_)) && element::may_hold_words(page.name(atom)) {
        out.push(Found::Inside(atom.first, atom.last));
    }
    out
}

/// Makes one unit of a balanced stretch that has words in it.
fn unit(page: Page<'_>, atoms: &[Atom]) -> Unit {
    let mut builder = Builder { page, text: Inline::default(), tags: Vec::new(), counts: HashMap::new(), attributes: Vec::new(), open: Vec::new(), joined: None };
    let mut span = Span::new(atoms.first().map_or(0, |atom| page.span(atom).start), atoms.last().map_or(0, |atom| page.span(atom).end));
    for (index, atom) in atoms.iter().enumerate() {
        let mut at = page.span(atom);
        if atom.part == Part::Text {
            if index == 0 {
                at.start += at.len() - page.raw(at).trim_start_matches(html::is_space).len();
                span.start = at.start;
            }
            if index + 1 == atoms.len() {
                at.end = at.start + page.raw(at).trim_end_matches(html::is_space).len();
                span.end = at.end;
            }
        }
        builder.add(atom, at);
    }
    Unit { tags: builder.tags, attributes: builder.attributes, ..Unit::new(UnitKind::Paragraph, span, builder.text, Slot::Html) }
}

struct Builder<'a> {
    page: Page<'a>,
    text: Inline,
    tags: Vec<TagInfo>,
    /// How many tags of each kind there are.
    counts: HashMap<Kind, u32>,
    attributes: Vec<Attribute>,
    open: Vec<usize>,
    /// Where the last tag ends if more of its kind may join it.
    joined: Option<usize>,
}

impl Builder<'_> {
    fn add(&mut self, atom: &Atom, at: Span) {
        let raw = self.page.raw(at);
        let joins = self.joined.take() == Some(at.start);
        match atom.part {
            Part::Text => self.text.push_text(&html::collapse(&html::decode(raw, html::Place::Text))),
            Part::Open => {
                let kind = element::kind(self.page.name(atom));
                let tag = self.born(kind, atom, at);
                self.open.push(self.tags.len() - 1);
                self.text.pieces.push(Piece::Open(tag));
            }
            Part::Close => {
                if let Some(info) = self.open.pop().and_then(|index| self.tags.get_mut(index)) {
                    info.close = raw.into();
                    self.text.pieces.push(Piece::Close(info.tag));
                }
            }
            // Several pieces of markup side by side are one to a translator.
            Part::Alone(Kind::Other) if joins && self.page.texts(atom).is_empty() => {
                if let Some(info) = self.tags.last_mut() {
                    info.open.push_str(raw);
                    self.joined = Some(at.end);
                }
            }
            Part::Alone(kind) => {
                let before = self.attributes.len();
                let tag = self.born(kind, atom, at);
                self.text.pieces.push(Piece::Alone(tag));
                self.joined = (kind == Kind::Other && self.attributes.len() == before).then_some(at.end);
            }
            Part::Template { .. } => {
                let tag = self.born(Kind::Variable, atom, at);
                self.text.pieces.push(Piece::Alone(tag));
            }
            Part::Locked(kind) => {
                let tag = self.born(kind, atom, at);
                let piece = match self.shown(atom) {
                    Some(shown) => Piece::Locked(tag, shown),
                    None => Piece::Alone(tag),
                };
                self.text.pieces.push(piece);
            }
        }
    }

    /// A new tag, with what it stands for and the attributes that are text.
    fn born(&mut self, kind: Kind, atom: &Atom, at: Span) -> Tag {
        let number = self.counts.entry(kind).or_default();
        *number += 1;
        let tag = Tag::new(kind, *number);
        let start = self.page.start(atom);
        let required = match kind {
            Kind::Break => false,
            Kind::Link => true,
            _ if atom.part == Part::Open => start.is_some_and(element::is_needed),
            _ => true,
        };
        for written in self.page.texts(atom) {
            let name = format!("{tag}-{}", written.name);
            if self.attributes.iter().all(|known| known.name != name) {
                self.attributes.push(Attribute { name, text: written.text, span: written.span });
            }
        }
        self.tags.push(TagInfo {
            tag,
            stands_for: self.stands_for(kind, atom, at).into(),
            open: self.page.raw(at).into(),
            close: CompactString::default(),
            required,
        });
        tag
    }

    /// The content of a locked tag, if it is short and plain.
    fn shown(&self, atom: &Atom) -> Option<String> {
        let span = self.page.span(&Atom { part: Part::Text, first: atom.first + 1, last: atom.last.saturating_sub(1) });
        let raw = if atom.last > atom.first + 1 { self.page.raw(span) } else { "" };
        let plain = !raw.is_empty() && raw.trim() == raw && raw.chars().count() <= 40 && !raw.contains(['<', '>', '{', '}', '&', '\n', '\r', '\t']);
        plain.then(|| raw.to_string())
    }

    /// What people are told of a tag: a link's target, a word, else the markup itself, in short.
    fn stands_for(&self, kind: Kind, atom: &Atom, at: Span) -> String {
        let value = |name: &str| {
            let value = self.page.start(atom)?.value(self.page.text, name)?;
            Some(html::decode(value, html::Place::Attribute(None)))
        };
        let markup = || short(self.page.raw(at));
        match kind {
            Kind::Link => value("href").unwrap_or_else(markup),
            Kind::Image => value("src").unwrap_or_else(markup),
            Kind::Strong => "bold".into(),
            Kind::Emphasis => "italic".into(),
            Kind::Strike => "strikethrough".into(),
            Kind::Underline => "underline".into(),
            Kind::Sub => "subscript".into(),
            Kind::Sup => "superscript".into(),
            Kind::Quote => "quotation".into(),
            Kind::Mark => "highlight".into(),
            Kind::Break => "line break".into(),
            Kind::Code | Kind::Word => match short(&self.content(atom)) {
                content if content.is_empty() => markup(),
                content => content,
            },
            _ => markup(),
        }
    }

    /// The words inside a locked element.
    fn content(&self, atom: &Atom) -> String {
        let inside = self.page.tokens.get(atom.first..=atom.last).unwrap_or_default();
        let words = inside.iter().filter(|token| matches!(token.what, What::Text(_))).map(|token| self.page.raw(token.span));
        html::decode(&words.collect::<String>(), html::Place::Text)
    }
}

/// The first sixty characters of something, on one line.
fn short(text: &str) -> String {
    let text = html::collapse(text);
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.trim().to_string(),
    }
}
