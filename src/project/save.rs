//! Reading and atomic saving. A save is a file in `.latimer/saving`, then exchanged with its target: what comes back in
//! exchange must be what the new text was made from, else somebody saved in between and gets their file back.
//!
//! The exchange alone makes a file the old or the new one when the program is killed. What people wrote is moreover
//! synced to the disk before, so that a power cut does not cost it; for what can be made again that is not worth the wait.
//!
//! One save is under way at a time, so a save that was killed is found by the next one: what it left behind is thrown
//! away, or given back where a person's file came in exchange and the kill came before it was returned.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use super::unreadable;
use crate::error::{Error, Result};
use crate::msg;
use crate::text::sum;

/// What a save did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Created,
    Changed,
    Unchanged,
}

/// What a power cut may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Nothing: the file holds people's work.
    Synced,
    /// A file that can be made again.
    Unsynced,
}

/// How often a save is begun anew because somebody else saved the same file meanwhile.
const ATTEMPTS: usize = 50;

/// How long a file must stay as it is before it counts as saved, where it changed under our hands.
const SETTLE: Duration = Duration::from_millis(15);

/// Where saves are prepared, below the root: on the same disk as the files, and not theirs to commit.
const SAVING: &str = ".latimer/saving";

pub fn read(root: &Path, path: &Path) -> Result<Option<String>> {
    match bytes(root, path)? {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(text)),
            Err(fault) => {
                let good = String::from_utf8_lossy(&fault.as_bytes()[..fault.utf8_error().valid_up_to()]).into_owned();
                let (line, column) = crate::text::lines::line_column(&good, good.len());
                let place = crate::finding::Place { path: path.to_path_buf(), line, column };
                Err(Error::failed(msg!("project-not-utf8", path = path)).at(place).hint(msg!("hint-utf8")))
            }
        },
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(fault) => Err(unreadable(path, &fault)),
    }
}

/// The bytes of a file of the project.
fn bytes(root: &Path, path: &Path) -> Result<io::Result<Vec<u8>>> {
    match open_straight(root, path) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => Ok(fs::read(inside(root, path)?)),
        opened => Ok(opened.and_then(|mut file| {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok(bytes)
        })),
    }
}

/// Opens a file of the project to which no link leads, all in one question to the system; another file is a fault.
#[cfg(target_os = "linux")]
fn open_straight(root: &Path, path: &Path) -> io::Result<File> {
    use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat2};
    if !is_plain(path) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    Ok(openat2(CWD, root.join(path), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty(), ResolveFlags::NO_SYMLINKS)?.into())
}

/// Other systems do not answer that question.
#[cfg(not(target_os = "linux"))]
fn open_straight(_root: &Path, _path: &Path) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

pub fn update(root: &Path, path: &Path, keep: Keep, mut make: impl FnMut(Option<&str>) -> Result<Option<String>>) -> Result<Saved> {
    let at = inside(root, path)?;
    // Most saves of a second run change nothing, and then nothing is locked or written.
    let mut before = read(root, path)?;
    let mut after = make(before.as_deref())?;
    if same(&after, &before) {
        return Ok(Saved::Unchanged);
    }
    let _lock = lock(root)?;
    recover(root);
    for attempt in 0..ATTEMPTS {
        let mut now = if attempt == 0 { read(root, path)? } else { settled(root, path)? };
        // A file that changed just now, or that is empty, may be half of what somebody is writing into it; asked after
        // the reading, so that no change goes unnoticed.
        if attempt == 0 && now.is_some() && (is_fresh(&at) || now.as_deref() == Some("")) {
            now = settled(root, path)?;
        }
        if now != before {
            after = make(now.as_deref())?;
            before = now;
        }
        let Some(after) = after.as_deref().filter(|after| Some(*after) != before.as_deref()) else {
            return Ok(Saved::Unchanged);
        };
        if replace(root, path, &at, before.as_deref(), after, keep).map_err(|fault| unreadable(path, &fault))? {
            return Ok(if before.is_some() { Saved::Changed } else { Saved::Created });
        }
    }
    Err(Error::failed(msg!("project-busy", path = path)))
}

pub fn remove(root: &Path, path: &Path, expected: &str) -> Result<bool> {
    let at = inside(root, path)?;
    let _lock = lock(root)?;
    if read(root, path)?.as_deref() != Some(expected) {
        return Ok(false);
    }
    fs::remove_file(&at).map_err(|fault| unreadable(path, &fault))?;
    Ok(true)
}

/// The absolute path of a project's file; a path or a symbolic link that leads out of the project is refused.
pub fn inside(root: &Path, path: &Path) -> Result<PathBuf> {
    let outside = || Error::usage(msg!("project-outside", path = path));
    if !is_plain(path) {
        return Err(outside());
    }
    let at = root.join(path);
    // Below the root only a link can lead astray; mostly there is none, and then nothing needs to be resolved.
    if !has_link(root, path) {
        return Ok(at);
    }
    // The nearest part of the path that exists is where the link leads.
    let real = at.ancestors().find_map(|part| part.canonicalize().ok()).ok_or_else(outside)?;
    let real_root = root.canonicalize().map_err(|fault| unreadable(root, &fault))?;
    if real.starts_with(&real_root) { Ok(at) } else { Err(outside()) }
}

/// Whether a path leads from a folder to below it, links aside.
fn is_plain(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

/// Whether any part of a path below the root is a symbolic link, or cannot be looked at.
fn has_link(root: &Path, path: &Path) -> bool {
    let mut at = root.to_path_buf();
    for part in path.components() {
        at.push(part);
        match fs::symlink_metadata(&at) {
            Ok(metadata) if metadata.is_symlink() => return true,
            Ok(_) => {}
            Err(fault) => return fault.kind() != io::ErrorKind::NotFound,
        }
    }
    false
}

fn same(after: &Option<String>, before: &Option<String>) -> bool {
    after.is_none() || after == before
}

/// Whether a file was changed so lately that its writer may not be done with it.
fn is_fresh(at: &Path) -> bool {
    let changed = fs::metadata(at).and_then(|metadata| metadata.modified()).ok();
    changed.is_some_and(|changed| changed.elapsed().is_ok_and(|age| age < SETTLE))
}

/// The text of a file that somebody else is saving, once two readings agree.
fn settled(root: &Path, path: &Path) -> Result<Option<String>> {
    let mut last = read(root, path)?;
    for round in 0..100 {
        sleep(SETTLE);
        let now = read(root, path)?;
        // An editor empties a file before it writes; a file that is meant to be empty can wait.
        let emptied = now.as_deref() == Some("") && round < 50;
        if now == last && !emptied {
            break;
        }
        last = now;
    }
    Ok(last)
}

/// The folder of the cache, made if it is not there.
pub fn cache(root: &Path) -> Result<PathBuf> {
    let folder = root.join(".latimer");
    let fault = |fault: io::Error| unreadable(Path::new(".latimer"), &fault);
    fs::create_dir_all(&folder).map_err(fault)?;
    // A cache that ignores itself needs no entry in anybody's .gitignore.
    let ignore = folder.join(".gitignore");
    if fs::metadata(&ignore).map_or(0, |metadata| metadata.len()) == 0 {
        fs::write(ignore, "*\n").map_err(fault)?;
    }
    Ok(folder)
}

/// One save at a time for all processes of this program; editors know nothing of it, hence the exchange below.
fn lock(root: &Path) -> Result<File> {
    let fault = |fault: io::Error| unreadable(Path::new(".latimer"), &fault);
    let open = || File::options().create(true).append(true).open(root.join(".latimer/lock"));
    let file = match open() {
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => {
            cache(root)?;
            open()
        }
        file => file,
    };
    let file = file.map_err(fault)?;
    file.lock().map_err(fault)?;
    Ok(file)
}

/// Puts `after` in the place of `before`; false, with the file as somebody else saved it, if it was not `before`.
fn replace(root: &Path, path: &Path, at: &Path, before: Option<&str>, after: &str, keep: Keep) -> io::Result<bool> {
    let folder = at.parent().unwrap_or(Path::new("."));
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
    }
    let mut new = prepared(root, path, folder, before, after)?;
    new.write_all(after.as_bytes())?;
    match before.and_then(|_| fs::metadata(at).ok()) {
        Some(metadata) => new.as_file().set_permissions(metadata.permissions())?,
        None => readable_by_all(new.as_file())?,
    }
    if keep == Keep::Synced {
        new.as_file().sync_all()?;
    }
    let Some(before) = before else {
        return match new.persist_noclobber(at) {
            Ok(_) => Ok(true),
            Err(fault) if fault.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(fault) => Err(fault.error),
        };
    };
    exchange_if(new, at, before, after)
}

/// An empty file for the new text, and beside it a note of what is to become of it; beside the target where the cache
/// lies on another disk.
fn prepared(root: &Path, path: &Path, folder: &Path, before: Option<&str>, after: &str) -> io::Result<tempfile::NamedTempFile> {
    let saving = root.join(SAVING);
    if !same_disk(&root.join(".latimer"), folder) {
        return tempfile::Builder::new().prefix(".latimer-").tempfile_in(folder);
    }
    let note = format!("{}\n{}\n{}", before.map_or(String::new(), checksum), checksum(after), path.to_string_lossy());
    match write_note(&saving.join("note"), &note) {
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(&saving)?;
            write_note(&saving.join("note"), &note)?;
        }
        written => written?,
    }
    tempfile::Builder::new().prefix("new-").tempfile_in(saving)
}

/// Writes over the note before it is cut to its length: a file that is emptied first is put on the disk at once by some
/// file systems, and every save would wait for that.
fn write_note(at: &Path, note: &str) -> io::Result<()> {
    let mut file = File::options().create(true).truncate(false).write(true).open(at)?;
    file.write_all(note.as_bytes())?;
    file.set_len(note.len() as u64)
}

#[cfg(unix)]
fn same_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| fs::metadata(path).map(|metadata| metadata.dev()).ok();
    disk(one).is_some() && disk(one) == disk(other)
}

#[cfg(not(unix))]
fn same_disk(_one: &Path, _other: &Path) -> bool {
    true
}

fn checksum(text: &str) -> String {
    sum::letters(text.as_bytes(), 12)
}

/// Clears away what a save that was killed left behind. Under the lock nobody else is saving.
fn recover(root: &Path) {
    let saving = root.join(SAVING);
    let Ok(files) = fs::read_dir(&saving) else { return };
    let left: Vec<PathBuf> = files.flatten().map(|file| file.path()).filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("new-"))).collect();
    for file in left {
        let note = fs::read_to_string(saving.join("note")).unwrap_or_default();
        if !is_somebodys(root, &note, &file) {
            let _ = fs::remove_file(&file);
        }
    }
}

/// Whether a leftover is a person's file that came in exchange; if so, and if what stands in its place is still ours,
/// it is given back, and what comes for it is ours to throw away.
fn is_somebodys(root: &Path, note: &str, file: &Path) -> bool {
    let mut lines = note.splitn(3, '\n');
    let (Some(before), Some(after), Some(path)) = (lines.next(), lines.next(), lines.next()) else { return false };
    let (Ok(left), Ok(at)) = (fs::read(file), inside(root, Path::new(path))) else { return false };
    let sum_of = |bytes: &[u8]| sum::letters(bytes, 12);
    // Without a text before there was no exchange; and a half-written new text stands for itself, its target untouched.
    let exchanged = !before.is_empty() && fs::read(&at).is_ok_and(|there| sum_of(&there) == after);
    if !exchanged || sum_of(&left) == before || sum_of(&left) == after {
        return false;
    }
    fs::rename(file, &at).is_err()
}

#[cfg(target_os = "linux")]
fn exchange_if(new: tempfile::NamedTempFile, at: &Path, before: &str, after: &str) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let exchange = || renameat_with(CWD, new.path(), CWD, at, RenameFlags::EXCHANGE);
    match exchange() {
        Ok(()) => {}
        // Some file systems cannot exchange; there the check just before the rename has to do.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::OPNOTSUPP) => return rename_if(new, at, before),
        Err(fault) => return Err(fault.into()),
    }
    if fs::read(new.path())? == before.as_bytes() {
        return Ok(true);
    }
    // Somebody saved between our reading and the exchange: give it back, and whatever they saved since then too. Their
    // file is read again just before, for they may still be writing into it.
    let mut ours = after.as_bytes().to_vec();
    loop {
        let theirs = fs::read(new.path())?;
        exchange()?;
        if fs::read(new.path())? == ours {
            return Ok(false);
        }
        ours = theirs;
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange_if(new: tempfile::NamedTempFile, at: &Path, before: &str, _after: &str) -> io::Result<bool> {
    rename_if(new, at, before)
}

fn rename_if(new: tempfile::NamedTempFile, at: &Path, before: &str) -> io::Result<bool> {
    if fs::read(at)? != before.as_bytes() {
        return Ok(false);
    }
    new.persist(at).map_err(|fault| fault.error)?;
    Ok(true)
}

/// A temporary file is its owner's alone; a new page or catalog is as readable as any other new file.
#[cfg(unix)]
pub fn readable_by_all(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
pub fn readable_by_all(_file: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_in_between_is_kept_and_the_change_made_anew() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a.ftl"), "one\n").unwrap();
        let mut calls = 0;
        let saved = update(root.path(), Path::new("a.ftl"), Keep::Synced, |text| {
            calls += 1;
            // The first of these saves shows before the exchange, the second in it.
            match calls {
                1 => fs::write(root.path().join("a.ftl"), "their first\n").unwrap(),
                2 => fs::write(root.path().join("a.ftl"), "theirs\n").unwrap(),
                _ => {}
            }
            Ok(Some(format!("{}ours\n", text.unwrap_or_default())))
        });
        assert_eq!(saved, Ok(Saved::Changed));
        assert_eq!(fs::read_to_string(root.path().join("a.ftl")).unwrap(), "theirs\nours\n");
    }

    #[test]
    fn creates_folders_and_leaves_what_is_the_same() {
        let root = tempfile::tempdir().unwrap();
        let path = Path::new("x/y/b.md");
        assert_eq!(update(root.path(), path, Keep::Unsynced, |_| Ok(Some("b".into()))), Ok(Saved::Created));
        assert_eq!(update(root.path(), path, Keep::Unsynced, |_| Ok(Some("b".into()))), Ok(Saved::Unchanged));
        assert_eq!(remove(root.path(), path, "c"), Ok(false));
        assert_eq!(remove(root.path(), path, "b"), Ok(true));
        assert!(update(root.path(), Path::new("../b.md"), Keep::Synced, |_| Ok(Some("b".into()))).is_err());
    }

    #[test]
    fn what_a_kill_left_is_cleared_away_and_a_persons_file_given_back() {
        let root = tempfile::tempdir().unwrap();
        let (at, saving) = (root.path().join("a.ftl"), root.path().join(SAVING));
        fs::create_dir_all(&saving).unwrap();
        let note = |before: &str, after: &str| fs::write(saving.join("note"), format!("{}\n{}\na.ftl", checksum(before), checksum(after))).unwrap();
        let left = || fs::read_dir(&saving).unwrap().flatten().filter(|file| file.file_name() != "note").count();
        // What stands there, what a kill left, and what stands there after the next save of another file.
        let cases = [("old", "ne", "old"), ("old", "new", "old"), ("new", "old", "new"), ("new", "theirs", "theirs"), ("later", "theirs", "later")];
        for (there, leftover, then) in cases {
            fs::write(&at, there).unwrap();
            note("old", "new");
            fs::write(saving.join("new-x"), leftover).unwrap();
            update(root.path(), Path::new("b.ftl"), Keep::Unsynced, |text| Ok(Some(format!("{}b", text.unwrap_or_default())))).unwrap();
            assert_eq!((fs::read_to_string(&at).unwrap().as_str(), left()), (then, 0), "{there} {leftover}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_project_is_refused() {
        let outside = tempfile::tempdir().unwrap();
        let root = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(outside.path(), root.path().join("content")).unwrap();
        assert!(update(root.path(), Path::new("content/a.md"), Keep::Synced, |_| Ok(Some("a".into()))).is_err());
        assert!(fs::read_dir(outside.path()).unwrap().next().is_none());
        fs::write(outside.path().join("a.md"), "secret").unwrap();
        assert!(read(root.path(), Path::new("content/a.md")).is_err());
        assert!(read(root.path(), Path::new("../a.md")).is_err());
        fs::create_dir(root.path().join("pages")).unwrap();
        fs::write(root.path().join("pages/a.md"), "own").unwrap();
        std::os::unix::fs::symlink("pages", root.path().join("linked")).unwrap();
        for path in ["pages/a.md", "linked/a.md"] {
            assert_eq!(read(root.path(), Path::new(path)), Ok(Some("own".into())), "{path}");
        }
        for path in ["pages/b.md", "linked/b.md", "none/b.md"] {
            assert_eq!(read(root.path(), Path::new(path)), Ok(None), "{path}");
        }
    }
}
