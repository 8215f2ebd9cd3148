//! Texts on their way to a translator outside and back: a kit, one file in one language, in the forms that offices and
//! translation programs read. [`xlsx`] and [`csv`] are for spreadsheets, [`xliff`] for everything that knows
//! XLIFF 1.2, [`po`] for what comes from gettext. A translation memory (TMX) goes out and does not come back.
//!
//! A file that comes back is somebody else's: it is read within limits, nothing in it is expanded or evaluated, and each
//! text has its place, so that whatever is wrong can be pointed at.

pub mod cell;
mod column;
pub mod csv;
pub mod po;
pub mod xliff;
pub mod xlsx;

use std::fmt;
use std::path::Path;

use crate::error::Error;
use crate::finding::Place;
use crate::inline::{Inline, Tag};
use crate::memory::tmx;
use crate::msg;
use crate::say::Msg;
use crate::sheet::State;
use crate::text::{Locale, Sum};

/// The forms that a kit can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    #[default]
    Xlsx,
    Csv,
    Xliff,
    Po,
    /// A translation memory: what is translated, for an agency's own. It does not come back.
    Tmx,
}

impl Form {
    /// The forms by name.
    pub const NAMES: [&'static str; 5] = ["xlsx", "csv", "xliff", "po", "tmx"];

    pub fn parse(name: &str) -> Option<Form> {
        match name {
            "xlsx" => Some(Form::Xlsx),
            "csv" => Some(Form::Csv),
            "xliff" => Some(Form::Xliff),
            "po" => Some(Form::Po),
            "tmx" => Some(Form::Tmx),
            _ => None,
        }
    }

    /// The form of a file by its name. Trados and memoQ give XLIFF names of their own.
    pub fn of(path: &Path) -> Option<Form> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "xlsx" => Some(Form::Xlsx),
            "csv" | "tsv" => Some(Form::Csv),
            "xlf" | "xliff" | "sdlxliff" | "mqxliff" => Some(Form::Xliff),
            "po" | "pot" => Some(Form::Po),
            "tmx" => Some(Form::Tmx),
            _ => None,
        }
    }

    /// The ending that most programs know.
    pub fn extension(self) -> &'static str {
        match self {
            Form::Xlsx => "xlsx",
            Form::Csv => "csv",
            Form::Xliff => "xlf",
            Form::Po => "po",
            Form::Tmx => "tmx",
        }
    }
}

/// What one file holds: texts of one language.
#[derive(Clone, Debug)]
pub struct Kit {
    pub source: Locale,
    pub target: Locale,
    /// In the order of the pages.
    pub items: Vec<Item>,
}

/// A text for a translator. A message of several texts (its attributes, the branches of its selectors) is several items.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The page, or the file without one, in the source language.
    pub page: String,
    /// The message's id; behind it `.name` for an attribute, and `[few]` for a branch.
    pub id: String,
    pub key: Key,
    pub state: State,
    pub source: Inline,
    /// The source that the translation was made for, where it is another now.
    pub old_source: Option<Inline>,
    pub target: Option<Inline>,
    /// Where it stands, what it is, what its tags stand for.
    pub context: Vec<String>,
    pub notes: Vec<String>,
    pub max_length: Option<usize>,
    pub spelling: Spelling,
    /// What its tags stand for: the target of a link, a program's variable.
    pub stands_for: Vec<(Tag, String)>,
}

/// How a text is spelt where there are no codes, in the cell of a spreadsheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// A page's text: `<a1>…</a1>`.
    Tags,
    /// A program's text: `{ $count }`, everything else as it is.
    Braces,
    /// A whole Fluent pattern, whose selectors are too many to lay out.
    Whole,
}

/// What a message was when it was exported: the checksums of its source and of its text. What is not the same any more
/// when the file comes back was not before the translator's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    pub source: Sum,
    /// None where nobody had translated it.
    pub text: Option<Sum>,
}

impl Key {
    /// Reads `k3f9x-8dq2m` or `k3f9x`.
    pub fn parse(written: &str) -> Option<Key> {
        let (source, text) = match written.trim().split_once('-') {
            Some((source, text)) => (source, Some(Sum::parse(text)?)),
            None => (written.trim(), None),
        };
        Some(Key { source: Sum::parse(source)?, text })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.source)?;
        self.text.map_or(Ok(()), |text| write!(out, "-{text}"))
    }
}

/// What came back in a file.
#[derive(Clone, Debug, Default)]
pub struct Parcel {
    pub items: Vec<Returned>,
    pub faults: Vec<Fault>,
}

/// A text that came back.
#[derive(Clone, Debug)]
pub struct Returned {
    /// The file and the line, or the row of a sheet.
    pub at: At,
    /// The language as the file says it; none where it does not.
    pub language: Option<String>,
    pub page: String,
    pub id: String,
    pub key: Option<Key>,
    /// The source as the file has it; none where it has none.
    pub source: Option<Text>,
    pub target: Text,
    /// Whether the file says that a person approved it.
    pub approved: bool,
}

/// A text as a file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// With its codes told apart.
    Coded(Inline),
    /// As it is spelt in a cell.
    Spelt(String),
}

impl Text {
    pub fn is_blank(&self) -> bool {
        match self {
            Text::Coded(inline) => inline.tags().is_empty() && inline.plain().trim().is_empty(),
            Text::Spelt(text) => text.trim().is_empty(),
        }
    }
}

/// Where in a file something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub place: Place,
    /// The sheet and cell, of a spreadsheet.
    pub cell: Option<String>,
}

/// What cannot be read of a file; the rest of it can.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub at: At,
    pub id: Option<String>,
    pub says: Msg,
}

/// A file that is no kit at all, or not one that can be read.
fn unreadable(path: &Path, says: Msg) -> Error {
    Error::failed(says).at(Place::file(path))
}

/// The most bytes that a file may have.
pub const MOST_BYTES: u64 = 64 << 20;

/// The error for a file that has more.
pub fn too_big(path: &Path) -> Error {
    unreadable(path, msg!("exchange-too-big", most = MOST_BYTES >> 20))
}

/// A kit as the bytes of a file, and the items that the form has no room for.
pub fn write(kit: &Kit, form: Form, say: &crate::say::Say) -> crate::error::Result<(Vec<u8>, Vec<usize>)> {
    match form {
        Form::Xlsx => xlsx::write(kit, say),
        Form::Csv => Ok((csv::write(kit, say)?, Vec::new())),
        Form::Xliff => Ok(xliff::write(kit, say)),
        Form::Po => Ok((po::write(kit, say), Vec::new())),
        Form::Tmx => Ok((remembered(kit).into_bytes(), Vec::new())),
    }
}

/// A kit's translations as a memory, each beside the source that it was made for; where that is not known any more,
/// nobody is to remember it.
fn remembered(kit: &Kit) -> String {
    let made_for = |item: &'_ Item| if item.state == State::Changed { item.old_source.clone() } else { Some(item.source.clone()) };
    let pair = |item: &Item| Some((format!("{}#{}", item.page, item.id), made_for(item)?, item.target.clone()?));
    let pairs: Vec<(String, Inline, Inline)> = kit.items.iter().filter_map(pair).collect();
    tmx::write(&kit.source, &kit.target, pairs.iter().map(|(name, source, target)| (name.as_str(), source, target)))
}

/// Reads a file that came back; `path` is what its places say.
pub fn read(bytes: &[u8], form: Form, path: &Path) -> crate::error::Result<Parcel> {
    match form {
        Form::Xlsx => xlsx::read(bytes, path),
        Form::Csv => csv::read(bytes, path),
        Form::Xliff => xliff::read(bytes, path),
        Form::Po => po::read(bytes, path),
        Form::Tmx => Err(unreadable(path, msg!("import-memory", path = path)).hint(msg!("hint-import-memory"))),
    }
}

#[cfg(test)]
pub mod tests {
    //! Kits for the laws of every form.

    use super::*;
    use crate::inline::{KINDS, Piece, Shape};
    use proptest::prelude::*;

    /// An item of plain words.
    pub fn plain(page: &str, id: &str, source: &str, target: Option<&str>) -> Item {
        Item {
            page: page.to_string(),
            id: id.to_string(),
            key: Key { source: Sum::of(source.as_bytes()), text: None },
            state: State::Missing,
            source: Inline::text(source),
            old_source: None,
            target: target.map(Inline::text),
            context: Vec::new(),
            notes: Vec::new(),
            max_length: None,
            spelling: Spelling::Tags,
            stands_for: Vec::new(),
        }
    }

    /// Words with what files stumble over; never blank.
    fn words() -> impl Strategy<Value = String> {
        prop_oneof!["[a-zäß ,.“”]{1,30}", "[ -~\u{a0}-\u{17f}\u{5d0}-\u{5ea}\u{4e00}-\u{4e20}\n\t😀=+@_-]{1,20}", Just("=SUM(A1)".to_string()), Just("_x000D_".to_string()), Just("'quoted".to_string()), Just(" a  b ".to_string())]
            .prop_map(|words| if words.trim().is_empty() { format!("{words}.") } else { words })
    }

    /// A text with tags, nested as tags nest.
    fn inline() -> impl Strategy<Value = Inline> {
        let piece = (0..KINDS.len(), 1..4u32, words());
        (words(), prop::collection::vec(piece, 0..4)).prop_map(|(first, pieces)| {
            let mut out = Inline::text(first);
            for (kind, number, words) in pieces {
                let (kind, _, shape) = KINDS[kind];
                let tag = Tag::new(kind, number);
                match shape {
                    Shape::Alone => out.pieces.push(Piece::Alone(tag)),
                    Shape::Locked => out.pieces.push(Piece::Locked(tag, words)),
                    Shape::Pair => out.pieces.extend([Piece::Open(tag), Piece::Text(words), Piece::Close(tag)]),
                }
            }
            out
        })
    }

    fn item() -> impl Strategy<Value = Item> {
        let texts = (inline(), prop::option::of(inline()), prop::option::of(inline()));
        let rest = (prop::sample::select(State::ALL.to_vec()), words(), prop::option::of(1..200usize), any::<bool>());
        (texts, rest).prop_map(|((source, old_source, target), (state, words, max_length, with_text))| Item {
            page: String::new(),
            id: String::new(),
            key: Key { source: Sum::of(words.as_bytes()), text: target.as_ref().filter(|_| with_text).map(|_| Sum::of(b"x")) },
            state,
            source,
            old_source,
            target,
            context: vec![words],
            notes: Vec::new(),
            max_length,
            spelling: Spelling::Tags,
            stands_for: Vec::new(),
        })
    }

    pub fn kit() -> impl Strategy<Value = Kit> {
        let target = prop::sample::select(vec!["de", "ar", "pt-BR"]);
        (prop::collection::vec(item(), 0..6), target).prop_map(|(items, target)| {
            let named = |(at, item)| Item { page: format!("content/en/{}.md", at / 3), id: format!("p-{at}"), ..item };
            let locale = |tag: &str| Locale::parse(tag).unwrap();
            Kit { source: locale("en"), target: locale(target), items: items.into_iter().enumerate().map(named).collect() }
        })
    }

    /// Law: what was written is what is read, text by text.
    pub fn sameness(kit: &Kit, parcel: &Parcel, left: &[usize]) -> Result<(), TestCaseError> {
        let items: Vec<&Item> = kit.items.iter().enumerate().filter(|(at, _)| !left.contains(at)).map(|(_, item)| item).collect();
        prop_assert_eq!(items.len(), parcel.items.len());
        for (item, back) in items.iter().zip(&parcel.items) {
            let text = |text: &Text| match text {
                Text::Coded(inline) => inline.clone(),
                Text::Spelt(spelt) => cell::read(spelt, item.spelling).unwrap(),
            };
            prop_assert_eq!((&item.page, &item.id, Some(item.key)), (&back.page, &back.id, back.key));
            prop_assert_eq!(back.language.as_deref(), Some(kit.target.as_str()));
            prop_assert_eq!(back.source.as_ref().map(text), Some(item.source.clone()));
            prop_assert_eq!(text(&back.target), item.target.clone().unwrap_or_default());
            prop_assert!(back.approved == (item.state == State::Approved) || item.target.is_none());
        }
        Ok(())
    }
}
