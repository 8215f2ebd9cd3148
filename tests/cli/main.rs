//! The built program, as people and CI run it.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod broken;
mod drafts;
mod init;
mod memory;
mod programs;
mod site;
mod story;
mod strings;
mod terms;
mod verbs;
