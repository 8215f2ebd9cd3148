//! The checksums that stand in state lines.
//!
//! Each is taken over a typed, normalised form of the message: text and literals joined as one text in message form,
//! references, selectors and variants kept apart from text and from each other, attributes by name. The three kinds are
//! salted differently, so that one never passes for another.

use unicode_normalization::UnicodeNormalization;

use super::fold::fold;
use super::pattern::{Arguments, Expression, Message, Part, Pattern, push_foreign};
use crate::inline::Tag;
use crate::text::{Sum, squeezed};

/// What an address stands in: `.a1-href` overrides the target of the link `a1`.
const HREF: &str = "-href";

/// SOURCE and NOW: the checksum of a source message and of the link targets that the translation overrides. The style
/// of quotation marks, apostrophes and dashes does not count, nor do layout and composition.
pub fn source_sum(message: &Message, overridden: &[(Tag, String)]) -> Sum {
    let mut out = String::from("source\0");
    write_message(message, &|text| styleless(&normal(text)), &mut out);
    let mut overridden: Vec<_> = overridden.iter().collect();
    overridden.sort();
    for (tag, target) in overridden {
        push(&mut out, 'H', &format!("{tag}={target}"));
    }
    Sum::of(out.as_bytes())
}

/// TEXT of a seal: the checksum of a translation with all its attributes. Layout and composition do not count.
pub fn text_sum(message: &Message) -> Sum {
    let mut out = String::from("text\0");
    write_message(message, &normal, &mut out);
    Sum::of(out.as_bytes())
}

/// TEXT of a draft's line: nothing but line breaks is folded, so that any correction by hand shows.
pub fn draft_sum(message: &Message) -> Sum {
    let mut out = String::from("draft\0");
    write_message(message, &fold, &mut out);
    Sum::of(out.as_bytes())
}

/// Those of the source's link targets that this translation overrides with a `.a1-href` of its own.
pub fn overridden(translation: &Message, targets: &[(Tag, String)]) -> Vec<(Tag, String)> {
    let is_overridden = |tag: &Tag| translation.attributes.iter().any(|(name, _)| is_href_of(name, *tag));
    targets.iter().filter(|(tag, _)| is_overridden(tag)).cloned().collect()
}

/// Whether a checksum stands for this source with any of the link targets that the translation overrides, or with none:
/// who adds a `.a1-href` to a text changes its checksum, and not the source that they read.
pub fn is_source(wanted: Sum, message: &Message, overridden: &[(Tag, String)]) -> bool {
    // More links than this in one text are compared all together or not at all.
    const MOST: usize = 6;
    if overridden.len() > MOST {
        return [overridden, &[]].iter().any(|set| source_sum(message, set) == wanted);
    }
    (0..1usize << overridden.len()).any(|chosen| {
        let set: Vec<_> = overridden.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, target)| target.clone()).collect();
        source_sum(message, &set) == wanted
    })
}

/// The tag whose target an attribute of this name overrides.
pub fn href_tag(name: &str) -> Option<Tag> {
    Tag::parse(name.strip_suffix(HREF)?)
}

fn is_href_of(name: &str, tag: Tag) -> bool {
    href_tag(name) == Some(tag)
}

/// Composed, its line breaks and runs of blanks one space, trimmed.
fn normal(text: &str) -> String {
    let folded = fold(text);
    if folded.chars().all(is_composed) { squeezed(&folded) } else { squeezed(&folded.nfc().collect::<String>()) }
}

/// Whether a character is composed whatever stands beside it: most letters in use are, and need no look-up.
fn is_composed(letter: char) -> bool {
    matches!(u32::from(letter), 0..0x300 | 0x400..=0x482 | 0x48A..=0x52F | 0x2010..=0x2027 | 0x3001..=0x3029 | 0x3041..=0x3096 | 0x30A1..=0x30FA | 0x4E00..=0x9FFF | 0xAC00..=0xD7A3)
}

/// Quotation marks, apostrophes and dashes in one style.
fn styleless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    out.extend(text.chars().map(|letter| match letter {
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '`' | '´' | '′' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        other => other,
    }));
    out
}

/// Adds a typed piece: its kind, its length and its text, so that no two lists of pieces look the same.
fn push(out: &mut String, kind: char, text: &str) {
    out.push(kind);
    out.push_str(&text.len().to_string());
    out.push(':');
    out.push_str(text);
}

fn write_message(message: &Message, text: &dyn Fn(&str) -> String, out: &mut String) {
    if let Some(value) = &message.value {
        write_pattern(value, text, out);
    }
    let mut attributes: Vec<_> = message.attributes.iter().collect();
    attributes.sort_by_key(|(name, _)| name.as_str());
    for (name, value) in attributes {
        push(out, '.', name);
        write_pattern(value, text, out);
    }
}

fn write_pattern(pattern: &Pattern, text: &dyn Fn(&str) -> String, out: &mut String) {
    let mut words = String::new();
    out.push('(');
    for part in &pattern.parts {
        match part {
            Part::Text(part) => words.push_str(part),
            Part::Literal(part) => push_foreign(&mut words, part),
            Part::Placeable(Expression::Number(number)) => words.push_str(number),
            Part::Placeable(expression) => {
                // The blanks beside a placeable belong to the text: marks keep them from being trimmed.
                words.push('\u{FFFC}');
                let mut inner = String::new();
                write_expression(expression, text, &mut inner);
                push(out, 'P', &inner);
            }
        }
    }
    push(out, 'T', &text(&words));
    out.push(')');
}

fn write_expression(expression: &Expression, text: &dyn Fn(&str) -> String, out: &mut String) {
    match expression {
        Expression::Literal(literal) => push(out, 'L', literal),
        Expression::Number(number) => push(out, 'N', number),
        Expression::Variable(name) => push(out, 'V', name),
        Expression::Message { id, attribute } => push(out, 'M', &reference(id, attribute)),
        Expression::Term { id, attribute, arguments } => {
            push(out, 'R', &reference(id, attribute));
            write_arguments(arguments, text, out);
        }
        Expression::Function { id, arguments } => {
            push(out, 'F', id);
            write_arguments(arguments, text, out);
        }
        Expression::Select { selector, variants } => {
            out.push('S');
            write_expression(selector, text, out);
            for variant in variants {
                push(out, if variant.default { '*' } else { '[' }, &variant.key);
                write_pattern(&variant.value, text, out);
            }
        }
    }
}

fn write_arguments(arguments: &Arguments, text: &dyn Fn(&str) -> String, out: &mut String) {
    for argument in &arguments.positional {
        write_expression(argument, text, out);
    }
    let mut named: Vec<_> = arguments.named.iter().collect();
    named.sort_by_key(|(name, _)| name.as_str());
    for (name, argument) in named {
        push(out, '=', name);
        write_expression(argument, text, out);
    }
}

fn reference(id: &str, attribute: &Option<String>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_short_way_to_a_normal_text_is_the_long_one(text in "[ -~\u{C0}-\u{17F}\u{300}-\u{308}\u{400}-\u{52F}\u{2010}-\u{2027}\u{3001}-\u{30FF}\u{1161}-\u{1175}\u{11A8}-\u{11C2}\u{AC00}-\u{AC40}\\n]{0,12}") {
            let long: String = fold(&text).nfc().collect();
            prop_assert_eq!(normal(&text), long.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }

    #[test]
    fn what_counts_as_composed_is() {
        for letter in (0..=0x10FFFF).filter_map(char::from_u32).filter(|letter| is_composed(*letter)) {
            assert_eq!(unicode_normalization::is_nfc_quick([letter].into_iter()), unicode_normalization::IsNormalized::Yes, "{letter:?}");
            assert_eq!(unicode_normalization::char::canonical_combining_class(letter), 0, "{letter:?}");
        }
    }

    #[test]
    fn style_and_layout_do_not_count_and_words_do() {
        let sum = |text: &str| source_sum(&Message::text(text), &[]);
        assert_eq!(sum("It’s “here” – now"), sum("It's \"here\" -\n  now"));
        assert_ne!(sum("31 October"), sum("30 November"));
        let text = |text: &str| text_sum(&Message::text(text));
        assert_ne!(text("„hier“"), text("\"hier\""));
        assert_eq!(text("a\u{308} b"), text("\u{e4}  b"));
        let draft = |text: &str| draft_sum(&Message::text(text));
        assert_ne!(draft("a  b"), draft("a b"));
        assert_eq!(draft("a\nb"), draft("a b"));
        assert_ne!(draft("a"), text("a"));
    }

    #[test]
    fn a_literal_is_text_but_never_a_tag() {
        let literal = |text: &str| Message { value: Some(Pattern { parts: vec![Part::Literal(text.into())] }), attributes: vec![] };
        assert_eq!(draft_sum(&literal("x {")), draft_sum(&Message::text("x {")));
        assert_ne!(text_sum(&literal("<b1>")), text_sum(&Message::text("<b1>")));
    }
}
