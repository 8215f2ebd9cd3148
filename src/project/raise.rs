//! New marks in the configuration: edits on its text, which is kept as it is otherwise.

use super::CONFIGURATION;
use super::config::{self, Config};
use super::marks::{self, Part};
use crate::error::{Error, Result};
use crate::finding::Place;
use crate::msg;
use crate::text::{Edits, Locale, Source, Span};

/// A mark to set: for this part of this language, so many per cent.
pub struct New<'a> {
    pub locale: &'a Locale,
    pub part: &'a Part,
    pub approved: u8,
}

/// The configuration with these marks. Each is the language's own: what holds for others stays. A table written in one line,
/// where there is no place for a mark of its own, is an error that says what to write.
pub fn raised(configuration: &str, marks: &[New]) -> Result<String> {
    let source = Source::new(CONFIGURATION, configuration);
    let mut edits = Edits::new();
    let mut tables = String::new();
    let document = toml_edit::Document::parse(configuration).map_err(|wrong| Error::usage(msg!("config-syntax", why = wrong.message())))?;
    for New { locale, part, approved } in marks {
        let keys = marks::keys_of(Some(locale), part);
        let table = marks::find(document.as_table(), &keys);
        let value = table.and_then(|table| table.get("approved")).and_then(|item| item.span());
        let header = table.and_then(|table| table.as_table()).filter(|table| !table.is_implicit() && !table.is_dotted()).and_then(|table| table.span());
        match (value, header) {
            (Some(value), _) => edits.replace(Span::new(value.start, value.end), approved.to_string()),
            (None, Some(header)) => {
                let end = configuration[header.start..].find('\n').map_or(configuration.len(), |line| header.start + line + 1);
                let before = if configuration[..end].ends_with('\n') { "" } else { source.line_end() };
                edits.insert(end, format!("{before}approved = {approved}{}", source.line_end()));
            }
            (None, None) => tables.push_str(&format!("\n[{}]\napproved = {approved}\n", keys.iter().map(|key| quoted(key)).collect::<Vec<_>>().join("."))),
        }
    }
    if !tables.is_empty() {
        let before = if configuration.is_empty() || configuration.ends_with('\n') { "" } else { "\n" };
        edits.insert(configuration.len(), format!("{before}{tables}").replace('\n', source.line_end()));
    }
    let new = edits.apply(configuration).map_err(|_| unplaced(&source, marks))?;
    let config = config::read(&Source::new(CONFIGURATION, &new)).map_err(|_| unplaced(&source, marks))?;
    match marks.iter().all(|mark| is_set(&config, mark)) {
        true => Ok(new),
        false => Err(unplaced(&source, marks)),
    }
}

fn is_set(config: &Config, mark: &New) -> bool {
    config.gates(mark.locale).all.iter().any(|(part, gate, _)| part == mark.part && gate.approved == mark.approved)
}

/// A key of TOML, in quotation marks where it needs them.
fn quoted(key: &str) -> String {
    let bare = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if bare { key.to_string() } else { format!("\"{}\"", key.replace('\\', "\\\\").replace('"', "\\\"")) }
}

fn unplaced(source: &Source, marks: &[New]) -> Error {
    let lines: Vec<String> = marks.iter().map(|mark| format!("{} = {}", [marks::keys_of(Some(mark.locale), mark.part), vec!["approved"]].concat().join("."), mark.approved)).collect();
    Error::usage(msg!("raise-unplaced", marks = lines.join(", "))).at(Place::of(source, Span::at(0))).hint(msg!("hint-raise-unplaced"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raise(configuration: &str, part: Part, approved: u8) -> Result<String> {
        raised(configuration, &[New { locale: &Locale::parse("de").unwrap(), part: &part, approved }])
    }

    const HEAD: &str = "source = 'en'\nlocales = ['de']  # and more\n";

    #[test]
    fn only_the_mark_becomes_another() {
        let vital = || Part::Tier("vital".to_string());
        for (before, part, after) in [
            ("[locale.de]\napproved = 41   # soon more\n", Part::Rest, "[locale.de]\napproved = 60   # soon more\n"),
            ("[locale.de] # German\nmissing = 'draft'\n", Part::Rest, "[locale.de] # German\napproved = 60\nmissing = 'draft'\n"),
            ("[gate]\napproved = 10", Part::Rest, "[gate]\napproved = 10\n\n[locale.de]\napproved = 60\n"),
            ("[locale]\nde = { approved = 1 }\n", Part::Rest, "[locale]\nde = { approved = 60 }\n"),
            ("[locale.de.tier]\nvital.approved = 3\n", vital(), "[locale.de.tier]\nvital.approved = 60\n"),
            ("[locale.de.tier.vital]\ndue = 2027-01-01\n", vital(), "[locale.de.tier.vital]\napproved = 60\ndue = 2027-01-01\n"),
            ("\n", Part::Path("a/**".to_string()), "\n\n[locale.de.path.\"a/**\"]\napproved = 60\n"),
        ] {
            let tiers = "[tiers]\nvital = ['x']\n";
            assert_eq!(raise(&format!("{HEAD}{tiers}{before}"), part, 60).unwrap(), format!("{HEAD}{tiers}{after}"));
        }
        assert_eq!(raise("source = 'en'\r\nlocales = ['de']\r\n", Part::Rest, 60).unwrap(), "source = 'en'\r\nlocales = ['de']\r\n\r\n[locale.de]\r\napproved = 60\r\n");
    }

    #[test]
    fn where_there_is_no_place_it_is_said_what_to_write() {
        let error = raise(&format!("{HEAD}[locale]\nde = {{ missing = 'draft' }}\n"), Part::Rest, 60).unwrap_err();
        assert_eq!(error.says.key, "raise-unplaced");
    }
}
