//! The facts of a text: what must not stand outdated on a page while a wording may.

/// The ordered sequence of a text's facts: numbers with their neighbouring word or sign, number words, times, weekdays,
/// months, currencies, negations, words like open, closed, cancelled and free, capitalised words inside a sentence
/// (not in languages that capitalise nouns), e-mail addresses. `None` where the language has no word list.
pub fn facts(text: &str, language: &str) -> Option<Vec<String>> {
    let _ = text;
    let _ = language;
    None
}

/// The numbers of a text in any script, in order, as plain digits: what must be the same between languages.
pub fn numbers(text: &str) -> Vec<String> {
    let _ = text;
    Vec::new()
}
