//! `changed-date`: months and weekdays that differ between source and translation.

use super::calendar::{self, Day};
use super::text::{has, shown};
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;
use crate::text::facts;

pub static CHECK: Check = Check {
    id: "changed-date",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A month or a weekday that the source names and the translation does not, or the other way round; a date in digits whose day and month have changed places.",
        why: "A deadline in the wrong month and opening hours on the wrong day are the worst that an office can publish.",
        example: "30 November 2026: 30. Oktober 2026 → 30. November 2026",
        cure: "Put the month or day right. A month written as a number counts as the month.",
    },
    run: Run::Text(look),
    mend: None,
};

fn look(both: &Both) -> Vec<Fault> {
    let (Some(from), Some(to)) = (&both.from.calendar, &both.to.calendar) else { return swapped(both) };
    let (source, target) = (both.source.words.as_ref(), both.target.words.as_ref());
    let ((there, maybe_there), (here, maybe_here)) = (both.source.dates(from), both.target.dates(to));
    let bits = |bits: u32| (0u8..19).filter(move |number| bits & 1 << number != 0);
    let as_number = |text: &str, date: u8| date < 12 && facts::numbers(text).contains(&(date + 1).to_string());
    let lost = bits(there & !maybe_here).find(|date| !as_number(target, *date));
    let added = bits(here & !maybe_there).find(|date| !as_number(source, *date));
    match (lost, added) {
        (Some(date), _) => vec![msg!("check-date-missing", date = from.name(date), target = shown(target)).into()],
        (None, Some(date)) => vec![Fault::new(msg!("check-date-added", date = to.name(date), source = shown(source))).at(to.name(date))],
        (None, None) => swapped(both),
    }
}

/// A day in digits whose month and day have changed places.
fn swapped(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::DIGIT) {
        return Vec::new();
    }
    let (there, here) = (calendar::days(&both.source.words, &both.from.locale), calendar::days(&both.target.words, &both.to.locale));
    let is_swapped = |day: &&Day| day.day != day.month && !here.contains(day) && here.contains(&Day { year: day.year, month: day.day, day: day.month });
    let digits = |day: &Day| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    let found = there.iter().find(is_swapped);
    found.map(|day| msg!("check-day-changed", source = digits(day), target = digits(&Day { month: day.day, day: day.month, ..*day })).into()).into_iter().collect()
}
