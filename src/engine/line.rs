//! The line to one service: its address, key, limits and pace, and one request over it from sending to its meaning.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use serde::Serialize;

use super::desk::Batch;
use super::form::Form;
use super::http::{self, NoReply, Reply, Request};
use super::journal::{Journal, Key};
use super::pace::{Limits, Pace, Tempo};
use super::program;
use super::provider::{Answered, Bills, Call, Provider, Wrong};
use super::purse::{Amount, Purse};
use super::rules::{self, Then, Why};
use super::settings::{Secret, Settings};
use super::terms::places;
use super::{Job, Term};
use crate::error::{Error, Result};
use crate::msg;
use crate::say::Msg;

/// What all engines of a run share.
#[derive(Debug, Default)]
pub struct Shared {
    pub journal: Journal,
    pub purse: Purse,
    pub network: Network,
    pub tempo: Tempo,
    /// The project's folder, from which paths in settings count.
    pub root: PathBuf,
}

/// What may be asked over the network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    #[default]
    Open,
    /// No engine may be asked for what the journal does not know; it is left for another day.
    Offline,
    /// The same, and it is an error if one would have to be.
    Frozen,
}

/// What asking an engine has come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Counts {
    pub requests: u64,
    /// Questions sent, answered ones among them, and those that the journal answered.
    pub asked: u64,
    pub answered: u64,
    pub known: u64,
    /// Characters sent, as often as they were.
    pub characters: u64,
    /// What was billed as far as is known, in the engine's own unit, and what that costs.
    pub billed: u64,
    pub cost: f64,
}

pub struct Line {
    pub name: String,
    pub provider: &'static Provider,
    pub settings: Settings,
    pub key: Option<Secret>,
    pub base: String,
    pub limits: Limits,
    pub(super) pace: Arc<Pace>,
    pub shared: Arc<Shared>,
    client: Option<reqwest::Client>,
    counts: Mutex<Counts>,
    down: Mutex<Option<Error>>,
}

/// What a request says of terms.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    pub terms: Vec<Term>,
    /// The glossary at the service, by its id there.
    pub glossary: Option<String>,
}

/// What became of a batch.
#[derive(Debug)]
pub(super) enum Delivered {
    Answers(Vec<Option<String>>),
    /// It may do in two halves; a single text does not do at all.
    Split(Msg),
    Stopped,
    Failed(Error),
}

/// So often a request is tried that gets no sense for an answer.
const TRIES: u32 = 3;

impl Line {
    /// # Errors
    /// If the settings cannot be: a key that cannot be read, or that would travel in the clear.
    pub fn new(name: &str, provider: &'static Provider, settings: &Settings, shared: &Arc<Shared>) -> Result<Line> {
        let key = settings.key(&shared.root, provider.keys)?;
        let variable = format!("LATIMER_{}_URL", name.to_uppercase().replace('-', "_"));
        let other = provider.other_url.filter(|(ending, _)| key.as_ref().is_some_and(|key| key.reveal().ends_with(ending))).map(|(_, url)| url);
        let base = settings.url.clone().or_else(|| std::env::var(variable).ok().filter(|value| !value.is_empty()));
        let base = base.unwrap_or_else(|| other.unwrap_or(provider.url).to_string()).trim_end_matches('/').to_string();
        if key.is_some() && base.starts_with("http:") && !http::is_loopback(&base) {
            return Err(Error::usage(msg!("engine-key-in-the-clear", engine = name, host = http::host(&base).unwrap_or_default())));
        }
        let own = &provider.limits;
        let limits = Limits {
            texts: settings.texts.unwrap_or(own.texts).max(1),
            at_once: settings.at_once.unwrap_or(own.at_once).max(1),
            characters_per_minute: settings.characters_per_minute.or(own.characters_per_minute),
            requests_per_second: settings.requests_per_second.or(own.requests_per_second),
            timeout: settings.timeout.filter(|seconds| *seconds > 0.0 && *seconds < 1e6).map_or(own.timeout, Duration::from_secs_f64),
            ..*own
        };
        let client = if base.is_empty() { None } else { Some(http::client(&base, limits.timeout)?) };
        let pace = Arc::new(Pace::new(limits, shared.tempo));
        let (settings, shared) = (settings.clone(), Arc::clone(shared));
        Ok(Line { name: name.to_string(), provider, settings, key, base, limits, pace, shared, client, counts: Mutex::default(), down: Mutex::default() })
    }

    /// What an answer is kept under: everything that could make it another.
    pub(super) fn key_of(&self, job: &Job, codes: (&str, &str), form: Form, wire: &str) -> Key {
        let settings = &self.settings;
        // The key and the address of a service do not change what it says, but the address of a server of one's own does.
        let address = settings.url.as_deref().filter(|_| self.provider.bills != Bills::Characters).unwrap_or_default();
        let options = (&settings.model, &settings.formality, &settings.glossary, &settings.command, address);
        // What stands in the text itself is part of the text.
        let terms: Vec<&Term> = places(wire, job.terms).into_iter().map(|(_, term)| term).collect();
        let all = format!("{:?}", (self.provider.kind, options, terms, codes, form.name(), wire));
        blake3::hash(all.as_bytes()).to_hex().as_str().get(..32).unwrap_or_default().to_string()
    }

    pub(super) fn counts(&self) -> Counts {
        *lock(&self.counts)
    }

    pub(super) fn count(&self, more: impl FnOnce(&mut Counts)) {
        more(&mut lock(&self.counts));
    }

    pub(super) fn client(&self) -> Option<&reqwest::Client> {
        self.client.as_ref()
    }

    /// Why it is of no use any more.
    pub(super) fn down(&self) -> Option<Error> {
        lock(&self.down).clone()
    }

    /// What a request will come to: exactly where characters are billed, by rule of thumb where tokens are.
    pub(super) fn estimate(&self, characters: usize, texts: usize) -> Amount {
        let units = match self.provider.bills {
            Bills::Nothing => 0,
            Bills::Characters => characters as u64,
            // A token is about three characters; texts go there and back, each with its context, and the rules besides.
            Bills::Tokens => (characters as u64 * 2 + texts as u64 * 150) / 3 + 400,
        };
        self.amount(units)
    }

    fn amount(&self, units: u64) -> Amount {
        // The known prices are in dollars; in another currency only what the project says is known.
        let known = if self.shared.purse.currency() == "USD" { self.provider.price } else { 0.0 };
        Amount { units, cost: units as f64 * self.settings.price.unwrap_or(known) / 1e6 }
    }

    /// Sends a batch, again and again as the rules say, and gives what became of it.
    pub(super) async fn deliver(&self, batch: &Batch, codes: (&str, &str), vocabulary: &Vocabulary, stop: &AtomicBool) -> Delivered {
        let call = Call { settings: &self.settings, key: self.key.as_ref(), from: codes.0, to: codes.1, form: batch.form, asks: &batch.asks, terms: &vocabulary.terms, glossary: vocabulary.glossary.as_deref() };
        let request = (self.provider.request)(&call);
        if request.body.len() > self.limits.bytes {
            return Delivered::Split(msg!("engine-text-too-long", limit = self.limits.bytes));
        }
        let characters = batch.asks.iter().map(|ask| ask.wire.chars().count()).sum();
        let begun = Instant::now();
        let mut tries = 0;
        loop {
            let Some(leave) = self.pace.enter(characters, stop).await else {
                return if stop.load(Ordering::Relaxed) { Delivered::Stopped } else { self.give_up(self.trouble("")) };
            };
            if let Some(error) = self.down() {
                return Delivered::Failed(error);
            }
            let turn = match self.turn(&call, &request, batch, characters).await {
                Ok(turn) => turn,
                Err(error) => return self.give_up(error),
            };
            let (then, status, said, asked, firm) = match turn {
                Turn::Answered(answered) => {
                    self.pace.succeeded();
                    return Delivered::Answers(answered.texts);
                }
                Turn::Cut => {
                    self.pace.succeeded();
                    return Delivered::Split(msg!("engine-answer-short"));
                }
                Turn::Refused { status, said, asked } => (rules::meaning(self.provider.rules, status, &said), status, self.shown(&said), asked, status != 500),
                Turn::Nothing { why, reached } => (Then::Retry, 0, self.shown(&why), None, !reached && self.counts().answered > 0),
            };
            match then {
                Then::Stop(Why::Pair) => return Delivered::Failed(Error::failed(Why::Pair.says(&self.name, status, &said)).hint(Why::Pair.hint())),
                Then::Stop(why) => return self.give_up(Error::failed(why.says(&self.name, status, &said)).hint(why.hint())),
                Then::Split => {
                    self.pace.succeeded();
                    return Delivered::Split(msg!("engine-answer-status", status = usize::from(status), said = said));
                }
                Then::Slow => self.pace.slow(&leave, asked),
                // A text that is poison says little of the engine, and a batch that holds one says nothing.
                Then::Retry if status == 500 && (batch.asks.len() > 1 || tries > 0) => {}
                Then::Retry => self.pace.failed(asked),
            }
            drop(leave);
            tries += 1;
            let late = begun.elapsed() > self.shared.tempo.deadline;
            // Who never makes sense of one request may do so of its parts; who is down altogether does of none.
            if then == Then::Retry && !firm && tries >= TRIES && !late {
                if self.counts().answered > 0 || status == 500 {
                    return Delivered::Split(msg!("engine-answer-status", status = usize::from(status), said = said));
                }
                return self.give_up(self.trouble(&said));
            }
            if late {
                return self.give_up(self.trouble(&said));
            }
            tokio::time::sleep(self.shared.tempo.wait(tries, asked)).await;
        }
    }

    /// One exchange, noted in the journal and paid for out of the purse.
    async fn turn(&self, call: &Call<'_>, request: &Request, batch: &Batch, characters: usize) -> Result<Turn> {
        let shared = &self.shared;
        let reserved = shared.purse.reserve(&self.name, self.estimate(characters, batch.asks.len()))?;
        let id = shared.journal.sent(&self.name, batch.asks.len(), characters)?;
        self.count(|counts| {
            counts.requests += 1;
            counts.asked += batch.asks.len() as u64;
            counts.characters += characters as u64;
        });
        let longest = (64 << 10) + request.body.len().saturating_mul(16).min(64 << 20);
        let reply = match &self.client {
            Some(client) => http::send(client, &self.base, request, longest, &self.limits).await,
            None => program::run(self.settings.command.as_deref().unwrap_or_default(), &shared.root, &request.body, longest, self.limits.timeout).await,
        };
        let free = || -> Result<()> {
            shared.purse.settle(&reserved, Amount::default())?;
            shared.journal.failed(id, false)
        };
        // What is perhaps billed stays reserved.
        let lost = || shared.journal.failed(id, true);
        let reply = match reply {
            Ok(reply) => reply,
            Err(NoReply::Unreachable(why)) => {
                free()?;
                return Ok(Turn::Nothing { why, reached: false });
            }
            Err(NoReply::Broken(why)) => {
                lost()?;
                return Ok(Turn::Nothing { why, reached: true });
            }
            Err(NoReply::Endless) => {
                lost()?;
                return Ok(Turn::Cut);
            }
        };
        let asked = reply.retry_after();
        if !(200..300).contains(&reply.status) {
            free()?;
            return Ok(Turn::Refused { status: reply.status, said: text_of(&reply), asked });
        }
        match (self.provider.answer)(call, &reply) {
            Ok(answered) => {
                let answers: Vec<(Key, String)> = batch.keys.iter().zip(&answered.texts).filter_map(|(key, text)| Some((key.clone(), text.clone()?))).collect();
                let actual = answered.billed.map_or_else(|| self.estimate(characters, batch.asks.len()), |units| self.amount(units));
                self.count(|counts| {
                    counts.answered += answers.len() as u64;
                    counts.billed += actual.units;
                    counts.cost += actual.cost;
                });
                // The journal first: whatever happens now, the answer is there.
                shared.journal.got(id, answers, self.provider.bills != Bills::Nothing)?;
                shared.purse.settle(&reserved, actual)?;
                Ok(Turn::Answered(answered))
            }
            Err(Wrong::Cut) => {
                lost()?;
                Ok(Turn::Cut)
            }
            Err(Wrong::NoSense) => {
                lost()?;
                Ok(Turn::Nothing { why: "no JSON that could be understood".to_string(), reached: true })
            }
            Err(Wrong::Said(status, said)) => {
                free()?;
                Ok(Turn::Refused { status, said, asked })
            }
        }
    }

    fn give_up(&self, error: Error) -> Delivered {
        let error = lock(&self.down).get_or_insert(error).clone();
        Delivered::Failed(error)
    }

    pub(super) fn trouble(&self, why: &str) -> Error {
        let host = http::host(&self.base).unwrap_or_else(|| self.settings.command.iter().flatten().next().cloned().unwrap_or_default());
        Error::failed(msg!("engine-unreachable", engine = &self.name, host = host, why = why)).hint(msg!("hint-engine-address"))
    }

    /// What a service said, for people: a line of it at most, and never the key.
    fn shown(&self, said: &str) -> String {
        let said = self.key.as_ref().map_or_else(|| said.to_string(), |key| key.struck_from(said));
        let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().filter(|letter| !letter.is_control()).take(160).collect()
    }
}

/// How one exchange ended.
enum Turn {
    Answered(Answered),
    Cut,
    Refused { status: u16, said: String, asked: Option<Duration> },
    Nothing { why: String, reached: bool },
}

fn text_of(reply: &Reply) -> String {
    String::from_utf8_lossy(reply.body.get(..reply.body.len().min(4_096)).unwrap_or_default()).into_owned()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
