//! The matrix of `status --pages`: a row for each page, a column for each language, the share that is approved.
//! A mark behind the figure says what is wanting most: `!` changed, `~` drafts to read, `-` missing.

use super::style::{Hue, Style, left, right, width};
use crate::msg;
use crate::ops::outcome::Status;
use crate::say::Say;
use crate::sheet::{State, Tally};

/// The matrix, broken into blocks of columns where the terminal is narrow, with its legend.
pub fn pages(outcome: &Status, say: &Say, style: Style) -> String {
    let names: Vec<String> = shared_folder_cut(outcome);
    let name = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let cells: Vec<Vec<String>> =
        outcome.locales.iter().map(|row| row.pages.iter().map(|tally| cell(tally, say)).collect()).collect();
    let columns: Vec<usize> = outcome
        .locales
        .iter()
        .zip(&cells)
        .map(|(row, cells)| cells.iter().map(|cell| width(cell)).chain([width(row.locale.as_str()) + 1]).max().unwrap_or(0))
        .collect();
    let mut out = String::new();
    let mut first = 0;
    while first < columns.len() {
        let last = fitting(&columns, first, style.width.saturating_sub(name));
        let mut head = left("", name);
        let shown = || outcome.locales.iter().zip(&cells).zip(&columns).take(last).skip(first);
        for ((row, _), column) in shown() {
            head.push_str(&format!("  {} ", right(row.locale.as_str(), column.saturating_sub(1))));
        }
        out.push_str(style.paint(Hue::Dim, head.trim_end()).as_str());
        out.push('\n');
        for (page, page_name) in names.iter().enumerate() {
            let mut line = left(page_name, name);
            for ((_, cells), column) in shown() {
                let cell = cells.get(page).map_or("", String::as_str);
                line.push_str(&format!("  {}", right(cell, *column)));
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out.push('\n');
        first = last;
    }
    out.push_str(&style.paint(Hue::Dim, &say.word("status-marks").unwrap_or_default()));
    out.push('\n');
    out
}

/// The end of the run of columns that fits; at least one.
fn fitting(columns: &[usize], first: usize, room: usize) -> usize {
    let mut taken: usize = 0;
    let mut last = first;
    while let Some(column) = columns.get(last) {
        taken = taken.saturating_add(column + 2);
        if taken > room && last > first {
            break;
        }
        last += 1;
    }
    last
}

fn cell(tally: &Tally, say: &Say) -> String {
    let share = say.words(&msg!("per-cent", share = tally.percent(State::Approved)));
    let marks = [(State::Changed, '!'), (State::Missing, '-'), (State::Draft, '~')];
    let mark = marks.into_iter().find(|(state, _)| tally.texts(*state) > 0).map_or(' ', |(_, mark)| mark);
    format!("{share}{mark}")
}

/// The pages' paths without the folders that all of them share.
pub fn shared_folder_cut(outcome: &Status) -> Vec<String> {
    let paths: Vec<Vec<String>> = outcome
        .pages
        .iter()
        .map(|path| path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect())
        .collect();
    let shared = (0..)
        .take_while(|&index| {
            let Some(part) = paths.first().and_then(|path| path.get(index)) else { return false };
            paths.iter().all(|path| path.len() > index + 1 && path.get(index) == Some(part))
        })
        .count();
    paths.iter().map(|path| path.get(shared..).unwrap_or(path).join("/")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn every_page_has_every_language() {
        let seen = pages(&sample::status(), &Say::new("en"), Style::PLAIN);
        let wanted = "             de    ar\nfund.md    100%    0%-\noffice.md  100%   66%!\n";
        assert!(seen.starts_with(wanted), "\n{seen}");
    }

    #[test]
    fn narrow_terminals_get_blocks_of_columns() {
        let seen = pages(&sample::status(), &Say::new("en"), Style { color: false, width: 16 });
        assert_eq!(seen.matches("fund.md").count(), 2, "\n{seen}");
    }
}
