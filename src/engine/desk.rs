//! One job at an engine: which texts are asked in which form, what was asked before, and what becomes of the answers.
//!
//! A text and each of its attributes is an item. An item is asked in the engine's best form; if the answer does not
//! hold, in the next; then the words between its tags piece by piece; what fails even so is left with the reason. Equal
//! questions are one, and one that the journal knows is not asked at all.

use std::collections::{HashMap, VecDeque};

use super::form::{Form, Sent, has_words};
use super::journal::Key;
use super::line::Line;
use super::provider::{Ask, Takes};
use super::segment::sentences;
use super::verify::{Fault, verify};
use super::{Answer, Context, Job, Term, quotes, terms};
use crate::inline::{Inline, Piece};
use crate::msg;
use crate::say::Msg;
use crate::text::Locale;

/// What is asked for in one request.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Batch {
    pub form: Form,
    pub asks: Vec<Ask>,
    pub keys: Vec<Key>,
}

pub(super) struct Desk<'a> {
    line: &'a Line,
    job: &'a Job<'a>,
    codes: (&'a str, &'a str),
    /// The terms that the engine itself cannot be told.
    guarded: Vec<Term>,
    items: Vec<Item<'a>>,
    /// For each text, its items and how many of them are open.
    texts: Vec<(Vec<usize>, usize)>,
    /// Who waits for the answer to a question.
    waiting: HashMap<Key, Vec<(usize, usize)>>,
    /// Questions that the engine had no answer to; they are not asked again.
    refused: HashMap<Key, Msg>,
    /// What is to be asked, in the order of the page.
    queue: VecDeque<(Key, Form, Ask)>,
    /// Answers to texts that nobody has taken yet.
    ready: Vec<(usize, Answer)>,
    /// Questions that the journal answered.
    pub known: usize,
}

struct Item<'a> {
    text: usize,
    source: Inline,
    context: &'a Context,
    /// How many forms have been tried.
    tried: usize,
    parts: Vec<Part>,
    open: usize,
    why: Option<Msg>,
    done: Option<Result<Inline, Msg>>,
}

/// A piece of an item: asked, or kept as it is.
struct Part {
    sent: Option<Sent>,
    /// What stands around the answer.
    before: String,
    after: String,
    kept: Option<Piece>,
    answer: Option<Result<String, Msg>>,
}

impl<'a> Desk<'a> {
    pub fn new(line: &'a Line, job: &'a Job, codes: (&'a str, &'a str)) -> Desk<'a> {
        let guarded = job.terms.iter().filter(|term| line.provider.terms.leaves(term)).cloned().collect();
        let mut desk = Desk { line, job, codes, guarded, items: Vec::new(), texts: Vec::new(), waiting: HashMap::new(), refused: HashMap::new(), queue: VecDeque::new(), ready: Vec::new(), known: 0 };
        for (number, text) in job.texts.iter().enumerate() {
            let first = desk.items.len();
            let sources = std::iter::once(text.inline.clone()).chain(text.attributes.iter().map(|(_, value)| value.clone()));
            desk.items.extend(sources.map(|source| Item { text: number, source, context: &text.context, tried: 0, parts: Vec::new(), open: 0, why: None, done: None }));
            let own: Vec<usize> = (first..desk.items.len()).collect();
            desk.texts.push((own.clone(), own.len()));
            own.into_iter().for_each(|item| desk.ask(item));
        }
        desk
    }

    /// Answers that have come since the last time.
    pub fn take_ready(&mut self) -> Vec<(usize, Answer)> {
        std::mem::take(&mut self.ready)
    }

    /// How many questions are open, and their characters.
    pub fn open(&self) -> (usize, usize) {
        (self.queue.len(), self.queue.iter().map(|(_, _, ask)| ask.wire.chars().count()).sum())
    }

    /// The next request: as many questions as the engine takes at once.
    pub fn batch(&mut self) -> Option<Batch> {
        let (limits, takes) = (&self.line.limits, self.line.provider.context);
        let mut batch: Option<Batch> = None;
        let (mut bytes, mut characters) = (OVERHEAD, 0);
        while let Some((_, form, ask)) = self.queue.front() {
            let (more_bytes, more_characters) = (encoded(ask, takes), ask.wire.chars().count());
            if let Some(batch) = &batch {
                let full = batch.asks.len() >= limits.texts || bytes + more_bytes > limits.bytes / 10 * 9 || characters + more_characters > limits.characters;
                // A request that is nearly full ends with its page: each page more makes its context say less.
                let new_page = batch.asks.last().is_some_and(|last| last.context.page != ask.context.page);
                let other = batch.form != *form || (takes == Takes::Pages && new_page && batch.asks.len() * 10 >= limits.texts * 9);
                if full || other {
                    break;
                }
            }
            bytes += more_bytes;
            characters += more_characters;
            let Some((key, form, ask)) = self.queue.pop_front() else { break };
            let batch = batch.get_or_insert_with(|| Batch { form, asks: Vec::new(), keys: Vec::new() });
            batch.keys.push(key);
            batch.asks.push(ask);
        }
        batch
    }

    /// Takes the answer to a question, or the reason why there is none.
    pub fn answered(&mut self, key: &Key, answer: Result<String, Msg>) {
        if let Err(why) = &answer {
            self.refused.insert(key.clone(), why.clone());
        }
        for (item, part) in self.waiting.remove(key).unwrap_or_default() {
            self.put(item, part, answer.clone());
        }
    }

    fn put(&mut self, item: usize, part: usize, answer: Result<String, Msg>) {
        let own = &mut self.items[item];
        own.parts[part].answer = Some(answer);
        own.open -= 1;
        if own.open == 0 {
            self.judge(item);
        }
    }

    /// Asks for an item in the next form that has not been tried.
    fn ask(&mut self, item: usize) {
        let forms = self.line.provider.forms;
        let own = &mut self.items[item];
        if !has_words(&own.source.plain()) {
            let copy = own.source.clone();
            return self.finish(item, Ok(copy));
        }
        let longest = self.line.limits.text_bytes;
        // What reads words alone has no glossary.
        let terms = |form: Form| if form == Form::Words { self.job.terms } else { self.guarded.as_slice() };
        own.parts = match forms.get(own.tried) {
            Some(form) => vec![Part::asked(form.write(&own.source, terms(*form)), "", "")],
            // There is a piece by piece only where there are tags, or it was too long.
            None if own.tried == forms.len() => pieces(&own.source, forms[0], longest, self.job.from, terms(forms[0])),
            None => {
                let why = own.why.take().unwrap_or_else(|| Fault::Garbled.says());
                return self.finish(item, Err(why));
            }
        };
        own.tried += 1;
        own.open = own.parts.iter().filter(|part| part.sent.is_some()).count();
        let questions: Vec<(usize, Form, String)> = own.parts.iter().enumerate().filter_map(|(number, part)| part.sent.as_ref().map(|sent| (number, sent.form, sent.wire.clone()))).collect();
        if questions.is_empty() {
            return self.judge(item);
        }
        // Only after all questions stand may an answer from the journal complete the item.
        let mut answers: Vec<(usize, Result<String, Msg>)> = Vec::new();
        for (number, form, wire) in questions {
            if wire.len() > longest {
                answers.push((number, Err(msg!("engine-text-too-long", limit = longest))));
                continue;
            }
            let key = self.line.key_of(self.job, self.codes, form, &wire);
            if let Some(answer) = self.line.shared.journal.answer(&key) {
                self.known += 1;
                answers.push((number, Ok(answer)));
                continue;
            }
            if let Some(why) = self.refused.get(&key) {
                answers.push((number, Err(why.clone())));
                continue;
            }
            let waiting = self.waiting.entry(key.clone()).or_default();
            waiting.push((item, number));
            if waiting.len() == 1 {
                self.queue.push_back((key, form, Ask { wire, context: self.items[item].context.clone() }));
            }
        }
        for (number, answer) in answers {
            self.put(item, number, answer);
        }
    }

    /// Puts the answers of an item together, and either is done with it or asks again.
    fn judge(&mut self, item: usize) {
        let own = &self.items[item];
        let verdict = together(&own.parts).and_then(|mut draft| {
            quotes::set(&own.source, &mut draft, self.job.to);
            verify(&own.source, &draft, self.job.from, self.job.to).map_err(|fault| fault.says())?;
            match terms::lost(&own.source.plain(), &draft.plain(), self.job.terms) {
                Some(name) => Err(msg!("engine-answer-term", term = name)),
                None => Ok(draft),
            }
        });
        match verdict {
            Ok(draft) => self.finish(item, Ok(draft)),
            Err(why) => {
                // The first reason says most: what comes after it is makeshift.
                self.items[item].why.get_or_insert(why);
                self.ask(item);
            }
        }
    }

    fn finish(&mut self, item: usize, result: Result<Inline, Msg>) {
        let text = self.items[item].text;
        self.items[item].done = Some(result);
        self.texts[text].1 -= 1;
        if self.texts[text].1 == 0 {
            let answer = self.answer(text);
            self.ready.push((text, answer));
        }
    }

    /// What a text and its attributes have come to.
    fn answer(&self, text: usize) -> Answer {
        let mut items = self.texts[text].0.iter().map(|item| self.items[*item].done.clone().unwrap_or_else(|| Err(Fault::Garbled.says())));
        let inline = match items.next() {
            Some(Ok(inline)) => inline,
            Some(Err(why)) => return Answer::Refused(why),
            None => Inline::default(),
        };
        let mut attributes = Vec::new();
        for ((name, _), item) in self.job.texts[text].attributes.iter().zip(items) {
            match item {
                Ok(inline) => attributes.push((name.clone(), inline)),
                Err(why) => return Answer::Refused(msg!("engine-answer-attribute", name = name, why = why)),
            }
        }
        Answer::Draft { text: inline, attributes }
    }
}

/// So many bytes of a request are not texts.
const OVERHEAD: usize = 2_048;

/// The bytes that a question takes in JSON, with its context where that goes along.
fn encoded(ask: &Ask, takes: Takes) -> usize {
    let json = |value: &str| serde_json::to_string(value).map_or(0, |json| json.len());
    let context = if takes == Takes::All { serde_json::to_string(&ask.context).map_or(0, |json| json.len()) } else { json(&ask.context.page) };
    json(&ask.wire) + context + 32
}

/// The words between the tags, each by itself; the tags stay where they are. Words that are too long by themselves are
/// cut into their sentences.
fn pieces(source: &Inline, form: Form, longest: usize, from: &Locale, terms: &[Term]) -> Vec<Part> {
    let mut parts = Vec::new();
    for piece in &source.pieces {
        let Piece::Text(text) = piece else {
            parts.push(Part::kept(piece.clone()));
            continue;
        };
        let ranges = if text.len() * 2 > longest { sentences(text, from) } else { std::iter::once(0..text.len()).collect() };
        let mut at = 0;
        for range in ranges {
            let whole = &text[at..range.end];
            at = range.end;
            let inner = whole.trim();
            if !has_words(inner) {
                parts.push(Part::kept(Piece::Text(whole.to_string())));
                continue;
            }
            let start = whole.len() - whole.trim_start().len();
            parts.push(Part::asked(form.write(&Inline::text(inner), terms), &whole[..start], &whole[start + inner.len()..]));
        }
        parts.push(Part::kept(Piece::Text(text[at..].to_string())));
    }
    parts
}

/// The answers of an item in one text.
fn together(parts: &[Part]) -> Result<Inline, Msg> {
    let mut out = Inline::default();
    let mut push = |piece: &Piece| match piece {
        Piece::Text(text) => out.push_text(text),
        other => out.pieces.push(other.clone()),
    };
    for part in parts {
        if let Some(kept) = &part.kept {
            push(kept);
            continue;
        }
        let (Some(sent), Some(answer)) = (&part.sent, &part.answer) else { return Err(Fault::Garbled.says()) };
        let inline = sent.read(answer.as_ref().map_err(Clone::clone)?).ok_or_else(|| Fault::Nesting.says())?;
        push(&Piece::Text(part.before.clone()));
        inline.pieces.iter().for_each(&mut push);
        push(&Piece::Text(part.after.clone()));
    }
    Ok(out)
}

impl Part {
    fn asked(sent: Sent, before: &str, after: &str) -> Part {
        Part { sent: Some(sent), before: before.to_string(), after: after.to_string(), kept: None, answer: None }
    }

    fn kept(piece: Piece) -> Part {
        Part { sent: None, before: String::new(), after: String::new(), kept: Some(piece), answer: None }
    }
}
