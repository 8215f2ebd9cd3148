//! The built program, as people and CI run it.

mod drafts;
mod init;
mod site;
mod story;
mod verbs;
