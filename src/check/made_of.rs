//! What a program's message is made of: variables, references, functions, selectors.

use std::collections::BTreeSet;

use crate::catalog::pattern::{Expression, Part, Variant};
use crate::catalog::{Message, Pattern};

/// The names of the plural categories.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The names that a message uses, each once.
#[derive(Default)]
pub struct Names {
    pub variables: BTreeSet<String>,
    /// Messages, and terms with their `-`; an attribute that is referred to stands behind a dot.
    pub references: BTreeSet<String>,
    pub functions: BTreeSet<String>,
}

/// The names that a message uses anywhere.
pub fn names(message: &Message) -> Names {
    let mut names = Names::default();
    for pattern in message.patterns() {
        pattern.walk(&mut |expression| match expression {
            Expression::Variable(name) => {
                names.variables.insert(name.clone());
            }
            Expression::Message { id, attribute } => {
                names.references.insert(attribute.as_ref().map_or(id.clone(), |attribute| format!("{id}.{attribute}")));
            }
            Expression::Term { id, .. } => {
                names.references.insert(format!("-{id}"));
            }
            Expression::Function { id, .. } => {
                names.functions.insert(id.clone());
            }
            _ => {}
        });
    }
    names
}

/// The variables that each way a pattern can come out tells the reader: it shows them, or it is the branch for one value.
/// Branches of the given keys are passed over.
pub fn told(pattern: &Pattern, passed: &[&str]) -> Vec<BTreeSet<String>> {
    let mut ways = vec![BTreeSet::new()];
    for part in &pattern.parts {
        let Part::Placeable(expression) = part else { continue };
        if let Expression::Select { selector, variants } = expression {
            let variable = variable(selector);
            let by_number = variants.iter().all(is_numeric);
            let mut longer: Vec<BTreeSet<String>> = Vec::new();
            for variant in variants.iter().filter(|variant| !passed.contains(&variant.key.as_str())) {
                for mut branch in told(&variant.value, passed) {
                    // A plural’s branch for few or others says nothing of the number itself; any other branch does.
                    if let Some(variable) = &variable
                        && (!by_number || matches!(variant.key.as_str(), "zero" | "one" | "two") || is_number(&variant.key))
                    {
                        branch.insert(variable.clone());
                    }
                    longer.extend(ways.iter().take(64usize.saturating_sub(longer.len())).map(|way| way.union(&branch).cloned().collect()));
                }
            }
            ways = longer;
            continue;
        }
        let mut shown = BTreeSet::new();
        expression.walk(&mut |inner| {
            if let Expression::Variable(name) = inner {
                shown.insert(name.clone());
            }
        });
        ways.iter_mut().for_each(|way| way.extend(shown.iter().cloned()));
    }
    ways
}

/// The selectors of a message, with the variants of each, from the outside in.
pub fn selects(message: &Message) -> Vec<(&Expression, &[Variant])> {
    let mut found = Vec::new();
    for pattern in message.patterns() {
        pattern.walk(&mut |expression| {
            if let Expression::Select { selector, variants } = expression {
                found.push((selector.as_ref(), variants.as_slice()));
            }
        });
    }
    found
}

/// Whether these are a plural’s branches: categories and numbers, and a category beside `other`.
pub fn is_plural(variants: &[Variant]) -> bool {
    variants.iter().all(is_numeric) && variants.iter().any(|variant| variant.key != "other" && !is_number(&variant.key))
}

/// Whether a branch is one for numbers.
fn is_numeric(variant: &Variant) -> bool {
    is_number(&variant.key) || CATEGORIES.contains(&variant.key.as_str())
}

fn is_number(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_digit() || first == '-')
}

/// The variable that a selector looks at, also through a function.
pub fn variable(selector: &Expression) -> Option<String> {
    match selector {
        Expression::Variable(name) => Some(name.clone()),
        Expression::Function { arguments, .. } => arguments.positional.first().and_then(variable),
        _ => None,
    }
}
