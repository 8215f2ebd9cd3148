//! Machines that draft.
//!
//! An [`Engine`] is given texts and answers each with a draft or with the reason why it gave none. Whatever a machine
//! says is checked before it is handed on ([`verify`]): a draft keeps the tags of its source, in proper nesting, its
//! numbers and its sentences. What fails is tried another way and refused in the end; it is never mended by guessing.
//!
//! * [`protect`] takes the tags out of a text and keeps from the machine what it would break
//! * [`segment`] cuts sentences, [`project`] puts the tags back by alignment, [`quotes`] and [`money`] see to marks and
//!   signs that machines do not know
//! * [`attempts`] is the order of trying, [`verify`] the judge
//! * [`local`], [`apertium`] and [`pseudo`] are the machines; [`models`] and [`fetch`] keep the files of the first
//!
//! This room and the review server alone open sockets, and nothing is ever downloaded unasked.

pub mod apertium;
#[cfg(feature = "local")]
mod attempts;
pub mod fetch;
mod http;
#[cfg(feature = "local")]
pub mod local;
pub mod models;
mod money;
pub mod project;
pub mod protect;
pub mod pseudo;
mod quotes;
pub mod segment;
pub mod verify;

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use crate::error::Error;
use crate::inline::Inline;
use crate::say::Msg;
use crate::text::Locale;

/// A machine that drafts.
pub trait Engine: Send + Sync {
    /// The name that the configuration uses.
    fn name(&self) -> &'static str;

    /// What stands on the draft line of a text that this engine made; without blanks.
    fn origin(&self, from: &Locale, to: &Locale) -> String;

    /// Whether this engine can translate between the two languages here and now, without asking the network for more
    /// than what it can do.
    fn supports(&self, from: &Locale, to: &Locale) -> Result<(), Unavailable>;

    /// Drafts the texts of a job. `done` is called once for each text, with its index, as answers come and in any
    /// order; when `job.stop` is set, texts that have not begun get no answer.
    ///
    /// # Errors
    /// What stops the engine altogether: no model, no server, a damaged file. A text that it cannot draft is an
    /// [`Answer::Refused`] instead.
    fn draft(&self, job: &Job, done: &mut dyn FnMut(usize, Answer)) -> Result<(), Error>;
}

/// Texts to draft, from one language into another.
pub struct Job<'a> {
    pub from: &'a Locale,
    pub to: &'a Locale,
    pub texts: &'a [Text],
    /// Set by the caller to end the job early.
    pub stop: &'a AtomicBool,
}

/// One text to draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    pub inline: Inline,
    /// Attributes such as `img1-alt`, by name.
    pub attributes: Vec<(String, String)>,
    /// The text that a list item continues.
    pub lead: Option<String>,
}

/// What an engine says to one text.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Draft { text: Inline, attributes: Vec<(String, String)> },
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

/// What the engines can be told; what is `None` is read from the environment, else has a default.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The folder of the models; else `$LATIMER_MODELS`, else the user's data folder.
    pub models: Option<PathBuf>,
    /// The address of an Apertium server; else `$LATIMER_APERTIUM_URL`, else this machine's.
    pub apertium_url: Option<String>,
}

type Maker = fn(&Settings) -> Box<dyn Engine>;

/// All engines by name, those that need nothing from elsewhere first.
pub const ENGINES: &[(&str, Maker)] = &[
    #[cfg(feature = "local")]
    ("local", |settings| Box::new(local::Local::new(models::Store::open(settings.models.as_deref())))),
    ("apertium", |settings| Box::new(apertium::Apertium::new(settings.apertium_url.as_deref()))),
    ("pseudo", |_| Box::new(pseudo::Pseudo)),
];

/// The engine of that name.
pub fn by_name(name: &str, settings: &Settings) -> Option<Box<dyn Engine>> {
    ENGINES.iter().find(|(known, _)| *known == name).map(|(_, make)| make(settings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_engine_answers_to_its_name() {
        let here = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        for (name, make) in ENGINES {
            let engine = make(&Settings::default());
            assert_eq!(engine.name(), *name);
            let origin = engine.origin(&here.0, &here.1);
            assert!(!origin.is_empty() && !origin.contains(char::is_whitespace), "{origin}");
        }
        assert!(by_name("oracle", &Settings::default()).is_none());
    }
}
