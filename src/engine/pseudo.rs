//! The engine for testing layouts: every letter accented, every text longer, brackets around it, tags untouched.
//!
//! Nobody takes its output for a translation, anybody can still read it, and a page that breaks under it would break
//! under German.

use std::sync::atomic::Ordering;

use super::{Answer, Engine, Job, Unavailable};
use crate::error::Error;
use crate::inline::{Inline, Piece};
use crate::text::Locale;

/// The engine.
pub struct Pseudo;

impl Engine for Pseudo {
    fn name(&self) -> &str {
        "pseudo"
    }

    fn origin(&self, _: &Locale, _: &Locale) -> String {
        "pseudo".to_string()
    }

    fn supports(&self, _: &Locale, _: &Locale) -> Result<(), Unavailable> {
        Ok(())
    }

    fn draft(&self, job: &Job, done: &mut dyn FnMut(usize, Answer)) -> Result<(), Error> {
        for (index, text) in job.texts.iter().enumerate() {
            if job.stop.load(Ordering::Relaxed) {
                break;
            }
            let attributes = text.attributes.iter().map(|(name, value)| (name.clone(), pseudo(value))).collect();
            done(index, Answer::Draft { text: pseudo(&text.inline), attributes });
        }
        Ok(())
    }
}

/// How much longer a text becomes: short ones grow more, as they do in translation.
const LONGER: &[(usize, f32)] = &[(10, 0.4), (usize::MAX, 0.3)];

/// A text in accents, 30 to 40 per cent longer, between `⟦` and `⟧`.
pub fn pseudo(inline: &Inline) -> Inline {
    let letters = |piece: &Piece| if let Piece::Text(text) = piece { text.chars().filter(|c| c.is_alphabetic()).count() } else { 0 };
    let length: usize = inline.pieces.iter().map(letters).sum();
    if length == 0 {
        return inline.clone();
    }
    let share = LONGER.iter().find(|(up_to, _)| length <= *up_to).map_or(0.3, |(_, share)| *share);
    let mut out = Inline::default();
    out.push_text("⟦");
    for piece in &inline.pieces {
        match piece {
            Piece::Text(text) => out.push_text(&text.chars().map(accented).collect::<String>()),
            other => out.pieces.push(other.clone()),
        }
    }
    let more = ((length as f32 * share).ceil() as usize).saturating_sub(2);
    let filling: String = " ẽxţŕà".chars().cycle().take(more).collect();
    out.push_text(filling.trim_end());
    out.push_text("⟧");
    out
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceilnoprstuyzACEILNOPRSTUYZ";
    const MARKED: &str = "áçéíļñóþŕšţúýžÁÇÉÍĻÑÓÞŔŠŢÚÝŽ";
    PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, marked)| marked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::message;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keeps_tags_and_grows_evenly(words in "[a-z ]{1,80}") {
            let source = message::read(&format!("{words}<a1>here <img1/></a1> at <c1>x</c1>")).unwrap();
            let draft = pseudo(&source);
            let tags = |inline: &Inline| inline.pieces.iter().filter(|piece| !matches!(piece, Piece::Text(_))).cloned().collect::<Vec<_>>();
            prop_assert_eq!(tags(&draft), tags(&source));
            prop_assert_eq!(message::read(&message::write(&draft)).unwrap(), draft.clone());
            let letters = source.plain().chars().filter(|c| c.is_alphabetic()).count() as f32;
            let grown = (draft.plain().chars().count() - source.plain().chars().count()) as f32;
            prop_assert!(grown >= letters * 0.2 - 2.0 && grown <= letters * 0.4 + 3.0, "{} by {}", letters, grown);
            prop_assert_eq!(pseudo(&source), draft);
        }
    }

    #[test]
    fn leaves_what_has_no_letters() {
        assert_eq!(pseudo(&Inline::text("9:00–12:00")), Inline::text("9:00–12:00"));
    }
}
