//! The offline engine: Firefox's translation models, run on this machine's own cores.
//!
//! One model is shared by as many threads as there are cores, each with a text of its own; a sentence that occurs in
//! several texts is translated once. Words that the model's vocabulary cannot spell are kept from it, for it would
//! leave their letters out.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, mpsc};

use fxtranslate::engine::{Aligned, Engine as Network};
use fxtranslate::shortlist::Shortlist;

use super::attempts::{self, Machine, Said, Way};
use super::models::{Model, Role, Store};
use super::project::Link;
use super::verify::verify;
use super::{Answer, Engine, Job, Term, Text, Unavailable};
use crate::error::{Error, Result};
use crate::msg;
use crate::text::Locale;

/// The id of what a vocabulary does not know.
const UNKNOWN: u32 = 1;

/// Models are trained on sentences of up to 128 tokens; longer ones lose words, and the time grows with the square.
const LONGEST: usize = 110;

/// Alignments below this weight are noise.
const FAINT: f32 = 0.02;

/// The engine.
pub struct Local {
    store: Store,
    turn: Mutex<()>,
    ways: Mutex<BTreeMap<Way, usize>>,
}

/// The language over which pairs go that have no model of their own: nearly all models have it at one end.
const PIVOT: &str = "en";

/// One model of a route, and its languages.
struct Leg {
    model: Model,
    from: Locale,
    to: Locale,
}

impl Local {
    pub fn new(store: Store) -> Local {
        Local { store, turn: Mutex::default(), ways: Mutex::default() }
    }

    /// How many drafts came about in which way so far, each model of a route for itself.
    pub fn ways(&self) -> BTreeMap<Way, usize> {
        lock(&self.ways).clone()
    }

    /// The models that lead from one language to another: one of their own, else two over English.
    fn route(&self, from: &Locale, to: &Locale) -> Option<Vec<Leg>> {
        let leg = |from: &Locale, to: &Locale| Some(Leg { model: self.store.find(from, to)?, from: from.clone(), to: to.clone() });
        if let Some(direct) = leg(from, to) {
            return Some(vec![direct]);
        }
        let pivot = Locale::parse(PIVOT)?;
        Some(vec![leg(from, &pivot)?, leg(&pivot, to)?])
    }
}

/// Loads a model whose files have been checked. The network cannot move between threads, so it is loaded for each job
/// on the thread that runs it, which takes a tenth of a second and keeps no memory afterwards.
fn load(model: &Model) -> Result<Network> {
    model.check()?;
    let unusable = |why: String| Error::failed(msg!("engine-model-unusable", path = model.folder.as_path(), why = why));
    let path = |role| model.path(role);
    let files = (path(Role::Model), path(Role::Vocab).or(path(Role::SrcVocab)), path(Role::Vocab).or(path(Role::TrgVocab)));
    let (Some(weights), Some(source), Some(target)) = files else { return Err(unusable(String::new())) };
    let build = || -> std::result::Result<Network, String> {
        let network = Network::load_mmapped(&weights, &source, &target)?;
        match path(Role::Lex) {
            Some(lex) => Ok(network.with_shortlist(Shortlist::load(lex).map_err(|error| error.to_string())?)),
            None => Ok(network),
        }
    };
    catch_unwind(AssertUnwindSafe(build)).unwrap_or_else(|_| Err(String::new())).map_err(unusable)
}

impl Engine for Local {
    fn name(&self) -> &str {
        "local"
    }

    fn origin(&self, from: &Locale, to: &Locale) -> String {
        let legs = self.route(from, to).map_or(1, |route| route.len());
        if legs > 1 { format!("local-via-{PIVOT}") } else { "local".to_string() }
    }

    fn supports(&self, from: &Locale, to: &Locale) -> std::result::Result<(), Unavailable> {
        if !processor_suffices() {
            return Err(Unavailable { says: msg!("engine-needs-avx2"), hint: msg!("hint-other-engine") });
        }
        match self.route(from, to) {
            Some(_) => Ok(()),
            None => Err(Unavailable {
                says: msg!("engine-no-model", from = from.as_str(), to = to.as_str(), path = self.store.root.as_path()),
                hint: msg!("hint-models-fetch", locale = to.as_str()),
            }),
        }
    }

    /// One job at a time: it has all the cores.
    fn draft(&self, job: &Job, done: &mut dyn FnMut(usize, Answer)) -> Result<()> {
        self.supports(job.from, job.to)?;
        let Some(route) = self.route(job.from, job.to) else { return Ok(()) };
        let _turn = lock(&self.turn);
        let networks = route.iter().map(|leg| load(&leg.model)).collect::<Result<Vec<_>>>()?;
        let last = route.len() - 1;
        let terms = |at: usize| if at == last { job.terms.to_vec() } else { kept(job.terms) };
        let legs = networks.iter().zip(&route).enumerate();
        let legs: Vec<Sentences> = legs.map(|(at, (network, leg))| Sentences { network, from: &leg.from, to: &leg.to, terms: terms(at), known: Mutex::default(), ways: &self.ways }).collect();
        // The longest first, so that no thread is left alone with a long one at the end.
        let mut order: Vec<usize> = (0..job.texts.len()).collect();
        order.sort_by_key(|index| std::cmp::Reverse(job.texts.get(*index).map_or(0, |text| text.inline.plain().len())));
        let next = AtomicUsize::new(0);
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(order.len());
        std::thread::scope(|scope| {
            let (sender, answers) = mpsc::channel();
            for _ in 0..threads {
                let (sender, legs, next, order) = (sender.clone(), &legs, &next, &order);
                scope.spawn(move || {
                    while !job.stop.load(Ordering::Relaxed)
                        && let Some(index) = order.get(next.fetch_add(1, Ordering::Relaxed))
                        && let Some(text) = job.texts.get(*index)
                    {
                        if sender.send((*index, along(legs, job, text))).is_err() {
                            break;
                        }
                    }
                });
            }
            drop(sender);
            for (index, answer) in answers {
                done(index, answer);
            }
        });
        Ok(())
    }
}

/// Terms on the way to another language: they stay what they are until the last model.
fn kept(terms: &[Term]) -> Vec<Term> {
    terms.iter().map(|term| Term { target: term.target.as_ref().map(|_| term.source.clone()), forms: vec![term.source.clone()], source: term.source.clone() }).collect()
}

/// A text leg by leg; what comes of it must hold against the source itself.
fn along(legs: &[Sentences], job: &Job, text: &Text) -> Answer {
    let mut text = text.clone();
    let source = text.inline.clone();
    for leg in legs {
        match leg.draft(&text) {
            Answer::Draft { text: inline, attributes } => (text.inline, text.attributes) = (inline, attributes),
            refused => return refused,
        }
    }
    match verify(&source, &text.inline, job.from, job.to) {
        Ok(()) => Answer::Draft { text: text.inline, attributes: text.attributes },
        Err(fault) => Answer::Refused(fault.says()),
    }
}

/// The engine's arithmetic is compiled for AVX2 on x86-64 and has no other way there.
fn processor_suffices() -> bool {
    #[cfg(target_arch = "x86_64")]
    return std::arch::is_x86_feature_detected!("avx2");
    #[cfg(not(target_arch = "x86_64"))]
    return true;
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The sentences of a job, each translated once.
struct Sentences<'a> {
    network: &'a Network,
    from: &'a Locale,
    to: &'a Locale,
    terms: Vec<Term>,
    known: Mutex<HashMap<String, Arc<OnceLock<Option<Said>>>>>,
    ways: &'a Mutex<BTreeMap<Way, usize>>,
}

impl Sentences<'_> {
    fn draft(&self, text: &Text) -> Answer {
        let machine = Machine {
            from: self.from,
            to: self.to,
            terms: &self.terms,
            say: &|sentence| self.say(sentence),
            unknown: &|word| self.ids(word).is_some_and(|ids| ids.contains(&UNKNOWN)),
            too_long: &|sentence| self.ids(sentence).is_some_and(|ids| ids.len() > LONGEST),
        };
        let (answer, way) = attempts::draft(text, &machine);
        *lock(self.ways).entry(way).or_default() += 1;
        answer
    }

    fn ids(&self, text: &str) -> Option<Vec<u32>> {
        catch_unwind(AssertUnwindSafe(|| self.network.src_ids(text))).ok()
    }

    fn say(&self, sentence: &str) -> Option<Said> {
        let cell = lock(&self.known).entry(sentence.to_string()).or_default().clone();
        let translate = || {
            let aligned = catch_unwind(AssertUnwindSafe(|| self.network.translate_aligned(sentence))).ok()?;
            Some(said(sentence, &aligned))
        };
        cell.get_or_init(translate).clone()
    }
}

/// The engine's answer in bytes of the sentence and of the translation.
fn said(sentence: &str, aligned: &Aligned) -> Said {
    let letters = letters_of(sentence, &aligned.source_normalized);
    let in_source = offsets_16(&aligned.source_normalized);
    let source: Vec<Option<Range<usize>>> = aligned
        .source_tokens
        .iter()
        .map(|token| {
            let (from, to) = (*in_source.get(token.begin)?, *in_source.get(token.end)?);
            let inner = letters.get(from..to)?.iter().flatten();
            let (start, end) = (inner.clone().map(|range| range.start).min()?, inner.map(|range| range.end).max()?);
            Some(start..end)
        })
        .collect();
    let in_target = offsets_16(&aligned.target_text);
    let bytes: Vec<usize> = aligned.target_text.char_indices().map(|(at, _)| at).chain([aligned.target_text.len()]).collect();
    let byte = |unit: usize| bytes.get(*in_target.get(unit)?).copied();
    let mut links = Vec::new();
    for (token, row) in aligned.target_tokens.iter().zip(&aligned.alignments) {
        let (Some(start), Some(end)) = (byte(token.begin), byte(token.end)) else { continue };
        let inner = aligned.target_text.get(start..end).unwrap_or_default();
        let start = start + (inner.len() - inner.trim_start().len());
        if start >= end {
            continue;
        }
        let sources = source.iter().zip(row).filter(|(_, weight)| **weight > FAINT);
        let sources = sources.filter_map(|(range, weight)| Some((range.clone()?, *weight))).collect();
        links.push(Link { target: start..end, sources });
    }
    Said { text: aligned.target_text.clone(), links }
}

/// For each UTF-16 offset of a text, the number of the letter that it is in; the end has one too.
fn offsets_16(text: &str) -> Vec<usize> {
    let mut out = Vec::with_capacity(text.len() + 1);
    for (number, letter) in text.chars().enumerate() {
        out.extend(std::iter::repeat_n(number, letter.len_utf16()));
    }
    out.push(text.chars().count());
    out
}

/// For each letter of what the vocabulary made of a sentence, the bytes of the sentence that it stands for. The two
/// differ in the blanks, which the vocabulary writes as U+2581, and where it composes letters; inside a word of other
/// length the letters are spread evenly.
fn letters_of(sentence: &str, normalized: &str) -> Vec<Option<Range<usize>>> {
    const BLANK: char = '\u{2581}';
    let words: Vec<Range<usize>> = super::protect::words(sentence).collect();
    let same = normalized.split(BLANK).filter(|word| !word.is_empty()).count() == words.len();
    let mut out = Vec::new();
    let mut word = 0;
    for (number, part) in normalized.split(BLANK).enumerate() {
        if number > 0 {
            out.push(None);
        }
        if part.is_empty() {
            continue;
        }
        let here = if same { words.get(word).cloned() } else { None };
        word += 1;
        let count = part.chars().count();
        let raw: Vec<Range<usize>> = here.map_or(Vec::new(), |here| {
            let start = here.start;
            let text = sentence.get(here).unwrap_or_default();
            text.char_indices().map(|(at, letter)| start + at..start + at + letter.len_utf8()).collect()
        });
        out.extend((0..count).map(|letter| raw.get(letter * raw.len() / count).cloned()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_find_their_bytes() {
        assert_eq!(letters_of("é b", "▁é▁b"), [None, Some(0..2), None, Some(3..4)]);
        // A ligature that was taken apart.
        assert_eq!(letters_of("ﬁn", "▁fin"), [None, Some(0..3), Some(0..3), Some(3..4)]);
    }

    proptest! {
        #[test]
        fn one_entry_for_each_letter(sentence in "\\PC{0,20}", normalized in "[▁a-zé]{0,20}") {
            prop_assert_eq!(letters_of(&sentence, &normalized).len(), normalized.chars().count());
        }
    }

    #[test]
    fn without_a_model_it_says_what_to_fetch() {
        let root = tempfile::tempdir().unwrap();
        let local = Local::new(Store::open(Some(root.path())));
        let (en, de) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        let unavailable = local.supports(&en, &de).unwrap_err();
        assert!(["engine-no-model", "engine-needs-avx2"].contains(&unavailable.says.key));
    }

    #[test]
    fn a_damaged_model_is_an_error_and_no_panic() {
        let (root, raw) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for name in ["model.ende.bin", "vocab.ende.spm", "lex.ende.bin"] {
            std::fs::write(raw.path().join(name), "garbage").unwrap();
        }
        let store = Store::open(Some(root.path()));
        store.import("en", "de", raw.path()).unwrap();
        let (en, de) = (Locale::parse("en").unwrap(), Locale::parse("de").unwrap());
        let texts = [super::super::Text { inline: crate::inline::Inline::text("Hello."), ..Default::default() }];
        let job = Job { from: &en, to: &de, texts: &texts, terms: &[], stop: &false.into() };
        assert!(Local::new(store).draft(&job, &mut |_, _| {}).is_err());
    }
}
