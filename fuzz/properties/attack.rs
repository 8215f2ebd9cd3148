//! Translations that mean no good: fragments of every markup and template syntax at arbitrary places of the words.

use latimer::inline::{Inline, Piece};
use latimer::page::{Translation, Unit};

/// What a translation may hold and a page must not take for its own.
const HOSTILE: &[&str] = &[
    "*", "**", "_", "__", "`", "``", "~~", "[", "]", "](javascript:alert(1))", "[a](javascript:x)", "![x](y)", "<script>alert(1)</script>", "</p><p>", "<!--", "-->",
    "<b>", "</b>", "&lt;", "&amp;", "&#42;", "&", "\\", "\\\\", "{{< x >}}", "{{% x %}}", "{{ x }}", "{% x %}", "{% raw %}", "{#id}", "{: .x}", "<%= x %>", "<?php x ?>", "# ", "## ",
    "1. ", "1) ", "- ", "+ ", "> ", "---", "===", "***", "|", "||", "|---|", "[a]: /x", "[^1]", "[^1]: x", "[ ] ", "[x] ", ":::", "::: tip", "~~~", "```", "    x", "\t", "\u{3000}",
    "\u{a0}", "https://evil.example", "www.evil.example", "a@b.example", "://", ": ", "!", "![", "$x$", "$$", "<https://evil.example>", "\n", "\n\n", "\r\n", "# x\n", "\n- x\n", "\u{200b}",
    "\u{202e}\u{2066}", "“", "」", "ö", "。", "字", "[!NOTE]", "<", ">", "<a href=x>", "<br>", "<div>", "'", "\"", "\" onclick=\"x", "' onclick='x", ")", "(", "}", "{", "}}", "{{", "#", "\0",
    "]]>", "</title><b>", "<![CDATA[", "\u{feff}---\n", "---\n", "+++\n", "&notit", "{x}", "<X y={1}/>", "import x from 'y'", "export const x = 1", "yes", "null", "0x1F", "1e3", "~", "%", "@x",
    "2024-01-01", "!!str", "*a", "&a", "? x", "- x: y", "x: y", " #x", "'''", "\"\"\"", "\u{85}", "\u{2028}", "\u{1f}", "\u{7f}",
];

/// A generator of numbers (Marsaglia's xorshift64), for the same attack each time.
pub struct Random(u64);

impl Random {
    pub fn of(seed: u64) -> Random {
        Random(seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

/// These words with letters changed, and now and then with something hostile among them.
pub fn words(text: &str, random: &mut Random) -> String {
    let mut text = match random.below(4) {
        0 => "ä".to_string(),
        1 => text.to_string(),
        _ => text.replace('e', "é").replace('a', "á"),
    };
    for _ in 0..random.below(4) {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        text.insert_str(places[random.below(places.len())], HOSTILE[random.below(HOSTILE.len())]);
    }
    text
}

/// A translation with the tags of its unit, as they stand there, and attacked words and attributes.
pub fn unit(unit: &Unit, random: &mut Random) -> Translation {
    let mut piece = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(words(text, random)),
        other => other.clone(),
    };
    let text = Inline { pieces: unit.text.pieces.iter().map(&mut piece).collect() };
    let attributes = unit.attributes.iter().map(|attribute| (attribute.name.clone(), words(&attribute.text, random))).collect();
    Translation { text, attributes, ..Translation::default() }
}
