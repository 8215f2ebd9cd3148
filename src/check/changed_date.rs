//! `changed-date`: months and weekdays that differ between source and translation.

use std::collections::BTreeSet;

use super::{Check, Pair, Run};
use crate::finding::Level;
use crate::msg;
use crate::say::Msg;
use crate::text::facts;

pub static CHECK: Check = Check {
    id: "changed-date",
    level: Level::Warning,
    docs: "\
## What it finds
A month or a weekday that the source names and the translation does not, or the other way round.

## Why it matters
A deadline in the wrong month and opening hours on the wrong day are the worst that an office can publish.

## What to do
Put the month or day right. A month written as a number counts as the month.
",
    run: Run::Pair(look),
};

const NAMES: &str = include_str!("dates.txt");

fn look(pair: &Pair) -> Vec<Msg> {
    let (Some(source_names), Some(target_names)) = (names(pair.source_locale.language()), names(pair.locale.language())) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (source, target) in pair.texts() {
        let (there, here) = (dates(&source, &source_names), dates(&target, &target_names));
        let as_number = |text: &str, date: usize| date < 12 && facts::numbers(text).contains(&(date + 1).to_string());
        let lost = there.difference(&here).find(|date| !as_number(&target, **date));
        let added = here.difference(&there).find(|date| !as_number(&source, **date));
        if let Some(date) = lost {
            found.push(msg!("check-date-missing", date = first_name(&source_names, *date), target = &target));
        } else if let Some(date) = added {
            found.push(msg!("check-date-added", date = first_name(&target_names, *date), source = &source));
        }
    }
    found
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
