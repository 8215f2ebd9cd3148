//! XLIFF that came back. Entities other than XML's own five are not known and none is expanded; what a program added around
//! our texts (segments, matches, its own elements) is passed over.

use std::path::Path;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Error, Result};
use crate::exchange::{At, Fault, Key, Parcel, Returned, Text, unreadable};
use crate::finding::Place;
use crate::inline::{Inline, Piece, Shape, Tag};
use crate::msg;
use crate::say::Msg;
use crate::text::encoding::decoded;
use crate::text::lines::Starts;

/// The states in which the standard says that a person has approved a target, and that nobody has translated it.
const APPROVED: [&str; 2] = ["final", "signed-off"];
const UNTRANSLATED: [&str; 2] = ["new", "needs-translation"];

/// Reads a file. One that is no XML, or another version of XLIFF, is an error; a text that cannot be read is a fault.
pub fn read(bytes: &[u8], path: &Path) -> Result<Parcel> {
    let text = decoded(bytes).ok_or_else(|| unreadable(path, msg!("exchange-not-utf8")))?;
    let mut reader = Reader::from_str(&text);
    let starts = Starts::of(&text);
    let place = |offset: u64| {
        let (line, column) = starts.line_column(&text, usize::try_from(offset).unwrap_or(usize::MAX));
        Place { path: path.to_path_buf(), line, column }
    };
    let mut reading = Reading::default();
    let mut depth = 0usize;
    loop {
        let at = reader.buffer_position();
        let broken = |says: Msg| Error::failed(says).at(place(at));
        match reader.read_event().map_err(|fault| broken(msg!("exchange-xml", why = fault.to_string())))? {
            Event::Start(tag) => {
                depth += 1;
                reading.open(&tag, place(at)).map_err(broken)?;
            }
            Event::Empty(tag) => {
                reading.open(&tag, place(at)).map_err(broken)?;
                reading.close(tag.local_name().as_ref());
            }
            Event::End(tag) => {
                depth -= 1;
                reading.close(tag.local_name().as_ref());
            }
            Event::Text(words) => reading.words(&words.xml10_content()),
            Event::CData(words) => reading.words(&words.xml10_content()),
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(letter)) => reading.words(letter.encode_utf8(&mut [0; 4])),
                _ => match resolve_predefined_entity(&name) {
                    Some(letter) => reading.words(letter),
                    None => return Err(broken(msg!("exchange-entity", name = name.to_string()))),
                },
            },
            // A document type may name a DTD, which is not fetched; it may not bring definitions of its own.
            Event::DocType(words) if words.contains('[') => return Err(broken(msg!("exchange-doctype"))),
            Event::Eof if depth > 0 => return Err(broken(msg!("exchange-torn"))),
            Event::Eof => break,
            _ => {}
        }
    }
    match reading.is_xliff {
        true => Ok(reading.parcel),
        false => Err(unreadable(path, msg!("exchange-no-xliff"))),
    }
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    is_xliff: bool,
    parcel: Parcel,
    page: String,
    language: Option<String>,
    unit: Option<Unit>,
    /// The text that is being read, and the elements that are open in it.
    text: Option<(Side, Inline, Vec<Element>)>,
    /// How deep we are inside of something that is passed over.
    passed_over: usize,
}

struct Unit {
    at: At,
    id: String,
    key: Option<Key>,
    source: Option<Inline>,
    target: Option<Inline>,
    approved: bool,
    /// The state of its target.
    state: Option<String>,
    fault: Option<Msg>,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Source,
    Target,
}

/// An element inside a text.
enum Element {
    /// Words inside count as the text's own: a segment, a mark.
    Around,
    Pair(Tag),
    /// `<bpt>`, `<ept>` and `<ph>`, whose content is code.
    Code { name: String, tag: Option<Tag>, shown: String },
}

impl Reading {
    fn open(&mut self, tag: &BytesStart, place: Place) -> std::result::Result<(), Msg> {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        if self.passed_over > 0 {
            self.passed_over += 1;
            return Ok(());
        }
        if self.text.is_some() {
            self.open_inline(name, tag);
            return Ok(());
        }
        match name {
            "xliff" => {
                let version = attribute(tag, "version").unwrap_or_default();
                if !version.starts_with("1.") {
                    return Err(msg!("exchange-version", version = version));
                }
                self.is_xliff = true;
            }
            "file" => {
                self.page = attribute(tag, "original").unwrap_or_default();
                self.language = attribute(tag, "target-language");
            }
            "trans-unit" => {
                self.unit = Some(Unit {
                    at: At { place, cell: None },
                    id: attribute(tag, "id").unwrap_or_default(),
                    key: attribute(tag, "extradata").and_then(|written| Key::parse(&written)),
                    source: None,
                    target: None,
                    approved: attribute(tag, "approved").is_some_and(|word| word == "yes"),
                    state: None,
                    fault: None,
                });
            }
            "source" if self.unit.is_some() => self.text = Some((Side::Source, Inline::default(), Vec::new())),
            "target" => {
                let Some(unit) = &mut self.unit else { return Ok(()) };
                unit.state = attribute(tag, "state");
                self.text = Some((Side::Target, Inline::default(), Vec::new()));
            }
            "alt-trans" | "seg-source" | "note" | "header" => self.passed_over = 1,
            _ => {}
        }
        Ok(())
    }

    fn open_inline(&mut self, name: &str, tag: &BytesStart) {
        let Some((side, text, open)) = &mut self.text else { return };
        let id = attribute(tag, "id").unwrap_or_default();
        let known = Tag::parse(&id);
        let is_code = matches!(name, "g" | "x" | "bx" | "ex" | "bpt" | "ept" | "ph" | "it");
        if let (true, None, Side::Target, Some(unit)) = (is_code, known, *side, &mut self.unit) {
            unit.fault.get_or_insert(msg!("exchange-code", code = format!("<{name} id=\"{id}\">")));
        }
        let inside_code = matches!(open.last(), Some(Element::Code { .. }));
        open.push(match (name, known) {
            _ if inside_code => Element::Around,
            ("g", Some(tag)) => {
                text.pieces.push(Piece::Open(tag));
                Element::Pair(tag)
            }
            ("x", Some(tag)) => {
                text.pieces.push(Piece::Alone(tag));
                Element::Around
            }
            ("bx", Some(tag)) => {
                text.pieces.push(Piece::Open(tag));
                Element::Around
            }
            ("ex", Some(tag)) => {
                text.pieces.push(Piece::Close(tag));
                Element::Around
            }
            ("bpt" | "ept" | "ph" | "it", tag) => Element::Code { name: name.to_string(), tag, shown: String::new() },
            _ => Element::Around,
        });
    }

    fn words(&mut self, words: &str) {
        if self.passed_over > 0 {
            return;
        }
        let Some((_, text, open)) = &mut self.text else { return };
        match open.iter_mut().rev().find(|element| matches!(element, Element::Code { .. })) {
            Some(Element::Code { shown, .. }) => shown.push_str(words),
            _ => text.push_text(words),
        }
    }

    fn close(&mut self, name: &str) {
        if self.passed_over > 0 {
            self.passed_over -= 1;
            return;
        }
        if let Some((_, text, open)) = &mut self.text
            && let Some(element) = open.pop()
        {
            match element {
                Element::Pair(tag) => text.pieces.push(Piece::Close(tag)),
                Element::Code { name, tag: Some(tag), shown } => text.pieces.push(match name.as_str() {
                    "bpt" => Piece::Open(tag),
                    "ept" => Piece::Close(tag),
                    _ if shown.is_empty() || tag.kind.shape() != Shape::Locked => Piece::Alone(tag),
                    _ => Piece::Locked(tag, shown),
                }),
                _ => {}
            }
            return;
        }
        if let Some((side, text, _)) = self.text.take() {
            if let Some(unit) = &mut self.unit {
                match side {
                    Side::Source => unit.source = Some(text),
                    Side::Target => unit.target = Some(text),
                }
            }
            return;
        }
        if name == "trans-unit"
            && let Some(unit) = self.unit.take()
        {
            self.finish(unit);
        }
    }

    fn finish(&mut self, unit: Unit) {
        if let Some(says) = unit.fault {
            self.parcel.faults.push(Fault { at: unit.at, id: Some(unit.id), says });
            return;
        }
        let is = |states: &[&str]| unit.state.as_deref().map(|state| states.contains(&state));
        // The source's text that was exported for want of another, as it was.
        let is_untouched = is(&UNTRANSLATED) == Some(true) && unit.target == unit.source;
        self.parcel.items.push(Returned {
            approved: is(&APPROVED).unwrap_or(unit.approved),
            target: Text::Coded(unit.target.filter(|_| !is_untouched).unwrap_or_default()),
            at: unit.at,
            language: self.language.clone(),
            page: self.page.clone(),
            id: unit.id,
            key: unit.key,
            source: unit.source.map(Text::Coded),
        });
    }
}

/// The value of an attribute; one that cannot be read is not there.
fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    Some(attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parcel(body: &str) -> Parcel {
        let text = format!("<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"><file original=\"a.md\" source-language=\"en\" target-language=\"de\" datatype=\"plaintext\"><body>\n{body}\n</body></file></xliff>");
        read(text.as_bytes(), Path::new("a.xlf")).unwrap()
    }

    fn target(body: &str) -> String {
        let parcel = parcel(&format!("<trans-unit id=\"k\"><source>x</source><target>{body}</target></trans-unit>"));
        assert!(parcel.faults.is_empty(), "{:?}", parcel.faults);
        let Text::Coded(inline) = &parcel.items[0].target else { panic!() };
        crate::inline::message::write(inline)
    }

    #[test]
    fn reads_what_translation_programs_make_of_codes_and_segments() {
        assert_eq!(target("a <g id=\"a1\">b</g> <x id=\"br1\"/>&lt;&#228;"), "a <a1>b</a1> <br1/><ä");
        assert_eq!(target("<mrk mtype=\"seg\" mid=\"1\">One.</mrk> <mrk mtype=\"seg\" mid=\"2\">Two <ph id=\"c1\">npm</ph>.</mrk>"), "One. Two <c1>npm</c1>.");
        assert_eq!(target("<bpt id=\"b1\">&lt;b></bpt>fat<ept id=\"b1\">&lt;/b></ept><![CDATA[ & ]]>"), "<b1>fat</b1> & ");
        assert_eq!(target("<ph id=\"c1\"/>"), "<c1/>");
    }

    #[test]
    fn matches_and_notes_are_no_texts() {
        let parcel = parcel("<trans-unit id=\"k\" extradata=\"k3f9x-8dq2m\" approved=\"yes\"><source>x</source><seg-source><mrk mtype=\"seg\" mid=\"1\">x</mrk></seg-source><target>y</target><alt-trans><source>p</source><target state=\"final\">q</target></alt-trans><note>n</note></trans-unit>\n<trans-unit id=\"l\"><source>x</source></trans-unit>");
        assert_eq!(parcel.items.len(), 2);
        assert!(parcel.items[0].approved && !parcel.items[1].approved && parcel.items[1].target.is_blank());
        assert_eq!(parcel.items[0].target, Text::Coded(Inline::text("y")));
        assert_eq!(parcel.items[0].key, Key::parse("k3f9x-8dq2m"));
        assert_eq!((parcel.items[1].at.place.line, parcel.items[1].page.as_str()), (4, "a.md"));
    }

    #[test]
    fn states_that_say_approved() {
        let cases = [("no", " state=\"final\"", true), ("no", " state=\"signed-off\"", true), ("yes", "", true), ("yes", " state=\"translated\"", false), ("yes", " state=\"needs-review-translation\"", false), ("no", "", false)];
        for (word, state, approved) in cases {
            let parcel = parcel(&format!("<trans-unit id=\"k\" approved=\"{word}\"><source>x</source><target{state}>y</target></trans-unit>"));
            assert_eq!(parcel.items[0].approved, approved, "{word} {state}");
        }
        let copy = parcel("<trans-unit id=\"k\"><source>x</source><target state=\"needs-translation\">x</target></trans-unit><trans-unit id=\"l\"><source>x</source><target state=\"translated\">x</target></trans-unit>");
        assert!(copy.items[0].target.is_blank() && !copy.items[1].target.is_blank());
    }

    #[test]
    fn nothing_is_expanded_and_nothing_foreign_taken() {
        let fault = |text: &str| read(text.as_bytes(), Path::new("a.xlf")).unwrap_err().says.key;
        assert_eq!(fault("<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff version=\"1.2\"/>"), "exchange-doctype");
        assert_eq!(fault("<xliff version=\"1.2\"><file><body><trans-unit id=\"k\"><target>&a;</target></trans-unit></body></file></xliff>"), "exchange-entity");
        assert_eq!(fault("<xliff version=\"2.0\"/>"), "exchange-version");
        assert_eq!(fault("<html/>"), "exchange-no-xliff");
        assert_eq!(fault("<xliff version=\"1.2\"><file></xliff>"), "exchange-xml");
        let foreign = parcel("<trans-unit id=\"k\"><source>x</source><target><g id=\"7\">y</g></target></trans-unit>");
        assert_eq!((foreign.items.len(), foreign.faults[0].says.key), (0, "exchange-code"));
    }

    #[test]
    fn reads_other_encodings() {
        let text = "<xliff version=\"1.2\"><file original=\"a\"><body><trans-unit id=\"k\"><target>ä</target></trans-unit></body></file></xliff>";
        let mut wide: Vec<u8> = vec![0xFF, 0xFE];
        wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        for bytes in [wide, [b"\xEF\xBB\xBF", text.as_bytes()].concat()] {
            assert_eq!(read(&bytes, Path::new("a.xlf")).unwrap().items[0].target, Text::Coded(Inline::text("ä")));
        }
    }
}
