//! The built program, as people and CI run it.

mod drafts;
mod site;
mod story;
mod verbs;
