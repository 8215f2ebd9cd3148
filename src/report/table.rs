//! The table of `status`: a row for each language, in texts and words, with a bar, the gate's verdict in words and the
//! next step. A narrow terminal loses the bar first, then the words, then the names of languages; never a number of texts
//! or a verdict.

use super::style::{self, Hue, Style, left, right, width};
use super::names;
use crate::msg;
use crate::ops::gate;
use crate::ops::outcome::{LocaleStatus, Status};
use crate::say::{Msg, Say};
use crate::project::marks::Part;
use crate::sheet::gate::Why;
use crate::sheet::{State, Tally, Verdict};

const CELLS: usize = 10;

/// The whole table, with its totals and the next steps under it.
pub fn status(outcome: &Status, say: &Say, style: Style) -> String {
    let mut out = heading(outcome, say);
    out.push_str("\n\n");
    let rows = layout(outcome, say, style);
    for row in rows {
        out.push_str(row.trim_end());
        out.push('\n');
    }
    out.push_str(&parts(&outcome.locales, say, style));
    let next = steps(&outcome.locales, say);
    if !next.is_empty() {
        out.push('\n');
        out.push_str(&next);
    }
    out
}

/// For the bare command: a line for each language, and the one next step.
pub fn short(outcome: &Status, say: &Say, style: Style) -> String {
    let mut out = heading(outcome, say);
    out.push('\n');
    let names: Vec<String> = outcome.locales.iter().map(|row| names::both(&row.locale, say)).collect();
    let name_width = names.iter().map(|name| width(name)).max().unwrap_or(0);
    for (row, name) in outcome.locales.iter().zip(&names) {
        let bar = bar(&row.tally);
        let share = share(&row.tally, say);
        out.push_str(&format!("  {}  {bar} {}  {}\n", left(name, name_width), right(&share, 5), verdict(&row.verdict, say, style)));
    }
    match outcome.locales.iter().find_map(|row| row.next.as_ref()) {
        Some(next) => out.push_str(&format!("\n{}\n", say.words(&msg!("status-next", step = next.clone())))),
        None if outcome.locales.iter().all(|row| row.verdict.passed) => {
            out.push_str(&format!("\n{}\n", say.words(&msg!("status-nothing-to-do"))));
        }
        None => {}
    }
    out
}

/// The gate's verdict: a sign and words.
pub fn verdict(verdict: &Verdict, say: &Say, style: Style) -> String {
    let says = match verdict.why {
        Why::Reached => msg!("verdict-passed", wanted = verdict.wanted),
        Why::Kept(withdraw) => msg!("verdict-kept", reached = verdict.reached, wanted = verdict.wanted, withdraw = withdraw),
        Why::Early(due) => msg!("verdict-early", reached = verdict.reached, wanted = verdict.wanted, due = due.to_string()),
        Why::Missed => msg!("verdict-failed", reached = verdict.reached, wanted = verdict.wanted),
    };
    style.paint(hue(verdict), &format!("{} {}", sign(verdict), say.words(&says)))
}

fn sign(verdict: &Verdict) -> char {
    match verdict.why {
        Why::Reached => '✓',
        Why::Kept(_) | Why::Early(_) => '!',
        Why::Missed => '✗',
    }
}

/// What colour says of a verdict.
pub fn hue(verdict: &Verdict) -> Hue {
    match verdict.why {
        Why::Reached => Hue::Good,
        Why::Kept(_) | Why::Early(_) => Hue::Warn,
        Why::Missed => Hue::Bad,
    }
}

/// The marks of tiers and paths, a line each under the table.
fn parts(rows: &[LocaleStatus], say: &Say, style: Style) -> String {
    let mut out = String::new();
    for row in rows {
        for judged in row.gates.iter().filter(|judged| judged.part != Part::Rest) {
            let of = gate::of(row.locale.as_str(), &judged.part);
            out.push_str(&format!("{}: {}\n", say.words(&of), verdict(&judged.verdict, say, style)));
        }
    }
    if out.is_empty() { out } else { format!("\n{out}") }
}

/// What a gate that failed says where there is room: by how much.
pub fn failed_by(verdict: &Verdict) -> Msg {
    msg!("verdict-failed-by", reached = verdict.reached, wanted = verdict.wanted, lacking = gate::lacking(verdict.count, verdict.lacking))
}

/// The source language, and how much there is of it.
pub fn heading(outcome: &Status, say: &Say) -> String {
    // A language may leave out some of the source's files.
    let source = outcome.locales.iter().map(|row| row.tally).max_by_key(Tally::all_texts).unwrap_or_default();
    say.words(&msg!(
        "status-heading",
        language = names::both(&outcome.source, say),
        pages = outcome.pages.len(),
        texts = source.all_texts(),
        words = source.all_words(),
    ))
}

/// The columns of one row; each row of a table has the same number of them.
struct Row {
    name: String,
    bar: String,
    share: String,
    /// Texts and words of each state, in the order of the head.
    states: [(String, String); 4],
    verdict: String,
    hue: Hue,
}

fn layout(outcome: &Status, say: &Say, style: Style) -> Vec<String> {
    let word = |key: &str| say.word(key).unwrap_or_default();
    let approved = if outcome.is_foreign { "state-translated" } else { "state-approved" };
    let heads = [approved, "state-changed", "state-draft", "state-missing"].map(word);
    let mut rows: Vec<Row> = outcome.locales.iter().map(|row| cells(row, say)).collect();
    if rows.len() > 1 {
        rows.push(total(&outcome.locales, say));
    }
    let name_head = word("status-language");
    let share_head = word("status-coverage");
    let mut name = rows.iter().map(|row| width(&row.name)).chain([width(&name_head)]).max().unwrap_or(0);
    let share = rows.iter().map(|row| width(&row.share)).max().unwrap_or(0);
    let column = |index: usize, pick: fn(&(String, String)) -> &String| {
        rows.iter().filter_map(|row| row.states.get(index)).map(|cell| width(pick(cell))).max().unwrap_or(0)
    };
    let mut texts = [0; 4];
    let mut words = [0; 4];
    for index in 0..4 {
        texts[index] = column(index, |cell| &cell.0);
        words[index] = column(index, |cell| &cell.1);
    }
    let verdicts = rows.iter().map(|row| width(&row.verdict)).max().unwrap_or(0);
    let total = |name: usize, with_words: bool| {
        let state = |index: usize| if with_words { texts[index] + 3 + words[index] } else { texts[index] };
        let states: usize = (0..4).map(|index| 2 + state(index).max(width(&heads[index]))).sum();
        name + 2 + share + states + 2 + verdicts
    };
    let show_words = total(name, true) <= style.width;
    let show_bar = total(name, show_words).saturating_add(CELLS + 1) <= style.width;
    if total(name, show_words) > style.width {
        for (row, locale) in rows.iter_mut().zip(&outcome.locales) {
            row.name = locale.locale.as_str().to_string();
        }
        name = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
    }

    let cell = |index: usize, cell: &(String, String)| {
        if show_words {
            format!("{} · {}", right(&cell.0, texts[index]), right(&cell.1, words[index]))
        } else {
            right(&cell.0, texts[index])
        }
    };
    let column_width = |index: usize| {
        let inner = if show_words { texts[index] + 3 + words[index] } else { texts[index] };
        inner.max(width(&heads[index]))
    };
    let coverage = if show_bar { CELLS + 1 + share } else { share };
    let mut head = format!("{}  {}", left(&style::short(&name_head, name), name), left(&style::short(&share_head, coverage), coverage));
    for (index, text) in heads.iter().enumerate() {
        head.push_str(&format!("  {}", right(text, column_width(index))));
    }
    head.push_str(&format!("  {}", word("status-gate")));
    let mut out = vec![style.paint(Hue::Dim, &head)];
    for row in &rows {
        let mut line = format!("{}  ", left(&row.name, name));
        if show_bar {
            line.push_str(&format!("{} ", left(&row.bar, CELLS)));
        }
        line.push_str(&right(&row.share, share));
        for (index, state) in row.states.iter().enumerate() {
            line.push_str(&format!("  {}", right(&cell(index, state), column_width(index))));
        }
        line.push_str(&format!("  {}", style.paint(row.hue, &row.verdict)));
        out.push(line);
    }
    if show_words {
        out.push(style.paint(Hue::Dim, &word("status-legend")));
    }
    if outcome.is_foreign {
        out.extend(outcome.locales.iter().filter(|row| row.identical + row.obsolete > 0).map(|row| say.words(&msg!("status-identical", locale = row.locale.as_str(), identical = row.identical, obsolete = row.obsolete))));
    }
    out
}

fn cells(row: &LocaleStatus, say: &Say) -> Row {
    Row {
        name: names::both(&row.locale, say),
        bar: bar(&row.tally),
        share: share(&row.tally, say),
        states: states(&row.tally, say),
        verdict: verdict(&row.verdict, say, Style::PLAIN),
        hue: hue(&row.verdict),
    }
}

fn total(rows: &[LocaleStatus], say: &Say) -> Row {
    let sum: Tally = rows.iter().map(|row| row.tally).sum();
    let passed = rows.iter().filter(|row| row.verdict.passed).count();
    Row {
        name: say.word("status-total").unwrap_or_default(),
        bar: bar(&sum),
        share: share(&sum, say),
        states: states(&sum, say),
        verdict: say.words(&msg!("status-passed-of", passed = passed, languages = rows.len())),
        hue: Hue::Strong,
    }
}

fn states(tally: &Tally, say: &Say) -> [(String, String); 4] {
    [State::Approved, State::Changed, State::Draft, State::Missing]
        .map(|state| (say.number(tally.texts(state)), say.number(tally.words(state))))
}

fn bar(tally: &Tally) -> String {
    style::bar(tally.texts(State::Approved), tally.all_texts(), CELLS)
}

fn share(tally: &Tally, say: &Say) -> String {
    say.words(&msg!("per-cent", share = tally.percent(State::Approved)))
}

/// What to do next, a line for each language that has something to do.
fn steps(rows: &[LocaleStatus], say: &Say) -> String {
    let mut out = String::new();
    let name = rows.iter().map(|row| width(row.locale.as_str())).max().unwrap_or(0);
    for row in rows {
        let code = left(row.locale.as_str(), name);
        if let Some(next) = &row.next {
            out.push_str(&format!("  {code}  {}\n", say.words(next)));
        }
    }
    if out.is_empty() { out } else { format!("{}\n{out}", say.word("status-steps").unwrap_or_default()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn a_row_for_each_language_and_totals_that_sum() {
        let seen = status(&sample::status(), &Say::new("en"), Style::PLAIN);
        let wanted = "\
Source: en English · 2 pages · 200 texts · 1,800 words

Language   Coverage            approved  changed     draft   missing  Gate
de German  ██████████ 100%  200 · 1,800    0 · 0   0 ·   0   0 ·   0  ✓ passed (100% wanted)
ar Arabic  █████░░░░░  59%  119 · 1,071    1 · 9  60 · 540  20 · 180  ✗ failed: 59% of 60%
Total      ███████░░░  79%  319 · 2,871    1 · 9  60 · 540  20 · 180  1 of 2 languages pass
Numbers are texts · words.

Next:
  ar  latimer approve --locale ar
";
        assert_eq!(seen, wanted, "\n{seen}");
    }

    #[test]
    fn each_language_has_one_next_step() {
        let mut outcome = sample::status();
        outcome.locales[1].withdrawn = 2;
        outcome.locales[1].next = Some(msg!("next-withdrawn", count = 2usize, locale = "ar"));
        let seen = status(&outcome, &Say::new("en"), Style::PLAIN);
        let steps: Vec<&str> = seen.lines().skip_while(|line| *line != "Next:").skip(1).collect();
        assert_eq!(steps.len(), 1, "{seen}");
        assert!(steps[0].contains("off the page"), "{seen}");
    }

    #[test]
    fn a_narrow_terminal_keeps_the_texts_and_the_verdict() {
        for columns in [20, 60, 80, 100, 200] {
            let seen = status(&sample::status(), &Say::new("de"), Style { color: false, width: columns });
            for kept in ["119", " 60 ", "20", "✗"] {
                assert!(seen.contains(kept), "{columns}: {kept}\n{seen}");
            }
        }
        let narrow = status(&sample::status(), &Say::new("en"), Style { color: false, width: 80 });
        assert!(narrow.lines().skip(1).all(|line| width(line) <= 80), "{narrow}");
    }

    #[test]
    fn colour_is_never_the_only_sign() {
        let plain = status(&sample::status(), &Say::new("en"), Style { color: false, width: 200 });
        let colored = status(&sample::status(), &Say::new("en"), Style { color: true, width: 200 });
        let escapes = regex::Regex::new("\u{1b}\\[[0-9]*m").unwrap();
        assert_ne!(plain, colored);
        assert_eq!(plain, escapes.replace_all(&colored, ""));
    }

    #[test]
    fn the_short_form_ends_with_the_next_step() {
        let seen = short(&sample::status(), &Say::new("en"), Style::PLAIN);
        assert!(seen.ends_with("\nNext: latimer approve --locale ar\n"), "{seen}");
    }
}
