//! Patterns as values of their own: what a message says, without where it stands.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Catalog;
use super::fold::fold;
use crate::inline::message::escape;
use crate::text::Source;

/// What an entry says: its value and its attributes, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Message {
    pub value: Option<Pattern>,
    pub attributes: Vec<(String, Pattern)>,
}

/// A text with its placeables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pattern {
    pub parts: Vec<Part>,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Text as it stands in the file; its line breaks are LF.
    Text(String),
    /// What a string literal says, its escapes resolved.
    Literal(String),
    /// Any other placeable.
    Placeable(Expression),
}

/// What stands between braces. A placeable directly inside a placeable is the inner one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Expression {
    Literal(String),
    Number(String),
    Variable(String),
    Message { id: String, attribute: Option<String> },
    /// A term by its name without `-`.
    Term { id: String, attribute: Option<String>, arguments: Arguments },
    Function { id: String, arguments: Arguments },
    Select { selector: Box<Expression>, variants: Vec<Variant> },
}

/// What stands between the parentheses of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Arguments {
    pub positional: Vec<Expression>,
    pub named: Vec<(String, Expression)>,
}

/// One branch of a selector.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// A name, or a number as it is written.
    pub key: String,
    pub value: Pattern,
    pub default: bool,
}

impl Message {
    /// A message that is one text in message form, as a page has it.
    pub fn text(text: impl Into<String>) -> Message {
        Message { value: Some(Pattern::text(text)), attributes: Vec::new() }
    }

    pub fn attribute(&self, name: &str) -> Option<&Pattern> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The value and the values of the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|(_, value)| value))
    }

    /// Value and attributes in message form, one after the other, for counting words and comparing facts.
    /// A part that needs resolving is left out.
    pub fn words(&self) -> String {
        self.patterns().map(Pattern::readable).collect::<Vec<_>>().join("\n")
    }
}

impl Pattern {
    /// A pattern that is one text.
    pub fn text(text: impl Into<String>) -> Pattern {
        Pattern { parts: vec![Part::Text(text.into())] }
    }

    /// Reads what stands behind `=` of a catalog: terms and references stay what they are. `None` where it is no pattern,
    /// or more than one.
    pub fn read(text: &str) -> Option<Pattern> {
        let lines: String = text.lines().map(|line| format!("\n    {}", line.trim())).collect();
        let catalog = Catalog::read(Source::new("", format!("m ={lines}\n")));
        match (catalog.entries.as_slice(), catalog.junk.is_empty()) {
            ([entry], true) if entry.message.attributes.is_empty() => entry.message.value.clone(),
            _ => None,
        }
    }

    /// Adds a part; text joins text that stands before it.
    pub fn push(&mut self, part: Part) {
        match (self.parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => self.parts.push(part),
        }
    }

    /// What the pattern says in a Fluent-native message, if it has no placeable but literals.
    pub fn plain(&self) -> Option<String> {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) | Part::Literal(text) => out.push_str(text),
                Part::Placeable(Expression::Number(number)) => out.push_str(number),
                Part::Placeable(_) => return None,
            }
        }
        Some(out)
    }

    /// What the pattern says on a page, in message form, if it has no placeable but literals: line breaks folded, and
    /// literals escaped so that they never make a tag.
    pub fn message_text(&self) -> Option<String> {
        let plain = |part: &Part| !matches!(part, Part::Placeable(expression) if !matches!(expression, Expression::Number(_)));
        self.parts.iter().all(plain).then(|| self.readable())
    }

    /// As [`Pattern::message_text`], leaving out what needs resolving; of a selector its default branch.
    pub fn readable(&self) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Literal(text) => push_foreign(&mut out, text),
                Part::Placeable(Expression::Number(number)) => out.push_str(number),
                Part::Placeable(Expression::Select { variants, .. }) => {
                    let default = variants.iter().find(|variant| variant.default);
                    out.push_str(&default.map(|variant| variant.value.readable()).unwrap_or_default());
                }
                Part::Placeable(_) => {}
            }
        }
        fold(&out)
    }

    /// Shows every expression of the pattern, from the outside in.
    pub fn walk<'p>(&'p self, see: &mut dyn FnMut(&'p Expression)) {
        for part in &self.parts {
            if let Part::Placeable(expression) = part {
                expression.walk(see);
            }
        }
    }

    pub(super) fn of<S: AsRef<str>>(pattern: &ast::Pattern<S>) -> Pattern {
        let mut parts: Vec<Part> = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => match parts.last_mut() {
                    Some(Part::Text(before)) => before.push_str(value.as_ref()),
                    _ => parts.push(Part::Text(value.as_ref().to_string())),
                },
                ast::PatternElement::Placeable { expression } => parts.push(match Expression::of(expression) {
                    Expression::Literal(text) => Part::Literal(text),
                    other => Part::Placeable(other),
                }),
            }
        }
        Pattern { parts }
    }
}

/// Appends words that are no message text (a literal, a term, another message) to message text, so that nothing in
/// them, nor what they meet in the text before, can be read as a tag or a character reference.
pub(super) fn push_foreign(out: &mut String, text: &str) {
    let name = |letter: char| letter.is_ascii_alphanumeric() || "#/!? ".contains(letter);
    let tail = out.trim_end_matches(name).len();
    let first = text.trim_start_matches(' ').chars().next();
    let completes = first.map_or(text.is_empty(), |first| first.is_ascii_alphanumeric() || "/!?>#;".contains(first));
    if completes && out[..tail].ends_with('<') {
        out.replace_range(tail - 1..tail, "&lt;");
    } else if completes && out[..tail].ends_with('&') && !out[tail..].contains(' ') {
        out.replace_range(tail - 1..tail, "&amp;");
    }
    out.push_str(&escape(text));
}

impl Expression {
    /// Shows this expression and every one in it: selectors, branches, arguments.
    pub fn walk<'p>(&'p self, see: &mut dyn FnMut(&'p Expression)) {
        see(self);
        match self {
            Expression::Select { selector, variants } => {
                selector.walk(see);
                variants.iter().for_each(|variant| variant.value.walk(see));
            }
            Expression::Term { arguments, .. } | Expression::Function { arguments, .. } => {
                let named = arguments.named.iter().map(|(_, value)| value);
                arguments.positional.iter().chain(named).for_each(|inner| inner.walk(see));
            }
            _ => {}
        }
    }

    fn of<S: AsRef<str>>(expression: &ast::Expression<S>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::of_inline(inline),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: Box::new(Expression::of_inline(selector)),
                variants: variants
                    .iter()
                    .map(|variant| Variant {
                        key: match &variant.key {
                            ast::VariantKey::Identifier { name } => name.as_ref().to_string(),
                            ast::VariantKey::NumberLiteral { value } => value.as_ref().to_string(),
                        },
                        value: Pattern::of(&variant.value),
                        default: variant.default,
                    })
                    .collect(),
            },
        }
    }

    fn of_inline<S: AsRef<str>>(inline: &ast::InlineExpression<S>) -> Expression {
        let name = |id: &ast::Identifier<S>| id.name.as_ref().to_string();
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Expression::Literal(unescape_unicode_to_string(value.as_ref()).into_owned())
            }
            ast::InlineExpression::NumberLiteral { value } => Expression::Number(value.as_ref().to_string()),
            ast::InlineExpression::VariableReference { id } => Expression::Variable(name(id)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Expression::Message { id: name(id), attribute: attribute.as_ref().map(name) }
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => Expression::Term {
                id: name(id),
                attribute: attribute.as_ref().map(name),
                arguments: arguments.as_ref().map(Arguments::of).unwrap_or_default(),
            },
            ast::InlineExpression::FunctionReference { id, arguments } => {
                Expression::Function { id: name(id), arguments: Arguments::of(arguments) }
            }
            ast::InlineExpression::Placeable { expression } => Expression::of(expression),
        }
    }
}

impl Arguments {
    fn of<S: AsRef<str>>(arguments: &ast::CallArguments<S>) -> Arguments {
        let named = |argument: &ast::NamedArgument<S>| {
            (argument.name.name.as_ref().to_string(), Expression::of_inline(&argument.value))
        };
        Arguments {
            positional: arguments.positional.iter().map(Expression::of_inline).collect(),
            named: arguments.named.iter().map(named).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn law_2_a_literal_never_makes_a_tag(parts in prop::collection::vec(("[<>&a1b/! ;ltgm#6]{0,5}", "[<>&a1b/! ;ltgm#6]{0,5}"), 1..4)) {
            // Whatever tags there are, the literals' letters are not among them: with every literal replaced by one
            // harmless letter the tags are the same or fewer texts are readable.
            let pattern = |literal: &dyn Fn(&str) -> String| Pattern {
                parts: parts.iter().flat_map(|(text, of)| [Part::Text(text.clone()), Part::Literal(literal(of))]).collect(),
            };
            let with = pattern(&|text| text.to_string()).readable();
            let without = pattern(&|_| "\u{e4}".to_string()).readable();
            if let (Ok(with), Ok(without)) = (message::read(&with), message::read(&without)) {
                prop_assert_eq!(with.tags(), without.tags());
            }
        }
    }

    #[test]
    fn a_literal_meets_no_bracket() {
        for (text, literal) in [("<", "b1>x"), ("<b", "1>"), ("</", "b1>"), ("<b1", ">"), ("&", "lt;b1>"), ("&l", "t;"), ("<", "")] {
            let pattern = Pattern { parts: vec![Part::Text(text.into()), Part::Literal(literal.into())] };
            let read = message::read(&pattern.readable()).unwrap();
            assert_eq!(read.plain(), format!("{text}{literal}"));
        }
    }
}
