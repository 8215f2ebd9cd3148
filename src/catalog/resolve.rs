//! Terms, references and selectors of a page's message, resolved into one text in message form.
//!
//! The walk is over our own tree, not through a bundle, for two reasons: what comes from a literal, a term or another
//! message is escaped, so that it never makes a tag, and checks need every branch of every selector, not only the one
//! that is chosen today. A bundle tells only the plural category of a number.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::fold::fold;
use super::pattern::{Arguments, Expression, Part, Pattern, Variant, push_foreign};
use super::{Catalog, Entry};
use crate::text::Locale;

/// An entry's texts with everything resolved, in message form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    pub value: Option<String>,
    pub attributes: Vec<(String, String)>,
}

/// Why an entry cannot be resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A message, term or attribute that does not exist.
    Unknown(String),
    /// An entry that uses itself.
    Cyclic(String),
    /// `{ $x }` on a page.
    Variable(String),
    /// `{ NUMBER(…) }` on a page.
    Function(String),
    /// More placeables than Fluent's implementations format.
    TooMany,
}

/// How many placeables one text may have, as in Fluent's own implementations.
pub const MAX_PLACEABLES: usize = 100;

/// How many combinations of branches are looked at.
pub const MAX_VARIANTS: usize = 64;

/// Resolves an entry; references are looked up in `catalog`, terms there and then in `terms`.
pub fn resolve(entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<Resolved, Fault> {
    let attribute = |(name, value): &(String, Pattern)| Ok((name.clone(), one(value, entry, catalog, terms, locale)?));
    Ok(Resolved {
        value: entry.message.value.as_ref().map(|value| one(value, entry, catalog, terms, locale)).transpose()?,
        attributes: entry.message.attributes.iter().map(attribute).collect::<Result<_, _>>()?,
    })
}

/// Every text that the value can have, over all combinations of the message's own branches, up to [`MAX_VARIANTS`].
pub fn variants(entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<Vec<String>, Fault> {
    let Some(value) = &entry.message.value else { return Ok(Vec::new()) };
    pattern_variants(value, entry, catalog, terms, locale)
}

/// As [`variants`], of one pattern of an entry, such as an attribute's.
pub fn pattern_variants(pattern: &Pattern, entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<Vec<String>, Fault> {
    let mut walk = Walk { catalog, terms, locale, using: vec![entry.id.clone()], placeables: 0 };
    let texts = walk.all(pattern)?;
    Ok(texts.iter().map(|text| fold(text)).collect())
}

/// The one text of a pattern. Plain text is read from the tree and has no limit of placeables.
fn one(pattern: &Pattern, entry: &Entry, catalog: &Catalog, terms: Option<&Catalog>, locale: &Locale) -> Result<String, Fault> {
    if let Some(text) = pattern.message_text() {
        return Ok(text);
    }
    let mut walk = Walk { catalog, terms, locale, using: vec![entry.id.clone()], placeables: 0 };
    Ok(fold(&walk.pattern(pattern, None)?))
}

struct Walk<'a> {
    catalog: &'a Catalog,
    terms: Option<&'a Catalog>,
    locale: &'a Locale,
    /// The entries being resolved, from the outermost in.
    using: Vec<String>,
    placeables: usize,
}

impl<'a> Walk<'a> {
    /// A pattern's text. In a term (`arguments` is `Some`) variables are the call's arguments.
    fn pattern(&mut self, pattern: &Pattern, arguments: Option<&Arguments>) -> Result<String, Fault> {
        let mut out = String::new();
        for part in &pattern.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Literal(text) => {
                    self.count()?;
                    self.push(&mut out, text, arguments);
                }
                Part::Placeable(Expression::Select { selector, variants }) => {
                    self.count()?;
                    let chosen = self.choose(selector, variants, arguments)?;
                    if let Some(chosen) = chosen {
                        out.push_str(&self.pattern(&chosen.value, arguments)?);
                    }
                }
                Part::Placeable(expression) => {
                    self.count()?;
                    let text = self.expression(expression, arguments)?;
                    self.push(&mut out, &text, arguments);
                }
            }
        }
        Ok(out)
    }

    /// All texts of a message's own pattern.
    fn all(&mut self, pattern: &Pattern) -> Result<Vec<String>, Fault> {
        let mut texts = vec![String::new()];
        for part in &pattern.parts {
            match part {
                Part::Text(text) => texts.iter_mut().for_each(|out| out.push_str(text)),
                Part::Literal(text) => texts.iter_mut().for_each(|out| push_foreign(out, text)),
                Part::Placeable(Expression::Select { selector, variants }) => {
                    self.count()?;
                    self.choose(selector, variants, None)?;
                    let mut longer = Vec::new();
                    for variant in variants {
                        for branch in self.all(&variant.value)? {
                            longer.extend(texts.iter().map(|out| format!("{out}{branch}")).take(MAX_VARIANTS.saturating_sub(longer.len())));
                        }
                    }
                    texts = longer;
                }
                Part::Placeable(expression) => {
                    self.count()?;
                    let text = self.expression(expression, None)?;
                    texts.iter_mut().for_each(|out| push_foreign(out, &text));
                }
            }
        }
        Ok(texts)
    }

    /// A term's text is plain until it is put into a message, where it is escaped as a whole.
    fn push(&self, out: &mut String, text: &str, arguments: Option<&Arguments>) {
        match arguments {
            Some(_) => out.push_str(text),
            None => push_foreign(out, text),
        }
    }

    fn count(&mut self) -> Result<(), Fault> {
        self.placeables += 1;
        if self.placeables > MAX_PLACEABLES { Err(Fault::TooMany) } else { Ok(()) }
    }

    /// What an expression says, as plain words.
    fn expression(&mut self, expression: &Expression, arguments: Option<&Arguments>) -> Result<String, Fault> {
        match expression {
            Expression::Literal(text) | Expression::Number(text) => Ok(text.clone()),
            Expression::Variable(name) => match arguments.and_then(|arguments| argument(arguments, name)) {
                Some(value) => Ok(value.to_string()),
                None => Err(Fault::Variable(name.clone())),
            },
            Expression::Function { id, .. } => Err(Fault::Function(id.clone())),
            Expression::Message { id, attribute } => self.entry(id, attribute.as_deref(), None),
            Expression::Term { id, attribute, arguments } => self.entry(&format!("-{id}"), attribute.as_deref(), Some(arguments)),
            Expression::Select { selector, variants } => {
                let chosen = self.choose(selector, variants, arguments)?;
                chosen.map_or(Ok(String::new()), |chosen| self.pattern(&chosen.value, arguments))
            }
        }
    }

    /// What another entry, or an attribute of it, says.
    fn entry(&mut self, id: &str, attribute: Option<&str>, arguments: Option<&Arguments>) -> Result<String, Fault> {
        let name = attribute.map_or(id.to_string(), |attribute| format!("{id}.{attribute}"));
        if self.using.contains(&name) {
            return Err(Fault::Cyclic(name));
        }
        let (catalog, terms) = (self.catalog, self.terms);
        let found = catalog.entry(id).or_else(|| terms.filter(|_| id.starts_with('-')).and_then(|terms| terms.entry(id)));
        let pattern = found.and_then(|entry| match attribute {
            Some(attribute) => entry.message.attribute(attribute),
            None => entry.message.value.as_ref(),
        });
        let pattern = pattern.ok_or_else(|| Fault::Unknown(name.clone()))?;
        self.using.push(name);
        // Another message's text is words too: its tags are its own, and nothing on this page. It is read without
        // arguments, but not escaped twice.
        let none = Arguments::default();
        let text = self.pattern(pattern, Some(arguments.unwrap_or(&none)));
        self.using.pop();
        text
    }

    /// The branch of a selector: by the value's own words, else a number's plural category, else the default.
    fn choose<'v>(&mut self, selector: &Expression, variants: &'v [Variant], arguments: Option<&Arguments>) -> Result<Option<&'v Variant>, Fault> {
        let default = variants.iter().find(|variant| variant.default);
        let value = match (selector, arguments) {
            // In a term an argument that the call does not give takes the default.
            (Expression::Variable(name), Some(arguments)) => match argument(arguments, name) {
                Some(value) => value.to_string(),
                None => return Ok(default),
            },
            _ => self.expression(selector, arguments)?,
        };
        let number: Option<f64> = value.parse().ok();
        let is = |variant: &&Variant| variant.key == value || number.is_some() && variant.key.parse().ok() == number;
        let exact = variants.iter().find(is);
        let category = || number.and_then(|number| category(number, self.locale)).and_then(|name| variants.iter().find(|variant| variant.key == name));
        Ok(exact.or_else(category).or(default))
    }
}

/// A call's named argument.
fn argument<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a str> {
    arguments.named.iter().find(|(known, _)| known == name).and_then(|(_, value)| match value {
        Expression::Literal(text) | Expression::Number(text) => Some(text.as_str()),
        _ => None,
    })
}

/// The plural category of a number.
fn category(number: f64, locale: &Locale) -> Option<String> {
    const CATEGORIES: &str = "k = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let resource = FluentResource::try_new(CATEGORIES.to_string()).ok()?;
    let mut bundle = FluentBundle::new(vec![locale.id().clone()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).ok()?;
    let mut arguments = FluentArgs::new();
    arguments.set("n", number);
    let message = bundle.get_message("k")?.value()?;
    Some(bundle.format_pattern(message, Some(&arguments), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    fn catalog(text: &str) -> Catalog {
        Catalog::read(Source::new("x.ftl", text))
    }

    const TERMS: &str = "-office = { $case ->\n   *[nominative] das Amt\n    [dative] dem Amt\n }\n    .gender = neuter\n-evil = <b1>x</b1> & <script>\n-deep = { -office(case: \"dative\") }!\n-loop = { -loop }\n";

    fn value(text: &str) -> Result<String, Fault> {
        let (terms, page) = (catalog(TERMS), catalog(text));
        resolve(page.entry("k").unwrap(), &page, Some(&terms), &Locale::parse("de").unwrap()).map(|resolved| resolved.value.unwrap())
    }

    #[test]
    fn terms_take_their_cases() {
        assert_eq!(value("k = Bei { -office(case: \"dative\") }, { -office }.").as_deref(), Ok("Bei dem Amt, das Amt."));
        assert_eq!(value("k = { -deep }").as_deref(), Ok("dem Amt!"));
        assert_eq!(value("k = <b1>{ -office.gender ->\n    [neuter] es\n   *[other] sie\n } ist</b1> da").as_deref(), Ok("<b1>es ist</b1> da"));
        assert_eq!(value("k = { other.title }\nother = x\n    .title = T <b1>").as_deref(), Ok("T &lt;b1>"));
        assert_eq!(value("k = { 3 ->\n    [one] ein\n   *[other] viele\n }").as_deref(), Ok("viele"));
    }

    #[test]
    fn a_term_never_makes_a_tag() {
        assert_eq!(value("k = { -evil } y").as_deref(), Ok("&lt;b1>x&lt;/b1> & &lt;script> y"));
    }

    #[test]
    fn what_does_not_resolve_is_a_fault() {
        assert_eq!(value("k = { -none }"), Err(Fault::Unknown("-none".into())));
        assert_eq!(value("k = { $x }"), Err(Fault::Variable("x".into())));
        assert_eq!(value("k = { NUMBER(1) }"), Err(Fault::Function("NUMBER".into())));
        assert_eq!(value("k = { -loop }"), Err(Fault::Cyclic("-loop".into())));
        assert_eq!(value("k = { k }"), Err(Fault::Cyclic("k".into())));
        assert_eq!(value(&format!("k = {}", "{ -office }".repeat(101))), Err(Fault::TooMany));
        assert!(value(&format!("k = {}", "{ \"x\" }".repeat(101))).is_ok());
    }

    #[test]
    fn every_branch_is_seen() {
        let page = catalog("k = <b1>{ -office.gender ->\n    [neuter] es\n   *[other] </b1>sie\n } { -office.gender ->\n    [x] a\n   *[y] b\n }");
        let all = variants(page.entry("k").unwrap(), &page, Some(&catalog(TERMS)), &Locale::parse("de").unwrap()).unwrap();
        assert_eq!(all, ["<b1>es a", "<b1></b1>sie a", "<b1>es b", "<b1></b1>sie b"]);
    }
}
