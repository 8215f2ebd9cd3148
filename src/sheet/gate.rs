//! The gate: which share of a language has to be approved, and what that says of a tally.

use serde::Deserialize;

use super::state::State;
use super::tally::Tally;
use crate::text::Date;

/// What shares are counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Count {
    #[default]
    Texts,
    Words,
}

/// What CI demands, in per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// At least so many approved.
    pub approved: u8,
    pub count: Count,
    /// Below this the gate fails; between this and the mark it only warns, so that a language once offered is not
    /// withdrawn for a new sentence.
    pub withdraw: Option<u8>,
    /// Until the end of this day what is lacking is a warning.
    pub due: Option<Date>,
}

/// What the gate says of a tally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub wanted: u8,
    pub reached: u8,
    /// Whether CI may pass: nothing is lacking, or what is lacking does not count yet.
    pub passed: bool,
    /// How many more texts (or words) have to be approved until the mark is reached.
    pub lacking: u64,
    pub count: Count,
    pub why: Why,
}

/// Why a gate passed or failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    Reached,
    /// Below the mark, but not below this share, at which it would fail.
    Kept(u8),
    /// Below the mark, which counts from the day after this one.
    Early(Date),
    Missed,
}

impl Gate {
    /// So many per cent of texts, today and without leniency.
    pub fn of(approved: u8) -> Gate {
        Gate { approved, count: Count::Texts, withdraw: None, due: None }
    }

    /// `today` matters only to a gate with a due date.
    pub fn judge(&self, tally: &Tally, today: Date) -> Verdict {
        let all = self.count.all(tally);
        let approved = self.count.of(tally, State::Approved);
        let wanted = self.approved.min(100);
        let lacking = needed(all, wanted).saturating_sub(approved);
        let why = match (self.withdraw, self.due) {
            _ if lacking == 0 => Why::Reached,
            (_, Some(due)) if today <= due => Why::Early(due),
            (Some(withdraw), _) if approved >= needed(all, withdraw) => Why::Kept(withdraw),
            _ => Why::Missed,
        };
        Verdict { wanted, reached: self.count.percent(tally), passed: why != Why::Missed, lacking, count: self.count, why }
    }
}

/// So many of all are at least this share.
fn needed(all: u64, percent: u8) -> u64 {
    (all * u64::from(percent.min(100))).div_ceil(100)
}

impl Count {
    pub fn of(self, tally: &Tally, state: State) -> u64 {
        match self {
            Count::Texts => tally.texts(state),
            Count::Words => tally.words(state),
        }
    }

    pub fn all(self, tally: &Tally) -> u64 {
        State::ALL.into_iter().map(|state| self.of(tally, state)).sum()
    }

    /// The approved share in whole per cent, rounded down.
    pub fn percent(self, tally: &Tally) -> u8 {
        super::tally::share(self.of(tally, State::Approved), self.all(tally), State::Approved)
    }

    /// The word that stands in the configuration and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Count::Texts => "texts",
            Count::Words => "words",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Date = Date { year: 2026, month: 6, day: 15 };

    fn tally(approved: usize, draft: usize, words: usize) -> Tally {
        let mut tally = Tally::default();
        (0..approved).for_each(|_| tally.add(State::Approved, words, 0));
        (0..draft).for_each(|_| tally.add(State::Draft, 1, 0));
        tally
    }

    proptest! {
        #[test]
        fn a_gate_passes_exactly_when_its_share_is_reached(approved in 0usize..400, draft in 0usize..400, wanted in 0u8..=100, withdraw in 0u8..=100) {
            let tally = tally(approved, draft, 3);
            let verdict = Gate::of(wanted).judge(&tally, TODAY);
            prop_assert_eq!(verdict.passed, verdict.reached >= wanted);
            prop_assert_eq!(verdict.passed, verdict.lacking == 0);
            let lenient = Gate { withdraw: Some(withdraw), ..Gate::of(wanted) }.judge(&tally, TODAY);
            prop_assert_eq!(lenient.passed, verdict.reached >= wanted.min(withdraw));
        }
    }

    #[test]
    fn words_weigh_where_words_are_counted() {
        let half = tally(1, 1, 9);
        assert_eq!(Gate::of(90).judge(&half, TODAY).reached, 50);
        let verdict = Gate { count: Count::Words, ..Gate::of(90) }.judge(&half, TODAY);
        assert_eq!((verdict.reached, verdict.why), (90, Why::Reached));
        assert_eq!(Gate { count: Count::Words, ..Gate::of(100) }.judge(&half, TODAY).lacking, 1);
    }

    #[test]
    fn a_mark_counts_from_the_day_after_its_due_date() {
        let gate = |due: &str| Gate { due: Date::parse(due), ..Gate::of(100) }.judge(&tally(1, 1, 1), TODAY).why;
        assert_eq!(gate("2026-06-15"), Why::Early(TODAY));
        assert_eq!(gate("2026-06-14"), Why::Missed);
    }
}
