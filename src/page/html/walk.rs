//! The walk over a page's tokens: which runs there are, in which blocks, and what the author says of them.

use std::collections::HashMap;
use std::sync::Arc;

use super::attribute;
use super::element::{self, Class};
use super::run::{self, Atom, Part};
use super::token::{self, Start, Token, What, Words};
use crate::finding::{Finding, Level, Place};
use crate::inline::Kind;
use crate::msg;
use crate::page::directive::{self, Directive};
use crate::page::{Unit, UnitKind};
use crate::text::{Source, Span};

/// The units of a stretch of a file in which these template tags are known, and others looked for.
pub fn units(source: &Source, within: Span, tags: &[Span]) -> (Vec<Unit>, Vec<Finding>) {
    let tokens = token::read_around(&source.text, within, tags);
    let mut walk = Walk {
        source,
        tokens: &tokens,
        ends: ends(&tokens),
        blocks: Vec::new(),
        atoms: Vec::new(),
        said: Vec::new(),
        skip: false,
        section: None,
        paragraph: None,
        units: Vec::new(),
        findings: Vec::new(),
    };
    let lost = lost(&tokens, &walk.ends);
    let mut at = 0;
    while let Some(token) = tokens.get(at).filter(|_| lost.is_none_or(|lost| at < lost)) {
        at = walk.step(at, token).max(at) + 1;
    }
    if let Some(token) = lost.and_then(|lost| tokens.get(lost)) {
        let says = msg!("page-broken-markup");
        walk.findings.push(Finding::new("unread-construct", Level::Note, Place::of(source, token.span), says));
    }
    walk.flush();
    (walk.units, walk.findings)
}

/// Where an element ends.
#[derive(Clone, Copy)]
struct End {
    at: usize,
    /// Whether its content is balanced by itself, so that it may move as one piece.
    whole: bool,
}

/// The end of each element that has an end tag, elements of one name nested properly.
fn ends(tokens: &[Token]) -> HashMap<usize, End> {
    let mut named: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut ends = HashMap::new();
    for (index, token) in tokens.iter().enumerate() {
        match &token.what {
            What::Start(start) if !is_empty(start) => {
                named.entry(&start.name).or_default().push(index);
                if !start.closed {
                    open.push((&start.name, index));
                }
            }
            What::End(name) => {
                let last = open.pop().filter(|(open, _)| open == name);
                if last.is_none() {
                    open.clear();
                }
                if let Some(start) = named.get_mut(name.as_str()).and_then(Vec::pop) {
                    ends.insert(start, End { at: index, whole: last.is_some_and(|(_, last)| last == start) });
                }
            }
            _ => {}
        }
    }
    ends
}

/// Where parsers do not agree on what follows, which is left alone: at a drawing or formula that is nested badly, with
/// parts that are read in a way of their own, or a `noscript` that ends in the middle of something.
fn lost(tokens: &[Token], ends: &HashMap<usize, End>) -> Option<usize> {
    const OWN_WAY: [&str; 13] =
        ["svg", "math", "title", "desc", "foreignobject", "script", "style", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"];
    let own_way = |token: &Token| match &token.what {
        What::Start(start) => OWN_WAY.contains(&start.name.as_str()),
        what => *what == What::Other,
    };
    let badly = |(at, token): &(usize, &Token)| {
        let end = ends.get(at);
        matches!(&token.what, What::Start(start) if matches!(start.name.as_str(), "svg" | "math") && !is_empty(start))
            && end.is_none_or(|end| !end.whole)
            && tokens.get(at + 1..end.map_or(tokens.len(), |end| end.at)).unwrap_or_default().iter().any(own_way)
    };
    tokens.iter().enumerate().find(|found| found.1.what == What::Unended || badly(found)).map(|(at, _)| at)
}

/// Whether an element has no end tag by its nature.
fn is_empty(start: &Start) -> bool {
    let foreign = start.closed && matches!(start.name.as_str(), "svg" | "math");
    foreign || matches!(element::class(&start.name), Class::Void | Class::BlockVoid)
}

struct Block<'a> {
    name: &'a str,
    translate: bool,
    /// For a part of a drawing, whether its words are read.
    drawing: Option<bool>,
    own_id: Option<String>,
    quoted: bool,
    /// For a list: the sentence that its items continue.
    lead: Option<Arc<str>>,
}

struct Walk<'a> {
    source: &'a Source,
    tokens: &'a [Token],
    ends: HashMap<usize, End>,
    blocks: Vec<Block<'a>>,
    atoms: Vec<Atom>,
    /// The author's words that no unit has taken yet, and where they stand.
    said: Vec<(usize, Directive)>,
    skip: bool,
    section: Option<Arc<str>>,
    /// The paragraph just read, while only a list may follow it.
    paragraph: Option<String>,
    units: Vec<Unit>,
    findings: Vec<Finding>,
}

impl<'a> Walk<'a> {
    /// Takes in one token; the index of the last one that it dealt with.
    fn step(&mut self, at: usize, token: &'a Token) -> usize {
        match &token.what {
            What::Text(Words::Data) => self.atom(Part::Text, at, at),
            What::Text(Words::Title) if self.blocks.last().is_some_and(|block| block.name == "title") => self.atom(Part::Text, at, at),
            What::Text(_) => self.flush(),
            What::Template { control } => self.atom(Part::Template { control: *control }, at, at),
            What::Other | What::Unended => self.flush(),
            What::Comment => self.comment(at, token),
            What::Start(start) => return self.start(at, start),
            What::End(name) => match element::class(name) {
                Class::Inline | Class::Code => self.atom(Part::Close, at, at),
                _ => self.end(name),
            },
        }
        at
    }

    fn atom(&mut self, part: Part, first: usize, last: usize) {
        self.atoms.push(Atom { part, first, last });
    }

    fn start(&mut self, at: usize, start: &'a Start) -> usize {
        let class = element::class(&start.name);
        let text = &self.source.text;
        let end = if is_empty(start) { Some(End { at, whole: true }) } else { self.ends.get(&at).copied() };
        let kept = element::translate(start, text) == Some(false);
        let opened = match class {
            Class::Opaque | Class::BlockOpaque => element::translate(start, text) == Some(true),
            Class::Fallback => self.says(at, end.map(|end| end.at)),
            _ => false,
        };
        let class = if opened && !kept { Class::Block } else { class };
        let whole = match class {
            Class::Block => None,
            Class::Inline if !kept => end.filter(|end| self.is_hollow(at, end.at)),
            _ => end.filter(|end| end.whole),
        };
        let (end, whole) = (end.map(|end| end.at), whole.map(|end| end.at));
        match (class, whole) {
            (Class::Block, _) => {}
            (Class::BlockVoid, _) => {
                self.flush();
                self.paragraph = None;
                self.attributes(at);
                return at;
            }
            (Class::BlockOpaque, Some(end)) => {
                self.flush();
                self.paragraph = None;
                self.attributes(at);
                return end;
            }
            (Class::Inline | Class::Code | Class::Opaque | Class::Fallback | Class::Void, Some(end)) if kept => {
                self.atom(if class == Class::Void { Part::Alone(Kind::Other) } else { Part::Locked(Kind::Word) }, at, end);
                return end;
            }
            (Class::Code, Some(end)) => {
                self.atom(Part::Locked(Kind::Code), at, end);
                return end;
            }
            (Class::Opaque | Class::Fallback | Class::Void, Some(end)) => {
                self.atom(Part::Alone(element::kind(&start.name)), at, end);
                return end;
            }
            // An icon, an anchor: a pair around nothing.
            (Class::Inline, Some(end)) => {
                self.atom(Part::Alone(Kind::Other), at, end);
                return end;
            }
            // Code whose tags are not balanced is code all the same.
            (Class::Code, None) if end.is_some() => {
                self.flush();
                return end.unwrap_or(at);
            }
            (Class::Inline | Class::Code, None) if kept => {
                self.flush();
                return end.unwrap_or(at);
            }
            (Class::Inline | Class::Code, None) => {
                self.atom(Part::Open, at, at);
                return at;
            }
            // What cannot be told from the text around it hides that as well.
            (Class::Opaque | Class::Fallback | Class::BlockOpaque | Class::Void, _) => {
                self.flush();
                if let Some(end) = end {
                    return end;
                }
                self.open(start, false);
                return at;
            }
        }
        self.flush();
        let translate = !kept && (self.blocks.last().is_none_or(|block| block.translate) || element::translate(start, text) == Some(true));
        self.open(start, translate);
        self.attributes(at);
        at
    }

    fn open(&mut self, start: &'a Start, translate: bool) {
        while self.blocks.last().is_some_and(|open| element::ends(open.name, &start.name)) {
            self.blocks.pop();
        }
        let drawing = self.blocks.last().and_then(|block| block.drawing);
        if drawing.is_some() && start.closed {
            return;
        }
        let list = matches!(start.name.as_str(), "ul" | "ol" | "menu");
        let paragraph = self.paragraph.take();
        let quoted = start.name == "blockquote" || self.blocks.last().is_some_and(|block| block.quoted);
        self.blocks.push(Block {
            name: &start.name,
            translate,
            drawing: drawing.filter(|_| start.name != "foreignobject").map(|read| read || element::is_read_in_drawing(&start.name)),
            own_id: run::own_id_of(start, &self.source.text),
            quoted,
            lead: paragraph.filter(|text| list && !text.ends_with(['.', '!', '?', '。', '！', '？'])).map(Arc::from),
        });
    }

    fn end(&mut self, name: &str) {
        self.flush();
        if let Some(index) = self.blocks.iter().rposition(|block| block.name == name) {
            self.blocks.truncate(index);
        }
        if name != "p" && name != "div" {
            self.paragraph = None;
        }
    }

    fn comment(&mut self, at: usize, token: &Token) {
        let raw = self.source.slice(token.span);
        let inner = raw.strip_prefix("<!--").map(|rest| rest.strip_suffix("-->").unwrap_or(rest));
        match inner.and_then(directive::parse) {
            Some(Directive::Skip) => {
                self.flush();
                self.skip = true;
            }
            Some(Directive::EndSkip) => {
                self.flush();
                self.skip = false;
            }
            Some(Directive::Unknown(said)) => {
                let says = msg!("page-unknown-directive", said = said.as_str());
                self.findings.push(Finding::new("unread-construct", Level::Note, Place::of(self.source, token.span), says));
            }
            Some(said) => self.said.push((token.span.start, said)),
            None => {}
        }
        self.atom(Part::Alone(Kind::Other), at, at);
    }

    fn is_hollow(&self, start: usize, end: usize) -> bool {
        let blank = |token: &Token| matches!(token.what, What::Text(_)) && self.source.slice(token.span).trim().is_empty();
        self.tokens.get(start + 1..end).unwrap_or_default().iter().all(blank)
    }

    fn translates(&self) -> bool {
        !self.skip && self.blocks.last().is_none_or(|block| block.translate)
    }

    /// Units of the attributes of a block's own tag.
    fn attributes(&mut self, at: usize) {
        let Some(token) = self.tokens.get(at..=at).filter(|_| self.translates()) else { return };
        for unit in attribute::units(&self.source.text, token) {
            self.push(unit);
        }
    }

    /// Makes units of the run that ends here.
    fn flush(&mut self) {
        let atoms = std::mem::take(&mut self.atoms);
        let read = self.blocks.last().is_none_or(|block| block.drawing != Some(false));
        if atoms.is_empty() || !read || !self.translates() {
            return;
        }
        let page = run::Page { text: &self.source.text, tokens: self.tokens };
        for found in run::units(page, &atoms) {
            match found {
                run::Found::Unit(mut unit, own_id) => {
                    if unit.slot == crate::page::Slot::Html {
                        self.describe(&mut unit);
                        unit.own_id = own_id.or_else(|| self.blocks.last_mut().and_then(|block| block.own_id.take()));
                    }
                    self.push(unit);
                }
                run::Found::Inside(first, last) => self.inside(first, last),
            }
        }
    }

    /// Walks through an element that stands whole in a run, apart from any text.
    fn inside(&mut self, first: usize, last: usize) {
        let Some(What::Start(start)) = self.tokens.get(first).map(|token| &token.what) else { return };
        let depth = self.blocks.len();
        let drawing = (start.name == "svg").then_some(false);
        self.blocks.push(Block { name: &start.name, translate: true, drawing, own_id: None, quoted: false, lead: None });
        let mut at = first + 1;
        while let Some(token) = self.tokens.get(at).filter(|_| at < last) {
            at = self.step(at, token).max(at) + 1;
        }
        self.flush();
        self.blocks.truncate(depth);
    }

    /// Whether an element has words in it that a reader may meet.
    fn says(&self, start: usize, end: Option<usize>) -> bool {
        let words = |token: &Token| token.what == What::Text(Words::Data) && attribute::says(self.source.slice(token.span));
        self.tokens.get(start + 1..end.unwrap_or(start)).unwrap_or_default().iter().any(words)
    }

    /// Says what sort of text a unit is, and what stands around it.
    fn describe(&mut self, unit: &mut Unit) {
        let mut outer = self.blocks.iter().rev();
        let block = outer.next();
        let parent = outer.next().map(|block| block.name);
        unit.kind = match block {
            Some(block) if block.drawing.is_some() => UnitKind::Other(block.name.into()),
            block => element::unit_kind(block.map_or("", |block| block.name), parent, block.is_some_and(|block| block.quoted)),
        };
        let plain = unit.text.plain().trim().to_string();
        self.paragraph = (unit.kind == UnitKind::Paragraph).then(|| plain.clone());
        match unit.kind {
            UnitKind::Heading(_) => self.section = Some(plain.into()),
            UnitKind::ListItem => {
                let list = self.blocks.iter().rev().find(|block| matches!(block.name, "ul" | "ol" | "menu"));
                unit.lead = list.and_then(|list| list.lead.clone());
            }
            _ => {}
        }
    }

    /// Adds a unit, with what its author said of it.
    fn push(&mut self, mut unit: Unit) {
        let heard = self.said.partition_point(|(at, _)| *at < unit.span.end);
        for (_, said) in self.said.drain(..heard) {
            said.tell(&mut unit);
        }
        unit.section = self.section.clone();
        self.units.push(unit);
    }
}
