//! A project in a folder of its own, and the built binary to run in it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use latimer::catalog::Catalog;
use latimer::project::Project;
use latimer::text::Source;

/// Every file of a folder, by its path with `/`.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// A project that is gone when it is dropped.
pub struct Site {
    folder: tempfile::TempDir,
    models: tempfile::TempDir,
}

/// What a run of the binary came to.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// The rules of a site with a folder for each language.
pub const PAGES: &str = "\n[[pages]]\nmatch = \"content/en/**/*.{md,html}\"\ncatalog = \"locales/{locale}/{path}.ftl\"\noutput = \"content/{locale}/{path}.{ext}\"\nprofile = \"hugo\"\n";

/// A configuration with these languages and what else is to stand in it.
pub fn configuration(locales: &[&str], more: &str) -> String {
    format!("source = \"en\"\nlocales = {locales:?}\n{PAGES}\n{more}\n")
}

impl Site {
    pub fn empty() -> Site {
        Site { folder: tempfile::tempdir().unwrap(), models: tempfile::tempdir().unwrap() }
    }

    /// A site with these files.
    pub fn of(files: &[(&str, &str)]) -> Site {
        let site = Site::empty();
        for (path, text) in files {
            site.write(path, text);
        }
        site
    }

    /// This repository's own pages in their source language, and a configuration.
    pub fn office(configuration: &str) -> Site {
        let site = Site::of(&[("latimer.toml", configuration)]);
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (path, bytes) in tree(&own.join("content/en")) {
            site.write_bytes(&format!("content/en/{path}"), &bytes);
        }
        site
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn models(&self) -> &Path {
        self.models.path()
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
    }

    pub fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    pub fn write(&self, path: &str, text: &str) {
        self.write_bytes(path, text.as_bytes());
    }

    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        std::fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        std::fs::write(self.path(path), bytes).unwrap();
    }

    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.path(path)).unwrap();
    }

    pub fn rename(&self, from: &str, to: &str) {
        std::fs::create_dir_all(self.path(to).parent().unwrap()).unwrap();
        std::fs::rename(self.path(from), self.path(to)).unwrap();
    }

    /// Replaces words that must stand in the file.
    pub fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old:?}:\n{text}");
        self.write(path, &text.replace(old, new));
    }

    pub fn project(&self) -> Project {
        Project::open(self.root()).unwrap()
    }

    pub fn catalog(&self, path: &str) -> Catalog {
        Catalog::read(Source::new(path, self.read(path)))
    }

    /// All files but those of the cache.
    pub fn tree(&self) -> Tree {
        let mut tree = tree(self.root());
        tree.retain(|path, _| !path.starts_with(".latimer/"));
        tree
    }

    /// Makes the files what they were.
    pub fn restore(&self, to: &Tree) {
        let now = tree(self.root());
        for path in now.keys().filter(|path| !to.contains_key(*path)) {
            self.remove(path);
        }
        for (path, bytes) in to.iter().filter(|(path, bytes)| now.get(*path) != Some(bytes)) {
            self.write_bytes(path, bytes);
        }
    }

    /// A copy in a folder of its own.
    pub fn copy(&self) -> Site {
        let copy = Site::empty();
        copy.restore(&self.tree());
        copy
    }

    /// The binary in this site, cut off from this machine's settings.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_latimer"));
        command.args(line.split_whitespace()).current_dir(self.root());
        for name in ["CI", "GITHUB_ACTIONS", "GITHUB_EVENT_NAME", "CI_MERGE_REQUEST_IID", "LATIMER_APERTIUM_URL", "LC_ALL", "LANG"] {
            command.env_remove(name);
        }
        command.env("LATIMER_LANG", "en").env("LATIMER_MODELS", self.models()).stdin(Stdio::null());
        command
    }

    pub fn start(&self, line: &str) -> Child {
        self.command(line).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    pub fn run(&self, line: &str) -> Ran {
        Ran::of(self.command(line).output().unwrap())
    }

    /// Runs a line that has to come to this exit code.
    pub fn expect(&self, code: i32, line: &str) -> Ran {
        let ran = self.run(line);
        assert_eq!(ran.code, code, "latimer {line}\n{}{}", ran.out, ran.err);
        ran
    }

    /// Runs a line that has to succeed.
    pub fn ok(&self, line: &str) -> Ran {
        self.expect(0, line)
    }
}

impl Ran {
    pub fn of(output: Output) -> Ran {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|fault| panic!("{fault}\n{}{}", self.out, self.err))
    }

    /// Everything that was said.
    pub fn said(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// All files below a folder, links and hidden ones too.
pub fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(at) = folders.pop() {
        for item in std::fs::read_dir(at).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                tree.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    tree
}

/// Fails with the first file in which two trees differ, shown.
#[track_caller]
pub fn assert_same(one: &Tree, other: &Tree, what: &str) {
    let names: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    for name in names {
        let text = |tree: &Tree| tree.get(name).map_or("(no file)".to_string(), |bytes| String::from_utf8_lossy(bytes).into_owned());
        assert!(one.get(name) == other.get(name), "{what}: {name} differs\n{}", difference(&text(one), &text(other)));
    }
}

/// The lines in which two texts differ.
pub fn difference(one: &str, other: &str) -> String {
    let diff = similar::TextDiff::from_lines(one, other);
    diff.unified_diff().context_radius(3).to_string()
}

/// The catalog's text with `ok` at the end of the state line of one entry.
pub fn with_ok(text: &str, id: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.starts_with(&format!("{id} ="))).unwrap_or_else(|| panic!("no {id} in\n{text}"));
    let mut lines: Vec<String> = lines.into_iter().map(str::to_string).collect();
    assert!(lines[at - 1].starts_with('#'), "no state line above {id}");
    lines[at - 1].push_str(" ok");
    lines.join("\n") + "\n"
}

/// The catalog's text with another text for one entry, on one line.
pub fn with_text(text: &str, id: &str, new: &str) -> String {
    let catalog = Catalog::read(Source::new("x.ftl", text));
    let entry = catalog.entry(id).unwrap_or_else(|| panic!("no {id} in\n{text}"));
    let (start, end) = (entry.value.start, entry.value.end);
    format!("{}{new}{}", &text[..start], &text[end..])
}
