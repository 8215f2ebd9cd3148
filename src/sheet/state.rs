//! Placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Missing,
    Draft,
    Changed,
    Approved,
}
