//! A language as a project names it, and what its BCP 47 tag tells.

use std::fmt;

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language tag: the string that the configuration has, verbatim, and its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale {
    written: String,
    id: LanguageIdentifier,
}

impl Locale {
    /// Reads a tag such as `de`, `pt-BR` or `zh-Hans`; aliases are resolved (`iw` means `he`).
    pub fn parse(written: &str) -> Option<Locale> {
        let canonical = icu_locale::Locale::try_from_str(&written.replace('_', "-")).ok().map(|mut locale| {
            icu_locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
            locale.id.to_string()
        });
        let id = canonical.as_deref().unwrap_or(written).parse().ok()?;
        Some(Locale { written: written.to_string(), id })
    }

    /// The tag as the configuration writes it; it stands in paths.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The canonical BCP 47 tag, for `lang` attributes and engines.
    pub fn tag(&self) -> String {
        self.id.to_string()
    }

    /// The canonical identifier.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The primary language, such as `pt` in `pt-BR`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    pub fn is_right_to_left(&self) -> bool {
        self.id.character_direction() == CharacterDirection::RTL
    }

    /// `"rtl"` or `"ltr"`, as HTML's `dir` attribute has it.
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_string_and_knows_its_meaning() {
        let hebrew = Locale::parse("iw").unwrap();
        assert_eq!((hebrew.as_str(), hebrew.tag().as_str(), hebrew.direction()), ("iw", "he", "rtl"));
        let brazil = Locale::parse("pt_BR").unwrap();
        assert_eq!((brazil.as_str(), brazil.tag().as_str(), brazil.language()), ("pt_BR", "pt-BR", "pt"));
        assert!(Locale::parse("not a tag").is_none());
    }
}
