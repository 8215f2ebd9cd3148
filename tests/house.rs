//! The rules of the house, held by tests: who may import whom, who may touch the disk, open a socket or print, and how
//! long a file may be.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::path::{Path, PathBuf};

use regex::Regex;

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file: its path below `src/`, and its text.
fn files() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![src()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(src()).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(found.len() > 20);
    found
}

/// The code before the tests, without comments and doc comments.
fn code(text: &str) -> String {
    before_tests(text).lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

fn before_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod ").next().and_then(|text| text.split("#[cfg(test)]\npub mod tests").next()).unwrap_or(text)
}

/// The room of a file: its folder, or its own name at the top.
fn room(file: &str) -> &str {
    file.split('/').next().unwrap_or(file).trim_end_matches(".rs")
}

/// The rooms in the order of `lib.rs`.
fn order() -> Vec<String> {
    let lib = std::fs::read_to_string(src().join("lib.rs")).unwrap();
    let module = Regex::new(r"(?m)^(?:pub )?mod ([a-z_]+);").unwrap();
    module.captures_iter(&lib).map(|found| found[1].to_string()).collect()
}

/// Lines of code that match, outside the places named.
fn offences(pattern: &str, allowed: &[&str]) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let mut offences = Vec::new();
    for (file, text) in files() {
        if allowed.iter().any(|place| file.starts_with(place)) {
            continue;
        }
        offences.extend(code(&text).lines().filter(|line| pattern.is_match(line)).map(|line| format!("{file}: {}", line.trim())));
    }
    offences
}

fn none(offences: Vec<String>) {
    assert!(offences.is_empty(), "\n{}", offences.join("\n"));
}

#[test]
fn a_room_imports_only_rooms_above_it() {
    let order = order();
    let place = |room: &str| order.iter().position(|known| known == room);
    let import = Regex::new(r"\bcrate::(?:\{([^}]*)\}|([a-z_]+))").unwrap();
    let mut faults = Vec::new();
    for (file, text) in files() {
        let Some(own) = place(room(&file)) else { continue };
        for found in import.captures_iter(&code(&text)) {
            let list = found.get(1).or(found.get(2)).map_or("", |list| list.as_str());
            for name in list.split(',').map(|name| name.trim().split("::").next().unwrap_or_default()) {
                if place(name).is_some_and(|other| other > own) {
                    faults.push(format!("{file} imports {name}, a room below its own"));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn every_room_stands_in_the_map_in_order() {
    let lib = std::fs::read_to_string(src().join("lib.rs")).unwrap();
    let link = Regex::new(r"\[`([a-z_]+)`\]").unwrap();
    let map: Vec<String> = lib
        .lines()
        .filter(|line| line.starts_with("//! * "))
        .flat_map(|line| link.captures_iter(line.split(" – ").next().unwrap_or_default()).map(|found| found[1].to_string()).collect::<Vec<_>>())
        .collect();
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    assert_eq!(sorted(map), sorted(order()), "lib.rs lists each room once");
}

#[test]
fn only_the_project_touches_the_disk() {
    // The engine keeps its models and its journal, the memory its cache; the editor has a private temporary file.
    let allowed = ["project/", "memory/", "engine/", "cli/editor.rs"];
    none(offences(r"\b(std|tokio)::fs\b|\bFile::(open|create)\b|\btempfile::", &allowed));
}

#[test]
fn only_the_engine_and_the_review_server_open_a_socket() {
    none(offences(r"\breqwest\b|\bTcp(Stream|Listener)\b|\bUdpSocket\b", &["engine/", "serve/"]));
}

#[test]
fn only_the_terminal_prints() {
    none(offences(r"\b(e?print(ln)?|dbg)!|\bstd::io::(stdout|stderr)\b", &["cli/"]));
}

#[test]
fn nothing_panics_on_purpose() {
    none(offences(r"\.unwrap\(\)|\.expect\(|\b(panic|todo|unimplemented|unreachable)!", &["report/sample.rs"]));
}

#[test]
fn every_file_says_what_it_is_for() {
    none(files().into_iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(file, _)| file).collect());
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let long = |(file, text): (String, String)| {
        let lines = before_tests(&text).lines().count();
        (lines > 400).then(|| format!("{file}: {lines} lines"))
    };
    none(files().into_iter().filter_map(long).collect());
}
