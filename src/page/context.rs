//! What a translator is told about a unit: the context line of its message, and the word that leads its id.

use super::{TagInfo, Unit, UnitKind};
use crate::inline::{Kind, Piece, Tag};

/// The longest target or lead sentence that a context line shows, in characters.
const SHOWN: usize = 80;

impl Unit {
    /// The context line: what kind of text it is, what it continues, what its tags stand for.
    pub fn context(&self) -> String {
        let mut out = self.kind.words();
        if let Some(lead) = &self.lead {
            out.push_str(&format!(", continues “{}”", shortened(lead)));
        }
        for (tag, words) in self.shown() {
            out.push_str(&format!(" · {tag} = {words}"));
        }
        out
    }

    /// What the context line says of the tags, word for word: by this they are known again.
    pub fn shown(&self) -> Vec<(Tag, String)> {
        // A link's target is shown whole, for an approval may speak of it.
        let words = |info: &TagInfo| if info.tag.kind == Kind::Link { one_line(&info.stands_for) } else { shortened(&info.stands_for) };
        self.tags.iter().filter(|info| self.needs_words(info)).map(|info| (info.tag, words(info))).collect()
    }

    /// A short word for the unit's kind, which leads its id.
    pub fn kind_slug(&self) -> &'static str {
        match &self.kind {
            UnitKind::Heading(_) => "h",
            UnitKind::Paragraph => "p",
            UnitKind::ListItem => "li",
            UnitKind::TableCell => "td",
            UnitKind::TableHead => "th",
            UnitKind::Term => "dt",
            UnitKind::Definition => "dd",
            UnitKind::Caption => "cap",
            UnitKind::Footnote => "fn",
            UnitKind::Quotation => "q",
            UnitKind::Alt => "alt",
            UnitKind::FrontMatter(_) => "fm",
            UnitKind::Value(_) => "v",
            UnitKind::Meta(_) => "meta",
            UnitKind::Other(_) => "x",
        }
    }

    /// A tag whose content stands in the message, and a line break, need no explanation.
    fn needs_words(&self, info: &TagInfo) -> bool {
        let shown = self.text.pieces.iter().any(|piece| matches!(piece, Piece::Locked(tag, _) if *tag == info.tag));
        !shown && info.tag.kind != Kind::Break && !info.stands_for.is_empty()
    }
}

impl UnitKind {
    /// What the kind is called in a catalog.
    pub fn words(&self) -> String {
        match self {
            UnitKind::Heading(level) => format!("heading {level}"),
            UnitKind::Paragraph => "paragraph".into(),
            UnitKind::ListItem => "list item".into(),
            UnitKind::TableCell => "table cell".into(),
            UnitKind::TableHead => "table heading".into(),
            UnitKind::Term => "term".into(),
            UnitKind::Definition => "definition".into(),
            UnitKind::Caption => "caption".into(),
            UnitKind::Footnote => "footnote".into(),
            UnitKind::Quotation => "quotation".into(),
            UnitKind::Alt => "image text".into(),
            UnitKind::FrontMatter(key) => format!("front matter {key}"),
            UnitKind::Value(key) => format!("value {key}"),
            UnitKind::Meta(name) => name.clone(),
            UnitKind::Other(name) => name.clone(),
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text on one line, cut after a word if it is long.
fn shortened(text: &str) -> String {
    let text = one_line(text);
    if text.chars().count() <= SHOWN {
        return text;
    }
    let cut: String = text.chars().take(SHOWN).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}
