//! `deep-nesting`: selectors inside selectors inside selectors.

use super::{Check, Docs, Fault, Row, Run};
use crate::catalog::Pattern;
use crate::catalog::pattern::{Expression, Part};
use crate::finding::Level;
use crate::msg;

/// How many selectors may stand in one another before translators lose their way.
const DEEP: usize = 2;

pub static CHECK: Check = Check {
    id: "deep-nesting",
    level: Some(Level::Note),
    docs: Docs {
        finds: "A translation with selectors nested more than two deep, and deeper than the source’s.",
        why: "Editors for translators show such a text wrongly or not at all, and people overlook branches.",
        example: "{ $a -> *[x] { $b -> *[y] { $c -> *[z] … } } } → two messages",
        cure: "Write whole sentences in each branch, or split the message.",
    },
    run: Run::Message(look),
    mend: None,
};

fn look(row: &Row) -> Vec<Fault> {
    if row.target.is_plain {
        return Vec::new();
    }
    let deepest = |message: &crate::catalog::Message| message.patterns().map(depth).max().unwrap_or(0);
    let depth = deepest(row.target.message);
    if depth > DEEP && depth > deepest(row.source.message) { vec![msg!("check-nesting-deep", depth = depth).into()] } else { Vec::new() }
}

fn depth(pattern: &Pattern) -> usize {
    let of = |part: &Part| match part {
        Part::Placeable(Expression::Select { variants, .. }) => 1 + variants.iter().map(|variant| depth(&variant.value)).max().unwrap_or(0),
        _ => 0,
    };
    pattern.parts.iter().map(of).max().unwrap_or(0)
}
