//! Law 5: any text survives text → Fluent → text.

mod common;
mod texts;

use common::{locale, read};
use latimer::catalog::{Entry, fold};
use latimer::catalog::write::{sentences, write_native, write_value};
use proptest::prelude::*;
use texts::{LANGUAGES, any_string, crowded_text, page_text};

fn around(value: &str) -> latimer::catalog::Catalog {
    read(&format!("before = x\nk ={value}\n-after = y\nlast ={value}\n    .attr ={value}\n"))
}

proptest! {
    #[test]
    fn law_5_page_texts_survive(text in page_text(), language in 0..LANGUAGES.len()) {
        let value = write_value(&text, &locale(LANGUAGES[language]));
        let catalog = around(&value);
        prop_assert_eq!(catalog.entries.len(), 4, "{}", value);
        prop_assert_eq!(catalog.entry("k").unwrap().text(), Some(text.clone()), "{}", value);
        let last = &catalog.entry("last").unwrap().message;
        prop_assert_eq!(last.attribute("attr").and_then(|value| value.message_text()), Some(text.clone()));
        prop_assert_eq!(fold(&sentences(&text, LANGUAGES[language]).join("\n")), text);
    }

    #[test]
    fn law_5_page_texts_of_many_literals_survive(text in crowded_text(), language in 0..LANGUAGES.len()) {
        let text = fold(&text);
        let value = write_value(&text, &locale(LANGUAGES[language]));
        let catalog = around(&value);
        prop_assert_eq!(catalog.entries.len(), 4, "{}", value);
        prop_assert_eq!(catalog.entry("k").unwrap().text(), Some(text.clone()), "{}", value);
        prop_assert_eq!(catalog.entry("last").unwrap().message.attribute("attr").and_then(|value| value.message_text()), Some(text));
    }

    #[test]
    fn law_5_any_string_survives_in_a_native_message(text in any_string()) {
        let value = write_native(&text);
        let catalog = around(&value);
        prop_assert_eq!(catalog.entries.len(), 4, "{}", value);
        prop_assert_eq!(catalog.entry("k").unwrap().message.value.as_ref().and_then(|value| value.plain()), Some(text.clone()), "{:?}", value);
        prop_assert_eq!(catalog.entry("last").unwrap().message.attribute("attr").and_then(|value| value.plain()), Some(text), "{:?}", value);
    }
}

/// What the reader bounds, and a bundle, so that neither takes another's time.
#[test]
fn texts_of_many_literals_survive() {
    for text in ["\0".repeat(600), "{".repeat(600), "(".repeat(600), "a\n".repeat(200) + "b", "a{b}\u{2028}".repeat(300), "(<b1>{</b1>\0&amp;".repeat(600), format!("{} „{{“", "{ <b1>x</b1> \\ \"y\" } ".repeat(120))] {
        let (value, native) = (write_value(&text, &locale("de")), write_native(&text));
        let catalog = read(&format!("k ={value}\nn ={native}\n    .attr ={native}\n"));
        assert_eq!(catalog.entry("k").and_then(Entry::text), Some(fold(&text)), "{value}");
        let message = &catalog.entry("n").unwrap().message;
        assert_eq!([message.value.as_ref(), message.attribute("attr")].map(|value| value.unwrap().plain()), [Some(text.clone()), Some(text.clone())]);
    }
}

#[test]
fn long_texts_stand_one_sentence_a_line() {
    let text = "Anträge können bis zum <b1>31. Oktober 2026</b1> gestellt werden. Haben Sie Fragen zu Ihrer Idee, <a1>sprechen Sie mit uns</a1>, bevor Sie schreiben. Dr. Weber hilft.";
    let value = write_value(text, &locale("de"));
    assert_eq!(
        value,
        "\n    Anträge können bis zum <b1>31. Oktober 2026</b1> gestellt werden.\n    Haben Sie Fragen zu Ihrer Idee, <a1>sprechen Sie mit uns</a1>, bevor Sie schreiben.\n    Dr. Weber hilft."
    );
    let text = "東京都の窓口は平日の午前九時から午後五時まで開いています。ご質問がある場合は、<a1>お問い合わせ</a1>ください。申請書は十一月三十日までに提出してください。よろしくお願いいたします。申請書は十一月三十日までに提出してください。";
    assert_eq!(write_value(text, &locale("ja")).lines().count(), 6);
}
