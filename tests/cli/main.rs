//! The built program, as people and CI run it.

mod site;
mod story;
mod verbs;
