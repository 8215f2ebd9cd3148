//! What may be spent, and what was: reserved before a request, settled after it.
//!
//! The ledger is a file of JSON lines, one when an amount is reserved and one when it is known; what was reserved and
//! never settled counts as spent, for a request that was in flight when the program was killed is perhaps billed. It is
//! locked while a line is added, so that several runs share one month.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::settings::Budget;
use crate::error::{Error, Result};
use crate::msg;

/// An amount: what the engine bills by (characters or tokens), and what that costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    pub units: u64,
    pub cost: f64,
}

/// The caps, and what has been spent.
#[derive(Debug, Default)]
pub struct Purse {
    budget: Budget,
    ledger: Option<PathBuf>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    run: Amount,
    month: String,
    /// What the ledger says of this month, and how far it has been read.
    entries: HashMap<String, Amount>,
    read: u64,
    /// Units used and allowed by the engine's own meter, with what this run added.
    meters: HashMap<String, (u64, u64)>,
}

/// An amount that is set aside for one request.
#[derive(Clone, Debug)]
pub(super) struct Reserved {
    id: String,
    engine: String,
    amount: Amount,
}

/// A line of the ledger.
#[derive(Serialize, Deserialize)]
struct Line {
    id: String,
    month: String,
    engine: String,
    #[serde(flatten)]
    amount: Amount,
}

impl Purse {
    /// A purse with caps and the file of what was spent; without a file nothing is known of other runs.
    pub fn new(budget: Budget, ledger: Option<PathBuf>) -> Purse {
        Purse { budget, ledger, state: Mutex::default() }
    }

    /// What costs are counted in.
    pub fn currency(&self) -> &str {
        self.budget.currency.as_deref().unwrap_or("USD")
    }

    /// Takes note of an engine's own meter: units used, and allowed.
    pub(super) fn meter(&self, engine: &str, used: u64, allowed: u64) {
        self.lock().meters.insert(engine.to_string(), (used, allowed));
    }

    /// Whether the engine's own meter is known.
    pub(super) fn is_metered(&self, engine: &str) -> bool {
        self.lock().meters.contains_key(engine)
    }

    /// Sets an amount aside.
    ///
    /// # Errors
    /// If it would go over a cap or the engine's own limit, or the ledger cannot be written.
    pub(super) fn reserve(&self, engine: &str, amount: Amount) -> Result<Reserved> {
        let mut state = self.lock();
        let reserved = Reserved { id: format!("{:016x}", fastrand::u64(..)), engine: engine.to_string(), amount };
        let mut ledger = self.opened(&mut state)?;
        self.afford(&state, engine, amount)?;
        self.write(ledger.as_mut(), &mut state, &reserved, amount)?;
        state.run = plus(state.run, amount);
        if let Some((used, _)) = state.meters.get_mut(engine) {
            *used += amount.units;
        }
        Ok(reserved)
    }

    /// Settles what was set aside: what it came to in the end, nothing where it was not billed.
    ///
    /// # Errors
    /// If the ledger cannot be written.
    pub(super) fn settle(&self, reserved: &Reserved, actual: Amount) -> Result<()> {
        let mut state = self.lock();
        state.run = plus(minus(state.run, reserved.amount), actual);
        if let Some((used, _)) = state.meters.get_mut(&reserved.engine) {
            *used = (*used + actual.units).saturating_sub(reserved.amount.units);
        }
        if actual == reserved.amount {
            return Ok(());
        }
        let mut ledger = self.opened(&mut state)?;
        self.write(ledger.as_mut(), &mut state, reserved, actual)
    }

    fn afford(&self, state: &State, engine: &str, amount: Amount) -> Result<()> {
        let budget = &self.budget;
        let run = plus(state.run, amount);
        let spent = state.entries.values().fold(Amount::default(), |sum, one| plus(sum, *one));
        // Without a file, this run is all that is known of the month.
        let spent = if self.ledger.is_none() { state.run } else { spent };
        let metered = state.meters.get(engine).map_or(0, |(used, _)| *used);
        let month = Amount { units: spent.units.max(metered) + amount.units, cost: spent.cost + amount.cost };
        let units = [(budget.characters_per_run, run.units), (budget.characters_per_month, month.units)];
        let costs = [(budget.cost_per_run, run.cost), (budget.cost_per_month, month.cost)];
        let over = units.iter().find_map(|(cap, sum)| cap.filter(|cap| sum > cap).map(|cap| cap.to_string()));
        let over = over.or_else(|| costs.iter().find_map(|(cap, sum)| cap.filter(|cap| sum > cap).map(|cap| format!("{cap} {}", self.currency()))));
        if let Some(cap) = over {
            return Err(Error::failed(msg!("engine-over-budget", engine = engine, cap = cap)).hint(msg!("hint-engine-budget")));
        }
        match state.meters.get(engine) {
            Some((used, allowed)) if used + amount.units > *allowed => {
                Err(Error::failed(msg!("engine-over-limit", engine = engine, used = *used, allowed = *allowed)).hint(msg!("hint-engine-quota")))
            }
            _ => Ok(()),
        }
    }

    /// The ledger, locked, with all lines read that others wrote since.
    fn opened(&self, state: &mut State) -> Result<Option<File>> {
        let Some(path) = &self.ledger else { return Ok(None) };
        let failed = |error: std::io::Error| Error::failed(msg!("engine-ledger", path = path.as_path(), why = error.to_string()));
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = File::options().create(true).read(true).append(true).open(path).map_err(failed)?;
        file.lock().map_err(failed)?;
        let month = month(SystemTime::now());
        if state.month != month {
            (state.month, state.read) = (month, 0);
            state.entries.clear();
        }
        file.seek(SeekFrom::Start(state.read)).map_err(failed)?;
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(failed)?;
        state.read += text.len() as u64;
        for line in text.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok()).filter(|line| line.month == state.month) {
            state.entries.insert(line.id, line.amount);
        }
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n").map_err(failed)?;
            state.read += 1;
        }
        Ok(Some(file))
    }

    fn write(&self, ledger: Option<&mut File>, state: &mut State, reserved: &Reserved, amount: Amount) -> Result<()> {
        let Some(file) = ledger else { return Ok(()) };
        let line = Line { id: reserved.id.clone(), month: state.month.clone(), engine: reserved.engine.clone(), amount };
        let text = serde_json::to_string(&line).unwrap_or_default() + "\n";
        file.write_all(text.as_bytes()).map_err(|error| Error::failed(msg!("engine-ledger", path = self.ledger.clone().unwrap_or_default().as_path(), why = error.to_string())))?;
        state.read += text.len() as u64;
        state.entries.insert(line.id, amount);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn plus(one: Amount, other: Amount) -> Amount {
    Amount { units: one.units + other.units, cost: one.cost + other.cost }
}

fn minus(one: Amount, other: Amount) -> Amount {
    Amount { units: one.units.saturating_sub(other.units), cost: (one.cost - other.cost).max(0.0) }
}

/// The month of a moment in UTC, as `2026-11`: the civil date of a day number, after Howard Hinnant's `civil_from_days`.
fn month(moment: SystemTime) -> String {
    let days = moment.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    let shifted = days + 719_468;
    let of_era = shifted % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + shifted / 146_097 * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const TEN: Amount = Amount { units: 10, cost: 1.0 };

    #[test]
    fn months_are_those_of_the_calendar() {
        let at = |seconds: u64| month(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!([at(0), at(951_782_399), at(951_782_400), at(1_795_600_000), at(4_102_444_799)], ["1970-01", "2000-02", "2000-02", "2026-11", "2099-12"]);
        assert_eq!(at(951_868_800), "2000-03");
    }

    #[test]
    fn a_cap_is_never_passed_and_what_is_not_billed_is_given_back() {
        let purse = Purse::new(Budget { characters_per_run: Some(25), ..Budget::default() }, None);
        let first = purse.reserve("deepl", TEN).unwrap();
        purse.reserve("deepl", TEN).unwrap();
        assert_eq!(purse.reserve("deepl", TEN).unwrap_err().says.key, "engine-over-budget");
        purse.settle(&first, Amount::default()).unwrap();
        assert!(purse.reserve("deepl", TEN).is_ok());
    }

    #[test]
    fn several_runs_share_a_month_and_what_was_never_settled_counts() {
        let folder = tempfile::tempdir().unwrap();
        let run = || Purse::new(Budget { cost_per_month: Some(3.5), ..Budget::default() }, Some(folder.path().join("spent/ledger")));
        let (one, other) = (run(), run());
        let settled = one.reserve("deepl", TEN).unwrap();
        one.settle(&settled, Amount { units: 5, cost: 0.5 }).unwrap();
        other.reserve("google", TEN).unwrap();
        one.reserve("deepl", TEN).unwrap();
        assert_eq!(run().reserve("deepl", TEN).map(|_| ()).map_err(|error| error.says.key), Ok(()));
        assert_eq!(other.reserve("deepl", TEN).unwrap_err().says.key, "engine-over-budget");
    }

    #[test]
    fn the_engines_own_meter_is_heeded() {
        let purse = Purse::default();
        purse.meter("deepl", 480, 500);
        purse.reserve("deepl", TEN).unwrap();
        purse.reserve("deepl", TEN).unwrap();
        assert_eq!(purse.reserve("deepl", TEN).unwrap_err().says.key, "engine-over-limit");
        assert!(purse.reserve("google", TEN).is_ok());
    }
}
