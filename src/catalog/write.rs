//! Writing texts as Fluent patterns: escaping, and one sentence a line.
//!
//! The rules are those that round-trip any Unicode string through the Rust, JavaScript and Python parsers alike: no
//! reliance on relative indentation, no white space at the edge of a line, no control characters outside of literals.

use icu_segmenter::SentenceSegmenter;

use super::fold::{fold, joins, tag_at};
use super::pattern::{Arguments, Expression, Part, Pattern};
use super::resolve::MAX_PLACEABLES;
use crate::text::Locale;

/// How many characters a text may have and still stand on one line.
pub const WIDTH: usize = 80;

/// The indentation of a text that begins below its id.
const INDENT: &str = "    ";

/// What stands behind `id =` for a text of a page, in message form: on the same line where it is short, else one
/// sentence a line. Line breaks in `text` are folded first; reading gives back the folded text.
pub fn write_value(text: &str, locale: &Locale) -> String {
    write_indented(text, locale.language(), INDENT)
}

/// As [`write_value`], for an attribute.
pub fn write_attribute(text: &str, locale: &Locale) -> String {
    write_indented(text, locale.language(), "        ")
}

fn write_indented(text: &str, language: &str, indent: &str) -> String {
    let text = fold(text);
    let crowded = is_crowded(&text);
    if text.chars().count() <= WIDTH {
        return format!(" {}", line(&text, false, true, crowded));
    }
    let lines = sentences(&text, language);
    let last = lines.len().saturating_sub(1);
    let mut out = String::new();
    for (at, sentence) in lines.iter().enumerate() {
        out.push('\n');
        out.push_str(indent);
        out.push_str(&line(sentence, true, at == last, crowded));
    }
    out
}

/// What stands behind `id =` for any Unicode string of a Fluent-native message; reading gives back exactly the string.
pub fn write_native(text: &str) -> String {
    if is_crowded(text) {
        return format!(" {}", settled(text));
    }
    if !text.contains('\n') {
        return format!(" {}", line(text, false, true, false));
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let last = lines.len() - 1;
    let mut out = String::new();
    for (at, words) in lines.iter().enumerate() {
        out.push('\n');
        if words.is_empty() && at > 0 && at < last {
            continue;
        }
        out.push_str(INDENT);
        out.push_str(&line(words, true, true, false));
    }
    out
}

/// Whether a text has more letters that each need a literal than a bundle resolves placeables, or so many parentheses
/// that the reader would take it for an attack.
fn is_crowded(text: &str) -> bool {
    text.len() > MAX_PLACEABLES && (text.chars().filter(|letter| needs_literal(*letter)).count() > MAX_PLACEABLES || text.matches('(').count() > 2 * MAX_PLACEABLES)
}

fn needs_literal(letter: char) -> bool {
    matches!(letter, '{' | '}' | '\u{2028}' | '\u{2029}') || (letter.is_control() && !matches!(letter, '\n' | '\t'))
}

/// A literal that opens nothing, not even to who does not see that it is one, and whose line no serializer breaks.
fn settled(text: &str) -> String {
    let mut quoted = String::new();
    put_quoted(text, &mut quoted);
    for letter in ['{', '(', '\u{2028}', '\u{2029}'] {
        quoted = quoted.replace(letter, &format!("\\u{:04X}", u32::from(letter)));
    }
    format!("{{ {quoted} }}")
}

/// From here, where a letter of a crowded text stands that needs a literal, what goes into one: all up to the last such
/// letter before a tag or a reference, for in a literal neither is one.
fn stretch(text: &str) -> &str {
    let plain = &text[..text.find(['<', '&']).unwrap_or(text.len())];
    let last = plain.char_indices().rev().find(|(_, letter)| *letter == '(' || needs_literal(*letter));
    &plain[..last.map_or(0, |(at, letter)| at + letter.len_utf8())]
}

/// One line of a pattern. In block form a line must not begin like a variant or an attribute; `quote_end` says whether
/// blanks at its end are to be kept safe from editors and from trimming, and `crowded` that single literals would be too
/// many.
fn line(text: &str, block: bool, quote_end: bool, crowded: bool) -> String {
    if text.is_empty() {
        return "{ \"\" }".to_string();
    }
    let spaces = text.len() - text.trim_start_matches(' ').len();
    let trailing = if quote_end { text[spaces..].len() - text[spaces..].trim_end_matches(' ').len() } else { 0 };
    let (middle, ending) = text[spaces..].split_at(text.len() - spaces - trailing);
    let mut out = String::new();
    if spaces > 0 {
        out.push_str(&literal(&text[..spaces]));
    }
    let mut letters = middle.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let edge = at == 0 && spaces == 0 || letters.peek().is_none() && ending.is_empty();
        match letter {
            _ if crowded && (letter == '(' || needs_literal(letter)) => {
                let stretch = stretch(&middle[at..]);
                while letters.next_if(|(next, _)| *next < at + stretch.len()).is_some() {}
                out.push_str(&settled(stretch));
            }
            '{' | '}' => {
                // A run of braces is one literal, for a bundle stops at a hundred.
                let mut run = letter.to_string();
                while let Some((_, next)) = letters.next_if(|(_, next)| "{}".contains(*next)) {
                    run.push(next);
                }
                out.push_str(&literal(&run));
            }
            '[' | '*' | '.' if block && at == 0 && spaces == 0 => out.push_str(&literal(&letter.to_string())),
            _ if needs_literal(letter) => out.push_str(&escaped(letter)),
            _ if edge && letter != ' ' && (letter.is_whitespace() || letter == '\u{FEFF}') => out.push_str(&escaped(letter)),
            _ => out.push(letter),
        }
    }
    if !ending.is_empty() {
        out.push_str(&literal(ending));
    }
    out
}

fn literal(text: &str) -> String {
    format!("{{ \"{}\" }}", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn escaped(letter: char) -> String {
    format!("{{ \"\\u{:04X}\" }}", u32::from(letter))
}

/// A one-line message text, one sentence a line. Folding the lines gives back the text, and no line begins with what
/// Fluent would take for a variant, an attribute or the end of a placeable.
pub fn sentences(text: &str, language: &str) -> Vec<String> {
    // Tags are invisible to the segmenter: it sees the words, and `at` tells where each stands in the text.
    let (mut words, mut at) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = match tag_at(rest) {
            Some(length) => length,
            None => {
                at.extend(std::iter::repeat_n(text.len() - rest.len(), letter.len_utf8()));
                words.push(letter);
                letter.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    let mut lines = Vec::new();
    let mut from = 0;
    for boundary in SentenceSegmenter::new(Default::default()).segment_str(&words) {
        if boundary == 0 || boundary >= words.len() || abbreviates(&words[..boundary], language) {
            continue;
        }
        let Some(last) = words[..boundary].chars().next_back() else { continue };
        let before = boundary - last.len_utf8();
        let (end, next) = if last == ' ' {
            (at[before], at[before] + 1)
        } else if joins(last) {
            let mut end = at[before] + last.len_utf8();
            while text[end..].starts_with("</") {
                match tag_at(&text[end..]) {
                    Some(length) => end += length,
                    None => break,
                }
            }
            (end, end)
        } else {
            continue;
        };
        if end <= from || text[next..].starts_with(['[', '*', '.', '{', '}', ' ']) {
            continue;
        }
        // Broken only where reading gives back what stood there.
        if fold(&format!("{}\n{}", &text[from..end], &text[next..])) == text[from..] {
            lines.push(text[from..end].to_string());
            from = next;
        }
    }
    lines.push(text[from..].to_string());
    lines
}

/// Abbreviations behind which the segmenter would see the end of a sentence.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("en", "mr mrs ms dr prof st no vs etc e.g i.e approx dept est fig inc jr sr ltd tel"),
    ("de", "dr prof nr str bzw z.b u.a d.h ca ggf inkl evtl tel abs art st usw vgl hr fr max min mio mrd u.u"),
    ("fr", "m mme mlle dr pr st ste av bd no art tél etc env p.ex"),
    ("es", "sr sra srta dr dra d dña av avda núm tel etc p.ej ud uds pág art"),
    ("it", "sig dott prof ecc tel art n pag avv ing"),
    ("nl", "dhr mevr dr prof nr bijv enz o.a d.w.z tel art"),
    ("pt", "sr sra dr dra av núm tel etc p.ex pág art"),
    ("pl", "dr prof ul nr tel np itd itp m.in tzw godz"),
];

/// Whether these words end in an abbreviation, an initial or (outside English) an ordinal number.
fn abbreviates(words: &str, language: &str) -> bool {
    let Some(word) = words.trim_end().strip_suffix('.').and_then(|words| words.split([' ', '(', '\u{A0}']).next_back()) else {
        return false;
    };
    let lower = word.to_lowercase();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let ordinal = language != "en" && !word.is_empty() && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let known = ABBREVIATIONS.iter().any(|(of, list)| *of == language && list.split(' ').any(|known| known == lower));
    initial || ordinal || known
}

/// A pattern as Fluent, for showing what is no plain text; layout is the writer's own. Line ends are LF.
pub fn write_pattern(pattern: &Pattern) -> String {
    let mut out = String::new();
    put_pattern(pattern, &mut out);
    out
}

fn put_pattern(pattern: &Pattern, out: &mut String) {
    for part in &pattern.parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Literal(text) => {
                out.push_str("{ ");
                put_quoted(text, out);
                out.push_str(" }");
            }
            Part::Placeable(expression) => {
                out.push_str("{ ");
                put_expression(expression, out);
                out.push_str(" }");
            }
        }
    }
}

fn put_quoted(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '\\' | '"' => out.extend(['\\', letter]),
            _ if letter.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out.push('"');
}

fn put_expression(expression: &Expression, out: &mut String) {
    let dotted = |id: &str, attribute: &Option<String>, out: &mut String| {
        out.push_str(id);
        if let Some(attribute) = attribute {
            out.push('.');
            out.push_str(attribute);
        }
    };
    match expression {
        Expression::Literal(text) => put_quoted(text, out),
        Expression::Number(number) => out.push_str(number),
        Expression::Variable(name) => {
            out.push('$');
            out.push_str(name);
        }
        Expression::Message { id, attribute } => dotted(id, attribute, out),
        Expression::Term { id, attribute, arguments } => {
            out.push('-');
            dotted(id, attribute, out);
            put_arguments(arguments, false, out);
        }
        Expression::Function { id, arguments } => {
            out.push_str(id);
            put_arguments(arguments, true, out);
        }
        Expression::Select { selector, variants } => {
            put_expression(selector, out);
            out.push_str(" ->");
            for variant in variants {
                let star = if variant.default { "*" } else { "" };
                out.push_str(&format!("\n    {star}[{}] ", variant.key));
                put_pattern(&variant.value, out);
            }
            out.push_str("\n   ");
        }
    }
}

fn put_arguments(arguments: &Arguments, always: bool, out: &mut String) {
    let count = arguments.positional.len() + arguments.named.len();
    if count == 0 && !always {
        return;
    }
    out.push('(');
    for (at, argument) in arguments.positional.iter().enumerate() {
        out.push_str(if at > 0 { ", " } else { "" });
        put_expression(argument, out);
    }
    for (at, (name, value)) in arguments.named.iter().enumerate() {
        out.push_str(if at + arguments.positional.len() > 0 { ", " } else { "" });
        out.push_str(name);
        out.push_str(": ");
        put_expression(value, out);
    }
    out.push(')');
}
