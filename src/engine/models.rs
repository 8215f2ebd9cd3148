//! The models of the offline engine, where they lie and what they are.
//!
//! The store is `$LATIMER_MODELS`, else the user's data folder, with one folder for each pair of languages:
//!
//! ```text
//! models/en-pt/manifest.json                      what the files are: names, sizes, SHA-256, version, source
//!              model.enpt.intgemm.alphas.bin
//!              vocab.enpt.spm                     or srcvocab and trgvocab
//!              lex.50.50.enpt.s2t.bin             the shortlist, optional
//! ```
//!
//! Every file is checked against its manifest before it is used: a damaged vocabulary loads without complaint and
//! yields garbage.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::msg;
use crate::text::Locale;

/// A folder of models.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    pub root: PathBuf,
}

/// What one file of a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Model,
    /// The vocabulary of both languages.
    Vocab,
    SrcVocab,
    TrgVocab,
    /// The lexical shortlist.
    Lex,
}

/// One file of a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelFile {
    pub role: Role,
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// In hexadecimal.
    pub sha256: String,
}

/// What `manifest.json` says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The languages, in the codes of whoever made the model.
    pub from: String,
    pub to: String,
    pub version: String,
    /// Where the model came from: an address or `folder`.
    pub source: String,
    pub files: Vec<ModelFile>,
}

/// A model in the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub folder: PathBuf,
    pub manifest: Manifest,
}

impl Store {
    /// The store at a folder that was asked for, else at `$LATIMER_MODELS`, else in the user's data folder.
    pub fn open(asked: Option<&Path>) -> Store {
        let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let root = asked.map(Path::to_path_buf).or_else(|| named("LATIMER_MODELS")).unwrap_or_else(|| {
            let home = || named("HOME").or_else(|| named("USERPROFILE")).unwrap_or_default();
            let data = if cfg!(windows) {
                named("LOCALAPPDATA").unwrap_or_else(|| home().join("AppData/Local"))
            } else if cfg!(target_os = "macos") {
                home().join("Library/Application Support")
            } else {
                named("XDG_DATA_HOME").filter(|path| path.is_absolute()).unwrap_or_else(|| home().join(".local/share"))
            };
            data.join("latimer").join("models")
        });
        Store { root }
    }

    /// All models of the store, by folder; folders without a readable manifest are no models.
    pub fn list(&self) -> Vec<Model> {
        let Ok(folders) = fs::read_dir(&self.root) else { return Vec::new() };
        let mut models: Vec<Model> = folders.flatten().filter_map(|folder| read(folder.path())).collect();
        models.sort_by(|a, b| a.folder.cmp(&b.folder));
        models
    }

    /// The model that translates between two languages: the nearest of their codes that the store has.
    pub fn find(&self, from: &Locale, to: &Locale) -> Option<Model> {
        let models = self.list();
        let pairs = codes(from).into_iter().flat_map(|from| codes(to).into_iter().map(move |to| (from.clone(), to)));
        let same = |a: &str, b: &str| a.replace('_', "-").eq_ignore_ascii_case(b);
        pairs.into_iter().find_map(|(from, to)| models.iter().find(|model| same(&model.manifest.from, &from) && same(&model.manifest.to, &to)).cloned())
    }

    /// Takes a model from a folder of files as Mozilla names them (`model.enpt.intgemm.alphas.bin`, `vocab.enpt.spm`,
    /// `lex.50.50.enpt.s2t.bin`), for offices without a network.
    ///
    /// # Errors
    /// If the folder does not hold exactly one whole model for the pair, or a file cannot be copied.
    pub fn import(&self, from: &str, to: &str, folder: &Path) -> Result<Model> {
        let unreadable = |error: io::Error| Error::failed(msg!("models-unreadable", path = folder, why = error.to_string()));
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(role) = role_of(&name, from, to) {
                files.push((role, name, entry.path()));
            }
        }
        files.sort_by(|a, b| a.1.cmp(&b.1));
        let building = self.begin(from, to)?;
        let mut listed = Vec::new();
        for (role, name, path) in files {
            let source = fs::File::open(&path).map_err(unreadable)?;
            listed.push(building.add(role, &name, source).map_err(unreadable)?);
        }
        let whole = is_whole(&listed);
        if !whole {
            return Err(Error::failed(msg!("models-incomplete", path = folder, pair = format!("{from}-{to}"))).hint(msg!("hint-models-files", pair = format!("{from}{to}"))));
        }
        building.finish(Manifest { from: from.to_string(), to: to.to_string(), version: "0".to_string(), source: "folder".to_string(), files: listed })
    }

    /// The file for the part of a download, by the hash of the whole; the next try goes on with it.
    pub(super) fn part(&self, hash: &str) -> io::Result<PathBuf> {
        fs::create_dir_all(&self.root)?;
        let name: String = hash.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
        Ok(self.root.join(format!(".part-{name}")))
    }

    /// Removes a model, if it is in the store.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn remove(&self, model: &Model) -> Result<()> {
        let failed = |error: io::Error| Error::failed(msg!("models-unwritable", path = model.folder.as_path(), why = error.to_string()));
        fs::remove_dir_all(&model.folder).map_err(failed)
    }

    /// Begins a new model beside the old one; nothing counts before [`Building::finish`].
    pub(super) fn begin(&self, from: &str, to: &str) -> Result<Building> {
        let failed = |error: io::Error| Error::failed(msg!("models-unwritable", path = self.root.as_path(), why = error.to_string()));
        fs::create_dir_all(&self.root).map_err(failed)?;
        let temporary = tempfile::Builder::new().prefix(".new-").tempdir_in(&self.root).map_err(failed)?;
        Ok(Building { temporary, target: self.root.join(format!("{from}-{to}")) })
    }
}

/// A model that is being put together.
pub(super) struct Building {
    temporary: tempfile::TempDir,
    target: PathBuf,
}

impl Building {
    /// Copies a file in and reports what it is.
    pub(super) fn add(&self, role: Role, name: &str, mut source: impl Read) -> io::Result<ModelFile> {
        let mut file = fs::File::create(self.temporary.path().join(name))?;
        let mut hash = Sha256::new();
        let mut size = 0;
        let mut buffer = vec![0; 1 << 16];
        loop {
            let read = source.read(&mut buffer)?;
            let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
            hash.update(bytes);
            file.write_all(bytes)?;
            size += read as u64;
        }
        file.sync_all()?;
        Ok(ModelFile { role, name: name.to_string(), size, sha256: hex(&hash.finalize()) })
    }

    /// Writes the manifest and puts the model in its place.
    pub(super) fn finish(self, manifest: Manifest) -> Result<Model> {
        let failed = |error: io::Error| Error::failed(msg!("models-unwritable", path = self.target.as_path(), why = error.to_string()));
        let json = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from).map_err(failed)?;
        fs::write(self.temporary.path().join("manifest.json"), json).map_err(failed)?;
        if self.target.exists() {
            fs::remove_dir_all(&self.target).map_err(failed)?;
        }
        fs::rename(self.temporary.path(), &self.target).map_err(failed)?;
        Ok(Model { folder: self.target.clone(), manifest })
    }
}

impl Model {
    /// The path of the file with a role.
    pub fn path(&self, role: Role) -> Option<PathBuf> {
        self.manifest.files.iter().find(|file| file.role == role).map(|file| self.folder.join(&file.name))
    }

    /// Checks each file against the manifest. A file that was checked before in this process is taken to be the same
    /// while its size and time are.
    ///
    /// # Errors
    /// If a file is missing or is not what the manifest says.
    pub fn check(&self) -> Result<()> {
        static CHECKED: OnceLock<Mutex<HashMap<PathBuf, (u64, SystemTime)>>> = OnceLock::new();
        let damaged = |path: &Path| Error::failed(msg!("models-damaged", path = path)).hint(msg!("hint-models-fetch", locale = &self.manifest.to));
        for file in &self.manifest.files {
            let path = self.folder.join(&file.name);
            let about = fs::metadata(&path).map_err(|_| damaged(&path))?;
            let state = (about.len(), about.modified().unwrap_or(SystemTime::UNIX_EPOCH));
            let mut checked = CHECKED.get_or_init(Mutex::default).lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            if checked.get(&path) == Some(&state) {
                continue;
            }
            let source = fs::File::open(&path).map_err(|_| damaged(&path))?;
            if about.len() != file.size || sha256(source).map_err(|_| damaged(&path))? != file.sha256 {
                return Err(damaged(&path));
            }
            checked.insert(path, state);
        }
        Ok(())
    }
}

fn read(folder: PathBuf) -> Option<Model> {
    let hidden = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let manifest: Manifest = serde_json::from_slice(&fs::read(folder.join("manifest.json")).ok()?).ok()?;
    let plain = |file: &ModelFile| Path::new(&file.name).file_name().is_some_and(|name| name == file.name.as_str());
    (!hidden && manifest.files.iter().all(plain) && is_whole(&manifest.files)).then_some(Model { folder, manifest })
}

/// Whether files make a model: weights and one vocabulary, or one for each language.
pub(super) fn is_whole(files: &[ModelFile]) -> bool {
    let count = |role| files.iter().filter(|file| file.role == role).count();
    let vocabularies = (count(Role::Vocab), count(Role::SrcVocab), count(Role::TrgVocab));
    count(Role::Model) == 1 && count(Role::Lex) <= 1 && matches!(vocabularies, (1, 0, 0) | (0, 1, 1))
}

/// The codes by which a model may know a language, nearest first.
pub(super) fn codes(locale: &Locale) -> Vec<String> {
    let mut codes = vec![locale.tag()];
    let script = locale.id().script.map(|script| script.as_str().to_string());
    let region = locale.id().region.map(|region| region.as_str().to_string());
    if locale.language() == "zh" {
        let traditional = script.as_deref() == Some("Hant") || (script.is_none() && matches!(region.as_deref(), Some("TW" | "HK" | "MO")));
        codes.push(if traditional { "zh-Hant" } else { "zh-Hans" }.to_string());
        if !traditional {
            codes.push("zh".to_string());
        }
    } else {
        codes.push(locale.language().to_string());
    }
    if matches!(locale.language(), "nb" | "no") {
        codes.extend(["nb".to_string(), "no".to_string()]);
    }
    codes.dedup();
    codes
}

/// What a file of that name is for, if it belongs to the pair.
fn role_of(name: &str, from: &str, to: &str) -> Option<Role> {
    let pair = format!(".{from}{to}.");
    let role = match name.split('.').next()? {
        "model" if name.ends_with(".bin") => Role::Model,
        "vocab" if name.ends_with(".spm") => Role::Vocab,
        "srcvocab" if name.ends_with(".spm") => Role::SrcVocab,
        "trgvocab" if name.ends_with(".spm") => Role::TrgVocab,
        "lex" if name.ends_with(".bin") => Role::Lex,
        _ => return None,
    };
    name.contains(&pair).then_some(role)
}

pub(super) fn sha256(mut source: impl Read) -> io::Result<String> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = source.read(&mut buffer)?;
        match buffer.get(..read).filter(|bytes| !bytes.is_empty()) {
            Some(bytes) => hash.update(bytes),
            None => return Ok(hex(&hash.finalize())),
        }
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn takes_a_model_from_a_folder_and_notices_damage() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::open(Some(root.path()));
        let raw = folder(&[("model.enpt.intgemm.alphas.bin", "weights"), ("vocab.enpt.spm", "words"), ("lex.50.50.enpt.s2t.bin", "pairs"), ("vocab.enes.spm", "other")]);
        let model = store.import("en", "pt", raw.path()).unwrap();
        assert_eq!(model.manifest.files.len(), 3);
        assert_eq!(store.list(), std::slice::from_ref(&model));
        assert_eq!(store.find(&locale("en-GB"), &locale("pt-BR")), Some(model.clone()));
        assert_eq!(store.find(&locale("pt"), &locale("en")), None);
        assert!(model.check().is_ok());
        fs::write(model.path(Role::Vocab).unwrap(), "wordz and more").unwrap();
        assert_eq!(model.check().unwrap_err().says.key, "models-damaged");
        assert_eq!(store.import("en", "pt", raw.path()).unwrap(), model);
        assert!(model.check().is_ok());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing temporary is left");
    }

    #[test]
    fn half_a_model_is_none() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::open(Some(root.path()));
        for files in [&[("model.enpt.bin", "w")][..], &[("model.enpt.bin", "w"), ("srcvocab.enpt.spm", "v")], &[("vocab.enpt.spm", "v")], &[]] {
            let raw = folder(files);
            assert_eq!(store.import("en", "pt", raw.path()).unwrap_err().says.key, "models-incomplete");
        }
        assert_eq!(store.list(), []);
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_manifest_cannot_point_out_of_its_folder() {
        let root = folder(&[]);
        let model = root.path().join("en-pt");
        fs::create_dir(&model).unwrap();
        let file = |role, name: &str| ModelFile { role, name: name.to_string(), size: 1, sha256: String::new() };
        let files = vec![file(Role::Model, "../../etc/passwd"), file(Role::Vocab, "v")];
        let manifest = Manifest { from: "en".into(), to: "pt".into(), version: "1".into(), source: "folder".into(), files };
        fs::write(model.join("manifest.json"), serde_json::to_vec(&manifest).unwrap()).unwrap();
        assert_eq!(Store::open(Some(root.path())).list(), []);
    }

    #[test]
    fn knows_the_codes_of_a_language() {
        assert_eq!(codes(&locale("pt-BR")), ["pt-BR", "pt"]);
        assert_eq!(codes(&locale("zh-TW")), ["zh-TW", "zh-Hant"]);
        assert_eq!(codes(&locale("nb")), ["nb", "no"]);
    }
}
