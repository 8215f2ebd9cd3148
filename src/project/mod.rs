//! Placeholder for the project.

use std::path::Path;

use crate::error::{Error, Result};
use crate::msg;

pub struct Project;

impl Project {
    pub fn open(_dir: &Path) -> Result<Project> {
        Err(Error::usage(msg!("usage-other", what = "not built yet")))
    }
}
