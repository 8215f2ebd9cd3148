//! The keys that a configuration may have, so that a slip of the pen is named and not ignored.

use std::ops::Range;

use toml_edit::{Item, Table};

use crate::check::CHECKS;

/// A key that no table has.
pub struct Unknown {
    pub key: String,
    pub span: Option<Range<usize>>,
    /// The known key that looks most like it, if one looks like it at all.
    pub nearest: Option<&'static str>,
}

/// The keys of a table; `*` stands for any name, whose own table has the keys of the second list.
const TABLES: &[(&str, &[&str])] = &[
    ("", &["source", "locales", "pages", "catalogs", "gate", "locale", "review", "draft", "merge", "engine", "budget", "checks", "report", "tiers", "waiver"]),
    ("pages", &["match", "catalog", "output", "profile", "raw_html", "keys", "exclude", "arguments", "math", "wiki_links"]),
    ("catalogs", &["match", "locales", "approval"]),
    ("gate", &["approved", "withdraw", "count", "due", "published", "list", "baseline", "tier", "path"]),
    ("mark", &["approved", "withdraw", "count", "due", "published"]),
    ("waiver", &["check", "locale", "path", "owner", "until", "reason"]),
    ("review", &["approval"]),
    ("report", &["edit"]),
    ("draft", &["engines", "fuzzy", "memories", "keep"]),
    ("merge", &["missing", "draft", "changed", "page"]),
    (
        "locale.*",
        &[
            "approved", "withdraw", "count", "due", "published", "tier", "path",
            "approval", "engines", "fuzzy", "memories", "keep", "missing", "draft", "changed", "page", "checks",
        ],
    ),
    (
        "engine.*",
        &[
            "kind", "url", "model", "key_file", "key_env", "formality", "glossary", "region", "command", "price", "allow", "characters_per_minute",
            "requests_per_second", "at_once", "texts", "timeout",
        ],
    ),
    ("budget", &["characters_per_run", "characters_per_month", "cost_per_run", "cost_per_month", "ledger", "currency"]),
];

/// The first key that is not known where it stands.
pub fn unknown(root: &Table) -> Option<Unknown> {
    unknown_in(root, "")
}

fn unknown_in(table: &Table, name: &str) -> Option<Unknown> {
    let known = keys_of(name)?;
    for (key, item) in table.iter() {
        if !known.is_empty() && !known.contains(&key) {
            let span = table.key(key).and_then(|key| key.span()).or_else(|| item.span());
            return Some(Unknown { key: key.to_string(), span, nearest: nearest(key, &known) });
        }
        let inner = match (name, key) {
            ("", _) => key.to_string(),
            ("gate" | "locale.*", "tier" | "path") => "marks".to_string(),
            ("marks", _) => "mark".to_string(),
            ("locale" | "engine" | "checks.path", _) => format!("{name}.*"),
            ("locale.*", "checks") | ("checks", "path") => format!("{name}.{key}"),
            _ => continue,
        };
        let found = match item {
            Item::Table(table) => unknown_in(table, &inner),
            Item::ArrayOfTables(tables) => tables.iter().find_map(|table| unknown_in(table, &inner)),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The keys that a table may have; none where any name will do.
fn keys_of(name: &str) -> Option<Vec<&'static str>> {
    let ids = || CHECKS.iter().map(|check| check.id);
    match name {
        "locale" | "engine" | "checks.path" | "marks" | "tiers" => Some(Vec::new()),
        "checks" => Some(ids().chain(["path"]).collect()),
        "checks.path.*" | "locale.*.checks" => Some(ids().collect()),
        _ => TABLES.iter().find(|(table, _)| *table == name).map(|(_, keys)| keys.to_vec()),
    }
}

fn nearest(key: &str, known: &[&'static str]) -> Option<&'static str> {
    let likeness = |known: &&'static str| similar::TextDiff::from_chars(key, *known).ratio();
    known.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).filter(|best| likeness(best) >= 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The part of the reference under a table's heading.
    fn part<'r>(reference: &'r str, table: &str) -> &'r str {
        // A mark of a tier or path has keys of the gate's.
        let table = if table == "mark" { "gate" } else { table };
        let heading = format!("[{}]", table.replace("*", if table == "locale.*" { "TAG" } else { "NAME" }));
        let named = |part: &&str| part.lines().next().is_some_and(|line| if table.is_empty() { line.starts_with("# ") } else { line.contains(&heading) });
        reference.split("\n## ").find(named).unwrap_or_else(|| panic!("the reference has no part for [{table}]"))
    }

    #[test]
    fn the_reference_names_every_key() {
        let reference = include_str!("../../docs/configuration.md");
        for (table, keys) in TABLES {
            let own = part(reference, table);
            for key in *keys {
                let has_a_part = table.is_empty() && reference.lines().any(|line| line.starts_with("## ") && line.contains(&format!("[{key}")));
                let named = [format!("`{key}`"), format!("`{table}.{key}`")].iter().any(|name| own.contains(name.as_str()));
                let inherited = *table == "locale.*" && (part(reference, "gate").contains(&format!("`{key}`")) || reference.contains(&format!(".{key}`")));
                assert!(named || inherited || has_a_part, "docs/configuration.md does not name {key} of [{table}]");
            }
        }
    }
}
