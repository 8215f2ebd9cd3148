//! The disk: the configuration, paths, walking, and atomic saving under a lock. No other room reads or writes files of
//! a project; which room owns which file stands in the crate's map.

pub mod config;
pub mod detect;
mod forge;
pub mod git;
mod keys;
pub mod marks;
pub mod merged;
mod mozilla;
pub mod paths;
pub mod raise;
mod save;
pub mod seen;

pub use config::Config;
pub use paths::{NativePaths, PagePaths};
pub use save::{Keep, Saved};

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::msg;
use crate::text::{Locale, Source};

/// The name of the configuration file.
pub const CONFIGURATION: &str = "latimer.toml";

/// A project on disk: its root folder and its configuration.
#[derive(Clone, Debug)]
pub struct Project {
    pub root: PathBuf,
    pub config: Config,
    pub source: Locale,
    pub locales: Vec<Locale>,
    /// Mozilla's configuration, where that is the project's.
    mozilla: Option<mozilla::Layout>,
}

impl Project {
    /// Opens the project that `dir` lies in: the nearest folder upward with a `latimer.toml`, else with Mozilla's `l10n.toml`.
    pub fn open(dir: &Path) -> Result<Project> {
        let start = dir.canonicalize().map_err(|fault| unreadable(dir, &fault))?;
        let with = |name: &str| start.ancestors().find(|folder| folder.join(name).is_file());
        let Some(root) = with(CONFIGURATION) else {
            if let Some(root) = with(mozilla::CONFIGURATION) {
                return Project::of_mozilla(root);
            }
            return Err(Error::usage(msg!("project-none", dir = dir)).hint(msg!("hint-init")));
        };
        let text = std::fs::read_to_string(root.join(CONFIGURATION)).map_err(|fault| unreadable(Path::new(CONFIGURATION), &fault))?;
        Project::with(root, &text)
    }

    /// A project at `root` with the given text as its configuration.
    pub fn with(root: &Path, configuration: &str) -> Result<Project> {
        let config = config::read(&Source::new(CONFIGURATION, configuration))?;
        let locale = |written: &String| {
            Locale::parse(written).ok_or_else(|| Error::usage(msg!("config-locale", locale = written)).at(config::place_of(configuration, written)))
        };
        let source = locale(&config.source)?;
        let locales = config.locales.iter().filter(|written| **written != config.source).map(locale).collect::<Result<_>>()?;
        Ok(Project { root: root.to_path_buf(), config, source, locales, mozilla: None })
    }

    /// A project whose only configuration is Mozilla's. It promises nothing, so its gate asks for nothing.
    fn of_mozilla(root: &Path) -> Result<Project> {
        let layout = mozilla::read(root)?;
        let project = Project::with(root, &format!("source = {:?}\nlocales = {:?}\n\n[gate]\napproved = 0\n", layout.source, layout.locales))?;
        Ok(Project { mozilla: Some(layout), ..project })
    }

    /// The name of the file that configures the project.
    pub fn configuration(&self) -> &'static str {
        if self.mozilla.is_some() { mozilla::CONFIGURATION } else { CONFIGURATION }
    }

    /// The locale that the configuration writes so, or whose meaning is the same.
    pub fn locale(&self, wanted: &str) -> Option<&Locale> {
        let meaning = Locale::parse(wanted).map(|locale| locale.tag());
        let known = || std::iter::once(&self.source).chain(&self.locales);
        known().find(|locale| locale.as_str() == wanted).or_else(|| known().find(|locale| Some(locale.tag()) == meaning))
    }

    /// Reads a file of the project; `None` where there is none.
    pub fn read(&self, path: &Path) -> Result<Option<String>> {
        save::read(&self.root, path)
    }

    /// Reads a file of the project as a source, if it is there.
    pub fn source(&self, path: &Path) -> Result<Option<Source>> {
        Ok(self.read(path)?.map(|text| Source::new(path, text)))
    }

    /// Reads a file that a person named and that may lie outside of the project, relative to its root.
    pub fn read_named(&self, path: &Path) -> Result<Option<String>> {
        let utf8 = |bytes| String::from_utf8(bytes).map_err(|fault| unreadable(path, &std::io::Error::new(std::io::ErrorKind::InvalidData, fault)));
        self.read_named_bytes(path)?.map(utf8).transpose()
    }

    /// The same, whatever it holds.
    pub fn read_named_bytes(&self, path: &Path) -> Result<Option<Vec<u8>>> {
        match std::fs::read(self.root.join(path)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(fault) if matches!(fault.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory | std::io::ErrorKind::IsADirectory) => Ok(None),
            Err(fault) => Err(unreadable(path, &fault)),
        }
    }

    /// Changes one file. `make` gets the text that stands there at the moment of saving (`None` for no file) and gives
    /// the new one, or `None` to leave it; it is called again if somebody saves meanwhile. The file is the old one or
    /// the new one at any moment, and a save of somebody else's is never lost. `keep` says what a power cut may cost.
    pub fn update(&self, path: &Path, keep: Keep, make: impl FnMut(Option<&str>) -> Result<Option<String>>) -> Result<Saved> {
        save::update(&self.root, path, keep, make)
    }

    /// The folder of the cache, made if it is not there.
    pub fn cache(&self) -> Result<PathBuf> {
        save::cache(&self.root)
    }

    /// Removes a file if its text is still the given one; tells whether it did.
    pub fn remove(&self, path: &Path, expected: &str) -> Result<bool> {
        save::remove(&self.root, path, expected)
    }
}

impl Project {
    /// Where on the forge a file is edited, with `{path}` from the project's root and `{line}`: as the configuration says,
    /// else as the checkout's `origin` tells.
    pub fn edit_address(&self) -> Option<String> {
        self.config.edit_address().map(str::to_string).or_else(|| forge::edit_address(&self.root))
    }
}

/// Writes a file that a person named on the command line, wherever that is: a receipt, a report. It is whole or not there.
pub fn write_named(path: &Path, text: &str) -> Result<()> {
    write_named_bytes(path, text.as_bytes(), true)
}

/// The same, whatever it holds; a file that is there already is written over only if that is wanted.
pub fn write_named_bytes(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    write_whole(path, overwrite, |out| Ok(out.write_all(bytes)))
}

/// The same, as it is made; fails if that does, and leaves what was there.
pub fn write_named_by(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<io::Result<()>>) -> Result<()> {
    write_whole(path, true, write)
}

fn write_whole(path: &Path, overwrite: bool, write: impl FnOnce(&mut dyn Write) -> Result<io::Result<()>>) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let create = || {
        std::fs::create_dir_all(folder)?;
        tempfile::Builder::new().prefix(".latimer-").tempfile_in(folder)
    };
    let failed = |fault: io::Error| unreadable(path, &fault);
    let mut new = create().map_err(failed)?;
    let mut out = BufWriter::new(&mut new);
    write(&mut out)?.and_then(|()| out.flush()).map_err(failed)?;
    drop(out);
    save::readable_by_all(new.as_file()).map_err(failed)?;
    let saved = if overwrite { new.persist(path) } else { new.persist_noclobber(path) };
    saved.map(|_| ()).map_err(|fault| failed(fault.error))
}

/// Whether something stands where a person wants a file.
pub fn is_there(path: &Path) -> bool {
    path.exists()
}

/// Reads a file that a person named on the command line, wherever that is; `None` where it has more than `most` bytes.
pub fn read_named(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::Read::take(std::fs::File::open(path)?, most.saturating_add(1)), &mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|fault| unreadable(path, &fault))?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// The error for a file that cannot be read or written.
pub fn unreadable(path: &Path, fault: &std::io::Error) -> Error {
    Error::failed(msg!("project-io", path = path, why = fault.to_string()))
}
