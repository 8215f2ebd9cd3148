//! The words that a reader of a rendered page meets, counted by `html5ever`: texts, and attributes such as `alt`.

use std::sync::LazyLock;

use html5ever::tendril::TendrilSink;
use latimer::page::{Profile, Template};
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use regex::Regex;

/// Words of which no letter is the source's: each ASCII letter with a sign more.
pub fn strange(text: &str) -> String {
    const SMALL: [char; 26] = ['á', 'ƀ', 'ć', 'ď', 'é', 'ƒ', 'ǵ', 'ĥ', 'í', 'ĵ', 'ķ', 'ĺ', 'ḿ', 'ń', 'ó', 'ṕ', 'ɋ', 'ŕ', 'ś', 'ţ', 'ú', 'ṽ', 'ẃ', 'ẋ', 'ý', 'ź'];
    let swap = |letter: char| match letter {
        'a'..='z' => SMALL[letter as usize - 'a' as usize],
        'A'..='Z' => SMALL[letter as usize - 'A' as usize].to_uppercase().next().unwrap(),
        other => other,
    };
    text.chars().map(swap).collect()
}

/// Words with at least two ASCII letters side by side that are no URL, no address and no file.
pub fn words(text: &str) -> usize {
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?i)\S*://\S*|\bwww\.\S+|\S+@\S+|:[a-z0-9_+-]+:").unwrap());
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new("[A-Za-z]{2,}").unwrap());
    text.split_whitespace().filter(|word| WORD.is_match(&ADDRESS.replace_all(word, " "))).count()
}

/// A page as Markdown parsers get it: of shortcodes there stands a word, as Hugo puts one there, of other tags what is
/// no letter, as if they stood for nothing. What a tag says is in its place as a number. What is raw may hold half a tag.
pub fn placeholders(text: &str) -> String {
    static TAGS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)(?P<raw>\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\})|\{\{.{0,2000}?\}\}|\{%.{0,2000}?%\}|<%.{0,2000}?%>").unwrap());
    // A text among the arguments may change.
    static TEXTS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"\b(?:(?:title|alt|caption|label|header|heading|kicker|text|summary|subtitle|question|placeholder|button-text|imageAlt)\s*[=:]|tab)\s*(?:"(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|[\w.#+-]+)"#).unwrap()
    });
    let number = |tag: &str| TEXTS.replace_all(tag, "").bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    let place = |tag: &regex::Captures<'_>| match &tag[0] {
        whole if whole.contains("\n\n") && tag.name("raw").is_none() => whole.to_string(),
        tag if tag.starts_with("{{") => format!("7{}7", number(tag)),
        tag => format!(",{},", number(tag)),
    };
    TAGS.replace_all(text, place).into_owned()
}

/// A page with no template tags and none of the bodies that hold code, what a generator makes of them being its affair;
/// the arguments that are texts stand at its end. MDX's code goes too: imports, exports and expressions are a program's,
/// and Markdown's code is code within an element as well, where HTML takes it for text.
pub fn without_templates(text: &str, profile: &Profile) -> String {
    static MDX: LazyLock<Regex> = LazyLock::new(|| {
        let fence = r"(?ms:^[ \t>]*```[^`\n]*\n.*?^[ \t>]*```[ \t]*$)";
        let module = r#"(?m:^import\s[^\n]*['"];?[ \t]*$)|(?ms:^(?:import|export)\s.*?(?:^[ \t]*$|\z))"#;
        let expression = r"\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}";
        Regex::new(&format!(r"{fence}|``[^`]+``|`[^`\n]+`|\\[\\{{}}`]|{module}|{expression}")).unwrap()
    });
    let text = if profile.templates.contains(&Template::Mdx) { MDX.replace_all(text, "\"\"") } else { text.into() };
    static BODIES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
        ["highlight", "code-toggle", "raw", "verbatim", "comment", "mermaid", "math", "katex", "code", "set"]
            .iter()
            .flat_map(|name| {
                [
                    format!(r"(?s)\{{\{{[<%]\s*{name}\b[^{{}}]*?[>%]\}}\}}.*?\{{\{{[<%]\s*/\s*{name}\s*[>%]\}}\}}"),
                    format!(r"(?s)\{{%-?\s*{name}\b[^{{}}=]*?%\}}.*?\{{%-?\s*end{name}\s*-?%\}}"),
                ]
            })
            .map(|pattern| Regex::new(&pattern).unwrap())
            .collect()
    });
    static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)\{\{.{0,2000}?\}\}|\{%.{0,2000}?%\}|<%.{0,2000}?%>").unwrap());
    static ARGUMENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\b(?:title|alt|caption|label|header|kicker|text)\s*[=:]\s*"([^"]*)""#).unwrap());
    static OTHERS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)\{#.*?#\}|\{[:.#][^}\n]*\}|\[![A-Za-z]+\]|\[\[(?i:toc)\]\]|(?m:^\s*:::+\s*\{?[\w-]*\}?)").unwrap());
    let text = BODIES.iter().fold(text.into_owned(), |text, body| body.replace_all(&text, "").into_owned());
    let arguments: Vec<&str> = TAG.find_iter(&text).filter(|tag| !tag.as_str()[2..].starts_with("/*")).flat_map(|tag| ARGUMENT.captures_iter(tag.as_str()).map(|found| found.get(1).unwrap().as_str())).filter(|text| !text.contains("{{")).collect();
    let arguments = arguments.join("\n\n").replace(['<', '*', '_', '`'], " ");
    format!("{}\n\n{arguments}\n", OTHERS.replace_all(&placeholders(&text), ""))
}

/// The elements of a rendered page in order, then its words without blanks: formatting may begin before or behind one.
pub fn tree(html: &str) -> Vec<String> {
    fn walk(node: &Handle, depth: usize, out: &mut Vec<String>, words: &mut String) {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        match &node.data {
            NodeData::Text { contents } => words.extend(contents.borrow().split_whitespace()),
            NodeData::Element { name, attrs, .. } => {
                let mut attrs: Vec<String> = attrs.borrow().iter().map(|attribute| format!(" {}={:?}", attribute.name.local, one_line(&attribute.value))).collect();
                attrs.sort();
                out.push(format!("{depth} <{}{}>", name.local, attrs.concat()));
            }
            NodeData::Comment { contents } => out.push(format!("{depth} <!--{}-->", one_line(contents))),
            _ => {}
        }
        node.children.borrow().iter().for_each(|child| walk(child, depth + 1, out, words));
    }
    let (mut out, mut words) = (Vec::new(), String::new());
    walk(&parse_document(RcDom::default(), ParseOpts::default()).one(html).document, 0, &mut out, &mut words);
    let letters: Vec<char> = words.chars().collect();
    out.extend(letters.chunks(40).map(|part| part.iter().collect()));
    out
}

/// The texts of a rendered page, each with all the text of its block's inline content.
pub fn texts(html: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut out = Vec::new();
    walk(&dom.document, &mut out);
    out.retain(|text| !text.trim().is_empty());
    out
}

const UNSEEN: &[&str] = &["script", "style", "code", "pre", "kbd", "samp", "var", "svg", "math", "template", "textarea", "iframe", "tt", "noscript", "object"];

fn walk(node: &Handle, out: &mut Vec<String>) {
    match &node.data {
        NodeData::Text { contents } => out.push(contents.borrow().split_whitespace().collect::<Vec<_>>().join(" ")),
        NodeData::Element { name, attrs, .. } => {
            let attrs = attrs.borrow();
            let value = |wanted: &str| attrs.iter().find(|attribute| &*attribute.name.local == wanted).map(|attribute| attribute.value.to_string());
            let class = value("class").unwrap_or_default();
            let ours = ["footnote-backref", "markdown-alert-title"].iter().any(|name| class.contains(name));
            if UNSEEN.contains(&&*name.local) || value("translate").is_some_and(|value| value == "no") || class.split(' ').any(|class| class == "notranslate") {
                return;
            }
            // What comrak itself writes there.
            if class.contains("footnote-backref") || (ours && node.children.borrow().iter().all(|child| matches!(&child.data, NodeData::Text { contents } if ["Note", "Tip", "Important", "Warning", "Caution"].contains(&&**contents.borrow())))) {
                return;
            }
            for name in ["alt", "title", "placeholder", "aria-label"] {
                out.extend(value(name));
            }
            drop(attrs);
            node.children.borrow().iter().for_each(|child| walk(child, out));
        }
        _ => node.children.borrow().iter().for_each(|child| walk(child, out)),
    }
}
