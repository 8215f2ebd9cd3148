//! Our own words: every message that the code says exists in every language with the variables that the code gives, and
//! no catalog holds a message that nothing says.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use regex::Regex;

/// Families whose keys are put together at run time; a test of their own room holds each.
const FAMILIES: [&str; 4] = ["help-", "option-", "value-", "language-"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(dir: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// The code of every file, without its tests.
fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_string();
        (path, code)
    };
    files.into_iter().filter(|path| !path.ends_with("sample.rs")).map(read).collect()
}

/// The messages of a catalog with the variables of each, those of its attributes included.
fn catalog(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join(format!("locales/{language}/cli.ftl"))).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, faults)| panic!("{language}: {faults:?}"));
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        patterns.for_each(|pattern| of_pattern(pattern, &mut variables));
        let twice = messages.insert(message.id.name.to_string(), variables);
        assert!(twice.is_none(), "{language}: {} stands there twice", message.id.name);
    }
    messages
}

fn of_pattern(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        of_expression(expression, into);
    }
}

fn of_expression(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, into),
        Expression::Select { selector, variants } => {
            of_inline(selector, into);
            variants.iter().for_each(|variant| of_pattern(&variant.value, into));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_string());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, into),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, into));
        }
        _ => {}
    }
}

/// What `msg!(…)` holds after its opening bracket, up to the closing one, cut at its commas.
fn parts(code: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut quoted, mut escaped) = (1, false, false);
    for char in code.chars() {
        match char {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 1 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if let Some(part) = parts.last_mut() {
            part.push(char);
        }
    }
    parts.into_iter().map(|part| part.trim().to_string()).filter(|part| !part.is_empty()).collect()
}

/// Every `msg!("key", name = …)` of the code: where, the key, the names.
fn said() -> Vec<(String, String, BTreeSet<String>)> {
    let with = Regex::new(r#"^\s*\.with\(\s*"([a-z0-9_]+)""#).unwrap();
    let mut said = Vec::new();
    for (path, code) in sources() {
        let code: String = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .map(|line| format!("{line}\n"))
            .collect();
        for (offset, opening) in code.match_indices("msg!(") {
            let rest = &code[offset + opening.len()..];
            let parts = parts(rest);
            let Some(key) = parts.first().and_then(|key| key.strip_prefix('"')?.strip_suffix('"')) else { continue };
            let name = |part: &String| part.split_once('=').map(|(name, _)| name.trim().to_string());
            let mut names: BTreeSet<String> = parts.iter().skip(1).filter_map(name).collect();
            // Arguments may follow as `.with("name", …)`.
            let mut tail = rest.get(rest.find(')').map_or(0, |at| at + 1)..).unwrap_or_default();
            while let Some(found) = with.captures(tail) {
                names.insert(found[1].to_string());
                tail = tail.get(tail.find(')').map_or(tail.len(), |at| at + 1)..).unwrap_or_default();
            }
            let line = code[..offset].matches('\n').count() + 1;
            said.push((format!("{}:{line}", path.display()), key.to_string(), names));
        }
    }
    said
}

#[test]
fn every_message_that_the_code_says_exists_in_every_language() {
    let said = said();
    assert!(said.len() > 50, "the scan finds the code: {}", said.len());
    let mut faults = Vec::new();
    for language in latimer::say::Say::languages() {
        let catalog = catalog(language);
        for (place, key, names) in &said {
            let Some(variables) = catalog.get(key) else {
                faults.push(format!("{language}: {key} is missing, said at {place} with {names:?}"));
                continue;
            };
            for unknown in variables.difference(names) {
                faults.push(format!("{language}: {key} uses ${unknown}, which {place} does not give"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_argument_that_the_code_gives_is_said_in_english() {
    let catalog = catalog("en");
    let unsaid: Vec<String> = said()
        .into_iter()
        .filter_map(|(place, key, names)| {
            let idle: Vec<_> = names.difference(catalog.get(&key)?).cloned().collect();
            (!idle.is_empty()).then(|| format!("{key} at {place} does not say {idle:?}"))
        })
        .collect();
    assert!(unsaid.is_empty(), "\n{}", unsaid.join("\n"));
}

#[test]
fn no_message_is_unused() {
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    let families = |key: &str| FAMILIES.iter().any(|family| key.starts_with(family));
    let unused: Vec<String> = catalog("en")
        .into_keys()
        .filter(|key| !families(key) && !code.contains(&format!("\"{key}\"")))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let english = catalog("en");
    for language in latimer::say::Say::languages() {
        let other = catalog(language);
        let keys = |of: &BTreeMap<String, BTreeSet<String>>| of.keys().cloned().collect::<BTreeSet<_>>();
        let differing: Vec<_> = keys(&english).symmetric_difference(&keys(&other)).cloned().collect();
        assert!(differing.is_empty(), "{language}: {differing:?}");
        for (key, variables) in &english {
            assert_eq!(variables, &other[key], "{language}: {key}");
        }
    }
}
