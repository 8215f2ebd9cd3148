//! Sums of money for machines that do not know their sign.
//!
//! A model whose vocabulary has no £ takes it for any unknown sign, and writes “euros”. Spelled out in words, the same
//! model translates sums of all currencies right.

/// Signs of currencies: the word in English, one and many, and the code that every other language understands.
const SIGNS: &[(char, &str, &str, &str)] = &[
    ('€', "euro", "euros", "EUR"),
    ('£', "pound", "pounds", "GBP"),
    ('$', "dollar", "dollars", "USD"),
    ('¥', "yen", "yen", "JPY"),
    ('₹', "rupee", "rupees", "INR"),
    ('₺', "lira", "lira", "TRY"),
    ('₴', "hryvnia", "hryvnias", "UAH"),
    ('₽', "rouble", "roubles", "RUB"),
    ('₩', "won", "won", "KRW"),
    ('₪', "shekel", "shekels", "ILS"),
];

/// Spells out the signs beside numbers that `unknown` says the machine does not know: `€2,500` becomes `2,500 euros`.
/// Where more words of the number follow (`€2 million`), the sign stays.
#[cfg(any(test, feature = "local"))]
pub(super) fn spelled_out(text: &str, language: &str, unknown: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(letter) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let after = at + letter.len_utf8();
        let sign = SIGNS.iter().find(|(sign, ..)| *sign == letter).filter(|_| unknown(&letter.to_string()));
        let Some((_, one, many, code)) = sign else {
            out.push(letter);
            at = after;
            continue;
        };
        let word = |number: &str| match language {
            "en" if number == "1" => *one,
            "en" => *many,
            _ => *code,
        };
        let rest = &text[after..];
        let blank = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        let number = number_at(&rest[blank..]);
        let tail = &rest[blank + number.len()..];
        let before = out.trim_end_matches([' ', '\u{a0}', '\u{202f}']).len();
        if !number.is_empty() && blank <= 2 && !grows(tail) {
            if out.ends_with(char::is_alphanumeric) {
                out.push(' ');
            }
            out.push_str(&format!("{number} {}", word(number)));
            at = after + blank + number.len();
        } else if number.is_empty() && out[..before].ends_with(|letter: char| letter.is_ascii_digit()) {
            out.truncate(before);
            out.push_str(&format!(" {}", word("")));
            at = after;
        } else {
            out.push(letter);
            at = after;
        }
    }
    out
}

/// The number at the start of a text, without punctuation behind it.
#[cfg(any(test, feature = "local"))]
fn number_at(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && !".,'".contains(letter)).unwrap_or(text.len());
    let number = text[..end].trim_end_matches(['.', ',', '\'']);
    if number.starts_with(|letter: char| letter.is_ascii_digit()) { number } else { "" }
}

/// Whether a number goes on in letters or a range: `m`, ` million`, `–3,000`.
#[cfg(any(test, feature = "local"))]
fn grows(tail: &str) -> bool {
    let next = tail.trim_start();
    let word = next.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    let large = ["m", "bn", "k", "tn", "hundred", "thousand", "million", "millions", "billion", "mio", "mrd", "millionen", "milliarden", "tausend", "mil", "milhões", "mille", "milliards", "millones"];
    tail.starts_with(|letter: char| letter.is_alphanumeric() || "-–—/".contains(letter)) || large.contains(&word.as_str())
}

/// Whether a draft speaks of euros where its source does not: the commonest slip over an unknown sign.
pub(super) fn invents_euros(source: &str, draft: &str) -> bool {
    let speaks = |text: &str| {
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        text.contains('€') || words.any(|word| ["euro", "euros", "eur", "евро", "євро", "ευρώ"].contains(&word.to_lowercase().as_str()))
    };
    let money = source.contains(|letter: char| SIGNS.iter().any(|(sign, ..)| *sign == letter));
    money && speaks(draft) && !speaks(source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spells_out_what_is_unknown() {
        let say = |text: &str, language: &str| spelled_out(text, language, &|sign| sign != "$");
        assert_eq!(say("Up to €2,500. £1, $5, 3 €!", "en"), "Up to 2,500 euros. 1 pound, $5, 3 euros!");
        assert_eq!(say("€2 million, €5–7, €", "en"), "€2 million, €5–7, €");
        assert_eq!(say("Bis zu € 2.500,50", "de"), "Bis zu 2.500,50 EUR");
        assert!(invents_euros("£5", "5 euros") && !invents_euros("€5", "5 euros") && !invents_euros("£5 in Europe", "5 libras na Europa"));
    }

    proptest! {
        #[test]
        fn never_loses_a_digit(text in "[€£0-9., am\u{a0}]{0,30}") {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(&spelled_out(&text, "en", &|_| true)), digits(&text));
        }
    }
}
