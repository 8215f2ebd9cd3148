//! Calls of terms with an argument that the term knows nothing of: Fluent then takes the default without a word.

use super::Catalog;
use super::pattern::{Expression, Message, Part, Pattern};

/// An argument of a call that no selector of the term knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The term with its `-`.
    pub term: String,
    pub argument: String,
    pub value: String,
    /// The keys that the term has for this argument; none where it does not ask for it at all.
    pub keys: Vec<String>,
}

/// The unknown arguments of every call in a message, in all its branches. Terms are looked up in `catalog` and then in
/// `terms`; one that is in neither is another fault.
pub fn unknown(message: &Message, catalog: &Catalog, terms: Option<&Catalog>) -> Vec<Unknown> {
    let mut found: Vec<Unknown> = Vec::new();
    let patterns = message.value.iter().chain(message.attributes.iter().map(|(_, value)| value));
    for pattern in patterns {
        walk(pattern, &mut |expression| {
            let Expression::Term { id, attribute, arguments } = expression else { return };
            let term = format!("-{id}");
            let Some(entry) = catalog.entry(&term).or_else(|| terms?.entry(&term)) else { return };
            let called = match attribute {
                Some(attribute) => entry.message.attribute(attribute),
                None => entry.message.value.as_ref(),
            };
            let Some(called) = called else { return };
            for (argument, value) in &arguments.named {
                let (Expression::Literal(value) | Expression::Number(value)) = value else { continue };
                let asked = asked(called, argument);
                let number = value.parse::<f64>().is_ok();
                if asked.shown || asked.keys.iter().any(|key| key == value) || number && !asked.keys.is_empty() {
                    continue;
                }
                let unknown = Unknown { term: term.clone(), argument: argument.clone(), value: value.clone(), keys: asked.keys };
                if !found.contains(&unknown) {
                    found.push(unknown);
                }
            }
        });
    }
    found
}

/// What a term does with an argument.
#[derive(Default)]
struct Asked {
    /// It says the argument itself.
    shown: bool,
    /// The keys of the selectors on it, each once. A number finds its plural category among them.
    keys: Vec<String>,
}

fn asked(pattern: &Pattern, argument: &str) -> Asked {
    let mut asked = Asked::default();
    walk(pattern, &mut |expression| match expression {
        Expression::Variable(name) => asked.shown |= name == argument,
        Expression::Select { selector, variants } if **selector == Expression::Variable(argument.to_string()) => {
            let new: Vec<String> = variants.iter().map(|variant| variant.key.clone()).filter(|key| !asked.keys.contains(key)).collect();
            asked.keys.extend(new);
        }
        _ => {}
    });
    asked
}

/// Every expression of a pattern, from the outside in; a selector is part of its own select expression.
fn walk<'p>(pattern: &'p Pattern, see: &mut dyn FnMut(&'p Expression)) {
    for part in &pattern.parts {
        let Part::Placeable(expression) = part else { continue };
        see(expression);
        if let Expression::Select { selector, variants } = expression {
            if !matches!(**selector, Expression::Variable(_)) {
                see(selector);
            }
            variants.iter().for_each(|variant| walk(&variant.value, see));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    const TERMS: &str = "-office = { $case ->\n   *[nominative] das Amt\n    [dative] dem { $number ->\n        [one] Amt\n       *[other] Ämter\n    }\n }\n    .gender = { $case ->\n       *[any] neuter\n    }\n-said = „{ $word }“\n";

    fn found(text: &str) -> Vec<(String, String, usize)> {
        let (terms, page) = (Catalog::read(Source::new("terms.ftl", TERMS)), Catalog::read(Source::new("x.ftl", text)));
        let unknown = unknown(&page.entry("k").unwrap().message, &page, Some(&terms));
        unknown.into_iter().map(|unknown| (unknown.argument, unknown.value, unknown.keys.len())).collect()
    }

    #[test]
    fn a_key_that_the_term_lacks_is_found_in_every_branch() {
        assert_eq!(found("k = Bei { -office(case: \"dativ\") }."), [("case".into(), "dativ".into(), 2)]);
        assert_eq!(found("k = { -office.gender ->\n    [x] { -office(case: \"Dative\") }\n   *[y] ja\n }\n"), [("case".into(), "Dative".into(), 2)]);
        assert_eq!(found("k = a\n    .img1-alt = { -office(case: \"\") }\n"), [("case".into(), "".into(), 2)]);
        assert_eq!(found("k = { -office.gender(case: \"dative\") ->\n   *[neuter] ja\n }\n"), [("case".into(), "dative".into(), 1)]);
    }

    #[test]
    fn an_argument_that_the_term_never_asks_for_is_found() {
        assert_eq!(found("k = { -office(cas: \"dative\") }"), [("cas".into(), "dative".into(), 0)]);
        assert_eq!(found("k = { -office(number: \"two\") }"), [("number".into(), "two".into(), 2)]);
    }

    #[test]
    fn calls_that_the_term_understands_are_no_fault() {
        for call in ["-office", "-office(case: \"dative\")", "-office(case: \"nominative\")", "-office(case: \"dative\", number: 3)", "-said(word: \"ja\")", "-none(case: \"x\")"] {
            assert_eq!(found(&format!("k = {{ {call} }}")), [], "{call}");
        }
    }
}
