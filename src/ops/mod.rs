//! The verbs, one file each: an options struct, a function, an outcome. Nothing here prints.

pub mod init;
pub mod outcome;
pub mod survey;
