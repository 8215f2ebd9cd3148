//! What was asked of engines and what they answered: an append-only file, so that nothing is paid for twice.
//!
//! A line is a checksum, a blank and a record in JSON. A request is noted before it is sent, and its answer before
//! anything else is done with it; a request without an answer was in flight when the program was killed, and perhaps
//! billed. A line that a kill or a full disk tore is skipped. The file is a cache: without it texts are asked for again.
//!
//! One process at a time has the journal, for as long as it may ask.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::msg;

/// What an answer is kept under: engine, model, options, terms, languages, form and text, hashed.
pub type Key = String;

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Record {
    /// A request is about to go out.
    Sent { id: u64, engine: String, texts: u64, characters: u64 },
    /// Its answer.
    Got { id: u64, answers: Vec<(Key, String)> },
    /// It came to nothing, and the engine says so: not billed.
    Free { id: u64 },
    /// No telling what became of it: the connection broke, or no sense could be made of the answer.
    Lost { id: u64 },
    /// A person has been told of a lost one.
    Told { id: u64 },
}

/// A request that is perhaps billed without an answer to show for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flight {
    pub engine: String,
    pub texts: u64,
    pub characters: u64,
}

/// The journal of a project, or of nobody: in memory alone.
#[derive(Debug, Default)]
pub struct Journal {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    file: Option<File>,
    answers: HashMap<Key, String>,
    flights: BTreeMap<u64, Flight>,
    last: u64,
    /// What could not be written; asking ends then.
    broken: Option<String>,
}

/// Its name in the project's cache.
const NAME: &str = "journal";

impl Journal {
    /// Opens the journal in a folder, and waits while another process has it; `None` if `stop` is set meanwhile.
    ///
    /// # Errors
    /// If it cannot be read or written.
    pub fn open(folder: &Path, stop: &AtomicBool) -> Result<Option<Journal>> {
        let path = folder.join(NAME);
        let failed = |error: io::Error| Error::failed(msg!("engine-journal", path = path.as_path(), why = error.to_string()));
        std::fs::create_dir_all(folder).map_err(failed)?;
        let mut file = File::options().create(true).read(true).append(true).open(&path).map_err(failed)?;
        while let Err(refused) = file.try_lock() {
            if let std::fs::TryLockError::Error(error) = refused {
                return Err(failed(error));
            }
            if stop.load(Ordering::Relaxed) {
                return Ok(None);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let mut state = State::default();
        bytes.split(|byte| *byte == b'\n').filter_map(record).for_each(|record| state.learn(record));
        // A torn line at the end must not swallow the next one.
        if bytes.last().is_some_and(|last| *last != b'\n') {
            file.write_all(b"\n").map_err(failed)?;
        }
        state.file = Some(file);
        Ok(Some(Journal { state: Mutex::new(state) }))
    }

    /// What an engine once answered.
    pub fn answer(&self, key: &str) -> Option<String> {
        self.lock().answers.get(key).cloned()
    }

    /// Notes a request before it is sent; gives its number.
    ///
    /// # Errors
    /// If it cannot be written: then nothing may be sent.
    pub(super) fn sent(&self, engine: &str, texts: usize, characters: usize) -> Result<u64> {
        let mut state = self.lock();
        let id = state.last + 1;
        state.write(&Record::Sent { id, engine: engine.to_string(), texts: texts as u64, characters: characters as u64 }, false)?;
        Ok(id)
    }

    /// Keeps an answer. What was paid for is on the disk itself when this returns.
    ///
    /// # Errors
    /// If it cannot be written; the answer is known to this process all the same.
    pub(super) fn got(&self, id: u64, answers: Vec<(Key, String)>, paid: bool) -> Result<()> {
        self.lock().write(&Record::Got { id, answers }, paid)
    }

    /// Notes that a request came to nothing: for nothing, or perhaps not.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn failed(&self, id: u64, perhaps_billed: bool) -> Result<()> {
        self.lock().write(&if perhaps_billed { Record::Lost { id } } else { Record::Free { id } }, false)
    }

    /// The requests of earlier runs that are perhaps billed without an answer, each by its number.
    pub fn flights(&self) -> BTreeMap<u64, Flight> {
        self.lock().flights.clone()
    }

    /// Notes that a person has been told of these.
    pub fn told(&self, flights: impl IntoIterator<Item = u64>) {
        let mut state = self.lock();
        for id in flights {
            // One that cannot be noted is told again.
            let _ = state.write(&Record::Told { id }, false);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl State {
    fn learn(&mut self, record: Record) {
        match record {
            Record::Sent { id, engine, texts, characters } => {
                self.last = self.last.max(id);
                self.flights.insert(id, Flight { engine, texts, characters });
            }
            Record::Got { id, answers } => {
                self.flights.remove(&id);
                self.answers.extend(answers);
            }
            Record::Free { id } | Record::Told { id } => {
                self.flights.remove(&id);
            }
            Record::Lost { .. } => {}
        }
    }

    fn write(&mut self, record: &Record, to_disk: bool) -> Result<()> {
        let failed = |why: &str| Error::failed(msg!("engine-journal", path = NAME, why = why));
        if let Some(why) = &self.broken {
            return Err(failed(why));
        }
        self.learn(record.clone());
        let Some(file) = &mut self.file else { return Ok(()) };
        let json = serde_json::to_string(record).unwrap_or_default();
        let mut written = file.write_all(format!("{} {json}\n", checksum(json.as_bytes())).as_bytes());
        if to_disk && written.is_ok() {
            written = file.sync_data();
        }
        written.map_err(|error| {
            self.broken = Some(error.to_string());
            failed(&error.to_string())
        })
    }
}

fn checksum(bytes: &[u8]) -> String {
    crate::text::sum::letters(bytes, 8)
}

/// A record, if its line is whole.
fn record(line: &[u8]) -> Option<Record> {
    let (sum, json) = (line.get(..8)?, line.get(9..)?);
    (checksum(json).as_bytes() == sum).then(|| serde_json::from_slice(json).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn open(folder: &Path) -> Journal {
        Journal::open(folder, &AtomicBool::new(false)).unwrap().unwrap()
    }

    fn filled(folder: &Path) {
        let journal = open(folder);
        for number in 0..4 {
            let id = journal.sent("deepl", 1, 10 + number).unwrap();
            match number {
                0 => journal.got(id, vec![("k0".into(), "Kontakt\n".into())], true).unwrap(),
                1 => journal.failed(id, false).unwrap(),
                2 => journal.failed(id, true).unwrap(),
                _ => {}
            }
        }
    }

    #[test]
    fn what_is_in_flight_is_told_until_somebody_heard() {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path());
        let journal = open(folder.path());
        assert_eq!(journal.answer("k0").as_deref(), Some("Kontakt\n"));
        assert_eq!(journal.flights().values().map(|flight| flight.characters).collect::<Vec<_>>(), [12, 13]);
        journal.told(journal.flights().into_keys());
        drop(journal);
        assert!(open(folder.path()).flights().is_empty());
    }

    #[test]
    fn one_process_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let _first = open(folder.path());
        assert!(Journal::open(folder.path(), &AtomicBool::new(true)).unwrap().is_none());
    }

    proptest! {
        /// Cut anywhere, with a byte changed anywhere, the journal opens, keeps the whole lines and takes new ones.
        #[test]
        fn damage_costs_its_own_line_alone(cut in 0usize..999, flip in prop::option::of(0usize..999)) {
            let folder = tempfile::tempdir().unwrap();
            filled(folder.path());
            let path = folder.path().join(NAME);
            let mut bytes = std::fs::read(&path).unwrap();
            bytes.truncate(cut % (bytes.len() + 1));
            if let Some(at) = flip.filter(|_| !bytes.is_empty()) {
                let at = at % bytes.len();
                bytes[at] ^= 1;
            }
            std::fs::write(&path, &bytes).unwrap();
            let journal = open(folder.path());
            let id = journal.sent("deepl", 1, 1).unwrap();
            journal.got(id, vec![("new".into(), "Neu".into())], false).unwrap();
            drop(journal);
            let journal = open(folder.path());
            let new = journal.answer("new");
            prop_assert_eq!(new.as_deref(), Some("Neu"));
            prop_assert!(journal.answer("k0").is_none_or(|answer| answer == "Kontakt\n"));
        }
    }
}
