//! Days of the calendar, as `2027-03-01`.

use std::fmt;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

impl Date {
    /// Reads `2027-03-01`.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()));
        let (year, month, day) = (part(4)?.parse().ok()?, part(2)?.parse().ok()?, part(2)?.parse().ok()?);
        let date = Date { year, month, day };
        (parts.next().is_none() && (1..=12).contains(&month) && (1..=date.days_of_month()).contains(&day)).then_some(date)
    }

    /// Today by the machine's clock, in UTC.
    pub fn today() -> Date {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Date::of_days(i64::try_from(since.as_secs() / 86_400).unwrap_or(0))
    }

    /// The day so many days after the first of January 1970. Source: H. Hinnant, “chrono-Compatible Low-Level Date
    /// Algorithms”, `civil_from_days`.
    fn of_days(days: i64) -> Date {
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Date { year: i32::try_from(year).unwrap_or(i32::MAX), month: u8::try_from(month).unwrap_or(1), day: u8::try_from(day).unwrap_or(1) }
    }

    fn days_of_month(self) -> u8 {
        match self.month {
            2 if self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_real_days_alone() {
        assert_eq!(Date::parse("2027-03-01").map(|date| date.to_string()).as_deref(), Some("2027-03-01"));
        assert!(Date::parse("2024-02-29").is_some());
        for wrong in ["2027-3-1", "2027-02-29", "2027-13-01", "2027-00-10", "2027-01-32", "2027-01-01-", "+027-01-01", "soon"] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        for (days, date) in [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (19_723, "2024-01-01"), (20_513, "2026-03-01")] {
            assert_eq!(Date::of_days(days).to_string(), date);
        }
    }
}
