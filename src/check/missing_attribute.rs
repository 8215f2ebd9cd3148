//! `missing-attribute`: an attribute of the source that the translation lacks.

use super::{Check, Docs, Fault, Row, Run};
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "missing-attribute",
    level: Some(Level::Error),
    docs: Docs {
        finds: "An attribute of the source message that the translation does not have: an image’s alternative text, a title, a label.",
        why: "People who cannot see the image hear it described in a language that they may not understand, or not at all.",
        example: ".img1-alt = The town hall → .img1-alt = Das Rathaus",
        cure: "Add the attribute below the text, with its translation.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let attributes = row.source.message.attributes.iter().map(|(name, _)| name);
    attributes.filter(|name| row.target.message.attribute(name).is_none()).map(|name| msg!("check-attribute-missing", name = name).into()).collect()
}
