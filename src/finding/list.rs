//! Many findings in little memory: of a large site that is still on its way, a check finds one in nearly every text.
//!
//! A finding is written down as bytes, its place, level and id beside them for sorting; words that stand in it more than
//! once, or stood in one of the last, are written once. The bytes are packed block by block.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hash;
use std::path::PathBuf;

use super::{Finding, Level, Place};
use crate::say::{Arg, Msg};
use crate::text::Span;

/// A list of findings. What goes in comes out the same, each time anew.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    rows: Vec<Row>,
    blocks: Vec<Block>,
    /// The block that is being written.
    bytes: Vec<u8>,
    paths: Table<PathBuf>,
    /// Ids, keys and names of arguments.
    names: Table<&'static str>,
    /// Where in this block the last texts stand that were written out, and how long they are.
    recent: [(usize, usize); 8],
    /// Which of them is the next to be forgotten.
    oldest: usize,
}

/// What a list is sorted by, and where the rest of the finding begins.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// The block by its number, and the place in it.
    block: u32,
    at: u32,
    path: u32,
    line: u32,
    column: u32,
    id: u16,
    level: Level,
}

/// So many bytes, and those of one finding more, are packed together.
const BLOCK: usize = 1 << 16;

/// A block that is done.
#[derive(Clone, Debug)]
enum Block {
    Packed { bytes: Vec<u8>, length: usize },
    /// What could not be made any smaller.
    Whole(Vec<u8>),
}

impl Block {
    fn of(bytes: Vec<u8>) -> Block {
        match zstd::bulk::compress(&bytes, 1) {
            Ok(mut packed) if packed.len() < bytes.len() => {
                // It was given room for the worst that can come out.
                packed.shrink_to_fit();
                Block::Packed { bytes: packed, length: bytes.len() }
            }
            _ => Block::Whole(bytes),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        match self {
            Block::Packed { bytes, length } => zstd::bulk::decompress(bytes, *length).unwrap_or_default(),
            Block::Whole(bytes) => bytes.clone(),
        }
    }
}

/// Things by number, each once.
#[derive(Clone, Debug, Default)]
struct Table<T> {
    all: Vec<T>,
    numbers: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> Table<T> {
    fn number(&mut self, thing: &T) -> usize {
        if let Some(known) = self.numbers.get(thing) {
            return *known;
        }
        self.all.push(thing.clone());
        self.numbers.insert(thing.clone(), self.all.len() - 1);
        self.all.len() - 1
    }
}

impl Findings {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn get(&self, number: usize) -> Option<Finding> {
        self.rows.get(number).map(|row| Reader::of(self).finding(row))
    }

    pub fn iter(&self) -> Iter<'_> {
        Iter { reader: Reader::of(self), rows: self.rows.iter() }
    }

    /// Those of these numbers, one after the other.
    pub fn at<'a>(&'a self, numbers: impl Iterator<Item = usize> + 'a) -> impl Iterator<Item = Finding> + 'a {
        let mut reader = Reader::of(self);
        numbers.filter_map(|number| self.rows.get(number)).map(move |row| reader.finding(row))
    }

    /// How much each of them weighs.
    pub fn levels(&self) -> impl Iterator<Item = Level> + Clone + '_ {
        self.rows.iter().map(|row| row.level)
    }

    pub fn set_level(&mut self, number: usize, level: Level) {
        if let Some(row) = self.rows.get_mut(number) {
            row.level = level;
        }
    }

    pub fn push(&mut self, finding: &Finding) {
        let Place { path, line, column } = &finding.place;
        let id = u16::try_from(self.names.number(&finding.id)).unwrap_or(u16::MAX);
        let path = number(self.paths.number(path));
        self.rows.push(Row { block: number(self.blocks.len()), at: number(self.bytes.len()), path, line: number(*line), column: number(*column), id, level: finding.level });
        self.put_number(usize::from(finding.span.is_some()) + 2 * usize::from(finding.source_text.is_some()) + 4 * usize::from(finding.hint.is_some()));
        if let Some(span) = finding.span {
            self.put_number(span.start);
            self.put_number(span.end);
        }
        self.put_msg(&finding.says);
        if let Some(text) = &finding.source_text {
            self.put_text(text);
        }
        if let Some(hint) = &finding.hint {
            self.put_msg(hint);
        }
        if self.bytes.len() > BLOCK {
            self.blocks.push(Block::of(std::mem::take(&mut self.bytes)));
            self.recent = Default::default();
        }
    }

    /// Leaves of those that say the same at the same place only the first.
    pub fn dedup(&mut self) {
        let row = |number: &u32| &self.rows[*number as usize];
        let key = |number: &u32| (row(number).path, row(number).line, row(number).column, row(number).id);
        let mut by_place: Vec<u32> = (0..number(self.rows.len())).collect();
        by_place.sort_unstable_by_key(|number| (key(number), *number));
        let mut again = vec![false; self.rows.len()];
        let mut reader = Reader::of(self);
        for here in by_place.chunk_by(|a, b| key(a) == key(b)).filter(|here| here.len() > 1) {
            let mut said: Vec<Msg> = Vec::new();
            for number in here {
                let says = reader.finding(row(number)).says;
                again[*number as usize] = said.contains(&says);
                said.push(says);
            }
        }
        let mut again = again.into_iter();
        self.rows.retain(|_| !again.next().unwrap_or_default());
    }

    /// The heaviest first; of those that weigh the same the checks that go before, then by place, then as they came.
    pub fn sort(&mut self, goes_before: impl Fn(&str) -> bool) {
        let mut by_path: Vec<usize> = (0..self.paths.all.len()).collect();
        by_path.sort_by_key(|number| &self.paths.all[*number]);
        let mut rank = vec![0; by_path.len()];
        by_path.iter().enumerate().for_each(|(place, number)| rank[*number] = place);
        let before: Vec<bool> = self.names.all.iter().map(|name| goes_before(name)).collect();
        let is_later = |row: &Row| !before.get(usize::from(row.id)).copied().unwrap_or_default();
        let rank = |row: &Row| rank.get(row.path as usize).copied();
        // By where they are written, and thus as they came; a sort that is stable by itself takes memory.
        self.rows.sort_unstable_by_key(|row| (std::cmp::Reverse(row.level), is_later(row), rank(row), row.line, row.column, row.block, row.at));
    }

    fn name(&self, number: usize) -> &'static str {
        self.names.all.get(number).copied().unwrap_or_default()
    }

    /// Seven bits a byte, the lowest first; all bytes but the last have the eighth (LEB128).
    fn put_number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.bytes.push((number & 0x7F) as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// Its length doubled, and the text; or, odd, how far back it stands and its length.
    fn put_text(&mut self, text: &str) {
        let stands = |(at, length): &&(usize, usize)| self.bytes.get(*at..at + length) == Some(text.as_bytes());
        if let Some((at, length)) = self.recent.iter().find(stands).copied().filter(|_| !text.is_empty()) {
            self.put_number((self.bytes.len() - at) * 2 + 1);
            self.put_number(length);
            return;
        }
        self.put_number(text.len() * 2);
        self.recent[self.oldest] = (self.bytes.len(), text.len());
        self.oldest = (self.oldest + 1) % self.recent.len();
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn put_msg(&mut self, msg: &Msg) {
        let key = self.names.number(&msg.key);
        self.put_number(key);
        self.put_number(msg.args.len());
        for (name, arg) in &msg.args {
            let name = self.names.number(name);
            let kind = match arg {
                Arg::Text(_) => 0,
                Arg::Number(_) => 1,
                Arg::Msg(_) => 2,
            };
            self.put_number(name * 3 + kind);
            match arg {
                Arg::Text(text) => self.put_text(text),
                Arg::Number(number) => self.bytes.extend_from_slice(&number.to_le_bytes()),
                Arg::Msg(msg) => self.put_msg(msg),
            }
        }
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Reads what the list has written; findings that were found one after the other mostly stand in one block.
struct Reader<'a> {
    list: &'a Findings,
    /// The number of the block that was unpacked last.
    block: Option<u32>,
    bytes: Cow<'a, [u8]>,
    at: usize,
}

impl<'a> Reader<'a> {
    fn of(list: &'a Findings) -> Reader<'a> {
        Reader { list, block: None, bytes: Cow::Borrowed(&[]), at: 0 }
    }

    fn finding(&mut self, row: &Row) -> Finding {
        if self.block != Some(row.block) {
            self.bytes = self.list.blocks.get(row.block as usize).map_or(Cow::Borrowed(self.list.bytes.as_slice()), |block| Cow::Owned(block.bytes()));
            self.block = Some(row.block);
        }
        self.at = row.at as usize;
        let has = self.number();
        let span = (has & 1 != 0).then(|| Span { start: self.number(), end: self.number() });
        let says = self.msg();
        let source_text = (has & 2 != 0).then(|| self.text());
        let hint = (has & 4 != 0).then(|| self.msg());
        let path = self.list.paths.all.get(row.path as usize).cloned().unwrap_or_default();
        let place = Place { path, line: row.line as usize, column: row.column as usize };
        Finding { id: self.list.name(usize::from(row.id)), level: row.level, place, span, says, source_text, hint }
    }

    fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += 1;
            number |= usize::from(byte & 0x7F) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    fn text(&mut self) -> String {
        let start = self.at;
        let head = self.number();
        let is_here = head.is_multiple_of(2);
        let (at, length) = if is_here { (self.at, head / 2) } else { (start - head / 2, self.number()) };
        if is_here {
            self.at += length;
        }
        self.bytes.get(at..at + length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default().to_string()
    }

    fn msg(&mut self) -> Msg {
        let mut msg = Msg::new(self.list.name(self.number()));
        for _ in 0..self.number() {
            let head = self.number();
            let arg = match head % 3 {
                0 => Arg::Text(self.text()),
                1 => {
                    let bytes = self.bytes.get(self.at..self.at + 8).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
                    self.at += 8;
                    Arg::Number(f64::from_le_bytes(bytes))
                }
                _ => Arg::Msg(Box::new(self.msg())),
            };
            msg.args.push((self.list.name(head / 3), arg));
        }
        msg
    }
}

/// The findings of a list in their order.
pub struct Iter<'a> {
    reader: Reader<'a>,
    rows: std::slice::Iter<'a, Row>,
}

impl Iterator for Iter<'_> {
    type Item = Finding;

    fn next(&mut self) -> Option<Finding> {
        self.rows.next().map(|row| self.reader.finding(row))
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = Finding;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl PartialEq for Findings {
    fn eq(&self, other: &Findings) -> bool {
        self.iter().eq(other)
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        findings.into_iter().for_each(|finding| self.push(&finding));
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Findings {
        let mut list = Findings::default();
        list.extend(findings);
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn msg(depth: u32) -> BoxedStrategy<Msg> {
        let arg = prop_oneof!["[a-c]{0,2}|\\PC{0,300}".prop_map(Arg::Text), any::<u32>().prop_map(|number| Arg::Number(f64::from(number) / 8.0))].boxed();
        let arg = if depth == 0 { arg } else { prop_oneof![3 => arg, 1 => msg(depth - 1).prop_map(|msg| Arg::Msg(Box::new(msg)))].boxed() };
        let name = || prop::sample::select(vec!["check-missing", "id", "locale", "number"]);
        (name(), prop::collection::vec((name(), arg), 0..3)).prop_map(|(key, args)| Msg { key, args }).boxed()
    }

    fn finding() -> impl Strategy<Value = Finding> {
        let path = prop::sample::select(vec!["a.md", "a/b.ftl", "a b/c.ftl", "a-b.md"]);
        let levels = prop::sample::select(vec![Level::Note, Level::Warning, Level::Error]);
        let span = prop::option::of((0usize..100_000, 0usize..100_000).prop_map(|(start, end)| Span { start, end }));
        let id = prop::sample::select(vec!["changed-facts", "missing-text"]);
        (id, levels, (path, 1usize..3, 1usize..300), span, msg(2), prop::option::of("[a-b]{0,2}|\\PC{0,80}"), prop::option::of(msg(1))).prop_map(
            |(id, level, (path, line, column), span, says, source_text, hint)| Finding { id, level, place: Place { path: path.into(), line, column }, span, says, source_text, hint },
        )
    }

    #[test]
    fn very_many_come_out_as_they_went_in() {
        let place = |number: usize| Place { path: format!("p{}.ftl", number % 90).into(), line: number, column: 1 };
        let one = |number: usize| Finding::new("missing-text", Level::Note, place(number), Msg::new("check-missing").with("id", format!("p-{number}")).with("locale", "de")).about(format!("Text {}", number / 3));
        let list: Findings = (0..20_000).map(one).collect();
        assert!(list.blocks.len() > 3);
        assert!(list.iter().eq((0..20_000).map(one)));
        assert_eq!((list.get(19_999), list.get(7), list.get(20_000)), (Some(one(19_999)), Some(one(7)), None));
        assert!(list.at([19_999, 7, 20_000, 8].into_iter()).eq([19_999, 7, 8].map(one)));
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(findings in prop::collection::vec(finding(), 0..12)) {
            let list: Findings = findings.iter().cloned().collect();
            prop_assert_eq!(list.iter().collect::<Vec<_>>(), findings);
        }

        #[test]
        fn sorts_and_leaves_out_as_a_plain_list_would(mut findings in prop::collection::vec(finding(), 0..12), again in prop::collection::vec(0usize..12, 0..4)) {
            let more: Vec<Finding> = again.iter().filter_map(|at| findings.get(*at).cloned()).map(|finding| Finding { level: Level::Note, hint: None, ..finding }).collect();
            findings.extend(more);
            let mut list: Findings = findings.iter().cloned().collect();
            list.dedup();
            list.sort(|id| id == "changed-facts");
            let mut seen = std::collections::HashSet::new();
            findings.retain(|finding| seen.insert((finding.id, finding.place.clone(), finding.says.clone())));
            findings.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| (a.id != "changed-facts").cmp(&(b.id != "changed-facts"))).then_with(|| a.place.cmp(&b.place)));
            prop_assert_eq!(list.iter().collect::<Vec<_>>(), findings);
        }
    }
}
