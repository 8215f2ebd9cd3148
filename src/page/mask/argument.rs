//! Texts among the arguments of template tags, `{{< figure src="a.png" alt="Words" >}}`: where they stand, and how a
//! translation is written there, where it can end neither the string nor the tag.

use std::borrow::Cow;
use std::ops::Range;

use super::family::name;
use crate::inline::html;
use crate::inline::markdown::JOINER;
use crate::page::mdx::script;
use crate::page::{Profile, Template};

/// A text among a tag's arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name, or its place among the arguments without one, from 0.
    pub name: String,
    /// The name of the tag.
    pub of: String,
    pub text: String,
    /// Where the text stands in the tag, between its quotes if it has any.
    pub span: Range<usize>,
    pub quote: Option<char>,
    /// A string of JavaScript, in which a backslash means something.
    pub script: bool,
}

/// The arguments of a tag that are texts: those of the profile's list that hold words.
pub fn texts(tag: &str, profile: &Profile) -> Vec<Argument> {
    let mut texts = places(tag, profile);
    texts.retain(|argument| {
        let text = argument.text.as_str();
        let calls = ["{{", "{%", "<%"].iter().any(|call| text.contains(call));
        let address = !text.contains(char::is_whitespace) && text.contains([':', '/', '@']);
        text.chars().any(char::is_alphabetic) && !calls && !address
    });
    texts
}

/// The arguments of a tag that are in the profile's list, whatever they hold.
pub fn places(tag: &str, profile: &Profile) -> Vec<Argument> {
    if profile.arguments.is_empty() {
        return Vec::new();
    }
    if tag.starts_with(['!', '?', '=']) {
        return admonition(tag).into_iter().collect();
    }
    const BEGINS: [(&str, Template); 5] = [("<", Template::Mdx), ("{{<", Template::Shortcodes), ("{{%", Template::Shortcodes), ("{{", Template::Braces), ("{%", Template::Percent)];
    let begin = BEGINS.iter().find(|(begin, family)| tag.starts_with(begin) && profile.templates.contains(family));
    let Some((begin, _)) = begin.filter(|_| tag.len() > 5) else { return Vec::new() };
    // A text without quotes is one by its place, and such texts shortcodes alone have.
    if begin.len() < 3 && memchr::memchr3(b'"', b'\'', b'`', tag.as_bytes()).is_none() {
        return Vec::new();
    }
    const PLACES: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let of = name(&tag[begin.len()..]);
    let first = begin.len() + tag[begin.len()..].find(of).unwrap_or(0) + of.len();
    let mut out = Vec::new();
    let mut at = first;
    let mut place = 0;
    while let Some(word) = word(tag, &mut at) {
        let (called, value) = match word {
            Word::Bare(word) if begin.len() == 3 || !tag[word.clone()].is_empty() => {
                let sign = tag[at..].trim_start_matches([' ', '\t', '\n', '\r']);
                if !sign.starts_with(['=', ':']) || word.is_empty() {
                    (None, Word::Bare(word))
                } else {
                    at = tag.len() - sign.len() + 1;
                    let Some(value) = self::word(tag, &mut at) else { break };
                    (Some(Cow::Borrowed(&tag[word])), value)
                }
            }
            value => (None, value),
        };
        let called = called.unwrap_or_else(|| {
            place += 1;
            PLACES.get(place - 1).map_or_else(|| Cow::Owned((place - 1).to_string()), |place| Cow::Borrowed(*place))
        });
        if !profile.lists(of, &called) {
            continue;
        }
        let (span, quote) = match value {
            Word::Quoted(span) => (span.clone(), tag[..span.start].chars().next_back()),
            Word::Bare(span) => (span, None),
        };
        let text = quote.map_or_else(|| tag[span.clone()].to_string(), |quote| tag[span.clone()].replace(&format!("\\{quote}"), &quote.to_string()));
        // A word without quotes may be a number or a switch, but for one whose place says what it is.
        let bare = begin.len() == 3 && called.starts_with(|first: char| first.is_ascii_digit());
        if quote.is_some() || bare {
            out.push(Argument { name: called.into_owned(), of: of.to_string(), text: text.split_whitespace().collect::<Vec<_>>().join(" "), span, quote, script: false });
        }
    }
    if *begin == "<" && profile.lists(of, "label") {
        for (span, quote, text) in script::labels(tag) {
            out.retain(|argument| argument.span != span);
            out.push(Argument { name: "label".into(), of: of.to_string(), text, span, quote: Some(quote), script: true });
        }
        out.sort_by_key(|argument| argument.span.start);
    }
    out
}

/// The title in `!!! note "Title"` and `=== "Tab"`.
fn admonition(tag: &str) -> Option<Argument> {
    let start = tag.find(['"', '\''])? + 1;
    let quote = tag[..start].chars().next_back()?;
    let end = start + tag[start..].rfind(quote).filter(|length| *length > 0)?;
    let text = tag[start..end].to_string();
    let of = if tag.starts_with('=') { "tab" } else { name(tag.trim_start_matches(['!', '?', '+', ' '])) }.to_string();
    Some(Argument { name: "title".into(), of, text, span: start..end, quote: Some(quote), script: false })
}

enum Word {
    Bare(Range<usize>),
    Quoted(Range<usize>),
}

/// The next word of a tag; none at its end.
fn word(tag: &str, at: &mut usize) -> Option<Word> {
    let rest = tag[*at..].trim_start_matches(|letter: char| letter.is_whitespace() || ",(".contains(letter));
    let start = tag.len() - rest.len();
    let first = rest.chars().next().filter(|_| !rest.starts_with(">}}") && !rest.starts_with("%}") && !rest.starts_with("}}"))?;
    if matches!(first, '"' | '\'' | '`') {
        let mut escaped = false;
        let length = rest[1..].find(|letter: char| {
            let ends = letter == first && !escaped;
            escaped = letter == '\\' && !escaped && first != '`';
            ends
        })?;
        *at = start + length + 2;
        return Some(Word::Quoted(start + 1..start + 1 + length));
    }
    let length = rest.find(|letter: char| letter.is_whitespace() || "=:,()\"'`".contains(letter) || letter == '}').unwrap_or(rest.len());
    let length = if length == 0 { first.len_utf8() } else { length };
    *at = start + length;
    Some(Word::Bare(start..start + length))
}

/// A text as it stands in a tag, quotes around it if it had none. What quotes it, and what would end an attribute that
/// the template may write it into, stands as the typographic sign that looks most like it.
pub fn write(text: &str, quote: Option<char>, script: bool) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (at, letter) in words.char_indices().filter(|(_, letter)| !letter.is_control()) {
        let parted = match (out.chars().next_back(), letter) {
            (Some('<'), next) => next.is_ascii_alphabetic() || "/!?%".contains(next),
            (Some('{'), next) => "{%#:<".contains(next),
            (Some('}' | '%' | '#' | '>'), '}') | (Some('%'), '>') | (Some(']'), '(' | '[' | ':') => true,
            _ => false,
        };
        if parted {
            out.push(JOINER);
        }
        if script && letter == '\\' {
            out.push('\\');
        }
        out.push(match letter {
            '"' => '”',
            '\'' if quote == Some('\'') => '’',
            '`' if quote == Some('`') => '‘',
            other => other,
        });
        // What would be read as a character reference.
        if letter == '&' && !html::decode(&words[at..], html::Place::Attribute(None)).starts_with('&') {
            out.push(JOINER);
        }
    }
    // A backslash before the quote would take its meaning away.
    if out.ends_with('\\') {
        out.push(JOINER);
    }
    if quote.is_none() { format!("\"{out}\"") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(tag: &str) -> Vec<(String, String)> {
        let profile = Profile { arguments: ["title", "alt", "tab.0", "image.1"].map(String::from).into(), ..Profile::plain() };
        let texts = texts(tag, &profile);
        assert!(texts.iter().all(|argument| tag.get(argument.span.clone()).is_some()));
        texts.into_iter().map(|argument| (argument.name, argument.text)).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect()
    }

    #[test]
    fn finds_texts_by_name_and_place() {
        assert_eq!(found("{{< figure src=\"a.png\" alt=\"A \\\"b\\\"\" title=`c d` >}}"), pairs(&[("alt", "A \"b\""), ("title", "c d")]));
        assert_eq!(found("{{% tab Go %}}"), pairs(&[("0", "Go")]));
        assert_eq!(found("{{% tab \"Go now\" lang=go %}}"), pairs(&[("0", "Go now")]));
        assert_eq!(found("{% image \"./x.jpg\", \"My cat\", title=\"T\" %}"), pairs(&[("1", "My cat"), ("title", "T")]));
        assert_eq!(found("{% include figure.html alt='x y' %}"), pairs(&[("alt", "x y")]));
        assert_eq!(found("{{ youtube(id=\"x\", title='T') }}"), pairs(&[("title", "T")]));
        assert_eq!(found("{% render \"a\", title: \"T\" %}"), pairs(&[("title", "T")]));
        assert_eq!(found("{{< x title=\"{{ y }}\" alt=\"12\" >}}"), pairs(&[]));
        let mdx = Profile::named("docusaurus").unwrap();
        assert_eq!(texts("<TabItem value=\"ios\" label=\"On a phone\">", &mdx)[0].text, "On a phone");
        assert_eq!(found("!!! note \"My title\""), pairs(&[("title", "My title")]));
        for odd in ["{{< x title= >}}", "{{< \"", "{%", "{{< title=\"ü", "{% x = %}", "{{<>}}", "{{< ö title=\"ä\" >}}"] {
            found(odd);
        }
    }

    proptest! {
        #[test]
        fn no_text_ends_its_string_or_tag(words in "[ a-zß<>{}%#:\"'`\\\\\\]\\[()=/!\n]{0,24}", quote in proptest::sample::select(vec![None, Some('"'), Some('\''), Some('`')])) {
            let written = write(&words, quote, false);
            for sign in ["{{", "}}", "{%", "%}", "{#", "#}", "<%", "%>", ">}", "{:", "](", "</", "<a"] {
                prop_assert!(!written.contains(sign), "{written}");
            }
            let inner = if quote.is_none() { &written[1..written.len() - 1] } else { &written };
            prop_assert!(!inner.contains(quote.unwrap_or('"')) && !inner.contains('"') && !inner.ends_with('\\'));
        }
    }
}
