//! The verbs, one file each: an options struct, a function, an outcome. Nothing here prints.

pub mod adopt;
pub mod approve;
pub mod books;
pub mod chain;
pub mod check;
pub mod desk;
pub mod draft;
pub mod drafts;
pub mod due;
pub mod engines;
pub mod extract;
pub mod init;
pub mod mend;
mod made;
pub mod merge;
pub mod models;
pub mod moves;
pub mod outcome;
pub mod prune;
pub mod run;
pub mod scope;
pub mod sources;
mod spread;
pub mod status;
pub mod survey;
pub mod sync;
pub mod texts;
