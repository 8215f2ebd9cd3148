//! `changed-date`: months and weekdays that differ between source and translation.

use std::collections::BTreeSet;

use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;
use crate::text::facts;

pub static CHECK: Check = Check {
    id: "changed-date",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A month or a weekday that the source names and the translation does not, or the other way round.",
        why: "A deadline in the wrong month and opening hours on the wrong day are the worst that an office can publish.",
        example: "30 November 2026: 30. Oktober 2026 → 30. November 2026",
        cure: "Put the month or day right. A month written as a number counts as the month.",
    },
    run: Run::Text(look),
    mend: None,
};

const NAMES: &str = include_str!("data/dates.txt");

fn look(both: &Both) -> Vec<Fault> {
    let (Some(source_names), Some(target_names)) = (names(both.from.code()), names(both.to.code())) else { return Vec::new() };
    let (source, target) = (both.source.words.as_ref(), both.target.words.as_ref());
    let (there, here) = (dates(source, &source_names), dates(target, &target_names));
    let as_number = |text: &str, date: usize| date < 12 && facts::numbers(text).contains(&(date + 1).to_string());
    let lost = there.difference(&here).find(|date| !as_number(target, **date));
    let added = here.difference(&there).find(|date| !as_number(source, **date));
    if let Some(date) = lost {
        vec![msg!("check-date-missing", date = first_name(&source_names, *date), target = target).into()]
    } else if let Some(date) = added {
        let name = first_name(&target_names, *date);
        vec![Fault::new(msg!("check-date-added", date = name, source = source)).at(name)]
    } else {
        Vec::new()
    }
}

/// The names of the twelve months and seven weekdays, each with its spellings.
fn names(language: &str) -> Option<Vec<Vec<&'static str>>> {
    let line = NAMES.lines().find(|line| line.split(' ').next() == Some(language))?;
    Some(line.split(' ').skip(1).map(|names| names.split('|').collect()).collect())
}

fn first_name(names: &[Vec<&'static str>], date: usize) -> &'static str {
    names.get(date).and_then(|names| names.first()).map_or("", |name| name.trim_end_matches('='))
}

/// Which months (0 to 11) and weekdays (12 to 18) a text names.
fn dates(text: &str, names: &[Vec<&str>]) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric() && !"'’-".contains(letter)).filter(|word| !word.is_empty()) {
        let small = word.to_lowercase();
        let is = |name: &str| {
            let (name, whole) = name.strip_suffix('=').map_or((name, false), |name| (name, true));
            // A name with a capital stands for a capital: English “may” is no month.
            let word = if name.starts_with(char::is_uppercase) { word } else { small.as_str() };
            // Arabic and others write short words such as “and” in one with the next.
            if whole { word == name } else { word.starts_with(name) || (!name.is_ascii() && is_arabic(name) && word.ends_with(name)) }
        };
        if let Some(date) = names.iter().position(|names| names.iter().any(|name| is(name))) {
            found.insert(date);
        }
    }
    found
}

fn is_arabic(name: &str) -> bool {
    name.chars().all(|letter| ('\u{600}'..='\u{6FF}').contains(&letter))
}
