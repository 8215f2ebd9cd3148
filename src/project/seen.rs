//! What an earlier run looked through and found to need nothing, so that the next one only has to read the files.
//!
//! A line is a page, a checksum over everything that was looked at, and a number that was found. What a verb finds follows
//! from the files, the configuration and the program alone, so where these are the same the answer is, and nobody has to
//! find it again. The first line is a checksum over the program, the configuration and the lines: another program, other
//! settings or a damaged file have seen nothing. Without the file everything is looked through again.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::{Keep, PagePaths, Project};

/// A checksum over everything that an answer follows from; too long for two to be the same by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u128);

impl Key {
    /// The checksum of some texts, of which some may not be there.
    pub fn of(parts: &[Option<&[u8]>]) -> Key {
        // In one piece, of which the hash takes several stretches at once. With all lengths behind them none of the texts can
        // run into the next; what is not there is longer than anything.
        let mut all: Vec<u8> = Vec::with_capacity(parts.iter().flatten().map(|part| part.len()).sum::<usize>() + (parts.len() + 1) * 8);
        parts.iter().flatten().for_each(|part| all.extend_from_slice(part));
        parts.iter().for_each(|part| all.extend_from_slice(&part.map_or(u64::MAX, |part| part.len() as u64).to_le_bytes()));
        all.extend_from_slice(&(parts.len() as u64).to_le_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&blake3::hash(&all).as_bytes()[..16]);
        Key(u128::from_le_bytes(bytes))
    }

    /// The checksum of this one and some more texts.
    pub fn with(self, parts: &[Option<&[u8]>]) -> Key {
        let own = self.0.to_le_bytes();
        Key::of(&[&[Some(own.as_slice())], parts].concat())
    }
}

/// The pages that one question was asked of, with its answers.
#[derive(Debug)]
pub struct Seen {
    path: PathBuf,
    /// What the program and the configuration are; nothing where the program cannot tell what it is, and then nothing
    /// counts as seen.
    stamp: Option<Key>,
    pages: HashMap<String, (Key, usize)>,
    news: bool,
}

impl Seen {
    /// What is remembered of a question.
    pub fn read(project: &Project, question: &str) -> Seen {
        let path = Path::new(".latimer/seen").join(question);
        let mut seen = Seen { path, stamp: stamp(project), pages: HashMap::new(), news: false };
        let text = project.read(&seen.path).ok().flatten().unwrap_or_default();
        let Some((head, lines)) = text.split_once('\n') else { return seen };
        if seen.stamp.is_some_and(|stamp| written(stamp.with(&[Some(lines.as_bytes())])) == head) {
            seen.pages = lines.lines().filter_map(line).collect();
        }
        seen
    }

    /// The answer for a page, if it was found from the same.
    pub fn answer(&self, page: &Path, key: Key) -> Option<usize> {
        let (known, answer) = self.pages.get(page.to_str()?)?;
        (*known == key).then_some(*answer)
    }

    /// Remembers an answer that was found.
    pub fn note(&mut self, page: &Path, key: Key, answer: usize) {
        let Some(page) = page.to_str().filter(|_| self.stamp.is_some()) else { return };
        if self.pages.get(page) != Some(&(key, answer)) {
            self.pages.insert(page.to_string(), (key, answer));
            self.news = true;
        }
    }

    /// Saves what was noted, of the pages that there are. That it cannot be saved costs the next run its time and this one
    /// nothing.
    pub fn save<'p>(&self, project: &Project, pages: impl Iterator<Item = &'p PagePaths>) {
        let Some(stamp) = self.stamp.filter(|_| self.news) else { return };
        let mut lines = String::new();
        for page in pages.filter_map(|paths| paths.page.to_str()) {
            if let Some((key, answer)) = self.pages.get(page) {
                lines.push_str(&format!("{page} {} {answer}\n", written(*key)));
            }
        }
        let text = format!("{}\n{lines}", written(stamp.with(&[Some(lines.as_bytes())])));
        let _ = project.update(&self.path, Keep::Unsynced, |_| Ok(Some(text.clone())));
    }
}

/// What answers follow from beside the files: the program, told from any other by where it is, how long it is and when it
/// was made, and the whole configuration.
fn stamp(project: &Project) -> Option<Key> {
    let program = std::env::current_exe().ok()?;
    let metadata = std::fs::metadata(&program).ok()?;
    let made = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let told = format!("{} {} {} {made:?} {project:?}", env!("CARGO_PKG_VERSION"), program.display(), metadata.len());
    Some(Key::of(&[Some(told.as_bytes())]))
}

fn written(key: Key) -> String {
    format!("{:032x}", key.0)
}

fn line(line: &str) -> Option<(String, (Key, usize))> {
    let mut words = line.rsplitn(3, ' ');
    let (answer, key, page) = (words.next()?, words.next()?, words.next()?);
    Some((page.to_string(), (Key(u128::from_str_radix(key, 16).ok()?), answer.parse().ok()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_it_noted_and_nothing_under_other_settings_or_in_a_damaged_file() {
        let root = tempfile::tempdir().unwrap();
        let configuration = |more: &str| format!("source = 'en'\nlocales = ['de']\n{more}");
        let project = Project::with(root.path(), &configuration("")).unwrap();
        let page = |name: &str| PagePaths { page: PathBuf::from(name), path: name.into(), extension: "md".into(), rule: 0 };
        let (key, other) = (Key::of(&[Some(b"a"), None]), Key::of(&[Some(b"a"), Some(b"")]));
        assert!([Key::of(&[None, Some(b"a")]), Key::of(&[Some(b"a")]), Key::of(&[Some(b""), Some(b"a")])].iter().all(|third| *third != key && *third != other));
        let mut seen = Seen::read(&project, "extract");
        assert_eq!(seen.answer(Path::new("a b.md"), key), None);
        seen.note(Path::new("a b.md"), key, 7);
        seen.note(Path::new("gone.md"), key, 8);
        seen.save(&project, [page("a b.md")].iter());
        let again = Seen::read(&project, "extract");
        assert_eq!(again.answer(Path::new("a b.md"), key), Some(7));
        assert_eq!(again.answer(Path::new("a b.md"), other), None);
        assert_eq!(again.answer(Path::new("gone.md"), key), None);
        assert_eq!(Seen::read(&project, "other").answer(Path::new("a b.md"), key), None);
        let changed = Project::with(root.path(), &configuration("[merge]\ndraft = 'draft'\n")).unwrap();
        assert_eq!(Seen::read(&changed, "extract").answer(Path::new("a b.md"), key), None);
        let at = root.path().join(".latimer/seen/extract");
        std::fs::write(&at, std::fs::read_to_string(&at).unwrap().replace(" 7\n", " 9\n")).unwrap();
        assert_eq!(Seen::read(&project, "extract").answer(Path::new("a b.md"), key), None);
    }
}
