//! What an engine can be told, and the one thing that it must never tell: its key.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::msg;

/// `[engine.NAME]` of the configuration; what it does not say has a default or comes from the environment.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Settings {
    /// What kind of engine this is, where its name is one of the project's own.
    pub kind: Option<String>,
    /// The address of the server.
    pub url: Option<String>,
    pub model: Option<String>,
    /// A file with the key and nothing else, from the project's root.
    pub key_file: Option<PathBuf>,
    /// The environment variable that holds the key.
    pub key_env: Option<String>,
    /// `more` or `less`, for engines that can.
    pub formality: Option<String>,
    /// The glossary of the provider's to use, by its id there.
    pub glossary: Option<String>,
    /// The region of the account.
    pub region: Option<String>,
    /// The program and its arguments.
    pub command: Option<Vec<String>>,
    /// What a million characters (tokens, for language models) cost.
    pub price: Option<f64>,
    /// That texts may be sent there, so that nobody needs to be asked.
    pub allow: Option<bool>,
    pub characters_per_minute: Option<f64>,
    pub requests_per_second: Option<f64>,
    /// Requests at once.
    pub at_once: Option<usize>,
    /// How long one answer may take, in seconds.
    pub timeout: Option<f64>,
    /// Texts in one request.
    pub texts: Option<usize>,
}

/// `[budget]` of the configuration. Reached, nothing more is asked.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Budget {
    pub characters_per_run: Option<u64>,
    pub characters_per_month: Option<u64>,
    pub cost_per_run: Option<f64>,
    pub cost_per_month: Option<f64>,
    /// The file of what was spent, from the project's root; else one in the project's cache.
    pub ledger: Option<PathBuf>,
    /// What costs are counted in; `USD` where it does not say, in which the known prices are.
    pub currency: Option<String>,
}

/// A key. It is shown to nobody: only the header that carries it may ask for it.
#[derive(Clone, PartialEq)]
pub struct Secret(String);

impl Secret {
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// A text from elsewhere without the key, should it repeat it.
    pub(super) fn struck_from(&self, text: &str) -> String {
        text.replace(&self.0, "***")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret")
    }
}

impl Settings {
    /// The key: from the file that is named, else from the first of these variables that holds one.
    ///
    /// # Errors
    /// If the file that is named cannot be read, or holds no key.
    pub(super) fn key(&self, root: &Path, variables: &[&str]) -> Result<Option<Secret>> {
        let found = match &self.key_file {
            Some(file) => {
                let path = root.join(file);
                let failed = |why: String| Error::usage(msg!("engine-key-file", path = path.as_path(), why = why));
                Some(std::fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?)
            }
            None => {
                let names = self.key_env.as_deref().into_iter().chain(variables.iter().copied());
                names.filter_map(|name| std::env::var(name).ok()).find(|value| !value.trim().is_empty())
            }
        };
        let Some(key) = found.map(|key| key.trim().to_string()) else { return Ok(None) };
        // A key goes into a header; one with a line break or a blank in it is something else.
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            let path = self.key_file.clone().unwrap_or_default();
            return Err(Error::usage(msg!("engine-key-file", path = path.as_path(), why = "")));
        }
        Ok(Some(Secret(key)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_from_a_file_and_is_never_shown() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("key"), "abc-123\n").unwrap();
        let settings = Settings { key_file: Some("key".into()), ..Settings::default() };
        let key = settings.key(root.path(), &[]).unwrap().unwrap();
        assert_eq!(key.reveal(), "abc-123");
        assert_eq!(format!("{key:?}"), "Secret");
        assert_eq!(key.struck_from("bad key abc-123"), "bad key ***");
        std::fs::write(root.path().join("key"), "two words").unwrap();
        assert!(settings.key(root.path(), &[]).is_err());
        assert_eq!(Settings::default().key(root.path(), &["LATIMER_NO_SUCH_VARIABLE"]), Ok(None));
    }
}
