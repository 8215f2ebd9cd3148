//! Spreadsheets, as Excel, LibreOffice and Google's tables read and write them: one sheet, named after the language, one row
//! for each item.
//!
//! The sheet is for somebody who translates in it: the head stays in sight, texts are wrapped, all but the translation and
//! its state is protected (without a password), the state is chosen from a list, and what changed in the source is
//! marked. Columns are known by their headings, in any language that the program speaks, so that they may be moved.
//!
//! Source: Office Open XML, ECMA-376; `_xHHHH_` for letters that XML lacks is its ST_Xstring.

mod read;
mod write;

pub use read::read;
pub use write::write;

use crate::msg;
use crate::say::{Msg, Say};
use crate::sheet::State;

/// The columns, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Column {
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
    /// Hidden.
    Key,
}

impl Column {
    const ALL: [Column; 10] = [
        Column::Page,
        Column::Id,
        Column::Context,
        Column::Source,
        Column::OldSource,
        Column::Translation,
        Column::State,
        Column::Notes,
        Column::MaxLength,
        Column::Key,
    ];

    fn heading(self) -> Msg {
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
            Column::Key => msg!("exchange-column-key"),
        }
    }

    /// In characters of the usual letter.
    fn width(self) -> f64 {
        match self {
            Column::Page | Column::Id => 22.0,
            Column::Context | Column::Notes => 28.0,
            Column::Source | Column::OldSource | Column::Translation => 55.0,
            Column::State | Column::MaxLength => 12.0,
            Column::Key => 14.0,
        }
    }
}

/// What a cell says of a state.
fn state_word(state: State, say: &Say) -> String {
    say.words(&match state {
        State::Missing => msg!("state-missing"),
        State::Draft => msg!("state-draft"),
        State::Changed => msg!("state-changed"),
        State::Approved => msg!("state-approved"),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::exchange::tests::{kit, sameness};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(kit in kit(), german in any::<bool>()) {
            let say = Say::new(if german { "de" } else { "en" });
            let (bytes, left) = write(&kit, &say).unwrap();
            let parcel = read(&bytes, Path::new("a.xlsx")).unwrap();
            prop_assert_eq!(&parcel.faults, &vec![]);
            sameness(&kit, &parcel, &left)?;
            prop_assert_eq!(write(&kit, &say).unwrap().0, bytes, "the same kit is the same file");
        }
    }
}
