//! `draft`: fills what is missing from the translation memory, then from the engines, in the order that is configured.
//!
//! Languages are asked for side by side, each engine in its own limits. Drafts are saved as they come, each on the row as it stands on disk at that moment: a row that a person touched since is left alone. What a
//! kill takes of the handful is in the journal.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use super::books::{self, Books};
use super::chain::{Chain, MEMORY};
use super::due::{Due, due};
use super::made::{Made, save_made};
use super::{memory, natives, terms};
use super::outcome::{AskedEngine, Drafted, DraftedLocale, Progress, Scope, Synced, Watch, Written, once};
use super::scope::Wanted;
use super::survey::{Survey, survey};
use super::sync::sync_locale;
use crate::engine::{About, Answer, Engine, Job, Network, Term, Text};
use crate::error::{Error, Result};
use crate::inline::message;
use crate::msg;
use crate::project::Project;
use crate::project::seen::Seen;
use crate::text::Locale;

/// Asks a person whether texts may go where an engine is.
pub type Consent<'a> = &'a mut dyn FnMut(&str, &About) -> bool;

#[derive(Clone, Debug, Default)]
pub struct Options {
    pub scope: Scope,
    pub dry_run: bool,
    /// Engines to use instead of the configured ones.
    pub engines: Vec<String>,
    /// What may be asked over the network.
    pub network: Network,
    /// Set to end early; what was received is kept.
    pub stop: Arc<AtomicBool>,
}

/// So long drafts wait for others to be saved with them.
const PAUSE: Duration = Duration::from_millis(300);

/// Drafts what is missing, and anew what is unread and whose source has changed. `consent` is asked before the first
/// text goes to somebody who is not in the configuration as allowed.
pub fn draft(project: &Project, options: &Options, consent: Consent, watch: Watch) -> Result<Drafted> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, &options.scope)?;
    let mut outcome = Drafted { findings: survey.findings.clone(), ..Drafted::default() };
    let locales = wanted.locales(project);
    let names: BTreeSet<String> = locales.iter().flat_map(|locale| names_for(project, locale, options)).collect();
    let Some(chain) = Chain::of(project, &names.into_iter().collect::<Vec<_>>(), options.network, &options.stop)? else { return Ok(outcome) };
    let flights = chain.shared.journal.flights();
    outcome.currency = chain.shared.purse.currency().to_string();
    let mut desks: Vec<LocaleDesk> = Vec::new();
    for locale in locales {
        if options.stop.load(Ordering::Relaxed) {
            break;
        }
        if !options.dry_run {
            let mut synced = Synced::default();
            sync_locale(project, &survey, locale, &wanted, false, &mut synced)?;
            outcome.written.extend(synced.written);
        }
        desks.push(remembered(project, &survey, locale, &wanted, options, &mut outcome)?);
    }
    let refused = without_consent(&desks, &chain, options, consent);
    if options.dry_run {
        for mut desk in desks {
            planned(project, &mut desk, &chain)?;
            outcome.locales.push(desk.drafted);
        }
    } else {
        let drafted: Vec<&Locale> = desks.iter().filter(|desk| !desk.due.is_empty()).map(|desk| desk.locale).collect();
        ask_all(project, desks, &chain, &refused, options, &mut outcome, watch)?;
        // What got drafts is synced as before, which the next run then knows.
        for locale in drafted {
            let mut synced = Synced::default();
            sync_locale(project, &survey, locale, &wanted, false, &mut synced)?;
            outcome.written.extend(synced.written);
            due_now(project, &survey, &books::read(project, &survey, locale)?, &wanted)?;
        }
        survey.remember(project);
    }
    once(&mut outcome.written);
    // Only now, for a kill before this would have kept them from the person whom they concern.
    chain.shared.journal.told(flights.keys().copied());
    outcome.flights = flights.into_values().collect();
    for name in chain.names() {
        let Some(engine) = chain.engine(name) else { continue };
        outcome.asked.push(AskedEngine { engine: name.to_string(), counts: engine.counts() });
    }
    // Who names an engine wants that one; a configured one that is not ready leaves its texts for another day.
    let nothing = outcome.locales.iter().all(|own| own.from_memory == 0 && own.from_engines.is_empty());
    if !options.engines.is_empty() && nothing && !outcome.unavailable.is_empty() {
        return Err(outcome.unavailable.swap_remove(0));
    }
    Ok(outcome)
}

/// The engines for a language, in their order.
fn names_for(project: &Project, locale: &Locale, options: &Options) -> Vec<String> {
    if options.engines.is_empty() { project.config.policy(locale).engines } else { options.engines.clone() }
}

/// One language's work.
struct LocaleDesk<'a> {
    locale: &'a Locale,
    names: Vec<String>,
    due: Vec<Due>,
    terms: Vec<Term>,
    /// The rows that nothing has filled yet.
    open: Vec<usize>,
    drafted: DraftedLocale,
}

/// What is due in a language, and what the memory has of it; the memory comes first, whatever its place in the list.
fn remembered<'a>(project: &Project, survey: &Survey, locale: &'a Locale, wanted: &Wanted, options: &Options, outcome: &mut Drafted) -> Result<LocaleDesk<'a>> {
    let books = books::read(project, survey, locale)?;
    let mut due = due_now(project, survey, &books, wanted)?;
    due.extend(natives::due(project, &books, wanted)?);
    let mut drafted = DraftedLocale {
        locale: locale.clone(),
        texts: due.len(),
        characters: due.iter().map(|due| message::write(&due.text.inline).chars().count()).sum(),
        ..DraftedLocale::of(locale)
    };
    let names = names_for(project, locale, options);
    let mut open: Vec<usize> = (0..due.len()).collect();
    if names.iter().any(|name| name == MEMORY) && !due.is_empty() {
        let memory = memory::of(project, survey, &books)?;
        let made: Vec<Made> = open.iter().filter_map(|at| memory::recalled(&memory, project, locale, &due[*at], *at)).collect();
        let saved = save_made(project, &due, &made, locale, options.dry_run, &mut outcome.written)?;
        open.retain(|at| !saved.contains(at));
        open.iter().for_each(|at| memory::helps(&memory, &mut due[*at]));
        drafted.from_memory = due.len() - open.len();
    }
    Ok(LocaleDesk { locale, names: names.into_iter().filter(|name| name != MEMORY).collect(), due, terms: terms::to_tell(&books), open, drafted })
}

/// What is due on pages; where nothing is, that is remembered.
fn due_now(project: &Project, survey: &Survey, books: &Books, wanted: &Wanted) -> Result<Vec<Due>> {
    let mut seen = Seen::read(project, &format!("draft-{}", books.locale.as_str()));
    let due = due(project, survey, books, wanted, &mut seen)?;
    seen.save(project, survey.pages.iter().map(|page| &page.paths));
    Ok(due)
}

/// The engines that a person does not want texts to go to. Asked is for those alone that would get any.
fn without_consent(desks: &[LocaleDesk], chain: &Chain, options: &Options, consent: Consent) -> BTreeSet<String> {
    let mut refused = BTreeSet::new();
    if options.dry_run || options.network != Network::Open {
        return refused;
    }
    for name in chain.names() {
        let Some(engine) = chain.engine(name) else { continue };
        let needed = desks.iter().any(|desk| !desk.open.is_empty() && desk.names.iter().any(|own| own == name));
        let about = engine.about();
        if needed && about.third_party && about.key != Some(false) && !consent(name, &about) {
            refused.insert(name.to_string());
        }
    }
    refused
}

/// What the engines would be asked, language by language: all that is open by the first that can.
fn planned(project: &Project, desk: &mut LocaleDesk, chain: &Chain) -> Result<()> {
    let texts: Vec<Text> = desk.open.iter().map(|at| desk.due[*at].text.clone()).collect();
    let stop = AtomicBool::new(false);
    let job = Job { from: &project.source, to: desk.locale, texts: &texts, terms: &desk.terms, stop: &stop };
    for name in &desk.names {
        let Some(engine) = chain.engine(name).filter(|_| !texts.is_empty()) else { continue };
        match engine.supports(&project.source, desk.locale) {
            Ok(()) => {
                desk.drafted.planned = Some((name.clone(), engine.plan(&job)?));
                break;
            }
            Err(unavailable) => desk.drafted.why_left.push(msg!("draft-unavailable", locale = desk.locale.as_str(), why = unavailable.says, hint = unavailable.hint)),
        }
    }
    Ok(())
}

/// What a language's thread tells.
enum Told {
    Answered,
    Done(Box<(DraftedLocale, Vec<Written>, Vec<Error>)>),
}

/// Asks for all languages at once.
fn ask_all(project: &Project, desks: Vec<LocaleDesk>, chain: &Chain, refused: &BTreeSet<String>, options: &Options, outcome: &mut Drafted, watch: Watch) -> Result<()> {
    let total = desks.iter().map(|desk| desk.open.len()).sum();
    let order: Vec<Locale> = desks.iter().map(|desk| desk.locale.clone()).collect();
    let (mut answered, mut fault) = (0, None);
    std::thread::scope(|scope| {
        let (sender, told) = mpsc::channel();
        for desk in desks {
            let sender = sender.clone();
            scope.spawn(move || {
                let mut asking = Asking { project, desk, options, written: Vec::new(), unavailable: Vec::new(), told: &sender };
                let result = asking.go(chain, refused);
                let Asking { desk, written, unavailable, .. } = asking;
                let _ = sender.send(result.map(|()| Told::Done(Box::new((desk.drafted, written, unavailable)))));
            });
        }
        drop(sender);
        for told in told {
            match told {
                Ok(Told::Answered) => {
                    answered += 1;
                    let (characters, cost) = chain.spent();
                    let what = msg!("progress-draft", characters = characters, cost = format!("{cost:.2} {}", chain.shared.purse.currency()));
                    watch(Progress { what, done: answered, total });
                }
                Ok(Told::Done(done)) => {
                    let (drafted, written, unavailable) = *done;
                    outcome.locales.push(drafted);
                    outcome.unavailable.extend(unavailable);
                    outcome.written.extend(written);
                }
                Err(error) => {
                    options.stop.store(true, Ordering::Relaxed);
                    fault.get_or_insert(error);
                }
            }
        }
    });
    outcome.locales.sort_by_key(|own| order.iter().position(|locale| *locale == own.locale));
    fault.map_or(Ok(()), Err)
}

/// One language being asked for, on a thread of its own.
struct Asking<'a> {
    project: &'a Project,
    desk: LocaleDesk<'a>,
    options: &'a Options,
    written: Vec<Written>,
    unavailable: Vec<Error>,
    told: &'a mpsc::Sender<Result<Told>>,
}

impl Asking<'_> {
    /// Engine after engine, each for what those before it could not do.
    fn go(&mut self, chain: &Chain, refused: &BTreeSet<String>) -> Result<()> {
        for name in self.desk.names.clone() {
            let Some(engine) = chain.engine(&name) else { continue };
            if self.desk.open.is_empty() || self.options.stop.load(Ordering::Relaxed) {
                break;
            }
            if refused.contains(&name) {
                self.desk.drafted.why_left.push(msg!("draft-no-consent", engine = &name));
                self.desk.drafted.unwanted = true;
                continue;
            }
            if let Err(unavailable) = engine.supports(&self.project.source, self.desk.locale) {
                self.unavailable.push(unavailable.clone().into());
                self.desk.drafted.why_left.push(msg!("draft-unavailable", locale = self.desk.locale.as_str(), why = unavailable.says, hint = unavailable.hint));
                continue;
            }
            let done = self.ask(engine)?;
            self.desk.open.retain(|at| !done.contains(at));
            self.desk.drafted.from_engines.push((name, done.len()));
        }
        let (open, drafted) = (&self.desk.open, &mut self.desk.drafted);
        drafted.left = open.len();
        drafted.suggested = self.desk.due.iter().enumerate().filter(|(at, due)| due.beside && !open.contains(at)).count();
        Ok(())
    }

    /// Asks one engine for the open rows, and saves what comes beside it, so that no request waits for the disk; gives
    /// back the rows that were drafted.
    ///
    /// # Errors
    /// If drafts cannot be saved. What is the engine's own fault is noted, and the next engine's turn.
    fn ask(&mut self, engine: &dyn Engine) -> Result<BTreeSet<usize>> {
        let (project, locale, open, stop) = (self.project, self.desk.locale, self.desk.open.clone(), &self.options.stop);
        let texts: Vec<Text> = open.iter().map(|at| self.desk.due[*at].text.clone()).collect();
        let job = Job { from: &project.source, to: locale, texts: &texts, terms: &self.desk.terms, stop };
        let origin = engine.origin(&project.source, locale);
        let (due, written, why_left, told) = (&self.desk.due, &mut self.written, &mut self.desk.drafted.why_left, self.told);
        let (result, saved) = std::thread::scope(|scope| {
            let (sender, made) = mpsc::channel();
            let saver = scope.spawn(|| saved_as_they_come(project, due, made, locale, stop, written));
            let result = engine.draft(&job, &mut |number, answer| {
                let _ = told.send(Ok(Told::Answered));
                let Some(at) = open.get(number).copied() else { return };
                match answer {
                    Answer::Draft { text, attributes } => {
                        let attributes = attributes.into_iter().map(|(name, text)| (name, message::write(&text))).collect();
                        let _ = sender.send(Made { due: at, origin: origin.clone(), value: message::write(&text), attributes });
                    }
                    Answer::Refused(why) => why_left.push(msg!("draft-refused", id = &due[at].id, why = why)),
                }
            });
            drop(sender);
            (result, saver.join())
        });
        if let Err(error) = result {
            why_left.push(msg!("draft-failed", locale = locale.as_str(), why = error.says.clone()));
            self.unavailable.push(error);
            self.desk.drafted.failed = true;
        }
        saved.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }
}

/// Saves drafts as they come, all that have come in a while at once: each saving reads a whole catalog again. Gives back
/// the rows that took them. A fault stops the asking.
fn saved_as_they_come(project: &Project, due: &[Due], made: mpsc::Receiver<Made>, locale: &Locale, stop: &AtomicBool, written: &mut Vec<Written>) -> Result<BTreeSet<usize>> {
    let mut done = BTreeSet::new();
    while let Ok(first) = made.recv() {
        let mut handful = vec![first];
        let began = Instant::now();
        while let Ok(more) = made.recv_timeout(PAUSE.saturating_sub(began.elapsed())) {
            handful.push(more);
        }
        match save_made(project, due, &handful, locale, false, written) {
            Ok(saved) => done.extend(saved),
            Err(error) => {
                stop.store(true, Ordering::Relaxed);
                return Err(error);
            }
        }
    }
    Ok(done)
}
