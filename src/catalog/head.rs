//! The comment lines of an entry: blocks for reading, allowances, the state line, and people's own lines.
//!
//! Only state lines carry meaning for states; everything else may be damaged or lost. What is not of a fixed form is a
//! person's own line and stays for ever.

use super::state_line::{StateLine, Standing};
use crate::inline::Tag;
use crate::text::{Date, Span, lines};

/// The attached comment, block by block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub blocks: Vec<Block>,
}

/// One comment line, or a reading block with its indented lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Whole lines, with their line ends.
    pub span: Span,
    pub what: What,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// `# context: …`
    Context(String),
    /// `# source: …` or, of an attribute, `# source .name: …`; line breaks as they stand.
    Source { attribute: Option<String>, text: String },
    /// `# before: …`: what the source was.
    Before { attribute: Option<String>, text: String },
    /// `# note: …`: what the author left.
    Note(String),
    /// `# max-length: 60`: the most characters that a translation may have, by the author's word.
    MaxLength(usize),
    /// `# suggestion ORIGIN: …`: a proposal beside a person's text.
    Suggestion { origin: String, text: String },
    /// `# l10n-allow: a1 0..2`: how often a tag may stand here.
    Allow { tag: Tag, least: usize, most: usize },
    /// `# confidence: 87%`: how sure it is that an adopted text belongs here; it goes when a person approves.
    Confidence(u8),
    /// `# l10n-ignore: changed-number, until 2027-03-01, the office counts from April`: which checks leave the entry alone.
    Ignore(Ignore),
    State(StateLine),
    /// A line that looks like an approval and is none: a bare `approved`, `ok?`, `not ok`.
    Slip,
    /// A person's own line.
    Own,
}

/// A person's word that checks are to leave an entry alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignore {
    /// The ids of the checks.
    pub ids: Vec<String>,
    /// The last day on which it holds; for ever where there is none.
    pub until: Option<Date>,
}

impl Head {
    /// Reads the comment lines that stand at `span` of a text.
    pub fn read(text: &str, span: Span) -> Head {
        let mut blocks: Vec<Block> = Vec::new();
        let mut at = span.start;
        while at < span.end {
            let next = lines::next_line(text, at).min(span.end);
            let here = Span::new(at, next);
            let line = content(&text[at..next]);
            let continues = line.starts_with("  ") && !line.trim().is_empty();
            match blocks.last_mut().and_then(|block| block.what.text_mut().map(|text| (&mut block.span, text))) {
                Some((span, before)) if continues => {
                    if !before.is_empty() {
                        before.push('\n');
                    }
                    before.push_str(line.trim());
                    span.end = next;
                }
                _ => blocks.push(Block { span: here, what: read_line(line, here, next >= span.end) }),
            }
            at = next;
        }
        Head { blocks }
    }

    /// All recognised state lines; more than one is a fault, and then no `ok` counts.
    pub fn states(&self) -> impl Iterator<Item = &StateLine> {
        self.blocks.iter().filter_map(|block| match &block.what {
            What::State(state) => Some(state),
            _ => None,
        })
    }

    /// The state line, if there is exactly one.
    pub fn state(&self) -> Option<&StateLine> {
        let mut states = self.states();
        states.next().filter(|_| states.next().is_none())
    }

    /// Whether a line looks like an approval and is none.
    pub fn has_slip(&self) -> bool {
        self.blocks.iter().any(|block| block.what == What::Slip)
    }

    pub fn context(&self) -> Option<&str> {
        self.blocks.iter().find_map(|block| match &block.what {
            What::Context(text) => Some(text.as_str()),
            _ => None,
        })
    }

    pub fn notes(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match &block.what {
            What::Note(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Machines' proposals: origin and text in message form.
    pub fn suggestions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.blocks.iter().filter_map(|block| match &block.what {
            What::Suggestion { origin, text } => Some((origin.as_str(), text.as_str())),
            _ => None,
        })
    }

    /// The most characters that the author allows a translation.
    pub fn max_length(&self) -> Option<usize> {
        self.blocks.iter().find_map(|block| if let What::MaxLength(most) = block.what { Some(most) } else { None })
    }

    /// A person's exceptions: the tag, and how often it may stand at least and at most.
    pub fn allowances(&self) -> impl Iterator<Item = (Tag, usize, usize)> {
        self.blocks.iter().filter_map(|block| match block.what {
            What::Allow { tag, least, most } => Some((tag, least, most)),
            _ => None,
        })
    }

    /// Which checks a person wants to leave the entry alone.
    pub fn ignores(&self) -> impl Iterator<Item = &Ignore> {
        self.blocks.iter().filter_map(|block| if let What::Ignore(ignore) = &block.what { Some(ignore) } else { None })
    }

    /// The `source:` block of the value or of an attribute; the first one, where a person wrote another.
    pub fn source(&self, wanted: Option<&str>) -> Option<&str> {
        self.blocks.iter().find_map(|block| match &block.what {
            What::Source { attribute, text } if attribute.as_deref() == wanted => Some(text.as_str()),
            _ => None,
        })
    }

    /// The `before:` block of the value or of an attribute.
    pub fn before(&self, wanted: Option<&str>) -> Option<&str> {
        self.blocks.iter().find_map(|block| match &block.what {
            What::Before { attribute, text } if attribute.as_deref() == wanted => Some(text.as_str()),
            _ => None,
        })
    }

    /// What the tags stand for, as the `context:` line tells: `a1 = /en/contact/`.
    pub fn targets(&self) -> Vec<(Tag, String)> {
        let pieces = self.context().unwrap_or_default().split(" · ").skip(1);
        let target = |piece: &str| {
            let (name, target) = piece.split_once(" = ")?;
            Some((Tag::parse(name.trim())?, target.trim().to_string()))
        };
        pieces.filter_map(target).collect()
    }
}

impl What {
    /// The text of a block that may go on over indented lines.
    fn text_mut(&mut self) -> Option<&mut String> {
        match self {
            What::Context(text) | What::Note(text) => Some(text),
            What::Source { text, .. } | What::Before { text, .. } | What::Suggestion { text, .. } => Some(text),
            _ => None,
        }
    }
}

/// What stands behind `#` and one space.
fn content(line: &str) -> &str {
    let line = line.trim_end_matches(['\r', '\n']);
    let line = line.strip_prefix('#').unwrap_or(line);
    line.strip_prefix(' ').unwrap_or(line)
}

/// Reads one comment line that begins a block.
fn read_line(line: &str, span: Span, last: bool) -> What {
    if let Some(state) = StateLine::parse(line, span, last) {
        return What::State(state);
    }
    let bare = line.trim().trim_end_matches(['?', '!', '.']).to_ascii_lowercase();
    if matches!(bare.as_str(), "approved" | "ok" | "not ok" | "okay" | "approved ok" | "ok approved" | "draft ok" | "missing ok" | "changed ok") {
        return What::Slip;
    }
    let Some((key, text)) = line.split_once(':') else { return What::Own };
    let text = text.trim().to_string();
    let mut words = key.split(' ');
    let keyword = words.next().unwrap_or_default().to_ascii_lowercase();
    let rest: Vec<&str> = words.collect();
    let attribute = match rest.as_slice() {
        [] => Some(None),
        [name] => name.strip_prefix('.').filter(|name| !name.is_empty()).map(|name| Some(name.to_string())),
        _ => None,
    };
    match (keyword.as_str(), attribute) {
        ("context", Some(None)) => What::Context(text),
        ("note", Some(None)) => What::Note(text),
        ("max-length", Some(None)) => text.parse().map_or(What::Own, What::MaxLength),
        ("source", Some(attribute)) => What::Source { attribute, text },
        ("before", Some(attribute)) => What::Before { attribute, text },
        ("suggestion", _) if !rest.is_empty() => What::Suggestion { origin: rest.join(" "), text },
        ("confidence", Some(None)) => text.strip_suffix('%').and_then(|share| share.trim().parse().ok()).map_or(What::Own, What::Confidence),
        ("l10n-ignore", Some(None)) => ignored(&text).map_or(What::Own, What::Ignore),
        ("l10n-allow", Some(None)) => allowance(&text).unwrap_or(What::Own),
        _ => What::Own,
    }
}

/// Reads `a1 0..2`.
fn allowance(text: &str) -> Option<What> {
    let (tag, range) = text.split_once(' ')?;
    let (least, most) = range.trim().split_once("..").unwrap_or((range.trim(), range.trim()));
    let (least, most) = (least.parse().ok()?, most.parse().ok()?);
    (least <= most).then_some(What::Allow { tag: Tag::parse(tag)?, least, most })
}

/// Reads `changed-number, glued-words, until 2027-03-01, why`: ids, a date, a reason.
fn ignored(text: &str) -> Option<Ignore> {
    let mut ignore = Ignore { ids: Vec::new(), until: None };
    for part in text.split(',').map(str::trim) {
        let is_id = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        match part.strip_prefix("until ").map(str::trim) {
            Some(date) => {
                ignore.until = Some(Date::parse(date)?);
                break;
            }
            None if is_id => ignore.ids.push(part.to_string()),
            None => break,
        }
    }
    (!ignore.ids.is_empty()).then_some(ignore)
}

/// Renders comment lines of a block: on one line where the text is short and one sentence, else one sentence a line.
/// `key` is what stands before the colon; `lines` are the text's lines.
pub(super) fn render_block(key: &str, lines: &[String], line_end: &str) -> String {
    match lines {
        [line] => format!("# {key}: {line}").trim_end().to_string() + line_end,
        lines => {
            let mut out = format!("# {key}:{line_end}");
            for line in lines {
                out.push_str(&format!("#   {line}{line_end}"));
            }
            out
        }
    }
}

/// Renders a state line.
pub(super) fn render_state(standing: &Standing, line_end: &str) -> String {
    format!("# {standing}{line_end}")
}
