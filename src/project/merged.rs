//! The record of merged pages: which file merge wrote last, with a checksum, so that it never writes over a person's work.
//!
//! A line is a path, a blank, and one or two checksums; there are two while a save is under way, so that a kill between
//! the record and the page leaves neither of them a stranger. Lines are sorted; what cannot be read is ignored, which
//! can only make merge more careful.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::text::sum;

/// What merge wrote, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    sums: BTreeMap<PathBuf, Vec<String>>,
}

impl Record {
    pub fn read(text: &str) -> Record {
        let mut sums = BTreeMap::new();
        for line in text.lines() {
            // A path may hold blanks, a checksum never does.
            let mut words: Vec<&str> = line.split(' ').collect();
            let mut own = Vec::new();
            while let Some(word) = words.pop_if(|word| is_sum(word)) {
                own.push(word.to_string());
            }
            if !own.is_empty() && !words.is_empty() {
                own.reverse();
                sums.insert(PathBuf::from(words.join(" ")), own);
            }
        }
        Record { sums }
    }

    pub fn write(&self) -> String {
        self.sums.iter().map(|(path, sums)| format!("{} {}\n", path.display(), sums.join(" "))).collect()
    }

    /// What is recorded of a page.
    pub fn line(&self, path: &Path) -> Option<String> {
        self.sums.get(path).map(|sums| sums.join(" "))
    }

    /// Whether merge wrote exactly this text, line ends aside.
    pub fn wrote(&self, path: &Path, text: &str) -> bool {
        self.sums.get(path).is_some_and(|sums| sums.contains(&checksum(text)))
    }

    /// Whether merge wrote this page once, whatever stands there now.
    pub fn knows(&self, path: &Path) -> bool {
        self.sums.contains_key(path)
    }

    /// Notes that `text` is about to be written; what stood before stays valid until [`Record::settle`].
    pub fn announce(&mut self, path: &Path, text: &str) {
        let sums = self.sums.entry(path.to_path_buf()).or_default();
        let new = checksum(text);
        if !sums.contains(&new) {
            sums.push(new);
        }
    }

    /// Notes that `text` is what stands there now.
    pub fn settle(&mut self, path: &Path, text: &str) {
        self.sums.insert(path.to_path_buf(), vec![checksum(text)]);
    }

    pub fn forget(&mut self, path: &Path) {
        self.sums.remove(path);
    }

    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.sums.keys().map(PathBuf::as_path)
    }
}

const DIGITS: usize = 10;

fn checksum(text: &str) -> String {
    sum::letters(text.replace("\r\n", "\n").as_bytes(), DIGITS)
}

fn is_sum(word: &str) -> bool {
    word.len() == DIGITS && word.bytes().all(|digit| sum::DIGITS.contains(&digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_it_wrote_line_ends_aside() {
        let mut record = Record::default();
        let path = Path::new("content/de/a b.md");
        record.settle(path, "eins\nzwei\n");
        record.announce(path, "drei\n");
        let again = Record::read(&record.write());
        assert_eq!(again, record);
        assert!(again.wrote(path, "eins\r\nzwei\r\n") && again.wrote(path, "drei\n"));
        assert!(!again.wrote(path, "vier\n"));
        assert_eq!(Record::read("<<<<<<< HEAD\nnonsense\n"), Record::default());
    }
}
