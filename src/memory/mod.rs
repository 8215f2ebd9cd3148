//! The translation memory: every approved text of the project, by the source text it was approved for.

use std::collections::HashMap;

use crate::catalog::{Message, sums};
use crate::text::{Locale, Sum};

/// An approved text that a draft can be made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    pub text: Message,
    /// Where it stands: the catalog's name and the id, without blanks.
    pub origin: String,
}

/// Approved texts, by language and source.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    texts: HashMap<(String, Sum), Match>,
}

impl Memory {
    /// Learns that `text` is approved for `source`. The first text learnt for a source stays: its place decides, not chance.
    pub fn learn(&mut self, locale: &Locale, source: &Message, text: &Message, origin: String) {
        let mut text = text.clone();
        // A link that one page's translation sends elsewhere says nothing about another page's link.
        text.attributes.retain(|(name, _)| sums::href_tag(name).is_none());
        let key = (locale.as_str().to_string(), sums::source_sum(source, &[]));
        self.texts.entry(key).or_insert(Match { text, origin });
    }

    /// The approved text for exactly this source, layout and the style of its quotation marks aside.
    pub fn recall(&self, locale: &Locale, source: &Message) -> Option<&Match> {
        self.texts.get(&(locale.as_str().to_string(), sums::source_sum(source, &[])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recalls_exact_sources_of_the_language_alone() {
        let mut memory = Memory::default();
        let german = Locale::parse("de").unwrap();
        memory.learn(&german, &Message::text("Contact"), &Message::text("Kontakt"), "office.ftl#h-contact".into());
        memory.learn(&german, &Message::text("Contact"), &Message::text("Ansprechpartner"), "fund.ftl#h-contact".into());
        assert_eq!(memory.recall(&german, &Message::text("Contact")).map(|found| &found.text), Some(&Message::text("Kontakt")));
        assert_eq!(memory.recall(&german, &Message::text("Contacts")), None);
        assert_eq!(memory.recall(&Locale::parse("fr").unwrap(), &Message::text("Contact")), None);
    }
}
