//! The verbs, one file each: an options struct, a function, an outcome. Nothing here prints.

pub mod books;
pub mod extract;
pub mod init;
pub mod outcome;
pub mod scope;
pub mod survey;
pub mod sync;
