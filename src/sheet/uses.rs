//! What a text uses: a text is at most as approved as the terms and messages in it.

use std::collections::{BTreeSet, HashMap};

use super::{Row, Sheet, State, Tally};
use crate::catalog::Message;
use crate::catalog::pattern::Expression;

/// The ids of the terms (with their `-`) and messages that a text refers to.
pub fn references(message: &Message) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for pattern in message.patterns() {
        pattern.walk(&mut |expression| match expression {
            Expression::Message { id, .. } => {
                found.insert(id.clone());
            }
            Expression::Term { id, .. } => {
                found.insert(format!("-{id}"));
            }
            _ => {}
        });
    }
    found
}

/// Lowers each row of a sheet to the least approved of what it uses. `terms` are the states of the locale's terms, by
/// id with `-`; what is not there at all makes a text a draft.
pub fn lower<'a>(sheet: Sheet<'a>, terms: &HashMap<String, State>) -> Sheet<'a> {
    let mut rows = sheet.rows;
    let all: Vec<BTreeSet<String>> = rows.iter().map(|row| row.entry.map(|entry| references(&entry.message)).unwrap_or_default()).collect();
    if all.iter().all(BTreeSet::is_empty) {
        return Sheet { rows, tally: sheet.tally };
    }
    let own: HashMap<&str, State> = rows.iter().map(|row| (row.source.id.as_str(), row.state())).collect();
    for (row, used) in rows.iter_mut().zip(&all) {
        for used in used {
            let state = terms.get(used).or_else(|| own.get(used.as_str())).copied().unwrap_or(State::Draft);
            row.derived.state = row.derived.state.min(state.max(State::Draft));
        }
    }
    let mut tally = Tally::default();
    rows.iter().for_each(|row: &Row| tally.add(row.state(), row.words, row.characters));
    Sheet { rows, tally }
}
