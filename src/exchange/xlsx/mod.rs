//! Spreadsheets, as Excel, LibreOffice and Google's tables read and write them: one sheet, named after the language, one row
//! for each item.
//!
//! The sheet is for somebody who translates in it: the head stays in sight, texts are wrapped, all but the translation and
//! its state is protected (without a password), the state is chosen from a list, and what changed in the source is
//! marked.
//!
//! Source: Office Open XML, ECMA-376; `_xHHHH_` for letters that XML lacks is its ST_Xstring.

mod read;
mod write;

pub use read::read;
pub use write::write;

use super::column::Column;

/// How wide a column is, in characters of the usual letter.
fn width(column: Column) -> f64 {
    match column {
        Column::Page | Column::Id => 22.0,
        Column::Context | Column::Notes => 28.0,
        Column::Source | Column::OldSource | Column::Translation => 55.0,
        Column::State | Column::MaxLength | Column::Language => 12.0,
        Column::Key => 14.0,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::exchange::tests::{kit, sameness};
    use crate::say::Say;
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
