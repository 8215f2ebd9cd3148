//! A row's translation made ready: terms and references resolved, tags read, checks run.

use super::books::Books;
use super::survey::Doc;
use crate::catalog::{Catalog, Entry, Pattern, calls, resolve, sums};
use crate::check::text::Text as Words;
use crate::check::{self, Pair, Subject};
use crate::finding::{Finding, Level};
use crate::inline::{Inline, Tag, message};
use crate::msg;
use crate::page::{Translation, Unit};
use crate::say::Msg;
use crate::sheet::Row;
use crate::text::{Locale, Span};

/// A translation, resolved.
pub struct Text {
    pub value: Result<Inline, message::Fault>,
    /// Attributes that a reader meets, in plain words.
    pub attributes: Vec<(String, String)>,
    /// Link targets of the translation's own.
    pub targets: Vec<(Tag, String)>,
}

/// Resolves an entry that stands in `catalog`.
pub fn text(entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<Text, Msg> {
    let resolved = resolve::resolve(entry, catalog, terms, locale).map_err(|fault| unresolved(&fault))?;
    let mut text = Text { value: message::read(resolved.value.as_deref().unwrap_or_default()), attributes: Vec::new(), targets: Vec::new() };
    for (name, value) in resolved.attributes {
        // An attribute holds words alone; a tag in one is shown as it is written.
        let plain = message::decode(&value);
        match sums::href_tag(&name) {
            Some(tag) => text.targets.push((tag, plain)),
            None => text.attributes.push((name, plain)),
        }
    }
    Ok(text)
}

/// What the source message says.
pub fn source_text(source: &Entry) -> (Inline, Vec<(String, String)>) {
    let read = |pattern: &Pattern| pattern.message_text().unwrap_or_default();
    let value = source.message.value.as_ref().map(read).and_then(|text| message::read(&text).ok()).unwrap_or_default();
    let attributes = source.message.attributes.iter().map(|(name, value)| (name.clone(), message::decode(&read(value)))).collect();
    (value, attributes)
}

/// A source message as checks see it.
pub fn subject(source: &Entry) -> Subject<'_> {
    let (value, attributes) = source_text(source);
    let value = source.message.value.iter().map(|_| (None, vec![Words::of_inline(&value)]));
    let named = source.message.attributes.iter().zip(attributes).map(|((name, _), (_, text))| (Some(name.as_str()), vec![Words::new(text)]));
    Subject::page(&source.message, value.chain(named).collect())
}

/// A page's translation as checks see it, in every way that its selectors can come out; `None` where it cannot be
/// resolved. Of a text whose tags are wrong only the attributes are looked at.
pub fn translated<'a>(entry: &'a Entry, catalog: &Catalog, books: &Books) -> Option<Subject<'a>> {
    let ways = |pattern: &Pattern| resolve::pattern_variants(pattern, entry, catalog, books.term_catalog(), books.locale).ok();
    let mut texts = Vec::new();
    if let Some(value) = &entry.message.value {
        texts.push((None, ways(value)?.iter().filter_map(|way| message::read(way).ok()).map(|way| Words::of_inline(&way)).collect()));
    }
    for (name, value) in entry.message.attributes.iter().filter(|(name, _)| sums::href_tag(name).is_none()) {
        texts.push((Some(name.as_str()), ways(value)?.iter().map(|way| Words::new(message::decode(way))).collect()));
    }
    Some(Subject::page(&entry.message, texts))
}

impl Text {
    /// The translation for the page, if its markup is right.
    pub fn translation(&self, source: &Entry, unit: &Unit, allowed: &[(Tag, usize, usize)], locales: (&Locale, &Locale)) -> Option<Translation> {
        let text = self.value.as_ref().ok()?.clone();
        let (attributes, targets) = (self.attributes.clone(), self.targets.clone());
        self.paired(source, unit, allowed, locales, check::is_placeable).then(|| Translation { text, attributes, targets, allowed: allowed.to_vec(), draft: false })
    }

    /// What the checks say of it.
    pub fn faults(&self, source: &Entry, unit: &Unit, allowed: &[(Tag, usize, usize)], locales: (&Locale, &Locale)) -> Vec<(&'static check::Check, Msg)> {
        self.paired(source, unit, allowed, locales, check::run)
    }

    /// What a judge says of the text and its source.
    fn paired<T>(&self, source: &Entry, unit: &Unit, allowed: &[(Tag, usize, usize)], locales: (&Locale, &Locale), judge: impl Fn(&Pair) -> T) -> T {
        let (value, attributes) = source_text(source);
        let required = required(unit);
        let own: Vec<(String, String)> = self.all_attributes();
        judge(&Pair {
            source_locale: locales.0,
            locale: locales.1,
            source: &value,
            source_attributes: &attributes,
            required: &required,
            target: self.value.as_ref(),
            target_attributes: &own,
            allowed,
        })
    }

    fn all_attributes(&self) -> Vec<(String, String)> {
        let targets = self.targets.iter().map(|(tag, target)| (format!("{tag}-href"), target.clone()));
        self.attributes.iter().cloned().chain(targets).collect()
    }
}

/// What the checks say of a row's text, in each way that its selectors can come out.
pub fn findings(books: &Books, doc: &Doc, row: usize, entry: &Entry, catalog: &Catalog) -> Vec<Finding> {
    let (Some(source), Some(unit)) = (doc.catalog.entries.get(row), doc.page.units.get(row)) else { return Vec::new() };
    let place = |span: Span| catalog.place(span);
    let words = source.message.words();
    let text = match text(entry, catalog, books.term_catalog(), books.locale) {
        Ok(text) => text,
        Err(says) => {
            return vec![Finding::new("unresolved-reference", Level::Error, place(entry.id_at), says).about(words).hint(msg!("hint-term"))];
        }
    };
    let values: Vec<Result<Inline, message::Fault>> = resolve::variants(entry, catalog, books.term_catalog(), books.locale)
        .unwrap_or_default()
        .iter()
        .map(|value| message::read(value))
        .collect();
    let values = if values.is_empty() { vec![text.value.clone()] } else { values };
    let (value, attributes) = source_text(source);
    let required = required(unit);
    let allowed: Vec<_> = entry.head.allowances().collect();
    let own = text.all_attributes();
    let mut found: Vec<Finding> = unknown_variants(entry, catalog, books).map(|finding| finding.about(&words)).collect();
    for target in &values {
        let pair = Pair {
            source_locale: books.source_locale,
            locale: books.locale,
            source: &value,
            source_attributes: &attributes,
            required: &required,
            target: target.as_ref(),
            target_attributes: &own,
            allowed: &allowed,
        };
        for (check, says) in check::run(&pair) {
            let span = if entry.value.is_empty() { entry.id_at } else { entry.value };
            let finding = Finding::new(check.id, check.level.unwrap_or(Level::Note), place(span), says).about(&words);
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
    }
    found
}

/// The calls of terms in an entry with an argument that the term does not know.
pub fn unknown_variants<'a>(entry: &Entry, catalog: &'a Catalog, books: &'a Books) -> impl Iterator<Item = Finding> + 'a {
    let place = catalog.place(if entry.value.is_empty() { entry.id_at } else { entry.value });
    calls::unknown(&entry.message, catalog, books.term_catalog()).into_iter().map(move |call| {
        let says = msg!("check-unknown-variant", term = call.term, argument = call.argument, value = call.value);
        let hint = msg!("hint-unknown-variant", keys = call.keys.join(", "), count = call.keys.len());
        Finding::new("unknown-variant", Level::Warning, place.clone(), says).hint(hint)
    })
}

/// How often a person allowed tags to stand in a row's text.
pub fn allowed(row: &Row) -> Vec<(Tag, usize, usize)> {
    row.entry.map(|entry| entry.head.allowances().collect()).unwrap_or_default()
}

/// The tags that a translation of a unit must keep exactly once.
pub fn required(unit: &Unit) -> Vec<Tag> {
    unit.tags.iter().filter(|info| info.required).map(|info| info.tag).collect()
}

fn unresolved(fault: &resolve::Fault) -> Msg {
    match fault {
        resolve::Fault::Unknown(name) => msg!("resolve-unknown", name = name),
        resolve::Fault::Cyclic(name) => msg!("resolve-cyclic", name = name),
        resolve::Fault::Variable(name) => msg!("resolve-variable", name = name),
        resolve::Fault::Function(name) => msg!("resolve-function", name = name),
        resolve::Fault::TooMany => msg!("resolve-too-many"),
    }
}
