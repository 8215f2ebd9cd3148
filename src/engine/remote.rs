//! A service as an engine: what is done once around all of them.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::task::JoinSet;

use super::desk::{Batch, Desk};
use super::http::{self, Request};
use super::line::{Counts, Delivered, Line, Network, Shared, Vocabulary};
use super::provider::{End, Provider, Terms};
use super::purse::Amount;
use super::settings::Settings;
use super::{About, Answer, Engine, Job, Plan, Unavailable};
use crate::error::{Error, Result};
use crate::msg;
use crate::say::Msg;
use crate::text::Locale;

/// An engine somewhere else.
pub struct Remote {
    line: Arc<Line>,
    pairs: OnceLock<Vec<(String, String)>>,
}

impl Remote {
    /// # Errors
    /// If the settings cannot be.
    pub fn new(name: &str, provider: &'static Provider, settings: &Settings, shared: &Arc<Shared>) -> Result<Remote> {
        if provider.kind == "command" && settings.command.as_ref().is_none_or(Vec::is_empty) {
            return Err(Error::usage(msg!("engine-no-command", engine = name)));
        }
        Ok(Remote { line: Arc::new(Line::new(name, provider, settings, shared)?), pairs: OnceLock::new() })
    }

    /// The service's codes of a pair of languages, if it has it; the pairs of a server are asked for once.
    fn codes(&self, from: &Locale, to: &Locale) -> Result<Option<(String, String)>> {
        let (line, provider) = (&self.line, self.line.provider);
        let (sources, targets) = ((provider.codes)(from, End::Source), (provider.codes)(to, End::Target));
        let mut all = sources.into_iter().flat_map(|from| targets.iter().map(move |to| (from.clone(), to.clone())));
        let (Some((path, read)), Network::Open) = (provider.pairs, line.shared.network) else { return Ok(all.next()) };
        if self.pairs.get().is_none() {
            let Some(client) = line.client() else { return Ok(all.next()) };
            let asked = http::run(async { Ok(http::get(client, &format!("{}{path}", line.base), None).await) })?;
            let pairs = asked.map_err(|why| line.trouble(&why))?;
            let pairs = read(&pairs).ok_or_else(|| line.trouble("another kind of server"))?;
            let _ = self.pairs.set(pairs);
        }
        let known = self.pairs.get();
        Ok(all.find(|pair| known.is_some_and(|known| known.contains(pair))))
    }

    fn no_pair(&self, from: &Locale, to: &Locale) -> Unavailable {
        Unavailable { says: msg!("engine-no-pair", engine = &self.line.name, from = from.as_str(), to = to.as_str()), hint: msg!("hint-other-engine") }
    }

    /// Asks the service's own meter, once.
    async fn read_meter(&self) {
        let (line, purse) = (&self.line, &self.line.shared.purse);
        let (Some(meter), Some(client)) = (&line.provider.meter, line.client()) else { return };
        if purse.is_metered(&line.name) {
            return;
        }
        if let Ok(usage) = http::get(client, &format!("{}{}", line.base, meter.path), line.key.as_ref().map(meter.header)).await
            && let Some((used, allowed)) = (meter.read)(&usage)
        {
            purse.meter(&line.name, used, allowed);
        }
    }

    /// The glossary for a job: the one that the project names, else one of the job's own terms, which is looked for under
    /// its name and made where it is missing. A service that has none for these languages is asked without.
    async fn glossary(&self, job: &Job<'_>, codes: (&str, &str)) -> Option<String> {
        let line = &self.line;
        if line.settings.glossary.is_some() {
            return line.settings.glossary.clone();
        }
        let (Terms::Glossary(kept), Some(client), Some(key)) = (line.provider.terms, line.client(), line.key.as_ref()) else { return None };
        let mut pairs: Vec<(&str, &str)> = job.terms.iter().filter_map(|term| Some((term.source.as_str(), term.target.as_deref()?))).collect();
        pairs.sort();
        pairs.dedup_by_key(|(source, _)| *source);
        if pairs.is_empty() {
            return None;
        }
        let sum = blake3::hash(format!("{codes:?} {pairs:?}").as_bytes()).to_hex();
        let name = format!("latimer {} {} {}", codes.0, codes.1, sum.as_str().get(..16).unwrap_or_default());
        let list = http::get(client, &format!("{}{}", line.base, kept.path), Some((kept.header)(key))).await.ok()?;
        if let Some(known) = (kept.find)(&list, &name) {
            return Some(known);
        }
        let (header, value) = (kept.header)(key);
        let request = Request::json(kept.path, &(kept.body)(&name, codes, &pairs)).header(header, &value);
        let reply = http::send(client, &line.base, &request, 1 << 20, &line.limits).await.ok().filter(|reply| (200..300).contains(&reply.status))?;
        (kept.id)(&serde_json::from_slice(&reply.body).ok()?)
    }
}

impl Engine for Remote {
    fn name(&self) -> &str {
        &self.line.name
    }

    fn origin(&self, _: &Locale, _: &Locale) -> String {
        let model = self.line.settings.model.as_ref().map_or(String::new(), |model| format!(":{model}"));
        format!("{}{model}", self.line.name).split_whitespace().collect::<Vec<_>>().join("-")
    }

    fn about(&self) -> About {
        let line = &self.line;
        let elsewhere = !line.base.is_empty() && !http::is_loopback(&line.base);
        About {
            host: http::host(&line.base),
            third_party: elsewhere && line.settings.allow != Some(true),
            keeps: Some(Msg::new(line.provider.keeps)),
            key: line.provider.needs_key.then_some(line.key.is_some()).or(line.key.is_some().then_some(true)),
            limits: Some(line.limits),
            bills: Some(line.provider.bills),
            price: line.settings.price.unwrap_or(line.provider.price),
        }
    }

    fn supports(&self, from: &Locale, to: &Locale) -> std::result::Result<(), Unavailable> {
        let line = &self.line;
        if line.shared.network == Network::Open && line.provider.needs_key && line.key.is_none() {
            let variables = line.settings.key_env.as_deref().unwrap_or(line.provider.keys.first().copied().unwrap_or_default());
            return Err(Unavailable { says: msg!("engine-no-key", engine = &line.name), hint: msg!("hint-engine-no-key", variable = variables, engine = &line.name) });
        }
        match self.codes(from, to) {
            Ok(Some(_)) => Ok(()),
            Ok(None) => Err(self.no_pair(from, to)),
            Err(error) => Err(Unavailable { says: error.says, hint: error.hints.into_iter().next().unwrap_or(msg!("hint-engine-address")) }),
        }
    }

    fn plan(&self, job: &Job) -> Result<Plan> {
        let Some((from, to)) = self.codes(job.from, job.to)? else { return Ok(Plan::default()) };
        let mut desk = Desk::new(&self.line, job, (&from, &to));
        let mut plan = Plan { known: desk.take_ready().len(), ..Plan::default() };
        (plan.texts, plan.characters) = desk.open();
        while let Some(batch) = desk.batch() {
            plan.requests += 1;
            let Amount { units, cost } = self.line.estimate(batch.asks.iter().map(|ask| ask.wire.chars().count()).sum(), batch.asks.len());
            plan.units += units;
            plan.cost += cost;
        }
        Ok(plan)
    }

    fn counts(&self) -> Counts {
        self.line.counts()
    }

    fn draft(&self, job: &Job, done: &mut dyn FnMut(usize, Answer)) -> Result<()> {
        let Some((from, to)) = self.codes(job.from, job.to)? else { return Err(self.no_pair(job.from, job.to).into()) };
        let line = &self.line;
        let mut desk = Desk::new(line, job, (&from, &to));
        desk.take_ready().into_iter().for_each(|(text, answer)| done(text, answer));
        line.count(|counts| counts.known += desk.known as u64);
        match (line.shared.network, desk.open().0) {
            (_, 0) | (Network::Offline, _) => return Ok(()),
            (Network::Frozen, texts) => return Err(Error::failed(msg!("engine-frozen", engine = &line.name, texts = texts)).hint(msg!("hint-engine-frozen"))),
            (Network::Open, _) => {}
        }
        http::run(async {
            self.read_meter().await;
            let halt = Arc::new(AtomicBool::new(false));
            let glossary = self.glossary(job, (&from, &to)).await;
            let (codes, vocabulary) = (Arc::new((from.clone(), to.clone())), Arc::new(Vocabulary { terms: job.terms.to_vec(), glossary }));
            let mut halves: VecDeque<Batch> = VecDeque::new();
            let mut under_way = JoinSet::new();
            let mut failed = None;
            loop {
                if job.stop.load(Ordering::Relaxed) {
                    halt.store(true, Ordering::Relaxed);
                }
                // One more than may go waits at the gate, so that the gate is never idle.
                while !halt.load(Ordering::Relaxed) && under_way.len() <= line.limits.at_once {
                    let Some(batch) = halves.pop_front().or_else(|| desk.batch()) else { break };
                    let (line, halt, codes, vocabulary) = (Arc::clone(line), Arc::clone(&halt), Arc::clone(&codes), Arc::clone(&vocabulary));
                    under_way.spawn(async move {
                        let delivered = line.deliver(&batch, (&codes.0, &codes.1), &vocabulary, &halt).await;
                        (batch, delivered)
                    });
                }
                desk.take_ready().into_iter().for_each(|(text, answer)| done(text, answer));
                if under_way.is_empty() {
                    break;
                }
                let joined = tokio::select! {
                    joined = under_way.join_next() => joined,
                    () = tokio::time::sleep(Duration::from_millis(50)) => continue,
                };
                let Some(Ok((batch, delivered))) = joined else { continue };
                match delivered {
                    Delivered::Answers(texts) => take(&mut desk, &mut halves, batch, texts),
                    Delivered::Split(why) => split(&mut desk, &mut halves, batch, why),
                    Delivered::Stopped => {}
                    Delivered::Failed(error) => {
                        halt.store(true, Ordering::Relaxed);
                        failed.get_or_insert(error);
                    }
                }
            }
            failed.map_or(Ok(()), Err)
        })
    }
}

/// Takes answers; what has none among others is asked again by itself.
fn take(desk: &mut Desk, halves: &mut VecDeque<Batch>, batch: Batch, texts: Vec<Option<String>>) {
    let all = batch.keys.len();
    let mut rest = Batch { form: batch.form, asks: Vec::new(), keys: Vec::new() };
    for ((key, ask), text) in batch.keys.into_iter().zip(batch.asks).zip(texts) {
        match text {
            Some(text) => desk.answered(&key, Ok(text)),
            None => {
                rest.keys.push(key);
                rest.asks.push(ask);
            }
        }
    }
    match rest.keys.len() {
        0 => {}
        missing if missing < all => halves.push_front(rest),
        _ => split(desk, halves, rest, msg!("engine-answer-short")),
    }
}

/// Halves a batch to find the text that it fails over; a text alone has failed.
fn split(desk: &mut Desk, halves: &mut VecDeque<Batch>, mut batch: Batch, why: Msg) {
    if batch.keys.len() <= 1 {
        batch.keys.iter().for_each(|key| desk.answered(key, Err(why.clone())));
        return;
    }
    let middle = batch.keys.len() / 2;
    let second = Batch { form: batch.form, asks: batch.asks.split_off(middle), keys: batch.keys.split_off(middle) };
    halves.push_front(second);
    halves.push_front(batch);
}
