//! Machines that draft.
//!
//! An [`Engine`] is given texts and answers each with a draft or with the reason why it gave none. Whatever a machine
//! says is checked before it is handed on ([`verify`]): a draft keeps the tags of its source, in proper nesting, its
//! numbers and its sentences. What fails is tried another way and refused in the end; it is never mended by guessing.
//!
//! [`local`] and [`pseudo`] run here, [`models`] and [`fetch`] keep the files of the former. All other engines are a
//! [`provider`], which is data, in a [`remote`], which does everything else:
//!
//! * [`desk`] – what is asked, in which [`form`], in batches; what becomes of the answers
//! * [`line`] – one request, from sending to what its refusal means ([`rules`]), over [`http`] or into a [`program`]
//! * [`pace`] – how fast
//! * [`journal`] – what was asked and answered, so that nothing is paid for twice
//! * [`purse`] – what may be spent, [`settings`] what the project says of an engine
//!
//! and all share
//!
//! * [`terms`], which finds the office's words in a text and in its draft
//! * [`protect`], which takes the tags out of a text and keeps from the machine what it would break
//! * [`segment`], which cuts sentences, [`project`], which puts the tags back by alignment, [`quotes`] and [`money`],
//!   which see to marks and signs that machines do not know
//! * [`attempts`], the order of trying at a machine with alignment, and [`verify`], the judge
//!
//! [`confidence`] says of any draft how far it can be trusted.
//!
//! This room and the review server alone open sockets, and nothing is ever downloaded unasked.

#[cfg(feature = "local")]
pub mod attempts;
pub mod confidence;
mod desk;
pub mod fetch;
pub mod form;
pub mod http;
pub mod journal;
pub mod line;
#[cfg(feature = "local")]
pub mod local;
pub mod models;
mod money;
pub mod pace;
mod program;
pub mod project;
pub mod protect;
pub mod provider;
pub mod pseudo;
pub mod purse;
mod quotes;
pub mod remote;
pub mod rules;
pub mod segment;
pub mod settings;
pub mod terms;
pub mod verify;

pub use line::{Counts, Network, Shared};
pub use settings::{Budget, Settings};

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use serde::Serialize;

use crate::error::{Error, Result};
use crate::inline::Inline;
use crate::say::Msg;
use crate::text::Locale;

/// A machine that drafts.
pub trait Engine: Send + Sync {
    /// The name that the configuration uses.
    fn name(&self) -> &str;

    /// What stands on the draft line of a text that this engine made; without blanks.
    fn origin(&self, from: &Locale, to: &Locale) -> String;

    /// Who gets the texts, and what holds there.
    fn about(&self) -> About {
        About::default()
    }

    /// Whether this engine can translate between the two languages here and now, without asking the network for more
    /// than what it can do.
    fn supports(&self, from: &Locale, to: &Locale) -> std::result::Result<(), Unavailable>;

    /// What a job would take.
    ///
    /// # Errors
    /// If the engine cannot be asked what it needs to be asked for that.
    fn plan(&self, job: &Job) -> Result<Plan> {
        Ok(Plan { texts: job.texts.len(), characters: job.texts.iter().map(|text| text.inline.plain().chars().count()).sum(), ..Plan::default() })
    }

    /// What asking this engine has come to so far.
    fn counts(&self) -> Counts {
        Counts::default()
    }

    /// Drafts the texts of a job. `done` is called once for each text, with its index, as answers come and in any
    /// order; when `job.stop` is set, texts that have not begun get no answer.
    ///
    /// # Errors
    /// What stops the engine altogether: no model, no server, a damaged file. A text that it cannot draft is an
    /// [`Answer::Refused`] instead.
    fn draft(&self, job: &Job, done: &mut dyn FnMut(usize, Answer)) -> Result<()>;
}

/// Who gets the texts that an engine is asked for, and what holds there. The default: nobody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// The host, where it is a server.
    pub host: Option<String>,
    /// Whether texts leave the house there without the configuration having allowed it.
    pub third_party: bool,
    /// What they keep of a text.
    pub keeps: Option<Msg>,
    /// Whether a key was found; `None` where none is needed.
    pub key: Option<bool>,
    pub limits: Option<pace::Limits>,
    pub bills: Option<provider::Bills>,
    /// For a million of what it bills by.
    pub price: f64,
}

/// What a job would take.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Plan {
    /// Questions, equal ones once, and their characters.
    pub texts: usize,
    pub characters: usize,
    pub requests: usize,
    /// In what the engine bills by, and what that costs; estimated.
    pub units: u64,
    pub cost: f64,
    /// Texts that need not be asked for, because the journal has their answers.
    pub known: usize,
}

/// Texts to draft, from one language into another.
pub struct Job<'a> {
    pub from: &'a Locale,
    pub to: &'a Locale,
    pub texts: &'a [Text],
    pub terms: &'a [Term],
    /// Set by the caller to end the job early.
    pub stop: &'a AtomicBool,
}

/// One text to draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    pub inline: Inline,
    /// What is drafted with it or not at all, by name: attributes such as `img1-alt`, branches of a program's message.
    pub attributes: Vec<(String, Inline)>,
    pub context: Context,
}

/// What helps to understand a text. Engines that take it as such are given it; none translates it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Context {
    /// The title of its page.
    pub page: String,
    /// The headings that it stands under, the highest first.
    pub headings: Vec<String>,
    /// What kind of text it is: `heading 2`, `list item`.
    pub kind: String,
    /// The text that a list item continues.
    pub lead: String,
    /// What stands before and after it.
    pub before: String,
    pub after: String,
    /// What the author left.
    pub notes: Vec<String>,
    /// A text that is much like this one and its approved translation, in message form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alike: Option<(String, String)>,
}

/// A word of the office and what it is in the other language; without that it is not translated at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub source: String,
    pub target: Option<String>,
    /// All that the target can look like.
    pub forms: Vec<String>,
}

/// What an engine says to one text.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Draft { text: Inline, attributes: Vec<(String, Inline)> },
    /// No way of asking gave a draft that holds; why the last one did not.
    Refused(Msg),
}

/// Why an engine cannot translate between two languages, and what makes it able to.
#[derive(Clone, Debug, PartialEq)]
pub struct Unavailable {
    pub says: Msg,
    pub hint: Msg,
}

impl From<Unavailable> for Error {
    fn from(unavailable: Unavailable) -> Error {
        Error::failed(unavailable.says).hint(unavailable.hint)
    }
}

/// The engines that run here.
const HERE: &[&str] = &[
    #[cfg(feature = "local")]
    "local",
    "pseudo",
];

/// The names of all kinds of engines, those that need nothing from elsewhere first.
pub fn kinds() -> Vec<&'static str> {
    HERE.iter().copied().chain(provider::PROVIDERS.iter().map(|provider| provider.kind)).collect()
}

/// The engine of a name; `None` if there is none. Settings can give a name of the project's own a kind.
///
/// # Errors
/// If the settings cannot be.
pub fn by_name(name: &str, settings: &Settings, shared: &Arc<Shared>) -> Result<Option<Box<dyn Engine>>> {
    let kind = settings.kind.as_deref().unwrap_or(name);
    if kind == "pseudo" {
        return Ok(Some(Box::new(pseudo::Pseudo)));
    }
    #[cfg(feature = "local")]
    if kind == "local" {
        return Ok(Some(Box::new(local::Local::new(models::Store::open(None)))));
    }
    match provider::PROVIDERS.iter().find(|provider| provider.kind == kind) {
        Some(provider) => Ok(Some(Box::new(remote::Remote::new(name, provider, settings, shared)?))),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_engine_answers_to_its_name() {
        let here = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        let settings = Settings { command: Some(vec!["cat".into()]), ..Settings::default() };
        for name in kinds() {
            let engine = by_name(name, &settings, &Arc::default()).unwrap().unwrap();
            assert_eq!(engine.name(), name);
            let origin = engine.origin(&here.0, &here.1);
            assert!(!origin.is_empty() && !origin.contains(char::is_whitespace), "{origin}");
        }
        assert!(by_name("oracle", &settings, &Arc::default()).unwrap().is_none());
        let own = Settings { kind: Some("openai".into()), ..Settings::default() };
        assert_eq!(by_name("our-server", &own, &Arc::default()).unwrap().unwrap().name(), "our-server");
    }
}
