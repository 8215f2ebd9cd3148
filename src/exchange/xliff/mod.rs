//! XLIFF 1.2, as OmegaT, memoQ, Trados, Poedit and the Translate Toolkit read and write it.
//!
//! One `<file>` for each page, one `<trans-unit>` for each item. Tags are `<g id="a1">…</g>` around text, `<x id="br1"/>`
//! alone and `<ph id="c1">npm install</ph>` where something is shown that nobody translates; `ctype` and `equiv-text`
//! say what they stand for. The key stands in `extradata`.
//!
//! What programs make of it decides what is written. OmegaT's older filter translates targets alone, so that a text nobody
//! has translated has its source there, under the state `needs-translation`; such a one that comes back as it was is none.
//! Its newer filter takes the last `<source>` of a unit for the unit's own, and shows the last note: an `<alt-trans>`, which
//! offers the translation of a source that has changed, has no source, and all notes are one, in which the difference
//! of the sources is marked. The Translate Toolkit calls a unit approved as soon as somebody writes in it, and its target
//! `translated`: the state of the target goes before the unit's `approved`.
//!
//! Source: XLIFF Version 1.2, OASIS Standard, 1 February 2008.

mod read;
mod write;

pub use read::read;
pub use write::write;

use crate::inline::Kind;

/// The `ctype` of a tag: a word of the standard where it has one.
fn ctype(kind: Kind) -> &'static str {
    match kind {
        Kind::Link => "link",
        Kind::Strong => "bold",
        Kind::Emphasis => "italic",
        Kind::Underline => "underlined",
        Kind::Image => "image",
        Kind::Break => "lb",
        Kind::Strike => "x-strike",
        Kind::Sub => "x-sub",
        Kind::Sup => "x-sup",
        Kind::Quote => "x-quote",
        Kind::Mark => "x-mark",
        Kind::Group => "x-group",
        Kind::Code => "x-code",
        Kind::Word => "x-word",
        Kind::Variable => "x-variable",
        Kind::Footnote => "x-footnote",
        Kind::Other => "x-other",
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
        fn what_is_written_is_read(kit in kit()) {
            let (bytes, left) = write(&kit, &Say::new("en"));
            let parcel = read(&bytes, Path::new("a.xlf")).unwrap();
            prop_assert_eq!(&parcel.faults, &vec![]);
            sameness(&kit, &parcel, &left)?;
        }
    }
}
