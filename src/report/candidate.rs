//! One row as `approve` shows it: where it stands, what it means, the source with what changed in it, the text, the
//! machine's suggestion, and what the checks say. Text is isolated, so that a right-to-left sentence turns nothing around.

use super::style::{Hue, Style, isolated};
use super::{findings, names, words};
use crate::msg;
use crate::ops::outcome::Candidate;
use crate::say::Say;
use crate::sheet::State;

/// The row, as number `index` of `total`.
pub fn candidate(row: &Candidate, index: usize, total: usize, say: &Say, style: Style) -> String {
    let label = |key: &str| style.paint(Hue::Strong, &say.word(key).unwrap_or_default());
    let place = format!("{}:{}", row.catalog.display(), row.line);
    let state = say.word(state_key(row.state)).unwrap_or_default();
    let heading = say.words(&msg!(
        "candidate-heading",
        number = index,
        total = total,
        language = names::both(&row.locale, say),
        place = place,
        state = state,
    ));
    let mut out = format!("{}\n", style.paint(Hue::Strong, &heading));
    let context = row.context.trim();
    if !context.is_empty() {
        out.push_str(&format!("{}\n", style.paint(Hue::Dim, context)));
    }
    let source = match &row.old_source {
        Some(old) => words::difference(old, &row.source, style),
        None => row.source.clone(),
    };
    out.push_str(&block(&label("candidate-source"), &source));
    if row.facts_changed {
        let warning = say.word("candidate-facts").unwrap_or_default();
        out.push_str(&format!("  {}\n", style.paint(Hue::Bad, &format!("! {warning}"))));
    }
    if !row.text.is_empty() {
        out.push_str(&block(&label("candidate-text"), &row.text));
    }
    if let Some((origin, suggestion)) = &row.suggestion {
        let label = say.words(&msg!("candidate-suggestion", origin = origin));
        out.push_str(&block(&style.paint(Hue::Strong, &label), suggestion));
    }
    out.push_str(findings::flat(&row.findings, say, style).as_str());
    out
}

/// One row on one line, for lists: where, its id, its state.
pub fn line(row: &Candidate, say: &Say) -> String {
    let state = say.word(state_key(row.state)).unwrap_or_default();
    format!("{}:{}: {} ({state})\n", row.catalog.display(), row.line, row.id)
}

fn state_key(state: State) -> &'static str {
    match state {
        State::Missing => "state-missing",
        State::Draft => "state-draft",
        State::Changed => "state-changed",
        State::Approved => "state-approved",
    }
}

fn block(label: &str, text: &str) -> String {
    let lines: String = text.lines().map(|line| format!("    {}\n", isolated(line))).collect();
    format!("  {label}\n{lines}")
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::report::sample;
    use crate::text::Sum;

    pub fn row() -> Candidate {
        Candidate {
            locale: sample::locale("ar"),
            catalog: "locales/ar/fund.ftl".into(),
            line: 12,
            id: "p-applications-can-be-x2m8".into(),
            state: State::Changed,
            context: "paragraph".into(),
            source: "Until 30 November 2026.".into(),
            old_source: Some("Until 31 October 2026.".into()),
            facts_changed: true,
            text: "حتى 31 أكتوبر 2026.".into(),
            suggestion: Some(("local".into(), "حتى 30 نوفمبر 2026.".into())),
            findings: Vec::new(),
            today: Sum::of(b"today"),
            seen: String::new(),
        }
    }

    #[test]
    fn shows_what_changed_and_isolates_every_text() {
        let seen = candidate(&row(), 1, 3, &Say::new("en"), Style::PLAIN);
        let wanted = "\
1 of 3 · ar Arabic · locales/ar/fund.ftl:12 · changed
paragraph
  Source
    \u{2068}Until [-31-]{+30+} [-October-]{+November+} 2026.\u{2069}
  ! Facts changed: a number, a date, an amount or an address is another now.
  Text
    \u{2068}حتى 31 أكتوبر 2026.\u{2069}
  Suggestion of local
    \u{2068}حتى 30 نوفمبر 2026.\u{2069}
";
        assert_eq!(seen, wanted, "\n{seen}");
    }
}
