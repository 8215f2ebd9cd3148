//! The join of a source catalog and a locale's catalog: rows, their states, and what follows from them.

pub mod gate;
mod offer;
pub mod orphans;
mod retag;
mod standing;
pub mod state;
pub mod sync;
pub mod tally;
pub mod terms;
pub mod uses;

pub use gate::{Count, Gate, Verdict};
pub use state::{Change, Derived, State, derive};
pub use sync::{Adopted, SyncInput, Synced, sync};
pub use tally::Tally;

use crate::catalog::{Catalog, Entry};
use crate::text::Locale;
use state::Around;

/// A source catalog joined with one locale's catalog, row by row, in the order of the source.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    pub rows: Vec<Row<'a>>,
    pub tally: Tally,
}

/// A source text with what the locale has of it.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    pub source: &'a Entry,
    pub entry: Option<&'a Entry>,
    pub derived: Derived,
    /// Words of the source text, its attributes included.
    pub words: usize,
    /// Its characters, blanks included.
    pub characters: usize,
    /// Whether the text says the very same as its source, and counts as translated all the same.
    pub identical: bool,
}

impl Row<'_> {
    pub fn id(&self) -> &str {
        &self.source.id
    }

    pub fn state(&self) -> State {
        self.derived.state
    }
}

/// Joins by id. `is_row` leaves out what is no row: on pages, terms, which are tools of their own language. `adopted` says which entry of another catalog
/// stands in for a row that has none here.
pub fn join<'a>(
    source: &'a Catalog,
    catalog: Option<&'a Catalog>,
    is_row: impl Fn(&Entry) -> bool,
    adopted: impl Fn(&str) -> Option<&'a Entry>,
    source_locale: &Locale,
) -> Sheet<'a> {
    // By the place of a source message, the first entry of its id, and how many there are.
    let mut own: Vec<(Option<&Entry>, usize)> = vec![(None, 0); source.entries.len()];
    for entry in catalog.iter().flat_map(|catalog| &catalog.entries) {
        if let Some((first, count)) = source.position(&entry.id).and_then(|at| own.get_mut(at)) {
            first.get_or_insert(entry);
            *count += 1;
        }
    }
    let mut tally = Tally::default();
    let mut rows = Vec::with_capacity(source.entries.len());
    for (at, of) in source.entries.iter().enumerate().filter(|(at, entry)| is_row(entry) && source.position(&entry.id) == Some(*at)) {
        let (first, count) = own[at];
        let entry = first.or_else(|| adopted(&of.id));
        let around = around(catalog, &of.id, count);
        let derived = derive(of, entry, around, source_locale.language());
        let (words, characters) = of.size_by(tally::size);
        tally.add(derived.state, words, characters);
        rows.push(Row { source: of, entry, derived, words, characters, identical: false });
    }
    Sheet { rows, tally }
}

/// Takes what stands in a program's own file (`catalog`), and of which no line says anything else, as translated; another system
/// has approved it.
pub fn trusted<'a>(sheet: Sheet<'a>, catalog: &Catalog) -> Sheet<'a> {
    let mut tally = Tally::default();
    let mut rows = sheet.rows;
    for row in &mut rows {
        let is_plain = |entry: &Entry| entry.head.states().next().is_none() && entry.head.source(None).is_none() && !entry.head.has_slip() && catalog.entries.as_ptr_range().contains(&std::ptr::from_ref(entry));
        if row.entry.is_some_and(is_plain) && !row.derived.contradicted {
            // What only repeats the source reads as missing elsewhere.
            row.identical = row.state() == State::Missing;
            row.derived = Derived { state: State::Approved, change: None, persons: true, ..row.derived.clone() };
        }
        tally.add(row.state(), row.words, row.characters);
    }
    Sheet { rows, tally }
}

/// What a file says about the entries of one id, of which it has `count`.
pub fn around(catalog: Option<&Catalog>, id: &str, count: usize) -> Around {
    Around {
        contradicted: count > 1 && catalog.is_some_and(|catalog| catalog.is_contradicted(id)),
        broken: catalog.is_some_and(|catalog| catalog.is_broken(id)),
    }
}
