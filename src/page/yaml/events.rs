//! The events of a YAML stream, by saphyr, and where saphyr refuses what generators read, by a port of libyaml: lines
//! that go on in the first column inside quotes or brackets.

use std::borrow::Cow;
use std::ops::Range;

use libyaml_safer as libyaml;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use crate::page::tree::{Fault, syntax};
use crate::text::lines;

#[derive(Debug, PartialEq)]
pub enum Node<'a> {
    /// A scalar; `is_tagged` says whether its tag makes it a string, if it has one.
    Scalar { value: Cow<'a, str>, style: Style, is_tagged: Option<bool> },
    Map,
    List,
    End,
    Alias(String),
    Document,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Quoted,
    Block,
}

pub type Events<'a> = Vec<(Node<'a>, Range<usize>)>;

/// The nodes of a stream in order, each with its bytes as its parser tells them.
pub fn events(text: &str) -> Result<Events<'_>, Fault> {
    by_saphyr(text).or_else(|fault| by_libyaml_unless_it_breaks_down(text).ok_or(fault))
}

fn by_saphyr(text: &str) -> Result<Events<'_>, Fault> {
    let mut out = Vec::new();
    let mut bytes = Offsets::new(text);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|wrong| syntax(bytes.at(wrong.marker().index()), wrong.info()))?;
        let node = match event {
            Event::Scalar(value, style, _, tag) => {
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
                };
                let is_string = |tag: &Tag| tag.is_yaml_core_schema() && tag.suffix == "str";
                Node::Scalar { value, style, is_tagged: tag.as_deref().map(is_string) }
            }
            Event::MappingStart(..) => Node::Map,
            Event::SequenceStart(..) => Node::List,
            Event::MappingEnd | Event::SequenceEnd => Node::End,
            Event::Alias(number) => Node::Alias(number.to_string()),
            Event::DocumentStart(_) => Node::Document,
            _ => continue,
        };
        let start = bytes.at(span.start.index());
        out.push((node, start..bytes.at(span.end.index())));
    }
    Ok(out)
}

/// The port breaks down over some broken texts, such as a byte order mark behind the head of a block.
/// Of the other signs the one knows line breaks where the other knows letters.
fn by_libyaml_unless_it_breaks_down(text: &str) -> Option<Events<'static>> {
    if text.contains(['\u{FEFF}', '\u{85}', '\u{2028}', '\u{2029}']) {
        return None;
    }
    std::panic::catch_unwind(|| by_libyaml(text)).ok().flatten()
}

fn by_libyaml(text: &str) -> Option<Events<'static>> {
    let mut out = Vec::new();
    let mut parser = libyaml::Parser::new();
    let mut input = text.as_bytes();
    parser.set_input_string(&mut input);
    loop {
        let event = parser.parse().ok()?;
        let (mut start, end) = (event.start_mark.index as usize, event.end_mark.index as usize);
        let node = match event.data {
            libyaml::EventData::Scalar { value, style, tag, .. } => {
                let style = match style {
                    libyaml::ScalarStyle::SingleQuoted | libyaml::ScalarStyle::DoubleQuoted => Style::Quoted,
                    libyaml::ScalarStyle::Literal | libyaml::ScalarStyle::Folded => Style::Block,
                    _ => Style::Plain,
                };
                if style == Style::Block {
                    start = lines::next_line(text, start.min(text.len()));
                }
                Node::Scalar { value: Cow::Owned(value), style, is_tagged: tag.map(|tag| tag == "tag:yaml.org,2002:str") }
            }
            libyaml::EventData::MappingStart { .. } => Node::Map,
            libyaml::EventData::SequenceStart { .. } => Node::List,
            libyaml::EventData::MappingEnd | libyaml::EventData::SequenceEnd => Node::End,
            libyaml::EventData::Alias { anchor } => Node::Alias(anchor),
            libyaml::EventData::DocumentStart { .. } => Node::Document,
            libyaml::EventData::StreamEnd => return Some(out),
            _ => continue,
        };
        text.get(start..end.max(start))?;
        out.push((node, start..end.max(start)));
    }
}

/// Byte offsets of ascending character offsets, which saphyr counts.
struct Offsets<'a> {
    text: &'a str,
    ascii: bool,
    last: (usize, usize),
}

impl<'a> Offsets<'a> {
    fn new(text: &'a str) -> Offsets<'a> {
        Offsets { text, ascii: text.is_ascii(), last: (0, 0) }
    }

    fn at(&mut self, index: usize) -> usize {
        if self.ascii {
            return index.min(self.text.len());
        }
        let (from, offset) = if index >= self.last.0 { self.last } else { (0, 0) };
        let step = self.text[offset..].char_indices().nth(index - from).map_or(self.text.len() - offset, |(at, _)| at);
        self.last = (index, offset + step);
        offset + step
    }
}
