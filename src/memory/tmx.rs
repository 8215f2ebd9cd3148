//! TMX 1.4b, the exchange format of translation memories: reading what other tools wrote, and writing for them.
//!
//! Read by the rules of the specification (LISA, 2005): `bpt`/`ept` pairs and `ph` become tags by their type or what they
//! hold, `hi` is formatting, `it` and `ut` are dropped; a text whose tags then do not nest keeps its words alone.
//! Files may be UTF-8 or UTF-16, as some tools write them.

use std::collections::HashMap;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::inline::{Inline, Kind, Piece, Shape, Tag, message};
use crate::text::Locale;

/// The pairs of a memory for two languages. A region that only one side names does not part them: `EN-US` is `en`.
///
/// # Errors
/// If the text is not well-formed XML: at which byte, and why.
pub fn read(text: &str, from: &Locale, to: &Locale) -> Result<Vec<(Inline, Inline)>, (usize, String)> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut pairs = Vec::new();
    let mut unit: Vec<(String, Inline)> = Vec::new();
    let mut language = String::new();
    let mut segment: Option<Segment> = None;
    loop {
        let event = reader.read_event().map_err(|error| (reader.error_position() as usize, error.to_string()))?;
        match event {
            Event::Eof => return Ok(pairs),
            Event::Start(start) => match (segment.as_mut(), start.local_name().as_ref()) {
                (Some(segment), _) => segment.open(&start),
                (None, "tu") => unit.clear(),
                (None, "tuv") => language = attribute(&start, &["xml:lang", "lang"]).unwrap_or_default(),
                (None, "seg") => segment = Some(Segment::default()),
                _ => {}
            },
            Event::Empty(start) => {
                if let Some(segment) = &mut segment {
                    segment.open(&start);
                    segment.close(start.local_name().as_ref());
                }
            }
            Event::Text(text) => {
                if let Some(segment) = &mut segment {
                    segment.words(&text.xml10_content());
                }
            }
            Event::CData(text) => {
                if let Some(segment) = &mut segment {
                    segment.words(&text.xml10_content());
                }
            }
            Event::GeneralRef(name) => {
                if let Some(segment) = &mut segment {
                    segment.words(&referred(&name));
                }
            }
            Event::End(end) => match (segment.take(), end.local_name().as_ref()) {
                (Some(done), "seg") => unit.push((language.clone(), done.inline())),
                (Some(mut open), name) => {
                    open.close(name);
                    segment = Some(open);
                }
                (None, "tu") => {
                    let of = |locale: &Locale| nearest(&unit, locale);
                    if let (Some(source), Some(target)) = (of(from), of(to)) {
                        pairs.push((source.clone(), target.clone()));
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// The variant of a unit in a language: of exactly this one, else of the language whatever the region.
fn nearest<'u>(unit: &'u [(String, Inline)], locale: &Locale) -> Option<&'u Inline> {
    let known = || unit.iter().filter_map(|(tag, text)| Some((Locale::parse(&tag.replace('_', "-"))?, text)));
    let same = known().find(|(own, _)| own.as_str().eq_ignore_ascii_case(locale.as_str()));
    // Two scripts or two named regions are two languages; a region that one side leaves out is any.
    let like = || known().find(|(own, _)| own.language() == locale.language() && (own.as_str().len() == own.language().len() || locale.as_str().len() == locale.language().len()));
    same.or_else(like).map(|(_, text)| text)
}

/// An attribute, by the first of its names that is there.
pub fn attribute(start: &BytesStart, names: &[&str]) -> Option<String> {
    let value = |name: &&str| start.try_get_attribute(*name).ok().flatten();
    let found = names.iter().find_map(value)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}

/// What a reference such as `&lt;` or `&#8211;` stands for.
pub fn referred(name: &quick_xml::events::BytesRef) -> String {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return letter.to_string();
    }
    resolve_xml_entity(name).unwrap_or_default().to_string()
}

/// A segment being read.
#[derive(Default)]
struct Segment {
    parts: Vec<Part>,
    /// The inline element that is open with codes in it, and these.
    code: Option<(Part, String)>,
    depth: usize,
}

enum Part {
    Words(String),
    Open { i: String, kind: String, code: String },
    Close { i: String },
    Alone { kind: String, code: String },
    Dropped,
}

impl Segment {
    fn open(&mut self, start: &BytesStart) {
        let get = |name: &str| attribute(start, &[name]).unwrap_or_default();
        if self.code.is_some() {
            self.depth += 1;
            return;
        }
        let part = match start.local_name().as_ref() {
            "bpt" => Part::Open { i: get("i"), kind: get("type"), code: String::new() },
            "ept" => Part::Close { i: get("i") },
            "ph" => Part::Alone { kind: get("type"), code: String::new() },
            "it" | "ut" => Part::Dropped,
            "hi" => {
                self.depth += 1;
                self.parts.push(Part::Open { i: format!("hi{}", self.depth), kind: get("type"), code: String::new() });
                return;
            }
            _ => return,
        };
        self.code = Some((part, String::new()));
    }

    fn close(&mut self, name: &str) {
        match (&mut self.code, name) {
            (Some(_), _) if self.depth > 0 && !matches!(name, "bpt" | "ept" | "ph" | "it" | "ut") => self.depth -= 1,
            (open @ Some(_), _) => {
                if let Some((mut part, held)) = open.take() {
                    if let Part::Open { code, .. } | Part::Alone { code, .. } = &mut part {
                        *code = held;
                    }
                    self.parts.push(part);
                }
            }
            (None, "hi") => {
                self.parts.push(Part::Close { i: format!("hi{}", self.depth) });
                self.depth = self.depth.saturating_sub(1);
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        match &mut self.code {
            Some((_, held)) => held.push_str(words),
            None => self.parts.push(Part::Words(words.to_string())),
        }
    }

    fn inline(self) -> Inline {
        let mut names: HashMap<String, Tag> = HashMap::new();
        let mut counts: HashMap<Kind, u32> = HashMap::new();
        let mut numbered = |kind: Kind| {
            let count = counts.entry(kind).or_insert(0);
            *count += 1;
            Tag::new(kind, *count)
        };
        let mut out = Inline::default();
        for part in self.parts {
            match part {
                Part::Words(words) => out.push_text(&words),
                Part::Open { i, kind, code } => {
                    let tag = named(&code).filter(|tag| tag.kind.shape() == Shape::Pair).unwrap_or_else(|| numbered(pair_kind(&kind, &code)));
                    names.insert(i, tag);
                    out.pieces.push(Piece::Open(tag));
                }
                Part::Close { i } => out.pieces.extend(names.get(&i).map(|tag| Piece::Close(*tag))),
                Part::Alone { kind, code } => match message::read(&code).ok().filter(|own| own.pieces.len() == 1 && !own.tags().is_empty()) {
                    Some(own) => out.pieces.extend(own.pieces),
                    None => out.pieces.push(Piece::Alone(numbered(if kind == "image" { Kind::Image } else { Kind::Other }))),
                },
                Part::Dropped => {}
            }
        }
        match message::read(&message::write(&out)) {
            Ok(read) => read,
            Err(_) => Inline::text(out.plain()),
        }
    }
}

/// One of our own tags, as we write it.
fn named(code: &str) -> Option<Tag> {
    Tag::parse(code.trim().trim_start_matches("<").trim_end_matches('>'))
}

/// What kind a pair is, by what its type or its codes say.
fn pair_kind(kind: &str, code: &str) -> Kind {
    let code = code.trim_start().trim_start_matches('<').to_lowercase();
    let element = code.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    match (kind, element) {
        ("link", _) | (_, "a") => Kind::Link,
        ("bold", _) | (_, "b" | "strong") => Kind::Strong,
        ("italic", _) | (_, "i" | "em") => Kind::Emphasis,
        ("ulined", _) | (_, "u") => Kind::Underline,
        _ => Kind::Group,
    }
}

/// Writes a memory: pairs of texts with the names under which they stand.
pub fn write<'p>(from: &Locale, to: &Locale, pairs: impl Iterator<Item = (&'p str, &'p Inline, &'p Inline)>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    out.push_str(&format!(
        "<header creationtool=\"latimer\" creationtoolversion=\"{}\" segtype=\"paragraph\" o-tmf=\"ftl\" adminlang=\"en\" srclang=\"{from}\" datatype=\"html\"/>\n<body>\n",
        env!("CARGO_PKG_VERSION")
    ));
    for (name, source, target) in pairs {
        out.push_str(&format!("<tu tuid=\"{}\">\n", escaped(name)));
        for (locale, text) in [(from, source), (to, target)] {
            out.push_str(&format!("<tuv xml:lang=\"{locale}\"><seg>{}</seg></tuv>\n", segment(text)));
        }
        out.push_str("</tu>\n");
    }
    out.push_str("</body>\n</tmx>\n");
    out
}

fn segment(text: &Inline) -> String {
    let mut out = String::new();
    let mut order: Vec<Tag> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for piece in &text.pieces {
        let own = Inline { pieces: vec![piece.clone()] };
        match piece {
            Piece::Text(text) => out.push_str(&escaped(text)),
            Piece::Open(tag) => {
                order.push(*tag);
                open.push(order.len());
                let kind = match tag.kind {
                    Kind::Link => "link",
                    Kind::Strong => "bold",
                    Kind::Emphasis => "italic",
                    Kind::Underline => "ulined",
                    _ => "fnt",
                };
                out.push_str(&format!("<bpt i=\"{}\" type=\"{kind}\">{}</bpt>", order.len(), escaped(&format!("<{tag}>"))));
            }
            Piece::Close(tag) => out.push_str(&format!("<ept i=\"{}\">{}</ept>", open.pop().unwrap_or_default(), escaped(&format!("</{tag}>")))),
            Piece::Alone(_) | Piece::Locked(..) => out.push_str(&format!("<ph>{}</ph>", escaped(&message::write(&own)))),
        }
    }
    out
}

/// Text for XML 1.0, which has no place for most control characters.
pub fn escaped(text: &str) -> String {
    let allowed: String = text.chars().filter(|letter| !letter.is_control() || "\t\n\r".contains(*letter)).collect();
    quick_xml::escape::escape(allowed).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::protect::tests::texts;
    use proptest::prelude::*;

    fn locales() -> (Locale, Locale) {
        (Locale::parse("en").unwrap(), Locale::parse("de").unwrap())
    }

    #[test]
    fn reads_what_other_tools_write() {
        let text = r#"<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="EN-US"/><body>
<tu><prop type="x">seg</prop><tuv xml:lang="EN-US"><seg>Visit <bpt i="1">&lt;a href="/x"&gt;</bpt>the <bpt i="2" type="bold"/>office<ept i="2"/><ept i="1">&lt;/a&gt;</ept> &amp; go<ph type="image"/>.</seg></tuv>
<tuv lang="DE_de"><seg>Besuchen Sie <bpt i="7" type="link">{}</bpt>das <hi type="bold">Amt</hi><ept i="7"/> &#38; los<it pos="begin">x</it>.</seg></tuv><tuv xml:lang="fr"><seg>x</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu></body></tmx>"#;
        let (from, to) = locales();
        let pairs: Vec<_> = read(text, &from, &to).unwrap().iter().map(|(source, text)| (message::write(source), message::write(text))).collect();
        assert_eq!(pairs, [("Visit <a1>the <b1>office</b1></a1> & go<img1/>.".into(), "Besuchen Sie <a1>das <b1>Amt</b1></a1> & los.".into())]);
        assert!(read("<tmx><body></tmx>", &from, &to).is_err());
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(crate::text::encoding::decoded(&wide).as_deref(), Some(text));
    }

    proptest! {
        #[test]
        fn reads_what_it_wrote(source in texts(), text in texts(), name in "[a-z<&\"]{1,9}") {
            let (from, to) = locales();
            let written = write(&from, &to, [(name.as_str(), &source, &text)].into_iter());
            prop_assert_eq!(read(&written, &from, &to).unwrap(), vec![(source, text)]);
        }
    }
}
