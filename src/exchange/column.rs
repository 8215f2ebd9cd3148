//! The columns of a table of texts, whichever form the table has. They are known by their headings, in any language that
//! the program speaks, so that people may move them.

use super::{At, Key, Returned, Text};
use crate::msg;
use crate::say::{Msg, Say};
use crate::sheet::State;

/// The columns, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    Page,
    Id,
    Context,
    Source,
    /// Only where some source has changed.
    OldSource,
    Translation,
    State,
    Notes,
    MaxLength,
    /// Only where the form has no other place for it.
    Language,
    /// The last, for it is not for people; hidden where that can be.
    Key,
}

impl Column {
    pub const ALL: [Column; 11] = [
        Column::Page,
        Column::Id,
        Column::Context,
        Column::Source,
        Column::OldSource,
        Column::Translation,
        Column::State,
        Column::Notes,
        Column::MaxLength,
        Column::Language,
        Column::Key,
    ];

    pub fn heading(self) -> Msg {
        match self {
            Column::Page => msg!("exchange-column-page"),
            Column::Id => msg!("exchange-column-id"),
            Column::Context => msg!("exchange-column-context"),
            Column::Source => msg!("exchange-column-source"),
            Column::OldSource => msg!("exchange-column-old-source"),
            Column::Translation => msg!("exchange-column-translation"),
            Column::State => msg!("exchange-column-state"),
            Column::Notes => msg!("exchange-column-notes"),
            Column::MaxLength => msg!("exchange-column-max-length"),
            Column::Language => msg!("exchange-column-language"),
            Column::Key => msg!("exchange-column-key"),
        }
    }
}

/// The columns by heading in small letters, in every language that the program speaks.
pub fn headings() -> Vec<(String, Column)> {
    let of = |say: Say| Column::ALL.map(|column| (say.words(&column.heading()).to_lowercase(), column));
    Say::languages().map(Say::new).flat_map(of).collect()
}

/// What a cell says of a state.
pub fn state_word(state: State, say: &Say) -> String {
    say.words(&match state {
        State::Missing => msg!("state-missing"),
        State::Draft => msg!("state-draft"),
        State::Changed => msg!("state-changed"),
        State::Approved => msg!("state-approved"),
    })
}


/// The words by which a cell says that a text is approved, in every language that the program speaks.
pub fn approved_words() -> Vec<String> {
    Say::languages().map(|language| state_word(State::Approved, &Say::new(language)).to_lowercase()).collect()
}

/// A row that came back. `cell` is what stands in a column, nothing where there is no such cell.
pub fn returned<'c>(cell: impl Fn(Column) -> Option<&'c str>, at: At, language: Option<String>, approved: &[String]) -> Returned {
    let text = |column| cell(column).unwrap_or_default();
    Returned {
        at,
        language,
        page: text(Column::Page).trim().to_string(),
        id: text(Column::Id).trim().to_string(),
        key: Key::parse(text(Column::Key)),
        source: cell(Column::Source).map(|source| Text::Spelt(source.to_string())),
        target: Text::Spelt(text(Column::Translation).to_string()),
        approved: approved.contains(&text(Column::State).trim().to_lowercase()),
    }
}
