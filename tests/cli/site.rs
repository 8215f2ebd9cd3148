//! A small site in a temporary folder, and the built program run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An engine, a command, that puts every text into capitals, and leaves tags as they are.
pub const SHOUT: &str = "\
import json, sys
for line in sys.stdin:
    one = json.loads(line)
    out, inside = '', False
    for letter in one['text']:
        inside = (inside or letter == '<') and letter != '>'
        out += letter if inside else letter.upper()
    print(json.dumps({'id': one['id'], 'text': out}))
";

/// A site that is gone when it is dropped.
pub struct Site {
    folder: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

/// What a run came to.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Site {
    /// A site with some of this repository's English pages.
    pub fn with(pages: &[&str]) -> Site {
        let site = Site { folder: tempfile::tempdir().unwrap(), variables: Vec::new() };
        for page in pages {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/en").join(page);
            site.write(&format!("content/en/{page}"), &std::fs::read_to_string(from).unwrap());
        }
        site
    }

    /// The same site, each run of it with one environment variable more.
    pub fn set(mut self, name: &str, value: impl Into<String>) -> Site {
        self.variables.push((name.to_string(), value.into()));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"))
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Replaces the one place where `from` stands in a file.
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert_eq!(text.matches(from).count(), 1, "“{from}” in {name}:\n{text}");
        self.write(name, &text.replace(from, to));
    }

    /// Every file with its text, sorted, the cache left out.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(self.folder.path()).unwrap().to_string_lossy().into_owned();
                match path.is_dir() {
                    true if name != ".latimer" => folders.push(path),
                    true => {}
                    false => found.push((name, std::fs::read_to_string(path).unwrap_or_default())),
                }
            }
        }
        found.sort();
        found
    }

    /// Runs the program in the site's folder, with the words of a command line, in English and without colour.
    pub fn latimer(&self, line: &str) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_latimer"));
        command.current_dir(self.folder.path()).args(line.split_whitespace());
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_ACTIONS", "GITHUB_EVENT_NAME", "CI_MERGE_REQUEST_IID"] {
            command.env_remove(name);
        }
        command.env("LATIMER_LANG", "en").envs(self.variables.iter().cloned());
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr) }
    }

    /// Runs the program and holds it to exit code 0.
    pub fn done(&self, line: &str) -> Ran {
        let ran = self.latimer(line);
        assert_eq!(ran.code, 0, "latimer {line}\n{}\n{}", ran.out, ran.err);
        ran
    }

    /// Runs the program with `--format json` and gives the document.
    pub fn json(&self, line: &str) -> serde_json::Value {
        let ran = self.latimer(&format!("{line} --format json"));
        serde_json::from_str(&ran.out).unwrap_or_else(|fault| panic!("latimer {line}: {fault}\n{}\n{}", ran.out, ran.err))
    }
}
