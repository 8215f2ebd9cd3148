//! PO, the format of GNU gettext, as Poedit, Weblate, Virtaal and the Translate Toolkit read and write it.
//!
//! One entry for each item. Its `msgctxt` is the page and the id, `content/en/office.md#li-helps-9xk4`, so that equal texts
//! stay apart; tags are spelt as in a catalog, `<a1>…</a1>`. What nobody has approved is `fuzzy`, with the old source
//! behind `#|` where there is another now: Poedit takes that mark away as soon as somebody alters a text. The key stands
//! in an extracted comment, which all of them keep. The form has no languages but the header's `Language`.
//!
//! Source: GNU gettext 0.22, "The Format of PO Files".

mod read;
mod write;

pub use read::read;
pub use write::write;

/// What goes before the key in its comment.
const KEY: &str = "key: ";

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::exchange::tests::{kit, sameness};
    use crate::exchange::Kit;
    use crate::say::Say;
    use crate::sheet::State;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(kit in kit()) {
            let bytes = write(&kit, &Say::new("en"));
            let parcel = read(&bytes, Path::new("a.po")).unwrap();
            prop_assert_eq!(&parcel.faults, &vec![]);
            sameness(&kit, &parcel, &[])?;
        }

        #[test]
        fn any_bytes_are_read_or_refused(text in "([#:.,|~ \"\\\\a-z\n]|msgid |msgstr |msgctxt |fuzzy|key: k3f9x){0,60}") {
            let _ = read(text.as_bytes(), Path::new("a.po"));
        }
    }

    /// Law: whichever lines a program breaks a string into, it is the same string.
    #[test]
    fn strings_may_be_broken_anywhere() {
        let text = "msgid \"\"\nmsgstr \"Language: de\\n\"\n\n#. key: k3f9x-8dq2m\n#, fuzzy, no-wrap\n#| msgid \"x\"\nmsgctxt \"a b.md#\"\n\"k\"\nmsgid \"\"\n\"One \"\n\"\\\"two\\\"\\n\"\nmsgstr \"\"\n  \"\\tEins \\\\ \\303\\244\"\n#~ msgid \"old\"\n#~ msgstr \"alt\"\n";
        for text in [text.to_string(), text.replace('\n', "\r\n")] {
            let parcel = read(text.as_bytes(), Path::new("a.po")).unwrap();
            let [item] = &parcel.items[..] else { panic!("{:?}", parcel.items) };
            assert_eq!((item.page.as_str(), item.id.as_str(), item.language.as_deref(), item.approved, item.at.place.line), ("a b.md", "k", Some("de"), false, 7));
            assert_eq!(item.source, Some(crate::exchange::Text::Spelt("One \"two\"\n".to_string())));
            assert_eq!(item.target, crate::exchange::Text::Spelt("\tEins \\ ä".to_string()));
        }
    }

    #[test]
    fn what_is_no_po_is_refused_at_its_line() {
        let fault = |text: &str| read(text.as_bytes(), Path::new("a.po")).unwrap_err();
        assert_eq!(fault("").says.key, "exchange-no-po");
        assert_eq!(fault("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\n").says.key, "exchange-torn");
        for (text, line) in [("msgid \"a\"\nmsgstr \"b\nmsgid \"c\"\n", 2), ("msgid \"a\"\n\nwords\n", 3), ("\"loose\"\n", 1), ("msgid \"a\\q\"\nmsgstr \"\"\n", 1), ("msgstr \"a\"\n", 1), ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"\n", 2), ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 3)] {
            let fault = fault(text);
            assert_eq!((fault.says.key, fault.place.map(|place| place.line)), ("exchange-po", Some(line)), "{text}");
        }
    }

    #[test]
    fn only_a_translation_that_is_not_fuzzy_is_approved() {
        let kit = Kit { source: crate::text::Locale::parse("en").unwrap(), target: crate::text::Locale::parse("de").unwrap(), items: Vec::new() };
        for state in State::ALL {
            let item = crate::exchange::Item { state, ..crate::exchange::tests::plain("a.md", "k", "Words", (state != State::Missing).then_some("Worte")) };
            let written = String::from_utf8(write(&Kit { items: vec![item], ..kit.clone() }, &Say::new("en"))).unwrap();
            assert_eq!(written.contains("#, fuzzy"), matches!(state, State::Draft | State::Changed), "{written}");
            assert_eq!(read(written.as_bytes(), Path::new("a.po")).unwrap().items[0].approved, state == State::Approved);
        }
    }
}
