//! Markdown pages: blocks to units, by pulldown-cmark's offsets.
//!
//! A unit is a run of inline content of one block. What stands between runs is never looked at again: it stays in the
//! page byte for byte.

pub mod link;
pub mod raw;
pub mod token;
pub mod unit;

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use self::token::Body;
use self::unit::Around;
use super::directive::{self, Directive};
use super::frontmatter::Front;
use super::mask::{self, Masked, argument};
use super::{Format, PER_UNIT, Page, Profile, Slot, Unit, UnitKind, frontmatter, judge};
use crate::inline::Inline;
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::text::{Source, Span, is_single_spaced, squeezed};

/// Reads a Markdown page.
pub fn read(source: Source, profile: &Profile) -> Page {
    let front = frontmatter::read(&source, profile);
    let masked = mask::mask(&source.text[front.body..], profile);
    let events = Parser::new_ext(&masked.text, judge::parser_options(profile)).into_offset_iter();
    let titled = events.reference_definitions().iter().filter(|(_, definition)| definition.title.is_some());
    let titled = titled.map(|(_, definition)| definition.span.clone()).collect();
    let fault = front.fault.clone();
    let (units, findings) = units(&source, profile, front, &masked, events, titled);
    Page { source, format: Format::Markdown, profile: profile.clone(), units, findings, fault }
}

/// The units of front matter and of what a parser told of the text behind it, in which template tags are hidden; `titled`
/// are the places of the reference definitions that have titles.
pub fn units<'e>(
    source: &Source,
    profile: &Profile,
    front: Front,
    masked: &Masked<'_>,
    events: impl Iterator<Item = (Event<'e>, Range<usize>)>,
    titled: Vec<Range<usize>>,
) -> (Vec<Unit>, Vec<Finding>) {
    let body = &source.text[front.body..];
    let mut reader = Reader {
        source,
        profile,
        base: front.body,
        body: Body { text: body, masked: &masked.text, tags: &masked.tags },
        units: front.units,
        findings: front.findings,
        blocks: Vec::new(),
        section: None,
        before: None,
        said: Vec::new(),
        skips: Vec::new(),
        quote_start: false,
    };
    reader.units.reserve(body.len() / PER_UNIT);
    let mut run: Vec<(Event<'_>, Range<usize>)> = Vec::with_capacity(16);
    let mut verbatim = false;
    for (event, range) in events {
        if !verbatim && is_inline(&event) {
            run.push((event, range));
            continue;
        }
        if !run.is_empty() {
            // A list may continue the words of a paragraph, or those before it in an item.
            reader.run(&run, matches!(event, Event::End(TagEnd::Paragraph) | Event::Start(Tag::List(_))));
            run.clear();
        }
        match &event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => verbatim = true,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => verbatim = false,
            _ => {}
        }
        reader.block(&event, range);
    }
    reader.definitions(titled);
    let (mut units, findings) = (reader.units, reader.findings);
    // Units of HTML blocks and of runs are found in order; a slip here must not damage a page.
    let mut at = 0;
    units.retain(|unit| {
        let sound = unit.span.start >= at && source.text.get(unit.span.start..unit.span.end).is_some();
        at = if sound { unit.span.end } else { at };
        sound
    });
    (units, findings)
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }),
        Event::End(tag) => matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image),
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak | Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => true,
        _ => false,
    }
}

/// A block that is open, and what its runs are.
#[derive(Clone, Debug)]
enum Block {
    Heading(u8, Option<String>),
    Quote,
    /// With the lead sentence that the list continues.
    List(Option<Arc<str>>),
    Item,
    Footnote,
    Term,
    Definition,
    Head,
    Cell,
    Html,
    Other,
}

struct Reader<'a> {
    source: &'a Source,
    profile: &'a Profile,
    base: usize,
    body: Body<'a, 'a>,
    units: Vec<Unit>,
    findings: Vec<Finding>,
    blocks: Vec<(Block, Range<usize>)>,
    section: Option<Arc<str>>,
    /// The words of the paragraph that has just ended; a list may continue it.
    before: Option<Arc<str>>,
    /// What the author said of the next unit.
    said: Vec<Directive>,
    /// What the author keeps from being translated; the last one may go on.
    skips: Vec<Range<usize>>,
    quote_start: bool,
}

impl<'a> Reader<'a> {
    fn block(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => {
                let block = match tag {
                    Tag::Heading { level, id, .. } => Block::Heading(*level as u8, id.as_deref().map(str::to_string)),
                    Tag::BlockQuote(_) => Block::Quote,
                    Tag::List(_) => Block::List(self.before.take()),
                    // An admonition, whose content stands four blanks to the right as an item's does.
                    Tag::Item if self.is_admonition(range.start) => Block::Other,
                    Tag::Item => Block::Item,
                    Tag::FootnoteDefinition(_) => Block::Footnote,
                    Tag::DefinitionListTitle => Block::Term,
                    Tag::DefinitionListDefinition => Block::Definition,
                    Tag::TableHead => Block::Head,
                    Tag::TableCell => Block::Cell,
                    Tag::HtmlBlock => Block::Html,
                    _ => Block::Other,
                };
                self.quote_start = matches!(block, Block::Quote) || (self.quote_start && matches!(tag, Tag::Paragraph));
                if !matches!(tag, Tag::Paragraph) {
                    self.before = None;
                }
                self.blocks.push((block, range));
            }
            Event::End(end) => {
                let block = self.blocks.pop();
                if let Some((Block::Html, range)) = block {
                    self.html(range);
                }
                if !matches!(end, TagEnd::Paragraph) {
                    self.before = None;
                }
                self.quote_start = false;
            }
            Event::Rule => self.before = None,
            _ => {}
        }
    }

    fn skipping(&self) -> bool {
        self.skips.last().is_some_and(|skip| skip.end == usize::MAX)
    }

    /// Reads the titles of reference definitions, which stand anywhere on the page.
    fn definitions(&mut self, mut spans: Vec<Range<usize>>) {
        spans.sort_by_key(|span| span.start);
        for range in spans {
            let Some((text, place)) = link::definition_title(self.body, range) else { continue };
            let span = Span::new(place.start, place.end).shifted(self.base);
            let quote = self.body.text[..place.start].chars().next_back().unwrap_or('"');
            if text.chars().any(char::is_alphabetic) && !self.skips.iter().any(|skip| skip.contains(&span.start)) {
                self.units.push(Unit::new(UnitKind::Other("title".into()), span, Inline::text(text), Slot::MarkdownTitle { quote }));
            }
        }
        self.units.sort_by_key(|unit| unit.span.start);
    }

    fn is_admonition(&self, at: usize) -> bool {
        self.body.text[at..].starts_with(['!', '?', '=']) && !self.body.tags_in(&(at..at + 1)).is_empty()
    }

    /// Reads a run of inline content; `leads` says whether a list may continue it.
    fn run(&mut self, events: &[(Event<'_>, Range<usize>)], leads: bool) {
        let around = self.around();
        let tokens = raw::pair(token::tokens(events, self.body), self.body.text);
        if let UnitKind::Heading(_) = around.kind {
            self.section = Some(plain(&tokens)).filter(|words| !words.is_empty()).map(Arc::from);
        }
        let begun = tokens.iter().filter(|token| self.body.text.as_bytes()[token.span.start..].starts_with(b"<!--"));
        let comments = begun.filter_map(|token| self.body.text[token.span.clone()].strip_prefix("<!--")?.strip_suffix("-->"));
        let told: Vec<Directive> = comments.filter_map(directive::parse).collect();
        // A text in which something is skipped is skipped whole, for it is one unit.
        let skips = told.contains(&Directive::Skip);
        for said in told {
            self.directive(said, Span::new(events[0].1.start, events[0].1.end).shifted(self.base));
        }
        if !skips {
            unit::units(&tokens, self.body.text, &around, self.profile, &mut |unit| self.push(unit));
        }
        self.before = if leads { unended(&tokens).map(Arc::from) } else { None };
        self.quote_start = false;
    }

    /// What a run at this place is.
    fn around(&self) -> Around {
        let table = self.blocks.iter().any(|(block, _)| matches!(block, Block::Cell));
        let head = self.blocks.iter().any(|(block, _)| matches!(block, Block::Head));
        let kind = self.blocks.iter().rev().find_map(|(block, _)| match block {
            Block::Heading(level, _) => Some(UnitKind::Heading(*level)),
            Block::Quote => Some(UnitKind::Quotation),
            Block::Item => Some(UnitKind::ListItem),
            Block::Footnote => Some(UnitKind::Footnote),
            Block::Term => Some(UnitKind::Term),
            Block::Definition => Some(UnitKind::Definition),
            Block::Cell => Some(if head { UnitKind::TableHead } else { UnitKind::TableCell }),
            _ => None,
        });
        let kind = kind.unwrap_or(UnitKind::Paragraph);
        let heading = matches!(kind, UnitKind::Heading(_));
        Around { kind, table, heading, quote_start: self.quote_start }
    }

    /// Gives a unit what stands around it.
    fn push(&mut self, mut unit: Unit) {
        if self.skipping() {
            return;
        }
        unit.own_id = match self.blocks.last() {
            Some((Block::Heading(_, Some(id)), _)) if directive::is_id(id) => Some(id.clone()),
            _ => None,
        };
        unit.lead = match unit.kind {
            UnitKind::ListItem => self.blocks.iter().rev().find_map(|(block, _)| if let Block::List(lead) = block { Some(lead.clone()) } else { None }).flatten(),
            _ => None,
        };
        unit.section = self.section.clone();
        unit.span = unit.span.shifted(self.base);
        unit.attributes.iter_mut().for_each(|attribute| attribute.span = attribute.span.shifted(self.base));
        self.said.drain(..).for_each(|said| said.tell(&mut unit));
        self.units.push(unit);
    }

    /// Reads an HTML block: the author's directives, or HTML content.
    fn html(&mut self, range: Range<usize>) {
        let raw = &self.body.text[range.clone()];
        let span = Span::new(range.start, range.end).shifted(self.base);
        let code = raw.trim().strip_prefix("{/*").and_then(|rest| rest.strip_suffix("*/}"));
        if let Some(said) = code.and_then(directive::parse) {
            return self.directive(said, span);
        }
        if code.is_some() {
            return;
        }
        if raw.trim_start().starts_with("<!--") && is_comments(raw) {
            let mut rest = raw;
            while let Some((_, after)) = rest.split_once("<!--") {
                let (comment, next) = after.split_once("-->").unwrap_or((after, ""));
                if let Some(said) = directive::parse(comment) {
                    self.directive(said, span);
                }
                rest = next;
            }
            return;
        }
        if self.skipping() {
            return;
        }
        let quoted = self.blocks.iter().any(|(block, _)| matches!(block, Block::Quote)).then(|| unquoted(self.source, span));
        // Tags with a body, into which HTML's own reader would look.
        let whole = |tag: &&Span| ["{{", "{%"].iter().any(|sign| self.body.text[tag.start..].starts_with(sign)) && self.body.text[tag.start + 2..tag.end].contains('{');
        let tags: Vec<Span> = self.body.tags_in(&range).iter().filter(whole).map(|tag| tag.shifted(self.base)).collect();
        let (mut units, findings) = super::html::units(quoted.as_ref().unwrap_or(self.source), span, &tags);
        for tag in self.body.tags_in(&range) {
            let texts = argument::texts(&self.body.text[tag.start..tag.end], self.profile).into_iter().map(|text| unit::argument(text, tag.start + self.base));
            let apart: Vec<Unit> = texts.filter(|text| !units.iter().any(|unit| unit.span.contains(text.span))).collect();
            units.extend(apart);
        }
        units.sort_by_key(|unit| unit.span.start);
        for (at, mut unit) in units.into_iter().enumerate() {
            if at == 0 {
                let inner = std::mem::take(&mut unit.notes);
                let own_id = unit.own_id.take();
                self.said.drain(..).for_each(|said| said.tell(&mut unit));
                unit.notes.extend(inner);
                unit.own_id = own_id.or(unit.own_id);
            }
            unit.section = unit.section.or(self.section.clone());
            self.units.push(unit);
        }
        self.findings.extend(findings);
    }

    fn directive(&mut self, said: Directive, span: Span) {
        match said {
            Directive::Skip if self.skipping() => {}
            Directive::Skip => self.skips.push(span.start..usize::MAX),
            Directive::EndSkip => self.skips.iter_mut().for_each(|skip| skip.end = skip.end.min(span.start)),
            Directive::Unknown(said) => {
                let place = Place::of(self.source, span);
                self.findings.push(Finding::new("unread-construct", Level::Note, place, msg!("page-unknown-directive", said = said)));
            }
            said => self.said.push(said),
        }
    }
}

/// A page with blanks for the line ends of a block in a quote and for the signs behind them, which are none of HTML's.
fn unquoted(source: &Source, span: Span) -> Source {
    let mut behind = false;
    let blank = |(at, letter): (usize, char)| {
        let sign = (span.start..span.end).contains(&at) && (matches!(letter, '\n' | '\r') || (behind && matches!(letter, ' ' | '\t' | '>')));
        behind = letter == '\n' || (behind && sign);
        if sign { ' ' } else { letter }
    };
    Source::new(&source.path, source.text.char_indices().map(blank).collect::<String>())
}

/// Whether nothing but comments stands in an HTML block.
fn is_comments(raw: &str) -> bool {
    let mut rest = raw.trim();
    while let Some(after) = rest.strip_prefix("<!--") {
        match after.split_once("-->") {
            Some((_, next)) => rest = next.trim_start(),
            None => return true,
        }
    }
    rest.is_empty()
}

/// The words of a run that does not end as a sentence does.
fn unended(tokens: &[token::Token<'_>]) -> Option<String> {
    const CLOSING: [char; 10] = ['"', '”', '“', '»', '’', '\'', ')', ']', '*', ' '];
    let ends = |words: &str| words.trim_end_matches(CLOSING).ends_with(['.', '!', '?', '。', '！', '？', '…']);
    // Most show at once that they do.
    if matches!(tokens.last(), Some(token::Token { what: token::What::Text(last), .. }) if ends(last)) {
        return None;
    }
    let words = plain(tokens);
    (!ends(&words) && words.contains(|letter| !CLOSING.contains(&letter))).then_some(words)
}

/// The words of a run.
fn plain(tokens: &[token::Token<'_>]) -> String {
    let mut out = String::with_capacity(tokens.iter().map(|token| token.span.len()).sum());
    for token in tokens {
        match &token.what {
            token::What::Text(text) => out.push_str(text),
            token::What::Locked(kind, content) if *kind != crate::inline::Kind::Variable => out.push_str(content),
            token::What::Soft | token::What::Break => out.push(' '),
            _ => {}
        }
    }
    if out.is_ascii() && is_single_spaced(&out) && !out.starts_with(' ') && !out.ends_with(' ') {
        return out;
    }
    squeezed(&out)
}
