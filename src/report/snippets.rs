//! Findings as a compiler shows them: the line that each stands on, with carets under the bytes in question.

use std::path::{Path, PathBuf};

use super::style::{Hue, Style, short, width};
use super::{findings, path};
use crate::finding::{Finding, Level};
use crate::msg;
use crate::ops::outcome::Checked;
use crate::say::Say;

/// Gives the text of a file of the project, if there is one.
pub type Read<'a> = &'a dyn Fn(&Path) -> Option<String>;

/// A line longer than this is shown around the place in question.
const ROOM: usize = 120;

/// The findings and the sum.
pub fn checked(outcome: &Checked, read: Read, say: &Say, style: Style) -> String {
    // The findings of a file stand together, as far as they weigh the same.
    let mut file: Option<(PathBuf, Option<String>)> = None;
    let mut out = String::new();
    for finding in &outcome.findings {
        let path = &finding.place.path;
        let (_, text) = match file.take().filter(|(known, _)| known == path) {
            Some(known) => file.insert(known),
            None => file.insert((path.clone(), read(path))),
        };
        out.push_str(&one(&finding, text.as_deref(), say, style));
        out.push('\n');
    }
    out + &findings::summed(outcome, say, style)
}

fn one(finding: &Finding, text: Option<&str>, say: &Say, style: Style) -> String {
    let (key, hue) = match finding.level {
        Level::Error => ("level-error", Hue::Bad),
        Level::Warning => ("level-warning", Hue::Warn),
        Level::Note => ("level-note", Hue::Strong),
    };
    let place = &finding.place;
    let level = style.paint(hue, &format!("{}[{}]", say.word(key).unwrap_or_default(), finding.id));
    let number = place.line.to_string();
    let margin = " ".repeat(number.len());
    let rule = |sign: &str| style.paint(Hue::Dim, sign);
    let mut out = format!("{level}: {}\n", style.paint(Hue::Strong, &say.words(&finding.says)));
    out.push_str(&format!("{margin}{} {}:{}:{}\n", rule("-->"), path(&place.path), place.line, place.column));
    // What stands at the beginning of a file is mostly about the whole of it.
    let line = text.and_then(|text| text.lines().nth(place.line - 1)).filter(|_| finding.span.is_some() || place.line > 1);
    if let Some(line) = line {
        let (before, shown, carets) = window(line, place.column - 1, finding.span.map(|span| span.end - span.start));
        out.push_str(&format!("{margin} {}\n{} {shown}\n", rule("|"), rule(&format!("{number} |"))));
        out.push_str(&format!("{margin} {} {}{}\n", rule("|"), " ".repeat(before), style.paint(hue, &"^".repeat(carets))));
    }
    let mut note = |text: String| out.push_str(&format!("{margin} {} {text}\n", rule("=")));
    if let Some(source) = &finding.source_text {
        note(say.words(&msg!("quoted", text = short(source, ROOM))));
    }
    if let Some(hint) = &finding.hint {
        note(say.words(&msg!("hint-line", what = hint.clone())));
    }
    out
}

/// What of a line is shown, how many columns of it stand before the place, and how many carets stand under it: under
/// `bytes` of the line, else under the word that begins there.
fn window(line: &str, at: usize, bytes: Option<usize>) -> (usize, String, usize) {
    let line = line.replace('\t', " ");
    let from = line.char_indices().nth(at).map_or(line.len(), |(offset, _)| offset);
    let word = || line[from..].find(char::is_whitespace).unwrap_or(line.len() - from);
    let mut to = (from + bytes.unwrap_or_else(word)).min(line.len());
    while !line.is_char_boundary(to) {
        to -= 1;
    }
    let (mut first, mut last) = (0, line.len());
    let long = width(&line) > ROOM;
    if long {
        first = line[..from].char_indices().rev().nth(ROOM / 3).map_or(0, |(offset, _)| offset);
        last = line[first..].char_indices().nth(ROOM).map_or(line.len(), |(offset, _)| first + offset);
        to = to.min(last);
    }
    let (head, tail) = (if first > 0 { "…" } else { "" }, if last < line.len() { "…" } else { "" });
    let carets = width(line.get(from..to).unwrap_or_default()).max(1);
    (width(head) + width(&line[first..from]), format!("{head}{}{tail}", &line[first..last]), carets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Place;
    use crate::report::sample;
    use crate::text::Span;
    use proptest::prelude::*;

    #[test]
    fn carets_stand_under_the_bytes_in_question() {
        let place = Place { path: "locales/de/fund.ftl".into(), line: 2, column: 6 };
        let finding = Finding { place, ..sample::findings().swap_remove(0) }.on(Span { start: 7, end: 13 });
        let outcome = Checked { findings: [finding].into_iter().collect(), ..sample::checked() };
        let seen = checked(&outcome, &|_| Some("m =\n    日本 <a1>\n".into()), &Say::new("en"), Style::PLAIN);
        let wanted = "\
error[sample-fault]: error: 50 % off, a: b
 --> locales/de/fund.ftl:2:6
  |
2 |     日本 <a1>
  |       ^^^^^
  = “Applications can be made until 30 November 2026.”
  = hint: latimer approve locales/de/fund.ftl:12

";
        assert!(seen.starts_with(wanted), "\n{seen}");
    }

    proptest! {
        #[test]
        fn any_place_in_any_line_can_be_shown(line in "[a-z日\\t ä]{0,200}", at in 0usize..220, bytes in prop::option::of(0usize..300)) {
            let (before, shown, carets) = window(&line, at, bytes);
            prop_assert!(carets >= 1 && before <= width(&shown));
        }
    }
}
