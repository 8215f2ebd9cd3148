//! The conversation of `approve`: one row after the other, a letter for each answer. It reads lines, so that it works
//! over any connection and with any screen reader.

use std::io::{BufRead, Write};

use crate::error::Result;
use crate::msg;
use crate::ops::approve::Decision;
use crate::ops::outcome::{Candidate, How, Written};
use crate::report::{Style, candidate};
use crate::say::{Msg, Say};

/// What came of the conversation.
#[derive(Debug, Default)]
pub struct Came {
    pub approved: usize,
    pub written: Vec<Written>,
}

/// What the conversation needs of the world.
pub struct World<'a> {
    pub answers: &'a mut dyn BufRead,
    pub out: &'a mut dyn Write,
    pub edit: &'a mut dyn FnMut(&str) -> std::io::Result<String>,
    pub decide: &'a mut dyn FnMut(&Candidate, &Decision) -> Result<Option<Msg>>,
}

/// Asks about every row, until all are answered or the person quits.
pub fn hold(rows: &[Candidate], world: &mut World, say: &Say, style: Style) -> Result<Came> {
    let mut came = Came::default();
    for (index, row) in rows.iter().enumerate() {
        put(world, &candidate::candidate(row, index + 1, rows.len(), say, style));
        loop {
            let keys = if row.suggestion.is_some() { msg!("approve-keys-suggestion") } else { msg!("approve-keys") };
            put(world, &format!("{} ", say.words(&keys)));
            let mut answer = String::new();
            if !world.answers.read_line(&mut answer).is_ok_and(|read| read > 0) {
                put(world, "\n");
                return Ok(came);
            }
            let decision = match (answer.trim().to_lowercase().as_str(), &row.suggestion) {
                ("a", _) => Decision::Accept,
                ("t", Some(_)) => Decision::Take,
                ("e", _) => match (world.edit)(&row.text) {
                    Ok(text) if text.trim().is_empty() => {
                        tell(world, say, &msg!("approve-empty"));
                        continue;
                    }
                    Ok(text) => Decision::Edit(text),
                    Err(fault) => {
                        tell(world, say, &msg!("approve-editor-failed", why = fault.to_string()));
                        continue;
                    }
                },
                ("s", _) => break,
                ("q", _) => return Ok(came),
                _ => {
                    tell(world, say, &msg!("approve-keys-help"));
                    continue;
                }
            };
            match (world.decide)(row, &decision)? {
                None => {
                    let written = Written { path: row.catalog.clone(), how: How::Changed };
                    came.approved += 1;
                    if !came.written.contains(&written) {
                        came.written.push(written);
                    }
                    break;
                }
                Some(why) => tell(world, say, &msg!("approve-refused", row = &row.id, why = why)),
            }
        }
        put(world, "\n");
    }
    Ok(came)
}

fn tell(world: &mut World, say: &Say, msg: &Msg) {
    put(world, &format!("{}\n", say.words(msg)));
}

/// A terminal that has gone away ends the conversation at its next question.
fn put(world: &mut World, text: &str) {
    let _ = world.out.write_all(text.as_bytes()).and_then(|()| world.out.flush());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::candidate::tests::row;

    /// Holds the conversation with these answers; gives what was decided, what came of it and what was said.
    fn held(answers: &str, refuse_first: bool) -> (Vec<String>, Came, String) {
        let rows = [row(), Candidate { suggestion: None, ..row() }];
        let mut decided = Vec::new();
        let mut out = Vec::new();
        let mut world = World {
            answers: &mut answers.as_bytes(),
            out: &mut out,
            edit: &mut |text| Ok(format!("{text} edited")),
            decide: &mut |_, decision| {
                let word = match decision {
                    Decision::Accept => "accept".to_string(),
                    Decision::Take => "take".to_string(),
                    Decision::Edit(text) => text.clone(),
                };
                decided.push(word);
                if refuse_first && decided.len() == 1 {
                    return Ok(Some(msg!("approve-empty")));
                }
                Ok(None)
            },
        };
        let came = hold(&rows, &mut world, &Say::new("en"), Style::PLAIN).unwrap();
        (decided, came, String::from_utf8(out).unwrap())
    }

    #[test]
    fn each_letter_does_what_it_says() {
        assert_eq!(held("a\nS\n", false).0, ["accept"]);
        assert_eq!(held("t\na\n", false).0, ["take", "accept"]);
        assert_eq!(held("e\nq\n", false).0, ["حتى 31 أكتوبر 2026. edited"]);
        assert!(held("q\na\n", false).0.is_empty());
        assert!(held("", false).0.is_empty());
    }

    #[test]
    fn a_suggestion_that_is_not_there_cannot_be_taken() {
        let (decided, _, said) = held("s\nt\na\n", false);
        assert_eq!(decided, ["accept"]);
        assert!(said.contains("approve"), "{said}");
    }

    #[test]
    fn a_refusal_is_told_and_asked_about_again() {
        let (decided, came, _) = held("a\na\nq\n", true);
        assert_eq!(decided, ["accept", "accept"]);
        assert_eq!((came.approved, came.written.len()), (1, 1));
    }

    #[test]
    fn an_answer_by_mistake_approves_nothing() {
        for answer in ["\n", "y\n", "yes\n", "approve\n", "x\n"] {
            let (decided, came, _) = held(answer, false);
            assert!(decided.is_empty() && came.approved == 0, "{answer:?}");
        }
    }
}
