//! [`Say`]: puts a [`Msg`] into the words of one language, from the catalogs built into the program.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::numbers::Numbers;
use super::{Arg, Msg};
use crate::text::Locale;

/// A language that the program itself speaks.
struct Tongue {
    tag: &'static str,
    catalog: &'static str,
    /// Groups and decimal mark of its numbers.
    numbers: Numbers,
}

/// The first is spoken where no other fits, and fills the gaps of the others.
static TONGUES: &[Tongue] = &[
    Tongue { tag: "en", catalog: include_str!("../../locales/en/cli.ftl"), numbers: Numbers::English },
    Tongue { tag: "de", catalog: include_str!("../../locales/de/cli.ftl"), numbers: Numbers::German },
];

/// The voice of the program in one language.
pub struct Say {
    tongue: &'static Tongue,
    /// The chosen language, then English.
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Say {
    /// The voice for a language tag; the nearest language that the program speaks, else English.
    pub fn new(language: &str) -> Say {
        let tongue = Locale::parse(language)
            .and_then(|wanted| TONGUES.iter().find(|tongue| tongue.tag == wanted.language()))
            .unwrap_or(&TONGUES[0]);
        let mut bundles = vec![bundle(tongue)];
        if tongue.tag != TONGUES[0].tag {
            bundles.push(bundle(&TONGUES[0]));
        }
        Say { tongue, bundles }
    }

    /// The languages that the program speaks.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TONGUES.iter().map(|tongue| tongue.tag)
    }

    /// The language spoken.
    pub fn language(&self) -> &'static str {
        self.tongue.tag
    }

    /// A message in words. A message that no catalog has is said by its key, so that nothing is ever hidden.
    pub fn words(&self, msg: &Msg) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &msg.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Msg(inner) => FluentValue::String(Cow::Owned(self.words(inner))),
            };
            args.set(*name, value);
        }
        self.lookup(msg.key, None, Some(&args)).unwrap_or_else(|| msg.key.to_string())
    }

    /// A message without arguments by a key that is only known at run time, such as a language's name.
    pub fn word(&self, key: &str) -> Option<String> {
        self.lookup(key, None, None)
    }

    /// An attribute of a message, such as the examples of a verb's help.
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        self.lookup(key, Some(attribute), None)
    }

    /// A count as this language writes it.
    pub fn number(&self, count: u64) -> String {
        self.tongue.numbers.write(&FluentNumber::from(count))
    }

    fn lookup(&self, key: &str, attribute: Option<&str>, args: Option<&FluentArgs>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(key)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut faults = Vec::new();
            Some(bundle.format_pattern(pattern, args, &mut faults).into_owned())
        })
    }
}

fn bundle(tongue: &Tongue) -> FluentBundle<FluentResource> {
    let language = tongue.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Terminals show the isolation marks as boxes.
    bundle.set_use_isolating(false);
    let taught = tongue.numbers.teach(&mut bundle);
    debug_assert!(taught.is_ok());
    let resource = match FluentResource::try_new(tongue.catalog.to_string()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    #[test]
    fn every_catalog_parses_without_a_fault() {
        for tongue in TONGUES {
            let parsed = FluentResource::try_new(tongue.catalog.to_string());
            assert!(parsed.is_ok(), "{}: {:?}", tongue.tag, parsed.err().map(|(_, faults)| faults));
        }
    }

    #[test]
    fn speaks_the_nearest_language_and_english_otherwise() {
        assert_eq!(Say::new("de-AT").language(), "de");
        assert_eq!(Say::new("fr").language(), "en");
        assert_eq!(Say::new("").language(), "en");
    }

    #[test]
    fn writes_numbers_as_the_language_does() {
        assert_eq!(Say::new("en").number(1234567), "1,234,567");
        assert_eq!(Say::new("de").number(1234567), "1.234.567");
        let msg = msg!("approve-done", texts = 1234usize);
        assert_eq!(Say::new("en").words(&msg), "1,234 texts approved.");
        assert_eq!(Say::new("de").words(&msg), "1.234 Texte freigegeben.");
    }

    #[test]
    fn plurals_follow_the_language() {
        assert_eq!(Say::new("en").words(&msg!("approve-done", texts = 1usize)), "1 text approved.");
        assert_eq!(Say::new("de").words(&msg!("approve-done", texts = 0usize)), "0 Texte freigegeben.");
    }

    #[test]
    fn a_message_inside_a_message_is_said_first() {
        let say = Say::new("en");
        let inner = msg!("approve-done", texts = 2usize);
        assert!(say.words(&msg!("error-line", what = inner)).contains("2 texts"));
    }

    #[test]
    fn an_unknown_key_is_said_by_its_name() {
        assert_eq!(Say::new("de").words(&Msg::new("no-such-key")), "no-such-key");
    }
}
