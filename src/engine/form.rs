//! The forms in which a text with tags travels to a machine, and the way back.
//!
//! Which form a machine's markup mode leaves alone was measured for each: XML for DeepL, HTML with `notranslate` for
//! Google, Azure and LibreTranslate, our own tags for language models, and made-up words for whoever reads plain text
//! only. Attributes never travel: a tag is a name, and what it stands for stays here.

use super::protect::{self, Flat, Kept, Scheme, Taking, addresses, flatten, restore};
use super::{Term, quotes, terms};
use crate::inline::{Inline, Kind, Piece, Shape, Tag, message};

/// How a text is written for a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// `<a1>…</a1>`, every `&`, `<` and `>` in the words escaped; what is locked stands in elements to be ignored.
    Xml,
    /// `<a id="a1">…</a>`, what is locked in `<span translate="no">`.
    Html,
    /// The same, and terms in `<mstrans:dictionary translation="…">`.
    AzureHtml,
    /// The same as the former, what is locked in `<apertium-notrans>`.
    ApertiumHtml,
    /// As people read and write it: `<a1>…</a1>`, a lone `<` as it is.
    Tags,
    /// Words alone: each tag and whatever is locked is a made-up word.
    Words,
}

/// The tag of an address that is kept from a machine in XML; no text has one with this number.
pub const ADDRESS: Tag = Tag { kind: Kind::Word, number: 0 };

/// A text as it travels.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sent {
    pub form: Form,
    pub wire: String,
    /// What the made-up words stand for.
    flat: Option<Flat>,
}

impl Form {
    /// A short name, which stands in the keys of the journal.
    pub fn name(self) -> &'static str {
        match self {
            Form::Xml => "xml",
            Form::Html => "html",
            Form::AzureHtml => "azure-html",
            Form::ApertiumHtml => "apertium-html",
            Form::Tags => "tags",
            Form::Words => "words",
        }
    }

    /// Writes a text in this form; these terms, and addresses, are kept from the machine.
    pub(super) fn write(self, inline: &Inline, terms: &[Term]) -> Sent {
        if self == Form::Words {
            let flat = flatten(inline, &Taking { scheme: Scheme::Letters, mask_tags: true, keep: &|text| terms::kept(text, terms) });
            return Sent { form: self, wire: flat.text.clone(), flat: Some(flat) };
        }
        let wire = match self {
            Form::Tags => message::write(inline),
            _ => written(inline, terms, self),
        };
        Sent { form: self, wire, flat: None }
    }
}

impl Sent {
    /// Reads an answer; `None` if its markup is not ours or does not nest.
    pub(super) fn read(&self, answer: &str) -> Option<Inline> {
        match self.form {
            Form::Xml => Some(without_addresses(message::read(answer).ok()?)),
            Form::Html | Form::AzureHtml | Form::ApertiumHtml => from_html(answer),
            Form::Tags => message::read(answer).ok(),
            Form::Words => restore(self.flat.as_ref()?, &Inline::text(answer.trim_matches(' '))),
        }
    }
}

fn written(inline: &Inline, terms: &[Term], form: Form) -> String {
    let write = |piece: &Piece| if form == Form::Xml { xml(piece) } else { html(piece, form) };
    let mut out = String::new();
    for piece in &inline.pieces {
        let Piece::Text(text) = piece else {
            out.push_str(&write(piece));
            continue;
        };
        let text = quotes::plain(text);
        let mut at = 0;
        for Kept { range, says } in terms::kept(&text, terms) {
            out.push_str(&escape(&text[at..range.start]));
            let words = &text[range.clone()];
            out.push_str(&match form {
                Form::AzureHtml if says != words => format!("<mstrans:dictionary translation=\"{}\">{}</mstrans:dictionary>", escape(&says).replace('"', "&quot;"), escape(words)),
                _ => write(&Piece::Locked(ADDRESS, says)),
            });
            at = range.end;
        }
        out.push_str(&escape(&text[at..]));
    }
    out
}

fn xml(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => escape(text),
        Piece::Open(tag) => format!("<{tag}>"),
        Piece::Close(tag) => format!("</{tag}>"),
        Piece::Alone(tag) => format!("<{tag}/>"),
        Piece::Locked(tag, shown) => format!("<{tag}>{}</{tag}>", escape(shown)),
    }
}

/// A pair is `<a id="a1">`, what stands alone `<img id="img1"/>`, and what is locked is guarded; an address has no id.
fn html(piece: &Piece, form: Form) -> String {
    match piece {
        Piece::Text(text) => escape(text),
        Piece::Open(tag) => format!("<a id=\"{tag}\">"),
        Piece::Close(_) => "</a>".to_string(),
        Piece::Alone(tag) => format!("<img id=\"{tag}\"/>"),
        Piece::Locked(tag, shown) => {
            let id = if *tag == ADDRESS { String::new() } else { format!(" id=\"{tag}\"") };
            match form {
                Form::ApertiumHtml => format!("<apertium-notrans><span{id}>{}</span></apertium-notrans>", escape(shown)),
                _ => format!("<span{id} class=\"notranslate\" translate=\"no\">{}</span>", escape(shown)),
            }
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn without_addresses(inline: Inline) -> Inline {
    let mut out = Inline::default();
    for piece in inline.pieces {
        match piece {
            Piece::Text(text) | Piece::Locked(ADDRESS, text) => out.push_text(&text),
            other => out.pieces.push(other),
        }
    }
    out
}

/// Reads a machine's HTML back; `None` if a tag is not one of ours or not closed in order.
fn from_html(html: &str) -> Option<Inline> {
    let mut out = Inline::default();
    let mut open: Vec<Tag> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words(&mut out, &rest[..at]);
        let end = at + rest[at..].find('>')?;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let named = || tag.split_once("id=\"").map(|(_, value)| value.split('"').next().and_then(Tag::parse));
        match tag.split([' ', '/']).find(|part| !part.is_empty())? {
            "apertium-notrans" | "mstrans:dictionary" => {}
            "a" if tag.starts_with('/') => out.pieces.push(Piece::Close(open.pop()?)),
            "a" => {
                let tag = named()??;
                if tag.kind.shape() != Shape::Pair {
                    return None;
                }
                open.push(tag);
                out.pieces.push(Piece::Open(tag));
            }
            "img" if tag.starts_with('/') => {}
            "img" => out.pieces.push(Piece::Alone(named()??)),
            "span" => {
                let (shown, after) = rest.split_once("</span>")?;
                match named() {
                    Some(tag) => out.pieces.push(Piece::Locked(tag?, message::decode(shown))),
                    None => out.push_text(&message::decode(shown)),
                }
                rest = after;
            }
            _ => return None,
        }
    }
    words(&mut out, rest);
    open.is_empty().then_some(out)
}

/// Adds words of a machine; some leave two blanks before small words.
fn words(out: &mut Inline, html: &str) {
    let mut text = message::decode(html);
    while text.contains("  ") {
        text = text.replace("  ", " ");
    }
    let text = match out.pieces.last() {
        Some(Piece::Text(before)) if before.ends_with(' ') => text.trim_start_matches(' '),
        _ => &text,
    };
    out.push_text(text);
}

/// Whether a text has words that a machine could translate.
pub(super) fn has_words(text: &str) -> bool {
    let kept = addresses(text);
    protect::words(text).any(|word| !kept.iter().any(|range| range.start <= word.start && word.end <= range.end) && text[word].contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FORMS: [Form; 6] = [Form::Xml, Form::Html, Form::AzureHtml, Form::ApertiumHtml, Form::Tags, Form::Words];

    #[test]
    fn locked_words_and_addresses_are_guarded() {
        let text = message::read("Run <c1>ls</c1> at <a1>www.x.org</a1> & <img1/>").unwrap();
        let wire = |form: Form| form.write(&text, &[]).wire;
        assert_eq!(wire(Form::Xml), "Run <c1>ls</c1> at <a1><w0>www.x.org</w0></a1> &amp; <img1/>");
        assert_eq!(wire(Form::Tags), "Run <c1>ls</c1> at <a1>www.x.org</a1> & <img1/>");
        assert_eq!(wire(Form::Words), "Run XQ1Z at XQ2Z XQ3Z XQ4Z & XQ5Z");
        assert!(wire(Form::Html).contains("<span class=\"notranslate\" translate=\"no\">www.x.org</span></a>"));
        assert!(wire(Form::ApertiumHtml).contains("<apertium-notrans><span id=\"c1\">ls</span></apertium-notrans>"));
    }

    #[test]
    fn terms_stand_in_their_translation() {
        let text = message::read("Ask the <a1>Fund</a1> of Mark Stone.").unwrap();
        let terms = [
            Term { source: "fund".into(), target: Some("Topf & Co".into()), forms: Vec::new() },
            Term { source: "Mark Stone".into(), target: None, forms: Vec::new() },
        ];
        for form in [Form::Xml, Form::Html, Form::ApertiumHtml, Form::Words] {
            let sent = form.write(&text, &terms);
            assert_eq!(sent.read(&sent.wire).map(|back| message::write(&back)).as_deref(), Some("Ask the <a1>Topf & Co</a1> of Mark Stone."), "{}", sent.wire);
        }
        let azure = Form::AzureHtml.write(&text, &terms);
        assert!(azure.wire.contains("<mstrans:dictionary translation=\"Topf &amp; Co\">Fund</mstrans:dictionary>"), "{}", azure.wire);
        assert!(azure.wire.contains("translate=\"no\">Mark Stone</span>"), "{}", azure.wire);
        assert_eq!(azure.read("Frag <a id=\"a1\"><mstrans:dictionary translation=\"x\">Topf</mstrans:dictionary></a>").map(|back| message::write(&back)).as_deref(), Some("Frag <a1>Topf</a1>"));
    }

    #[test]
    fn foreign_markup_is_no_answer() {
        for html in ["<script>x</script>", "<a id=\"a1\">x", "x</a>", "<a>x</a>", "<a id=\"img1\">x</a>", "<", "<>"] {
            assert_eq!(from_html(html), None, "{html}");
        }
        assert_eq!(Form::Xml.write(&Inline::text("x"), &[]).read("<b1>x"), None);
    }

    proptest! {
        /// A machine that changes nothing gives every text back in every form, the number of blanks aside.
        #[test]
        fn every_form_brings_every_text_back(inline in crate::engine::protect::tests::texts()) {
            let folded = |inline: &Inline| message::write(inline).split_whitespace().collect::<String>();
            for form in FORMS {
                let sent = form.write(&inline, &[]);
                let back = sent.read(&sent.wire);
                let plain = Inline { pieces: inline.pieces.iter().map(|piece| if let Piece::Text(text) = piece { Piece::Text(quotes::plain(text)) } else { piece.clone() }).collect() };
                let wanted = if form == Form::Tags { &inline } else { &plain };
                prop_assert_eq!(back.as_ref().map(folded), Some(folded(wanted)), "{:?} {}", form, sent.wire);
            }
        }

        #[test]
        fn any_answer_is_read_without_panic(answer in "[<>/a-c&;\" =id1XQZ\n]{0,40}") {
            for form in FORMS {
                let _ = form.write(&message::read("a <a1>b</a1> <img1/>").unwrap(), &[]).read(&answer);
            }
        }
    }
}
