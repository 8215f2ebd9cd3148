//! `changed-time`: a time in the afternoon that the translation puts in the morning.

use super::text::has;
use super::{Both, Check, Docs, Fault, Run};
use crate::finding::Level;
use crate::msg;
use crate::text::facts;

pub static CHECK: Check = Check {
    id: "changed-time",
    level: Some(Level::Warning),
    docs: Docs {
        finds: "A time with “p.m.” in the source that stands in the translation with the same hour, and nothing there says that it is in the afternoon.",
        why: "People come twelve hours early.",
        example: "until 6 p.m.: bis 6 Uhr → bis 18 Uhr",
        cure: "Write the hour as the language does: 18 Uhr, 18 h, 18:00; or say that it is the afternoon.",
    },
    run: Run::Text(look),
    mend: None,
};

/// What says that an hour is in the afternoon or evening.
const LATER: [&str; 34] = [
    "pm", "p.m", "p. m", "abend", "nachmittag", "mittag", "soir", "après-midi", "midi", "tarde", "noche", "noite", "sera", "pomeriggio", "wiecz", "po poł", "popoł", "вечор", "вечер", "дня", "пополуд", "по обід",
    "акшам", "akşam", "öğleden", "ös", "مساء", "ظهر", "م.", "午後", "下午", "晚上", "오후", "μ.μ",
];

fn look(both: &Both) -> Vec<Fault> {
    if !both.source.measure.has(has::DIGIT) || both.from.code() != "en" {
        return Vec::new();
    }
    let lower = both.source.words.to_lowercase();
    let hours = afternoons(&lower);
    if hours.is_empty() {
        return Vec::new();
    }
    let target = both.target.words.to_lowercase();
    if LATER.iter().any(|word| target.contains(word)) {
        return Vec::new();
    }
    let here: Vec<String> = facts::numbers(&target).into_iter().map(|number| number.split('.').next().unwrap_or_default().to_string()).collect();
    let has = |hour: u32| here.contains(&hour.to_string());
    let wrong = hours.into_iter().find(|hour| has(*hour) && !has(hour + 12));
    wrong.map(|hour| Fault::new(msg!("check-time-changed", hour = u64::from(hour), later = u64::from(hour + 12))).at(hour.to_string())).into_iter().collect()
}

/// The hours from 1 to 11 that `pm` stands behind.
fn afternoons(text: &str) -> Vec<u32> {
    let mut hours = Vec::new();
    for (at, _) in text.match_indices("p.m").chain(text.match_indices("pm")) {
        let before = text[..at].trim_end();
        let start = before.rfind(|letter: char| !letter.is_ascii_digit() && !":.".contains(letter)).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let hour = before[start..].split([':', '.']).next().and_then(|hour| hour.parse().ok());
        hours.extend(hour.filter(|hour: &u32| (1..12).contains(hour)));
    }
    hours
}
