//! How much work is left, in words of the source, as translators quote it: what repeats, what the memory has, what is alike
//! by bands, and what is new.

use std::collections::HashSet;

use super::books;
use super::memory;
use super::outcome::Scope;
use super::rows::each;
use super::scope::Wanted;
use super::survey::survey;
use super::texts;
use crate::catalog::Message;
use crate::error::Result;
use crate::inline::Inline;
use crate::memory::Memory;
use crate::project::Project;
use crate::sheet::State;
use crate::text::{Locale, Sum};

/// What a text still needs; the bands are those of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// A draft to be read.
    Read,
    /// The same text is due more than once; this is not the first.
    Repeated,
    /// The memory has it.
    Known,
    /// Alike to so many per cent or more, by a memory or by what its own source was before.
    Alike(u8),
    New,
}

impl Band {
    pub const ALL: [Band; 8] = [Band::Read, Band::Repeated, Band::Known, Band::Alike(95), Band::Alike(85), Band::Alike(75), Band::Alike(50), Band::New];

    fn of(per_cent: Option<u8>) -> Band {
        let least = [95, 85, 75, 50].into_iter().find(|least| per_cent.is_some_and(|per_cent| per_cent >= *least));
        least.map_or(Band::New, Band::Alike)
    }
}

/// Texts, words and characters of a language, by band in the order of [`Band::ALL`].
#[derive(Clone, Debug, PartialEq)]
pub struct Effort {
    pub locale: Locale,
    pub bands: [Work; 8],
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    pub texts: usize,
    pub words: usize,
    pub characters: usize,
}

/// A text that is not approved.
struct Open {
    state: State,
    sum: Sum,
    source: Message,
    old: Option<Message>,
    inline: Inline,
    words: usize,
    characters: usize,
}

/// The work that is left in each language.
pub fn effort(project: &Project, scope: &Scope) -> Result<Vec<Effort>> {
    let survey = survey(project)?;
    let wanted = Wanted::of(project, scope)?;
    let mut all = Vec::new();
    for locale in wanted.locales(project) {
        let books = books::read(project, &survey, locale)?;
        let memory = memory::of(project, &survey, &books)?;
        let open = each(project, &survey, &books, &wanted, |seen| {
            let row = seen.row;
            let open = || Open {
                state: row.state(),
                sum: row.derived.today,
                source: row.source.message.clone(),
                old: row.derived.old.clone(),
                inline: texts::source_text(row.source).0,
                words: row.words,
                characters: row.characters,
            };
            (row.state() != State::Approved).then(open)
        })?;
        let mut bands = [Work::default(); 8];
        let mut seen = HashSet::new();
        for open in open {
            let band = band(&open, &memory, &mut seen);
            let Some(work) = Band::ALL.iter().position(|known| *known == band).and_then(|at| bands.get_mut(at)) else { continue };
            *work = Work { texts: work.texts + 1, words: work.words + open.words, characters: work.characters + open.characters };
        }
        all.push(Effort { locale: locale.clone(), bands });
    }
    Ok(all)
}

fn band(open: &Open, memory: &Memory, seen: &mut HashSet<Sum>) -> Band {
    if open.state == State::Draft {
        return Band::Read;
    }
    if !seen.insert(open.sum) {
        return Band::Repeated;
    }
    if memory.recall(&open.source).is_some() {
        return Band::Known;
    }
    let before = open.old.as_ref().map(|old| likeness(&old.words(), &open.source.words()));
    Band::of(before.max(memory.alike(&open.inline, 50).map(|alike| alike.per_cent)))
}

/// How much alike two wordings are, word by word, in whole per cent.
fn likeness(before: &str, after: &str) -> u8 {
    let ratio = similar::TextDiff::from_words(before, after).ratio();
    (ratio * 100.0).clamp(0.0, 99.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_told_by_their_lower_end() {
        assert_eq!([None, Some(49), Some(50), Some(84), Some(85), Some(99)].map(Band::of), [Band::New, Band::New, Band::Alike(50), Band::Alike(75), Band::Alike(85), Band::Alike(95)]);
        assert!((85..95).contains(&likeness("Open from nine to five on weekdays and on Sundays", "Open from nine to six on weekdays and on Sundays")));
    }
}
