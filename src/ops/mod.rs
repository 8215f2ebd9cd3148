//! The verbs, one file each: an options struct, a function, an outcome. Nothing here prints.

pub mod outcome;

mod stub;
pub use stub::{approve, check, draft, extract, init, merge, models, prune, run, status, sync};
