//! A text as checks see it: its words without markup, and, measured in one pass, what kinds of characters are in it.
//! Most checks ask the measure first and look at the words only where their fault can be.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::calendar::Calendar;
use super::particulars::{self, Particulars};
use crate::catalog::pattern::{Expression, Part};
use crate::catalog::{Message, Pattern};
use crate::inline::{Inline, Kind, Piece, Tag, message};
use crate::text::facts::with_plain_digits;

/// Stands in [`Text::words`] for what is no words: a variable, a reference, an image, locked content.
pub const HOLE: char = '\u{FFFC}';

/// Words as a person is shown them, in one line, with an ellipsis for each hole.
pub fn shown(words: &str) -> String {
    words.replace(HOLE, "…").replace('\n', " ")
}

/// How many combinations of branches of a program's message are looked at.
const MOST_BRANCHES: usize = 24;

/// One way that a text can come out.
#[derive(Clone, Debug, Default)]
pub struct Text<'a> {
    pub words: Cow<'a, str>,
    /// The HTML tags that a program's message has, as they are written, without brackets. A page's text has none.
    pub tags: Vec<String>,
    /// The links, each with its tag on a page, and its words.
    pub links: Vec<(Option<Tag>, String)>,
    pub measure: Measure,
    particulars: OnceLock<Particulars>,
    dates: OnceLock<(u32, u32)>,
    numbers: OnceLock<Numbers>,
}

/// The numbers of a text, as they are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    pub all: Vec<String>,
    /// Those of what is left of the text without its particulars.
    pub apart: Vec<String>,
}

/// What kinds of characters a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    has: u32,
    /// Letters by script, in the order of [`Script`].
    pub letters: [u32; 7],
    /// Characters in all.
    pub length: u32,
}

/// A script that checks tell from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    /// Han, kana, hangul.
    Wide,
    Other,
}

/// Kinds of characters and of neighbours, as bits of a measure.
pub mod has {
    pub const DIGIT: u32 = 1;
    pub const UPPER: u32 = 1 << 1;
    pub const LOWER: u32 = 1 << 2;
    /// A double quotation mark of any language; a guillemet and a corner bracket too.
    pub const QUOTE: u32 = 1 << 3;
    pub const BRACKET: u32 = 1 << 4;
    /// An ellipsis, or dots in a row.
    pub const DOTS: u32 = 1 << 5;
    /// Controls of direction, zero-width characters and other controls.
    pub const HIDDEN: u32 = 1 << 6;
    /// A no-break space of any width.
    pub const FIXED_BLANK: u32 = 1 << 7;
    /// Two blanks in a row.
    pub const TWO_BLANKS: u32 = 1 << 8;
    pub const AT: u32 = 1 << 9;
    /// A lower-case letter before an upper-case one, or a letter behind a full stop.
    pub const GLUED: u32 = 1 << 10;
    pub const HOLE: u32 = 1 << 11;
    /// Characters of markup: `*` `_` `` ` `` `<` `>` `{` `}` `[` `]` `|` `#`.
    pub const MARKUP: u32 = 1 << 12;
    /// `!` `?` `;` `:` `,` and their kin of other scripts.
    pub const MARK: u32 = 1 << 13;
    pub const BLANK: u32 = 1 << 14;
    /// A currency sign.
    pub const CURRENCY: u32 = 1 << 15;
    pub const SLASH: u32 = 1 << 16;
    pub const BREAK: u32 = 1 << 17;
    /// Letters of two scripts side by side.
    pub const MIXED: u32 = 1 << 18;
    /// Two upper-case letters side by side.
    pub const CAPITALS: u32 = 1 << 19;
    /// A letter with which garbled ones begin: `Ã`, `Ð`, `â`, the replacement character.
    pub const SUSPECT: u32 = 1 << 20;
}

impl Measure {
    pub fn has(&self, kinds: u32) -> bool {
        self.has & kinds != 0
    }

    pub fn all_letters(&self) -> u32 {
        self.letters.iter().sum()
    }

    pub fn of(&self, script: Script) -> u32 {
        self.letters[script as usize]
    }
}

impl<'a> Text<'a> {
    pub fn new(words: impl Into<Cow<'a, str>>) -> Text<'a> {
        let words = words.into();
        Text { measure: measure(&words), words, ..Text::default() }
    }

    /// A page's text: its words, a hole for each image and each locked tag.
    pub fn of_inline(inline: &Inline) -> Text<'static> {
        let mut words = String::new();
        let (mut links, mut open) = (Vec::new(), None);
        for piece in &inline.pieces {
            match piece {
                Piece::Open(tag) if tag.kind == Kind::Link => open = Some((*tag, words.len())),
                Piece::Close(tag) if tag.kind == Kind::Link => links.extend(open.take().map(|(tag, start)| (Some(tag), words[start..].to_string()))),
                // Two blanks with a tag between them are one on the page.
                Piece::Text(text) if words.ends_with(' ') => words.push_str(text.trim_start_matches(' ')),
                Piece::Text(text) => words.push_str(text),
                Piece::Alone(tag) if tag.kind == Kind::Break => words.push('\n'),
                Piece::Alone(_) | Piece::Locked(..) => words.push(HOLE),
                Piece::Open(_) | Piece::Close(_) => {}
            }
        }
        Text { links, ..Text::new(words) }
    }

    /// Every text that a program's pattern can come out as, holes for what only the program knows; at most some dozens.
    pub fn of_pattern(pattern: &'a Pattern) -> Vec<Text<'a>> {
        if let [Part::Text(text)] = pattern.parts.as_slice() {
            return vec![Text::written(Cow::Borrowed(text))];
        }
        branches(pattern).into_iter().map(|words| Text::written(Cow::Owned(words))).collect()
    }

    /// A program's text: HTML tags are taken out, character references decoded.
    fn written(text: Cow<'a, str>) -> Text<'a> {
        if !text.bytes().any(|byte| byte == b'<' || byte == b'&') {
            return Text::new(text);
        }
        let (mut words, mut tags) = (String::with_capacity(text.len()), Vec::new());
        let (mut links, mut open) = (Vec::new(), None);
        let mut rest = text.as_ref();
        while let Some(at) = rest.find('<') {
            let behind = &rest[at + 1..];
            let is_tag = behind.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/' || letter == '!');
            match behind.find('>').filter(|_| is_tag) {
                Some(end) => {
                    words.push_str(&rest[..at]);
                    let tag = &behind[..end];
                    if ["br", "/p", "/li", "/div"].iter().any(|name| tag.starts_with(name)) {
                        words.push('\n');
                    }
                    if tag == "a" || tag.starts_with("a ") {
                        open = Some(words.len());
                    } else if tag == "/a" {
                        links.extend(open.take().map(|start| (None, words[start..].to_string())));
                    }
                    tags.push(tag.to_string());
                    rest = &behind[end + 1..];
                    // Two blanks with a tag between them are one on the screen.
                    if words.ends_with(' ') {
                        rest = rest.trim_start_matches(' ');
                    }
                }
                None => {
                    words.push_str(&rest[..=at]);
                    rest = behind;
                }
            }
        }
        words.push_str(rest);
        Text { tags, links, ..Text::new(message::decode(&words)) }
    }

    /// The addresses, telephone numbers and codes of the text; looked for when a check first asks.
    pub fn particulars(&self) -> &Particulars {
        self.particulars.get_or_init(|| particulars::of(&with_plain_digits(&self.words)))
    }

    /// The numbers of the text, as `read` finds them, which is always the same.
    pub fn numbers(&self, read: fn(&str) -> Vec<String>) -> &Numbers {
        let some = || Numbers { all: read(&self.words), apart: read(&self.particulars().rest) };
        self.numbers.get_or_init(|| if self.measure.has(has::DIGIT) { some() } else { Numbers::default() })
    }

    /// The months and weekdays that the text names for certain, and those that it may name, as bits; `calendar` is always that of its language.
    pub fn dates(&self, calendar: &Calendar) -> (u32, u32) {
        *self.dates.get_or_init(|| calendar.named(&self.words))
    }

    pub fn first(&self) -> Option<char> {
        self.words.chars().next()
    }

    /// The words of the text: runs of letters, digits, marks inside words; holes apart.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        tokens(&self.words)
    }
}

/// The words of a text: runs of letters, digits and what joins them.
pub fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_inside(letter)).map(|word| word.trim_matches(['\'', '’', '-'])).filter(|word| !word.is_empty())
}

fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\'' | '’' | '-') || unicode_normalization::char::is_combining_mark(letter)
}

fn branches(pattern: &Pattern) -> Vec<String> {
    let mut texts = vec![String::new()];
    for part in &pattern.parts {
        match part {
            Part::Text(text) | Part::Literal(text) | Part::Placeable(Expression::Literal(text) | Expression::Number(text)) => {
                texts.iter_mut().for_each(|out| out.push_str(text));
            }
            Part::Placeable(Expression::Select { variants, .. }) => {
                let mut longer = Vec::new();
                for variant in variants {
                    for branch in branches(&variant.value) {
                        longer.extend(texts.iter().take(MOST_BRANCHES.saturating_sub(longer.len())).map(|out| format!("{out}{branch}")));
                    }
                }
                texts = longer;
            }
            Part::Placeable(_) => texts.iter_mut().for_each(|out| out.push(HOLE)),
        }
    }
    texts
}

/// A message's texts: its value (no name) and its attributes, each in every way that it can come out.
pub type Texts<'a> = Vec<(Option<&'a str>, Vec<Text<'a>>)>;

/// The texts of a program's message.
pub fn of_message(message: &Message) -> Texts<'_> {
    let value = message.value.iter().map(|value| (None, Text::of_pattern(value)));
    value.chain(message.attributes.iter().map(|(name, value)| (Some(name.as_str()), Text::of_pattern(value)))).collect()
}

/// The bits of the first 128 characters.
const ASCII: [u32; 128] = {
    let mut table = [0; 128];
    let mut at = 0;
    while at < 128 {
        let byte = at as u8;
        table[at] = match byte {
            b'0'..=b'9' => has::DIGIT,
            b'A'..=b'Z' => has::UPPER,
            b'a'..=b'z' => has::LOWER,
            b' ' => has::BLANK,
            b'\n' => has::BREAK,
            b'\t' => has::BLANK,
            0..=31 | 127 => has::HIDDEN,
            b'"' => has::QUOTE,
            b'(' | b')' => has::BRACKET,
            b'[' | b']' => has::BRACKET | has::MARKUP,
            b'{' | b'}' | b'<' | b'>' | b'*' | b'_' | b'`' | b'|' | b'#' => has::MARKUP,
            b'!' | b'?' | b';' | b':' | b',' | b'.' => has::MARK,
            b'@' => has::AT,
            b'$' => has::CURRENCY,
            b'/' => has::SLASH,
            _ => 0,
        };
        at += 1;
    }
    table
};

fn measure(words: &str) -> Measure {
    let mut measure = Measure::default();
    let (mut before, mut before_letter, mut script_before) = (0u32, '\0', None);
    for letter in words.chars() {
        let code = letter as usize;
        let (kind, script) = match ASCII.get(code) {
            Some(kind) => (*kind, (kind & (has::UPPER | has::LOWER) != 0).then_some(Script::Latin)),
            None => wide(letter),
        };
        measure.has |= kind;
        measure.length += 1;
        if let Some(script) = script {
            measure.letters[script as usize] += 1;
            let glued = kind & has::UPPER != 0 && before & has::LOWER != 0 || before_letter == '.' || before_letter == '?' || before_letter == '!';
            let capitals = kind & before & has::UPPER != 0;
            let mixed = script_before.is_some_and(|other| other != script);
            measure.has |= if glued { has::GLUED } else { 0 } | if capitals { has::CAPITALS } else { 0 } | if mixed { has::MIXED } else { 0 };
        } else if kind & before & has::BLANK != 0 {
            measure.has |= has::TWO_BLANKS;
        } else if letter == '.' && before_letter == '.' {
            measure.has |= has::DOTS;
        }
        (before, before_letter, script_before) = (kind, letter, script);
    }
    measure
}

/// The bits of a character beyond ASCII, and its script if it is a letter.
fn wide(letter: char) -> (u32, Option<Script>) {
    match u32::from(letter) {
        // The letters that most texts are made of come first.
        0x430..=0x45F => (has::LOWER, Some(Script::Cyrillic)),
        0x400..=0x42F => (has::UPPER, Some(Script::Cyrillic)),
        0x620..=0x64A => (0, Some(Script::Arabic)),
        0x3041..=0x3096 | 0x30A1..=0x30FA | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7A3 => (0, Some(Script::Wide)),
        0xC3 | 0xD0 => (has::UPPER | has::SUSPECT, Some(Script::Latin)),
        0xE2 => (has::LOWER | has::SUSPECT, Some(Script::Latin)),
        0xFFFD => (has::SUSPECT, None),
        0x80..=0x9F | 0xAD | 0x61C | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF => (has::HIDDEN, None),
        0xA0 | 0x202F | 0x2007 => (has::FIXED_BLANK, None),
        0x2002..=0x200A | 0x3000 | 0x205F => (has::BLANK, None),
        0xAB | 0xBB | 0x201C..=0x201F | 0x300C..=0x300F | 0x2039 | 0x203A => (has::QUOTE, None),
        0xFF08 | 0xFF09 | 0x3010 | 0x3011 => (has::BRACKET, None),
        0x2026 => (has::DOTS, None),
        0xA1 | 0xBF | 0x37E | 0x387 | 0x60C | 0x61B | 0x61F | 0x6D4 | 0x589 | 0x55C..=0x55E | 0x964 | 0x3001 | 0x3002 | 0xFF01 | 0xFF0C | 0xFF1A | 0xFF1B | 0xFF1F => (has::MARK, None),
        0x66A..=0x66D => (has::MARK, None),
        0xA2..=0xA5 | 0x20A0..=0x20CF => (has::CURRENCY, None),
        0xFFFC => (has::HOLE, None),
        _ if !letter.is_alphabetic() => (if letter.is_numeric() { has::DIGIT } else { 0 }, None),
        code => {
            let case = if letter.is_lowercase() { has::LOWER } else if letter.is_uppercase() { has::UPPER } else { 0 };
            (case, Some(script(code)))
        }
    }
}

/// The script of a letter that is one of some alphabet.
pub fn script_of(letter: char) -> Option<Script> {
    match ASCII.get(letter as usize) {
        Some(kind) => (kind & (has::UPPER | has::LOWER) != 0).then_some(Script::Latin),
        None => wide(letter).1,
    }
}

fn script(code: u32) -> Script {
    match code {
        0..=0x24F | 0x1E00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF21..=0xFF5A => Script::Latin,
        // Kabyle and others write Latin with Greek epsilon and gamma, Greek has them too; these two never tell.
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Greek,
        0x250..=0x2AF => Script::Latin,
        0x400..=0x52F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Script::Cyrillic,
        0x590..=0x5FF | 0xFB1D..=0xFB4F => Script::Hebrew,
        0x600..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Script::Arabic,
        0x1100..=0x11FF | 0x2E80..=0x9FFF | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0xFF66..=0xFFDC | 0x20000..=0x3FFFF => Script::Wide,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::text::Source;

    #[test]
    fn a_programs_text_comes_out_in_every_way() {
        let catalog = Catalog::read(Source::new("x.ftl", "k = <a href=\"{ $url }\">One</a>&nbsp;{ $n ->\n    [one] page\n   *[other] { $n } pages\n }, { -brand }<br/>end\n"));
        let message = &catalog.entries[0].message;
        let texts = of_message(message);
        let words: Vec<&str> = texts[0].1.iter().map(|text| text.words.as_ref()).collect();
        assert_eq!(words, ["One\u{A0}page, \u{FFFC}\nend", "One\u{A0}\u{FFFC} pages, \u{FFFC}\nend"]);
        assert_eq!(texts[0].1[0].tags, ["a href=\"\u{FFFC}\"", "/a", "br/"]);
    }

    #[test]
    fn the_measure_tells_what_is_there() {
        let measured = |text: &str| Text::new(text.to_string()).measure;
        assert!(measured("a  b").has(has::TWO_BLANKS) && !measured("a b").has(has::TWO_BLANKS));
        assert!(measured("AffairsMartin").has(has::GLUED) && measured("end.Next").has(has::GLUED) && !measured("Affairs Martin").has(has::GLUED));
        assert!(measured("wait...").has(has::DOTS) && measured("wait…").has(has::DOTS) && !measured("a. b.").has(has::DOTS));
        assert!(measured("пpивет").has(has::MIXED) && !measured("привет you").has(has::MIXED));
        assert!(measured("\u{200B}x").has(has::HIDDEN) && measured("x\u{A0}y").has(has::FIXED_BLANK));
        assert_eq!(measured("aб").letters, [1, 1, 0, 0, 0, 0, 0]);
    }
}
