//! `unknown-attribute`: an attribute that the source does not have.

use super::{Check, Docs, Fault, Row, Run};
use crate::catalog::sums::href_tag;
use crate::finding::Level;
use crate::msg;

pub static CHECK: Check = Check {
    id: "unknown-attribute",
    level: Some(Level::Error),
    docs: Docs {
        finds: "An attribute of a translation that the source message does not have. A link target of the translation’s own, `.a1-href`, is none.",
        why: "Nothing shows it; often it is a slip in the name, and the right one is missing.",
        example: ".img1-alternative = Das Rathaus → .img1-alt = Das Rathaus",
        cure: "Give it the source’s name, or delete it.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    let own = |name: &str| !row.source.is_native && href_tag(name).is_some();
    let attributes = row.target.message.attributes.iter().map(|(name, _)| name);
    let unknown = attributes.filter(|name| row.source.message.attribute(name).is_none() && !own(name));
    unknown.map(|name| Fault::new(msg!("check-attribute-unknown", name = name)).part(name)).collect()
}
