//! Placeholder.
pub mod state;
pub mod tally;
pub use state::State;
pub use tally::{Gate, Tally, Verdict};
