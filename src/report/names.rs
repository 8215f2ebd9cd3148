//! The names of languages in the reader's language: messages `language-de`, `language-pt-br`. A language that has none
//! is called by its code, and a region or script that has none stands in brackets.

use crate::say::Say;
use crate::text::Locale;

/// `German`, `Portuguese (Brazil)`; for a language without a name an empty text, its code says all there is.
pub fn language(locale: &Locale, say: &Say) -> String {
    let tag = locale.tag().to_ascii_lowercase();
    if let Some(name) = say.word(&format!("language-{tag}")) {
        return name;
    }
    let language = locale.language();
    let Some(name) = say.word(&format!("language-{language}")) else { return String::new() };
    match locale.tag().split_once('-') {
        Some((_, rest)) => format!("{name} ({rest})"),
        None => name,
    }
}

/// `de German`: the code first, as it stands in the configuration.
pub fn both(locale: &Locale, say: &Say) -> String {
    format!("{} {}", locale.as_str(), language(locale, say)).trim_end().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_nearest_and_says_what_differs() {
        let name = |code: &str, to: &str| Locale::parse(code).map(|locale| both(&locale, &Say::new(to))).unwrap_or_default();
        assert_eq!(name("de", "en"), "de German");
        assert_eq!(name("de", "de"), "de Deutsch");
        assert_eq!(name("pt-BR", "en"), "pt-BR Portuguese (Brazil)");
        assert_eq!(name("de-LI", "en"), "de-LI German (LI)");
        assert_eq!(name("tlh", "en"), "tlh");
    }
}
