//! The bare `latimer`: how things stand, in short, and the next step.

use super::door::Door;
use super::exit;
use crate::error::Result;
use crate::ops::status::{self, Options};
use crate::report::table;

pub fn run(door: &Door) -> Result<u8> {
    let project = door.project()?;
    let options = Options::default();
    let outcome = status::status(&project, &options)?;
    door.term.data(&table::short(&outcome, &door.say, door.style()));
    Ok(exit::DONE)
}
