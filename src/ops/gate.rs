//! What the gate says of each part of a language, as findings; and waivers, which bear a fault for a while.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::outcome::{Judged, LocaleStatus};
use crate::error::Result;
use crate::finding::{Finding, Level, Place};
use crate::msg;
use crate::project::marks::{self, Gates, Part, Waiver};
use crate::project::Project;
use crate::say::Msg;
use crate::sheet::gate::Why;
use crate::sheet::{Count, Tally};
use crate::text::{Date, Locale, Source, Span};

/// What the marks of a language say of its pages, each with its tally; the general one first, the others where there is
/// anything under them.
pub fn judged<'p>(gates: &Gates, pages: impl Iterator<Item = (&'p Path, Tally)>, today: Date) -> Vec<Judged> {
    let mut tallies = vec![Tally::default(); gates.all.len()];
    for (path, tally) in pages {
        tallies[gates.of(path)] += tally;
    }
    let all = gates.all.iter().zip(tallies).enumerate();
    let used = all.filter(|(number, (_, tally))| *number == 0 || tally.all_texts() > 0);
    used.map(|(_, ((part, gate, _), tally))| Judged { part: part.clone(), tally, verdict: gate.judge(&tally, today) }).collect()
}

/// What is short of its mark, each at the mark's line in the configuration.
pub fn findings(project: &Project, status: &LocaleStatus) -> Result<Vec<(Part, Finding)>> {
    let short: Vec<&Judged> = status.gates.iter().filter(|judged| judged.verdict.why != Why::Reached).collect();
    if short.is_empty() {
        return Ok(Vec::new());
    }
    let configuration = Source::new(project.configuration(), project.read(project.configuration().as_ref())?.unwrap_or_default());
    let one = |judged: &&Judged| {
        let locale = status.locale.as_str();
        let (says, level) = says(locale, judged);
        let span = marks::place(&configuration.text, &status.locale, &judged.part);
        let place = Place::of(&configuration, Span::at(span.start));
        (judged.part.clone(), Finding::new("gate-missed", level, place, says).hint(msg!("hint-gate", locale = locale)))
    };
    Ok(short.iter().map(one).collect())
}

fn says(locale: &str, judged: &Judged) -> (Msg, Level) {
    let verdict = &judged.verdict;
    let of = of(locale, &judged.part);
    let lacking = lacking(verdict.count, verdict.lacking);
    match verdict.why {
        Why::Early(due) => (msg!("check-gate-early", of = of, reached = verdict.reached, wanted = verdict.wanted, lacking = lacking, due = due.to_string()), Level::Warning),
        Why::Kept(withdraw) => (msg!("check-gate-kept", of = of, reached = verdict.reached, wanted = verdict.wanted, lacking = lacking, withdraw = withdraw), Level::Warning),
        Why::Missed | Why::Reached => (msg!("check-gate", of = of, reached = verdict.reached, wanted = verdict.wanted, lacking = lacking), Level::Error),
    }
}

/// A part of a language, in words.
pub fn of(locale: &str, part: &Part) -> Msg {
    match part {
        Part::Rest => msg!("gate-of", locale = locale),
        Part::Tier(tier) => msg!("gate-of-tier", locale = locale, tier = tier),
        Part::Path(glob) => msg!("gate-of-path", locale = locale, path = glob),
    }
}

/// A part without its language, where that stands beside it.
pub fn part(part: &Part) -> Msg {
    match part {
        Part::Rest => msg!("gate-part-rest"),
        Part::Tier(tier) => msg!("gate-part-tier", tier = tier),
        Part::Path(glob) => msg!("gate-part-path", path = glob),
    }
}

/// So many texts or words.
pub fn lacking(count: Count, lacking: u64) -> Msg {
    match count {
        Count::Texts => msg!("count-texts", count = lacking),
        Count::Words => msg!("count-words", count = lacking),
    }
}

/// The waivers of a project, as findings come by.
pub struct Waivers {
    waivers: Vec<(Waiver, Option<regex::Regex>, AtomicBool)>,
    today: Date,
}

impl Waivers {
    pub fn of(project: &Project, today: Date) -> Waivers {
        let waivers = project.config.waivers().map(|(waiver, paths)| (waiver, paths, AtomicBool::new(false)));
        Waivers { waivers: waivers.collect(), today }
    }

    /// The level of a finding: a fault that somebody bears until a day not yet past is only noted.
    pub fn lowered(&self, id: &str, mut level: Level, locale: Option<&Locale>, paths: &[&Path]) -> Level {
        let fits = |pattern: &regex::Regex| paths.iter().any(|path| pattern.is_match(&path.to_string_lossy().replace('\\', "/")));
        for (waiver, pattern, used) in &self.waivers {
            let is_for = waiver.locale.as_deref().is_none_or(|written| locale.is_some_and(|locale| locale.as_str() == written));
            if waiver.check == id && is_for && pattern.as_ref().is_none_or(fits) {
                used.store(true, Ordering::Relaxed);
                if self.today <= waiver.until {
                    level = level.min(Level::Note);
                }
            }
        }
        level
    }

    /// Waivers that are past or bear nothing any more; `all` tells whether everything was looked at.
    pub fn dead(&self, project: &Project, all: bool) -> Result<Vec<Finding>> {
        let mut found = Vec::new();
        for (waiver, _, used) in &self.waivers {
            let says = match (self.today > waiver.until, used.load(Ordering::Relaxed)) {
                (true, true) => msg!("check-waiver-past", check = &waiver.check, owner = &waiver.owner, until = waiver.until.to_string()),
                (_, false) if all => msg!("check-waiver-idle", check = &waiver.check, owner = &waiver.owner),
                _ => continue,
            };
            let text = project.read(project.configuration().as_ref())?.unwrap_or_default();
            found.push(Finding::new("dead-waiver", Level::Warning, crate::project::config::place_of(&text, "[[waiver]]"), says).hint(msg!("hint-dead-waiver")));
        }
        Ok(found)
    }
}
