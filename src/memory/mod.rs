//! The translation memory: every approved text of the project, and what imported memories ([`tmx`]) have, by the source
//! text it was approved for. What is found is exact, or alike to a percentage ([`alike`]), or put together from
//! sentences that are known one by one.

mod alike;
pub mod tmx;

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::catalog::{Message, sums, write};
use crate::inline::{Inline, Piece, Tag, message};
use crate::text::{Locale, Sum};
use alike::Index;

/// An approved text that a draft can be made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    pub text: Message,
    /// Where it stands: the catalog's name and the id, or the imported file's name; without blanks.
    pub origin: String,
    /// What it was approved for, in message form.
    source: String,
}

/// A text that is much like the wanted one.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Source and translation, their tags named as in the wanted text where each has its like there.
    pub source: Inline,
    pub text: Inline,
    pub origin: String,
    /// How much alike the sources are, 1 to 99.
    pub per_cent: u8,
}

/// Approved texts of one pair of languages.
#[derive(Debug)]
pub struct Memory {
    from: Locale,
    to: Locale,
    matches: Vec<Match>,
    exact: HashMap<Sum, usize>,
    /// Made when they are first asked for: most runs find all they need as it stands.
    index: OnceLock<Index>,
    sentences: OnceLock<HashMap<Sum, String>>,
}

impl Memory {
    pub fn new(from: &Locale, to: &Locale) -> Memory {
        Memory { from: from.clone(), to: to.clone(), matches: Vec::new(), exact: HashMap::new(), index: OnceLock::new(), sentences: OnceLock::new() }
    }

    /// Learns that `text` is approved for `source`. The first text learnt for a source stays: its place decides, not chance.
    pub fn learn(&mut self, source: &Message, text: &Message, origin: String) {
        let std::collections::hash_map::Entry::Vacant(place) = self.exact.entry(sums::source_sum(source, &[])) else { return };
        let mut text = text.clone();
        // A link that one page's translation sends elsewhere says nothing about another page's link.
        text.attributes.retain(|(name, _)| sums::href_tag(name).is_none());
        place.insert(self.matches.len());
        let source = source.value.as_ref().and_then(|value| value.message_text()).unwrap_or_default();
        self.matches.push(Match { text, origin, source });
        self.index.take();
        self.sentences.take();
    }

    pub fn len(&self) -> usize {
        self.matches.len()
    }

    pub fn is_empty(&self) -> bool {
        self.matches.is_empty()
    }

    /// The approved text for exactly this source, layout and the style of its quotation marks aside.
    pub fn recall(&self, source: &Message) -> Option<&Match> {
        self.matches.get(*self.exact.get(&sums::source_sum(source, &[]))?)
    }

    /// The text whose source is most like this one, if it is so to `least` per cent. Of a text whose tags have no like
    /// on the other side nothing is said.
    pub fn alike(&self, source: &Inline, least: u8) -> Option<Alike> {
        let index = self.index.get_or_init(|| Index::of(self.matches.iter().map(|known| known.source.as_str())));
        let wanted = message::write(source);
        let (at, per_cent) = index.nearest(&wanted, least, |at| &self.matches[at].source)?;
        let known = &self.matches[at];
        let read = |text: &str| message::read(text).ok();
        let (before, after) = (read(&known.source)?, read(&known.text.value.as_ref()?.message_text()?)?);
        let names = renamed(&before.tags(), &source.tags())?;
        let named = |inline: Inline| Inline { pieces: inline.pieces.into_iter().map(|piece| with_name(piece, &names)).collect::<Option<_>>().unwrap_or_default() };
        Some(Alike { source: named(before), text: named(after), origin: known.origin.clone(), per_cent })
    }

    /// The translation of a text each of whose sentences is known, and of which there are several.
    pub fn by_sentences(&self, source: &Inline) -> Option<Inline> {
        let parts = write::sentences(&message::write(source), self.from.language());
        if parts.len() < 2 {
            return None;
        }
        let sentences = self.sentences.get_or_init(|| self.cut());
        let texts = parts.iter().map(|part| sentences.get(&sums::source_sum(&Message::text(part.clone()), &[])).map(String::as_str)).collect::<Option<Vec<_>>>()?;
        message::read(&texts.join(glue(&self.to))).ok()
    }

    /// The sentences of texts that split alike on both sides, and texts of one sentence as they are.
    fn cut(&self) -> HashMap<Sum, String> {
        let mut cut = HashMap::new();
        for known in self.matches.iter().filter(|known| known.text.attributes.is_empty() && !known.source.is_empty()) {
            let Some(text) = known.text.value.as_ref().and_then(|value| value.message_text()) else { continue };
            let (before, after) = (write::sentences(&known.source, self.from.language()), write::sentences(&text, self.to.language()));
            let whole = |parts: &[String]| parts.iter().all(|part| message::read(part).is_ok());
            if before.len() == after.len() && whole(&before) && whole(&after) {
                before.into_iter().zip(after).for_each(|(source, text)| {
                    cut.entry(sums::source_sum(&Message::text(source), &[])).or_insert(text);
                });
            }
        }
        cut
    }
}

/// What stands between sentences.
fn glue(locale: &Locale) -> &'static str {
    if ["zh", "ja", "th", "lo", "km", "my"].contains(&locale.language()) { "" } else { " " }
}

/// The names that the tags of a known source take in a wanted one: the first link is the first link, and so on. `None`
/// unless each has its like.
fn renamed(known: &[Tag], wanted: &[Tag]) -> Option<HashMap<Tag, Tag>> {
    let mut left: Vec<Tag> = wanted.to_vec();
    let names = known.iter().map(|tag| {
        let at = left.iter().position(|other| other.kind == tag.kind)?;
        Some((*tag, left.remove(at)))
    });
    let names = names.collect::<Option<HashMap<_, _>>>()?;
    left.is_empty().then_some(names)
}

fn with_name(piece: Piece, names: &HashMap<Tag, Tag>) -> Option<Piece> {
    let named = |tag: Tag| names.get(&tag).copied();
    Some(match piece {
        Piece::Text(_) => piece,
        Piece::Open(tag) => Piece::Open(named(tag)?),
        Piece::Close(tag) => Piece::Close(named(tag)?),
        // What a locked tag shows is the page's, which has its own.
        Piece::Alone(tag) | Piece::Locked(tag, _) => Piece::Alone(named(tag)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(pairs: &[(&str, &str)]) -> Memory {
        let mut memory = Memory::new(&Locale::parse("en").unwrap(), &Locale::parse("de").unwrap());
        pairs.iter().enumerate().for_each(|(at, (source, text))| memory.learn(&Message::text(*source), &Message::text(*text), format!("office.ftl#{at}")));
        memory
    }

    fn read(text: &str) -> Inline {
        message::read(text).unwrap()
    }

    #[test]
    fn recalls_exact_sources_and_the_first_text() {
        let memory = memory(&[("Contact", "Kontakt"), ("Contact", "Ansprechpartner")]);
        assert_eq!(memory.recall(&Message::text("Contact")).map(|found| &found.text), Some(&Message::text("Kontakt")));
        assert_eq!(memory.recall(&Message::text("Contacts")), None);
    }

    #[test]
    fn finds_the_text_that_is_most_alike_with_the_tags_of_today() {
        let memory = memory(&[
            ("The office is <b1>open</b1>. See <a1>the map</a1>.", "Das Amt ist <b1>offen</b1>. Siehe <a1>die Karte</a1>."),
            ("The office is closed for the whole summer.", "Das Amt ist den ganzen Sommer zu."),
        ]);
        let found = memory.alike(&read("The office is <b3>open</b3>. See <a2>the new map</a2>."), 70).unwrap();
        assert_eq!(message::write(&found.text), "Das Amt ist <b3>offen</b3>. Siehe <a2>die Karte</a2>.");
        assert!((70..99).contains(&found.per_cent), "{}", found.per_cent);
        assert_eq!(memory.alike(&read("The office is open. See the map."), 60), None, "a text with other tags");
        assert_eq!(memory.alike(&read("Nothing of the sort"), 50), None);
    }

    #[test]
    fn puts_a_text_together_from_sentences() {
        let memory = memory(&[("We advise you. Come to <a1>our office</a1>.", "Wir beraten Sie. Kommen Sie in <a1>unser Büro</a1>."), ("It is free.", "Das kostet nichts.")]);
        let made = memory.by_sentences(&read("It is free. Come to <a1>our office</a1>."));
        assert_eq!(made.map(|made| message::write(&made)).as_deref(), Some("Das kostet nichts. Kommen Sie in <a1>unser Büro</a1>."));
        assert_eq!(memory.by_sentences(&read("It is free. It is new.")), None);
        assert_eq!(memory.by_sentences(&read("It is free.")), None, "one sentence is a text of its own");
    }
}
