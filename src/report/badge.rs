//! A badge for a front page: how much is approved, as SVG that needs nothing else. Colour only repeats what the words say.

use super::style::width;
use super::xml::escaped;
use super::names;
use crate::msg;
use crate::ops::outcome::Status;
use crate::say::Say;
use crate::sheet::{State, Tally};

/// Of all languages together, or of the only one there is.
pub fn svg(outcome: &Status, say: &Say) -> String {
    let tally: Tally = outcome.locales.iter().map(|row| row.tally).sum();
    let label = match outcome.locales.as_slice() {
        [one] => names::language(&one.locale, say),
        _ => say.word("badge-label").unwrap_or_default(),
    };
    let share = say.words(&msg!("per-cent", share = tally.percent(State::Approved)));
    let passed = outcome.locales.iter().all(|row| row.verdict.passed);
    let (sign, colour) = if passed { ("✓", "#1a7f37") } else { ("✗", "#b3261e") };
    draw(&label, &format!("{sign} {share}"), colour)
}

/// White on each of these colours has a contrast of more than 5 to 1.
fn draw(label: &str, value: &str, colour: &str) -> String {
    // About the width of a character at 11 pixels; `textLength` makes the text fit exactly.
    let room = |text: &str| width(text) * 7 + 12;
    let (left, right) = (room(label), room(value));
    let all = left + right;
    let text = |start: usize, room: usize, text: &str| {
        format!("<text x=\"{}\" y=\"14\" textLength=\"{}\">{}</text>", start + 6, room - 12, escaped(text))
    };
    let name = escaped(&format!("{label}: {value}"));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{all}\" height=\"20\" role=\"img\" aria-label=\"{name}\"><title>{name}</title>\
         <clipPath id=\"r\"><rect width=\"{all}\" height=\"20\" rx=\"3\"/></clipPath>\
         <g clip-path=\"url(#r)\"><rect width=\"{left}\" height=\"20\" fill=\"#4a4a4a\"/><rect x=\"{left}\" width=\"{right}\" height=\"20\" fill=\"{colour}\"/></g>\
         <g fill=\"#fff\" font-family=\"Verdana,Geneva,DejaVu Sans,sans-serif\" font-size=\"11\">{}{}</g></svg>\n",
        text(0, left, label),
        text(left, right, value),
    )
}
