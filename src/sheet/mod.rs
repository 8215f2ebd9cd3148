//! Placeholder for the sheet: only the words that outcomes use.

use crate::say::Msg;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Missing,
    Draft,
    Changed,
    Approved,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub missing: usize,
    pub draft: usize,
    pub changed: usize,
    pub approved: usize,
}

impl Counts {
    pub fn total(&self) -> usize {
        self.missing + self.draft + self.changed + self.approved
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub texts: Counts,
    pub words: Counts,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub passed: bool,
    pub required: u8,
    pub reached: u8,
    pub says: Vec<Msg>,
}
