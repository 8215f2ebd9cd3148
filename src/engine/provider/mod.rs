//! Services that translate, as data: JSON in, JSON out, their limits, and what their errors mean. Everything else is
//! done once, around them.

pub mod anthropic;
pub mod apertium;
pub mod azure;
pub mod chat;
pub mod command;
pub mod deepl;
pub mod google;
pub mod libretranslate;
pub mod openai;

use serde_json::Value;

use super::form::Form;
use super::http::{Reply, Request};
use super::pace::Limits;
use super::rules::Rule;
use super::settings::{Secret, Settings};
use super::{Context, Term};
use crate::text::Locale;

/// All of them.
pub static PROVIDERS: &[&Provider] = &[
    &deepl::PROVIDER,
    &google::PROVIDER,
    &azure::PROVIDER,
    &libretranslate::PROVIDER,
    &apertium::PROVIDER,
    &openai::PROVIDER,
    &anthropic::PROVIDER,
    &command::PROVIDER,
];

/// A service, or a kind of them.
pub struct Provider {
    pub kind: &'static str,
    /// Its address; nothing where each has its own.
    pub url: &'static str,
    /// Keys with this ending belong to another address.
    pub other_url: Option<(&'static str, &'static str)>,
    /// The environment variables that may hold a key, and whether there must be one.
    pub keys: &'static [&'static str],
    pub needs_key: bool,
    /// The message that says what it keeps of a text.
    pub keeps: &'static str,
    pub limits: Limits,
    /// The forms that it is asked in, the best first.
    pub forms: &'static [Form],
    pub bills: Bills,
    /// US dollars for a million of what it bills by, at the time of writing and without warranty.
    pub price: f64,
    pub context: Takes,
    pub terms: Terms,
    /// What its errors mean, before the rules that hold for all.
    pub rules: &'static [Rule],
    /// Its codes of a language, the nearest first.
    pub codes: fn(&Locale, End) -> Vec<String>,
    /// Where it says which pairs it has, and how.
    pub pairs: Option<(&'static str, ReadPairs)>,
    pub request: fn(&Call) -> Request,
    pub answer: fn(&Call, &Reply) -> Result<Answered, Wrong>,
    pub meter: Option<Meter>,
}

/// Reads pairs of codes out of an answer.
pub type ReadPairs = fn(&Value) -> Option<Vec<(String, String)>>;

/// Where a service says how much was used of how much.
pub struct Meter {
    pub path: &'static str,
    pub header: fn(&Secret) -> (&'static str, String),
    /// Units used, and allowed.
    pub read: fn(&Value) -> Option<(u64, u64)>,
}

/// How a service is told of terms.
#[derive(Clone, Copy)]
pub enum Terms {
    /// In the text itself, each at its place.
    Inline,
    /// Beside the texts, for a model that reads.
    Prompt,
    /// By a glossary that is kept there. What is not to be translated stands in the text all the same.
    Glossary(&'static Glossaries),
}

impl Terms {
    /// Whether a term has to stand in the text.
    pub fn leaves(&self, term: &Term) -> bool {
        match self {
            Terms::Inline => true,
            Terms::Prompt => false,
            Terms::Glossary(_) => term.target.is_none(),
        }
    }
}

/// A term and what it is called in the other language.
pub type Pair<'a> = (&'a str, &'a str);

/// Where a service keeps glossaries: they are listed there, and made by a POST.
pub struct Glossaries {
    pub path: &'static str,
    pub header: fn(&Secret) -> (&'static str, String),
    /// Name, codes of the languages, and pairs of terms, as the body of a request.
    pub body: fn(&str, (&str, &str), &[Pair]) -> Value,
    /// The id of the glossary of a name, in the list of all.
    pub find: fn(&Value, &str) -> Option<String>,
    /// The id in the answer to a new one.
    pub id: fn(&Value) -> Option<String>,
}

/// What context a service is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    Nothing,
    /// The titles of the pages, once for a request.
    Pages,
    /// All of it, for each text.
    All,
}

/// What a service bills by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bills {
    Nothing,
    Characters,
    Tokens,
}

/// Which end of a translation a language stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Source,
    Target,
}

/// One request to be made.
pub struct Call<'a> {
    pub settings: &'a Settings,
    pub key: Option<&'a Secret>,
    /// The service's codes of the languages.
    pub from: &'a str,
    pub to: &'a str,
    pub form: Form,
    pub asks: &'a [Ask],
    pub terms: &'a [Term],
    /// The glossary kept at the service, by its id there.
    pub glossary: Option<&'a str>,
}

/// One text of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ask {
    pub wire: String,
    pub context: Context,
}

/// What a service answered, a text for each that was asked, where it gave one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    pub texts: Vec<Option<String>>,
    /// What it says that it bills, in its own unit.
    pub billed: Option<u64>,
}

/// Why a reply with a good status is no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// Not what the service is known to send.
    NoSense,
    /// Another number of texts, or the answer was cut short: to be asked in smaller parts.
    Cut,
    /// An error inside, with a status of its own.
    Said(u16, String),
}

/// Texts in the order of the asks, for services that have no numbers; as many as were asked, or it is no answer.
pub(super) fn in_order(call: &Call, texts: Vec<Option<String>>, billed: Option<u64>) -> Result<Answered, Wrong> {
    if texts.len() != call.asks.len() || texts.iter().any(Option::is_none) {
        return Err(Wrong::Cut);
    }
    Ok(Answered { texts, billed })
}

/// The body of a reply as JSON; an error inside it, under the given pointers for code and message, is one.
pub(super) fn body(reply: &Reply) -> Result<Value, Wrong> {
    serde_json::from_slice(&reply.body).map_err(|_| Wrong::NoSense)
}

/// A string under a JSON pointer.
pub(super) fn text_at(value: &Value, pointer: &str) -> Option<String> {
    value.pointer(pointer).and_then(Value::as_str).map(str::to_string)
}

/// The code that most services use: the language, with the region or script where that makes a difference there.
pub(super) fn plain_code(locale: &Locale, with: &[(&str, &str)]) -> String {
    let tag = locale.tag();
    let known = with.iter().find(|(ours, _)| tag.eq_ignore_ascii_case(ours));
    known.or_else(|| with.iter().find(|(ours, _)| *ours == locale.language())).map_or_else(|| locale.language().to_string(), |(_, theirs)| theirs.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_provider_is_whole() {
        for provider in PROVIDERS {
            assert!(!provider.forms.is_empty() && provider.limits.texts > 0 && provider.limits.at_once > 0, "{}", provider.kind);
            assert!(provider.keeps.starts_with("engine-keeps-"), "{}", provider.kind);
            assert!(!provider.needs_key || !provider.keys.is_empty(), "{}", provider.kind);
            assert_eq!(provider.bills == Bills::Nothing, provider.price == 0.0, "{}", provider.kind);
            assert!(provider.url.is_empty() || provider.url.starts_with("http"), "{}", provider.kind);
        }
    }

    #[test]
    fn codes_are_those_of_each_service() {
        let codes = |kind: &str, tag: &str, end| {
            let provider = PROVIDERS.iter().find(|provider| provider.kind == kind).unwrap();
            (provider.codes)(&Locale::parse(tag).unwrap(), end).remove(0)
        };
        for (kind, tag, theirs) in [
            ("deepl", "en", "EN-GB"), ("deepl", "en-US", "EN-US"), ("deepl", "pt", "PT-PT"), ("deepl", "pt-BR", "PT-BR"), ("deepl", "no", "NB"),
            ("deepl", "zh-Hant", "ZH-HANT"), ("deepl", "zh-TW", "ZH-HANT"), ("deepl", "de-AT", "DE"), ("google", "zh-Hans", "zh-CN"),
            ("google", "pt-PT", "pt-PT"), ("google", "nb", "no"), ("azure", "no", "nb"), ("azure", "zh", "zh-Hans"), ("azure", "sr", "sr-Cyrl"),
            ("azure", "pt-PT", "pt-pt"), ("libretranslate", "pt-BR", "pt-BR"), ("apertium", "pt-BR", "por_BR"), ("openai", "de-AT", "de-AT"),
        ] {
            assert_eq!(codes(kind, tag, End::Target), theirs, "{kind} {tag}");
        }
        assert_eq!(codes("deepl", "pt-BR", End::Source), "PT");
    }
}
